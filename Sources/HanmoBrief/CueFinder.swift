/// The words that introduce a text, searched for what they say of it; the last match decides.
struct CueFinder {
    let source: ScalarText
    let clause: Range<Int>
    /// Lower-case, one entry a scalar of the clause.
    private let scalars: [Unicode.Scalar]

    /// A clause is searched at most this far back from its text.
    private static let reach = 600

    init(source: ScalarText, clause: Range<Int>) {
        self.source = source
        self.clause = max(clause.lowerBound, clause.upperBound - Self.reach)..<clause.upperBound
        scalars = source.scalars[self.clause].map { scalar in
            (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar
        }
    }

    /// The last place of a term, in indices of the prompt.
    func last(_ term: String, before end: Int? = nil) -> Range<Int>? {
        let wanted = Array(term.unicodeScalars)
        let limit = end.map { $0 - clause.lowerBound } ?? scalars.count
        guard wanted.count <= limit else { return nil }
        for start in stride(from: limit - wanted.count, through: 0, by: -1)
        where scalars[start] == wanted[0] && scalars[start..<start + wanted.count].elementsEqual(wanted) {
            guard !wanted[0].isASCII || isWord(start, start + wanted.count) else { continue }
            return clause.lowerBound + start..<clause.lowerBound + start + wanted.count
        }
        return nil
    }

    private func isWord(_ start: Int, _ end: Int) -> Bool {
        func isLetter(_ index: Int) -> Bool {
            scalars.indices.contains(index) && scalars[index].isASCII && scalars[index].properties.isAlphabetic
        }
        return !isLetter(start - 1) && !isLetter(end)
    }

    /// The entry whose term stands last; of two that end together the longer.
    func last<Value>(of table: [(String, Value)]) -> (value: Value, range: Range<Int>)? {
        var best: (value: Value, range: Range<Int>)?
        for (term, value) in table {
            guard let range = last(term) else { continue }
            if let known = best,
                range.upperBound < known.range.upperBound
                    || (range.upperBound == known.range.upperBound && range.count <= known.range.count)
                    || (known.range.lowerBound <= range.lowerBound && known.range.upperBound >= range.upperBound)
            {
                continue
            }
            best = (value, range)
        }
        return best
    }

    /// The sentences of the clause, nearest to the text first.
    var sentences: [CueFinder] {
        var result: [CueFinder] = []
        var end = clause.upperBound
        var index = end - 1
        while index >= clause.lowerBound {
            let scalar = source.scalars[index]
            let isEnd =
                scalar == "。" || scalar == "\n"
                || (scalar == "." && index + 1 < end && source.scalars[index + 1] == " ")
            if isEnd, index + 1 < end {
                result.append(CueFinder(source: source, clause: index + 1..<end))
                end = index
            }
            index -= 1
        }
        if end > clause.lowerBound { result.append(CueFinder(source: source, clause: clause.lowerBound..<end)) }
        return result
    }
}
