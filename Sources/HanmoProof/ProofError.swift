package import HanmoSource

/// A proof that cannot be made as it was asked for.
package struct ProofError: HanmoError, Equatable {
    package let stage = "verification"
    package let message: String
    package let hint: String?
    package let span: SourceSpan? = nil
    package let status: ExitStatus

    package init(_ message: String, hint: String? = nil, status: ExitStatus = .badInput) {
        self.message = message
        self.hint = hint
        self.status = status
    }
}
