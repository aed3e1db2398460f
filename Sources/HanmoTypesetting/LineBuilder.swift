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
        var lines: [Line] = []
        for (index, paragraph) in paragraphs.enumerated() {
            var own = greedy(paragraph, index, measure)
            mendLoneCharacter(&own, in: paragraph, index, measure)
            lines += own
        }
        return lines
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
            give += cluster.blankAfter + (index > start ? cluster.blankBefore : 0)
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
            line.give += index == last ? 0 : clusters[index].blankAfter
            line.give += index == first ? 0 : clusters[index].blankBefore
        }
        line.length -= tracking + line.trimStart + line.trimEnd + clusters[first].spaceBefore
        return line
    }

    /// A single character alone on the last line (孤字) takes company from the line before.
    private func mendLoneCharacter(_ lines: inout [Line], in paragraph: Paragraph, _ number: Int, _ measure: Double) {
        guard lines.count > 1, let last = lines.last else { return }
        let letters = paragraph.clusters[last.visible].count { !$0.isMark && !$0.isSpace }
        guard letters == 1, paragraph.clusters[last.visible].allSatisfy({ $0.isMark || $0.isIdeograph }) else { return }
        let before = lines[lines.count - 2]
        guard before.visible.count > 4 else { return }
        for split in stride(from: before.clusters.upperBound - 1, through: before.clusters.lowerBound + 3, by: -1)
        where paragraph.clusters[split].breakBefore != .prohibited {
            lines.removeLast(2)
            lines.append(line(paragraph.clusters, before.clusters.lowerBound..<split, number, indent: before.indent))
            var tail = line(paragraph.clusters, split..<last.clusters.upperBound, number, indent: 0)
            tail.isLast = true
            lines.append(tail)
            return
        }
    }
}
