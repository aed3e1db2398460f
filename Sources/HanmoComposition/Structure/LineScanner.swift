/// Finds lines, bars, keys and prices in the bytes of a text.
struct LineScanner {
    private let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    struct Segment {
        var words: Range<Int>
        /// The bar that ends it.
        var bar: Range<Int>?
    }

    /// Lines that are not empty, without the white space at their ends.
    var lines: [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            lines.append(start..<index)
            start = index + 1
        }
        lines.append(start..<bytes.count)
        return lines.map(trimmed).filter { !$0.isEmpty }
    }

    /// Whether spaces stand before a line.
    func isSetIn(_ line: Range<Int>) -> Bool {
        line.lowerBound > 1 && bytes[line.lowerBound - 1] == 0x20 && bytes[line.lowerBound - 2] == 0x20
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> { Self.trimmed(range, in: bytes) }

    /// Without white space at the ends: the ASCII ones, and the ideographic space.
    static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        func isWide(_ at: Int) -> Bool {
            at >= low && at + 3 <= high && bytes[at] == 0xE3 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x80
        }
        while low < high {
            if isSpace(bytes[low]) { low += 1 } else if isWide(low) { low += 3 } else { break }
        }
        while low < high {
            if isSpace(bytes[high - 1]) { high -= 1 } else if isWide(high - 3) { high -= 3 } else { break }
        }
        return low..<high
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// What stands between bars that have a space on both sides, or wide bars.
    func segments(of line: Range<Int>) -> [Segment] {
        var segments: [Segment] = []
        var start = line.lowerBound
        var index = line.lowerBound
        while index < line.upperBound {
            if let bar = bar(at: index, in: line) {
                segments.append(Segment(words: trimmed(start..<index), bar: bar))
                index = bar.upperBound
                start = index
            } else {
                index += 1
            }
        }
        segments.append(Segment(words: trimmed(start..<line.upperBound), bar: nil))
        return segments
    }

    private func bar(at index: Int, in line: Range<Int>) -> Range<Int>? {
        if bytes[index] == 0x7C, index > line.lowerBound, index + 1 < line.upperBound, bytes[index - 1] == 0x20,
            bytes[index + 1] == 0x20
        {
            return index..<(index + 1)
        }
        // ｜ U+FF5C
        if index + 3 <= line.upperBound, bytes[index] == 0xEF, bytes[index + 1] == 0xBD, bytes[index + 2] == 0x9C {
            return index..<(index + 3)
        }
        return nil
    }

    /// What a line is, by its words.
    func line(_ range: Range<Int>) -> TextStructure.Line? {
        typealias Cell = TextStructure.Cell
        guard !range.isEmpty else { return nil }
        if isBracketed(range) { return TextStructure.Line(sort: .heading, cells: [Cell(range: range, role: .text)]) }
        if let mark = mark(in: range) {
            let rest = trimmed(mark.upperBound..<range.upperBound)
            guard !rest.isEmpty else {
                return TextStructure.Line(sort: .paragraph, cells: [Cell(range: range, role: .text)])
            }
            if var item = item(rest) {
                item.cells[0].range = mark.lowerBound..<item.cells[0].range.upperBound
                return item
            }
            return TextStructure.Line(
                sort: .point, cells: [Cell(range: mark, role: .mark), Cell(range: rest, role: .text)])
        }
        if let time = time(in: range) ?? years(in: range) {
            let rest = trimmed(time.upperBound..<range.upperBound)
            return TextStructure.Line(
                sort: .entry, cells: [Cell(range: time, role: .key), Cell(range: rest, role: .value)])
        }
        let cells = columns(of: range)
        if cells.count > 2 {
            return TextStructure.Line(sort: .row, cells: cells.map { Cell(range: $0, role: .text) })
        }
        if let item = item(range) { return item }
        if cells.count == 1, let key = key(in: range), key.upperBound < range.upperBound {
            return TextStructure.Line(
                sort: .pair,
                cells: [
                    Cell(range: key, role: .key), Cell(range: trimmed(key.upperBound..<range.upperBound), role: .value),
                ])
        }
        if cells.count == 2 {
            return TextStructure.Line(sort: .row, cells: cells.map { Cell(range: $0, role: .text) })
        }
        return TextStructure.Line(sort: .paragraph, cells: [Cell(range: range, role: .text)])
    }

    // MARK: Parts of lines

    /// 【…】 or ■ … alone on a line.
    private func isBracketed(_ range: Range<Int>) -> Bool {
        let text = string(range)
        return (text.hasPrefix("【") && text.hasSuffix("】")) || (text.hasPrefix("〖") && text.hasSuffix("〗"))
            || (text.hasPrefix("■") && text.count <= 24)
    }

    /// A bullet, a check box, or a number with a stop or bracket, and the space after it.
    private func mark(in range: Range<Int>) -> Range<Int>? {
        let text = Array(string(range).unicodeScalars.prefix(8))
        guard let first = text.first else { return nil }
        if Self.bullets.contains(first), text.count > 1 {
            return range.lowerBound..<(range.lowerBound + UTF8.width(first))
        }
        var (count, length) = (0, 0)
        for scalar in text {
            let isNumeral = ("0"..."9").contains(scalar) || Self.numerals.contains(scalar)
            if isNumeral, count < 3 {
                count += 1
                length += UTF8.width(scalar)
                continue
            }
            guard count > 0 else { break }
            let isHan = Self.numerals.contains(text[0])
            let ends: [Unicode.Scalar] = isHan ? ["、", "．"] : [".", "、", ")", "）", "．"]
            guard ends.contains(scalar), text.count > count + 1 else { return nil }
            // 3.14 is no third point.
            if scalar == ".", ("0"..."9").contains(text[count + 1]) { return nil }
            return range.lowerBound..<(range.lowerBound + length + UTF8.width(scalar))
        }
        return nil
    }

    private static let bullets: [Unicode.Scalar] = [
        "•", "◆", "●", "○", "▪", "▫", "■", "□", "☐", "☑", "✓", "✔", "★", "☆", "◇", "▶", "▸", "→", "※", "①", "②", "③",
        "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩",
    ]
    private static let numerals: [Unicode.Scalar] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

    /// A clock time or a span of them at the start, with words after a space: 09:00-09:30 签到.
    private func time(in range: Range<Int>) -> Range<Int>? {
        var index = range.lowerBound
        var (digits, colons) = (0, 0)
        while index < range.upperBound, index - range.lowerBound < 20 {
            let byte = bytes[index]
            if (0x30...0x39).contains(byte) {
                digits += 1
            } else if byte == 0x3A {
                colons += 1
            } else if byte == 0x2D || byte == 0x7E {
                // - and ~
            } else if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80 {
                index += 2
            } else {
                break
            }
            index += 1
        }
        guard digits >= 3, colons >= 1, index < range.upperBound, bytes[index] == 0x20 else { return nil }
        return range.lowerBound..<index
    }

    /// A span of years or months at the start, with words after a space: 2019.07-2022.03 平台工程师.
    private func years(in range: Range<Int>) -> Range<Int>? {
        let text = string(range.lowerBound..<min(range.upperBound, range.lowerBound + 40))
        var scalars = Array(text.unicodeScalars)
        func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
        guard scalars.count > 6, scalars.prefix(4).allSatisfy(isDigit), scalars[0] == "1" || scalars[0] == "2" else {
            return nil
        }
        var (length, hasSpan, afterSpan) = (0, false, 0)
        while let scalar = scalars.first {
            if ["-", "–", "—", "~", "至"].contains(scalar) {
                hasSpan = true
            } else if scalar == "今", hasSpan {
                afterSpan += 1
            } else if isDigit(scalar) || [".", "/", "年", "月"].contains(scalar) {
                if hasSpan { afterSpan += 1 }
            } else if scalar == " ", scalars.count > 1,
                ["-", "–", "—", "~", "至"].contains(scalars[1]) || (hasSpan && afterSpan == 0)
            {
                // 2018 – 2020
            } else if hasSpan, ["P", "p", "N", "n"].contains(scalar),
                let word = ["Present", "present", "Now", "now"].first(where: {
                    String(String.UnicodeScalarView(scalars)).hasPrefix($0)
                })
            {
                scalars.removeFirst(word.count)
                length += word.utf8.count
                break
            } else {
                break
            }
            length += UTF8.width(scalar)
            scalars.removeFirst()
        }
        guard hasSpan, let next = scalars.first, next == " " || next == "\u{3000}" else { return nil }
        return range.lowerBound..<(range.lowerBound + length)
    }

    /// What two spaces or more, or a tab, part.
    private func columns(of range: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            var end = index
            while end < range.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
            if end - index >= 2 || (end > index && bytes[index] == 0x09) {
                cells.append(start..<index)
                start = end
            }
            index = max(end, index + 1)
        }
        cells.append(start..<range.upperBound)
        return cells
    }

    /// The key at the start with its colon: up to ten ideographs or four words.
    func key(in range: Range<Int>) -> Range<Int>? {
        var index = range.lowerBound
        var (width, spaces) = (0.0, 0)
        while index < range.upperBound, width <= 12 {
            let byte = bytes[index]
            if byte == 0xEF, index + 2 < range.upperBound, bytes[index + 1] == 0xBC, bytes[index + 2] == 0x9A {
                return width >= 1 ? range.lowerBound..<(index + 3) : nil
            }
            if byte == 0x3A {
                let next = index + 1 < range.upperBound ? bytes[index + 1] : 0x20
                // 6:30 and https:// are no keys.
                return width >= 1 && (next == 0x20 || next >= 0x80) ? range.lowerBound..<(index + 1) : nil
            }
            if byte == 0x20 { spaces += 1 }
            if spaces > 3 || byte == 0x2C { return nil }
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            // A comma or a stop ends a clause, not a key.
            if length == 3, [0xE38082, 0xEFBC8C, 0xEFBC9B, 0xEFBC81].contains(code(at: index, in: range)) {
                return nil
            }
            width += length >= 3 ? 1 : 0.5
            index += length
        }
        return nil
    }

    private func code(at index: Int, in range: Range<Int>) -> Int {
        guard index + 2 < range.upperBound else { return 0 }
        return Int(bytes[index]) << 16 | Int(bytes[index + 1]) << 8 | Int(bytes[index + 2])
    }

    /// 酸奶酪烤南瓜 炉烤贝贝南瓜配自制咸酸奶酪 ¥62: a price at the end after a space.
    private func item(_ range: Range<Int>) -> TextStructure.Line? {
        var start = range.upperBound
        while start > range.lowerBound, bytes[start - 1] != 0x20 { start -= 1 }
        guard start > range.lowerBound, Amount.isAmount(string(start..<range.upperBound)) else { return nil }
        let words = trimmed(range.lowerBound..<start)
        guard !words.isEmpty else { return nil }
        var cells: [TextStructure.Cell] = []
        if let space = bytes[words].firstIndex(of: 0x20), hasHan(words),
            case let rest = trimmed(space..<words.upperBound), hasHan(rest),
            !(0x30...0x39).contains(bytes[rest.lowerBound])
        {
            cells = [
                TextStructure.Cell(range: words.lowerBound..<space, role: .name),
                TextStructure.Cell(range: rest, role: .detail),
            ]
        } else {
            cells = [TextStructure.Cell(range: words, role: .name)]
        }
        cells.append(TextStructure.Cell(range: start..<range.upperBound, role: .amount))
        return TextStructure.Line(sort: .item, cells: cells)
    }

    private func hasHan(_ range: Range<Int>) -> Bool { bytes[range].contains { $0 >= 0xE3 && $0 <= 0xE9 } }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// ¥38, $4.50, -¥24.54, 268元, ¥188/只, 时价.
enum Amount {
    static func isAmount(_ text: String) -> Bool {
        if ["时价", "免费", "面议", "Free", "FREE", "MP"].contains(text) { return true }
        var rest = Array(text.unicodeScalars)
        guard rest.count <= 16 else { return false }
        var hasCurrency = false
        while let first = rest.first, ["+", "-", "−", "¥", "￥", "$", "€", "£", "~"].contains(first) {
            if !["+", "-", "−", "~"].contains(first) { hasCurrency = true }
            rest.removeFirst()
        }
        var digits = 0
        while let first = rest.first, ("0"..."9").contains(first) || first == "." || first == "," {
            if ("0"..."9").contains(first) { digits += 1 }
            rest.removeFirst()
        }
        guard digits > 0 else { return false }
        if rest.first == "元" || rest.first == "万" {
            hasCurrency = true
            rest.removeFirst()
        }
        if rest.first == "起" { rest.removeFirst() }
        return hasCurrency && (rest.isEmpty || (rest[0] == "/" && rest.count <= 6) || rest == ["元"])
    }
}
