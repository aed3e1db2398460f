import HanmoHTTP
import HanmoPNG
import HanmoSource
import Synchronization

/// What ComfyUI tells over its WebSocket while it paints: steps done, and the picture as it is so far. Only for people to
/// look at: whether a job has ended is asked for (``ComfyJob``), so a socket that breaks, or a proxy that knows none,
/// costs nothing but the bar.
///
/// The socket is the body of an answer with status 101, to which libcurl hands on all that comes. Nothing is ever sent
/// on it, so the server's proof that it understood the handshake is not asked for either.
final class ComfyEvents: Sendable {
    /// Bytes of all messages of a job.
    private static let maximumBytes = 256 << 20

    private struct State {
        var frames: WebSocketFrames? = WebSocketFrames(maximumBytes: 32 << 20)
        var hasSteps = false
    }

    private let progress: @Sendable (GeneratorProgress) -> Void
    private let state = Mutex(State())

    init(progress: @escaping @Sendable (GeneratorProgress) -> Void) { self.progress = progress }

    /// Whether steps are told, so that nothing coarser is of use.
    var hasSteps: Bool { state.withLock { $0.hasSteps } }

    /// Listens until the task is cancelled or the server ends it.
    func listen(to server: ComfyServer, seconds: Double) async {
        var request = HTTPRequest(
            .get, server.server.url.appending(path: "ws", query: [("clientId", server.client)]))
        let key = (0..<16).map { _ in UInt8.random(in: 0...255) }
        request.headers = [
            ("Connection", "Upgrade"), ("Upgrade", "websocket"), ("Sec-WebSocket-Version", "13"),
            ("Sec-WebSocket-Key", Base64.text(of: key)),
        ]
        request.authorization = server.server.authorization
        request.totalSeconds = seconds
        request.maximumBytes = Self.maximumBytes
        _ = try? await server.server.client.send(request) { [self] bytes in take(bytes) }
    }

    private func take(_ bytes: [UInt8]) {
        var events: [WebSocketFrames.Event] = []
        state.withLock { state in
            do {
                try state.frames?.feed(bytes) { events.append($0) }
            } catch {
                // Nothing can be made of what follows.
                state.frames = nil
            }
        }
        for event in events {
            switch event {
            case .text(let text): take(text)
            case .binary(let bytes): if let picture = Self.preview(bytes) { progress(.preview(picture)) }
            case .ping, .close: break
            }
        }
    }

    private func take(_ text: String) {
        guard let message = try? JSONValue(parsing: Array(text.utf8)), message["type"]?.string == "progress",
            let value = message["data"]?["value"]?.number, let most = message["data"]?["max"]?.number, most > 0
        else { return }
        state.withLock { $0.hasSteps = true }
        progress(.working(min(max(value / most, 0), 1)))
    }

    /// The picture in a binary message: a number of four bytes says which kind it is, 1 with the picture's type after it,
    /// 4 with a length and so many bytes of JSON.
    static func preview(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count > 8 else { return nil }
        func number(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
        let start: Int
        switch number(0) {
        case 1: start = 8
        case 4: start = 8 + number(4)
        default: return nil
        }
        guard start < bytes.count else { return nil }
        let picture = Array(bytes[start...])
        return (try? PictureFormat(of: picture)) == nil ? nil : picture
    }
}
