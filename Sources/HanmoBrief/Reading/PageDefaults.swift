/// What a designer would decide where the prompt is silent: the bearer, the size, the role and the row of each text, by the
/// kind of page, by its rank and its length.
struct PageDefaults {
    let kind: Brief.Kind
    let forms: [TextForm]
    let language: String
    let measures: [LetterSize?]

    func settle(_ wordings: inout [Wording]) {
        for index in wordings.indices { settleBearer(&wordings[index]) }
        settleCode(&wordings)
        settlePlaces(&wordings)
        settleTitle(&wordings)
        settleMeasures(&wordings)
        for index in wordings.indices where wordings[index].cues["size"] == nil {
            wordings[index].size = size(of: wordings[index], at: index, of: wordings)
        }
    }

    // MARK: Bearers

    /// The kind's own bearer: kind, English name, Chinese name.
    private static func bearer(of kind: Brief.Kind) -> (kind: String, english: String, chinese: String) {
        switch kind {
        case .calligraphy: ("scroll", "scroll", "宣纸")
        case .sign: ("wood-plank", "sign", "招牌")
        case .label: ("label", "label", "标签")
        case .poster: ("paper-sheet", "poster", "海报")
        case .billboard: ("led-panel", "billboard", "广告牌")
        case .article: ("newspaper", "article page", "版面")
        case .newspaper: ("newspaper", "newspaper", "报纸")
        case .letter: ("paper-sheet", "letter paper", "信纸")
        case .resume: ("paper-sheet", "résumé", "简历")
        case .receipt: ("thermal-slip", "receipt paper", "小票")
        case .invoice: ("paper-sheet", "invoice paper", "账单")
        case .menu: ("menu-card", "menu", "菜单")
        case .schedule: ("paper-sheet", "schedule", "日程表")
        case .dashboard, .webPage, .socialPost: ("monitor", "screen", "屏幕")
        case .slide: ("slide-card", "slide", "幻灯片")
        case .packaging: ("label-box", "package", "包装")
        case .form: ("paper-sheet", "form", "表格")
        case .certificate: ("certificate", "certificate", "证书")
        case .code: ("editor-window", "code editor", "编辑器")
        case .caption: ("film-frame", "screen", "画面")
        case .dialogue: ("chat-bubble", "chat bubble", "聊天气泡")
        case .comic: ("caption-box", "panel", "漫画格")
        case .infographic: ("paper-sheet", "infographic", "信息图")
        case .card: ("business-card", "card", "卡片")
        case .bookCover: ("book-page", "book cover", "封面")
        case .calendar: ("book-page", "calendar", "日历")
        }
    }

    private func settleBearer(_ wording: inout Wording) {
        if kind == .dialogue, wording.carrierKind == "speech-bubble" { wording.carrierKind = "chat-bubble" }
        if kind == .caption, wording.carrierKind == "cloth-banner" { wording.carrierKind = "subtitle-bar" }
        guard wording.carrier == nil, kind != .calligraphy else { return }
        var bearer = Self.bearer(of: kind)
        switch wording.role {
        case .seal: bearer = ("seal", "seal", "印章")
        case .speech where kind == .comic: bearer = ("speech-bubble", "speech bubble", "气泡")
        case .thought where kind == .comic: bearer = ("thought-bubble", "thought bubble", "思想气泡")
        case .narration where kind == .comic: bearer = ("caption-box", "caption box", "旁白框")
        default: break
        }
        wording.carrier = language == "en" ? bearer.english : bearer.chinese
        wording.carrierKind = bearer.kind
    }

    // MARK: Roles and places

    /// In an editor what looks like code is code; a status line is none.
    private func settleCode(_ wordings: inout [Wording]) {
        guard kind == .code else { return }
        for index in wordings.indices where wordings[index].role == .body && forms[index] == .code {
            wordings[index].role = .code
            wordings[index].face = wordings[index].face ?? .mono
        }
    }

    /// Where no text is called a title, the first large one is.
    private func settleTitle(_ wordings: inout [Wording]) {
        guard kind != .calligraphy, kind != .code, !wordings.contains(where: { $0.role == .title }) else { return }
        let large = wordings.firstIndex { $0.size == .large && $0.role == .body && $0.cues["size"] != nil }
        let isSaid = kind == .caption || kind == .dialogue || kind == .comic
        var first = large ?? (wordings.count == 1 && !isSaid && wordings[0].text.unicodeScalars.count <= 80 ? 0 : nil)
        if first == nil, opens(wordings) { first = 0 }
        guard let first, wordings[first].role == .body else { return }
        if wordings[first].text.unicodeScalars.count <= (first == large ? 80 : 160) { wordings[first].role = .title }
    }

    /// Whether the first text heads the page without being called its title: it stands on top in the middle, or nowhere in
    /// particular and is short; and what follows is longer, or stands lower.
    private func opens(_ wordings: [Wording]) -> Bool {
        guard let top = wordings.first, wordings.count > 1, top.role == .body, top.cues["size"] == nil,
            forms[0] != .data || kind == .infographic
        else { return false }
        // A letter begins by addressing somebody.
        if kind == .letter, KnownWords(top.text).begins(with: "salutation") || "：:，,".contains(top.text.last ?? " ") {
            return false
        }
        let length = top.text.unicodeScalars.count
        let others = wordings.dropFirst()
        let isLed = others.contains { $0.text.unicodeScalars.count >= 2 * length }
        guard let place = top.place else { return length <= 24 && isLed }
        let isDisplay = [.poster, .billboard, .card, .bookCover, .packaging].contains(kind)
        if isDisplay, place == Place(.middle, .center), length <= 24 {
            return others.allSatisfy { $0.place?.row == .bottom }
        }
        guard place.row == .top, length <= 160 else { return false }
        return place.column == .center ? isLed || others.allSatisfy { $0.place?.row != .top } : isLed && length <= 24
    }

    /// A headline without a place stands on top; what is not placed follows the text before it, below a headline.
    private func settlePlaces(_ wordings: inout [Wording]) {
        let placed = wordings.count { $0.place != nil }
        for index in wordings.indices where wordings[index].place == nil {
            if wordings[index].role == .title, index == 0, wordings.count > 1, placed > 0 {
                wordings[index].place = Place(.top, .center)
            } else if index > 0, placed * 2 >= wordings.count, wordings[index].role != .seal,
                wordings[index].role != .signature, kind != .sign, kind != .calligraphy,
                var place = wordings[index - 1].place
            {
                if place.row == .top, wordings[index].role == .body { place.row = .middle }
                wordings[index].place = place
            }
        }
    }

    // MARK: Sizes

    /// On a page with letters of display size the others are judged beside those: 36 points are not large below 120.
    private func settleMeasures(_ wordings: inout [Wording]) {
        let largest = measures.compactMap { $0?.pixels }.max() ?? 0
        guard largest >= 240, measures.count == wordings.count else { return }
        for (index, measure) in measures.enumerated() {
            // Words such as prominent or fine decide before numbers.
            guard let measure, wordings[index].cues["size"] == measure.cue else { continue }
            let share = measure.pixels / largest
            wordings[index].size = share >= 0.4 ? .large : share >= 0.2 ? .medium : .small
        }
    }

    private func size(of wording: Wording, at index: Int, of wordings: [Wording]) -> Wording.SizeClass {
        let length = wording.text.unicodeScalars.count
        if kind == .caption, wordings.count == 1 { return .medium }
        let isDisplay = wordings.count == 1 && length <= 60
        switch wording.role {
        case .title:
            if kind == .dialogue { return .small }
            if kind == .comic || kind == .code { return .medium }
            return length > 200 ? .medium : .large
        case .subtitle: return .medium
        case .caption, .signature, .seal: return .small
        case .speech, .thought: return .medium
        case .narration: return length > 20 ? .small : .medium
        case .soundEffect: return length <= 60 ? .large : .medium
        case .code, .body: break
        }
        if !isDisplay, Self.smallBearers.contains(wording.carrierKind ?? "") { return .small }
        switch kind {
        case .code, .infographic, .form, .schedule, .slide, .dashboard, .receipt, .invoice, .resume, .label, .packaging,
            .caption:
            return isDisplay && wording.role != .code ? .large : .small
        case .calligraphy: return .medium
        case .comic:
            return forms[index] == .chat || length <= 80
                ? (wording.carrierKind == "generic" ? .small : .medium) : .small
        case .menu, .newspaper, .webPage, .socialPost, .certificate, .article, .letter:
            if forms[index] == .data || wording.place?.row == .bottom { return .small }
            return kind == .newspaper && length > 40 && wording.place?.row != .middle ? .small : .medium
        case .dialogue: return wording.place?.row == .top ? .small : .medium
        case .sign:
            if isDisplay { return .large }
            return forms[index] == .data ? .small : .medium
        case .poster, .billboard, .card, .bookCover, .calendar:
            if isDisplay { return .large }
            if forms[index] == .data || length > 120 { return .small }
            return wording.place?.row == .bottom && length > 12 ? .small : .medium
        }
    }

    private static let smallBearers = [
        "brass-plate", "label", "price-tag", "business-card", "rubber-stamp", "sticky-note", "seal",
    ]
}
