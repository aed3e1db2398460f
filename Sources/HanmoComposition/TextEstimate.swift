/// How much room a text will take, told from its characters without a font. It errs on the large side, so that the
/// typesetter, which fits exactly, need not shrink what was planned with it.
struct TextEstimate: Sendable {
    /// The natural length of each paragraph in em.
    let paragraphs: [Double]
    /// The longest run that cannot be broken, in em.
    let longestWord: Double
    let scalarCount: Int

    init(_ text: String, mono: Bool = false, tracking: Double = 0) {
        var paragraphs: [Double] = []
        var (length, word, longest, count) = (0.0, 0.0, 0.0, 0)
        var before = Class.space
        for scalar in text.unicodeScalars {
            guard scalar != "\r" else { continue }
            guard scalar != "\n" else {
                paragraphs.append(length)
                (length, word, before) = (0, 0, .space)
                continue
            }
            count += 1
            let sort = Class(scalar)
            let parted = (before == .wide && sort.isLatin) || (before.isLatin && sort == .wide)
            let advance = (mono ? sort.monoAdvance : sort.advance) + (sort == .mark ? 0 : tracking)
            length += advance + (parted ? 0.25 : 0)
            word = sort.isLatin || sort == .mark ? word + advance : 0
            longest = max(longest, word)
            if sort != .mark { before = sort }
        }
        paragraphs.append(length)
        self.paragraphs = paragraphs
        longestWord = longest
        scalarCount = count
    }

    /// The longest paragraph in em, with the slack that keeps it on one line.
    var naturalLength: Double { (paragraphs.max() ?? 0) * 1.03 + 0.1 }

    /// Lines needed at a measure in em. A broken line loses what does not fit at its end: less than a character of
    /// Chinese, about half a word of Latin.
    func lineCount(measure: Double) -> Int {
        let loss = min(0.55 + longestWord * 0.3, measure * 0.4)
        let usable = max(1, measure - loss)
        return paragraphs.reduce(0) { sum, length in
            guard length * 1.03 + 0.1 > measure else { return sum + 1 }
            return sum + max(2, Int((length * 1.02 / usable).rounded(.up)))
        }
    }

    /// The extent across the lines in em: height of horizontal text, width of vertical.
    func extent(measure: Double, leading: Double) -> Double {
        Double(max(1, lineCount(measure: measure)) - 1) * leading + 1
    }

    /// Characters of about the same width.
    enum Class {
        case wide, lower, upper, digit, space, narrow, mark, tab, other

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x09: self = .tab
            case 0x20, 0xA0: self = .space
            case 0x30...0x39: self = .digit
            case 0x41...0x5A: self = .upper
            case 0x61...0x7A: self = .lower
            case 0x21, 0x27...0x29, 0x2C...0x2E, 0x3A, 0x3B, 0x5B, 0x5D, 0x60, 0x69, 0x6C, 0x7C: self = .narrow
            case 0x22...0x7E: self = .other
            case 0xC0...0xDE: self = .upper
            case 0xDF...0x24F: self = .lower
            case 0x300...0x36F, 0x200B...0x200D, 0xFE00...0xFE0F: self = .mark
            case 0x370...0x52F: self = .upper
            case 0xFF61...0xFFDC: self = .other
            // Dashes, quotes and dots of Chinese text, symbols, boxes, ideographs, kana, hangul, emoji.
            case 0x2010...0x2027, 0x2030...0x205E, 0x2100...: self = .wide
            default: self = .upper
            }
        }

        var isLatin: Bool { self == .lower || self == .upper || self == .digit || self == .narrow || self == .other }

        var advance: Double {
            switch self {
            case .wide: 1
            case .lower: 0.55
            case .upper: 0.68
            case .digit: 0.57
            case .space: 0.28
            case .narrow: 0.36
            case .mark: 0
            case .tab: 2
            case .other: 0.62
            }
        }

        var monoAdvance: Double {
            switch self {
            case .wide: 1
            case .mark: 0
            case .tab: 2
            default: 0.6
            }
        }
    }
}
