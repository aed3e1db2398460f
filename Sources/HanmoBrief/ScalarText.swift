import HanmoSource

/// The prompt as scalars with their byte offsets: what the reader's stages index.
struct ScalarText {
    let scalars: [Unicode.Scalar]
    /// Byte offset of each scalar, and of the end.
    private let offsets: [Int]
    /// Between blank lines.
    let paragraphs: [Range<Int>]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        var offsets: [Int] = []
        offsets.reserveCapacity(scalars.count + 1)
        var offset = 0
        for scalar in scalars {
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
        self.offsets = offsets
        var paragraphs: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < scalars.count {
            if scalars[index] == "\n",
                index + 1 == scalars.count || scalars[index + 1] == "\n" || scalars[index + 1] == "\r"
            {
                if index > start { paragraphs.append(start..<index) }
                while index < scalars.count, scalars[index] == "\n" || scalars[index] == "\r" { index += 1 }
                start = index
            } else {
                index += 1
            }
        }
        if start < scalars.count { paragraphs.append(start..<scalars.count) }
        self.paragraphs = paragraphs
    }

    func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(start: offsets[range.lowerBound], end: offsets[range.upperBound])
    }

    func text(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }

    func has(_ term: String, at index: Int) -> Bool {
        scalars[index...].prefix(term.unicodeScalars.count).elementsEqual(term.unicodeScalars)
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

    func paragraphStart(of index: Int) -> Int { paragraphIndex(of: index).map { paragraphs[$0].lowerBound } ?? 0 }
    func paragraphEnd(from index: Int) -> Int {
        paragraphIndex(of: index).map { paragraphs[$0].upperBound } ?? scalars.count
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, scalars[low].properties.isWhitespace { low += 1 }
        while high > low, scalars[high - 1].properties.isWhitespace { high -= 1 }
        return low..<high
    }

    /// Whether the words just before an index announce a text: 写着：, 题为, reads …
    func followsIntroducer(_ index: Int) -> Bool {
        var end = index
        while end > 0, [" ", "：", ":", "\n"].contains(scalars[end - 1]) { end -= 1 }
        let head = text(max(0, end - 12)..<end).lowercased()
        return Lexicon.introducers.contains { head.hasSuffix($0) }
    }
}
