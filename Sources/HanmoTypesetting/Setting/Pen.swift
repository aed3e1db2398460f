import HanmoFonts
import HanmoGraphics

/// The places of a cluster's glyphs.
struct Pen {
    let cluster: Cluster
    let style: ResolvedStyle
    let face: Face
    let baseline: Double
    let glyphs: ArraySlice<ShapedGlyph>
    /// Upright in a vertical line.
    let stands: Bool
    /// Pixels an em of the block.
    let em: Double
    /// At the middle of the cluster's advance.
    let frame: LineFrame

    func origins() -> [Point] {
        if cluster.stance == .combined { return combined() }
        return stands ? standing() : lying()
    }

    /// Along the line, on the baseline.
    private func lying() -> [Point] {
        var pen = -cluster.advance / 2
        return glyphs.map { glyph in
            let along = pen + glyph.xOffset * cluster.scale
            let over = baseline + style.rise - glyph.yOffset * cluster.scale
            pen += glyph.xAdvance * cluster.scale
            return frame.point(along: along * em, over: over * em)
        }
    }

    /// From the top of the cell downwards, in the middle of the column.
    private func standing() -> [Point] {
        var pen = -cluster.advance / 2
        return glyphs.map { glyph in
            var drop = glyph.yOffset
            if face.isColor, let ink = face.bounds(of: glyph.id) { drop = 0.5 / cluster.scale - ink.midY }
            let along = pen + drop * cluster.scale
            pen += glyph.yAdvance * cluster.scale
            return frame.point(along: along * em, over: (glyph.xOffset * cluster.scale + style.rise) * em)
        }
    }

    /// Side by side in one cell, the ink in its middle.
    private func combined() -> [Point] {
        let width = glyphs.reduce(0) { $0 + $1.xAdvance } * cluster.scale
        let ink = glyphs.first.flatMap { face.bounds(of: $0.id) }
        let rise = ink.map { ($0.minY + $0.maxY) / 2 * cluster.scale } ?? -0.35
        var pen = -width / 2
        return glyphs.map { glyph in
            defer { pen += glyph.xAdvance * cluster.scale }
            return frame.origin + Point(pen * em, -rise * em)
        }
    }
}

extension Point {
    /// Origins stand on a grid of 1/64 pixel, so that no machine's last bit shows.
    var onGrid: Point {
        Point((x * 64).rounded(.toNearestOrEven) / 64, (y * 64).rounded(.toNearestOrEven) / 64)
    }
}
