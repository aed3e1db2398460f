import LoopbackServer
import Synchronization
import Testing

@testable import HanmoHTTP

/// Servers on this machine that answer well or badly.
@Suite struct HTTPClientTests {
    private static let canary = "sk-canary-4711"

    private func request(
        _ server: LoopbackServer, _ method: HTTPRequest.Method = .get, seconds: Double = 3600
    ) throws -> HTTPRequest {
        var request = HTTPRequest(method, try HTTPURL(server.url).appending(path: "/v1/ask"))
        request.authorization = try Authorization(#require(Secret(Self.canary)))
        request.totalSeconds = seconds
        return request
    }

    private func error(_ request: HTTPRequest) async -> HTTPError? {
        do {
            let answer = try await HTTPClient().send(request)
            Issue.record("status \(answer.status) instead of an error")
            return nil
        } catch {
            #expect(!"\(error)".contains(Self.canary))
            return error
        }
    }

    @Test func postArrivesAsItIs() async throws {
        let server = try LoopbackServer(script: [
            .json(#"{"a":1}"#, status: 201, headers: [(name: "X-Left", value: " 7 ")])
        ])
        var request = try request(server, .post)
        request.headers = [("Content-Type", "application/json"), ("X-Name", "one\r\nX-Other: two")]
        request.body = Array("正文\0end".utf8)
        let answer = try await HTTPClient().send(request)
        #expect(answer.status == 201)
        #expect(answer.header("x-left") == "7")
        #expect(answer.body == Array(#"{"a":1}"#.utf8))
        let asked = try #require(server.requests.first)
        #expect(asked.method == "POST")
        #expect(asked.target == "/v1/ask")
        #expect(asked.body == Array("正文\0end".utf8))
        #expect(asked.header("authorization") == "Bearer \(Self.canary)")
        #expect(asked.header("x-name") == "oneX-Other: two")
        #expect(asked.header("x-other") == nil)
        #expect(asked.header("expect") == nil)
    }

    @Test func emptyPostIsAPost() async throws {
        let server = try LoopbackServer(script: [.json("{}")])
        #expect(try await HTTPClient().send(request(server, .post)).status == 200)
        #expect(server.requests.first?.method == "POST")
        #expect(server.requests.first?.header("content-length") == "0")
    }

    @Test func basicAuthorization() async throws {
        let server = try LoopbackServer(script: [.json("{}"), .json("{}")])
        var request = try request(server)
        request.authorization = try Authorization(#require(Secret("user:pass?")), as: .basic)
        _ = try await HTTPClient().send(request)
        request.authorization = try Authorization(#require(Secret("abc")), as: .header("x-api-key"))
        _ = try await HTTPClient().send(request)
        #expect(server.requests.map { $0.header("authorization") } == ["Basic dXNlcjpwYXNzPw==", nil])
        #expect(server.requests.last?.header("x-api-key") == "abc")
    }

    @Test func piecesComeAsTheyAre() async throws {
        let server = try LoopbackServer(script: [
            .stream(status: 200, headers: [], pieces: [[1, 2], [3]], pause: 0.05)
        ])
        let pieces = Mutex<[[UInt8]]>([])
        let answer = try await HTTPClient().send(request(server)) { piece in pieces.withLock { $0.append(piece) } }
        #expect(answer.body == [1, 2, 3])
        #expect(pieces.withLock { $0 } == [[1, 2], [3]])
    }

    @Test func redirectIsAnAnswer() async throws {
        let elsewhere = try LoopbackServer(script: [.json("{}")])
        let server = try LoopbackServer(script: [.redirect(to: elsewhere.url, status: 302)])
        #expect(try await HTTPClient().send(request(server)).status == 302)
        #expect(elsewhere.requests.isEmpty)
    }

    @Test(arguments: [
        (LoopbackReply.silence, "did not answer in 0.3 s"), (.silenceAfterHead(length: 10), "did not answer in 0.3 s"),
        (.drip([UInt8](repeating: 0x20, count: 1000), pause: 0.05), "did not answer in 0.3 s"),
    ])
    func slowServerIsLeft(reply: LoopbackReply, message: String) async throws {
        let server = try LoopbackServer(script: [reply])
        let error = await error(try request(server, seconds: 0.3))
        #expect(error?.kind == .timeout)
        #expect(error?.message == "127.0.0.1:\(server.port) did not answer in 0.3 s")
    }

    @Test(arguments: [LoopbackReply.zeros(1 << 30), .endless])
    func largeAnswerIsRefused(reply: LoopbackReply) async throws {
        let server = try LoopbackServer(script: [reply])
        var request = try request(server)
        request.maximumBytes = 100_000
        let error = await error(request)
        #expect(error?.kind == .tooLarge)
        #expect(error?.message == "127.0.0.1:\(server.port) answers with more than 100000 bytes")
    }

    @Test(arguments: [
        LoopbackReply.cut(after: 3, headers: [], body: Array("whole".utf8)), .raw(Array("\u{1}\u{2}\r\n".utf8)),
        .raw([]),
    ])
    func brokenAnswer(reply: LoopbackReply) async throws {
        let server = try LoopbackServer(script: [reply])
        let error = await error(try request(server))
        #expect(error?.kind == .failed)
        #expect(error?.isTransient == true)
        #expect(error?.message.hasPrefix("127.0.0.1:\(server.port) cannot be asked: ") == true)
    }

    @Test func nobodyThere() async throws {
        let server = try LoopbackServer(script: [])
        let request = try request(server)
        server.stop()
        var error: HTTPError?
        do { _ = try await HTTPClient().send(request) } catch let thrown { error = thrown }
        #expect(error?.kind == .unreachable)
    }

    @Test func cancellingEndsTheTransfer() async throws {
        let server = try LoopbackServer(script: [.silence])
        let request = try request(server, seconds: 60)
        let task = Task { await self.error(request)?.kind }
        while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        #expect(await task.value == .cancelled)
        // The connection is closed, not left to its time.
        while server.openConnections > 0 { try await Task.sleep(for: .milliseconds(5)) }
    }

    @Test(arguments: ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "0.0.0.0"])
    func linksLeadToThePublicOnly(host: String) async throws {
        let server = try LoopbackServer(script: [.json("{}")])
        var request = HTTPRequest(.get, try HTTPURL("http://\(host):\(server.port)/latest/meta-data"))
        request.reach = .publicOnly
        let error = await error(request)
        // Where this machine knows no IPv6, there is nothing that could be forbidden.
        #expect(error?.kind == .forbiddenAddress || (host.hasPrefix("[") && error?.kind == .unreachable))
        #expect(server.requests.isEmpty)
    }
}
