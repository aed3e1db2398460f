import HanmoBrief
import HanmoGraphics

/// A slide: title at the upper left with an accent, content in columns, a footer.
struct SlideDesign: PageDesign {
    let kind = Brief.Kind.slide

    func prepared(_ brief: Brief) -> Brief { brief.withTitle.withFoot }

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let isEnglish = brief.language.hasPrefix("en")
        let isDark = ScreenPalette.isDark(brief, otherwise: false)
        var family = isDark ? ScreenPalette.night : ScreenPalette.day
        if !isDark { (family.ground, family.card) = (.white, Color(hex: 0xF3F6FB)) }
        let palette = ScreenPalette(family, brief: brief)
        let unit = canvas.shortSide / 2048
        let isSparse = brief.wordings.reduce(0) { $0 + $1.text.count } < 220
        var look = PageLook(theme: palette.theme) { wording, sort in
            if sort == .title {
                return Bearer(
                    name: "title", body: .none, ground: palette.ground, accent: palette.accent,
                    style: .screenTitle(palette.theme, english: isEnglish, alignment: .start, detail: 0.44))
            }
            let isFooter =
                (wording.place?.row == .bottom || wording.role == .caption) && sort == .small
                && !wording.text.contains("\n") && wording.text.count < 160
            var style = StructureStyle.screen(
                palette, english: isEnglish, on: isFooter || isSparse ? palette.ground : palette.card)
            style.figures?.lifts = .lists
            // A few lines in the open are said, not headed.
            if isSparse, wording.place == nil { style.headsFirstLine = false }
            if isFooter {
                style.body.color = palette.muted
                (style.headsFirstLine, style.figures) = (false, nil)
            }
            if isFooter || (isSparse && sort != .headline) {
                return Bearer(
                    name: isFooter ? "footer" : "open", body: .none, ground: palette.ground, accent: palette.accent,
                    style: style)
            }
            if sort == .headline { style.body.weight = "bold" }
            var bearer = Bearer(
                name: "card \(wording.id)", body: .card(radius: 6, shadow: false, border: nil),
                ground: palette.card, accent: palette.accent, style: style)
            bearer.placement = 0
            return bearer
        }
        let margin = (0.055 * canvas.shortSide).rounded()
        look.content = Rect(
            minX: margin + 10 * unit, minY: margin, maxX: Double(canvas.width) - margin,
            maxY: Double(canvas.height) - margin * 0.9)
        look.rules.fillsWidth = !isSparse
        look.rules.titleFactors = isSparse ? [3.2, 2.8, 2.5, 2.2, 1.8, 1.5] : [2.6, 2.3, 2, 1.8, 1.5, 1.3]
        (look.rules.largestBody, look.rules.easyBody) = (96, 80)
        look.rules.stretch = isSparse ? 1 : 1.9
        look.rules.loosest = 1.6
        look.place = { wording, sort in
            sort == .title
                ? Place(.top, .left)
                : wording.role == .caption || (sort == .small && !wording.text.contains("\n"))
                    ? Place(.bottom, .center) : Place(.middle, isSparse ? .left : .center)
        }
        look.rules.titleLines = 2
        look.rules.leastStretched = 0.3
        look.rules.titleTail = 0.5
        let bounds = canvas.bounds
        look.under = { plan in
            var regions: [Region] = [
                .shape(
                    .rectangle(bounds),
                    .linear(
                        from: .zero, to: Point(bounds.maxX, bounds.maxY),
                        [
                            GradientStop(0, palette.ground),
                            GradientStop(1, palette.ground.mixed(with: palette.accent, isDark ? 0.08 : 0.03)),
                        ]))
            ]
            regions += Self.ornament(bounds, palette, unit)
            if let title = plan.cards.first(where: { $0.texts.first?.item.sort == .title }) {
                let box = title.box
                regions.append(
                    ScreenShapes.box(
                        Rect(x: 0, y: box.minY, width: margin * 0.42, height: box.height), palette.accent))
                let y = box.maxY + 0.2 * plan.scale.title
                regions.append(
                    ScreenShapes.box(
                        Rect(x: box.minX, y: y, width: bounds.width - margin - box.minX, height: 2 * unit),
                        palette.accent.opacity(0.45)))
                regions.append(
                    ScreenShapes.box(
                        Rect(x: box.minX, y: y - 2 * unit, width: 200 * unit, height: 6 * unit), palette.accent))
            }
            return regions
        }
        look.over = { plan in
            plan.cards.filter { !$0.isOpen && $0.texts.first?.item.sort != .title }.map { card in
                ScreenShapes.box(
                    Rect(x: card.box.minX, y: card.box.minY, width: card.box.width, height: 5 * unit),
                    palette.accent)
            }
        }
        return look
    }

    /// Quiet arcs in a corner.
    private static func ornament(_ bounds: Rect, _ palette: ScreenPalette, _ unit: Double) -> [Region] {
        [560.0, 420, 280].map { radius in
            let points = (0...40).map { step -> Point in
                let angle = .pi / 2 + Double(step) / 40 * .pi / 2
                return Point(
                    bounds.maxX + radius * unit * Trigonometry.cos(angle),
                    bounds.minY + radius * unit * Trigonometry.sin(angle))
            }
            return ScreenShapes.line(points, 36 * unit, palette.accent.opacity(palette.isDark ? 0.06 : 0.05))
        }
    }
}
