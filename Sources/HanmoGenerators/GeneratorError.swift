public import HanmoSource

/// Why there is no picture. Messages name the backend and the host, never a key, a header or a whole address.
public struct GeneratorError: HanmoError {
    public enum Cause: Sendable, Equatable {
        /// Named wrongly, or a key or a setting is missing: 78.
        case configuration
        /// Nobody answers, or answers with what is no picture: 69.
        case unavailable
        /// Overloaded or out of quota for a while: 75 when trying again did not help.
        case busy
        /// The model declines to paint this: 77.
        case declined
        /// An address or a path that must not be opened: 77.
        case forbidden
        /// The request cannot be put to this model, such as a mask to one that takes none: 65.
        case unfit
        /// `--locked`, and the picture is not there: 66.
        case absent
        /// What the user stopped: 130.
        case cancelled
    }

    public let cause: Cause
    public let stage = "pictures"
    public let message: String
    public let hint: String?
    public let span: SourceSpan? = nil
    /// Whether the same request may do better in a while.
    public let isTransient: Bool
    /// Seconds that the server asks to wait.
    public let retryAfter: Double?

    public init(
        _ cause: Cause, _ message: String, hint: String? = nil, isTransient: Bool = false, retryAfter: Double? = nil
    ) {
        self.cause = cause
        self.message = message
        self.hint = hint
        self.isTransient = isTransient
        self.retryAfter = retryAfter
    }

    public var status: ExitStatus {
        switch cause {
        case .configuration: .configuration
        case .unavailable: .unavailable
        case .busy: .tryAgain
        case .declined, .forbidden: .refused
        case .unfit: .badInput
        case .absent: .inputMissing
        case .cancelled: .interrupted
        }
    }
}
