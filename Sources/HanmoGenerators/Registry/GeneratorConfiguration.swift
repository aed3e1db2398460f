public import HanmoSource

/// The file that names back ends:
///
///     backend: qwen
///     cache-size: 4 GiB
///     backends:
///       qwen:
///         protocol: dashscope
///         model: qwen-image-2.0-pro
///         key-env: DASHSCOPE_API_KEY
public struct GeneratorConfiguration: Sendable {
    /// Who paints where nobody is named.
    public var standard: String?
    /// Bytes that kept pictures may take.
    public var cacheSize: Int?
    public var backends: [GeneratorSettings] = []

    public init() {}

    /// - Parameters:
    ///   - root: of the file.
    ///   - bytes: the file, in which places are counted.
    ///   - name: of the file, for messages; files are named from its folder.
    public init(_ root: PlanNode, in bytes: [UInt8], named name: String) throws(GeneratorError) {
        let file = ConfigurationFile(bytes: bytes, name: name)
        var reader = try ConfigurationReader(root, file, "the configuration")
        standard = try reader.text("backend")
        if let (text, node) = try reader.words("cache-size") {
            guard let size = Self.byteCount(text) else {
                throw file.error("cache-size is \(text.shown(limit: 40))", at: node, hint: "write 500 MiB or 2 GiB")
            }
            cacheSize = size
        }
        for member in try reader.members("backends") {
            guard Self.isName(member.key) else {
                throw file.error(
                    "a back end cannot be named \"\(member.key.shown(limit: 40))\"", at: member.place,
                    hint: "use letters, digits, - and _")
            }
            backends.append(try Self.backend(member, file))
        }
        try reader.end()
        if let standard, !GeneratorRegistry.builtIn.contains(standard), !GeneratorRegistry.quick.contains(standard),
            !backends.contains(where: { $0.name == standard })
        {
            throw GeneratorError(
                .configuration, "\(name.shown()): the default back end \"\(standard.shown(limit: 40))\" is not there",
                hint: "back ends in it: \(backends.map(\.name).joined(separator: ", "))")
        }
    }

    static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 64
            && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" || $0 == "_" || $0 == "." }
    }

    private static func backend(
        _ member: PlanNode.Member, _ file: ConfigurationFile
    ) throws(GeneratorError) -> GeneratorSettings {
        let name = member.key
        guard !GeneratorRegistry.builtIn.contains(name) else {
            throw file.error("\(name) is built in", at: member.place, hint: "take another name")
        }
        var reader = try ConfigurationReader(member.node, file, "the back end \(name)")
        try reader.refuseKeys()
        var settings = GeneratorSettings(name: name, protocol: "")
        settings.place = file.position(member.place)
        settings.folder = file.folder
        settings.protocol = try reader.choice("protocol", GeneratorRegistry.protocols) ?? ""
        guard !settings.protocol.isEmpty else {
            throw file.error(
                "the back end \(name) has no protocol", at: member.place,
                hint: "protocols: \(GeneratorRegistry.protocols.joined(separator: ", "))")
        }
        settings.dialect = try reader.text("dialect")
        settings.url = try reader.url("url")
        settings.model = try reader.text("model")
        settings.allowsPlainHTTP = try reader.flag("plain-http") ?? false
        settings.key = try key(&reader, file, member)
        settings.concurrency = try reader.integer("concurrency", in: 1...64)
        settings.seconds = try reader.number("seconds", in: 0.01...86_400)
        settings.sizes = try reader.sizes("sizes")
        // The protocol's own may stand beside the others or by themselves; the protocol knows which there are.
        for option in try reader.members("options") + reader.rest {
            // A list of its own is a command or the like, whose words stay as they are written.
            let isList = if case .array = option.node.value { true } else { false }
            settings.options[option.key] = isList ? JSONValue(option.node) : Self.value(option.node)
        }
        return settings
    }

    /// No schema says what an option is, so unquoted words are what they look like: numbers as JSON writes them, `true`,
    /// `false`, `null`.
    private static func value(_ node: PlanNode) -> JSONValue {
        switch node.value {
        case .plain(let text):
            let value = try? JSONValue(parsing: Array(text.utf8))
            switch value {
            case .number, .bool, .null: return value ?? .null
            default: return .string(text)
            }
        case .array(let nodes): return .array(nodes.map(value))
        case .object(let members): return .object(members.map { ($0.key, value($0.node)) })
        default: return JSONValue(node)
        }
    }

    private static func key(
        _ reader: inout ConfigurationReader, _ file: ConfigurationFile, _ member: PlanNode.Member
    ) throws(GeneratorError) -> KeySource? {
        let (variable, path) = (try reader.text("key-env"), try reader.text("key-file"))
        guard variable == nil || path == nil else {
            throw file.error(
                "the back end \(member.key) has two keys", at: member.place, hint: "write key-env or key-file")
        }
        if let variable {
            let isName = variable.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_" }
            guard isName, variable.first?.isNumber == false, variable.utf8.count <= 64 else {
                // It may be the key itself, so it is not repeated.
                throw file.error(
                    "key-env of the back end \(member.key) is no name of a variable", at: member.place,
                    hint: "write a name such as OPENAI_API_KEY, and set that to the key")
            }
            return .variable(variable)
        }
        return path.map { .file($0) }
    }

    /// `500 MiB`, `2GB`, `0`.
    private static func byteCount(_ text: String) -> Int? {
        let digits = text.prefix { $0.isNumber || $0 == "." }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
        let factors = [
            "": 1.0, "b": 1, "kib": 1024, "kb": 1e3, "mib": 1_048_576, "mb": 1e6, "gib": 1_073_741_824, "gb": 1e9,
        ]
        guard let number = Double(digits), let factor = factors[unit], case let size = number * factor, 0...1e15 ~= size
        else { return nil }
        return Int(size)
    }
}
