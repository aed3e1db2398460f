import HanmoComposition
import HanmoFonts
import HanmoGraphics
import HanmoPage
import HanmoSource

extension LineSetter {
    /// Readings are no part of the text: their glyphs stand for no character.
    func append(_ ruby: Ruby, to result: inout SetLine, _ fonts: inout FontTable) {
        let last = min(ruby.clusters.upperBound, line.visible.upperBound) - 1
        let (start, end) = (cell(ruby.clusters.lowerBound).start / size, cell(last).end / size)
        var box: Rect?
        let color = color(of: paragraph.clusters[ruby.clusters.lowerBound])
        for (number, glyph) in ruby.glyphs.enumerated() {
            let face = prepared.faces.faces[glyph.face]
            let middle = (start + end) / 2
            let frame = axis.frame(at: middle * size, reach: size / 2)
            var run = GlyphRun(font: fonts.index(of: face), size: size * ruby.scale, paint: .solid(color))
            let origin: Point
            switch ruby.kind {
            case .bopomofo:
                guard let ink = face.bounds(of: glyph.id) else { continue }
                // Right of the character, also in vertical lines; letters by their em box, tones by their ink.
                let isLetter = ink.width > 0.4 || ink.height > 0.4
                let inset = Point(
                    (isLetter ? 0.5 : ink.midX) * ruby.scale, (isLetter ? 0.5 - face.ascent : ink.midY) * ruby.scale)
                let edge =
                    block.vertical
                    ? frame.origin + Point(0.5 * size, 0)
                    : axis.frame(at: end * size, reach: size / 2).origin
                origin = edge + Point((glyph.along - inset.x) * size, (glyph.over - inset.y) * size)
            case .beside:
                let spread = ruby.isSpread ? (end - start - ruby.width) / Double(ruby.glyphs.count) : 0
                let width = ruby.width + spread * Double(ruby.glyphs.count)
                let along = -width / 2 + glyph.along + spread * (Double(number) + 0.5)
                let scale = style(of: paragraph.clusters[ruby.clusters.lowerBound]).scale
                let near = 0.5 * scale + 0.05
                if !glyph.isUpright { run.angle = frame.angle }
                let over = near + (glyph.isUpright ? 0.5 : face.descent) * ruby.scale + glyph.over
                origin = frame.point(along: along * size, over: over * size)
            }
            run.glyphs = [PlacedGlyph(id: glyph.id, origin: origin.onGrid, text: "", source: block.source)]
            if let ink = run.inkBounds(of: run.glyphs[0], in: face) { box = box?.union(ink) ?? ink }
            result.marks.append(.glyphs(run))
        }
        if let box {
            result.readings.append(
                PlacedText.Reading(
                    text: ruby.text, of: paragraph.text(ofClusters: ruby.clusters.clamped(to: line.visible)), box: box))
        }
    }
}
