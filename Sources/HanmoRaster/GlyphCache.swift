import HanmoGraphics

/// A glyph as it falls on the pixel grid.
struct GlyphKey: Hashable {
    /// ``GlyphSource/number(of:)``.
    var font: Int
    var glyph: UInt32
    var size: Double
    /// Degrees.
    var angle: Double
    /// By how many pixels the glyph is grown for an outline; 0 for its fill.
    var growth: Double
    /// Sixty-fourths of a pixel by which the origin lies right of and below a pixel's corner.
    var right: UInt8
    var down: UInt8
}

/// What a glyph draws, its origin in pixel (0, 0).
enum GlyphShape {
    case runs([Run])
    case bitmap(Bitmap, ems: Rect)
}

/// Glyph shapes already scan-converted. Looked up only, never listed: its order is not the same in two processes.
struct GlyphCache {
    /// 4 MiB of runs, some thousand glyphs; then it starts anew.
    private static let mostRuns = 1 << 19

    var source: GlyphSource
    private let accumulator: Accumulator
    private var outset = Outset()
    private var shapes: [GlyphKey: GlyphShape] = [:]
    private var runCount = 0

    init(source: GlyphSource, accumulator: Accumulator) {
        self.source = source
        self.accumulator = accumulator
    }

    /// - Parameter key: its font is that of the page.
    mutating func shape(of pageKey: GlyphKey) -> GlyphShape {
        var key = pageKey
        key.font = source.number(of: pageKey.font)
        if let known = shapes[key] { return known }
        let shape = make(pageKey)
        if case .runs(let runs) = shape { runCount += runs.count }
        if runCount > Self.mostRuns {
            shapes.removeAll()
            runCount = 0
            if case .runs(let runs) = shape { runCount = runs.count }
        }
        shapes[key] = shape
        return shape
    }

    private mutating func make(_ key: GlyphKey) -> GlyphShape {
        let outline = source.outline(key.font, key.glyph)
        if outline.isEmpty, let (bitmap, ems) = source.colorBitmap(key.font, key.glyph) {
            return .bitmap(bitmap, ems: ems)
        }
        let fraction = Point(Double(key.right) / 64, Double(key.down) / 64)
        let placement = Placement(transform: .glyph(size: key.size, angle: key.angle, at: fraction))
        if key.growth > 0 { return .runs(grown(outline, placement, by: key.growth, within: .everything)) }
        var runs: [Run] = []
        accumulator.runs(of: outline, placement, within: .everything) { runs.append($0) }
        return .runs(runs)
    }

    /// A shape with a line around it, not kept.
    mutating func grown(
        _ outline: Path, _ placement: Placement, by width: Double, within clip: PixelBox
    ) -> [Run] {
        var runs: [Run] = []
        outset.runs(of: outline, placement, width: width, within: clip, by: accumulator) { runs.append($0) }
        return runs
    }
}
