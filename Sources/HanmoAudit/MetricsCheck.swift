internal import HanmoFonts

/// The figures of a face that layouts trip over.
package struct MetricsCheck: Sendable {
    /// Font units an em.
    package let unitsAnEm: Int
    /// How far apart vhea sets columns, in em; nil if the face has none.
    package let columnPitch: Double?
    /// How far apart hhea sets lines, in em.
    package let linePitch: Double?
    package let hasPositioning: Bool
    /// Whether the face squeezes marks by itself: chws or halt.
    package let squeezesMarks: Bool
    /// Ideographs that do not advance by one em.
    package let oddAdvances: [Unicode.Scalar]
    /// How far the digit 0 and the full-width ０ advance, in em; nil if the face has them not.
    package let digit: Double?
    package let wideDigit: Double?

    init(face: Face, glyphs: [CharacterGlyph]) {
        unitsAnEm = face.unitsAnEm
        func pitch(_ table: String) -> Double? {
            let bytes = face.table(table)
            guard bytes.count >= 10, face.unitsAnEm > 0 else { return nil }
            func number(_ place: Int) -> Int {
                Int(Int16(bitPattern: UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])))
            }
            return Double(number(4) - number(6)) / Double(face.unitsAnEm)
        }
        columnPitch = pitch("vhea")
        linePitch = pitch("hhea")
        hasPositioning = !face.table("GPOS").isEmpty
        squeezesMarks = ["chws", "halt"].contains {
            face.hasFeature(
                $0, in: "GPOS", script: AuditLanguage.script, language: AuditLanguage.simplified.rawValue)
        }
        oddAdvances = glyphs.filter { $0.glyph != 0 && $0.scalar.isHan && abs($0.advance - 1) > 0.002 }
            .map(\.scalar)
        func advance(_ scalar: Unicode.Scalar) -> Double? {
            face.nominalGlyph(of: scalar).map { face.advance(of: $0) }
        }
        digit = advance("0")
        wideDigit = advance("０")
    }
}
