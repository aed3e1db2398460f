/// The styles by name.
enum Styles {
    static let all: [any Style] = [
        FlatStyle(), WatercolourStyle(), ContourStyle.line, ToneStyle.manga, RetroStyle(), InkStyle.ink,
        InkStyle.blueGreen, PaperCutStyle(), ChalkStyle(), NeonStyle(), SketchStyle(), ContourStyle.cartoon,
        ContourStyle.anime, ToneStyle.woodcut, PixelStyle(),
    ]

    /// Words for styles without a hand of their own, and the nearest that has one.
    private static let nearest: [(word: String, style: String)] = [
        ("photo", "flat"), ("3d", "cartoon"), ("minimal", "flat"), ("blueprint", "chalk"), ("oil", "watercolour"),
        ("pop", "retro"), ("guochao", "line"), ("comic", "line"), ("wash", "ink"), ("watercolor", "watercolour"),
        ("pencil", "sketch"), ("papercut", "paper-cut"), ("vintage", "retro"), ("halftone", "retro"),
        ("cyberpunk", "neon"), ("青绿", "blue-green"),
    ]

    /// The style that a word names, else the nearest; its name tells which it is.
    static func style(named word: String?) -> any Style {
        guard let word else { return all[0] }
        if let own = all.first(where: { $0.name == word }) { return own }
        let name = nearest.first { $0.word == word }?.style ?? closest(to: word)
        return all.first { $0.name == name } ?? all[0]
    }

    /// A misspelt word is the one that takes the fewest letters to mend; one far from all is `flat`.
    private static func closest(to word: String) -> String {
        let words = all.map { ($0.name, $0.name) } + nearest.map { ($0.word, $0.style) }
        let scored = words.map { (style: $0.1, distance: distance($0.0, word)) }
        guard let best = scored.min(by: { $0.distance < $1.distance }), best.distance <= max(2, word.count / 3)
        else { return all[0].name }
        return best.style
    }

    private static func distance(_ one: String, _ other: String) -> Int {
        let (one, other) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
        var row = Array(0...other.count)
        for (index, scalar) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (place, letter) in other.enumerated() {
                let above = row[place + 1]
                row[place + 1] = min(above + 1, row[place] + 1, diagonal + (scalar == letter ? 0 : 1))
                diagonal = above
            }
        }
        return row[other.count]
    }
}
