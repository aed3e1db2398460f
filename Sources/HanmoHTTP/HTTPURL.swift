/// An address of HTTP or HTTPS without a user, a password or a fragment: what stands in it is checked once, here.
public struct HTTPURL: Sendable, Equatable {
    public let scheme: String
    /// In lower case; brackets about IPv6.
    public let host: String
    public let port: Int?
    /// Path and query.
    private let target: String

    /// - Throws: of kind `malformed`, whose message goes on after the address's name: `has a user or a password`.
    public init(_ text: String) throws(HTTPError) {
        guard text.utf8.count <= 4000,
            text.utf8.allSatisfy({ 0x21...0x7E ~= $0 && $0 != 0x22 && $0 != 0x5C && $0 != 0x3C && $0 != 0x3E })
        else { throw HTTPError(.malformed, "has characters that no address has") }
        let isSecure = text.lowercased().hasPrefix("https://")
        guard isSecure || text.lowercased().hasPrefix("http://") else {
            throw HTTPError(.malformed, "begins neither with https:// nor with http://")
        }
        let rest = text.dropFirst(isSecure ? 8 : 7)
        let authority = rest.prefix { !"/?#".contains($0) }
        guard !authority.contains("@") else { throw HTTPError(.malformed, "has a user or a password") }
        guard !rest.contains("#"), let (host, port) = Self.hostAndPort(authority) else {
            throw HTTPError(.malformed, "is malformed")
        }
        self.init(
            scheme: isSecure ? "https" : "http", host: host, port: port, path: String(rest.dropFirst(authority.count)))
    }

    private init(scheme: String, host: String, port: Int?, path: String) {
        (self.scheme, self.host, self.port, target) = (scheme, host, port, path)
    }

    public var text: String { scheme + "://" + authority + target }
    /// Host and port, for messages: without path and query, where secrets may stand.
    public var authority: String { host + (port.map { ":\($0)" } ?? "") }
    public var isSecure: Bool { scheme == "https" }

    /// The path without its query.
    public var pathWithoutQuery: String { String(target.prefix { $0 != "?" }) }

    /// This machine itself.
    public var isLoopback: Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return parts.count == 4 && parts[0] == 127 && parts.allSatisfy { $0 != nil }
    }

    /// Scheme, host and port are the same.
    public func isSameOrigin(as other: HTTPURL) -> Bool {
        scheme == other.scheme && host == other.host && effectivePort == other.effectivePort
    }

    private var effectivePort: Int { port ?? (isSecure ? 443 : 80) }

    /// The address below this one; a query of the base stays, before the names and values, which are escaped.
    /// - Parameter path: of this program's own making, or of parts that `escaped` has seen.
    public func appending(path more: String, query: [(String, String)] = []) -> HTTPURL {
        var base = pathWithoutQuery
        let oldQuery = target.dropFirst(base.count + 1)
        while base.hasSuffix("/") { base.removeLast() }
        let tail = more.drop { $0 == "/" }
        var whole = tail.isEmpty ? base : base + "/" + tail
        let parts =
            (oldQuery.isEmpty ? [] : [String(oldQuery)])
            + query.map { Self.escaped($0.0) + "=" + Self.escaped($0.1) }
        if !parts.isEmpty { whole += "?" + parts.joined(separator: "&") }
        return HTTPURL(scheme: scheme, host: host, port: port, path: whole)
    }

    /// Per cent escapes for all but letters, digits and `-._~`.
    public static func escaped(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    private static func hostAndPort(_ authority: Substring) -> (String, Int?)? {
        var host = authority
        var port: Int?
        if authority.first == "[" {
            guard let end = authority.firstIndex(of: "]") else { return nil }
            host = authority[...end]
            let inner = host.dropFirst().dropLast()
            guard !inner.isEmpty, inner.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else { return nil }
        } else {
            host = authority.prefix { $0 != ":" }
            guard !host.isEmpty, host.utf8.count <= 253,
                host.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == "_") })
            else { return nil }
        }
        let tail = authority.dropFirst(host.count)
        if !tail.isEmpty {
            guard tail.first == ":", let number = Int(tail.dropFirst()), 1...65535 ~= number,
                tail.dropFirst().allSatisfy(\.isNumber)
            else { return nil }
            port = number
        }
        return (host.lowercased(), port)
    }
}
