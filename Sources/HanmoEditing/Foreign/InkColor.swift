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

    static func median(_ colors: [SIMD4<Float>]) -> SIMD4<Float> {
        var result = SIMD4<Float>.zero
        for channel in 0..<4 {
            let values = colors.map { $0[channel] }.sorted()
            result[channel] = values[values.count / 2]
        }
        return result
    }
}
