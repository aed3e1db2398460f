import HanmoComposition
import HanmoFonts
import HanmoGraphics
import HanmoUnicode

/// Shapes runs of one face, stance, direction, script and language whole, so that ligatures, kerning and pairs of
/// dashes join, and gives each cluster its glyphs.
struct RunShaper {
    let block: TextBlock
    let language: String
    let styles: StyleTable
    let faces: FaceSet
    let shaper: Shaper
    /// Ink of the marks met, by face and glyph: fonts take long to tell.
    private var inks: [InkKey: Rect?] = [:]

    private struct InkKey: Hashable {
        var face: UInt16
        var glyph: UInt32
    }

    init(block: TextBlock, language: String, styles: StyleTable, faces: FaceSet, shaper: Shaper) {
        self.block = block
        self.language = language
        self.styles = styles
        self.faces = faces
        self.shaper = shaper
    }

    mutating func shape(_ paragraph: inout Paragraph) {
        let scripts = Scripts(paragraph)
        paragraph.glyphs.reserveCapacity(paragraph.clusters.count)
        var start = 0
        while start < paragraph.clusters.count {
            let first = paragraph.clusters[start]
            let script = scripts[start]
            var end = start + 1
            while end < paragraph.clusters.count, first.stance != .combined {
                let next = paragraph.clusters[end]
                guard next.face == first.face, next.stance == first.stance, next.level == first.level,
                    scripts[end] == script,
                    next.style == first.style || styles[next.style].language == styles[first.style].language
                else { break }
                end += 1
            }
            shape(start..<end, of: &paragraph, script: script)
            start = end
        }
    }

    private mutating func shape(_ range: Range<Int>, of paragraph: inout Paragraph, script: UInt32) {
        let first = paragraph.clusters[range.lowerBound]
        let face = faces.faces[Int(first.face)]
        let isUpright = block.vertical && first.stance == .upright
        let glyphStart = paragraph.glyphs.count
        shaper.shape(
            paragraph.scalars, Int(first.start)..<Int(paragraph.clusters[range.upperBound - 1].end), with: face,
            direction: isUpright ? .vertical : first.isRightToLeft ? .rightToLeft : .horizontal, script: script,
            language: styles[first.style].language, into: &paragraph.glyphs)
        distribute(from: glyphStart, over: range, of: &paragraph, reversed: !isUpright && first.isRightToLeft)
        for index in range {
            // Taken out and put back: a paragraph passed along with its own cluster would be copied.
            var cluster = paragraph.clusters[index]
            settle(&cluster, of: paragraph, face: face, isUpright: isUpright)
            paragraph.clusters[index] = cluster
        }
    }

    /// Glyphs come from left to right, so those of right-to-left runs belong to the last cluster first.
    private func distribute(
        from glyphStart: Int, over range: Range<Int>, of paragraph: inout Paragraph, reversed: Bool
    ) {
        var cluster = reversed ? range.upperBound - 1 : range.lowerBound
        for index in glyphStart..<paragraph.glyphs.count {
            let scalar = paragraph.glyphs[index].cluster
            if reversed {
                while cluster > range.lowerBound, Int(paragraph.clusters[cluster].start) > scalar { cluster -= 1 }
            } else {
                while cluster + 1 < range.upperBound, Int(paragraph.clusters[cluster].end) <= scalar { cluster += 1 }
            }
            if paragraph.clusters[cluster].glyphCount == 0 { paragraph.clusters[cluster].firstGlyph = Int32(index) }
            paragraph.clusters[cluster].glyphCount += 1
        }
    }

    private mutating func settle(
        _ cluster: inout Cluster, of paragraph: Paragraph, face: Face, isUpright: Bool
    ) {
        var natural = 0.0
        for index in cluster.glyphs {
            natural += isUpright ? paragraph.glyphs[index].yAdvance : paragraph.glyphs[index].xAdvance
        }
        let scalar = paragraph.scalars[Int(cluster.start)]
        // A word space is as long as in horizontal text.
        if cluster.isSpace, isUpright, scalar != "\u{3000}", cluster.glyphCount == 1 {
            natural = -2 * paragraph.glyphs[Int(cluster.firstGlyph)].xOffset
        }
        if scalar == "\t" {
            cluster.advance = 2 * cluster.scale
            return
        }
        if cluster.stance == .combined {
            // A cell of one em, however many digits stand in it.
            cluster.scale *= min(1, 0.94 / max(0.1, natural))
            cluster.advance = styles[cluster.style].scale
            return
        }
        // Emoji are drawn wider than an em; in a line of Chinese they take a cell.
        if face.isColor, natural > 0 { cluster.scale /= natural }
        cluster.advance = natural * cluster.scale
        guard cluster.isMark, cluster.glyphCount == 1 else { return }
        let glyph = paragraph.glyphs[Int(cluster.firstGlyph)]
        guard let ink = ink(of: glyph.id, face: cluster.face) else { return }
        widen(&cluster, scalar, isUpright: isUpright)
        // Upright colons and semicolons of vertical lines always take an em (CLREQ 3.1.6.1).
        if isUpright, cluster.nature == .mark(.colon) { return }
        let start =
            (isUpright ? glyph.yOffset + ink.minY : glyph.xOffset + ink.minX) * cluster.scale + cluster.inset
        let length = max(0, isUpright ? ink.height : ink.width) * cluster.scale
        cluster.settleBlanks(ink: start...start + length)
    }

    /// Quotation marks and interpuncts of Chinese text take a cell of one em (CLREQ 3.2.1), also in fonts that have
    /// them narrow.
    private func widen(_ cluster: inout Cluster, _ scalar: Unicode.Scalar, isUpright: Bool) {
        guard cluster.isEastern, !isUpright, cluster.stance == .upright, cluster.advance < 0.9 * cluster.scale else {
            return
        }
        switch scalar {
        case "“", "‘": cluster.inset = cluster.scale - cluster.advance
        case "”", "’": break
        case "·": cluster.inset = (cluster.scale - cluster.advance) / 2
        default: return
        }
        cluster.advance = cluster.scale
    }

    private mutating func ink(of glyph: UInt32, face: UInt16) -> Rect? {
        let key = InkKey(face: face, glyph: glyph)
        if let known = inks[key] { return known }
        let ink = faces.faces[Int(face)].bounds(of: glyph)
        inks[key] = ink
        return ink
    }
}
