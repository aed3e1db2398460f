import HanmoGraphics
import HanmoPage
import HanmoRaster
import HanmoSource
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

extension GlyphRun {
    /// Glyphs of one number at some places.
    init(
        _ glyph: UInt32, size: Double, at origins: [Point], paint: Paint = .solid(.black),
        outline: GlyphOutline? = nil, angle: Double = 0, projection: Projection? = nil
    ) {
        let glyphs = origins.map {
            PlacedGlyph(id: glyph, origin: $0, text: "", source: SourceSpan(start: 0, end: 0))
        }
        self.init(
            font: 0, size: size, paint: paint, outline: outline, angle: angle, projection: projection, glyphs: glyphs)
    }
}

extension GlyphSource {
    /// Glyph by glyph, from 1; others are empty.
    init(shapes: [Path]) {
        self.init { _, glyph in 1...shapes.count ~= Int(glyph) ? shapes[Int(glyph) - 1] : Path() }
    }
}

extension Bitmap {
    /// The sum of darkness on white, in pixels.
    var inkArea: Double { pixels.reduce(0) { $0 + Double(255 - Int($1 & 0xFF)) } / 255 }

    var reds: [Int] { pixels.map { Int($0 & 0xFF) } }

    func red(_ x: Int, _ y: Int) -> Int { Int(pixels[y * width + x] & 0xFF) }

    /// The largest difference of a red to another bitmap of this size.
    func distance(from other: Bitmap) -> Int { zip(reds, other.reds).map { abs($0 - $1) }.max() ?? 0 }
}
