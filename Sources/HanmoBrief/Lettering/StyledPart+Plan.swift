import HanmoGraphics
import HanmoSource

/// A part names its words by what they are and, if they stand there more than once, by which of them is meant:
/// offsets would be no fun to write by hand.
extension StyledPart {
    func planValue(of text: String) -> JSONValue {
        let bytes = Array(text.utf8)
        let own = Array(bytes[range.clamped(to: 0..<bytes.count)])
        let number = Self.places(of: own, in: bytes).prefix { $0 < range.lowerBound }.count + 1
        return .said([
            ("of", .string(String(decoding: own, as: UTF8.self))), ("occurrence", number > 1 ? .integer(number) : nil),
            ("color", style.color.map { .string($0.hexText) }), ("face", style.face.map { .string($0.rawValue) }),
            ("weight", style.weight.map { .string($0.rawValue) }), ("language", style.language.map { .string($0) }),
            ("scale", style.scale.map { .number($0) }), ("position", style.position.map { .string($0.rawValue) }),
            ("underline", style.underline ? .bool(true) : nil), ("strike", style.strike ? .bool(true) : nil),
            ("emphasis", style.emphasis.map { .string($0.rawValue) }),
            ("mark", style.mark.map { .string($0.rawValue) }), ("ruby", style.ruby.map { .string($0) }),
            ("combined", style.combined ? .bool(true) : nil),
        ])
    }

    init(_ plan: PlanObject, text: String) throws(PlanError) {
        try plan.allow([
            "of", "occurrence", "color", "face", "weight", "language", "scale", "position", "underline", "strike",
            "emphasis", "mark", "ruby", "combined",
        ])
        guard let words = try plan.string("of"), !words.isEmpty else {
            throw PlanError("\(plan.path).of is missing", hint: "name the words of the text that it is about")
        }
        let number = try plan.number("occurrence", in: 1...100_000).map { Int($0) } ?? 1
        let places = Self.places(of: Array(words.utf8), in: Array(text.utf8))
        guard number <= places.count else {
            let count = places.isEmpty ? "does not stand" : "stands only \(places.count) times"
            throw PlanError("\(plan.path).of: \"\(words.prefix(80))\" \(count) in the text")
        }
        let start = places[number - 1]
        var style = PartStyle()
        style.color = try plan.shade("color")
        style.face = try plan.choice("face", of: Wording.FaceClass.self)
        style.weight = try plan.choice("weight", of: Lettering.Weight.self)
        style.language = try plan.string("language")
        style.scale = try plan.number("scale", in: 0.1...10)
        style.position = try plan.choice("position", of: PartStyle.Position.self)
        style.underline = try plan.bool("underline") ?? false
        style.strike = try plan.bool("strike") ?? false
        style.emphasis = try plan.choice("emphasis", of: PartStyle.Emphasis.self)
        style.mark = try plan.choice("mark", of: PartStyle.NameMark.self)
        style.ruby = try plan.wording("ruby")
        style.combined = try plan.bool("combined") ?? false
        self.init(range: start..<start + words.utf8.count, style: style)
    }

    /// Where some bytes stand in others; they may overlap, since a part may be any bytes: the last two of 哈哈哈.
    private static func places(of words: [UInt8], in text: [UInt8]) -> [Int] {
        guard !words.isEmpty else { return [] }
        var places: [Int] = []
        var start = 0
        while start + words.count <= text.count {
            if text[start] == words[0], text[start..<start + words.count].elementsEqual(words) { places.append(start) }
            start += 1
        }
        return places
    }
}
