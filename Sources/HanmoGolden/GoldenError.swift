public import HanmoSource

/// A folder of goldens that cannot be used, or a case or a reference in it that cannot be read.
public struct GoldenError: HanmoError {
    public let stage = "golden"
    public let message: String
    public let hint: String?
    public let span: SourceSpan? = nil
    public let status: ExitStatus

    init(_ message: String, hint: String? = nil, status: ExitStatus = .badInput) {
        self.message = message
        self.hint = hint
        self.status = status
    }
}
