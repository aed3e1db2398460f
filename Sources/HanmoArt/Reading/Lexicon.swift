/// Terms and what they mean, indexed by their first character.
struct Lexicon: Sendable {
    enum Word: Hashable, Sendable {
        case subject(String)
        case landscape
        case time(Scene.Time)
        case weather(Scene.Weather)
        case side(Scene.Side)
        case count(Int)
        case clauseEnd
        /// A word that only looks like a subject: 海报 is not 海.
        case blocker
    }

    private struct Term: Sendable {
        var characters: [Character]
        var word: Word
    }

    /// Subjects that put the whole picture among mountains and water.
    static let landscapeSubjects = ["mountain", "waterfall"]

    /// Longest terms first.
    private var terms: [Character: [Term]] = [:]

    init() {
        for (name, list) in LexiconTable.subjects { add(list, .subject(name)) }
        for (word, list) in LexiconTable.others { add(list, word) }
        for key in terms.keys { terms[key]?.sort { $0.characters.count > $1.characters.count } }
    }

    private mutating func add(_ list: String, _ word: Word) {
        for term in list.split(separator: "|") {
            let characters = Array(term)
            terms[characters[0], default: []].append(Term(characters: characters, word: word))
        }
    }

    /// The longest term that begins at an index; Latin terms stand between word boundaries, a plural s or es allowed.
    func longestMatch(in text: [Character], at index: Int) -> (word: Word, length: Int)? {
        for term in terms[text[index]] ?? [] {
            let end = index + term.characters.count
            guard end <= text.count, text[index..<end].elementsEqual(term.characters) else { continue }
            guard Self.isLatin(term.characters[0]) else { return (term.word, term.characters.count) }
            if index > 0, Self.isLatin(text[index - 1]) { continue }
            for plural in ["", "s", "es"] {
                let length = term.characters.count + plural.count
                let stop = index + length
                guard stop <= text.count, text[end..<stop].elementsEqual(plural) else { continue }
                if stop == text.count || !Self.isLatin(text[stop]) { return (term.word, length) }
            }
        }
        return nil
    }

    private static func isLatin(_ character: Character) -> Bool { character.isASCII && character.isLetter }
}
