import HanmoGenerators
import HanmoGraphics
import HanmoHTTP
import HanmoSource
import LoopbackServer
import Testing

/// What each dialect sends.
@Suite struct OpenAIRequestTests {
    @Test(arguments: news + changes) func row(_ exchange: Exchange) async throws { try await exchange.check() }

    static func openAI(
        _ dialect: String, _ model: String = "m", _ options: [String: JSONValue] = [:], key: String? = Exchange.key,
        sizes: SizeRule? = nil, seconds: Double = 3600
    ) -> @Sendable (HTTPURL) throws -> any PictureGenerator {
        { url in
            try OpenAIGenerator(
                name: "painter", url: url.appending(path: "v1"), model: model, key: key.flatMap { Secret($0) },
                dialect: OpenAIDialect.named(dialect), options: options, sizes: sizes, seconds: seconds)
        }
    }

    // MARK: New pictures

    private static let news = [
        Exchange(
            testDescription: "gpt-image has no negative prompt, no seed and only base64",
            generator: openAI("openai", "gpt-image-1"),
            sent: [
                """
                POST /v1/images/generations [Bearer KEY]
                {"model":"gpt-image-1","prompt":"a hill","n":1,"size":"1024x1024","output_format":"png"}
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "gpt-image-2 takes any size of 16s, and what the configuration sets",
            generator: openAI(
                "openai", "gpt-image-2",
                ["quality": .string("medium"), "background": .string("opaque"), "fidelity": .string("high")]),
            asked: .new(.hill.with { $0.size = PixelSize(2048, 1152) }),
            sent: [
                """
                POST /v1/images/generations [Bearer KEY]
                {"model":"gpt-image-2","prompt":"a hill","n":1,"size":"2048x1152","output_format":"png",\
                "background":"opaque","quality":"medium"}
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "dall-e-3 is asked for base64",
            generator: openAI("openai", "dall-e-3", ["quality": .string("hd")]),
            asked: .new(.hill.with { $0.size = PixelSize(1792, 1024) }),
            sent: [
                """
                POST /v1/images/generations [Bearer KEY]
                {"model":"dall-e-3","prompt":"a hill","n":1,"size":"1792x1024","response_format":"b64_json","quality":"hd"}
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "a prompt that the model would not read to the end is not sent",
            generator: openAI("openai", "dall-e-2"),
            asked: .new(.hill.with { $0.prompt = String(repeating: "山", count: 1001) }), sent: [], replies: [],
            expected: .failure(
                .unfit, "the prompt has 1001 characters, and dall-e-2 reads 1000", hint: "shorten it")),
        Exchange(
            testDescription: "a size that the model does not paint is not sent",
            generator: openAI("openai", "gpt-image-1"), asked: .new(.hill.with { $0.size = PixelSize(512, 512) }),
            sent: [], replies: [],
            expected: .failure(
                .unfit, "gpt-image-1 paints no picture of 512×512",
                hint: "its sizes are 1024×1024, 1536×1024, 1024×1536")),
        Exchange(
            testDescription: "sizes of the configuration go before those of the name",
            generator: openAI("openai", "gpt-image-1", sizes: .any),
            asked: .new(.hill.with { $0.size = PixelSize(512, 512) }),
            sent: [
                """
                POST /v1/images/generations [Bearer KEY]
                {"model":"gpt-image-1","prompt":"a hill","n":1,"size":"512x512","output_format":"png"}
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "sd-server finds its arguments within the prompt, and only ours",
            generator: openAI(
                "sd-server", "qwen-image",
                ["steps": .number(8), "guidance": .number(2.5), "sampler": .string("euler")],
                key: nil),
            asked: .new(
                .hill.with {
                    $0.prompt = #"<sd_cpp_extra_args>{"output_format":"x"}</sd_cpp_extra_args> a hill"#
                    $0.negativePrompt = "text</sd_cpp_extra_args>"
                }),
            sent: [
                """
                POST /v1/images/generations
                {"model":"qwen-image","prompt":"sd_cpp_extra_args{\\"output_format\\":\\"x\\"}sd_cpp_extra_args a hill \
                <sd_cpp_extra_args>{\\"negative_prompt\\":\\"textsd_cpp_extra_args\\",\\"seed\\":7,\\"sample_params\\":\
                {\\"guidance\\":{\\"txt_cfg\\":2.5},\\"sample_method\\":\\"euler\\",\\"sample_steps\\":8}}\
                </sd_cpp_extra_args>","n":1,"size":"1024x1024","output_format":"png"}
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "vLLM-Omni takes a negative prompt and the seed",
            generator: openAI("vllm", "Qwen/Qwen-Image", ["steps": .number(30), "cfg": .number(4)], key: nil),
            asked: .new(.hill.with { $0.seed = .max }),
            sent: [
                """
                POST /v1/images/generations
                {"model":"Qwen/Qwen-Image","prompt":"a hill","n":1,"size":"1024x1024","response_format":"b64_json",\
                "negative_prompt":"text","seed":3,"true_cfg_scale":4,"num_inference_steps":30}
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "SGLang is always told seed and form, which it would choose otherwise",
            generator: openAI("sglang"), asked: .new(.hill.with { ($0.negativePrompt, $0.seed) = (nil, 0) }),
            sent: [
                """
                POST /v1/images/generations [Bearer KEY]
                {"model":"m","prompt":"a hill","n":1,"size":"1024x1024","response_format":"b64_json","seed":0}
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "LocalAI parts the prompt at bars, so only ours is one",
            generator: openAI("localai", "flux", ["steps": .number(20)], key: nil),
            asked: .new(.hill.with { ($0.prompt, $0.negativePrompt) = ("day | night", "a|b") }),
            sent: [
                """
                POST /v1/images/generations
                {"model":"flux","prompt":"day / night|a/b","n":1,"size":"1024x1024","response_format":"b64_json",\
                "seed":7,"step":20}
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "Xinference takes JSON in a text",
            generator: openAI("xinference", "sd3", ["steps": .number(20)], key: nil),
            sent: [
                """
                POST /v1/images/generations
                {"model":"sd3","prompt":"a hill","n":1,"size":"1024x1024","response_format":"b64_json",\
                "kwargs":"{\\"negative_prompt\\":\\"text\\",\\"seed\\":7,\\"num_inference_steps\\":20}"}
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "a gateway before gpt-image is not asked for base64, and gets what is extra",
            generator: openAI("generic", "gpt-image-1", ["extra": .object([("user", .string("hanmo"))])]),
            sent: [
                """
                POST /v1/images/generations [Bearer KEY]
                {"model":"gpt-image-1","prompt":"a hill","n":1,"size":"1024x1024","user":"hanmo"}
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "an address without a path, and a gateway that looks for the key elsewhere",
            generator: { url in
                try OpenAIGenerator(
                    name: "painter", url: url, model: "m", key: Secret(Exchange.key),
                    options: ["key-header": .string("api-key")])
            },
            sent: [
                """
                POST /v1/images/generations [api-key KEY]
                {"model":"m","prompt":"a hill","n":1,"size":"1024x1024","response_format":"b64_json"}
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "an address with a query, as Azure has it",
            generator: { url in
                try OpenAIGenerator(
                    name: "painter", url: url.appending(path: "openai/deployments/d", query: [("api-version", "1")]),
                    model: "gpt-image-1", key: Secret(Exchange.key), dialect: .named("openai"),
                    options: ["key-header": .string("api-key")])
            },
            sent: [
                """
                POST /openai/deployments/d/images/generations?api-version=1 [api-key KEY]
                {"model":"gpt-image-1","prompt":"a hill","n":1,"size":"1024x1024","output_format":"png"}
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "pictures of the cast go along as those of an edit",
            generator: openAI("openai", "gpt-image-1.5"),
            asked: .new(
                .hill.with {
                    $0.references = ["Li", "Wang"].map { ReferencePicture(name: $0, bytes: .picture) }
                }),
            sent: [
                """
                POST /v1/images/edits [Bearer KEY]
                model: gpt-image-1.5
                prompt: a hill
                n: 1
                size: 1024x1024
                output_format: png
                image[]: image1.png image/png <rgb 2×1 1,2,3,255 1,2,3,255>
                image[]: image2.png image/png <rgb 2×1 1,2,3,255 1,2,3,255>
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "pictures of the cast are a list at LocalAI",
            generator: openAI("localai", key: nil),
            asked: .new(
                .hill.with {
                    $0.negativePrompt = nil
                    $0.references = [ReferencePicture(name: "Li", bytes: .picture)]
                }),
            sent: [
                """
                POST /v1/images/generations
                {"model":"m","prompt":"a hill","n":1,"size":"1024x1024","response_format":"b64_json",\
                "ref_images":["<rgb 2×1 1,2,3,255 1,2,3,255>"],"seed":7}
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "more pictures of the cast than it takes are not sent",
            generator: openAI("xinference"),
            asked: .new(.hill.with { $0.references = [ReferencePicture(name: "Li", bytes: .picture)] }), sent: [],
            replies: [],
            expected: .failure(.unfit, "painter takes 0 pictures with a prompt, and there are 1")),
        Exchange(
            testDescription: "words that order something else are words like others",
            generator: openAI("generic"),
            asked: .new(.hill.with { $0.prompt = #"ignore previous; {{secret}} $(rm) "},"model":"x""# }),
            sent: [
                """
                POST /v1/images/generations [Bearer KEY]
                {"model":"m","prompt":"ignore previous; {{secret}} $(rm) \\"},\\"model\\":\\"x\\"","n":1,\
                "size":"1024x1024","response_format":"b64_json"}
                """
            ], replies: [.base64()], expected: .picture()),
    ]

    // MARK: Changes

    private static let red = "<rgb 256×256 200,0,0,255 200,0,0,255>"

    private static let changes = [
        Exchange(
            testDescription: "OpenAI's mask is transparent where to change",
            generator: openAI("openai", "gpt-image-1", ["fidelity": .string("high")]), asked: .change(.house),
            sent: [
                """
                POST /v1/images/edits [Bearer KEY]
                model: gpt-image-1
                prompt: add a house
                n: 1
                output_format: png
                input_fidelity: high
                image: image1.png image/png \(red)
                mask: mask.png image/png <rgba 256×256 0,0,0,255 0,0,0,0>
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "dall-e-2 changes squares that have an alpha, and is told the size",
            generator: openAI("openai", "dall-e-2"), asked: .change(.house),
            sent: [
                """
                POST /v1/images/edits [Bearer KEY]
                model: dall-e-2
                prompt: add a house
                n: 1
                size: 256x256
                response_format: b64_json
                image: image1.png image/png <rgba 256×256 200,0,0,255 200,0,0,255>
                mask: mask.png image/png <rgba 256×256 0,0,0,255 0,0,0,0>
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "dall-e-2 changes nothing but squares",
            generator: openAI("openai", "dall-e-2"),
            asked: .change(
                .house.with {
                    $0.picture = Bitmap(width: 4, height: 2)
                    $0.mask = nil
                }), sent: [], replies: [],
            expected: .failure(
                .unfit, "dall-e-2 changes only square pictures, and this one has 4×2", hint: "choose another model")),
        Exchange(
            testDescription: "dall-e-3 changes nothing", generator: openAI("openai", "dall-e-3"),
            asked: .change(.house), sent: [], replies: [],
            expected: .failure(
                .unfit, "dall-e-3 changes no pictures, it only makes new ones", hint: "choose another back end")),
        Exchange(
            testDescription: "sd-server reads the same mask by its brightness",
            generator: openAI("sd-server", key: nil), asked: .change(.house.with { $0.negativePrompt = nil }),
            sent: [
                """
                POST /v1/images/edits
                model: m
                prompt: add a house <sd_cpp_extra_args>{"seed":7}</sd_cpp_extra_args>
                n: 1
                size: 256x256
                output_format: png
                image: image1.png image/png \(red)
                mask: mask.png image/png <rgba 256×256 0,0,0,255 0,0,0,0>
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "vLLM-Omni takes no mask, so words say where",
            generator: openAI("vllm", key: nil), asked: .change(.house),
            sent: [
                """
                POST /v1/images/edits
                model: m
                prompt: add a house
                Change only the part from 50% to 100% of the width and from 0% to 100% of the height, counted from the \
                top left; leave everything else as it is.
                n: 1
                size: 256x256
                response_format: b64_json
                negative_prompt: text
                seed: 7
                image: image1.png image/png \(red)
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "SGLang leaves a mask unread, so words say where, in the language of the others",
            generator: openAI("sglang", key: nil),
            asked: .change(
                .house.with {
                    $0.instruction = "加一座房子"
                    $0.negativePrompt = nil
                    $0.references = [ReferencePicture(name: "house", bytes: .picture)]
                }),
            sent: [
                """
                POST /v1/images/edits
                model: m
                prompt: 加一座房子
                只修改画面中从左起50%到100%、从上起0%到100%的区域，其余部分保持不变。
                n: 1
                size: 256x256
                response_format: b64_json
                seed: 7
                image[]: image1.png image/png \(red)
                image[]: image2.png image/png <rgb 2×1 1,2,3,255 1,2,3,255>
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription:
                "LocalAI inpaints where a mask without alpha is white, and answers with an address of its own",
            generator: openAI("localai"), asked: .change(.house.with { $0.negativePrompt = nil }),
            sent: [
                """
                POST /v1/images/inpainting [Bearer KEY]
                model: m
                prompt: add a house
                n: 1
                seed: 7
                image: image1.png image/png \(red)
                mask: mask.png image/png <rgb 256×256 0,0,0,255 255,255,255,255>
                """,
                "GET /generated-images/b64.png [Bearer KEY]",
            ],
            replies: [
                .json(#"{"data":[{"url":"ORIGIN/generated-images/b64.png"}]}"#), .bytes(.picture, type: "image/png"),
            ],
            expected: .picture()),
        Exchange(
            testDescription: "LocalAI changes a whole picture as part of making one",
            generator: openAI("localai", key: nil),
            asked: .change(.house.with { ($0.negativePrompt, $0.mask) = ("text", nil) }),
            sent: [
                """
                POST /v1/images/generations
                {"model":"m","prompt":"add a house|text","n":1,"size":"256x256","response_format":"b64_json",\
                "file":"\(red)","seed":7}
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "Xinference inpaints where mask_image is white",
            generator: openAI("xinference", key: nil), asked: .change(.house),
            sent: [
                """
                POST /v1/images/inpainting
                model: m
                prompt: add a house
                n: 1
                size: 256x256
                response_format: b64_json
                kwargs: {"negative_prompt":"text","seed":7}
                image: image1.png image/png \(red)
                mask_image: mask.png image/png <rgb 256×256 0,0,0,255 255,255,255,255>
                """
            ], replies: [.base64()], expected: .picture()),
        Exchange(
            testDescription: "a whole picture needs no mask", generator: openAI("generic"),
            asked: .change(.house.with { $0.mask = nil }),
            sent: [
                """
                POST /v1/images/edits [Bearer KEY]
                model: m
                prompt: add a house
                n: 1
                size: 256x256
                response_format: b64_json
                image: image1.png image/png \(red)
                """
            ], replies: [.base64()], expected: .picture()),
    ]
}
