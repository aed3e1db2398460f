import HanmoSource

/// Where a planner is asked, and as whom.
public struct PlannerEndpoint: Sendable {
    /// Of the chat completions.
    let url: String
    /// For messages: without path and query, where secrets may stand.
    let host: String
    let isLocal: Bool
    let model: String
    /// Only ever sent to the server: not in messages, reports, recipes.
    let key: String?
    var connectMilliseconds = 10_000
    var totalMilliseconds = 120_000

    private static let hint = "write https://host/v1, or http://127.0.0.1:port/v1 for a server on this machine"

    /// - Parameters:
    ///   - url: the server's base, such as `https://host/v1`, or the whole address of its chat completions.
    ///   - model: the server's name for the model; `default` if it has only one.
    public init(url text: String, model: String? = nil, key: String? = nil) throws(PlannerError) {
        guard text.utf8.allSatisfy({ 0x21...0x7E ~= $0 && $0 != 0x22 && $0 != 0x5C && $0 != 0x3C && $0 != 0x3E }),
            text.utf8.count <= 2000
        else { throw PlannerError("the planner's address has characters that no address has", hint: Self.hint) }
        let isSecure = text.lowercased().hasPrefix("https://")
        guard isSecure || text.lowercased().hasPrefix("http://") else {
            throw PlannerError("the planner's address begins neither with https:// nor with http://", hint: Self.hint)
        }
        let rest = text.dropFirst(isSecure ? 8 : 7)
        let authority = rest.prefix { !"/?#".contains($0) }
        let path = rest.dropFirst(authority.count)
        guard !authority.contains("@") else {
            throw PlannerError(
                "the planner's address has a user or a password", hint: "put the key into HANMO_PLANNER_KEY")
        }
        guard !path.contains("#"), let (host, port) = Self.hostAndPort(authority) else {
            throw PlannerError("the planner's address is malformed", hint: Self.hint)
        }
        isLocal = Self.isLoopback(host)
        guard isSecure || isLocal else {
            throw PlannerError("the planner at \(host) would be asked without encryption", hint: "use https://")
        }
        guard model.map({ !$0.isEmpty && $0.utf8.count <= 200 }) ?? true else {
            throw PlannerError("HANMO_PLANNER_MODEL is empty or too long", hint: "name a model of the server")
        }
        // A line's end in the key would be another header.
        guard key.map({ !$0.isEmpty && $0.utf8.count <= 4096 && $0.utf8.allSatisfy { 0x21...0x7E ~= $0 } }) ?? true
        else {
            throw PlannerError(
                "HANMO_PLANNER_KEY has characters that no key has", hint: "set it again, without line ends")
        }
        self.host = host + (port.map { ":\($0)" } ?? "")
        self.model = model ?? "default"
        self.key = key
        url = (isSecure ? "https://" : "http://") + authority + Self.completions(String(path))
    }

    /// The path of the chat completions below a server's base.
    private static func completions(_ path: String) -> String {
        let query = path.firstIndex(of: "?").map { String(path[$0...]) } ?? ""
        var base = String(path.prefix(path.count - query.count))
        while base.hasSuffix("/") { base.removeLast() }
        if base.isEmpty { base = "/v1" }
        return (base.hasSuffix("/chat/completions") ? base : base + "/chat/completions") + query
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

    /// This machine itself.
    private static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return parts.count == 4 && parts[0] == 127 && parts.allSatisfy { $0 != nil }
    }
}
