import HanmoSource

/// The words that name something on the page → marks to find it by.
struct TargetReader {
    let text: InstructionText

    private static let nouns: [(noun: TargetWish.Noun, words: [String])] = [
        (
            .background,
            [
                "背景色", "背景颜色", "背景", "底色", "纸色", "页面颜色", "background colour", "background color", "background",
                "backdrop",
                "ground colour", "ground color", "paper colour", "paper color",
            ]
        ),
        (
            .text,
            [
                "文字", "文本", "文案", "字样", "字体", "字号", "字", "这句话", "那句话", "句子", "一行", "这行", "那行", "text", "words", "word",
                "wording",
                "letters", "lettering", "font", "sentence", "line of",
            ]
        ),
        (
            .picture,
            [
                "画面", "插图", "图片", "图画", "背景图", "配图", "场景", "风格", "画风", "图", "画", "picture", "image", "illustration",
                "scene", "drawing",
                "painting", "artwork", "style", "photo",
            ]
        ),
        (
            .page,
            [
                "页面", "整页", "版面", "整体", "全图", "整张", "画布", "尺寸", "版式", "海报", "page", "canvas", "layout", "poster",
                "sheet", "size",
                "format", "everything", "whole thing",
            ]
        ),
    ]

    private static let speechNouns = [
        "台词", "对白", "对话", "说的话", "的话", "dialogue", "speech", "'s line", "says", "balloon text",
    ]
    private static let bodyParts: [(part: String, words: [String])] = [
        (
            "clothes",
            ["衣服", "衣裳", "衣", "裙子", "长袍", "袍子", "外套", "clothes", "robe", "dress", "coat", "shirt", "outfit", "jacket"]
        ),
        ("hair", ["头发", "发色", "hair"]),
    ]

    func target(in range: Range<Int>) -> TargetWish {
        let range = text.source.trimmed(range)
        var wish = TargetWish(words: text.source.text(range), source: text.source.span(range))
        wish.quote = text.quotes(in: range).first.map(text.text(of:))
        let plain = text.words(in: range)
        wish.plain = plain
        wish.isAll = ["所有", "全部", "每个", "每一", "all ", "every ", "each "].contains { plain.contains($0) }
        wish.place = PlaceWishReader(text: text).place(in: range)
        for ordinal in InstructionNumber.ordinals(in: range, of: text.plain) {
            if InstructionNumber.panelNouns.contains(where: { ordinal.noun.hasPrefix($0) }) {
                wish.panel = wish.panel ?? ordinal.value
            } else {
                wish.ordinal = wish.ordinal ?? ordinal.value
            }
        }
        wish.role = role(in: range, plain)
        for hit in text.cues.hits(in: range) {
            for sense in text.cues.senses(of: hit) {
                switch sense.idea {
                case .carriers where wish.carrierKind == nil: wish.carrierKind = sense.value
                case .colours where wish.color == nil: wish.color = sense.value
                case .shortColours where wish.color == nil && isFollowedByLetters(hit): wish.color = sense.value
                case .subjects: wish.subjectKinds.append(sense.value)
                default: break
                }
            }
        }
        wish.bodyPart = Self.bodyParts.first { $0.words.contains { plain.contains($0) } }?.part
        wish.noun = noun(plain)
        // 印章 and 气泡 are roles first: what bears them comes along.
        if wish.role == .seal { wish.carrierKind = nil }
        return wish
    }

    private func noun(_ plain: String) -> TargetWish.Noun? {
        Self.nouns.first { entry in entry.words.contains { Self.has($0, plain) } }?.noun
    }

    /// English words are whole ones.
    private static func has(_ word: String, _ plain: String) -> Bool {
        guard word.unicodeScalars.first?.isLatinLetter == true else { return plain.contains(word) }
        return " \(plain) ".contains(" \(word) ")
    }

    private func role(in range: Range<Int>, _ plain: String) -> Wording.Role? {
        if Self.speechNouns.contains(where: { plain.contains($0) }) { return .speech }
        for hit in text.cues.hits(in: range) {
            guard let value = text.cues.value(.roles, of: hit) else { continue }
            return Wording.Role(rawValue: value)
        }
        return nil
    }

    private func isFollowedByLetters(_ hit: Hit) -> Bool {
        let end = hit.range.upperBound
        return ["字", "色", " text", " letters", " words"].contains { text.plain.hasFolded($0, at: end) }
    }
}

/// Parts of the page: 右下角, at the bottom, 留白处.
struct PlaceWishReader {
    let text: InstructionText

    func place(in range: Range<Int>) -> PlaceWish {
        var wish = PlaceWish()
        for hit in text.cues.hits(in: range) {
            guard let value = text.cues.value(.places, of: hit) else { continue }
            let parts = PlaceReader.parts(value)
            if let row = parts.row, wish.row == nil || wish.row == .middle { wish.row = row }
            if let column = parts.column, wish.column == nil || wish.column == .center { wish.column = column }
        }
        let plain = text.words(in: range)
        wish.isEmptyPart = ["留白", "空白", "空处", "empty", "blank"].contains { plain.contains($0) }
        return wish
    }
}
