import HanmoGraphics
import HanmoVerification
import Testing

/// The measures against the same sums done plainly, on pictures of any size with any changes.
@Suite struct MeasuresTests {
    private struct Plain {
        let expected: Bitmap
        let actual: Bitmap

        private func channels(_ bitmap: Bitmap, _ x: Int, _ y: Int) -> [Int] {
            let pixel = bitmap.pixels[y * bitmap.width + x]
            return [0, 8, 16, 24].map { Int(pixel >> UInt32($0) & 0xFF) }
        }

        private func difference(_ x: Int, _ y: Int) -> Int {
            zip(channels(expected, x, y), channels(actual, x, y)).map { abs($0 - $1) }.max() ?? 0
        }

        private var places: [(x: Int, y: Int)] {
            (0..<expected.height).flatMap { y in (0..<expected.width).map { ($0, y) } }
        }

        func count(beyond level: Int) -> Int { places.count { difference($0.x, $0.y) > level } }
        var maximum: Int { places.map { difference($0.x, $0.y) }.max() ?? 0 }

        /// How far a pixel of one lies outside of the nine about it in the other.
        private func excess(_ one: Bitmap, _ other: Bitmap, _ x: Int, _ y: Int) -> Int {
            let near = (max(0, y - 1)...min(one.height - 1, y + 1)).flatMap { row in
                (max(0, x - 1)...min(one.width - 1, x + 1)).map { channels(other, $0, row) }
            }
            return channels(one, x, y).enumerated().map { index, value in
                let values = near.map { $0[index] }
                return max((values.min() ?? 0) - value, value - (values.max() ?? 0), 0)
            }.max() ?? 0
        }

        func beyondEdges(_ level: Int) -> Int {
            places.count { max(excess(expected, actual, $0.x, $0.y), excess(actual, expected, $0.x, $0.y)) > level }
        }

        private func brightness(_ bitmap: Bitmap, _ x: Int, _ y: Int) -> Double {
            let c = channels(bitmap, x, y)
            return Double((c[0] * 54 + c[1] * 183 + c[2] * 19) / 256 + 255 - c[3])
        }

        /// Windows of up to 8×8 px, four apart.
        var similarities: [Double] {
            func starts(_ side: Int) -> [Int] { Array(stride(from: 0, to: max(1, (side + 3) / 4 * 4 - 4), by: 4)) }
            return starts(expected.height).flatMap { y in starts(expected.width).map { window($0, y) } }
        }

        private func window(_ left: Int, _ top: Int) -> Double {
            var (a, b): ([Double], [Double]) = ([], [])
            for y in top..<min(top + 8, expected.height) {
                for x in left..<min(left + 8, expected.width) {
                    a.append(brightness(expected, x, y))
                    b.append(brightness(actual, x, y))
                }
            }
            let count = Double(a.count)
            let (meanA, meanB) = (a.reduce(0, +) / count, b.reduce(0, +) / count)
            let varianceA = a.reduce(0) { $0 + ($1 - meanA) * ($1 - meanA) } / count
            let varianceB = b.reduce(0) { $0 + ($1 - meanB) * ($1 - meanB) } / count
            let covariance = zip(a, b).reduce(0) { $0 + ($1.0 - meanA) * ($1.1 - meanB) } / count
            return (2 * meanA * meanB + 6.5025) * (2 * covariance + 58.5225)
                / ((meanA * meanA + meanB * meanB + 6.5025) * (varianceA + varianceB + 58.5225))
        }
    }

    @Test(arguments: 0..<60) func measuresAreThoseOfPlainSums(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let (width, height) = (1 + Int(random.next() % 70), 1 + Int(random.next() % 40))
        var expected = Bitmap(width: width, height: height, fill: .white)
        for index in expected.pixels.indices where random.next() % 3 == 0 {
            expected.pixels[index] = UInt32(truncatingIfNeeded: random.next()) | 0xFF00_0000
        }
        var actual = expected
        let share = [2, 9, 400][Int(seed % 3)]
        for index in actual.pixels.indices where random.next() % UInt64(share) == 0 {
            actual.pixels[index] = UInt32(truncatingIfNeeded: random.next()) | 0xFF00_0000
        }
        let tolerance = [0, 40][Int(seed % 2)]
        let comparison = BitmapComparison(expected: expected, actual: actual, tolerance: tolerance)
        let plain = Plain(expected: expected, actual: actual)
        #expect(comparison.changedPixels == plain.count(beyond: 0))
        #expect(comparison.differingPixels == plain.count(beyond: tolerance))
        #expect(comparison.maximumDifference == plain.maximum)
        if comparison.differingPixels > 0 {
            #expect(comparison.pixelsBeyondEdges == plain.beyondEdges(tolerance))
        }
        let similarities = plain.similarities
        let mean = similarities.reduce(0, +) / Double(similarities.count)
        #expect(abs(comparison.similarity - mean) < 1e-9, "\(width)×\(height)")
        #expect(abs(comparison.lowestSimilarity.value - (similarities.min() ?? 1)) < 1e-9)
        // Every differing pixel is in a place.
        #expect(
            comparison.isShiftedOrDrifted || comparison.placeCount > BitmapComparison.placeLimit
                || comparison.places.reduce(0) { $0 + $1.pixels } == comparison.differingPixels)
    }
}

extension BitmapComparison {
    fileprivate var isShiftedOrDrifted: Bool { whole != nil }
}
