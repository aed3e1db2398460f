public import HanmoSource

/// An error of the pipeline as a whole: its options, its files, its recipes.
public struct PipelineError: HanmoError {
    public let stage = "pipeline"
    public let message: String
    public let hint: String?
    public let span: SourceSpan? = nil
    public let status: ExitStatus

    public init(_ message: String, hint: String? = nil, status: ExitStatus) {
        self.message = message
        self.hint = hint
        self.status = status
    }
}
