import HanmoSource

/// Pictures that are there already, painted by hand or made before: files of a folder, found by the picture's id.
public struct FolderGenerator: PictureGenerator {
    public let name: String
    public let identity = "folder"
    public let abilities: GeneratorAbilities
    private let path: String
    private let maximumBytes: Int

    /// - Parameter folder: a path; itself it may be a link, what is in it may not.
    public init(name: String = "folder", folder: String, maximumBytes: Int = 64 << 20) {
        self.name = name
        path = folder
        self.maximumBytes = maximumBytes
        var abilities = GeneratorAbilities(sizes: .any)
        abilities.concurrency = 4
        abilities.isKept = false
        self.abilities = abilities
    }

    public func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        let names = try PictureFileNames(id: request.id)
        let folder = try Folder(path)
        let found = names.matches(among: try folder.names())
        guard found.count < 2 else {
            throw GeneratorError(
                .unfit, "\(path.shown()) has \(found.map { $0.shown() }.joined(separator: " and ")) for one picture",
                hint: "keep one of them")
        }
        guard let file = found.first, let bytes = try folder.read(file, limit: maximumBytes) else {
            throw GeneratorError(
                .absent, "\(path.shown()) has no picture \(request.id): none of \(names.tried)",
                hint: "put it there as \(names.stems[0]).png")
        }
        do throws(GeneratorError) {
            _ = try PictureFormat(of: bytes)
        } catch {
            throw GeneratorError(.unfit, "\(folder.shown(file)): \(error.message)", hint: "save it as a PNG")
        }
        return GeneratedPicture(bytes: bytes, notes: ["from \(file.shown())"])
    }

    public func edit(
        _ request: EditRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        throw GeneratorError(
            .unfit, "\(name.shown()) is a folder of pictures and changes none", hint: "use a backend that edits")
    }
}

/// The names that a picture's file may have: its id, or its numbers alone (`2-3` for `page-2-panel-3`), with an ending
/// of a kind that is read. Upper and lower case are the same.
struct PictureFileNames: Equatable {
    static let endings = ["png", "jpg", "jpeg", "webp"]

    /// Without their endings, the first choice first.
    let stems: [String]

    /// - Throws: when the id would lead out of a folder.
    init(id: String) throws(GeneratorError) {
        let isName = id.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || "-_.".utf8.contains($0)
        }
        guard isName, !id.isEmpty, !id.hasPrefix("."), id.utf8.count <= 100 else {
            throw GeneratorError(
                .forbidden, "the picture's id \"\(id.shown())\" is no name of a file",
                hint: "letters, digits, - and _ make an id")
        }
        let numbers = id.split { !$0.isNumber }.joined(separator: "-")
        stems = numbers.isEmpty || numbers == id ? [id] : [id, numbers]
    }

    /// What there is of the first stem that has a file.
    func matches(among names: [String]) -> [String] {
        for stem in stems {
            let wanted = Self.endings.map { "\(stem.lowercased()).\($0)" }
            let found = names.filter { wanted.contains($0.lowercased()) }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// For messages: `p1.png, p1.jpg, …`
    var tried: String { stems.flatMap { stem in Self.endings.map { "\(stem).\($0)" } }.joined(separator: ", ") }
}
