public import HanmoHTTP
public import HanmoSource

/// What the configuration says of one back end; what it leaves out is the protocol's to say.
public struct GeneratorSettings: Sendable {
    /// As the user names it.
    public var name: String
    /// One of ``GeneratorRegistry/protocols``.
    public var `protocol`: String
    public var dialect: String?
    public var url: HTTPURL?
    public var model: String?
    public var key: KeySource?
    /// The protocol's own.
    public var options: [String: JSONValue] = [:]
    /// For a whole picture.
    public var seconds: Double?
    /// Pictures at once.
    public var concurrency: Int?
    public var sizes: SizeRule?
    /// Files in the options are named from here.
    public var folder = ""
    /// Where in the configuration it stands, for messages: `config.yaml:3:1`.
    public var place: String?
    /// Whether a key may go over a network without encryption.
    public var allowsPlainHTTP = false

    /// What every back end may say, for hints.
    static let keys = [
        "protocol", "dialect", "url", "model", "key-env", "key-file", "plain-http", "concurrency", "seconds", "sizes",
        "options",
    ]

    public init(name: String, protocol: String) {
        self.name = name
        self.protocol = `protocol`
    }

    /// A path of the options: from the home folder, from the root, or from the configuration's folder.
    func path(_ text: String, home: String?) -> String {
        if text.hasPrefix("/") { return text }
        if text.hasPrefix("~/"), let home { return home + text.dropFirst() }
        return folder.isEmpty ? text : folder + "/" + text
    }

    func trouble(_ message: String, hint: String? = nil) -> GeneratorError {
        GeneratorError(.configuration, (place.map { "\($0): " } ?? "") + message, hint: hint)
    }
}

/// Where a key is kept. It stands in no configuration.
public enum KeySource: Sendable, Equatable {
    case variable(String)
    case file(String)
}

extension GeneratorSettings {
    /// Protocol, host and model, for lists.
    public var summary: String {
        [self.protocol, dialect, address?.authority, model].compactMap { $0?.shown(limit: 100) }.joined(separator: " ")
    }

    /// What can be asked for without effect, to see whether somebody is there; nil where nobody is asked.
    public var probe: HTTPURL? {
        switch self.protocol {
        case "openai": address?.appending(path: "models")
        case "dashscope": address
        case "sdapi": address?.appending(path: "sdapi/v1/sd-models")
        case "comfyui": address?.appending(path: "system_stats")
        default: nil
        }
    }

    /// As written, or the protocol's own.
    var address: HTTPURL? {
        let standard =
            switch self.protocol {
            case "openai": "https://api.openai.com/v1"
            case "dashscope": "https://dashscope.aliyuncs.com"
            case "sdapi": "http://127.0.0.1:7860"
            case "comfyui": "http://127.0.0.1:8188"
            default: nil as String?
            }
        return url ?? standard.flatMap { try? HTTPURL($0) }
    }
}
