import HanmoGraphics

/// Part of a text named again for its style: 其中“399.00”用红色粗体, with "free" underlined.
struct PartReader {
    let source: ScalarText
    let cues: Cues

    /// The style that the words around a quote give it, if they speak of part of a text before.
    func style(of clause: Clause) -> (style: PartStyle, scope: Range<Int>)? {
        let end = styleEnd(clause)
        guard refers(clause) || follows(clause, end) else { return nil }
        var style = PartStyle()
        for range in [clause.sentence, clause.quote.outer.upperBound..<end] {
            for hit in cues.hits(in: range) {
                for sense in cues.senses(of: hit) { Self.apply(sense, to: &style) }
            }
        }
        return (style, clause.quote.outer.upperBound..<end)
    }

    /// “8”放大，“三天”加下划线: nothing announces the words, and what follows them is of their look only.
    private func follows(_ clause: Clause, _ end: Int) -> Bool {
        let start = clause.quote.outer.upperBound
        guard clause.before.count <= 12, !NamingReader(source: source, cues: cues).isAnnounced(clause) else {
            return false
        }
        let ideas: Ideas = [.effects, .weights, .colours, .sizes]
        guard let first = cues.hits(in: start..<end).first, first.range.lowerBound - start <= 3 else { return false }
        return first.ideas.meets(ideas)
    }

    private func refers(_ clause: Clause) -> Bool {
        var end = clause.before.upperBound
        while end > clause.before.lowerBound, source.scalars[end - 1].isSpace || source.scalars[end - 1] == "，" {
            end -= 1
        }
        if let hit = cues.ending(at: end), hit.range.lowerBound >= clause.before.lowerBound,
            cues.senses(of: hit).contains(where: { $0.idea == .references && $0.value == "before" })
        {
            return true
        }
        var start = clause.quote.outer.upperBound
        while start < source.count, source.scalars[start] == " " { start += 1 }
        guard let hit = cues.starting(at: start) else { return false }
        return cues.senses(of: hit).contains { $0.idea == .references && $0.value == "after" }
    }

    /// Up to the end of the part of the sentence, no further than the next quote.
    private func styleEnd(_ clause: Clause) -> Int {
        var end = clause.quote.outer.upperBound
        let limit = min(source.count, end + 60)
        while end < limit, !source.endsSentence(end), source.scalars[end] != "“", source.scalars[end] != "\"" {
            if source.endsPart(end), end > clause.quote.outer.upperBound + 1 { break }
            end += 1
        }
        return end
    }

    private static func apply(_ sense: Sense, to style: inout PartStyle) {
        switch sense.idea {
        case .colours, .shortColours: style.color = Color(sense.value) ?? style.color
        case .faces: style.face = Wording.FaceClass(rawValue: sense.value) ?? style.face
        case .weights: style.weight = Lettering.Weight(rawValue: sense.value) ?? style.weight
        case .sizes: style.scale = sense.value == "large" ? 1.5 : sense.value == "small" ? 0.7 : style.scale
        case .effects:
            switch sense.value {
            case "underline": style.underline = true
            case "strike": style.strike = true
            case "emphasis": style.emphasis = .dot
            case "gilt": style.color = Color(hex: 0xC9A14A)
            default: break
            }
        default: break
        }
    }

    /// Where some words stand in a text first, in bytes.
    static func range(of words: String, in text: String) -> Range<Int>? {
        let (own, all) = (Array(words.utf8), Array(text.utf8))
        guard !own.isEmpty, own.count <= all.count else { return nil }
        for start in 0...all.count - own.count
        where all[start] == own[0] && all[start..<start + own.count].elementsEqual(own) {
            return start..<start + own.count
        }
        return nil
    }
}
