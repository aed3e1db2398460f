/// What a text looks like by itself, before anyone says what it is.
enum TextForm: Sendable {
    case code, chat, receipt
    /// Contact, legal, dates, prices, sources: what is read last.
    case data
    case prose

    /// So much of a text tells what it is.
    private static let reach = 2_000

    init(_ content: Range<Int>, in source: ScalarText, _ cues: Cues) {
        let range = content.lowerBound..<min(content.upperBound, content.lowerBound + Self.reach)
        var seen: [UInt32] = []
        var (words, marks, data, sums) = (0, 0, 0, 0)
        for hit in cues.hits(in: range) where hit.ideas.contains(.forms) && !seen.contains(hit.term) {
            if seen.count < 64 { seen.append(hit.term) }
            switch cues.value(.forms, of: hit) {
            case "code-word": words += 1
            case "code-mark": marks += 1
            case "data": data += 1
            default: sums += 1
            }
        }
        let lines = Lines(range, in: source)
        if marks > 0, words + marks >= 3 {
            self = .code
        } else if lines.count > 1, sums > 0, lines.prices >= 3 {
            self = .receipt
        } else if lines.count > 1, lines.said > 1 {
            self = .chat
        } else if data > 1 || data == 1 && range.count <= 60 || lines.isNumber {
            self = .data
        } else {
            self = .prose
        }
    }

    /// What the lines of a text hold, in one pass.
    private struct Lines {
        var count = 1
        /// Lines that begin as `name:`.
        var said = 0
        var prices = 0
        var digits = 0
        private let length: Int

        /// Mostly digits, and many of them: 400-000-1234.
        var isNumber: Bool { digits >= 7 && digits * 3 >= length * 2 }

        init(_ range: Range<Int>, in source: ScalarText) {
            length = range.count
            var column = 0
            var hasColon = false
            for index in range {
                column += 1
                switch source.scalars[index] {
                case "\n":
                    count += 1
                    (column, hasColon) = (0, false)
                case ":", "：":
                    if !hasColon, column > 1, column <= 9 { said += 1 }
                    hasColon = true
                case "¥", "$", "￥", "€", "£", "元": prices += 1
                case "0"..."9": digits += 1
                default: break
                }
            }
        }
    }
}
