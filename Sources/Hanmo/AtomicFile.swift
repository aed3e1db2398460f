import HanmoSource

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that is written whole or not at all: beside its place, synced, then renamed over it.
package struct AtomicFile: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// Where the bytes are until they are whole; of this process alone.
    package var partPath: String {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { String(path[...$0]) } ?? ""
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        return "\(folder).\(name.utf8.count > 200 ? "hanmo" : name).\(getpid()).part"
    }

    package func write(_ bytes: [UInt8]) throws(PipelineError) {
        let part = partPath
        let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure("cannot create", .cannotCreate) }
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { Self.writeSome(descriptor, $0, from: done) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let error = failure("cannot write", .inputOutput)
                close(descriptor)
                unlink(part)
                throw error
            }
            done += count
        }
        guard fsync(descriptor) == 0, close(descriptor) == 0 else {
            let error = failure("cannot write", .inputOutput)
            unlink(part)
            throw error
        }
        guard rename(part, path) == 0 else {
            let error = failure("cannot create", .cannotCreate)
            unlink(part)
            throw error
        }
    }

    private static func writeSome(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        return SystemCall.put(descriptor, base + start, bytes.count - start)
    }

    private func failure(_ what: String, _ wish: ExitStatus) -> PipelineError {
        // A disk that is full is full for every file.
        let status = [ENOSPC, EDQUOT, EROFS].contains(errno) ? .inputOutput : wish
        return PipelineError(
            "\(what) \(path): \(SystemError.text(errno))", hint: "choose another output with -o", status: status)
    }
}

/// Reading whole files, with errors that say why not.
package enum InputFile {
    /// Whether something stands there, readable or not.
    package static func exists(_ path: String) -> Bool {
        var information = stat()
        return lstat(path, &information) == 0
    }

    /// - Parameter limit: bytes; a larger file is refused unread.
    package static func read(_ path: String, limit: Int) throws(PipelineError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            let status: ExitStatus = errno == ENOENT || errno == ENOTDIR ? .inputMissing : .refused
            throw PipelineError("cannot read \(path): \(SystemError.text(errno))", status: status)
        }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0 else {
            throw PipelineError("cannot read \(path): \(SystemError.text(errno))", status: .inputMissing)
        }
        guard information.st_mode & S_IFMT != S_IFDIR else {
            throw PipelineError("\(path) is a directory", hint: "name a file in it", status: .badInput)
        }
        guard information.st_mode & S_IFMT == S_IFREG else {
            throw PipelineError("\(path) is not a file", hint: "use - to read standard input", status: .refused)
        }
        return try drain(descriptor, name: path, limit: limit)
    }

    package static func standardInput(limit: Int) throws(PipelineError) -> [UInt8] {
        try drain(0, name: "<stdin>", limit: limit)
    }

    private static func drain(_ descriptor: Int32, name: String, limit: Int) throws(PipelineError) -> [UInt8] {
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = SystemCall.get(descriptor, &buffer, buffer.count)
            if count == 0 { return result }
            if count < 0 {
                if errno == EINTR { continue }
                throw PipelineError("cannot read \(name): \(SystemError.text(errno))", status: .inputOutput)
            }
            result += buffer[..<count]
            guard result.count <= limit else {
                throw PipelineError(
                    "\(name) has more than the limit of \(limit) bytes", hint: "split it into several files",
                    status: .badInput)
            }
        }
    }
}

/// `read` and `write` of the C library, named apart from the methods above.
private enum SystemCall {
    static func get(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
        read(descriptor, bytes, count)
    }
    static func put(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
        write(descriptor, bytes, count)
    }
}

enum SystemError {
    static func text(_ code: Int32) -> String {
        guard let message = strerror(code) else { return "error \(code)" }
        return String(cString: message)
    }
}
