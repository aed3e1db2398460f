import HanmoBrief
import HanmoGraphics

/// A frame of a film or a broadcast: the picture fills the page, subtitles below, panels where the prompt says.
struct CaptionDesign: PageDesign {
    let kind = Brief.Kind.caption

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let isEnglish = brief.language.hasPrefix("en")
        var palette = ScreenPalette(.night, brief: brief)
        if palette.colors[0] == ScreenPalette.night.colors[0] { palette.colors[0] = Color(hex: 0xFFC24B) }
        let colors = palette
        let glass = Color(hex: 0x0A0F1C)
        let unit = canvas.shortSide / 2048
        let count = brief.wordings.count
        let amount = brief.wordings.reduce(0) { $0 + $1.text.count }
        let isBroadcast = count > 3 || amount > 160
        var theme = palette.theme
        theme.ground = glass
        let page = theme
        var look = PageLook(theme: page) { wording, sort in
            let isSubtitle = Self.isSubtitle(wording, isBroadcast: isBroadcast)
            var style = StructureStyle.screen(colors, english: isEnglish, on: glass)
            style.body.color = .white
            style.name.color = .white
            style.amount.color = .white
            style.key = PartLook(
                face: style.body.face, weight: "bold", color: style.heading.color, leading: style.body.leading)
            style.alignsValues = false
            if sort == .title {
                style = .screenTitle(page, english: isEnglish, alignment: .center, detail: 0.4)
                style.body.color = .white
            }
            if isSubtitle {
                style.figures = nil
                style.headsFirstLine = false
                style.body.weight = "bold"
                style.alignment = .center
                style.body.leading = 1.35
            }
            if Self.isLane(wording) {
                style.headsFirstLine = false
                style.figures = nil
                style.body.weight = "bold"
                style.alignment = .center
                var bearer = Bearer(
                    name: "lane \(wording.id)", body: .card(radius: 400, shadow: false, border: nil),
                    ground: glass.opacity(0.6), accent: colors.accent, style: style)
                (bearer.padding, bearer.hugsText) = (0.5, true)
                return bearer
            }
            let isBand = sort == .title || isSubtitle
            var bearer = Bearer(
                name: isSubtitle ? "subtitle" : sort == .title ? "title" : "panel \(wording.id)",
                body: .card(radius: isBand ? 10 : 8, shadow: false, border: nil),
                ground: glass.opacity(isSubtitle ? 0.62 : sort == .title ? 0.72 : 0.84), accent: colors.accent,
                style: style)
            bearer.padding = isSubtitle ? 0.55 : isBand ? 0.8 : 0.9
            bearer.placement = 0.5
            if isBand {
                bearer.lettering.outline = Lettering.Outline(width: 0.035, color: Color(hex: 0x05070D))
            }
            return bearer
        }
        look.picture = .behind
        let letterbox = isBroadcast ? 0 : (0.07 * Double(canvas.height)).rounded()
        let margin = (0.045 * canvas.shortSide).rounded()
        look.content = Rect(
            minX: margin, minY: letterbox + margin * 0.8, maxX: Double(canvas.width) - margin,
            maxY: Double(canvas.height) - letterbox - margin * 0.8)
        look.rules.fillsHeight = isBroadcast
        look.rules.titleFactors = [5.2, 4.2, 3.5, 3, 2.5, 2, 1.6]
        look.rules.largestBody = 72
        look.rules.titleTail = 0.1
        let lanes = brief.wordings.filter(Self.isLane).map(\.id)
        look.place = { wording, sort in
            if let lane = lanes.firstIndex(of: wording.id) {
                // Comments fly past in lanes, each at another point of its way.
                let places = [
                    Place(.top, .right), Place(.middle, .left), Place(.middle, .right), Place(.top, .center),
                ]
                return places[lane % 4]
            }
            return sort == .title ? nil : Place(.bottom, .center)
        }
        let bounds = canvas.bounds
        look.under = { _ in
            guard letterbox > 0 else { return [] }
            return [
                ScreenShapes.box(Rect(x: 0, y: 0, width: bounds.width, height: letterbox), .black),
                ScreenShapes.box(
                    Rect(x: 0, y: bounds.maxY - letterbox, width: bounds.width, height: letterbox), .black),
            ]
        }
        look.over = { plan in
            plan.cards.filter { ($0.texts.first.map { look in look.item.bearer.hasPrefix("panel") }) ?? false }.map {
                card in
                ScreenShapes.box(
                    Rect(x: card.box.minX, y: card.box.minY, width: 7 * unit, height: card.box.height), colors.accent)
            }
        }
        return look
    }

    /// 弹幕.
    private static func isLane(_ wording: Wording) -> Bool {
        wording.text.count <= 40 && wording.tags.contains("bullet-comments")
    }

    /// Words said in a film, not the panels of a programme.
    private static func isSubtitle(_ wording: Wording, isBroadcast: Bool) -> Bool {
        if isLane(wording) { return false }
        if wording.tags.contains("subtitle") { return wording.text.count <= 90 }
        return !isBroadcast && wording.role != .title && wording.text.count <= 90
            && (wording.place == nil || wording.place == Place(.bottom, .center))
    }
}
