import HanmoComposition
import HanmoUnicode

/// Where the slack of a line goes: marks and spaces give first, kind after kind, then gaps open, word spaces before
/// others (CLREQ 3.5.3, 3.5.4). All in em.
struct Justification {
    private let line: Line
    private let clusters: [Cluster]
    /// Share of what each step can give that is taken out, 0…1.
    private var squeezed = [Double](repeating: 0, count: Cluster.Step.allCases.count)
    private var wordGap = 0.0
    private var otherGap = 0.0
    /// Room before the line.
    private(set) var start = 0.0

    init(line: Line, clusters: [Cluster], measure: Double, block: TextBlock) {
        self.line = line
        self.clusters = clusters
        let slack = measure - line.length
        switch block.alignment {
        case .start: break
        case .center: start = max(0, slack / 2)
        case .end: start = max(0, slack)
        case .justify where slack < 0: squeeze(-slack)
        case .justify where !line.isLast: open(slack)
        case .justify: break
        }
    }

    private mutating func squeeze(_ excess: Double) {
        var rooms = [Double](repeating: 0, count: squeezed.count)
        for index in line.visible {
            let cluster = clusters[index]
            if index != line.visible.first { rooms[Cluster.Step.autospace.rawValue] += cluster.spareSpace }
            guard let step = cluster.step?.rawValue else { continue }
            if index != line.visible.first { rooms[step] += cluster.blankBefore }
            if index != line.visible.last { rooms[step] += cluster.blankAfter }
        }
        var rest = excess
        for step in squeezed.indices where rooms[step] > 0 {
            squeezed[step] = min(1, max(0, rest) / rooms[step])
            rest -= rooms[step]
        }
    }

    private mutating func open(_ slack: Double) {
        let gaps = line.visible.dropFirst()
        let words = gaps.count { clusters[$0].isSpace || clusters[$0].spaceBefore > 0 }
        let others = gaps.count { isOther($0) }
        // A word space takes up to a quarter em more; the rest is shared by all gaps.
        wordGap = words > 0 ? min(0.25, slack / Double(words)) : 0
        let rest = slack - wordGap * Double(words)
        let shares = words + others
        guard rest > 1e-9, shares > 0 else { return }
        // More than a quarter of an em a gap is a line that cannot be justified: it stays ragged.
        let share = rest / Double(shares)
        guard share <= 0.25 else {
            wordGap = 0
            return
        }
        wordGap += share
        otherGap = share
    }

    /// A gap that may open between two Chinese characters: not inside a word, nor inside —— and ……
    private func isOther(_ index: Int) -> Bool {
        let (left, right) = (clusters[index - 1], clusters[index])
        guard !right.isSpace, right.spaceBefore == 0, right.breakBefore != .prohibited || right.isMark || left.isMark
        else { return false }
        if case .mark(.dash) = right.nature, left.nature == right.nature { return false }
        if case .mark(.ellipsis) = right.nature, left.nature == right.nature { return false }
        return left.isIdeograph || right.isIdeograph || (left.isMark && right.isMark)
    }

    func gap(before index: Int) -> Double {
        guard line.visible.contains(index), index > line.visible.lowerBound else { return 0 }
        let spared = clusters[index].spareSpace * squeezed[Cluster.Step.autospace.rawValue]
        if clusters[index].isSpace || clusters[index].spaceBefore > 0 { return wordGap - spared }
        return otherGap > 0 && isOther(index) ? otherGap : 0
    }

    func squeeze(before index: Int) -> Double {
        guard index != line.visible.first, let step = clusters[index].step else { return 0 }
        return clusters[index].blankBefore * squeezed[step.rawValue]
    }

    func squeeze(after index: Int) -> Double {
        guard index != line.visible.last, let step = clusters[index].step else { return 0 }
        return clusters[index].blankAfter * squeezed[step.rawValue]
    }
}
