import CHarfBuzz

package enum ShapingDirection: Sendable {
    case horizontal, rightToLeft, vertical

    var tag: hb_direction_t {
        switch self {
        case .horizontal: HB_DIRECTION_LTR
        case .rightToLeft: HB_DIRECTION_RTL
        case .vertical: HB_DIRECTION_TTB
        }
    }
}

/// A glyph as shaped; lengths in em, y downwards. In vertical text the offset leads from the pen, at the top middle of
/// the cell, to the glyph's origin on the baseline.
package struct ShapedGlyph: Sendable, Equatable {
    package var id: UInt32
    /// Index of the scalar in the shaped text that the glyph's cluster begins with.
    package var cluster: Int
    package var xAdvance: Double
    package var yAdvance: Double
    package var xOffset: Double
    package var yOffset: Double
}

/// Shapes runs of text, with one buffer for all of them.
package final class Shaper {
    private let buffer: OpaquePointer
    private var language = ""
    private var languageTag: hb_language_t?

    package init() { buffer = hb_buffer_create() }

    deinit { hb_buffer_destroy(buffer) }

    /// No ligatures nor alternates by context: fonts for code draw -> and != as one sign, which nobody wrote.
    private static let plainSigns = ["calt", "liga"].map { tag in
        hb_feature_t(tag: tag.utf8.reduce(0) { $0 << 8 | UInt32($1) }, value: 0, start: 0, end: .max)
    }

    /// Appends the glyphs of a part of a text in visual order. The rest of the text is context: Arabic letters join
    /// over its edges.
    /// - Parameter script: ISO 15924 as four bytes; nil is told from the text.
    package func shape(
        _ scalars: [Unicode.Scalar], _ range: Range<Int>, with face: Face, direction: ShapingDirection,
        script: UInt32?, language: String, into glyphs: inout [ShapedGlyph]
    ) {
        hb_buffer_clear_contents(buffer)
        hb_buffer_pre_allocate(buffer, UInt32(range.count))
        scalars.withUnsafeBufferPointer { scalars in
            scalars.withMemoryRebound(to: UInt32.self) {
                hb_buffer_add_codepoints(
                    buffer, $0.baseAddress, Int32($0.count), UInt32(range.lowerBound), Int32(range.count))
            }
        }
        hb_buffer_set_direction(buffer, direction.tag)
        if language != self.language || languageTag == nil {
            self.language = language
            languageTag = hb_language_from_string(language, -1)
        }
        hb_buffer_set_language(buffer, languageTag)
        if let script { hb_buffer_set_script(buffer, hb_script_from_iso15924_tag(script)) }
        hb_buffer_guess_segment_properties(buffer)
        let features = face.isMonospaced && direction == .horizontal ? Self.plainSigns : []
        hb_shape(face.handle, buffer, features, UInt32(features.count))
        var count: UInt32 = 0
        let infos = hb_buffer_get_glyph_infos(buffer, &count)
        let positions = hb_buffer_get_glyph_positions(buffer, &count)
        guard let infos, let positions else { return }
        let scale = 1 / face.unitsPerEm
        for index in 0..<Int(count) {
            let (info, position) = (infos[index], positions[index])
            var glyph = ShapedGlyph(
                id: info.codepoint, cluster: Int(info.cluster), xAdvance: Double(position.x_advance) * scale,
                yAdvance: -Double(position.y_advance) * scale, xOffset: Double(position.x_offset) * scale,
                yOffset: -Double(position.y_offset) * scale)
            if direction == .vertical { face.centre(&glyph) }
            glyphs.append(glyph)
        }
    }
}

extension Face {
    /// Shapes a short text on its own.
    package func shape(_ text: String, direction: ShapingDirection, language: String) -> [ShapedGlyph] {
        var glyphs: [ShapedGlyph] = []
        let scalars = Array(text.unicodeScalars)
        Shaper().shape(
            scalars, scalars.indices, with: self, direction: direction, script: nil, language: language, into: &glyphs)
        return glyphs
    }

    /// Puts a glyph's em box in the middle of the column: full-width glyphs advance by exactly one em, whatever the
    /// font's vertical metrics say.
    fileprivate func centre(_ glyph: inout ShapedGlyph) {
        let width = Double(hb_font_get_glyph_h_advance(handle, glyph.id)) / unitsPerEm
        guard width > 0 else { return }
        glyph.xOffset = -width / 2
        glyph.yOffset = ascent
        glyph.yAdvance = width > 1.5 ? width : 1
    }
}
