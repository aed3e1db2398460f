/// A Gaussian blur as three box blurs a direction, wide ones on a smaller copy.
struct Blur {
    private static let largestDeviation = 500.0

    /// Odd widths of the boxes.
    private let widths: [Int]
    /// How many times smaller the layer is made for the boxes.
    let factor: Int

    /// How far it spreads, in pixels.
    var reach: Int { widths.reduce(factor > 1 ? 2 : 0) { $0 + $1 / 2 } * factor }

    /// Nil for a deviation too small to show.
    init?(deviation: Double) {
        guard deviation > 0.3 else { return nil }
        let deviation = min(deviation, Self.largestDeviation)
        var factor = 1
        while deviation >= Double(factor) * 8 { factor *= 2 }
        self.factor = factor
        // Making smaller and larger again blurs by itself: a box and a triangle.
        let side = Double(factor * factor)
        let spent = factor > 1 ? (side - 1) / 12 + side / 6 : 0
        let variance = 12 * (deviation * deviation - spent) / side
        // Boxes of width w have the variance (w²-1)/12; two widths mix to the wanted sum.
        let ideal = (variance / 3 + 1).squareRoot()
        let small = (Int(ideal) - 1) / 2 * 2 + 1
        let w = Double(small)
        let smallCount = Int(((variance - 3 * w * w - 12 * w - 9) / (-4 * w - 4)).rounded())
        widths = (0..<3).map { $0 < smallCount ? small : small + 2 }.filter { $0 > 1 }
        if widths.isEmpty { return nil }
    }

    func apply(to layer: inout Layer) {
        guard factor > 1 else { return applyBoxes(to: &layer) }
        var thumbnail = Thumbnail(of: &layer, factor: factor)
        applyBoxes(to: &thumbnail.layer)
        thumbnail.enlarge(into: &layer)
    }

    private func applyBoxes(to layer: inout Layer) {
        var spare = Layer(box: layer.box)
        for width in widths {
            layer.canvas { source in spare.canvas { Self.blurRows(source, $0, width: width) } }
            swap(&layer, &spare)
        }
        for width in widths {
            layer.canvas { source in spare.canvas { Self.blurColumns(source, $0, width: width) } }
            swap(&layer, &spare)
        }
    }

    /// Beyond the edge all is clear.
    private static func blurRows(_ source: Canvas, _ target: Canvas, width: Int) {
        let (count, radius) = (source.box.width, width / 2)
        let reciprocal = (1 << 24) / UInt64(width)
        for row in 0..<source.box.height {
            let (from, to) = (source.base + row * count, target.base + row * count)
            var sums = PixelSums()
            for index in 0..<min(radius, count) { sums.add(from[index]) }
            for index in 0..<count {
                if index + radius < count { sums.add(from[index + radius]) }
                to[index] = sums.mean(reciprocal)
                if index >= radius { sums.subtract(from[index - radius]) }
            }
        }
    }

    /// Row by row with a sum for each column, so that memory is read in order.
    private static func blurColumns(_ source: Canvas, _ target: Canvas, width: Int) {
        let (count, height, radius) = (source.box.width, source.box.height, width / 2)
        let reciprocal = (1 << 24) / UInt64(width)
        var columns = [PixelSums](repeating: PixelSums(), count: count)
        columns.withUnsafeMutableBufferPointer { sums in
            for row in 0..<min(radius, height) {
                let from = source.base + row * count
                for x in 0..<count { sums[x].add(from[x]) }
            }
            for row in 0..<height {
                if row + radius < height {
                    let from = source.base + (row + radius) * count
                    for x in 0..<count { sums[x].add(from[x]) }
                }
                let to = target.base + row * count
                for x in 0..<count { to[x] = sums[x].mean(reciprocal) }
                if row >= radius {
                    let from = source.base + (row - radius) * count
                    for x in 0..<count { sums[x].subtract(from[x]) }
                }
            }
        }
    }
}
