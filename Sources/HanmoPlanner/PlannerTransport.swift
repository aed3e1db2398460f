import HanmoHTTP
import HanmoSource

/// One question to a server, one answer, both bounded.
struct PlannerTransport {
    static let maximumAnswer = 1 << 20

    let endpoint: PlannerEndpoint

    func answer(to body: JSONValue) throws(PlannerRefusal) -> [UInt8] {
        var request = HTTPRequest(.post, endpoint.url)
        request.headers = [("Content-Type", "application/json"), ("Accept", "application/json")]
        request.authorization = endpoint.key.map { Authorization($0) }
        request.body = Array(body.text().utf8)
        request.totalSeconds = endpoint.totalSeconds
        request.maximumBytes = Self.maximumAnswer
        let answer: HTTPAnswer
        do { answer = try HTTPClient().sendWaiting(request) } catch { throw .unanswered(error.message) }
        // What the server says with an error may quote the key, so only the status is told.
        switch answer.status {
        case 200: return answer.body
        case 300..<400:
            throw .unanswered("\(endpoint.host) sends elsewhere (status \(answer.status)), which is not followed")
        case 401, 403: throw .unanswered("\(endpoint.host) refuses the key (status \(answer.status))")
        case 429: throw .unanswered("\(endpoint.host) is asked too often (status 429)")
        default: throw .unanswered("\(endpoint.host) answers with status \(answer.status)")
        }
    }
}
