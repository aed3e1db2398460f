import HanmoBrief
import HanmoGraphics

/// A certificate: a sheet of landscape form in a gold border, its texts centred, a foil seal where there is room.
struct CertificateDesign: PageDesign {
    let kind = Brief.Kind.certificate

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let page = CertificatePage(brief, canvas: canvas, seed: seed)
        let theme = page.theme
        let english = brief.language.hasPrefix("en")
        var look = PageLook(theme: theme) { wording, sort in
            let isDisplay = sort == .title || sort == .headline
            return Bearer(
                name: isDisplay ? "title \(wording.id)" : "words \(wording.id)", body: .none, ground: theme.ground,
                accent: theme.accent, style: Self.style(theme, english: english, isDisplay: isDisplay, wording),
                placement: 0)
        }
        look.content = page.content
        let feet = Place.Column.allCases.filter { column in
            brief.wordings.contains { $0.place == Place(.bottom, column) }
        }
        // Three texts side by side below are small.
        look.rules.largestBody = feet.count > 2 ? 54 : 76
        look.rules.middle = 0.4
        look.rules.longestLine = 30
        look.rules.titleTail = 0.5
        look.rules.titleFactors = [4.2, 3.7, 3.3, 2.9, 2.5, 2.2, 1.8]
        look.place = { wording, sort in
            sort == .title || sort == .seal || wording.role == .signature ? nil : Place(.middle, .center)
        }
        look.under = { page.ground($0) }
        look.over = { page.furnishings($0) }
        return look
    }

    private static func style(_ theme: Theme, english: Bool, isDisplay: Bool, _ wording: Wording) -> StructureStyle {
        let face = english ? "serif" : "song"
        if isDisplay {
            var style = StructureStyle.title(
                face: english ? "serif" : "song", weight: english ? "bold" : "black", theme: theme)
            style.body.color = theme.accent
            style.body.tracking = english ? 0.08 : 0.16
            style.detail = PartLook(face: "serif", color: theme.muted, scale: 0.34, leading: 1.5, tracking: 0.1)
            return style
        }
        var style = StructureStyle(
            face: english ? "serif" : wording.size == .small ? "song" : "kai", ink: theme.ink, muted: theme.muted,
            accent: theme.accent, leading: 1.62)
        if wording.size == .small, english { style.body.face = face }
        style.isProse = true
        style.alignment = wording.place?.column == .left ? .start : wording.place?.column == .right ? .end : .center
        return style
    }
}

/// The sheet, its border, what it lies on, and its seal.
struct CertificatePage: Sendable {
    let theme: Theme
    let content: Rect
    private let canvas: Canvas
    private let sheet: Rect
    private let band: Double
    private let isChinese: Bool
    private let isDark: Bool
    private let hasOwnSeal: Bool
    /// A red stamp rather than a seal of foil.
    private let isStamped: Bool
    private let furniture: DocumentFurniture
    private let ornaments: DocumentOrnaments
    private let backdrop: Color

    init(_ brief: Brief, canvas: Canvas, seed: UInt64) {
        self.canvas = canvas
        let unit = canvas.shortSide / 2048
        furniture = DocumentFurniture(unit: unit, seed: seed)
        ornaments = DocumentOrnaments(unit: unit)
        var theme = DocumentTheme.theme(
            for: brief, seed: seed,
            usual: Theme(
                ground: Color(hex: 0xFBF6E9), ink: Color(hex: 0x2A2420), muted: Color(hex: 0x5F5244),
                accent: Color(hex: 0x8F6418)))
        isDark = theme.ground.luminance < 0.2
        if isDark {
            theme.ink = ThemeChoice.readable(Color(hex: 0xF6ECD6), on: theme.ground, contrast: 7)
            theme.muted = ThemeChoice.readable(Color(hex: 0xD9C49A), on: theme.ground, contrast: 4.8)
            theme.accent = ThemeChoice.readable(Color(hex: 0xE7C071), on: theme.ground, contrast: 4.8)
        } else {
            theme.ground = DocumentTheme.paper(theme.ground)
            theme.accent = ThemeChoice.readable(theme.accent, on: theme.ground, contrast: 4.6)
        }
        self.theme = theme
        isChinese = !brief.language.hasPrefix("en") && !brief.says("western-pattern")
        isStamped = isChinese && !isDark && (brief.says("stamp") || brief.says("red-stamp"))
        hasOwnSeal = brief.wordings.contains { $0.role == .seal }
        backdrop = isDark ? theme.ground.mixed(with: .black, 0.5) : Color(hex: 0x5B4A3A)
        let page = canvas.bounds
        // A sheet of landscape form, also on a square page.
        let share = page.width / page.height
        let height = min(page.height * 0.95, max(page.width / 1.2, page.height * 0.82))
        let width = page.width * (share > 1.6 ? 0.97 : 0.95)
        sheet = Rect(
            x: ((page.width - width) / 2).rounded(), y: ((page.height - height) / 2).rounded(), width: width.rounded(),
            height: height.rounded())
        band = 92 * unit
        content = sheet.inset(dx: band + 92 * unit, dy: band + 66 * unit)
    }

    private var unit: Double { furniture.unit }
    private var gold: Color { isDark ? Color(hex: 0xE2B85F) : Color(hex: 0xB8892E) }

    /// Gold that shines along the diagonal.
    private var foil: Paint {
        let (light, deep) = (gold.mixed(with: .white, 0.45), gold.mixed(with: Color(hex: 0x4A3208), 0.35))
        return .linear(
            from: Point(sheet.minX, sheet.minY), to: Point(sheet.maxX, sheet.maxY),
            [
                GradientStop(0, gold), GradientStop(0.2, light), GradientStop(0.38, deep), GradientStop(0.55, gold),
                GradientStop(0.72, light), GradientStop(0.86, deep), GradientStop(1, gold),
            ])
    }

    func ground(_ plan: LayoutPlan) -> [Region] {
        var regions = furniture.desk(canvas.bounds, backdrop, boards: isDark ? 0 : 5)
        let path = Path.rectangle(sheet)
        regions += furniture.shadow(of: path, strength: 1.6)
        if isDark {
            let leather = Texture(
                .speckle, low: theme.ground.mixed(with: .black, 0.22), high: theme.ground.mixed(with: .white, 0.07),
                scale: 11 * unit, seed: furniture.seed)
            regions.append(.shape(path, .texture(leather)))
            regions += furniture.vignette(sheet, Color(hex: 0x000000, alpha: 0.32), reach: 0.1)
        } else {
            regions += furniture.sheet(path, theme.ground, mottle: 0.045)
        }
        let middle = sheet.inset(by: 30 * unit + band / 2)
        regions.append(furniture.frame(sheet.inset(by: 26 * unit), weight: 5, foil))
        regions.append(furniture.frame(sheet.inset(by: band + 36 * unit), weight: 4, foil))
        regions.append(furniture.frame(sheet.inset(by: band + 46 * unit), weight: 1.6, foil))
        if isChinese {
            regions += ornaments.fret(middle, size: band * 0.56, weight: max(1.5, band * 0.045), foil)
        } else {
            regions += ornaments.guilloche(middle, height: band * 0.72, weight: max(1, 1.7 * unit), foil)
            for point in middle.corners { regions += boss(at: point) }
        }
        let inner = sheet.inset(by: band + 58 * unit)
        let size = 140 * unit
        let free = inner.corners.map { corner in
            let room = Rect(x: corner.x - size, y: corner.y - size, width: 2 * size, height: 2 * size)
            return !inks(plan).contains { $0.intersects(room) }
        }
        regions += ornaments.corners(inner, size: size, at: free, foil)
        return regions
    }

    /// A round piece over a corner, where the waves meet.
    private func boss(at point: Point) -> [Region] {
        func disc(_ r: Double, _ paint: Paint) -> Region {
            .shape(.ellipse(in: Rect(x: point.x - r, y: point.y - r, width: 2 * r, height: 2 * r)), paint)
        }
        let r = band * 0.42
        return [
            disc(r, .solid(theme.ground)), disc(r * 0.92, foil), disc(r * 0.74, .solid(theme.ground)),
            disc(r * 0.5, foil),
        ]
    }

    func furnishings(_ plan: LayoutPlan) -> [Region] {
        var regions: [Region] = []
        if let title = plan.texts.first(where: { $0.item.isDisplay }) {
            let below = plan.texts.filter { $0.box.minY > title.box.maxY }.map(\.box.minY).min() ?? content.maxY
            let y = title.box.maxY + min((below - title.box.maxY) / 2, 54 * unit)
            regions += furniture.divider(center: Point(content.midX, y), width: content.width * 0.5, gold)
        }
        // A line to sign on stands over the name.
        for text in plan.texts where text.item.wording.role == .signature && text.item.sort != .seal {
            let width = min(text.box.width, 520 * unit)
            let column = text.item.place.column
            let x =
                column == .left ? text.box.minX : column == .right ? text.box.maxX - width : text.box.midX - width / 2
            regions.append(furniture.rule(x: x, y: text.box.minY - 16 * unit, width: width, weight: 2.4, gold))
        }
        if !hasOwnSeal { regions += seal(plan) }
        return regions
    }

    /// In the lower part of the sheet if some of it is free, else on the upper edge of the border.
    private func seal(_ plan: LayoutPlan) -> [Region] {
        let boxes = inks(plan)
        let ribbon = isDark ? Color(hex: 0x7A1F1F) : Color(hex: 0xA3262A)
        for radius in [116.0, 100, 86, 72] {
            let r = radius * unit
            for (x, y) in [(0.5, 1.0), (0.0, 1.0), (1.0, 1.0), (0.0, 0.72), (1.0, 0.72), (0.0, 0.5), (1.0, 0.5)] {
                let center = Point(
                    content.minX + r + x * (content.width - 2 * r), content.minY + r + y * (content.height - 2.8 * r))
                let room = Rect(x: center.x - 1.2 * r, y: center.y - 1.2 * r, width: 2.4 * r, height: 3.2 * r)
                if !boxes.contains(where: { $0.intersects(room) }) {
                    return isStamped
                        ? ornaments.stamp(center: center, radius: r, Color(hex: 0xB3261E, alpha: 0.86))
                        : ornaments.rosette(center: center, radius: r, foil: gold, ribbon: ribbon)
                }
            }
        }
        let r = min(64 * unit, band * 0.66)
        return ornaments.rosette(
            center: Point(sheet.midX, sheet.maxY - 30 * unit - band / 2), radius: r, foil: gold, ribbon: nil)
    }

    /// Where the words of the texts stand.
    private func inks(_ plan: LayoutPlan) -> [Rect] {
        plan.texts.map { text -> Rect in
            let lines = SetLine.lines(of: text, in: plan)
            let ink = lines.map { $0.end - $0.box.minX }.max() ?? text.box.width
            switch text.item.text.style.alignment {
            case .center: return Rect(x: text.box.midX - ink / 2, y: text.box.minY, width: ink, height: text.box.height)
            case .end: return Rect(x: text.box.maxX - ink, y: text.box.minY, width: ink, height: text.box.height)
            case .start, .justify: return Rect(x: text.box.minX, y: text.box.minY, width: ink, height: text.box.height)
            }
        }
    }
}
