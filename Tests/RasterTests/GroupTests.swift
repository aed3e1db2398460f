import HanmoGraphics
import HanmoPage
import Testing

@Suite("groups")
struct GroupTests {
    private let all = Rect(x: 0, y: 0, width: 16, height: 16)

    @Test func opacityIsThatOfTheWhole() throws {
        let group = Group([rectangle(0, 0, 10, 16), rectangle(5, 0, 11, 16)], bounds: all, opacity: 0.5)
        #expect(try draw([.group(group)]).reds.allSatisfy { $0 == 127 })
    }

    @Test func multiplyAndScreen() throws {
        let ink = rectangle(0, 0, 16, 16, Color(128, 255, 0))
        let multiplied = try draw([.group(Group([ink], bounds: all, blend: .multiply))], ground: Color(100, 50, 200))
        #expect(multiplied.color(x: 3, y: 3) == Color(50, 50, 0))
        let screened = try draw([.group(Group([ink], bounds: all, blend: .screen))], ground: Color(100, 50, 200))
        #expect(screened.color(x: 3, y: 3) == Color(178, 255, 200))
        let half = Group([rectangle(0, 0, 16, 16)], bounds: all, opacity: 0.5, blend: .multiply)
        #expect(try draw([.group(half)], ground: Color(200, 200, 200)).color(x: 0, y: 0) == Color(100, 100, 100))
    }

    @Test func nothingIsPaintedOutsideTheBounds() throws {
        let bounds = Rect(x: 4, y: 5, width: 3, height: 2)
        for opacity in [1, 0.999] {
            let group = Group([rectangle(-50, -50, 100, 100)], bounds: bounds, opacity: opacity)
            #expect(try draw([.group(group)]).inkArea == 6)
        }
    }

    @Test func clipCutsTheLayer() throws {
        let clip = Path.ellipse(in: Rect(x: 2, y: 2, width: 12, height: 12))
        let cut = try draw([.group(Group([rectangle(0, 0, 16, 16)], bounds: all, clip: clip))])
        let filled = try draw([.fill(Fill(clip, .black))])
        #expect(cut == filled)
    }

    @Test func maskMultipliesByItsAlpha() throws {
        let fade = Paint.linear(
            from: .zero, to: Point(16, 0), [GradientStop(0, .black), GradientStop(1, .clear)])
        let group = Group([rectangle(0, 0, 16, 16)], bounds: all, mask: fade)
        let reds = try draw([.group(group)]).reds
        #expect(reds[0] < 10 && reds[15] > 245 && abs(reds[8] - 135) < 3)
    }

    @Test(arguments: [0.8, 2.5, 6, 17]) func blurKeepsTheMean(deviation: Double) throws {
        let page = Rect(x: 0, y: 0, width: 200, height: 200)
        let group = Group([rectangle(80, 90, 40, 20)], bounds: page, blur: deviation)
        let bitmap = try draw([.group(group)], width: 200, height: 200)
        #expect(abs(bitmap.inkArea - 800) < 12)
        // Wide blurs are dithered.
        #expect(abs(bitmap.reds[100 * 200 + 99] - bitmap.reds[100 * 200 + 100]) <= 1)
        #expect(bitmap.reds[100 * 200 + 79] < 255)
    }

    @Test func blurHasItsDeviation() throws {
        let page = Rect(x: 0, y: 0, width: 120, height: 40)
        let bar = rectangle(56, -100, 9, 300)
        for deviation in [3.0, 8] {
            let bitmap = try draw([.group(Group([bar], bounds: page, blur: deviation))], width: 120, height: 40)
            let row = bitmap.reds[20 * 120..<21 * 120].map { Double(255 - $0) }
            let mean = row.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element } / row.reduce(0, +)
            let spread = row.enumerated().reduce(0) { $0 + ($1.offset.distance(from: mean)) * $1.element }
            #expect(abs(mean - 60) < 0.1)
            // A bar of width w adds (w² - 1) / 12 to the variance.
            let own = (spread / row.reduce(0, +) - 80 / 12.0).squareRoot()
            #expect(abs(own - deviation) < deviation * 0.06)
        }
    }

    @Test func emptyAndFarGroupsPaintNothing() throws {
        let far = Group([rectangle(100, 100, 5, 5)], bounds: all, opacity: 0.5)
        let empty = Group([], bounds: all, opacity: 0.5, blur: 4)
        let senseless = Group([rectangle(0, 0, 9, 9)], bounds: Rect(x: .nan, y: 0, width: 4, height: 4), blur: .nan)
        #expect(try draw([.group(far), .group(empty), .group(senseless)]).inkArea == 0)
    }
}

extension Int {
    /// The square of the distance.
    fileprivate func distance(from mean: Double) -> Double { (Double(self) - mean) * (Double(self) - mean) }
}
