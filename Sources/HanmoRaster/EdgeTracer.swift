/// Adds edges to the cells of a band. Coordinates count from the band's upper left corner.
struct EdgeTracer {
    private let cells: UnsafeMutablePointer<Float>
    private let touched: UnsafeMutablePointer<UInt64>
    private let stride: Int
    private let words: Int
    private let width: Double
    private let height: Double

    init(cells: UnsafeMutablePointer<Float>, touched: UnsafeMutablePointer<UInt64>, width: Int, height: Int) {
        self.cells = cells
        self.touched = touched
        stride = width + 2
        words = (width + 2 + 63) >> 6
        self.width = Double(width)
        self.height = Double(height)
    }

    /// What lies above, below or to the right is dropped; what lies to the left covers its rows from the first column.
    @inline(__always)
    mutating func add(x0: Double, y0: Double, x1: Double, y1: Double) {
        guard y0 != y1, max(y0, y1) > 0, min(y0, y1) < height, min(x0, x1) < width else { return }
        if y0 < y1 {
            clip(x0, y0, x1, y1, sign: 1)
        } else {
            clip(x1, y1, x0, y0, sign: -1)
        }
    }

    @inline(__always)
    private func clip(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double, sign: Double) {
        let slope = (x1 - x0) / (y1 - y0)
        var (startX, startY, endX, endY) = (x0, y0, x1, y1)
        if y0 < 0 { (startX, startY) = (x0 - y0 * slope, 0) }
        if y1 > height { (endX, endY) = (x0 + (height - y0) * slope, height) }
        if startX >= 0, startX <= width, endX >= 0, endX <= width {
            trace(startX, startY, endX, endY, slope, sign)
        } else {
            clipSides(startX, startY, endX, endY, slope, sign)
        }
    }

    private func clipSides(
        _ startX: Double, _ startY: Double, _ endX: Double, _ endY: Double, _ slope: Double, _ sign: Double
    ) {
        /// The height at which the edge meets a column.
        func meeting(_ x: Double) -> Double {
            slope == 0 ? startY : min(max(startY + (x - startX) / slope, startY), endY)
        }
        var (x0, y0, x1, y1) = (startX, startY, endX, endY)
        if max(x0, x1) <= 0 { return trace(0, y0, 0, y1, 0, sign) }
        if min(x0, x1) >= width { return }
        if x0 < 0 {
            let y = meeting(0)
            trace(0, y0, 0, y, 0, sign)
            (x0, y0) = (0, y)
        } else if x0 > width {
            (x0, y0) = (width, meeting(width))
        }
        if x1 < 0 {
            let y = meeting(0)
            trace(0, y, 0, y1, 0, sign)
            (x1, y1) = (0, y)
        } else if x1 > width {
            (x1, y1) = (width, meeting(width))
        }
        trace(x0, y0, x1, y1, slope, sign)
    }

    /// An edge going down, wholly inside.
    @inline(__always)
    private func trace(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double, _ slope: Double, _ sign: Double) {
        guard y0 < y1 else { return }
        var (x, y) = (x0, y0)
        var row = Int(y0)
        while y < y1 {
            let floor = Double(row + 1)
            let last = floor >= y1
            let nextY = last ? y1 : floor
            let nextX = last ? x1 : min(max(x0 + (nextY - y0) * slope, 0), width)
            cross(row, from: min(x, nextX), to: max(x, nextX), cover: (nextY - y) * sign)
            (x, y) = (nextX, nextY)
            row += 1
        }
    }

    /// One row's part of an edge: `cover` is its height, spread over the columns by the area to its right.
    @inline(__always)
    private func cross(_ row: Int, from left: Double, to right: Double, cover: Double) {
        let line = cells + row * stride
        let marks = touched + row * words
        let first = Int(left)
        let offset = left - Double(first)
        if right <= Double(first + 1) {
            let spill = cover * (offset + right - Double(first)) * 0.5
            line[first] += Float(cover - spill)
            line[first + 1] += Float(spill)
            marks[first >> 6] |= 1 << UInt64(first & 63)
            marks[(first + 1) >> 6] |= 1 << UInt64((first + 1) & 63)
            return
        }
        // Over several columns coverage rises as a parabola in the first and last, evenly between.
        let perColumn = cover / (right - left)
        var last = Int(right)
        if Double(last) == right { last -= 1 }
        let entry = 1 - offset
        let firstArea = perColumn * entry * entry * 0.5
        var reached = firstArea
        line[first] += Float(firstArea)
        marks[first >> 6] |= 1 << UInt64(first & 63)
        var column = first + 1
        while column < last {
            let area = perColumn * (entry + Double(column - first - 1) + 0.5)
            line[column] += Float(area - reached)
            marks[column >> 6] |= 1 << UInt64(column & 63)
            reached = area
            column += 1
        }
        let exit = right - Double(last)
        let spill = perColumn * exit * exit * 0.5
        line[last] += Float(cover - spill - reached)
        line[last + 1] += Float(spill)
        marks[last >> 6] |= 1 << UInt64(last & 63)
        marks[(last + 1) >> 6] |= 1 << UInt64((last + 1) & 63)
    }
}
