/// The frames of RFC 6455 as a client reads and writes them.
struct WebSocketFrames {
    enum Event: Equatable {
        case text(String)
        case binary([UInt8])
        /// To be answered by a pong of the same bytes.
        case ping([UInt8])
        case close
    }

    struct Violation: Error, Equatable { let message: String }

    private enum Opcode: UInt8 {
        case continuation = 0
        case text, binary
        case close = 8
        case ping, pong
    }

    /// Bytes of a message.
    let maximumBytes: Int
    private var buffer: [UInt8] = []
    private var message: (opcode: Opcode, bytes: [UInt8])?

    init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

    /// Takes what came, which may begin and end anywhere, and hands on what is whole.
    mutating func feed(_ bytes: [UInt8], _ handle: (Event) -> Void) throws(Violation) {
        buffer += bytes
        var at = 0
        while let (header, payload) = try frame(at: at) {
            at = payload.upperBound
            if let event = try take(header, Array(buffer[payload])) { handle(event) }
        }
        buffer.removeFirst(at)
    }

    private typealias Header = (opcode: Opcode, isLast: Bool)

    /// The frame at an offset; nil while it is not whole.
    private func frame(at start: Int) throws(Violation) -> (Header, payload: Range<Int>)? {
        guard buffer.count >= start + 2 else { return nil }
        let (first, second) = (buffer[start], buffer[start + 1])
        guard let opcode = Opcode(rawValue: first & 0x0F), first & 0x70 == 0 else {
            throw Violation(message: "a frame of an unknown kind")
        }
        guard second & 0x80 == 0 else { throw Violation(message: "a masked frame from a server") }
        let isControl = opcode.rawValue >= 8
        let isLast = first & 0x80 != 0
        guard !isControl || isLast && second <= 125 else { throw Violation(message: "a control frame in parts") }
        let lengthBytes = second == 126 ? 2 : second == 127 ? 8 : 0
        let begin = start + 2 + lengthBytes
        guard buffer.count >= begin else { return nil }
        let length =
            lengthBytes == 0 ? UInt64(second) : buffer[start + 2..<begin].reduce(0) { $0 << 8 | UInt64($1) }
        guard length <= UInt64(maximumBytes - (message?.bytes.count ?? 0)) else {
            throw Violation(message: "a message of more than \(maximumBytes) bytes")
        }
        guard buffer.count >= begin + Int(length) else { return nil }
        return ((opcode, isLast), begin..<begin + Int(length))
    }

    private mutating func take(_ header: Header, _ payload: [UInt8]) throws(Violation) -> Event? {
        switch header.opcode {
        case .close: return .close
        case .ping: return .ping(payload)
        case .pong: return nil
        case .text, .binary:
            guard message == nil else { throw Violation(message: "a message within another") }
            message = (header.opcode, payload)
        case .continuation:
            guard message != nil else { throw Violation(message: "the end of a message that did not begin") }
            message?.bytes += payload
        }
        guard header.isLast, let whole = message else { return nil }
        message = nil
        guard whole.opcode == .text else { return .binary(whole.bytes) }
        guard let text = String(validating: whole.bytes, as: UTF8.self) else {
            throw Violation(message: "a text that is not UTF-8")
        }
        return .text(text)
    }

    /// A pong, masked as all that a client sends.
    static func pong(_ payload: [UInt8], mask: [UInt8]) -> [UInt8] { control(.pong, payload, mask) }

    /// A close with status 1000, nothing wrong.
    static func close(mask: [UInt8]) -> [UInt8] { control(.close, [0x03, 0xE8], mask) }

    /// - Parameters:
    ///   - payload: 125 bytes at most.
    ///   - mask: four bytes.
    private static func control(_ opcode: Opcode, _ payload: [UInt8], _ mask: [UInt8]) -> [UInt8] {
        [0x80 | opcode.rawValue, 0x80 | UInt8(payload.count)] + mask
            + payload.enumerated().map { $0.element ^ mask[$0.offset % 4] }
    }
}
