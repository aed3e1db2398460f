import HanmoBrief
import HanmoGraphics

/// A bill or an invoice: head, table of what was bought, box of sums; a Chinese fapiao is ruled in its official colour.
struct InvoiceDesign: PageDesign {
    let kind = Brief.Kind.invoice

    private enum Manner { case official, retro, modern }

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let furniture = DocumentFurniture(unit: canvas.shortSide / 2048, seed: seed)
        let manner = Self.manner(of: brief)
        let theme = Self.theme(for: brief, seed: seed, manner)
        let english = brief.language.hasPrefix("en")
        let line = theme.ground.mixed(with: theme.accent, manner == .official ? 0.85 : 0.55)
        let tint = theme.ground.mixed(with: theme.accent, 0.1)
        let gap = min(max(1.5 - 0.035 * DocumentTheme.lineCount(brief), 0.6), 1.15)
        var look = PageLook(theme: theme) { wording, sort in
            let isDisplay = sort == .title || sort == .headline
            let isSums = Self.isSums(wording.text)
            var style = Self.style(theme, manner, english: english, isDisplay: isDisplay, line: line, gap: gap)
            if wording.place?.column == .center { style.alignment = .center }
            return Bearer(
                name: isDisplay ? "head" : isSums ? "sums" : "part \(wording.id)",
                body: isDisplay
                    ? .none
                    : .card(radius: 0, shadow: false, border: isSums || manner == .official ? line : nil),
                ground: isSums ? tint : theme.ground.opacity(manner == .official ? 1 : 0), accent: theme.accent,
                style: style,
                padding: isDisplay || isSums || manner == .official ? 1 : 0.7, spansRow: !wording.text.contains("\n"),
                placement: 0)
        }
        let margin = 0.05 * canvas.shortSide
        look.content = canvas.bounds.inset(by: 0.1 * canvas.shortSide)
        look.rules.largestBody = 48
        look.rules.middle = 0.25
        look.rules.longestLine = .infinity
        look.rules.fillsWidth = true
        look.rules.titleFactors = [3, 2.7, 2.4, 2.1, 1.8, 1.5]
        look.rules.titleTail = 0.4
        let isSealed = brief.wordings.contains { $0.role == .seal }
        let wantsSeal = !isSealed && (brief.says("stamp") || brief.says("stamp-or-seal"))
        look.place = { wording, sort in
            sort == .title || sort == .seal || wording.role == .signature ? nil : Place(.middle, .center)
        }
        look.under = { plan in
            Self.paper(canvas, theme, manner, furniture, margin: margin)
                + (wantsSeal ? Self.seal(plan, canvas, furniture) : [])
        }
        look.over = { Self.rules($0, furniture, theme, manner, line: line, tint: tint) }
        return look
    }

    private static func manner(of brief: Brief) -> Manner {
        let words = brief.wordings.map { KnownWords($0.text) }
        if words.contains(where: { $0.says("invoice") }), words.contains(where: { $0.says("tax") }) { return .official }
        return brief.style == "retro" || brief.says("old-paper") ? .retro : .modern
    }

    private static func theme(for brief: Brief, seed: UInt64, _ manner: Manner) -> Theme {
        let usual =
            switch manner {
            case .official:
                Theme(
                    ground: Color(hex: 0xFEFCF8), ink: Color(hex: 0x1E2430), muted: Color(hex: 0x7A3420),
                    accent: Color(hex: 0x9A3B24))
            case .retro:
                Theme(
                    ground: Color(hex: 0xF5E7C6), ink: Color(hex: 0x3A2717), muted: Color(hex: 0x6B4E31),
                    accent: Color(hex: 0x8A4B22))
            case .modern:
                Theme(
                    ground: Color(hex: 0xFFFFFF), ink: Color(hex: 0x1C2530), muted: Color(hex: 0x556270),
                    accent: Color(hex: 0x1F5F8B))
            }
        var theme = DocumentTheme.theme(for: brief, seed: seed, usual: usual)
        theme.ground = DocumentTheme.paper(theme.ground)
        if manner == .retro, theme.ground.luminance > 0.4 { (theme.ink, theme.muted) = (usual.ink, usual.muted) }
        theme.accent = ThemeChoice.readable(theme.accent, on: theme.ground, contrast: 4.6)
        return theme
    }

    /// Lines of keys with amounts, the last or next to last a sum.
    private static func isSums(_ text: String) -> Bool {
        let lines = TextStructure(text, splitsBars: true).lines
        let sums = text.split(separator: "\n").filter { KnownWords(String($0)).begins(with: "sum") }
        return !sums.isEmpty && lines.count <= 8 && lines.allSatisfy { $0.sort == .pair || $0.sort == .item }
    }

    private static func style(
        _ theme: Theme, _ manner: Manner, english: Bool, isDisplay: Bool, line: Color, gap: Double
    ) -> StructureStyle {
        let face = english ? "sans" : manner == .retro ? "song" : "hei"
        if isDisplay {
            var style = StructureStyle.title(
                face: english ? "serif" : manner == .official ? "kai" : "song", weight: "bold", theme: theme)
            style.body.color = manner == .modern ? theme.ink : theme.accent
            style.body.tracking = english ? 0.04 : 0.14
            style.detail = PartLook(face: face, color: theme.muted, scale: 0.36, leading: 1.55)
            return style
        }
        var style = StructureStyle(face: face, ink: theme.ink, muted: theme.muted, accent: theme.accent, leading: 1.45)
        style.amount.color = theme.ink
        style.name.weight = "regular"
        style.total = PartLook(face: face, weight: "bold", color: theme.accent, scale: 1.3, leading: 1.4)
        style.valuesAtEnd = true
        style.alignsValues = false
        style.rules = true
        style.lineGap = gap
        style.ruleColor = line.opacity(0.5)
        return style
    }

    private static func paper(
        _ canvas: Canvas, _ theme: Theme, _ manner: Manner, _ furniture: DocumentFurniture, margin: Double
    ) -> [Region] {
        let page = canvas.bounds
        let unit = furniture.unit
        switch manner {
        case .retro:
            let ornaments = DocumentOrnaments(unit: unit)
            return furniture.sheet(.rectangle(page), theme.ground, mottle: 0.12)
                + [furniture.fibres(in: page, count: 420, Color(hex: 0x7A5A2E, alpha: 0.16))]
                + furniture.vignette(page, Color(hex: 0x6B451C, alpha: 0.2), reach: 0.12)
                + [
                    furniture.frame(page.inset(by: margin), weight: 5, theme.accent),
                    furniture.frame(page.inset(by: margin + 14 * unit), weight: 1.5, theme.accent),
                ]
                + ornaments.corners(page.inset(by: margin + 22 * unit), size: 96 * unit, .solid(theme.accent))
        case .official, .modern:
            let sheet = page.inset(by: margin * 0.8)
            var regions = furniture.desk(page, theme.ground.mixed(with: Color(hex: 0x56606A), 0.28))
            regions += furniture.shadow(of: .rectangle(sheet))
            regions.append(.shape(.rectangle(sheet), .solid(theme.ground)))
            if manner == .modern {
                regions.append(
                    .shape(
                        .rectangle(Rect(x: sheet.minX, y: sheet.minY, width: sheet.width, height: 26 * unit)),
                        .solid(theme.accent)))
            } else {
                regions.append(furniture.fibres(in: sheet.inset(by: 40 * unit), count: 160, theme.accent.opacity(0.1)))
            }
            return regions
        }
    }

    private static func seal(_ plan: LayoutPlan, _ canvas: Canvas, _ furniture: DocumentFurniture) -> [Region] {
        let radius = 0.062 * canvas.shortSide
        let page = canvas.bounds
        // In a corner that no text needs.
        let spots = [
            (0.84, 0.87), (0.84, 0.79), (0.84, 0.72), (0.84, 0.66), (0.5, 0.79), (0.84, 0.14), (0.16, 0.87),
            (0.16, 0.14), (0.5, 0.9),
        ]
        let spot = spots.map { Point($0.0 * page.width, $0.1 * page.height) }.first { center in
            let box = Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
            return !plan.cards.contains { $0.box.intersects(box) }
        }
        return spot.map {
            DocumentOrnaments(unit: furniture.unit).stamp(center: $0, radius: radius, Color(hex: 0xB3261E, alpha: 0.82))
        } ?? []
    }

    private static func rules(
        _ plan: LayoutPlan, _ furniture: DocumentFurniture, _ theme: Theme, _ manner: Manner, line: Color, tint: Color
    ) -> [Region] {
        var regions: [Region] = []
        if let title = plan.texts.first(where: { $0.item.isDisplay }),
            let next = plan.cards.first(where: { !$0.isOpen }),
            let extent = plan.extent, next.box.minY > title.box.maxY
        {
            let y = (title.box.maxY + next.box.minY) / 2
            if manner == .retro {
                regions += furniture.divider(center: Point(extent.midX, y), width: extent.width * 0.7, theme.accent)
            } else {
                regions += furniture.doubleRule(
                    x: manner == .official ? extent.midX - title.box.width * 0.22 : extent.minX, y: y,
                    width: manner == .official ? title.box.width * 0.44 : extent.width, weight: 5, theme.accent)
            }
        }
        for card in plan.cards where !card.isOpen {
            for text in card.texts {
                let size = text.item.size(plan.scale)
                let rows = SetLine.lines(of: text, in: plan).filter { $0.sort == .row }
                guard rows.count > 1, let head = rows.first, let last = rows.last else { continue }
                let band = Rect(
                    minX: card.box.minX, minY: head.box.minY - 0.34 * size, maxX: card.box.maxX,
                    maxY: head.box.maxY + 0.33 * size)
                regions.append(.shape(.rectangle(band), .solid(tint)))
                for (y, weight) in [(band.minY, 4.0), (band.maxY, 2), (last.box.maxY + 0.36 * size, 4)] {
                    regions.append(furniture.rule(x: band.minX, y: y, width: band.width, weight: weight, theme.accent))
                }
            }
        }
        return regions
    }
}
