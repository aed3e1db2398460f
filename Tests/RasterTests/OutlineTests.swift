import HanmoGraphics
import HanmoPage
import HanmoRaster
import Testing

@Suite("outlines")
struct OutlineTests {
    /// 1 a square, 2 one on its corner, 3 a cross of two bars, 4 a frame, 5 a bar far from its origin.
    private let source = GlyphSource(shapes: [
        .rectangle(Rect(x: 0, y: 0, width: 1, height: 1)),
        .polygon([Point(0.5, 0), Point(1, 0.5), Point(0.5, 1), Point(0, 0.5)]),
        {
            var path = Path.rectangle(Rect(x: 0.3, y: 0, width: 0.4, height: 1))
            path.append(.rectangle(Rect(x: 0, y: 0.3, width: 1, height: 0.4)))
            return path
        }(),
        {
            var path = Path.rectangle(Rect(x: 0, y: 0, width: 1, height: 1))
            path.append(.polygon([Point(0.2, 0.2), Point(0.2, 0.8), Point(0.8, 0.8), Point(0.8, 0.2)]))
            return path
        }(),
        .rectangle(Rect(x: 1, y: 0.4, width: 0.9, height: 0.2)),
    ])

    private func hollow(
        _ glyph: UInt32, size: Double, at origins: [Point], width: Double, _ color: Color = .black
    ) -> GlyphRun {
        GlyphRun(
            glyph, size: size, at: origins, paint: .solid(.clear),
            outline: GlyphOutline(width: width, paint: .solid(color)))
    }

    private func page(_ runs: GlyphRun..., side: Int = 100) throws -> Bitmap {
        try draw(runs.map(PageItem.glyphs), width: side, height: side, glyphs: source)
    }

    @Test(arguments: [0.5, 1, 2.5, 7, 20]) func widthIsEvenOnEdgesAndDiagonals(width: Double) throws {
        let square = try page(hollow(1, size: 40, at: [Point(30.25, 30.5)], width: width))
        let diamond = try page(hollow(2, size: 40, at: [Point(30.25, 30.5)], width: width))
        for line in stride(from: 34, through: 46, by: 3) {
            // The left half of a row, the upper half of a column; a diagonal line is √2 times as wide along a row.
            let across = (0..<50).reduce(0.0) { $0 + Double(255 - square.red($1, line)) / 255 }
            let down = (0..<50).reduce(0.0) { $0 + Double(255 - square.red(line, $1)) / 255 }
            let slanted = (0..<50).reduce(0.0) { $0 + Double(255 - diamond.red($1, line)) / 255 }
            #expect(abs(across - width) < 0.02 && abs(down - width) < 0.02)
            // Near the diamond's left corner the line is round.
            guard Double(line) + width * 0.71 < 50 else { continue }
            #expect(abs(slanted / 2.0.squareRoot() - width) < 0.3, "\(slanted)")
        }
        let area = 160 * width + Double.pi * width * width
        #expect(abs(square.inkArea - area) < max(area * 0.005, 1))
    }

    /// Against the plain way: the distance of every pixel to every edge.
    @Test(arguments: [0.2, 3, 15, 60], [60.0, 400]) func distancesAreExact(width: Double, size: Double) throws {
        var random = SeededRandom(seed: UInt64(width * 10 + size))
        let contours = (0..<4).map { _ in
            (0..<12).map { _ in Point(random.uniform(-0.5, 0.7) * 60 / size, random.uniform(-0.5, 0.7) * 60 / size) }
        }
        var shape = Path()
        for contour in contours { shape.append(.polygon(contour)) }
        let source = GlyphSource(shapes: [shape])
        let origin = Point(50.25, 40.5)
        let outline = GlyphOutline(width: width, paint: .solid(.black))
        let fill = try draw([.glyphs(GlyphRun(1, size: size, at: [origin]))], width: 110, height: 90, glyphs: source)
        let bitmap = try draw(
            [.glyphs(GlyphRun(1, size: size, at: [origin], outline: outline))], width: 110, height: 90, glyphs: source)
        for y in 0..<90 {
            for x in 0..<110 {
                let point = Point(Double(x) + 0.5, Double(y) + 0.5)
                let distance =
                    contours.flatMap { contour in
                        contour.indices.map { index in
                            let (from, to) = (contour[index] * size, contour[(index + 1) % 12] * size)
                            return point.distance(fromLine: from + origin, to + origin)
                        }
                    }.min() ?? 0
                let inside = fill.red(x, y) < 128
                let level = min(max(width + (inside ? distance : -distance) + 0.5, 0), 1) * 255
                // The fill is painted on the outline.
                let below = 255 - max(level, Double(255 - fill.red(x, y)))
                let wanted = below * Double(fill.red(x, y)) / 255
                #expect(abs(Double(bitmap.red(x, y)) - wanted) < 2.5, "\(x),\(y)")
            }
        }
    }

    @Test func cornersAreRound() throws {
        let bitmap = try page(hollow(1, size: 40, at: [Point(30, 30)], width: 20.3))
        // The pixel whose centre lies 14.5 px left of and above the corner is 20.5 px away.
        #expect(bitmap.red(17, 17) == 0 && bitmap.red(14, 14) == 255 && bitmap.red(12, 40) == 0)
        #expect((30...225).contains(bitmap.red(15, 15)))
    }

    @Test func overlappingContoursHaveNoInnerLines() throws {
        let bitmap = try page(hollow(3, size: 60, at: [Point(20, 20)], width: 6))
        for x in 21..<79 { #expect(bitmap.red(x, 50) == 255 && bitmap.red(50, x) == 255) }
        #expect(bitmap.red(35, 36) == 0 && bitmap.red(35, 63) == 0 && bitmap.red(50, 17) == 0)
    }

    @Test func holesAreOutlinedWithin() throws {
        let bitmap = try page(hollow(4, size: 60, at: [Point(20, 20)], width: 5))
        #expect(bitmap.red(50, 34) == 0 && bitmap.red(50, 40) == 255 && bitmap.red(50, 26) == 255)
    }

    @Test func noGroundShowsBetweenFillAndOutline() throws {
        let both = GlyphRun(
            2, size: 50.5, at: [Point(22.3, 21.7)], outline: GlyphOutline(width: 3, paint: .solid(.black)))
        let middle = (x: 22.3 + 25.25, y: 21.7 + 25.25)
        let bitmap = try page(both)
        for y in 0..<100 {
            for x in 0..<100 where abs(Double(x) + 0.5 - middle.x) + abs(Double(y) + 0.5 - middle.y) < 28 {
                #expect(bitmap.red(x, y) == 0)
            }
        }
    }

    /// A wide outline reaches far into the neighbour.
    @Test func outlinesNeverCutIntoFills() throws {
        let origins = [Point(10, 20), Point(42, 20), Point(74, 25)]
        let plain = try page(GlyphRun(3, size: 30, at: origins))
        let outlined = try page(
            GlyphRun(3, size: 30, at: origins, outline: GlyphOutline(width: 12, paint: .solid(.white))))
        #expect(outlined == plain)
        let hollowed = try page(hollow(3, size: 30, at: origins, width: 12))
        for (mark, red) in zip(plain.reds, hollowed.reds) where mark == 0 { #expect(red == 255) }
    }

    @Test func meetingOutlinesOfAClearPaintAreOne() throws {
        let half = Color(0, 0, 0, 128)
        let bitmap = try page(hollow(1, size: 20, at: [Point(20, 20), Point(44, 20)], width: 6, half))
        let values = Set(bitmap.reds[30 * 100 + 10..<30 * 100 + 76])
        #expect(values == [255, 127])
    }

    /// What shines through a fill is the ground, and its edge is as dark as of two shapes side by side.
    @Test func outlinesDoNotShineThroughFills() throws {
        let ink = Color(0, 0, 0, 128)
        let run = GlyphRun(
            1, size: 20, at: [Point(20.5, 20)], paint: .solid(ink), outline: GlyphOutline(width: 4, paint: .solid(ink)))
        let row = try page(run).reds[30 * 100 + 17..<30 * 100 + 44]
        #expect(row.allSatisfy { abs($0 - 127) <= 1 }, "\(row)")
        let fade = Paint.linear(
            from: Point(20, 0), to: Point(40, 0), [GradientStop(0, .black), GradientStop(1, .clear)])
        let faded = try page(
            GlyphRun(
                1, size: 20, at: [Point(20, 20)], paint: fade, outline: GlyphOutline(width: 4, paint: .solid(.black)))
        )
        #expect(faded.red(20, 30) < 12 && faded.red(39, 30) > 240 && faded.red(41, 30) == 0)
    }

    @Test func manyWidthsOfAnEmAndMoreAreCutAtTwo() throws {
        let wide = try page(hollow(1, size: 12, at: [Point(44, 44)], width: 12))
        #expect(abs(wide.inkArea - (4 * 144 + Double.pi * 144)) < 6)
        let two = try page(hollow(1, size: 12, at: [Point(44, 44)], width: 24))
        #expect(try page(hollow(1, size: 12, at: [Point(44, 44)], width: 1e9)) == two)
        #expect(try page(hollow(1, size: 12, at: [Point(44, 44)], width: .infinity)) == two)
    }

    @Test func aLineWithoutAreaIsOutlined() throws {
        let line = GlyphSource(shapes: [.polygon([Point(0, 0), Point(1, 0)])])
        let bitmap = try draw(
            [.glyphs(hollow(1, size: 40, at: [Point(40, 50)], width: 4))], width: 100, height: 100, glyphs: line)
        #expect(abs(bitmap.inkArea - (40 * 8 + Double.pi * 16)) < 2)
    }

    @Test func largeGlyphsAreOutlinedAlike() throws {
        let kept = try page(hollow(2, size: 320, at: [Point(-100, -90)], width: 30), side: 200)
        let large = try page(hollow(2, size: 320.001, at: [Point(-100, -90)], width: 30), side: 200)
        #expect(kept.distance(from: large) <= 1)
        #expect(kept.inkArea > 2000)
        let huge = try page(hollow(1, size: 4000, at: [Point(100, -2000)], width: 50.5), side: 200)
        #expect(abs(huge.inkArea - 50.5 * 200) < 1)
    }

    @Test func groupsHoldTheWholeOutline() throws {
        let run = hollow(5, size: 40, at: [Point(10, 30)], width: 60)
        let bounds = Rect(x: 0, y: 0, width: 200, height: 200)
        let group = PageItem.group(Group([.glyphs(run)], bounds: bounds, opacity: 0.5))
        let grouped = try draw([group], width: 200, height: 200, glyphs: source)
        let alone = try draw([.glyphs(run)], width: 200, height: 200, glyphs: source)
        #expect(abs(grouped.inkArea - alone.inkArea / 2) < alone.inkArea * 0.01)
    }

    @Test func bitmapsHaveNoOutlineAndStayInHollowText() throws {
        let emoji = GlyphSource(
            outline: { _, _ in Path() },
            colorBitmap: { _, _ in
                (Bitmap(width: 4, height: 4, fill: Color(200, 0, 0)), Rect(x: 0, y: -1, width: 1, height: 1))
            })
        let plain = try draw([.glyphs(GlyphRun(1, size: 8, at: [Point(4, 12)]))], glyphs: emoji)
        let hollow = try draw([.glyphs(hollow(1, size: 8, at: [Point(4, 12)], width: 3))], glyphs: emoji)
        #expect(hollow == plain && plain.color(x: 6, y: 6) == Color(200, 0, 0))
    }
}

extension Point {
    fileprivate func distance(fromLine start: Point, _ end: Point) -> Double {
        let (span, away) = (end - start, self - start)
        let share = (away.x * span.x + away.y * span.y) / (span.x * span.x + span.y * span.y)
        return (away - span * min(max(share, 0), 1)).length
    }
}
