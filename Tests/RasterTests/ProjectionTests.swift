import HanmoGraphics
import HanmoPage
import HanmoRaster
import Testing

@Suite("projections")
struct ProjectionTests {
    private let rect = Rect(x: 300, y: 200, width: 400, height: 100)
    private let corners = [Point(310, 190), Point(620, 260), Point(650, 420), Point(250, 330)]

    @Test func cornersGoToCorners() throws {
        // Also turned about, mirrored, and far from the page's origin.
        for order in [[0, 1, 2, 3], [2, 3, 0, 1], [1, 0, 3, 2]] {
            for shift in [Point.zero, Point(-9000, 4000)] {
                let wanted = order.map { corners[$0] + shift }
                let projection = try #require(Projection(from: rect, to: wanted))
                for (corner, place) in zip(rect.corners, wanted) {
                    #expect((projection.apply(corner) - place).length < 1e-9)
                    #expect(projection.isInFront(corner))
                }
            }
        }
    }

    @Test func straightLinesStayStraight() throws {
        let projection = try #require(Projection(from: rect, to: corners))
        let middle = projection.apply(rect.center)
        // The diagonals meet where those of the image do.
        for (a, b) in [(0, 2), (1, 3)] {
            let (along, to) = (corners[b] - corners[a], middle - corners[a])
            #expect(abs(along.x * to.y - along.y * to.x) < 1e-6)
        }
    }

    @Test func inverseLeadsBack() throws {
        let projection = try #require(Projection(from: rect, to: corners))
        let inverse = try #require(projection.inverse)
        for x in stride(from: 250.0, through: 750, by: 50) {
            for y in stride(from: 180.0, through: 320, by: 20) where projection.isInFront(Point(x, y)) {
                let image = projection.apply(Point(x, y))
                #expect((inverse.apply(image) - Point(x, y)).length < 1e-8)
                #expect(inverse.isInFront(image))
            }
        }
    }

    @Test func onlyConvexQuadrilateralsAreImages() {
        let bad: [[Point]] = [
            Array(corners.dropLast()), corners + [.zero], [],
            [corners[0], corners[2], corners[1], corners[3]],
            [Point(0, 0), Point(100, 0), Point(20, 20), Point(0, 100)],
            [Point(0, 0), Point(50, 50), Point(100, 100), Point(0, 100)],
            [Point(0, 0), Point(100, 0), Point(200, 1e-9), Point(0, 100)],
            [Point](repeating: Point(5, 5), count: 4), [Point(0, 0), Point(9, 0), Point(9, 0), Point(0, 9)],
            [Point(.nan, 0), Point(9, 0), Point(9, 9), Point(0, 9)],
            [Point(0, 0), Point(.infinity, 0), Point(.infinity, 9), Point(0, 9)],
            [Point(0, 0), Point(1e200, 0), Point(1e200, 1e200), Point(0, 1e200)],
        ]
        for corners in bad { #expect(Projection(from: rect, to: corners) == nil, "\(corners)") }
        for rect in [
            Rect(x: 0, y: 0, width: 0, height: 5), Rect(x: .nan, y: 0, width: 5, height: 5),
            Rect(x: 0, y: 0, width: .infinity, height: 5), Rect(x: 0, y: 0, width: 5, height: -5),
        ] {
            #expect(Projection(from: rect, to: corners) == nil)
        }
    }

    /// Where the page's own corner stands is a matter of chance: here before, beneath and behind the viewer.
    @Test func thePagesCornerMayLieBehindTheViewer() throws {
        for far in [0.1, 0.25, 1] {
            let away = Rect(x: 100, y: 100 * far, width: 100, height: 100)
            let quad = [Point(100, 10), Point(200, 10), Point(160, 210), Point(140, 210)]
            let projection = try #require(Projection(from: away, to: quad))
            for (corner, place) in zip(away.corners, quad) {
                #expect(projection.isInFront(corner) && (projection.apply(corner) - place).length < 1e-9)
            }
            #expect(projection.isInFront(Point(150, away.minY - 24)))
            #expect(!projection.isInFront(Point(150, away.minY - 26)))
        }
    }

    @Test func boundsHoldWhatLiesInFrontOfTheViewer() throws {
        let projection = try #require(Projection(from: rect, to: corners))
        let box = projection.bounds(of: rect)
        #expect(abs(box.minX - 250) < 1e-9 && abs(box.minY - 190) < 1e-9)
        #expect(abs(box.maxX - 650) < 1e-9 && abs(box.maxY - 420) < 1e-9)
        let steep = try #require(
            Projection(
                from: Rect(x: 0, y: 0, width: 100, height: 100),
                to: [Point(45, 50), Point(55, 50), Point(100, 100), Point(0, 100)]))
        let cut = steep.bounds(of: Rect(x: 0, y: 0, width: 100, height: 200))
        #expect(abs(cut.minY - 50) < 1e-9 && cut.maxY > 1e4 && cut.minX < -1e4 && cut.maxX > 1e4, "\(cut)")
        #expect(steep.bounds(of: Rect(x: 0, y: 112, width: 100, height: 50)).isEmpty)
    }
}

@Suite("projected glyphs")
struct ProjectedGlyphTests {
    private let source = GlyphSource(shapes: [
        .rectangle(Rect(x: 0, y: 0, width: 1, height: 1)), .ellipse(in: Rect(x: 0, y: 0, width: 1, height: 1)),
    ])
    private let square = Rect(x: 0, y: 0, width: 100, height: 100)
    private let quad = [Point(20, 15), Point(90, 25), Point(80, 95), Point(5, 60)]

    private func page(_ items: PageItem..., glyphs: GlyphSource? = nil) throws -> Bitmap {
        try draw(items, width: 100, height: 100, glyphs: glyphs ?? source)
    }

    @Test func aSquareFillsItsQuadrilateral() throws {
        let projection = try #require(Projection(from: square, to: quad))
        let glyph = try page(.glyphs(GlyphRun(1, size: 100, at: [.zero], projection: projection)))
        let filled = try page(.fill(Fill(.polygon(quad), .black)))
        #expect(glyph.distance(from: filled) <= 1 && filled.inkArea > 2000)
        // A quarter and an origin come before the projection.
        let turned = try page(.glyphs(GlyphRun(1, size: 100, at: [Point(100, 0)], angle: 90, projection: projection)))
        #expect(turned.distance(from: filled) <= 1)
    }

    /// Few chords are needed at the size of the run, many at that of the image.
    @Test func curvesStayRound() throws {
        let small = Rect(x: 0, y: 0, width: 4, height: 4)
        let projection = try #require(Projection(from: small, to: quad))
        let glyph = try page(.glyphs(GlyphRun(2, size: 4, at: [.zero], projection: projection)))
        let points = (0..<2000).map { step in
            let turn = Double(step) / 1000 * .pi
            return projection.apply(Point(2 + 2 * Trigonometry.cos(turn), 2 + 2 * Trigonometry.sin(turn)))
        }
        // The ellipse's own cubics stray by 0.03 % of its radius.
        #expect(glyph.distance(from: try page(.fill(Fill(.polygon(points), .black)))) <= 14)
    }

    @Test func outlinesAreEvenOnThePage() throws {
        let projection = try #require(
            Projection(from: square, to: [Point(30, 40), Point(70, 40), Point(90, 80), Point(10, 80)]))
        let outline = GlyphOutline(width: 5, paint: .solid(.black))
        let bitmap = try page(
            .glyphs(
                GlyphRun(1, size: 100, at: [.zero], paint: .solid(.clear), outline: outline, projection: projection)))
        let above = (0..<60).reduce(0.0) { $0 + Double(255 - bitmap.red(50, $1)) / 255 }
        let below = (60..<100).reduce(0.0) { $0 + Double(255 - bitmap.red(50, $1)) / 255 }
        #expect(abs(above - 5) < 0.05 && abs(below - 5) < 0.05)
    }

    @Test func glyphsThatReachBehindTheViewerAreDroppedAlone() throws {
        let steep = try #require(
            Projection(from: square, to: [Point(45, 50), Point(55, 50), Point(100, 100), Point(0, 100)]))
        let outline = GlyphOutline(width: 2, paint: .solid(.black))
        // The viewer stands above y = 111.
        let far = [Point(20, 101.2), Point(20, 108), Point(20, 112), Point(20, 500), Point(20, 1e7)]
        for glyph in [1, 2] as [UInt32] {
            let nothing = try page(.glyphs(GlyphRun(glyph, size: 10, at: far, outline: outline, projection: steep)))
            #expect(nothing.inkArea == 0)
            let near = try page(
                .glyphs(GlyphRun(glyph, size: 10, at: [Point(50, 80)], outline: outline, projection: steep)))
            let both = try page(
                .glyphs(GlyphRun(glyph, size: 10, at: far + [Point(50, 80)], outline: outline, projection: steep)))
            #expect(both == near && near.inkArea > 20)
        }
    }

    @Test func bitmapsAreSeenAslant() throws {
        let projection = try #require(Projection(from: square, to: quad))
        let quarters = [Color(250, 0, 0), Color(0, 250, 0), Color(0, 0, 250), Color(250, 250, 0)]
        let emoji = GlyphSource(
            outline: { _, _ in Path() },
            colorBitmap: { _, _ in
                let pixels = (0..<64 * 64).map { quarters[($0 & 63) >> 5 + ($0 >> 11) * 2].premultiplied }
                return (Bitmap(width: 64, height: 64, pixels: pixels), Rect(x: 0, y: 0, width: 1, height: 1))
            })
        let bitmap = try page(
            .glyphs(GlyphRun(1, size: 100, at: [.zero], projection: projection)), glyphs: emoji)
        for (index, place) in [Point(25, 25), Point(75, 25), Point(25, 75), Point(75, 75)].enumerated() {
            let image = projection.apply(place)
            #expect(bitmap.color(x: Int(image.x), y: Int(image.y)) == quarters[index])
        }
        let covered = bitmap.pixels.filter { $0 != Color.white.premultiplied }.count
        let filled = try page(.fill(Fill(.polygon(quad), .black))).inkArea
        #expect(abs(Double(covered) - filled) < 250)
        let behind = try #require(
            Projection(from: square, to: [Point(45, 50), Point(55, 50), Point(100, 100), Point(0, 100)]))
        let run = GlyphRun(1, size: 100, at: [Point(0, 60)], projection: behind)
        #expect(try page(.glyphs(run), glyphs: emoji).inkArea == 0)
    }

    @Test func groupsHoldProjectedGlyphs() throws {
        let projection = try #require(Projection(from: square, to: quad))
        let run = PageItem.glyphs(GlyphRun(1, size: 10, at: [Point(90, 90)], projection: projection))
        let group = Group([run], bounds: square, opacity: 0.5)
        let (grouped, alone) = (try page(.group(group)), try page(run))
        #expect(alone.inkArea > 20 && abs(grouped.inkArea - alone.inkArea / 2) < 1)
    }
}
