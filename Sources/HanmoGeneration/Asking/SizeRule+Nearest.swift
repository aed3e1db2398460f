import HanmoGenerators

extension SizeRule {
    private static let mostPixels = 16_000_000.0

    /// The size to ask for when a box shall be covered: first its shape, so that little is cut off, then pixels enough.
    /// - Returns: a size that the rule allows.
    func nearest(width: Double, height: Double) -> PixelSize {
        switch self {
        case .any:
            let scale = min(1, (Self.mostPixels / max(1, width * height)).squareRoot())
            return PixelSize(max(1, Int((width * scale).rounded())), max(1, Int((height * scale).rounded())))
        case .listed(let sizes):
            return Self.best(of: sizes, width, height) ?? PixelSize(1024, 1024)
        case .free(let step, let side, let pixels, let ratio):
            let aspect = min(max(width / max(height, 1), 1 / ratio), ratio)
            var candidates: [PixelSize] = []
            for column in stride(from: (side.lowerBound + step - 1) / step, through: side.upperBound / step, by: 1) {
                let rows = (Double(column) / aspect).rounded(.down)
                for row in [Int(rows), Int(rows) + 1] {
                    let size = PixelSize(column * step, row * step)
                    guard row > 0, side.contains(size.height), pixels.contains(size.width * size.height),
                        Double(max(column, row)) <= ratio * Double(min(column, row))
                    else { continue }
                    candidates.append(size)
                }
            }
            let area = min(max(width * height, Double(pixels.lowerBound)), Double(pixels.upperBound))
            let scale = (area / max(1, width * height)).squareRoot()
            return Self.best(of: candidates, width * scale, height * scale)
                ?? PixelSize(side.lowerBound / step * step, side.lowerBound / step * step)
        }
    }

    private static func best(of sizes: [PixelSize], _ width: Double, _ height: Double) -> PixelSize? {
        func times(_ one: Double, _ other: Double) -> Double { max(one / other, other / one) - 1 }
        func cost(_ size: PixelSize) -> Double {
            let shape = times(Double(size.width) / Double(size.height), width / height)
            let (own, wanted) = (Double(size.width * size.height), width * height)
            // Pixels that lack are worse than pixels too many, which only take time.
            return 4 * shape + times(own, wanted) / (own < wanted ? 1 : 2)
        }
        return sizes.min { cost($0) < cost($1) }
    }
}
