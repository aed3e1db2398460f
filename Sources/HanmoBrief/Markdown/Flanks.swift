/// What stands on both sides of a run of emphasis marks.
///
/// CommonMark's rule asks for spaces around words, so `**“强调”。**文字` would stay as it is written: Chinese text has
/// none. Beside a Chinese character or mark, punctuation therefore does not keep a run from opening or closing.
struct Flanks {
    private let before: Side
    private let after: Side

    init(_ bytes: [UInt8], _ run: Range<Int>) {
        before = Side(Self.scalar(in: bytes, endingAt: run.lowerBound))
        after = Side(Self.scalar(in: bytes, startingAt: run.upperBound))
    }

    func opens(withinWords: Bool) -> Bool { isLeft && (withinWords || !isRight || before == .mark) }
    func closes(withinWords: Bool) -> Bool { isRight && (withinWords || !isLeft || after == .mark) }

    private var isLeft: Bool { after != .space && (after != .mark || before != .word) }
    private var isRight: Bool { before != .space && (before != .mark || after != .word) }

    private enum Side {
        case space, mark, word, wide

        init(_ scalar: Unicode.Scalar?) {
            guard let scalar, !scalar.properties.isWhitespace else {
                self = .space
                return
            }
            if WideText.isWide(scalar) {
                self = .wide
                return
            }
            switch scalar.properties.generalCategory {
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
                .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
                self = .mark
            default: self = .word
            }
        }
    }

    private static func scalar(in bytes: [UInt8], endingAt end: Int) -> Unicode.Scalar? {
        guard end > 0 else { return nil }
        var start = end - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first
    }

    private static func scalar(in bytes: [UInt8], startingAt start: Int) -> Unicode.Scalar? {
        guard start < bytes.count else { return nil }
        return String(decoding: bytes[start..<min(bytes.count, start + 4)], as: UTF8.self).unicodeScalars.first
    }
}

enum WideText {
    /// Chinese and Japanese characters and their marks: between them a line's end is no space. Korean has spaces.
    static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF,
            0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// Marks that Chinese shares with other scripts.
    static func isShared(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0xB7: true
        default: false
        }
    }
}
