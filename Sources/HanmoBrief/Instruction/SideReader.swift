/// Which sides of the page, and how much: crop to the top half, 向右扩展 20%, 裁成 1:1.
struct SideReader {
    let text: InstructionText

    func sides(in range: Range<Int>) -> SideWish {
        var wish = SideWish()
        let plain = text.words(in: range)
        let names: [(SideWish.Side, [String])] = [
            (.left, ["左", "left"]), (.right, ["右", "right"]), (.top, ["上", "顶", "top", "up"]),
            (.bottom, ["下", "底", "bottom", "down"]),
        ]
        for (side, words) in names where words.contains(where: { plain.contains($0) }) { wish.sides.append(side) }
        if ["两侧", "两边", "左右", "both sides"].contains(where: { plain.contains($0) }) { wish.sides = [.left, .right] }
        if ["四周", "四边", "周围", "all sides", "all around"].contains(where: { plain.contains($0) }) {
            wish.sides = SideWish.Side.allCases
        }
        for index in range where text.plain.folded[index] == "%" || text.plain.folded[index] == "％" {
            var start = index
            while start > range.lowerBound, text.plain.folded[start - 1].isDigit { start -= 1 }
            if let share = Int(text.plain.foldedText(start..<index)), (1...400).contains(share) {
                wish.share = Double(share) / 100
            }
        }
        if wish.share == nil, ["一半", "半", "half"].contains(where: { plain.contains($0) }) { wish.share = 0.5 }
        if wish.share == nil, ["三分之一", "third"].contains(where: { plain.contains($0) }) { wish.share = 1.0 / 3 }
        for index in range where text.plain.folded[index].isDigit {
            guard index == range.lowerBound || !text.plain.folded[index - 1].isDigit,
                let number = InstructionNumber.number(at: index, in: text.plain)
            else { continue }
            var end = number.end
            while end < range.upperBound, text.plain.folded[end] == " " { end += 1 }
            if ["px", "像素", "pixel"].contains(where: { text.plain.hasFolded($0, at: end) }) {
                wish.pixels = number.value
            }
            guard number.end < range.upperBound, ":：比".unicodeScalars.contains(text.plain.scalars[number.end]),
                let other = InstructionNumber.number(at: number.end + 1, in: text.plain), number.value > 0,
                other.value > 0
            else { continue }
            wish.ratio = (number.value, other.value)
        }
        if wish.ratio == nil, ["方形", "正方形", "square"].contains(where: { plain.contains($0) }) { wish.ratio = (1, 1) }
        return wish
    }
}
