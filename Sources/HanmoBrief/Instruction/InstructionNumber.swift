/// Small numbers in words: 第三, second, last.
enum InstructionNumber {
    private static let han: [Unicode.Scalar: Int] = [
        "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    private static let english: [(word: String, value: Int)] = [
        ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
        ("eighth", 8), ("ninth", 9), ("tenth", 10), ("last", -1), ("final", -1),
    ]

    /// 三, 十二, 12: the number at an index and where it ends.
    static func number(at index: Int, in text: ScalarText) -> (value: Int, end: Int)? {
        var at = index
        var value = 0
        while at < text.count, text.folded[at].isDigit, at - index < 7 {
            value = value * 10 + Int(text.folded[at].value) - 0x30
            at += 1
        }
        if at > index { return (value, at) }
        var units = 0
        var tens: Int?
        while at < text.count {
            if let digit = han[text.folded[at]] {
                units = digit
            } else if text.folded[at] == "十" {
                tens = max(1, units)
                units = 0
            } else {
                break
            }
            at += 1
        }
        return at > index ? ((tens ?? 0) * 10 + units, at) : nil
    }

    /// What is counted (第二格, 最后一行, the second line, panel 3): its number, the words that follow or lead it.
    static func ordinals(in range: Range<Int>, of text: ScalarText) -> [(value: Int, noun: String)] {
        var found: [(value: Int, noun: String)] = []
        for index in range {
            if text.has("第", at: index), let number = number(at: index + 1, in: text) {
                found.append((number.value, text.foldedText(number.end..<min(range.upperBound, number.end + 3))))
            } else if text.has("最后", at: index) {
                var end = index + 2
                if end < range.upperBound, text.folded[end] == "一" { end += 1 }
                found.append((-1, text.foldedText(end..<min(range.upperBound, end + 3))))
            } else if index == 0 || !text.folded[index - 1].isLatinLetter {
                for (word, value) in english where text.hasFolded(word + " ", at: index) {
                    let start = index + word.unicodeScalars.count + 1
                    found.append((value, text.foldedText(start..<min(range.upperBound, start + 10))))
                }
                for noun in ["panel ", "frame ", "line "] where text.hasFolded(noun, at: index) {
                    guard let number = number(at: index + noun.unicodeScalars.count, in: text),
                        text.folded[index + noun.unicodeScalars.count].isDigit
                    else { continue }
                    found.append((number.value, noun))
                }
            }
        }
        return found
    }

    static let panelNouns = ["格", "幅", "分镜", "镜", "个画面", "个分镜", "画面", "panel", "frame"]
}
