import HanmoSource

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A new folder that this user alone may open; it goes with all that is in it when its last owner lets go.
final class PrivateFolder: Sendable {
    let path: String

    /// - Parameter parent: where it is made, such as `/tmp`.
    init(in parent: String) throws(GeneratorError) {
        var template = Array("\(parent)/hanmo-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw GeneratorError(
                .unavailable, "cannot make a folder in \(parent.shown()): \(systemMessage())",
                hint: "set TMPDIR to a folder that can be written")
        }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { Self.remove(path, depth: 0) }

    /// Links are removed, not followed.
    private static func remove(_ path: String, depth: Int) {
        guard unlink(path) != 0, depth < 64, let folder = try? Folder(path), let names = try? folder.names() else {
            return
        }
        for name in names { remove("\(path)/\(name)", depth: depth + 1) }
        rmdir(path)
    }

    /// Writes a file and tells its path.
    func add(_ name: String, _ bytes: [UInt8]) throws(GeneratorError) -> String {
        let file = "\(path)/\(name)"
        guard let descriptor = Descriptor(open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)),
            descriptor.write(bytes)
        else { throw GeneratorError(.unavailable, "cannot write \(file.shown()): \(systemMessage())") }
        return file
    }
}
