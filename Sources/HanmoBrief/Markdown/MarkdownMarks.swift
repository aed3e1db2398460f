import HanmoSource

/// `#` to `######` and a space before words.
struct MarkdownHeading {
    let level: Int
    let words: MarkdownLine?

    init?(_ line: MarkdownLine, in text: MarkdownText) {
        var words = text.trimmed(line)
        level = text.run(of: 0x23, from: words.start, to: words.end)
        guard 1...6 ~= level else { return nil }
        words.start += level
        guard words.start == words.end || text.bytes[words.start] == 0x20 || text.bytes[words.start] == 0x09 else {
            return nil
        }
        words = text.trimmed(words)
        // A closing run of the same sign is no word.
        var end = words.end
        while end > words.start, text.bytes[end - 1] == 0x23 { end -= 1 }
        if end == words.start || (end < words.end && (text.bytes[end - 1] == 0x20 || text.bytes[end - 1] == 0x09)) {
            words.end = end
        }
        words = text.trimmed(words)
        self.words = words.start < words.end ? words : nil
    }
}

/// Three or more backticks or tildes.
struct MarkdownFence {
    let mark: UInt8
    let length: Int
    let indent: Int

    init?(_ line: MarkdownLine, in text: MarkdownText) {
        let (columns, start) = text.indent(of: line)
        guard start < line.end, text.bytes[start] == 0x60 || text.bytes[start] == 0x7E else { return nil }
        mark = text.bytes[start]
        length = text.run(of: mark, from: start, to: line.end)
        indent = columns
        guard length >= 3 else { return nil }
        if mark == 0x60, text.bytes[(start + length)..<line.end].contains(0x60) { return nil }
    }

    func isClosed(by line: MarkdownLine, in text: MarkdownText) -> Bool {
        let line = text.trimmed(line)
        let run = text.run(of: mark, from: line.start, to: line.end)
        return run >= length && line.start + run == line.end
    }
}

/// `-`, `+`, `*`, or a number of at most nine digits with `.` or `)`, and a space after it.
struct MarkdownMarker {
    let span: SourceSpan
    /// The sign, or what stands after the number.
    let mark: UInt8
    let number: Int?
    /// Columns before the item's words; lines that are indented so far belong to it.
    let width: Int
    let indent: Int
    let content: MarkdownLine
    private let isEmpty: Bool

    init?(_ line: MarkdownLine, in text: MarkdownText) {
        let (columns, start) = text.indent(of: line)
        var end = start
        while end < line.end, end - start < 9, 0x30...0x39 ~= text.bytes[end] { end += 1 }
        guard end < line.end else { return nil }
        let hasDigits = end > start
        let marks: [UInt8] = hasDigits ? [0x2E, 0x29] : [0x2D, 0x2B, 0x2A]
        guard marks.contains(text.bytes[end]) else { return nil }
        mark = text.bytes[end]
        number = hasDigits ? Int(String(decoding: text.bytes[start..<end], as: UTF8.self)) : nil
        let after = end + 1
        span = SourceSpan(start: start, end: after)
        let (spaces, words) = text.indent(of: MarkdownLine(start: after, end: line.end))
        isEmpty = words == line.end
        guard isEmpty || spaces > 0 else { return nil }
        indent = columns
        width = columns + (after - start) + (isEmpty || spaces > 4 ? 1 : spaces)
        content = MarkdownLine(start: words, end: line.end)
    }

    /// A paragraph is not broken by a number that begins a line by chance.
    var mayInterrupt: Bool { !isEmpty && (number == nil || number == 1) }

    func isOfOneList(with other: MarkdownMarker) -> Bool {
        mark == other.mark && (number == nil) == (other.number == nil)
    }

    /// CommonMark wants the words' column; two columns are enough for a list within, as most people write it.
    func holds(_ line: MarkdownLine, in text: MarkdownText) -> Bool {
        let columns = text.indent(of: line).columns
        return columns >= width || (columns >= indent + 2 && MarkdownMarker(line, in: text) != nil)
    }

    /// `[ ]` or `[x]` before an item's words.
    static func task(_ content: MarkdownLine, in text: MarkdownText) -> (isDone: Bool, content: MarkdownLine)? {
        let bytes = text.bytes[content.start..<content.end]
        guard bytes.count > 4, bytes.first == 0x5B, bytes[content.start + 2] == 0x5D, bytes[content.start + 3] == 0x20
        else { return nil }
        let sign = bytes[content.start + 1]
        guard sign == 0x20 || sign | 0x20 == 0x78 else { return nil }
        return (sign != 0x20, MarkdownLine(start: content.start + 4, end: content.end))
    }
}

/// `[label]: address` on a line of its own.
struct MarkdownLabel {
    let key: [UInt8]

    init?(_ line: MarkdownLine, in text: MarkdownText) {
        let line = text.trimmed(line)
        guard line.start < line.end, text.bytes[line.start] == 0x5B,
            let close = text.bytes[line.start..<min(line.end, line.start + 1000)].firstIndex(of: 0x5D),
            close + 2 < line.end, text.bytes[close + 1] == 0x3A, close > line.start + 1,
            // A footnote is words.
            text.bytes[line.start + 1] != 0x5E
        else { return nil }
        // An address has no space in it; a title in quotes may follow.
        let rest = text.trimmed(MarkdownLine(start: close + 2, end: line.end))
        if let space = text.bytes[rest.start..<rest.end].firstIndex(of: 0x20) {
            let title = text.trimmed(MarkdownLine(start: space, end: rest.end))
            guard title.end - title.start >= 2, [0x22, 0x27, 0x28].contains(text.bytes[title.start]) else { return nil }
        }
        key = Self.key(text.bytes[line.start + 1..<close])
    }

    /// Labels are compared without case, as ASCII has it.
    static func key(_ bytes: ArraySlice<UInt8>) -> [UInt8] { bytes.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 } }
}

enum MarkdownScan {
    static func contains(_ words: StaticString, in text: MarkdownText, _ line: MarkdownLine) -> Bool {
        words.withUTF8Buffer { words in find(words, in: text.bytes[line.start..<line.end]) != nil }
    }

    /// Where some bytes begin in others.
    static func find(_ words: UnsafeBufferPointer<UInt8>, in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = words.first else { return nil }
        var at = bytes.startIndex
        while at + words.count <= bytes.endIndex {
            if bytes[at] == first, bytes[at..<at + words.count].elementsEqual(words) { return at }
            at += 1
        }
        return nil
    }
}
