import HanmoGenerators
import HanmoSource
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files of a cache by their paths in it. A file is there whole or not at all.
struct CacheFolder {
    struct Trouble: Error {
        let message: String
    }

    struct File {
        let path: String
        let size: Int
        let usedAt: Int
    }

    private static let maximumBytes = 128 << 20
    private static let parts = Atomic(0)

    let path: String

    func read(_ name: String) -> [UInt8]? {
        guard let file = Descriptor(open(place(name), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) else { return nil }
        var information = stat()
        guard fstat(file.number, &information) == 0, information.st_mode & S_IFMT == S_IFREG,
            information.st_size <= Self.maximumBytes
        else { return nil }
        var bytes: [UInt8] = []
        while bytes.count <= Self.maximumBytes, let piece = file.read(upTo: 1 << 20) {
            if piece.isEmpty { return bytes }
            bytes += piece
        }
        return nil
    }

    func size(_ name: String) -> Int? {
        var information = stat()
        return stat(place(name), &information) == 0 ? Int(information.st_size) : nil
    }

    func remove(_ name: String) { unlink(place(name)) }

    /// Marks a file as used now.
    func touch(_ name: String) { utimes(place(name), nil) }

    /// Written beside its place, then renamed. No sync: what a fall of the machine leaves torn is found by its digest.
    func write(_ bytes: [UInt8], to name: String) throws(Trouble) {
        let slash = name.lastIndex(of: "/") ?? name.startIndex
        makeFolder(place(String(name[..<slash])))
        let part = place(name) + ".\(getpid()).\(Self.parts.wrappingAdd(1, ordering: .relaxed).newValue).part"
        guard let file = Descriptor(open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)) else {
            throw Trouble(message: systemMessage())
        }
        guard file.write(bytes), rename(part, place(name)) == 0 else {
            let message = systemMessage()
            unlink(part)
            throw Trouble(message: message)
        }
    }

    private func makeFolder(_ path: String) {
        var at = path.startIndex
        while let slash = path[path.index(after: at)...].firstIndex(of: "/") {
            mkdir(String(path[..<slash]), 0o700)
            at = slash
        }
        mkdir(path, 0o700)
    }

    private func place(_ name: String) -> String { path + "/" + name }

    // MARK: - Room

    /// The pictures that are there.
    func files() -> [File] { all(in: "files").filter { !$0.path.hasSuffix(".part") } }

    /// Removes pictures that were not used for the longest, the requests that gave them, and what was left half written.
    /// - Returns: bytes that are left.
    func shrink(to limit: Int) -> Int {
        let now = time(nil)
        for file in all(in: "files") + all(in: "requests")
        where file.path.hasSuffix(".part") && file.usedAt < now - 3600 {
            remove(file.path)
        }
        let files = files().sorted { ($0.usedAt, $0.path) < ($1.usedAt, $1.path) }
        var left = files.reduce(0) { $0 + $1.size }
        for file in files where left > limit {
            remove(file.path)
            left -= file.size
        }
        for request in all(in: "requests") {
            guard let bytes = read(request.path), let digest = (try? JSONValue(parsing: bytes))?["sha256"]?.string
            else {
                remove(request.path)
                continue
            }
            if size(PictureCache.filePath(digest)) == nil { remove(request.path) }
        }
        return left
    }

    /// Two levels deep, as names are made.
    private func all(in root: String) -> [File] {
        names(root).flatMap { shelf in
            names("\(root)/\(shelf)").compactMap { name -> File? in
                var information = stat()
                let path = "\(root)/\(shelf)/\(name)"
                guard lstat(place(path), &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
                #if canImport(Darwin)
                    let usedAt = information.st_mtimespec.tv_sec
                #else
                    let usedAt = information.st_mtim.tv_sec
                #endif
                return File(path: path, size: Int(information.st_size), usedAt: usedAt)
            }
        }
    }

    private func names(_ folder: String) -> [String] {
        guard let stream = opendir(place(folder)) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
