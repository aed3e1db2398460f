import HanmoGraphics

/// Puts the parts of a text at their places in a width, from top to bottom.
struct StructureSetter {
    private let text: StructuredText
    let width: Double
    let size: Double
    var regions: [Region] = []
    var y = 0.0
    var isFirstFigure = true
    var lineCount: Int { text.lines.count }
    /// Where what belongs to an entry begins.
    private var entryLead = 0.0

    init(text: StructuredText, width: Double, size: Double) {
        self.text = text
        self.width = width
        self.size = size
    }

    var style: StructureStyle { text.style }

    mutating func piece() -> SetPiece {
        var index = 0
        while index < text.lines.count {
            let line = text.lines[index]
            if index > 0 {
                y += (line.sort == .heading ? style.headingGap : gap(between: text.lines[index - 1], and: line)) * size
            }
            switch line.sort {
            case .item: item(line)
            case .pair, .entry, .point:
                let run = run(from: index)
                keyed(run)
                index += run.count - 1
            case .row:
                let run = run(from: index)
                table(run)
                index += run.count - 1
            case .stat:
                guard let figures = style.figures else { break }
                let run = run(from: index)
                stats(run, figures)
                index += run.count - 1
            case .figure: if let figures = style.figures { figure(line, figures) }
            case .paragraph, .heading:
                let x = line.isSetIn && index > 0 ? entryLead : 0
                if !line.isSetIn { entryLead = 0 }
                for part in line.parts { y += place(part, x: x, y: y, width: width - x) }
            }
            index += 1
        }
        return SetPiece(height: y, regions: regions)
    }

    /// Running text is parted by its leading alone; what is said of an entry stands close to it, the next one apart.
    private func gap(between line: StructuredText.Line, and next: StructuredText.Line) -> Double {
        if line.sort == .heading, let tail = style.headingTail { return tail }
        let running = max(0.15, style.body.leading - 1)
        if next.sort == .entry, line.sort == .paragraph { return max(running, style.lineGap) }
        if line.sort == .entry, next.sort == .paragraph { return min(running, style.lineGap) }
        return line.sort == .paragraph ? running : style.lineGap
    }

    /// Neighbouring lines of one sort and as many cells.
    private func run(from start: Int) -> [StructuredText.Line] {
        let first = text.lines[start]
        let rest = text.lines[start...]
        return Array(
            rest.prefix {
                $0.sort == first.sort && $0.isSetIn == first.isSetIn
                    && (first.sort != .row || $0.parts.count == first.parts.count)
            })
    }

    @discardableResult
    mutating func place(
        _ part: StructuredText.Part, x: Double, y: Double, width: Double, alignment: TextBlock.Alignment? = nil
    ) -> Double {
        let own = Self.size(part, size)
        let height = part.measure.height(width: width, size: own)
        var block = part.block
        (block.maximumSize, block.minimumSize) = (own, own)
        if let alignment { block.alignment = alignment }
        // The typesetter has no lines shorter than an em.
        let room = max(width, own * 1.02)
        block.box = Rect(x: block.alignment == .end ? x + width - room : x, y: y, width: room, height: height + 0.01)
        regions.append(.text(block))
        return height
    }

    /// On the grid of half pixels that the typesetter keeps to, so that what is planned is what is set.
    private static func size(_ part: StructuredText.Part, _ size: Double) -> Double {
        max(1, (size * part.look.scale * 2).rounded(.down) / 2)
    }

    // MARK: Items

    private mutating func item(_ line: StructuredText.Line) {
        let amount = line.parts.first { $0.cell.role == .amount }
        let bar = line.parts.first { $0.cell.role == .bar }
        let barWidth = bar.map { $0.length(size) + 0.25 * size } ?? 0
        let right = width - barWidth
        let amountWidth = amount.map { $0.length(size) } ?? 0
        let room = max(size * 4, right - amountWidth - 0.9 * size)
        let top = y
        // In a very narrow column the amount has a line of its own, and below a key that would break.
        let key = line.parts.first {
            $0.cell.role == .name && ($0.block.text.hasSuffix(":") || $0.block.text.hasSuffix("："))
        }
        let isNarrow = room + amountWidth > right || (key.map { $0.length(size) > room } ?? false)
        for part in line.parts {
            switch part.cell.role {
            case .amount where isNarrow:
                y += 0.2 * size
                y += place(part, x: 0, y: y, width: right, alignment: .end)
            case .amount: place(part, x: right - amountWidth, y: top, width: amountWidth, alignment: .end)
            case .bar: place(part, x: right + 0.2 * size, y: top + 0.1 * size, width: barWidth)
            case .detail:
                y += 0.28 * size
                y += place(part, x: 0, y: y, width: room)
            default:
                let height = place(part, x: 0, y: y, width: room)
                let end = part.length(size)
                if style.leaders, amount != nil, end < room - size {
                    leader(from: end + 0.35 * size, to: right - amountWidth - 0.35 * size, y: top + 0.8 * size)
                }
                y += height
            }
        }
        if style.rules { rule(at: y + style.lineGap * size / 2) }
    }

    private mutating func leader(from start: Double, to end: Double, y: Double) {
        let step = 0.42 * size
        let radius = max(0.5, 0.045 * size)
        var path = Path()
        // Counted from the right, so that the dots of all lines stand below each other.
        var x = end - radius
        while x > start {
            path.append(.ellipse(in: Rect(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius)))
            x -= step
        }
        if !path.isEmpty { regions.append(.shape(path, .solid(style.body.color.opacity(0.4)))) }
    }

    mutating func rule(at y: Double) {
        regions.append(
            .shape(
                .rectangle(Rect(x: 0, y: y, width: width, height: max(1, 0.035 * size))), .solid(style.ruleColor)))
    }

    // MARK: Keys with values, times, points

    private mutating func keyed(_ lines: [StructuredText.Line]) {
        // What is set in belongs to the entry above it.
        let base = lines[0].isSetIn && lines[0].sort == .pair ? entryLead : 0
        let width = width - base
        let keys = lines.map { $0.parts[0].length(size) }
        let isAligned = lines[0].sort != .pair || style.alignsValues
        let widest = keys.max() ?? 0
        // One long key must not push all values away.
        let shared = isAligned && widest <= 0.4 * width ? widest : nil
        for (index, line) in lines.enumerated() {
            if index > 0 { y += style.lineGap * size }
            let key = line.parts[0]
            let lead = (shared ?? keys[index]) + (line.sort == .point ? 0.45 : 0.4) * size
            let rest = line.parts.dropFirst()
            if let joined = line.joined, lead + rest.reduce(0, { $0 + $1.length(size) }) > width {
                y += place(joined, x: base, y: y, width: width)
                continue
            }
            guard width - lead >= min(width * 0.4, 5 * size) else {
                y += place(key, x: base, y: y, width: width)
                for part in rest {
                    y += 0.2 * size
                    y += place(part, x: base, y: y, width: width)
                }
                continue
            }
            place(key, x: base, y: y, width: max(keys[index], 1))
            if line.sort == .entry { entryLead = lead }
            let bar = rest.first { $0.cell.role == .bar }
            let barWidth = bar.map { $0.length(size) + 0.2 * size } ?? 0
            var height = key.height(width: keys[index], size)
            for part in rest where part.cell.role != .bar {
                let alignment: TextBlock.Alignment? = style.valuesAtEnd && line.sort == .pair ? .end : nil
                height = max(
                    height,
                    place(part, x: base + lead, y: y, width: max(size, width - lead - barWidth), alignment: alignment))
            }
            if let bar { place(bar, x: base + width - barWidth, y: y + 0.1 * size, width: barWidth) }
            y += height
            if style.rules, line.sort != .point { rule(at: y + style.lineGap * size / 2) }
        }
    }

    // MARK: Tables

    private mutating func table(_ rows: [StructuredText.Line]) {
        let columns = rows[0].parts.count
        let gap = 1.2 * size
        let natural = (0..<columns).map { column in rows.map { $0.parts[column].length(size) }.max() ?? 0 }
        let room = width - gap * Double(columns - 1)
        let total = natural.reduce(0, +)
        let widths = total <= room ? natural.map { $0 + (room - total) / Double(columns) } : shared(natural, room)
        let alignments = (0..<columns).map { column -> TextBlock.Alignment in
            let body = rows.count > 1 ? Array(rows.dropFirst()) : rows
            let isNumeric = column > 0 && body.allSatisfy { Self.isNumeric($0.parts[column].block.text) }
            return isNumeric ? .end : .start
        }
        for (index, row) in rows.enumerated() {
            if index > 0 { y += style.lineGap * size }
            var x = 0.0
            var height = 0.0
            for (column, part) in row.parts.enumerated() {
                height = max(
                    height, place(part, x: x, y: y, width: widths[column], alignment: alignments[column]))
                x += widths[column] + gap
            }
            y += height
            if index < rows.count - 1, style.rules || index == 0 { rule(at: y + style.lineGap * size / 2) }
        }
    }

    /// Columns too wide for the room: narrow ones keep their words on one line while the wide ones break theirs.
    private func shared(_ natural: [Double], _ room: Double) -> [Double] {
        var limit = room / Double(natural.count)
        for _ in 0..<natural.count {
            let narrow = natural.filter { $0 <= limit }
            let wide = natural.count - narrow.count
            guard wide > 0 else { break }
            limit = max(size, (room - narrow.reduce(0, +)) / Double(wide))
        }
        let widths = natural.map { min($0, limit) }
        let total = widths.reduce(0, +)
        return total <= room ? widths : widths.map { max(size, $0 * room / total) }
    }

    private static func isNumeric(_ text: String) -> Bool {
        Amount.isAmount(text)
            || text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || ".,%+-×x/".unicodeScalars.contains($0) }
    }
}
