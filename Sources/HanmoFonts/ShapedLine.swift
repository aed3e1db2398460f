import CHarfBuzz

/// An OpenType feature in HarfBuzz's syntax: `vert`, `-liga`, `salt=2`, `kern[3:5]=0`.
package struct ShapingFeature: Sendable {
    let feature: hb_feature_t

    package init?(_ text: String) {
        var feature = hb_feature_t()
        guard hb_feature_from_string(text, -1, &feature) != 0 else { return nil }
        self.feature = feature
    }
}

/// A text as HarfBuzz shapes it on its own, in font units and with y upwards: for those who look at glyphs. Pages are
/// shaped by ``Shaper``.
package struct ShapedLine {
    package struct Manner: Sendable {
        package var direction: ShapingDirection
        package var language: String
        /// ISO 15924; nil is told from the text.
        package var script: String?
        package var features: [ShapingFeature]

        package init(
            direction: ShapingDirection, language: String, script: String? = nil, features: [ShapingFeature] = []
        ) {
            self.direction = direction
            self.language = language
            self.script = script
            self.features = features
        }
    }

    struct Glyph {
        let id: UInt32
        /// UTF-8 offset.
        let cluster: Int
        let advance: (x: Int, y: Int)
        let offset: (x: Int, y: Int)
    }

    let face: Face
    let direction: ShapingDirection
    private(set) var glyphs: [Glyph] = []

    package init(_ text: String, with face: Face, _ manner: Manner) {
        self.face = face
        direction = manner.direction
        let buffer = hb_buffer_create()
        defer { hb_buffer_destroy(buffer) }
        var copy = text
        copy.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                hb_buffer_add_utf8(buffer, $0.baseAddress, Int32($0.count), 0, Int32($0.count))
            }
        }
        hb_buffer_set_direction(buffer, direction.tag)
        hb_buffer_set_language(buffer, hb_language_from_string(manner.language, -1))
        if let script = manner.script { hb_buffer_set_script(buffer, hb_script_from_string(script, -1)) }
        hb_buffer_guess_segment_properties(buffer)
        let features = manner.features.map(\.feature)
        hb_shape(face.handle, buffer, features, UInt32(features.count))
        var count: UInt32 = 0
        guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
            let positions = hb_buffer_get_glyph_positions(buffer, &count)
        else { return }
        glyphs = (0..<Int(count)).map { index in
            let (info, position) = (infos[index], positions[index])
            return Glyph(
                id: info.codepoint, cluster: Int(info.cluster),
                advance: (Int(position.x_advance), Int(position.y_advance)),
                offset: (Int(position.x_offset), Int(position.y_offset)))
        }
    }

    package var glyphCount: Int { glyphs.count }

    /// The form of HarfBuzz's own golden files: `[gid=cluster@dx,dy+advance|…]`.
    package var text: String {
        let entries = glyphs.map { glyph in
            let offset = glyph.offset != (0, 0) ? "@\(glyph.offset.x),\(glyph.offset.y)" : ""
            let down = glyph.advance.y != 0 ? ",\(glyph.advance.y)" : ""
            return "\(glyph.id)=\(glyph.cluster)\(offset)+\(glyph.advance.x)\(down)"
        }
        return "[" + entries.joined(separator: "|") + "]"
    }
}

extension Face {
    package func shapingLine(_ text: String, direction: ShapingDirection, language: String) -> String {
        ShapedLine(text, with: self, ShapedLine.Manner(direction: direction, language: language)).text
    }
}
