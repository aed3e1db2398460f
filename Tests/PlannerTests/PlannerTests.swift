import HanmoBrief
import HanmoHTTP
import HanmoSource
import Testing

@testable import HanmoPlanner

/// A planner is asked over a socket; whatever the server does, every text of the reader stays as it was.
@Suite struct PlannerTests {
    static let text = "一家面馆。招牌上写着“老周面馆”，小黑板上写着“今日：雪菜面”，老人说：“慢用。”"
    static let key = "sk-canary-4711"

    private static func wordings(_ changes: [String: String] = [:], ids: [String] = ["t1", "t2", "t3"]) -> String {
        ids.map { id in
            """
            {"id":"\(id)","role":"\(changes["\(id).role"] ?? "body")","place":\(changes["\(id).place"] ?? "null"),\
            "size":"medium","carrier":\(changes["\(id).carrier"] ?? "null"),\
            "speaker":\(changes["\(id).speaker"] ?? "null"),"panel":null}
            """
        }.joined(separator: ",")
    }

    private static func answer(_ content: String, status: Int = 200) -> ScriptedServer.Reply {
        let message = JSONValue.object([
            ("choices", .array([.object([("message", .object([("content", .string(content))]))])]))
        ])
        return .answer(status: status, body: message.text())
    }

    private static func plan(_ wordings: String, kind: String = "sign") -> ScriptedServer.Reply {
        answer(#"{"kind":"\#(kind)","wordings":[\#(wordings)]}"#)
    }

    private struct Outcome {
        var before: Brief
        var after: Brief
        var asked: [String]
        var message: String { after.findings.last { $0.code == "planner" }?.message ?? "" }
        var severity: Diagnostic.Severity? { after.findings.last { $0.code == "planner" }?.severity }
    }

    private func ask(_ script: [ScriptedServer.Reply], seconds: Double = 5) throws -> Outcome {
        let server = try ScriptedServer(script)
        defer { server.stop() }
        let prompt = try Prompt(text: Self.text)
        let before = BriefReader().brief(from: prompt)
        var endpoint = try PlannerEndpoint(url: server.url, model: "test", key: Self.key)
        endpoint.totalSeconds = seconds
        let after = Planner(endpoint).brief(refining: before, of: prompt, seed: 7)
        return Outcome(before: before, after: after, asked: server.asked)
    }

    /// The reader's brief, and a warning that says why.
    private func expectFallback(_ outcome: Outcome, _ message: String, rounds: Int) {
        #expect(outcome.message.contains(message), "\(outcome.message)")
        #expect(outcome.severity == .warning)
        #expect(outcome.asked.count == rounds)
        var after = outcome.after
        after.findings.removeLast()
        #expect(after == outcome.before)
        #expect(!outcome.after.findings.contains { "\($0)".contains(Self.key) })
    }

    @Test func rightAnswerRefines() throws {
        let spans = PlannerSpans(
            of: try Prompt(text: Self.text), brief: BriefReader().brief(from: try Prompt(text: Self.text)))
        let sign = try #require(spans.clauses.first { $0.text.contains("招牌") }).id
        let outcome = try ask([
            Self.plan(
                Self.wordings([
                    "t1.role": "title", "t1.place": "\"top-center\"", "t1.carrier": "\"\(sign)\"", "t3.role": "speech",
                ]))
        ])
        #expect(outcome.after.kind == .sign)
        #expect(outcome.after.wordings[0].role == .title)
        #expect(outcome.after.wordings[0].place == Place(.top, .center))
        #expect(outcome.after.wordings[0].carrier?.contains("招牌") == true)
        #expect(outcome.after.wordings[2].role == .speech)
        #expect(outcome.after.wordings.map(\.text) == outcome.before.wordings.map(\.text))
        #expect(outcome.after.wordings.map(\.source) == outcome.before.wordings.map(\.source))
        #expect(outcome.severity == .note)
        let asked = try #require(outcome.asked.first)
        #expect(asked.hasPrefix("POST /v1/chat/completions HTTP/1.1\r\n"))
        #expect(asked.contains("Authorization: Bearer \(Self.key)"))
        #expect(asked.contains(#""temperature":0,"seed":7"#))
        #expect(asked.contains(#""strict":true"#))
    }

    @Test func nullsKeepWhatTheReaderFound() throws {
        let outcome = try ask([Self.plan(Self.wordings())])
        #expect(outcome.after.wordings.map(\.carrier) == outcome.before.wordings.map(\.carrier))
        #expect(outcome.after.wordings.map(\.place) == outcome.before.wordings.map(\.place))
    }

    @Test func wrongAnswerIsRepaired() throws {
        let outcome = try ask([
            Self.plan(Self.wordings(ids: ["t1", "t2"])), Self.plan(Self.wordings(["t2.role": "caption"])),
        ])
        #expect(outcome.after.wordings[1].role == .caption)
        #expect(outcome.asked.count == 2)
        #expect(outcome.asked[1].contains("t3 is left out: every text of the prompt is shown"))
    }

    @Test func codeBlockIsTakenOff() throws {
        let outcome = try ask([Self.answer("```json\n{\"kind\":\"sign\",\"wordings\":[\(Self.wordings())]}\n```\n")])
        #expect(outcome.after.kind == .sign)
    }

    @Test(arguments: [
        (#"{"kind":"sign""#, "it is not JSON"),
        (String(repeating: "[", count: 1000), "nested deeper than 64 levels"),
        (#"{"kind":"sign","wordings":[]}"#, "t1 is left out"),
        (#"{"kind":"mural","wordings":[]}"#, "is none of"),
        (#"{"kind":"sign","wordings":[],"text":"BUY NOW"}"#, "which is not asked for"),
        (#"{"kind":"sign","wordings":{}}"#, "not an array"),
        (#"{"wordings":[]}"#, "answer.kind is missing"),
        (
            #"{"kind":"sign","wordings":[{"id":"t9","role":"body","place":null,"size":"medium","carrier":null,"speaker":null,"panel":null}]}"#,
            "is no text of the prompt"
        ),
        (
            #"{"kind":"sign","wordings":[{"id":"t1","role":"body","place":null,"size":"medium","carrier":"霓虹灯牌","speaker":null,"panel":null}]}"#,
            "is no span of the prompt"
        ),
        (
            #"{"kind":"sign","wordings":[{"id":"t1","role":"body","place":null,"size":"medium","carrier":"c999","speaker":null,"panel":null}]}"#,
            "is no span of the prompt"
        ),
        (
            #"{"kind":"sign","wordings":[{"id":"t1","text":"x","role":"body","place":null,"size":"medium","carrier":null,"speaker":null,"panel":null}]}"#,
            "which is not asked for"
        ),
        (
            #"{"kind":"sign","wordings":[{"id":"t1","role":"body","place":null,"size":"medium","carrier":null,"speaker":null,"panel":1e99}]}"#,
            "is no panel's number"
        ),
        (#"{"kind":"\u001b]52;c;aGk=\u0007","wordings":[]}"#, #"\u001b]52"#),
    ])
    func wrongTwiceIsRefused(content: String, message: String) throws {
        let outcome = try ask([Self.answer(content), Self.answer(content)])
        expectFallback(outcome, message, rounds: 2)
        #expect(!outcome.message.unicodeScalars.contains { $0.value < 0x20 })
    }

    @Test func twiceNamedIsRefused() throws {
        let plan = Self.plan(Self.wordings(ids: ["t1", "t2", "t3", "t1"]))
        expectFallback(try ask([plan, plan]), "t1 is named twice", rounds: 2)
    }

    @Test(arguments: [401, 403, 429, 500, 503])
    func refusingServer(status: Int) throws {
        let outcome = try ask([Self.answer(#"{"error":{"message":"bad key \#(Self.key)"}}"#, status: status)])
        expectFallback(outcome, "status \(status)", rounds: 1)
    }

    @Test func redirectIsNotFollowed() throws {
        let elsewhere = try ScriptedServer([Self.plan(Self.wordings())])
        defer { elsewhere.stop() }
        let outcome = try ask([
            .answer(status: 307, headers: ["Location: \(elsewhere.url)/chat/completions"], body: "")
        ])
        expectFallback(outcome, "is not followed", rounds: 1)
        #expect(elsewhere.asked.isEmpty)
    }

    @Test func largeBodyIsCutOff() throws {
        expectFallback(try ask([.flood(10 << 20)]), "more than 1048576 bytes", rounds: 1)
    }

    @Test func slowServerIsLeft() throws {
        expectFallback(try ask([.silence], seconds: 0.3), "did not answer in 0.3 s", rounds: 1)
    }

    @Test(arguments: [
        "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"choices\":", "HTTP/1.1 200 OK\r\nContent-Len", "",
        "\u{1}\u{2}\u{3}",
    ])
    func brokenConnection(bytes: String) throws {
        expectFallback(try ask([.raw(bytes)]), "127.0.0.1", rounds: 1)
    }

    @Test(arguments: ["<html>busy</html>", "{}", #"{"choices":[]}"#, #"{"choices":[{"message":{"content":null}}]}"#])
    func answerWithoutMessage(body: String) throws {
        expectFallback(try ask([.answer(status: 200, body: body)]), "answers with", rounds: 1)
    }

    @Test func nobodyThere() throws {
        let server = try ScriptedServer([])
        server.stop()
        let prompt = try Prompt(text: Self.text)
        let brief = BriefReader().brief(from: prompt)
        var endpoint = try PlannerEndpoint(url: "http://127.0.0.1:1/v1")
        endpoint.totalSeconds = 2
        let after = Planner(endpoint).brief(refining: brief, of: prompt, seed: 1)
        #expect(after.wordings == brief.wordings)
        #expect(after.findings.last?.severity == .warning)
    }

    @Test(arguments: [
        ("ftp://host/v1", "begins neither with https:// nor with http://"),
        ("http://example.com/v1", "would be asked without encryption"),
        ("http://127.0.0.1.nip.io/v1", "would be asked without encryption"),
        ("http://10.0.0.1/v1", "would be asked without encryption"),
        ("https://user:secret@host/v1", "has a user or a password"), ("https://", "is malformed"),
        ("https://host:99999/v1", "is malformed"), ("https://ho st/v1", "has characters that no address has"),
        ("https://host/v1#x", "is malformed"), ("https://[::1/v1", "is malformed"), ("", "begins neither"),
        ("https://host/\r\nX: y", "has characters that no address has"),
    ])
    func malformedAddress(url: String, message: String) {
        do {
            _ = try PlannerEndpoint(url: url)
            Issue.record("\(url) was taken")
        } catch {
            #expect(error.message.contains(message))
            #expect(error.status == .configuration)
            #expect(!error.description.contains("secret"))
        }
    }

    @Test(arguments: [
        ("https://api.example.com", "https://api.example.com/v1/chat/completions"),
        ("https://api.example.com/v1/", "https://api.example.com/v1/chat/completions"),
        ("https://api.example.com/openai/chat/completions?v=1", "https://api.example.com/openai/chat/completions?v=1"),
        ("http://localhost:8080/v1", "http://localhost:8080/v1/chat/completions"),
        ("http://[::1]:8080", "http://[::1]:8080/v1/chat/completions"),
    ])
    func address(url: String, whole: String) throws { #expect(try PlannerEndpoint(url: url).url.text == whole) }

    @Test func keyWithLineEndIsRefused() {
        #expect(throws: PlannerError.self) { try PlannerEndpoint(url: "https://host", key: "a\r\nX-Other: b") }
    }

    @Test func spansArePartedAtMarksAndCues() throws {
        let prompt = try Prompt(text: "A tall neon sign reads “OPEN”, below it; an old man says \"hi\".")
        let spans = PlannerSpans(of: prompt, brief: BriefReader().brief(from: prompt))
        for clause in spans.clauses { #expect(prompt.text(of: clause.span) == clause.text) }
        #expect(!spans.clauses.contains { $0.text.contains("OPEN") || $0.text == "hi" })
        #expect(spans.clauses.map(\.id) == spans.clauses.indices.map { "c\($0 + 1)" })
    }
}
