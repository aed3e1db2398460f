import HanmoSource

/// What a server says of why there is no picture, whatever the shape of its answer:
/// `{"error":{"code":…,"message":…}}`, `{"error":"…"}`, `{"detail":…}`, `{"code":…,"message":…}`, or words.
struct ServerComplaint {
    /// A word for programs, such as `moderation_blocked`.
    private(set) var code: String?
    private(set) var words: String?
    /// Whether it is a page for people, of a proxy or of another server.
    let isPage: Bool

    init(_ body: [UInt8]) {
        isPage = Self.isPage(body)
        guard !isPage, !body.isEmpty else { return }
        if let value = try? JSONValue(parsing: body) {
            read(value)
        } else {
            let text = String(decoding: body.prefix(2000), as: UTF8.self)
            words = text.split(whereSeparator: \.isNewline).first.map(String.init)
        }
    }

    init(_ value: JSONValue) {
        isPage = false
        read(value)
    }

    static func isPage(_ body: [UInt8]) -> Bool {
        let start = body.lazy.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.prefix(14)
        let text = String(decoding: Array(start), as: UTF8.self).lowercased()
        return text.hasPrefix("<!doctype html") || text.hasPrefix("<html") || text.hasPrefix("<head")
    }

    private mutating func read(_ value: JSONValue) {
        if let text = value.string { return add(words: text) }
        if let values = value.array { return values.prefix(3).forEach { readItem($0) } }
        for key in ["error", "detail", "errors"] { if let inner = value[key] { read(inner) } }
        for key in ["code", "type"] where code == nil { code = Self.word(value[key]) }
        for key in ["message", "msg"] { if let text = value[key]?.string { add(words: text) } }
    }

    /// An entry of FastAPI's `detail`: which field, and what is wrong with it.
    private mutating func readItem(_ value: JSONValue) {
        guard let message = value["msg"]?.string else { return read(value) }
        let place = (value["loc"]?.array ?? []).compactMap { $0.string ?? $0.integer.map(String.init) }
            .filter { $0 != "body" }
        add(words: place.isEmpty ? message : "\(place.joined(separator: ".")): \(message)")
    }

    private mutating func add(words text: String) {
        guard !text.isEmpty, words?.contains(text) != true else { return }
        words = words.map { "\($0); \(text)" } ?? text
    }

    private static func word(_ value: JSONValue?) -> String? {
        value?.string.flatMap { $0.isEmpty ? nil : $0 }
    }
}
