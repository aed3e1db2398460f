import CHarfBuzz

/// What another reader of fonts needs to open the same face.
extension Face {
    /// The path that the font file was opened by.
    package var path: String { file.path }

    /// The bytes of the font file, which live as long as the face.
    package var fileBytes: UnsafeRawBufferPointer { file.withBytes { $0 } }

    /// The place on each axis of a variable font, in the units of the axes; empty for other fonts.
    package var designCoordinates: [Double] {
        var count: UInt32 = 0
        guard let coordinates = hb_font_get_var_coords_design(handle, &count) else { return [] }
        return UnsafeBufferPointer(start: coordinates, count: Int(count)).map(Double.init)
    }

    /// Font units an em.
    package var unitsAnEm: Int { Int(unitsPerEm) }

    package var glyphCount: Int { Int(hb_face_get_glyph_count(hb_font_get_face(handle))) }
}
