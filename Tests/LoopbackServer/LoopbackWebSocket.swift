import Foundation

/// The server's end of a WebSocket.
public struct LoopbackWebSocket: Sendable {
    public enum Message: Sendable, Equatable {
        case text(String)
        case binary([UInt8])
    }

    private let connection: Connection

    /// Answers the handshake; nil with status 400 if the request asks for no WebSocket.
    init?(_ connection: Connection, _ request: LoopbackRequest) {
        self.connection = connection
        guard let key = request.header("sec-websocket-key"), request.header("upgrade")?.lowercased() == "websocket"
        else {
            connection.send(.text("no WebSocket is asked for", status: 400), to: request)
            return nil
        }
        // RFC 6455, 4.2.2: the key and this word, hashed.
        let digest = SHA1.digest(Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8))
        let lines = [
            "HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade",
            "Sec-WebSocket-Accept: \(Data(digest).base64EncodedString())", "", "",
        ]
        guard connection.send(Array(lines.joined(separator: "\r\n").utf8)) else { return nil }
    }

    /// False if the client has gone.
    @discardableResult
    public func send(_ message: Message) -> Bool {
        switch message {
        case .text(let text): connection.send(Self.frame(1, Array(text.utf8)))
        case .binary(let bytes): connection.send(Self.frame(2, bytes))
        }
    }

    /// Bytes as they are, for frames that are wrong.
    @discardableResult
    public func sendRaw(_ bytes: [UInt8]) -> Bool { connection.send(bytes) }

    /// Says that it closes.
    public func close() { connection.send(Self.frame(8, [0x03, 0xE8])) }

    /// Returns when the client has gone.
    public func waitForEnd() { connection.waitForEnd() }

    private static func frame(_ kind: UInt8, _ bytes: [UInt8]) -> [UInt8] {
        let count = bytes.count
        func length(_ size: Int) -> [UInt8] {
            (0..<size).reversed().map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) }
        }
        let head: [UInt8] = count < 126 ? [UInt8(count)] : count < 1 << 16 ? [126] + length(2) : [127] + length(8)
        return [0x80 | kind] + head + bytes
    }
}

/// The WebSocket handshake's hash.
enum SHA1 {
    static func digest(_ message: [UInt8]) -> [UInt8] {
        var padded = message + [0x80]
        while padded.count % 64 != 56 { padded.append(0) }
        padded += (0..<8).reversed().map { UInt8(truncatingIfNeeded: (message.count * 8) >> ($0 * 8)) }
        var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
        for block in stride(from: 0, to: padded.count, by: 64) {
            var words = (0..<16).map { word in
                (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(padded[block + word * 4 + $1]) }
            }
            for index in 16..<80 {
                let mixed = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
                words.append(mixed << 1 | mixed >> 31)
            }
            var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
            for (index, word) in words.enumerated() {
                let (choice, constant): (UInt32, UInt32) =
                    switch index / 20 {
                    case 0: (b & c | ~b & d, 0x5A82_7999)
                    case 1: (b ^ c ^ d, 0x6ED9_EBA1)
                    case 2: (b & c | b & d | c & d, 0x8F1B_BCDC)
                    default: (b ^ c ^ d, 0xCA62_C1D6)
                    }
                let next = (a << 5 | a >> 27) &+ choice &+ e &+ constant &+ word
                (a, b, c, d, e) = (next, a, b << 30 | b >> 2, c, d)
            }
            for (index, value) in [a, b, c, d, e].enumerated() { state[index] &+= value }
        }
        return state.flatMap { word in (0..<4).reversed().map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
    }
}
