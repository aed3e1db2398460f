/// Every known word of the prompt, found once; clauses look at their part.
struct Cues: Sendable {
    let hits: [Hit]
    private let lexicon = Lexicon.standard

    init(_ folded: [Unicode.Scalar]) { hits = lexicon.hits(in: folded) }
    init(hits: [Hit]) { self.hits = hits }

    func senses(of hit: Hit) -> [Sense] { lexicon.senses(of: hit).filter { hit.ideas.contains($0.idea) } }

    func value(_ idea: Idea, of hit: Hit) -> String? {
        guard hit.ideas.contains(idea) else { return nil }
        return lexicon.senses(of: hit).value(idea)
    }

    /// What a known word begins with, such as 木 of 木招牌.
    func value(_ idea: Idea, beginning word: ArraySlice<Unicode.Scalar>) -> String? {
        for length in (1..<max(2, word.count)).reversed() {
            if let value = lexicon.senses(of: word.prefix(length)).value(idea) { return value }
        }
        return nil
    }

    /// The indices of the hits that lie in a range.
    func indices(in range: Range<Int>) -> Range<Int> {
        let first = lowerBound(range.lowerBound)
        var last = lowerBound(range.upperBound)
        if last > first, hits[last - 1].range.upperBound > range.upperBound { last -= 1 }
        return first..<max(first, last)
    }

    func hits(in range: Range<Int>) -> ArraySlice<Hit> { hits[indices(in: range)] }

    /// The first hit that starts at or after an index.
    private func lowerBound(_ index: Int) -> Int {
        var (low, high) = (0, hits.count)
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].range.lowerBound < index { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// All words of an idea in a range, in order.
    func all(_ idea: Idea, in range: Range<Int>) -> [Cue] {
        hits(in: range).compactMap { hit in value(idea, of: hit).map { Cue(value: $0, range: hit.range) } }
    }

    func last(_ idea: Idea, in range: Range<Int>) -> Cue? {
        for hit in hits(in: range).reversed() {
            if let value = value(idea, of: hit) { return Cue(value: value, range: hit.range) }
        }
        return nil
    }

    func first(_ idea: Idea, in range: Range<Int>) -> Cue? {
        for hit in hits(in: range) {
            if let value = value(idea, of: hit) { return Cue(value: value, range: hit.range) }
        }
        return nil
    }

    /// The hit that ends, or starts, exactly at an index.
    func ending(at index: Int) -> Hit? {
        let at = lowerBound(index)
        return at > 0 && hits[at - 1].range.upperBound == index ? hits[at - 1] : nil
    }

    func starting(at index: Int) -> Hit? {
        let at = lowerBound(index)
        return at < hits.count && hits[at].range.lowerBound == index ? hits[at] : nil
    }
}

/// A word and what it says.
struct Cue: Sendable {
    var value: String
    var range: Range<Int>
}
