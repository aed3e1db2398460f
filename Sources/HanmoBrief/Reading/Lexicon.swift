/// What a word can be about: one lexicon file each.
enum Idea: UInt8, Sendable, CaseIterable {
    case attributes, balloons, blockers, carrierHeads, carriers, colours, counts, effects, faces, forms, generals,
        grounds, inner,
        introducers, kinds
    case labels, languages, letters, manners, materials, moods, naming, negatives, order, pages, palettes, panels,
        papers,
        places
    case pronouns, references, relations, roles, sceneRelations, seasons, settings, shortColours, shots, sizes,
        smallThings
    case speech, styles, subjects, times, vertical, voices, weathers, weights
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
    ]
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
    /// The ideas of each term, so that most questions are answered without a look at its senses.
    private var ideas: [Ideas] = []
    /// The term of a node, 0 for none.
    private var terms: [Int32] = [0]
    /// Child nodes by node and scalar, in open addressing.
    private var keys: [UInt64]
    private var children: [Int32]
    private var mask: Int
    /// Chinese terms of three characters and more, until their heads are looked up.
    private var compounds: [[Unicode.Scalar]] = []

    private init() {
        // Fewer nodes than scalars, as the bars between the terms are none: some slot stays empty, most do, since terms
        // share their beginnings.
        let most = LexiconTable.files.reduce(0) { $0 + $1.lines.unicodeScalars.count }
        mask = (1 << (Int.bitWidth - most.leadingZeroBitCount)) - 1
        keys = [UInt64](repeating: .max, count: mask + 1)
        children = [Int32](repeating: 0, count: mask + 1)
        for file in LexiconTable.files {
            // By scalars, decoded once: characters would be composed of them first, for nothing.
            let scalars = Array(file.lines.unicodeScalars)
            for line in scalars.split(separator: "\n") {
                var value = String.UnicodeScalarView()
                var list = line
                if let tab = line.firstIndex(of: "\t") {
                    value.append(contentsOf: line[..<tab])
                    list = line[(tab + 1)...]
                }
                let sense = Sense(idea: file.idea, value: String(value))
                for term in list.split(separator: "|") { add(Array(term), sense) }
            }
        }
        inheritHeads()
    }

    /// The head of a Chinese compound is its end: 霓虹招牌 is whatever 招牌 is, unless its own entry says it.
    private mutating func inheritHeads() {
        let inherited: [Idea] = [.kinds, .carriers, .pages, .subjects]
        for term in compounds {
            guard let own = self.term(term), !senses[own].contains(where: { $0.idea == .blockers }) else { continue }
            for start in 1..<term.count - 1 {
                guard let head = self.term(term[start...]), !senses[head].contains(where: { $0.idea == .blockers })
                else {
                    continue
                }
                let known = senses[own].map(\.idea)
                senses[own] += senses[head].filter { inherited.contains($0.idea) && !known.contains($0.idea) }
            }
        }
        compounds = []
        ideas = senses.map { senses in senses.reduce(into: Ideas()) { $0.insert($1.idea) } }
    }

    private func term(_ scalars: some Sequence<Unicode.Scalar>) -> Int? {
        var node = 0
        for scalar in scalars {
            node = Int(children[slot(node, scalar)])
            guard node != 0 else { return nil }
        }
        return terms[node] == 0 ? nil : Int(terms[node])
    }

    /// What a word by itself can mean.
    func senses(of word: some Sequence<Unicode.Scalar>) -> [Sense] { term(word).map { senses[$0] } ?? [] }

    private mutating func add(_ term: [Unicode.Scalar], _ sense: Sense) {
        var node = 0
        let scalars = Folding.standard.folded(term)
        if scalars.count > 2, scalars.last?.isHan == true { compounds.append(scalars) }
        for scalar in scalars {
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
            let own = ideas[Int(terms[node])]
            let ideas = end == index ? own : own.intersection(.plural)
            if ideas.bits != 0 {
                best = Hit(start: Int32(start), end: Int32(end), term: terms[node], ideas: ideas)
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
    var term: Int32
    /// What it can be about here; a plural is only a noun.
    var ideas: Ideas
    var range: Range<Int> { Int(start)..<Int(end) }
}
