/// What people call the page: told by the head of the prompt, by words anywhere outside the texts, by what bears the
/// texts, and by the texts' own shape.
struct KindReader {
    let source: ScalarText
    let free: FreeText

    private struct Score {
        var points = 0.0
        var cue: Range<Int>?
    }

    func kind(of wordings: [Wording], _ forms: [TextForm], panels: Int) -> (kind: Brief.Kind, cue: Range<Int>?) {
        if let cue = calligraphy(wordings) { return (.calligraphy, cue) }
        var scores: [Score] = Brief.Kind.allCases.map { _ in Score() }
        func add(_ kind: Brief.Kind, _ points: Double, _ range: Range<Int>?) {
            guard let index = Brief.Kind.allCases.firstIndex(of: kind) else { return }
            scores[index].points += points
            if let range, scores[index].cue == nil { scores[index].cue = range }
        }
        let head = head
        var seen: [String] = []
        for hit in free.cues.hits where hit.ideas.contains(.kinds) && !isKey(hit) {
            for sense in free.cues.senses(of: hit) where sense.idea == .kinds {
                let parts = sense.value.split(separator: " ")
                guard let kind = Brief.Kind(rawValue: String(parts[0])), let weight = Double(parts[1]) else { continue }
                let word = "\(sense.value) \(source.foldedText(hit.range))"
                let isNew = !seen.contains(word)
                if isNew, seen.count < 200 { seen.append(word) }
                if kind == .calligraphy { continue }
                if head.contains(hit.range.lowerBound), weight >= 3 {
                    add(kind, 9 + closeness(hit, in: head), hit.range)
                } else if isNew {
                    add(kind, weight, hit.range)
                }
            }
        }
        if let letter = letter(in: head) { add(.letter, 9 + closeness(letter, in: head), letter.range) }
        addBearers(wordings, add)
        addForms(wordings, forms, add)
        if panels > 1 { add(.comic, 3, nil) }
        var best = 0
        for index in scores.indices where scores[index].points > scores[best].points { best = index }
        guard scores[best].points >= 1.5 else { return (.poster, nil) }
        return (settled(Brief.Kind.allCases[best], scores.map(\.points)), scores[best].cue)
    }

    /// 一封写给外婆的信: a letter of one character, which is no part of a longer word.
    private func letter(in head: Range<Int>) -> Hit? {
        free.cues.hits(in: head).last { hit in
            hit.range.count == 1 && source.scalars[hit.range.lowerBound] == "信" && hit.range.lowerBound > 0
                && "的封书".unicodeScalars.contains(source.scalars[hit.range.lowerBound - 1])
        }
    }

    /// A key of JSON says what its value is, not what the page is.
    private func isKey(_ hit: Hit) -> Bool { source.has("\":", at: hit.range.upperBound) }

    /// One story with its paragraphs is an article, even on newsprint; several with masthead and boxes are a newspaper.
    private func settled(_ kind: Brief.Kind, _ points: [Double]) -> Brief.Kind {
        let cases = Brief.Kind.allCases
        guard kind == .newspaper, let index = cases.firstIndex(of: .article) else { return kind }
        let front = free.all(.kinds).filter { ["newspaper 1"].contains($0.value) }.count
        return points[index] >= 6 && front < 3 || points[index] >= 8 && front < 4 ? .article : kind
    }

    /// The first part of the prompt, up to its first mark: 一张…的菜单, a vintage newspaper front page.
    private var head: Range<Int> {
        let all = source.trimmed(0..<source.count)
        var end = all.lowerBound
        let limit = min(
            all.upperBound, (free.parts.first { !$0.isEmpty }?.upperBound ?? all.upperBound), all.lowerBound + 160)
        while end < limit, !source.endsPart(end) { end += 1 }
        return all.lowerBound..<max(end, all.lowerBound)
    }

    /// In Chinese the last noun is the head, in English the first before a preposition.
    private func closeness(_ hit: Hit, in head: Range<Int>) -> Double {
        let share = Double(hit.range.lowerBound - head.lowerBound) / Double(max(1, head.count))
        return source.scalars[hit.range.lowerBound].isHan ? 2 * share : 2 * (1 - share)
    }

    private func addBearers(_ wordings: [Wording], _ add: (Brief.Kind, Double, Range<Int>?) -> Void) {
        var counts: [(kind: Brief.Kind, count: Int)] = []
        for wording in wordings {
            guard let bearer = wording.carrierKind, let kind = Self.kinds[bearer] else { continue }
            if let index = counts.firstIndex(where: { $0.kind == kind }) {
                counts[index].count += 1
            } else {
                counts.append((kind, 1))
            }
        }
        for (kind, count) in counts { add(kind, min(4, 1.2 * Double(count)), nil) }
    }

    private static let kinds: [String: Brief.Kind] = [
        "wood-plank": .sign, "carved-plaque": .sign, "brass-plate": .sign, "neon-tube": .sign, "enamel-sign": .sign,
        "road-sign": .sign, "chalkboard": .sign, "glass-decal": .sign, "label": .label, "label-bottle": .label,
        "label-box": .packaging, "label-bag": .packaging, "label-can": .packaging, "thermal-slip": .receipt,
        "speech-bubble": .comic, "thought-bubble": .comic, "shout-bubble": .comic, "chat-bubble": .dialogue,
        "slide-card": .slide, "kpi-card": .dashboard, "subtitle-bar": .caption, "film-frame": .caption,
        "editor-window": .code, "terminal": .code, "newspaper": .newspaper, "certificate": .certificate,
        "led-panel": .billboard, "menu-card": .menu,
    ]

    private func addForms(
        _ wordings: [Wording], _ forms: [TextForm], _ add: (Brief.Kind, Double, Range<Int>?) -> Void
    ) {
        let code = wordings.count { $0.role == .code }
        if code > 0, code * 2 >= wordings.count { add(.code, 6, nil) }
        let shaped = forms.count { $0 == .code }
        if shaped > 0 { add(.code, min(4, 2 * Double(shaped)), nil) }
        let chat = forms.count { $0 == .chat }
        if chat > 0, wordings.contains(where: { $0.carrierKind == "chat-bubble" }) { add(.dialogue, 2, nil) }
        if forms.contains(.receipt) { add(.receipt, 1, nil) }
    }

    /// A long text with the words of calligraphy is a calligraphy page, and so is a couplet that is asked for first.
    private func calligraphy(_ wordings: [Wording]) -> Range<Int>? {
        let cue =
            free.all(.kinds).first { $0.value.hasPrefix("calligraphy") }
            ?? free.first(.vertical).flatMap { $0.value == "vertical" ? $0 : nil }
        guard let cue else { return nil }
        let longest = wordings.map { $0.text.unicodeScalars.count { $0.properties.isIdeographic } }.max() ?? 0
        let others = wordings.count { $0.role != .seal && $0.role != .signature && $0.role != .title }
        return longest >= 20 && others <= 3 ? cue.range : nil
    }
}
