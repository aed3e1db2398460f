import HanmoSource

/// A comic's script → Brief: its lines say what they are, its prose is read like any prompt's.
struct ScriptReader {
    let source: ScalarText
    let cues: Cues
    let lines: [ScriptLine]
    var brief = Brief(kind: .comic)
    var panels: [ScriptPanel] = []
    /// Whether lines name who acts.
    var isInCast = false
    var page = 1
    /// Whether a page was begun that has no panel yet.
    var isOpenPage = false
    /// Texts and words of that page.
    var waiting: [Int] = []
    var waitingWords: [Range<Int>] = []
    /// Prose about the comic as a whole.
    var general: [Range<Int>] = []
    /// Lines and words that settle something of it: 画幅：A4.
    var settings: [Range<Int>] = []
    var drawn: [Range<Int>] = []
    /// Names of the cast as they are compared, with their spelling.
    var castNames: [String: String] = [:]
    /// Who spoke without being in the cast, once each.
    var strangers: [String] = []

    init(_ prompt: Prompt) {
        source = ScalarText(prompt.text)
        cues = Cues(source.folded)
        lines = ScriptLine.all(in: source)
        let none = FreeText(source: source, cues: Cues(hits: []), drawn: [])
        brief.language = LanguageReader.language(of: source, none).language
    }

    mutating func read() -> Brief {
        var index = 0
        while index < lines.count { index = take(index) }
        endPage()
        finish()
        return brief
    }

    /// Reads what begins with a line; the index of the next.
    private mutating func take(_ index: Int) -> Int {
        let line = lines[index]
        switch line.shape {
        case .blank: break
        case .ignored:
            let words = source.text(line.body)
            if words.contains(where: \.isLetter) { leave(line.body, "a remark") }
        case .page(let number, let rest): begin(page: number, rest, line)
        case .panel(let number, let rest): return begin(panel: number, rest, index)
        case .cast(let rest):
            isInCast = true
            takeMembers(rest)
        case .heading: takeHeading(line)
        case .joined(let rest):
            guard let last = brief.wordings.last, last.panel != nil || isOpenPage else {
                general.append(line.range)
                break
            }
            return takeText(rest, index, ScriptVoice(continuing: last))
        case .labelled(let label): return takeLabelled(label, index)
        case .words:
            if isInCast {
                takeMember(line.body)
            } else if !takeTitleInBrackets(line) {
                takeWords(line.range)
            }
        }
        extendPanel(to: line.range.upperBound)
        return index + 1
    }

    private mutating func takeLabelled(_ label: ScriptLabel, _ index: Int) -> Int {
        let line = lines[index]
        if isInCast, label.key == nil {
            takeMember(line.body)
            return index + 1
        }
        let isOpen = !panels.isEmpty || isOpenPage
        if label.key != .thought, label.key != nil { isInCast = false }
        switch label.key {
        case .title: return takePageText(label, index, .title, .large)
        case .subtitle: return takePageText(label, index, .subtitle, .medium)
        case .author: return takePageText(label, index, .signature, .small)
        case .cast: break
        case .setting where !isOpen: takeSetting(label, line)
        case .setting, .description: takeWords(label.key == .description ? label.rest : line.range)
        case .remark: leave(line.body, "a remark")
        case .speech:
            // 对白：阿明：“…”
            if let inner = ScriptLabel(source, label.rest), inner.isText {
                return takeText(inner.rest, index, voice(of: inner))
            }
            return takeText(label.rest, index, voice(of: label))
        case .narration, .caption, .thought, .soundEffect:
            return takeText(label.rest, index, voice(of: label))
        case nil:
            guard isOpen else {
                general.append(line.range)
                break
            }
            return takeText(label.rest, index, voice(of: label))
        }
        extendPanel(to: line.range.upperBound)
        return index + 1
    }

    /// Words that describe: the open panel, the page that begins, or the comic.
    mutating func takeWords(_ range: Range<Int>) {
        let words = source.trimmed(range)
        guard !words.isEmpty else { return }
        if isOpenPage {
            waitingWords.append(words)
        } else if panels.isEmpty {
            general.append(range)
        } else {
            panels[panels.count - 1].words.append(words)
        }
    }

    private mutating func takeHeading(_ line: ScriptLine) {
        isInCast = false
        let hasTitle = brief.wordings.contains { $0.role == .title }
        guard panels.isEmpty, !isOpenPage, !hasTitle else {
            leave(line.body, "a heading between the panels")
            return
        }
        add(ScriptSaid.Piece(lines: [line.body]), .title, .large)
    }

    /// 《雨夜书店》 alone on a line is the title.
    private mutating func takeTitleInBrackets(_ line: ScriptLine) -> Bool {
        guard panels.isEmpty, !isOpenPage, line.body.count > 2, source.scalars[line.body.lowerBound] == "《",
            source.scalars[line.body.upperBound - 1] == "》", !brief.wordings.contains(where: { $0.role == .title })
        else { return false }
        add(ScriptSaid.Piece(lines: [line.body.lowerBound + 1..<line.body.upperBound - 1]), .title, .large)
        return true
    }

    private mutating func takePageText(
        _ label: ScriptLabel, _ index: Int, _ role: Wording.Role, _ size: Wording.SizeClass
    ) -> Int {
        let said = ScriptSaid(source, lines, label.rest, line: index)
        note(unclosed: said)
        for piece in said.pieces {
            add(piece, role, size)
            brief.wordings[brief.wordings.count - 1].cues["role"] = source.span(label.name)
        }
        return said.next
    }

    private mutating func takeSetting(_ label: ScriptLabel, _ line: ScriptLine) {
        settings.append(line.range)
        let words = source.trimmed(label.rest)
        let formats: [String: ComicWish.Format] = [
            "四格": .strip, "四格漫画": .strip, "4格": .strip, "strip": .strip, "条漫": .webtoon, "webtoon": .webtoon,
            "页": .page, "页漫": .page, "单页": .page, "page": .page,
        ]
        if let format = formats[source.foldedText(words)] {
            brief.comic.format = format
            brief.cues["format"] = source.span(words)
        }
        // Style: flat, which is a style's own name and no word of the lexicon.
        if source.foldedText(label.name).hasSuffix("style"), words.allSatisfy({ source.scalars[$0].isLatinLetter }) {
            brief.style = source.foldedText(words)
            brief.cues["style"] = source.span(words)
        }
    }

    /// A text of the page as a whole.
    private mutating func add(_ piece: ScriptSaid.Piece, _ role: Wording.Role, _ size: Wording.SizeClass) {
        var wording = wording(of: piece)
        (wording.role, wording.size) = (role, size)
        brief.wordings.append(wording)
        drawn.append(piece.range)
    }

    func wording(of piece: ScriptSaid.Piece) -> Wording {
        Wording(
            id: "", text: piece.lines.map { source.text($0) }.joined(separator: "\n"),
            source: source.span(piece.range))
    }

    mutating func leave(_ range: Range<Int>, _ why: String) {
        brief.unused.append(UnusedSpan(source: source.span(range), text: source.text(range), why: why))
    }

    mutating func note(unclosed said: ScriptSaid) {
        guard let open = said.unclosed else { return }
        brief.findings.append(
            Diagnostic(
                .warning, "unbalanced-quote", "the quote that opens here is never closed",
                hint: "close it; the text is taken to the end of its lines", source: source.span(open..<open + 1)))
    }
}
