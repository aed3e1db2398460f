/// What a word can be about: one lexicon file each.
enum Idea: String, Sendable, CaseIterable {
    case attributes, blockers, carriers, colours, counts, effects, faces, grounds, inner, introducers, kinds, labels
    case languages, materials, moods, naming, negatives, order, pages, palettes, papers, places, pronouns, references
    case relations, roles, seasons, settings, shots, sizes, speech, styles, subjects, times, vertical, weathers, weights
    case carrierHeads = "carrier-heads"
    case sceneRelations = "scene-relations"
    case shortColours = "short-colours"
    case smallThings = "small-things"

    /// Nouns, whose English plural means the same.
    var takesPlural: Bool {
        switch self {
        case .carriers, .kinds, .subjects, .inner, .pages, .roles, .smallThings, .colours, .blockers, .settings: true
        default: false
        }
    }
}

/// One meaning of a term.
struct Sense: Sendable, Equatable {
    var idea: Idea
    var value: String
}

/// The words that the reader knows, in one trie: the longest term at a place wins and uses it up.
struct Lexicon: Sendable {
    static let standard = Lexicon()

    private(set) var senses: [[Sense]] = [[]]
    /// The term of a node, 0 for none.
    private var terms: [Int32] = [0]
    /// Child nodes by node and scalar, in open addressing.
    private var keys: [UInt64]
    private var children: [Int32]
    private var mask: Int

    private init() {
        mask = (1 << 17) - 1
        keys = [UInt64](repeating: .max, count: mask + 1)
        children = [Int32](repeating: 0, count: mask + 1)
        for file in LexiconTable.files {
            guard let idea = Idea(rawValue: file.name) else { continue }
            for line in file.lines.split(separator: "\n") {
                let parts = line.split(separator: "\t")
                guard let list = parts.last else { continue }
                let sense = Sense(idea: idea, value: parts.count > 1 ? String(parts[0]) : "")
                for term in list.split(separator: "|") { add(term, sense) }
            }
        }
    }

    private mutating func add(_ term: Substring, _ sense: Sense) {
        var node = 0
        for scalar in Folding.standard.folded(Array(term.unicodeScalars)) {
            let slot = self.slot(node, scalar)
            if children[slot] == 0 {
                keys[slot] = Self.key(node, scalar)
                children[slot] = Int32(terms.count)
                terms.append(0)
            }
            node = Int(children[slot])
        }
        if terms[node] == 0 {
            terms[node] = Int32(senses.count)
            senses.append([])
        }
        senses[Int(terms[node])].append(sense)
    }

    private static func key(_ node: Int, _ scalar: Unicode.Scalar) -> UInt64 {
        UInt64(node) << 21 | UInt64(scalar.value)
    }

    private func slot(_ node: Int, _ scalar: Unicode.Scalar) -> Int {
        let key = Self.key(node, scalar)
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
        while keys[slot] != key, keys[slot] != .max { slot = (slot + 1) & mask }
        return slot
    }

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

    private func longest(in text: [Unicode.Scalar], at start: Int) -> Hit? {
        var node = 0
        var index = start
        var best: Hit?
        while index < text.count {
            // Words may stand on two lines.
            let scalar: Unicode.Scalar = text[index] == "\n" && index > start ? " " : text[index]
            node = Int(children[slot(node, scalar)])
            guard node != 0 else { break }
            index += 1
            guard terms[node] != 0, let end = wordEnd(index, in: text) else { continue }
            best = Hit(start: Int32(start), end: Int32(end), term: terms[node], isInflected: end != index)
        }
        guard let hit = best, hit.isInflected else { return best }
        return senses[Int(hit.term)].contains { $0.idea.takesPlural } ? hit : nil
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
    var term: Int32
    var isInflected: Bool
    var range: Range<Int> { Int(start)..<Int(end) }
}
