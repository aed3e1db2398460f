import HanmoHTTP
import HanmoSource

/// A server that is asked for pictures: sends what a protocol writes, and says in plain words why there is none.
struct PictureServer: Sendable {
    /// Below which the protocol's paths stand.
    let url: HTTPURL
    let model: String?
    let authorization: Authorization?
    /// What may be wrong when the key is refused.
    var keyHint: String?
    /// For one answer, from the first byte sent to the last one received.
    var seconds: Double
    var client = HTTPClient()

    var host: String { url.authority }

    func post(
        _ path: String, _ body: JSONValue, headers: [(name: String, value: String)] = [],
        receive: (@Sendable ([UInt8]) -> Void)? = nil
    ) async throws(GeneratorError) -> HTTPAnswer {
        try await ask(
            .post, path, headers: [("Content-Type", "application/json")] + headers, body: Array(body.text().utf8),
            receive: receive)
    }

    func post(
        _ path: String, _ form: MultipartBody, receive: (@Sendable ([UInt8]) -> Void)? = nil
    ) async throws(GeneratorError) -> HTTPAnswer {
        try await ask(.post, path, headers: [("Content-Type", form.contentType)], body: form.bytes, receive: receive)
    }

    func get(_ path: String) async throws(GeneratorError) -> HTTPAnswer { try await ask(.get, path) }

    private func ask(
        _ method: HTTPRequest.Method, _ path: String, headers: [(name: String, value: String)] = [],
        body: [UInt8]? = nil, receive: (@Sendable ([UInt8]) -> Void)? = nil
    ) async throws(GeneratorError) -> HTTPAnswer {
        var request = HTTPRequest(method, url.appending(path: path))
        request.headers = headers + [("Accept", "application/json")]
        request.body = body
        request.totalSeconds = seconds
        request.authorization = authorization
        // Previews are as large as the picture.
        if receive != nil { request.maximumBytes *= 4 }
        let answer = try await send(request, receive: receive)
        guard 200..<300 ~= answer.status else { throw refusal(answer, at: path) }
        return answer
    }

    func send(
        _ request: HTTPRequest, receive: (@Sendable ([UInt8]) -> Void)? = nil
    ) async throws(GeneratorError) -> HTTPAnswer {
        do { return try await client.send(request, receive: receive) } catch { throw GeneratorError(error) }
    }

    /// What a server says, for a message: shown, cut, and without the key if it repeats it.
    func quote(_ text: String) -> String {
        (authorization?.secret.redacted(in: text) ?? text).shown(limit: 300)
    }
}
