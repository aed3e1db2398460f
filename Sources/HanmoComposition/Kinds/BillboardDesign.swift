import HanmoBrief
import HanmoGraphics

/// A great panel on posts under the sky, by day or night: few words, as large as can be.
struct BillboardDesign: PageDesign {
    let kind = Brief.Kind.billboard

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        BillboardPage(brief: brief, canvas: canvas, seed: seed).look()
    }
}

struct BillboardPage: Sendable {
    private let brief: Brief
    private let sheet: PrintSheet
    private let isNight: Bool

    init(brief: Brief, canvas: Canvas, seed: UInt64) {
        self.brief = brief
        isNight = brief.pictures.contains { $0.scene.time == "night" || $0.scene.time == "dusk" }
        // White letters ask for full colour here, not for a dark page.
        var plain = brief
        if !isNight { for index in plain.wordings.indices { plain.wordings[index].color = nil } }
        let theme = ThemeChoice.pageTheme(for: plain, seed: seed, among: ["sale"])
        let bounds = canvas.bounds
        let edge = (0.04 * canvas.shortSide).rounded()
        let face = Rect(
            minX: edge, minY: edge, maxX: bounds.maxX - edge, maxY: (bounds.maxY - 0.13 * canvas.shortSide).rounded())
        sheet = PrintSheet(brief: brief, canvas: canvas, theme: Self.strong(theme), seed: seed, face: face)
    }

    /// What is seen from afar stands on full colour: the accent becomes the ground where that is pale.
    private static func strong(_ theme: PageTheme) -> PageTheme {
        guard theme.colors.ground.luminance > 0.5, theme.name != "minimal" else { return theme }
        var strong = theme
        let ground = ThemeChoice.readable(theme.colors.accent, on: .white, contrast: 5.5)
        strong.colors = Theme(
            ground: ground, ink: .white, muted: ThemeChoice.readable(theme.colors.ground, on: ground, contrast: 4.6),
            accent: theme.second.contrast(with: ground) > 2 ? theme.second : Color(hex: 0xFFD34D))
        strong.second = theme.colors.accent.mixed(with: .white, 0.25)
        return strong
    }

    func look() -> PageLook {
        var look = PageLook(theme: sheet.colors) { bearer($0, $1) }
        look.content = sheet.face.inset(by: 74 * sheet.unit)
        look.rules.largestBody = 84
        look.rules.longestLine = .infinity
        look.rules.titleTail = 0.25
        look.rules.largestTitle = 460
        look.rules.titleFactors = [4.6, 3.8, 3.2, 2.6, 2, 1.6, 1.3]
        look.rules.boldestTitle = 3
        look.leavesOut = ["blackboard", "computer", "wall"]
        look.place = { _, sort in
            sort == .title ? Place(brief.wordings.count <= 2 ? .middle : .top, .center) : Place(.bottom, .center)
        }
        let paints = PosterLayout.isPaintable(brief)
        look.picture = paints ? .behind : .none
        look.under = { plan in (paints ? [] : sky()) + structure() + ground(plan) }
        return look
    }

    private func bearer(_ wording: Wording, _ sort: LayoutItem.Sort) -> Bearer {
        let colors = sheet.colors
        let isDisplay = sort == .title || sort == .headline
        let column = wording.place?.column ?? .center
        var style = isDisplay ? sheet.titleStyle(for: column) : sheet.bodyStyle(for: column)
        style.body.weight = isDisplay ? "black" : "bold"
        style.splitsBars = false
        style.detail.color = colors.ink
        style.detail.scale = isDisplay ? 0.42 : 0.82
        style.detail.weight = "bold"
        if !isDisplay { style.body.leading = 1.45 }
        var bearer = Bearer(
            name: isDisplay ? "title \(wording.id)" : "text \(wording.place?.row.rawValue ?? "")", body: .none,
            ground: colors.ground, accent: colors.accent, style: style, padding: 0.7)
        // Small print on a bar of its own.
        if !isDisplay, wording.text.count > 36, brief.wordings.count > 2 {
            let panel = wording.size == .medium ? Color.white : colors.ground.mixed(with: .black, 0.45)
            let ink = ThemeChoice.readable(wording.size == .medium ? colors.ground : .white, on: panel, contrast: 4.6)
            bearer.name = "bar \(wording.size.rawValue)"
            bearer.body = .card(radius: 10, shadow: false, border: nil)
            bearer.ground = panel
            for path in [\StructureStyle.body, \.name, \.key, \.amount, \.detail, \.mark, \.heading] {
                bearer.style[keyPath: path].color = ink
            }
        }
        return bearer
    }

    // MARK: Scene

    private func sky() -> [Region] {
        let bounds = sheet.bounds
        let (top, low) =
            isNight ? (Color(hex: 0x0B1020), Color(hex: 0x3A3358)) : (Color(hex: 0x7FB4DC), Color(hex: 0xDCEBF2))
        var regions: [Region] = [
            .shape(
                .rectangle(bounds),
                .linear(from: .zero, to: Point(0, bounds.maxY), [GradientStop(0, top), GradientStop(1, low)]))
        ]
        // Roofs of the town along the foot.
        var random = SeededRandom(seed: sheet.seed, for: "roofs")
        var x = 0.0
        let tone = isNight ? Color(hex: 0x151A2C) : Color(hex: 0x9DB2C2)
        while x < bounds.maxX {
            let width = random.uniform(0.04, 0.09) * bounds.width
            let height = random.uniform(0.05, 0.16) * bounds.height
            let house = Rect(x: x, y: bounds.maxY - height, width: width * 0.97, height: height)
            regions.append(.shape(.rectangle(house), .solid(tone.mixed(with: .black, random.uniform(0, 0.14)))))
            x += width
        }
        return regions
    }

    /// Posts, a walkway, the frame.
    private func structure() -> [Region] {
        let face = sheet.face
        let unit = sheet.unit
        let steel = isNight ? Color(hex: 0x2B303B) : Color(hex: 0x4A525E)
        let shine = [
            GradientStop(0, steel.mixed(with: .black, 0.3)), GradientStop(0.3, steel.mixed(with: .white, 0.3)),
            GradientStop(1, steel.mixed(with: .black, 0.45)),
        ]
        let width = 74 * unit
        let posts = [0.22, 0.78].map { share -> Region in
            let x = face.minX + share * face.width - width / 2
            return .shape(
                .rectangle(Rect(minX: x, minY: face.maxY, maxX: x + width, maxY: sheet.bounds.maxY)),
                .linear(from: Point(x, 0), to: Point(x + width, 0), shine))
        }
        let walk = Rect(
            x: face.minX - 20 * unit, y: face.maxY + 26 * unit, width: face.width + 40 * unit, height: 16 * unit)
        let lamps = (0..<5).flatMap { index -> [Region] in
            let x = face.minX + face.width * (0.1 + 0.2 * Double(index))
            let arm = Rect(x: x - 4 * unit, y: face.maxY + 16 * unit, width: 8 * unit, height: 46 * unit)
            let head = Rect(x: x - 34 * unit, y: face.maxY + 52 * unit, width: 68 * unit, height: 18 * unit)
            return [
                .shape(.rectangle(arm), .solid(steel)),
                .shape(.roundedRectangle(head, radius: 8 * unit), .solid(steel)),
            ]
        }
        let frame = face.inset(by: -16 * unit)
        return posts + lamps + [.shape(.rectangle(walk), .solid(steel.mixed(with: .black, 0.25)))]
            + PrintSheet.shadow(of: frame, radius: 4, reach: 40 * unit)
            + [.shape(.roundedRectangle(frame, radius: 6 * unit), .solid(steel.mixed(with: .black, 0.35)))]
    }

    /// The panel itself: full colour, rays behind the title.
    private func ground(_ plan: LayoutPlan) -> [Region] {
        let face = sheet.face
        let title = plan.cards.first { $0.texts.contains { $0.item.sort == .title } }?.box
        let center = title?.center ?? face.center
        var regions: [Region] = [.shape(.rectangle(face), .solid(sheet.colors.ground))]
        regions += sheet.ornaments.sunburst(strength: 0.13, center: center, color: sheet.theme.second)
        let stops = [
            GradientStop(0, Color.white.opacity(isNight ? 0.2 : 0.12)), GradientStop(1, Color.white.opacity(0)),
        ]
        regions.append(
            .shape(.rectangle(face), .radial(center: center, radius: 0.6 * max(face.width, face.height), stops)))
        let line = face.inset(by: 26 * sheet.unit)
        regions.append(sheet.frame(line, 6, sheet.colors.accent))
        return regions
    }
}
