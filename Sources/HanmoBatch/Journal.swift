import Hanmo
import HanmoSource

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file that a job has made.
struct MadeFile: Sendable, Equatable {
    /// Below the output folder.
    var path: String
    var byteCount: Int
    var digest: String
}

/// Which jobs are done and what came of them, a line each, written when all files of a job are. A run that is killed
/// leaves at most one line that is cut off, which counts for nothing.
final class Journal: Sendable {
    private let path: String
    private let descriptor: Int32

    /// - Parameter keeps: false begins anew.
    init(path: String, keeps: Bool) throws(BatchError) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | (keeps ? 0 : O_TRUNC), 0o644)
        guard descriptor >= 0 else {
            throw BatchError(
                "cannot write \(path): \(String(cString: strerror(errno)))", hint: "choose another folder with -o",
                status: .cannotCreate)
        }
        try heal()
    }

    deinit { close(descriptor) }

    /// Ends a line that a killed run left open, so that the next one stands alone.
    private func heal() throws(BatchError) {
        let end = lseek(descriptor, 0, SEEK_END)
        var last: UInt8 = 0x0A
        guard end > 0, pread(descriptor, &last, 1, end - 1) == 1, last != 0x0A else { return }
        try put(Array("\n".utf8))
    }

    func add(_ key: String, number: Int, files: [MadeFile]) throws(BatchError) {
        let line = JSONValue.object([
            ("key", .string(key)), ("job", .integer(number)),
            (
                "files",
                .array(
                    files.map {
                        .object([
                            ("file", .string($0.path)), ("bytes", .integer($0.byteCount)),
                            ("sha256", .string($0.digest)),
                        ])
                    })
            ),
        ])
        try put(Array((line.text() + "\n").utf8))
    }

    /// A line in one call, so that lines of several processes never mix.
    private func put(_ bytes: [UInt8]) throws(BatchError) {
        guard write(descriptor, bytes, bytes.count) == bytes.count else {
            throw BatchError(
                "cannot write \(path): \(String(cString: strerror(errno)))",
                hint: "make room, then go on with --resume",
                status: .inputOutput)
        }
    }

    /// What a journal knows, by key. Lines that are none are passed over.
    static func entries(of path: String) -> [String: [MadeFile]] {
        guard let bytes = try? InputFile.read(path, limit: 1 << 30) else { return [:] }
        var entries: [String: [MadeFile]] = [:]
        for line in bytes.split(separator: 0x0A) {
            guard let value = try? JSONValue(parsing: Array(line)), let key = value["key"]?.string,
                let files = value["files"]?.array
            else { continue }
            let made = files.compactMap { file -> MadeFile? in
                guard let path = file["file"]?.string, let count = file["bytes"]?.integer,
                    let digest = file["sha256"]?.string
                else { return nil }
                return MadeFile(path: path, byteCount: count, digest: digest)
            }
            if made.count == files.count, !made.isEmpty { entries[key] = made }
        }
        return entries
    }
}
