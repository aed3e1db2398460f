import HanmoHTTP
import HanmoSource

/// A request in a dialect: fields in order, those that OpenAI does not have where the dialect puts them.
struct OpenAIRequest {
    private let dialect: OpenAIDialect
    private var prompt: String
    private var fields = JSONObject()
    private var extras = JSONObject()

    init(_ dialect: OpenAIDialect, model: String, prompt: String, negative: String?, seed: UInt64) {
        self.dialect = dialect
        self.prompt = dialect.escaped(prompt)
        fields["model"] = .string(model)
        // Keeps its place.
        fields["prompt"] = .null
        fields["n"] = .integer(1)
        if let negative, !negative.isEmpty {
            switch dialect.negative {
            case .none: break
            case .field(let field): extras.set(field.path, .string(dialect.escaped(negative)))
            case .bar: self.prompt += "|" + dialect.escaped(negative)
            }
        }
        if let field = dialect.seed { extras.set(field.path, .integer(seed.foldedSeed)) }
    }

    /// A field of the protocol.
    mutating func set(_ name: String, _ value: JSONValue) { fields[name] = value }

    /// A field that the configuration sets.
    mutating func set(_ field: OpenAIField, _ value: JSONValue) { extras.set(field.path, value) }

    /// Everything in one object.
    var json: JSONValue { assembled.value }

    /// Everything as the texts of a form.
    func form() -> MultipartBody {
        var form = MultipartBody()
        for member in assembled.members {
            form.add(name: member.key, bytes: Array((member.value.string ?? member.value.text()).utf8))
        }
        return form
    }

    private var assembled: JSONObject {
        var result = fields
        result["prompt"] = .string(prompt)
        guard !extras.members.isEmpty else { return result }
        switch dialect.extras {
        case .body: for member in extras.members { result[member.key] = member.value }
        case .prompt:
            result["prompt"] = .string(
                "\(prompt) <sd_cpp_extra_args>\(extras.value.text())</sd_cpp_extra_args>")
        case .arguments: result["kwargs"] = .string(extras.value.text())
        }
        return result
    }
}

extension OpenAIDialect {
    /// A text that means to this server what it says, and nothing else.
    func escaped(_ text: String) -> String {
        var text = text
        if negative == .bar { text = text.map { $0 == "|" ? "/" : String($0) }.joined() }
        if readsArgumentsInPrompts {
            // There is no escape; without its brackets the tag is a word like others.
            for tag in ["<sd_cpp_extra_args>", "</sd_cpp_extra_args>"] {
                text = text.replacing(tag, with: "sd_cpp_extra_args")
            }
        }
        return text
    }
}

extension UInt64 {
    /// As a seed that every server takes, within 0…2³¹−1; one that lies there stays.
    var foldedSeed: Int { Int((self ^ self >> 31 ^ self >> 62) & 0x7FFF_FFFF) }
}
