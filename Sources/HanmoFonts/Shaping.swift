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
    /// UTF-8 offset of the cluster in the shaped text.
    package var cluster: Int
    package var xAdvance: Double
    package var yAdvance: Double
    package var xOffset: Double
    package var yOffset: Double
}

extension Face {
    package func shape(_ text: String, direction: ShapingDirection, language: String) -> [ShapedGlyph] {
        withShaped(text, direction: direction, language: language) { infos, positions in
            zip(infos, positions).map { info, position in
                var glyph = ShapedGlyph(
                    id: info.codepoint, cluster: Int(info.cluster), xAdvance: Double(position.x_advance) / unitsPerEm,
                    yAdvance: -Double(position.y_advance) / unitsPerEm,
                    xOffset: Double(position.x_offset) / unitsPerEm, yOffset: -Double(position.y_offset) / unitsPerEm)
                if direction == .vertical { centre(&glyph) }
                return glyph
            }
        }
    }

    /// Puts a glyph's em box in the middle of the column: full-width glyphs advance by exactly one em, whatever the
    /// font's vertical metrics say.
    private func centre(_ glyph: inout ShapedGlyph) {
        let width = Double(hb_font_get_glyph_h_advance(handle, glyph.id)) / unitsPerEm
        guard width > 0 else { return }
        glyph.xOffset = -width / 2
        glyph.yOffset = ascent
        glyph.yAdvance = width > 1.5 ? width : 1
    }

    /// One line in the form of HarfBuzz's own golden files, in font units: `[gid=cluster@dx,dy+advance|…]`.
    package func shapingLine(_ text: String, direction: ShapingDirection, language: String) -> String {
        let entries = withShaped(text, direction: direction, language: language) { infos, positions in
            zip(infos, positions).map { info, position in
                let offset =
                    position.x_offset != 0 || position.y_offset != 0 ? "@\(position.x_offset),\(position.y_offset)" : ""
                let down = position.y_advance != 0 ? ",\(position.y_advance)" : ""
                return "\(info.codepoint)=\(info.cluster)\(offset)+\(position.x_advance)\(down)"
            }
        }
        return "[" + entries.joined(separator: "|") + "]"
    }

    private func withShaped<Result>(
        _ text: String, direction: ShapingDirection, language: String,
        _ body: (UnsafeBufferPointer<hb_glyph_info_t>, UnsafeBufferPointer<hb_glyph_position_t>) -> Result
    ) -> Result {
        let buffer = hb_buffer_create()
        defer { hb_buffer_destroy(buffer) }
        var copy = text
        copy.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                hb_buffer_add_utf8(buffer, $0.baseAddress, Int32($0.count), 0, Int32($0.count))
            }
        }
        hb_buffer_set_direction(buffer, direction.tag)
        hb_buffer_set_language(buffer, hb_language_from_string(language, -1))
        hb_buffer_guess_segment_properties(buffer)
        hb_shape(handle, buffer, nil, 0)
        var count: UInt32 = 0
        let infos = hb_buffer_get_glyph_infos(buffer, &count)
        let positions = hb_buffer_get_glyph_positions(buffer, &count)
        return body(
            UnsafeBufferPointer(start: infos, count: Int(count)),
            UnsafeBufferPointer(start: positions, count: Int(count)))
    }
}
