/// How a line is said, told by the words in brackets after a name: 小声, 惊讶, off-panel.
struct ScriptManner {
    var balloon: Balloon?
    var emotion: String?
    var balloonCue: Range<Int>?
    var emotionCue: Range<Int>?
    var size: Wording.SizeClass?
    var sizeCue: Range<Int>?
    /// Words that say nothing of the voice: what the speaker does.
    var deeds: [Range<Int>] = []

    /// Abbreviations of English scripts, which are words of their own elsewhere.
    private static let abbreviations: [String: Balloon] = [
        "off": .offPanel, "os": .offPanel, "o.s": .offPanel, "o.s.": .offPanel, "op": .offPanel, "o.p.": .offPanel,
        "vo": .narration, "v.o": .narration, "v.o.": .narration, "tv": .electronic, "loud": .shout, "语音": .electronic,
        "继续": .joined,
    ]
    private static let sizes: [String: Wording.SizeClass] = [
        "大": .large, "大字": .large, "特大": .large, "large": .large, "big": .large, "小": .small, "小字": .small,
        "small": .small, "中": .medium, "medium": .medium,
    ]

    init() {}

    init(_ source: ScalarText, _ cues: Cues, _ range: Range<Int>) {
        for piece in Self.pieces(source, range) { add(piece, source, cues) }
    }

    private mutating func add(_ piece: Range<Int>, _ source: ScalarText, _ cues: Cues) {
        let word = source.foldedText(piece)
        if let size = Self.sizes[word] {
            (self.size, sizeCue) = (size, piece)
            return
        }
        if let balloon = Self.abbreviations[word] {
            if self.balloon == nil { (self.balloon, balloonCue) = (balloon, piece) }
            return
        }
        var isKnown = false
        for hit in cues.hits(in: piece) {
            if let value = cues.value(.balloons, of: hit).flatMap(Balloon.init) {
                if balloon == nil { (balloon, balloonCue) = (value, hit.range) }
                isKnown = true
            }
            if let value = Self.emotion(of: hit, cues, source) {
                if emotion == nil { (emotion, emotionCue) = (value, hit.range) }
                isKnown = true
            }
        }
        if !isKnown { deeds.append(piece) }
    }

    /// Adverbs that do not begin with their adjective.
    private static let adverbs = ["angrily": "angry", "happily": "smile"]

    /// 惊讶, and what begins with such a word: 惊讶地, 笑道.
    static func emotion(of hit: Hit, _ cues: Cues, _ source: ScalarText) -> String? {
        func emotion(_ traits: String?) -> String? {
            traits.flatMap { Trait.list($0).first { $0.field == "emotion" }?.value }
        }
        if let own = emotion(cues.value(.attributes, of: hit)) { return own }
        guard hit.ideas.meets([.manners, .speech, .balloons]), hit.range.count > 1 else { return nil }
        if let adverb = adverbs[source.foldedText(hit.range)] { return adverb }
        return emotion(cues.value(.attributes, beginning: source.folded[hit.range]))
    }

    var isKnown: Bool { balloon != nil || emotion != nil || size != nil }

    /// Between commas, slashes and stops.
    static func pieces(_ source: ScalarText, _ range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        for at in range where "，、,;；/|｜·".unicodeScalars.contains(source.scalars[at]) {
            pieces.append(source.trimmed(start..<at))
            start = at + 1
        }
        pieces.append(source.trimmed(start..<range.upperBound))
        return pieces.filter { !$0.isEmpty }
    }
}
