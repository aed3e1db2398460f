import HanmoBrief

/// How a running text falls into columns: all in pixels but the counts.
struct CalligraphyColumns: Equatable {
    var size: Double
    var columns: Int
    /// Characters a column.
    var rows: Int
    /// From column to column.
    var pitch: Double

    var width: Double { Double(columns - 1) * pitch + size }
    var height: Double { Double(rows) * size }

    /// The largest whole-pixel size at which the text fills an area, with columns 1.5 to 1.8 em apart. `reserve`
    /// tells how much of the width what stands beside the text needs at a size.
    init(
        for estimate: TextEstimate, width: Double, height: Double, limit: Double, reserve: (Double) -> Double
    ) {
        var size = max(8, limit.rounded(.down))
        while size > 8, !Self.fits(estimate, size, width - reserve(size), height) { size -= 1 }
        let room = max(size, width - reserve(size))
        var rows = max(1, Int(height / size))
        let columns = Self.count(estimate, rows: rows)
        // No longer than the text needs in that many columns, so that the last is not nearly empty.
        while rows > 1, Self.count(estimate, rows: rows - 1) == columns { rows -= 1 }
        let pitch = columns > 1 ? (room - size) / Double(columns - 1) : size
        self.init(size: size, columns: columns, rows: rows, pitch: min(pitch, 1.8 * size))
    }

    private init(size: Double, columns: Int, rows: Int, pitch: Double) {
        self.size = size
        self.columns = columns
        self.rows = rows
        self.pitch = pitch
    }

    private static func fits(_ estimate: TextEstimate, _ size: Double, _ width: Double, _ height: Double) -> Bool {
        let rows = Int(height / size)
        guard rows > 0 else { return false }
        return Double(count(estimate, rows: rows) - 1) * 1.5 * size + size <= width
    }

    /// Punctuation that may not stand at a column's head or foot costs about three characters in a hundred.
    private static func count(_ estimate: TextEstimate, rows: Int) -> Int {
        estimate.paragraphs.reduce(0) { sum, length in
            sum + (length <= Double(rows) ? 1 : Int((length * 1.03 / Double(rows)).rounded(.up)))
        }
    }
}
