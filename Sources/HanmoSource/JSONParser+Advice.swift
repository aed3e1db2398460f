/// What people write who mean JSON: each told apart, with what to write instead.
extension JSONParser {
    func failure(_ message: String, at place: Int? = nil, hint: String? = nil) -> JSONError {
        JSONError(message: message, hint: hint, offset: place ?? at, position: position(of: place ?? at))
    }

    func position(of offset: Int) -> SourcePosition {
        FilePlace.byte(offset).position(in: bytes) ?? SourcePosition(line: 1, column: 1)
    }

    func unclosed(_ what: String, _ bracket: String, from start: Int) -> JSONError {
        failure("the \(what) that begins at \(position(of: start)) is not closed", hint: "add \(bracket)")
    }

    /// What stands here is not what was expected.
    func unexpected(_ wanted: String) -> JSONError {
        guard at < bytes.count else { return failure("the text ends where \(wanted) is expected") }
        let scalar = String(decoding: bytes[at...].prefix(4), as: UTF8.self).unicodeScalars.first ?? "?"
        switch scalar {
        case "/" where at + 1 < bytes.count && [0x2F, 0x2A].contains(bytes[at + 1]), "#":
            return failure("a comment, which JSON does not have", hint: "remove it, or write the plan as YAML")
        case "}" where before == UInt8(ascii: ","), "]" where before == UInt8(ascii: ","):
            return failure("a comma stands before \(scalar)", hint: "remove the comma")
        case "," where before == UInt8(ascii: ","):
            return failure("two commas in a row", hint: "remove one")
        case "}", "]": return failure("expected \(wanted), got \(scalar)")
        case "'": return failure("a string in single quotes", hint: "JSON wants straight double quotes: \"…\"")
        case "“", "”", "‘", "’", "„", "«", "»", "「", "」", "＂":
            return failure("a string in \(scalar)", hint: "JSON wants straight double quotes: \"…\"")
        case "：", "，", "｛", "｝", "［", "］", "、":
            return failure("expected \(wanted), got the full-width \(scalar)", hint: "type it in half width")
        case _ where isWordByte(at): return bareWord(wanted)
        case "\"" where wanted.hasPrefix(","):
            return failure("expected \(wanted), got a string", hint: "is a comma missing?")
        default: return failure("expected \(wanted), got \(String(scalar).shown())")
        }
    }

    private func bareWord(_ wanted: String) -> JSONError {
        let word = String(decoding: bytes[at...].prefix(200), as: UTF8.self)
            .prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
        let known = ["true": "true", "false": "false", "none": "null", "null": "null", "undefined": "null"]
        let shown = String(word).shown(limit: 40)
        if wanted == "a value", let meant = known[word.lowercased()] {
            return failure("\(shown) is not JSON", hint: "write \(meant)")
        }
        return failure("expected \(wanted), got \(shown)", hint: "texts and keys stand in double quotes")
    }

    /// The last byte before this place that is no space.
    private var before: UInt8? {
        var index = at - 1
        while index >= 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index -= 1 }
        return index >= 0 ? bytes[index] : nil
    }
}
