public import HanmoSource

/// Prompt → Brief, in stages: known words and quotes, each quote's clause, the cues in it, the page around them.
public struct BriefReader: Sendable {
    public init() {}

    public func brief(from prompt: Prompt) -> Brief {
        let source = ScalarText(prompt.text)
        let cues = Cues(source.folded)
        let lexer = QuoteLexer(source: source, cues: cues)
        return brief(source, cues, lexer.quotes, lexer.findings)
    }

    /// The seam for whoever finds the texts himself: quoted texts in order, each with its place in the prompt.
    func brief(
        _ source: ScalarText, _ cues: Cues, _ quotes: [QuotedText], _ lexerFindings: [Diagnostic]
    ) -> Brief {
        let outside = FreeText(source: source, cues: cues, drawn: quotes.map(\.outer))
        let canvas = CanvasReader(source: source, free: outside).wish()
        let clauses = ClauseFinder(source: source, cues: cues).clauses(of: quotes)
        let finder = PanelFinder(source, in: outside)
        var binder = WordingBinder(source: source, cues: cues, canvas: canvas, panels: finder)
        binder.bind(clauses)
        var brief = Brief(wordings: binder.wordings, unused: binder.unused, findings: lexerFindings + binder.findings)
        ListSpreader(source: source, cues: cues).spread(&brief.wordings, binder.lists)

        let free = FreeText(source: source, cues: cues, drawn: binder.drawn)
        brief.canvas = canvas.source == nil ? CanvasReader(source: source, free: free).wish() : canvas
        GeneralLook(source: source, cues: cues, canvas: brief.canvas, free: free).apply(to: &brief.wordings)
        PageReader(source: source, cues: cues, free: free).read(into: &brief)
        brief.panels = PanelTeller(source: source, cues: cues, free: free, finder: finder).panels(&brief.findings)
        placeInPanels(&brief)
        let forms = binder.contents.map { TextForm($0, in: source, cues) }
        let kind = KindReader(source: source, free: free).kind(
            of: brief.wordings, forms, panels: brief.panels.count)
        brief.kind = kind.kind
        if let cue = kind.cue { brief.cues["kind"] = source.span(cue) }
        let comic = ComicTeller(source: source, cues: cues, free: free)
        if brief.kind == .comic { comic.hear(&brief, clauses) }
        PageDefaults(kind: brief.kind, forms: forms, language: brief.language, measures: binder.measures).settle(
            &brief.wordings)
        for index in brief.wordings.indices { brief.wordings[index].tagBearer() }
        let story = brief.kind == .comic ? comic.cut(&brief) : nil
        readPictures(&brief, source, story?.start ?? free.panelStart(finder), free)
        brief.unused += LeftoverReader(source: source, cues: cues, free: free).leftovers(
            clauses, brief.wordings, canvas: brief.canvas)
        brief.unused.sort {
            $0.source.start == $1.source.start ? $0.source.end < $1.source.end : $0.source.start < $1.source.start
        }
        return brief
    }

    /// A text without a place of its own stands in its panel, and so does one whose panel could not stand where it says.
    private func placeInPanels(_ brief: inout Brief) {
        guard brief.panels.count > 1 else { return }
        let moved = brief.findings.filter { $0.code == "contradictory-place" }.compactMap(\.source)
        for index in brief.wordings.indices {
            guard let number = brief.wordings[index].panel,
                let panel = brief.panels.first(where: { $0.number == number }),
                brief.wordings[index].place == nil || moved.contains(panel.source)
            else { continue }
            brief.wordings[index].place = panel.place
        }
    }

    /// - Parameter panelStart: Where the panels begin to be described.
    private func readPictures(_ brief: inout Brief, _ source: ScalarText, _ panelStart: Int?, _ free: FreeText) {
        guard let description = free.description else { return }
        let teller = SceneTeller(source: source, cues: free.cues)
        let described = brief.panels.filter { $0.description.contains { $0.isLetter } }
        guard described.count > 1, let first = panelStart else {
            brief.pictures = [
                PictureWish(
                    id: "p1", description: description.text, source: description.span,
                    scene: teller.scene(in: free.parts))
            ]
            return
        }
        // What stands before the panels is of all of them.
        let head = source.trimmed(0..<first)
        if !head.isEmpty {
            brief.pictures.append(
                PictureWish(
                    id: "p1", description: free.text(of: head, in: source), source: source.span(head),
                    scene: teller.scene(in: free.parts(in: head))))
        }
        for panel in described {
            brief.pictures.append(
                PictureWish(
                    id: "p\(brief.pictures.count + 1)", description: panel.description, source: panel.source,
                    panel: panel.number, scene: teller.scene(in: free.parts(in: source.range(of: panel.source)))))
        }
    }
}
