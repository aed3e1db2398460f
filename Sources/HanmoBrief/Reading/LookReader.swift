import HanmoGraphics
import HanmoSource

/// A size of letters given in numbers, and the words that give it.
struct LetterSize: Sendable {
    var pixels: Double
    var cue: SourceSpan
}

/// How a clause wants its text to look: size, face, colour, weight, direction and what is done to the letters.
struct LookReader {
    let source: ScalarText
    let cues: Cues
    let canvas: CanvasWish
    /// The size that is given in numbers, in pixels.
    private(set) var measured: LetterSize?

    init(source: ScalarText, cues: Cues, canvas: CanvasWish) {
        self.source = source
        self.cues = cues
        self.canvas = canvas
    }

    mutating func read(into wording: inout Wording, _ clause: Clause) {
        for range in [clause.ahead, clause.after, clause.sentence] where !range.isEmpty {
            read(into: &wording, in: range, isAhead: range == clause.ahead)
        }
        for range in [clause.sentence, clause.after] where wording.cues["vertical"] == nil {
            guard let cue = cues.last(.vertical, in: range), cue.value == "vertical" else { continue }
            decide(&wording, "vertical", cue.range) { $0.vertical = true }
        }
    }

    /// The last word of an idea decides; the text's own sentence is read after what follows it, and wins.
    private mutating func read(into wording: inout Wording, in range: Range<Int>, isAhead: Bool) {
        let telling: Ideas = [.sizes, .faces, .weights, .colours, .shortColours, .effects]
        for hit in cues.hits(in: range) where hit.ideas.meets(telling) {
            for sense in cues.senses(of: hit) {
                switch sense.idea {
                case .sizes where !isOfAThing(hit, in: range):
                    guard let size = Wording.SizeClass(rawValue: sense.value) else { continue }
                    decide(&wording, "size", hit.range) { $0.size = size }
                case .faces:
                    guard let face = Wording.FaceClass(rawValue: sense.value) else { continue }
                    decide(&wording, "face", hit.range) { $0.face = face }
                case .weights:
                    guard let weight = Lettering.Weight(rawValue: sense.value) else { continue }
                    decide(&wording, "weight", hit.range) { $0.lettering.weight = weight }
                case .colours where !isAhead && colorsLetters(hit, in: range):
                    decide(&wording, "color", hit.range) { $0.color = sense.value }
                case .shortColours where !isAhead && isFollowed(hit, by: ["字", "色字"]):
                    decide(&wording, "color", hit.range) { $0.color = sense.value }
                case .effects where !isAhead:
                    apply(sense.value, to: &wording, hit, in: range)
                default: break
                }
            }
        }
        if let measure = MeasureReader(source: source).last(in: range) {
            let pixels = measure.pixels(on: canvas)
            measured = LetterSize(pixels: pixels, cue: source.span(measure.range))
            // Points are a length only on paper; elsewhere they tell which text is larger.
            if measure.unit == .pixels || canvas.dpi != nil {
                decide(&wording, "lettering", measure.range) { $0.lettering.size = pixels }
            }
            if wording.cues["size"].map({ !source.span(range).contains($0) }) ?? true {
                decide(&wording, "size", measure.range) { $0.size = measure.sizeClass(on: canvas) }
            }
        }
    }

    /// A large window is no large letters: the word stands right before a thing that bears nothing.
    private func isOfAThing(_ hit: Hit, in range: Range<Int>) -> Bool {
        var at = hit.range.upperBound
        while at < range.upperBound, source.scalars[at] == " " || source.scalars[at] == "的" { at += 1 }
        guard at < range.upperBound, let next = cues.starting(at: at) else { return false }
        let senses = cues.senses(of: next)
        return senses.contains { $0.idea == .subjects || $0.idea == .settings }
            && !senses.contains { $0.idea == .carriers || $0.idea == .roles || $0.idea == .faces }
    }

    private func isFollowed(_ hit: Hit, by words: [String]) -> Bool {
        words.contains { source.has($0, at: hit.range.upperBound) }
    }

    /// Not the colour of a ground or a thing, unless letters follow: 红色横条上白字.
    private func colorsLetters(_ hit: Hit, in range: Range<Int>) -> Bool {
        if isGround(hit) || cues.isGroundOfColour(hit, source) || cues.isOfPage(hit, source) { return false }
        let word = source.scalars[hit.range.upperBound - 1]
        if word == "字" { return true }
        var at = hit.range.upperBound
        while at < range.upperBound, source.scalars[at] == " " || source.scalars[at] == "色" || source.scalars[at] == "的"
        {
            at += 1
        }
        guard at < range.upperBound, let next = cues.starting(at: at) else { return true }
        let senses = cues.senses(of: next)
        let lines = ["outline", "shadow", "glow"]
        if senses.contains(where: { $0.idea == .effects && lines.contains($0.value) }) { return false }
        if senses.contains(where: {
            [.faces, .sizes, .weights, .effects, .introducers, .roles, .letters].contains($0.idea)
        }) {
            return true
        }
        return !senses.contains { [.carriers, .subjects, .inner, .pages, .carrierHeads, .materials].contains($0.idea) }
    }

    /// 米白底, a cream background: the colour of what the text stands on.
    func isGround(_ hit: Hit) -> Bool { GroundReader(source: source, cues: cues).ground(after: hit.range) != nil }

    private func apply(_ effect: String, to wording: inout Wording, _ hit: Hit, in range: Range<Int>) {
        let near = nearColor(before: hit.range.lowerBound, in: range)
        let span = source.span(hit.range)
        func set(_ change: (inout Lettering) -> Void) {
            change(&wording.lettering)
            wording.cues["effect"] = span
        }
        switch effect {
        case "outline":
            let word = source.scalars[hit.range.lowerBound]
            let named: Color? = word == "白" ? .white : word == "黑" ? .black : nil
            set { $0.outline = Lettering.Outline(width: 0.06, color: named ?? near ?? .white) }
        case "shadow":
            let color = (near ?? .black).opacity(0.45)
            set { $0.shadow = Lettering.Shadow(dx: 0.04, dy: 0.05, blur: 0.06, color: color) }
        case "glow":
            let color = near ?? wording.color.flatMap { Color($0) } ?? Color(hex: 0xFFE9A8)
            set { $0.glow = Lettering.Glow(radius: 0.22, color: color) }
        case "gradient":
            let named = cues.all(.colours, in: range).compactMap { Color($0.value) }
            let colors =
                named.count > 1 ? Array(named.suffix(2)) : [near ?? Color(hex: 0xC42B1C), Color(hex: 0xE8B464)]
            set { $0.fill = .gradient(colors, degrees: 0) }
        case "gilt":
            decide(&wording, "color", hit.range) { $0.color = $0.color ?? "#C9A14A" }
        case "silver":
            decide(&wording, "color", hit.range) { $0.color = $0.color ?? "#C0C0C0" }
        case "arc" where wording.text.unicodeScalars.count <= 40 && !wording.text.contains("\n"):
            set { $0.course = .arc(degrees: 90) }
        case "underline", "strike", "emphasis":
            var style = PartStyle()
            style.underline = effect == "underline"
            style.strike = effect == "strike"
            if effect == "emphasis" { style.emphasis = .dot }
            set { $0.parts.append(StyledPart(range: 0..<wording.text.utf8.count, style: style)) }
        case "align-left": set { $0.alignment = .start }
        case "align-right": set { $0.alignment = .end }
        case "align-center": set { $0.alignment = .center }
        case "align-justify": set { $0.alignment = .justify }
        case "tracking": set { $0.tracking = 0.2 }
        case "columns-2": set { $0.columns = 2 }
        case "columns-3": set { $0.columns = 3 }
        default: break
        }
    }

    /// 白色描边: the colour that touches a word.
    private func nearColor(before index: Int, in range: Range<Int>) -> Color? {
        var end = index
        while end > range.lowerBound, source.scalars[end - 1] == " " || source.scalars[end - 1] == "的" { end -= 1 }
        guard let hit = cues.ending(at: end), hit.range.lowerBound >= range.lowerBound else { return nil }
        return (cues.value(.colours, of: hit) ?? cues.value(.shortColours, of: hit)).flatMap { Color($0) }
    }

    private func decide(_ wording: inout Wording, _ cue: String, _ range: Range<Int>, _ change: (inout Wording) -> Void)
    {
        change(&wording)
        wording.cues[cue] = source.span(range)
    }
}
