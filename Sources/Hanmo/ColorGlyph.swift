import HanmoFonts
import HanmoGraphics
import HanmoPNG

/// Colour glyphs (emoji) are small PNGs inside their font.
enum ColorGlyph {
    /// The bitmap and its box in em about the glyph's origin.
    static func bitmap(of glyph: UInt32, in face: Face) -> (Bitmap, Rect)? {
        guard let bytes = face.colorBitmap(of: glyph), let box = face.bounds(of: glyph),
            let file = try? PNGDecoder().decode(bytes)
        else { return nil }
        return (file.bitmap, box)
    }
}
