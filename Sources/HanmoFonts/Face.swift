import CHarfBuzz
package import HanmoGraphics
public import HanmoPage

/// A face ready to shape and to give outlines. Lengths are in em, y grows downwards.
///
/// `@unchecked Sendable` holds because the HarfBuzz font and face are made immutable before the initialiser returns
/// and are only read afterwards, which HarfBuzz allows from many threads.
public final class Face: @unchecked Sendable {
    public let font: PageFont
    /// The ideographic em box about the baseline: the two add up to 1. Never from hhea or vhea, which fonts use for
    /// other things (LXGW WenKai's would set columns 3 em apart).
    public let ascent: Double
    public let descent: Double
    /// Whether its glyphs are pictures (CBDT): emoji.
    package let isColor: Bool
    /// Whether its letters are all of one width: a face for code and slips, whose signs stand for themselves.
    let isMonospaced: Bool
    let unitsPerEm: Double
    let file: FontFile
    let handle: OpaquePointer
    private let characters: OpaquePointer

    /// A face that exists can be used: what has no glyphs, no characters or draws nothing is refused.
    /// - Parameters:
    ///   - file: has been checked.
    ///   - variations: of a variable font; axes that are left out stand at their defaults.
    init(font: PageFont, file: FontFile, variations: [FontVariation] = []) throws(FontError) {
        self.font = font
        self.file = file
        let face = hb_face_create(file.blob, UInt32(font.index))
        defer { hb_face_destroy(face) }
        unitsPerEm = Double(hb_face_get_upem(face))
        handle = hb_font_create(face)
        if !variations.isEmpty {
            let settings = variations.map(\.setting)
            hb_font_set_variations(handle, settings, UInt32(settings.count))
        }
        hb_font_make_immutable(handle)
        characters = hb_set_create()
        hb_face_collect_unicodes(face, characters)
        isColor = hb_ot_color_has_png(face) != 0
        isMonospaced = Self.isMonospaced(handle)

        var (above, below): (Int32, Int32) = (0, 0)
        let hasAbove = hb_ot_metrics_get_position(handle, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, &above) != 0
        let hasBelow = hb_ot_metrics_get_position(handle, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, &below) != 0
        var (up, down) = (0.88, 0.12)
        if hasAbove, hasBelow, !font.family.contains("CJK"), above > below {
            // Centre the em box on the face's own vertical middle.
            let middle = Double(above + below) / 2 / unitsPerEm
            up = min(1, max(0.5, 0.5 + middle))
            down = 1 - up
        }
        ascent = up
        descent = down
        if let defect { throw FontError.unreadable(file.path, defect) }
    }

    deinit {
        hb_set_destroy(characters)
        hb_font_destroy(handle)
    }

    private static func isMonospaced(_ handle: OpaquePointer) -> Bool {
        let advances = ["i", "m", "W"].map { (scalar: Unicode.Scalar) -> Int32? in
            var glyph: hb_codepoint_t = 0
            guard hb_font_get_nominal_glyph(handle, scalar.value, &glyph) != 0 else { return nil }
            return hb_font_get_glyph_h_advance(handle, glyph)
        }
        return advances[0] != nil && Set(advances).count == 1
    }

    /// Why the face is of no use although its tables lie in the file.
    private var defect: String? {
        if hb_face_get_glyph_count(hb_font_get_face(handle)) == 0 { return "it has no glyphs" }
        if characterCount == 0 { return "it has no characters" }
        return drawsSomething ? nil : "its characters draw nothing"
    }

    /// Whether one of its first characters has ink: damaged tables make HarfBuzz give every glyph as empty.
    private var drawsSomething: Bool {
        var scalar = hb_codepoint_t.max
        var glyph: hb_codepoint_t = 0
        var rest = 256
        while rest > 0, hb_set_next(characters, &scalar) != 0 {
            rest -= 1
            if hb_font_get_nominal_glyph(handle, scalar, &glyph) != 0, bounds(of: glyph) != nil { return true }
        }
        return false
    }

    public func covers(_ scalar: Unicode.Scalar) -> Bool { hb_set_has(characters, scalar.value) != 0 }

    /// Whether the face has this form of a character: an ideographic variation, text (FE0E) or emoji (FE0F) style.
    package func hasVariation(_ base: Unicode.Scalar, _ selector: Unicode.Scalar) -> Bool {
        var glyph: hb_codepoint_t = 0
        return hb_font_get_variation_glyph(handle, base.value, selector.value, &glyph) != 0
    }

    /// Serves characters that no face of a role has, in a hand of its own.
    package var isLastResort: Bool { FontManifest.isLastResort(font.family) }

    /// How many characters the face has.
    package var characterCount: Int { Int(hb_set_get_population(characters)) }

    /// The outline of a glyph, its origin on the baseline.
    package func outline(of glyph: UInt32) -> Path { OutlineCollector.outline(of: glyph, in: self) }

    /// Ink bounds of a glyph; nil when it has no ink.
    package func bounds(of glyph: UInt32) -> Rect? {
        var extents = hb_glyph_extents_t()
        guard hb_font_get_glyph_extents(handle, glyph, &extents) != 0, extents.width != 0, extents.height != 0 else {
            return nil
        }
        return Rect(
            x: Double(extents.x_bearing) / unitsPerEm, y: -Double(extents.y_bearing) / unitsPerEm,
            width: Double(extents.width) / unitsPerEm, height: -Double(extents.height) / unitsPerEm)
    }

    /// The PNG of a colour glyph (CBDT), at its largest strike.
    package func colorBitmap(of glyph: UInt32) -> [UInt8]? {
        guard let blob = hb_ot_color_glyph_reference_png(handle, glyph) else { return nil }
        defer { hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let start = hb_blob_get_data(blob, &length), length > 0 else { return nil }
        return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(length)))
    }
}
