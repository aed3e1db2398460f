import Foundation
import HanmoGenerators
import HanmoGraphics
import HanmoHTTP
import HanmoSource
import Synchronization
import Testing

private let address = ProcessInfo.processInfo.environment["HANMO_COMFYUI"]

/// Against a real ComfyUI, whose nodes that need no model are enough: `scripts/judges/comfyui.py` starts one and says
/// where. Skipped without.
@Suite(.enabled(if: address != nil, "no ComfyUI is given: scripts/judges/comfyui.py starts one"), .serialized)
struct RealComfyUITests {
    /// Paints a plane of the colour that the seed is, and shows the prompt as text.
    private static let plane = #"""
        {"1":{"class_type":"EmptyImage","inputs":{"width":1,"height":1,"batch_size":1,"color":"{{seed}}"},"_meta":{"title":"hanmo:size"}},
         "2":{"class_type":"PrimitiveString","inputs":{"value":"old"},"_meta":{"title":"What is wanted, hanmo:prompt"}},
         "3":{"class_type":"PreviewAny","inputs":{"source":["2",0]}},
         "4":{"class_type":"SaveImage","inputs":{"images":["1",0],"filename_prefix":"hanmo/雨 夜/{{id}}"}}}
        """#
    /// Inverts a picture inside its mask.
    private static let inside = #"""
        {"1":{"class_type":"LoadImage","inputs":{"image":"x.png"},"_meta":{"title":"hanmo:picture"}},
         "2":{"class_type":"ImageInvert","inputs":{"image":["1",0]}},
         "3":{"class_type":"ImageCompositeMasked","inputs":{"destination":["1",0],"source":["2",0],"x":0,"y":0,"resize_source":false,"mask":["1",1]}},
         "5":{"class_type":"PrimitiveString","inputs":{"value":"{{prompt}}"}},
         "6":{"class_type":"PreviewAny","inputs":{"source":["5",0]}},
         "4":{"class_type":"PreviewImage","inputs":{"images":["3",0]}}}
        """#

    private func generator(
        _ workflow: String, _ change: (inout ComfyUIGenerator.Settings) -> Void = { _ in }
    ) throws -> ComfyUIGenerator {
        var settings = ComfyUIGenerator.Settings(
            url: try HTTPURL(address ?? ""), workflow: try ComfyWorkflow(Array(workflow.utf8)))
        settings.seconds = 60
        change(&settings)
        return ComfyUIGenerator(settings)
    }

    private func request(seed: UInt64) -> GenerationRequest {
        GenerationRequest(
            id: "p1", prompt: #"雨夜 "},"9":{"class_type":"Evil","inputs":{}} {{seed}} \n"#, size: PixelSize(96, 64),
            seed: seed)
    }

    private func get(_ path: String) async throws -> JSONValue {
        let answer = try await HTTPClient().send(HTTPRequest(.get, try HTTPURL(address ?? "").appending(path: path)))
        return try JSONValue(parsing: answer.body)
    }

    @Test("a picture of the size and the seed; the prompt arrives as it is; asked again, it comes again")
    func generation() async throws {
        let generator = try generator(Self.plane)
        for _ in 0..<2 {
            let picture = try await generator.generate(request(seed: 0x20_40_80)) { _ in }
            let bitmap = try PictureDecoder().decode(picture.bytes)
            #expect(bitmap == Bitmap(width: 96, height: 64, fill: Color(0x20, 0x40, 0x80)))
        }
        let words = try await get("history").members?.compactMap {
            $0.value["outputs"]?["3"]?["text"]?.array?.first?.string
        }
        #expect(words?.contains(request(seed: 1).prompt) == true)
    }

    @Test("an edit changes what its mask lets it, in both ways to give one")
    func edit() async throws {
        let picture = Bitmap(width: 40, height: 20, fill: Color(200, 80, 40))
        let mask = EditMask(width: 40, height: 20, values: (0..<800).map { $0 % 40 < 10 ? 255 : 0 })
        let loaded = Self.inside.replacing(#""mask":["1",1]"#, with: #""mask":["8",0]"#).replacing(
            #""4":{"#,
            with: #""8":{"class_type":"LoadImageMask","inputs":{"image":"{{mask}}","channel":"CHANNEL"}},"4":{"#)
        let workflows = [
            Self.inside, loaded.replacing("CHANNEL", with: "alpha"), loaded.replacing("CHANNEL", with: "red"),
        ]
        for workflow in workflows {
            let edit = EditRequest(id: "p1", instruction: "invert", picture: picture, mask: mask, seed: 3)
            let edited = try PictureDecoder().decode(try await generator(workflow).edit(edit) { _ in }.bytes)
            // Within a level: ComfyUI counts in floating point.
            func isInverted(_ x: Int) -> Bool { abs(Int(edited.color(x: x, y: 10).red) - 55) < 2 }
            #expect(isInverted(0) && isInverted(9) && !isInverted(10) && !isInverted(39))
            #expect(edited.color(x: 10, y: 10) == Color(200, 80, 40))
        }
    }

    @Test("references are loaded")
    func references() async throws {
        let workflow = Self.plane.replacing(
            #""images":["1",0]"#, with: #""images":["7",0]"#
        ).replacing(#""4":{"#, with: #""7":{"class_type":"LoadImage","inputs":{"image":"{{reference}}"}},"4":{"#)
        var request = request(seed: 1)
        request.references = [ReferencePicture(name: "Lan", bytes: Samples.png(99))]
        let picture = try await generator(workflow).generate(request) { _ in }
        #expect(try PictureDecoder().decode(picture.bytes) == PictureDecoder().decode(Samples.png(99)))
    }

    @Test("errors are told as the workflow's author sees it")
    func errors() async throws {
        func message(_ workflow: String, references: [ReferencePicture] = []) async throws -> String {
            let generator = try generator(workflow)
            var request = request(seed: 1)
            request.references = references
            let error = try #require(await generatorError { try await generator.generate(request) { _ in } })
            return "\(error.status.rawValue) \(error.message)"
        }
        /// The plane by way of two more nodes.
        func longer(_ nodes: String, image: String) -> String {
            Self.plane.replacing(#""images":["1",0]"#, with: #""images":["\#(image)",0]"#)
                .replacing(#""4":{"#, with: nodes + #","4":{"#)
        }
        let host = "127.0.0.1:\(try HTTPURL(address ?? "").port ?? 80)"
        #expect(
            try await message(Self.plane.replacing("EmptyImage", with: "NoSuchNode")).hasPrefix(
                #"78 \#(host) does not take the workflow: node 1 "hanmo:size" (NoSuchNode): "#))
        let model = longer(
            #""7":{"class_type":"CheckpointLoaderSimple","inputs":{"ckpt_name":"none.safetensors"},"_meta":{"title":"Model"}},"8":{"class_type":"EmptyLatentImage","inputs":{"width":64,"height":64,"batch_size":1}},"9":{"class_type":"VAEDecode","inputs":{"samples":["8",0],"vae":["7",2]}}"#,
            image: "9")
        // The text would still be shown; the picture is what is wanted.
        #expect(
            try await message(model).hasPrefix(
                #"78 \#(host) takes only a part of the workflow: node 7 "Model" (CheckpointLoaderSimple), input ckpt_name: Value not in list – ckpt_name: 'none.safetensors' not in "#
            ))
        let broken = longer(#""7":{"class_type":"LoadImage","inputs":{"image":"{{reference}}"}}"#, image: "7")
        let failure = try await message(broken, references: [ReferencePicture(name: "Lan", bytes: [1, 2, 3])])
        #expect(failure.contains("node 7 (LoadImage)"), "\(failure)")
    }

    @Test("steps over the WebSocket")
    func progress() async throws {
        let workflow = Self.plane.replacing(#""batch_size":1"#, with: #""batch_size":4"#).replacing(
            #""images":["1",0]"#, with: #""images":["7",0]"#
        ).replacing(
            #""4":{"#,
            with:
                #""7":{"class_type":"ColorTransfer","inputs":{"image_target":["1",0],"image_ref":["8",0],"method":"reinhard_lab","source_stats":"per_frame","strength":1.0}},"8":{"class_type":"EmptyImage","inputs":{"width":64,"height":64,"batch_size":1,"color":255}},"4":{"#
        )
        let steps = Mutex<[Double]>([])
        var request = request(seed: UInt64.random(in: 0..<1 << 24))
        request.size = PixelSize(768, 768)
        let picture = try await generator(workflow).generate(request) { step in
            if case .working(let part?) = step { steps.withLock { $0.append(part) } }
        }
        #expect(picture.notes == ["the first of 4 pictures of the workflow"])
        let seen = steps.withLock { $0 }
        #expect(seen.count > 1 && seen == seen.sorted() && seen.last == 1, "\(seen)")
    }

    @Test("at the time-out the job leaves the queue")
    func timeout() async throws {
        let slow = #"""
            {"1":{"class_type":"EmptyImage","inputs":{"width":4096,"height":4096,"batch_size":1,"color":"{{seed}}"}},
             "2":{"class_type":"ImageScale","inputs":{"image":["1",0],"upscale_method":"lanczos","width":8192,"height":8192,"crop":"disabled"}},
             "5":{"class_type":"PrimitiveString","inputs":{"value":"{{prompt}}"}},
             "6":{"class_type":"PreviewAny","inputs":{"source":["5",0]}},
             "4":{"class_type":"SaveImage","inputs":{"images":["2",0],"filename_prefix":"hanmo-slow"}}}
            """#
        let generator = try generator(slow) {
            $0.seconds = 0.5
            $0.pause = 0.05
        }
        let error = try #require(await generatorError { try await generator.generate(request(seed: 7)) { _ in } })
        #expect(error.message.hasSuffix("did not paint within 0.5 s; the job was taken back"))
        for _ in 0..<1200 {
            let queue = try await get("queue")
            if queue["queue_running"]?.array?.isEmpty == true, queue["queue_pending"]?.array?.isEmpty == true { break }
            try await Task.sleep(for: .milliseconds(50))
        }
        let history = try await get("history")
        #expect(history.text().contains("execution_interrupted"))
    }
}
