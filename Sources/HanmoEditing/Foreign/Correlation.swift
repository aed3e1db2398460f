/// Pearson's correlation of two series.
struct Correlation {
    private var count = 0.0
    private var sums = SIMD2<Double>.zero
    private var squares = SIMD2<Double>.zero
    private var product = 0.0

    init() {}

    init(_ first: [Float], _ second: [Float], where isCounted: [Bool]) {
        for index in first.indices where isCounted[index] { add(first[index], second[index]) }
    }

    init(_ first: [Float], _ second: [Float]) {
        for index in first.indices { add(first[index], second[index]) }
    }

    mutating func add(_ first: Float, _ second: Float) {
        let pair = SIMD2(Double(first), Double(second))
        count += 1
        sums += pair
        squares += pair * pair
        product += pair.x * pair.y
    }

    /// −1…1; 0 where one of them does not vary.
    var value: Float {
        guard count > 1 else { return 0 }
        let spread = squares - sums * sums / count
        guard spread.x > 1e-6, spread.y > 1e-6 else { return 0 }
        return Float((product - sums.x * sums.y / count) / (spread.x * spread.y).squareRoot())
    }
}

/// Small systems of linear equations.
enum LinearSystem {
    /// Gauss with pivots; nil when the matrix is singular.
    static func solution(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
        var (rows, values) = (matrix, right)
        let count = values.count
        for column in 0..<count {
            let pivot = (column..<count).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
            guard abs(rows[pivot][column]) > 1e-9 else { return nil }
            rows.swapAt(column, pivot)
            values.swapAt(column, pivot)
            for row in column + 1..<count {
                let factor = rows[row][column] / rows[column][column]
                for index in column..<count { rows[row][index] -= factor * rows[column][index] }
                values[row] -= factor * values[column]
            }
        }
        for row in (0..<count).reversed() {
            for index in row + 1..<count { values[row] -= rows[row][index] * values[index] }
            values[row] /= rows[row][row]
        }
        return values
    }
}
