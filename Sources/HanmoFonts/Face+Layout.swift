import CHarfBuzz

/// What a face says about itself, for those who audit fonts.
extension Face {
    /// The bytes of a table such as `vhea`; empty if the face has none.
    package func table(_ name: String) -> [UInt8] {
        guard let blob = hb_face_reference_table(hb_font_get_face(handle), Self.tag(name)) else { return [] }
        defer { hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let start = hb_blob_get_data(blob, &length), length > 0 else { return [] }
        return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(length)))
    }

    /// The glyph of a character by the face's Unicode map, before any feature; nil if it has none.
    package func nominalGlyph(of scalar: Unicode.Scalar) -> UInt32? {
        var glyph: hb_codepoint_t = 0
        return hb_font_get_nominal_glyph(handle, scalar.value, &glyph) != 0 ? glyph : nil
    }

    /// How far a glyph advances in horizontal text, in em.
    package func advance(of glyph: UInt32) -> Double {
        Double(hb_font_get_glyph_h_advance(handle, glyph)) / unitsPerEm
    }

    /// Whether a feature of GSUB or GPOS is applied to text of a script (ISO 15924) and language.
    package func hasFeature(_ feature: String, in table: String = "GSUB", script: String, language: String) -> Bool {
        let layout = layout(of: table, script: script, language: language)
        var index: UInt32 = 0
        return hb_ot_layout_language_find_feature(
            hb_font_get_face(handle), Self.tag(table), layout.script, layout.language, Self.tag(feature), &index) != 0
    }

    /// Whether GSUB tells a language from the others of its script.
    package func knowsLanguage(_ language: String, script: String) -> Bool {
        layout(of: "GSUB", script: script, language: language).isFound
    }

    private func layout(
        of table: String, script: String, language: String
    ) -> (script: UInt32, language: UInt32, isFound: Bool) {
        let face = hb_font_get_face(handle)
        var (scriptCount, languageCount) = (UInt32(4), UInt32(4))
        var scripts = [hb_tag_t](repeating: 0, count: 4)
        var languages = [hb_tag_t](repeating: 0, count: 4)
        hb_ot_tags_from_script_and_language(
            hb_script_from_string(script, -1), hb_language_from_string(language, -1), &scriptCount, &scripts,
            &languageCount, &languages)
        var (scriptIndex, languageIndex, chosen) = (UInt32(0), UInt32(0), hb_tag_t(0))
        hb_ot_layout_table_select_script(face, Self.tag(table), scriptCount, &scripts, &scriptIndex, &chosen)
        let isFound = hb_ot_layout_script_select_language(
            face, Self.tag(table), scriptIndex, languageCount, &languages, &languageIndex)
        return (scriptIndex, languageIndex, isFound != 0)
    }

    private static func tag(_ name: String) -> hb_tag_t { name.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) } }
}
