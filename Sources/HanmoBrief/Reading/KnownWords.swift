/// The words of a text that the looks of a page depend on (tags, such as `tea`) or that tell what it is (`closing`).
/// Chinese words are found inside longer ones too, English words are whole.
package struct KnownWords: Sendable {
    struct Word: Sendable {
        var idea: Idea
        var tag: String
        /// Scalars of the text.
        var range: Range<Int>
    }

    let words: [Word]
    private let count: Int

    package init(_ text: String) { self.init(folded: Folding.standard.folded(Array(text.unicodeScalars))) }

    init(folded text: [Unicode.Scalar], in range: Range<Int>? = nil) {
        var words: [Word] = []
        let range = range ?? 0..<text.count
        var index = range.lowerBound
        while index < range.upperBound {
            let hits = Lexicon.tags.all(in: text, at: index, to: range.upperBound)
            if let hider = hits.last(where: { Lexicon.tags.senses(of: $0).contains { $0.value.isEmpty } }) {
                index = hider.range.upperBound
                continue
            }
            for hit in hits {
                words += Lexicon.tags.senses(of: hit).map { Word(idea: $0.idea, tag: $0.value, range: hit.range) }
            }
            if text[index].isLatinLetter {
                while index < range.upperBound, text[index].isLatinLetter { index += 1 }
            } else {
                index += 1
            }
        }
        self.words = words
        count = text.count
    }

    /// Each tag once.
    package var tags: [String] { once(.tags) }

    /// What the name of a bearer says: each kind once; its colours are none.
    var bearerKinds: [String] { once(.bearerKinds).filter { !$0.contains(":") } }

    private func once(_ idea: Idea) -> [String] {
        var tags: [String] = []
        for word in words where word.idea == idea && !tags.contains(word.tag) { tags.append(word.tag) }
        return tags
    }

    package func says(_ tag: String) -> Bool { words.contains { $0.tag == tag } }

    /// Whether the text begins with such a word, or one stands in its first so many characters.
    package func begins(with tag: String, within length: Int = 1) -> Bool {
        words.contains { $0.tag == tag && $0.range.lowerBound < length }
    }

    /// Whether the text is such a word and nothing more.
    package func isAll(_ tag: String) -> Bool { words.contains { $0.tag == tag && $0.range == 0..<count } }

    /// A colour of a bearer with this name, `#RRGGBB`.
    func color(_ part: String) -> String? {
        words.first { $0.tag.hasPrefix(part) }.map { String($0.tag.dropFirst(part.count + 1)) }
    }
}

extension Brief {
    /// Whether the prompt says such a thing of its page.
    package func says(_ tag: String) -> Bool { tags.contains(tag) }

    /// The tags of pictures and texts' bearers, for a plan that does not list them.
    package mutating func tagPictures() {
        for picture in pictures {
            for tag in KnownWords(picture.description).tags where !tags.contains(tag) { tags.append(tag) }
        }
    }
}

extension Wording {
    /// What the name of its bearer tells beyond its kind, where nothing is said of that.
    package mutating func tagBearer() {
        guard let carrier, tags.isEmpty else { return }
        let words = KnownWords(carrier)
        tags = words.bearerKinds
        ground = ground ?? words.color("ground") ?? words.color("material")
        color = color ?? words.color("ink")
    }
}
