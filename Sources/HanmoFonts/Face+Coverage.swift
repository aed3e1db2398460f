import CHarfBuzz

extension Face {
    /// Whether the face draws a character in the variant that a selector asks for.
    package func hasVariation(_ base: Unicode.Scalar, _ selector: Unicode.Scalar) -> Bool {
        var glyph: hb_codepoint_t = 0
        return hb_font_get_variation_glyph(handle, base.value, selector.value, &glyph) != 0
    }

    package var isLastResort: Bool { false }
}
