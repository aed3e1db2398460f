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
    /// What stands under the last line, in em.
    public let under: Double
    /// From line to line, in em.
    public let pitch: Double
    private let extent: @Sendable (_ measure: Double) -> Double
    private let lines: @Sendable (_ measures: [Double]) -> SetLines?

    /// Lines as they will be set.
    public struct SetLines: Sendable {
        /// In em, each.
        public var lengths: [Double]
        /// Whether a word is longer than its line.
        public var cutsWords: Bool
        /// Lines but the last that end with a mark: where one would pause in speaking.
        public var pauses: Int

        public init(lengths: [Double], cutsWords: Bool, pauses: Int) {
            self.lengths = lengths
            self.cutsWords = cutsWords
            self.pauses = pauses
        }
    }

    /// - Parameters:
    ///   - extent: across the lines, in em, at a measure in em.
    ///   - lines: the lines in rooms of these measures; nil where it takes more of them.
    public init(
        length: Double, over: Double = 0, under: Double = 0, pitch: Double,
        extent: @escaping @Sendable (_ measure: Double) -> Double,
        lines: @escaping @Sendable (_ measures: [Double]) -> SetLines?
    ) {
        self.length = length
        self.over = over
        self.under = under
        self.pitch = pitch
        self.extent = extent
        self.lines = lines
    }

    /// The lines of a block whose ``TextBlock/measures`` are these; nil where it takes more of them.
    package func lines(in measures: [Double]) -> SetLines? { measures.isEmpty ? nil : lines(measures) }

    /// Em across so many lines.
    func extent(lineCount: Int) -> Double { over + Double(max(0, lineCount - 1)) * pitch + 1 + under }

    /// Pixels across the lines.
    package func height(width: Double, size: Double) -> Double { extent(width / size) * size }

    public init(estimating block: TextBlock) {
        let estimate = TextEstimate(block.text, mono: block.face == "mono", tracking: block.tracking)
        let (leading, indent) = (block.leading, block.indent)
        let lines = EstimatedLines(block.text, tracking: block.tracking)
        self.init(
            length: estimate.naturalLength + indent, pitch: leading,
            extent: { estimate.extent(measure: max(1, $0 - indent / 2), leading: leading) },
            lines: { lines.lines(measures: $0) })
    }
}
