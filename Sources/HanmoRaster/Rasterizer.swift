package import HanmoGraphics
package import HanmoPage

/// Where glyph shapes come from, so that painting needs no font.
package struct GlyphSource: Sendable {
    /// The contours of a glyph of ``Page/fonts``[font], in ems, y downwards, the origin on the baseline.
    package var outline: @Sendable (_ font: Int, _ glyph: UInt32) -> Path
    /// A coloured glyph and its box in ems, asked for where the outline is empty.
    package var colorBitmap: @Sendable (_ font: Int, _ glyph: UInt32) -> (Bitmap, Rect)?

    package init(
        outline: @escaping @Sendable (_ font: Int, _ glyph: UInt32) -> Path,
        colorBitmap: @escaping @Sendable (_ font: Int, _ glyph: UInt32) -> (Bitmap, Rect)? = { _, _ in nil }
    ) {
        self.outline = outline
        self.colorBitmap = colorBitmap
    }
}

/// Page → Bitmap.
package struct Rasterizer: Sendable {
    static let largestSide = 16_384
    static let largestArea = 120_000_000

    private let glyphs: GlyphSource

    package init(glyphs: GlyphSource) { self.glyphs = glyphs }

    package func bitmap(of page: Page) throws(RasterError) -> Bitmap {
        let sides = 1...Self.largestSide
        guard sides ~= page.width, sides ~= page.height, page.width * page.height <= Self.largestArea else {
            throw .unpaintableSize(width: page.width, height: page.height)
        }
        let box = PixelBox(left: 0, top: 0, right: page.width, bottom: page.height)
        var layer = Layer(box: box, fill: page.ground.premultiplied)
        Painter(glyphs: glyphs).paint(page.items, on: &layer, within: box)
        return Bitmap(width: page.width, height: page.height, pixels: layer.pixels)
    }
}
