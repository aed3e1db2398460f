/// Which pixels differ beyond what anti-aliasing explains: a pixel is of an edge when it lies, channel by channel,
/// between the darkest and the lightest of the nine pixels about it in the other picture, both ways. So an edge drawn a
/// fraction of a pixel off is let pass, and what appears on plain ground is not. This is a measure, never the verdict:
/// small glyphs are all edges.
struct EdgeTest {
    private let pair: PixelPair
    private let map: DifferenceMap
    private let tolerance: UInt8
    /// Bytes of a row with a pixel more on either side: the smallest and the largest of three rows, how far the row lies
    /// outside of them, and the same of pixels.
    private var (low, high, excess): ([UInt8], [UInt8], [UInt8])

    init(_ pair: PixelPair, _ map: DifferenceMap, tolerance: Int) {
        self.pair = pair
        self.map = map
        self.tolerance = UInt8(tolerance)
        let empty = [UInt8](repeating: 0, count: pair.width * 4 + 8)
        (low, high, excess) = (empty, empty, empty)
    }

    /// Pixels beyond edges of the whole.
    mutating func count() -> Int {
        var count = 0
        for y in 0..<map.height where !map.spans[y].isEmpty {
            map.runs(row: y) { count += self.count(y, $0) }
        }
        return count
    }

    /// Whether a place has any.
    mutating func isBeyondEdges(_ place: PlaceFinder.Found) -> Bool {
        for y in place.minY...place.maxY where !map.spans[y].isEmpty {
            var count = 0
            map.runs(row: y) { run in
                let part = run.clamped(to: place.minX..<place.maxX + 1)
                if !part.isEmpty { count += self.count(y, part) }
            }
            if count > 0 { return true }
        }
        return false
    }

    private mutating func count(_ y: Int, _ run: Range<Int>) -> Int {
        for byte in 4 * run.lowerBound..<4 * run.upperBound { excess[byte] = 0 }
        compare(pair.expected, with: pair.actual, y, run)
        compare(pair.actual, with: pair.expected, y, run)
        return excess.withUnsafeBufferPointer { excess in
            var count = 0
            for x in run {
                let place = 4 * x
                let most = max(max(excess[place], excess[place + 1]), max(excess[place + 2], excess[place + 3]))
                count += most > tolerance ? 1 : 0
            }
            return count
        }
    }

    /// How far the pixels of one picture lie outside of what is about them in the other.
    private mutating func compare(
        _ one: UnsafePointer<UInt32>, with other: UnsafePointer<UInt32>, _ y: Int, _ run: Range<Int>
    ) {
        let width = pair.width
        let (from, to) = (max(0, run.lowerBound - 1) * 4, min(width, run.upperBound + 1) * 4)
        let bytes = UnsafeRawPointer(other).assumingMemoryBound(to: UInt8.self)
        let above = bytes + max(0, y - 1) * width * 4
        let here = bytes + y * width * 4
        let below = bytes + min(pair.height - 1, y + 1) * width * 4
        let own = UnsafeRawPointer(one).assumingMemoryBound(to: UInt8.self) + y * width * 4
        low.withUnsafeMutableBufferPointer { lows in
            high.withUnsafeMutableBufferPointer { highs in
                excess.withUnsafeMutableBufferPointer { excesses in
                    guard let lowest = lows.baseAddress, let highest = highs.baseAddress,
                        let excess = excesses.baseAddress
                    else { return }
                    let (low, high) = (lowest + 4, highest + 4)
                    let count = to - from
                    Self.least(above + from, here + from, below + from, into: low + from, count)
                    Self.most(above + from, here + from, below + from, into: high + from, count)
                    // The page's own edges go on beyond it.
                    for i in 0..<4 where from == 0 { (lowest[i], highest[i]) = (low[i], high[i]) }
                    for i in to..<to + 4 where to == width * 4 { (low[i], high[i]) = (low[i - 4], high[i - 4]) }
                    let (start, length) = (4 * run.lowerBound, 4 * run.count)
                    let (lows, highs) = (low + start, high + start)
                    Self.excess(own + start, below: lows - 4, lows, lows + 4, into: excess + start, length)
                    Self.excess(own + start, above: highs - 4, highs, highs + 4, into: excess + start, length)
                }
            }
        }
    }

    // MARK: - Loops over bytes, without a branch or an overflow, so that the compiler does many at a time

    private typealias Bytes = UnsafePointer<UInt8>

    private static func least(
        _ a: Bytes, _ b: Bytes, _ c: Bytes, into result: UnsafeMutablePointer<UInt8>, _ count: Int
    ) {
        for i in 0..<count { result[i] = min(a[i], min(b[i], c[i])) }
    }

    private static func most(_ a: Bytes, _ b: Bytes, _ c: Bytes, into result: UnsafeMutablePointer<UInt8>, _ count: Int)
    {
        for i in 0..<count { result[i] = max(a[i], max(b[i], c[i])) }
    }

    private static func excess(
        _ own: Bytes, below a: UnsafeMutablePointer<UInt8>, _ b: UnsafeMutablePointer<UInt8>,
        _ c: UnsafeMutablePointer<UInt8>, into result: UnsafeMutablePointer<UInt8>, _ count: Int
    ) {
        for i in 0..<count {
            let least = min(a[i], min(b[i], c[i]))
            result[i] = max(result[i], max(least, own[i]) &- own[i])
        }
    }

    private static func excess(
        _ own: Bytes, above a: UnsafeMutablePointer<UInt8>, _ b: UnsafeMutablePointer<UInt8>,
        _ c: UnsafeMutablePointer<UInt8>, into result: UnsafeMutablePointer<UInt8>, _ count: Int
    ) {
        for i in 0..<count {
            let most = max(a[i], max(b[i], c[i]))
            result[i] = max(result[i], max(most, own[i]) &- most)
        }
    }
}
