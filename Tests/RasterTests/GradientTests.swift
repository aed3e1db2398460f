import HanmoGraphics
import HanmoPage
import Testing

@Suite("gradients")
struct GradientTests {
    private let blackToWhite = [GradientStop(0, .black), GradientStop(1, .white)]
    private func page(_ paint: Paint, width: Int, height: Int) throws -> Bitmap {
        let box = Rect(x: 0, y: 0, width: Double(width), height: Double(height))
        return try draw([.fill(Fill(.rectangle(box), paint))], width: width, height: height, ground: .black)
    }

    @Test func endsAndMiddleOfALinearGradient() throws {
        let bitmap = try page(.linear(from: Point(10, 0), to: Point(50, 0), blackToWhite), width: 60, height: 2)
        #expect(bitmap.reds[0..<10].allSatisfy { $0 == 0 })
        #expect(bitmap.reds[50..<60].allSatisfy { $0 == 255 })
        #expect(abs(bitmap.reds[30] - 131) <= 1)
        #expect(zip(bitmap.reds[0..<59], bitmap.reds[1..<60]).allSatisfy { $0 <= $1 })
    }

    @Test func longGradientsAreDitheredAboutTheirValue() throws {
        let bitmap = try page(.linear(from: Point(0, 0), to: Point(0, 512), blackToWhite), width: 64, height: 512)
        for y in stride(from: 4, to: 512, by: 50) {
            let row = bitmap.reds[y * 64..<y * 64 + 64]
            let mean = Double(row.reduce(0, +)) / 64
            #expect(abs(mean - (Double(y) + 0.5) * 255 / 512) < 0.6)
            #expect((row.max() ?? 0) - (row.min() ?? 0) <= 1)
        }
        let flat = [GradientStop(0, Color(10, 20, 30, 77)), GradientStop(1, Color(10, 20, 30, 77))]
        let even = try page(.linear(from: Point(0, 0), to: Point(0, 512), flat), width: 8, height: 512)
        #expect(Set(even.pixels).count == 1)
    }

    @Test func radialGradientGoesFromCenterToRim() throws {
        let bitmap = try page(.radial(center: Point(20, 20), radius: 20, blackToWhite), width: 40, height: 40)
        #expect(bitmap.reds[20 * 40 + 20] < 12)
        #expect(bitmap.reds[0] == 255)
        #expect(abs(bitmap.reds[20 * 40 + 30] - 134) <= 2)
    }

    @Test func fadeToClearKeepsItsHue() throws {
        let stops = [GradientStop(0, Color(200, 0, 0)), GradientStop(1, .clear)]
        let fade = Paint.linear(from: Point(0, 0), to: Point(40, 0), stops)
        let box = Path.rectangle(Rect(x: 0, y: 0, width: 40, height: 1))
        let bitmap = try draw([.fill(Fill(box, fade))], width: 40, height: 1, ground: .clear)
        #expect((0..<30).allSatisfy { abs(Int(bitmap.color(x: $0, y: 0).red) - 200) <= 3 })
    }

    @Test func gradientsWithoutLengthOrStopsPaintTheLastColor() throws {
        let none = try page(.linear(from: .zero, to: Point(5, 0), []), width: 4, height: 1)
        #expect(none.reds.allSatisfy { $0 == 0 })
        for paint in [
            Paint.linear(from: Point(3, 3), to: Point(3, 3), blackToWhite),
            .radial(center: .zero, radius: 0, blackToWhite), .radial(center: .zero, radius: .nan, blackToWhite),
            .linear(from: Point(.nan, 0), to: Point(5, 0), blackToWhite),
        ] {
            #expect(try page(paint, width: 4, height: 1).reds.allSatisfy { $0 == 255 })
        }
    }
}
