import HanmoSource

/// A plan as YAML that is pleasant to edit: block style, only what is said, texts of several lines as literal blocks, and
/// what nobody edits by hand (spans, cues) in one line each.
struct YAMLWriter {
    /// Keys whose objects are one thing to the eye.
    private static let compact: Set = ["canvas", "cues", "outline", "shadow", "glow", "fill", "parts"]
    /// Lists whose entries stand apart.
    private static let spaced: Set = ["wordings", "pictures", "panels"]
    /// The longest key that YAML reads without being told that it is one.
    private static let longestSimpleKey = 500

    private var out = ""

    static func head(for name: String?) -> String {
        // Without controls, which would end the comment.
        let file = name.map { $0.shown(limit: 100) } ?? "plan.yaml"
        return """
            # yaml-language-server: $schema=plan.schema.json
            # A plan of Hanmo: what a page shall show. Edit it, then: hanmo render --from \(file)
            # For an editor that completes and checks: hanmo plan --schema > plan.schema.json
            # source and cues are byte offsets into the prompt; leave them out where you write something new.

            """
    }

    static func text(of value: JSONValue) -> String {
        var writer = YAMLWriter()
        if case .object(let members) = said(value) ?? .object([]), !members.isEmpty {
            for (index, member) in members.enumerated() {
                if index > 0, isList(member.value) || member.key == "prompt" { writer.out += "\n" }
                writer.member(member.key, member.value, indent: 0)
            }
        } else {
            writer.out = "{}\n"
        }
        return writer.out
    }

    /// Without nulls and empty lists.
    private static func said(_ value: JSONValue) -> JSONValue? {
        switch value {
        case .null: return nil
        case .array(let values): return values.isEmpty ? nil : .array(values.map { said($0) ?? .object([]) })
        case .object(let members):
            let kept = members.compactMap { key, value in
                key == "source" && value == .nowhere ? nil : said(value).map { (key, $0) }
            }
            return kept.isEmpty ? nil : .object(kept)
        default: return value
        }
    }

    private static func isList(_ value: JSONValue) -> Bool {
        guard case .array(let values) = value, case .object = values.first else { return false }
        return true
    }

    private mutating func member(_ key: String, _ value: JSONValue, indent: Int) {
        let pad = String(repeating: " ", count: indent)
        let name = YAMLScalar.word(key)
        out += name.utf8.count > Self.longestSimpleKey ? "? \(name)\n\(pad):" : "\(name):"
        switch value {
        case .object(let members) where !Self.compact.contains(key) && !members.isEmpty:
            out += "\n"
            for (key, value) in members {
                out += pad + "  "
                member(key, value, indent: indent + 2)
            }
        case .array(let values) where Self.isList(value):
            out += "\n"
            for (index, entry) in values.enumerated() {
                if index > 0, Self.spaced.contains(key) { out += "\n" }
                out += pad + "  - "
                element(entry, of: key, indent: indent + 4)
            }
        case .string(let text): out += " " + YAMLScalar.text(text, indent: indent + 2) + "\n"
        default: out += " " + Self.flow(value) + "\n"
        }
    }

    private mutating func element(_ value: JSONValue, of key: String, indent: Int) {
        guard case .object(let members) = value, !members.isEmpty, !Self.compact.contains(key) else {
            out += Self.flow(value) + "\n"
            return
        }
        for (index, member) in members.enumerated() {
            if index > 0 { out += String(repeating: " ", count: indent) }
            self.member(member.key, member.value, indent: indent)
        }
    }

    /// In one line.
    private static func flow(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): return YAMLScalar.word(text)
        case .array(let values): return "[" + values.map(flow).joined(separator: ", ") + "]"
        case .object(let members):
            return "{"
                + members.map { key, value in
                    let name = YAMLScalar.word(key)
                    return (name.utf8.count > longestSimpleKey ? "? \(name) : " : "\(name): ") + flow(value)
                }.joined(separator: ", ") + "}"
        default: return value.text()
        }
    }
}

extension JSONValue {
    /// The span of what stands in no prompt.
    fileprivate static let nowhere = JSONValue.array([.integer(0), .integer(0)])
}

/// How a text is written: as it is, in quotes, or as a literal block. Every reader of YAML, 1.1 or 1.2, reads it back.
enum YAMLScalar {
    /// In one line.
    static func word(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

    /// - Parameter indent: of a block's lines.
    static func text(_ text: String, indent: Int) -> String {
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 1, !text.unicodeScalars.contains(where: isEscaped) else { return word(text) }
        let endsLine = lines.last?.isEmpty == true
        if endsLine { lines.removeLast() }
        // Line ends that nothing follows are seen better as escapes.
        guard lines.last?.isEmpty == false else { return word(text) }
        // A first line that is empty or indented would be taken for the block's own indent.
        let isIndented = lines.first?.first.map { $0 == " " } ?? true
        let head = (isIndented ? "|2" : "|") + (endsLine ? "" : "-")
        let pad = String(repeating: " ", count: indent)
        return head + "\n" + lines.map { $0.isEmpty ? "" : pad + String($0) }.joined(separator: "\n")
    }

    /// Names such as `top-left`, and words of letters alone: nothing that any reader takes for something else.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.utf8.count < 60,
            !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
        else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar == "-" || scalar.value < 0x80 && scalar.properties.numericType != nil
                || scalar.properties.isAlphabetic && !scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool { scalar != "\n" && needsEscape(scalar) }

    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        scalar.steersText || scalar.value & 0xFFFE == 0xFFFE
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where needsEscape(scalar):
                let hex = String(scalar.value, radix: 16, uppercase: true)
                let (letter, width) = scalar.value > 0xFFFF ? ("U", 8) : scalar.value > 0xFF ? ("u", 4) : ("x", 2)
                result += "\\\(letter)" + String(repeating: "0", count: width - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
