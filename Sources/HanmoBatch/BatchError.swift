public import HanmoSource

/// What is wrong with a list of jobs or with one of them.
public struct BatchError: HanmoError {
    public let stage = "batch"
    public let message: String
    public let hint: String?
    public let span: SourceSpan? = nil
    public let status: ExitStatus

    public init(_ message: String, hint: String? = nil, status: ExitStatus = .badInput) {
        self.message = message
        self.hint = hint
        self.status = status
    }
}
