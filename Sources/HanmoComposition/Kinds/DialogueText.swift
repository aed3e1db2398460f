import HanmoBrief

/// What the lines of a chat are: who says something, what is said, when, and whether it was read.
struct DialogueText {
    struct Line {
        enum Sort: Equatable {
            case message
            /// When something was said.
            case time
            /// 已读, Delivered.
            case receipt
        }

        var sort: Sort
        /// UTF-8 offsets into the text: the name with its colon, if it stands in the text.
        var label: Range<Int>?
        var words: Range<Int>
        var speaker: String?
    }

    let lines: [Line]

    init(_ text: String) {
        let scanner = LineScanner(text)
        lines = scanner.lines.flatMap { line -> [Line] in
            let name = Self.label(of: scanner.string(line))
            guard let name else {
                let isTime = Self.isTime(scanner.string(line))
                return [Line(sort: isTime ? .time : .message, label: nil, words: line, speaker: nil)]
            }
            let label = scanner.trimmed(line.lowerBound..<(line.lowerBound + name.length))
            var words = scanner.trimmed(label.upperBound..<line.upperBound)
            guard !words.isEmpty else { return [Line(sort: .message, label: nil, words: line, speaker: nil)] }
            var receipt: Line?
            let segments = scanner.segments(of: words)
            if segments.count > 1, let last = segments.last, Self.isReceipt(scanner.string(last.words)),
                let bar = segments[segments.count - 2].bar
            {
                receipt = Line(sort: .receipt, label: nil, words: bar.lowerBound..<last.words.upperBound, speaker: nil)
                words = scanner.trimmed(words.lowerBound..<bar.lowerBound)
            }
            return [Line(sort: .message, label: label, words: words, speaker: name.name)] + (receipt.map { [$0] } ?? [])
        }
    }

    /// 老张：, CHAT-01 (2:34 PM): at the start of a line; no clause that ends in a colon.
    private static func label(of line: String) -> (name: String, length: Int)? {
        let scalars = Array(line.unicodeScalars)
        var length = 0
        for (index, scalar) in scalars.enumerated() {
            guard index < 34 else { return nil }
            length += UTF8.width(scalar)
            if "，。！？；,!?;…".unicodeScalars.contains(scalar) { return nil }
            let isColon =
                scalar == "：" || (scalar == ":" && (index + 1 < scalars.count ? scalars[index + 1] == " " : false))
            guard isColon else { continue }
            guard index > 0 else { return nil }
            var name = String(String.UnicodeScalarView(scalars[..<index]))
            if let bracket = name.firstIndex(where: { $0 == "(" || $0 == "（" }) { name = String(name[..<bracket]) }
            name = name.trimmingSpaces
            return name.isEmpty ? nil : (name, length)
        }
        return nil
    }

    private static func isTime(_ line: String) -> Bool {
        let scalars = Array(line.unicodeScalars)
        guard scalars.count <= 30 else { return false }
        if isReceipt(line), scalars.count <= 12 { return true }
        return scalars.indices.dropFirst().dropLast(2).contains { index in
            scalars[index] == ":" && isDigit(scalars[index - 1]) && isDigit(scalars[index + 1])
                && isDigit(scalars[index + 2])
        } && scalars.count { $0.value >= 0x4E00 && $0.value < 0xA000 } <= 8
    }

    private static func isReceipt(_ words: String) -> Bool {
        KnownWords(words).begins(with: "delivery")
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

extension String {
    fileprivate var trimmingSpaces: String {
        let bytes = Array(utf8)
        return String(decoding: bytes[LineScanner.trimmed(0..<bytes.count, in: bytes)], as: UTF8.self)
    }
}
