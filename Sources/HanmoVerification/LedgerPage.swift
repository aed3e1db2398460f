package import HanmoGraphics
import HanmoPage
import HanmoSource

/// A character of a ledger, where it stands on the page.
package struct LedgerGlyph: Sendable, Equatable {
    /// What it draws.
    package let text: String
    /// Of the glyph in its font.
    package let id: UInt32
    /// Family and style.
    package let font: String
    /// SHA-256 of the font's file.
    package let digest: String
    /// On the baseline, in pixels.
    package let origin: Point
    /// Its em square on the page, in pixels.
    package let cell: Rect
    /// Where the prompt says it, in bytes.
    package let source: Range<Int>

    /// 末 (U+672B)
    package var name: String {
        "\(text.shown(limit: 8)) (\(text.unicodeScalars.map(\.codePointName).joined(separator: " ")))"
    }
}

/// The characters of a ledger. Those in perspective are left out, whose places only the rasteriser knows.
package struct LedgerPage: Sendable {
    package private(set) var glyphs: [LedgerGlyph] = []

    /// Lines that cannot be read are passed over: a ledger is proved by `verify`, here it only gives names.
    package init(_ ledger: GlyphLedger) {
        var fonts: [PageFont] = []
        var run: LedgerLine.Run?
        for line in ledger.lines {
            switch LedgerLine(line) {
            case .font(let font): fonts.append(font)
            case .run(let next): run = next.isProjected || !fonts.indices.contains(next.font) ? nil : next
            case .glyph(let glyph):
                guard let run, let glyph = Self.glyph(glyph, run, fonts[run.font]) else { continue }
                glyphs.append(glyph)
            case nil: continue
            }
        }
    }

    private static func glyph(_ glyph: LedgerLine.Glyph, _ run: LedgerLine.Run, _ font: PageFont) -> LedgerGlyph? {
        let text = String(String.UnicodeScalarView(glyph.scalars))
        guard text.contains(where: { !$0.isWhitespace }) else { return nil }
        // An em about the baseline, turned with the glyph.
        let em = Rect(x: 0, y: -0.88 * run.size, width: run.size, height: run.size)
        let turn = Transform.rotation(run.angle * .pi / 180)
        let corners = em.corners.map { turn.apply($0) + glyph.origin }
        let (xs, ys) = (corners.map(\.x), corners.map(\.y))
        let cell = Rect(
            minX: xs.min() ?? 0, minY: ys.min() ?? 0, maxX: xs.max() ?? 0, maxY: ys.max() ?? 0)
        return LedgerGlyph(
            text: text, id: glyph.id, font: "\(font.family) \(font.style)", digest: font.digest, origin: glyph.origin,
            cell: cell, source: glyph.source)
    }

    /// Those that a place is about: it covers a good part of their em squares, or lies in them.
    package func glyphs(at box: Rect) -> [LedgerGlyph] {
        let near = glyphs.filter { $0.cell.intersects(box) }
        func share(_ glyph: LedgerGlyph) -> Double {
            glyph.cell.intersection(box).area / min(glyph.cell.area, box.area)
        }
        return near.filter { share($0) >= 0.2 }
    }
}
