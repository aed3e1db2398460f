/// Distributes lines to columns of about the same height, so that no column begins with the last line of a paragraph
/// nor ends with the first of one.
struct ColumnFlow {
    struct Place {
        var column: Int
        /// Line pitches below the column's first line.
        var depth: Double
    }

    private(set) var places: [Place] = []
    let isWhole: Bool

    /// The depth of the deepest column.
    var depth: Double { places.reduce(0) { max($0, $1.depth) } }

    init(_ lines: [Line], gap: Double, capacity: Double, columns: Int) {
        guard columns > 1 else {
            places = Self.places(lines, gap: gap, capacity: .infinity)
            isWhole = (places.last?.depth ?? 0) <= capacity
            return
        }
        // The least depth at which the columns suffice.
        let total = Self.places(lines, gap: gap, capacity: .infinity).last?.depth ?? 0
        var depth = max(0, (total / Double(columns)).rounded(.down) - 1)
        var tried = Self.places(lines, gap: gap, capacity: depth)
        while (tried.last?.column ?? 0) >= columns, depth + 1 <= capacity {
            depth += 1
            tried = Self.places(lines, gap: gap, capacity: depth)
        }
        places = tried
        isWhole = (tried.last?.column ?? 0) < columns && depth <= capacity
    }

    private static func places(_ lines: [Line], gap: Double, capacity: Double) -> [Place] {
        var places: [Place] = []
        var (column, depth, top) = (0, 0.0, 0)
        var index = 0
        while index < lines.count {
            if index > top {
                depth += 1 + (lines[index].paragraph == lines[index - 1].paragraph ? 0 : gap)
                if depth > capacity + 1e-6 {
                    let start = columnStart(lines, wished: index, after: top)
                    places.removeLast(index - start)
                    (column, depth, top, index) = (column + 1, 0, start, start)
                }
            }
            places.append(Place(column: column, depth: depth))
            index += 1
        }
        return places
    }

    /// The line that a column begins with: not the last of its paragraph, nor one whose paragraph's first line would
    /// be left alone.
    private static func columnStart(_ lines: [Line], wished: Int, after top: Int) -> Int {
        var start = wished
        if lines[start].isLast, lines[start - 1].paragraph == lines[start].paragraph, start - 1 > top { start -= 1 }
        let isSecond = start >= 2 ? lines[start - 2].paragraph != lines[start].paragraph : start == 1
        if isSecond, lines[start - 1].paragraph == lines[start].paragraph, start - 1 > top { start -= 1 }
        return start
    }
}
