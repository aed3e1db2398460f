internal import CLexicon

/// What a word can be about: one lexicon file each, in the order of their names.
enum Idea: UInt8, Sendable, CaseIterable {
    case attributes, balloons, bearerKinds, blockers, carrierHeads, carriers, colours, counts, effects, faces, forms,
        generals,
        grounds, inner,
        introducers, kinds
    case labels, languages, letters, manners, materials, moods, naming, negatives, order, pages, palettes, panels,
        papers,
        places
    case pronouns, references, relations, roles, sceneRelations, seasons, settings, shortColours, shots, sizes,
        smallThings
    case speech, styles, subjects, tags, textKinds, times, vertical, voices, weathers, weights
}

/// Several ideas at once.
struct Ideas: Sendable, ExpressibleByArrayLiteral {
    private(set) var bits: UInt64 = 0

    init() {}
    init(arrayLiteral ideas: Idea...) { for idea in ideas { insert(idea) } }

    mutating func insert(_ idea: Idea) { bits |= 1 << UInt64(idea.rawValue) }
    func contains(_ idea: Idea) -> Bool { bits & (1 << UInt64(idea.rawValue)) != 0 }
    func meets(_ other: Ideas) -> Bool { bits & other.bits != 0 }
    func isSubset(of other: Ideas) -> Bool { bits & ~other.bits == 0 }
    func intersection(_ other: Ideas) -> Ideas {
        var common = self
        common.bits &= other.bits
        return common
    }

    /// Nouns, whose English plural means the same.
    static let plural: Ideas = [
        .carriers, .kinds, .subjects, .inner, .pages, .roles, .smallThings, .colours, .blockers, .settings, .letters,
        .tags, .textKinds, .bearerKinds,
    ]
}

/// One meaning of a term.
struct Sense: Sendable, Equatable {
    var idea: Idea
    var value: String
}

/// The senses of a term, as they lie in the table.
struct Senses: RandomAccessCollection, Sendable {
    fileprivate let term: UInt32
    let endIndex: Int
    var startIndex: Int { 0 }

    fileprivate init(term: UInt32) {
        self.term = term
        endIndex = Int(hanmo_lexicon_sense_count(term))
    }

    subscript(index: Int) -> Sense {
        let sense = hanmo_lexicon_sense(term, UInt32(index))
        return Sense(idea: Self.idea(of: sense), value: Lexicon.values[Int(sense & 0xFFF)])
    }

    /// The value for one idea, without a look at the values of the others.
    func value(_ idea: Idea) -> String? {
        for index in indices {
            let sense = hanmo_lexicon_sense(term, UInt32(index))
            if Self.idea(of: sense) == idea { return Lexicon.values[Int(sense & 0xFFF)] }
        }
        return nil
    }

    var ideas: Ideas {
        indices.reduce(into: Ideas()) { $0.insert(Self.idea(of: hanmo_lexicon_sense(term, UInt32($1)))) }
    }

    private static func idea(of sense: UInt32) -> Idea { Idea(rawValue: UInt8(sense >> 12)) ?? .blockers }
}

/// The words that the reader knows, in one trie: the longest term at a place wins and uses it up. The trie is a table
/// in C, so that a start costs nothing.
struct Lexicon: Sendable {
    static let standard = Lexicon(root: 0)
    /// Words that are also looked for in longer ones, so that they do not belong among the others.
    static let tags = Lexicon(root: 1)

    private let root: UInt32

    init(root: UInt32) { self.root = root }

    /// What the senses say, and the names of the ideas' files, in the order of their numbers.
    static let values = texts(hanmo_lexicon_values_start(), hanmo_lexicon_value_count)
    static var ideas: [String] { texts(hanmo_lexicon_ideas_start(), hanmo_lexicon_idea_count) }

    /// Of the files that the table was made from.
    static var digest: UInt64 { hanmo_lexicon_digest }

    private static func texts(_ start: UnsafePointer<CChar>, _ count: UInt32) -> [String] {
        var at = start
        return (0..<count).map { _ in
            let text = String(cString: at)
            at += text.utf8.count + 1
            return text
        }
    }

    /// What a word by itself can mean.
    func senses(of word: some Sequence<Unicode.Scalar>) -> Senses {
        var node = root
        for scalar in word {
            node = hanmo_lexicon_child(node, scalar.value)
            if node == 0 { return Senses(term: 0) }
        }
        return Senses(term: hanmo_lexicon_term(node))
    }

    func senses(of hit: Hit) -> Senses { Senses(term: hanmo_lexicon_term(hit.term)) }

    /// Every term in a folded text, none overlapping another, in its order. English terms are whole words.
    func hits(in text: [Unicode.Scalar]) -> [Hit] {
        var hits: [Hit] = []
        var index = 0
        while index < text.count {
            if let hit = longest(in: text, at: index) {
                hits.append(hit)
                index = hit.range.upperBound
            } else if text[index].isLatinLetter {
                while index < text.count, text[index].isLatinLetter { index += 1 }
            } else {
                index += 1
            }
        }
        return hits
    }

    /// Every term that begins at a place and ends before a limit, shortest first.
    func all(in text: [Unicode.Scalar], at start: Int, to limit: Int) -> [Hit] {
        var node = root
        var index = start
        var hits: [Hit] = []
        while index < limit {
            node = hanmo_lexicon_child(node, (text[index] == "\n" && index > start ? " " : text[index]).value)
            guard node != 0 else { break }
            index += 1
            guard hanmo_lexicon_term(node) != 0, let end = wordEnd(index, in: text) else { continue }
            hits.append(
                Hit(start: Int32(start), end: Int32(end), term: node, ideas: [.bearerKinds, .tags, .textKinds]))
        }
        return hits
    }

    private func longest(in text: [Unicode.Scalar], at start: Int) -> Hit? {
        var node = root
        var index = start
        var best: Hit?
        while index < text.count {
            // Words may stand on two lines.
            let scalar: Unicode.Scalar = text[index] == "\n" && index > start ? " " : text[index]
            node = hanmo_lexicon_child(node, scalar.value)
            guard node != 0 else { break }
            index += 1
            let term = hanmo_lexicon_term(node)
            guard term != 0, let end = wordEnd(index, in: text) else { continue }
            let own = Senses(term: term).ideas
            let ideas = end == index ? own : own.intersection(.plural)
            if ideas.bits != 0 {
                best = Hit(start: Int32(start), end: Int32(end), term: node, ideas: ideas)
            }
        }
        return best
    }

    /// Where a word that matches up to an index ends: there, or after a plural s; nil inside a longer word.
    private func wordEnd(_ index: Int, in text: [Unicode.Scalar]) -> Int? {
        guard text[index - 1].isLatinLetter else { return index }
        func isOpen(_ at: Int) -> Bool { at >= text.count || !text[at].isLatinLetter }
        if isOpen(index) { return index }
        if text[index] == "s", isOpen(index + 1) { return index + 1 }
        if text[index] == "e", index + 1 < text.count, text[index + 1] == "s", isOpen(index + 2) { return index + 2 }
        return nil
    }
}

/// A term of the lexicon at a place of the prompt, in scalar indices.
struct Hit: Sendable {
    var start: Int32
    var end: Int32
    /// The node of the trie that it ends at: the same for the same words.
    var term: UInt32
    /// What it can be about here; a plural is only a noun.
    var ideas: Ideas
    var range: Range<Int> { Int(start)..<Int(end) }
}
