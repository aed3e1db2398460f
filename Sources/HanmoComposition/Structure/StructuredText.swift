import HanmoBrief
import HanmoGraphics
import HanmoSource

/// A wording cut into cells, each measured once; it can then be set at any width and size.
struct StructuredText {
    struct Part {
        var cell: TextStructure.Cell
        var look: PartLook
        var block: TextBlock
        var measure: MeasuredText

        /// Pixels of its words on one line, with the slack that keeps them there.
        func length(_ size: Double) -> Double { (measure.length * 1.004 + 0.06) * size * look.scale }

        func height(width: Double, _ size: Double) -> Double { measure.height(width: width, size: size * look.scale) }
    }

    struct Line {
        var sort: TextStructure.Sort
        var parts: [Part]
        /// A key running on into its value, for values that are too long to stand beside it.
        var joined: Part?
        /// Whether it is set in by spaces: more about the entry above it.
        var isSetIn = false

        /// UTF-8 offset of its last part's end.
        var end: Int { parts.last?.cell.range.upperBound ?? 0 }
    }

    let wording: Wording
    private(set) var style: StructureStyle
    let lines: [Line]

    /// A text with lettering of its own is set as it is: its parts and effects count in the whole.
    init(
        _ wording: Wording, style: StructureStyle, sort: LayoutItem.Sort = .body, language: String, ruler: TextRuler
    ) {
        self.wording = wording
        self.style = style
        let asked = wording.color.flatMap { Color($0) }
        let count = wording.text.utf8.count
        var plain = wording.lettering
        (plain.size, plain.weight) = (nil, nil)
        // Effects of the bearer's material leave a text's parts alone.
        (plain.fill, plain.outline, plain.shadow, plain.glow) = (nil, nil, nil, nil)
        let isDisplay = sort == .title || sort == .headline
        let cut =
            plain.isPlain && isDisplay && wording.vertical != true
            ? Self.title(wording.text, splitsLines: style.headsFirstLine)
            : plain.isPlain && wording.role != .code && wording.vertical != true
                ? Self.structure(wording.text, style: style)
                : [.init(sort: .paragraph, cells: [.init(range: 0..<count, role: .text)])]
        let structure = cut.map { style.isProse && !isDisplay ? $0.prose : $0 }
        let bytes = Array(wording.text.utf8)
        let whole = structure.count == 1 && structure[0].cells.count == 1
        lines = structure.map { line in
            let isTotal =
                (line.sort == .pair || line.sort == .item) && style.total != nil
                && line.cells.first.map {
                    KnownWords(String(decoding: bytes[$0.range], as: UTF8.self)).begins(with: "sum")
                } == true
            func part(_ cell: TextStructure.Cell, styled: [StyledPart] = []) -> Part {
                var look = style.look(of: cell, in: line.sort)
                if isTotal, let total = style.total { look = total }
                if let face = wording.face?.role(language: language) { look.face = face }
                if let asked { look.color = cell.role == .detail ? asked.mixed(with: look.color, 0.4) : asked }
                let text = whole ? wording.text : String(decoding: bytes[cell.range], as: UTF8.self)
                var block = TextBlock(
                    wording, box: Rect(x: 0, y: 0, width: 1, height: 1), vertical: wording.vertical ?? false,
                    face: look.face, weight: look.weight, color: look.color, size: 1, minimumSize: 1,
                    leading: look.leading, tracking: look.tracking,
                    alignment: line.sort == .paragraph || line.sort == .heading ? style.alignment : .start)
                block.takeGrain(of: look)
                block.lettering.parts += styled
                if line.sort == .paragraph, cell.role == .text { block.indent += style.indent }
                if !whole { block.takePart(cell.range, text, of: wording) }
                return Part(cell: cell, look: look, block: block, measure: ruler.measured(block))
            }
            var set = Line(sort: line.sort, parts: line.cells.map { part($0) })
            if line.sort == .pair, line.cells.count >= 2, let last = line.cells.last {
                let key = line.cells[0].range
                var look = PartStyle()
                look.color = asked ?? style.key.color
                if style.key.weight == "bold" { look.weight = .bold }
                set.joined = part(
                    .init(range: key.lowerBound..<last.range.upperBound, role: .value),
                    styled: [StyledPart(range: 0..<key.count, style: look)])
            }
            set.isSetIn = line.isSetIn && (line.sort == .paragraph || line.sort == .pair)
            return set
        }
    }

    /// The same with more air between its lines.
    func loosened(_ factor: Double) -> StructuredText {
        var copy = self
        copy.style.loosen(factor)
        return copy
    }

    private static func structure(_ text: String, style: StructureStyle) -> [TextStructure.Line] {
        var structure = TextStructure(text, splitsBars: style.splitsBars)
        if let figures = style.figures { structure.liftFigures(of: text, figures) }
        if style.headsFirstLine { structure.headFirstLine(of: text) }
        return structure.lines
    }

    /// A title on a line of its own, what is said after it below.
    private static func title(_ text: String, splitsLines: Bool) -> [TextStructure.Line] {
        let title = TitleStructure(text, splitsLines: splitsLines)
        var lines = [TextStructure.Line(sort: .paragraph, cells: [.init(range: title.main, role: .text)])]
        if let rest = title.rest {
            lines.append(TextStructure.Line(sort: .paragraph, cells: [.init(range: rest, role: .detail)]))
        }
        return lines
    }

    /// Em of the body: its longest line with nothing broken.
    var naturalLength: Double {
        max(tableLength, lineLength)
    }

    /// The columns of a table are as wide as their widest cells.
    private var tableLength: Double {
        var longest = 0.0
        var columns: [Double] = []
        for line in lines {
            guard line.sort == .row else {
                columns = []
                continue
            }
            let own = line.parts.map { $0.length(1) }
            columns = columns.count == own.count ? zip(columns, own).map { max($0, $1) } : own
            longest = max(longest, columns.reduce(Double(own.count - 1) * 1.2, +))
        }
        return longest
    }

    private var lineLength: Double {
        lines.map { line in
            let gaps = line.sort == .paragraph ? 0 : Double(line.parts.count - 1) * 1.2
            let longest = line.parts.filter { $0.cell.role != .detail }.reduce(gaps) { $0 + $1.length(1) }
            return max(longest, line.parts.filter { $0.cell.role == .detail }.map { $0.length(1) }.max() ?? 0)
        }.max() ?? 0
    }

    /// Whether nothing in it is bound to the right edge of its room: no amount, bar, cell or rule, and no line is filled.
    var leavesRightEdge: Bool {
        style.alignment == .start && !style.rules && !style.valuesAtEnd
            && lines.allSatisfy { line in
                [.paragraph, .heading, .pair, .point, .entry].contains(line.sort)
                    && line.parts.allSatisfy { $0.cell.role != .bar }
            }
    }

    /// Em of the body: all of it on one line.
    var amount: Double { lines.flatMap(\.parts).reduce(0) { $0 + $1.length(1) } }

    func set(width: Double, size: Double) -> SetPiece {
        var setter = StructureSetter(text: self, width: width, size: size)
        return setter.piece()
    }
}

extension StructureStyle {
    func look(of cell: TextStructure.Cell, in line: TextStructure.Sort) -> PartLook {
        switch cell.role {
        case .name: name
        case .detail: detail
        case .amount: amount
        case .key: key
        case .mark: mark
        case .bar: PartLook(face: body.face, color: body.color.opacity(0.45), scale: 0.8, leading: body.leading)
        case .value: body
        case .figure: figureLook(in: line)
        case .text: line == .heading ? heading : body
        }
    }

    private func figureLook(in line: TextStructure.Sort) -> PartLook {
        var look = amount
        (look.weight, look.leading) = ("bold", 1.2)
        if line == .figure, let figures {
            look.scale *= figures.lead
            look.color = figures.leadColor ?? look.color
        }
        return look
    }
}

extension TextStructure.Line {
    /// The line as one paragraph.
    fileprivate var prose: TextStructure.Line {
        guard let first = cells.first, let last = cells.last, cells.count > 1 || sort != .heading else { return self }
        return TextStructure.Line(
            sort: .paragraph, cells: [.init(range: first.range.lowerBound..<last.range.upperBound, role: .text)])
    }
}

extension TextBlock {
    /// Makes the block a part of a wording: UTF-8 offsets into it.
    mutating func takePart(_ range: Range<Int>, _ words: String, of wording: Wording) {
        text = words
        whole = WholeText(text: wording.text, source: wording.source, start: range.lowerBound)
        if wording.source.end - wording.source.start == wording.text.utf8.count {
            source = SourceSpan(
                start: wording.source.start + range.lowerBound, end: wording.source.start + range.upperBound)
        }
    }
}
