import HanmoSource

/// A panel while it is read.
struct ScriptPanel {
    /// Counted over all pages.
    var number: Int
    /// As the script counts it.
    var said: Int?
    var page: Int
    var head: Range<Int>
    var end: Int
    var shot: String?
    var place: Place?
    var extent: PanelWish.Extent?
    var frame: PanelWish.Frame?
    var effects: [String] = []
    /// Words of the brackets that describe.
    var marks: [Range<Int>] = []
    /// Lines that describe.
    var words: [Range<Int>] = []
    /// What speakers do.
    var deeds: [(who: String, what: Range<Int>)] = []
    var texts = 0
}

extension ScriptReader {
    mutating func begin(page number: Int, _ rest: Range<Int>, _ line: ScriptLine) {
        isInCast = false
        endPage()
        let last = panels.last?.page ?? 0
        if number <= last {
            brief.findings.append(
                Diagnostic(
                    .warning, "doubled-page",
                    "page \(number) comes after page \(last); it is taken as page \(last + 1)",
                    hint: "count the pages from 1", source: source.span(line.body)))
        } else if number > last + 1 {
            brief.findings.append(
                Diagnostic(
                    .warning, "missing-page",
                    last == 0 ? "the first page is page \(number)" : "page \(number) follows page \(last)",
                    hint: "count the pages from 1", source: source.span(line.body)))
        }
        page = number <= last ? last + 1 : number
        isOpenPage = true
        let tiers = ScriptTiers(source, rest)
        if let tiers {
            brief.comic.pages.append(
                ComicPageWish(number: page, tiers: tiers.tiers, source: source.span(line.body)))
        }
        takePageWords(rest, without: tiers?.range)
    }

    /// What stands beside a page's number: which way it is read; behind a colon, what it shows.
    private mutating func takePageWords(_ rest: Range<Int>, without tiers: Range<Int>?) {
        let colon = rest.first { ":：".unicodeScalars.contains(source.scalars[$0]) }
        for piece in pieces(rest.lowerBound..<(colon ?? rest.upperBound)) where tiers?.overlaps(piece) != true {
            let hits = cues.hits(in: piece)
            if hits.contains(where: { $0.ideas.contains(.panels) }) {
                settings.append(piece)
            } else if hits.isEmpty {
                noteUnknown(piece, "beside the number of page \(page)")
                waitingWords.append(piece)
            } else {
                waitingWords.append(piece)
            }
        }
        if let colon {
            let words = source.trimmed(colon + 1..<rest.upperBound)
            if !words.isEmpty { waitingWords.append(words) }
        }
    }

    /// Texts of a page without panels get one.
    mutating func endPage() {
        guard isOpenPage else { return }
        if waiting.isEmpty, waitingWords.isEmpty {
            isOpenPage = false
            return
        }
        let first = waiting.first.map { source.range(of: brief.wordings[$0].source) } ?? waitingWords[0]
        open(panel: nil, head: first.lowerBound..<first.lowerBound)
    }

    private mutating func open(panel said: Int?, head: Range<Int>) {
        var panel = ScriptPanel(
            number: panels.count + 1, said: said, page: page, head: head, end: head.upperBound)
        panel.words = waitingWords
        panel.texts = waiting.count
        for index in waiting {
            brief.wordings[index].panel = panel.number
            brief.wordings[index].cues["panel"] = source.span(head)
        }
        (waiting, waitingWords, isOpenPage) = ([], [], false)
        panels.append(panel)
    }

    mutating func begin(panel number: Int?, _ rest: Range<Int>, _ index: Int) -> Int {
        isInCast = false
        let line = lines[index]
        open(panel: number, head: line.body.lowerBound..<rest.lowerBound)
        checkNumber(of: panels[panels.count - 1])
        let words = ScriptShape.afterBrackets(rest, source)
        takeBrackets(rest.lowerBound..<words.lowerBound)
        extendPanel(to: line.range.upperBound)
        guard !words.isEmpty else { return index + 1 }
        if let label = ScriptLabel(source, words), isSurely(label) {
            if label.key == .description {
                takeWords(label.rest)
                return index + 1
            }
            return takeText(label.rest, index, voice(of: label))
        }
        takeWords(words)
        return index + 1
    }

    /// In a panel's own line a colon may be part of the description.
    private func isSurely(_ label: ScriptLabel) -> Bool {
        if let key = label.key { return label.isText || key == .description }
        if castNames[source.foldedText(label.name)] != nil { return true }
        if let manner = label.manner, ScriptManner(source, cues, manner).isKnown { return true }
        guard let first = label.rest.first, "“「『\"".unicodeScalars.contains(source.scalars[first]) else { return false }
        return label.name.count <= 4 || !source.scalars[label.name.lowerBound].isHan && label.name.count <= 20
    }

    private mutating func takeBrackets(_ range: Range<Int>) {
        for piece in pieces(range) { takeMark(piece) }
    }

    /// Between brackets and the marks that part words.
    private func pieces(_ range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        for at in range where "[]【】［］()（），、,;；/|｜:：.。—–*".unicodeScalars.contains(source.scalars[at]) {
            pieces.append(source.trimmed(start..<at))
            start = at + 1
        }
        pieces.append(source.trimmed(start..<range.upperBound))
        return pieces.filter {
            $0.contains { source.scalars[$0].properties.isAlphabetic || source.scalars[$0].isDigit }
        }
    }

    private mutating func takeMark(_ piece: Range<Int>) {
        let index = panels.count - 1
        let extents: [String: PanelWish.Extent] = [
            "大": .large, "large": .large, "big": .large, "小": .small, "small": .small, "中": .medium, "宽": .large,
        ]
        let shots = [
            "wide": "wide", "long": "wide", "full": "wide", "medium": "medium", "mid": "medium", "close": "close-up",
            "cu": "close-up", "ecu": "close-up", "ms": "medium", "ls": "wide", "ots": "over-shoulder",
        ]
        let word = source.foldedText(piece)
        if let extent = extents[word] {
            panels[index].extent = extent
            return
        }
        if let shot = shots[word] {
            panels[index].shot = panels[index].shot ?? shot
            return
        }
        let hits = cues.hits(in: piece)
        if hits.isEmpty { noteUnknown(piece, "in the brackets of panel \(panels[index].number)") }
        var describes = hits.isEmpty
        for hit in hits {
            if let value = cues.value(.panels, of: hit) {
                take(value, at: hit.range)
            } else if let shot = cues.value(.shots, of: hit) {
                panels[index].shot = panels[index].shot ?? shot
            } else if let place = cues.value(.places, of: hit), hit.range == piece {
                let parts = PlaceReader.parts(place)
                panels[index].place = Place(parts.row ?? .middle, parts.column ?? .center)
            } else {
                describes = true
            }
        }
        if describes { panels[index].marks.append(piece) }
    }

    private mutating func take(_ value: String, at range: Range<Int>) {
        let parts = value.split(separator: " ").map(String.init)
        guard parts.count == 2, let index = panels.indices.last else { return }
        switch parts[0] {
        case "extent": panels[index].extent = PanelWish.Extent(rawValue: parts[1])
        case "frame": panels[index].frame = PanelWish.Frame(rawValue: parts[1])
        case "effect": if !panels[index].effects.contains(parts[1]) { panels[index].effects.append(parts[1]) }
        default: settings.append(range)
        }
    }

    mutating func extendPanel(to end: Int) {
        guard !isOpenPage, let index = panels.indices.last else { return }
        panels[index].end = max(panels[index].end, end)
    }

    private mutating func noteUnknown(_ piece: Range<Int>, _ place: String) {
        brief.findings.append(
            Diagnostic(
                .warning, "unknown-layout-word",
                "“\(source.text(piece).shown(limit: 40))” \(place) is no word that Hanmo knows",
                hint: (brief.language == "en"
                    ? "sizes are small, large and splash, frames borderless, bleed and inset, shots wide, medium and close-up"
                    : "sizes are 小格, 大格 and 整页, frames 无框, 出血 and 嵌入, shots 远景, 中景 and 特写")
                    + "; it is kept as a description",
                source: source.span(piece)))
    }

    /// Panels are counted on from page to page, or from 1 on each.
    private mutating func checkNumber(of panel: ScriptPanel) {
        guard let said = panel.said else { return }
        let before = panels.dropLast()
        let onPage = before.filter { $0.page == panel.page }
        let last = before.last?.said ?? before.count
        let isFirstOfPage = onPage.isEmpty
        if said == last + 1 || (isFirstOfPage && said == 1) { return }
        let (code, message): (String, String) =
            if onPage.contains(where: { $0.said == said }) {
                ("doubled-panel", "panel \(said) is there twice")
            } else if last == 0 {
                ("missing-panel", "the first panel is panel \(said)")
            } else if said == last + 2 {
                ("missing-panel", "panel \(said) follows panel \(last): panel \(last + 1) is missing")
            } else if said > last {
                ("missing-panel", "panel \(said) follows panel \(last): \(said - last - 1) panels are missing")
            } else {
                ("panel-order", "panel \(said) comes after panel \(last)")
            }
        brief.findings.append(
            Diagnostic(
                .warning, code, message, hint: "panels are drawn in the order of the script; number them from 1",
                source: source.span(panel.head)))
    }
}
