import CCurlShim
import Synchronization

/// A request under way: what libcurl calls while it waits.
final class HTTPExchange: Sendable {
    private struct State {
        var headers: [(name: String, value: String)] = []
        var body: [UInt8] = []
        var isTooLarge = false
    }

    private let request: HTTPRequest
    private let receive: (@Sendable ([UInt8]) -> Void)?
    private let isCancelled = Atomic<Bool>(false)
    private let state = Mutex(State())

    init(_ request: HTTPRequest, receive: (@Sendable ([UInt8]) -> Void)?) {
        self.request = request
        self.receive = receive
    }

    func cancel() { isCancelled.store(true, ordering: .relaxed) }

    func run() -> Result<HTTPAnswer, HTTPError> {
        var reply = hanmo_http_reply()
        let code = withExtendedLifetime(self) { exchange(&reply) }
        return state.withLock { state in
            if let error = error(code, reply, isTooLarge: state.isTooLarge) { return .failure(error) }
            return .success(HTTPAnswer(status: reply.status, headers: state.headers, body: state.body))
        }
    }

    private func error(_ code: Int32, _ reply: hanmo_http_reply, isTooLarge: Bool) -> HTTPError? {
        let host = request.url.authority
        let seconds =
            reply.is_unconnected != 0 ? min(request.connectSeconds, request.totalSeconds) : request.totalSeconds
        switch Int(code) {
        case hanmo_http_done: return nil
        case hanmo_http_no_library:
            return HTTPError(.noLibrary, "libcurl is not installed (apt-get install libcurl4)")
        case hanmo_http_stopped where isTooLarge:
            return HTTPError(.tooLarge, "\(host) answers with more than \(request.maximumBytes) bytes")
        case hanmo_http_stopped: return HTTPError(.cancelled, "\(host) was asked, but stopped")
        case hanmo_http_timeout:
            return HTTPError(
                reply.is_unconnected != 0 ? .slowConnection : .timeout,
                "\(host) did not answer in \(Self.words(seconds)) s")
        case hanmo_http_forbidden:
            return HTTPError(.forbiddenAddress, "\(host) is an address of this machine or of its networks")
        case hanmo_http_no_host: return HTTPError(.unreachable, "\(host) cannot be asked: there is no such host")
        case hanmo_http_no_connection:
            return HTTPError(.unreachable, "\(host) cannot be asked: nobody answers there")
        case hanmo_http_no_security:
            return HTTPError(.insecure, "\(host) cannot be asked: \(String(cString: reply.message))")
        default: return HTTPError(.failed, "\(host) cannot be asked: \(String(cString: reply.message))")
        }
    }

    private static func words(_ seconds: Double) -> String {
        seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
    }

    private func exchange(_ reply: inout hanmo_http_reply) -> Int32 {
        var raw = hanmo_http_request()
        raw.body_length = request.body?.count ?? 0
        raw.connect_milliseconds = Self.milliseconds(request.connectSeconds)
        raw.total_milliseconds = Self.milliseconds(request.totalSeconds)
        raw.is_public_only = request.reach == .publicOnly ? 1 : 0
        raw.is_direct = request.reach == .publicOnly || request.url.isLoopback ? 1 : 0
        raw.context = Unmanaged.passUnretained(self).toOpaque()
        raw.header = { context, bytes, length in HTTPExchange.of(context).take(header: bytes, length) }
        raw.receive = { context, bytes, length in HTTPExchange.of(context).take(body: bytes, length) ? 1 : 0 }
        raw.is_cancelled = { HTTPExchange.of($0).isCancelled.load(ordering: .relaxed) ? 1 : 0 }
        // A body without bytes has an address too: it says that this is a post.
        let body = request.body.flatMap { $0.isEmpty ? nil : $0 } ?? [0]
        return withLines(request.lines) { lines in
            request.url.text.withCString { url in
                body.withUnsafeBytes { body in
                    raw.url = url
                    raw.headers = lines
                    raw.body = request.method == .post ? body.baseAddress : nil
                    return hanmo_http_exchange(&raw, &reply)
                }
            }
        }
    }

    private static func milliseconds(_ seconds: Double) -> Int { Int(min(max(seconds, 0.001), 86_400) * 1000) }

    private static func of(_ context: UnsafeMutableRawPointer?) -> HTTPExchange {
        guard let context else { preconditionFailure("every exchange has its context") }
        return Unmanaged<HTTPExchange>.fromOpaque(context).takeUnretainedValue()
    }

    private func take(header bytes: UnsafePointer<CChar>?, _ length: Int) {
        let line = String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
        state.withLock { state in
            // After a "100 Continue" or a proxy's word comes another head.
            if line.hasPrefix("HTTP/") {
                state.headers = []
            } else if let colon = line.firstIndex(of: ":"), state.headers.count < 200 {
                let value = line[line.index(after: colon)...]
                state.headers.append((line[..<colon].lowercased(), Self.trimmed(value)))
            }
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    /// False where the answer is larger than it may be.
    private func take(body bytes: UnsafePointer<CChar>?, _ length: Int) -> Bool {
        let piece = Array(UnsafeRawBufferPointer(start: bytes, count: length))
        let fits = state.withLock { state in
            state.isTooLarge = state.body.count + length > request.maximumBytes
            if !state.isTooLarge { state.body += piece }
            return !state.isTooLarge
        }
        if fits { receive?(piece) }
        return fits
    }

    /// The lines in memory that lasts as long as the call, and pointers to them, with a null after the last.
    private func withLines(_ lines: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Int32) -> Int32 {
        let joined = lines.flatMap { Array($0.utf8CString) }
        return joined.withUnsafeBufferPointer { bytes in
            var pointers: [UnsafePointer<CChar>?] = []
            var at = 0
            for line in lines {
                pointers.append(bytes.baseAddress.map { $0 + at })
                at += line.utf8CString.count
            }
            pointers.append(nil)
            return pointers.withUnsafeBufferPointer { pointers in
                guard let base = pointers.baseAddress else { preconditionFailure("an array with a null is not empty") }
                return body(base)
            }
        }
    }
}
