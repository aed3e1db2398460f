import HanmoBrief
import HanmoGraphics

/// What a menu is printed or chalked on, and its ornaments.
struct MenuPage: Sendable {
    let content: Rect
    private let canvas: Canvas
    private let theme: Theme
    private let isBoard: Bool
    private let furniture: DocumentFurniture
    private let drawings: DocumentOrnaments
    private let border: Double
    private let hasCup: Bool
    private let hasTwigs: Bool
    private let seed: UInt64
    private let cover: Color?

    init(canvas: Canvas, theme: Theme, isBoard: Bool, brief: Brief, seed: UInt64) {
        (self.canvas, self.theme, self.isBoard, self.seed) = (canvas, theme, isBoard, seed)
        let unit = canvas.shortSide / 2048
        furniture = DocumentFurniture(unit: unit, seed: seed)
        drawings = DocumentOrnaments(unit: unit)
        border = (isBoard ? 62 : 76) * unit
        hasCup = brief.wordings.contains { KnownWords($0.text).says("cup") }
        hasTwigs = isBoard || brief.says("twigs")
        cover = brief.says("cloth-cover") ? Color(hex: 0x26375C) : nil
        content = canvas.bounds.inset(by: border + (isBoard ? 84 : 96) * unit)
    }

    private var unit: Double { furniture.unit }

    func ground(_ plan: LayoutPlan) -> [Region] { isBoard ? board() : paper(plan) }

    private func paper(_ plan: LayoutPlan) -> [Region] {
        let page = canvas.bounds
        var regions: [Region] = []
        var sheet = page
        if let cover {
            let cloth = Texture(
                .speckle, low: cover.mixed(with: .black, 0.2), high: cover.mixed(with: .white, 0.1), scale: 5 * unit,
                seed: seed)
            sheet = page.inset(by: 30 * unit)
            regions.append(.shape(.rectangle(page), .texture(cloth)))
        }
        regions += furniture.sheet(.rectangle(sheet), theme.ground, mottle: 0.05)
        regions.append(
            furniture.fibres(
                in: sheet.inset(by: 8 * unit), count: 260, theme.ink.opacity(theme.ground.luminance < 0.2 ? 0.05 : 0.09)
            ))
        let inner = page.inset(by: border)
        regions.append(furniture.frame(inner, weight: 5, theme.accent))
        regions.append(furniture.frame(inner.inset(by: 15 * unit), weight: 1.6, theme.accent))
        regions += drawings.corners(inner.inset(by: 24 * unit), size: 92 * unit, .solid(theme.accent))
        return regions
    }

    private func board() -> [Region] {
        let page = canvas.bounds
        let ground = theme.ground
        let wood = Color(hex: 0x8A5A32)
        let inner = page.inset(by: border)
        var regions: [Region] = [
            .shape(
                .rectangle(page),
                .texture(Texture(.streak, low: wood.mixed(with: .black, 0.3), high: wood, scale: 14 * unit, seed: seed))
            ),
            .shape(
                .rectangle(inner),
                .texture(
                    Texture(
                        .cloud, low: ground.mixed(with: .black, 0.25), high: ground.mixed(with: .white, 0.055),
                        scale: 520 * unit, seed: seed))),
        ]
        // Mitred corners, the edge of the wood above the slate.
        for (outer, inside) in zip(page.corners, inner.corners) {
            regions.append(.shape(.stroke([outer, inside], width: 3 * unit), .solid(Color(hex: 0x2A1608, alpha: 0.5))))
        }
        regions.append(furniture.frame(inner, weight: 7, Color(hex: 0x1B0F06, alpha: 0.65)))
        regions.append(furniture.frame(page.inset(by: border * 0.42), weight: 3, Color(hex: 0xFFFFFF, alpha: 0.1)))
        regions += furniture.vignette(inner, Color(hex: 0x000000, alpha: 0.3), reach: 0.05)
        let line = theme.ink.opacity(0.7)
        regions.append(furniture.frame(inner.inset(by: 30 * unit), weight: 3, line))
        return regions
    }

    func ornaments(_ plan: LayoutPlan) -> [Region] {
        var regions: [Region] = []
        let title = plan.texts.first { $0.item.isDisplay }
        if let title {
            let below = plan.texts.filter { $0.box.minY > title.box.maxY }.map(\.box.minY).min() ?? content.maxY
            let y = title.box.maxY + min((below - title.box.maxY) / 2, 60 * unit)
            regions += furniture.divider(
                center: Point(content.midX, y), width: min(content.width * 0.62, 1100 * unit), theme.accent)
            regions += beside(title, plan)
        }
        regions += gutter(plan)
        regions += filling(plan)
        return regions
    }

    /// Twigs and a cup on both sides of the title, where it leaves room.
    private func beside(_ title: LayoutCard.Text, _ plan: LayoutPlan) -> [Region] {
        let lines = SetLine.lines(of: title, in: plan)
        guard hasTwigs || hasCup, let width = lines.map({ $0.end - $0.box.minX }).max() else { return [] }
        let size = min(content.midX - width / 2 - content.minX - 20 * unit, title.box.height * 1.1, 230 * unit)
        guard size > 70 * unit else { return [] }
        let y = title.box.midY
        let (leaf, flower) =
            isBoard ? (Color(hex: 0xA9DBA4), Color(hex: 0xF3A9B9)) : (theme.accent, theme.accent.opacity(0.6))
        let left = content.minX + size / 2
        let right = content.maxX - size / 2
        func twig(_ x: Double, _ side: Double) -> [Region] {
            drawings.twig(
                from: Point(x + side * size * 0.42, y + size * 0.42),
                to: Point(x - side * size * 0.36, y - size * 0.36),
                bow: side * 0.16, flowers: true, leaf: leaf, flower: flower)
        }
        let ink = isBoard ? theme.ink : theme.accent
        if hasCup {
            return drawings.cup(center: Point(left, y), size: size * 0.8, ink)
                + (hasTwigs ? twig(right, 1) : drawings.cup(center: Point(right, y), size: size * 0.8, ink))
        }
        return twig(left, -1) + twig(right, 1)
    }

    /// A cup or a twig where one column is much shorter than the other.
    private func filling(_ plan: LayoutPlan) -> [Region] {
        guard hasCup || isBoard else { return [] }
        for side in [1.0, 0] {
            let column = Rect(
                minX: side > 0 ? content.midX : content.minX, minY: content.minY,
                maxX: side > 0 ? content.maxX : content.midX,
                maxY: content.maxY)
            let own = plan.cards.filter { $0.box.intersects(column) }
            guard
                let last = own.filter({
                    $0.box.midX > column.minX && $0.box.midX < column.maxX && $0.box.width < 0.75 * content.width
                }).map(\.box.maxY).max()
            else { continue }
            let next = own.filter { $0.box.minY > last - 1 }.map(\.box.minY).min() ?? content.maxY
            let size = min(next - last - 90 * unit, column.width * 0.62, 460 * unit)
            guard size > 170 * unit else { continue }
            let center = Point(column.midX + (side > 0 ? 20 : -20) * unit, (last + next) / 2)
            let ink = isBoard ? theme.ink.opacity(0.9) : theme.accent
            let twig = drawings.twig(
                from: center + Point(-size * 0.62, size * 0.44), to: center + Point(size * 0.62, size * 0.34),
                bow: -0.12, flowers: true,
                leaf: isBoard ? Color(hex: 0xA9DBA4) : theme.accent,
                flower: isBoard ? Color(hex: 0xF3A9B9) : theme.accent.opacity(0.6))
            return hasCup
                ? drawings.cup(center: center - Point(0, size * 0.12), size: size * 0.7, ink) + (hasTwigs ? twig : [])
                : twig
        }
        return []
    }

    /// A fine line between two columns.
    private func gutter(_ plan: LayoutPlan) -> [Region] {
        let body = plan.cards.filter {
            $0.texts.allSatisfy { !$0.item.isDisplay } && $0.box.width < 0.75 * content.width
        }
        let left = body.filter { $0.box.midX < content.midX }
        let right = body.filter { $0.box.midX >= content.midX }
        guard let a = left.map(\.box.maxX).max(), let b = right.map(\.box.minX).min(), a < b else { return [] }
        // Only beside both columns: rows may be divided differently.
        let top = max(left.map(\.box.minY).min() ?? 0, right.map(\.box.minY).min() ?? 0)
        let bottom = min(left.map(\.box.maxY).max() ?? 0, right.map(\.box.maxY).max() ?? 0)
        guard bottom > top + 60 * unit else { return [] }
        return [furniture.upright(x: (a + b) / 2, y: top, height: bottom - top, weight: 2, theme.accent.opacity(0.45))]
    }
}
