import HanmoBrief
import HanmoGraphics

/// A screen of figures: header bar, cards, charts of the figures that the texts give.
struct DashboardDesign: PageDesign {
    let kind = Brief.Kind.dashboard

    func prepared(_ brief: Brief) -> Brief { brief.withTitle }

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let isEnglish = brief.language.hasPrefix("en")
        let isDark = ScreenPalette.isDark(brief, otherwise: !isEnglish)
        let palette = ScreenPalette(isDark ? .night : .day, brief: brief)
        let unit = canvas.shortSide / 2048
        let order = brief.wordings.map(\.id)
        var look = PageLook(theme: palette.theme) { wording, sort in
            if sort == .title {
                let style = StructureStyle.screenTitle(
                    palette.theme, english: isEnglish,
                    alignment: wording.place?.column == .left ? .start : .center, detail: 0.46)
                return Bearer(
                    name: "title", body: .none, ground: palette.ground, accent: palette.accent, style: style)
            }
            if sort == .small, wording.place?.row == .top, !wording.text.contains("\n"), wording.text.count <= 60 {
                // When the figures were taken: a line in the header, on no card.
                var style = StructureStyle.screen(palette, english: isEnglish)
                (style.isProse, style.body.color) = (true, palette.muted)
                style.alignment = wording.place?.column == .right ? .end : .start
                return Bearer(
                    name: "line", body: .none, ground: palette.card, accent: palette.accent, style: style)
            }
            let index = order.firstIndex(of: wording.id) ?? 0
            var style = StructureStyle.screen(
                palette, english: isEnglish, accent: palette.colors[index % 5 % palette.colors.count])
            style.heading.color = palette.ink
            var bearer = Bearer(
                name: "card \(wording.id)", body: .card(radius: 18, shadow: !isDark, border: nil),
                ground: palette.card, accent: palette.accent, style: style)
            (bearer.placement, bearer.loosestInCard) = (0, 4)
            return bearer
        }
        let margin = (0.04 * canvas.shortSide).rounded()
        look.content = canvas.bounds.inset(by: margin)
        look.rules.fillsWidth = true
        look.rules.titleFactors = [2.5, 2.2, 2, 1.8, 1.5, 1.3]
        look.rules.titleLines = 1
        look.rules.leastStretched = 0.3
        look.rules.titleTail = 0.5
        look.rules.longestLine = .infinity
        look.rules.stretch = 1.9
        (look.rules.largestBody, look.rules.easyBody) = (72, 56)
        look.rules.loosest = 2.8
        look.place = { _, sort in sort == .title ? nil : Place(.middle, .center) }
        let bounds = canvas.bounds
        look.under = { plan in
            Self.screen(plan, palette, bounds, unit) + Self.blankPanel(plan, palette, bounds.inset(by: margin), unit)
        }
        look.over = { plan in Self.edges(plan, palette, order, unit) }
        return look
    }

    private static func screen(_ plan: LayoutPlan, _ palette: ScreenPalette, _ bounds: Rect, _ unit: Double) -> [Region]
    {
        var regions: [Region] = [
            .shape(
                .rectangle(bounds),
                .linear(
                    from: .zero, to: Point(0, bounds.maxY),
                    [
                        GradientStop(0, palette.ground.mixed(with: palette.accent, palette.isDark ? 0.07 : 0.03)),
                        GradientStop(0.5, palette.ground),
                    ]))
        ]
        guard let title = plan.cards.first(where: { $0.texts.first?.item.sort == .title }),
            title.box.midY < bounds.height / 3
        else { return regions }
        let bar = Rect(x: 0, y: 0, width: bounds.width, height: title.box.maxY + 26 * unit)
        regions.append(ScreenShapes.box(bar, palette.card))
        regions.append(
            ScreenShapes.box(
                Rect(x: 0, y: bar.maxY - 3 * unit, width: bar.width, height: 3 * unit), palette.accent.opacity(0.8)))
        // A mark and the tools of the header, where its text leaves room.
        let length = title.texts.map { $0.item.text.naturalLength * $0.item.size(plan.scale) }.max() ?? bar.width
        let y = title.box.midY
        if title.texts[0].item.text.style.alignment == .center, length < 0.6 * bar.width {
            let side = 46 * unit
            let start = Point(0.04 * bounds.width, y)
            for (index, height) in [0.45, 0.75, 1].enumerated() {
                regions.append(
                    ScreenShapes.box(
                        Rect(
                            x: start.x + Double(index) * 0.36 * side, y: start.y + side / 2 - height * side,
                            width: 0.26 * side, height: height * side), palette.colors[index], radius: 3 * unit))
            }
            let right = 0.96 * bounds.width
            regions += ScreenShapes.avatar(
                in: Rect(x: right - 60 * unit, y: y - 30 * unit, width: 60 * unit, height: 60 * unit), name: "user",
                isRound: true)
            regions += ScreenShapes.lens(at: Point(right - 110 * unit, y), size: 38 * unit, palette.muted)
        }
        return regions
    }

    /// Where the page has no text, the grid of a chart without data.
    private static func blankPanel(_ plan: LayoutPlan, _ palette: ScreenPalette, _ content: Rect, _ unit: Double)
        -> [Region]
    {
        let boxes = plan.cards.filter { $0.texts.first?.item.sort != .title }.map(\.box).sorted { $0.minY < $1.minY }
        var edge = boxes.first?.minY ?? content.maxY
        var gap: (Double, Double)?
        for box in boxes {
            if box.minY - edge > (gap.map { $0.1 - $0.0 } ?? 0.15 * content.height), edge > content.minY {
                gap = (edge, box.minY)
            }
            edge = max(edge, box.maxY)
        }
        guard let gap else { return [] }
        let space = plan.scale.gutter
        let panel = Rect(minX: content.minX, minY: gap.0 + space, maxX: content.maxX, maxY: gap.1 - space)
        guard panel.height > 120 * unit else { return [] }
        var regions: [Region] = [ScreenShapes.box(panel, palette.card, radius: 18 * unit)]
        let inner = panel.inset(by: 36 * unit)
        let rows = max(3, Int(inner.height / (80 * unit)))
        for row in 0...rows {
            let y = inner.minY + inner.height * Double(row) / Double(rows)
            regions.append(
                ScreenShapes.box(
                    Rect(x: inner.minX, y: y - unit, width: inner.width, height: row == rows ? 3 * unit : 2 * unit),
                    palette.ink.opacity(row == rows ? 0.28 : 0.09)))
        }
        let columns = 12
        for column in 0...columns {
            let x = inner.minX + inner.width * Double(column) / Double(columns)
            regions.append(
                ScreenShapes.box(
                    Rect(x: x - unit, y: inner.minY, width: 2 * unit, height: inner.height), palette.ink.opacity(0.06)))
        }
        return regions
    }

    /// A stroke of colour at the head of each card.
    private static func edges(_ plan: LayoutPlan, _ palette: ScreenPalette, _ order: [String], _ unit: Double)
        -> [Region]
    {
        plan.cards.filter { !$0.isOpen }.map { card in
            let index = order.firstIndex(of: card.texts.first?.item.wording.id ?? "") ?? 0
            let box = Rect(
                x: card.box.minX + card.padding, y: card.box.minY, width: min(120 * unit, card.box.width / 3),
                height: 6 * unit)
            return ScreenShapes.box(box, palette.colors[index % 5 % palette.colors.count], radius: 3 * unit)
        }
    }
}
