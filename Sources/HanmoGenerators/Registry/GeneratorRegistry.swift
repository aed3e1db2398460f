import HanmoHTTP
public import HanmoSource

/// The back ends that may be asked: those of the configuration, and a few that the environment alone tells. The
/// configuration is read when one that is not built in is named for the first time.
public struct GeneratorRegistry: Sendable {
    public static let builtIn = ["procedural", "plain"]
    public static let protocols = ["openai", "dashscope", "sdapi", "comfyui", "command", "folder", "mock"]
    /// Those that need no configuration.
    public static let quick = ["openai", "dashscope", "sdapi", "comfyui"]

    public typealias Environment = @Sendable (String) -> String?

    let environment: Environment
    private let configuration: @Sendable () throws(GeneratorError) -> GeneratorConfiguration
    private let warn: @Sendable (Diagnostic) -> Void

    /// - Parameters:
    ///   - environment: the value of a variable; empty is as good as none.
    ///   - configuration: reads it; an empty one where there is none.
    ///   - warn: is told what is unwise, such as a key that others may read.
    public init(
        environment: @escaping Environment,
        configuration: @escaping @Sendable () throws(GeneratorError) -> GeneratorConfiguration,
        warn: @escaping @Sendable (Diagnostic) -> Void = { _ in }
    ) {
        self.environment = { name in environment(name).flatMap { $0.isEmpty ? nil : $0 } }
        self.configuration = configuration
        self.warn = warn
    }

    /// All that can be asked for by name, built-in ones first.
    public func names() throws(GeneratorError) -> [String] {
        let configured = try configuration().backends.map(\.name)
        return Self.builtIn + configured + Self.quick.filter { !configured.contains($0) }
    }

    /// The back ends of the configuration, and the quick ones that the environment tells something of.
    public func told() throws(GeneratorError) -> [GeneratorSettings] {
        let configured = try configuration().backends
        let named = environment("HANMO_BACKEND")
        let quick = Self.quick.filter { name in
            guard !configured.contains(where: { $0.name == name }) else { return false }
            return named == name || Self.tellingVariables(of: name).contains { environment($0) != nil }
        }
        return try configured + quick.map { name throws(GeneratorError) in try quickSettings(name) }
    }

    public func settings(named name: String) throws(GeneratorError) -> GeneratorSettings {
        let configured = try configuration().backends
        if let settings = configured.first(where: { $0.name == name }) { return settings }
        if Self.quick.contains(name) { return try quickSettings(name) }
        let names = try names()
        throw GeneratorError(
            .configuration, "there is no picture back end \"\(name.shown(limit: 60))\"",
            hint: (name.nearest(of: names).map { "did you mean \($0)? " } ?? "")
                + "back ends: \(names.joined(separator: ", "))")
    }

    /// - Parameter needsKey: false where nobody will be asked, as with what is locked.
    public func generator(
        named name: String, needsKey: Bool = true
    ) throws(GeneratorError) -> any PictureGenerator {
        let settings = try settings(named: name)
        return try settings.generator(key: key(of: settings, isNeeded: needsKey), environment: environment)
    }

    // MARK: - Keys

    func key(of settings: GeneratorSettings, isNeeded: Bool) throws(GeneratorError) -> Secret? {
        guard isNeeded, let source = settings.key else { return nil }
        let text: String
        let place: String
        switch source {
        case .variable(let name):
            // A local server behind a quick name asks for none.
            guard let value = environment(name) else {
                guard settings.needsKey else { return nil }
                throw settings.trouble(
                    "the back end \(settings.name) needs a key, and \(name) is not set",
                    hint: "export \(name)=…, or name a file with key-file")
            }
            (text, place) = (value, name)
        case .file(let path):
            let path = settings.path(path, home: environment("HOME"))
            let file = try KeyFile(path, of: settings)
            if let warning = file.warning { warn(warning) }
            (text, place) = (file.text, path.shown(limit: 200))
        }
        guard let secret = Secret(text) else {
            throw settings.trouble(
                "\(place) has characters that no key has", hint: "set it again, without spaces and line ends within")
        }
        return secret
    }

    // MARK: - Quick ones

    private static func tellingVariables(of name: String) -> [String] {
        switch name {
        case "openai": ["OPENAI_API_KEY", "OPENAI_BASE_URL"]
        case "dashscope": ["DASHSCOPE_API_KEY"]
        case "sdapi": ["HANMO_SDAPI_URL"]
        default: ["HANMO_COMFYUI_URL", "HANMO_COMFYUI_WORKFLOW"]
        }
    }

    private func quickSettings(_ name: String) throws(GeneratorError) -> GeneratorSettings {
        var settings = GeneratorSettings(name: name, protocol: name)
        switch name {
        case "openai":
            settings.url = try url("OPENAI_BASE_URL", otherwise: "https://api.openai.com/v1")
            settings.model = environment("HANMO_OPENAI_MODEL") ?? "gpt-image-1"
            settings.key = .variable("OPENAI_API_KEY")
        case "dashscope":
            settings.url = try url("DASHSCOPE_BASE_URL", otherwise: "https://dashscope.aliyuncs.com")
            settings.model = environment("HANMO_DASHSCOPE_MODEL") ?? "qwen-image-plus"
            settings.key = .variable("DASHSCOPE_API_KEY")
        case "sdapi": settings.url = try url("HANMO_SDAPI_URL", otherwise: "http://127.0.0.1:7860")
        default:
            settings.url = try url("HANMO_COMFYUI_URL", otherwise: "http://127.0.0.1:8188")
            settings.options["workflow"] = environment("HANMO_COMFYUI_WORKFLOW").map { .string($0) }
        }
        return settings
    }

    private func url(_ variable: String, otherwise standard: String) throws(GeneratorError) -> HTTPURL {
        do { return try HTTPURL(environment(variable) ?? standard) } catch {
            throw GeneratorError(
                .configuration, "the address in \(variable) \(error.message)", hint: "write one such as \(standard)")
        }
    }
}
