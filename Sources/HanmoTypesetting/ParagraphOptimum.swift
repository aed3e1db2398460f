/// The ends of a paragraph's lines whose costs add up to least, in at most so many lines (Knuth and Plass, without
/// hyphens). Lines grow until they no longer fit, so the time is that of the characters times a line's length.
struct ParagraphOptimum {
    /// Nil where no lines within the limit fit.
    private(set) var ends: [Int]?

    private struct Reached {
        var lines: Int
        var cost: Double
        var from: Int
    }

    /// - Parameters:
    ///   - count: the end of the last line.
    ///   - cost: of the line between two places; nil where it does not fit, and then no longer one does.
    init(count: Int, lineLimit: Int, mayEnd: (Int) -> Bool, cost: (Int, Int) -> Double?) {
        var reached = [Reached?](repeating: nil, count: count + 1)
        reached[0] = Reached(lines: 0, cost: 0, from: 0)
        for start in 0..<count {
            guard let before = reached[start], before.lines < lineLimit else { continue }
            var misfits = 0
            for end in start + 1...count where mayEnd(end) {
                guard let own = cost(start, end) else {
                    // A mark or a space more may make a line shorter than it was.
                    misfits += 1
                    if misfits > 2 { break }
                    continue
                }
                let candidate = Reached(lines: before.lines + 1, cost: before.cost + own, from: start)
                // Of equals, the one whose earlier lines are fuller.
                if let known = reached[end], (known.lines, known.cost) < (candidate.lines, candidate.cost) { continue }
                reached[end] = candidate
            }
        }
        guard reached[count] != nil else { return }
        var ends: [Int] = []
        var place = count
        while place > 0, let step = reached[place] {
            ends.append(place)
            place = step.from
        }
        self.ends = ends.reversed()
    }
}
