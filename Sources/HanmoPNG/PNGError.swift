public import HanmoSource

/// A PNG that cannot be read or made.
public struct PNGError: HanmoError, Equatable {
    public let stage = "png"
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
