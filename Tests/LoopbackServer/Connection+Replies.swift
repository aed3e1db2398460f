import Foundation

extension Connection {
    func send(_ reply: LoopbackReply, to request: LoopbackRequest) {
        switch reply {
        case .answer(let status, let headers, let body):
            if send(Self.head(status, headers, length: body.count)) { send(body) }
        case .stream(let status, let headers, let pieces, let pause):
            guard send(Self.head(status, headers + [("Transfer-Encoding", "chunked")], length: nil)) else { return }
            for piece in pieces {
                Thread.sleep(forTimeInterval: pause)
                guard send(Self.chunk(piece)) else { return }
            }
            send(Self.chunk([]))
        case .silence: waitForEnd()
        case .silenceAfterHead(let length):
            if send(Self.head(200, [], length: length)) { waitForEnd() }
        case .drip(let body, let pause):
            for byte in Self.head(200, [], length: body.count) + body {
                Thread.sleep(forTimeInterval: pause)
                guard send([byte]) else { return }
            }
        case .cut(let count, let headers, let body):
            if send(Self.head(200, headers, length: body.count)) { send(Array(body.prefix(count))) }
        case .zeros(let count):
            guard send(Self.head(200, [], length: count)) else { return }
            let piece = [UInt8](repeating: 0, count: 1 << 16)
            var left = count
            while left > 0, send(left < piece.count ? Array(piece[..<left]) : piece) { left -= piece.count }
        case .endless:
            guard send(Self.head(200, [("Transfer-Encoding", "chunked")], length: nil)) else { return }
            let piece = Self.chunk([UInt8](repeating: 0x78, count: 1 << 14))
            while send(piece) {}
        case .raw(let bytes): send(bytes)
        case .webSocket(let talk):
            if let socket = LoopbackWebSocket(self, request) { talk(socket) }
        }
    }

    private static func head(
        _ status: Int, _ headers: [(name: String, value: String)], length: Int?
    ) -> [UInt8] {
        var lines = ["HTTP/1.1 \(status) Status"] + headers.map { "\($0.name): \($0.value)" }
        if let length, !headers.contains(where: { $0.name.lowercased() == "content-length" }) {
            lines.append("Content-Length: \(length)")
        }
        return Array((lines + ["Connection: close", "", ""]).joined(separator: "\r\n").utf8)
    }

    private static func chunk(_ bytes: [UInt8]) -> [UInt8] {
        Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + [13, 10]
    }
}
