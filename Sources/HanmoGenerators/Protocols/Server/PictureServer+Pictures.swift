import HanmoHTTP
import HanmoPNG
import HanmoSource

extension PictureServer {
    /// A picture that stands in the answer itself.
    func picture(base64 text: String) throws(GeneratorError) -> [UInt8] {
        // Some write it as an address.
        let body = text.hasPrefix("data:") ? try Self.body(ofDataAddress: text, host) : text[...]
        guard let bytes = Base64.bytes(of: body) else { throw answers("with a picture that is not base64") }
        return try checked(bytes)
    }

    /// A picture that the answer says where to find. A server may send to public addresses and to itself; to nobody
    /// else on its or our network. Only itself gets the key.
    func picture(at link: String) async throws(GeneratorError) -> [UInt8] {
        if link.hasPrefix("data:") { return try picture(base64: link) }
        guard link.hasPrefix("http://") || link.hasPrefix("https://") else {
            if link.hasPrefix("/") || link.dropFirst().hasPrefix(":\\") {
                throw answers(
                    "with the path of a file on its own disk, and not with a picture",
                    hint: "let it answer with base64 (b64_json)")
            }
            throw GeneratorError(
                .forbidden, "\(host) sends to an address that is neither http nor https: \(quote(link))",
                hint: "let it answer with base64 (b64_json)")
        }
        let target: HTTPURL
        do { target = try HTTPURL(link) } catch { throw answers("with a malformed address of the picture") }
        var request = HTTPRequest(.get, target)
        request.totalSeconds = seconds
        if isOwn(target) { request.authorization = authorization } else { request.reach = .publicOnly }
        let answer = try await send(request)
        guard answer.status == 200 else {
            throw GeneratorError(
                .unavailable,
                "\(target.authority) does not give the picture that \(host) made (status \(answer.status))",
                isTransient: answer.status >= 500 || answer.status == 429)
        }
        return try checked(answer.body)
    }

    /// Whether the server itself answers there, by whichever name this machine is called.
    private func isOwn(_ target: HTTPURL) -> Bool {
        target.isSameOrigin(as: url)
            || target.isLoopback && url.isLoopback && target.scheme == url.scheme && target.port == url.port
    }

    private func checked(_ bytes: [UInt8]) throws(GeneratorError) -> [UInt8] {
        _ = try PictureFormat(of: bytes)
        return bytes
    }

    /// RFC 2397; only base64 is taken, which is what pictures are sent in.
    private static func body(ofDataAddress text: String, _ host: String) throws(GeneratorError) -> Substring {
        guard let comma = text.firstIndex(of: ","), text[..<comma].hasSuffix(";base64") else {
            throw GeneratorError(.unavailable, "\(host) answers with a data: address that is not base64")
        }
        return text[text.index(after: comma)...]
    }
}
