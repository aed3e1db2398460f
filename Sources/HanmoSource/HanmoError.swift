/// What every error of Hanmo says: where it arose, what is wrong, what to do.
public protocol HanmoError: Error, Sendable, CustomStringConvertible {
    /// The stage of the pipeline, such as `prompt` or `fonts`.
    var stage: String { get }
    /// What is wrong, in lower case, naming the offending words.
    var message: String { get }
    /// What to do about it.
    var hint: String? { get }
    /// The words of the prompt that it is about.
    var span: SourceSpan? { get }
    var status: ExitStatus { get }
}

extension HanmoError {
    public var description: String { hint.map { "\(message) (\($0))" } ?? message }
}

/// Exit statuses in the terms of sysexits, so that schedulers know what to retry.
public enum ExitStatus: Int32, Sendable {
    case success = 0
    /// A verification failed, pictures differ, or a character has no glyph.
    case failed = 1
    case usage = 64
    case badInput = 65
    case inputMissing = 66
    case unavailable = 69
    case bug = 70
    case cannotCreate = 73
    case inputOutput = 74
    case tryAgain = 75
    case refused = 77
    case configuration = 78
    case interrupted = 130
}
