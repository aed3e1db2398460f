import HanmoBrief
import HanmoGraphics

/// An agenda: a band with the title, cards of a day's hours on a time line, each hour in the colour of its sort.
struct ScheduleDesign: PageDesign {
    let kind = Brief.Kind.schedule

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let furniture = DocumentFurniture(unit: canvas.shortSide / 2048, seed: seed)
        let unit = furniture.unit
        var theme = DocumentTheme.theme(
            for: brief, seed: seed,
            usual: Theme(
                ground: Color(hex: 0xF4F6F9), ink: Color(hex: 0x18222E), muted: Color(hex: 0x4F5D6C),
                accent: Color(hex: 0x23487A)))
        let isNight = theme.ground.luminance < 0.2
        let band =
            isNight
            ? theme.ground.mixed(with: theme.accent, 0.28) : theme.accent.mixed(with: Color(hex: 0x10182A), 0.25)
        let onBand = ThemeChoice.readable(band.luminance < 0.3 ? .white : Color(hex: 0x14202E), on: band, contrast: 7)
        let card = isNight ? theme.ground.mixed(with: .white, 0.07) : theme.ground.mixed(with: .white, 0.85)
        theme.accent = ThemeChoice.readable(theme.accent, on: card, contrast: 4.6)
        let english = brief.language.hasPrefix("en")
        let settled = theme
        let lines = DocumentTheme.lineCount(brief)
        // Many hours of one column stand close, all on one card.
        let isDense = lines > 26
        let gap = min(max(1.7 - 0.05 * lines, 0.62), 1.1)
        var look = PageLook(theme: theme) { wording, sort in
            let isDisplay = sort == .title || sort == .headline
            var style = Self.style(settled, english: english)
            style.lineGap = gap
            if isDense { style.tighten() }
            if wording.place == Place(.bottom, .center) {
                // Where to ask and how to get there: centred lines.
                (style.isProse, style.alignment) = (true, .center)
            }
            let isSubtitle = wording.role == .subtitle && wording.place?.row ?? .top == .top && !isDisplay
            if isSubtitle {
                (style.isProse, style.alignment) = (true, .center)
                style.body.color = onBand.mixed(with: band, 0.16)
                return Bearer(
                    name: "subtitle", body: .card(radius: 0, shadow: false, border: nil), ground: band,
                    accent: settled.accent, style: style, padding: 0.5, placement: 0)
            }
            if isDisplay {
                style = .title(face: english ? "sans" : "hei", weight: "bold", theme: settled)
                style.body.color = onBand
                style.body.tracking = 0.03
                style.detail = PartLook(
                    face: english ? "sans" : "hei", color: onBand.mixed(with: band, 0.22), scale: 0.42, leading: 1.5)
            }
            return Bearer(
                name: isDisplay ? "band" : isDense ? "days" : "day \(wording.id)",
                body: .card(radius: isDisplay ? 0 : 12, shadow: false, border: nil),
                ground: isDisplay ? band : card, accent: settled.accent, style: style,
                padding: isDisplay ? 0.5 : isDense ? 1 : 1.25,
                placement: isDisplay ? 0.5 : 0)
        }
        let margin = 0.055 * canvas.shortSide
        look.content = canvas.bounds.inset(dx: margin + 24 * unit, dy: margin)
        look.rules.largestBody = 66
        look.rules.middle = 0.2
        look.rules.fillsHeight = !isDense
        look.rules.longestLine = .infinity
        look.rules.loosest = 3.4
        look.rules.stretch = isDense ? 1 : 1.9
        look.rules.fillsWidth = true
        look.rules.titleTail = 0.4
        look.rules.titleFactors = [3.6, 3.2, 2.8, 2.5, 2.2, 1.9, 1.6]
        look.place = { wording, sort in
            sort == .title ? nil : Place(wording.role == .subtitle ? .top : .middle, .center)
        }
        look.rules.holdsTitle = true
        look.under = { plan in
            Self.page(plan, canvas, settled, band: band, furniture)
        }
        look.over = { plan in Self.timeline(plan, settled, card: card, furniture, unit: unit) }
        return look
    }

    private static func style(_ theme: Theme, english: Bool) -> StructureStyle {
        let face = english ? "sans" : "hei"
        var style = StructureStyle(face: face, ink: theme.ink, muted: theme.muted, accent: theme.accent, leading: 1.36)
        style.heading = PartLook(face: face, weight: "bold", color: theme.accent, scale: 1.3, leading: 1.3)
        style.key = PartLook(face: face, weight: "bold", color: theme.accent, leading: 1.36)
        style.lineGap = 0.62
        return style
    }

    /// The band reaches from edge to edge; a page whose hours all stand on one side has a pattern on the other.
    private static func page(
        _ plan: LayoutPlan, _ canvas: Canvas, _ theme: Theme, band: Color, _ furniture: DocumentFurniture
    ) -> [Region] {
        let page = canvas.bounds
        let unit = furniture.unit
        var regions: [Region] = [.shape(.rectangle(page), .solid(theme.ground))]
        guard let title = plan.cards.first(where: { $0.texts.contains { $0.item.isDisplay } }),
            title.box.midY < 0.4 * page.height
        else { return regions }
        let subtitle = plan.cards.filter { $0.texts.first?.item.bearer == "subtitle" }.map(\.box.maxY).max()
        let head = max(title.box.maxY, subtitle ?? 0)
        let below = plan.cards.filter { $0.box.minY > head - 1 }.map(\.box.minY).min() ?? head
        let bottom = head + max(0, min(14 * unit, below - head))
        regions.append(.shape(.rectangle(Rect(minX: 0, minY: 0, maxX: page.maxX, maxY: bottom)), .solid(band)))
        regions.append(
            .shape(
                .rectangle(Rect(x: 0, y: bottom, width: page.width, height: 9 * unit)),
                .solid(theme.accent.mixed(with: .white, 0.35))))
        let body = plan.cards.filter { !$0.texts.contains { $0.item.isDisplay } && $0.box.width < 0.75 * page.width }
        let right = body.map(\.box.maxX).max() ?? page.maxX
        let left = body.map(\.box.minX).min() ?? 0
        guard let top = body.map(\.box.minY).min(), let foot = body.map(\.box.maxY).max() else { return regions }
        let margin = 0.055 * canvas.shortSide
        if page.maxX - right > 0.22 * page.width {
            regions += pattern(
                Rect(minX: right + 36 * unit, minY: top, maxX: page.maxX - margin, maxY: foot), theme, furniture)
        } else if left > 0.22 * page.width {
            regions += pattern(Rect(minX: margin, minY: top, maxX: left - 36 * unit, maxY: foot), theme, furniture)
        }
        return regions
    }

    /// Points joined with their neighbours on a tinted panel.
    private static func pattern(_ box: Rect, _ theme: Theme, _ furniture: DocumentFurniture) -> [Region] {
        guard box.width > 60 * furniture.unit, box.height > 60 * furniture.unit else { return [] }
        var random = SeededRandom(seed: furniture.seed, for: "agenda")
        let deep = theme.ground.mixed(with: theme.accent, 0.34)
        var regions: [Region] = [
            .shape(
                .roundedRectangle(box, radius: 12 * furniture.unit),
                .linear(
                    from: Point(box.minX, box.minY), to: Point(box.maxX, box.maxY),
                    [GradientStop(0, theme.ground.mixed(with: theme.accent, 0.12)), GradientStop(1, deep)]))
        ]
        let step = box.width / 4
        let rows = max(2, Int(box.height / step))
        var nodes: [[Point]] = []
        for row in 0..<rows {
            nodes.append(
                (0..<4).map { column in
                    Point(
                        box.minX + (Double(column) + random.uniform(0.22, 0.78)) * step,
                        box.minY + (Double(row) + random.uniform(0.22, 0.78)) * box.height / Double(rows))
                })
        }
        var lines = Path()
        var dots = Path()
        for row in 0..<rows {
            for column in 0..<4 {
                let point = nodes[row][column]
                if column < 3, random.chance(0.75) {
                    lines.append(.stroke([point, nodes[row][column + 1]], width: 2 * furniture.unit))
                }
                if row < rows - 1, random.chance(0.75) {
                    lines.append(.stroke([point, nodes[row + 1][column]], width: 2 * furniture.unit))
                }
                let r = random.uniform(5, 14) * furniture.unit
                dots.append(.ellipse(in: Rect(x: point.x - r, y: point.y - r, width: 2 * r, height: 2 * r)))
            }
        }
        regions.append(.shape(lines, .solid(theme.accent.opacity(0.28))))
        regions.append(.shape(dots, .solid(theme.accent.opacity(0.6))))
        return regions
    }

    // MARK: The time line

    private static let sorts: [(tag: String, color: UInt32)] = [
        ("talk", 0x2F6FB5),
        ("discussion", 0x7A4FB0),
        ("break", 0xC98A1B),
        ("workshop", 0x1E8A6C),
        ("contest", 0xC2503C),
        ("finale", 0xB03A72),
        ("check-in", 0x5F7385),
    ]

    private static func color(of words: String, _ theme: Theme) -> Color {
        let words = KnownWords(words)
        return Color(hex: sorts.first { words.says($0.tag) }?.color ?? 0x4A6FA5)
    }

    private static func timeline(
        _ plan: LayoutPlan, _ theme: Theme, card ground: Color, _ furniture: DocumentFurniture, unit: Double
    ) -> [Region] {
        var under: [Region] = []
        var over: [Region] = []
        for card in plan.cards {
            // Beside the card, where no words are.
            let x = card.box.minX - 22 * unit
            var dots: [(y: Double, color: Color)] = []
            for text in card.texts where !text.item.isDisplay {
                let size = text.item.size(plan.scale)
                let lines = SetLine.lines(of: text, in: plan)
                for (index, line) in lines.enumerated() {
                    if line.sort == .heading {
                        under.append(
                            .shape(
                                .roundedRectangle(
                                    Rect(
                                        minX: card.box.minX, minY: max(card.box.minY, line.box.minY - 0.34 * size),
                                        maxX: card.box.maxX, maxY: line.box.maxY + 0.3 * size), radius: 12 * unit),
                                .solid(ground.mixed(with: theme.accent, 0.12))))
                    }
                    guard line.sort == .entry else { continue }
                    let rest = lines[(index + 1)...].prefix { $0.sort != .entry && $0.sort != .heading }
                    let bottom = rest.last?.box.maxY ?? line.box.maxY
                    let color = color(of: line.whole, theme)
                    let inset = 0.38 * text.item.text.style.lineGap * size
                    let box = Rect(
                        minX: card.box.minX, minY: line.box.minY - inset,
                        maxX: card.box.maxX, maxY: bottom + inset + 0.02 * size)
                    under.append(
                        .shape(.roundedRectangle(box, radius: 8 * unit), .solid(ground.mixed(with: color, 0.11))))
                    under.append(
                        .shape(
                            .rectangle(Rect(x: box.minX, y: box.minY, width: 6 * unit, height: box.height)),
                            .solid(color)))
                    dots.append((line.first.minY + 0.52 * size, color))
                }
            }
            guard dots.count > 1 || !dots.isEmpty else { continue }
            let r = min(0.2 * plan.scale.body, 10 * unit) + 3 * unit
            under.append(
                furniture.upright(
                    x: x, y: card.box.minY + 8 * unit, height: card.box.height - 16 * unit, weight: 3,
                    ground.mixed(with: theme.accent, 0.4)))
            for dot in dots {
                func disc(_ r: Double, _ color: Color) -> Region {
                    .shape(
                        .ellipse(in: Rect(x: x - r, y: dot.y - r, width: 2 * r, height: 2 * r)), .solid(color))
                }
                over += [disc(r, ground), disc(r * 0.74, dot.color)]
            }
        }
        return under + over
    }
}
