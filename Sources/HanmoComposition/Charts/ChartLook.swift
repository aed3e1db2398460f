import HanmoGraphics

/// How the figures of a text are shown.
struct ChartLook: Sendable {
    /// Times the body: a figure on a line of its own, and one of a few side by side.
    var lead = 2.5
    var tile = 1.6
    /// Of the parts of a chart, the strongest first.
    var colors: [Color]
    var up = Color(hex: 0x16A37B)
    var down = Color(hex: 0xD9534F)
    var track: Color
    /// Of a figure on a line of its own, and of one of a few side by side; nil is that of amounts.
    var leadColor: Color?
    var tileColor: Color?
    /// Which figures are lifted out of their lines.
    enum Lifts: Sendable { case all, lists, alone }
    var lifts = Lifts.all
    /// Whether 展会42场、论坛96场 is two figures.
    var splitsClauses = false
    /// Rows with a bar, a ring for shares of a whole.
    var charts = true
}

extension StructureSetter {
    /// Neighbouring names with figures: a ring, bars, tiles or rows, as the figures allow.
    mutating func stats(_ lines: [StructuredText.Line], _ look: ChartLook) {
        let stats = lines.map { StatLine($0) }
        if look.charts, let shares = StatLine.shares(stats), width >= 16 * size {
            ring(stats, shares, look)
        } else if look.charts, let lengths = StatLine.lengths(stats) {
            for (index, stat) in stats.enumerated() {
                if index > 0 { y += style.lineGap * size * 1.3 }
                row(stat, x: 0, width: width, bar: lengths[index], look, color: look.colors[0])
            }
        } else if let columns = columns(of: stats, look) {
            tiles(stats, columns, look)
        } else {
            for (index, stat) in stats.enumerated() {
                if index > 0 { y += style.lineGap * size * 1.2 }
                row(stat, x: 0, width: width, bar: nil, look, color: look.colors[0])
                if index < stats.count - 1 { rule(at: y + style.lineGap * size * 0.6) }
            }
        }
    }

    /// A figure on a line of its own, with a remark beside or below it.
    mutating func figure(_ line: StructuredText.Line, _ look: ChartLook) {
        let stat = StatLine(line)
        guard let part = stat.figure else { return }
        // Only the first one is in display size; a long one shrinks to the width.
        let isFirst = isFirstFigure
        isFirstFigure = false
        let scale = min(isFirst ? part.look.scale : look.tile * 0.9, width / max(1, part.measure.length * 1.06 * size))
        tile(stat, x: 0, width: width, scale: scale, look)
    }

    // MARK: Tiles

    private func columns(of stats: [StatLine], _ look: ChartLook) -> Int? {
        func fits(_ count: Int) -> Bool {
            let room = (width - Double(count - 1) * 1.4 * size) / Double(count)
            return stats.allSatisfy { stat in
                guard let figure = stat.figure else { return false }
                let name = stat.name.map { $0.measure.length * 0.9 * size } ?? 0
                return figure.measure.length * look.tile * size * 1.05 + 0.9 * size <= room && name <= 2 * room
            } && room >= 5.5 * size
        }
        // Alone between lines of text a figure stays in its row.
        guard stats.count > 1 else { return fits(1) && lineCount <= 3 ? 1 : nil }
        let choices = stats.count == 4 ? [4, 2] : stats.count > 4 ? [stats.count, 3, 2] : [stats.count, 2]
        return choices.first { $0 <= 6 && fits($0) }
    }

    private mutating func tiles(_ stats: [StatLine], _ columns: Int, _ look: ChartLook) {
        let gap = 1.4 * size
        let room = (width - Double(columns - 1) * gap) / Double(columns)
        for first in stride(from: 0, to: stats.count, by: columns) {
            if first > 0 { y += 0.9 * size }
            let top = y
            var bottom = y
            for (offset, stat) in stats[first..<min(first + columns, stats.count)].enumerated() {
                y = top
                let x = Double(offset) * (room + gap)
                tile(stat, x: x, width: room, scale: look.tile, look)
                bottom = max(bottom, y)
            }
            // Where the text has bars of its own, they part the tiles.
            for offset in 1..<max(1, min(columns, stats.count - first)) where stats[first + offset - 1].bar == nil {
                let x = Double(offset) * (room + gap) - gap / 2
                regions.append(
                    .shape(
                        .rectangle(
                            Rect(
                                x: x, y: top + 0.1 * size, width: max(1, 0.04 * size), height: bottom - top - 0.1 * size
                            )),
                        .solid(style.ruleColor)))
            }
            y = bottom
        }
    }

    private mutating func tile(_ stat: StatLine, x: Double, width: Double, scale: Double, _ look: ChartLook) {
        if let name = stat.name {
            y += put(name, x: x, y: y, width: width, scale: min(0.9, name.look.scale)) + 0.22 * size
        }
        guard let figure = stat.figure else { return }
        var left = x
        let own = scale * size
        if let sign = stat.value?.sign, sign != 0 {
            arrow(sign > 0, at: Rect(x: x, y: y + 0.24 * own, width: 0.44 * own, height: 0.5 * own), look)
            left += 0.58 * own
        }
        let length = figure.measure.length * 1.004 * own + 1
        var shown = figure
        if stat.name != nil, let color = look.tileColor { shown.block.color = color }
        put(shown, x: left, y: y, width: max(length, 1), scale: scale)
        var end = left + length
        let barX = end + 0.25 * size
        let barY = y + own - 0.85 * size
        if stat.bar != nil { end += 0.8 * size }
        if let best = stat.value?.best, best <= 5, best > 1, let value = stat.value?.value, x + width - end > 6.5 * size
        {
            stars(value, x: end + 0.6 * size, y: y + own - 1.05 * size, look)
            end += 6.2 * size
        }
        y += own
        if let detail = stat.detail {
            let start = end + 0.5 * size
            if start + detail.length(size) <= x + width {
                put(
                    detail, x: start, y: y - detail.look.scale * size - 0.06 * own, width: detail.length(size),
                    scale: detail.look.scale)
            } else {
                y += 0.26 * size
                y += put(detail, x: x, y: y, width: width, scale: detail.look.scale)
            }
        }
        // Behind the remark in the order of the text.
        if let bar = stat.bar { put(bar, x: max(barX, x + width), y: barY, width: size, scale: bar.look.scale) }
    }

    // MARK: Rows

    private mutating func row(
        _ stat: StatLine, x: Double, width: Double, bar: Double?, _ look: ChartLook, color: Color
    ) {
        guard let figure = stat.figure else { return }
        let barWidth = stat.bar.map { $0.length(size) + 0.25 * size } ?? 0
        let right = x + width - barWidth
        let length = figure.length(size)
        let signed = (stat.value?.sign ?? 0) != 0
        let lead = length + (signed ? 0.7 * size : 0)
        var start = x
        if let name = stat.name {
            // A name too long to stand before its figure stands above it.
            let isAbove = name.length(size) > width - barWidth - lead - 0.6 * size
            let height = put(
                name, x: x, y: y, width: isAbove ? width : name.length(size), scale: name.look.scale)
            if isAbove { y += height + 0.12 * size } else { start += name.length(size) + 0.6 * size }
        }
        let top = y
        put(figure, x: right - length, y: y, width: length, scale: figure.look.scale, alignment: .end)
        if signed, let value = stat.value {
            arrow(
                value.sign > 0,
                at: Rect(x: right - lead, y: y + 0.27 * size, width: 0.42 * size, height: 0.48 * size), look)
        }
        y += size
        // A remark stands between name and figure if there is room, else below.
        var below: StructuredText.Part?
        if let detail = stat.detail {
            let own = detail.length(size)
            if start + own <= right - lead - 0.4 * size {
                let left = start == x ? x : right - lead - 0.4 * size - own
                put(detail, x: left, y: top + (1 - detail.look.scale) * size, width: own, scale: detail.look.scale)
            } else {
                below = detail
            }
        }
        if let bar {
            y += 0.3 * size
            let box = Rect(x: x, y: y, width: width, height: max(2, 0.34 * size))
            regions.append(ScreenShapes.box(box, look.track, radius: box.height / 2))
            var fill = box
            fill.width = max(box.height, box.width * bar)
            regions.append(
                .shape(
                    .roundedRectangle(fill, radius: box.height / 2),
                    .linear(
                        from: Point(box.minX, 0), to: Point(box.maxX, 0),
                        [GradientStop(0, color.mixed(with: look.track, 0.28)), GradientStop(1, color)])))
            y += box.height
        }
        if let below {
            y += 0.22 * size
            y += put(below, x: x, y: y, width: width, scale: below.look.scale)
        }
        if let mark = stat.bar {
            put(mark, x: right + 0.2 * size, y: top + 0.1 * size, width: barWidth, scale: mark.look.scale)
        }
    }

    // MARK: Shares of a whole

    private mutating func ring(_ stats: [StatLine], _ shares: [Double], _ look: ChartLook) {
        let diameter = min(8.5 * size, 0.36 * width)
        let top = y
        let x = diameter + 1.3 * size
        let shapes = regions.count
        for (index, stat) in stats.enumerated() {
            if index > 0 { y += style.lineGap * size * 1.1 }
            let color = look.colors[index % look.colors.count]
            regions.append(
                ScreenShapes.box(
                    Rect(x: x, y: y + 0.25 * size, width: 0.5 * size, height: 0.5 * size), color, radius: 0.12 * size))
            row(stat, x: x + 0.95 * size, width: width - x - 0.95 * size, bar: nil, look, color: color)
        }
        let height = max(diameter, y - top)
        let shift = (height - (y - top)) / 2
        for index in shapes..<regions.count { regions[index] = regions[index].offset(dx: 0, dy: shift) }
        let center = Point(diameter / 2, top + height / 2)
        var angle = -Double.pi / 2
        let total = shares.reduce(0, +)
        for (index, share) in shares.enumerated() {
            let sweep = share / total * 2 * .pi
            regions.append(
                .shape(
                    Self.sector(
                        center, outer: diameter / 2, inner: diameter * 0.31, from: angle + 0.018,
                        to: angle + sweep - 0.018),
                    .solid(look.colors[index % look.colors.count])))
            angle += sweep
        }
        y = top + height
    }

    private static func sector(_ center: Point, outer: Double, inner: Double, from: Double, to: Double) -> Path {
        let steps = max(3, Int((to - from) / 0.06))
        func arc(_ radius: Double) -> [Point] {
            (0...steps).map { step in
                let angle = from + (to - from) * Double(step) / Double(steps)
                return Point(center.x + radius * Trigonometry.cos(angle), center.y + radius * Trigonometry.sin(angle))
            }
        }
        return .polygon(arc(outer) + arc(inner).reversed())
    }

    // MARK: Marks

    private mutating func arrow(_ isUp: Bool, at box: Rect, _ look: ChartLook) {
        let points =
            isUp
            ? [Point(box.midX, box.minY), Point(box.maxX, box.maxY), Point(box.minX, box.maxY)]
            : [Point(box.minX, box.minY), Point(box.maxX, box.minY), Point(box.midX, box.maxY)]
        regions.append(.shape(.polygon(points), .solid(isUp ? look.up : look.down)))
    }

    private mutating func stars(_ value: Double, x: Double, y: Double, _ look: ChartLook) {
        for index in 0..<5 {
            let center = Point(x + (Double(index) * 1.12 + 0.5) * size, y + 0.5 * size)
            let points = (0..<10).map { step -> Point in
                let angle = -Double.pi / 2 + Double(step) * .pi / 5
                let radius = (step % 2 == 0 ? 0.5 : 0.21) * size
                return Point(center.x + radius * Trigonometry.cos(angle), center.y + radius * Trigonometry.sin(angle))
            }
            let isFull = value >= Double(index) + 0.7
            regions.append(.shape(.polygon(points), .solid(isFull ? Color(hex: 0xF5A623) : look.track)))
        }
    }

    @discardableResult
    private mutating func put(
        _ part: StructuredText.Part, x: Double, y: Double, width: Double, scale: Double,
        alignment: TextBlock.Alignment? = nil
    ) -> Double {
        var copy = part
        copy.look.scale = scale
        return place(copy, x: x, y: y, width: width, alignment: alignment)
    }
}

/// The parts of a line with a figure.
struct StatLine {
    var name: StructuredText.Part?
    var figure: StructuredText.Part?
    var detail: StructuredText.Part?
    var bar: StructuredText.Part?
    var value: ChartFigure?

    init(_ line: StructuredText.Line) {
        for part in line.parts {
            switch part.cell.role {
            case .figure: figure = part
            case .detail: detail = part
            case .bar: bar = part
            default: name = part
            }
        }
        value = figure.flatMap { ChartFigure(prefixOf: Self.bare($0.block.text)) }
    }

    private static func bare(_ text: String) -> String {
        text.hasPrefix("(") || text.hasPrefix("（") ? String(text.dropFirst()) : text
    }

    private var percent: Double? {
        if let value, value.unit == "%", value.sign == 0 { return value.value }
        guard let detail, let share = ChartFigure(prefixOf: Self.bare(detail.block.text)), share.unit == "%",
            share.sign == 0,
            detail.block.text.utf8.count <= share.length + 6
        else { return nil }
        return share.value
    }

    /// The percents of lines that make up a whole.
    static func shares(_ stats: [StatLine]) -> [Double]? {
        let percents = stats.compactMap(\.percent)
        guard percents.count == stats.count, (2...6).contains(stats.count),
            (97.0...103).contains(percents.reduce(0, +))
        else { return nil }
        return percents
    }

    /// How long the bars of lines that can be compared are: shares of the largest, or of a hundred per cent.
    static func lengths(_ stats: [StatLine]) -> [Double]? {
        let values = stats.compactMap(\.value)
        guard stats.count >= 2, values.count == stats.count, let unit = values.first?.unit, !unit.isEmpty,
            values.allSatisfy({ $0.unit == unit && $0.sign == 0 && $0.best == nil && $0.value >= 0 }),
            let largest = values.map(\.value).max(), largest > 0
        else { return nil }
        let whole = unit == "%" && largest <= 100 ? 100 : largest
        return values.map { $0.value / whole }
    }
}
