import HanmoGraphics
import HanmoSource

/// Turns quoted texts into wordings: role, place, size, face, colour, bearer, speaker, panel, from their clauses.
struct WordingBinder {
    private let source: ScalarText
    private let cues: Cues
    private let canvas: CanvasWish
    private let panels: PanelFinder
    private let isJSON: Bool
    /// Scalars of a text that does not fit into the upper third of a page.
    private static let longText = 160
    private(set) var wordings: [Wording] = []
    private(set) var unused: [UnusedSpan] = []
    private(set) var findings: [Diagnostic] = []
    /// The outer ranges of the texts that are drawn.
    private(set) var drawn: [Range<Int>] = []
    /// The texts themselves, one for each wording.
    private(set) var contents: [Range<Int>] = []
    /// The sizes that are given in numbers, one for each wording.
    private(set) var measures: [LetterSize?] = []
    /// Runs of wordings under one introducer, by index.
    private(set) var lists: [TextList] = []
    private var names: [String: Int] = [:]
    private var bearers: [PlaceReader.Bearer] = []
    private var lastSpeaker: String?
    private var hasAnnounced = false
    private var isAlone = true

    init(source: ScalarText, cues: Cues, canvas: CanvasWish, panels: PanelFinder) {
        self.source = source
        self.cues = cues
        self.canvas = canvas
        self.panels = panels
        isJSON = source.isJSON
    }

    mutating func bind(_ clauses: [Clause]) {
        let naming = NamingReader(source: source, cues: cues)
        isAlone = clauses.count < 2
        hasAnnounced = clauses.contains { naming.isAnnounced($0) }
        for clause in clauses { bind(clause, naming) }
    }

    private mutating func bind(_ clause: Clause, _ naming: NamingReader) {
        let quote = clause.quote
        let raw = source.text(quote.content)
        guard raw.unicodeScalars.contains(where: { !$0.isSpace }) else { return }
        if isJSON, let reason = jsonReason(quote) { return skip(quote, raw, reason) }
        let resolved = TextResolver.resolved(raw, keepsEscapes: quote.mark == .fence)
        let text = resolved.text
        if let reason = naming.firmReason(clause) { return skip(quote, text, reason) }
        if takesPart(text, clause) { return skip(quote, text, "it is part of a text above, which is styled there") }
        if names[text] != nil, !naming.isAnnounced(clause), !clause.continuesList {
            return skip(quote, text, "it repeats a text above")
        }
        if hasAnnounced, !clause.continuesList, let reason = naming.weakReason(clause) {
            return skip(quote, text, reason)
        }
        var wording = Wording(id: "t\(wordings.count + 1)", text: text, source: source.span(quote.content))
        if let missing = resolved.missing {
            findings.append(
                Diagnostic(
                    .error, "placeholder", "the placeholder \(missing.prefix(60)) has no value",
                    hint: "write the text itself in its place", source: wording.source))
        }
        read(&wording, clause)
        if names[text] == nil { names[text] = wordings.count }
        let name = wording.carrier.map { Folding.standard.folded($0) } ?? ""
        bearers.append(PlaceReader.Bearer(name: name, place: wording.place, clause: clause.sentence))
        if bearers.count > 8 { bearers.removeFirst() }
        wordings.append(wording)
        drawn.append(quote.outer)
        contents.append(quote.content)
    }

    private mutating func skip(_ quote: QuotedText, _ text: String, _ reason: String) {
        unused.append(UnusedSpan(source: source.span(quote.outer), text: text, why: reason))
    }

    // MARK: JSON

    /// In a prompt of JSON keys are names, and only values of keys that mean texts are shown.
    private func jsonReason(_ quote: QuotedText) -> String? {
        guard let key = jsonKey(before: quote.outer.lowerBound) else { return nil }
        let hits = cues.hits(in: key)
        let label = hits.lazy.compactMap { cues.value(.labels, of: $0) ?? cues.value(.roles, of: $0) }.first
        let shows = hits.contains { cues.value(.introducers, of: $0) != nil }
        if label != nil && label != "describes" || (label == nil && shows) { return nil }
        return "it is the value of \"\(source.text(key))\", which describes the page"
    }

    /// The key that a value belongs to, past the brackets of an array.
    private func jsonKey(before index: Int) -> Range<Int>? {
        var at = index
        var steps = 0
        while at > 0, steps < 400, source.scalars[at - 1] != ":" {
            if source.scalars[at - 1] == "{" { return nil }
            at -= 1
            steps += 1
        }
        guard at > 0, source.scalars[at - 1] == ":" else { return nil }
        var end = at - 1
        while end > 0, source.scalars[end - 1] != "\"" { end -= 1 }
        var start = end - 1
        while start > 0, source.scalars[start - 1] != "\"", end - start < 60 { start -= 1 }
        return start < end - 1 ? start..<end - 1 : nil
    }

    // MARK: Parts of texts

    private mutating func takesPart(_ text: String, _ clause: Clause) -> Bool {
        guard text.utf8.count <= 400, let reference = PartReader(source: source, cues: cues).style(of: clause) else {
            return false
        }
        for number in wordings.indices.reversed().prefix(8) {
            guard wordings[number].text.utf8.count <= 4_096,
                let range = PartReader.range(of: text, in: wordings[number].text)
            else { continue }
            if reference.style != PartStyle() {
                wordings[number].lettering.parts.append(StyledPart(range: range, style: reference.style))
                wordings[number].cues["part"] = source.span(clause.quote.outer.lowerBound..<reference.scope.upperBound)
            }
            return true
        }
        return false
    }

    // MARK: Cues

    private mutating func read(_ wording: inout Wording, _ clause: Clause) {
        if clause.continuesList, let before = wordings.last {
            inherit(&wording, from: before)
        } else {
            lists.append(TextList(clause: clause))
        }
        lists[lists.count - 1].members.append(wordings.count)
        if clause.quote.mark == .fence {
            wording.role = .code
            wording.face = .mono
        }
        var look = LookReader(source: source, cues: cues, canvas: canvas)
        look.read(into: &wording, clause)
        measures.append(look.measured)
        let voice = VoiceReader(source: source, cues: cues)
        readRole(&wording, clause)
        readBearer(&wording, clause)
        readPlace(&wording, clause)
        if clause.continuesList, let before = wordings.last { endTitle(&wording, after: before) }
        if let speaker = voice.speaker(of: clause, last: lastSpeaker), wording.role != .code {
            decide(&wording, "speaker", speaker.range) { $0.speaker = speaker.name }
            lastSpeaker = speaker.name
            if wording.role == .body { wording.role = .speech }
        }
        if let mark = panels.mark(before: clause.quote.outer.lowerBound) {
            decide(&wording, "panel", mark.range) { $0.panel = mark.number }
        }
    }

    /// A list under one introducer stays where the introducer put it.
    private func inherit(_ wording: inout Wording, from before: Wording) {
        (wording.place, wording.size, wording.face, wording.color) = (
            before.place, before.size, before.face, before.color
        )
        (wording.carrier, wording.carrierKind, wording.material) = (before.carrier, before.carrierKind, before.material)
        (wording.role, wording.vertical, wording.speaker) = (before.role, before.vertical, nil)
        wording.lettering = before.lettering
        wording.lettering.parts = []
        wording.cues = before.cues
    }

    /// A title across the top, "…" at the bottom: what goes on elsewhere is no second title.
    private func endTitle(_ wording: inout Wording, after before: Wording) {
        guard before.role == .title, wording.place != before.place, wording.cues["role"] == before.cues["role"] else {
            return
        }
        (wording.role, wording.cues["role"]) = (.body, nil)
        if wording.cues["size"] == before.cues["size"] { (wording.size, wording.cues["size"]) = (.medium, nil) }
    }

    private func readRole(_ wording: inout Wording, _ clause: Clause) {
        guard wording.role != .code else { return }
        if let label = clause.quote.label,
            let role = Wording.Role(rawValue: label.value == "line" ? "caption" : label.value)
        {
            decide(&wording, "role", label.range) { $0.role = role }
        } else if let cue = RoleReader(source: source, cues: cues).role(in: clause),
            let role = Wording.Role(rawValue: cue.value)
        {
            decide(&wording, "role", cue.range) { $0.role = role }
        }
    }

    private func readBearer(_ wording: inout Wording, _ clause: Clause) {
        guard let bearer = BearerReader(source: source, cues: cues).bearer(in: clause) else { return }
        decide(&wording, "carrier", bearer.name) {
            $0.carrier = source.text(bearer.name)
            $0.carrierKind = bearer.kind
        }
        if let material = bearer.material, let range = bearer.materialRange {
            decide(&wording, "material", range) { $0.material = material }
        }
        switch bearer.kind {
        case "thought-bubble": wording.role = .thought
        case "speech-bubble", "shout-bubble": if wording.role == .body { wording.role = .speech }
        case "seal" where wording.role == .body && wording.text.unicodeScalars.count <= 12: wording.role = .seal
        default: break
        }
    }

    private mutating func readPlace(_ wording: inout Wording, _ clause: Clause) {
        guard
            let answer = PlaceReader(source: source, cues: cues, bearers: bearers).place(
                in: clause)
        else { return settleCouplet(&wording) }
        if var place = answer.place {
            // A title in the middle of its line heads the page all the same.
            if !answer.saysRow, place.column == .center, wording.role == .title, wordings.isEmpty, !isAlone {
                place.row = .top
            }
            // A long text below one at the top fills the middle.
            if !answer.saysRow, place.row == .top, wording.text.unicodeScalars.count > Self.longText {
                place.row = .middle
            }
            decide(&wording, "place", answer.range) { $0.place = place }
        }
        guard let other = answer.contradicts else { return }
        unused.append(
            UnusedSpan(
                source: source.span(other), text: source.text(other), why: "a place named after it wins"))
        findings.append(
            Diagnostic(
                .warning, "contradictory-place", "two places are named for one text; the last one is taken",
                hint: "name one place for each text", source: source.span(other)))
    }

    /// 上联 hangs at the reader's right, 下联 at the left, 横批 above.
    private func settleCouplet(_ wording: inout Wording) {
        guard wording.carrierKind == "couplet", let name = wording.carrier else { return }
        switch Folding.standard.folded(name) {
        case "上联": (wording.place, wording.vertical) = (Place(.middle, .right), true)
        case "下联": (wording.place, wording.vertical) = (Place(.middle, .left), true)
        case "横批": wording.place = Place(.top, .center)
        default: break
        }
    }

    private func decide(_ wording: inout Wording, _ cue: String, _ range: Range<Int>, _ change: (inout Wording) -> Void)
    {
        change(&wording)
        wording.cues[cue] = source.span(range)
    }
}

/// Texts under one introducer.
struct TextList {
    var clause: Clause
    /// Indices of wordings.
    var members: [Int] = []
}
