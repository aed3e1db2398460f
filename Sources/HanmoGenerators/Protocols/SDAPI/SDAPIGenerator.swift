public import HanmoHTTP
import HanmoPNG
public import HanmoSource

/// Stable Diffusion web UIs by their `/sdapi/v1`: AUTOMATIC1111, Forge, SD.Next.
public struct SDAPIGenerator: PictureGenerator {
    public let name: String
    public let identity: String
    public let abilities: GeneratorAbilities

    private let server: PictureServer
    private let settings: JSONObject
    private let editSettings: JSONObject
    private let step: Int
    /// Between two questions how far a picture is.
    var pollSeconds = 1.0

    /// - Parameters:
    ///   - url: the user interface's, such as `http://127.0.0.1:7860`.
    ///   - model: the checkpoint to load; nil for the one that is loaded.
    ///   - key: user and password with a colon between, where the server asks for them.
    ///   - options: `steps`, `guidance`, `sampler`, `scheduler`, `step` (of the sides, 8 or 64); for edits `strength`,
    ///     `fill`, `blur`, `padding`; `extra` (an object whose members are sent as they are).
    public init(
        name: String, url: HTTPURL, model: String? = nil, key: Secret? = nil, options: [String: JSONValue] = [:],
        sizes: SizeRule? = nil, seconds: Double = 300, client: HTTPClient = HTTPClient()
    ) throws(GeneratorError) {
        self.name = name
        var reader = OptionReader(options, of: name)
        var settings = JSONObject()
        settings["steps"] = try reader.integer("steps", in: 1...200).map { .integer($0) }
        settings["cfg_scale"] = try reader.number("guidance", in: 0...50).map { .number($0) }
        settings["sampler_name"] = try reader.text("sampler").map { .string($0) }
        settings["scheduler"] = try reader.text("scheduler").map { .string($0) }
        if let model { settings.set("override_settings.sd_model_checkpoint", .string(model)) }
        step = try reader.integer("step", in: 8...128) ?? 8
        var edit = JSONObject()
        edit["denoising_strength"] = .number(try reader.number("strength", in: 0...1) ?? 0.75)
        let fills = ["fill", "original", "noise", "nothing"]
        let fill = try reader.choice("fill", of: fills) ?? "original"
        edit["inpainting_fill"] = .integer(fills.firstIndex(of: fill) ?? 1)
        edit["mask_blur"] = .integer(try reader.integer("blur", in: 0...64) ?? 0)
        edit["inpaint_full_res_padding"] = .integer(try reader.integer("padding", in: 0...256) ?? 32)
        for (key, value) in try reader.object("extra") { settings[key] = value }
        try reader.end()
        self.settings = settings
        editSettings = edit
        server = PictureServer(
            url: url.pathWithoutQuery.hasSuffix("/sdapi/v1") ? url : url.appending(path: "sdapi/v1"), model: model,
            authorization: key.map { Authorization($0, as: .basic) },
            keyHint: "the key is user:password, as in --api-auth", seconds: seconds,
            client: client)
        identity = "sdapi \(settings.value.text()) \(edit.value.text())"
        var abilities = GeneratorAbilities(
            sizes: sizes ?? .free(step: step, side: 256...2048, pixels: 65_536...4_194_304, ratio: 4))
        abilities.takesSeed = true
        abilities.takesNegativePrompt = true
        abilities.edits = .mask
        self.abilities = abilities
    }

    public func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        guard abilities.sizes.allows(request.size) else {
            throw GeneratorError(
                .unfit, "\(name) paints no picture of \(request.size.width)×\(request.size.height)",
                hint: abilities.sizes.words)
        }
        return try await picture(
            at: "txt2img",
            body(request.prompt, request.negativePrompt, request.seed, request.size), request.seed, progress)
    }

    public func edit(
        _ request: EditRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        // Sides that are no multiples would be cut down by the server.
        let own = request.picture.size
        let size = PixelSize((own.width + step - 1) / step * step, (own.height + step - 1) / step * step)
        var body = body(request.instruction, request.negativePrompt, request.seed, size)
        body["init_images"] = .array([.string(Base64.text(of: try request.picture.file()))])
        for member in editSettings.members where request.mask != nil || member.key == "denoising_strength" {
            body[member.key] = member.value
        }
        if let mask = request.mask {
            body["mask"] = .string(Base64.text(of: try mask.whiteFile()))
            // The part is painted as large as the whole, and laid back into it.
            body["inpaint_full_res"] = .bool(true)
            body["inpainting_mask_invert"] = .integer(0)
        }
        return try await picture(at: "img2img", body, request.seed, progress)
    }

    private func body(_ prompt: String, _ negative: String?, _ seed: UInt64, _ size: PixelSize) -> JSONObject {
        var body = JSONObject()
        body["prompt"] = .string(prompt)
        body["negative_prompt"] = .string(negative ?? "")
        body["width"] = .integer(size.width)
        body["height"] = .integer(size.height)
        body["seed"] = .integer(seed.foldedSeed)
        body["batch_size"] = .integer(1)
        body["n_iter"] = .integer(1)
        body["send_images"] = .bool(true)
        body["save_images"] = .bool(false)
        for member in settings.members { body[member.key] = member.value }
        return body
    }

    private func picture(
        at path: String, _ body: JSONObject, _ seed: UInt64,
        _ progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        progress(.working(nil))
        let watcher = Task { [server, pollSeconds] in await Self.watch(server, pollSeconds, progress) }
        defer { watcher.cancel() }
        let answer: HTTPAnswer
        do { answer = try await server.post(path, body.value) } catch {
            // It would go on painting for nobody. Cancelled tasks send nothing, so another one does.
            if error.cause == .cancelled { _ = await Task { [server] in await Self.interrupt(server) }.value }
            throw error
        }
        let value = try server.json(answer)
        guard let images = value["images"]?.array, let text = images.first?.string else {
            throw server.answers("without a picture")
        }
        var notes: [String] = []
        if images.count > 1 { notes.append("\(server.host) sent \(images.count) pictures; the first is taken") }
        if let info = value["info"]?.string, let told = try? JSONValue(parsing: Array(info.utf8)),
            let used = told["seed"]?.integer, used != seed.foldedSeed
        {
            notes.append("\(server.host) took the seed \(used)")
        }
        return GeneratedPicture(bytes: try server.picture(base64: text), notes: notes)
    }

    /// Tells how far it is until cancelled. Who does not say is asked no more.
    private static func watch(
        _ server: PictureServer, _ seconds: Double, _ progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async {
        var last: String?
        while (try? await Task.sleep(for: .seconds(seconds))) != nil {
            guard let answer = try? await server.get("progress"), let value = try? server.json(answer),
                let part = value["progress"]?.number
            else { return }
            progress(.working(min(max(part, 0), 1)))
            if let text = value["current_image"]?.string, text != last, let bytes = try? server.picture(base64: text) {
                last = text
                progress(.preview(bytes))
            }
        }
    }

    private static func interrupt(_ server: PictureServer) async {
        var server = server
        server.seconds = 1
        _ = try? await server.post("interrupt", .object([]))
    }
}
