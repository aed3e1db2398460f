public import HanmoSource

/// A planner that is set up wrongly. All else that goes wrong with one is a finding, and the built-in reader stands in.
public struct PlannerError: HanmoError {
    public let stage = "planner"
    public let message: String
    public let hint: String?
    public let span: SourceSpan? = nil
    public let status = ExitStatus.configuration

    init(_ message: String, hint: String? = nil) {
        self.message = message
        self.hint = hint
    }
}

/// Why a planner's answer was not taken.
enum PlannerRefusal: Error, Equatable {
    /// The server did not answer as it should: asking again would not help.
    case unanswered(String)
    /// The model answered amiss, and may be told so.
    case wrong(String)

    var reason: String {
        switch self {
        case .unanswered(let reason), .wrong(let reason): reason
        }
    }
}
