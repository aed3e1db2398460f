/// A region's description as a model shall read it: clauses that only bring a text go, since it would paint letters there,
/// and so do sizes; the page itself is called a picture, not a poster.
struct SceneText {
    let text: String

    init(_ description: String, isChinese: Bool) {
        let clauses = Self.clauses(of: description).filter { clause in
            !clause.text.contains("…") && !Self.isSize(clause.text)
        }
        var text = ""
        for (index, clause) in clauses.enumerated() {
            let words = index == 0 ? Self.unposted(clause.text, isChinese: isChinese) : clause.text
            // A clause whose end went with what came after it ends its sentence.
            let isLast = index == clauses.count - 1 || clauses[index + 1].sentence != clause.sentence
            let mark = isLast && Self.joins.contains(clause.mark) ? (isChinese ? "。" : ".") : clause.mark
            text += words + mark + (isChinese || mark.isEmpty ? "" : " ")
        }
        while text.last?.isWhitespace == true { text.removeLast() }
        self.text = text
    }

    private struct Clause {
        var text: String
        /// What ends it; empty at the end of a text.
        var mark: String
        /// Which sentence it belongs to.
        var sentence: Int
    }

    private static let ends: Set<Character> = ["。", "！", "？", "；", "!", "?", ";", "\n", "\r\n"]
    private static let joins: Set<String> = ["，", ",", "、", "：", ":"]

    private static func clauses(of text: String) -> [Clause] {
        var clauses: [Clause] = []
        var sentence = 0
        var current = ""
        let characters = Array(text)
        func add(_ mark: String) {
            let words = current.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            current = ""
            if words.contains(where: { $0.isLetter || $0.isNumber || $0 == "…" }) {
                clauses.append(Clause(text: words, mark: mark, sentence: sentence))
            }
        }
        for (index, character) in characters.enumerated() {
            let isNextSpace = index + 1 == characters.count || characters[index + 1].isWhitespace
            if ends.contains(character) || character == "." && isNextSpace {
                add(character.isNewline ? "" : String(character))
                sentence += 1
            } else if character == "，" || character == "," && isNextSpace {
                add(String(character))
            } else {
                current.append(character)
            }
        }
        add("")
        return clauses
    }

    /// `竖版 1536x2048`, `16:9`.
    private static func isSize(_ clause: String) -> Bool {
        let parts = clause.split { !$0.isNumber }
        guard parts.count == 2, clause.count < 16, let first = parts.first, let second = parts.last,
            first.endIndex < second.startIndex
        else { return false }
        return ["x", "×", ":", "：", "*"].contains(clause[first.endIndex..<second.startIndex].trimmed)
    }

    /// Page words would make a model letter its picture.
    private static func unposted(_ clause: String, isChinese: Bool) -> String {
        let words = isChinese ? chinesePages : englishPages
        let other = isChinese ? "插画" : "illustration"
        var clause = clause
        for word in words {
            if !isChinese {
                clause = clause.replacing("A \(word)", with: "An \(other)").replacing(
                    " a \(word)", with: " an \(other)")
            }
            clause = clause.replacing(word, with: other)
        }
        return clause
    }

    private static let chinesePages = ["宣传海报", "海报", "书籍封面", "封面", "宣传单", "传单", "菜单", "请柬", "邀请函", "展板", "信息图"]
    private static let englishPages = [
        "book cover", "magazine cover", "poster", "flyer", "leaflet", "invitation", "infographic",
    ]
}

extension Substring {
    fileprivate var trimmed: String { filter { !$0.isWhitespace } }
}
