/// Who speaks in a story, where no colon stands behind the name.
struct SpeakerName {
    let source: ScalarText
    let cues: Cues

    /// 小明出门 is 小明 who goes out: a name with 小, 老 or 阿 has two characters unless a word is longer, as 小和尚 is.
    func shortened(_ name: String) -> String {
        let scalars = Array(name.unicodeScalars)
        guard scalars.count > 3, let first = scalars.first, "小老阿".unicodeScalars.contains(first),
            scalars.allSatisfy(\.isHan)
        else { return name }
        let known = Cues(Folding.standard.folded(scalars)).starting(at: 0)
        if let known, known.range.count > 1, known.ideas.contains(.subjects) { return name }
        return String(String.UnicodeScalarView(scalars[..<2]))
    }

    /// 他喊道：“…” is whoever spoke last, or else was named last.
    func chinese(_ clause: Clause, last: String?) -> (name: String, range: Range<Int>)? {
        let sentence = source.trimmed(clause.sentence)
        guard let first = sentence.first, "他她它".unicodeScalars.contains(source.scalars[first]) else { return nil }
        var end = sentence.upperBound
        while end > first, "：:，,".unicodeScalars.contains(source.scalars[end - 1]) || source.scalars[end - 1].isSpace {
            end -= 1
        }
        guard let verb = cues.ending(at: end), verb.range.lowerBound > first,
            ["speech", "thought"].contains(cues.value(.speech, of: verb))
        else { return nil }
        return (last ?? person(before: first)).map { ($0, first..<first + 1) }
    }

    /// Who was named last: 阿诺, or a word for a person or an animal.
    private func person(before index: Int) -> String? {
        let floor = max(0, index - 200)
        for at in (floor..<index).reversed() {
            if "小老阿".unicodeScalars.contains(source.scalars[at]), at + 1 < index, source.scalars[at + 1].isHan,
                at == 0 || !source.scalars[at - 1].isHan
            {
                return source.text(at..<at + 2)
            }
            if let hit = cues.starting(at: at), let kind = cues.value(.subjects, of: hit), KindSense.isAnimate(kind) {
                return source.text(hit.range)
            }
        }
        return nil
    }

    /// Mia shouts, "…"; "…" he mutters; "…" said Old Ned. A pronoun is whoever spoke or was named last.
    func english(_ clause: Clause, last: String?) -> (name: String, range: Range<Int>)? {
        if let verb = verb(endingAt: clause.sentence.upperBound, from: clause.sentence.lowerBound) {
            if let name = capitals(endingAt: verb, from: clause.sentence.lowerBound) {
                return (source.text(name), name)
            }
            return pronoun(before: verb, clause, last)
        }
        let start = clause.after.lowerBound
        let end = min(clause.after.upperBound, start + 60)
        guard
            let verb = cues.hits(in: start..<end).first(where: { cues.value(.speech, of: $0) == "speech" }),
            source.folded[verb.range.lowerBound].isLatinLetter
        else { return nil }
        if let name = capitals(endingAt: verb.range.lowerBound, from: start) { return (source.text(name), name) }
        if let name = capitals(startingAt: verb.range.upperBound, to: end) { return (source.text(name), name) }
        return pronoun(before: verb.range.lowerBound, clause, last)
    }

    /// Where a verb of speaking begins that ends a clause, past how it is said.
    private func verb(endingAt index: Int, from floor: Int) -> Int? {
        var end = index
        while end > floor, source.scalars[end - 1].isSpace || ",:，：".unicodeScalars.contains(source.scalars[end - 1]) {
            end -= 1
        }
        var at = end
        var found: Int?
        while let hit = cues.ending(at: at), hit.range.lowerBound >= floor,
            source.folded[hit.range.lowerBound].isLatinLetter
        {
            if cues.value(.speech, of: hit) == "speech" || cues.value(.speech, of: hit) == "thought"
                || hit.ideas.contains(.balloons)
            {
                found = hit.range.lowerBound
            } else if !hit.ideas.contains(.manners) {
                break
            }
            at = hit.range.lowerBound
            while at > floor, source.scalars[at - 1].isSpace { at -= 1 }
        }
        return found
    }

    /// The run of capitalised words that ends before an index.
    private func capitals(endingAt index: Int, from floor: Int) -> Range<Int>? {
        var end = index
        while end > floor, source.scalars[end - 1].isSpace { end -= 1 }
        var start = end
        var at = end
        while at > floor {
            var word = at
            while word > floor, source.scalars[word - 1].isLatinLetter || source.scalars[word - 1] == "'" { word -= 1 }
            guard word < at, isName(word..<at) else { break }
            start = word
            guard word > floor, source.scalars[word - 1] == " " else { break }
            at = word - 1
        }
        return start < end ? start..<end : nil
    }

    private func capitals(startingAt index: Int, to limit: Int) -> Range<Int>? {
        var start = index
        while start < limit, source.scalars[start].isSpace { start += 1 }
        var end = start
        var at = start
        while at < limit {
            var word = at
            while word < limit, source.scalars[word].isLatinLetter || source.scalars[word] == "'" { word += 1 }
            guard word > at, isName(at..<word) else { break }
            end = word
            guard word < limit, source.scalars[word] == " " else { break }
            at = word + 1
        }
        return start < end ? start..<end : nil
    }

    private func isName(_ word: Range<Int>) -> Bool {
        guard (0x41...0x5A).contains(source.scalars[word.lowerBound].value) else { return false }
        return ![
            "the", "a", "an", "he", "she", "they", "it", "i", "we", "you", "then", "and", "but", "in", "on", "at", "as",
            "panel", "suddenly", "finally", "when", "while", "no", "this", "that", "his", "her", "their",
        ].contains(source.foldedText(word))
    }

    private func pronoun(before index: Int, _ clause: Clause, _ last: String?) -> (name: String, range: Range<Int>)? {
        var end = index
        while end > 0, source.scalars[end - 1].isSpace { end -= 1 }
        var start = end
        while start > 0, source.scalars[start - 1].isLatinLetter { start -= 1 }
        guard ["he", "she", "they", "it"].contains(source.foldedText(start..<end)) else { return nil }
        return named(before: clause.quote.outer.lowerBound).map { ($0, start..<end) } ?? last.map { ($0, start..<end) }
    }

    /// Who was named last in the sentences shortly before.
    private func named(before index: Int) -> String? {
        var at = index
        let floor = max(0, index - 200)
        while at > floor {
            guard source.scalars[at - 1].isLatinLetter, at == source.count || !source.scalars[at].isLatinLetter else {
                at -= 1
                continue
            }
            if let name = capitals(endingAt: at, from: floor) {
                // A first word may be any word: only one that goes on with a small one is who acts.
                let isFirst = name.lowerBound == 0 || source.endsSentence(max(0, name.lowerBound - 2))
                let goesOn =
                    at + 1 < source.count && source.scalars[at] == " " && source.scalars[at + 1].isLatinLetter
                    && source.scalars[at + 1].properties.isLowercase
                if goesOn, !isFirst || cues.starting(at: name.lowerBound)?.range != name { return source.text(name) }
                at = name.lowerBound
            } else {
                at -= 1
            }
        }
        return nil
    }
}
