import HanmoGenerators
import HanmoGraphics
import HanmoHTTP
import HanmoSource
import LoopbackServer
import Synchronization
import Testing

@Suite("ComfyUI")
struct ComfyUIGeneratorTests {
    private let request = GenerationRequest(
        id: "p1", prompt: "a hill", negativePrompt: "rain", size: PixelSize(640, 480), seed: 5)

    private func edit(masked: Bool = true) -> EditRequest {
        let mask = EditMask(width: 2, height: 2, values: [255, 0, 0, 0])
        return EditRequest(
            id: "p1", instruction: "night", picture: Bitmap(width: 2, height: 2, fill: Color(9, 8, 7)),
            mask: masked ? mask : nil, seed: 5)
    }

    @Test("a picture is queued, waited for and fetched")
    func generation() async throws {
        let looks = Mutex(0)
        let comfy = try FakeComfyUI([
            "history": { _ in
                .json(
                    looks.withLock { looks in
                        looks += 1; return looks < 3 ? "{}" : FakeComfyUI.success
                    })
            },
            "queue": { _ in
                .json(
                    looks.withLock { $0 } < 2
                        ? #"{"queue_running":[[1,"other",{}]],"queue_pending":[[3,"job-1",{}],[2,"before",{}],[4,"after",{}]]}"#
                        : #"{"queue_running":[[3,"job-1",{}]],"queue_pending":[]}"#)
            },
        ])
        let steps = Mutex<[String]>([])
        let result = try await comfy.generator().generate(request) { step in
            steps.withLock {
                switch step {
                case .queued(let ahead): $0.append("queued \(ahead ?? -1)")
                case .working: $0.append("working")
                case .preview: $0.append("preview")
                }
            }
        }
        #expect(result.bytes == Samples.png(7) && result.notes.isEmpty)
        #expect(
            comfy.asked == [
                "POST /prompt", "GET /history/job-1", "GET /queue", "GET /history/job-1", "GET /queue",
                "GET /history/job-1", "GET /view",
            ])
        #expect(steps.withLock { $0 } == ["queued 2", "working"])
        let body = try JSONValue(parsing: comfy.request("/prompt")?.body ?? [])
        #expect(body["client_id"]?.string?.hasPrefix("hanmo-") == true)
        #expect(try comfy.inputs(of: "3")?.text() == #"{"seed":5,"steps":20}"#)
        #expect(try comfy.inputs(of: "5")?.text() == #"{"width":640,"height":480}"#)
        #expect(try comfy.inputs(of: "6")?.text() == #"{"text":"a hill"}"#)
        #expect(try comfy.inputs(of: "7")?.text() == #"{"text":"rain"}"#)
        let view = comfy.request("/view")?.query.map { "\($0.name)=\($0.value)" }
        #expect(view == ["filename=x.png", "subfolder=", "type=output"])
    }

    @Test("a prompt with a node in it stays words")
    func injection() async throws {
        let comfy = try FakeComfyUI()
        var request = request
        request.prompt = #"x"},"class_type":"Evil"},"66":{"class_type":"Evil","inputs":{"text":"{{seed}}"#
        _ = try await comfy.generator().generate(request) { _ in }
        #expect(try comfy.inputs(of: "6")?["text"]?.string == request.prompt)
        #expect(try comfy.inputs(of: "66") == nil)
    }

    @Test("which picture of several, and names with all letters")
    func choice() async throws {
        let outputs = #"""
            {"job-1":{"outputs":{"8":{"images":[{"filename":"preview.png","subfolder":"","type":"temp"}]},
             "9":{"images":[{"filename":"a b&c=雨.png","subfolder":"x/y z","type":"output"},{"filename":"second.png","type":"output"}]}}}}
            """#
        let comfy = try FakeComfyUI(["history": { _ in .json(outputs) }])
        let first = try await comfy.generator().generate(request) { _ in }
        #expect(first.notes == ["the first of 3 pictures of the workflow"])
        #expect(comfy.request("/view")?.query.map(\.value) == ["a b&c=雨.png", "x/y z", "output"])
        let titled = FakeComfyUI.workflow.replacing(#""8""#, with: #""80""#).replacing(
            #""9":{"class_type":"SaveImage""#,
            with:
                #""8":{"class_type":"PreviewImage","inputs":{},"_meta":{"title":"hanmo:output"}},"9":{"class_type":"SaveImage""#
        )
        let other = try FakeComfyUI(["history": { _ in .json(outputs) }])
        _ = try await other.generator(titled).generate(request) { _ in }
        #expect(other.request("/view")?.query.map(\.value) == ["preview.png", "", "temp"])
    }

    @Test("an edit: the picture, then its mask into the alpha, transparent where to change")
    func editByAlpha() async throws {
        let comfy = try FakeComfyUI()
        let generator = try comfy.generator {
            $0.editWorkflow = try? ComfyWorkflow(Array(FakeComfyUI.editWorkflow.utf8))
        }
        #expect(generator.abilities.edits == .mask)
        _ = try await generator.edit(edit()) { _ in }
        #expect(comfy.asked.prefix(3) == ["POST /upload/image", "POST /upload/mask", "POST /prompt"])
        let picture = try #require(comfy.request("/upload/image")?.parts)
        let mask = try #require(comfy.request("/upload/mask")?.parts)
        #expect(picture.map(\.name) == ["image", "type", "subfolder", "overwrite"])
        #expect(picture.dropFirst().map(\.text) == ["input", "hanmo", "true"])
        #expect(try PictureDecoder().decode(picture[0].bytes) == edit().picture)
        #expect(mask.map(\.name) == ["image", "original_ref", "type", "subfolder", "overwrite"])
        let reference = try JSONValue(parsing: mask[1].bytes)
        #expect(reference["filename"]?.string == picture[0].filename && reference["type"]?.string == "input")
        #expect(reference["subfolder"]?.string == "hanmo")
        #expect(try PictureDecoder().decode(mask[0].bytes).pixels.map { $0 >> 24 } == [0, 255, 255, 255])
        #expect(try comfy.inputs(of: "1")?["image"]?.string == "hanmo/\(mask[0].filename ?? "")")
        #expect(try comfy.inputs(of: "6")?["text"]?.string == "night")
    }

    @Test("an edit whose workflow loads the mask by itself, and one without a mask")
    func editByMask() async throws {
        let workflow = FakeComfyUI.editWorkflow.replacing(
            #""mask":["1",1]}}"#,
            with:
                #""mask":["8",0]}},"8":{"class_type":"LoadImageMask","inputs":{"image":"{{mask}}","channel":"alpha"}}"#)
        for masked in [true, false] {
            let comfy = try FakeComfyUI()
            let generator = try comfy.generator(workflow)
            #expect(generator.abilities.edits == .mask)
            _ = try await generator.edit(edit(masked: masked)) { _ in }
            let uploads = comfy.server.requests.filter { $0.path == "/upload/image" }.compactMap { $0.parts.first }
            #expect(uploads.count == 2)
            let alphas = try PictureDecoder().decode(uploads[1].bytes).pixels.map { $0 >> 24 }
            #expect(alphas == (masked ? [0, 255, 255, 255] : [0, 0, 0, 0]))
            #expect(try comfy.inputs(of: "8")?["image"]?.string == "hanmo/\(uploads[1].filename ?? "")")
        }
        let words = FakeComfyUI.editWorkflow.replacing(#""mask":["1",1]"#, with: #""mask":["1",0]"#)
        let comfy = try FakeComfyUI()
        let generator = try comfy.generator(words)
        #expect(generator.abilities.edits == .words)
        _ = try await generator.edit(edit(masked: false)) { _ in }
        let error = try #require(await generatorError { try await generator.edit(edit()) { _ in } })
        #expect(error.message == "the workflow of comfyui for edits takes no mask" && error.status.rawValue == 65)
    }

    @Test("references are uploaded; places left over show the last again")
    func references() async throws {
        let workflow = FakeComfyUI.workflow.replacing(
            #""9":{"#,
            with:
                #""11":{"class_type":"LoadImage","inputs":{"image":"{{reference}}"}},"12":{"class_type":"LoadImage","inputs":{"image":"{{reference_2}}"}},"9":{"#
        )
        let comfy = try FakeComfyUI()
        let generator = try comfy.generator(workflow)
        #expect(generator.abilities.references == 2)
        var request = request
        request.references = [ReferencePicture(name: "Lan", bytes: Samples.png(3))]
        _ = try await generator.generate(request) { _ in }
        let upload = try #require(comfy.request("/upload/image")?.parts.first)
        #expect(upload.bytes == Samples.png(3))
        for node in ["11", "12"] {
            #expect(try comfy.inputs(of: node)?["image"]?.string == "hanmo/\(upload.filename ?? "")")
        }
        let error = try #require(await generatorError { try await generator.generate(self.request) { _ in } })
        #expect(error.status.rawValue == 65)
        #expect(error.message == "the workflow of comfyui wants a reference picture, and there is none")
    }

    @Test("what a workflow has no place for is no ability")
    func abilities() async throws {
        let comfy = try FakeComfyUI()
        let bare = try comfy.generator(#"{"6":{"class_type":"T","inputs":{"text":"{{prompt}}"}}}"#)
        #expect(bare.abilities == GeneratorAbilities(sizes: .any))
        let whole = try comfy.generator()
        #expect(
            whole.abilities.takesSeed && whole.abilities.takesNegativePrompt
                && whole.abilities.edits == EditAbility.none)
        #expect(whole.abilities.sizes == .free(step: 8, side: 256...2048, pixels: 65_536...2_359_296, ratio: 4))
        #expect(whole.identity != bare.identity && whole.identity.hasPrefix("comfyui "))
        let none = try #require(await generatorError { try await whole.edit(edit()) { _ in } })
        #expect(none.message == "no workflow of comfyui takes a picture, so it changes none")
        let edits = try comfy.generator(FakeComfyUI.editWorkflow)
        let error = try #require(await generatorError { try await edits.generate(request) { _ in } })
        #expect(error.message == "the workflow of comfyui changes pictures and paints no new ones")
        #expect(comfy.asked.isEmpty)
    }

    @Test("steps and previews over the WebSocket")
    func progress() async throws {
        let steps = Mutex<[String]>([])
        let preview = Samples.jpeg
        let comfy = try FakeComfyUI([
            "ws": { request in
                guard request.query.first?.value.hasPrefix("hanmo-") == true else { return .text("", status: 400) }
                return .webSocket { socket in
                    socket.send(.text(#"{"type":"status","data":{"status":{"exec_info":{"queue_remaining":1}}}}"#))
                    socket.send(.binary([0, 0, 0, 1, 0, 0, 0, 1] + preview))
                    socket.send(.binary([0, 0, 0, 4, 0, 0, 0, 2, 0x7B, 0x7D] + preview))
                    socket.send(.binary([0, 0, 0, 9, 0, 0, 0, 1] + preview))
                    socket.send(.binary([0, 0, 0, 1, 0, 0, 0, 1] + Array("<html>".utf8)))
                    socket.send(.text("no JSON"))
                    socket.send(
                        .text(#"{"type":"progress","data":{"value":1,"max":4,"prompt_id":"job-1","node":"3"}}"#))
                    socket.send(.text(#"{"type":"progress","data":{"value":9,"max":4}}"#))
                    socket.send(.text(#"{"type":"progress","data":{"value":1,"max":0}}"#))
                    socket.sendRaw([0xFF, 0xFF])
                    socket.send(.text(#"{"type":"progress","data":{"value":2,"max":4}}"#))
                    socket.waitForEnd()
                }
            },
            "history": { _ in .json(steps.withLock { $0.count } < 4 ? "{}" : FakeComfyUI.success) },
            "queue": { _ in .json(#"{"queue_running":[[1,"job-1",{}]],"queue_pending":[]}"#) },
        ])
        _ = try await comfy.generator().generate(request) { step in
            steps.withLock {
                switch step {
                case .working(let part?): $0.append("\(part)")
                case .preview(let bytes): $0.append("\(bytes == preview)")
                default: break
                }
            }
        }
        #expect(steps.withLock { $0 } == ["true", "true", "0.25", "1.0"])
        // The socket goes with the job.
        for _ in 0..<200 where comfy.server.openConnections > 0 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(comfy.server.openConnections == 0)
    }

    @Test("a look that fails is tried again")
    func hiccup() async throws {
        let looks = Mutex(0)
        let comfy = try FakeComfyUI([
            "history": { _ in
                looks.withLock { looks in
                    looks += 1
                    return looks < 3 ? .text("busy", status: 503) : .json(FakeComfyUI.success)
                }
            }
        ])
        _ = try await comfy.generator().generate(request) { _ in }
        #expect(looks.withLock { $0 } == 3)
    }

    // MARK: Wrong answers

    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let answers: [String: FakeComfyUI.Answer]
        let status: Int32
        /// HOST stands for the server's.
        let message: String
        /// Whether the server never ends.
        var isEndless = false
        var testDescription: String { name }

        init(
            _ name: String, _ answers: [String: FakeComfyUI.Answer], _ status: Int32, _ message: String,
            isEndless: Bool = false
        ) {
            (self.name, self.answers, self.status, self.message) = (name, answers, status, message)
            self.isEndless = isEndless
        }

        /// One path answers with JSON.
        init(_ name: String, _ path: String, _ json: String, code: Int = 200, _ status: Int32, _ message: String) {
            self.init(name, [path: { _ in .json(json, status: code) }], status, message)
        }
    }

    static let rows: [Row] = [
        Row(
            "a model is missing", "prompt",
            #"{"error":{"type":"prompt_outputs_failed_validation","message":"Prompt outputs failed validation","details":"","extra_info":{}},"node_errors":{"4":{"errors":[{"type":"value_not_in_list","message":"Value not in list","details":"ckpt_name: 'a.safetensors' not in []","extra_info":{"input_name":"ckpt_name"}}],"dependent_outputs":["9"],"class_type":"CheckpointLoaderSimple"}}}"#,
            code: 400, 78,
            #"HOST does not take the workflow: node 4 "Load" (CheckpointLoaderSimple), input ckpt_name: Value not in list – ckpt_name: 'a.safetensors' not in [] (ComfyUI does not have that file or choice: install the model, or name one that is there in the workflow)"#
        ),
        Row(
            "many errors", "prompt",
            #"{"error":{"message":"x"},"node_errors":{"3":{"errors":[{"message":"A"},{"message":"B"}]},"5":{"errors":[{"message":"C"},{"message":"D\u001b[31m"}]}}}"#,
            code: 400, 78,
            #"HOST does not take the workflow: node 3 "Sampler" (KSampler): A; node 3 "Sampler" (KSampler): B; node 5 (EmptyLatentImage): C; and 1 more"#
        ),
        Row(
            "no outputs", "prompt",
            #"{"error":{"type":"prompt_no_outputs","message":"Prompt has no outputs","details":"","extra_info":{}},"node_errors":[]}"#,
            code: 400, 78, "HOST does not take the workflow: Prompt has no outputs"),
        Row(
            "an unknown node", "prompt",
            #"{"error":{"type":"invalid_prompt","message":"Cannot execute because node Foo does not exist.","details":"Node ID '#3'"},"node_errors":{}}"#,
            code: 400, 78,
            "HOST does not take the workflow: Cannot execute because node Foo does not exist. – Node ID '#3' (install the "
                + "custom nodes of the workflow in ComfyUI, or choose another workflow)"),
        Row(
            "an unknown node, as newer servers say it", "prompt",
            #"{"error":{"type":"missing_node_type","message":"Node 'Load' not found. The custom node may not be installed.","details":"Node ID '#4'","extra_info":{"node_id":"4","class_type":"CheckpointLoaderSimple","node_title":"Load"}},"node_errors":{}}"#,
            code: 400, 78,
            #"HOST does not take the workflow: node 4 "Load" (CheckpointLoaderSimple): Node 'Load' not found. The custom node may not be installed. (install the custom nodes of the workflow in ComfyUI"#
        ),
        Row(
            "a part of the workflow is taken", "prompt",
            #"{"prompt_id":"job-1","number":1,"node_errors":{"4":{"errors":[{"type":"custom_validation_failed","message":"Custom validation failed for node","details":"image - Invalid image file: x.png","extra_info":{"input_name":"image"}}],"dependent_outputs":["9"],"class_type":"LoadImageMask"}}}"#,
            78,
            #"HOST takes only a part of the workflow: node 4 "Load" (CheckpointLoaderSimple), input image: Custom validation failed for node – image - Invalid image file: x.png"#
        ),
        Row(
            "a node fails", "history",
            #"{"job-1":{"outputs":{},"status":{"status_str":"error","completed":false,"messages":[["execution_start",{}],["execution_error",{"node_id":"3","node_type":"KSampler","exception_message":"mat1 and mat2\nshapes","exception_type":"RuntimeError","traceback":["secret path"]}]]}}}"#,
            69, #"HOST cannot run the workflow: node 3 "Sampler" (KSampler): RuntimeError: mat1 and mat2\nshapes"#),
        Row(
            "memory is short", "history",
            #"{"job-1":{"outputs":{},"status":{"status_str":"error","messages":[["execution_error",{"node_id":3,"exception_message":"Allocation on device","exception_type":"torch.OutOfMemoryError"}]]}}}"#,
            75,
            #"HOST cannot run the workflow: node 3 "Sampler" (KSampler): torch.OutOfMemoryError: Allocation on device (ask for smaller pictures, or free the card's memory)"#
        ),
        Row(
            "an error without a reason", "history",
            #"{"job-1":{"outputs":{},"status":{"status_str":"error","messages":[]}}}"#,
            69, "HOST cannot run the workflow: it says no reason"),
        Row(
            "interrupted by another", "history",
            #"{"job-1":{"outputs":{},"status":{"status_str":"error","messages":[["execution_interrupted",{"node_id":"3"}]]}}}"#,
            69, "somebody stopped the job at HOST"),
        Row(
            "no outputs in the end", "history",
            #"{"job-1":{"outputs":{},"status":{"status_str":"success","completed":true}}}"#, 69,
            "the workflow at HOST made no picture (it needs a SaveImage or PreviewImage, and {{seed}} in its sampler, or "
                + "else ComfyUI skips what it has made before)"),
        Row(
            "a film", "history", #"{"job-1":{"outputs":{"9":{"gifs":[{"filename":"x.mp4"}]}}}}"#, 69,
            "the workflow at HOST made no picture, but something else"),
        Row("no prompt_id", "prompt", "{}", 69, "HOST answers without a prompt_id (is it ComfyUI?)"),
        Row(
            "a prompt_id that is a path", "prompt", #"{"prompt_id":"../../view?x"}"#, 69,
            "HOST answers without a prompt_id"),
        Row("no JSON", "prompt", "{\"prompt_id\":", 69, "HOST answers with what is not JSON"),
        Row("a web page", ["prompt": { _ in .html("<!doctype html><p>hello") }], 69, "HOST answers with a web page"),
        Row(
            "a page of a proxy", ["prompt": { _ in .html("<html>502", status: 502) }], 69,
            "HOST answers with a web page (status 502)"),
        Row(
            "not ComfyUI", ["prompt": { _ in .text("Not Found", status: 404) }], 78,
            "HOST has nothing at /prompt (status 404)"),
        Row("a key is wanted", ["prompt": { _ in .text("", status: 401) }], 78, "HOST asks for a key"),
        Row(
            "a server's error", ["prompt": { _ in .text("boom", status: 500) }], 69,
            "HOST cannot paint now (status 500): boom"),
        Row(
            "sent elsewhere", ["prompt": { _ in .redirect(to: "http://169.254.169.254/") }], 69,
            "HOST sends elsewhere (status 302), which is not followed"),
        Row("the job is lost", "history", "{}", 69, "HOST no longer knows the job (was ComfyUI started anew?)"),
        Row(
            "looks fail for good", ["history": { _ in .text("x", status: 500) }], 69,
            "HOST cannot paint now (status 500): x"),
        Row("history is a list", "history", "[]", 69, "HOST no longer knows the job"),
        Row(
            "the picture is gone", ["view": { _ in .text("", status: 404) }], 78,
            "HOST has nothing at /view (status 404)"),
        Row(
            "a page for a picture", ["view": { _ in .html("<html>") }], 69,
            "HOST: the picture is an HTML page, not a PNG"),
        Row("JSON for a picture", "view", #"{"error":"no"}"#, 69, "HOST: the picture is JSON, not a PNG"),
        Row("nothing for a picture", ["view": { _ in .bytes([]) }], 69, "HOST: the picture is empty, not a PNG"),
        Row("half a picture", ["view": { _ in .cut(after: 20, headers: [], body: Samples.png(1)) }], 69, "127.0.0.1"),
        Row("a picture without end", ["view": { _ in .zeros(1 << 30) }], 69, "127.0.0.1"),
        Row(
            "a picture of a byte a second", ["view": { _ in .drip(Samples.png(1), pause: 1) }], 69, "127.0.0.1",
            isEndless: true),
        Row("silence", ["prompt": { _ in .silence }], 69, "127.0.0.1", isEndless: true),
        Row(
            "silence after the head", ["history": { _ in .silenceAfterHead(length: 100) }], 69, "127.0.0.1",
            isEndless: true),
        Row("an answer without end", ["prompt": { _ in .endless }], 69, "127.0.0.1"),
    ]

    @Test("wrong answers", arguments: rows)
    func wrong(_ row: Row) async throws {
        let comfy = try FakeComfyUI(row.answers)
        let generator = try comfy.generator { if row.isEndless { $0.answerSeconds = 0.3 } }
        let error = try #require(await generatorError { try await generator.generate(request) { _ in } })
        let host = "127.0.0.1:\(comfy.server.port)"
        let expected = row.message.replacing("HOST", with: host)
        #expect(error.description.hasPrefix(expected), "\(error.description)")
        #expect(error.status.rawValue == row.status, "\(error.description)")
        #expect(!error.description.contains("secret") && !error.description.unicodeScalars.contains { $0.value < 0x20 })
        #expect(error.description.utf8.count < 1000)
    }

    @Test("uploads that fail")
    func uploads() async throws {
        let rows: [(LoopbackReply, String)] = [
            (.text("too large", status: 413), "does not take the request (status 413): too large"),
            (.json("{}"), "answers without the name of the upload"), (.html("<html>"), "answers with a web page"),
        ]
        for (reply, message) in rows {
            let comfy = try FakeComfyUI(["upload": { _ in reply }])
            let generator = try comfy.generator(FakeComfyUI.editWorkflow)
            let error = try #require(await generatorError { try await generator.edit(edit()) { _ in } })
            #expect(error.message.hasPrefix("127.0.0.1:\(comfy.server.port) \(message)"), "\(error.message)")
            #expect(comfy.request("/prompt") == nil)
        }
    }

    @Test("nobody answers")
    func refused() async throws {
        let comfy = try FakeComfyUI()
        let generator = try comfy.generator()
        comfy.server.stop()
        let error = try #require(await generatorError { try await generator.generate(request) { _ in } })
        #expect(error.status.rawValue == 69 && error.message.contains("127.0.0.1"))
    }

    @Test("a key goes to the server and nowhere else")
    func key() async throws {
        let canary = "sk-canary-98765"
        let echo: FakeComfyUI.Answer = { request in
            .json(
                #"{"error":{"message":"wrong key \#(request.header("authorization") ?? "")"},"node_errors":{}}"#,
                status: 400)
        }
        for answers in [["prompt": echo], ["history": echo], ["view": echo]] {
            let comfy = try FakeComfyUI(answers)
            let generator = try comfy.generator { $0.authorization = Secret(canary).map { Authorization($0) } }
            let error = try #require(await generatorError { try await generator.generate(request) { _ in } })
            #expect(comfy.request("/prompt")?.header("authorization") == "Bearer \(canary)")
            #expect(!"\(error) \(generator.identity) \(generator)".contains(canary), "\(error)")
        }
    }

    @Test("a job that waits or runs for ever is taken back at the time-out", arguments: [true, false])
    func timeout(isRunning: Bool) async throws {
        let queue =
            isRunning
            ? #"{"queue_running":[[1,"job-1",{}]],"queue_pending":[]}"#
            : #"{"queue_running":[[1,"other",{}]],"queue_pending":[[2,"job-1",{}]]}"#
        let comfy = try FakeComfyUI([
            "history": { _ in .json("{}") }, "queue": { _ in .json(queue) },
        ])
        let generator = try comfy.generator { $0.seconds = 0.2 }
        let error = try #require(await generatorError { try await generator.generate(request) { _ in } })
        #expect(error.message == "127.0.0.1:\(comfy.server.port) did not paint within 0.2 s; the job was taken back")
        #expect(
            comfy.server.requests.first { $0.method == "POST" && $0.path == "/queue" }?.text == #"{"delete":["job-1"]}"#
        )
        // What runs for somebody else is left alone.
        #expect(comfy.request("/interrupt")?.text == (isRunning ? #"{"prompt_id":"job-1"}"# : nil))
    }

    @Test("what was queued without an answer is found by its client, and taken back")
    func unanswered() async throws {
        let client = Mutex("")
        let comfy = try FakeComfyUI([
            "prompt": { request in
                let body = try? JSONValue(parsing: request.body)
                client.withLock { $0 = body?["client_id"]?.string ?? "" }
                return .silence
            },
            "queue": { _ in
                let own = client.withLock { $0 }
                return .json(
                    #"{"queue_running":[[1,"other",{},{"client_id":"x"},[]]],"queue_pending":[[2,"lost",{},{"client_id":"\#(own)"},[]]]}"#
                )
            },
        ])
        let generator = try comfy.generator()
        let task = Task { try await generator.generate(request) { _ in } }
        while client.withLock({ $0.isEmpty }) { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        let error = try #require(await generatorError { try await task.value })
        #expect(error.status.rawValue == 130)
        let posted = comfy.server.requests.filter { $0.method == "POST" && $0.path != "/prompt" }
        #expect(posted.map { "\($0.path) \($0.text)" } == [#"/queue {"delete":["lost"]}"#])
    }

    @Test("cancelling takes the job back")
    func cancellation() async throws {
        let comfy = try FakeComfyUI([
            "history": { _ in .json("{}") },
            "queue": { _ in .json(#"{"queue_running":[[1,"job-1",{}]],"queue_pending":[]}"#) },
        ])
        let generator = try comfy.generator { $0.seconds = 600 }
        let started = AsyncStream<Void>.makeStream()
        let task = Task { try await generator.generate(request) { _ in started.continuation.yield() } }
        for await _ in started.stream { break }
        task.cancel()
        let error = try #require(await generatorError { try await task.value })
        #expect(error.status.rawValue == 130)
        #expect(comfy.request("/interrupt")?.text == #"{"prompt_id":"job-1"}"#)
    }
}
