package import HanmoGraphics

/// Where a picture is empty enough to be written on.
package struct QuietArea: Sendable {
    /// Cells along the longer side.
    private static let detail = 96
    /// How busy a place may be to count as empty, in levels from pixel to pixel.
    package static let quiet = 6.0

    private let columns: Int
    private let rows: Int
    private let cell: Double
    private let bounds: Rect
    /// Sums of the unrest of all cells above and to the left.
    private let sums: [Double]
    private let lights: [Double]

    package init(of picture: Bitmap) {
        cell = max(2, Double(max(picture.width, picture.height)) / Double(Self.detail))
        columns = max(1, Int((Double(picture.width) / cell).rounded(.down)))
        rows = max(1, Int((Double(picture.height) / cell).rounded(.down)))
        bounds = Rect(x: 0, y: 0, width: Double(picture.width), height: Double(picture.height))
        var unrest = [Double](repeating: 0, count: columns * rows)
        var light = unrest
        var counts = unrest
        let step = max(1, Int(cell / 12))
        for y in stride(from: 0, to: picture.height - step, by: step) {
            let row = min(rows - 1, Int(Double(y) / cell))
            for x in stride(from: 0, to: picture.width - step, by: step) {
                let index = row * columns + min(columns - 1, Int(Double(x) / cell))
                let pixel = SIMD4<Float>(picture.pixels[y * picture.width + x])
                let across = pixel - SIMD4<Float>(picture.pixels[y * picture.width + x + step])
                let down = pixel - SIMD4<Float>(picture.pixels[(y + step) * picture.width + x])
                unrest[index] += Double(max(across.max(), -across.min()) + max(down.max(), -down.min()))
                light[index] += Double(pixel.light)
                counts[index] += 1
            }
        }
        var sums = [Double](repeating: 0, count: (columns + 1) * (rows + 1))
        var lightSums = sums
        for row in 0..<rows {
            for column in 0..<columns {
                let count = max(counts[row * columns + column], 1)
                let (at, left) = ((row + 1) * (columns + 1) + column + 1, (row + 1) * (columns + 1) + column)
                let (above, corner) = (row * (columns + 1) + column + 1, row * (columns + 1) + column)
                sums[at] = sums[left] + sums[above] - sums[corner] + unrest[row * columns + column] / count
                lightSums[at] =
                    lightSums[left] + lightSums[above] - lightSums[corner] + light[row * columns + column] / count
            }
        }
        (self.sums, lights) = (sums, lightSums)
    }

    private func mean(_ table: [Double], _ left: Int, _ top: Int, _ right: Int, _ bottom: Int) -> Double {
        let stride = columns + 1
        let sum =
            table[bottom * stride + right] - table[top * stride + right] - table[bottom * stride + left]
            + table[top * stride + left]
        return sum / Double(max(1, (right - left) * (bottom - top)))
    }

    /// The quietest place for a box, away from the edges; of equally quiet ones that nearest to a wish.
    /// - Parameters:
    ///   - wish: 0…1 from the left and from the top, where the box should be of itself.
    ///   - weight: how much unrest the whole way from there is worth.
    /// - Returns: nil when the box is larger than the picture without its margins.
    package func place(
        width: Double, height: Double, near wish: Point = Point(0.5, 0.5), weight: Double = 2.5
    ) -> (box: Rect, unrest: Double)? {
        let margin = 0.04 * min(bounds.width, bounds.height)
        let (wide, high) = (Int((width / cell).rounded(.up)), Int((height / cell).rounded(.up)))
        let inset = max(1, Int((margin / cell).rounded()))
        guard wide > 0, high > 0, wide + 2 * inset <= columns, high + 2 * inset <= rows else { return nil }
        var best: (left: Int, top: Int, cost: Double, unrest: Double)?
        for top in inset...(rows - inset - high) {
            for left in inset...(columns - inset - wide) {
                // Nothing may touch the box either.
                let unrest = mean(
                    sums, max(0, left - 1), max(0, top - 1), min(columns, left + wide + 1), min(rows, top + high + 1))
                let x = columns - inset * 2 - wide > 0 ? Double(left - inset) / Double(columns - inset * 2 - wide) : 0.5
                let y = rows - inset * 2 - high > 0 ? Double(top - inset) / Double(rows - inset * 2 - high) : 0.5
                let cost = unrest + weight * (abs(x - wish.x) + abs(y - wish.y))
                if cost < best?.cost ?? .infinity { best = (left, top, cost, unrest) }
            }
        }
        return best.map { place in
            let box = Rect(x: Double(place.left) * cell, y: Double(place.top) * cell, width: width, height: height)
            return (box, place.unrest)
        }
    }

    /// The mean light of a box, 0…255.
    package func light(in box: Rect) -> Double {
        let (left, top) = (Int(max(0, box.minX) / cell), Int(max(0, box.minY) / cell))
        let right = min(columns, max(left + 1, Int((box.maxX / cell).rounded(.up))))
        let bottom = min(rows, max(top + 1, Int((box.maxY / cell).rounded(.up))))
        guard left < right, top < bottom else { return 255 }
        return mean(lights, left, top, right, bottom)
    }
}
