import HanmoSource

/// A line of a Markdown text without its end, and without what belongs to the containers around it: a range of the
/// prompt's bytes.
struct MarkdownLine: Equatable {
    var start: Int
    var end: Int

    var span: SourceSpan { SourceSpan(start: start, end: end) }
}

/// The bytes of a Markdown text, and what a line of them looks like.
struct MarkdownText {
    let bytes: [UInt8]

    /// The lines from an offset on; `\r\n` and `\r` end lines too.
    func lines(from offset: Int = 0, upTo most: Int = .max) -> [MarkdownLine] {
        var lines: [MarkdownLine] = []
        var start = offset
        var at = offset
        while at < bytes.count, lines.count < most {
            guard bytes[at] == 0x0A || bytes[at] == 0x0D else {
                at += 1
                continue
            }
            lines.append(MarkdownLine(start: start, end: at))
            at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
            start = at
        }
        if start < bytes.count, lines.count < most { lines.append(MarkdownLine(start: start, end: bytes.count)) }
        return lines
    }

    /// The line's indentation in columns (a tab goes to the next multiple of four) and where its words begin.
    func indent(of line: MarkdownLine) -> (columns: Int, start: Int) {
        var (columns, at) = (0, line.start)
        while at < line.end, bytes[at] == 0x20 || bytes[at] == 0x09 {
            columns += bytes[at] == 0x20 ? 1 : 4 - columns % 4
            at += 1
        }
        return (columns, at)
    }

    /// The line without so many columns of indentation, or without all that it has.
    func outdented(_ line: MarkdownLine, by columns: Int) -> MarkdownLine {
        var (done, at) = (0, line.start)
        while at < line.end, done < columns, bytes[at] == 0x20 || bytes[at] == 0x09 {
            done += bytes[at] == 0x20 ? 1 : 4 - done % 4
            at += 1
        }
        return MarkdownLine(start: at, end: line.end)
    }

    func trimmed(_ line: MarkdownLine) -> MarkdownLine {
        let start = indent(of: line).start
        var end = line.end
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return MarkdownLine(start: start, end: end)
    }

    func isBlank(_ line: MarkdownLine) -> Bool { indent(of: line).start == line.end }

    func string(_ line: MarkdownLine) -> String { String(decoding: bytes[line.start..<line.end], as: UTF8.self) }

    /// How often a byte stands in a row.
    func run(of byte: UInt8, from start: Int, to end: Int) -> Int {
        var at = start
        while at < end, bytes[at] == byte { at += 1 }
        return at - start
    }
}
