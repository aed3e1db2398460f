public import HanmoSource

/// A picture back end that does not exist or does not answer.
public struct BackendError: HanmoError {
    public let stage = "pictures"
    public let message: String
    public let hint: String?
    public let span: SourceSpan? = nil
    public let status: ExitStatus

    public init(message: String, hint: String?, status: ExitStatus = .usage) {
        self.message = message
        self.hint = hint
        self.status = status
    }
}
