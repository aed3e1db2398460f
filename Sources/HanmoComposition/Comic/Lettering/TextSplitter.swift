import HanmoBrief

/// Cuts a text into parts for balloons that hang together: at the ends of sentences rather than at commas, at commas
/// rather than between words.
struct TextSplitter {
    private static let sentenceEnds = Set("。！？!?…\n")
    private static let clauseEnds = Set("，、；：,;:")
    private static let closers = Set("”’）》」』】\"')]。！？!?…，、；：,;:.")

    /// UTF-8 ranges of the parts, in order, without the spaces between them; fewer than asked where there is nothing to
    /// cut.
    static func parts(of text: String, count: Int) -> [Range<Int>] {
        let characters = Array(text)
        let length = characters.count
        guard count > 1, length >= 2 * count else { return [0..<text.utf8.count] }
        var cuts: [Int] = []
        for number in 1..<count {
            let ideal = Double(length) * Double(number) / Double(count)
            let span = Double(length) / Double(count)
            var best: (place: Int, cost: Double)?
            let first = max((cuts.last ?? 0) + 2, Int(ideal - span * 0.7))
            for place in first...max(first, min(length - 2, Int(ideal + span * 0.7))) where place < length - 1 {
                guard let strength = strength(of: place, in: characters) else { continue }
                let cost = abs(Double(place) - ideal) / span + strength
                if cost < best?.cost ?? .infinity { best = (place, cost) }
            }
            if let best { cuts.append(best.place) }
        }
        var offsets = [0]
        for character in characters { offsets.append(offsets[offsets.count - 1] + character.utf8.count) }
        let ends = [0] + cuts + [length]
        return zip(ends, ends.dropFirst()).compactMap { start, end in
            var (start, end) = (start, end)
            while start < end, characters[start].isWhitespace { start += 1 }
            while start < end, characters[end - 1].isWhitespace { end -= 1 }
            return start < end ? offsets[start]..<offsets[end] : nil
        }
    }

    /// What speaks against a cut before a character; nil forbids it.
    private static func strength(of place: Int, in characters: [Character]) -> Double? {
        let (before, after) = (characters[place - 1], characters[place])
        if closers.contains(after) { return nil }
        if sentenceEnds.contains(before)
            || closers.contains(before) && place > 1
                && sentenceEnds.contains(characters[place - 2])
        {
            return 0
        }
        if before == ".", after.isWhitespace { return 0 }
        if clauseEnds.contains(before) { return 0.35 }
        if after.isWhitespace || before.isWhitespace { return 0.8 }
        let isWord = { (character: Character) in character.isASCII && (character.isLetter || character.isNumber) }
        return isWord(before) && isWord(after) ? nil : 1.4
    }
}
