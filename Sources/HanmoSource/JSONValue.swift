/// JSON with its keys in order. Small and strict: duplicate keys, deep nesting and bad numbers are errors with their
/// place, where Foundation's reader lets the first key win.
public indirect enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])

    public static func == (left: JSONValue, right: JSONValue) -> Bool { left.text() == right.text() }

    public static func integer(_ value: Int) -> JSONValue { .number(Double(value)) }

    /// Null when there is none.
    public static func optional(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

    public subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    public var string: String? { if case .string(let value) = self { value } else { nil } }
    public var number: Double? { if case .number(let value) = self { value } else { nil } }
    public var integer: Int? { number.flatMap { Int(exactly: $0) } }
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

    public var members: [(key: String, value: JSONValue)]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// What it is, for messages: `a string`, `an object` …
    public var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }

    /// - Parameter indent: spaces a level, or nil for one line.
    public func text(indent: Int? = nil) -> String {
        var result = ""
        write(to: &result, indent: indent, level: 0)
        return result
    }

    private func write(to out: inout String, indent: Int?, level: Int) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .number(let value): out += Self.text(of: value)
        case .string(let value): Self.quote(value, to: &out)
        case .array(let values):
            Self.list("[", "]", values, &out, indent, level) { $1.write(to: &$0, indent: indent, level: level + 1) }
        case .object(let members):
            Self.list("{", "}", members, &out, indent, level) {
                Self.quote($1.key, to: &$0)
                $0 += indent == nil ? ":" : ": "
                $1.value.write(to: &$0, indent: indent, level: level + 1)
            }
        }
    }

    private static func list<Element>(
        _ open: String, _ close: String, _ elements: [Element], _ out: inout String, _ indent: Int?, _ level: Int,
        _ body: (inout String, Element) -> Void
    ) {
        out += open
        for (index, element) in elements.enumerated() {
            if index > 0 { out += "," }
            if let indent { out += "\n" + String(repeating: " ", count: indent * (level + 1)) }
            body(&out, element)
        }
        if let indent, !elements.isEmpty { out += "\n" + String(repeating: " ", count: indent * level) }
        out += close
    }

    private static func text(of value: Double) -> String {
        guard value.isFinite else { return "null" }
        if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
        return String(value)
    }

    private static func quote(_ text: String, to out: inout String) {
        out += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{202A}"..<"\u{202F}",
                "\u{2066}"..<"\u{206A}":
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}
