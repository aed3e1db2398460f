/// Where the panels of a comic are described: 第一格, Panel 3, 分镜二, and how many there are: 四格漫画, 2×2.
struct PanelFinder {
    struct Mark {
        var number: Int
        var range: Range<Int>
    }

    let marks: [Mark]

    private static let numerals: [Unicode.Scalar: Int] = [
        "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]

    /// A panel that a text itself speaks of is none.
    init(_ source: ScalarText, in free: FreeText) {
        var marks: [Mark] = []
        for part in free.parts { Self.find(source, in: part, &marks) }
        self.marks = marks
    }

    private static func find(_ source: ScalarText, in part: Range<Int>, _ marks: inout [Mark]) {
        var at = part.lowerBound
        while at < part.upperBound {
            let mark =
                source.scalars[at] == "第"
                ? Self.chinese(source, at)
                : source.folded[at] == "p" || source.folded[at] == "s"
                    ? Self.english(source, at)
                    : source.scalars[at] == "分" ? Self.shot(source, at) : nil
            if let mark {
                marks.append(mark)
                at = mark.range.upperBound
            } else {
                at += 1
            }
        }
    }

    private static func number(_ source: ScalarText, _ index: Int) -> (value: Int, end: Int)? {
        var at = index
        var value = 0
        while at < source.count, at < index + 2, source.folded[at].isDigit {
            value = value * 10 + Int(source.folded[at].value - 0x30)
            at += 1
        }
        if at > index { return value > 0 ? (value, at) : nil }
        guard at < source.count, let first = numerals[source.folded[at]] else { return nil }
        at += 1
        if first == 10, at < source.count, let second = numerals[source.folded[at]], second < 10 {
            return (10 + second, at + 1)
        }
        return (first, at)
    }

    private static func chinese(_ source: ScalarText, _ index: Int) -> Mark? {
        guard let number = number(source, index + 1) else { return nil }
        for unit in ["格", "幅", "个画面", "镜", "个分镜", "个格子", "帧", "个镜头"]
        where source.hasFolded(unit, at: number.end) {
            return Mark(number: number.value, range: index..<number.end + unit.unicodeScalars.count)
        }
        return nil
    }

    private static func shot(_ source: ScalarText, _ index: Int) -> Mark? {
        guard source.has("分镜", at: index), let number = number(source, index + 2) else { return nil }
        return Mark(number: number.value, range: index..<number.end)
    }

    private static func english(_ source: ScalarText, _ index: Int) -> Mark? {
        guard index == 0 || !source.folded[index - 1].isLatinLetter else { return nil }
        for word in ["panel ", "panel #", "scene ", "shot ", "frame "] {
            let end = index + word.unicodeScalars.count
            guard source.hasFolded(word, at: index), let number = number(source, end) else { continue }
            if number.end < source.count, source.folded[number.end].isDigit || source.folded[number.end].isLatinLetter {
                continue
            }
            return Mark(number: number.value, range: index..<number.end)
        }
        return nil
    }

    /// The mark that a text stands under: the last one before it, in its own clause or the paragraphs since that mark.
    func mark(before index: Int) -> Mark? {
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].range.lowerBound < index { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? marks[low - 1] : nil
    }
}
