import Hanmo
import HanmoSource

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The few calls on files that batches and goldens need beyond whole files.
package enum FileSystem {
    /// The path without links; nil for what does not exist.
    package static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    package static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }

    /// Bytes of a file; nil for what is no file.
    package static func size(of path: String) -> Int? {
        var information = stat()
        guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(information.st_size)
    }

    /// Makes a folder and those above it.
    package static func makeFolder(_ path: String) throws(BatchError) {
        if path.isEmpty || isFolder(path) { return }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try makeFolder(String(path[..<slash])) }
        guard mkdir(path, 0o755) == 0 || errno == EEXIST && isFolder(path) else {
            throw BatchError(
                "cannot create the folder \(path): \(String(cString: strerror(errno)))",
                hint: "choose another folder with -o", status: .cannotCreate)
        }
    }

    /// Names in a folder, in the order of their bytes; nil where it cannot be read.
    package static func names(in folder: String) -> [String]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    package static func remove(_ path: String) { unlink(path) }

    /// Removes a folder that is empty.
    package static func removeFolder(_ path: String) { rmdir(path) }

    package static func isRunning(_ process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }
}
