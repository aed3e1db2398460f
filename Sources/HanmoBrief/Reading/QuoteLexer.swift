import HanmoSource

/// A text that the prompt sets off: in quotes, in a fence, or after an introducer up to the paragraph's end.
struct QuotedText: Sendable {
    enum Mark: Sendable { case quotes, fence, undelimited }

    var mark: Mark
    /// Scalar indices of the text itself.
    var content: Range<Int>
    /// With its quotes.
    var outer: Range<Int>
    /// The role that a label before it says: `Title: …`.
    var label: Cue?
}

/// Finds quoted texts in one pass over the scalars. Nested quotes of one kind belong to the outer text.
struct QuoteLexer {
    private let source: ScalarText
    private let cues: Cues
    private let marks: QuoteMarks
    private(set) var quotes: [QuotedText] = []
    private(set) var findings: [Diagnostic] = []
    /// A prompt without any other quotes means its single ones.
    private let meansApostrophes: Bool
    private let isJSON: Bool
    /// No single quote closes before this index.
    private var unclosedUntil = 0

    init(source: ScalarText, cues: Cues) {
        self.source = source
        self.cues = cues
        marks = QuoteMarks(source)
        isJSON = source.isJSON
        meansApostrophes = marks.straight.isEmpty && marks.partners.isEmpty && marks.fences.isEmpty
        scan()
        quotes = Undelimited(source: source, cues: cues, quotes: quotes).merged
    }

    private var scalars: [Unicode.Scalar] { source.scalars }

    /// In a prompt of JSON what stands before a colon is a name.
    private func isKey(_ quote: QuotedText) -> Bool {
        var next = quote.outer.upperBound
        while next < scalars.count, scalars[next].isSpace { next += 1 }
        return next < scalars.count && scalars[next] == ":"
    }

    private mutating func scan() {
        var index = 0
        while index < scalars.count {
            if let quote = quote(at: index) {
                if !quote.content.isEmpty, !(isJSON && isKey(quote)) { quotes.append(quote) }
                index = max(index + 1, quote.outer.upperBound)
            } else {
                index += 1
            }
        }
    }

    private mutating func quote(at index: Int) -> QuotedText? {
        switch scalars[index] {
        case "`": return source.has("```", at: index) ? fence(at: index) : backtick(at: index)
        case "\"", "＂": return opensText(at: index) ? straight(at: index) : nil
        case "'": return apostrophes(at: index)
        case "【", "《":
            // 写着《山中》全诗 names the poem that follows.
            guard source.announces(before: index, cues), let quote = paired(at: index) else { return nil }
            let end = quote.outer.upperBound
            return end == scalars.count || !scalars[end].properties.isAlphabetic ? quote : nil
        case "‘": return source.announces(before: index, cues) || opensText(at: index) ? paired(at: index) : nil
        case "“", "「", "『": return paired(at: index) ?? unbalanced(at: index)
        case "”", "」", "』", "«", "„": return paired(at: index)
        default: return nil
        }
    }

    /// Not an inch mark, nor the value of an attribute in a tag.
    private func opensText(at index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = scalars[index - 1]
        if before == "=", index > 1, scalars[index - 2].isLatinLetter { return false }
        return !before.isLatinLetter && !before.isDigit
    }

    private func paired(at index: Int) -> QuotedText? {
        guard let close = marks.partners[index], close > index else { return nil }
        return QuotedText(mark: .quotes, content: index + 1..<close, outer: index..<close + 1)
    }

    private func fence(at index: Int) -> QuotedText? {
        let next = QuoteMarks.lowerBound(marks.fences, index + 3)
        let close = next < marks.fences.count ? marks.fences[next] : scalars.count
        var start = index + 3
        while start < close, scalars[start] != "\n" { start += 1 }
        if start < close {
            start += 1
        } else {
            // On one line: no name of a language.
            start = index + 3
        }
        var end = close
        if end > start, scalars[end - 1] == "\n" { end -= 1 }
        if end > start, scalars[end - 1] == "\r" { end -= 1 }
        return QuotedText(mark: .fence, content: start..<end, outer: index..<min(scalars.count, close + 3))
    }

    private func backtick(at index: Int) -> QuotedText? {
        guard source.announces(before: index, cues) else { return nil }
        for at in index + 1..<min(scalars.count, index + 400) {
            if scalars[at] == "\n" { return nil }
            if scalars[at] == "`" {
                return QuotedText(mark: .quotes, content: index + 1..<at, outer: index..<at + 1)
            }
        }
        return nil
    }

    private mutating func unbalanced(at index: Int) -> QuotedText {
        let end = source.paragraphEnd(from: index)
        findings.append(
            Diagnostic(
                .warning, "unbalanced-quote", "the quote that opens here is never closed",
                hint: "close it; the text is taken to the paragraph's end", source: source.span(index..<index + 1)))
        return QuotedText(mark: .quotes, content: source.trimmed(index + 1..<end), outer: index..<end)
    }

    /// Straight double quotes do not say which of them closes: in a paragraph that is one introduced text, the last
    /// one does, so that quotes inside stay; in a list or a sentence the first that can.
    private mutating func straight(at index: Int) -> QuotedText {
        let inside = QuoteMarks.slice(marks.straight, in: index + 1..<source.paragraphEnd(from: index))
        guard let first = inside.first, let last = inside.last else {
            let next = QuoteMarks.lowerBound(marks.straight, index + 1)
            if next < marks.straight.count, opensNothing(marks.straight[next]) {
                let far = marks.straight[next]
                return QuotedText(mark: .quotes, content: index + 1..<far, outer: index..<far + 1)
            }
            return unbalanced(at: index)
        }
        if isJSON {
            let close = inside.first { scalars[$0 - 1] != "\\" } ?? first
            return QuotedText(mark: .quotes, content: index + 1..<close, outer: index..<close + 1)
        }
        var close = first
        var number = inside.startIndex
        while number + 1 < inside.endIndex {
            close = inside[number]
            guard holdsNested(from: close, to: inside[number + 1]) else { break }
            close = last
            number += 2
        }
        return QuotedText(mark: .quotes, content: index + 1..<close, outer: index..<close + 1)
    }

    /// A mark with a line's end or punctuation after it closes a text that ran over blank lines.
    private func opensNothing(_ index: Int) -> Bool {
        guard index + 1 < scalars.count else { return true }
        return scalars[index + 1].isSpace || "。，；,.;）)".unicodeScalars.contains(scalars[index + 1])
    }

    /// Whether what stands between two straight quotes is quoted inside a text, not a sentence between two texts: it
    /// touches both, is short, has no marks that part texts and says nothing of a place or a bearer.
    private func holdsNested(from left: Int, to right: Int) -> Bool {
        let between = left + 1..<right
        guard let first = scalars[between].first, let last = scalars[between].last, between.count <= 24 else {
            return between.isEmpty
        }
        guard !first.isSpace, !last.isSpace, first != "的", first != "字",
            !scalars[between].contains(where: { "，。；：、,;:\n和与及或/|·+→-—–~～&>（）()[]{}".unicodeScalars.contains($0) })
        else { return false }
        let telling: Ideas = [.places, .relations, .introducers, .speech, .roles, .carriers, .sizes, .order]
        return !cues.hits(in: between).contains { $0.ideas.meets(telling) }
    }

    private mutating func apostrophes(at index: Int) -> QuotedText? {
        guard index >= unclosedUntil, index + 1 < scalars.count, !scalars[index + 1].isSpace, opensText(at: index),
            meansApostrophes || source.announces(before: index, cues) || continuesList(at: index)
        else { return nil }
        let end = source.paragraphEnd(from: index)
        for at in QuoteMarks.slice(marks.apostrophes, in: index + 1..<end) {
            let after = at + 1 < scalars.count ? scalars[at + 1] : "\n"
            if !after.isLatinLetter, !after.isDigit, !scalars[at - 1].isSpace {
                return QuotedText(mark: .quotes, content: index + 1..<at, outer: index..<at + 1)
            }
        }
        unclosedUntil = end
        return nil
    }

    /// 'A', 'B' and 'C': what follows a quote within a few characters is one too.
    private func continuesList(at index: Int) -> Bool {
        guard let last = quotes.last, scalars[last.outer.lowerBound] == "'" else { return false }
        return index - last.outer.upperBound <= 6
    }
}

extension ScalarText {
    /// Whether the words just before an index announce a text: 写着：, 题为, reads, a sign.
    func announces(before index: Int, _ cues: Cues) -> Bool {
        var end = index
        while end > 0, scalars[end - 1].isSpace || "：:，,「『“（(".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
        guard let hit = cues.ending(at: end) else { return false }
        let announcing: Ideas = [.introducers, .speech, .roles, .carriers]
        return hit.ideas.meets(announcing)
    }
}
