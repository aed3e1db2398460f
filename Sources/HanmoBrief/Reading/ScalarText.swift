import HanmoSource

/// The prompt as scalars with their byte offsets: what the reader's stages index.
struct ScalarText: Sendable {
    let scalars: [Unicode.Scalar]
    /// The scalars as they are compared with the lexicon.
    let folded: [Unicode.Scalar]
    /// Byte offset of each scalar, and of the end.
    private let offsets: [Int]
    private let bytes: [UInt8]
    /// Between blank lines.
    let paragraphs: [Range<Int>]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        folded = Folding.standard.folded(scalars)
        var offsets: [Int] = []
        offsets.reserveCapacity(scalars.count + 1)
        var offset = 0
        for scalar in scalars {
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
        self.offsets = offsets
        bytes = Array(text.utf8)
        paragraphs = Self.paragraphs(of: scalars)
    }

    private static func paragraphs(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < scalars.count {
            guard scalars[index] == "\n" else {
                index += 1
                continue
            }
            var end = index + 1
            while end < scalars.count, [" ", "\t", "\r", "\u{3000}"].contains(scalars[end]) { end += 1 }
            guard end == scalars.count || scalars[end] == "\n" else {
                // Spaces before a line's first word are its indent.
                index += 1
                continue
            }
            if index > start { paragraphs.append(start..<index) }
            while end < scalars.count, scalars[end] == "\n" || scalars[end] == "\r" { end += 1 }
            (start, index) = (end, end)
        }
        if start < scalars.count { paragraphs.append(start..<scalars.count) }
        return paragraphs
    }

    var count: Int { scalars.count }

    var isJSON: Bool {
        let first = scalars.first { !$0.isSpace }
        return first == "{" || first == "["
    }

    func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(start: offsets[range.lowerBound], end: offsets[range.upperBound])
    }

    /// The scalars of a span of bytes.
    func range(of span: SourceSpan) -> Range<Int> { index(of: span.start)..<index(of: span.end) }

    private func index(of offset: Int) -> Int {
        var (low, high) = (0, offsets.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[offsets[range.lowerBound]..<offsets[range.upperBound]], as: UTF8.self)
    }

    /// A part as it is compared with the lexicon.
    func foldedText(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: folded[range.clamped(to: 0..<count)])
        return String(text)
    }

    func has(_ term: String, at index: Int) -> Bool {
        var at = index
        for scalar in term.unicodeScalars {
            guard at < scalars.count, scalars[at] == scalar else { return false }
            at += 1
        }
        return true
    }

    /// Whether a term in folded form stands at an index.
    func hasFolded(_ term: String, at index: Int) -> Bool {
        var at = index
        for scalar in term.unicodeScalars {
            guard at >= 0, at < folded.count, folded[at] == scalar else { return false }
            at += 1
        }
        return true
    }

    /// Paragraphs stand in order, so the search halves.
    private func paragraphIndex(of index: Int) -> Int? {
        var (low, high) = (0, paragraphs.count)
        while low < high {
            let middle = (low + high) / 2
            if paragraphs[middle].upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low < paragraphs.count ? low : nil
    }

    func paragraph(of index: Int) -> Range<Int> {
        paragraphIndex(of: index).map { paragraphs[$0] } ?? min(index, count)..<count
    }

    func paragraphStart(of index: Int) -> Int { paragraph(of: index).lowerBound }
    func paragraphEnd(from index: Int) -> Int { paragraph(of: index).upperBound }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, scalars[low].isSpace { low += 1 }
        while high > low, scalars[high - 1].isSpace { high -= 1 }
        return low..<high
    }

    /// Without empty lines around it; the first line keeps its indent.
    func trimmedLines(_ range: Range<Int>) -> Range<Int> {
        let words = trimmed(range)
        var low = words.lowerBound
        while low > range.lowerBound, scalars[low - 1] == " " || scalars[low - 1] == "\u{3000}" { low -= 1 }
        return low..<words.upperBound
    }

    /// The lines of a range, without their ends.
    func lines(in range: Range<Int>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where scalars[index] == "\n" {
            lines.append(start..<index)
            start = index + 1
        }
        if start < range.upperBound { lines.append(start..<range.upperBound) }
        return lines
    }

    /// Whether a sentence ends with the mark at an index.
    func endsSentence(_ index: Int) -> Bool {
        switch scalars[index] {
        case "。", "！", "？", "；", "\n": true
        case ".", "!", "?", ";":
            index + 1 == count || scalars[index + 1].isSpace || scalars[index + 1].isHan
        default: false
        }
    }

    /// Whether a part of a sentence ends with the mark at an index.
    func endsPart(_ index: Int) -> Bool {
        switch scalars[index] {
        case "，", "、", "：": true
        case ",", ":": index + 1 == count || scalars[index + 1].isSpace || scalars[index + 1].isHan
        default: endsSentence(index)
        }
    }

    func sentenceEnd(from index: Int) -> Int {
        var at = index
        while at < count, at < index + 400, !endsSentence(at) { at += 1 }
        return at
    }

    /// Where the sentence that holds an index begins, no further back than a limit.
    func sentenceStart(before index: Int, limit: Int) -> Int {
        var at = index
        while at > limit, !endsSentence(at - 1) { at -= 1 }
        return at
    }
}
