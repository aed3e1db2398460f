import HanmoSource

/// What a quoted text shows: line ends and escapes resolved, placeholders by their defaults.
struct TextResolver {
    struct Resolved {
        var text: String
        /// A placeholder that has no value.
        var missing: String?
    }

    static func resolved(_ text: String, keepsEscapes: Bool) -> Resolved {
        var result = replacingLineEnds(text)
        if !keepsEscapes, result.contains("\\n") { result = replacingEscapes(result) }
        guard result.contains("{") || result.contains("[") || result.contains("【") else {
            return Resolved(text: result, missing: nil)
        }
        let filled = keepsEscapes ? Resolved(text: result, missing: nil) : fillingArguments(result)
        if filled.missing == nil, let whole = wholePlaceholder(filled.text) {
            return Resolved(text: filled.text, missing: whole)
        }
        return filled
    }

    /// CR LF and CR are line ends like LF.
    private static func replacingLineEnds(_ text: String) -> String {
        guard text.unicodeScalars.contains("\r") else { return text }
        var result = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\r" {
                result.append("\n")
            } else if !(scalar == "\n" && wasReturn) {
                result.append(scalar)
            }
            wasReturn = scalar == "\r"
        }
        return String(result)
    }

    /// A backslash and an n in a text mean a line end.
    private static func replacingEscapes(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var pending = false
        for scalar in text.unicodeScalars {
            if pending {
                if scalar == "n" { result.append("\n") } else { result.append(contentsOf: ["\\", scalar]) }
                pending = false
            } else if scalar == "\\" {
                pending = true
            } else {
                result.append(scalar)
            }
        }
        if pending { result.append("\\") }
        return String(result)
    }

    /// `{argument name="title" default="Spring"}` shows Spring.
    private static func fillingArguments(_ text: String) -> Resolved {
        guard text.contains("{argument") else { return Resolved(text: text, missing: nil) }
        var result = ""
        var missing: String?
        var rest = Substring(text)
        while let open = rest.firstRange(of: "{argument") {
            result += rest[..<open.lowerBound]
            guard let close = rest[open.upperBound...].firstIndex(of: "}") else { break }
            let body = rest[open.upperBound..<close]
            if let value = attribute("default", in: body) {
                result += value
            } else {
                missing = missing ?? attribute("name", in: body).map(String.init) ?? "argument"
            }
            rest = rest[rest.index(after: close)...]
        }
        return Resolved(text: result + rest, missing: missing)
    }

    private static func attribute(_ name: String, in body: Substring) -> Substring? {
        for quote in ["\"", "'", "“"] {
            guard let start = body.firstRange(of: "\(name)=\(quote)") else { continue }
            let rest = body[start.upperBound...]
            guard let end = rest.firstIndex(where: { String($0) == quote || $0 == "”" }) else { continue }
            return rest[..<end]
        }
        return nil
    }

    /// A text that is nothing but a slot to be filled: [YOUR NAME], {title}, 【插入标题】.
    private static func wholePlaceholder(_ text: String) -> String? {
        let pairs: [(Character, Character)] = [("[", "]"), ("{", "}"), ("【", "】")]
        guard let first = text.first, let last = text.last, text.count > 2, text.count <= 60,
            let pair = pairs.first(where: { $0.0 == first && $0.1 == last })
        else { return nil }
        let inside = text.dropFirst().dropLast()
        if inside.contains(pair.1) && pair.0 != "{" { return nil }
        if pair.0 == "【" {
            let slots = ["插入", "填写", "此处", "你的", "您的", "待填", "占位", "替换"]
            return slots.contains { inside.contains($0) } ? text : nil
        }
        return inside.contains("\n") || inside.contains(":") ? nil : text
    }
}
