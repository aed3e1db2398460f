import Foundation
@testable import HanmoGenerators
import HanmoHTTP
import HanmoSource
import LoopbackServer
import Synchronization
import Testing

@Suite struct SDAPITests {
    @Test(arguments: rows) func row(_ exchange: Exchange) async throws { try await exchange.check() }

    private static func webUI(
        _ options: [String: JSONValue] = [:], model: String? = nil, key: Bool = false, seconds: Double = 3600,
        poll: Double = 60
    ) -> @Sendable (HTTPURL) throws -> any PictureGenerator {
        { url in
            var generator = try SDAPIGenerator(
                name: "painter", url: url, model: model, key: key ? Secret("user:" + Exchange.key) : nil,
                options: options, seconds: seconds)
            generator.pollSeconds = poll
            return generator
        }
    }

    private static func new(_ settings: String = "", user: Bool = false, seed: Int = 7) -> String {
        """
        POST /sdapi/v1/txt2img\(user ? " [Basic USER]" : "")
        {"prompt":"a hill","negative_prompt":"text","width":1024,"height":1024,"seed":\(seed),"batch_size":1,"n_iter":1,\
        "send_images":true,"save_images":false\(settings)}
        """
    }

    private static func image(_ more: String = "") -> LoopbackReply {
        .json(#"{"images":["\#([UInt8].picture.base64)"\#(more)],"parameters":{},"info":"{\"seed\": 7}"}"#)
    }

    private static let host = "127.0.0.1:PORT"

    private static let rows = [
        Exchange(
            testDescription: "a new picture as the server is set", generator: webUI(), sent: [new()],
            replies: [image()], expected: .picture()),
        Exchange(
            testDescription: "what the configuration sets, and who asks",
            generator: webUI(
                [
                    "steps": .number(28), "guidance": .number(4), "sampler": .string("Euler"),
                    "scheduler": .string("Karras"), "extra": .object([("clip.skip", .number(2))]),
                ], model: "sdxl.safetensors", key: true),
            sent: [
                new(
                    #","steps":28,"cfg_scale":4,"sampler_name":"Euler","scheduler":"Karras","override_settings":"#
                        + #"{"sd_model_checkpoint":"sdxl.safetensors"},"clip.skip":2"#, user: true)
            ], replies: [image()], expected: .picture()),
        Exchange(
            testDescription: "a seed that was not taken, and a grid", generator: webUI(), sent: [new()],
            replies: [
                .json(
                    #"{"images":["data:image/png;base64,\#([UInt8].picture.base64)","AAAA"],"info":"{\"seed\": 99}"}"#)
            ],
            expected: .picture(notes: [
                "\(host) sent 2 pictures; the first is taken", "\(host) took the seed 99",
            ])),
        Exchange(
            testDescription: "sides that are no multiples", generator: webUI(["step": .number(64)]),
            asked: .new(.hill.with { $0.size = PixelSize(1032, 1024) }), sent: [], replies: [],
            expected: .failure(
                .unfit, "painter paints no picture of 1032×1024",
                hint: "its sides are multiples of 64 within 256–2048, 65536–4194304 pixels in all, at most 4:1")),
        Exchange(
            testDescription: "a change inside a mask, which is white and has no alpha",
            generator: webUI(["strength": .number(0.8), "blur": .number(4)]), asked: .change(.house),
            sent: [
                """
                POST /sdapi/v1/img2img
                {"prompt":"add a house","negative_prompt":"text","width":256,"height":256,"seed":7,"batch_size":1,\
                "n_iter":1,"send_images":true,"save_images":false,\
                "init_images":["<rgb 256×256 200,0,0,255 200,0,0,255>"],"denoising_strength":0.8,"inpainting_fill":1,\
                "mask_blur":4,"inpaint_full_res_padding":32,"mask":"<rgb 256×256 0,0,0,255 255,255,255,255>",\
                "inpaint_full_res":true,"inpainting_mask_invert":0}
                """
            ], replies: [image()], expected: .picture()),
        Exchange(
            testDescription: "a change of the whole", generator: webUI(),
            asked: .change(.house.with { ($0.mask, $0.negativePrompt, $0.seed) = (nil, nil, .max) }),
            sent: [
                """
                POST /sdapi/v1/img2img
                {"prompt":"add a house","negative_prompt":"","width":256,"height":256,"seed":3,"batch_size":1,\
                "n_iter":1,"send_images":true,"save_images":false,\
                "init_images":["<rgb 256×256 200,0,0,255 200,0,0,255>"],"denoising_strength":0.75}
                """
            ], replies: [.json(#"{"images":["\#([UInt8].picture.base64)"],"info":""}"#)], expected: .picture()),
        Exchange(
            testDescription: "a server without its program interface", generator: webUI(), sent: [new()],
            replies: [.json(#"{"detail":"Not Found"}"#, status: 404)],
            expected: .failure(
                .configuration, "\(host) has nothing at /sdapi/v1/txt2img (status 404): Not Found",
                hint: "is it a server of this protocol, and the address its base?")),
        Exchange(
            testDescription: "a sampler that is not there", generator: webUI(["sampler": .string("Oiler")]),
            sent: [new(#","sampler_name":"Oiler""#)],
            replies: [.json(#"{"detail":"Sampler not found"}"#, status: 404)],
            expected: .failure(
                .unfit, "\(host) does not take the request (status 404): Sampler not found")),
        Exchange(
            testDescription: "a user who may not", generator: webUI(key: true), sent: [new(user: true)],
            replies: [.json(#"{"detail":"Incorrect username or password"}"#, status: 401)],
            expected: .failure(
                .configuration, "\(host) refuses the key (status 401): Incorrect username or password",
                hint: "the key is user:password, as in --api-auth")),
        Exchange(
            testDescription: "a field that is wrong", generator: webUI(), sent: [new()],
            replies: [
                .json(
                    #"{"detail":[{"loc":["body","steps"],"msg":"value is not a valid integer","type":"type_error.integer"}]}"#,
                    status: 422)
            ],
            expected: .failure(
                .unfit, "\(host) does not take the request (status 422): steps: value is not a valid integer")),
        Exchange(
            testDescription: "no memory there", generator: webUI(), sent: [new()],
            replies: [
                .json(
                    #"{"error":"OutOfMemoryError","detail":"","body":"","errors":"CUDA out of memory."}"#, status: 500)
            ],
            expected: .failure(
                .unavailable, "\(host) cannot paint now (status 500): OutOfMemoryError; CUDA out of memory.",
                isTransient: true)),
        Exchange(
            testDescription: "no picture", generator: webUI(), sent: [new()], replies: [.json(#"{"images":[]}"#)],
            expected: .failure(.unavailable, "\(host) answers without a picture", isTransient: true)),
        Exchange(
            testDescription: "no base64", generator: webUI(), sent: [new()], replies: [.json(#"{"images":["?"]}"#)],
            expected: .failure(.unavailable, "\(host) answers with a picture that is not base64", isTransient: true)),
    ]

    // MARK: Waiting

    /// The picture comes when the third question how far it is has been asked.
    @Test func tellsHowFarItIs() async throws {
        let isAsked = DispatchSemaphore(value: 0)
        let server = try LoopbackServer { request in
            guard request.path == "/sdapi/v1/progress" else {
                _ = isAsked.wait(timeout: .now() + 600)
                return Self.image()
            }
            let count = request.index
            if count >= 3 { isAsked.signal() }
            let picture = count == 1 ? "null" : #""\#([UInt8].picture.base64)""#
            return .json(#"{"progress":\#(Double(count) / 4),"eta_relative":1,"state":{},"current_image":\#(picture)}"#)
        }
        let steps = Mutex<[String]>([])
        let picture = try await Self.webUI(poll: 0.005)(HTTPURL(server.url)).generate(.hill) { step in
            steps.withLock { $0.append("\(step)".prefix(15).description) }
        }
        #expect(picture.bytes == .picture)
        let told = steps.withLock { $0 }
        #expect(told.prefix(4).map { $0.prefix(7) } == ["working", "working", "working", "preview"])
        // The same preview is told once.
        #expect(told.filter { $0.hasPrefix("preview") }.count == 1)
    }

    @Test func stopsTheServerWhenCancelled() async throws {
        let server = try LoopbackServer { $0.path == "/sdapi/v1/interrupt" ? .json("{}") : .silence }
        let generator = try Self.webUI()(HTTPURL(server.url))
        let task = Task { try await generator.generate(.hill) { _ in } }
        while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
        task.cancel()
        let error = await #expect(throws: GeneratorError.self) { _ = try await task.value }
        #expect(error?.cause == .cancelled)
        #expect(server.requests.map(Exchange.text(of:)) == [Self.new(), "POST /sdapi/v1/interrupt\n{}"])
        while server.openConnections > 0 { try await Task.sleep(for: .milliseconds(1)) }
    }
}
