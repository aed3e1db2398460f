import HanmoBrief
import HanmoGraphics

/// A thermal slip on a counter: one column of monospaced print from torn edge to torn edge.
struct ReceiptDesign: PageDesign {
    let kind = Brief.Kind.receipt

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let slip = ReceiptSlip(brief, canvas: canvas, seed: seed)
        let theme = Theme(
            ground: slip.paper, ink: Color(hex: 0x23211F), muted: Color(hex: 0x56524C), accent: Color(hex: 0x23211F))
        var look = PageLook(theme: theme) { wording, sort in
            let isDisplay = sort == .title || sort == .headline
            return Bearer(
                name: isDisplay ? "head \(wording.id)" : "slip", body: .none, ground: theme.ground,
                accent: theme.accent,
                style: Self.style(theme, isDisplay: isDisplay, wording), placement: 0)
        }
        look.content = slip.content
        look.rules.fillsWidth = true
        look.rules.loosest = 2.3
        look.rules.longestLine = .infinity
        look.rules.largestBody = slip.largest
        look.rules.middle = 0.3
        look.rules.titleTail = 0.1
        let name = TitleStructure(brief.wordings.first?.text ?? "").main.count
        look.rules.titleFactors = name > 24 ? [1.5, 1.35, 1.2, 1.1] : [2.2, 1.9, 1.7, 1.5, 1.35]
        look.place = { _, _ in Place(.middle, .center) }
        look.under = { slip.regions(around: $0) }
        look.over = { slip.dashes(between: $0) }
        return look
    }

    private static func style(_ theme: Theme, isDisplay: Bool, _ wording: Wording) -> StructureStyle {
        var style = StructureStyle(face: "mono", ink: theme.ink, muted: theme.ink, accent: theme.ink, leading: 1.42)
        // Keys and values stand at the sides of the slip, running words in its middle.
        let isCentred =
            wording.place?.column != .left && wording.place?.column != .right && !wording.text.contains("：")
            && !wording.text.contains(": ")
        style.alignment = isCentred ? .center : .start
        if isDisplay {
            style.body = PartLook(face: "hei", weight: "bold", color: theme.ink, leading: 1.25, tracking: 0.08)
            style.detail = PartLook(face: "mono", color: theme.ink, scale: 0.6, leading: 1.5)
            style.alignment = .center
            return style
        }
        style.heading = PartLook(face: "mono", weight: "bold", color: theme.ink, leading: 1.42)
        style.name.weight = "regular"
        style.amount.weight = "regular"
        style.total = PartLook(face: "mono", weight: "bold", color: theme.ink, scale: 1.34, leading: 1.42)
        style.detail.color = theme.muted
        style.valuesAtEnd = true
        style.alignsValues = false
        style.lineGap = 0.42
        style.ruleColor = .clear
        return style
    }
}

/// The slip: how wide it is, where it lies, and what it lies on.
struct ReceiptSlip: Sendable {
    let paper: Color
    let content: Rect
    /// The largest body on a 2048-px page.
    let largest: Double
    private let canvas: Canvas
    private let unit: Double
    private let padding: Double
    private let counter: Color
    private let hasCup: Bool
    private let furniture: DocumentFurniture

    init(_ brief: Brief, canvas: Canvas, seed: UInt64) {
        self.canvas = canvas
        unit = canvas.shortSide / 2048
        let asked = brief.ground.flatMap { Color($0) }
        paper =
            asked.map { $0.luminance > 0.5 ? DocumentTheme.paper($0) : Color(hex: 0xFCFBF7) } ?? Color(hex: 0xFCFBF7)
        counter = asked.flatMap { $0.luminance <= 0.5 ? $0 : nil } ?? Color(hex: 0xC9B79F)
        hasCup = brief.says("cafe")
        furniture = DocumentFurniture(unit: unit, seed: seed)

        let page = canvas.bounds
        let columns = Place.Column.allCases.filter { column in brief.wordings.contains { $0.place?.column == column } }
        let (isLeft, isRight) = (columns.contains(.left), columns.contains(.right))
        // What is asked to stand left and what is asked to stand in the middle share a slip between the two.
        let middle = isLeft == isRight ? 0.5 : isLeft ? 0.352 : 0.648
        let isTall = page.height > 1.25 * page.width
        let widest = min(isLeft && isRight || isTall ? 0.86 : 0.62, 2 * (min(middle, 1 - middle) - 0.035)) * page.width
        padding = 46 * unit
        let lines = brief.wordings.reduce(3.0) { $0 + 1.2 + Double($1.text.split(separator: "\n").count) }
        let length = brief.wordings.map { TextEstimate($0.text, mono: true).naturalLength }.max() ?? 20
        let measure = min(max(length, 14), 30) + 1.5
        let em = min(page.height * 0.84 / (lines * 1.8), (widest - 2 * padding) / measure, 62 * unit)
        let wanted = em * measure + 2 * padding
        let width = isLeft && isRight ? widest : min(max(wanted, min(0.42 * page.width, 880 * unit)), widest)
        largest = max(30, em / unit * 1.15)
        // A slip leaves as much of the counter above and below it on a long page as on a square one.
        let edge = (0.035 * min(page.height, 1.5 * page.width)).rounded()
        let box = Rect(
            x: (page.width * middle - width / 2).rounded(), y: edge, width: width.rounded(),
            height: page.height - 2 * edge)
        content = box.inset(dx: padding, dy: padding * 1.1)
    }

    func regions(around plan: LayoutPlan) -> [Region] {
        let page = canvas.bounds
        var regions = furniture.desk(page, counter, boards: max(4, Int((4 * page.height / page.width).rounded())))
        let extent = plan.extent ?? content
        let box = Rect(
            minX: content.minX - padding, minY: extent.minY - padding * 1.1, maxX: content.maxX + padding,
            maxY: extent.maxY + padding * 1.1)
        if content.midX < 0.4 * page.width, hasCup { regions += cup(at: Point(0.86 * page.width, 0.24 * page.height)) }
        if content.midX < 0.4 * page.width, !hasCup {
            regions += coins(at: Point(0.83 * page.width, 0.7 * page.height))
        }
        let path = Self.torn(box, tooth: 17 * unit)
        regions += furniture.shadow(of: path, strength: 1.25)
        regions.append(.shape(path, .solid(paper)))
        // The slip curls: light on the rise, shade where it turns away.
        let shade = Color(hex: 0x4A4034)
        regions.append(
            .shape(
                path,
                .linear(
                    from: Point(box.midX, box.minY), to: Point(box.midX, box.maxY),
                    [
                        GradientStop(0, shade.opacity(0.14)), GradientStop(0.035, shade.opacity(0)),
                        GradientStop(0.95, shade.opacity(0)), GradientStop(1, shade.opacity(0.16)),
                    ])))
        regions.append(
            .shape(
                path,
                .linear(
                    from: Point(box.minX, box.midY), to: Point(box.maxX, box.midY),
                    [
                        GradientStop(0, shade.opacity(0.08)), GradientStop(0.06, shade.opacity(0)),
                        GradientStop(0.9, shade.opacity(0)), GradientStop(1, shade.opacity(0.1)),
                    ])))
        return regions
    }

    private static func torn(_ box: Rect, tooth: Double) -> Path {
        let count = max(4, Int((box.width / tooth).rounded()))
        let step = box.width / Double(count)
        var points: [Point] = []
        for index in 0..<count {
            points.append(Point(box.minX + Double(index) * step, box.minY))
            points.append(Point(box.minX + (Double(index) + 0.5) * step, box.minY - tooth * 0.62))
        }
        points.append(Point(box.maxX, box.minY))
        for index in 0..<count {
            points.append(Point(box.maxX - Double(index) * step, box.maxY))
            points.append(Point(box.maxX - (Double(index) + 0.5) * step, box.maxY + tooth * 0.62))
        }
        points.append(Point(box.minX, box.maxY))
        return .polygon(points)
    }

    /// Dashes between a text and the next one below it.
    func dashes(between plan: LayoutPlan) -> [Region] {
        let texts = plan.texts
        return texts.compactMap { text in
            let below = texts.filter { other in
                other.box.minY >= text.box.maxY - 1 && other.box.minX < text.box.maxX && other.box.maxX > text.box.minX
            }.min { $0.box.minY < $1.box.minY }
            guard let below, below.item.sort != .seal else { return nil }
            let y = (text.box.maxY + below.box.minY) / 2
            let isWhole = text.box.width > 0.6 * content.width || below.box.width > 0.6 * content.width
            return furniture.dashes(
                x: isWhole ? content.minX : text.box.minX, y: y, width: isWhole ? content.width : text.box.width,
                weight: 2, dash: 11, Color(hex: 0x23211F, alpha: 0.62))
        }
    }

    // MARK: On the counter

    private func disc(_ center: Point, _ radius: Double, _ paint: Paint) -> Region {
        .shape(
            .ellipse(in: Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)), paint
        )
    }

    /// A cup of coffee from above.
    private func cup(at center: Point) -> [Region] {
        let radius = 0.135 * canvas.shortSide
        func lit(_ r: Double, _ light: UInt32, _ dark: UInt32) -> Paint {
            .linear(
                from: center - Point(r, r), to: center + Point(r, r),
                [GradientStop(0, Color(hex: light)), GradientStop(1, Color(hex: dark))])
        }
        let handle = Path.stroke(
            [center + Point(-radius * 0.5, radius * 0.5), center + Point(-radius * 0.86, radius * 0.86)],
            width: radius * 0.2)
        return furniture.shadow(
            of: .ellipse(
                in: Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)))
            + [
                disc(center, radius * 1.3, lit(radius * 1.3, 0xFFFFFF, 0xD8D2C8)),
                disc(center, radius * 1.02, lit(radius, 0xDAD3C8, 0xFAF8F4)),
                disc(
                    center + Point(radius * 0.06, radius * 0.1), radius * 0.84,
                    .solid(Color(hex: 0x1B1510, alpha: 0.14))),
                .shape(handle, .solid(Color(hex: 0xEDE8DF))),
                disc(center, radius * 0.78, lit(radius * 0.78, 0xFFFFFF, 0xD5CEC3)),
                disc(center, radius * 0.66, lit(radius * 0.66, 0x4A2A16, 0x7A4A28)),
                disc(
                    center + Point(-radius * 0.08, -radius * 0.06), radius * 0.34,
                    .solid(Color(hex: 0xB98A5C, alpha: 0.5))),
            ]
    }

    /// Change: a few coins without a value on them.
    private func coins(at center: Point) -> [Region] {
        let size = 0.034 * canvas.shortSide
        let coins: [(Double, Double, Double, UInt32)] = [
            (0, 0, 1, 0xC9CCD1), (2.1, 0.7, 1.15, 0xD8B25E), (0.9, 2.2, 0.85, 0xC48A5A),
        ]
        return coins.flatMap { x, y, scale, metal -> [Region] in
            let (c, r) = (center + Point(x * size, y * size), size * scale)
            let color = Color(hex: metal)
            func lit(_ turned: Bool) -> Paint {
                let (a, b) = (c - Point(r, r), c + Point(r, r))
                return .linear(
                    from: turned ? b : a, to: turned ? a : b,
                    [GradientStop(0, color.mixed(with: .white, 0.5)), GradientStop(1, color.mixed(with: .black, 0.3))])
            }
            return [
                disc(c + Point(r * 0.1, r * 0.16), r * 1.04, .solid(Color(hex: 0x1B1510, alpha: 0.25))),
                disc(c, r, lit(false)), disc(c, r * 0.88, lit(true)), disc(c, r * 0.82, lit(false)),
            ]
        }
    }
}
