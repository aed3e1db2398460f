package import HanmoGraphics
import HanmoSource

/// A character of a ledger, where it stands on the page.
package struct LedgerGlyph: Sendable, Equatable {
    /// What it draws.
    package let text: String
    /// Of the glyph in its font.
    package let id: Int
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
        var fonts: [(name: String, digest: String)] = []
        var run: (font: (name: String, digest: String), size: Double, angle: Double)?
        for line in ledger.lines {
            let fields = line.split(separator: " ", omittingEmptySubsequences: false)
            switch fields[0] {
            case "font":
                let parts = fields.dropFirst(2).joined(separator: " ").split(separator: "; ")
                guard parts.count == 4 else { return }
                fonts.append(("\(parts[0]) \(parts[1])", String(parts[3])))
            case "run":
                guard fields.count >= 3, let font = Int(fields[1]), fonts.indices.contains(font),
                    let size = Double(fields[2]), !fields.contains("projected")
                else {
                    run = nil
                    continue
                }
                let angle = fields.firstIndex(of: "angle").flatMap {
                    fields.indices.contains($0 + 1) ? Double(fields[$0 + 1]) : nil
                }
                run = (fonts[font], size, fields.contains("rotated") ? 90 : angle ?? 0)
            default:
                guard let run, let glyph = Self.glyph(fields, run) else { continue }
                glyphs.append(glyph)
            }
        }
    }

    private static func glyph(
        _ fields: [Substring], _ run: (font: (name: String, digest: String), size: Double, angle: Double)
    ) -> LedgerGlyph? {
        guard fields.count == 6, let id = Int(fields[0]), let x = Double(fields[1]), let y = Double(fields[2]),
            let start = Int(fields[3]), let end = Int(fields[4]), start <= end
        else { return nil }
        let scalars = fields[5].split(separator: "+").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
        let text = String(String.UnicodeScalarView(scalars))
        guard text.contains(where: { !$0.isWhitespace }) else { return nil }
        let origin = Point(x / 64, y / 64)
        // An em about the baseline, turned with the glyph.
        let em = Rect(x: 0, y: -0.88 * run.size, width: run.size, height: run.size)
        let turn = Transform.rotation(run.angle * .pi / 180)
        let corners = em.corners.map { turn.apply($0) + origin }
        let (xs, ys) = (corners.map(\.x), corners.map(\.y))
        let cell = Rect(
            minX: xs.min() ?? 0, minY: ys.min() ?? 0, maxX: xs.max() ?? 0, maxY: ys.max() ?? 0)
        return LedgerGlyph(
            text: text, id: id, font: run.font.name, digest: run.font.digest, origin: origin, cell: cell,
            source: start..<end)
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
