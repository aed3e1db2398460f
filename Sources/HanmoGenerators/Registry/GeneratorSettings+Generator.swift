import HanmoHTTP
import HanmoSource

extension GeneratorSettings {
    /// Whether there is nothing to ask without a key.
    var needsKey: Bool {
        guard self.protocol == "openai", place == nil else { return true }
        return url?.host == "api.openai.com"
    }

    /// The client of the protocol.
    func generator(
        key: Secret?, environment: GeneratorRegistry.Environment
    ) throws(GeneratorError) -> any PictureGenerator {
        if let url, key != nil, !url.isSecure, !url.isLoopback, !allowsPlainHTTP {
            throw trouble(
                "the key of \(name) would go to \(url.authority) without encryption",
                hint: "use https://, or write plain-http: true if you trust that network")
        }
        do {
            switch self.protocol {
            case "openai": return try openAI(key)
            case "dashscope": return try dashScope(key)
            case "sdapi": return try sdapi(key)
            case "comfyui": return try comfyUI(key, home: environment("HOME"))
            case "command": return try command(environment)
            case "folder": return try folder(home: environment("HOME"))
            default: return try mock()
            }
        } catch  where place != nil && error.cause == .configuration && !error.message.hasPrefix(place ?? "") {
            throw trouble(error.message, hint: error.hint)
        }
    }

    private func server() throws(GeneratorError) -> HTTPURL {
        guard let address else { throw trouble("the back end \(name) has no address", hint: "write its url") }
        return address
    }

    private func noDialect() throws(GeneratorError) {
        guard dialect == nil else {
            throw trouble("the protocol \(self.protocol) of \(name) has no dialects", hint: "take dialect away")
        }
    }

    private func openAI(_ key: Secret?) throws(GeneratorError) -> any PictureGenerator {
        let dialect = try dialect.map { name throws(GeneratorError) in
            guard let dialect = OpenAIDialect.named(name) else {
                throw trouble(
                    "there is no dialect \(name.shown(limit: 40))",
                    hint: "dialects: \(OpenAIDialect.all.map(\.name).joined(separator: ", "))")
            }
            return dialect
        }
        let url = try server()
        guard let model = model ?? (url.host == "api.openai.com" ? nil : "default") else {
            throw trouble("the back end \(name) has no model", hint: "write model: gpt-image-1 or another")
        }
        return try OpenAIGenerator(
            name: name, url: url, model: model, key: key, dialect: dialect, options: options, sizes: sizes,
            concurrency: concurrency ?? 4, seconds: seconds ?? 300)
    }

    private func dashScope(_ key: Secret?) throws(GeneratorError) -> any PictureGenerator {
        try noDialect()
        guard let model else {
            throw trouble("the back end \(name) has no model", hint: "write model: qwen-image-plus or another")
        }
        return try DashScopeGenerator(
            name: name, url: try server(), model: model, key: key, options: options,
            sizes: sizes, concurrency: concurrency ?? 2, seconds: seconds ?? 300)
    }

    private func sdapi(_ key: Secret?) throws(GeneratorError) -> any PictureGenerator {
        try noDialect()
        return try SDAPIGenerator(
            name: name, url: try server(), model: model, key: key, options: options,
            sizes: sizes, seconds: seconds ?? 600)
    }

    private func comfyUI(_ key: Secret?, home: String?) throws(GeneratorError) -> any PictureGenerator {
        try noDialect()
        var reader = OptionReader(options, of: name)
        guard let path = try reader.text("workflow") else {
            throw trouble(
                "the back end \(name) has no workflow",
                hint: place == nil
                    ? "set HANMO_COMFYUI_WORKFLOW to a workflow saved in API format"
                    : "write workflow: a file saved in API format")
        }
        let editPath = try reader.text("edit-workflow")
        try reader.end()
        var settings = ComfyUIGenerator.Settings(
            url: try server(), workflow: try workflow(path, home: home))
        settings.name = name
        settings.editWorkflow = try editPath.map { path throws(GeneratorError) in try workflow(path, home: home) }
        settings.authorization = key.map { Authorization($0) }
        if let seconds { settings.seconds = seconds }
        if let sizes { settings.sizes = sizes }
        if let concurrency { settings.concurrency = concurrency }
        return ComfyUIGenerator(settings)
    }

    private func workflow(_ path: String, home: String?) throws(GeneratorError) -> ComfyWorkflow {
        let path = self.path(path, home: home)
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { String(path[..<$0]) } ?? "."
        let file = slash.map { String(path[path.index(after: $0)...]) } ?? path
        guard
            let bytes = try Folder(folder.isEmpty ? "/" : folder).read(file, limit: ComfyWorkflow.maximumBytes)
        else { throw trouble("there is no workflow \(path.shown(limit: 200))", hint: "save one in API format there") }
        do { return try ComfyWorkflow(bytes) } catch {
            throw trouble("\(path.shown(limit: 200)): \(error.message)", hint: error.hint)
        }
    }

    /// What programs and the libraries of models need to find their files. No keys.
    private static let inheritedVariables = [
        "PATH", "HOME", "USER", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME",
        "LD_LIBRARY_PATH", "PYTHONPATH", "VIRTUAL_ENV", "CUDA_VISIBLE_DEVICES", "HF_HOME", "HF_HUB_OFFLINE",
        "OMP_NUM_THREADS",
    ]

    private func command(_ environment: GeneratorRegistry.Environment) throws(GeneratorError) -> any PictureGenerator {
        try noDialect()
        guard let list = options["command"] else {
            throw trouble(
                "the back end \(name) has no command",
                hint: "write command: [program, --prompt, \"{prompt}\", --output, \"{output}\"]")
        }
        var reader = OptionReader(options, of: name)
        _ = try reader.list("command")
        let variables = try reader.list("environment")
        let edits = try reader.choice("edits", of: ["none", "words", "mask"])
        let references = try reader.integer("references", in: 0...64)
        try reader.end()
        var inherited: [String: String] = [:]
        for variable in Self.inheritedVariables + variables.compactMap(\.string) {
            inherited[variable] = environment(variable)
        }
        var settings = CommandGenerator.Settings(command: try CommandTemplate(list), environment: inherited)
        settings.name = name
        settings.folder = folder.isEmpty ? nil : folder
        settings.edits = edits.map { $0 == "mask" ? .mask : $0 == "words" ? .words : EditAbility.none }
        settings.references = references
        if let seconds { settings.seconds = seconds }
        if let sizes { settings.sizes = sizes }
        if let concurrency { settings.concurrency = concurrency }
        return CommandGenerator(settings)
    }

    private func folder(home: String?) throws(GeneratorError) -> any PictureGenerator {
        try noDialect()
        var reader = OptionReader(options, of: name)
        guard let path = try reader.text("folder") else {
            throw trouble("the back end \(name) has no folder", hint: "write folder: pictures")
        }
        try reader.end()
        return FolderGenerator(name: name, folder: self.path(path, home: home))
    }

    private func mock() throws(GeneratorError) -> any PictureGenerator {
        try noDialect()
        var reader = OptionReader(options, of: name)
        var behaviour = MockGenerator.Behaviour()
        behaviour.delay = try reader.number("delay", in: 0...600) ?? 0
        behaviour.failure = try reader.choice("failure", of: MockGenerator.Failure.allCases.map(\.rawValue))
            .flatMap { MockGenerator.Failure(rawValue: $0) }
        behaviour.failures = try reader.integer("failures", in: 0...1_000_000)
        try reader.end()
        return MockGenerator(name: name, behaviour: behaviour)
    }
}
