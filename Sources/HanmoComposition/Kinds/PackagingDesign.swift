import HanmoBrief
import HanmoGraphics

/// A box seen from the front: a band of colour with the name, panels, the edge of a side and of the lid.
struct PackagingDesign: PageDesign {
    let kind = Brief.Kind.packaging

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        PackagingPage(brief: brief, canvas: canvas, seed: seed).look()
    }
}

struct PackagingPage: Sendable {
    private let brief: Brief
    private let sheet: PrintSheet
    private let depth: Double
    private let hasPicture: Bool

    private static let materials = ["bag/box", "bag", "wine/bottle", "letter/paper"]

    init(brief: Brief, canvas: Canvas, seed: UInt64) {
        self.brief = brief
        var theme = ThemeChoice.pageTheme(for: brief, seed: seed, among: ["nature"])
        if theme.isDark, theme.name != "festive", brief.ground == nil, let light = PageThemes.named("nature") {
            theme = ThemeChoice.adapted(light, to: brief)
        }
        let bounds = canvas.bounds
        depth = (0.045 * canvas.shortSide).rounded()
        let edge = (0.05 * canvas.shortSide).rounded()
        let face = Rect(
            minX: edge, minY: edge + 0.7 * depth, maxX: bounds.maxX - edge - depth, maxY: bounds.maxY - edge)
        sheet = PrintSheet(brief: brief, canvas: canvas, theme: theme, seed: seed, face: face)
        // One thing alone is an emblem, not a picture.
        hasPicture =
            PosterLayout.isPaintable(brief, without: Self.materials)
            && brief.pictures.contains { picture in
                let things = picture.scene.subjects.compactMap(\.kind).filter { !Self.materials.contains($0) }
                return picture.scene.setting != nil || things.count > 1
            }
    }

    func look() -> PageLook {
        var look = PageLook(theme: sheet.colors) { bearer($0, $1) }
        look.content = sheet.face.inset(by: 88 * sheet.unit)
        look.rules.largestBody = 60
        look.rules.longestLine = .infinity
        look.rules.boldestTitle = 1
        look.rules.titleTail = 0.5
        // Few words leave room for a picture or an emblem.
        look.rules.fillsHeight = brief.wordings.reduce(0) { $0 + $1.text.count } > 400
        look.style = sheet.theme.pictureStyle
        look.leavesOut = Self.materials
        look.picture = hasPicture ? .placed { window($0) } : .none
        // The panels at the sides stand as low as they may, so that what is over them is one room.
        if !look.rules.fillsHeight { (look.rules.middle, look.rules.largestBody) = (1, 50) }
        look.under = { box($0) }
        return look
    }

    private func bearer(_ wording: Wording, _ sort: LayoutItem.Sort) -> Bearer {
        let isDisplay = sort == .title || sort == .headline
        let column = wording.place?.column ?? .center
        if isDisplay, sort == .title, isOnBand(wording) {
            var style = sheet.titleStyle(for: column, on: sheet.colors.accent)
            style.body.leading = 1.3
            return Bearer(
                name: "title", body: .card(radius: 0, shadow: false, border: nil), ground: sheet.colors.accent,
                accent: sheet.colors.ground, style: style, padding: 0.2)
        }
        var style = isDisplay ? sheet.titleStyle(for: column) : sheet.bodyStyle(for: column)
        if isDisplay { style.body.color = sheet.accentInk } else if wording.text.count > 16 { style.alignment = .start }
        return Bearer(
            name: isDisplay ? "head \(wording.id)" : "panel \(wording.id)",
            body: isDisplay ? .none : .card(radius: 14, shadow: false, border: sheet.colors.accent.opacity(0.35)),
            ground: sheet.colors.ground.mixed(with: sheet.colors.accent, 0.055), accent: sheet.colors.accent,
            style: style, padding: 0.9)
    }

    private func isOnBand(_ wording: Wording) -> Bool {
        wording.color == nil && (wording.place == nil || wording.place?.row == .top)
    }

    private func band(_ plan: LayoutPlan) -> Rect? {
        let title = plan.cards.first { card in
            card.texts.contains { $0.item.sort == .title && isOnBand($0.item.wording) }
        }
        guard let title else { return nil }
        let next = plan.cards.map(\.box.minY).filter { $0 > title.box.maxY }.min() ?? sheet.face.maxY
        let bottom = title.box.maxY + min(0.5 * (next - title.box.maxY), 0.07 * sheet.face.height)
        return Rect(minX: sheet.face.minX, minY: sheet.face.minY, maxX: sheet.face.maxX, maxY: bottom)
    }

    /// The food, the plant, the scene that the box shows.
    private func window(_ plan: LayoutPlan) -> Rect? {
        let room = sheet.face.inset(by: 60 * sheet.unit)
        guard let free = FreeRoom.largest(in: room, beside: plan, gap: 40 * sheet.unit),
            free.height > 0.18 * sheet.face.height, free.width > 0.3 * sheet.face.width
        else { return nil }
        return free
    }

    private func box(_ plan: LayoutPlan) -> [Region] {
        let face = sheet.face
        let colors = sheet.colors
        let rise = 0.7 * depth
        var regions: [Region] = [
            sheet.desk(colors.ground.mixed(with: sheet.theme.second, 0.22).mixed(with: Color(hex: 0x9AA0A6), 0.25))
        ]
        regions += PrintSheet.shadow(
            of: Rect(minX: face.minX, minY: face.minY, maxX: face.maxX + depth, maxY: face.maxY), radius: 4,
            reach: 60 * sheet.unit)
        let side = [
            Point(face.maxX, face.minY), Point(face.maxX + depth, face.minY - rise),
            Point(face.maxX + depth, face.maxY - rise), Point(face.maxX, face.maxY),
        ]
        let lid = [
            Point(face.minX, face.minY), Point(face.minX + depth, face.minY - rise),
            Point(face.maxX + depth, face.minY - rise), Point(face.maxX, face.minY),
        ]
        regions.append(.shape(.polygon(side), .solid(colors.ground.mixed(with: .black, 0.2))))
        regions.append(.shape(.polygon(lid), .solid(colors.ground.mixed(with: .black, 0.06))))
        regions.append(.shape(.rectangle(face), .solid(colors.ground)))
        if let band = band(plan) {
            let sag = 0.02 * face.height
            var path = Path()
            path.move(to: Point(band.minX, band.minY))
            path.line(to: Point(band.maxX, band.minY))
            path.line(to: Point(band.maxX, band.maxY - sag))
            path.quad(to: Point(band.minX, band.maxY - sag), control: Point(band.midX, band.maxY + sag))
            path.close()
            regions.append(.shape(path.transformed(by: .translation(0, 12 * sheet.unit)), .solid(sheet.theme.second)))
            regions.append(.shape(path, .solid(colors.accent)))
            let edge = [
                Point(band.maxX, band.minY), Point(band.maxX + depth, band.minY - rise),
                Point(band.maxX + depth, band.maxY - sag - rise), Point(band.maxX, band.maxY - sag),
            ]
            regions.append(.shape(.polygon(edge), .solid(colors.accent.mixed(with: .black, 0.28))))
        }
        let foot = 0.016 * face.height
        regions.append(
            .shape(
                .rectangle(Rect(x: face.minX, y: face.maxY - foot, width: face.width, height: foot)),
                .solid(colors.accent)))
        if !hasPicture, let room = window(plan) {
            regions += sheet.ornaments.leafDisc(room.center, 0.44 * min(room.width, room.height))
        }
        return regions
    }
}
