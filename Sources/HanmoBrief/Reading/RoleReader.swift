/// What a text is on its page.
struct RoleReader {
    let source: ScalarText
    let cues: Cues

    /// The role word nearest to the text, in its own sentence. 标题下方 is a place, and 头条下方的导语 no headline.
    func role(in clause: Clause) -> Cue? {
        var found: Cue?
        for hit in cues.hits(in: clause.sentence) {
            guard let value = cues.value(.roles, of: hit), !isPlaced(hit.range) else { continue }
            found = Cue(value: value, range: hit.range)
        }
        if found == nil, let cue = cues.last(.speech, in: clause.sentence), cue.value != "speech",
            clause.sentence.upperBound - cue.range.upperBound <= 12
        {
            found = cue
        }
        if found == nil, let cue = cues.first(.roles, in: clause.ahead), ["title", "subtitle"].contains(cue.value),
            cue.range.lowerBound - clause.ahead.lowerBound <= 40,
            !isPlaced(cue.range)
        {
            found = cue
        }
        return found
            ?? cues.hits(in: clause.after).prefix(2).lazy.compactMap { hit in
                cues.value(.roles, of: hit).map { Cue(value: $0, range: hit.range) }
            }.first
    }

    /// Whether a role word names the thing that a place is told by.
    private func isPlaced(_ range: Range<Int>) -> Bool {
        var at = range.upperBound
        while at < source.count, source.scalars[at] == " " || source.scalars[at] == "的" || source.scalars[at] == "之" {
            at += 1
        }
        if let next = cues.starting(at: at), source.scalars[at].isHan,
            next.ideas.contains(.places) || next.ideas.contains(.relations)
        {
            let word = source.foldedText(next.range)
            if word.hasSuffix("方") || word.hasSuffix("下") || word.hasSuffix("侧") || word.hasSuffix("旁")
                || word.hasSuffix("边") || word.hasSuffix("上") || word == "右侧" || word == "左侧"
            {
                return true
            }
        }
        guard range.lowerBound > 0, source.scalars[range.lowerBound - 1] == " " else { return false }
        guard let before = cues.ending(at: range.lowerBound - 1) else { return false }
        return before.ideas.contains(.relations)
    }
}
