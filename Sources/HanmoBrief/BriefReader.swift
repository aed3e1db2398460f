public import HanmoSource

/// Prompt → Brief: quoted texts, the clauses that introduce them, the cues in those clauses.
public struct BriefReader: Sendable {
    public init() {}

    public func brief(from prompt: Prompt) -> Brief {
        let source = ScalarText(prompt.text)
        let lexer = QuoteLexer(source: source)
        var brief = Brief(findings: lexer.findings)
        var binder = WordingBinder(source: source)
        var end = 0
        for quote in lexer.quotes {
            let clause = max(end, source.paragraphStart(of: quote.outer.lowerBound))..<quote.outer.lowerBound
            binder.bind(quote, clause: clause)
            end = quote.outer.upperBound
        }
        brief.wordings = binder.wordings
        brief.unused = binder.unused

        let free = FreeText(source: source, quotes: lexer.quotes)
        brief.language = LanguageReader.language(of: prompt.text)
        brief.canvas = CanvasReader(source: source, free: free).wish()
        brief.style = Lexicon.styles.first { free.lowercased.contains($0.0) }?.1
        brief.ground = GroundReader.ground(in: free)
        brief.kind = kind(of: brief, free: free)
        if let description = free.description {
            brief.pictures = [PictureWish(id: "p1", description: description.text, source: description.span)]
        }
        settleRoles(&brief)
        return brief
    }

    /// A long text with the words of calligraphy is a calligraphy page; all else a poster for now.
    private func kind(of brief: Brief, free: FreeText) -> Brief.Kind {
        let cues = ["小楷", "书法", "自右向左", "从右到左", "从右向左", "题诗", "长卷", "楷书", "行书", "竖排", "calligraphy"]
        let longest = brief.wordings.map { $0.text.unicodeScalars.count { $0.properties.isIdeographic } }.max() ?? 0
        let others = brief.wordings.count { $0.role != .seal && $0.role != .signature && $0.role != .title }
        return longest >= 20 && others <= 3 && cues.contains { free.lowercased.contains($0) } ? .calligraphy : .poster
    }

    /// Where no text is called a title, the first large one is.
    private func settleRoles(_ brief: inout Brief) {
        guard brief.kind == .poster, !brief.wordings.contains(where: { $0.role == .title }) else { return }
        let first =
            brief.wordings.firstIndex { $0.size == .large && $0.role == .body } ?? (brief.wordings.count == 1 ? 0 : nil)
        if let first, brief.wordings[first].text.unicodeScalars.count <= 80 { brief.wordings[first].role = .title }
    }
}
