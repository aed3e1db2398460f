/// A table as GitHub writes it: a head, a row of dashes, rows.
struct MarkdownTable {
    static let maximumColumns = 64

    var alignments: [Lettering.Alignment]
    /// The head first; every row has as many cells as the head.
    var rows: [[MarkdownLine]]

    /// The row of dashes below a head, as alignments; nil for any other line.
    static func alignments(_ line: MarkdownLine, in text: MarkdownText) -> [Lettering.Alignment]? {
        let line = text.trimmed(line)
        let known: Set<UInt8> = [0x2D, 0x3A, 0x7C, 0x20, 0x09]
        guard line.end > line.start, text.bytes[line.start..<line.end].allSatisfy({ known.contains($0) }),
            text.bytes[line.start..<line.end].contains(0x2D)
        else { return nil }
        var alignments: [Lettering.Alignment] = []
        for cell in cells(of: line, in: text) {
            guard cell.end > cell.start, alignments.count < maximumColumns else { return nil }
            let (left, right) = (text.bytes[cell.start] == 0x3A, text.bytes[cell.end - 1] == 0x3A)
            let dashes = text.bytes[cell.start + (left ? 1 : 0)..<max(cell.start + 1, cell.end - (right ? 1 : 0))]
            guard dashes.allSatisfy({ $0 == 0x2D }), !dashes.isEmpty else { return nil }
            alignments.append(left && right ? .center : right ? .end : .start)
        }
        return alignments
    }

    /// The cells of a row, trimmed; a bar after a backslash parts nothing.
    static func cells(of row: MarkdownLine, in text: MarkdownText) -> [MarkdownLine] {
        var row = text.trimmed(row)
        if row.start < row.end, text.bytes[row.start] == 0x7C { row.start += 1 }
        var cells: [MarkdownLine] = []
        var (start, at) = (row.start, row.start)
        while at < row.end {
            if text.bytes[at] == 0x5C, at + 1 < row.end {
                at += 2
                continue
            }
            if text.bytes[at] == 0x7C {
                cells.append(text.trimmed(MarkdownLine(start: start, end: at)))
                start = at + 1
            }
            at += 1
        }
        if !text.isBlank(MarkdownLine(start: start, end: row.end)) {
            cells.append(text.trimmed(MarkdownLine(start: start, end: row.end)))
        }
        return cells
    }

    func row(_ line: MarkdownLine, in text: MarkdownText) -> [MarkdownLine] {
        var cells = Self.cells(of: line, in: text)
        // GitHub drops what is over; here it goes to the last cell, since nothing is dropped in silence.
        if cells.count > alignments.count {
            cells[alignments.count - 1].end = cells[cells.count - 1].end
            cells.removeLast(cells.count - alignments.count)
        }
        let empty = MarkdownLine(start: line.end, end: line.end)
        return cells + Array(repeating: empty, count: alignments.count - cells.count)
    }
}
