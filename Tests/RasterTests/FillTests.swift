import HanmoGraphics
import HanmoPage
import HanmoRaster
import Testing

@Suite("fills")
struct FillTests {
    @Test func halfPixelsAreHalfCovered() throws {
        let bitmap = try draw([rectangle(1.5, 1, 2, 1.25)], width: 5, height: 4)
        #expect(
            bitmap.reds == [
                255, 255, 255, 255, 255,
                255, 127, 0, 127, 255,
                255, 223, 191, 223, 255,
                255, 255, 255, 255, 255,
            ])
    }

    @Test func circleHasItsArea() throws {
        let box = Rect(x: 3.3, y: 2.7, width: 90, height: 90)
        let bitmap = try draw([.fill(Fill(.ellipse(in: box), .black))], width: 100, height: 100)
        let wanted = 45.0 * 45 * Double.pi
        #expect(abs(bitmap.inkArea - wanted) < wanted * 0.002)
    }

    @Test func slantedEdgesHaveTheirArea() throws {
        let steep = Path.polygon([Point(2.2, 1.1), Point(5.9, 14.3), Point(1.4, 13.2)])
        let flat = Path.polygon([Point(1.1, 2.2), Point(14.3, 5.9), Point(13.2, 1.4)])
        for path in [steep, flat] {
            #expect(abs(try draw([.fill(Fill(path, .black))]).inkArea - 27.665) < 0.1)
        }
    }

    @Test func trianglesOfOnePathMeetWithoutSeam() throws {
        var path = Path.polygon([Point(0, 0), Point(16, 0), Point(0, 16)])
        path.append(.polygon([Point(16, 0), Point(16, 16), Point(0, 16)]))
        #expect(try draw([.fill(Fill(path, .black))]).reds.allSatisfy { $0 == 0 })
        var slanted = Path.polygon([Point(-3, -1), Point(40, -1), Point(7.3, 33)])
        slanted.append(.polygon([Point(7.3, 33), Point(-40, 33), Point(-3, -1)]))
        #expect(try draw([.fill(Fill(slanted, .black))]).reds.allSatisfy { $0 == 0 })
    }

    @Test func windingIsNonZero() throws {
        var sameTurn = Path.rectangle(Rect(x: 1, y: 1, width: 8, height: 8))
        sameTurn.append(.rectangle(Rect(x: 4, y: 4, width: 8, height: 8)))
        #expect(try draw([.fill(Fill(sameTurn, .black))]).inkArea == 64 + 64 - 25)
        var ring = Path.rectangle(Rect(x: 1, y: 1, width: 8, height: 8))
        ring.append(.polygon([Point(3, 3), Point(3, 6), Point(6, 6), Point(6, 3)]))
        #expect(try draw([.fill(Fill(ring, .black))]).inkArea == 64 - 9)
    }

    @Test func openContoursAreClosed() throws {
        var path = Path()
        path.move(to: Point(2, 2))
        path.line(to: Point(10, 2))
        path.line(to: Point(10, 10))
        path.line(to: Point(2, 10))
        #expect(try draw([.fill(Fill(path, .black))]).inkArea == 64)
    }

    @Test func translucentPaintIsLaidOver() throws {
        let bitmap = try draw([rectangle(0, 0, 16, 16, Color(255, 0, 0, 128))], ground: Color(0, 0, 255))
        #expect(bitmap.color(x: 8, y: 8) == Color(128, 0, 127))
    }

    @Test(arguments: [1e3, 1e6, 9e8]) func hugeShapesAreCutAtThePage(size: Double) throws {
        let diamond = Path.polygon([
            Point(8, 8 - size), Point(8 + size, 8), Point(8, 8 + size), Point(8 - size, 8),
        ])
        #expect(try draw([.fill(Fill(diamond, .black))]).reds.allSatisfy { $0 == 0 })
        let half = Path.polygon([Point(8, -size), Point(size, -size), Point(size, size), Point(8, size)])
        #expect(try draw([.fill(Fill(half, .black))]).inkArea == 128)
        let slope = Path.polygon([Point(-size, -size), Point(size, size), Point(-size, size)])
        #expect(abs(try draw([.fill(Fill(slope, .black))]).inkArea - 128) < 0.1)
        let outside = Path.polygon([Point(20, -size), Point(size + 20, 0), Point(20, size)])
        #expect(try draw([.fill(Fill(outside, .black))]).inkArea == 0)
    }

    /// A cut shape is the same as the part of the whole.
    @Test func clippingChangesNoPixel() throws {
        let circle = Path.ellipse(in: Rect(x: 5.3, y: 6.1, width: 50.7, height: 44.9))
        let whole = try draw([.fill(Fill(circle, .black))], width: 64, height: 64)
        let moved = circle.transformed(by: .translation(-20, -24))
        let part = try draw([.fill(Fill(moved, .black))], width: 20, height: 16)
        for y in 0..<16 {
            for x in 0..<20 {
                let (cut, full) = (part.pixels[y * 20 + x] & 0xFF, whole.pixels[(y + 24) * 64 + x + 20] & 0xFF)
                #expect(abs(Int(cut) - Int(full)) <= 1)
            }
        }
    }

    /// Rows come in bands; a page of several shows no joint.
    @Test func bandsMeet() throws {
        let path = Path.polygon([Point(0, 0), Point(600, 1000), Point(0, 1000)])
        let bitmap = try draw([.fill(Fill(path, .black))], width: 600, height: 1000)
        #expect(abs(bitmap.inkArea - 300_000) < 30)
        let covered = (0..<1000).map { y in (0..<600).count { bitmap.pixels[y * 600 + $0] & 0xFF == 0 } }
        #expect(zip(covered, covered.dropFirst()).allSatisfy { $0 <= $1 && $1 <= $0 + 1 })
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
    func senselessCoordinatesPaintNothing(bad: Double) throws {
        for path in [
            Path.polygon([Point(1, 1), Point(bad, 9), Point(9, 9)]),
            Path.polygon([Point(bad, bad), Point(5, 9), Point(9, 9)]),
            Path.ellipse(in: Rect(x: 1, y: 1, width: bad, height: 3)),
        ] {
            #expect(try draw([.fill(Fill(path, .black)), rectangle(0, 0, 1, 1)]).inkArea == 1)
        }
    }

    @Test func sizesBeyondReasonAreRefused() throws {
        for (width, height) in [(0, 5), (20_000, 5), (12_000, 12_000)] {
            let error = #expect(throws: RasterError.self) { try draw([], width: width, height: height) }
            #expect(error?.message == "a page of \(width)×\(height) pixels cannot be painted")
        }
    }
}
