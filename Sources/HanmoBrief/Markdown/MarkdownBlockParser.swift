import HanmoSource

/// Lines → blocks. Every container looks at its lines once and hands them on without its marks, so the time is the
/// number of bytes times the depth, which is bounded: marks deeper than that are words.
struct MarkdownBlockParser {
    static let maximumDepth = 12

    let text: MarkdownText
    private(set) var labels: MarkdownLabels = []

    init(text: MarkdownText) { self.text = text }

    mutating func blocks(of lines: [MarkdownLine], depth: Int = 0) -> [MarkdownBlock] {
        var blocks: [MarkdownBlock] = []
        var at = 0
        lazy var lastComment = lines.lastIndex { MarkdownScan.contains("-->", in: text, $0) } ?? -1
        while at < lines.count {
            let line = lines[at]
            if text.isBlank(line) {
                at += 1
            } else if let fence = MarkdownFence(line, in: text) {
                blocks.append(code(fence, lines, &at))
            } else if let heading = MarkdownHeading(line, in: text) {
                blocks.append(.heading(level: heading.level, heading.words.map { [$0] } ?? []))
                at += 1
            } else if isRule(line) {
                blocks.append(.rule)
                at += 1
            } else if depth < Self.maximumDepth, quoted(line) != nil {
                blocks.append(.quote(self.blocks(of: quote(lines, &at), depth: depth + 1)))
            } else if depth < Self.maximumDepth, MarkdownMarker(line, in: text) != nil {
                blocks.append(list(lines, &at, depth: depth))
            } else if let table = table(lines, &at) {
                blocks.append(.table(table))
            } else if startsComment(line), at <= lastComment {
                let comment = comment(lines, &at)
                blocks.append(.hidden(comment, why: "a comment"))
            } else if let label = MarkdownLabel(line, in: text) {
                labels.insert(label.key)
                blocks.append(.hidden(line.span, why: "where a link goes is not shown"))
                at += 1
            } else {
                blocks.append(paragraph(lines, &at, depth: depth))
            }
        }
        return blocks
    }

    // MARK: - Leaves

    private func code(_ fence: MarkdownFence, _ lines: [MarkdownLine], _ at: inout Int) -> MarkdownBlock {
        at += 1
        var content: [MarkdownLine] = []
        while at < lines.count {
            let line = lines[at]
            at += 1
            if fence.isClosed(by: line, in: text) { break }
            content.append(text.outdented(line, by: fence.indent))
        }
        return .code(content)
    }

    /// Three or more of `*`, `-` or `_` with nothing but spaces between.
    private func isRule(_ line: MarkdownLine) -> Bool {
        let line = text.trimmed(line)
        guard line.end - line.start >= 3 else { return false }
        let mark = text.bytes[line.start]
        guard mark == 0x2A || mark == 0x2D || mark == 0x5F else { return false }
        var count = 0
        for byte in text.bytes[line.start..<line.end] where byte != 0x20 && byte != 0x09 {
            guard byte == mark else { return false }
            count += 1
        }
        return count >= 3
    }

    private func table(_ lines: [MarkdownLine], _ at: inout Int) -> MarkdownTable? {
        guard at + 1 < lines.count, text.bytes[lines[at].start..<lines[at].end].contains(0x7C),
            let alignments = MarkdownTable.alignments(lines[at + 1], in: text),
            MarkdownTable.cells(of: lines[at], in: text).count == alignments.count
        else { return nil }
        var table = MarkdownTable(alignments: alignments, rows: [])
        table.rows.append(table.row(lines[at], in: text))
        at += 2
        while at < lines.count, !text.isBlank(lines[at]), !startsBlock(lines[at]) {
            table.rows.append(table.row(lines[at], in: text))
            at += 1
        }
        return table
    }

    /// One that does not end is words.
    private func startsComment(_ line: MarkdownLine) -> Bool {
        text.bytes[text.indent(of: line).start..<line.end].starts(with: "<!--".utf8)
    }

    private func comment(_ lines: [MarkdownLine], _ at: inout Int) -> SourceSpan {
        let start = text.indent(of: lines[at]).start
        while !MarkdownScan.contains("-->", in: text, lines[at]) { at += 1 }
        at += 1
        return SourceSpan(start: start, end: lines[at - 1].end)
    }

    private func paragraph(_ lines: [MarkdownLine], _ at: inout Int, depth: Int) -> MarkdownBlock {
        let first = at
        at += 1
        while at < lines.count, !text.isBlank(lines[at]) {
            if let level = underline(lines[at]) {
                at += 1
                return .heading(level: level, Array(lines[first..<at - 1]))
            }
            if startsBlock(lines[at]), depth < Self.maximumDepth || !startsContainer(lines[at]) { break }
            at += 1
        }
        return .paragraph(Array(lines[first..<at]))
    }

    /// A line of `=` or `-` below words makes them a heading.
    private func underline(_ line: MarkdownLine) -> Int? {
        let line = text.trimmed(line)
        let mark = text.bytes[line.start]
        guard mark == 0x3D || mark == 0x2D, text.run(of: mark, from: line.start, to: line.end) == line.end - line.start
        else { return nil }
        return mark == 0x3D ? 1 : 2
    }

    /// Whether a line ends the paragraph before it.
    private func startsBlock(_ line: MarkdownLine) -> Bool {
        if quoted(line) != nil || MarkdownFence(line, in: text) != nil || MarkdownHeading(line, in: text) != nil
            || isRule(line)
        {
            return true
        }
        return MarkdownMarker(line, in: text)?.mayInterrupt == true
    }

    private func startsContainer(_ line: MarkdownLine) -> Bool {
        quoted(line) != nil || (MarkdownMarker(line, in: text) != nil && !isRule(line))
    }

    // MARK: - Containers

    /// The line without its `>`, if it has one.
    private func quoted(_ line: MarkdownLine) -> MarkdownLine? {
        let (_, start) = text.indent(of: line)
        guard start < line.end, text.bytes[start] == 0x3E else { return nil }
        let hasSpace = start + 1 < line.end && text.bytes[start + 1] == 0x20
        return MarkdownLine(start: start + (hasSpace ? 2 : 1), end: line.end)
    }

    private func quote(_ lines: [MarkdownLine], _ at: inout Int) -> [MarkdownLine] {
        var inner: [MarkdownLine] = []
        while at < lines.count {
            if let line = quoted(lines[at]) {
                inner.append(line)
            } else if text.isBlank(lines[at]) || startsBlock(lines[at]) || inner.last.map({ text.isBlank($0) }) ?? true
            {
                break
            } else {
                inner.append(lines[at])
            }
            at += 1
        }
        return inner
    }

    private mutating func list(_ lines: [MarkdownLine], _ at: inout Int, depth: Int) -> MarkdownBlock {
        var items: [MarkdownItem] = []
        var first: MarkdownMarker?
        while at < lines.count {
            // Items may stand apart.
            var next = at
            while next < lines.count, text.isBlank(lines[next]) { next += 1 }
            guard next < lines.count, !isRule(lines[next]), let marker = MarkdownMarker(lines[next], in: text),
                first?.isOfOneList(with: marker) ?? true
            else { break }
            at = next
            let task = MarkdownMarker.task(marker.content, in: text)
            let inner = itemLines(marker, task?.content ?? marker.content, lines, &at)
            let start = first?.number ?? marker.number
            first = first ?? marker
            items.append(
                MarkdownItem(
                    marker: marker.span, number: start.map { $0 + items.count }, delimiter: marker.mark,
                    isDone: task?.isDone, blocks: blocks(of: inner, depth: depth + 1)))
        }
        return .list(items)
    }

    private func itemLines(
        _ marker: MarkdownMarker, _ head: MarkdownLine, _ lines: [MarkdownLine], _ at: inout Int
    ) -> [MarkdownLine] {
        var inner = [head]
        at += 1
        while at < lines.count {
            let line = lines[at]
            if text.isBlank(line) {
                // Blank lines belong to the item if it goes on after them.
                var next = at
                while next < lines.count, text.isBlank(lines[next]) { next += 1 }
                guard next < lines.count, marker.holds(lines[next], in: text) else { break }
                inner.append(contentsOf: lines[at..<next])
                at = next
            } else if marker.holds(line, in: text) {
                inner.append(text.outdented(line, by: marker.width))
                at += 1
            } else if startsBlock(line) || MarkdownMarker(line, in: text) != nil
                || inner.last.map({ text.isBlank($0) }) ?? true
            {
                break
            } else {
                inner.append(line)
                at += 1
            }
        }
        return inner
    }
}
