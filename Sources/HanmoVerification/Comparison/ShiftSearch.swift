#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A move by whole pixels, to the right and down.
package struct PixelShift: Sendable, Hashable {
    package let dx: Int
    package let dy: Int

    /// "by 1 px to the right", "by 2 px to the left and 1 px down".
    package var words: String {
        var parts: [String] = []
        if dx != 0 { parts.append("\(abs(dx)) px \(dx > 0 ? "to the right" : "to the left")") }
        if dy != 0 { parts.append("\(abs(dy)) px \(dy > 0 ? "down" : "up")") }
        return "by " + parts.joined(separator: " and ")
    }
}

/// Whether what is in one picture is in the other as well, some pixels away.
struct ShiftSearch {
    private let pair: PixelPair

    init(_ pair: PixelPair) { self.pair = pair }

    /// The shift that explains the differences at some pixels, both ways: what is there now was there before, and what
    /// was there before is there now. So what was lost on plain ground is no shift.
    /// - Parameters:
    ///   - reach: the farthest that is tried, px.
    ///   - rest: the part of the difference that may stay, for what lies under a moved glyph.
    func shift(explaining sample: [(x: Int, y: Int)], reach: Int, rest: Double) -> PixelShift? {
        let before = sample.reduce(0) { sum, place in
            let index = place.y * pair.width + place.x
            return sum + PixelDistance.sum(pair.actual[index], pair.expected[index])
        }
        var limit = Int(Double(before) * rest)
        var best: PixelShift?
        for ring in 1...reach {
            for dy in -ring...ring {
                let step = abs(dy) == ring ? 1 : 2 * ring
                for dx in stride(from: -ring, through: ring, by: step) {
                    guard let cost = cost(dx, dy, sample, limit: limit) else { continue }
                    (best, limit) = (PixelShift(dx: dx, dy: dy), cost - 1)
                    if limit < 0 { return best }
                }
            }
        }
        return best
    }

    /// The greater of both ways; nil beyond the limit, or when most of the sample would come from outside.
    private func cost(_ dx: Int, _ dy: Int, _ sample: [(x: Int, y: Int)], limit: Int) -> Int? {
        var (forth, back, seen) = (0, 0, 0)
        for (x, y) in sample {
            let index = y * pair.width + x
            let away = dy * pair.width + dx
            if pair.isInside(x - dx, y - dy) {
                forth += PixelDistance.sum(pair.actual[index], pair.expected[index - away])
                seen += 1
            }
            if pair.isInside(x + dx, y + dy) {
                back += PixelDistance.sum(pair.actual[index + away], pair.expected[index])
            }
            if max(forth, back) > limit { return nil }
        }
        return seen * 2 > sample.count ? max(forth, back) : nil
    }

    /// Pixels of the page, but for the margin that came in, that differ by more than a level although it is moved back;
    /// no more than a limit are counted.
    func remainder(of shift: PixelShift, beyond level: Int, upTo limit: Int) -> Int {
        let (dx, dy) = (shift.dx, shift.dy)
        let columns = max(0, dx)..<min(pair.width, pair.width + dx)
        guard !columns.isEmpty else { return limit }
        var count = 0
        for y in max(0, dy)..<max(max(0, dy), min(pair.height, pair.height + dy)) {
            let now = pair.actual + (y * pair.width + columns.lowerBound)
            let before = pair.expected + ((y - dy) * pair.width - dx + columns.lowerBound)
            guard memcmp(now, before, columns.count * 4) != 0 else { continue }
            for x in 0..<columns.count where now[x] != before[x] {
                guard PixelDistance.largest(now[x], before[x]) > level else { continue }
                count += 1
                if count >= limit { return limit }
            }
        }
        return count
    }
}
