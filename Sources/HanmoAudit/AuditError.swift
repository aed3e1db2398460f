public import HanmoSource

/// What keeps an audit from being made.
public struct AuditError: HanmoError {
    public let stage = "audit"
    public let message: String
    public let hint: String?
    public let span: SourceSpan? = nil
    public let status: ExitStatus

    package init(_ message: String, hint: String?, status: ExitStatus = .badInput) {
        self.message = message
        self.hint = hint
        self.status = status
    }
}
