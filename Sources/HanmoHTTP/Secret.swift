/// A key that is sent to a server and shown to nobody: however it is printed, it is `•••`.
public struct Secret: Sendable, Equatable {
    /// Read where a request's head is made, and nowhere else.
    private let text: String

    /// Nil for what cannot stand in a header: a line's end in a key would be another header.
    public init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 4096, text.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { return nil }
        self.text = text
    }

    /// A text of others without this key.
    public func redacted(in text: String) -> String { text.replacing(self.text, with: "•••") }

    func header(_ scheme: Authorization.Scheme) -> String {
        switch scheme {
        case .bearer: "Authorization: Bearer \(text)"
        case .basic: "Authorization: Basic \(Self.base64(Array(text.utf8)))"
        case .header(let name): "\(name): \(text)"
        }
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.enumerated().reduce(UInt32(0)) { $0 | UInt32($1.element) << UInt32(16 - 8 * $1.offset) }
            for index in 0..<4 {
                result.append(index <= group.count ? digits[Int(bits >> UInt32(18 - 6 * index) & 63)] : 0x3D)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "•••" }
    public var debugDescription: String { "•••" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// How a key is shown to a server.
public struct Authorization: Sendable, Equatable {
    public enum Scheme: Sendable, Equatable {
        case bearer
        /// The secret is `user:password`.
        case basic
        /// A header of its own, such as `x-api-key`.
        case header(String)
    }

    public var secret: Secret
    public var scheme: Scheme

    public init(_ secret: Secret, as scheme: Scheme = .bearer) {
        self.secret = secret
        self.scheme = scheme
    }

    var line: String { secret.header(scheme) }
}
