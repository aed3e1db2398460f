import HanmoBrief
import HanmoGraphics

/// A résumé: a dark band with the name, sections under ruled headings, years on a time line, a tinted column beside.
struct ResumeDesign: PageDesign {
    let kind = Brief.Kind.resume

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let furniture = DocumentFurniture(unit: canvas.shortSide / 2048, seed: seed)
        var theme = DocumentTheme.theme(
            for: brief, seed: seed,
            usual: Theme(
                ground: Color(hex: 0xFFFFFF), ink: Color(hex: 0x1F2730), muted: Color(hex: 0x4E5A66),
                accent: Color(hex: 0x1F5C94)))
        if theme.ground.luminance > 0.3 { theme.ground = DocumentTheme.paper(theme.ground) }
        theme.accent = ThemeChoice.readable(theme.accent, on: theme.ground, contrast: 4.8)
        let settled = theme
        let english = brief.language.hasPrefix("en")
        let band =
            theme.ground.luminance < 0.2
            ? theme.ground.mixed(with: .white, 0.1) : theme.accent.mixed(with: Color(hex: 0x1C2530), 0.62)
        let onBand = ThemeChoice.readable(.white, on: band, contrast: 7)
        let headings = Self.headings(in: brief)
        let gap = min(max(1.5 - 0.06 * DocumentTheme.lineCount(brief), 0.6), 1)
        let sides = ResumeColumns(brief, headings: headings, canvas: canvas)
        var look = PageLook(theme: theme) { wording, sort in
            let isDisplay = sort == .title || sort == .headline
            let isTop = isDisplay || sides.isTop(wording)
            return Bearer(
                name: isTop ? (isDisplay ? "name" : "contact") : "body",
                body: isTop ? .card(radius: 0, shadow: false, border: nil) : .none,
                ground: isTop ? band : settled.ground,
                accent: settled.accent,
                style: Self.style(
                    settled, english: english, isDisplay: isDisplay, isTop: isTop,
                    isHeading: headings.contains(wording.id),
                    onBand: onBand, band: band, gap: gap), padding: isTop ? 0.35 : 1, placement: 0)
        }
        look.content = canvas.bounds.inset(dx: 0.065 * canvas.shortSide, dy: 0.05 * canvas.shortSide)
        look.rules.largestBody = 56
        look.rules.middle = 0.12
        look.rules.longestLine = .infinity
        look.rules.holdsTitle = true
        look.rules.loosest = 3.4
        (look.rules.spread, look.rules.easyBody) = (1.7, 54)
        look.rules.fillsWidth = true
        look.rules.titleTail = 0.1
        let name = TitleStructure(brief.wordings.first?.text ?? "").main.count
        look.rules.titleFactors = name > 36 ? [2, 1.8, 1.6] : [3.6, 3.2, 2.8, 2.5, 2.2, 1.9, 1.6]
        look.place = { wording, sort in sort == .title ? nil : sides.places[wording.id] }
        look.under = { plan in Self.page(plan, canvas, settled, band: band, furniture) }
        look.over = { plan in Self.furnishings(plan, settled, furniture, headings) }
        return look
    }

    private static func headings(in brief: Brief) -> Set<String> {
        var ids: Set<String> = []
        for wording in brief.wordings.dropFirst()
        where wording.text.count <= (wording.size == .small ? 14 : 30) && !wording.text.contains("\n") {
            let lines = TextStructure(wording.text, splitsBars: true).lines
            if lines.count == 1, lines[0].sort == .paragraph { ids.insert(wording.id) }
        }
        return ids
    }

    private static func style(
        _ theme: Theme, english: Bool, isDisplay: Bool, isTop: Bool, isHeading: Bool, onBand: Color, band: Color,
        gap: Double
    ) -> StructureStyle {
        let face = english ? "sans" : "hei"
        if isDisplay {
            var style = StructureStyle.title(face: face, weight: "bold", theme: theme)
            style.body.color = onBand
            style.body.tracking = 0.04
            style.detail = PartLook(face: face, color: onBand.mixed(with: band, 0.18), scale: 0.44, leading: 1.4)
            style.alignment = .start
            return style
        }
        var style = StructureStyle(face: face, ink: theme.ink, muted: theme.muted, accent: theme.accent, leading: 1.55)
        style.heading = PartLook(face: face, weight: "bold", color: theme.accent, scale: 1.3, leading: 1.35)
        style.key = PartLook(face: face, weight: "bold", color: theme.accent, leading: 1.55)
        if isHeading { style.body = style.heading }
        if isTop {
            style.isProse = true
            style.splitsBars = false
            style.body.color = onBand.mixed(with: band, 0.1)
        }
        style.lineGap = gap
        return style
    }

    /// The band of the name from edge to edge, and a tinted column where one side of the page has less to say.
    private static func page(
        _ plan: LayoutPlan, _ canvas: Canvas, _ theme: Theme, band: Color, _ furniture: DocumentFurniture
    ) -> [Region] {
        let page = canvas.bounds
        let unit = furniture.unit
        var regions: [Region] = [.shape(.rectangle(page), .solid(theme.ground))]
        let top = plan.cards.filter { !$0.isOpen }
        let body = plan.cards.filter(\.isOpen)
        var bottom = 0.0
        if let foot = top.map(\.box.maxY).max(), foot < 0.45 * page.height {
            let below = body.map(\.box.minY).filter { $0 >= foot - 1 }.min() ?? foot
            bottom = foot + max(0, min(26 * unit, (below - foot) * 0.5))
        }
        let tint = theme.ground.mixed(with: theme.accent, 0.09)
        let left = body.filter { $0.box.maxX < 0.48 * page.width }
        let right = body.map(\.box.maxX).max() ?? page.maxX
        if let edge = left.map(\.box.maxX).max(), body.contains(where: { $0.box.minX > edge }) {
            let crossing = body.filter { $0.box.minX < edge && $0.box.maxX > edge + 1 && $0.box.minY > bottom }
            let foot = crossing.map(\.box.minY).min().map { $0 - 30 * unit } ?? page.maxY
            let column = body.map(\.box.minX).filter { $0 > edge }.min() ?? edge
            let side = (edge + column) / 2 - 10 * unit
            regions.append(.shape(.rectangle(Rect(minX: 0, minY: bottom, maxX: side, maxY: foot)), .solid(tint)))
        } else if page.maxX - right > 0.22 * page.width {
            let column = Rect(minX: right + 44 * unit, minY: bottom, maxX: page.maxX, maxY: page.maxY)
            regions.append(.shape(.rectangle(column), .solid(tint)))
            regions += portrait(in: column, theme, unit: unit)
        }
        let end = body.flatMap(\.texts).map(\.box.maxY).max() ?? page.maxY
        let free = page.maxY - end
        if free > 0.25 * page.height {
            regions += waves(in: Rect(x: 0, y: page.maxY - 0.42 * free, width: page.width, height: 0.42 * free), theme)
        }
        if bottom > 0 {
            regions.append(.shape(.rectangle(Rect(x: 0, y: 0, width: page.width, height: bottom)), .solid(band)))
            regions.append(
                .shape(.rectangle(Rect(x: 0, y: bottom, width: page.width, height: 8 * unit)), .solid(theme.accent)))
        }
        return regions
    }

    /// The foot of a page that has little to say: three swells, one before the other.
    private static func waves(in box: Rect, _ theme: Theme) -> [Region] {
        [(0.0, 0.10, 0.3), (0.32, 0.14, 1.9), (0.62, 0.22, 3.6)].map { top, strength, phase in
            let height = box.height * (1 - top)
            let line = (0...48).map { step -> Point in
                let share = Double(step) / 48
                let swell =
                    Trigonometry.sin(phase + share * 2.6 * .pi) * 0.16 + Trigonometry.sin(phase * 2 + share * 4.4 * .pi)
                    * 0.05
                return Point(box.minX + share * box.width, box.maxY - height * (0.76 + swell))
            }
            return .shape(
                .polygon(line + [Point(box.maxX, box.maxY), Point(box.minX, box.maxY)]),
                .solid(theme.accent.opacity(strength)))
        }
    }

    /// Where a photograph goes: a plain figure in a round frame; below it a quiet pattern.
    private static func portrait(in column: Rect, _ theme: Theme, unit: Double) -> [Region] {
        let r = column.width * 0.32
        let center = Point(column.midX, column.minY + column.width * 0.12 + r + 30 * unit)
        func disc(_ c: Point, _ rx: Double, _ ry: Double) -> Path {
            .ellipse(in: Rect(x: c.x - rx, y: c.y - ry, width: 2 * rx, height: 2 * ry))
        }
        let back = theme.ground.mixed(with: theme.accent, 0.2)
        let figure = theme.ground.mixed(with: theme.accent, 0.62)
        // Shoulders: what of an ellipse lies in the frame.
        let shoulders = (0...40).map { step -> Point in
            let angle = .pi + Double(step) / 40 * .pi
            return center + Point(Trigonometry.cos(angle) * r * 0.66, r * 0.74 + Trigonometry.sin(angle) * r * 0.52)
        }
        var regions: [Region] = [
            .shape(disc(center, r + 10 * unit, r + 10 * unit), .solid(theme.ground)),
            .shape(disc(center, r, r), .solid(back)), .shape(.polygon(shoulders), .solid(figure)),
            .shape(disc(center - Point(0, r * 0.2), r * 0.3, r * 0.36), .solid(figure)),
        ]
        var path = Path()
        let top = center.y + r + 0.3 * column.width
        let step = column.width / 7
        var y = top
        var row = 0
        while y < column.maxY - step {
            for index in 0..<7 {
                let radius = (3.5 + 4.5 * Double((row * 3 + index * 5) % 7) / 6) * unit
                path.append(disc(Point(column.minX + (Double(index) + 0.5) * step, y), radius, radius))
            }
            y += step
            row += 1
        }
        if !path.isEmpty { regions.append(.shape(path, .solid(theme.accent.opacity(0.2)))) }
        return regions
    }

    /// Rules under headings, a line with a point for each span of years.
    private static func furnishings(
        _ plan: LayoutPlan, _ theme: Theme, _ furniture: DocumentFurniture, _ headings: Set<String>
    ) -> [Region] {
        var regions: [Region] = []
        for card in plan.cards where card.isOpen {
            for text in card.texts {
                let size = text.item.size(plan.scale)
                let lines = SetLine.lines(of: text, in: plan)
                for line in lines where line.sort == .heading || headings.contains(text.item.wording.id) {
                    let y = line.box.maxY + 0.18 * size
                    regions.append(
                        furniture.rule(
                            x: text.box.minX, y: y, width: text.box.width, weight: 2, theme.accent.opacity(0.4)))
                    regions.append(
                        furniture.rule(
                            x: text.box.minX, y: y, width: min(text.box.width, 3.4 * size), weight: 6, theme.accent))
                }
                let entries = lines.filter { $0.sort == .entry }
                guard let first = entries.first else { continue }
                let x = text.box.minX - 26 * furniture.unit
                let r = 7.5 * furniture.unit
                regions.append(
                    furniture.upright(
                        x: x, y: first.box.minY + 0.5 * size, height: text.box.maxY - first.box.minY - 0.5 * size,
                        weight: 2.4,
                        theme.accent.opacity(0.4)))
                for entry in entries {
                    let y = entry.first.minY + 0.55 * size
                    regions.append(
                        .shape(
                            .ellipse(in: Rect(x: x - r, y: y - r, width: 2 * r, height: 2 * r)), .solid(theme.accent)))
                }
            }
        }
        return regions
    }
}

/// Where sections without a place go: how to reach the person under the name, skills beside, the career in the main
/// column.
struct ResumeColumns: Sendable {
    private(set) var places: [String: Place] = [:]
    private var top: Set<String> = []

    private static let beside = [
        "技能", "技术栈", "证书", "语言", "联系", "兴趣", "爱好", "教育", "荣誉", "奖项", "skills", "languages", "contact", "education",
        "interests", "certif", "awards", "tools",
    ]

    init(_ brief: Brief, headings: Set<String>, canvas: Canvas) {
        let title = LayoutItems.titleIndex(in: brief.wordings) ?? 0
        for (index, wording) in brief.wordings.enumerated()
        where index == title || (index == title + 1 && !headings.contains(wording.id) && Self.isContact(wording.text)) {
            if wording.place?.row ?? .top == .top { top.insert(wording.id) }
        }
        for wording in brief.wordings where wording.place?.row == .top && wording.place?.column == .center {
            top.insert(wording.id)
        }
        let rest = brief.wordings.filter { $0.place == nil && !top.contains($0.id) }
        for id in top { places[id] = Place(.top, .center) }
        guard brief.wordings.allSatisfy({ $0.place == nil || top.contains($0.id) }),
            canvas.width * 5 >= canvas.height * 3
        else {
            for wording in rest { places[wording.id] = Place(.middle, .center) }
            return
        }
        // What follows a heading goes with it.
        var isBeside = false
        for (index, wording) in rest.enumerated() {
            let follows = index > 0 && headings.contains(rest[index - 1].id)
            if !follows { isBeside = Self.beside.contains { wording.text.lowercased().prefix(24).contains($0) } }
            places[wording.id] = Place(.middle, isBeside ? .left : .right)
        }
        if Set(rest.compactMap { places[$0.id] }).count < 2 {
            for wording in rest { places[wording.id] = Place(.middle, .center) }
        }
    }

    func isTop(_ wording: Wording) -> Bool { top.contains(wording.id) }

    private static func isContact(_ text: String) -> Bool {
        let text = text.lowercased()
        return ["@", "电话", "手机", "邮箱", "tel", "phone", "mail", "|", "·"].contains { text.contains($0) }
    }
}
