import Foundation
import Testing

@testable import LoopbackServer

@Suite struct LoopbackServerTests {
    private func exchange(_ server: LoopbackServer, _ request: String) throws -> String {
        let client = try Client(port: server.port)
        client.connection.send(Array(request.utf8))
        var bytes: [UInt8] = []
        while client.connection.receive(into: &bytes) {}
        return String(decoding: bytes, as: UTF8.self)
    }

    private final class Client {
        let connection: Connection

        init(port: Int) throws {
            connection = Connection(descriptor: socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = UInt16(port).bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            let result = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(connection.descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            try #require(result == 0)
        }

        deinit { close(connection.descriptor) }
    }

    @Test func answersAndRemembers() throws {
        let server = try LoopbackServer { .json("{\"n\":\($0.index)}", status: 201, headers: [("X-A", "b")]) }
        let answer = try exchange(
            server, "POST /a/b?c=%E5%AD%97&d HTTP/1.1\r\nHost: x\r\nX-Key: k\r\nContent-Length: 4\r\n\r\nbody")
        #expect(answer.hasPrefix("HTTP/1.1 201 "))
        #expect(answer.contains("X-A: b\r\n") && answer.hasSuffix("\r\n\r\n{\"n\":0}"))
        let request = try #require(server.requests.first)
        #expect(request.method == "POST" && request.path == "/a/b" && request.text == "body")
        #expect(request.query.map { "\($0.name)=\($0.value)" } == ["c=字", "d="])
        #expect(request.header("x-KEY") == "k")
        #expect(try exchange(server, "GET / HTTP/1.1\r\n\r\n").hasSuffix("{\"n\":1}"))
    }

    @Test func readsFormParts() throws {
        let server = try LoopbackServer { _ in .text("") }
        let body =
            "--b1\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\na\r\nb\r\n"
            + "--b1\r\nContent-Disposition: form-data; name=\"image[]\"; filename=\"i.png\"\r\nContent-Type: image/png\r\n\r\n\0--b\r\n--b1--\r\n"
        _ = try exchange(
            server,
            "POST / HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=b1\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
                + body)
        let parts = try #require(server.requests.first).parts
        #expect(parts.map(\.name) == ["prompt", "image[]"])
        #expect(parts[0].text == "a\r\nb" && parts[0].filename == nil)
        #expect(parts[1].bytes == Array("\0--b".utf8) && parts[1].filename == "i.png" && parts[1].type == "image/png")
    }

    @Test func misbehaves() throws {
        let server = try LoopbackServer(script: [
            .cut(after: 2, headers: [], body: Array("whole".utf8)), .zeros(100_000), .drip([0x61, 0x62], pause: 0),
            .events(["{}", "[DONE]"]), .raw([0x3F]), .redirect(to: "http://192.168.0.1/"),
        ])
        let get = "GET / HTTP/1.1\r\n\r\n"
        let cut = try exchange(server, get)
        #expect(cut.contains("Content-Length: 5") && cut.hasSuffix("\r\n\r\nwh"))
        let zeros = try exchange(server, get)
        #expect(zeros.contains("Content-Length: 100000") && zeros.hasSuffix(String(repeating: "\0", count: 100_000)))
        #expect(try exchange(server, get).hasSuffix("\r\n\r\nab"))
        #expect(try exchange(server, get).hasSuffix("\r\n\r\na\r\ndata: {}\n\n\r\ne\r\ndata: [DONE]\n\n\r\n0\r\n\r\n"))
        #expect(try exchange(server, get) == "?")
        #expect(try exchange(server, get).contains("302 Status\r\nLocation: http://192.168.0.1/\r\n"))
        #expect(try exchange(server, get).hasPrefix("HTTP/1.1 599"))
    }

    @Test(.timeLimit(.minutes(1))) func holdsConnectionsUntilStopped() throws {
        let server = try LoopbackServer { $0.path == "/head" ? .silenceAfterHead(length: 9) : .silence }
        let silent = try Client(port: server.port)
        silent.connection.send(Array("GET / HTTP/1.1\r\n\r\n".utf8))
        while server.requests.isEmpty { usleep(1000) }
        #expect(server.openConnections == 1)
        server.stop()
        var bytes: [UInt8] = []
        #expect(!silent.connection.receive(into: &bytes))
        while server.openConnections > 0 { usleep(1000) }
    }

    /// The example of RFC 6455, 1.3, and frames of each length's form.
    @Test func speaksWebSocket() throws {
        let long = [UInt8](repeating: 7, count: 70_000)
        let server = try LoopbackServer { _ in
            .webSocket { socket in
                socket.send(.text("hi"))
                socket.send(.binary(Array(long.prefix(200))))
                socket.send(.binary(long))
                socket.close()
            }
        }
        let client = try Client(port: server.port)
        client.connection.send(
            Array(
                "GET /ws HTTP/1.1\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".utf8))
        var bytes: [UInt8] = []
        while client.connection.receive(into: &bytes) {}
        let head = String(decoding: bytes.prefix(200), as: UTF8.self)
        #expect(head.hasPrefix("HTTP/1.1 101 ") && head.contains("Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n"))
        let frames: [UInt8] =
            [0x81, 2, 0x68, 0x69, 0x82, 126, 0, 200] + long.prefix(200) + [0x82, 127, 0, 0, 0, 0, 0, 1, 0x11, 0x70]
            + long + [0x88, 2, 3, 0xE8]
        #expect(bytes.suffix(frames.count) == frames[...])
    }
}
