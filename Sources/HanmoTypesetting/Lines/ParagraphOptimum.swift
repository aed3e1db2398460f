/// The ends of a paragraph's lines whose costs add up to least, in at most so many lines (Knuth and Plass, without
/// hyphens). From each place only the few longest lines are tried, so the time is that of the characters.
struct ParagraphOptimum {
    /// Nil where no lines within the limit fit.
    private(set) var ends: [Int]?

    /// Lines tried from each place, and the cost beyond which shorter ones are not looked at.
    private static let tries = 6
    private static let hopeless = 9.0

    private struct Reached {
        var lines: Int32
        var from: Int32
        var cost: Double
    }

    /// - Parameters:
    ///   - lastBreaks: for each place the last one, up to it, where a line may end; the last entry is the end.
    ///   - furthest: the end of the longest line that begins at a place.
    ///   - cost: of the line between two places, which fits.
    init(lastBreaks: [Int32], lineLimit: Int, furthest: (Int) -> Int, cost: (Int, Int) -> Double) {
        let count = lastBreaks.count - 1
        var reached = [Reached](repeating: Reached(lines: .max, from: 0, cost: .infinity), count: count + 1)
        reached[0] = Reached(lines: 0, from: 0, cost: 0)
        for start in 0..<count {
            let before = reached[start]
            guard before.lines < lineLimit else { continue }
            var end = furthest(start)
            for _ in 0..<Self.tries where end > start {
                let own = cost(start, end)
                let total = before.cost + own
                let known = reached[end]
                // Of equals, rounding aside, the one whose earlier lines are fuller.
                let lines = before.lines + 1
                if lines < known.lines || lines == known.lines && total <= known.cost + 1e-9 {
                    reached[end] = Reached(lines: lines, from: Int32(start), cost: total)
                }
                if own > Self.hopeless, end < count { break }
                end = Int(lastBreaks[end - 1])
            }
        }
        guard reached[count].cost < .infinity else { return }
        var ends: [Int] = []
        var place = count
        while place > 0 {
            ends.append(place)
            place = Int(reached[place].from)
        }
        self.ends = ends.reversed()
    }
}
