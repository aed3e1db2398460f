import HanmoComposition
import HanmoUnicode

/// A line: a range of a paragraph's clusters, and the natural length of what shows, in em.
struct Line {
    var paragraph: Int
    var clusters: Range<Int>
    /// Without spaces that hang past the end.
    var visible: Range<Int>
    /// Without the mark that hangs past the end, where one does.
    var length: Double
    /// How much the marks and spaces inside can give.
    var give: Double
    var isLast: Bool
    /// The opening mark at the start has lost its empty half.
    var trimStart: Double
    var indent: Double
}

/// Breaks paragraphs into lines of at most a measure (in em), Chinese marks giving way before the line does.
struct LineBuilder {
    let tracking: Double
    let indent: Double
    /// Whether lines may be compressed: only justified text is.
    let compresses: Bool
    /// Whether marks may stand past the end of a line.
    let hangs: Bool
    /// Whether characters stand in cells: the first fit is then the best.
    let isGrid: Bool

    func lines(of paragraphs: [Paragraph], measure: Double) -> [Line] {
        paragraphs.enumerated().flatMap { index, paragraph in
            let first = firstFit(paragraph, index) { _ in measure }
            guard !isGrid, first.count > 1, let ends = bestEnds(paragraph, first, measure) else { return first }
            return lines(of: paragraph, index, endingAt: ends, measure: measure)
        }
    }

    /// Lines whose measure is told by their number, counted over all paragraphs: text in a round shape.
    func lines(of paragraphs: [Paragraph], measure: (Int) -> Double) -> [Line] {
        var lines: [Line] = []
        for (index, paragraph) in paragraphs.enumerated() {
            let before = lines.count
            lines += firstFit(paragraph, index) { measure(before + $0) }
        }
        return lines
    }

    /// The number of lines, at the speed of the first fit; nil where a word would have to be cut and may not.
    func lineCount(of paragraphs: [Paragraph], measure: Double, cutsWords: Bool) -> Int? {
        var count = 0
        for paragraph in paragraphs {
            var (start, number) = (0, 0)
            while start < paragraph.clusters.count {
                start = lineEnd(paragraph, from: start, measure: measure - (number == 0 ? indent : 0))
                if !cutsWords, isCut(paragraph, at: start) { return nil }
                number += 1
            }
            count += max(1, number)
        }
        return count
    }

    func isCut(_ paragraph: Paragraph, at end: Int) -> Bool {
        end < paragraph.clusters.count && paragraph.clusters[end].breakBefore == .prohibited
    }

    private func lines(
        of paragraph: Paragraph, _ number: Int, endingAt ends: [Int], measure: Double
    ) -> [Line] {
        var lines: [Line] = []
        var start = 0
        for end in ends {
            let inset = lines.isEmpty ? indent : 0
            lines.append(line(paragraph, start..<end, number, indent: inset, measure: measure - inset))
            start = end
        }
        lines[lines.count - 1].isLast = true
        return lines
    }

    private func firstFit(_ paragraph: Paragraph, _ number: Int, measure: (Int) -> Double) -> [Line] {
        let count = paragraph.clusters.count
        var lines: [Line] = []
        var start = 0
        while start < count {
            let inset = lines.isEmpty ? indent : 0
            let measure = measure(lines.count) - inset
            let end = lineEnd(paragraph, from: start, measure: measure)
            lines.append(line(paragraph, start..<end, number, indent: inset, measure: measure))
            start = end
        }
        if lines.isEmpty { lines.append(line(paragraph, 0..<0, number, indent: 0, measure: 0)) }
        lines[lines.count - 1].isLast = true
        return lines
    }

    /// The last place where a line from `start` may end and still fit; in an unbreakable word, as much as fits.
    private func lineEnd(_ paragraph: Paragraph, from start: Int, measure: Double) -> Int {
        let (clusters, sums) = (paragraph.clusters, paragraph.sums)
        let count = clusters.count
        // No line is longer than this one compressed, with a mark trimmed at each end and one that hangs.
        let reach = sums.lengths[start] - (compresses ? sums.gives[start] : 0) + measure + 2.5 + tracking
        var (low, high) = (start + 1, min(count, start + 64))
        while high < count, sums.lengths[high] - (compresses ? sums.gives[high] : 0) <= reach {
            (low, high) = (high, min(count, start + (high - start) * 2))
        }
        while low < high {
            let middle = (low + high + 1) / 2
            if sums.lengths[middle] - (compresses ? sums.gives[middle] : 0) <= reach {
                low = middle
            } else {
                high = middle - 1
            }
        }
        var end = low
        while end > start + 1, !fits(paragraph, start, end, measure) { end -= 1 }
        while end < count, clusters[end].isSpace { end += 1 }
        guard end < count else { return end }
        let place = Int(sums.lastBreaks[end])
        if place > start { return place }
        return cut(clusters, from: start, to: end)
    }

    /// A word longer than a line is cut where it must be, but not inside a ligature nor before a mark.
    private func cut(_ clusters: [Cluster], from start: Int, to end: Int) -> Int {
        var place = end
        while place > start + 1, clusters[place].glyphCount == 0 || clusters[place].isMark { place -= 1 }
        return place > start + 1 || end == start + 1 ? place : end
    }

    private func fits(_ paragraph: Paragraph, _ start: Int, _ end: Int, _ measure: Double) -> Bool {
        let (length, give) = paragraph.sums.line(paragraph.clusters, from: start, to: end)
        let excess = length - (compresses ? give : 0) - measure
        return excess <= 1e-6 || excess - hanging(paragraph, start, end) <= 1e-6
    }

    /// What the mark at a line's end takes up when it may hang.
    private func hanging(_ paragraph: Paragraph, _ start: Int, _ end: Int) -> Double {
        let last = Int(paragraph.sums.visibleEnds[end]) - 1
        guard hangs, last > start, paragraph.clusters[last].mayHang else { return 0 }
        // A run of marks does not hang (CLREQ 3.1.7), but in a grid closing marks do.
        if !isGrid, paragraph.clusters[last - 1].isMark { return 0 }
        let cluster = paragraph.clusters[last]
        return cluster.length - cluster.blankAfter + tracking
    }

    private func line(
        _ paragraph: Paragraph, _ range: Range<Int>, _ number: Int, indent: Double, measure: Double
    ) -> Line {
        let clusters = paragraph.clusters
        let end = max(range.lowerBound, Int(paragraph.sums.visibleEnds[range.upperBound]))
        let visible = range.lowerBound..<end
        var line = Line(
            paragraph: number, clusters: range, visible: visible, length: 0, give: 0, isLast: false, trimStart: 0,
            indent: indent)
        guard let first = visible.first else { return line }
        line.trimStart = clusters[first].blankBefore
        (line.length, line.give) = paragraph.sums.line(clusters, from: range.lowerBound, to: range.upperBound)
        if line.length - (compresses ? line.give : 0) > measure + 1e-6 {
            line.length -= hanging(paragraph, range.lowerBound, range.upperBound)
        }
        return line
    }
}

extension LineBuilder {
    /// The line ends of the whole paragraph that cost least, in as few lines as the first fit needs. Nil where a word
    /// has to be cut, which the first fit does.
    private func bestEnds(_ paragraph: Paragraph, _ first: [Line], _ measure: Double) -> [Int]? {
        let clusters = paragraph.clusters
        guard first.dropLast().allSatisfy({ clusters[$0.clusters.upperBound].breakBefore != .prohibited }) else {
            return nil
        }
        // A first fit whose last line has company, and whose lines are even, needs nothing better.
        guard compresses || isLonely(clusters, first[first.count - 1].visible) else { return nil }
        let optimum = ParagraphOptimum(
            lastBreaks: paragraph.sums.lastBreaks, lineLimit: first.count,
            furthest: { start in
                let end = lineEnd(paragraph, from: start, measure: measure - (start == 0 ? indent : 0))
                return end == clusters.count || clusters[end].breakBefore != .prohibited ? end : start
            },
            cost: { start, end in
                let (length, give) = paragraph.sums.line(clusters, from: start, to: end)
                let slack = measure - (start == 0 ? indent : 0) - length
                if end == clusters.count { return isLonely(clusters, start..<end) ? 1e4 : 0 }
                // Opening gaps costs more than squeezing marks (CLREQ 3.5.3: reduce first).
                return slack < 0 ? (give > 0 ? slack * slack / give : 0) : slack * slack
            })
        return optimum.ends
    }

    /// Whether the last of several lines has a single character.
    func endsLonely(_ lines: [Line], of paragraphs: [Paragraph]) -> Bool {
        guard lines.count > 1, let last = lines.last else { return false }
        return isLonely(paragraphs[last.paragraph].clusters, last.visible)
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
}
