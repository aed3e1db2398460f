import HanmoSource

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder whose files are read by their bare names only: nothing above it, beside it or behind a link is ever opened,
/// nor a pipe or a device, which would never end.
struct Folder {
    /// More entries are not looked through.
    static let maximumEntries = 100_000

    let path: String
    private let descriptor: Descriptor

    init(_ path: String) throws(GeneratorError) {
        self.path = path
        guard let descriptor = Descriptor(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) else {
            throw GeneratorError(.configuration, "cannot open the folder \(path.shown()): \(systemMessage())")
        }
        self.descriptor = descriptor
    }

    /// The names of what is in it, in the order of their bytes.
    func names() throws(GeneratorError) -> [String] {
        // Its own descriptor: reading a directory moves the place in it, and closing closes it.
        let copy = openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0, let stream = fdopendir(copy) else { throw unreadable(nil) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            guard let name, name != ".", name != ".." else { continue }
            guard names.count < Self.maximumEntries else {
                throw GeneratorError(.unfit, "\(path.shown()) has more than \(Self.maximumEntries) entries")
            }
            names.append(name)
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// A whole file.
    /// - Returns: nil when there is none of this name.
    func read(_ name: String, limit: Int) throws(GeneratorError) -> [UInt8]? {
        guard !name.isEmpty, name != ".", name != "..", !name.utf8.contains(where: { $0 == 0x2F || $0 == 0 }) else {
            throw GeneratorError(
                .forbidden, "\"\(name.shown())\" is a path, and not the name of a file in \(path.shown())")
        }
        // Looked at before it is opened, since opening a device can have effects, and again after.
        var information = stat()
        guard fstatat(descriptor.number, name, &information, AT_SYMLINK_NOFOLLOW) == 0 else {
            if errno == ENOENT { return nil }
            throw unreadable(name)
        }
        try check(information, name)
        guard
            let file = Descriptor(openat(descriptor.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
        else { throw unreadable(name) }
        guard fstat(file.number, &information) == 0 else { throw unreadable(name) }
        try check(information, name)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(Int(information.st_size), limit))
        while true {
            guard bytes.count <= limit, information.st_size <= limit else {
                throw GeneratorError(.unfit, "\(shown(name)) is too large: the limit is \(limit) bytes")
            }
            guard let part = file.read(upTo: 1 << 18) else { throw unreadable(name) }
            if part.isEmpty { return bytes }
            bytes += part
        }
    }

    func shown(_ name: String) -> String { "\(path.shown())/\(name.shown())" }

    private func unreadable(_ name: String?) -> GeneratorError {
        GeneratorError(.forbidden, "cannot read \(name.map(shown) ?? path.shown()): \(systemMessage())")
    }

    private func check(_ information: stat, _ name: String) throws(GeneratorError) {
        let kind =
            switch information.st_mode & S_IFMT {
            case S_IFREG: nil as String?
            case S_IFLNK: "a symbolic link"
            case S_IFDIR: "a folder"
            case S_IFIFO: "a pipe"
            default: "a device or a socket"
            }
        guard let kind else { return }
        throw GeneratorError(
            .forbidden, "\(shown(name)) is \(kind), which is not opened", hint: "put the file itself there")
    }
}
