import Hanmo
import HanmoBatch
import HanmoSource

/// A case: a prompt or a plan, and the folder of its references beside it.
public struct GoldenCase: Sendable, Hashable {
    /// The file below the folder of goldens without its ending: `poster`, `comics/rain`.
    public let name: String
    /// The file below the folder: `poster.txt`.
    public let file: String
    /// How it is rendered: `poster.options.json`; nil for the defaults.
    public let optionsFile: String?

    /// The folder of its references, below the folder of goldens.
    var references: String { name + GoldenFolder.ending }
}

/// A folder of goldens: each prompt (`.txt`, `.md`) or plan (`.json`, `.yaml`) in it or in a folder below is a case,
/// whose references are in `NAME.golden` beside it.
public struct GoldenFolder: Sendable {
    static let ending = ".golden"
    private static let optionsEnding = ".options.json"
    private static let caseEndings = ["txt", "md", "json", "yaml", "yml"]
    private static let maximumDepth = 8

    /// As it was named.
    public let path: String
    /// By name.
    public private(set) var cases: [GoldenCase] = []
    /// References and options that no case has, below the folder.
    public private(set) var unused: [String] = []

    /// Refuses a folder without cases, two cases of one name, and links that lead out of it.
    public init(_ path: String) throws(GoldenError) {
        self.path = path
        guard FileSystem.isFolder(path) else {
            let isThere = FileSystem.realPath(path) != nil
            throw GoldenError(
                isThere ? "\(path) is no folder" : "there is no folder \(path)",
                hint: "name the folder that has the cases", status: isThere ? .badInput : .inputMissing)
        }
        var (files, references): ([String], [String]) = ([], [])
        try look(into: "", depth: 0, &files, &references)
        let options = Set(files.filter { $0.hasSuffix(Self.optionsEnding) })
        cases = try Self.cases(files.filter { !options.contains($0) }, options: options)
        guard !cases.isEmpty else {
            throw GoldenError(
                "\(path) has no cases", hint: "put a prompt (.txt, .md) or a plan (.json, .yaml) into it")
        }
        let wanted = Set(cases.map(\.references))
        let used = Set(cases.compactMap(\.optionsFile))
        unused = (references.filter { !wanted.contains($0) } + options.subtracting(used)).sorted()
    }

    func place(_ name: String) -> String { "\(path)/\(name)" }

    private func look(
        into folder: String, depth: Int, _ files: inout [String], _ references: inout [String]
    ) throws(GoldenError) {
        let place = folder.isEmpty ? path : self.place(folder)
        guard depth <= Self.maximumDepth else {
            throw GoldenError("\(place) lies deeper than \(Self.maximumDepth) folders", hint: "move it up")
        }
        guard let names = FileSystem.names(in: place) else {
            throw GoldenError("\(place) cannot be read", hint: "give yourself the right to read it", status: .refused)
        }
        for name in names where !name.hasPrefix(".") {
            let file = folder.isEmpty ? name : "\(folder)/\(name)"
            try check(file)
            if FileSystem.isFolder(self.place(file)) {
                if name.hasSuffix(Self.ending) {
                    references.append(file)
                } else {
                    try look(into: file, depth: depth + 1, &files, &references)
                }
            } else if name.uppercased() != "README.MD", Self.hasCaseEnding(name) {
                files.append(file)
            }
        }
    }

    private static func hasCaseEnding(_ name: String) -> Bool {
        guard let dot = name.lastIndex(of: ".") else { return false }
        return caseEndings.contains(String(name[name.index(after: dot)...]))
    }

    /// Nothing outside of the folder is read, and no link to a folder is followed, which may lead in a circle.
    private func check(_ file: String) throws(GoldenError) {
        guard let home = FileSystem.realPath(path), let real = FileSystem.realPath(place(file)) else {
            throw GoldenError("\(place(file)) is a link to nothing", hint: "remove it", status: .inputMissing)
        }
        guard real != (home == "/" ? "/\(file)" : "\(home)/\(file)") else { return }
        guard real.hasPrefix(home + "/"), !FileSystem.isFolder(real) else {
            throw GoldenError(
                "\(place(file)) is a link that leads \(FileSystem.isFolder(real) ? "to a folder" : "out of the folder")",
                hint: "copy what it leads to into the folder", status: .refused)
        }
    }

    private static func cases(_ files: [String], options: Set<String>) throws(GoldenError) -> [GoldenCase] {
        var byName: [String: GoldenCase] = [:]
        for file in files {
            let name = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
            if let other = byName[name] {
                throw GoldenError(
                    "\(other.file) and \(file) are two cases with one name, \(name)", hint: "rename one of them")
            }
            let named = name + optionsEnding
            byName[name] = GoldenCase(name: name, file: file, optionsFile: options.contains(named) ? named : nil)
        }
        return byName.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
}
