import Testing

@testable import HanmoGenerators

@Suite("Frames of a WebSocket")
struct WebSocketFramesTests {
    private static let hello: [UInt8] = [0x81, 5] + Array("Hello".utf8)

    @Test("whole frames, in whatever pieces they come")
    func pieces() throws {
        let long = [UInt8](repeating: 7, count: 300)
        let huge = [UInt8](repeating: 8, count: 70_000)
        let bytes: [UInt8] =
            Self.hello + [0x82, 126, 1, 44] + long + [0x89, 2, 1, 2] + [0x8A, 0] + [
                0x82, 127, 0, 0, 0, 0, 0, 1, 0x11, 0x70,
            ]
            + huge + [0x88, 0]
        let expected: [WebSocketFrames.Event] = [.text("Hello"), .binary(long), .ping([1, 2]), .binary(huge), .close]
        for size in [1, 7, bytes.count] {
            var frames = WebSocketFrames(maximumBytes: 1 << 20)
            var events: [WebSocketFrames.Event] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                try frames.feed(Array(bytes[start..<min(start + size, bytes.count)])) { events.append($0) }
            }
            #expect(events == expected)
        }
    }

    @Test("a message in parts, with a ping between them")
    func parts() throws {
        var frames = WebSocketFrames(maximumBytes: 100)
        var events: [WebSocketFrames.Event] = []
        try frames.feed([0x01, 3, 0x48, 0x65, 0x6C, 0x89, 0, 0x00, 1, 0x6C, 0x80, 1, 0x6F]) { events.append($0) }
        #expect(events == [.ping([]), .text("Hello")])
    }

    @Test(
        "what breaks the rules",
        arguments: [
            ([0x83, 0], "a frame of an unknown kind"), ([0xC1, 0], "a frame of an unknown kind"),
            ([0x81, 0x80, 1, 2, 3, 4], "a masked frame from a server"), ([0x09, 0], "a control frame in parts"),
            ([0x89, 126, 0, 200], "a control frame in parts"), ([0x80, 0], "the end of a message that did not begin"),
            ([0x01, 0, 0x01, 0], "a message within another"), ([0x81, 1, 0xFF], "a text that is not UTF-8"),
            ([0x82, 126, 1, 0], "a message of more than 100 bytes"),
            ([0x82, 127, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], "a message of more than 100 bytes"),
            ([0x02, 60] + [UInt8](repeating: 0, count: 60) + [0x80, 60], "a message of more than 100 bytes"),
        ] as [([UInt8], String)])
    func violations(_ bytes: [UInt8], _ message: String) {
        var frames = WebSocketFrames(maximumBytes: 100)
        #expect(throws: WebSocketFrames.Violation(message: message)) { try frames.feed(bytes) { _ in } }
    }

    @Test("what a client says is masked")
    func masks() {
        #expect(
            WebSocketFrames.pong(Array("Hello".utf8), mask: [0x37, 0xFA, 0x21, 0x3D])
                == [0x8A, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58])
        #expect(WebSocketFrames.close(mask: [0, 0, 0, 0]) == [0x88, 0x82, 0, 0, 0, 0, 0x03, 0xE8])
    }
}
