import HanmoBrief
import HanmoGraphics

/// The front of a book: title large, author below, a picture or an ornament, the hinge and the edge of the pages.
struct BookCoverDesign: PageDesign {
    let kind = Brief.Kind.bookCover

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        BookCoverPage(brief: brief, canvas: canvas, seed: seed).look()
    }
}

struct BookCoverPage: Sendable {
    private let brief: Brief
    private let sheet: PrintSheet
    private let hasPicture: Bool
    private let isUpright: Bool

    init(brief: Brief, canvas: Canvas, seed: UInt64) {
        self.brief = brief
        let theme = ThemeChoice.pageTheme(for: brief, seed: seed, among: ["literary"])
        let bounds = canvas.bounds
        let isFree = brief.wordings.allSatisfy { $0.place == nil }
        let edge = (0.05 * canvas.shortSide).rounded()
        var face = bounds.inset(by: edge)
        // Bound texts need the page's width; else the book has a book's shape.
        let widest = isFree ? 0.72 * face.height : 0.97 * face.width
        if face.width > widest {
            face = Rect(
                x: (bounds.midX - widest / 2).rounded(), y: face.minY, width: widest.rounded(), height: face.height)
        }
        sheet = PrintSheet(brief: brief, canvas: canvas, theme: theme, seed: seed, face: face)
        hasPicture = PosterLayout.isPaintable(brief)
        let title = LayoutItems.titleIndex(in: brief.wordings).map { brief.wordings[$0] }
        var random = SeededRandom(seed: seed, for: "cover" + (title?.text ?? ""))
        isUpright =
            isFree && face.width > 0.6 * bounds.width && !brief.language.hasPrefix("en") && random.chance(0.5)
            && brief.wordings.count <= 4
            && title.map { (2...6).contains($0.text.count) && $0.text.unicodeScalars.allSatisfy { $0.value >= 0x2E80 } }
                ?? false
    }

    private var hinge: Double { 0.055 * sheet.face.width }

    func look() -> PageLook {
        var look = PageLook(theme: sheet.colors) { bearer($0, $1) }
        let face = sheet.face
        let inset = 0.085 * face.width
        look.content = Rect(
            minX: face.minX + hinge + 0.75 * inset, minY: face.minY + 1.2 * inset, maxX: face.maxX - inset,
            maxY: face.maxY - 1.1 * inset)
        look.rules.largestBody = 52
        look.rules.titleFactors = [5.2, 4.2, 3.5, 3, 2.5, 2, 1.6, 1.3]
        look.rules.boldestTitle = 2.2
        look.place = { wording, sort in place(of: wording, sort) }
        look.setsVertical = { _, sort in isUpright && sort == .title }
        look.style = sheet.theme.pictureStyle
        if hasPicture { look.picture = .placed { plan in cover(above: plan) } }
        look.under = { plan in book() + foot(plan) }
        look.over = { _ in binding() }
        return look
    }

    private func place(of wording: Wording, _ sort: LayoutItem.Sort) -> Place? {
        if sort == .title { return Place(.top, isUpright ? .right : .center) }
        if wording.role == .subtitle { return Place(isUpright ? .bottom : .top, isUpright ? .left : .center) }
        return Place(.bottom, isUpright ? .left : .center)
    }

    private func bearer(_ wording: Wording, _ sort: LayoutItem.Sort) -> Bearer {
        let isDisplay = sort == .title || sort == .headline
        let column = (wording.place ?? place(of: wording, sort))?.column ?? .center
        var style = isDisplay ? sheet.titleStyle(for: column) : sheet.bodyStyle(for: column)
        if !isDisplay || !brief.language.hasPrefix("en") { style.body.tracking = isDisplay ? 0.1 : 0.06 }
        return Bearer(
            name: isDisplay ? "title \(wording.id)" : "text", body: .none, ground: sheet.colors.ground,
            accent: sheet.colors.accent, style: style)
    }

    private func book() -> [Region] {
        let face = sheet.face
        let unit = sheet.unit
        let tone = sheet.colors.ground.mixed(with: sheet.theme.second, 0.35).mixed(with: Color(hex: 0x77736E), 0.4)
        var regions: [Region] = [sheet.desk(tone)]
        // The pages show at the right and below.
        let pages = Rect(
            minX: face.minX + 10 * unit, minY: face.minY + 8 * unit, maxX: face.maxX + 16 * unit,
            maxY: face.maxY + 14 * unit)
        regions += PrintSheet.shadow(of: pages, radius: 6 * unit, reach: 70 * unit)
        regions.append(.shape(.rectangle(pages), .solid(Color(hex: 0xEFE9DB))))
        for index in 1...3 {
            let x = face.maxX + 4 * Double(index) * unit
            regions.append(
                sheet.rule(
                    Point(x, face.minY + 10 * unit), Point(x, face.maxY + 12 * unit), 1, Color.black.opacity(0.2)))
        }
        regions.append(.shape(.rectangle(face), .solid(sheet.colors.ground)))
        guard !hasPicture else { return regions }
        let cover = Rect(minX: face.minX + hinge, minY: face.minY, maxX: face.maxX, maxY: face.maxY)
        let drawer = OrnamentDrawer(theme: sheet.theme, box: cover, unit: 0.8 * unit, seed: sheet.seed)
        return regions + drawer.backdrop()
            + [
                .shape(
                    .rectangle(Rect(x: face.minX, y: face.minY, width: hinge, height: face.height)),
                    .solid(sheet.colors.accent))
            ]
    }

    /// The picture ends where the author's name stands on the ground.
    private func cover(above plan: LayoutPlan) -> Rect {
        let face = sheet.face
        guard let top = footTop(plan) else { return face }
        return Rect(minX: face.minX, minY: face.minY, maxX: face.maxX, maxY: top)
    }

    private func foot(_ plan: LayoutPlan) -> [Region] {
        guard hasPicture, let top = footTop(plan) else { return [] }
        let line = Rect(x: sheet.face.minX, y: top, width: sheet.face.width, height: 8 * sheet.unit)
        return [.shape(.rectangle(line), .solid(sheet.colors.accent))]
    }

    private func footTop(_ plan: LayoutPlan) -> Double? {
        let face = sheet.face
        let foot = plan.cards.filter { card in
            card.texts.allSatisfy { !$0.item.isDisplay && $0.item.place.row == .bottom }
        }.map(\.box.minY).min()
        let above = plan.cards.flatMap(\.texts).filter { $0.item.place.row != .bottom }.map(\.box.maxY).max() ?? 0
        guard let foot, foot > face.minY + 0.66 * face.height else { return nil }
        return max(foot - 0.045 * face.height, (above + foot) / 2)
    }

    /// The hinge's shade and the light along the spine.
    private func binding() -> [Region] {
        let face = sheet.face
        let stops = [
            GradientStop(0, Color.black.opacity(0.26)), GradientStop(0.3, Color.white.opacity(0.14)),
            GradientStop(0.75, Color.black.opacity(0)), GradientStop(0.9, Color.black.opacity(0.2)),
            GradientStop(1, Color.black.opacity(0)),
        ]
        let strip = Rect(x: face.minX, y: face.minY, width: hinge * 1.12, height: face.height)
        return [
            .shape(.rectangle(strip), .linear(from: Point(strip.minX, 0), to: Point(strip.maxX, 0), stops))
        ]
    }
}
