internal import CLexicon

/// One form for all that are read alike: lower case, simplified Chinese, half width, hyphens between letters as spaces.
/// Scalars map one to one, so that places in the folded text are places in the prompt.
struct Folding: Sendable {
    static let standard = Folding()

    func callAsFunction(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x41...0x5A: return Unicode.Scalar(UInt8(scalar.value + 32))
        case 0x3400...0x9FFF:
            let other = hanmo_lexicon_simplified(scalar.value)
            return other == 0 ? scalar : Unicode.Scalar(other) ?? scalar
        case 0xFF21...0xFF3A: return Unicode.Scalar(scalar.value - 0xFF21 + 0x61) ?? scalar
        case 0xFF41...0xFF5A, 0xFF10...0xFF19: return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x2019: return "'"
        case 0xA0, 0x2011: return " "
        default: return scalar
        }
    }

    func folded(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result = scalars.map { self($0) }
        for index in result.indices.dropFirst().dropLast()
        where result[index] == "-" && result[index - 1].isLatinLetter && result[index + 1].isLatinLetter {
            result[index] = " "
        }
        return result
    }

    /// A text as it is compared.
    func folded(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: folded(Array(text.unicodeScalars)))
        return String(view)
    }
}

extension Unicode.Scalar {
    var isLatinLetter: Bool {
        (0x61...0x7A).contains(value) || (0x41...0x5A).contains(value) || (0xC0...0x24F).contains(value)
    }
    var isDigit: Bool { (0x30...0x39).contains(value) }
    var isHan: Bool { (0x3400...0x9FFF).contains(value) || (0x20000...0x323AF).contains(value) }
    /// White space; the table of properties is asked only where a glance does not tell.
    var isSpace: Bool {
        if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
        return !isHan && properties.isWhitespace
    }
}
