import Foundation
import HanmoGraphics
@testable import HanmoGenerators
import HanmoHTTP
import HanmoPNG
import HanmoSource
import LoopbackServer
import Synchronization
import Testing

@Suite struct ServerPartsTests {
    // MARK: Base64

    @Test func base64IsThatOfFoundation() {
        for count in 0..<70 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + count * 11) }
            let text = Base64.text(of: bytes)
            #expect(text == Data(bytes).base64EncodedString())
            #expect(Base64.bytes(of: text) == bytes)
            #expect(Base64.bytes(of: text.replacing("=", with: "")) == bytes)
            #expect(Base64.bytes(of: text.split(by: 5).joined(separator: "\r\n")) == bytes)
        }
    }

    @Test(arguments: ["A", "AAAAA", "A=", "AB==A", "====A", "A-B_", "AB C", "Ä", "AAA\0"])
    func whatIsNoBase64(_ text: String) { #expect(Base64.bytes(of: text) == nil) }

    // MARK: Events

    /// However the bytes are cut.
    @Test(arguments: [1, 2, 3, 7, 1000]) func eventsComeWhole(_ size: Int) {
        let text =
            ": comment\n\nevent: x\r\ndata: {\"a\":1}\r\n\r\ndata:one\ndata: two\n\nid: 4\n\ndata: [DONE]\r\rdata: unfinished"
        var events = ServerSentEvents()
        let bytes = Array(text.utf8)
        let found = stride(from: 0, to: bytes.count, by: size).flatMap {
            events.take(Array(bytes[$0..<min($0 + size, bytes.count)]))
        }
        #expect(found.map { String(decoding: $0, as: UTF8.self) } == ["{\"a\":1}", "one\ntwo", "[DONE]"])
    }

    // MARK: Complaints

    @Test(
        arguments: [
            (#"{"error":{"message":"m","type":"t","code":"c"}}"#, "c", "m"),
            (#"{"error":{"message":"m","type":"t","code":null}}"#, "t", "m"),
            (#"{"error":"m"}"#, nil, "m"), (#"{"error":"server_error","message":"m"}"#, nil, "server_error; m"),
            (#"{"detail":"m"}"#, nil, "m"), (#"{"detail":{"error":"m"}}"#, nil, "m"),
            (#"{"detail":[{"loc":["body","n",0],"msg":"m"},{"msg":"k"}]}"#, nil, "n.0: m; k"),
            (#"{"request_id":"r","code":"C","message":"m"}"#, "C", "m"), ("plain\nmore", nil, "plain"), ("", nil, nil),
            ("[]", nil, nil), ("<html>x", nil, nil), ("17", nil, nil),
        ] as [(String, String?, String?)])
    func complaintsHaveManyShapes(_ body: String, _ code: String?, _ words: String?) {
        let complaint = ServerComplaint(Array(body.utf8))
        #expect(complaint.code == code)
        #expect(complaint.words == words)
    }

    /// Answers that are almost right end in a picture or an error that names the server, whatever was done to them.
    @Test func mutatedAnswersDoNoHarm() async throws {
        let picture = [UInt8].picture.base64
        let answers = [
            #"{"created":1,"data":[{"b64_json":"\#(picture)","revised_prompt":"p"}],"error":null}"#,
            #"{"output":{"choices":[{"message":{"content":[{"image":"data:image/png;base64,\#(picture)"}]}}]},"code":""}"#,
            #"{"images":["\#(picture)"],"parameters":{},"info":"{\\"seed\\":7}"}"#,
        ].map { Array($0.utf8) }
        let statuses = [200, 200, 200, 200, 400, 401, 404, 422, 429, 500]
        let mutations = Mutex(SeededRandom(seed: 5))
        let server = try LoopbackServer { request in
            mutations.withLock { random in
                let answer = answers[request.path.contains("sdapi") ? 2 : request.path.contains("aigc") ? 1 : 0]
                return .answer(
                    status: statuses[Int(random.next() % 10)], headers: [("Retry-After", "\(random.next() % 3)x")],
                    body: Self.mutated(answer, &random))
            }
        }
        let url = try HTTPURL(server.url)
        let generators: [any PictureGenerator] = [
            try OpenAIGenerator(name: "p", url: url, model: "m"),
            try DashScopeGenerator(name: "p", url: url, model: "qwen-image-2.0", key: nil),
            try SDAPIGenerator(name: "p", url: url),
        ]
        var outcomes = (pictures: 0, errors: 0)
        for turn in 0..<600 {
            do {
                let made = try await generators[turn % 3].generate(.hill) { _ in }
                // Whether it is whole, the decoder says.
                #expect(try !PictureDecoder().decode(made.bytes).pixels.isEmpty)
                outcomes.pictures += 1
            } catch {
                #expect(!error.message.isEmpty && !error.message.contains { $0.isNewline })
                outcomes.errors += 1
            }
        }
        #expect(outcomes.pictures > 20 && outcomes.errors > 300)
    }

    private static func mutated(_ answer: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var bytes = answer
        for _ in 0..<Int(random.next() % 4) {
            let at = Int(random.next() % UInt64(bytes.count))
            switch random.next() % 4 {
            case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
            case 1: bytes.remove(at: at)
            case 2: bytes.removeSubrange(at..<min(at + 30, bytes.count))
            default: bytes.insert(contentsOf: bytes[at...].prefix(20), at: at)
            }
            if bytes.isEmpty { break }
        }
        return bytes
    }

    // MARK: Options

    @Test func wrongOptionsAreTold() throws {
        func error(_ options: [String: JSONValue], _ dialect: OpenAIDialect? = .vllm) throws -> GeneratorError? {
            #expect(throws: GeneratorError.self) {
                try OpenAIGenerator(
                    name: "painter", url: HTTPURL("http://127.0.0.1:1"), model: "m", dialect: dialect, options: options)
            }
        }
        let unknown = try error(["step": .number(4)])
        #expect(unknown?.message == #"the back end painter has no option "step""#)
        #expect(unknown?.hint == "did you mean steps?")
        #expect(unknown?.status == .configuration)
        #expect(try error(["colour": .null])?.hint == "it has cfg, guidance, steps, key-header, extra")
        let large = try error(["steps": .number(1000)])
        #expect(large?.message == "steps of the back end painter is 1000")
        #expect(large?.hint == "write a whole number within 1–200")
        #expect(try error(["guidance": .string("4")])?.hint == "write a number within 0.0–20.0")
        #expect(try error(["extra": .array([])])?.hint == "write an object")
        #expect(try error(["quality": .number(1)], .openAI)?.hint == "write a short text")
        #expect(try error(["key-header": .string("a: b")])?.message == #"key-header of the back end painter is "a: b""#)
        // What is there so far comes only from OpenAI itself.
        #expect(
            try error(["previews": .number(2)], .generic)?.message == #"the back end painter has no option "previews""#)
    }

    @Test func webUIOptionsAreChecked() throws {
        let error = #expect(throws: GeneratorError.self) {
            try SDAPIGenerator(
                name: "painter", url: HTTPURL("http://127.0.0.1:1"), options: ["fill": .string("white")])
        }
        #expect(error?.message == #"fill of the back end painter is "white""#)
        #expect(error?.hint == "write fill or original or noise or nothing")
    }

    // MARK: What makes pictures differ

    @Test func identityHasModelDialectAndSettingsButNoAddress() throws {
        func identity(_ url: String, _ options: [String: JSONValue] = [:], _ dialect: OpenAIDialect? = nil) throws
            -> String
        {
            try OpenAIGenerator(
                name: "painter", url: HTTPURL(url), model: "gpt-image-1", key: Secret("sk-canary"), dialect: dialect,
                options: options
            ).identity
        }
        #expect(try identity("https://api.openai.com/v1") == "openai openai gpt-image-1")
        #expect(try identity("https://gateway.example/v1") == "openai generic gpt-image-1")
        #expect(
            try identity("http://localhost:1/v1", ["steps": .number(8), "guidance": .number(2.5)], .sdServer)
                == "openai sd-server gpt-image-1 guidance=2.5 steps=8")
        // A preview changes no picture.
        #expect(try identity("https://api.openai.com/v1", ["previews": .number(2)]) == "openai openai gpt-image-1")
        #expect(
            try DashScopeGenerator(
                name: "p", url: HTTPURL("https://dashscope.aliyuncs.com"), model: "qwen-image", key: nil,
                options: ["extend": .bool(true)]
            ).identity == "dashscope qwen-image extend")
    }

    @Test func abilitiesFollowModelAndDialect() throws {
        func abilities(_ dialect: OpenAIDialect, _ model: String) throws -> GeneratorAbilities {
            try OpenAIGenerator(
                name: "painter", url: HTTPURL("http://127.0.0.1:1"), model: model, dialect: dialect
            ).abilities
        }
        let gpt = try abilities(.openAI, "gpt-image-1.5")
        #expect(gpt.edits == .mask && gpt.references == 15 && gpt.promptLimit == 32_000 && !gpt.takesSeed)
        #expect(try abilities(.openAI, "dall-e-3").edits == .none)
        let vllm = try abilities(.vllm, "Qwen/Qwen-Image-Edit")
        #expect(vllm.edits == .words && vllm.takesSeed && vllm.takesNegativePrompt)
        #expect(try abilities(.generic, "x").takesNegativePrompt == false)
        for dialect in OpenAIDialect.all { #expect(OpenAIDialect.named(dialect.name)?.name == dialect.name) }
        #expect(OpenAIDialect.named("xyz") == nil)
    }

    // MARK: Sizes, seeds, places

    @Test(arguments: [
        (2048, 1152, true), (2048, 2048, true), (3840, 2160, true), (3840, 3840, false), (2048, 1150, false),
        (3072, 1024, true), (3088, 1024, false), (640, 640, false), (4096, 1024, false),
    ])
    func sizesOfGPTImage2(_ width: Int, _ height: Int, _ isAllowed: Bool) throws {
        let generator = try OpenAIGenerator(
            name: "p", url: HTTPURL("https://api.openai.com/v1"), model: "gpt-image-2")
        #expect(generator.abilities.sizes.allows(PixelSize(width, height)) == isAllowed)
    }

    @Test func seedsFoldIntoThoseThatAllTake() {
        for seed in [0, 1, 2_147_483_647] as [UInt64] { #expect(seed.foldedSeed == Int(seed)) }
        #expect((2_147_483_648 as UInt64).foldedSeed == 1)
        let many = Set((0..<1000).map { (UInt64($0) << 32 | 5).foldedSeed })
        #expect(many.count == 1000 && many.allSatisfy { 0...2_147_483_647 ~= $0 })
    }

    @Test func aMaskIsToldInWords() {
        var values = [UInt8](repeating: 0, count: 100)
        #expect(EditMask(width: 10, height: 10, values: values).words(for: "x") == nil)
        for y in 2..<4 { for x in 5..<9 { values[y * 10 + x] = 255 } }
        let mask = EditMask(width: 10, height: 10, values: values)
        #expect(
            mask.words(for: "a red door")?.hasPrefix(
                "Change only the part from 50% to 90% of the width and from 20% to 40% of the height") == true)
        #expect(mask.words(for: "一扇红门") == "只修改画面中从左起50%到90%、从上起20%到40%的区域，其余部分保持不变。")
        // All of it is no place.
        #expect(EditMask(width: 2, height: 1, values: [255, 255]).words(for: "x") == nil)
    }
}

extension String {
    fileprivate func split(by size: Int) -> [String] {
        stride(from: 0, to: count, by: size).map { String(dropFirst($0).prefix(size)) }
    }
}
