/// Where the panels of a comic are described: 第一格, Panel 3, 分镜二, and how many there are: 四格漫画, 2×2.
struct PanelFinder {
    struct Mark {
        var number: Int
        var range: Range<Int>
    }

    let marks: [Mark]

    /// A panel that a text itself speaks of is none.
    init(_ source: ScalarText, in free: FreeText) {
        var marks: [Mark] = []
        for part in free.parts { Self.find(source, in: part, &marks) }
        self.marks = marks
    }

    private static func find(_ source: ScalarText, in part: Range<Int>, _ marks: inout [Mark]) {
        var at = part.lowerBound
        while at < part.upperBound {
            let mark: Mark? =
                switch source.folded[at] {
                case "第": Self.chinese(source, at)
                case "最", "末": Self.last(source, at, marks)
                case "分", "格", "画", "镜": Self.shot(source, at)
                case "p", "s", "f", "t", "e", "n", "l": Self.english(source, at) ?? Self.ordinal(source, at, marks)
                default: nil
                }
            if let mark {
                marks.append(mark)
                at = mark.range.upperBound
            } else {
                at += 1
            }
        }
    }

    private static func chinese(_ source: ScalarText, _ index: Int) -> Mark? {
        guard let number = PanelNumber.number(in: source, at: index + 1) else { return nil }
        for unit in ["格", "幅", "个画面", "镜", "个分镜", "个格子", "帧", "个镜头"]
        where source.hasFolded(unit, at: number.end) {
            return Mark(number: number.value, range: index..<number.end + unit.unicodeScalars.count)
        }
        return nil
    }

    /// 分镜二, 格3：, 画面一：, where it heads a line or a sentence.
    private static func shot(_ source: ScalarText, _ index: Int) -> Mark? {
        for word in ["分镜", "格", "画面", "镜头"] where source.hasFolded(word, at: index) {
            let end = index + word.unicodeScalars.count
            guard let number = PanelNumber.number(in: source, at: end) else { continue }
            guard word == "分镜" || isHead(source, index, number.end) else { continue }
            return Mark(number: number.value, range: index..<number.end)
        }
        return nil
    }

    private static func isHead(_ source: ScalarText, _ start: Int, _ end: Int) -> Bool {
        guard start == 0 || source.endsSentence(start - 1) || source.scalars[start - 1].isSpace else { return false }
        return end < source.count && "：:（([【 ".unicodeScalars.contains(source.scalars[end])
    }

    /// 最后一格: the one after those before it.
    private static func last(_ source: ScalarText, _ index: Int, _ marks: [Mark]) -> Mark? {
        guard let number = marks.map(\.number).max() else { return nil }
        for word in ["最后一格", "最后一幅", "最后一个画面", "末格"] where source.hasFolded(word, at: index) {
            return Mark(number: number + 1, range: index..<index + word.unicodeScalars.count)
        }
        return nil
    }

    private static let ordinals = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10,
    ]

    /// The second panel, the last panel.
    private static func ordinal(_ source: ScalarText, _ index: Int, _ marks: [Mark]) -> Mark? {
        guard index == 0 || !source.folded[index - 1].isLatinLetter else { return nil }
        var end = index
        while end < source.count, end < index + 8, source.folded[end].isLatinLetter { end += 1 }
        let word = source.foldedText(index..<end)
        let last = ["last", "final"].contains(word) ? marks.map(\.number).max().map { $0 + 1 } : nil
        guard let number = ordinals[word] ?? last else { return nil }
        for word in [" panel", " frame"] where source.hasFolded(word, at: end) {
            let close = end + word.unicodeScalars.count
            guard close == source.count || !source.folded[close].isLatinLetter else { continue }
            return Mark(number: number, range: index..<close)
        }
        return nil
    }

    private static func english(_ source: ScalarText, _ index: Int) -> Mark? {
        guard index == 0 || !source.folded[index - 1].isLatinLetter else { return nil }
        for word in ["panel ", "panel #", "scene ", "shot ", "frame "] {
            let end = index + word.unicodeScalars.count
            guard source.hasFolded(word, at: index), let number = PanelNumber.number(in: source, at: end) else {
                continue
            }
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
