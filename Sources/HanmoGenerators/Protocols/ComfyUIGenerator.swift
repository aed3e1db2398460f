import HanmoGraphics
public import HanmoHTTP
import HanmoSource

/// A workflow of the user's own at a ComfyUI.
public struct ComfyUIGenerator: PictureGenerator {
    public struct Settings: Sendable {
        public var name = "comfyui"
        public var url: HTTPURL
        /// For a proxy before ComfyUI, which itself asks for none.
        public var authorization: Authorization?
        public var workflow: ComfyWorkflow
        /// Another workflow for edits; nil: the same, if it has a slot for the picture.
        public var editWorkflow: ComfyWorkflow?
        /// Seconds until a picture must be there, waiting in the queue included.
        public var seconds = 600.0
        /// Seconds for one answer.
        public var answerSeconds = 60.0
        /// Seconds between two looks whether it is there.
        public var pause = 0.5
        /// What the model of the workflow paints well; ComfyUI itself does not tell.
        public var sizes = SizeRule.free(step: 8, side: 256...2048, pixels: 65_536...2_359_296, ratio: 4)
        public var concurrency = 1

        public init(url: HTTPURL, workflow: ComfyWorkflow) {
            self.url = url
            self.workflow = workflow
        }
    }

    public var name: String { settings.name }
    public let identity: String
    public let abilities: GeneratorAbilities
    private let settings: Settings
    private let editWorkflow: ComfyWorkflow?

    public init(_ settings: Settings) {
        self.settings = settings
        let slots = settings.workflow.slots
        editWorkflow = settings.editWorkflow ?? (slots.contains(.picture) ? settings.workflow : nil)
        identity =
            "comfyui " + ([settings.workflow, settings.editWorkflow].compactMap(\.?.digest).joined(separator: " "))
        var abilities = GeneratorAbilities(
            sizes: slots.isSuperset(of: [.width, .height]) ? settings.sizes : .any)
        abilities.takesSeed = slots.contains(.seed)
        abilities.takesNegativePrompt = slots.contains(.negativePrompt)
        abilities.references = Self.references(of: settings.workflow)
        abilities.edits =
            editWorkflow.map { $0.masksByAlpha || $0.slots.contains(.mask) ? .mask : .words } ?? .none
        abilities.concurrency = settings.concurrency
        self.abilities = abilities
    }

    public func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        guard !settings.workflow.slots.contains(.picture) else {
            throw GeneratorError(
                .unfit, "the workflow of \(name.shown()) changes pictures and paints no new ones",
                hint: "name a workflow without {{picture}}, and this one for edits")
        }
        var values = Self.values(
            request.id, request.prompt, request.negativePrompt, request.size, request.seed)
        let server = server(settings.workflow)
        try await addReferences(request.references, to: &values, server)
        return try await job(server, progress).picture(values)
    }

    public func edit(
        _ request: EditRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        guard let workflow = editWorkflow, workflow.slots.contains(.picture) else {
            throw GeneratorError(
                .unfit, "no workflow of \(name.shown()) takes a picture, so it changes none",
                hint: "name one for edits, with hanmo:picture as the title of its LoadImage")
        }
        let picture = request.picture
        var values = Self.values(
            request.id, request.instruction, request.negativePrompt, PixelSize(picture.width, picture.height),
            request.seed)
        let server = server(workflow)
        let name = "hanmo-\(Self.token())"
        var upload = try await server.upload(try picture.file(), as: "\(name).png")
        if let mask = request.mask {
            let bytes = try mask.holeFile()
            if workflow.slots.contains(.mask) {
                values[.mask] = .string(Self.path(try await server.upload(bytes, as: "\(name)-mask.png")))
            } else if workflow.masksByAlpha {
                upload = try await server.upload(mask: bytes, over: upload, as: "\(name)-masked.png")
            } else {
                throw GeneratorError(
                    .unfit, "the workflow of \(self.name.shown()) for edits takes no mask",
                    hint: "connect the MASK of its LoadImage, or title a LoadImageMask hanmo:mask")
            }
        } else if workflow.slots.contains(.mask) {
            // All of it may change.
            let all = EditMask(
                width: picture.width, height: picture.height,
                values: [UInt8](repeating: 255, count: picture.width * picture.height))
            values[.mask] = .string(Self.path(try await server.upload(try all.holeFile(), as: "\(name)-mask.png")))
        }
        values[.picture] = .string(Self.path(upload))
        try await addReferences(request.references, to: &values, server)
        return try await job(server, progress).picture(values)
    }

    private func server(_ workflow: ComfyWorkflow) -> ComfyServer {
        ComfyServer(
            server: PictureServer(
                url: settings.url, model: nil, authorization: settings.authorization, seconds: settings.answerSeconds),
            client: "hanmo-\(Self.token())", workflow: workflow)
    }

    private func job(_ server: ComfyServer, _ progress: @escaping @Sendable (GeneratorProgress) -> Void) -> ComfyJob {
        ComfyJob(server: server, seconds: settings.seconds, pause: settings.pause, progress: progress)
    }

    private static func values(
        _ id: String, _ prompt: String, _ negativePrompt: String?, _ size: PixelSize, _ seed: UInt64
    ) -> [ComfySlot: JSONValue] {
        [
            .id: .string(id), .prompt: .string(prompt), .negativePrompt: .string(negativePrompt ?? ""),
            .width: .integer(size.width), .height: .integer(size.height), .seed: .integer(seed.foldedSeed),
        ]
    }

    private static func references(of workflow: ComfyWorkflow) -> Int {
        (1...ComfySlot.maximumReferences).filter { workflow.slots.contains(.reference($0)) }.count
    }

    /// A graph has as many places as it has; those left over show the last picture again.
    private func addReferences(
        _ references: [ReferencePicture], to values: inout [ComfySlot: JSONValue], _ server: ComfyServer
    ) async throws(GeneratorError) {
        let slots = (1...ComfySlot.maximumReferences).map { ComfySlot.reference($0) }
            .filter { server.workflow.slots.contains($0) }
        guard !slots.isEmpty else { return }
        guard !references.isEmpty else {
            throw GeneratorError(
                .unfit, "the workflow of \(name.shown()) wants a reference picture, and there is none",
                hint: "use a workflow without {{reference}} for pictures without people of the cast")
        }
        var last = JSONValue.null
        for (index, slot) in slots.enumerated() {
            if index < references.count {
                let file = "hanmo-\(Self.token()).png"
                last = .string(Self.path(try await server.upload(references[index].bytes, as: file)))
            }
            values[slot] = last
        }
    }

    /// As a LoadImage names it.
    private static func path(_ file: ComfyFile) -> String {
        (file.subfolder.isEmpty ? "" : file.subfolder + "/") + file.name
            + (file.type == "input" ? "" : " [\(file.type)]")
    }

    /// A name that no other client of the same server has.
    private static func token() -> String { String(UInt64.random(in: 0...UInt64.max), radix: 36) }
}
