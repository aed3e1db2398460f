import HanmoSource

/// Text made safe for a page: nothing that somebody wrote becomes markup, and what steers a text is shown, not obeyed.
enum HTML {
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars { append(scalar, to: &result) }
        return result
    }

    /// As ``escaped(_:)``, with controls and overrides as little labels.
    static func visible(_ text: some Sequence<Unicode.Scalar>) -> String {
        var result = ""
        for scalar in text {
            if scalar != "\n", scalar != "\t", scalar != "\r", scalar.steersText {
                result += "<i class=\"control\" title=\"\(name(of: scalar))\">\(scalar.codePointName)</i>"
            } else if scalar != "\r" {
                append(scalar, to: &result)
            }
        }
        return result
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "'": result += "&#39;"
        case _ where scalar.steersText && scalar != "\n" && scalar != "\t":
            result += "\\u{\(String(scalar.value, radix: 16))}"
        case _ where scalar.value & 0xFFFE == 0xFFFE: result += "\u{FFFD}"
        default: result.unicodeScalars.append(scalar)
        }
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: "changes the direction of text"
        case 0xFEFF: "byte-order mark"
        case 0x2028, 0x2029: "line or paragraph separator"
        default: "control character"
        }
    }
}
