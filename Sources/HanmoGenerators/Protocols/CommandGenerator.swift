import HanmoGraphics
import HanmoSource

/// Any program: it gets one JSON object on its standard input and gives a picture on its standard output, or in the file
/// that it is told. No shell is between, and words of a prompt reach its arguments only where the configuration has a
/// slot for them.
public struct CommandGenerator: PictureGenerator {
    public struct Settings: Sendable {
        public var name = "command"
        public var command: CommandTemplate
        /// The variables that the program sees: those of Hanmo, without the keys of other generators.
        public var environment: [String: String]
        /// Where it starts, so that paths in its arguments are from there; nil: where Hanmo did.
        public var folder: String?
        /// Seconds until it is ended.
        public var seconds = 600.0
        /// Bytes of a picture.
        public var maximumBytes = 64 << 20
        public var sizes = SizeRule.any
        /// nil: what the slots of the command tell.
        public var edits: EditAbility?
        /// nil: what the slots of the command tell.
        public var references: Int?
        /// Programs at once. A model fills the memory of its card.
        public var concurrency = 1

        public init(command: CommandTemplate, environment: [String: String]) {
            self.command = command
            self.environment = environment
        }
    }

    public var name: String { settings.name }
    public let identity: String
    public let abilities: GeneratorAbilities
    private let settings: Settings

    public init(_ settings: Settings) {
        self.settings = settings
        let command = settings.command
        identity = "command \(command.program.split(separator: "/").last ?? "") \(shortDigest(of: command.text))"
        var abilities = GeneratorAbilities(sizes: settings.sizes)
        abilities.takesSeed = true
        abilities.takesNegativePrompt = true
        abilities.references = settings.references ?? (command.names(.reference) ? 16 : 0)
        abilities.edits = settings.edits ?? (command.names(.mask) ? .mask : command.names(.picture) ? .words : .none)
        abilities.concurrency = settings.concurrency
        self.abilities = abilities
    }

    public func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        let job = CommandJob(
            operation: "generate", id: request.id, prompt: request.prompt, negativePrompt: request.negativePrompt,
            size: request.size, seed: request.seed.foldedSeed, references: request.references)
        return try await run(job, progress)
    }

    public func edit(
        _ request: EditRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        guard abilities.edits != .none else {
            throw GeneratorError(
                .unfit, "\(settings.name.shown()) has no slot {picture}, so it changes no pictures",
                hint:
                    "put [\"--picture\", \"{picture}\"] and [\"--mask\", \"{mask}\"] into its command, or \"edits\" into "
                    + "its settings")
        }
        var job = CommandJob(
            operation: "edit", id: request.id, prompt: request.instruction, negativePrompt: request.negativePrompt,
            size: PixelSize(request.picture.width, request.picture.height), seed: request.seed.foldedSeed,
            references: request.references)
        job.picture = try request.picture.file()
        job.mask = try request.mask?.whiteFile()
        return try await run(job, progress)
    }

    private func run(
        _ job: CommandJob, _ progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        let settings = settings
        return try await BlockingWork.run { isCancelled in
            Result { () throws(GeneratorError) in
                try CommandRun(settings: settings, job: job).picture(progress, isCancelled)
            }
        }
    }
}

/// What a program is asked.
struct CommandJob: Sendable {
    var operation: String
    var id: String
    var prompt: String
    var negativePrompt: String?
    var size: PixelSize
    var seed: Int
    var references: [ReferencePicture]
    /// A PNG.
    var picture: [UInt8]?
    /// A PNG, white where to change.
    var mask: [UInt8]?

    /// The pictures as files of a folder.
    struct Files {
        var output: String
        var picture: String?
        var mask: String?
        var references: [String]
    }

    func files(in folder: PrivateFolder) throws(GeneratorError) -> Files {
        var files = Files(output: "\(folder.path)/\(Self.outputName)", references: [])
        if let picture { files.picture = try folder.add("picture.png", picture) }
        if let mask { files.mask = try folder.add("mask.png", mask) }
        for (index, reference) in references.enumerated() {
            files.references.append(try folder.add("reference-\(index + 1).png", reference.bytes))
        }
        return files
    }

    static let outputName = "output.png"

    /// The object on standard input, version 1.
    func json(_ files: Files) -> JSONValue {
        .object([
            ("hanmo", .integer(1)), ("operation", .string(operation)), ("id", .string(id)), ("prompt", .string(prompt)),
            ("negative_prompt", .optional(negativePrompt)), ("width", .integer(size.width)),
            ("height", .integer(size.height)), ("seed", .integer(seed)), ("output", .string(files.output)),
            ("picture", .optional(files.picture)), ("mask", .optional(files.mask)),
            (
                "references",
                .array(
                    zip(references, files.references).map {
                        .object([("name", .string($0.name)), ("path", .string($1))])
                    })
            ),
        ])
    }

    func slots(_ files: Files) -> [CommandTemplate.Slot: String] {
        [
            .prompt: prompt, .negativePrompt: negativePrompt ?? "", .width: String(size.width),
            .height: String(size.height), .seed: String(seed), .id: id, .output: files.output,
            .picture: files.picture ?? "", .mask: files.mask ?? "",
        ]
    }
}
