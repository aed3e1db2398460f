public import HanmoHTTP
import HanmoPNG
public import HanmoSource

/// Alibaba Cloud Model Studio's own protocol: the Qwen-Image models.
public struct DashScopeGenerator: PictureGenerator {
    public let name: String
    public let identity: String
    public let abilities: GeneratorAbilities

    private let server: PictureServer
    private let modelName: String
    private let model: DashScopeModel
    private let usesTasks: Bool
    private let extendsPrompts: Bool
    private let extra: [(key: String, value: JSONValue)]
    /// Between two questions how far a task is, at first.
    var pollSeconds = 1.0

    /// - Parameters:
    ///   - url: the region's, such as `https://dashscope.aliyuncs.com`; key and model must belong to it.
    ///   - options: `tasks` (ask, then look again and again), `extend` (let it rewrite prompts), `extra` (an object
    ///     whose members are sent as parameters).
    public init(
        name: String, url: HTTPURL, model modelName: String, key: Secret?, options: [String: JSONValue] = [:],
        sizes: SizeRule? = nil, concurrency: Int = 1, seconds: Double = 300, client: HTTPClient = HTTPClient()
    ) throws(GeneratorError) {
        self.name = name
        self.modelName = modelName
        model = .named(modelName)
        guard !url.pathWithoutQuery.contains("compatible-mode") else {
            throw GeneratorError(
                .configuration, "the address of the back end \(name) is that of DashScope's compatible mode",
                hint: "write protocol openai, or the address without compatible-mode")
        }
        var reader = OptionReader(options, of: name)
        usesTasks = try reader.flag("tasks") ?? false
        extendsPrompts = try reader.flag("extend") ?? false
        extra = try reader.object("extra")
        try reader.end()
        guard !usesTasks || model.hasTasks else {
            throw GeneratorError(
                .configuration, "\(modelName) has no tasks, it is asked and answers", hint: "remove tasks")
        }
        server = PictureServer(
            url: url.pathWithoutQuery.hasSuffix("/api/v1") ? url : url.appending(path: "api/v1"), model: modelName,
            authorization: key.map { Authorization($0) },
            keyHint: "key, model and address belong to one region: Beijing is dashscope.aliyuncs.com, "
                + "Singapore dashscope-intl.aliyuncs.com",
            seconds: seconds, client: client)
        identity =
            "dashscope \(modelName)" + (extendsPrompts ? " extend" : "")
            + (extra.isEmpty ? "" : " extra=\(JSONValue.object(extra).text())")
        var abilities = GeneratorAbilities(sizes: sizes ?? model.sizes)
        abilities.takesSeed = true
        abilities.takesNegativePrompt = true
        abilities.references = model.pictures
        abilities.edits = model.pictures > 0 ? .words : .none
        abilities.promptLimit = model.promptLimit
        abilities.concurrency = concurrency
        self.abilities = abilities
    }

    public func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        guard model.generates || !request.references.isEmpty else {
            throw GeneratorError(
                .unfit, "\(modelName) changes pictures and makes no new ones",
                hint: "name a model that does, such as qwen-image-2.0-pro")
        }
        guard abilities.sizes.allows(request.size) else {
            throw GeneratorError(
                .unfit, "\(modelName) paints no picture of \(request.size.width)×\(request.size.height)",
                hint: abilities.sizes.words)
        }
        if usesTasks, request.references.isEmpty {
            try check(request.prompt, pictures: 0)
            return try await task(request, progress)
        }
        return try await answer(
            to: request.prompt, pictures: request.references.map(\.bytes),
            parameters(request.negativePrompt, seed: request.seed, size: request.size), progress)
    }

    /// The model takes no mask: it is told where to change, and may change more.
    public func edit(
        _ request: EditRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        guard model.pictures > 0 else {
            throw GeneratorError(
                .unfit, "\(modelName) changes no pictures, it only makes new ones",
                hint: "name a model that does, such as qwen-image-edit-plus")
        }
        var prompt = request.instruction
        if let place = request.mask?.words(for: prompt) { prompt += "\n" + place }
        let size = request.picture.size
        return try await answer(
            to: prompt, pictures: [try request.picture.file()] + request.references.map(\.bytes),
            parameters(
                request.negativePrompt, seed: request.seed, size: abilities.sizes.allows(size) ? size : nil), progress)
    }

    // MARK: Requests

    private func check(_ prompt: String, pictures: Int) throws(GeneratorError) {
        guard prompt.unicodeScalars.count <= model.promptLimit else {
            throw GeneratorError(
                .unfit,
                "the prompt has \(prompt.unicodeScalars.count) characters, and \(modelName) reads \(model.promptLimit)",
                hint: "shorten it")
        }
        guard pictures <= model.pictures else {
            throw GeneratorError(
                .unfit, "\(modelName) takes \(model.pictures) pictures, and there are \(pictures)",
                hint: "leave some out")
        }
    }

    private func parameters(_ negative: String?, seed: UInt64, size: PixelSize?) -> JSONValue {
        var parameters = JSONObject()
        if let size, model.takesSize { parameters["size"] = .string("\(size.width)*\(size.height)") }
        parameters["n"] = .integer(1)
        parameters["negative_prompt"] = cut(negative).map { .string($0) }
        parameters["prompt_extend"] = .bool(extendsPrompts)
        parameters["watermark"] = .bool(false)
        parameters["seed"] = .integer(seed.foldedSeed)
        for (key, value) in extra { parameters[key] = value }
        return parameters.value
    }

    /// What is longer is cut there too, or refused.
    private func cut(_ negative: String?) -> String? {
        guard let negative, !negative.isEmpty else { return nil }
        return String(String.UnicodeScalarView(negative.unicodeScalars.prefix(DashScopeModel.negativeLimit)))
    }

    private func answer(
        to prompt: String, pictures: [[UInt8]], _ parameters: JSONValue,
        _ progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        try check(prompt, pictures: pictures.count)
        let content: [JSONValue] =
            pictures.map { bytes in
                .object([("image", .string("data:image/png;base64," + Base64.text(of: bytes)))])
            } + [.object([("text", .string(prompt))])]
        let message = JSONValue.object([("role", .string("user")), ("content", .array(content))])
        progress(.working(nil))
        let value = try server.json(
            await server.post(
                "services/aigc/multimodal-generation/generation",
                .object([
                    ("model", .string(modelName)), ("input", .object([("messages", .array([message]))])),
                    ("parameters", parameters),
                ])))
        let items = value["output"]?["choices"]?.array?.first?["message"]?["content"]?.array ?? []
        let links = items.compactMap { $0["image"]?.string }
        guard let link = links.first else { throw nothing(in: value) }
        return GeneratedPicture(bytes: try await server.picture(at: link), notes: notes(count: links.count))
    }

    // MARK: Tasks

    private func task(
        _ request: GenerationRequest, _ progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        // Here the negative prompt is an input, there a parameter.
        var input = JSONObject()
        input["prompt"] = .string(request.prompt)
        input["negative_prompt"] = cut(request.negativePrompt).map { .string($0) }
        let value = try server.json(
            await server.post(
                "services/aigc/text2image/image-synthesis",
                .object([
                    ("model", .string(modelName)), ("input", input.value),
                    ("parameters", parameters(nil, seed: request.seed, size: request.size)),
                ]), headers: [("X-DashScope-Async", "enable")]))
        guard let id = value["output"]?["task_id"]?.string,
            id.utf8.count <= 100, id.utf8.allSatisfy({ $0 == 0x2D || $0 == 0x5F || $0.isLetterOrDigit })
        else { throw nothing(in: value) }
        let end = ContinuousClock.now + .seconds(server.seconds)
        var pause = pollSeconds
        while true {
            let next = ContinuousClock.now + .seconds(pause)
            do { try await Task.sleep(until: min(next, end)) } catch { throw .stopped }
            pause = min(pause * 1.5, 10)
            guard next < end else {
                throw GeneratorError(
                    .unavailable, "\(server.host) has no picture after \(server.seconds.formattedSeconds) s",
                    hint: "set seconds higher",
                    isTransient: true)
            }
            let output = try server.json(await server.get("tasks/\(id)"))["output"] ?? .null
            switch output["task_status"]?.string {
            case "PENDING": progress(.queued(ahead: nil))
            case "RUNNING": progress(.working(nil))
            case "SUCCEEDED": return try await picture(in: output)
            case "FAILED": throw server.refusal(ServerComplaint(output), status: 200)
            case "CANCELED": throw GeneratorError(.unavailable, "\(server.host) has cancelled the task")
            case "UNKNOWN":
                throw GeneratorError(
                    .unavailable, "\(server.host) does not know the task any more", isTransient: true)
            default: throw nothing(in: output)
            }
        }
    }

    private func picture(in output: JSONValue) async throws(GeneratorError) -> GeneratedPicture {
        let results = output["results"]?.array ?? []
        guard let link = results.lazy.compactMap({ $0["url"]?.string }).first else {
            throw nothing(in: results.first ?? output)
        }
        var notes = notes(count: results.count)
        if extendsPrompts, let actual = results.first?["actual_prompt"]?.string {
            notes.append("\(modelName) rewrote the prompt: \(server.quote(actual))")
        }
        return GeneratedPicture(bytes: try await server.picture(at: link), notes: notes)
    }

    // MARK: Answers

    private func notes(count: Int) -> [String] {
        count > 1 ? ["\(server.host) sent \(count) pictures; the first is taken"] : []
    }

    private func nothing(in value: JSONValue) -> GeneratorError {
        let complaint = ServerComplaint(value)
        guard complaint.code != nil || complaint.words != nil else { return server.answers("without a picture") }
        return server.refusal(complaint, status: 200)
    }
}
