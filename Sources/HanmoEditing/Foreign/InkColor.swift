/// The colour of ink that is seen through its own edges.
enum InkColor {
    /// - Parameters:
    ///   - coverage: how much of each pixel is ink, 0…1.
    ///   - ground: what lies below it.
    /// - Returns: nil when nothing is covered enough.
    static func color(
        of pixels: [SIMD4<Float>], coverage: [Float], ground: [SIMD4<Float>], width: Int
    ) -> SIMD4<Float>? {
        let height = pixels.count / max(width, 1)
        var full: [SIMD4<Float>] = []
        for y in 1..<max(1, height - 1) {
            for x in 1..<max(1, width - 1) where coverage[y * width + x] > 0.99 {
                let index = y * width + x
                // Off the edge, where a small error of the place does not matter.
                let least = min(
                    coverage[index - 1], coverage[index + 1], coverage[index - width], coverage[index + width])
                if least > 0.9 { full.append(pixels[index]) }
            }
        }
        if full.count >= 12 { return median(full) }
        if let plateau = plateau(pixels, coverage: coverage, ground: ground) { return plateau }
        // Thin strokes: the line through ground and what is covered in part, weighted to what is covered most.
        var (numerator, denominator) = (SIMD4<Float>.zero, Float(0))
        for index in pixels.indices where coverage[index] > 0.5 {
            let part = coverage[index]
            let weight = part * part * part
            numerator += (pixels[index] - ground[index] * (1 - part)) / part * weight
            denominator += weight
        }
        guard denominator > 0 else { return nil }
        return (numerator / denominator).clamped(lowerBound: .zero, upperBound: SIMD4(repeating: 255))
    }

    /// Hinted stems are full of ink where unhinted ones are not: if what is furthest from the ground is all of one colour,
    /// that is the ink's.
    private static func plateau(
        _ pixels: [SIMD4<Float>], coverage: [Float], ground: [SIMD4<Float>]
    ) -> SIMD4<Float>? {
        let inked = pixels.indices.filter { coverage[$0] > 0.5 }
        let distances = inked.map { index -> (index: Int, distance: Float) in
            let d = pixels[index] - ground[index]
            return (index, d.dot(d))
        }
        let furthest = distances.sorted { ($1.distance, $0.index) < ($0.distance, $1.index) }
            .prefix(max(10, inked.count / 12)).map { pixels[$0.index] }
        guard furthest.count >= 10 else { return nil }
        let color = median(furthest)
        let isEven = furthest.allSatisfy { pixel in
            let d = pixel - color
            return max(d.max(), -d.min()) <= 4
        }
        return isEven ? color : nil
    }

    static func median(_ colors: [SIMD4<Float>]) -> SIMD4<Float> {
        var result = SIMD4<Float>.zero
        for channel in 0..<4 {
            let values = colors.map { $0[channel] }.sorted()
            result[channel] = values[values.count / 2]
        }
        return result
    }
}
