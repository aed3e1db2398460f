/// `&amp;`, `&#8212;`, `&#x2014;`: those that people type.
enum MarkdownEntity {
    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ensp": "\u{2002}",
        "emsp": "\u{2003}", "thinsp": "\u{2009}", "copy": "©", "reg": "®", "trade": "™", "mdash": "—", "ndash": "–",
        "hellip": "…", "middot": "·", "bull": "•", "laquo": "«", "raquo": "»", "lsquo": "‘", "rsquo": "’",
        "ldquo": "“", "rdquo": "”", "times": "×", "divide": "÷", "plusmn": "±", "minus": "−", "deg": "°", "sect": "§",
        "para": "¶", "yen": "¥", "euro": "€", "pound": "£", "cent": "¢", "frac12": "½", "frac14": "¼", "frac34": "¾",
        "sup1": "¹", "sup2": "²", "sup3": "³", "micro": "µ", "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓",
        "le": "≤", "ge": "≥", "ne": "≠", "asymp": "≈", "infin": "∞", "alpha": "α", "beta": "β", "pi": "π",
    ]

    /// The character and how many bytes it takes; nil where there is none.
    static func text(in bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
        guard let end = bytes.firstIndex(of: 0x3B), end - bytes.startIndex >= 2 else { return nil }
        let name = String(decoding: bytes[bytes.startIndex + 1..<end], as: UTF8.self)
        let length = end + 1 - bytes.startIndex
        guard name.hasPrefix("#") else { return named[name].map { ($0, length) } }
        let digits = name.dropFirst()
        let code = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        // Control characters steer no page.
        guard let code, let scalar = Unicode.Scalar(code), scalar.properties.generalCategory != .control,
            scalar.properties.generalCategory != .format
        else { return nil }
        return (String(scalar), length)
    }
}
