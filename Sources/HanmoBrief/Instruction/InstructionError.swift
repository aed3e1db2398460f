public import HanmoSource

/// An instruction that cannot be followed: which words, and what could be said instead.
public struct InstructionError: HanmoError {
    public let stage = "instruction"
    public let message: String
    public let hint: String?
    /// In UTF-8 offsets of the instruction.
    public let span: SourceSpan?
    public let status: ExitStatus

    public init(_ message: String, hint: String? = nil, span: SourceSpan? = nil, status: ExitStatus = .badInput) {
        self.message = message
        self.hint = hint
        self.span = span
        self.status = status
    }

    /// The same with line and column of its words.
    public func located(in instruction: Prompt) -> InstructionError {
        guard let span else { return self }
        return InstructionError(
            "instruction:\(instruction.position(of: span.start)): \(message)", hint: hint, span: span, status: status)
    }
}
