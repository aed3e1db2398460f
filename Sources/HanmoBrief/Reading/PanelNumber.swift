/// Numbers as pages and panels are counted: 3, １２, 十二, three.
enum PanelNumber {
    private static let digits: [Unicode.Scalar: Int] = [
        "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let words = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20,
    ]

    /// The number that begins at an index, from 1 to 9,999, and where it ends.
    static func number(in source: ScalarText, at index: Int) -> (value: Int, end: Int)? {
        arabic(source, index) ?? chinese(source, index) ?? word(source, index)
    }

    private static func arabic(_ source: ScalarText, _ index: Int) -> (value: Int, end: Int)? {
        var at = index
        var value = 0
        while at < source.count, at < index + 4, source.folded[at].isDigit {
            value = value * 10 + Int(source.folded[at].value - 0x30)
            at += 1
        }
        guard at > index, value > 0, at == source.count || !source.folded[at].isDigit else { return nil }
        return (value, at)
    }

    /// Up to 九十九.
    private static func chinese(_ source: ScalarText, _ index: Int) -> (value: Int, end: Int)? {
        func digit(_ at: Int) -> Int? { at < source.count ? digits[source.folded[at]] : nil }
        let first = digit(index)
        let ten = first == nil ? index : index + 1
        guard ten < source.count, source.folded[ten] == "十" else { return first.map { ($0, index + 1) } }
        let tens = (first ?? 1) * 10
        guard let last = digit(ten + 1) else { return (tens, ten + 1) }
        return (tens + last, ten + 2)
    }

    private static func word(_ source: ScalarText, _ index: Int) -> (value: Int, end: Int)? {
        var end = index
        while end < source.count, source.folded[end].isLatinLetter { end += 1 }
        return words[source.foldedText(index..<end)].map { ($0, end) }
    }
}
