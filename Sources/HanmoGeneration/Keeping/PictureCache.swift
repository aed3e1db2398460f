import HanmoDigest
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

/// Pictures that were made before, on the disk: files by the digest of their content, and beside them which request gave
/// which. Nothing in it is believed: a file that is not what its name says is thrown away. It may be emptied at any
/// time; several processes may use it at once.
public final class PictureCache: Sendable {
    /// What is known of a kept picture.
    struct Entry: Equatable {
        var digest: String
        var notes: [String]
    }

    /// 2 GiB.
    public static let standardLimit = 2 << 30

    /// Nil where there is no place for one.
    private let folder: CacheFolder?
    private let limit: Int
    private let state = Mutex(State())

    private struct State {
        /// Bytes that are there, as far as known; nil before the first look.
        var size: Int?
        var isComplaintMade = false
    }

    /// - Parameters:
    ///   - path: of its folder, which is made when the first picture comes; nil keeps nothing.
    ///   - limit: bytes; what was not used for the longest goes first.
    public init(path: String?, limit: Int = PictureCache.standardLimit) {
        folder = path.map { CacheFolder(path: $0) }
        self.limit = limit
    }

    /// Where pictures are kept unless something else is said.
    public static func standardPath(_ environment: (String) -> String?) -> String? {
        func folder(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
        if let path = folder("HANMO_CACHE") { return path }
        if let cache = folder("XDG_CACHE_HOME") { return cache + "/hanmo/pictures" }
        return folder("HOME").map { $0 + "/.cache/hanmo/pictures" }
    }

    /// The one of this user.
    public static let standard = PictureCache(path: standardPath { name in getenv(name).map { String(cString: $0) } })

    /// A file by the digest of its content.
    /// - Parameter damage: is told when the file is another.
    func file(_ digest: String, damage: (String) -> Void = { _ in }) -> [UInt8]? {
        guard let folder, Self.isDigest(digest), let bytes = folder.read(Self.filePath(digest)) else { return nil }
        guard SHA256.hexDigest(of: bytes) == digest else {
            folder.remove(Self.filePath(digest))
            damage(folder.path + "/" + Self.filePath(digest))
            return nil
        }
        folder.touch(Self.filePath(digest))
        return bytes
    }

    /// What a request gave; its file may be gone.
    func entry(_ key: String) -> Entry? {
        guard let folder, Self.isDigest(key), let bytes = folder.read(Self.requestPath(key)),
            let value = try? JSONValue(parsing: bytes), let digest = value["sha256"]?.string, Self.isDigest(digest)
        else { return nil }
        return Entry(digest: digest, notes: value["notes"]?.array?.compactMap(\.string) ?? [])
    }

    /// - Parameter key: nil keeps the file only.
    /// - Returns: what keeps it from being kept, once in the life of the cache.
    func keep(_ bytes: [UInt8], digest: String, key: String?, record: PictureKeeping) -> Diagnostic? {
        guard let folder, limit > 0 else { return nil }
        do throws(CacheFolder.Trouble) {
            if folder.size(Self.filePath(digest)) == nil {
                try folder.write(bytes, to: Self.filePath(digest))
                makeRoom(for: bytes.count, in: folder)
            }
            if let key { try folder.write(Array((record.json(digest).text() + "\n").utf8), to: Self.requestPath(key)) }
            return nil
        } catch {
            let isFirst = state.withLock { state in
                defer { state.isComplaintMade = true }
                return !state.isComplaintMade
            }
            guard isFirst else { return nil }
            return Diagnostic(
                .warning, "picture-cache", "pictures cannot be kept in \(folder.path.shown()): \(error.message)",
                hint: "set HANMO_CACHE to a folder that can be written; without it they are asked for again each time")
        }
    }

    private func makeRoom(for count: Int, in folder: CacheFolder) {
        let isFull = state.withLock { state in
            let size = (state.size ?? folder.files().reduce(0) { $0 + $1.size } - count) + count
            state.size = size
            return size > limit
        }
        guard isFull else { return }
        let left = folder.shrink(to: limit / 10 * 9)
        state.withLock { $0.size = left }
    }

    private static func isDigest(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
    }

    static func filePath(_ digest: String) -> String { "files/\(digest.prefix(2))/\(digest)" }
    static func requestPath(_ key: String) -> String { "requests/\(key.prefix(2))/\(key).json" }
}

/// What is kept beside a picture, for people who look.
struct PictureKeeping {
    var identity: String
    var prompt: String
    var notes: [String]

    func json(_ digest: String) -> JSONValue {
        .object([
            ("version", .integer(1)), ("sha256", .string(digest)), ("identity", .string(identity)),
            ("prompt", .string(prompt)), ("notes", .array(notes.map { .string($0) })),
        ])
    }
}
