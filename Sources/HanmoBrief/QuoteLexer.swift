import HanmoSource

/// A text that the prompt sets off: in quotes, in a fence, or after an introducer up to the paragraph's end.
struct QuotedText {
    enum Mark { case quotes, fence, undelimited }

    var mark: Mark
    /// Scalar indices of the text itself.
    var content: Range<Int>
    /// With its quotes.
    var outer: Range<Int>
}

/// Finds quoted texts in one pass over the scalars. Nested quotes of one kind belong to the outer text.
struct QuoteLexer {
    let source: ScalarText
    private(set) var quotes: [QuotedText] = []
    private(set) var findings: [Diagnostic] = []

    private static let pairs: [Unicode.Scalar: Unicode.Scalar] = ["“": "”", "「": "」", "『": "』", "‘": "’"]

    init(source: ScalarText) {
        self.source = source
        scan()
        addUndelimited()
    }

    private var scalars: [Unicode.Scalar] { source.scalars }

    private mutating func scan() {
        var index = 0
        while index < scalars.count {
            if let quote = quote(at: index) {
                if !quote.content.isEmpty { quotes.append(quote) }
                index = max(index + 1, quote.outer.upperBound)
            } else {
                index += 1
            }
        }
    }

    private mutating func quote(at index: Int) -> QuotedText? {
        let scalar = scalars[index]
        if scalar == "`", source.has("```", at: index) { return fence(at: index) }
        if scalar == "\"", opensText(at: index) { return straight(at: index) }
        if scalar == "'", source.followsIntroducer(index) { return apostrophes(at: index) }
        if scalar == "【", source.followsIntroducer(index) { return curly(at: index, closing: "】") }
        if scalar == "‘", !source.followsIntroducer(index), !opensText(at: index) { return nil }
        return Self.pairs[scalar].flatMap { curly(at: index, closing: $0) }
    }

    private func opensText(at index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = scalars[index - 1]
        return !(before.properties.isAlphabetic && before.isASCII) && before.properties.numericType == nil
    }

    private func fence(at index: Int) -> QuotedText? {
        var start = index + 3
        while start < scalars.count, scalars[start] != "\n" { start += 1 }
        guard start < scalars.count else { return nil }
        start += 1
        var end = start
        while end < scalars.count, !source.has("```", at: end) { end += 1 }
        let outer = index..<min(scalars.count, end + 3)
        if end > start, scalars[end - 1] == "\n" { end -= 1 }
        return QuotedText(mark: .fence, content: start..<max(start, end), outer: outer)
    }

    /// Curly and corner quotes: the mark that closes the first one, those inside counted.
    private mutating func curly(at index: Int, closing: Unicode.Scalar) -> QuotedText {
        let opening = scalars[index]
        var depth = 0
        var at = index
        while at < scalars.count {
            if scalars[at] == opening { depth += 1 }
            if scalars[at] == closing, !(closing == "’" && isApostrophe(at)) {
                depth -= 1
                if depth == 0 {
                    return QuotedText(mark: .quotes, content: index + 1..<at, outer: index..<at + 1)
                }
            }
            at += 1
        }
        return unbalanced(at: index)
    }

    private func isApostrophe(_ index: Int) -> Bool {
        index > 0 && index + 1 < scalars.count && scalars[index - 1].properties.isAlphabetic
            && scalars[index + 1].properties.isAlphabetic && scalars[index + 1].isASCII
    }

    private mutating func unbalanced(at index: Int) -> QuotedText {
        let end = source.paragraphEnd(from: index)
        findings.append(
            Diagnostic(
                .warning, "unbalanced-quote", "the quote that opens here is never closed",
                hint: "close it; the text is taken to the paragraph's end", source: source.span(index..<index + 1)))
        return QuotedText(mark: .quotes, content: index + 1..<end, outer: index..<end)
    }

    /// Straight double quotes do not say which of them closes: in a paragraph that is one introduced text, the last
    /// one does, so that quotes inside stay; in a list or a sentence the first that can.
    private mutating func straight(at index: Int) -> QuotedText {
        let end = source.paragraphEnd(from: index)
        let marks = (index + 1..<end).filter { scalars[$0] == "\"" }
        guard let first = marks.first, let last = marks.last else {
            // A text may run over blank lines.
            if let far = (end..<min(scalars.count, end + 20_000)).first(where: { scalars[$0] == "\"" }),
                far + 1 == scalars.count || scalars[far + 1] == "\n"
            {
                return QuotedText(mark: .quotes, content: index + 1..<far, outer: index..<far + 1)
            }
            return unbalanced(at: index)
        }
        var close = first
        for (number, mark) in marks.enumerated() where number % 2 == 0 && number + 1 < marks.count {
            close = mark
            guard holdsNested(from: mark, to: marks[number + 1]) else { break }
            close = last
        }
        return QuotedText(mark: .quotes, content: index + 1..<close, outer: index..<close + 1)
    }

    /// Whether what stands between two straight quotes is quoted inside a text, not a sentence between two texts: it
    /// touches both, is short and has no clause marks.
    private func holdsNested(from left: Int, to right: Int) -> Bool {
        let between = scalars[left + 1..<right]
        guard let first = between.first, let last = between.last, between.count <= 24 else { return left + 1 == right }
        let breaks: Set<Unicode.Scalar> = ["，", "。", "；", "：", "、", ",", ";", ":", "\n", "和", "与", "及"]
        return !first.properties.isWhitespace && !last.properties.isWhitespace
            && !between.contains { breaks.contains($0) }
            && first != "的" && first != "字"
    }

    private func apostrophes(at index: Int) -> QuotedText? {
        let end = source.paragraphEnd(from: index)
        for at in stride(from: index + 1, to: end, by: 1) where scalars[at] == "'" {
            let after = at + 1 < scalars.count ? scalars[at + 1] : "\n"
            if !after.properties.isAlphabetic || !after.isASCII {
                return QuotedText(mark: .quotes, content: index + 1..<at, outer: index..<at + 1)
            }
        }
        return nil
    }

    /// A paragraph without quotes that says 写着：or reads: is text from there to its end.
    private mutating func addUndelimited() {
        var added: [QuotedText] = []
        for paragraph in source.paragraphs
        where !quotes.contains(where: { $0.outer.overlaps(paragraph) }) {
            for colon in paragraph where scalars[colon] == "：" || scalars[colon] == ":" {
                guard source.followsIntroducer(colon + 1) else { continue }
                let content = source.trimmed(colon + 1..<paragraph.upperBound)
                guard !content.isEmpty else { break }
                added.append(QuotedText(mark: .undelimited, content: content, outer: content))
                break
            }
        }
        quotes = (quotes + added).sorted { $0.outer.lowerBound < $1.outer.lowerBound }
    }
}
