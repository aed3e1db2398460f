import HanmoGraphics
import HanmoSource

/// A part names its words by what they are and, if they stand there more than once, by which of them is meant: offsets
/// would be no fun to write by hand. They serve only where counting cannot say it: the second of two that overlap.
struct StyledPartPlan {
    /// More would make finding their words slow.
    static let maximumCount = 1_000

    var words = ""
    var occurrence: Int?
    var offset: Int?
    var style = PartStyle()

    init() {}

    /// Nil for a part without words, which styles nothing.
    init?(_ part: StyledPart, of text: String) {
        let bytes = Array(text.utf8)
        let range = part.range.clamped(to: 0..<bytes.count)
        guard !range.isEmpty, let own = String(validating: bytes[range], as: UTF8.self) else { return nil }
        words = own
        style = part.style
        var number = 1
        for place in Places(of: Array(bytes[range]), in: bytes) {
            if place == range.lowerBound {
                if number > 1 { occurrence = number }
                return
            }
            if place > range.lowerBound { break }
            number += 1
        }
        offset = range.lowerBound
    }

    func part(in text: [UInt8], _ cursor: PlanCursor) throws(PlanError) -> StyledPart {
        let own = Array(words.utf8)
        guard !own.isEmpty else {
            throw cursor.error("of is empty", hint: "name the words of the text that it is about")
        }
        if let offset {
            guard offset + own.count <= text.count, text[offset..<offset + own.count].elementsEqual(own) else {
                throw cursor.error("\"\(words.shown())\" does not stand at byte \(offset) of the text")
            }
            return StyledPart(range: offset..<offset + own.count, style: style)
        }
        var count = 0
        for place in Places(of: own, in: text) {
            count += 1
            if count == occurrence ?? 1 { return StyledPart(range: place..<place + own.count, style: style) }
        }
        let times = count == 0 ? "does not stand" : count == 1 ? "stands only once" : "stands only \(count) times"
        throw PlanError(
            "\"\(words.shown())\" \(times) in the text", path: "\(cursor.path.description).of", at: cursor.node.place)
    }

    static let shape = PlanShape<StyledPartPlan>(
        name: "part", about: "Part of a text with a look of its own.",
        fields: [
            .always("of", \.words, .text, "The words of the text that it is about.", required: true),
            .optional(
                "occurrence", \.occurrence, .integer(1...1_000_000), "Which of them, where they stand more than once."),
            .optional(
                "offset", \.offset, .integer(0...100_000_000), "Instead: where they begin, in UTF-8 bytes of the text."),
            .optional("color", \.style.color, .shade, "Its colour."),
            .optional("face", \.style.face, .choice(), "The sort of lettering."),
            .optional("weight", \.style.weight, .choice(), "The nearest that the face really has."),
            .optional("language", \.style.language, .language, "Where it is another than the text's."),
            .optional("scale", \.style.scale, .number(0.1...10), "Times the size of the text."),
            .optional("position", \.style.position, .choice(), "Raised or lowered."),
            .unless(false, "underline", \.style.underline, .flag, "A line below."),
            .unless(false, "strike", \.style.strike, .flag, "A line through it."),
            .optional("emphasis", \.style.emphasis, .choice(), "着重号: a mark beside each character."),
            .optional("mark", \.style.mark, .choice(), "专名号 or 书名号."),
            .optional("ruby", \.style.ruby, .wording, "What stands beside it in small: pinyin, kana, bopomofo."),
            .unless(false, "combined", \.style.combined, .flag, "Upright in one cell of vertical text."),
        ])
}

/// Where some bytes stand in others, none overlapping the one before; linear, whatever they are (Knuth, Morris, Pratt).
private struct Places: Sequence, IteratorProtocol {
    private let words: [UInt8]
    private let text: [UInt8]
    /// For each prefix of the words, the length of the longest that both begins and ends it.
    private var borders: [Int]
    private var at = 0

    init(of words: [UInt8], in text: [UInt8]) {
        (self.words, self.text) = (words, text)
        borders = [0]
        borders.reserveCapacity(words.count)
        var border = 0
        for byte in words.dropFirst() {
            while border > 0, words[border] != byte { border = borders[border - 1] }
            if words[border] == byte { border += 1 }
            borders.append(border)
        }
    }

    mutating func next() -> Int? {
        var matched = 0
        while at < text.count {
            while matched > 0, words[matched] != text[at] { matched = borders[matched - 1] }
            if words[matched] == text[at] { matched += 1 }
            at += 1
            if matched == words.count { return at - matched }
        }
        return nil
    }
}
