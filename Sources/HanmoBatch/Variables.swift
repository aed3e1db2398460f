import HanmoSource

/// A text with `{{name}}` in it.
struct Template {
    private let text: String

    init(_ text: String) { self.text = text }

    /// The text with every name replaced once; values are never looked through again.
    func text(with variables: [(name: String, value: String)]) throws(BatchError) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "{{") {
            guard let close = rest[open.upperBound...].firstRange(of: "}}") else { break }
            let name = rest[open.upperBound..<close.lowerBound].trimmingSpaces
            guard let value = variables.first(where: { $0.name == name })?.value else {
                let names = variables.map(\.name).joined(separator: ", ")
                throw BatchError(
                    "{{\(name)}} has no value", hint: names.isEmpty ? "there are no variables" : "there are: \(names)")
            }
            result += rest[..<open.lowerBound] + value
            rest = rest[close.upperBound...]
        }
        return result + rest
    }

    /// A name for a file: what would be another folder in a value becomes a dash.
    func fileName(with variables: [(name: String, value: String)]) throws(BatchError) -> String {
        try text(
            with: variables.map { name, value in
                let parts = value.split(separator: "/").joined(separator: "-")
                return (name, String(parts.drop { $0 == "." }))
            })
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " }) else {
            return ""
        }
        return String(self[first...last])
    }
}

enum Variables {
    /// The members of an object as texts.
    static func members(of value: JSONValue) throws(BatchError) -> [(name: String, value: String)] {
        guard let members = value.members else {
            throw BatchError("variables: expected an object, got \(value.typeName)")
        }
        var variables: [(name: String, value: String)] = []
        for (key, value) in members {
            switch value {
            case .string(let text): variables.append((key, text))
            case .number, .bool: variables.append((key, value.text()))
            case .null: variables.append((key, ""))
            case .array, .object:
                throw BatchError("variables: \(key): expected a text or a number, got \(value.typeName)")
            }
        }
        return variables
    }
}

extension JSONValue {
    /// With a template's names replaced in every string but keys.
    func filled(with variables: [(name: String, value: String)]) throws(BatchError) -> JSONValue {
        switch self {
        case .null, .bool, .number: return self
        case .string(let text): return .string(try Template(text).text(with: variables))
        case .array(let values):
            var filled: [JSONValue] = []
            for value in values { filled.append(try value.filled(with: variables)) }
            return .array(filled)
        case .object(let members):
            var filled: [(key: String, value: JSONValue)] = []
            for member in members { filled.append((member.key, try member.value.filled(with: variables))) }
            return .object(filled)
        }
    }
}
