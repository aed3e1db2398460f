import HanmoBrief
import HanmoSource
@preconcurrency import Yams

/// The text of a YAML file, made harmless before it is parsed, and the words for what is wrong with it.
struct YAMLText {
    let bytes: [UInt8]
    private let lineStarts: [Int]
    /// Every `*` stands as ``mask``, so that the parser never resolves an alias: a file of 254 bytes can make it copy for
    /// seconds. An alias then shows as an unquoted text that begins with the mask, and no mark moves.
    let masked: String
    /// Nil for a text without `*`.
    let mask: Unicode.Scalar?

    init(_ input: [UInt8]) throws(PlanError) {
        let start = input.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        bytes = input
        lineStarts = FilePlace.lineStarts(in: input)
        guard let whole = String(validating: input[start...], as: UTF8.self) else {
            throw PlanError("not UTF-8", at: .byte(Self.firstInvalidByte(in: input)), hint: "save the file as UTF-8")
        }
        try Self.check(whole, from: start)
        guard input.contains(UInt8(ascii: "*")) else {
            (masked, mask) = (whole, nil)
            return
        }
        let used = Set(whole.unicodeScalars.lazy.filter { 0xE000...0xF8FF ~= $0.value })
        guard let free = (0xE000...0xF8FF).lazy.compactMap({ Unicode.Scalar($0) }).first(where: { !used.contains($0) })
        else { throw PlanError("the file uses every private-use character", hint: "write the plan as JSON") }
        mask = free
        var result = String.UnicodeScalarView()
        for scalar in whole.unicodeScalars { result.append(scalar == "*" ? free : scalar) }
        masked = String(result)
    }

    /// A text of the parser as it stands in the file.
    func restored(_ text: String) -> String {
        guard let mask, text.unicodeScalars.contains(mask) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(scalar == mask ? "*" : scalar) }
        return String(result)
    }

    /// Controls, and marks heaped so high that comparing two keys would take quadratic time, written out or escaped.
    private static func check(_ text: String, from start: Int) throws(PlanError) {
        var (offset, marks) = (start, 0)
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            var (read, width) = (scalar, UTF8.width(scalar))
            if scalar == "\\", let (escaped, length) = escape(rest) {
                read = escaped
                width += length
                rest = rest.dropFirst(length)
            } else if isForbidden(scalar) {
                throw PlanError(
                    scalar == "\u{FEFF}"
                        ? "a byte-order mark inside the file" : "control character \(scalar.codePointName)",
                    at: .byte(offset), hint: "remove it, or write it as an escape in double quotes")
            }
            switch read.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .spacingMark: marks += 1
            case _ where read == "\\" || read.properties.isWhitespace: break
            default: marks = 0
            }
            guard marks <= SettableText.maximumMarksPerBase else {
                throw PlanError(
                    "more than \(SettableText.maximumMarksPerBase) combining marks on one character",
                    at: .byte(offset), hint: "remove the surplus marks")
            }
            offset += width
        }
    }

    /// The character of an escape such as `\u0301`, and its length after the backslash.
    private static func escape(_ rest: Substring.UnicodeScalarView) -> (Unicode.Scalar, Int)? {
        guard let length = rest.first.flatMap({ ["x": 2, "u": 4, "U": 8][$0] }) else { return nil }
        let digits = String(rest.dropFirst().prefix(length))
        guard digits.utf8.count == length, let value = UInt32(digits, radix: 16) else { return nil }
        return Unicode.Scalar(value).map { ($0, length + 1) }
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x85: false
        case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static func firstInvalidByte(in bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
        return offset
    }

    /// Whether a text in double quotes begins with an escaped byte-order mark, which Foundation takes away.
    func startsWithMark(at place: FilePlace) -> Bool {
        guard let offset = offset(of: place, within: 400) else { return false }
        let head = String(decoding: bytes[offset...].prefix(11), as: UTF8.self).lowercased()
        return head.hasPrefix("\"\\ufeff") || head == "\"\\u0000feff"
    }

    /// Nil for a column further out than a limit, as walking to each of many would take quadratic time.
    func offset(of place: FilePlace, within limit: Int) -> Int? {
        guard case .mark(let line, let column) = place, column <= limit, line <= lineStarts.count else { return nil }
        return FilePlace.offset(from: lineStarts[line - 1], column: column, in: bytes)
    }

    /// The `#C42B1C` that follows a key and was meant as its value. Long lines are not written by hand.
    func commentedColor(at place: FilePlace) -> String? {
        guard let offset = offset(of: place, within: 400) else { return nil }
        let rest = bytes[offset...].drop { $0 == 0x20 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") }
        guard rest.first == UInt8(ascii: "#") else { return nil }
        let digits = rest.dropFirst().prefix(9).prefix { Character(Unicode.Scalar($0)).isHexDigit }
        guard [3, 6, 8].contains(digits.count) else { return nil }
        return "#" + String(decoding: digits, as: UTF8.self)
    }
}
