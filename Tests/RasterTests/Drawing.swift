import HanmoGraphics
import HanmoPage
import HanmoRaster
import Testing

/// Short ways to draw small pages.
func draw(
    _ items: [PageItem], width: Int = 16, height: Int = 16, ground: Color = .white,
    glyphs: GlyphSource = GlyphSource(outline: { _, _ in Path() })
) throws -> Bitmap {
    var page = Page(width: width, height: height, ground: ground)
    page.items = items
    return try Rasterizer(glyphs: glyphs).bitmap(of: page)
}

func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ color: Color = .black) -> PageItem {
    .fill(Fill(.rectangle(Rect(x: x, y: y, width: width, height: height)), color))
}

extension Bitmap {
    /// The sum of darkness on white, in pixels.
    var inkArea: Double { pixels.reduce(0) { $0 + Double(255 - Int($1 & 0xFF)) } / 255 }

    var reds: [Int] { pixels.map { Int($0 & 0xFF) } }
}
