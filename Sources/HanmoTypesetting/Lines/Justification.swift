import HanmoComposition
import HanmoUnicode

/// Where the slack of a line goes: marks and spaces give first, kind after kind, then gaps open, word spaces before
/// others (CLREQ 3.5.3, 3.5.4). All in em.
struct Justification {
    private let line: Line
    private let clusters: [Cluster]
    /// Share of what each step can give that is taken out, 0…1.
    private var squeezed = [Double](repeating: 0, count: Cluster.Step.allCases.count)
    /// Share of the room up to half an em a word space, and to a third of an em between Chinese and Latin.
    private var wordShare = 0.0
    private var autospaceShare = 0.0
    private var commonGap = 0.0
    /// Room before the line.
    private(set) var start = 0.0

    /// - Parameter rightToLeft: the paragraph begins at the right.
    init(line: Line, clusters: [Cluster], measure: Double, alignment: TextBlock.Alignment, rightToLeft: Bool) {
        self.line = line
        self.clusters = clusters
        let slack = measure - line.length
        switch alignment {
        case .start: start = rightToLeft ? max(0, slack) : 0
        case .center: start = max(0, slack / 2)
        case .end: start = rightToLeft ? 0 : max(0, slack)
        case .justify where slack < 0: squeeze(-slack)
        case .justify:
            if !line.isLast { open(slack) }
            if rightToLeft { start = max(0, measure - line.length - opened) }
        }
    }

    /// What opening the gaps has added.
    private var opened: Double {
        line.visible.dropFirst().reduce(0) { $0 + gap(before: $1) }
    }

    private mutating func squeeze(_ excess: Double) {
        var rooms = [Double](repeating: 0, count: squeezed.count)
        for index in line.visible {
            let cluster = clusters[index]
            let (isFirst, isLast) = (index == line.visible.lowerBound, index == line.visible.upperBound - 1)
            rooms[Cluster.Step.word.rawValue] += cluster.spareWord
            if !isFirst { rooms[Cluster.Step.autospace.rawValue] += cluster.spareSpace }
            guard let step = cluster.step?.rawValue else { continue }
            if !isFirst { rooms[step] += cluster.blankBefore }
            if !isLast { rooms[step] += cluster.blankAfter }
        }
        var rest = excess
        for step in squeezed.indices where rooms[step] > 0 {
            squeezed[step] = min(1, max(0, rest) / rooms[step])
            rest -= rooms[step]
        }
    }

    private mutating func open(_ slack: Double) {
        var (words, autospaces) = (0.0, 0.0)
        var gaps = 0
        for index in line.visible.dropFirst() {
            words += wordRoom(index)
            autospaces += autospaceRoom(index)
            if isGap(index) { gaps += 1 }
        }
        var rest = slack
        wordShare = words > 0 ? min(1, rest / words) : 0
        rest -= words * wordShare
        autospaceShare = autospaces > 0 ? min(1, max(0, rest) / autospaces) : 0
        rest -= autospaces * autospaceShare
        guard rest > 1e-9, gaps > 0 else { return }
        let share = rest / Double(gaps)
        // More than a third of an em a gap is a line that cannot be justified: it stays ragged.
        if share <= 1.0 / 3 {
            commonGap = share
        } else {
            (wordShare, autospaceShare) = (0, 0)
        }
    }

    private func wordRoom(_ index: Int) -> Double {
        clusters[index].isSpace ? max(0, 0.5 - clusters[index].advance) : 0
    }

    private func autospaceRoom(_ index: Int) -> Double {
        clusters[index].spaceBefore > 0 ? max(0, 1.0 / 3 - clusters[index].spaceBefore) : 0
    }

    /// A gap that may open: at spaces and between Chinese characters, not inside a word, nor inside —— and ……, nor
    /// beside a connector or a solidus.
    private func isGap(_ index: Int) -> Bool {
        let (left, right) = (clusters[index - 1], clusters[index])
        if right.isSpace || right.spaceBefore > 0 { return true }
        guard right.breakBefore != .prohibited || right.isMark || left.isMark else { return false }
        for mark in [left, right] {
            switch mark.nature {
            case .mark(.connector), .mark(.slash): return false
            case .mark(.dash), .mark(.ellipsis): if left.nature == right.nature { return false }
            default: break
            }
        }
        return left.isIdeograph || right.isIdeograph || (left.isMark && right.isMark)
    }

    func gap(before index: Int) -> Double {
        guard line.visible.contains(index), index > line.visible.lowerBound else { return 0 }
        let cluster = clusters[index]
        var gap = wordRoom(index) * wordShare + autospaceRoom(index) * autospaceShare
        gap -= cluster.spareSpace * squeezed[Cluster.Step.autospace.rawValue]
        gap -= cluster.spareWord * squeezed[Cluster.Step.word.rawValue]
        if commonGap > 0, isGap(index) { gap += commonGap }
        return gap
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
