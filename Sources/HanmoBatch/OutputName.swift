import HanmoSource

/// The name of an output below the output folder, without its ending.
struct OutputName {
    /// The journal's folder.
    static let reserved = "_batch"

    let text: String

    init(_ name: String) throws(BatchError) {
        guard !name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
            throw BatchError("output: \"\(name)\" has control characters", hint: "use letters, digits and dashes")
        }
        let path = name.lowercased().hasSuffix(".png") ? String(name.dropLast(4)) : name
        let parts = path.split(separator: "/").filter { $0 != "." }
        guard let last = parts.last, !path.hasSuffix("/"), !last.hasPrefix(".") || last == ".." else {
            throw BatchError(
                "output: \"\(name)\" is not the name of a file", hint: "such as \"anna\" or \"a/anna.png\"")
        }
        guard parts.allSatisfy({ $0.utf8.count <= 200 }) else {
            throw BatchError("output: \"\(name)\" is longer than 200 bytes", hint: "shorten it")
        }
        guard parts[0] != Self.reserved else {
            throw BatchError("output: \(Self.reserved) is where the journal is", hint: "choose another folder")
        }
        text = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }
}

/// Whether a path stays in its folder.
struct Fence: Sendable {
    let folder: String
    let isOpen: Bool

    /// The path as seen from here.
    /// - Parameter what: `file`, `output`.
    func place(_ path: String, _ what: String) throws(BatchError) -> String {
        let isAbsolute = path.hasPrefix("/")
        let joined = isAbsolute || folder.isEmpty ? path : "\(folder)/\(path)"
        guard !isOpen else { return joined }
        let climbs = path.split(separator: "/").contains("..")
        guard !isAbsolute, !climbs, !path.hasPrefix("~"), !leads(out: joined) else {
            throw BatchError(
                "\(what): \(path) is outside of \(folder.isEmpty ? "the folder" : folder)",
                hint: "move it inside, or allow it with --allow-outside", status: .refused)
        }
        return joined
    }

    /// Whether links make it end elsewhere; what does not exist leads nowhere, so its folder is asked.
    private func leads(out path: String) -> Bool {
        guard let home = FileSystem.realPath(folder.isEmpty ? "." : folder) else { return false }
        var path = path
        while true {
            if let real = FileSystem.realPath(path) {
                return real != home && !real.hasPrefix(home + "/") && home != "/"
            }
            guard let slash = path.lastIndex(of: "/") else { return false }
            path = String(path[..<slash])
        }
    }
}
