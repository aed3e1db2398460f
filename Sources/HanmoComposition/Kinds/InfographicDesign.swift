import HanmoBrief
import HanmoGraphics

/// A strong title on a band of colour, sections in colours of one palette, large figures, charts of what is given.
struct InfographicDesign: PageDesign {
    let kind = Brief.Kind.infographic

    func prepared(_ brief: Brief) -> Brief { brief.withTitle }

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let isEnglish = brief.language.hasPrefix("en")
        let isDark = ScreenPalette.isDark(brief, otherwise: false)
        var family = isDark ? ScreenPalette.night : ScreenPalette.day
        if !isDark {
            family.colors = Self.families[Int(seed % UInt64(Self.families.count))].map { Color(hex: $0) }
            family.ground = family.colors[0].mixed(with: .white, 0.92)
        }
        let palette = ScreenPalette(family, brief: brief)
        let unit = canvas.shortSide / 2048
        let band =
            isDark
            ? palette.card : ThemeChoice.readable(palette.accent.mixed(with: .black, 0.12), on: .white, contrast: 5.4)
        let order = brief.wordings.map(\.id)
        let onBand = Theme(
            ground: band, ink: .white, muted: Color.white.mixed(with: band, 0.12), accent: palette.colors[1])
        let color: @Sendable (String) -> Color = { id in
            palette.colors[(order.firstIndex(of: id) ?? 0) % min(5, palette.colors.count)]
        }
        var look = PageLook(theme: palette.theme) { wording, sort in
            if sort == .title {
                var bearer = Bearer(
                    name: "title", body: .card(radius: 0, shadow: false, border: nil), ground: band,
                    accent: palette.accent,
                    style: .screenTitle(
                        onBand, english: isEnglish, alignment: wording.place?.column == .left ? .start : .center,
                        detail: 0.4))
                bearer.padding = 0.8
                return bearer
            }
            if wording.role == .subtitle, wording.place?.row ?? .top == .top {
                var style = StructureStyle.screen(palette, english: isEnglish)
                (style.isProse, style.body.color) = (true, onBand.muted)
                style.alignment = wording.place?.column == .left ? .start : .center
                return Bearer(
                    name: "subtitle", body: .card(radius: 0, shadow: false, border: nil), ground: band,
                    accent: palette.accent, style: style, padding: 0.4, placement: 0)
            }
            var style = StructureStyle.screen(palette, english: isEnglish, accent: color(wording.id))
            style.figures?.splitsClauses = true
            style.figures?.tile = 1.75
            style.figures?.tileColor = style.heading.color
            style.heading.scale = 1.28
            var bearer = Bearer(
                name: "section \(wording.id)", body: .card(radius: 20, shadow: !isDark, border: nil),
                ground: palette.card, accent: color(wording.id), style: style)
            bearer.placement = 0.35
            return bearer
        }
        let margin = (0.045 * canvas.shortSide).rounded()
        look.content = canvas.bounds.inset(by: margin)
        look.rules.fillsWidth = true
        look.rules.titleFactors = [5.2, 4.2, 3.5, 3, 2.5, 2, 1.6, 1.3]
        look.rules.largestBody = 80
        look.place = { wording, sort in
            sort == .title
                ? nil
                : wording.role == .subtitle
                    ? Place(.top, .center)
                    : wording.role == .caption || (sort == .small && !wording.text.contains("\n"))
                        ? Place(.bottom, .center) : Place(.middle, .center)
        }
        look.rules.leastStretched = 0.2
        look.rules.titleTail = brief.wordings.contains { $0.role == .subtitle } ? 0 : 0.3
        look.rules.holdsTitle = true
        let bounds = canvas.bounds
        look.under = { plan in
            var regions: [Region] = [ScreenShapes.box(bounds, palette.ground)]
            if let title = plan.cards.first(where: { $0.texts.first?.item.sort == .title }),
                title.box.midY < bounds.height / 3
            {
                let subtitle = plan.cards.filter { $0.texts.first?.item.bearer == "subtitle" }.map(\.box.maxY).max()
                let edge = max(title.box.maxY + 0.12 * plan.scale.title, subtitle ?? 0)
                regions.append(ScreenShapes.box(Rect(x: 0, y: 0, width: bounds.width, height: edge), band))
                let share = bounds.width / Double(palette.colors.count)
                for (index, color) in palette.colors.enumerated() {
                    regions.append(
                        ScreenShapes.box(
                            Rect(x: Double(index) * share, y: edge, width: share + 1, height: 10 * unit), color))
                }
            }
            return regions + Self.flow(plan, palette, unit)
        }
        look.over = { plan in
            plan.cards.filter { card in
                card.texts.first.map { $0.item.sort != .title && $0.item.bearer != "subtitle" } ?? false && !card.isOpen
            }.map { card in
                let id = card.texts.first?.item.wording.id ?? ""
                // The card's left edge in its colour, inside of its rounding.
                var edge = Path.roundedRectangle(card.box, radius: 20 * unit)
                let inner = Rect(
                    minX: card.box.minX + 12 * unit, minY: card.box.minY, maxX: card.box.maxX, maxY: card.box.maxY)
                let mirror = Transform(a: -1, b: 0, c: 0, d: 1, tx: 2 * inner.midX, ty: 0)
                edge.append(Path.roundedRectangle(inner, radius: 20 * unit).transformed(by: mirror))
                return .shape(edge, .solid(color(id)))
            }
        }
        return look
    }

    private static let families: [[UInt32]] = [
        [0x1F5FA8, 0x0E8F87, 0xE07B39, 0x7B4FB5, 0xC8385A, 0x5B6B7F],
        [0x0F766E, 0xC2571A, 0x2D5AA0, 0x8A6D1D, 0xA53A6B, 0x56697A],
        [0xB5402F, 0x1D6F8C, 0x3F7D3A, 0xB0761B, 0x6A4C93, 0x66625C],
    ]

    /// From section to section: arrows across the gaps of a row.
    private static func flow(_ plan: LayoutPlan, _ palette: ScreenPalette, _ unit: Double) -> [Region] {
        let cards = plan.cards.filter { !$0.isOpen && $0.texts.first?.item.sort != .title }
        return cards.flatMap { card -> [Region] in
            let next = cards.filter { other in
                other.box.minX >= card.box.maxX - 1 && other.box.minX - card.box.maxX < 90 * unit
                    && min(other.box.maxY, card.box.maxY) - max(other.box.minY, card.box.minY) > 0.5 * card.box.height
            }.min { $0.box.minY < $1.box.minY }
            guard let next else { return [] }
            let gap = next.box.minX - card.box.maxX
            guard gap > 16 * unit else { return [] }
            let center = Point(
                card.box.maxX + gap / 2, (max(card.box.minY, next.box.minY) + min(card.box.maxY, next.box.maxY)) / 2)
            let size = min(gap * 0.42, 18 * unit)
            return [
                .shape(
                    .polygon([
                        Point(center.x - size, center.y - 1.3 * size), Point(center.x + size, center.y),
                        Point(center.x - size, center.y + 1.3 * size),
                    ]), .solid(palette.accent.opacity(0.55)))
            ]
        }
    }
}
