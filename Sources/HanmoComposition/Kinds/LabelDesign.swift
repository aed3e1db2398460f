import HanmoBrief
import HanmoGraphics

/// A label of heavy paper with a printed frame, on a bottle where the words are few, else seen flat on cloth.
struct LabelDesign: PageDesign {
    let kind = Brief.Kind.label

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        LabelPage(brief: brief, canvas: canvas, seed: seed).look()
    }
}

struct LabelPage: Sendable {
    private let brief: Brief
    private let sheet: PrintSheet
    private let bottle: Rect?
    private let isCan: Bool
    /// What lies or stands behind the label.
    private let cloth: Color

    init(brief: Brief, canvas: Canvas, seed: UInt64) {
        self.brief = brief
        var theme = ThemeChoice.pageTheme(for: brief, seed: seed, among: ["luxury"])
        let asked = brief.ground.flatMap { Color($0) }
        if theme.isDark, asked == nil, let light = PageThemes.named("luxury") {
            theme = ThemeChoice.adapted(light, to: brief)
        }
        let bounds = canvas.bounds
        let amount = brief.wordings.reduce(0) { $0 + $1.text.count }
        let isFree = brief.wordings.allSatisfy { $0.place == nil }
        let side = canvas.shortSide
        var cloth = theme.second.luminance < 0.2 ? theme.second : theme.colors.ink
        var face = bounds.inset(by: (0.045 * side).rounded())
        var bottle: Rect?
        isCan = Self.isCan(brief)
        if isFree, amount <= 130 {
            let height = (isCan ? 0.86 : 0.94) * bounds.height
            let width = min((isCan ? 0.74 : 0.62) * bounds.width, (isCan ? 0.64 : 0.5) * height)
            let body = Rect(x: bounds.midX - width / 2, y: 0.03 * bounds.height, width: width, height: height)
            bottle = body
            face =
                isCan
                ? Rect(x: body.minX, y: body.minY + 0.13 * height, width: width, height: 0.76 * height)
                : Rect(
                    x: body.minX + 0.045 * width, y: body.minY + 0.38 * height, width: 0.91 * width,
                    height: 0.5 * height)
            cloth = theme.colors.ground.mixed(with: theme.colors.ink, 0.22)
        }
        self.cloth = cloth
        self.bottle = bottle
        sheet = PrintSheet(brief: brief, canvas: canvas, theme: theme, seed: seed, face: face)
    }

    func look() -> PageLook {
        var look = PageLook(theme: sheet.colors) { bearer($0, $1) }
        let inset = bottle == nil ? 118 * sheet.unit : 0.075 * sheet.face.width
        look.content = sheet.face.inset(by: inset)
        look.place = { wording, sort in
            bottle == nil ? nil : sort == .title ? Place(.middle, .center) : Place(.bottom, .center)
        }
        look.rules.titleTail = 0.5
        look.rules.titleFactors = [5.2, 4.2, 3.5, 3, 2.5, 2, 1.6, 1.3]
        look.rules.boldestTitle = 2
        look.rules.largestBody = 72
        look.rules.longestLine = 52
        look.under = { plan in behind() + paper(plan) }
        return look
    }

    private func bearer(_ wording: Wording, _ sort: LayoutItem.Sort) -> Bearer {
        let isDisplay = sort == .title || sort == .headline
        let column = wording.place?.column ?? .center
        var style = isDisplay ? sheet.titleStyle(for: column) : sheet.bodyStyle(for: column)
        if !isDisplay, wording.text.count > 70, column == .right { style.alignment = .start }
        style.body.tracking = isDisplay ? (brief.language.hasPrefix("en") ? 0.04 : 0.1) : 0.02
        style.splitsBars = false
        var bearer = Bearer(
            name: isDisplay ? "title \(wording.id)" : "text", body: .none, ground: sheet.colors.ground,
            accent: sheet.colors.accent, style: style)
        bearer.givesWay = false
        return bearer
    }

    // MARK: Behind the label

    private func behind() -> [Region] {
        guard let bottle else { return [sheet.desk(cloth)] + folds() }
        let floor = Rect(
            minX: 0, minY: 0.86 * sheet.bounds.height, maxX: sheet.bounds.maxX, maxY: sheet.bounds.maxY)
        return [
            sheet.desk(cloth), .shape(.rectangle(floor), .solid(cloth.mixed(with: .black, 0.18))),
        ] + (isCan ? can(bottle) : glass(bottle))
    }

    /// Soft folds of cloth.
    private func folds() -> [Region] {
        let bounds = sheet.bounds
        return (0..<5).map { index in
            let x = bounds.width * (0.06 + 0.21 * Double(index))
            let width = 0.16 * bounds.width
            let points = [
                Point(x, 0), Point(x + width, 0), Point(x + width - 0.3 * width, bounds.maxY),
                Point(x - 0.5 * width, bounds.maxY),
            ]
            return .shape(
                .polygon(points),
                .linear(
                    from: Point(x - 0.3 * width, 0), to: Point(x + width, 0),
                    [
                        GradientStop(0, Color.black.opacity(0)), GradientStop(0.5, Color.black.opacity(0.16)),
                        GradientStop(1, Color.black.opacity(0)),
                    ]))
        }
    }

    private static func isCan(_ brief: Brief) -> Bool {
        brief.wordings.contains { $0.carrierKind == "label-can" } || brief.says("can")
    }

    /// A drinks can: bare metal above and below its print.
    private func can(_ box: Rect) -> [Region] {
        let (w, h) = (box.width, box.height)
        func p(_ x: Double, _ y: Double) -> Point { Point(box.minX + x * w, box.minY + y * h) }
        var path = Path()
        path.move(to: p(0.09, 0.03))
        path.quad(to: p(0.91, 0.03), control: p(0.5, -0.015))
        path.line(to: p(0.92, 0.05))
        path.line(to: p(1, 0.13))
        path.line(to: p(1, 0.91))
        path.line(to: p(0.93, 0.985))
        path.quad(to: p(0.07, 0.985), control: p(0.5, 1.02))
        path.line(to: p(0, 0.91))
        path.line(to: p(0, 0.13))
        path.line(to: p(0.08, 0.05))
        path.close()
        let steel = Color(hex: 0xB9BEC6)
        let shine = [
            GradientStop(0, steel.mixed(with: .black, 0.45)), GradientStop(0.18, steel.mixed(with: .white, 0.6)),
            GradientStop(0.4, steel), GradientStop(0.8, steel.mixed(with: .black, 0.15)),
            GradientStop(1, steel.mixed(with: .black, 0.5)),
        ]
        let base = Rect(x: box.minX + 0.06 * w, y: box.maxY - 0.03 * h, width: 0.88 * w, height: 0.04 * h)
        let lid = Rect(x: box.minX + 0.09 * w, y: box.minY - 0.002 * h, width: 0.82 * w, height: 0.05 * h)
        return PrintSheet.shadow(of: base, radius: 0.02 * h, reach: 0.06 * h) + [
            .shape(path, .linear(from: Point(box.minX, 0), to: Point(box.maxX, 0), shine)),
            .shape(.ellipse(in: lid), .solid(steel.mixed(with: .white, 0.35))),
            .shape(.ellipse(in: lid.inset(dx: 0.03 * w, dy: 0.008 * h)), .solid(steel.mixed(with: .black, 0.12))),
        ]
    }

    /// A bottle with shoulders, neck and capsule.
    private func glass(_ box: Rect) -> [Region] {
        let (w, h) = (box.width, box.height)
        func p(_ x: Double, _ y: Double) -> Point { Point(box.minX + x * w, box.minY + y * h) }
        var path = Path()
        path.move(to: p(0.37, 0.02))
        path.line(to: p(0.63, 0.02))
        path.line(to: p(0.63, 0.2))
        path.cubic(to: p(1, 0.36), control1: p(0.64, 0.29), control2: p(1, 0.28))
        path.line(to: p(1, 0.96))
        path.quad(to: p(0.95, 1), control: p(1, 1))
        path.line(to: p(0.05, 1))
        path.quad(to: p(0, 0.96), control: p(0, 1))
        path.line(to: p(0, 0.36))
        path.cubic(to: p(0.37, 0.2), control1: p(0, 0.28), control2: p(0.36, 0.29))
        path.close()
        let glass = sheet.theme.second.luminance < 0.25 ? sheet.theme.second : Color(hex: 0x22352B)
        let shade = [
            GradientStop(0, glass.mixed(with: .black, 0.5)), GradientStop(0.16, glass.mixed(with: .white, 0.22)),
            GradientStop(0.34, glass), GradientStop(0.8, glass.mixed(with: .black, 0.3)),
            GradientStop(1, glass.mixed(with: .black, 0.6)),
        ]
        let capsule = Rect(x: box.minX + 0.345 * w, y: box.minY, width: 0.31 * w, height: 0.16 * h)
        let foil = sheet.colors.accent
        let gleam = [
            GradientStop(0, foil.mixed(with: .black, 0.45)), GradientStop(0.25, foil.mixed(with: .white, 0.35)),
            GradientStop(0.55, foil), GradientStop(1, foil.mixed(with: .black, 0.5)),
        ]
        let base = Rect(x: box.minX, y: box.maxY - 0.03 * h, width: w, height: 0.05 * h)
        return PrintSheet.shadow(of: base, radius: 0.02 * h, reach: 0.06 * h) + [
            .shape(path, .linear(from: Point(box.minX, 0), to: Point(box.maxX, 0), shade)),
            .shape(
                .roundedRectangle(capsule, radius: 8 * sheet.unit),
                .linear(from: Point(capsule.minX, 0), to: Point(capsule.maxX, 0), gleam)),
            .shape(
                .rectangle(
                    Rect(
                        x: capsule.minX, y: capsule.maxY - 14 * sheet.unit, width: capsule.width, height: 5 * sheet.unit
                    )),
                .solid(Color.black.opacity(0.25))),
        ]
    }

    // MARK: The label

    private func paper(_ plan: LayoutPlan) -> [Region] {
        let colors = sheet.colors
        var regions = sheet.sheet(radius: 6, reach: bottle == nil ? 50 : 10)
        if bottle != nil {
            // The label goes round the bottle.
            let shade = [
                GradientStop(0, Color.black.opacity(0.28)), GradientStop(0.14, Color.black.opacity(0)),
                GradientStop(0.86, Color.black.opacity(0)), GradientStop(1, Color.black.opacity(0.3)),
            ]
            regions.append(
                .shape(
                    .rectangle(sheet.face),
                    .linear(from: Point(sheet.face.minX, 0), to: Point(sheet.face.maxX, 0), shade)))
        }
        let small = OrnamentDrawer(
            theme: sheet.theme, box: sheet.face, unit: bottle == nil ? sheet.unit : 0.5 * sheet.unit, seed: sheet.seed)
        regions += small.deco()
        let texts = plan.cards.flatMap(\.texts)
        guard let title = texts.first(where: { $0.item.sort == .title })?.box else { return regions }
        let next = texts.map(\.box.minY).filter { $0 > title.maxY }.min()
        if let next, next - title.maxY > 34 * small.unit {
            let half = 0.3 * sheet.face.width
            let y = (title.maxY + next) / 2
            regions += small.divider(at: y, from: sheet.face.midX - half, to: sheet.face.midX + half)
        }
        // A crest where there is room over the name.
        let room = title.minY - sheet.face.minY - 0.1 * sheet.face.height
        if room > 0.1 * sheet.face.height {
            regions += crest(
                at: Point(sheet.face.midX, title.minY - 0.52 * room), radius: min(0.36 * room, 0.12 * sheet.face.width),
                colors.accent, small)
        }
        return regions
    }

    /// Two branches about a ring.
    private func crest(at center: Point, radius: Double, _ color: Color, _ drawer: OrnamentDrawer) -> [Region] {
        var regions = [
            drawer.stroke(Array(drawer.circle(center, 0.5 * radius).dropLast()), 0.07 * radius, color, closed: true),
            drawer.disc(center, 0.2 * radius, color),
        ]
        for side in [-1.0, 1.0] {
            for index in 0..<7 {
                let angle = .pi / 2 - side * (0.3 + 0.34 * Double(index))
                let root = Point(
                    center.x + 0.72 * radius * Trigonometry.cos(angle),
                    center.y + 0.72 * radius * Trigonometry.sin(angle))
                let turn = angle - side * 1.1
                regions.append(drawer.fill(drawer.leaf(at: root, towards: turn, length: 0.42 * radius), color))
            }
        }
        return regions
    }
}
