@testable import HanmoGenerators
import HanmoHTTP
import HanmoSource
import LoopbackServer
import Testing

@Suite struct DashScopeTests {
    @Test(arguments: answers + tasks + refusals) func row(_ exchange: Exchange) async throws {
        try await exchange.check()
    }

    /// While others compute, a test's next step may be minutes away, so there is time for it.
    private static func dashScope(
        _ model: String, _ options: [String: JSONValue] = [:], seconds: Double = 3600, poll: Double = 0.001
    ) -> @Sendable (HTTPURL) throws -> any PictureGenerator {
        { url in
            var generator = try DashScopeGenerator(
                name: "painter", url: url, model: model, key: Secret(Exchange.key), options: options, seconds: seconds)
            generator.pollSeconds = poll
            return generator
        }
    }

    private static let host = "127.0.0.1:PORT"
    private static let link = LoopbackReply.json(
        #"{"output":{"choices":[{"finish_reason":"stop","message":{"role":"assistant","content":[{"image":"ORIGIN/a.png"}]}}]},"request_id":"r"}"#
    )
    private static let file = LoopbackReply.bytes(.picture, type: "image/png")

    // MARK: Asked and answered

    private static let answers = [
        Exchange(
            testDescription: "a new picture", generator: dashScope("qwen-image-2.0-pro"),
            asked: .new(.hill.with { $0.size = PixelSize(2048, 1152) }),
            sent: [
                """
                POST /api/v1/services/aigc/multimodal-generation/generation [Bearer KEY]
                {"model":"qwen-image-2.0-pro","input":{"messages":[{"role":"user","content":[{"text":"a hill"}]}]},\
                "parameters":{"size":"2048*1152","n":1,"negative_prompt":"text","prompt_extend":false,\
                "watermark":false,"seed":7}}
                """, "GET /a.png [Bearer KEY]",
            ], replies: [link, file], expected: .picture()),
        Exchange(
            testDescription: "a negative prompt is cut, a seed folded, parameters added",
            generator: dashScope("qwen-image-3.0", ["extend": .bool(true), "extra": .object([("n", .number(2))])]),
            asked: .new(
                .hill.with {
                    $0.negativePrompt = String(repeating: "字", count: 501)
                    $0.seed = 1 << 40
                }),
            sent: [
                """
                POST /api/v1/services/aigc/multimodal-generation/generation [Bearer KEY]
                {"model":"qwen-image-3.0","input":{"messages":[{"role":"user","content":[{"text":"a hill"}]}]},\
                "parameters":{"size":"1024*1024","n":2,"negative_prompt":"\(String(repeating: "字", count: 500))",\
                "prompt_extend":true,"watermark":false,"seed":512}}
                """, "GET /a.png [Bearer KEY]",
            ],
            replies: [
                .json(
                    #"{"output":{"choices":[{"message":{"content":[{"image":"ORIGIN/a.png"},{"image":"ORIGIN/b.png"}]}}]}}"#
                ),
                file,
            ], expected: .picture(notes: ["\(host) sent 2 pictures; the first is taken"])),
        Exchange(
            testDescription: "a change is told in words, after the pictures",
            generator: dashScope("qwen-image-edit-plus"),
            asked: .change(
                .house.with {
                    $0.instruction = "加一座房子"
                    $0.references = [ReferencePicture(name: "house", bytes: .picture)]
                }),
            sent: [
                """
                POST /api/v1/services/aigc/multimodal-generation/generation [Bearer KEY]
                {"model":"qwen-image-edit-plus","input":{"messages":[{"role":"user","content":[\
                {"image":"data:image/png;base64,<rgb 256×256 200,0,0,255 200,0,0,255>"},\
                {"image":"data:image/png;base64,<rgb 2×1 1,2,3,255 1,2,3,255>"},\
                {"text":"加一座房子\\n只修改画面中从左起50%到100%、从上起0%到100%的区域，其余部分保持不变。"}]}]},\
                "parameters":{"n":1,"negative_prompt":"text","prompt_extend":false,"watermark":false,"seed":7}}
                """, "GET /a.png [Bearer KEY]",
            ], replies: [link, file], expected: .picture()),
        Exchange(
            testDescription: "one of five sizes", generator: dashScope("qwen-image-plus"), sent: [], replies: [],
            expected: .failure(
                .unfit, "qwen-image-plus paints no picture of 1024×1024",
                hint: "its sizes are 1664×928, 1472×1104, 1328×1328, 1104×1472, 928×1664")),
        Exchange(
            testDescription: "a prompt that would be cut", generator: dashScope("qwen-image-2.0"),
            asked: .new(.hill.with { $0.prompt = String(repeating: "山", count: 801) }), sent: [], replies: [],
            expected: .failure(
                .unfit, "the prompt has 801 characters, and qwen-image-2.0 reads 800", hint: "shorten it")),
        Exchange(
            testDescription: "more pictures than three", generator: dashScope("qwen-image-edit-max"),
            asked: .change(
                .house.with {
                    $0.references = (0..<3).map { ReferencePicture(name: "\($0)", bytes: .picture) }
                }), sent: [], replies: [],
            expected: .failure(
                .unfit, "qwen-image-edit-max takes 3 pictures, and there are 4", hint: "leave some out")),
        Exchange(
            testDescription: "a model for changes makes nothing new", generator: dashScope("qwen-image-edit"),
            sent: [], replies: [],
            expected: .failure(
                .unfit, "qwen-image-edit changes pictures and makes no new ones",
                hint: "name a model that does, such as qwen-image-2.0-pro")),
        Exchange(
            testDescription: "a model for new ones changes nothing", generator: dashScope("qwen-image-max"),
            asked: .change(.house), sent: [], replies: [],
            expected: .failure(
                .unfit, "qwen-image-max changes no pictures, it only makes new ones",
                hint: "name a model that does, such as qwen-image-edit-plus")),
    ]

    // MARK: Tasks

    private static let created = """
        POST /api/v1/services/aigc/text2image/image-synthesis [Bearer KEY] [async]
        {"model":"qwen-image","input":{"prompt":"a hill","negative_prompt":"text"},"parameters":{"size":"1328*1328",\
        "n":1,"prompt_extend":false,"watermark":false,"seed":7}}
        """
    private static let looked = "GET /api/v1/tasks/t-1 [Bearer KEY]"

    private static func status(_ status: String, _ more: String = "") -> LoopbackReply {
        .json(#"{"request_id":"r","output":{"task_id":"t-1","task_status":"\#(status)"\#(more)}}"#)
    }

    private static func task(
        _ description: String, _ replies: [LoopbackReply], looks: Int, file: Bool = false, seconds: Double = 3600,
        poll: Double = 0.001, _ expected: Exchange.Expected
    ) -> Exchange {
        Exchange(
            testDescription: description,
            generator: dashScope("qwen-image", ["tasks": .bool(true)], seconds: seconds, poll: poll),
            asked: .new(.hill.with { $0.size = PixelSize(1328, 1328) }),
            sent: [created] + [String](repeating: looked, count: looks) + (file ? ["GET /a.png [Bearer KEY]"] : []),
            replies: [status("PENDING")] + replies, expected: expected)
    }

    private static let tasks = [
        task(
            "a task is looked at until it is done",
            [
                status("PENDING"), status("RUNNING"),
                status("SUCCEEDED", #","results":[{"url":"ORIGIN/a.png","actual_prompt":"a hill"}]"#), file,
            ], looks: 3, file: true, .picture(progress: ["queued", "working"])),
        task(
            "a task that fails",
            [
                status("FAILED", #","code":"InternalError.Algo","message":"no result""#)
            ], looks: 1, .failure(.unavailable, "\(host) cannot paint this: no result", isTransient: true)),
        task(
            "a task that is declined",
            [
                status(
                    "FAILED",
                    #","code":"DataInspectionFailed","message":"Output data may contain inappropriate content.""#)
            ], looks: 1,
            .failure(
                .declined, "qwen-image declines to paint this: Output data may contain inappropriate content.",
                hint: "say it otherwise, or let another back end paint it")),
        task(
            "a task that is cancelled", [status("CANCELED")], looks: 1,
            .failure(.unavailable, "\(host) has cancelled the task")),
        task(
            "a task that is forgotten", [status("UNKNOWN")], looks: 1,
            .failure(.unavailable, "\(host) does not know the task any more", isTransient: true)),
        task(
            "a task that succeeds without a picture",
            [
                status("SUCCEEDED", #","results":[{"code":"InternalError","message":"no result"}]"#)
            ], looks: 1, .failure(.unavailable, "\(host) cannot paint this: no result", isTransient: true)),
        task(
            "a task without an end", [], looks: 0, seconds: 2, poll: 60,
            .failure(.unavailable, "\(host) has no picture after 2 s", hint: "set seconds higher", isTransient: true)),
        Exchange(
            testDescription: "a task whose name leads elsewhere",
            generator: dashScope("qwen-image", ["tasks": .bool(true)]),
            asked: .new(.hill.with { $0.size = PixelSize(1328, 1328) }), sent: [created],
            replies: [.json(#"{"output":{"task_id":"../../admin","task_status":"PENDING"}}"#)],
            expected: .failure(.unavailable, "\(host) answers without a picture", isTransient: true)),
    ]

    // MARK: Refusals

    private static func refusal(
        _ description: String, _ status: Int, _ code: String, _ message: String, _ expected: Exchange.Expected
    ) -> Exchange {
        Exchange(
            testDescription: description, generator: dashScope("qwen-image-2.0"),
            sent: [
                """
                POST /api/v1/services/aigc/multimodal-generation/generation [Bearer KEY]
                {"model":"qwen-image-2.0","input":{"messages":[{"role":"user","content":[{"text":"a hill"}]}]},\
                "parameters":{"size":"1024*1024","n":1,"negative_prompt":"text","prompt_extend":false,\
                "watermark":false,"seed":7}}
                """
            ],
            replies: [.json(#"{"request_id":"r","code":"\#(code)","message":"\#(message)"}"#, status: status)],
            expected: expected)
    }

    private static let region =
        "key, model and address belong to one region: Beijing is dashscope.aliyuncs.com, Singapore "
        + "dashscope-intl.aliyuncs.com"

    private static let refusals = [
        refusal(
            "a wrong parameter", 400, "InvalidParameter", "size is wrong",
            .failure(.unfit, "\(host) does not take the request (status 400): size is wrong")),
        refusal(
            "inspection", 400, "DataInspectionFailed", "Input data may contain inappropriate content.",
            .failure(
                .declined, "qwen-image-2.0 declines to paint this: Input data may contain inappropriate content.",
                hint: "say it otherwise, or let another back end paint it")),
        refusal(
            "too often", 429, "Throttling.RateQuota", "Requests rate limit exceeded",
            .failure(.busy, "\(host) is asked too often: Requests rate limit exceeded", isTransient: true)),
        refusal(
            "a wrong key, or one of another region", 401, "InvalidApiKey", "Invalid API-key KEY provided.",
            .failure(
                .configuration, "\(host) refuses the key (status 401): Invalid API-key ••• provided.", hint: region)),
        refusal(
            "an account in arrears", 400, "Arrearage",
            "Access denied, please make sure your account is in good standing.",
            .failure(
                .busy,
                "the account at \(host) has nothing left to paint with: Access denied, please make sure your account is "
                    + "in good standing.", hint: "look at its billing")),
        refusal(
            "a model of another region", 403, "Model.AccessDenied", "Model access denied.",
            .failure(
                .configuration, #"\#(host) has no model "qwen-image-2.0": Model access denied."#, hint: region)),
        refusal(
            "a fault there", 500, "InternalError", "An internal error has occurred",
            .failure(
                .unavailable, "\(host) cannot paint now (status 500): An internal error has occurred",
                isTransient: true)),
    ]

    // MARK: Configuration

    @Test func mistakesOfTheConfigurationAreTold() throws {
        let url = try HTTPURL("https://dashscope.aliyuncs.com/compatible-mode/v1")
        let error = #expect(throws: GeneratorError.self) {
            try DashScopeGenerator(name: "painter", url: url, model: "qwen-image", key: nil)
        }
        #expect(error?.message == "the address of the back end painter is that of DashScope's compatible mode")
        #expect(error?.hint == "write protocol openai, or the address without compatible-mode")
        let tasks = #expect(throws: GeneratorError.self) {
            try DashScopeGenerator(
                name: "painter", url: HTTPURL("https://dashscope.aliyuncs.com"), model: "qwen-image-max", key: nil,
                options: ["tasks": .bool(true)])
        }
        #expect(tasks?.message == "qwen-image-max has no tasks, it is asked and answers")
    }
}
