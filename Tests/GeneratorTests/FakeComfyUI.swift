import HanmoGenerators
import HanmoHTTP
import HanmoSource
import LoopbackServer

/// A ComfyUI that answers rightly, except where a test says otherwise.
struct FakeComfyUI {
    typealias Answer = @Sendable (LoopbackRequest) -> LoopbackReply

    static let success =
        #"{"job-1":{"outputs":{"9":{"images":[{"filename":"x.png","subfolder":"","type":"output"}]}},"status":{"status_str":"success","completed":true,"messages":[]}}}"#
    static let workflow = #"""
        {"3":{"class_type":"KSampler","inputs":{"seed":"{{seed}}","steps":20},"_meta":{"title":"Sampler"}},
         "4":{"class_type":"CheckpointLoaderSimple","inputs":{"ckpt_name":"a.safetensors"},"_meta":{"title":"Load"}},
         "5":{"class_type":"EmptyLatentImage","inputs":{"width":"{{width}}","height":"{{height}}"}},
         "6":{"class_type":"CLIPTextEncode","inputs":{"text":"{{prompt}}"}},
         "7":{"class_type":"CLIPTextEncode","inputs":{"text":"{{negative_prompt}}"}},
         "9":{"class_type":"SaveImage","inputs":{"images":["3",0]}}}
        """#
    static let editWorkflow = #"""
        {"1":{"class_type":"LoadImage","inputs":{"image":"{{picture}}"}},
         "2":{"class_type":"InpaintModelConditioning","inputs":{"mask":["1",1]}},
         "6":{"class_type":"CLIPTextEncode","inputs":{"text":"{{prompt}}"}}}
        """#

    let server: LoopbackServer

    /// - Parameter answers: by the first word of the path: `prompt`, `history`, `queue`, `view`, `upload`, `interrupt`.
    init(_ answers: [String: Answer] = [:]) throws {
        server = try LoopbackServer { request in
            let word = String(request.path.split(separator: "/").first ?? "")
            if let answer = answers[word] { return answer(request) }
            return Self.rightAnswer(word, request)
        }
    }

    private static func rightAnswer(_ word: String, _ request: LoopbackRequest) -> LoopbackReply {
        switch word {
        case "prompt": .json(#"{"prompt_id":"job-1","number":1,"node_errors":{}}"#)
        case "history": .json(success)
        case "queue": .json(#"{"queue_running":[],"queue_pending":[]}"#)
        case "view": .bytes(Samples.png(7), type: "image/png")
        case "upload":
            .json(
                #"{"name":"\#(request.parts.first { $0.name == "image" }?.filename ?? "")","subfolder":"hanmo","type":"input"}"#
            )
        default: .json("{}")
        }
    }

    func generator(
        _ workflow: String = workflow, _ change: (inout ComfyUIGenerator.Settings) -> Void = { _ in }
    ) throws -> ComfyUIGenerator {
        var settings = ComfyUIGenerator.Settings(
            url: try HTTPURL(server.url), workflow: try ComfyWorkflow(Array(workflow.utf8)))
        settings.pause = 0.01
        // In the whole suite, tests that compute hold Swift's threads for minutes, and this one goes on as much later.
        settings.answerSeconds = 3600
        settings.seconds = 3600
        change(&settings)
        return ComfyUIGenerator(settings)
    }

    /// What was asked: `POST /prompt` …; not the WebSocket, which comes when it comes.
    var asked: [String] { server.requests.map { "\($0.method) \($0.path)" }.filter { $0 != "GET /ws" } }

    func request(_ path: String) -> LoopbackRequest? { server.requests.first { $0.path == path } }

    /// The values that a workflow was queued with.
    func inputs(of node: String) throws -> JSONValue? {
        guard let body = request("/prompt")?.body else { return nil }
        return try JSONValue(parsing: body)["prompt"]?[node]?["inputs"]
    }
}
