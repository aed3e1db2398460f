import HanmoBrief
import HanmoGraphics

/// A page in a browser: bar with a blank address, a header in colour, cards, buttons around calls to act.
struct WebPageDesign: PageDesign {
    let kind = Brief.Kind.webPage

    func prepared(_ wished: Brief) -> Brief {
        var brief = wished.withTitle.withFoot
        // What follows the headline before the first card belongs to it.
        guard let title = LayoutItems.titleIndex(in: brief.wordings) else { return brief }
        for index in brief.wordings.indices.dropFirst(title + 1) {
            let wording = brief.wordings[index]
            guard wording.cues["place"] == nil, wording.place?.row != .bottom, !wording.text.contains("\n"),
                wording.text.unicodeScalars.count <= 90, brief.wordings[title].place?.row ?? .top == .top
            else { break }
            brief.wordings[index].place = Place(.top, brief.wordings[title].place?.column ?? .center)
        }
        return brief
    }

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let isEnglish = brief.language.hasPrefix("en")
        let isDark = ScreenPalette.isDark(brief, otherwise: false)
        var palette = ScreenPalette(isDark ? .night : .day, brief: brief)
        if !isDark, brief.ground == nil || palette.ground == .white {
            palette.ground = Color(hex: 0xF4F6FA)
            palette.card = .white
        }
        if brief.palette.isEmpty, brief.ground == nil, !isDark {
            let chosen = ThemeChoice.theme(for: brief, seed: seed)
            palette.colors[0] = chosen.accent
            palette.ground = chosen.ground.mixed(with: .white, 0.45)
        }
        let colors = palette
        let unit = canvas.shortSide / 2048
        let isSparse = brief.wordings.reduce(0) { $0 + $1.text.count } < 240
        // A thing that is only named (a note app in the cloud) is no view to put behind a page.
        let hasPicture =
            isSparse
            && brief.pictures.contains {
                $0.scene.setting != nil || $0.scene.subjects.filter { $0.kind != nil }.count > 1
            }
        let hero = ThemeChoice.readable(
            isDark ? palette.card : palette.accent.mixed(with: .black, 0.1), on: .white, contrast: 5.2)
        let onHero = Theme(
            ground: hero, ink: .white, muted: Color.white.mixed(with: hero, 0.1), accent: palette.colors[1])
        let english = isEnglish
        var look = PageLook(theme: palette.theme) { wording, sort in
            if sort == .title {
                var style = StructureStyle.screenTitle(
                    onHero, english: english,
                    alignment: wording.place?.column == .center || wording.place == nil ? .center : .start, detail: 0.46
                )
                style.body.weight = "bold"
                var bearer = Bearer(
                    name: "hero", body: .card(radius: 18, shadow: false, border: nil), ground: hero,
                    accent: colors.accent, style: style)
                bearer.padding = 1.3
                return bearer
            }
            if Self.isButton(wording) {
                var style = StructureStyle.screen(colors, english: english)
                style.body = PartLook(face: english ? "sans" : "hei", weight: "bold", color: .white, leading: 1.2)
                style.alignment = .center
                style.figures = nil
                var bearer = Bearer(
                    name: "button \(wording.id)", body: .card(radius: 400, shadow: true, border: nil), ground: hero,
                    accent: colors.accent, style: style)
                bearer.padding = 0.8
                bearer.hugsText = true
                return bearer
            }
            var style = StructureStyle.screen(colors, english: english)
            let isFoot = wording.role == .caption && wording.place?.row == .bottom && !hasPicture
            if Self.isLine(wording), wording.place?.row == .top || isFoot {
                style.body.color = ThemeChoice.readable(colors.muted, on: colors.ground, contrast: 4.7)
                if wording.place?.column == .center, wording.cues["place"] == nil { style.alignment = .center }
                (style.headsFirstLine, style.figures) = (false, nil)
                return Bearer(
                    name: "line \(wording.id)", body: .none, ground: colors.ground, accent: colors.accent, style: style)
            }
            // Prices; figures in running text stay where they are.
            style.figures?.lifts = .alone
            style.figures?.lead = 2
            var bearer = Bearer(
                name: "card \(wording.id)", body: .card(radius: 16, shadow: !isDark, border: nil),
                ground: hasPicture ? colors.card.opacity(0.94) : colors.card, accent: colors.accent, style: style)
            bearer.placement = 0
            return bearer
        }
        let bar = (112 * unit).rounded()
        let margin = (0.045 * canvas.shortSide).rounded()
        look.content = Rect(
            minX: margin, minY: bar + margin * 0.6, maxX: Double(canvas.width) - margin,
            maxY: Double(canvas.height) - margin * 0.8)
        look.rules.fillsWidth = !isSparse
        look.rules.titleFactors = isSparse ? [4.2, 3.5, 3, 2.5, 2] : [3.4, 3, 2.6, 2.2, 1.8, 1.5, 1.3]
        look.rules.largestBody = 80
        look.rules.stretch = hasPicture ? 1 : 1.3
        look.rules.loosest = hasPicture ? 1 : 1.9
        look.place = { _, sort in sort == .title ? nil : Place(.middle, .center) }
        look.rules.keepsOrder = true
        look.rules.leastStretched = 0.3
        look.rules.titleTail = 0.2
        look.picture = hasPicture ? .behind : .none
        let bounds = canvas.bounds
        look.under = { plan in
            var regions: [Region] = []
            if !hasPicture { regions.append(ScreenShapes.box(bounds, colors.ground)) }
            return regions + Self.browser(bounds, bar, colors, unit)
        }
        look.over = { plan in
            guard let title = plan.cards.first(where: { $0.texts.first?.item.sort == .title }) else { return [] }
            // Light from the right in the header, away from its text.
            return [
                .shape(
                    .roundedRectangle(title.box, radius: 18 * unit),
                    .linear(
                        from: Point(title.box.minX, 0), to: Point(title.box.maxX, title.box.height),
                        [GradientStop(0, Color.black.opacity(0.12)), GradientStop(1, Color.white.opacity(0))]))
            ]
        }
        return look
    }

    private static func browser(_ bounds: Rect, _ height: Double, _ palette: ScreenPalette, _ unit: Double) -> [Region]
    {
        let ground = palette.isDark ? Color(hex: 0x1B2232) : Color(hex: 0xE4E8EF)
        let ink = palette.isDark ? Color(hex: 0x93A0B5) : Color(hex: 0x6B7788)
        let bar = Rect(x: 0, y: 0, width: bounds.width, height: height)
        let y = bar.midY
        var regions = [ScreenShapes.box(bar, ground)]
        regions += ScreenShapes.lights(at: Point(48 * unit, y), radius: 14 * unit)
        regions.append(ScreenShapes.chevron(at: Point(210 * unit, y), size: 34 * unit, pointsLeft: true, ink))
        regions.append(
            ScreenShapes.chevron(at: Point(270 * unit, y), size: 34 * unit, pointsLeft: false, ink.opacity(0.5)))
        let pill = Rect(minX: 340 * unit, minY: y - 32 * unit, maxX: bounds.width - 210 * unit, maxY: y + 32 * unit)
        regions.append(
            ScreenShapes.box(pill, palette.isDark ? Color(hex: 0x0E1524) : .white, radius: 32 * unit))
        // A lock.
        let lock = Point(pill.minX + 40 * unit, y)
        regions.append(
            ScreenShapes.box(
                Rect(x: lock.x - 11 * unit, y: lock.y - 3 * unit, width: 22 * unit, height: 17 * unit), ink,
                radius: 3 * unit))
        let bow = (0...16).map { step -> Point in
            let angle = .pi + Double(step) / 16 * .pi
            return Point(
                lock.x + 7 * unit * Trigonometry.cos(angle), lock.y - 4 * unit + 9 * unit * Trigonometry.sin(angle))
        }
        regions.append(ScreenShapes.line(bow, 3.2 * unit, ink))
        regions += ScreenShapes.lens(at: Point(pill.maxX - 40 * unit, y), size: 34 * unit, ink)
        regions += ScreenShapes.avatar(
            in: Rect(x: bounds.width - 166 * unit, y: y - 28 * unit, width: 56 * unit, height: 56 * unit),
            name: "visitor", isRound: true)
        for step in [-1.0, 0, 1] {
            regions.append(
                ScreenShapes.box(
                    Rect(
                        x: bounds.width - 80 * unit, y: y + step * 13 * unit - 2 * unit, width: 36 * unit,
                        height: 4 * unit),
                    ink))
        }
        return regions
    }

    private static func isLine(_ wording: Wording) -> Bool {
        !wording.text.contains("\n") && wording.text.unicodeScalars.count <= 90
    }

    private static func isButton(_ wording: Wording) -> Bool {
        let carrier = wording.carrier?.lowercased() ?? ""
        let isNamed = carrier.hasSuffix("button") || carrier.hasSuffix("按钮")
        return isCall(wording.text)
            || (isNamed && !wording.text.contains("\n") && wording.text.unicodeScalars.count <= 30)
    }

    /// 立即报名, Get started: a few words that bid.
    private static func isCall(_ text: String) -> Bool {
        guard !text.contains("\n"), text.unicodeScalars.count <= 24 else { return false }
        let lowered = text.lowercased()
        let cues = [
            "立即", "马上", "免费试", "了解更多", "加入购物车", "购买", "注册", "登录", "下载", "预约", "预订", "联系我们", "查看", "开始", "get started",
            "sign up", "buy", "learn more", "start ", "join", "subscribe", "download", "book ", "shop now", "try ",
            "add to cart", "contact us", "reserve", "order now", "explore",
        ]
        let isHan = text.unicodeScalars.contains { $0.value >= 0x4E00 }
        guard !isHan || text.unicodeScalars.count <= 9 else { return false }
        return cues.contains { lowered.contains($0) }
    }
}
