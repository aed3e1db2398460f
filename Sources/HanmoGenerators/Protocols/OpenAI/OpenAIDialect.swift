/// How a server that speaks OpenAI's image protocol departs from it, as data.
///
/// Configure one by its name; what departs in a way not told here is ``generic``.
public struct OpenAIDialect: Sendable {
    /// As the configuration names it.
    public let name: String
    /// By the beginning of the model's name: the first that fits, and the last of them fits all.
    let models: [OpenAIModel]
    /// Beside prompt, size and model: fields of this dialect by the names that the configuration has for them.
    var options: [String: OpenAIField] = [:]
    var seed: OpenAIField?
    var negative = Negative.none
    /// Where fields that OpenAI does not have stand in a request.
    var extras = Extras.body
    /// Whether `<sd_cpp_extra_args>` in a prompt would be taken for arguments.
    var readsArgumentsInPrompts: Bool { extras == .prompt }
    /// Pictures that go along with a prompt.
    var references = References.edits
    /// Changing a picture inside a mask; nil for servers that take no mask, or take it and mind it not.
    var masked: OpenAIRoute?
    /// Changing a picture by words alone.
    var unmasked: OpenAIRoute?

    enum Negative: Sendable, Equatable {
        case none
        case field(OpenAIField)
        /// After a `|` in the prompt, which can therefore not have one.
        case bar
    }

    enum Extras: Sendable {
        /// Among the others.
        case body
        /// As JSON within `<sd_cpp_extra_args>` in the prompt.
        case prompt
        /// As JSON in the text `kwargs`.
        case arguments
    }

    enum References: Sendable {
        case none
        /// As further pictures of an edit.
        case edits
        /// As base64 in a list of this name.
        case field(String)
    }
}

/// A field of a request.
struct OpenAIField: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case integer(ClosedRange<Int>)
        case number(ClosedRange<Double>)
        /// One word of the model's own.
        case word
    }

    /// Its name on the wire; points lead into objects: `sample_params.sample_steps`.
    let path: String
    let kind: Kind
    /// Whether only edits have it.
    var isForEdits = false

    static func integer(_ path: String, _ range: ClosedRange<Int>) -> OpenAIField {
        OpenAIField(path: path, kind: .integer(range))
    }

    static func number(_ path: String, _ range: ClosedRange<Double>) -> OpenAIField {
        OpenAIField(path: path, kind: .number(range))
    }

    static func word(_ path: String, isForEdits: Bool = false) -> OpenAIField {
        OpenAIField(path: path, kind: .word, isForEdits: isForEdits)
    }
}

/// Where a picture is sent to be changed, and how.
struct OpenAIRoute: Sendable {
    enum MaskForm: Sendable {
        /// Transparent where to change; white there too, for those who look at the brightness.
        case hole
        /// White where to change, no alpha.
        case white
    }

    enum Body: Sendable {
        /// A form with the picture as a file: `image`, or `image[]` if there are several.
        case form
        /// JSON with the picture as base64 in `file`, to the path of generations.
        case json
    }

    var path: String
    var body = Body.form
    var maskField: String?
    var maskForm = MaskForm.hole
    var takesSize = true
    /// Whether it may be asked for base64.
    var takesFormat = true
}

/// What a model takes.
struct OpenAIModel: Sendable {
    /// How its name begins; empty for all.
    let prefix: String
    let sizes: SizeRule
    var promptLimit: Int?
    /// Whether `response_format` is asked for; some have only base64, and take the question for an error.
    var asksForBase64 = true
    /// Whether `output_format` is taken.
    var takesOutputFormat = false
    var references = 0
    var edits = EditAbility.none
    /// Whether pictures to edit must be square and have an alpha, be it opaque.
    var editsSquaresOnly = false
    /// Bytes that a picture sent along may have.
    var uploadLimit = 50 << 20
    var options: [String: OpenAIField] = [:]
    /// Whether what is there so far can be asked for.
    var streams = false
}
