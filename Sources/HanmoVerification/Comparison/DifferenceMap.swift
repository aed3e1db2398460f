/// How much each pixel differs: the largest difference of a channel, 0…255.
struct DifferenceMap {
    let width: Int
    let height: Int
    private(set) var levels: [UInt8]
    /// The columns that differ in each row; empty where it is the same.
    private(set) var spans: [Range<Int>]
    /// How many pixels there are of each level.
    private(set) var counts = [Int](repeating: 0, count: 256)

    init(_ pair: PixelPair) {
        width = pair.width
        height = pair.height
        levels = [UInt8](repeating: 0, count: pair.width * pair.height)
        spans = [Range<Int>](repeating: 0..<0, count: pair.height)
        var counts = counts
        levels.withUnsafeMutableBufferPointer { levels in
            guard let base = levels.baseAddress else { return }
            for y in 0..<pair.height where !pair.isSame(row: y) {
                let row = base + y * pair.width
                Self.fill(row, pair.expected + y * pair.width, pair.actual + y * pair.width, pair.width)
                spans[y] = Self.span(row, pair.width)
                Self.runs(row, spans[y]) { run in for x in run { counts[Int(row[x])] += 1 } }
            }
        }
        counts[0] = 0
        self.counts = counts
    }

    /// Pixels that differ at all.
    var changed: Int { counts.reduce(0, +) }
    var maximum: Int { counts.lastIndex { $0 > 0 } ?? 0 }

    /// Pixels that differ by more than a level.
    func count(beyond level: Int) -> Int { counts[(level + 1)...].reduce(0, +) }

    /// The parts of a row that differ, with no more than 31 pixels at either end that do not.
    func runs(row y: Int, _ body: (Range<Int>) -> Void) {
        levels.withUnsafeBufferPointer { levels in
            guard let base = levels.baseAddress else { return }
            Self.runs(base + y * width, spans[y], body)
        }
    }

    private static func runs(_ row: UnsafePointer<UInt8>, _ span: Range<Int>, _ body: (Range<Int>) -> Void) {
        var (start, x) = (span.lowerBound, span.lowerBound)
        while x < span.upperBound {
            let end = min(x + 32, span.upperBound)
            if isZero(row + x, end - x) {
                if start < x { body(start..<x) }
                start = end
            }
            x = end
        }
        if start < span.upperBound { body(start..<span.upperBound) }
    }

    private static func isZero(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var sum: UInt8 = 0
        for index in 0..<count { sum |= bytes[index] }
        return sum == 0
    }

    /// Plain arithmetic on 32 bits, so that the compiler does many pixels at a time.
    private static func fill(
        _ levels: UnsafeMutablePointer<UInt8>, _ expected: UnsafePointer<UInt32>, _ actual: UnsafePointer<UInt32>,
        _ count: Int
    ) {
        for x in 0..<count {
            let (a, b) = (expected[x], actual[x])
            let red = distance(a & 0xFF, b & 0xFF)
            let green = distance(a >> 8 & 0xFF, b >> 8 & 0xFF)
            let blue = distance(a >> 16 & 0xFF, b >> 16 & 0xFF)
            let alpha = distance(a >> 24, b >> 24)
            levels[x] = UInt8(truncatingIfNeeded: max(max(red, green), max(blue, alpha)))
        }
    }

    private static func distance(_ a: UInt32, _ b: UInt32) -> UInt32 { max(a, b) &- min(a, b) }

    private static func span(_ row: UnsafeMutablePointer<UInt8>, _ width: Int) -> Range<Int> {
        var (first, end) = (0, width)
        while first < end, row[first] == 0 { first += 1 }
        while end > first, row[end - 1] == 0 { end -= 1 }
        return first..<end
    }
}
