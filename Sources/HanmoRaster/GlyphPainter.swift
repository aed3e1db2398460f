import HanmoGraphics
import HanmoPage

/// A glyph as it falls on the pixel grid.
struct GlyphKey: Hashable {
    var font: Int
    var glyph: UInt32
    var size: Double
    var rotated: Bool
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
    /// 16 MiB of runs; then it starts anew.
    private static let mostRuns = 1 << 21

    let source: GlyphSource
    private var shapes: [GlyphKey: GlyphShape] = [:]
    private var runCount = 0

    init(source: GlyphSource) { self.source = source }

    mutating func shape(of key: GlyphKey, by accumulator: Accumulator) -> GlyphShape {
        if let known = shapes[key] { return known }
        let shape = make(key, accumulator)
        if case .runs(let runs) = shape { runCount += runs.count }
        if runCount > Self.mostRuns {
            shapes.removeAll()
            runCount = 0
        }
        shapes[key] = shape
        return shape
    }

    private func make(_ key: GlyphKey, _ accumulator: Accumulator) -> GlyphShape {
        let outline = source.outline(key.font, key.glyph)
        if outline.isEmpty, let (bitmap, ems) = source.colorBitmap(key.font, key.glyph) {
            return .bitmap(bitmap, ems: ems)
        }
        let fraction = Point(Double(key.right) / 64, Double(key.down) / 64)
        var runs: [Run] = []
        accumulator.runs(of: outline, .glyph(size: key.size, rotated: key.rotated, at: fraction), within: .everything) {
            runs.append($0)
        }
        return .runs(runs)
    }
}

extension Transform {
    /// From ems to pixels about an origin.
    static func glyph(size: Double, rotated: Bool, at origin: Point) -> Transform {
        rotated
            ? Transform(a: 0, b: size, c: -size, d: 0, tx: origin.x, ty: origin.y)
            : Transform(a: size, b: 0, c: 0, d: size, tx: origin.x, ty: origin.y)
    }
}

extension Painter {
    /// Glyphs larger than this are painted as paths, not kept.
    private static let largestKept = 320.0
    private static let farthest = 1e6

    func paint(_ run: GlyphRun, on layer: inout Layer, within clip: PixelBox) {
        let ink = Ink(run.paint)
        guard run.size > 0, !ink.isClear else { return }
        for glyph in run.glyphs {
            let origin = glyph.origin
            guard abs(origin.x) < Self.farthest, abs(origin.y) < Self.farthest else { continue }
            if run.size > Self.largestKept {
                paintLarge(glyph, of: run, ink, on: &layer, within: clip)
                continue
            }
            // Origins are multiples of 1/64, so nothing is rounded here.
            let (x, y) = (Int((origin.x * 64).rounded()), Int((origin.y * 64).rounded()))
            let key = GlyphKey(
                font: run.font, glyph: glyph.id, size: run.size, rotated: run.rotated, right: UInt8(x & 63),
                down: UInt8(y & 63))
            switch glyphs.shape(of: key, by: accumulator) {
            case .runs(let runs): paint(runs, dx: x >> 6, dy: y >> 6, ink, on: &layer, within: clip)
            case .bitmap(let bitmap, let ems): paint(bitmap, ems, of: run, at: origin, on: &layer, within: clip)
            }
        }
    }

    private func paint(_ runs: [Run], dx: Int, dy: Int, _ ink: Ink, on layer: inout Layer, within clip: PixelBox) {
        layer.canvas { canvas in
            switch ink {
            case .solid(let color):
                for run in runs { run.moved(dx: dx, dy: dy, within: clip).map { canvas.paint($0, color) } }
            case .gradient(let gradient):
                for run in runs { run.moved(dx: dx, dy: dy, within: clip).map { canvas.paint($0, gradient) } }
            }
        }
    }

    private func paintLarge(
        _ glyph: PlacedGlyph, of run: GlyphRun, _ ink: Ink, on layer: inout Layer, within clip: PixelBox
    ) {
        let outline = glyphs.source.outline(run.font, glyph.id)
        if outline.isEmpty, let (bitmap, ems) = glyphs.source.colorBitmap(run.font, glyph.id) {
            paint(bitmap, ems, of: run, at: glyph.origin, on: &layer, within: clip)
        } else {
            let transform = Transform.glyph(size: run.size, rotated: run.rotated, at: glyph.origin)
            paint(outline, transform, ink, on: &layer, within: clip)
        }
    }

    private func paint(
        _ bitmap: Bitmap, _ ems: Rect, of run: GlyphRun, at origin: Point, on layer: inout Layer,
        within clip: PixelBox
    ) {
        let transform = Transform.glyph(size: run.size, rotated: run.rotated, at: origin)
        let (a, b) = (transform.apply(Point(ems.minX, ems.minY)), transform.apply(Point(ems.maxX, ems.maxY)))
        let box = Rect(minX: min(a.x, b.x), minY: min(a.y, b.y), maxX: max(a.x, b.x), maxY: max(a.y, b.y))
        let image = Image(bitmap: run.rotated ? bitmap.turnedClockwise : bitmap, box: box)
        paint([.image(image)], on: &layer, within: clip)
    }
}

extension Bitmap {
    fileprivate var turnedClockwise: Bitmap {
        var turned = Bitmap(width: height, height: width)
        for y in 0..<height {
            for x in 0..<width { turned.pixels[x * height + height - 1 - y] = pixels[y * width + x] }
        }
        return turned
    }
}
