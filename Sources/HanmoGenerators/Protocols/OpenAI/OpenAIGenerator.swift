public import HanmoHTTP
import HanmoPNG
public import HanmoSource

/// Servers that speak OpenAI's image protocol, in one of its dialects.
public struct OpenAIGenerator: PictureGenerator {
    public let name: String
    public let identity: String
    public let abilities: GeneratorAbilities

    private let server: PictureServer
    private let modelName: String
    private let dialect: OpenAIDialect
    private let model: OpenAIModel
    private let settings: [(field: OpenAIField, value: JSONValue)]
    private let extra: [(key: String, value: JSONValue)]
    private let previews: Int

    /// - Parameters:
    ///   - url: the base, such as `https://api.openai.com/v1`; without a path, `/v1` is meant.
    ///   - dialect: nil for OpenAI itself by its address, else generic.
    ///   - options: those of the dialect, `previews` (0–3), `key-header` (where a server does not look for a bearer)
    ///     and `extra` (an object whose members are sent as they are).
    ///   - sizes: what the model paints, where it is known better than by its name.
    public init(
        name: String, url: HTTPURL, model modelName: String, key: Secret? = nil, dialect: OpenAIDialect? = nil,
        options: [String: JSONValue] = [:], sizes: SizeRule? = nil, concurrency: Int = 1, seconds: Double = 300,
        client: HTTPClient = HTTPClient()
    ) throws(GeneratorError) {
        self.name = name
        self.modelName = modelName
        let dialect = dialect ?? .of(host: url.host)
        self.dialect = dialect
        guard !modelName.isEmpty else {
            throw GeneratorError(.configuration, "the back end \(name) has no model", hint: "name one of its server")
        }
        let model = dialect.model(named: modelName)
        self.model = model
        let reader = try Settings(options, of: name, dialect: dialect, model: model)
        settings = reader.settings
        extra = reader.extra
        previews = reader.previews
        let scheme = reader.keyHeader.map { Authorization.Scheme.header($0) } ?? .bearer
        server = PictureServer(
            url: ["", "/"].contains(url.pathWithoutQuery) ? url.appending(path: "v1") : url, model: modelName,
            authorization: key.map { Authorization($0, as: scheme) }, seconds: seconds, client: client)
        identity = "openai \(dialect.name) \(modelName)" + reader.identity
        var abilities = GeneratorAbilities(sizes: sizes ?? model.sizes)
        abilities.takesSeed = dialect.seed != nil
        abilities.takesNegativePrompt = dialect.negative != .none
        abilities.references = model.references
        abilities.edits = model.edits
        abilities.promptLimit = model.promptLimit
        abilities.concurrency = concurrency
        self.abilities = abilities
    }

    public func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        try check(prompt: request.prompt, references: request.references)
        guard abilities.sizes.allows(request.size) else {
            throw GeneratorError(
                .unfit, "\(modelName) paints no picture of \(request.size.width)×\(request.size.height)",
                hint: abilities.sizes.words)
        }
        var body = OpenAIRequest(
            dialect, model: modelName, prompt: request.prompt, negative: request.negativePrompt, seed: request.seed)
        body.set("size", .string("\(request.size.width)x\(request.size.height)"))
        addSettings(to: &body, isEdit: false, format: true)
        if !request.references.isEmpty {
            switch dialect.references {
            case .none: break
            case .field(let name):
                body.set(name, .array(request.references.map { .string(Base64.text(of: $0.bytes)) }))
            case .edits:
                var form = body.form()
                add(request.references.map(\.bytes), to: &form)
                return try await picture(for: request.prompt, at: "images/edits", .form(form), progress)
            }
        }
        return try await picture(for: request.prompt, at: "images/generations", .json(body.json), progress)
    }

    public func edit(
        _ request: EditRequest, progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        guard model.edits != .none else {
            throw GeneratorError(
                .unfit, "\(modelName) changes no pictures, it only makes new ones", hint: "choose another back end")
        }
        let mask = model.edits == .mask && dialect.masked != nil ? request.mask : nil
        guard let route = mask == nil ? dialect.unmasked : dialect.masked else {
            throw GeneratorError(.unfit, "\(name) changes pictures only inside a mask", hint: "say where to change it")
        }
        var prompt = request.instruction
        // Who takes no mask is told where; what it changes elsewhere is not used.
        if mask == nil, let place = request.mask?.words(for: prompt) { prompt += "\n" + place }
        try check(prompt: prompt, references: request.references)
        let size = request.picture.size
        guard !model.editsSquaresOnly || size.width == size.height else {
            throw GeneratorError(
                .unfit, "\(modelName) changes only square pictures, and this one has \(size.width)×\(size.height)",
                hint: "choose another model")
        }
        var body = OpenAIRequest(
            dialect, model: modelName, prompt: prompt, negative: request.negativePrompt, seed: request.seed)
        // A size that the model does not paint is left to it.
        if route.takesSize, abilities.sizes.allows(size) { body.set("size", .string("\(size.width)x\(size.height)")) }
        addSettings(to: &body, isEdit: true, format: route.takesFormat)
        let pictures = [try request.picture.file(keepsAlpha: model.editsSquaresOnly)] + request.references.map(\.bytes)
        switch route.body {
        case .json:
            body.set("file", .string(Base64.text(of: pictures[0])))
            return try await picture(for: prompt, at: route.path, .json(body.json), progress)
        case .form:
            var form = body.form()
            add(pictures, to: &form)
            if let mask, let field = route.maskField {
                let file = try route.maskForm == .hole ? mask.holeFile() : mask.whiteFile()
                form.add(name: field, filename: "mask.png", type: "image/png", bytes: file)
            }
            try check(upload: pictures)
            return try await picture(for: prompt, at: route.path, .form(form), progress)
        }
    }

    // MARK: Requests

    private func check(prompt: String, references: [ReferencePicture]) throws(GeneratorError) {
        if let limit = model.promptLimit, prompt.unicodeScalars.count > limit {
            throw GeneratorError(
                .unfit, "the prompt has \(prompt.unicodeScalars.count) characters, and \(modelName) reads \(limit)",
                hint: "shorten it")
        }
        guard references.count <= model.references else {
            throw GeneratorError(
                .unfit, "\(name) takes \(model.references) pictures with a prompt, and there are \(references.count)")
        }
        try check(upload: references.map(\.bytes))
    }

    private func check(upload pictures: [[UInt8]]) throws(GeneratorError) {
        guard let size = pictures.map(\.count).max(), size > model.uploadLimit else { return }
        throw GeneratorError(
            .unfit,
            "a picture of \(size >> 20) MiB is too large for \(modelName), which takes \(model.uploadLimit >> 20)",
            hint: "make it smaller")
    }

    private func addSettings(to body: inout OpenAIRequest, isEdit: Bool, format: Bool) {
        if model.asksForBase64, format { body.set("response_format", .string("b64_json")) }
        if model.takesOutputFormat { body.set("output_format", .string("png")) }
        for (field, value) in settings where isEdit || !field.isForEdits { body.set(field, value) }
        for (key, value) in extra { body.set(key, value) }
        if previews > 0 {
            body.set("stream", .bool(true))
            body.set("partial_images", .integer(previews))
        }
    }

    private func add(_ pictures: [[UInt8]], to form: inout MultipartBody) {
        for (index, bytes) in pictures.enumerated() {
            form.add(
                name: pictures.count == 1 ? "image" : "image[]", filename: "image\(index + 1).png", type: "image/png",
                bytes: bytes)
        }
    }

    // MARK: Answers

    private enum Body {
        case json(JSONValue)
        case form(MultipartBody)
    }

    private func picture(
        for prompt: String, at path: String, _ body: Body, _ progress: @escaping @Sendable (GeneratorProgress) -> Void
    ) async throws(GeneratorError) -> GeneratedPicture {
        progress(.working(nil))
        let stream = OpenAIStream(progress)
        var receive: (@Sendable ([UInt8]) -> Void)?
        if previews > 0 { receive = { stream.take($0) } }
        let answer =
            switch body {
            case .json(let value): try await server.post(path, value, receive: receive)
            case .form(let form): try await server.post(path, form, receive: receive)
            }
        return try await picture(in: answer, stream, prompt)
    }

    private func picture(
        in answer: HTTPAnswer, _ stream: OpenAIStream, _ prompt: String
    ) async throws(GeneratorError) -> GeneratedPicture {
        let value: JSONValue
        if answer.header("content-type")?.hasPrefix("text/event-stream") == true {
            guard let last = stream.last else { throw server.answers("with events, and none of them has a picture") }
            value = last
        } else {
            value = try server.json(answer)
        }
        guard let found = OpenAIAnswer(value) else {
            let complaint = ServerComplaint(value)
            if complaint.words != nil || complaint.code != nil {
                throw server.refusal(complaint, status: answer.status)
            }
            throw server.answers("without a picture")
        }
        let bytes: [UInt8] =
            switch found.picture {
            case .base64(let text): try server.picture(base64: text)
            case .link(let text): try await server.picture(at: text)
            }
        var notes: [String] = []
        if let revised = found.revisedPrompt, !revised.isEmpty, revised != dialect.escaped(prompt) {
            notes.append("\(modelName) rewrote the prompt: \(server.quote(revised))")
        }
        if found.count > 1 { notes.append("\(server.host) sent \(found.count) pictures; the first is taken") }
        return GeneratedPicture(bytes: bytes, notes: notes)
    }
}

/// What the configuration sets of a dialect.
private struct Settings {
    private(set) var settings: [(field: OpenAIField, value: JSONValue)] = []
    private(set) var extra: [(key: String, value: JSONValue)] = []
    private(set) var previews = 0
    private(set) var keyHeader: String?
    /// What of it changes pictures.
    private(set) var identity = ""

    init(
        _ options: [String: JSONValue], of backend: String, dialect: OpenAIDialect, model: OpenAIModel
    ) throws(GeneratorError) {
        var reader = OptionReader(options, of: backend)
        let fields = dialect.options.merging(model.options) { $1 }.sorted { $0.key < $1.key }
        for (key, field) in fields {
            let value: JSONValue? =
                switch field.kind {
                case .integer(let range): try reader.integer(key, in: range).map { .integer($0) }
                case .number(let range): try reader.number(key, in: range).map { .number($0) }
                case .word: try reader.text(key).map { .string($0) }
                }
            guard let value else { continue }
            settings.append((field, value))
            identity += " \(key)=\(value.text())"
        }
        if model.streams { previews = try reader.integer("previews", in: 0...3) ?? 0 }
        keyHeader = try reader.text("key-header")
        if let keyHeader, !keyHeader.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || $0.isLetterOrDigit }) {
            throw GeneratorError(
                .configuration, "key-header of the back end \(backend) is \"\(keyHeader.shown())\"",
                hint: "write a header's name, such as api-key")
        }
        extra = try reader.object("extra")
        if !extra.isEmpty { identity += " extra=\(JSONValue.object(extra).text())" }
        try reader.end()
    }
}
