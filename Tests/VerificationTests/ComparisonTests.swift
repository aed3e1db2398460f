import HanmoGraphics
import HanmoSource
import HanmoVerification
import Testing

/// A page with some marks on it, and what may happen to it.
private struct Marks {
    static let side = 256
    static let ink = Color(0x20, 0x24, 0x30)
    var bitmap: Bitmap

    /// - Parameter grain: levels by which the ground varies.
    init(grain: UInt64 = 0) {
        var random = SeededRandom(seed: 3)
        bitmap = Bitmap(width: Self.side, height: Self.side, fill: .white)
        if grain > 0 {
            for index in bitmap.pixels.indices {
                let level = UInt8(240 + random.next() % grain)
                bitmap.pixels[index] = Color(level, level, level).premultiplied
            }
        }
        for (x, y) in [(30, 30), (100, 30), (170, 60), (40, 150), (160, 170)] { draw(atX: x, y: y) }
    }

    /// An L with soft edges, 24×30 px.
    mutating func draw(atX x: Int, y: Int, _ color: Color = ink) {
        for row in 0..<30 {
            for column in 0..<24 where column < 6 || row >= 24 {
                let isEdge = column == 0 || column == 23 || row == 0 || row == 29
                set(x + column, y + row, isEdge ? color.mixed(with: .white, 0.5) : color)
            }
        }
    }

    mutating func set(_ x: Int, _ y: Int, _ color: Color) { bitmap.pixels[y * Self.side + x] = color.premultiplied }

    mutating func fill(x: Int, y: Int, width: Int, height: Int, _ color: Color) {
        for row in y..<y + height { for column in x..<x + width { set(column, row, color) } }
    }

    func moved(_ dx: Int, _ dy: Int) -> Bitmap {
        var result = bitmap
        for y in max(0, dy)..<min(Self.side, Self.side + dy) {
            for x in max(0, dx)..<min(Self.side, Self.side + dx) {
                result.pixels[y * Self.side + x] = bitmap.pixels[(y - dy) * Self.side + x - dx]
            }
        }
        return result
    }
}

@Suite struct ComparisonTests {
    private let page = Marks()

    private func compare(_ other: Marks, tolerance: Int = 0, stray: Int = 0) -> BitmapComparison {
        BitmapComparison(expected: page.bitmap, actual: other.bitmap, tolerance: tolerance, stray: stray)
    }

    @Test func identical() {
        let comparison = compare(page)
        #expect(comparison.verdict == "identical")
        #expect(comparison.similarity == 1 && comparison.places.isEmpty)
    }

    @Test func onePixel() {
        var other = page
        other.set(5, 10, .black)
        let comparison = compare(other)
        #expect(!comparison.isWithinTolerance)
        #expect(
            comparison.verdict == "1 pixel differs in one place at 5,10 1×1, by up to 255: something is added")
        #expect(comparison.pixelsBeyondEdges == 1)
        #expect(comparison.lowestSimilarity.value < 0.1 && comparison.similarity > 0.99)
    }

    @Test func toleranceLetsOneLevelPass() {
        var other = page
        other.set(0, 0, Color(254, 255, 255))
        #expect(compare(other, tolerance: 1).isWithinTolerance)
        #expect(!compare(other).isWithinTolerance)
    }

    @Test func strayPixelsAreLetPassInAPlaceOnly() {
        var other = page
        for place in 0..<6 { other.set(20 + 40 * place, 120, .black) }
        #expect(compare(other, stray: 1).isWithinTolerance)
        other.set(21, 120, .black)
        #expect(!compare(other, stray: 1).isWithinTolerance)
        #expect(compare(other, stray: 2).verdict.contains("at most 2 stray pixels in a place"))
    }

    @Test func sizes() {
        let comparison = BitmapComparison(expected: page.bitmap, actual: Bitmap(width: 64, height: 32))
        #expect(comparison.verdict == "sizes differ: expected 256×256, got 64×32")
        #expect(comparison.json["ssim"] == .null && comparison.json["changedPixels"] == .null)
        #expect(
            BitmapComparison(expected: Bitmap(width: 1, height: 1), actual: Bitmap(width: 1, height: 1)).isIdentical)
    }

    @Test(arguments: [
        (1, 0, "by 1 px to the right"), (-1, 0, "by 1 px to the left"), (0, 2, "by 2 px down"), (0, -3, "by 3 px up"),
        (5, -4, "by 5 px to the right and 4 px up"),
    ])
    func wholePageShifted(dx: Int, dy: Int, words: String) {
        for grain: UInt64 in [0, 12] {
            let page = Marks(grain: grain)
            let comparison = BitmapComparison(expected: page.bitmap, actual: page.moved(dx, dy))
            #expect(comparison.verdict == "shifted \(words)")
        }
    }

    @Test func onePlaceShifted() {
        var other = page
        other.fill(x: 100, y: 30, width: 24, height: 30, .white)
        other.draw(atX: 99, y: 30)
        let comparison = compare(other)
        // The middle of the mark is the same, so that its sides are two places.
        #expect(comparison.places.map(\.change.words) == Array(repeating: "shifted by 1 px to the left", count: 2))
        #expect(
            comparison.verdict
                == "93 pixels differ in 2 places, the first at 99,30 7×30, by up to 223; all: shifted by 1 px to the left"
        )
    }

    @Test func colourDrift() {
        var other = page
        other.bitmap.pixels = page.bitmap.pixels.map { $0 &- 0x0001_0101 }
        #expect(compare(other).verdict == "colour drift of 1 nearly everywhere (65536 pixels)")
        // A wrong mark stands out of the drift.
        other.fill(x: 100, y: 30, width: 24, height: 30, Color(254, 254, 254))
        let verdict = compare(other).verdict
        #expect(verdict.hasPrefix("colour drift of 1 nearly everywhere"))
        #expect(verdict.contains("besides that"), "\(verdict)")
        #expect(verdict.hasSuffix("at 100,30 24×30, by up to 222: something is lost"), "\(verdict)")
    }

    @Test func driftOfPartOfThePage() {
        var other = page
        for index in 0..<Marks.side * Marks.side / 4 { other.bitmap.pixels[index] &-= 0x0002_0001 }
        #expect(compare(other).verdict == "colour drift of up to 2 in 25 % of the page (16384 pixels)")
    }

    /// Rounding here and there is no hundred places.
    @Test func scatteredDrift() {
        var other = page
        for y in 0..<10 { for x in 0..<10 { other.bitmap.pixels[y * 24 * Marks.side + x * 24] &-= 0x0001_0101 } }
        #expect(compare(other).verdict == "colour drift of 1 in 0.15 % of the page (100 pixels)")
        #expect(compare(other, tolerance: 1).isWithinTolerance)
        #expect(compare(other, stray: 1).isWithinTolerance)
        // A few places are places.
        var few = page
        few.set(200, 10, Color(254, 254, 254))
        #expect(compare(few).places.count == 1)
    }

    @Test func lostAddedRecoloured() {
        var other = page
        other.fill(x: 30, y: 30, width: 24, height: 30, .white)
        other.draw(atX: 170, y: 60, Color(0x90, 0x10, 0x10))
        other.draw(atX: 100, y: 220, Marks.ink)
        let comparison = compare(other)
        #expect(
            comparison.places.map(\.change) == [
                .lost, .recoloured(from: Marks.ink, to: Color(0x90, 0x10, 0x10)), .added,
            ])
        #expect(comparison.verdict.contains("in 3 places, the first at 30,30 24×30"))
    }

    /// A stroke of a glyph is lost, not the whole of it, on plain and on grained ground.
    @Test(arguments: [UInt64(0), 12]) func lostStroke(grain: UInt64) {
        let page = Marks(grain: grain)
        var other = page
        other.fill(x: 108, y: 54, width: 16, height: 6, grain == 0 ? .white : Color(245, 245, 245))
        let comparison = BitmapComparison(expected: page.bitmap, actual: other.bitmap)
        #expect(comparison.places.map(\.change) == [.lost])
    }

    @Test func replaced() {
        var other = page
        other.fill(x: 30, y: 30, width: 24, height: 30, .white)
        for row in 0..<30 {
            for column in 0..<24 where column >= 18 || row < 6 { other.set(30 + column, 30 + row, Marks.ink) }
        }
        #expect(compare(other).places.map(\.change) == [.other])
    }

    /// Half a pixel is seen by the exact measure and forgiven by that of edges.
    @Test func edgesOnly() {
        var other = page
        for row in 0..<24 {
            let old = page.bitmap.color(x: 105, y: 30 + row)
            other.set(105, 30 + row, old.mixed(with: .white, Double(row % 3 + 1) / 5))
        }
        let comparison = compare(other)
        #expect(!comparison.isWithinTolerance && comparison.pixelsBeyondEdges == 0)
        #expect(comparison.places.map(\.change) == [.edges])
    }

    @Test func manyPlacesAreCountedAllAndDescribedInPart() {
        var other = page
        for y in 0..<10 { for x in 0..<10 { other.set(x * 24, y * 24, Color(1, 2, 3)) } }
        let comparison = compare(other)
        #expect(comparison.placeCount == 100)
        #expect(comparison.places.count == BitmapComparison.placeLimit)
        #expect(comparison.verdict.hasPrefix("100 pixels differ in 100 places"))
        #expect(!comparison.isWithinTolerance)
    }

    @Test func sheetShowsAllThreeAndThePlacesEnlarged() {
        var other = page
        other.set(128, 128, .black)
        let comparison = compare(other)
        let sheet = DifferenceSheet.bitmap(expected: page.bitmap, actual: other.bitmap, comparison: comparison)
        #expect(sheet.width == 256 * 3 + 16)
        // The enlarged place: 9×9 px at 8 times, under its number.
        #expect(sheet.height == 256 + 8 + 16 + 72)
        #expect(sheet.color(x: 2 * (72 + 4) + 36, y: 256 + 8 + 16 + 36) == .black)
        let other1 = Bitmap(width: 300, height: 20)
        let sizes = BitmapComparison(expected: page.bitmap, actual: other1)
        #expect(DifferenceSheet.bitmap(expected: page.bitmap, actual: other1, comparison: sizes).height == 256)
    }
}
