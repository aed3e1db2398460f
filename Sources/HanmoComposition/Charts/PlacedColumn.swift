/// Pieces below each other, so that the middle of each that has a place lies in its cell.
struct PlacedColumn {
    struct Piece {
        var height: Double
        /// Where its middle may lie.
        var middle: ClosedRange<Double>?
        /// Room above it.
        var gap: Double
    }

    let pieces: [Piece]

    /// The upper edge of each piece.
    /// - Parameter lean: 0 as high as can be, 1 as low as can be.
    func tops(from top: Double, to bottom: Double, lean: Double = 0) -> [Double]? {
        var earliest: [Double] = []
        var y = top
        for (index, piece) in pieces.enumerated() {
            if index > 0 { y += piece.gap }
            y = max(y, (piece.middle?.lowerBound ?? -.infinity) - piece.height / 2)
            earliest.append(y)
            y += piece.height
        }
        var latest = earliest
        var end = bottom
        for index in pieces.indices.reversed() {
            let piece = pieces[index]
            latest[index] = min(end, (piece.middle?.upperBound ?? .infinity) + piece.height / 2) - piece.height
            guard latest[index] >= earliest[index] - 0.5 else { return nil }
            end = latest[index] - piece.gap
        }
        return zip(earliest, latest).map { $0 + (max($0, $1) - $0) * lean }
    }
}
