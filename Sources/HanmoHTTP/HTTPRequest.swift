/// One question to a server.
public struct HTTPRequest: Sendable {
    public enum Method: Sendable { case get, post }

    /// Which addresses may be connected to.
    public enum Reach: Sendable {
        /// What the user configured: any.
        case configured
        /// What somebody else named, such as a link in an answer: the public internet only, whatever its name leads to.
        /// Proxies are passed by, since they would connect instead.
        case publicOnly
    }

    public var method: Method
    public var url: HTTPURL
    public var headers: [(name: String, value: String)] = []
    public var authorization: Authorization?
    /// Of a post; none is empty.
    public var body: [UInt8]?
    public var connectSeconds = 10.0
    public var totalSeconds = 300.0
    /// Answers with more are refused.
    public var maximumBytes = 64 << 20
    public var reach = Reach.configured

    public init(_ method: Method, _ url: HTTPURL) {
        self.method = method
        self.url = url
    }

    /// The head as lines. Characters that would end a line are left out of values.
    var lines: [String] {
        var lines = headers.map { name, value in
            "\(name): " + String(String.UnicodeScalarView(value.unicodeScalars.filter { $0.value >= 0x20 }))
        }
        if let authorization { lines.append(authorization.line) }
        // Servers that do not know it would make libcurl wait for a second.
        lines.append("Expect:")
        return lines
    }
}

/// What a server said, whatever its status.
public struct HTTPAnswer: Sendable {
    public let status: Int
    private let headers: [(name: String, value: String)]
    public let body: [UInt8]

    init(status: Int, headers: [(name: String, value: String)], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first of this name, whatever the case of its letters.
    public func header(_ name: String) -> String? {
        let name = name.lowercased()
        return headers.first { $0.name == name }?.value
    }
}
