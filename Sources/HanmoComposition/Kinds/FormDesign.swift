import HanmoBrief
import HanmoGraphics

/// A printed form: a ruled frame of sections, each with a grey bar over its fields, lines under the values.
struct FormDesign: PageDesign {
    let kind = Brief.Kind.form

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let furniture = DocumentFurniture(unit: canvas.shortSide / 2048, seed: seed)
        let unit = furniture.unit
        let theme = DocumentTheme.theme(
            for: brief, seed: seed,
            usual: Theme(
                ground: Color(hex: 0xFDFDFB), ink: Color(hex: 0x1E2429), muted: Color(hex: 0x4A555E),
                accent: Color(hex: 0x27597F)))
        let english = brief.language.hasPrefix("en")
        let grid = theme.ground.mixed(with: theme.ink, 0.42)
        let gap = min(max(1.7 - 0.045 * DocumentTheme.lineCount(brief), 0.6), 1.1)
        var look = PageLook(theme: theme) { wording, sort in
            let isDisplay = sort == .title || sort == .headline
            return Bearer(
                name: isDisplay ? "head" : "section \(wording.id)",
                body: isDisplay ? .none : .card(radius: 0, shadow: false, border: grid), ground: theme.ground,
                accent: theme.accent, style: Self.style(theme, english: english, isDisplay: isDisplay, gap: gap),
                padding: 0.55,
                spansRow: true, placement: 0)
        }
        let margin = 0.055 * canvas.shortSide
        look.content = canvas.bounds.inset(by: margin + 66 * unit)
        look.rules.largestBody = 64
        look.rules.middle = 0.2
        look.rules.fillsHeight = false
        look.rules.longestLine = .infinity
        look.rules.fillsWidth = true
        look.rules.titleFactors = [2.8, 2.5, 2.2, 1.9, 1.6]
        look.rules.titleTail = 0.3
        look.place = { wording, sort in
            sort == .title || sort == .seal || wording.role == .signature ? nil : Place(.middle, .center)
        }
        look.under = { _ in
            let sheet = canvas.bounds.inset(by: margin)
            return furniture.desk(canvas.bounds, theme.ground.mixed(with: theme.accent, 0.3).mixed(with: .black, 0.08))
                + furniture.shadow(of: .rectangle(sheet)) + [.shape(.rectangle(sheet), .solid(theme.ground))]
        }
        look.over = { plan in Self.bars(plan, furniture, theme, grid) }
        return look
    }

    private static func style(_ theme: Theme, english: Bool, isDisplay: Bool, gap: Double) -> StructureStyle {
        let face = english ? "sans" : "hei"
        var style = StructureStyle(face: face, ink: theme.ink, muted: theme.muted, accent: theme.accent, leading: 1.4)
        if isDisplay {
            style = .title(face: english ? "sans" : "song", weight: "bold", theme: theme)
            style.detail.scale = 0.42
            style.detail.face = face
            return style
        }
        style.heading = PartLook(face: face, weight: "bold", color: theme.ink, scale: 1.06, leading: 1.4)
        style.mark = PartLook(face: face, weight: "bold", color: theme.ink, leading: 1.4)
        style.name.weight = "regular"
        style.amount.color = theme.ink
        style.total = PartLook(face: face, weight: "bold", color: theme.ink, leading: 1.4)
        style.valuesAtEnd = true
        style.alignsValues = false
        style.rules = true
        style.lineGap = gap
        style.headsFirstLine = true
        style.headingTail = style.lineGap + 0.3
        style.headingGap = gap
        style.ruleColor = theme.ground.mixed(with: theme.ink, 0.2)
        return style
    }

    /// A bar behind the line that names a section; lines for what is to be filled in.
    private static func bars(
        _ plan: LayoutPlan, _ furniture: DocumentFurniture, _ theme: Theme, _ grid: Color
    ) -> [Region] {
        var regions: [Region] = []
        for card in plan.cards where !card.isOpen {
            for text in card.texts {
                let lines = SetLine.lines(of: text, in: plan)
                guard let first = lines.first else { continue }
                let size = text.item.size(plan.scale)
                if lines.count > 1, first.sort == .heading {
                    let air = min(first.box.minY - card.box.minY, 0.5 * size)
                    let bar = Rect(
                        minX: card.box.minX, minY: card.box.minY, maxX: card.box.maxX, maxY: first.box.maxY + air)
                    regions.append(.shape(.rectangle(bar), .solid(theme.ground.mixed(with: theme.accent, 0.14))))
                    regions.append(
                        .shape(
                            .rectangle(Rect(x: bar.minX, y: bar.minY, width: 7 * furniture.unit, height: bar.height)),
                            .solid(theme.accent)))
                    regions.append(
                        furniture.rule(x: bar.minX, y: bar.maxY, width: bar.width, weight: 1.5, grid))
                }
                for line in lines
                where line.sort == .paragraph && (line.words.hasSuffix("：") || line.words.hasSuffix(":")) {
                    let start = line.end + 0.3 * size
                    guard text.box.maxX - start > 2 * size else { continue }
                    regions.append(
                        furniture.rule(
                            x: start, y: line.box.maxY - 0.1 * size, width: text.box.maxX - start, weight: 1.5, grid))
                }
            }
            regions.append(furniture.frame(card.box, weight: 2, grid))
        }
        if let title = plan.texts.first(where: { $0.item.isDisplay }),
            let below = plan.cards.first(where: { !$0.isOpen })
        {
            let y = title.box.maxY + min((below.box.minY - title.box.maxY) / 2, 34 * furniture.unit)
            if y > title.box.maxY, let extent = plan.extent, below.box.minY > title.box.maxY {
                regions += furniture.doubleRule(x: extent.minX, y: y, width: extent.width, weight: 5, theme.accent)
            }
        }
        return regions
    }
}
