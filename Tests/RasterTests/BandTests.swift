import HanmoGraphics
import HanmoPage
import HanmoRaster
import Testing

/// Bands are painted side by side; nobody may see where they meet.
@Suite struct BandTests {
    private func bitmap(bandHeight: Int) throws -> Bitmap {
        var page = Page(width: 300, height: 900, ground: Color(hex: 0xF3EDDF))
        let path = Path.ellipse(in: Rect(x: 30.3, y: 41.7, width: 233.1, height: 801.9))
        page.items.append(
            .fill(
                Fill(
                    path,
                    .linear(
                        from: Point(0, 0), to: Point(300, 900),
                        [GradientStop(0, Color(hex: 0x2F6287)), GradientStop(1, Color(hex: 0xB5402F))]))))
        for (blur, y) in [(2.0, 60.0), (9, 230), (33, 420), (70, 640)] {
            let box = Rect(x: 40, y: y, width: 190, height: 160)
            page.items.append(
                .group(
                    Group(
                        [.fill(Fill(.rectangle(box), Color(hex: 0x10141C)))], bounds: page.bounds, opacity: 0.6,
                        blur: blur)))
        }
        page.items.append(
            .fill(Fill(path, .texture(Texture(.cloud, low: .clear, high: Color(hex: 0x4F8B73, alpha: 0.3), scale: 60))))
        )
        page.items.append(.grain(Grain(box: page.bounds, seed: 3, strength: 4, scale: 3)))
        return try Rasterizer(glyphs: GlyphSource { _, _ in Path() }, bandHeight: bandHeight).bitmap(of: page)
    }

    @Test(arguments: [64, 129, 512]) func bandsMeetWithoutASeam(height: Int) throws {
        #expect(try bitmap(bandHeight: height).pixels == bitmap(bandHeight: 900).pixels)
    }
}
