internal import HanmoFonts
internal import HanmoUnicode

/// Compares Hanmo's shaping with that of the program hb-shape, character by character, in horizontal and vertical text.
struct ShapingProof {
    let face: Face
    let language: AuditLanguage

    func check(_ glyphs: inout [CharacterGlyph]) throws(AuditError) {
        for direction in [ShapingDirection.horizontal, .vertical] {
            // A rotated character is never shaped vertically.
            let indices = glyphs.indices.filter { index in
                !glyphs[index].faults.contains(.missing)
                    && (direction == .horizontal
                        || VerticalOrientation.of(glyphs[index].scalar, language: language.rawValue) != .rotated)
            }
            // hb-shape takes one script for all of its lines.
            for (script, part) in Dictionary(grouping: indices, by: { glyphs[$0].scalar.shapingScript }) {
                try check(part, of: &glyphs, direction, script: script)
            }
        }
    }

    private func check(
        _ indices: [Int], of glyphs: inout [CharacterGlyph], _ direction: ShapingDirection,
        script: Script
    ) throws(AuditError) {
        let program = HBShape(face: face, language: language, script: script.description)
        let lines = try program.lines(of: indices.map { glyphs[$0].scalar }, direction)
        let shaper = Shaper()
        for (index, line) in zip(indices, lines) {
            let own = shaper.glyphs(
                of: glyphs[index].scalar, with: face, direction: direction, language: language)
            let advance = own.reduce(0) { $0 + $1.xAdvance } * Double(face.unitsAnEm)
            // Vertical advances are Hanmo's own: the em box, whatever the font says.
            let isSame =
                own.map(\.id) == line.glyphs
                && (direction == .vertical || abs(advance - Double(line.advance)) < 0.5)
            if !isSame { glyphs[index].faults.insert(.otherShaping) }
        }
    }
}
