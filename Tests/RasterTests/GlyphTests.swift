import HanmoGraphics
import HanmoPage
import HanmoRaster
import HanmoSource
import Testing

@Suite("glyphs")
struct GlyphTests {
    /// Glyph 1 is a shape with a curve, 2 a bar to the right of the origin and above, 3 a coloured bitmap.
    private let source = GlyphSource(
        outline: { _, glyph in
            switch glyph {
            case 1: .ellipse(in: Rect(x: 0.1, y: -0.8, width: 0.7, height: 0.9))
            case 2: .rectangle(Rect(x: 0, y: -0.25, width: 1, height: 0.25))
            default: Path()
            }
        },
        colorBitmap: { _, glyph in
            guard glyph == 3 else { return nil }
            let halves = Bitmap(width: 2, height: 1, pixels: [Color.black, .white].map(\.premultiplied))
            return (halves, Rect(x: 0, y: -1, width: 1, height: 1))
        })

    private func run(
        _ glyph: UInt32, size: Double, angle: Double = 0, at origins: [Point], paint: Paint = .solid(.black)
    ) -> PageItem {
        .glyphs(GlyphRun(glyph, size: size, at: origins, paint: paint, angle: angle))
    }

    @Test(arguments: [20.0, 400]) func runEqualsItsOutlineFilled(size: Double) throws {
        let fade = Paint.linear(
            from: .zero, to: Point(90, 90), [GradientStop(0, .black), GradientStop(1, Color(9, 9, 200))])
        let origins = [Point(3, 30), Point(30 + 5 / 64, 41 + 63 / 64), Point(-7.25, 3.5), Point(85.5, 90.125)]
        for paint in [Paint.solid(.black), fade] {
            let glyphs = try draw(
                [run(1, size: size, at: origins, paint: paint)], width: 90, height: 90, glyphs: source)
            let paths = origins.map { origin -> PageItem in
                let place = Transform.scale(size, size).then(.translation(origin.x, origin.y))
                return .fill(Fill(source.outline(0, 1).transformed(by: place), paint))
            }
            let filled = try draw(paths, width: 90, height: 90)
            #expect(zip(glyphs.reds, filled.reds).allSatisfy { abs($0 - $1) <= 1 })
            #expect(glyphs.reds.contains { $0 < 128 })
        }
    }

    @Test(arguments: [8.0, 12]) func rotatedGlyphsRunDownFromTheOrigin(size: Double) throws {
        let bitmap = try draw([run(2, size: size, angle: 90, at: [Point(4, 2)])], glyphs: source)
        #expect(bitmap == (try draw([rectangle(4, 2, size / 4, size)])))
    }

    @Test func colorGlyphsFillTheirBox() throws {
        let bitmap = try draw([run(3, size: 8, at: [Point(4, 12)])], ground: Color(90, 90, 90), glyphs: source)
        #expect(bitmap.color(x: 4, y: 4) == .black && bitmap.color(x: 11, y: 11) == .white)
        #expect(bitmap.color(x: 3, y: 4) == Color(90, 90, 90) && bitmap.color(x: 4, y: 12) == Color(90, 90, 90))
        let turned = try draw([run(3, size: 8, angle: 90, at: [Point(4, 2)])], glyphs: source)
        #expect(turned.color(x: 11, y: 2) == .black && turned.color(x: 4, y: 9) == .white)
    }

    @Test func senselessPlacesAndSizesPaintNothing() throws {
        let far = run(1, size: 20, at: [Point(.nan, 3), Point(1e30, 5), Point(-5000, 8)])
        let sizes = [0, -3, Double.nan, .infinity].map { run(1, size: $0, at: [Point(5, 5)]) }
        #expect(try draw([far] + sizes, glyphs: source).inkArea == 0)
    }
}
