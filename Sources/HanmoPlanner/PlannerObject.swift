import HanmoSource

/// An object of a model's answer: exactly these keys, and values out of what is known.
struct PlannerObject {
    let path: String
    private let value: JSONValue

    init(_ value: JSONValue, path: String, keys: [String]) throws(PlannerRefusal) {
        guard case .object(let members) = value else { throw .wrong("\(path) is \(value.typeName), not an object") }
        for member in members where !keys.contains(member.key) {
            throw .wrong("\(path) has \(quoted(member.key)), which is not asked for")
        }
        for key in keys where value[key] == nil { throw .wrong("\(path).\(key) is missing") }
        self.path = path
        self.value = value
    }

    private func member(_ key: String) -> JSONValue { value[key] ?? .null }

    func string(_ key: String) throws(PlannerRefusal) -> String {
        guard let text = member(key).string else {
            throw .wrong("\(path).\(key) is \(member(key).typeName), not a string")
        }
        return text
    }

    func array(_ key: String) throws(PlannerRefusal) -> [JSONValue] {
        guard let values = member(key).array else {
            throw .wrong("\(path).\(key) is \(member(key).typeName), not an array")
        }
        return values
    }

    func choice<Choice>(_ key: String, _ choices: [(String, Choice)]) throws(PlannerRefusal) -> Choice {
        let text = try string(key)
        guard let choice = choices.first(where: { $0.0 == text }) else {
            throw .wrong("\(path).\(key) \(quoted(text)) is none of \(choices.map(\.0).joined(separator: ", "))")
        }
        return choice.1
    }

    func choiceOrNull<Choice>(_ key: String, _ choices: [(String, Choice)]) throws(PlannerRefusal) -> Choice? {
        if case .null = member(key) { return nil }
        return try choice(key, choices)
    }

    /// The id of a span that is short enough for a name.
    func name(_ key: String, in spans: PlannerSpans) throws(PlannerRefusal) -> PlannerSpans.Clause? {
        if case .null = member(key) { return nil }
        let id = try string(key)
        guard let clause = spans[id] else { throw .wrong("\(path).\(key) \(quoted(id)) is no span of the prompt") }
        guard clause.text.unicodeScalars.count <= PlannerSpans.maximumName else {
            throw .wrong("\(path).\(key) \(id) is a sentence, not a name")
        }
        return clause
    }

    func panel(_ key: String) throws(PlannerRefusal) -> Int? {
        if case .null = member(key) { return nil }
        guard let number = member(key).integer, 1...100 ~= number else {
            throw .wrong("\(path).\(key) is no panel's number")
        }
        return number
    }
}

/// A few of a model's words for a message, with whatever steers a terminal escaped.
func quoted(_ text: String) -> String { JSONValue.string(String(text.unicodeScalars.prefix(40))).text() }
