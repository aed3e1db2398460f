import HanmoGraphics
import HanmoPage

/// Squares of a coarse grid in few tones, as old screens showed them.
struct PixelStyle: Hand {
    let name = "pixel"

    private func grid(_ stage: Stage) -> PixelGrid {
        PixelGrid(origin: Point(stage.box.minX, stage.box.minY), cell: cell(stage))
    }

    /// Whole pixels, so that every square is sharp.
    private func cell(_ stage: Stage) -> Double { max(2, (stage.pen * 6.5).rounded()) }

    /// Six steps a channel.
    private func quantized(_ color: Color) -> Color {
        func step(_ value: UInt8) -> UInt8 { UInt8((Double(value) / 36.43).rounded() * 36.43) }
        return Color(step(color.red), step(color.green), step(color.blue), color.alpha < 90 ? color.alpha : 255)
    }

    func begin(_ sheet: inout PaintSheet) {
        guard let foot = sheet.motif.foot else { return }
        sheet.fill(
            grid(sheet.stage).path(of: .ellipse(in: foot), within: sheet.stage.box), Color(hex: 0x333366).opacity(0.35))
    }

    func paint(_ area: Area, on sheet: inout PaintSheet) {
        guard let bounds = area.path.controlBounds else { return }
        let stage = sheet.stage
        if sheet.isSky, area.form == .flat, bounds.width >= stage.box.width * 0.9 { return sky(&sheet) }
        let base = quantized(
            stage.light.color(
                area.color.saturated(1.3), depth: sheet.motif.depth, shines: area.matter == .light))
        let grid = grid(stage)
        let shape = grid.path(of: area.path, within: stage.box)
        sheet.fill(shape, base)
        let size = min(bounds.width, bounds.height)
        guard size > 4 * grid.cell, base.alpha == 255 else { return }
        if area.form == .round || area.form == .upright {
            // What lies out of the same shape moved to the light is its dark side.
            let shift = Point(Light.direction.x, Light.direction.y) * (size * 0.16)
            let dark = quantized(Hues.dark(base.saturated(1.1), 0.3))
            let lit = area.path.transformed(by: .translation(shift.x, shift.y))
            sheet.fill(grid.path(of: area.path, without: lit, within: stage.box), dark)
        }
        guard area.edge == .outline, !sheet.isGround(area), size > 10 * grid.cell else { return }
        sheet.fill(grid.rim(of: area.path, within: stage.box), quantized(Hues.dark(base, 0.72)))
    }

    /// Bands, checked where they meet.
    private func sky(_ sheet: inout PaintSheet) {
        let (box, sky, cell) = (sheet.stage.box, sheet.stage.light.sky, cell(sheet.stage))
        let bands = 8
        let height = (box.height * 0.62 / Double(bands) / cell).rounded() * cell
        for band in 0..<bands {
            let color = sky.top.saturated(1.25).mixed(with: sky.horizon, Double(band) / Double(bands - 1))
            let top = box.minY + Double(band) * height
            let bottom = band == bands - 1 ? box.maxY : top + height
            sheet.fill(.rectangle(Rect(minX: box.minX, minY: top, maxX: box.maxX, maxY: bottom)), color)
            guard band > 0 else { continue }
            var checks = Path()
            for column in 0..<Int(box.width / cell / 2) + 1 {
                checks.append(
                    .rectangle(Rect(x: box.minX + Double(2 * column) * cell, y: top - cell, width: cell, height: cell)))
            }
            sheet.fill(checks, color)
        }
    }

    func paint(_ line: Line, on sheet: inout PaintSheet) {
        var line = line
        // Finer than the grid can show.
        guard line.width > 0.3 * cell(sheet.stage) else { return }
        line.width = max(line.width, cell(sheet.stage) * 1.05)
        line.taper = .none
        let color = quantized(sheet.stage.light.color(line.color, depth: sheet.motif.depth))
        sheet.fill(grid(sheet.stage).path(of: Brush.path(of: line), within: sheet.stage.box), color)
    }
}

/// Shapes as the squares of a grid whose middles they cover.
struct PixelGrid {
    let origin: Point
    let cell: Double

    func path(of shape: Path, without other: Path? = nil, within box: Rect) -> Path {
        let whole = spans(of: shape, within: box)
        return squares(other.map { whole.without(spans(of: $0, within: box)) } ?? whole)
    }

    /// The squares at a shape's edge.
    func rim(of shape: Path, within box: Rect) -> Path {
        let whole = spans(of: shape, within: box)
        var rim = Spans(top: whole.top, rows: [])
        for (index, row) in whole.rows.enumerated() {
            let above = index > 0 ? whole.rows[index - 1] : []
            let below = index + 1 < whole.rows.count ? whole.rows[index + 1] : []
            rim.rows.append(
                row.flatMap { span -> [Range<Int>] in
                    span.filter { column in
                        column == span.lowerBound || column == span.upperBound - 1
                            || !above.contains { $0.contains(column) } || !below.contains { $0.contains(column) }
                    }.map { $0..<$0 + 1 }
                })
        }
        return squares(rim)
    }

    /// Runs of columns, row by row from the first.
    struct Spans {
        var top: Int
        var rows: [[Range<Int>]]

        func without(_ other: Spans) -> Spans {
            var result = self
            for index in rows.indices {
                let row = index + top - other.top
                guard other.rows.indices.contains(row) else { continue }
                let holes = other.rows[row]
                result.rows[index] = rows[index].flatMap { span in
                    holes.reduce([span]) { parts, hole in
                        parts.flatMap { part -> [Range<Int>] in
                            [
                                part.lowerBound..<max(part.lowerBound, min(part.upperBound, hole.lowerBound)),
                                min(part.upperBound, max(part.lowerBound, hole.upperBound))..<part.upperBound,
                            ].filter { !$0.isEmpty }
                        }
                    }
                }
            }
            return result
        }
    }

    private func spans(of shape: Path, within box: Rect) -> Spans {
        guard let bounds = shape.controlBounds?.intersection(box), !bounds.isEmpty else {
            return Spans(top: 0, rows: [])
        }
        let top = Int(((bounds.minY - origin.y) / cell).rounded(.down))
        let bottom = Int(((bounds.maxY - origin.y) / cell).rounded(.up))
        let most = Int((box.width / cell).rounded(.up))
        var crossings = [[(x: Double, turn: Int)]](repeating: [], count: max(0, bottom - top))
        for ring in Contour.rings(of: shape, step: cell * 0.3) {
            for index in ring.indices {
                let (a, b) = (ring[index], ring[(index + 1) % ring.count])
                guard a.y != b.y else { continue }
                let (upper, lower) = a.y < b.y ? (a, b) : (b, a)
                let first = max(top, Int(((upper.y - origin.y) / cell - 0.5).rounded(.up)))
                let last = min(bottom - 1, Int(((lower.y - origin.y) / cell - 0.5).rounded(.up)) - 1)
                guard first <= last else { continue }
                for row in first...last {
                    let y = origin.y + (Double(row) + 0.5) * cell
                    let x = upper.x + (lower.x - upper.x) * (y - upper.y) / (lower.y - upper.y)
                    crossings[row - top].append((x, a.y < b.y ? 1 : -1))
                }
            }
        }
        let rows = crossings.map { row -> [Range<Int>] in
            var result: [Range<Int>] = []
            var (turns, start) = (0, 0.0)
            for crossing in row.sorted(by: { $0.x < $1.x }) {
                if turns == 0 { start = crossing.x }
                turns += crossing.turn
                guard turns == 0 else { continue }
                let from = max(0, Int(((start - origin.x) / cell - 0.5).rounded(.up)))
                let to = min(most, Int(((crossing.x - origin.x) / cell - 0.5).rounded(.up)))
                if from < to { result.append(from..<to) }
            }
            return result
        }
        return Spans(top: top, rows: rows)
    }

    private func squares(_ spans: Spans) -> Path {
        var path = Path()
        for (index, row) in spans.rows.enumerated() {
            for span in row {
                path.append(
                    .rectangle(
                        Rect(
                            x: origin.x + Double(span.lowerBound) * cell,
                            y: origin.y + Double(spans.top + index) * cell,
                            width: Double(span.count) * cell, height: cell)))
            }
        }
        return path
    }
}
