import CCurlShim
import HanmoSource

/// One question to a server, one answer, both bounded.
struct PlannerTransport {
    static let maximumAnswer = 1 << 20

    let endpoint: PlannerEndpoint

    func answer(to body: JSONValue) throws(PlannerRefusal) -> [UInt8] {
        var headers = ["Content-Type: application/json", "Accept: application/json", "Expect:"]
        if let key = endpoint.key { headers.append("Authorization: Bearer \(key)") }
        var buffer = [UInt8](repeating: 0, count: Self.maximumAnswer)
        let (code, reply) = Self.post(endpoint, headers, Array(body.text().utf8), &buffer)
        switch Int(code) {
        case hanmo_post_done: break
        case hanmo_post_no_library:
            throw .unanswered("libcurl is not installed (apt-get install libcurl4)")
        case hanmo_post_too_large:
            throw .unanswered("\(endpoint.host) answers with more than \(Self.maximumAnswer) bytes")
        case hanmo_post_timeout:
            throw .unanswered("\(endpoint.host) did not answer in \(Double(endpoint.totalMilliseconds) / 1000) s")
        default: throw .unanswered("\(endpoint.host) cannot be asked: \(String(cString: reply.message))")
        }
        // What the server says with an error may quote the key, so only the status is told.
        switch reply.status {
        case 200: return Array(buffer[..<reply.length])
        case 300..<400:
            throw .unanswered("\(endpoint.host) sends elsewhere (status \(reply.status)), which is not followed")
        case 401, 403: throw .unanswered("\(endpoint.host) refuses the key (status \(reply.status))")
        case 429: throw .unanswered("\(endpoint.host) is asked too often (status 429)")
        default: throw .unanswered("\(endpoint.host) answers with status \(reply.status)")
        }
    }

    private static func post(
        _ endpoint: PlannerEndpoint, _ headers: [String], _ body: [UInt8], _ buffer: inout [UInt8]
    ) -> (Int32, hanmo_post_reply) {
        var reply = hanmo_post_reply()
        let lines = headers.map { line in line.utf8CString.map { $0 } }
        let code = withPointers(lines) { headers in
            endpoint.url.withCString { url in
                body.withUnsafeBytes { body in
                    var request = hanmo_post_request()
                    request.url = url
                    request.headers = headers
                    request.body = body.baseAddress
                    request.body_length = body.count
                    request.connect_milliseconds = endpoint.connectMilliseconds
                    request.total_milliseconds = endpoint.totalMilliseconds
                    request.is_local = endpoint.isLocal ? 1 : 0
                    return buffer.withUnsafeMutableBytes { hanmo_post(&request, $0.baseAddress, $0.count, &reply) }
                }
            }
        }
        return (code, reply)
    }

    /// The lines one after another in memory that lasts as long as the call, and pointers to them, with a null after the last.
    private static func withPointers<Result>(
        _ lines: [[CChar]], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
    ) -> Result {
        let joined = lines.flatMap { $0 }
        return joined.withUnsafeBufferPointer { bytes in
            var pointers: [UnsafePointer<CChar>?] = []
            var at = 0
            for line in lines {
                pointers.append(bytes.baseAddress.map { $0 + at })
                at += line.count
            }
            pointers.append(nil)
            return pointers.withUnsafeBufferPointer { pointers in
                guard let base = pointers.baseAddress else { preconditionFailure("an array with a null is not empty") }
                return body(base)
            }
        }
    }
}
