import HanmoBrief

/// Measures texts before they have a place, for composers whose gaps must be even. The typesetter measures exactly;
/// where there is none, an estimate stands in, which errs on the large side.
public struct TextRuler: Sendable {
    /// Prepares a block once, whatever its box; then it can be asked at any width and size.
    public let measured: @Sendable (TextBlock) -> MeasuredText

    public init(measured: @escaping @Sendable (TextBlock) -> MeasuredText) { self.measured = measured }

    public static let estimate = TextRuler { MeasuredText(estimating: $0) }
}

/// A text whose height is known at any width and size.
public struct MeasuredText: Sendable {
    /// Its longest paragraph on one line, in em.
    public let length: Double
    /// What stands over the first line, such as readings, in em.
    public let over: Double
    private let extent: @Sendable (_ measure: Double) -> Double

    /// - Parameter extent: across the lines, in em, at a measure in em.
    public init(length: Double, over: Double = 0, extent: @escaping @Sendable (_ measure: Double) -> Double) {
        self.length = length
        self.over = over
        self.extent = extent
    }

    /// Pixels across the lines.
    package func height(width: Double, size: Double) -> Double { extent(width / size) * size }

    public init(estimating block: TextBlock) {
        let estimate = TextEstimate(block.text, mono: block.face == "mono", tracking: block.tracking)
        let (leading, indent) = (block.leading, block.indent)
        self.init(length: estimate.naturalLength + indent) { measure in
            estimate.extent(measure: max(1, measure - indent / 2), leading: leading)
        }
    }
}
