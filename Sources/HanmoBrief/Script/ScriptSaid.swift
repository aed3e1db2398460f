/// What follows a label: one text, or several in quotes that hang together; it may go on over several lines.
struct ScriptSaid {
    struct Piece {
        /// Its lines, without indents.
        var lines: [Range<Int>]
        var range: Range<Int> { lines[0].lowerBound..<lines[lines.count - 1].upperBound }
    }

    private(set) var pieces: [Piece] = []
    /// What stands in brackets behind a quoted text, without them.
    private(set) var aside: Range<Int>?
    /// An opening quote that nothing closes.
    private(set) var unclosed: Int?
    /// The first line that does not belong to it.
    private(set) var next: Int

    /// Lines that a quoted text has at most: else a script of opening quotes would be searched over and over.
    private static let longest = 400
    private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
        "“": "”", "「": "」", "『": "』", "‘": "’", "\"": "\"", "＂": "＂",
    ]

    /// - Parameters:
    ///   - rest: What follows on the label's line.
    ///   - index: The label's line.
    init(_ source: ScalarText, _ lines: [ScriptLine], _ rest: Range<Int>, line index: Int) {
        next = index + 1
        var rest = rest
        var index = index
        // 阿明： with the words on the next line.
        if rest.isEmpty {
            guard next < lines.count, Self.goesOn(lines[next], after: lines[index]) else { return }
            rest = source.trimmed(lines[next].range)
            index = next
            next += 1
        }
        if Self.closing[source.scalars[rest.lowerBound]] != nil {
            quoted(source, lines, rest, index)
            if !pieces.isEmpty { return }
        }
        var parts = [source.trimmed(rest)]
        while next < lines.count, Self.goesOn(lines[next], after: lines[index]) {
            parts.append(source.trimmed(lines[next].range))
            next += 1
        }
        if let unclosed { parts[0] = source.trimmed(unclosed + 1..<parts[0].upperBound) }
        pieces = parts[0].isEmpty ? [] : [Piece(lines: parts)]
    }

    /// Words, or whatever is indented more than the line that it goes on with.
    private static func goesOn(_ line: ScriptLine, after first: ScriptLine) -> Bool {
        switch line.shape {
        case .blank: false
        case .words: true
        default: line.indent > first.indent
        }
    }

    private mutating func quoted(_ source: ScalarText, _ lines: [ScriptLine], _ rest: Range<Int>, _ index: Int) {
        var found: [Piece] = []
        var at = rest.lowerBound
        var line = index
        while true {
            guard let close = Self.close(of: at, source, lines, from: line, isNext: !found.isEmpty) else {
                if found.isEmpty, Self.isOpen(at, source, lines[index]) { unclosed = at }
                return
            }
            let words = source.trimmed(at + 1..<close.index)
            if !words.isEmpty {
                found.append(Piece(lines: source.lines(in: words).map(source.trimmed)))
            }
            line = close.line
            let tail = source.trimmed(close.index + 1..<lines[line].range.upperBound)
            let marks = tail.prefix {
                "。，；.,;/／+＋、".unicodeScalars.contains(source.scalars[$0]) || source.scalars[$0].isSpace
            }
            let after = tail.lowerBound + marks.count
            if after >= tail.upperBound {
                break
            } else if Self.closing[source.scalars[after]] != nil {
                at = after
            } else if "(（".unicodeScalars.contains(source.scalars[after]),
                ")）".unicodeScalars.contains(source.scalars[tail.upperBound - 1])
            {
                aside = after + 1..<tail.upperBound - 1
                break
            } else {
                // “卷王”这个词: the quotes are part of what is said.
                return
            }
        }
        pieces = found
        next = line + 1
    }

    /// Whether a quote opens on a line and nothing on it closes.
    private static func isOpen(_ at: Int, _ source: ScalarText, _ line: ScriptLine) -> Bool {
        guard let closing = closing[source.scalars[at]] else { return false }
        return !source.scalars[at + 1..<max(at + 1, line.range.upperBound)].contains(closing)
    }

    /// The mark that closes a quote. Paired ones nest and may go over lines up to the next head; straight ones up to the
    /// next label.
    private static func close(
        of open: Int, _ source: ScalarText, _ lines: [ScriptLine], from line: Int, isNext: Bool
    ) -> (index: Int, line: Int)? {
        let (mark, closing) = (source.scalars[open], Self.closing[source.scalars[open]] ?? "”")
        var depth = 1
        var number = line
        var at = open + 1
        while number < min(lines.count, line + Self.longest) {
            if number > line {
                if isNext { return nil }
                if lines[number].indent <= lines[line].indent {
                    if lines[number].isHeading { return nil }
                    if case .labelled = lines[number].shape, mark == closing || mark == "‘" { return nil }
                }
                at = lines[number].range.lowerBound
            }
            let end = lines[number].range.upperBound
            while at < end {
                let scalar = source.scalars[at]
                if mark == closing {
                    if scalar == mark, endsQuote(at, end, source) { return (at, number) }
                } else if scalar == mark {
                    depth += 1
                } else if scalar == closing, !(scalar == "’" && QuoteMarks.isApostrophe(at, in: source.scalars)) {
                    depth -= 1
                    if depth == 0 { return (at, number) }
                }
                at += 1
            }
            number += 1
        }
        return nil
    }

    /// A straight mark closes where the line ends after it, or a bracket or another quote follows a space.
    private static func endsQuote(_ at: Int, _ end: Int, _ source: ScalarText) -> Bool {
        let tail = source.trimmed(at + 1..<end)
        guard let first = tail.first else { return true }
        if tail.allSatisfy({ "。，；.,;".unicodeScalars.contains(source.scalars[$0]) }) { return true }
        return "\"＂(（/+".unicodeScalars.contains(source.scalars[first]) && first > at + 1
    }
}
