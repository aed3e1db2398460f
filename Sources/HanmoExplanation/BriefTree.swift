package import HanmoBrief
package import HanmoSource

/// A Brief for people to read: the page, each text and picture, what was decided of it and by which words, and what
/// nothing came of.
package struct BriefTree {
    let brief: Brief
    private let prompt: Prompt?
    private let width: Int
    private let positions: PositionTable
    private var rows: [Row] = []

    /// - Parameters:
    ///   - prompt: What the spans count in, if it is known.
    ///   - width: Cells of a line.
    package init(brief: Brief, prompt: Prompt?, width: Int = 100) {
        (self.brief, self.prompt, self.width) = (brief, prompt, max(40, width))
        positions = PositionTable(of: brief, in: prompt)
        page()
        cast()
        if !isComic { panels() }
        texts()
        if isComic { comicPages() }
        pictures()
        unused()
    }

    /// - Parameter colored: with the escapes of a terminal.
    package func text(colored: Bool = false) -> String { rows.map { $0.text(colored: colored) + "\n" }.joined() }

    private mutating func page() {
        rows.append(Row([.init("page", .heading)]))
        add(brief.decisions, indent: 2)
    }

    private mutating func panels() {
        guard !brief.panels.isEmpty else { return }
        heading("panels", count: brief.panels.count)
        let places = brief.panels.map { position($0.source) }
        for (panel, place) in zip(brief.panels, places) {
            item("\(panel.number)", place, nil, panel.description, columns: (2, column(places), 0))
            add(panel.decisions, indent: 6)
        }
    }

    private mutating func texts() {
        // A comic's texts stand in the tree of its panels.
        let texts = isComic ? brief.wordings.filter { !stands(in: $0.panel) } : brief.wordings
        guard !texts.isEmpty || !isComic else { return }
        heading("texts", count: texts.count)
        add(texts, indent: 2)
    }

    mutating func add(_ texts: [Wording], indent: Int, without left: [String] = []) {
        let places = texts.map { position($0.source) }
        let columns = (
            column(texts.map { $0.id.shown(limit: 16) }), column(places), column(texts.map(\.role.rawValue))
        )
        for (wording, place) in zip(texts, places) {
            item(
                wording.id.shown(limit: 16), place, wording.role.rawValue, "“\(wording.text)”", columns: columns,
                indent: indent)
            add(wording.decisions.filter { !left.contains($0.name) }, indent: columns.0 + 2 + indent)
        }
    }

    private mutating func pictures() {
        let pictures = isComic ? brief.pictures.filter { !stands(in: $0.panel) } : brief.pictures
        guard !pictures.isEmpty else { return }
        heading("pictures", count: pictures.count)
        let places = pictures.map { position($0.source) }
        for (picture, place) in zip(pictures, places) {
            item(picture.id.shown(limit: 16), place, nil, picture.description, columns: (2, column(places), 0))
            add(picture.decisions, indent: 6)
        }
    }

    private mutating func unused() {
        guard !brief.unused.isEmpty else { return }
        heading("not used", count: brief.unused.count)
        let places = brief.unused.map { position($0.source) }
        let column = column(places)
        for (unused, place) in zip(brief.unused, places) {
            let why = unused.why.shown()
            let room = max(12, width - column - DisplayWidth.of(why) - 8)
            rows.append(
                Row([
                    .init("  " + DisplayWidth.padded(place, to: column) + "  ", .quiet),
                    .init("“" + line(unused.text, room) + "”", .plain), .init("  " + why, .warning),
                ]))
        }
    }

    mutating func heading(_ title: String, count: Int) {
        rows.append(Row([]))
        rows.append(Row([.init(title, .heading), .init(" \(count)", .quiet)]))
    }

    mutating func item(
        _ id: String, _ place: String, _ role: String?, _ text: String, columns: (id: Int, place: Int, role: Int),
        indent: Int = 2
    ) {
        let head =
            DisplayWidth.padded(place, to: columns.place) + "  "
            + (role.map { DisplayWidth.padded($0, to: columns.role) + "  " } ?? "")
        let room = width - columns.id - 2 - indent - DisplayWidth.of(head)
        let space = String(repeating: " ", count: indent)
        rows.append(
            Row([
                .init(space + DisplayWidth.padded(id, to: columns.id) + "  ", .item), .init(head, .quiet),
                .init(line(text, max(20, room)), .strong),
            ]))
    }

    /// Names, values and the words that decided them, in columns.
    mutating func add(_ decisions: [Decision], indent: Int) {
        let names = column(decisions.map { $0.name.shown(limit: 24) })
        let values = decisions.map { line($0.value, 44) }
        let valueColumn = column(zip(decisions, values).map { $0.cue == nil ? "" : $1 })
        for (decision, value) in zip(decisions, values) {
            var parts = [
                Row.Part(String(repeating: " ", count: indent), .plain),
                Row.Part(DisplayWidth.padded(decision.name.shown(limit: 24), to: names) + "  ", .quiet),
            ]
            if let cue = decision.cue {
                let room = width - indent - names - valueColumn - 8
                let words = prompt?.text(of: cue) ?? "[\(cue.start), \(cue.end)]"
                parts.append(Row.Part(DisplayWidth.padded(value, to: valueColumn), .plain))
                parts.append(Row.Part("  ← ", .quiet))
                parts.append(Row.Part(line(words, max(16, room)), .cue))
            } else {
                parts.append(Row.Part(value, .plain))
            }
            rows.append(Row(parts))
        }
    }

    func column(_ texts: [String]) -> Int { texts.map(DisplayWidth.of).max() ?? 0 }

    private func line(_ text: String, _ room: Int) -> String {
        DisplayWidth.cut(text.shown(limit: room * 2 + 8), to: room)
    }

    func position(_ span: SourceSpan) -> String {
        positions.position(of: span)?.description ?? "–"
    }
}

/// A line of the tree: parts with a style each.
private struct Row {
    struct Part {
        let text: String
        let style: Style

        init(_ text: String, _ style: Style) { (self.text, self.style) = (text, style) }
    }

    /// Codes of ECMA-48 that are legible on light and dark terminals alike.
    enum Style: String {
        case plain = ""
        case heading = "1;4"
        case item = "1;36"
        case strong = "1"
        case quiet = "2"
        case cue = "32"
        case warning = "33"
    }

    let parts: [Part]

    init(_ parts: [Part]) { self.parts = parts }

    func text(colored: Bool) -> String {
        let styled = parts.map { part in
            colored && part.style != .plain ? "\u{1B}[\(part.style.rawValue)m\(part.text)\u{1B}[0m" : part.text
        }.joined()
        guard !colored else { return styled }
        var end = styled.endIndex
        while end > styled.startIndex, styled[styled.index(before: end)] == " " { end = styled.index(before: end) }
        return String(styled[..<end])
    }
}
