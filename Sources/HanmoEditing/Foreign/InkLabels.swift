import HanmoGraphics

/// A picture cut into classes of pixels that could be ink, in several ways at once: letters of one even colour are whole
/// in a cluster of colours, thin ones on uneven ground stand out from the mean about them.
struct InkLabels {
    /// Class 0 is no ink.
    let labels: [UInt8]
    let width: Int
    let height: Int

    /// The most frequent colours, each pixel with the nearest.
    static func clusters(of picture: Bitmap) -> InkLabels {
        var counts = [Int](repeating: 0, count: 1 << 15)
        for pixel in picture.pixels { counts[bin(pixel)] += 1 }
        let order = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
        let least = max(24, picture.pixels.count / 100_000)
        var centers: [SIMD4<Int>] = []
        for bin in order where counts[bin] >= least && centers.count < 40 {
            let center = Self.center(bin)
            if centers.allSatisfy({ distance($0, center) > 40 * 40 }) { centers.append(center) }
        }
        var table = [UInt8](repeating: 0, count: 1 << 15)
        for bin in order {
            let color = Self.center(bin)
            var (best, nearest) = (0, 60 * 60)
            for (index, center) in centers.enumerated() where distance(center, color) < nearest {
                (best, nearest) = (index + 1, distance(center, color))
            }
            table[bin] = UInt8(best)
        }
        return InkLabels(
            labels: picture.pixels.map { table[bin($0)] }, width: picture.width, height: picture.height)
    }

    /// Class 1 is darker, class 2 lighter than the mean of a square of `side` pixels.
    static func contrasts(of picture: Bitmap, side: Int) -> InkLabels {
        let (width, height) = (picture.width, picture.height)
        let lights = picture.pixels.map { pixel -> Int32 in
            Int32((pixel & 0xFF) * 77 + (pixel >> 8 & 0xFF) * 150 + (pixel >> 16 & 0xFF) * 29) >> 8
        }
        // Sums of all pixels above and to the left, and of their squares.
        var sums = [Int64](repeating: 0, count: (width + 1) * (height + 1))
        var squares = sums
        for y in 0..<height {
            var (sum, square): (Int64, Int64) = (0, 0)
            for x in 0..<width {
                let light = Int64(lights[y * width + x])
                sum += light
                square += light * light
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + sum
                squares[(y + 1) * (width + 1) + x + 1] = squares[y * (width + 1) + x + 1] + square
            }
        }
        var labels = [UInt8](repeating: 0, count: width * height)
        let reach = side / 2
        for y in 0..<height {
            let (top, bottom) = (max(0, y - reach) * (width + 1), min(height, y + reach + 1) * (width + 1))
            for x in 0..<width {
                let (left, right) = (max(0, x - reach), min(width, x + reach + 1))
                let count = Float((bottom - top) / (width + 1) * (right - left))
                let sum = sums[bottom + right] - sums[top + right] - sums[bottom + left] + sums[top + left]
                let square =
                    squares[bottom + right] - squares[top + right] - squares[bottom + left] + squares[top + left]
                let mean = Float(sum) / count
                let deviation = max(0, Float(square) / count - mean * mean).squareRoot()
                let threshold = max(8, 0.5 * deviation)
                let difference = Float(lights[y * width + x]) - mean
                labels[y * width + x] = difference < -threshold ? 1 : difference > threshold ? 2 : 0
            }
        }
        return InkLabels(labels: labels, width: width, height: height)
    }

    /// Five bits of each colour.
    private static func bin(_ pixel: UInt32) -> Int {
        let (red, green, blue) = (pixel >> 3 & 0x1F, pixel >> 11 & 0x1F, pixel >> 19 & 0x1F)
        return Int(red << 10 | green << 5 | blue)
    }

    private static func center(_ bin: Int) -> SIMD4<Int> {
        SIMD4(bin >> 10, bin >> 5 & 0x1F, bin & 0x1F, 0) &* 8 &+ 4
    }

    private static func distance(_ a: SIMD4<Int>, _ b: SIMD4<Int>) -> Int {
        let d = a &- b
        return (d &* d).wrappedSum()
    }
}

/// Pixels of one class that touch, corners included: a letter, a stroke, a dot, or no ink at all.
struct InkPart {
    let label: UInt8
    var left: Int
    var top: Int
    /// Past the last pixel.
    var right: Int
    var bottom: Int
    var count: Int

    var width: Int { right - left }
    var height: Int { bottom - top }
}

extension InkLabels {
    private struct Stretch {
        let start: Int
        let end: Int
        let row: Int
        let label: UInt8
    }

    /// All parts but those too large to be letters.
    func parts(smallest: Int = 3) -> [InkPart] {
        var stretches: [Stretch] = []
        var parents: [Int] = []
        func root(_ index: Int) -> Int {
            var index = index
            while parents[index] != index {
                parents[index] = parents[parents[index]]
                index = parents[index]
            }
            return index
        }
        var above = 0..<0
        for y in 0..<height {
            let first = stretches.count
            var candidate = above.lowerBound
            labels.withUnsafeBufferPointer { labels in
                let row = y * width
                var x = 0
                while x < width {
                    let label = labels[row + x]
                    var end = x + 1
                    while end < width, labels[row + end] == label { end += 1 }
                    if label != 0 {
                        let index = stretches.count
                        stretches.append(Stretch(start: x, end: end, row: y, label: label))
                        parents.append(index)
                        while candidate < above.upperBound, stretches[candidate].end < x { candidate += 1 }
                        var other = candidate
                        while other < above.upperBound, stretches[other].start <= end {
                            if stretches[other].label == label {
                                let (a, b) = (root(other), root(index))
                                if a != b { parents[max(a, b)] = min(a, b) }
                            }
                            other += 1
                        }
                    }
                    x = end
                }
            }
            above = first..<stretches.count
        }
        var places = [Int](repeating: -1, count: stretches.count)
        var parts: [InkPart] = []
        for (index, stretch) in stretches.enumerated() {
            let owner = root(index)
            if places[owner] < 0 {
                places[owner] = parts.count
                parts.append(
                    InkPart(
                        label: stretch.label, left: stretch.start, top: stretch.row, right: stretch.end,
                        bottom: stretch.row + 1, count: 0))
            }
            parts[places[owner]].include(stretch.start, stretch.end, stretch.row)
        }
        return parts.filter { part in
            part.count >= smallest && part.width * 10 <= width * 9 && part.height * 10 <= height * 9
        }
    }
}

extension InkPart {
    fileprivate mutating func include(_ start: Int, _ end: Int, _ row: Int) {
        left = min(left, start)
        right = max(right, end)
        bottom = max(bottom, row + 1)
        count += end - start
    }
}
