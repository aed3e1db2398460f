import HanmoUnicode

/// How wide a text is on a terminal: Chinese takes two cells a character, marks none.
enum DisplayWidth {
    static func of(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width(of: $1) } }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        let properties = CharacterProperties(scalar)
        if properties.isCombining || properties.isDefaultIgnorable { return 0 }
        return properties.isWide ? 2 : 1
    }

    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - of(text)))
    }

    /// Cut to a width, with an ellipsis in place of the rest.
    static func cut(_ text: String, to limit: Int) -> String {
        guard of(text.prefix(limit * 2 + 2).description) > limit || text.count > limit * 2 + 2 else { return text }
        var (kept, width) = (String.UnicodeScalarView(), 0)
        for scalar in text.unicodeScalars {
            width += Self.width(of: scalar)
            guard width < limit else { break }
            kept.append(scalar)
        }
        return String(kept) + "…"
    }
}
