import HanmoGraphics

/// A text as it is shown: without white space at its ends, its styles as lettering.
struct ShownText {
    let text: String
    let parts: [StyledPart]

    init(_ words: String, _ styles: [(range: Range<Int>, style: InlineStyle)]) {
        let bytes = Array(words.utf8)
        let space: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        let start = bytes.firstIndex { !space.contains($0) } ?? bytes.count
        let end = (bytes.lastIndex { !space.contains($0) } ?? start - 1) + 1
        text = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
        parts = styles.compactMap { range, style in
            let range = range.clamped(to: start..<max(start, end))
            guard !range.isEmpty else { return nil }
            let own = String(decoding: bytes[range], as: UTF8.self)
            return StyledPart(
                range: range.lowerBound - start..<range.upperBound - start, style: PartStyle(style, of: own))
        }
    }
}

extension PartStyle {
    fileprivate init(_ style: InlineStyle, of words: String) {
        self.init()
        switch style {
        // Chinese has no slanted letters: emphasis changes the hand.
        case .emphasis:
            let isWide = words.unicodeScalars.contains(where: WideText.isWide)
            face = isWide ? .kai : .serif
            // Garamond is small for its size.
            if !isWide { scale = 1.1 }
        case .strong: weight = .bold
        case .strike: strike = true
        case .code: face = .mono
        case .underline: underline = true
        case .superscript: position = .superscript
        case .subscript: position = .subscript
        case .small: scale = 0.8
        case .color(let hex): color = Color(hex)
        case .ruby(let reading): ruby = reading
        }
    }
}
