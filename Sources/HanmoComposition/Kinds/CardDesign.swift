import HanmoBrief
import HanmoGraphics

/// A card that lies on a calm ground: greetings, invitations, business cards.
struct CardDesign: PageDesign {
    let kind = Brief.Kind.card

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        CardPage(brief: brief, canvas: canvas, seed: seed).look()
    }
}

struct CardPage: Sendable {
    private let brief: Brief
    private let sheet: PrintSheet
    private let isBusiness: Bool

    init(brief: Brief, canvas: Canvas, seed: UInt64) {
        self.brief = brief
        isBusiness = brief.says("business-card") || brief.wordings.contains { $0.tags.contains("business-card") }
        let theme = ThemeChoice.pageTheme(
            for: brief, seed: seed, among: isBusiness ? ["business", "minimal"] : ["tender", "new-chinese"])
        let bounds = canvas.bounds
        let edge = (0.065 * canvas.shortSide).rounded()
        var face = bounds.inset(by: edge)
        let isFree = brief.wordings.allSatisfy { $0.place == nil }
        if isBusiness, face.height > face.width / 1.5 {
            let height = (face.width / 1.5).rounded()
            face = Rect(x: face.minX, y: (bounds.midY - height / 2).rounded(), width: face.width, height: height)
        } else if isFree, face.height > 0.8 * face.width, face.height < 1.3 * face.width {
            // An upright card on a square page.
            let width = (0.76 * face.height).rounded()
            face = Rect(x: (bounds.midX - width / 2).rounded(), y: face.minY, width: width, height: face.height)
        }
        sheet = PrintSheet(brief: brief, canvas: canvas, theme: theme, seed: seed, face: face)
    }

    private var pictureBox: Rect? {
        guard !isBusiness, PosterLayout.isPaintable(brief), brief.wordings.allSatisfy({ $0.place == nil }) else {
            return nil
        }
        let face = sheet.face
        return face.width > 1.2 * face.height
            ? Rect(x: face.minX, y: face.minY, width: 0.46 * face.width, height: face.height)
            : Rect(x: face.minX, y: face.minY, width: face.width, height: 0.46 * face.height)
    }

    func look() -> PageLook {
        var look = PageLook(theme: sheet.colors) { bearer($0, $1) }
        let inset = (isBusiness ? 130 : 150) * sheet.unit
        var content = sheet.face.inset(by: inset)
        // The strip of colour at the right bears no text.
        if isBusiness { content.width -= 0.2 * sheet.face.width }
        if let picture = pictureBox {
            look.picture = .placed { _ in picture }
            let face = sheet.face
            content =
                picture.width < face.width
                ? Rect(
                    minX: picture.maxX + 0.5 * inset, minY: face.minY + inset, maxX: face.maxX - 0.6 * inset,
                    maxY: face.maxY - inset)
                : Rect(
                    minX: face.minX + inset, minY: picture.maxY + 0.5 * inset, maxX: face.maxX - inset,
                    maxY: face.maxY - 0.7 * inset)
        }
        look.content = content
        look.style = sheet.theme.pictureStyle
        look.rules.largestBody = 60
        look.rules.titleFactors = [5.2, 4.2, 3.5, 3, 2.5, 2, 1.6, 1.3]
        look.place = { wording, sort in place(of: wording, sort) }
        look.under = { _ in desk() + card() }
        return look
    }

    private func place(of wording: Wording, _ sort: LayoutItem.Sort) -> Place? {
        if isBusiness {
            return sort == .title || wording.role == .subtitle || wording.role == .title
                ? Place(.top, .left) : Place(.bottom, .left)
        }
        switch wording.role {
        case .signature: return Place(.bottom, .right)
        case .seal: return nil
        default:
            return sort == .title
                ? Place(pictureBox == nil ? .middle : .top, .center)
                : Place(pictureBox == nil ? .middle : .bottom, .center)
        }
    }

    private func bearer(_ wording: Wording, _ sort: LayoutItem.Sort) -> Bearer {
        let isDisplay = sort == .title || sort == .headline
        let column = (wording.place ?? place(of: wording, sort))?.column ?? .center
        var style = isDisplay ? sheet.titleStyle(for: column) : sheet.bodyStyle(for: column)
        if isDisplay {
            style.body.color = ThemeChoice.readable(sheet.colors.accent, on: sheet.colors.ground, contrast: 4.6)
        }
        let longest = wording.text.split(separator: "\n").map(\.count).max() ?? 0
        if !isDisplay, longest > 80, column == .center { style.alignment = .start }
        style.body.leading = isDisplay ? 1.3 : 1.75
        return Bearer(
            name: isDisplay ? "title \(wording.id)" : "text", body: .none, ground: sheet.colors.ground,
            accent: sheet.colors.accent, style: style)
    }

    private func desk() -> [Region] {
        let colors = sheet.colors
        let tone =
            sheet.theme.isDark
            ? colors.ground.mixed(with: Color(hex: 0xD9CDBE), 0.75)
            : colors.ground.mixed(with: sheet.theme.second, 0.3).mixed(with: Color(hex: 0x8D8A86), 0.25)
        return [sheet.desk(tone)]
    }

    private func card() -> [Region] {
        let face = sheet.face
        let unit = sheet.unit
        var regions = sheet.sheet(radius: isBusiness ? 14 : 6)
        guard !isBusiness else {
            let strip = 30 * unit
            return regions + [
                .shape(
                    .rectangle(
                        Rect(
                            x: face.maxX - 0.2 * face.width, y: face.minY, width: 0.2 * face.width, height: face.height)
                    ), .solid(sheet.colors.accent)),
                .shape(
                    .rectangle(
                        Rect(x: face.maxX - 0.2 * face.width - strip, y: face.minY, width: strip, height: face.height)),
                    .solid(sheet.theme.second)),
            ]
        }
        let drawer = OrnamentDrawer(theme: sheet.theme, box: face, unit: 0.8 * unit, seed: sheet.seed)
        if pictureBox == nil { regions += drawer.backdrop() }
        if ![.lines, .deco, .fret, .memphis].contains(sheet.theme.ornament) {
            regions += drawer.frame(inset: 52, color: sheet.colors.ground.mixed(with: sheet.colors.accent, 0.6))
        }
        return regions
    }
}
