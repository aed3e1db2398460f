package import HanmoGraphics
package import HanmoPage
import HanmoSource
import HanmoVerification

/// The glyph ledger of a PNG, read again: `hanmo:ledger` in its text.
package struct Ledger: Sendable {
    package struct Glyph: Sendable {
        package let id: UInt32
        /// Place of the origin in pixels.
        package let origin: Point
        /// Bytes of the prompt.
        package let source: Range<Int>
        /// Empty for all glyphs of a cluster but its first.
        package let scalars: [Unicode.Scalar]
        package let font: Int
        /// Turned by a quarter, as Latin in vertical text.
        package let isRotated: Bool
    }

    package let fonts: [PageFont]
    package let glyphs: [Glyph]

    /// - Parameter name: of the file, for errors.
    package init(_ text: String, name: String) throws(AuditError) {
        var (fonts, glyphs): ([PageFont], [Glyph]) = ([], [])
        var (font, isRotated) = (0, false)
        for (number, line) in text.split(separator: "\n").enumerated() {
            switch LedgerLine(line) {
            case .font(let entry): fonts.append(entry)
            case .run(let run) where fonts.indices.contains(run.font):
                (font, isRotated) = (run.font, run.angle == 90)
            case .glyph(let glyph) where fonts.indices.contains(font):
                glyphs.append(
                    Glyph(
                        id: glyph.id, origin: glyph.origin, source: glyph.source, scalars: glyph.scalars, font: font,
                        isRotated: isRotated))
            default:
                throw AuditError(
                    "the glyph ledger of \(name) cannot be read at line \(number + 1): \(String(line).shown(limit: 60))",
                    hint: "the file was changed after it was made, or made by a newer Hanmo",
                    status: .badInput)
            }
        }
        (self.fonts, self.glyphs) = (fonts, glyphs)
    }
}
