import HanmoComposition
import HanmoUnicode

/// A line: a range of a paragraph's clusters, and the natural length of what shows, in em.
struct Line {
    var paragraph: Int
    var clusters: Range<Int>
    /// Without spaces that hang past the end.
    var visible: Range<Int>
    var length: Double
    /// How much the marks inside can give.
    var give: Double
    var isLast: Bool
    /// The opening mark at the start has lost its empty half, the mark at the end its own.
    var trimStart: Double
    var trimEnd: Double
    var indent: Double
}

/// Breaks paragraphs into lines of at most a measure (in em), Chinese marks giving way before the line does.
struct LineBuilder {
    let tracking: Double
    let indent: Double
    /// Whether lines may be compressed: only justified text is.
    let compresses: Bool
    /// Whether marks may stand past the end of a line, so that a grid of characters stays whole.
    let hangs: Bool

    func lines(of paragraphs: [Paragraph], measure: Double) -> [Line] {
        paragraphs.enumerated().flatMap { index, paragraph in
            let first = greedy(paragraph, index, measure)
            guard !hangs, first.count > 1, let ends = bestEnds(paragraph, first, measure) else { return first }
            return lines(of: paragraph, index, endingAt: ends)
        }
    }

    private func lines(of paragraph: Paragraph, _ number: Int, endingAt ends: [Int]) -> [Line] {
        var lines: [Line] = []
        var start = 0
        for end in ends {
            lines.append(line(paragraph.clusters, start..<end, number, indent: lines.isEmpty ? indent : 0))
            start = end
        }
        lines[lines.count - 1].isLast = true
        return lines
    }

    /// The line ends of the whole paragraph that cost least, in as few lines as the first fit needs. Nil where a word
    /// has to be cut, which the first fit does.
    private func bestEnds(_ paragraph: Paragraph, _ first: [Line], _ measure: Double) -> [Int]? {
        let clusters = paragraph.clusters
        guard first.dropLast().allSatisfy({ clusters[$0.clusters.upperBound].breakBefore != .prohibited }) else {
            return nil
        }
        // A first fit whose last line has company, and whose lines are even, needs nothing better.
        guard compresses || isLonely(clusters, first[first.count - 1].visible) else { return nil }
        let lengths = RunningLengths(clusters, tracking: tracking)
        let optimum = ParagraphOptimum(
            count: clusters.count, lineLimit: first.count,
            mayEnd: { $0 == clusters.count || clusters[$0].breakBefore != .prohibited },
            cost: { start, end in
                let (length, give) = lengths.line(from: start, to: end)
                let slack = measure - (start == 0 ? indent : 0) - length
                guard slack >= -(compresses ? give : 0) - 1e-6 else { return nil }
                if end == clusters.count { return isLonely(clusters, start..<end) ? 1e4 : 0 }
                // Opening gaps costs more than squeezing marks (CLREQ 3.5.3: reduce first).
                return slack < 0 && give > 0 ? slack * slack / give : slack * slack
            })
        return optimum.ends
    }

    /// A single character alone on a line (孤字), marks aside.
    private func isLonely(_ clusters: [Cluster], _ range: Range<Int>) -> Bool {
        guard range.count <= 4 else { return false }
        let letters = clusters[range].filter { !$0.isMark && !$0.isSpace }
        return letters.count == 1 && letters.allSatisfy(\.isIdeograph)
    }

    /// Lines of about the same length, in as few lines as the measure allows: for titles.
    func balancedLines(of paragraphs: [Paragraph], measure: Double) -> [Line] {
        let natural = lines(of: paragraphs, measure: measure)
        guard natural.count > paragraphs.count else { return natural }
        var (low, high) = (measure / 3, measure)
        var best = natural
        for _ in 0..<12 {
            let middle = (low + high) / 2
            let tried = lines(of: paragraphs, measure: middle)
            if tried.count <= natural.count, tried.allSatisfy({ $0.length <= measure }) {
                (best, high) = (tried, middle)
            } else {
                low = middle
            }
        }
        return best
    }

    private func greedy(_ paragraph: Paragraph, _ number: Int, _ measure: Double) -> [Line] {
        let clusters = paragraph.clusters
        var lines: [Line] = []
        var start = 0
        while start < clusters.count {
            let inset = lines.isEmpty ? indent : 0
            let end = lineEnd(clusters, from: start, measure: measure - inset)
            var line = line(clusters, start..<end, number, indent: inset)
            if hangs { line.length = min(line.length, measure - inset) }
            lines.append(line)
            start = end
        }
        if lines.isEmpty { lines.append(line(clusters, 0..<0, number, indent: 0)) }
        lines[lines.count - 1].isLast = true
        return lines
    }

    /// The last place where a line from `start` may end and still fit; in an unbreakable word, as much as fits.
    private func lineEnd(_ clusters: [Cluster], from start: Int, measure: Double) -> Int {
        var length = -clusters[start].blankBefore - clusters[start].spaceBefore
        var give = 0.0
        var best: Int?
        var index = start
        while index < clusters.count {
            let cluster = clusters[index]
            if index > start, cluster.breakBefore != .prohibited { best = index }
            if cluster.isSpace {
                length += cluster.length + tracking
                index += 1
                continue
            }
            let reach = length + cluster.length - cluster.blankAfter
            if hangs, cluster.mayHang, length <= measure + 1e-6 {
                length += cluster.length + tracking
                index += 1
                continue
            }
            if reach - (compresses ? give : 0) > measure + 1e-6 {
                return best ?? max(index, start + 1)
            }
            length += cluster.length + tracking
            give += cluster.give(isFirst: index == start, isLast: false)
            index += 1
        }
        return clusters.count
    }

    private func line(_ clusters: [Cluster], _ range: Range<Int>, _ number: Int, indent: Double) -> Line {
        var end = range.upperBound
        while end > range.lowerBound, clusters[end - 1].isSpace { end -= 1 }
        let visible = range.lowerBound..<end
        var line = Line(
            paragraph: number, clusters: range, visible: visible, length: 0, give: 0, isLast: false, trimStart: 0,
            trimEnd: 0, indent: indent)
        guard let first = visible.first, let last = visible.last else { return line }
        line.trimStart = clusters[first].blankBefore
        line.trimEnd = clusters[last].blankAfter
        for index in visible {
            line.length += clusters[index].length + tracking
            line.give += clusters[index].give(isFirst: index == first, isLast: index == last)
        }
        line.length -= tracking + line.trimStart + line.trimEnd + clusters[first].spaceBefore
        return line
    }
}

/// Sums along a paragraph, so that the length of any line of it is known at once.
private struct RunningLengths {
    private let clusters: [Cluster]
    private let tracking: Double
    private var lengths = [0.0]
    private var gives = [0.0]
    /// The end of what shows before each place: without spaces.
    private var visibleEnds = [0]

    init(_ clusters: [Cluster], tracking: Double) {
        self.clusters = clusters
        self.tracking = tracking
        for (index, cluster) in clusters.enumerated() {
            lengths.append(lengths[index] + cluster.length + tracking)
            gives.append(gives[index] + cluster.give(isFirst: false, isLast: false))
            visibleEnds.append(cluster.isSpace ? visibleEnds[index] : index + 1)
        }
    }

    /// As ``Line/length`` and ``Line/give``.
    func line(from start: Int, to end: Int) -> (length: Double, give: Double) {
        let end = visibleEnds[end]
        guard end > start else { return (0, 0) }
        let (first, last) = (clusters[start], clusters[end - 1])
        let ends = first.blankBefore + last.blankAfter
        return (
            lengths[end] - lengths[start] - tracking - ends - first.spaceBefore,
            gives[end] - gives[start] - ends - first.spareSpace
        )
    }
}
