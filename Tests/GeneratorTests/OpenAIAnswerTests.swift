import HanmoGenerators
import HanmoHTTP
import HanmoSource
import LoopbackServer
import Testing

/// What comes of each answer, right or wrong: one request, always the same.
@Suite struct OpenAIAnswerTests {
    @Test(arguments: pictures + refusals + faults + links + streams)
    func exchange(_ exchange: Exchange) async throws { try await exchange.check() }

    private static func row(
        _ description: String, _ reply: LoopbackReply, _ expected: Exchange.Expected, key: String? = Exchange.key,
        seconds: Double = 3600
    ) -> Exchange {
        Exchange(
            testDescription: description, generator: OpenAIRequestTests.openAI("generic", key: key, seconds: seconds),
            sent: [key == nil ? asked.replacing(" [Bearer KEY]", with: "") : asked], replies: [reply],
            expected: expected)
    }

    private static let asked = """
        POST /v1/images/generations [Bearer KEY]
        {"model":"m","prompt":"a hill","n":1,"size":"1024x1024","response_format":"b64_json"}
        """
    private static let host = "127.0.0.1:PORT"

    // MARK: Pictures

    private static let pictures = [
        row(
            "a prompt that was rewritten is told", .base64(#","revised_prompt":"a green\u001b[31m hill""#),
            .picture(notes: [#"m rewrote the prompt: a green\u{1b}[31m hill"#])),
        row("a prompt that is repeated is not", .base64(#","revised_prompt":"a hill""#), .picture()),
        row(
            "of two pictures the first is taken",
            .json(#"{"data":[{"b64_json":"\#([UInt8].picture.base64)"},{"b64_json":"AAAA"}]}"#),
            .picture(notes: ["\(host) sent 2 pictures; the first is taken"])),
        row(
            "base64 as an address",
            .json(#"{"data":[{"b64_json":"data:image/png;base64,\#([UInt8].picture.base64)"}]}"#),
            .picture()),
        row(
            "an address with the picture in it",
            .json(#"{"data":[{"url":"data:image/png;base64,\#([UInt8].picture.base64)"}]}"#), .picture()),
    ]

    // MARK: Refusals

    private static let refusals = [
        row(
            "moderation",
            .json(
                #"{"error":{"message":"Your request was rejected by the safety system.","type":"image_generation_user_error","param":null,"code":"moderation_blocked"}}"#,
                status: 400),
            .failure(
                .declined, "m declines to paint this: Your request was rejected by the safety system.",
                hint: "say it otherwise, or let another back end paint it")),
        row(
            "moderation of older models",
            .json(#"{"error":{"code":"content_policy_violation","message":"No."}}"#, status: 400),
            .failure(
                .declined, "m declines to paint this: No.", hint: "say it otherwise, or let another back end paint it")),
        row(
            "a key that is refused and repeated",
            .json(#"{"error":{"message":"Incorrect API key provided: KEY.","code":"invalid_api_key"}}"#, status: 401),
            .failure(.configuration, "\(host) refuses the key (status 401): Incorrect API key provided: •••.")),
        row(
            "no key", .json(#"{"error":{"message":"Missing bearer"}}"#, status: 401),
            .failure(
                .configuration, "\(host) asks for a key: Missing bearer", hint: "name the variable that has it"),
            key: nil),
        row(
            "a country", .json(#"{"error":{"code":"unsupported_country","message":"Not here."}}"#, status: 403),
            .failure(.configuration, "\(host) refuses the key (status 403): Not here.")),
        row(
            "payment", .json(#"{"error":"Insufficient credits"}"#, status: 402),
            .failure(
                .busy, "the account at \(host) has nothing left to paint with (status 402): Insufficient credits",
                hint: "look at its billing")),
        row(
            "quota, which waiting does not mend",
            .json(#"{"error":{"message":"You exceeded your quota.","code":"insufficient_quota"}}"#, status: 429),
            .failure(
                .busy, "the account at \(host) has nothing left to paint with: You exceeded your quota.",
                hint: "look at its billing")),
        row(
            "too often",
            .json(
                #"{"error":{"message":"Rate limit reached.","code":"rate_limit_exceeded"}}"#, status: 429,
                headers: [("Retry-After", "7")]),
            .failure(
                .busy, "\(host) is asked too often: Rate limit reached.", isTransient: true, retryAfter: 7)),
        row(
            "too often, until a date",
            .json("", status: 429, headers: [("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT")]),
            .failure(.busy, "\(host) is asked too often (status 429)", isTransient: true, retryAfter: 0)),
        row(
            "a model that is not there",
            .json(#"{"error":{"message":"The model `m` does not exist.","code":"model_not_found"}}"#, status: 404),
            .failure(
                .configuration, #"\#(host) has no model "m": The model `m` does not exist."#,
                hint: "name one that it has")),
        row(
            "a model that is not there, in Xinference's words",
            .json(#"{"detail":"Model not found in the model list, uid: m"}"#, status: 400),
            .failure(
                .configuration, #"\#(host) has no model "m": Model not found in the model list, uid: m"#,
                hint: "name one that it has")),
        row(
            "another server", .json(#"{"detail":"Not Found"}"#, status: 404),
            .failure(
                .configuration, "\(host) has nothing at /v1/images/generations (status 404): Not Found",
                hint: "is it a server of this protocol, and the address its base?")),
        row(
            "a field that is wrong, as FastAPI says it",
            .json(
                #"{"detail":[{"type":"less_than_equal","loc":["body","num_inference_steps"],"msg":"Input should be ≤ 200"}]}"#,
                status: 422),
            .failure(
                .unfit, "\(host) does not take the request (status 422): num_inference_steps: Input should be ≤ 200")),
        row(
            "a conflict", .json(#"{"error":{"message":"Busy with another."}}"#, status: 409),
            .failure(.unfit, "\(host) does not take the request (status 409): Busy with another.")),
        row(
            "sd-server's words", .json(#"{"error":"generate_image returned no results"}"#, status: 500),
            .failure(
                .unavailable, "\(host) cannot paint now (status 500): generate_image returned no results",
                isTransient: true)),
        row(
            "a queue that is full", .json(#"{"error":"Job queue is full"}"#, status: 429),
            .failure(.busy, "\(host) is asked too often: Job queue is full", isTransient: true)),
        row(
            "a model that loads",
            .json(#"{"detail":"Engine not ready"}"#, status: 503, headers: [("Retry-After", "2.5")]),
            .failure(
                .unavailable, "\(host) cannot paint now (status 503): Engine not ready", isTransient: true,
                retryAfter: 2.5)),
        row(
            "a proxy's page", .html("<html><body>Bad gateway KEY</body></html>", status: 502),
            .failure(
                .unavailable, "\(host) answers with a web page (status 502), and not with a picture",
                hint: "is the address that of the program interface?", isTransient: true)),
        row(
            "words that steer a terminal", .text("\u{1B}]52;c;KEY\u{7}\nmore", status: 400),
            .failure(.unfit, #"\#(host) does not take the request (status 400): \u{1b}]52;c;•••\u{7}"#)),
        row(
            "an error in an answer that seems right", .json(#"{"error":{"message":"out of memory"}}"#),
            .failure(.unavailable, "\(host) cannot paint this: out of memory")),
    ]

    // MARK: Faults

    private static let faults = [
        row(
            "a page instead of an answer", .html("<!DOCTYPE html><title>Sign in</title>"),
            .failure(
                .unavailable, "\(host) answers with a web page (status 200), and not with a picture",
                hint: "is the address that of the program interface?", isTransient: true)),
        row(
            "no JSON", .text(#"{"data": [{"#),
            .failure(
                .unavailable,
                "\(host) answers with what is not JSON (1:12: the object that begins at 1:11 is not closed)",
                isTransient: true)),
        row(
            "no base64", .json(#"{"data":[{"b64_json":"%%%"}]}"#),
            .failure(.unavailable, "\(host) answers with a picture that is not base64", isTransient: true)),
        row(
            "no picture in the base64", .json(#"{"data":[{"b64_json":"aGVsbG8gdGhlcmUsIEtFWQ=="}]}"#),
            .failure(
                .unavailable, "the picture is text, not a PNG, JPEG or WebP", hint: "have the generator give PNG")),
        row(
            "no picture", .json(#"{"created":1,"data":[]}"#),
            .failure(.unavailable, "\(host) answers without a picture", isTransient: true)),
        row(
            "a list", .json("[]"),
            .failure(.unavailable, "\(host) answers without a picture", isTransient: true)),
        row(
            "an end before its time", .cut(after: 20, headers: [], body: [UInt8](repeating: 0x20, count: 100)),
            .failure(.unavailable, "\(host) cannot be asked: Transferred a partial file", isTransient: true)),
        row(
            "silence", .silence,
            .failure(.unavailable, "\(host) did not answer in 0.3 s"), seconds: 0.3),
        row(
            "silence after the head", .silenceAfterHead(length: 100),
            .failure(.unavailable, "\(host) did not answer in 0.3 s"), seconds: 0.3),
        row(
            "a byte now and then", .drip([UInt8](repeating: 0x20, count: 1000), pause: 0.01),
            .failure(.unavailable, "\(host) did not answer in 0.3 s"), seconds: 0.3),
        row(
            "a gigabyte", .zeros(1 << 30),
            .failure(.unavailable, "\(host) answers with more than 67108864 bytes")),
        row(
            "elsewhere", .redirect(to: "http://169.254.169.254/"),
            .failure(
                .unavailable, "\(host) sends elsewhere (status 302), which is not followed",
                hint: "write the address that it sends to")),
    ]

    // MARK: Links

    private static func linked(
        _ description: String, _ link: String, at target: String, _ reply: LoopbackReply, _ expected: Exchange.Expected
    ) -> Exchange {
        Exchange(
            testDescription: description, generator: OpenAIRequestTests.openAI("generic"),
            sent: [asked, "GET \(target) [Bearer KEY]"],
            replies: [.json(#"{"data":[{"url":"\#(link)"}]}"#), reply], expected: expected)
    }

    private static let links = [
        linked(
            "the server by another name", "NICKNAME/a.png?b=1", at: "/a.png?b=1", .bytes(.picture), .picture()),
        linked(
            "a picture that is not there any more", "ORIGIN/a.png", at: "/a.png", .text("gone", status: 404),
            .failure(.unavailable, "\(host) does not give the picture that \(host) made (status 404)")),
        linked(
            "a picture that is not there yet", "ORIGIN/a.png", at: "/a.png", .text("later", status: 503),
            .failure(
                .unavailable, "\(host) does not give the picture that \(host) made (status 503)", isTransient: true)),
        linked(
            "a picture that is elsewhere", "ORIGIN/a.png", at: "/a.png", .redirect(to: "http://10.0.0.1/"),
            .failure(.unavailable, "\(host) does not give the picture that \(host) made (status 302)")),
        linked(
            "a page instead of a picture", "ORIGIN/a.png", at: "/a.png", .html("<html>Sign in</html>"),
            .failure(
                .unavailable, "the picture is an HTML page, not a PNG, JPEG or WebP",
                hint: "have the generator give PNG")),
        row(
            "a path", .json(#"{"data":[{"url":"/root/.xinference/image/a.jpg"}]}"#),
            .failure(
                .unavailable, "\(host) answers with the path of a file on its own disk, and not with a picture",
                hint: "let it answer with base64 (b64_json)", isTransient: true)),
        row(
            "a file", .json(#"{"data":[{"url":"file:///etc/passwd"}]}"#),
            .failure(
                .forbidden, "\(host) sends to an address that is neither http nor https: file:///etc/passwd",
                hint: "let it answer with base64 (b64_json)")),
        row(
            "data that is not base64", .json(#"{"data":[{"url":"data:image/png,%89PNG"}]}"#),
            .failure(.unavailable, "\(host) answers with a data: address that is not base64")),
        row(
            "the metadata of a cloud", .json(#"{"data":[{"url":"http://169.254.169.254/latest"}]}"#),
            .failure(.forbidden, "169.254.169.254 is an address of this machine or of its networks")),
        row(
            "another server of this machine", .json(#"{"data":[{"url":"http://127.0.0.1:9/a.png"}]}"#),
            .failure(.forbidden, "127.0.0.1:9 is an address of this machine or of its networks")),
        row(
            "this machine by another way of writing", .json(#"{"data":[{"url":"http://[::ffff:127.0.0.1]:9/a.png"}]}"#),
            .failure(.forbidden, "[::ffff:127.0.0.1]:9 is an address of this machine or of its networks")),
    ]

    // MARK: Streams

    private static func stream(
        _ description: String, _ reply: LoopbackReply, _ expected: Exchange.Expected
    ) -> Exchange {
        Exchange(
            testDescription: description,
            generator: OpenAIRequestTests.openAI("openai", "gpt-image-1", ["previews": .number(2)]),
            sent: [
                """
                POST /v1/images/generations [Bearer KEY]
                {"model":"gpt-image-1","prompt":"a hill","n":1,"size":"1024x1024","output_format":"png","stream":true,\
                "partial_images":2}
                """
            ], replies: [reply], expected: expected)
    }

    private static func event(_ type: String, _ picture: String = [UInt8].picture.base64) -> String {
        #"{"type":"image_generation.\#(type)","b64_json":"\#(picture)","partial_image_index":0}"#
    }

    private static let streams = [
        stream(
            "previews come before the picture",
            .events([event("partial_image", "aGk="), event("partial_image"), event("completed"), "[DONE]"]),
            .picture(progress: ["working", "another preview", "preview"])),
        stream(
            "who streams not answers at once", .base64(), .picture()),
        stream(
            "a stream that says why there is no picture",
            .events([
                event("partial_image"),
                #"{"type":"error","error":{"code":"moderation_blocked","message":"Rejected."}}"#,
            ]),
            .failure(
                .declined, "gpt-image-1 declines to paint this: Rejected.",
                hint: "say it otherwise, or let another back end paint it")),
        stream(
            "a stream without a picture", .events([event("partial_image")]),
            .failure(
                .unavailable, "\(host) answers with events, and none of them has a picture", isTransient: true)),
        stream(
            "a refusal before the stream", .json(#"{"error":{"message":"no"}}"#, status: 400),
            .failure(.unfit, "\(host) does not take the request (status 400): no")),
    ]
}
