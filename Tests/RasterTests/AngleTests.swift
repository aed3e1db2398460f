import HanmoGraphics
import HanmoPage
import HanmoRaster
import Testing

@Suite("angles")
struct AngleTests {
    private let source = GlyphSource(shapes: [
        .rectangle(Rect(x: 0, y: -0.25, width: 1, height: 0.25)),
        .ellipse(in: Rect(x: 0.1, y: -0.8, width: 0.7, height: 0.3)),
    ])

    private func emoji(_ bitmap: Bitmap) -> GlyphSource {
        GlyphSource(
            outline: { _, _ in Path() }, colorBitmap: { _, _ in (bitmap, Rect(x: 0, y: -1, width: 1, height: 1)) })
    }

    @Test(arguments: [45.0, -30, 137.5, 361, -725], [40.0, 400]) func glyphsTurnAboutTheirOrigins(
        angle: Double, size: Double
    ) throws {
        let page = Int(size * 2) + 20
        let origins = [Point(size + 0.25, size - 1.5), Point(size / 2, size)]
        let turned = try draw(
            [.glyphs(GlyphRun(2, size: size, at: origins, angle: angle))], width: page, height: page, glyphs: source)
        let paths = origins.map { origin in
            let place = Transform.scale(size, size).then(.rotation(angle * .pi / 180))
                .then(.translation(origin.x, origin.y))
            return PageItem.fill(Fill(source.outline(0, 2).transformed(by: place), .black))
        }
        let filled = try draw(paths, width: page, height: page)
        #expect(turned.distance(from: filled) <= 1)
        #expect(turned.inkArea > 100)
    }

    @Test func aBarAt45DegreesLiesOnTheDiagonal() throws {
        let bitmap = try draw(
            [.glyphs(GlyphRun(1, size: 40, at: [Point(10, 10)], angle: 45))], width: 60, height: 60, glyphs: source)
        #expect(bitmap.red(30, 25) == 0 && bitmap.red(25, 30) == 255)
        #expect(abs(bitmap.inkArea - 400) < 1)
    }

    @Test func wholeTurnsAndQuartersAreExact() throws {
        func page(_ angle: Double, _ source: GlyphSource, at origin: Point = Point(20, 20)) throws -> Bitmap {
            try draw(
                [.glyphs(GlyphRun(1, size: 12, at: [origin], angle: angle))], width: 40, height: 40, glyphs: source)
        }
        let corner = Bitmap(width: 2, height: 2, pixels: [Color.black, .white, .white, .white].map(\.premultiplied))
        for source in [source, emoji(corner)] {
            #expect(try page(360, source) == page(0, source))
            #expect(try page(-270, source) == page(90, source) && page(450, source) == page(90, source))
            #expect(try page(-90, source) == page(270, source))
        }
        #expect(try page(180, source) == draw([rectangle(8, 20, 12, 3)], width: 40, height: 40))
        #expect(try page(270, source) == draw([rectangle(17, 8, 3, 12)], width: 40, height: 40))
        // The corner that was at the upper left.
        #expect(try page(180, emoji(corner)).red(19, 31) == 0 && page(270, emoji(corner)).red(9, 19) == 0)
    }

    @Test(arguments: [10.0, 45, 200]) func bitmapsKeepTheirAreaAndColour(angle: Double) throws {
        let source = emoji(Bitmap(width: 7, height: 7, fill: .black))
        for size in [4.0, 30, 330] {
            let page = Int(size * 3)
            let run = GlyphRun(1, size: size, at: [Point(Double(page / 2), Double(page / 2))], angle: angle)
            let bitmap = try draw([.glyphs(run)], width: page, height: page, glyphs: source)
            #expect(abs(bitmap.inkArea - size * size) < size * size * 0.01)
            #expect(bitmap.reds.contains { $0 > 60 && $0 < 200 }, "the edges are smooth")
        }
    }

    @Test func bitmapsAreNotUpsideDown() throws {
        let halves = Bitmap(width: 2, height: 1, pixels: [Color.black, Color(200, 200, 200)].map(\.premultiplied))
        let run = GlyphRun(1, size: 40, at: [Point(20, 50)], angle: 45)
        let bitmap = try draw([.glyphs(run)], width: 100, height: 100, glyphs: emoji(halves))
        // From the origin the bitmap rises to the upper right; its left half is the upper one.
        #expect(bitmap.red(41, 43) < 30 && bitmap.red(55, 57) > 180 && bitmap.red(55, 57) < 210)
    }

    /// A sample a pixel would pick black here and white there.
    @Test(arguments: [33.0, 12]) func shrunkBitmapsAreMeans(angle: Double) throws {
        let board = Bitmap(
            width: 128, height: 128,
            pixels: (0..<128 * 128).map { ($0 & 1) ^ ($0 >> 7 & 1) == 0 ? Color.black : .white }
                .map(\.premultiplied))
        for size in [20.0, 56] {
            let run = GlyphRun(1, size: size, at: [Point(60, 60)], angle: angle)
            let bitmap = try draw(
                [.glyphs(run)], width: 140, height: 140, ground: Color(128, 128, 128), glyphs: emoji(board))
            #expect(bitmap.reds.allSatisfy { abs($0 - 128) < 30 })
        }
    }
}
