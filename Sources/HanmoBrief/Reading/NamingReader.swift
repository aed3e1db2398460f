/// Why a quoted text is not drawn: it must not appear, it only names something, it repeats or explains another.
struct NamingReader {
    let source: ScalarText
    let cues: Cues

    /// A reason that holds whatever else the page shows.
    func firmReason(_ clause: Clause) -> String? {
        if isNegated(clause) { return "the prompt says that it must not appear" }
        switch naming(clause) {
        case "gloss-before": return "it explains the text before it"
        case "style-before", "style-after": return "it names a style to follow"
        default: return nil
        }
    }

    /// A reason that holds if the page shows other texts that are announced: a name, a theme.
    func weakReason(_ clause: Clause) -> String? {
        guard !isAnnounced(clause) else { return nil }
        switch naming(clause) {
        case "before": return "it names something in the description"
        case "after": return "it names the theme"
        default: return nil
        }
    }

    /// Whether words right before a text say that it is shown.
    func isAnnounced(_ clause: Clause) -> Bool {
        if clause.quote.mark != .quotes { return true }
        var end = clause.before.upperBound
        while end > clause.before.lowerBound,
            source.scalars[end - 1].isSpace || "：:，,了着有".unicodeScalars.contains(source.scalars[end - 1])
        {
            if source.scalars[end - 1] == "：" || source.scalars[end - 1] == ":" { return true }
            if let hit = cues.ending(at: end), hit.ideas.contains(.introducers) { return true }
            end -= 1
        }
        guard let hit = cues.ending(at: end), hit.range.lowerBound >= clause.before.lowerBound else { return false }
        return hit.ideas.meets([.introducers, .speech, .roles]) && !hit.ideas.contains(.naming)
    }

    private func isNegated(_ clause: Clause) -> Bool {
        let floor = clause.sentence.lowerBound
        guard let cue = cues.last(.negatives, in: clause.sentence) else { return false }
        let between = source.trimmed(cue.range.upperBound..<clause.before.upperBound)
        guard cue.range.lowerBound >= floor, between.count <= 16 else { return false }
        if between.count <= 4 { return !between.contains { source.endsPart($0) } }
        let words = source.foldedText(between)
        return [
            "任何文字", "其他文字", "文字", "字样", "the words", "the word", "the text", "text", "any text", "words", "类似",
            "such as",
            "the phrase", "words like",
        ].contains(words.hasSuffix("如") ? String(words.dropLast()) : words)
    }

    /// The naming words that touch the quote.
    private func naming(_ clause: Clause) -> String? {
        var end = clause.before.upperBound
        while end > clause.before.lowerBound,
            source.scalars[end - 1].isSpace || "（(，,".unicodeScalars.contains(source.scalars[end - 1])
        {
            end -= 1
        }
        if let hit = cues.ending(at: end), hit.range.lowerBound >= clause.before.lowerBound,
            let sense = cues.senses(of: hit).first(where: { $0.idea == .naming && $0.value.hasSuffix("before") })
        {
            let isBracket = clause.before.contains { "（(".unicodeScalars.contains(source.scalars[$0]) }
            if sense.value != "gloss-before" || isBracket { return sense.value }
        }
        var start = clause.quote.outer.upperBound
        while start < source.count, source.scalars[start] == " " || source.scalars[start] == "-" { start += 1 }
        if let hit = cues.starting(at: start),
            let sense = cues.senses(of: hit).first(where: { $0.idea == .naming && $0.value.hasSuffix("after") })
        {
            return sense.value
        }
        return nil
    }
}
