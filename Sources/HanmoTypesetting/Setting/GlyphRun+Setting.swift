import HanmoFonts
import HanmoGraphics
import HanmoPage

extension [GlyphRun] {
    /// Neighbours that look alike make one run.
    mutating func append(joining run: GlyphRun) {
        if let last = last, last.font == run.font, last.size == run.size, last.angle == run.angle,
            last.paint == run.paint, last.text == run.text
        {
            self[count - 1].glyphs += run.glyphs
        } else {
            append(run)
        }
    }
}

extension GlyphRun {
    /// Where a glyph's ink falls on the page, outline and projection aside.
    func inkBounds(of glyph: PlacedGlyph, in face: Face) -> Rect? {
        guard let ink = face.bounds(of: glyph.id) else { return nil }
        let origin = glyph.origin
        switch angle {
        case 0:
            return Rect(
                x: origin.x + ink.minX * size, y: origin.y + ink.minY * size, width: ink.width * size,
                height: ink.height * size)
        case 90:
            return Rect(
                x: origin.x - ink.maxY * size, y: origin.y + ink.minX * size, width: ink.height * size,
                height: ink.width * size)
        default:
            let turn = Transform.scale(size, size).then(.rotation(angle * .pi / 180))
                .then(.translation(origin.x, origin.y))
            return Path.rectangle(ink).transformed(by: turn).controlBounds
        }
    }
}
