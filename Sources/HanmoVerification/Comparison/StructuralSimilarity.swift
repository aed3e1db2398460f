import HanmoGraphics

/// SSIM of the brightness: windows of 8×8 px, four apart, with the usual constants. 1 is the same. Windows in which
/// nothing differs are known without being read.
struct StructuralSimilarity {
    private static let block = 4
    /// (0.01 · 255)² and (0.03 · 255)².
    private static let (steadyMean, steadyVariance) = (6.5025, 58.5225)

    /// The mean over all windows.
    private(set) var mean = 1.0
    private(set) var lowest = 1.0
    /// The window of the lowest.
    private(set) var place = Rect(x: 0, y: 0, width: 0, height: 0)

    private struct Sums {
        var (count, a, b, squares, products) = (Int32(0), Int32(0), Int32(0), Int32(0), Int32(0))

        static func + (left: Sums, right: Sums) -> Sums {
            var sums = left
            sums.count &+= right.count
            sums.a &+= right.a
            sums.b &+= right.b
            sums.squares &+= right.squares
            sums.products &+= right.products
            return sums
        }
    }

    init(_ pair: PixelPair, _ map: DifferenceMap) {
        let (columns, rows) = ((pair.width + 3) / Self.block, (pair.height + 3) / Self.block)
        let (across, down) = (max(1, columns - 1), max(1, rows - 1))
        let changed = (0..<rows).map { Self.changed(strip: $0, map, columns) }
        var lost = 0.0
        var above = Self.sums(0, of: pair, needed: Self.needed(0, changed, columns))
        for row in 0..<down {
            let below =
                row + 1 < rows ? Self.sums(row + 1, of: pair, needed: Self.needed(row + 1, changed, columns)) : []
            defer { above = below }
            let (own, next) = (changed[row], row + 1 < rows ? changed[row + 1] : [])
            guard !own.isEmpty || !next.isEmpty else { continue }
            for column in 0..<across {
                let last = min(column + 1, columns - 1)
                guard !own.isEmpty && (own[column] || own[last]) || !next.isEmpty && (next[column] || next[last])
                else { continue }
                var window = above[column]
                if last > column { window = window + above[last] }
                if !below.isEmpty {
                    window = window + below[column]
                    if last > column { window = window + below[last] }
                }
                let value = Self.similarity(window)
                lost += 1 - value
                if value < lowest {
                    lowest = value
                    place = Rect(x: Double(column * Self.block), y: Double(row * Self.block), width: 8, height: 8)
                        .intersection(Rect(x: 0, y: 0, width: Double(pair.width), height: Double(pair.height)))
                }
            }
        }
        mean = 1 - lost / Double(across * down)
    }

    /// Which blocks of a strip differ; empty when none does.
    private static func changed(strip row: Int, _ map: DifferenceMap, _ columns: Int) -> [Bool] {
        var changed: [Bool] = []
        for y in row * block..<min(map.height, row * block + block) where !map.spans[y].isEmpty {
            if changed.isEmpty { changed = [Bool](repeating: false, count: columns) }
            map.runs(row: y) { run in
                for x in run where map.levels[y * map.width + x] != 0 { changed[x / block] = true }
            }
        }
        return changed
    }

    /// The blocks of a strip that stand in a window with one that differs; empty when none does.
    private static func needed(_ row: Int, _ changed: [[Bool]], _ columns: Int) -> [Bool] {
        var needed: [Bool] = []
        for strip in changed[max(0, row - 1)...min(changed.count - 1, row + 1)] where !strip.isEmpty {
            if needed.isEmpty { needed = [Bool](repeating: false, count: columns) }
            for column in 0..<columns where strip[column] {
                for near in max(0, column - 1)...min(columns - 1, column + 1) { needed[near] = true }
            }
        }
        return needed
    }

    private static func similarity(_ sums: Sums) -> Double {
        let count = Double(sums.count)
        let (a, b) = (Double(sums.a) / count, Double(sums.b) / count)
        let variances = Double(sums.squares) / count - a * a - b * b
        let covariance = Double(sums.products) / count - a * b
        return (2 * a * b + steadyMean) * (2 * covariance + steadyVariance)
            / ((a * a + b * b + steadyMean) * (variances + steadyVariance))
    }

    private static func sums(_ row: Int, of pair: PixelPair, needed: [Bool]) -> [Sums] {
        let rows = row * block..<min(pair.height, row * block + block)
        return [Sums](unsafeUninitializedCapacity: needed.count) { result, count in
            for column in needed.indices {
                var sums = Sums()
                if needed[column] {
                    for y in rows {
                        for x in column * block..<min(pair.width, column * block + block) {
                            let a = brightness(pair.expected[y * pair.width + x])
                            let b = brightness(pair.actual[y * pair.width + x])
                            sums.count &+= 1
                            sums.a &+= a
                            sums.b &+= b
                            sums.squares &+= a &* a &+ b &* b
                            sums.products &+= a &* b
                        }
                    }
                }
                result.initializeElement(at: column, to: sums)
            }
            count = needed.count
        }
    }

    /// Of a pixel on white, 0…255.
    private static func brightness(_ pixel: UInt32) -> Int32 {
        let colour = (pixel & 0xFF) &* 54 &+ (pixel >> 8 & 0xFF) &* 183 &+ (pixel >> 16 & 0xFF) &* 19
        return Int32(truncatingIfNeeded: colour >> 8 &+ 255 &- pixel >> 24)
    }
}
