import HanmoGraphics
import HanmoPage

/// The outline of a run made ready; none without a width or a visible paint.
struct OutlineInk {
    let width: Double
    let ink: Ink

    init?(_ outline: GlyphOutline, of run: GlyphRun) {
        guard outline.width > 0 else { return nil }
        width = run.outlineWidth
        ink = Ink(outline.paint)
        if ink.isClear { return nil }
    }
}

extension GlyphRun {
    /// Pixels; 0 for what is not a width. No letter can be made out under a line of more than two ems.
    var outlineWidth: Double {
        guard let outline, outline.width > 0, size > 0 else { return 0 }
        return min(outline.width, 2 * size)
    }
}

extension Painter {
    /// A shape made larger, where it stands.
    private struct GrownShape {
        let runs: [Run]
        let dx: Int
        let dy: Int
        let box: PixelBox

        init(runs: [Run], dx: Int = 0, dy: Int = 0) {
            (self.runs, self.dx, self.dy) = (runs, dx, dy)
            // Rows follow each other.
            guard let first = runs.first, let last = runs.last else {
                box = .empty
                return
            }
            let (left, right) = runs.reduce((first.x, first.x)) { (min($0.0, $1.x), max($0.1, $1.x + $1.length)) }
            box = PixelBox(left: left + dx, top: first.y + dy, right: right + dx, bottom: last.y + 1 + dy)
        }
    }

    /// All glyphs of a run are grown into one mask, so that lines which meet unite, whatever shines through the paint.
    /// Where the fill to come will not hide it, the glyphs' own shapes are taken out of the mask.
    func paint(
        _ outline: OutlineInk, of run: GlyphRun, beneath fill: Ink, on layer: inout Layer, within clip: PixelBox
    ) {
        let shapes = run.glyphs.compactMap { grown($0, of: run, by: outline.width, within: clip) }
        let box = shapes.reduce(PixelBox.empty) { $0.union($1.box) }.intersection(clip)
        for band in CoverageMask.bands(of: box) {
            outlines.clear(to: band)
            for shape in shapes where !shape.box.intersection(band).isEmpty {
                for pixels in shape.runs {
                    if let part = pixels.moved(dx: shape.dx, dy: shape.dy, within: band) { outlines.raise(part) }
                }
            }
            if !fill.isOpaque { for glyph in run.glyphs { hollow(glyph, of: run, beneath: fill, within: band) } }
            layer.canvas { canvas in canvas.paint(in: outline.ink) { paint in outlines.runs { paint($0) } } }
        }
    }

    private func grown(
        _ glyph: PlacedGlyph, of run: GlyphRun, by width: Double, within clip: PixelBox
    ) -> GrownShape? {
        switch shape(of: glyph, in: run, growth: width) {
        case .runs(let runs, let dx, let dy): GrownShape(runs: runs, dx: dx, dy: dy)
        case .path(let path, let placement):
            GrownShape(runs: glyphs.grown(path, placement, by: width, within: clip))
        case .bitmap, nil: nil
        }
    }

    private func hollow(_ glyph: PlacedGlyph, of run: GlyphRun, beneath fill: Ink, within band: PixelBox) {
        switch shape(of: glyph, in: run) {
        case .runs(let runs, let dx, let dy):
            for pixels in runs {
                if let part = pixels.moved(dx: dx, dy: dy, within: band) { outlines.lower(part, beneath: fill) }
            }
        case .path(let path, let placement):
            accumulator.runs(of: path, placement, within: band) { outlines.lower($0, beneath: fill) }
        case .bitmap, nil: break
        }
    }
}
