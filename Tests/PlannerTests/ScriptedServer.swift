import Foundation
import Synchronization

/// A server on this machine that answers each connection with the next line of its script.
final class ScriptedServer: Sendable {
    enum Reply: Sendable {
        /// A whole answer.
        case answer(status: Int, headers: [String] = [], body: String)
        /// Bytes as they are, then the end of the connection.
        case raw(String)
        /// So many bytes of an answer that claims to be as long.
        case flood(Int)
        /// Says nothing.
        case silence
    }

    private let descriptor: Int32
    private let requests = Mutex<[String]>([])
    let port: Int

    var url: String { "http://127.0.0.1:\(port)/v1" }
    /// Head and body of what was asked so far.
    var asked: [String] { requests.withLock { $0 } }

    init(_ script: [Reply]) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.descriptor = descriptor
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, length) == 0 && listen(descriptor, 8) == 0
                    && getsockname(descriptor, address, &length) == 0
            }
        }
        guard descriptor >= 0, bound else { throw CocoaError(.fileReadUnknown) }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [self] in serve(script) }
    }

    func stop() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    deinit { close(descriptor) }

    private func serve(_ script: [Reply]) {
        var silent: [Int32] = []
        for reply in script {
            let connection = accept(descriptor, nil, nil)
            guard connection >= 0 else { break }
            let request = Self.read(connection)
            requests.withLock { $0.append(request) }
            switch reply {
            case .answer(let status, let headers, let body):
                let lines =
                    ["HTTP/1.1 \(status) Status", "Content-Length: \(body.utf8.count)", "Connection: close"] + headers
                Self.write(lines.joined(separator: "\r\n") + "\r\n\r\n" + body, to: connection)
            case .raw(let bytes): Self.write(bytes, to: connection)
            case .flood(let count):
                Self.write("HTTP/1.1 200 OK\r\nContent-Length: \(count)\r\n\r\n", to: connection)
                let piece = String(repeating: "x", count: 1 << 16)
                for _ in 0..<count >> 16 where Self.write(piece, to: connection) < 0 { break }
            case .silence:
                silent.append(connection)
                continue
            }
            close(connection)
        }
        // Until the test stops the server.
        _ = accept(descriptor, nil, nil)
        silent.forEach { close($0) }
    }

    private static func read(_ connection: Int32) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let text = String(decoding: bytes, as: UTF8.self)
            if let end = text.range(of: "\r\n\r\n") {
                let head = text[..<end.lowerBound].lowercased()
                let length = head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
                    .flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) }
                if text[end.upperBound...].utf8.count >= length ?? 0 { return text }
            }
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return text }
            bytes += buffer[..<count]
        }
    }

    @discardableResult
    private static func write(_ text: String, to connection: Int32) -> Int {
        let bytes = Array(text.utf8)
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                buffer.baseAddress.map { send(connection, $0 + done, bytes.count - done, Int32(MSG_NOSIGNAL)) }
                    ?? -1
            }
            guard count > 0 else { return -1 }
            done += count
        }
        return done
    }
}
