import HanmoSource

/// The size that a prompt asks for: 1024×768, 16:9, 竖版, A4, 2K.
struct CanvasReader {
    let source: ScalarText
    let free: FreeText

    private static let papers: [(String, Int, Int)] = [
        ("a3", 3508, 4961), ("a4", 2480, 3508), ("a5", 1748, 2480), ("b5", 2079, 2953),
    ]
    private static let orientations: [(String, Int, Int)] = [
        ("竖版", 1536, 2048), ("竖幅", 1536, 2048), ("横版", 2048, 1536), ("横幅画", 2048, 1024),
        ("portrait orientation", 1536, 2048),
        ("landscape orientation", 2048, 1536),
    ]

    func wish() -> CanvasWish {
        let text = Array(free.lowercased.unicodeScalars)
        for index in text.indices where text[index] == "×" || text[index] == "x" || text[index] == "*" {
            if let (width, height) = numbers(around: index, in: text), width >= 64, height >= 64 {
                return CanvasWish(width: width, height: height)
            }
        }
        for index in text.indices where text[index] == ":" || text[index] == "：" {
            if let (width, height) = numbers(around: index, in: text), (1...32).contains(width),
                (1...32).contains(height),
                Self.isRatio(width, height)
            {
                return size(width, height)
            }
        }
        for (name, width, height) in Self.papers where contains(name, in: text) {
            return CanvasWish(width: width, height: height, dpi: 300)
        }
        for (name, width, height) in Self.orientations where free.lowercased.contains(name) {
            return CanvasWish(width: width, height: height)
        }
        return CanvasWish()
    }

    /// Ratios that people ask pictures in; 7:30 is a time.
    private static func isRatio(_ width: Int, _ height: Int) -> Bool {
        [
            (1, 1), (16, 9), (9, 16), (4, 3), (3, 4), (3, 2), (2, 3), (21, 9), (9, 21), (5, 4), (4, 5), (2, 1), (1, 2),
            (3, 1), (1, 3),
        ]
        .contains { $0 == (width, height) }
    }

    private func size(_ width: Int, _ height: Int) -> CanvasWish {
        let long = max(width, height)
        return CanvasWish(width: 2048 * width / long / 2 * 2, height: 2048 * height / long / 2 * 2)
    }

    private func numbers(around index: Int, in text: [Unicode.Scalar]) -> (Int, Int)? {
        func isDigit(_ at: Int) -> Bool { text.indices.contains(at) && ("0"..."9").contains(text[at]) }
        var start = index
        while start > 0, text[start - 1] == " " { start -= 1 }
        let leftEnd = start
        while isDigit(start - 1) { start -= 1 }
        var end = index + 1
        while end < text.count, text[end] == " " { end += 1 }
        let rightStart = end
        while isDigit(end) { end += 1 }
        func number(_ range: Range<Int>) -> Int? {
            var digits = String.UnicodeScalarView()
            digits.append(contentsOf: text[range])
            return Int(String(digits))
        }
        guard leftEnd - start <= 6, end - rightStart <= 6, let left = number(start..<leftEnd),
            let right = number(rightStart..<end)
        else { return nil }
        return (left, right)
    }

    private func contains(_ name: String, in text: [Unicode.Scalar]) -> Bool {
        let wanted = Array(name.unicodeScalars)
        return text.indices.contains { index in
            text[index...].prefix(2).elementsEqual(wanted)
                && !(index > 0 && text[index - 1].isASCII && text[index - 1].properties.isAlphabetic)
                && !(index + 2 < text.count && text[index + 2].isASCII
                    && (text[index + 2].properties.isAlphabetic || text[index + 2].properties.numericType != nil))
        }
    }
}
