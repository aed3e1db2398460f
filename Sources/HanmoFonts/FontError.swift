public import HanmoSource

/// A font that is not there, or not what it should be.
public struct FontError: HanmoError {
    public let stage = "fonts"
    public let message: String
    public let hint: String?
    public let span: SourceSpan? = nil
    public let status: ExitStatus

    public init(_ message: String, hint: String? = nil, status: ExitStatus = .configuration) {
        self.message = message
        self.hint = hint
        self.status = status
    }

    static func unreadable(_ path: String, _ reason: String) -> FontError {
        FontError("\(path) cannot be read as a font: \(reason)", status: .badInput)
    }
}
