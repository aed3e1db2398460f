import HanmoGraphics
import HanmoPage
import HanmoRaster
import Testing

/// Senseless values of glyph runs neither stop the program nor take long.
@Suite("hostile runs", .timeLimit(.minutes(1)))
struct HostileRunTests {
    private static let numbers = [0, -0.0, -1, 1e-300, 0.3, 1e9, 1e300, -1e300, Double.nan, .infinity, -.infinity]

    private let source = GlyphSource(
        outline: { _, glyph in
            switch glyph {
            case 1: .ellipse(in: Rect(x: 0.1, y: -0.8, width: 0.7, height: 0.9))
            case 2: .polygon([Point(.nan, 0), Point(1, 1), Point(0, 1)])
            case 3: .polygon([Point(0, 0), Point(1e30, 0), Point(0, 1e30)])
            case 4: .polygon([Point(0.5, 0.5)])
            case 5: .polygon([Point(0, 0), Point(1, 0)])
            default: Path()
            }
        },
        colorBitmap: { _, glyph in
            let sides = [6: (3, 3), 7: (0, 0), 8: (1, 400), 9: (2, 2)][glyph]
            let box =
                glyph == 9 ? Rect(x: 0, y: .nan, width: .infinity, height: 1) : Rect(x: 0, y: -1, width: 1, height: 1)
            return sides.map { (Bitmap(width: $0.0, height: $0.1, fill: .black), box) }
        })

    private func paint(_ change: (inout GlyphRun) -> Void) throws {
        for glyph in 1...9 as ClosedRange<UInt32> {
            for paint in [Paint.solid(.black), .solid(.clear)] {
                var run = GlyphRun(
                    glyph, size: 20, at: [Point(10, 20), Point(.nan, 3), Point(1e30, 5)], paint: paint,
                    outline: GlyphOutline(width: 3, paint: .solid(.black)), angle: 10)
                change(&run)
                let group = Group([.glyphs(run)], bounds: Rect(x: 0, y: 0, width: 40, height: 40), opacity: 0.5)
                _ = try draw([.glyphs(run), .group(group)], width: 40, height: 40, glyphs: source)
            }
        }
    }

    @Test(arguments: numbers) func widths(number: Double) throws {
        try paint { $0.outline?.width = number }
        try paint {
            $0.outline?.width = number
            $0.size = 5000
        }
    }

    @Test(arguments: numbers) func sizesAndAngles(number: Double) throws {
        try paint { $0.size = number }
        try paint { $0.angle = number }
        try paint {
            ($0.size, $0.angle) = (number, 45)
            $0.outline?.width = number
        }
    }

    @Test(arguments: numbers) func places(number: Double) throws {
        try paint { run in run.glyphs.indices.forEach { run.glyphs[$0].origin = Point(number, -number) } }
    }

    @Test func projections() throws {
        let square = Rect(x: 0, y: 0, width: 40, height: 40)
        let quads = [
            [Point(0, 0), Point(40, 0), Point(40, 1e-4), Point(0, 1e-4)],
            [Point(20, 0), Point(20.001, 0), Point(1e6, 40), Point(-1e6, 40)],
            [Point(0, 0), Point(1e9, 0), Point(1e9, 1e9), Point(0, 1e9)],
            [Point(0, 0), Point(40, 1e-3), Point(80, 0), Point(40, -40)],
            [Point(0, 0), Point(1e-30, 0), Point(1e-30, 1e-30), Point(0, 1e-30)],
        ]
        for quad in quads {
            guard let projection = Projection(from: square, to: quad) ?? Projection(from: square, to: quad.reversed())
            else { continue }
            for size in [0.1, 20, 400, 1e6] { try paint { ($0.size, $0.projection) = (size, projection) } }
            for number in Self.numbers {
                try paint {
                    ($0.angle, $0.projection) = (number, projection)
                    $0.outline?.width = number
                }
            }
        }
    }

    @Test func aWholePageUnderOneOutline() throws {
        var run = GlyphRun(
            1, size: 3000, at: (0..<20).map { Point(Double($0) * 90, 1500) }, paint: .solid(.clear),
            outline: GlyphOutline(width: 1e9, paint: .solid(.black)))
        let page = try draw([.glyphs(run)], width: 2000, height: 1500, glyphs: source)
        #expect(page.red(5, 5) == 0)
        run.outline?.width = 0.2
        _ = try draw([.glyphs(run)], width: 2000, height: 1500, glyphs: source)
    }
}
