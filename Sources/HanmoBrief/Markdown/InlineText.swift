import HanmoSource

/// The words of a block, joined from its lines, and where each byte of them stands in the prompt.
struct InlineSource {
    private(set) var bytes: [UInt8] = []
    /// Where pieces of the prompt begin in ``bytes``, in rising order.
    private var pieces: [(at: Int, source: Int)] = []

    init(_ lines: [MarkdownLine], in text: MarkdownText, isCell: Bool = false) {
        for (index, line) in lines.enumerated() {
            var line = MarkdownLine(start: text.indent(of: line).start, end: line.end)
            if index == lines.count - 1 { line = text.trimmed(line) }
            pieces.append((bytes.count, line.start))
            // In a table the backslash before a bar is the table's.
            for at in line.start..<line.end {
                if isCell, text.bytes[at] == 0x5C, at + 1 < line.end, text.bytes[at + 1] == 0x7C {
                    pieces.append((bytes.count, at + 1))
                } else {
                    bytes.append(text.bytes[at])
                }
            }
            if index < lines.count - 1 { bytes.append(0x0A) }
        }
    }

    func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(start: source(of: range.lowerBound), end: source(of: range.upperBound - 1) + 1)
    }

    private func source(of offset: Int) -> Int {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].at <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return 0 }
        return pieces[low - 1].source + offset - pieces[low - 1].at
    }
}

/// What the marks around a part of a text say of it.
enum InlineStyle: Equatable {
    case emphasis, strong, strike, code, underline, superscript, `subscript`, small
    case color(String)
    case ruby(String)
}

/// A text without its marks.
struct InlineText {
    var text: [UInt8] = []
    var styles: [(range: Range<Int>, style: InlineStyle)] = []
    var pictures: [InlinePicture] = []
    /// Bytes of the prompt that are neither shown nor marks.
    var hidden: [(span: SourceSpan, why: String)] = []
}

/// `![words](address "title")`
struct InlinePicture {
    var words: String
    var span: SourceSpan
    var address: SourceSpan?
}
