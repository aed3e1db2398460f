/// Fills holes by the smoothest surface that meets what lies about them (Laplace's equation), from coarse to fine: each
/// level starts from the one at half its size and needs a few sweeps only.
enum HarmonicFill {
    private static let sweeps = 24
    /// Over-relaxation: between 1, slow, and 2, unstable.
    private static let relaxation: Float = 1.7

    /// - Parameters:
    ///   - pixels: rows of `width`; those that are not known are written.
    ///   - isKnown: at least one should be; without any, the pixels stay.
    static func fill(_ pixels: inout [SIMD4<Float>], isKnown: [Bool], width: Int) {
        let height = pixels.count / max(width, 1)
        guard isKnown.contains(false), isKnown.contains(true) else { return }
        start(&pixels, isKnown: isKnown, width: width, height: height)
        relax(&pixels, isKnown: isKnown, width: width, height: height)
    }

    /// Gives unknown pixels the values of the level at half the size.
    private static func start(_ pixels: inout [SIMD4<Float>], isKnown: [Bool], width: Int, height: Int) {
        guard width > 2 || height > 2 else {
            let (sum, count) = zip(pixels, isKnown).reduce((SIMD4<Float>.zero, Float(0))) { total, pixel in
                pixel.1 ? (total.0 + pixel.0, total.1 + 1) : total
            }
            for index in pixels.indices where !isKnown[index] { pixels[index] = sum / max(count, 1) }
            return
        }
        let (columns, rows) = ((width + 1) / 2, (height + 1) / 2)
        var small = [SIMD4<Float>](repeating: .zero, count: columns * rows)
        var counts = [Float](repeating: 0, count: columns * rows)
        for y in 0..<height {
            for x in 0..<width where isKnown[y * width + x] {
                let cell = y / 2 * columns + x / 2
                small[cell] += pixels[y * width + x]
                counts[cell] += 1
            }
        }
        let known = counts.map { $0 > 0 }
        for cell in small.indices where known[cell] { small[cell] /= counts[cell] }
        start(&small, isKnown: known, width: columns, height: rows)
        relax(&small, isKnown: known, width: columns, height: rows)
        for y in 0..<height {
            for x in 0..<width where !isKnown[y * width + x] {
                pixels[y * width + x] = sample(small, x, y, columns, rows)
            }
        }
    }

    /// Bilinear, at the centre of a pixel of the level twice as large.
    private static func sample(
        _ small: [SIMD4<Float>], _ x: Int, _ y: Int, _ columns: Int, _ rows: Int
    ) -> SIMD4<Float> {
        let (cellX, cellY) = (x / 2, y / 2)
        let nextX = min(max(cellX + (x & 1 == 0 ? -1 : 1), 0), columns - 1)
        let nextY = min(max(cellY + (y & 1 == 0 ? -1 : 1), 0), rows - 1)
        let upper = small[cellY * columns + cellX] * 0.75 + small[cellY * columns + nextX] * 0.25
        let lower = small[nextY * columns + cellX] * 0.75 + small[nextY * columns + nextX] * 0.25
        return upper * 0.75 + lower * 0.25
    }

    private static func relax(_ pixels: inout [SIMD4<Float>], isKnown: [Bool], width: Int, height: Int) {
        let holes = isKnown.indices.filter { !isKnown[$0] }
        guard !holes.isEmpty else { return }
        pixels.withUnsafeMutableBufferPointer { pixels in
            for sweep in 0..<sweeps {
                let weight = sweep < 2 || sweep == sweeps - 1 ? 1 : relaxation
                for index in holes {
                    let (x, y) = (index % width, index / width)
                    // Beyond the edge the surface goes on level.
                    var sum = SIMD4<Float>.zero
                    var count: Float = 0
                    if x > 0 { sum += pixels[index - 1]; count += 1 }
                    if x + 1 < width { sum += pixels[index + 1]; count += 1 }
                    if y > 0 { sum += pixels[index - width]; count += 1 }
                    if y + 1 < height { sum += pixels[index + width]; count += 1 }
                    pixels[index] += (sum / max(count, 1) - pixels[index]) * weight
                }
            }
        }
    }
}
