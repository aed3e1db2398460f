import HanmoGraphics

/// Light colouring of source text in any common language: what is surely a comment, a string, a number, a keyword, a
/// call or a type. Colours only; the characters stay.
struct CodeColoring {
    enum Sort { case plain, comment, string, number, keyword, call, type, mark }

    struct Span {
        var range: Range<Int>
        var sort: Sort
    }

    let spans: [Span]

    init(_ text: String) {
        var scanner = CodeScanner(text)
        spans = scanner.spans()
    }
}

private struct CodeScanner {
    private let bytes: [UInt8]
    private let hashIsComment: Bool
    private let dashesAreComment: Bool
    private var at = 0
    private var found: [CodeColoring.Span] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        let lowered = text.lowercased()
        hashIsComment = !lowered.contains("#include") && !lowered.contains("#define")
        dashesAreComment = lowered.contains("select ") || lowered.contains("create table") || lowered.contains("local ")
    }

    mutating func spans() -> [CodeColoring.Span] {
        while at < bytes.count { step() }
        return found
    }

    private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    private func starts(_ mark: String) -> Bool { bytes[at...].starts(with: Array(mark.utf8)) }

    private mutating func take(to end: Int, _ sort: CodeColoring.Sort) {
        found.append(.init(range: at..<min(end, bytes.count), sort: sort))
        at = max(at + 1, min(end, bytes.count))
    }

    private func lineEnd() -> Int { bytes[at...].firstIndex(of: 0x0A) ?? bytes.count }

    private func end(after mark: String) -> Int {
        let pattern = Array(mark.utf8)
        var index = at + pattern.count
        while index + pattern.count <= bytes.count {
            if bytes[index...].starts(with: pattern) { return index + pattern.count }
            index += 1
        }
        return bytes.count
    }

    private mutating func step() {
        let first = bytes[at]
        let before = at > 0 ? bytes[at - 1] : 0x0A
        let isAfterSpace = before == 0x0A || before == 0x20 || before == 0x09
        if starts("//"), before != 0x3A { return take(to: lineEnd(), .comment) }
        if starts("/*") { return take(to: end(after: "*/"), .comment) }
        if starts("<!--") { return take(to: end(after: "-->"), .comment) }
        if starts("--"), dashesAreComment, isAfterSpace { return take(to: lineEnd(), .comment) }
        if first == 0x23, hashIsComment, isAfterSpace, byte(at + 1) == 0x20 || byte(at + 1) == 0x21 {
            return take(to: lineEnd(), .comment)
        }
        if starts("\"\"\"") { return take(to: end(after: "\"\"\""), .string) }
        if first == 0x22 || first == 0x27 || first == 0x60, let close = stringEnd(first) {
            return take(to: close, .string)
        }
        if first == 0x40, isLetter(byte(at + 1)) { return take(to: wordEnd(at + 1), .mark) }
        if isDigit(first) { return take(to: numberEnd(), .number) }
        if isLetter(first) { return word() }
        at += 1
    }

    /// The end of a string that ends on its line.
    private func stringEnd(_ quote: UInt8) -> Int? {
        // An apostrophe in a word opens nothing.
        if quote == 0x27, at > 0, isLetter(bytes[at - 1]) || isDigit(bytes[at - 1]) { return nil }
        var index = at + 1
        while index < bytes.count, bytes[index] != 0x0A {
            if bytes[index] == 0x5C {
                index += 2
                continue
            }
            if bytes[index] == quote { return index + 1 }
            index += 1
        }
        return nil
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F || byte == 0x24
    }

    private func wordEnd(_ start: Int) -> Int {
        var index = start
        while isLetter(byte(index)) || isDigit(byte(index)) { index += 1 }
        return index
    }

    private func numberEnd() -> Int {
        var index = at
        while isDigit(byte(index)) || isLetter(byte(index)) || (byte(index) == 0x2E && isDigit(byte(index + 1))) {
            index += 1
        }
        return index
    }

    private mutating func word() {
        let end = wordEnd(at)
        let word = String(decoding: bytes[at..<end], as: UTF8.self)
        if Self.keywords.contains(word) { return take(to: end, .keyword) }
        if byte(end) == 0x28 { return take(to: end, .call) }
        if (0x41...0x5A).contains(bytes[at]), end - at > 1 { return take(to: end, .type) }
        at = end
    }

    private static let keywords: Set<String> = [
        "let", "var", "const", "func", "function", "fn", "def", "class", "struct", "enum", "interface", "type", "trait",
        "impl", "protocol", "extension", "import", "from", "export", "default", "package", "use", "mod", "pub",
        "public", "private", "protected", "static", "final", "return", "if", "else", "elif", "for", "while", "in",
        "of", "do", "switch", "case", "match", "break", "continue", "try", "catch", "except", "finally", "throw",
        "throws", "raise", "with", "as", "async", "await", "yield", "new", "delete", "this", "self", "super", "null",
        "nil", "None", "true", "false", "True", "False", "and", "or", "not", "is", "lambda", "pass", "guard", "where",
        "void", "int", "float", "double", "char", "bool", "string", "number", "boolean", "extends", "implements",
        "select", "SELECT", "FROM", "WHERE", "JOIN", "ON", "GROUP", "BY", "ORDER", "INSERT", "INTO", "VALUES",
        "UPDATE", "SET", "CREATE", "TABLE", "AS", "AND", "OR", "NOT", "NULL", "LIMIT", "DESC", "go", "defer", "chan",
        "map", "range", "mut", "move", "typeof", "instanceof", "undefined", "global", "assert", "del", "echo", "export",
    ]
}

/// The colours of an editor.
struct CodePalette {
    var ground: Color
    var bar: Color
    var side: Color
    var ink: Color
    var muted: Color
    var accent: Color
    private let colors: [Color]

    init(isDark: Bool, accent: Color?) {
        ground = Color(hex: isDark ? 0x1E2230 : 0xFBFBFC)
        bar = Color(hex: isDark ? 0x161925 : 0xECEEF2)
        side = Color(hex: isDark ? 0x191D29 : 0xF3F4F7)
        ink = Color(hex: isDark ? 0xD7DCE8 : 0x24292F)
        muted = Color(hex: isDark ? 0x98A2B8 : 0x5B6470)
        self.accent = accent ?? Color(hex: isDark ? 0x4C9BE8 : 0x1F6FC4)
        let hexes: [UInt32] =
            isDark
            ? [0x8D99AE, 0xA5D6A0, 0xE5B567, 0xC792EA, 0x82AAFF, 0x7FDBCA, 0xF2A0B3]
            : [0x5D6B60, 0x1B6E3C, 0x9A5B00, 0x8327B0, 0x1D55C4, 0x0B6B75, 0xA82255]
        colors = hexes.map { Color(hex: $0) }
    }

    func color(_ sort: CodeColoring.Sort) -> Color {
        switch sort {
        case .plain: ink
        case .comment: colors[0]
        case .string: colors[1]
        case .number: colors[2]
        case .keyword: colors[3]
        case .call: colors[4]
        case .type: colors[5]
        case .mark: colors[6]
        }
    }
}
