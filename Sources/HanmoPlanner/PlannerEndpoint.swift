import HanmoHTTP
import HanmoSource

/// Where a planner is asked, and as whom.
public struct PlannerEndpoint: Sendable {
    /// Of the chat completions.
    let url: HTTPURL
    let model: String
    let key: Secret?
    var totalSeconds = 120.0

    /// For messages.
    var host: String { url.authority }

    private static let hint = "write https://host/v1, or http://127.0.0.1:port/v1 for a server on this machine"

    /// - Parameters:
    ///   - url: the server's base, such as `https://host/v1`, or the whole address of its chat completions.
    ///   - model: the server's name for the model; `default` if it has only one.
    public init(url text: String, model: String? = nil, key: String? = nil) throws(PlannerError) {
        let base: HTTPURL
        do { base = try HTTPURL(text) } catch {
            throw PlannerError(
                "the planner's address \(error.message)",
                hint: text.contains("@") ? "put the key into HANMO_PLANNER_KEY" : Self.hint)
        }
        guard base.isSecure || base.isLoopback else {
            throw PlannerError("the planner at \(base.host) would be asked without encryption", hint: "use https://")
        }
        guard model.map({ !$0.isEmpty && $0.utf8.count <= 200 }) ?? true else {
            throw PlannerError("HANMO_PLANNER_MODEL is empty or too long", hint: "name a model of the server")
        }
        let secret = key.map { Secret($0) }
        if case .some(.none) = secret {
            throw PlannerError(
                "HANMO_PLANNER_KEY has characters that no key has", hint: "set it again, without line ends")
        }
        self.model = model ?? "default"
        self.key = secret ?? nil
        url = Self.completions(below: base)
    }

    /// The chat completions below a server's base.
    private static func completions(below base: HTTPURL) -> HTTPURL {
        let path = base.pathWithoutQuery
        if path.drop(while: { $0 == "/" }).isEmpty { return base.appending(path: "v1/chat/completions") }
        return base.appending(path: path.hasSuffix("/chat/completions") ? "" : "chat/completions")
    }
}
