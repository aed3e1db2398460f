import HanmoBrief
import HanmoGraphics

/// A folding fan: the text runs from right to left in columns that follow the ribs.
struct FanComposer: Composer {
    let kind = Brief.Kind.calligraphy

    init() {}

    static func suits(_ brief: Brief) -> Bool {
        brief.kind == .calligraphy && brief.wordings.contains { $0.carrierKind == "fan" }
            && brief.wordings.allSatisfy { $0.text.count <= 160 }
    }

    func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        FanPage(brief: brief, canvas: canvas, seed: seed).composition()
    }
}

/// The geometry of an opened fan, and the columns on it.
struct FanPage {
    private let brief: Brief
    private let canvas: Canvas
    private let seed: UInt64
    private let theme: Theme
    private let pivot: Point
    private let radius: Double
    private let half: Double

    /// Where the paper begins, in shares of the radius.
    private static let inner = 0.4

    init(brief: Brief, canvas: Canvas, seed: UInt64) {
        self.brief = brief
        self.canvas = canvas
        self.seed = seed
        theme = ThemeChoice.calligraphy(for: brief)
        let bounds = canvas.bounds
        half = 1.17
        radius = min(0.95 * bounds.width / (2 * Trigonometry.sin(half)), 0.84 * bounds.height)
        pivot = Point(bounds.midX, bounds.midY + 0.5 * radius)
    }

    private var unit: Double { canvas.shortSide / 2048 }

    func composition() -> Composition {
        var composition = Composition(canvas: canvas, language: brief.language, theme: theme)
        composition.regions = table() + fan()
        let texts = brief.wordings.filter { $0.role != .seal }
        let main = texts.filter { $0.role != .signature }
        let signatures = texts.filter { $0.role == .signature }
        let rows = self.rows(for: main, signatures)
        // A column for each cut, from the right end to the left.
        var columns: [(wording: Wording, range: Range<Int>, scale: Double)] = []
        for wording in main { columns += cuts(of: wording, rows: rows).map { (wording, $0, 1) } }
        for wording in signatures { columns += cuts(of: wording, rows: rows * 3 / 2).map { (wording, $0, 0.66) } }
        let seals = brief.wordings.filter { $0.role == .seal }
        // The signature stands apart from the text.
        let apart = main.isEmpty || signatures.isEmpty ? 0 : 0.7
        let slots = max(1, Double(columns.count + (seals.isEmpty ? 0 : 1)) + apart)
        let spread = min(2 * half * 0.9, slots * 0.21)
        func angle(_ index: Int) -> Double {
            let shift = index < columns.count && columns[index].scale == 1 ? 0 : apart
            return -.pi / 2 + spread / 2 - spread * (Double(index) + shift + 0.5) / slots
        }
        let length = (0.94 - Self.inner - 0.05) * radius
        // Columns come closer to each other towards the pivot.
        let pitch = spread / slots * (Self.inner + 0.08) * radius
        let room = min(length / (Double(rows) * 1.12), 0.92 * pitch, 0.085 * canvas.shortSide)
        let size = (room * 2).rounded(.down) / 2
        for (index, column) in columns.enumerated() {
            composition.regions += characters(
                of: column.wording, column.range, at: angle(index), size: (size * column.scale * 2).rounded(.down) / 2)
        }
        for (index, seal) in seals.enumerated() {
            let side = 1.5 * size
            let place = point(angle(columns.count), 0.94 * radius - (1.2 + 2 * Double(index)) * side)
            composition.regions.append(
                .seal(
                    SealBlock(
                        id: seal.id, text: seal.text, source: seal.source,
                        box: Rect(x: place.x - side / 2, y: place.y - side / 2, width: side, height: side),
                        color: Color(hex: 0xB3261E))))
        }
        return composition
    }

    // MARK: Columns

    private func point(_ angle: Double, _ r: Double) -> Point {
        Point(pivot.x + r * Trigonometry.cos(angle), pivot.y + r * Trigonometry.sin(angle))
    }

    /// Characters a column: as many as make the columns fill the spread.
    private func rows(for main: [Wording], _ signatures: [Wording]) -> Int {
        let total = main.reduce(0) { $0 + $1.text.count }
        for rows in 2...16 {
            let columns =
                main.reduce(0) { $0 + cuts(of: $1, rows: rows).count }
                + signatures.reduce(0) { $0 + cuts(of: $1, rows: rows * 3 / 2).count }
            let pitch = 2 * half * 0.9 / Double(columns) * (Self.inner + 0.08)
            let size = (0.94 - Self.inner - 0.05) / (Double(rows) * 1.12)
            if size <= 0.95 * pitch { return rows }
        }
        return max(16, total / 12)
    }

    /// UTF-8 ranges of a wording, a line end ends a column, and no column begins with a mark.
    private func cuts(of wording: Wording, rows: Int) -> [Range<Int>] {
        let marks = "，。、；：！？”’）》"
        var ranges: [Range<Int>] = []
        var (start, offset, count) = (0, 0, 0)
        for character in wording.text {
            let length = character.utf8.count
            if character == "\n" {
                if offset > start { ranges.append(start..<offset) }
                (start, count) = (offset + length, 0)
            } else {
                if count >= rows, !marks.contains(character) {
                    ranges.append(start..<offset)
                    (start, count) = (offset, 0)
                }
                count += 1
            }
            offset += length
        }
        if offset > start { ranges.append(start..<offset) }
        return ranges
    }

    /// Every character upright on its rib, so that no straight box of a column reaches into the next.
    private func characters(of wording: Wording, _ range: Range<Int>, at angle: Double, size: Double) -> [Region] {
        let cell = 1.12 * size
        let across = Point(-Trigonometry.sin(angle), Trigonometry.cos(angle)) * (cell / 2)
        let color = wording.color.flatMap { Color($0) } ?? theme.ink
        let words = String(decoding: Array(wording.text.utf8)[range], as: UTF8.self)
        var offset = range.lowerBound
        return words.enumerated().map { index, character in
            let top = 0.94 * radius - Double(index) * cell
            let (head, foot) = (point(angle, top), point(angle, top - cell))
            var block = TextBlock(
                wording, box: Rect(x: head.x - cell / 2, y: head.y, width: cell, height: cell + 1), vertical: true,
                face: wording.face?.role(language: "zh-Hans") ?? "kai", color: color, size: size,
                minimumSize: 0.8 * size,
                leading: 1, alignment: .center, placement: 0.5)
            let end = offset + character.utf8.count
            if end - offset < wording.text.utf8.count { block.takePart(offset..<end, String(character), of: wording) }
            offset = end
            block.lettering.course = .corners([head - across, head + across, foot + across, foot - across])
            return .text(block)
        }
    }

    // MARK: Drawing

    private func table() -> [Region] {
        let bounds = canvas.bounds
        let wood = Color(hex: 0x3B2A20)
        return [
            .shape(
                .rectangle(bounds),
                .radial(
                    center: Point(0.4 * bounds.width, 0.35 * bounds.height),
                    radius: 0.9 * max(bounds.width, bounds.height),
                    [GradientStop(0, wood.mixed(with: .white, 0.22)), GradientStop(1, wood.mixed(with: .black, 0.3))]))
        ]
    }

    private func sector(_ inner: Double, _ outer: Double, from start: Double, to end: Double) -> Path {
        let steps = 72
        let angles = (0...steps).map { start + (end - start) * Double($0) / Double(steps) }
        return .polygon(angles.map { point($0, outer) } + angles.reversed().map { point($0, inner) })
    }

    /// Shadow, ribs below the paper, folds that catch the light, two guards.
    private func fan() -> [Region] {
        let (start, end) = (-.pi / 2 - half, -.pi / 2 + half)
        let bamboo = Color(hex: 0xB98D55)
        let shade = sector(0.05 * radius, radius, from: start, to: end)
        var regions: [Region] = [4.0, 8, 13, 19].map { reach in
            .shape(
                shade.transformed(by: .translation(reach * unit, 1.7 * reach * unit)), .solid(Color.black.opacity(0.1)))
        }
        let count = 24
        for index in 0...count {
            let angle = start + (end - start) * Double(index) / Double(count)
            let half = 0.011
            regions.append(
                .shape(
                    .polygon([
                        point(angle - 4 * half, 0.03 * radius), point(angle + 4 * half, 0.03 * radius),
                        point(angle + half, 0.5 * radius), point(angle - half, 0.5 * radius),
                    ]),
                    .solid(bamboo.mixed(with: .black, index % 2 == 0 ? 0.1 : 0.25))))
        }
        let paper = theme.ground
        regions.append(.shape(sector(Self.inner * radius, radius, from: start, to: end), .solid(paper)))
        let folds = 2 * count
        for index in 0..<folds where index % 2 == 0 {
            let a = start + (end - start) * Double(index) / Double(folds)
            let b = start + (end - start) * Double(index + 1) / Double(folds)
            regions.append(
                .shape(
                    sector(Self.inner * radius, radius, from: a, to: b),
                    .solid(paper.mixed(with: Color(hex: 0x6B5A3C), 0.075))))
        }
        for angle in [start, end] {
            let half = 0.016
            regions.append(
                .shape(
                    .polygon([
                        point(angle - 4 * half, 0.04 * radius), point(angle + 4 * half, 0.04 * radius),
                        point(angle + half, 1.012 * radius), point(angle - half, 1.012 * radius),
                    ]),
                    .solid(bamboo.mixed(with: .black, 0.35))))
        }
        let pin = 0.02 * radius
        regions.append(
            .shape(
                .ellipse(in: Rect(x: pivot.x - pin, y: pivot.y - pin, width: 2 * pin, height: 2 * pin)),
                .solid(Color(hex: 0xD8B25A))))
        return regions
    }
}
