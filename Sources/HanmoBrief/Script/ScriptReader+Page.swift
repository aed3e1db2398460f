import HanmoSource

/// What is settled when all lines are read: panels and pictures, and what the prose says.
extension ScriptReader {
    mutating func finish() {
        drawn.sort { $0.lowerBound < $1.lowerBound }
        readProse()
        let free = FreeText(source: source, cues: cues, drawn: drawn)
        tellPanels(free)
        readComic()
        let order = brief.wordings.indices.sorted {
            (brief.wordings[$0].source.start, $0) < (brief.wordings[$1].source.start, $1)
        }
        brief.wordings = order.map { brief.wordings[$0] }
        for index in brief.wordings.indices { brief.wordings[index].id = "t\(index + 1)" }
        brief.unused.sort { ($0.source.start, $0.source.end) < ($1.source.start, $1.source.end) }
        brief.findings.sort { ($0.source?.start ?? 0) < ($1.source?.start ?? 0) }
    }

    /// Reads all that is no line of the script as any prompt is read: everything else is blanked, so that its spans count
    /// in the prompt.
    private mutating func readProse() {
        let quotes = panels.flatMap(\.words).filter { range in
            range.contains { "“「『\"".unicodeScalars.contains(source.scalars[$0]) }
        }
        let ranges = general + settings + quotes
        guard ranges.contains(where: { $0.contains { source.scalars[$0].properties.isAlphabetic } }) else { return }
        guard let prompt = try? Prompt(name: "script", text: blanked(except: ranges)) else { return }
        let prose = BriefReader().brief(from: prompt)
        (brief.canvas, brief.mood, brief.ground) = (prose.canvas, prose.mood, prose.ground)
        brief.palette = prose.palette
        for name in ["mood", "ground", "palette", "canvas"] { brief.cues[name] = prose.cues[name] }
        if let style = prose.style { (brief.style, brief.cues["style"]) = (style, prose.cues["style"]) }
        if let cue = prose.cues["language"] { (brief.language, brief.cues["language"]) = (prose.language, cue) }
        if let cue = prose.cues["kind"], prose.kind == .comic { brief.cues["kind"] = cue }
        brief.unused += prose.unused
        brief.findings += prose.findings.filter { $0.code == "unbalanced-quote" }
        for wording in prose.wordings { take(wording) }
        drawn.sort { $0.lowerBound < $1.lowerBound }
    }

    /// A quoted text of the prose; only quotes are sure to be one.
    private mutating func take(_ prose: Wording) {
        let range = source.range(of: prose.source)
        guard range.lowerBound > 0, "“「『\"".unicodeScalars.contains(source.scalars[range.lowerBound - 1]) else {
            return
        }
        var wording = prose
        let index = panels.lastIndex { $0.head.lowerBound <= range.lowerBound }
        wording.panel = index.map { panels[$0].number }
        if let index {
            panels[index].texts += 1
            wording.place = nil
            wording.cues["panel"] = source.span(panels[index].head)
            if let name = wording.speaker.flatMap({ castNames[$0.lowercased()] }) { wording.speaker = name }
        }
        brief.wordings.append(wording)
        drawn.append(range.lowerBound - 1..<min(source.count, range.upperBound + 1))
    }

    private func blanked(except ranges: [Range<Int>]) -> String {
        var text = String.UnicodeScalarView()
        var at = 0
        func blank(to end: Int) {
            while at < end {
                let scalar = source.scalars[at]
                if scalar == "\n" {
                    text.append(scalar)
                } else {
                    for _ in 0..<UTF8.width(scalar) { text.append(" ") }
                }
                at += 1
            }
        }
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > at {
            blank(to: range.lowerBound)
            text.append(contentsOf: source.scalars[max(at, range.lowerBound)..<range.upperBound])
            at = range.upperBound
        }
        blank(to: source.count)
        return String(text)
    }

    private mutating func tellPanels(_ free: FreeText) {
        let teller = SceneTeller(source: source, cues: free.cues)
        let comma = brief.language == "en" || brief.language == "ko" ? ", " : "，"
        if let range = generalRange {
            let words = general.map { free.text(of: $0, in: source) }.filter { !$0.isEmpty }.joined(separator: " ")
            brief.pictures.append(
                PictureWish(
                    id: "p1", description: words, source: source.span(range),
                    scene: teller.scene(in: general.flatMap { free.parts(in: $0) })))
        }
        for panel in panels {
            let words = panel.words.map { free.text(of: $0, in: source) }.filter { !$0.isEmpty }
            let marks = panel.marks.map { source.text($0) }
            let deeds = panel.deeds.map { deed in
                let what = source.text(deed.what)
                return deed.who.isEmpty ? what : deed.who + (comma == ", " ? " " : "") + what
            }
            let description = (marks + words + deeds).joined(separator: comma)
            let parts =
                panel.marks + panel.words.flatMap { free.parts(in: $0) } + panel.deeds.map(\.what)
            var shot = panel.shot
            for part in panel.words.flatMap({ free.parts(in: $0) }) where shot == nil {
                shot = cues.first(.shots, in: part)?.value
            }
            let span = source.span(panel.head.lowerBound..<max(panel.head.upperBound, panel.end))
            brief.panels.append(
                PanelWish(
                    number: panel.number, place: panel.place, page: panel.page, description: description, shot: shot,
                    extent: panel.extent, frame: panel.frame, effects: panel.effects, source: span))
            if description.isEmpty {
                guard panel.texts == 0 else { continue }
                brief.findings.append(
                    Diagnostic(
                        .warning, "empty-panel", "panel \(panel.said ?? panel.number) has neither a picture nor a text",
                        hint: "describe what it shows, or leave it out", source: source.span(panel.head)))
                continue
            }
            var scene = teller.scene(in: parts)
            scene.shot = scene.shot ?? shot
            brief.pictures.append(
                PictureWish(
                    id: "p\(brief.pictures.count + 1)", description: description, source: span, panel: panel.number,
                    scene: scene))
        }
    }

    private var generalRange: Range<Int>? {
        let worded = general.filter { $0.contains { source.scalars[$0].properties.isAlphabetic } }
        guard let low = worded.map(\.lowerBound).min(), let high = worded.map(\.upperBound).max() else { return nil }
        return source.trimmed(low..<high)
    }

    /// Which way it is read and what the sheet is.
    private mutating func readComic() {
        for range in settings + general {
            for hit in cues.hits(in: range) {
                guard let value = cues.value(.panels, of: hit) else { continue }
                brief.comic.take(value, source.span(hit.range), &brief.cues)
            }
        }
    }
}

extension ComicWish {
    /// Takes what a word of the panels' lexicon says of the comic as a whole; the first word counts.
    mutating func take(_ value: String, _ span: SourceSpan, _ cues: inout [String: SourceSpan]) {
        let parts = value.split(separator: " ").map(String.init)
        guard parts.count == 2 else { return }
        switch parts[0] {
        case "direction" where direction == nil:
            direction = Direction(rawValue: parts[1])
            cues["direction"] = span
        case "format" where format == nil:
            format = Format(rawValue: parts[1])
            cues["format"] = span
        default: break
        }
    }
}
