import HanmoBrief
import HanmoGraphics

/// A wording as rows of a fixed pitch: indentation becomes room, long lines go on below with a hanging indent.
struct CodeText {
    struct Row {
        /// UTF-8 offsets, without the white space at either end.
        var range: Range<Int>
        /// Tenths of an em before its first character.
        var indent: Int
        var width: Int
        /// Whether it goes on from the row above.
        var isContinued: Bool
    }

    private struct Line {
        var words: Range<Int>
        var indent: Int
        var cells: [UInt8]
    }

    let wording: Wording
    let spans: [CodeColoring.Span]
    private let lines: [Line]
    private let bytes: [UInt8]

    init(_ wording: Wording, isColored: Bool) {
        self.wording = wording
        let bytes = Array(wording.text.utf8)
        self.bytes = bytes
        spans = isColored ? CodeColoring(wording.text).spans : []
        var lines: [Line] = []
        var start = 0
        for end in bytes.indices.filter({ bytes[$0] == 0x0A }) + [bytes.count] {
            let words = LineScanner.trimmed(start..<end, in: bytes)
            var indent = 0
            for byte in bytes[start..<max(start, words.isEmpty ? start : words.lowerBound)] {
                indent += byte == 0x09 ? 24 : byte == 0x20 ? 6 : byte == 0xE3 ? 10 : 0
            }
            lines.append(Line(words: words, indent: indent, cells: bytes[words].map { Self.cells($0) }))
            start = end + 1
        }
        self.lines = lines
    }

    /// Tenths of an em, by the first byte of a character.
    private static func cells(_ byte: UInt8) -> UInt8 {
        byte < 0x80 ? 6 : byte < 0xC0 ? 0 : byte < 0xE2 ? 6 : 10
    }

    var lineCount: Int { lines.count }
    var widest: Int { lines.map { $0.indent + $0.cells.reduce(0) { $0 + Int($1) } }.max() ?? 0 }
    var isEmpty: Bool { lines.allSatisfy { $0.words.isEmpty } }

    /// - Parameter width: tenths of an em.
    /// - Returns: nil for an empty line.
    func rows(width: Int) -> [Row?] {
        lines.flatMap { line -> [Row?] in
            guard !line.words.isEmpty else { return [nil] }
            var rows: [Row?] = []
            var start = line.words.lowerBound
            let hang = min(line.indent + 24, max(12, width / 4))
            while start < line.words.upperBound {
                let indent = start == line.words.lowerBound ? min(line.indent, max(0, width - 80)) : hang
                let end = breakEnd(line, from: start, room: max(40, width - indent))
                let words = LineScanner.trimmed(start..<end, in: bytes)
                let used = bytes[words].reduce(0) { $0 + Int(Self.cells($1)) }
                rows.append(Row(range: words, indent: indent, width: used, isContinued: start > line.words.lowerBound))
                start = end
                while start < line.words.upperBound, bytes[start] == 0x20 { start += 1 }
            }
            return rows
        }
    }

    /// After the last space or ideograph that fits, else after a comma or a bracket, else wherever the room ends.
    private func breakEnd(_ line: Line, from start: Int, room: Int) -> Int {
        var used = 0
        var index = start
        var (best, second) = (start, start)
        while index < line.words.upperBound {
            let first = bytes[index]
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            used += Int(Self.cells(first))
            if used > room { break }
            index = min(index + length, line.words.upperBound)
            if first == 0x20 || first >= 0xE2, used > room / 2 { best = index }
            if [0x2C, 0x28, 0x2E, 0x3E, 0x2F].contains(first), used > room / 2 { second = index }
        }
        if index >= line.words.upperBound { return line.words.upperBound }
        if best > start { return best }
        return second > start ? second : max(index, start + 1)
    }

    func block(_ row: Row, palette: CodePalette, size: Double, x: Double, y: Double, width: Double) -> TextBlock {
        var block = TextBlock(
            wording, box: Rect(x: x, y: y, width: width, height: size + 0.01),
            face: wording.face?.role(language: "en") ?? "mono",
            color: wording.color.flatMap { Color($0) } ?? palette.ink,
            size: size, minimumSize: size, leading: 1.5)
        let asked = block.lettering.parts
        block.lettering.parts = spans.compactMap { span in
            guard wording.color == nil else { return nil }
            var style = PartStyle()
            style.color = palette.color(span.sort)
            return Self.part(span.range, style, in: row.range)
        }
        block.lettering.parts += asked.compactMap { Self.part($0.range, $0.style, in: row.range) }
        (block.maximumSize, block.minimumSize) = (size, size)
        if row.range != 0..<bytes.count {
            block.takePart(row.range, String(decoding: bytes[row.range], as: UTF8.self), of: wording)
        }
        return block
    }

    private static func part(_ range: Range<Int>, _ style: PartStyle, in row: Range<Int>) -> StyledPart? {
        let common = range.clamped(to: row)
        guard !common.isEmpty else { return nil }
        return StyledPart(range: common.lowerBound - row.lowerBound..<common.upperBound - row.lowerBound, style: style)
    }
}
