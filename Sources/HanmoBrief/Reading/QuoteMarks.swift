/// Which quotation mark closes which, told for the whole prompt in one pass, so that no mark is searched for twice.
struct QuoteMarks {
    /// The index of the closing mark by that of its opening one.
    private(set) var partners: [Int: Int] = [:]
    /// Straight double marks, apostrophes and the first of three backticks, in order.
    private(set) var straight: [Int] = []
    private(set) var apostrophes: [Int] = []
    private(set) var fences: [Int] = []

    private struct Pair {
        let opening: Unicode.Scalar
        let closing: Unicode.Scalar
        /// Marks of this paragraph without a partner yet.
        var open: [Int] = []
        var closed: [Int] = []
        /// An opening mark of an earlier paragraph that nothing closed there: a text may run over blank lines.
        var pending: Int?
    }

    private var pairs: [Pair] = [
        Pair(opening: "“", closing: "”"), Pair(opening: "「", closing: "」"), Pair(opening: "『", closing: "』"),
        Pair(opening: "‘", closing: "’"), Pair(opening: "【", closing: "】"), Pair(opening: "《", closing: "》"),
        Pair(opening: "«", closing: "»"), Pair(opening: "„", closing: "“"),
    ]

    init(_ source: ScalarText) {
        let scalars = source.scalars
        var index = 0
        for paragraph in source.paragraphs {
            index = max(index, paragraph.lowerBound)
            while index < paragraph.upperBound {
                switch scalars[index] {
                case "\"", "＂": straight.append(index)
                case "'": apostrophes.append(index)
                case "`" where source.has("```", at: index):
                    fences.append(index)
                    index += 2
                case "“", "”", "「", "」", "『", "』", "‘", "’", "【", "】", "《", "》", "«", "»", "„":
                    take(scalars[index], at: index, in: scalars)
                default: break
                }
                index += 1
            }
            for number in pairs.indices { closeParagraph(paragraph, number) }
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]) {
        // German „…“ closes with the mark that opens elsewhere.
        if scalar == "“", !pairs[7].open.isEmpty {
            partners[pairs[7].open.removeLast()] = index
            return
        }
        for number in pairs.indices {
            if scalar == pairs[number].opening {
                pairs[number].open.append(index)
                return
            }
            guard scalar == pairs[number].closing else { continue }
            if scalar == "’", Self.isApostrophe(index, in: scalars) { return }
            if let opening = pairs[number].open.popLast() {
                partners[opening] = index
            } else if let opening = pairs[number].pending {
                partners[opening] = index
                pairs[number].pending = nil
            } else {
                pairs[number].closed.append(index)
            }
            return
        }
    }

    /// Marks that found no partner: two openings or two closings in a row were meant as a pair; a last opening may be
    /// closed by a straight mark, or in a later paragraph.
    private mutating func closeParagraph(_ paragraph: Range<Int>, _ number: Int) {
        let open = pairs[number].open
        let closed = pairs[number].closed
        pairs[number].open = []
        pairs[number].closed = []
        guard number < 3 else { return }
        if closed.count.isMultiple(of: 2) {
            for index in stride(from: 0, to: closed.count, by: 2) { partners[closed[index]] = closed[index + 1] }
        }
        if open.count > 1, open.count.isMultiple(of: 2) {
            for index in stride(from: 0, to: open.count, by: 2) { partners[open[index]] = open[index + 1] }
        } else if let first = open.first {
            let marks = Self.slice(straight, in: first..<paragraph.upperBound)
            if number == 0, marks.count % 2 == 1, let mark = marks.first {
                partners[first] = mark
            } else {
                pairs[number].pending = first
            }
        }
    }

    /// It's, rock ’n’ roll, dogs’ — but only between letters can one be sure.
    static func isApostrophe(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        index > 0 && index + 1 < scalars.count && scalars[index - 1].properties.isAlphabetic
            && scalars[index + 1].isLatinLetter
    }

    static func slice(_ marks: [Int], in range: Range<Int>) -> ArraySlice<Int> {
        marks[lowerBound(marks, range.lowerBound)..<lowerBound(marks, range.upperBound)]
    }

    static func lowerBound(_ marks: [Int], _ index: Int) -> Int {
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = (low + high) / 2
            if marks[middle] < index { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
