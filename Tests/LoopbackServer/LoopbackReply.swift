/// How a request is answered, well or badly.
public enum LoopbackReply: Sendable {
    /// A whole answer. `Content-Length` and `Connection: close` are added unless the headers have them.
    case answer(status: Int, headers: [(name: String, value: String)], body: [UInt8])
    /// Pieces of a chunked body, so many seconds before each.
    case stream(status: Int, headers: [(name: String, value: String)], pieces: [[UInt8]], pause: Double)
    /// Nothing, until the client goes away.
    case silence
    /// A head that promises so many bytes, then nothing.
    case silenceAfterHead(length: Int)
    /// A whole answer, a byte at a time, so many seconds before each.
    case drip([UInt8], pause: Double)
    /// An answer that promises the whole body and ends after so many bytes of it.
    case cut(after: Int, headers: [(name: String, value: String)], body: [UInt8])
    /// So many zeros, promised as they are sent.
    case zeros(Int)
    /// A chunked body that never ends.
    case endless
    /// Bytes as they are, then the end of the connection.
    case raw([UInt8])
    /// A WebSocket's handshake, then whatever is to be said; the connection ends with it.
    case webSocket(@Sendable (LoopbackWebSocket) -> Void)

    public static func text(
        _ text: String, type: String = "text/plain", status: Int = 200, headers: [(name: String, value: String)] = []
    ) -> LoopbackReply {
        .answer(status: status, headers: [("Content-Type", type)] + headers, body: Array(text.utf8))
    }

    public static func json(
        _ text: String, status: Int = 200, headers: [(name: String, value: String)] = []
    ) -> LoopbackReply {
        .text(text, type: "application/json", status: status, headers: headers)
    }

    public static func html(_ text: String, status: Int = 200) -> LoopbackReply {
        .text(text, type: "text/html", status: status)
    }

    public static func bytes(_ bytes: [UInt8], type: String = "application/octet-stream") -> LoopbackReply {
        .answer(status: 200, headers: [("Content-Type", type)], body: bytes)
    }

    public static func redirect(to url: String, status: Int = 302) -> LoopbackReply {
        .answer(status: status, headers: [("Location", url)], body: [])
    }

    /// Server-sent events, one a piece.
    public static func events(_ data: [String], pause: Double = 0) -> LoopbackReply {
        .stream(
            status: 200, headers: [("Content-Type", "text/event-stream")],
            pieces: data.map { Array("data: \($0)\n\n".utf8) }, pause: pause)
    }
}
