import HanmoGraphics
import HanmoSource

/// The words that say what something shall become.
struct ValueReader {
    let text: InstructionText

    private static let steps: [(words: [String], scale: Double)] = [
        (["大两号", "大二号", "much larger", "much bigger"], 1.44), (["小两号", "much smaller"], 1 / 1.44),
        (["两倍", "一倍", "twice", "double"], 2), (["一半", "half the size", "half as large"], 0.5),
        (
            [
                "大一号", "大一点", "大一些", "大点", "加大", "放大", "调大", "变大", "更大", "larger", "bigger", "enlarge", "one size up",
                "increase the size", "increase the font",
            ], 1.2
        ),
        (
            [
                "小一号", "小一点", "小一些", "小点", "缩小", "调小", "变小", "更小", "smaller", "shrink", "one size down",
                "reduce the size",
                "reduce the font",
            ], 1 / 1.2
        ),
    ]

    private static let tones: [(tone: ValueWish.Tone, words: [String])] = [
        (.grey, ["黑白", "灰度", "单色", "去色", "grayscale", "greyscale", "black and white", "monochrome", "desaturate"]),
        (.sepia, ["怀旧色", "怀旧", "泛黄", "老照片", "棕褐色", "sepia", "old photo"]),
        (.warm, ["暖色调", "暖色", "更暖", "暖一点", "warmer", "warm tone", "warm tones", "warm colors", "warm colours"]),
        (.cool, ["冷色调", "冷色", "更冷", "冷一点", "cooler", "cool tone", "cool tones", "cold tones", "colder"]),
        (.bright, ["提亮", "变亮", "调亮", "更亮", "亮一点", "brighter", "brighten", "lighter"]),
        (.dark, ["变暗", "调暗", "更暗", "暗一点", "darker", "darken"]), (.inverted, ["反色", "反相", "invert", "inverted"]),
        (.paper, ["旧纸", "aged paper", "old paper"]), (.duotone, ["双色调", "双色", "duotone", "two-tone"]),
    ]

    func value(in range: Range<Int>) -> ValueWish {
        let range = text.source.trimmed(range)
        var wish = ValueWish()
        wish.words = text.source.text(range)
        wish.source = text.source.span(range)
        wish.text = text.quotes(in: range).first.map(text.text(of:))
        let plain = text.words(in: range)
        readScale(plain, range, &wish)
        wish.tone = Self.tones.first { $0.words.contains { plain.contains($0) } }?.tone
        wish.place = PlaceWishReader(text: text).place(in: range)
        let scene = SceneTeller(source: text.plain, cues: text.cues).scene(in: parts(of: range))
        (wish.time, wish.weather, wish.season, wish.setting) = (scene.time, scene.weather, scene.season, scene.setting)
        wish.subjects = scene.subjects
        wish.looks = looks(in: range)
        readWords(in: range, &wish)
        let free = FreeText(
            source: text.plain, cues: text.cues, drawn: [0..<range.lowerBound, range.upperBound..<text.plain.count])
        let canvas = CanvasReader(source: text.plain, free: free).wish()
        if canvas != CanvasWish() { wish.canvas = canvas }
        if let measure = MeasureReader(source: text.plain).last(in: range), wish.canvas == nil {
            wish.size = measure.pixels(on: CanvasWish())
        }
        return wish
    }

    /// 微笑, wearing a hat: what the words say of a person or an animal that is named elsewhere.
    private func looks(in range: Range<Int>) -> Looks {
        let words = text.words(in: range)
        guard !words.isEmpty, words.count <= 60 else { return Looks() }
        let isHan = words.unicodeScalars.contains { $0.isHan }
        guard let prompt = try? Prompt(text: isHan ? "一个人\(words)" : "a person \(words)") else { return Looks() }
        let subjects = PictureReader().brief(from: prompt).pictures.first?.scene.subjects ?? []
        return subjects.count == 1 ? subjects[0].looks : Looks()
    }

    /// A range without its quotes.
    private func parts(of range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var at = range.lowerBound
        for quote in text.quotes(in: range) {
            parts.append(at..<quote.outer.lowerBound)
            at = quote.outer.upperBound
        }
        parts.append(at..<range.upperBound)
        return parts
    }

    private func readScale(_ plain: String, _ range: Range<Int>, _ wish: inout ValueWish) {
        guard let step = Self.steps.first(where: { $0.words.contains { plain.contains($0) } }) else { return }
        wish.scale = step.scale
        // 放大 20%, 30% smaller
        guard let percent = range.first(where: { text.plain.folded[$0] == "%" || text.plain.folded[$0] == "％" }) else {
            return
        }
        var start = percent
        while start > range.lowerBound, text.plain.folded[start - 1].isDigit { start -= 1 }
        guard let share = Int(text.plain.foldedText(start..<percent)), (1...400).contains(share) else { return }
        let isTo = plain.contains("到") || plain.contains("to \(share)") || plain.contains("为")
        wish.scale =
            isTo ? Double(share) / 100 : step.scale > 1 ? 1 + Double(share) / 100 : max(0.1, 1 - Double(share) / 100)
    }

    private func readWords(in range: Range<Int>, _ wish: inout ValueWish) {
        for hit in text.cues.hits(in: range) {
            for sense in text.cues.senses(of: hit) {
                switch sense.idea {
                case .colours: wish.color = wish.color ?? sense.value
                case .shortColours where isColourAlone(hit, in: range): wish.color = wish.color ?? sense.value
                case .faces: wish.face = wish.face ?? Wording.FaceClass(rawValue: sense.value)
                case .weights: wish.weight = wish.weight ?? Lettering.Weight(rawValue: sense.value)
                case .sizes where wish.scale == nil:
                    wish.sizeClass = wish.sizeClass ?? Wording.SizeClass(rawValue: sense.value)
                case .styles: wish.style = wish.style ?? sense.value
                case .vertical: wish.vertical = wish.vertical ?? (sense.value == "vertical")
                case .effects: apply(sense.value, before: hit, in: range, &wish)
                default: break
                }
            }
        }
        let plain = text.words(in: range)
        // The lexicon has these only with the words that make them letters' own.
        if wish.shadow == nil, ["shadow", "投影", "阴影"].contains(where: { plain.contains($0) }) {
            wish.shadow = Lettering.Shadow(dx: 0.04, dy: 0.05, blur: 0.06, color: Color.black.opacity(0.45))
        }
        if wish.glow == nil, [" glow", "发光"].contains(where: { plain.contains($0) }) {
            wish.glow = Lettering.Glow(radius: 0.22, color: Color(hex: 0xFFE9A8))
        }
        // 黑白 and sepia are colours of the whole picture, not of letters.
        if wish.tone != nil { wish.color = nil }
        if plain.contains("加黑") || plain.contains("加重") || plain.contains("embolden") { wish.weight = .bold }
    }

    /// 改成红, 红字, dark blue: one character says a colour where nothing else takes it up.
    private func isColourAlone(_ hit: Hit, in range: Range<Int>) -> Bool {
        let end = hit.range.upperBound
        guard text.plain.scalars[hit.range.lowerBound].isHan else { return false }
        return end == range.upperBound || text.plain.has("字", at: end) || text.plain.has("色", at: end)
    }

    private func apply(_ effect: String, before hit: Hit, in range: Range<Int>, _ wish: inout ValueWish) {
        // 白色描边: the colour that touches the word is the effect's, not the letters'.
        var end = hit.range.lowerBound
        while end > range.lowerBound, text.plain.scalars[end - 1] == " " || text.plain.scalars[end - 1] == "的" {
            end -= 1
        }
        let near = text.cues.ending(at: end).flatMap { touching in
            touching.range.lowerBound >= range.lowerBound
                ? text.cues.value(.colours, of: touching) ?? text.cues.value(.shortColours, of: touching) : nil
        }
        let color = near.flatMap { Color($0) }
        switch effect {
        case "outline": wish.outline = Lettering.Outline(width: 0.06, color: color ?? .white)
        case "shadow":
            wish.shadow = Lettering.Shadow(dx: 0.04, dy: 0.05, blur: 0.06, color: (color ?? .black).opacity(0.45))
        case "glow": wish.glow = Lettering.Glow(radius: 0.22, color: color ?? Color(hex: 0xFFE9A8))
        case "gilt": wish.color = wish.color ?? "#C9A14A"
        case "silver": wish.color = wish.color ?? "#C0C0C0"
        case "underline": wish.underline = true
        case "strike": wish.strike = true
        case "align-left": wish.alignment = .start
        case "align-right": wish.alignment = .end
        case "align-center": wish.alignment = .center
        default: return
        }
        if near != nil, wish.color == near, ["outline", "shadow", "glow"].contains(effect) { wish.color = nil }
    }
}
