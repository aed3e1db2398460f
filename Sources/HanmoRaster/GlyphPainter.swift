import HanmoGraphics
import HanmoPage

/// A glyph of a run where it is to be painted.
enum PlacedShape {
    /// Kept in the cache, moved by whole pixels.
    case runs([Run], dx: Int, dy: Int)
    /// Too large to be kept, or seen in a projection: made for this place alone.
    case path(Path, Placement)
    case bitmap(Bitmap, ems: Rect)
}

extension Painter {
    /// Glyphs larger than this are painted as paths, not kept.
    private static let largestKept = 320.0
    private static let farthest = 1e6

    func paint(_ run: GlyphRun, on layer: inout Layer, within clip: PixelBox) {
        let ink = Ink(run.paint)
        let outline = run.outline.flatMap { OutlineInk($0, of: run) }
        guard run.size > 0, run.angle.isFinite, outline != nil || !ink.isClear else { return }
        if let outline { paint(outline, of: run, beneath: ink, on: &layer, within: clip) }
        for glyph in run.glyphs {
            switch shape(of: glyph, in: run) {
            case nil: continue
            case .runs(let runs, let dx, let dy):
                if !ink.isClear { paint(runs, dx: dx, dy: dy, ink, on: &layer, within: clip) }
            case .path(let path, let placement): paint(path, placement, ink, on: &layer, within: clip)
            case .bitmap(let bitmap, let ems):
                paint(bitmap, ems, of: run, at: glyph.origin, on: &layer, within: clip)
            }
        }
    }

    /// - Parameter growth: pixels by which the shape is made larger on all sides, if it is kept in the cache.
    func shape(of glyph: PlacedGlyph, in run: GlyphRun, growth: Double = 0) -> PlacedShape? {
        let origin = glyph.origin
        guard abs(origin.x) < Self.farthest, abs(origin.y) < Self.farthest else { return nil }
        guard run.projection == nil, run.size <= Self.largestKept, growth <= Self.largestKept else {
            let outline = glyphs.source.outline(run.font, glyph.id)
            if outline.isEmpty, let (bitmap, ems) = glyphs.source.colorBitmap(run.font, glyph.id) {
                return .bitmap(bitmap, ems: ems)
            }
            return .path(outline, run.placement(at: origin))
        }
        // Origins are multiples of 1/64, so nothing is rounded here.
        let (x, y) = (Int((origin.x * 64).rounded()), Int((origin.y * 64).rounded()))
        let key = GlyphKey(
            font: run.font, glyph: glyph.id, size: run.size, angle: run.angle, growth: growth, right: UInt8(x & 63),
            down: UInt8(y & 63))
        return switch glyphs.shape(of: key) {
        case .runs(let runs): .runs(runs, dx: x >> 6, dy: y >> 6)
        case .bitmap(let bitmap, let ems): .bitmap(bitmap, ems: ems)
        }
    }

    private func paint(_ runs: [Run], dx: Int, dy: Int, _ ink: Ink, on layer: inout Layer, within clip: PixelBox) {
        layer.canvas { canvas in
            canvas.paint(in: ink) { paint in
                for run in runs {
                    if let run = run.moved(dx: dx, dy: dy, within: clip) { paint(run) }
                }
            }
        }
    }

    private func paint(
        _ bitmap: Bitmap, _ ems: Rect, of run: GlyphRun, at origin: Point, on layer: inout Layer,
        within clip: PixelBox
    ) {
        let transform = Transform.glyph(size: run.size, angle: run.angle, at: origin)
        let corners = ems.corners.map(transform.apply)
        if run.projection == nil, let turned = bitmap.turned(degrees: run.angle) {
            let (xs, ys) = (corners.map(\.x), corners.map(\.y))
            let box = Rect(
                minX: min(xs[0], xs[2]), minY: min(ys[0], ys[2]), maxX: max(xs[0], xs[2]), maxY: max(ys[0], ys[2]))
            return paint(Image(bitmap: turned, box: box), on: &layer, within: clip)
        }
        var places = corners
        if let projection = run.projection {
            guard corners.allSatisfy(projection.isInFront) else { return }
            places = corners.map(projection.apply)
        }
        guard let warp = BitmapWarp(bitmap, to: places, clip: clip) else { return }
        layer.canvas { canvas in
            warp.rows { x, y, pixels in
                let target = canvas.pixels(x: x, y: y)
                for index in 0..<pixels.count where pixels[index] != 0 {
                    target[index] = Blending.over(pixels[index], target[index])
                }
            }
        }
    }
}

extension Bitmap {
    /// Turned clockwise by whole quarters; nil for other angles.
    fileprivate func turned(degrees: Double) -> Bitmap? {
        switch degrees.truncatingRemainder(dividingBy: 360) {
        case 0: self
        case 90, -270: turnedClockwise
        case 180, -180: Bitmap(width: width, height: height, pixels: pixels.reversed())
        case 270, -90: Bitmap(width: width, height: height, pixels: pixels.reversed()).turnedClockwise
        default: nil
        }
    }

    private var turnedClockwise: Bitmap {
        var turned = Bitmap(width: height, height: width)
        for y in 0..<height {
            for x in 0..<width { turned.pixels[x * height + height - 1 - y] = pixels[y * width + x] }
        }
        return turned
    }
}
