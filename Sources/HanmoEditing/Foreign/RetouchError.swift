public import HanmoSource

/// An edit of a picture that cannot be done as it was asked for.
public struct RetouchError: HanmoError, Equatable {
    public let stage = "editing"
    public let message: String
    public let hint: String?
    public let span: SourceSpan? = nil
    public let status: ExitStatus

    package init(_ message: String, hint: String? = nil, status: ExitStatus = .badInput) {
        self.message = message
        self.hint = hint
        self.status = status
    }
}
