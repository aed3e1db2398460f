/// Why there is no answer. Messages name the host at most: no path, no query, nothing that was sent.
public struct HTTPError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Kind: Sendable, Equatable {
        /// libcurl is not installed.
        case noLibrary
        /// What should be an address is none.
        case malformed
        /// Nobody there: no such name, no connection.
        case unreachable
        /// No connection within its time.
        case slowConnection
        /// No whole answer within its time.
        case timeout
        case tooLarge
        /// An address of this machine or its networks, where only public ones are allowed.
        case forbiddenAddress
        /// The server's certificate is not believed, or there is no encryption.
        case insecure
        case cancelled
        /// A connection that broke, or what is no HTTP.
        case failed
    }

    public let kind: Kind
    /// What happened, for a sentence such as `host:port did not answer in 10 s`.
    public let message: String

    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    public var description: String { message }

    /// Whether the same request may do better in a while.
    public var isTransient: Bool { kind == .slowConnection || kind == .failed }
}
