import HanmoBrief
import HanmoGraphics

/// The parts of a poster besides its texts.
extension PosterPage {
    // MARK: Full bleed

    /// What is said at the foot stands on the ground, from edge to edge.
    func footBand(_ plan: LayoutPlan) -> [Region] {
        let cards = plan.cards.filter { card in
            card.isOpen && card.texts.allSatisfy { !$0.item.isDisplay && $0.item.place.row == .bottom }
        }
        guard let texts = cards.map(\.box).reduce(nil as Rect?, { $0?.union($1) ?? $1 }) else { return [] }
        let others = plan.cards.filter { card in !cards.contains { $0.box == card.box } }.map(\.box)
        let above = others.filter { $0.minY < texts.minY }.map(\.maxY).max() ?? 0
        let top = max(texts.minY - 0.5 * margin, min(texts.minY, (above + texts.minY) / 2))
        let band = Rect(minX: 0, minY: top, maxX: bounds.maxX, maxY: bounds.maxY)
        return [
            .shape(.rectangle(band), .solid(theme.colors.ground)),
            .shape(
                .rectangle(Rect(x: 0, y: top, width: bounds.width, height: 8 * unit)), .solid(theme.colors.accent)),
        ]
    }

    // MARK: Window

    /// Edge to margin above, or at the left of a wide page.
    var windowBox: Rect {
        isWide
            ? Rect(x: 0, y: 0, width: (0.5 * bounds.width).rounded(), height: bounds.height)
            : Rect(x: 0, y: 0, width: bounds.width, height: (0.54 * bounds.height).rounded())
    }

    var blockBox: Rect {
        isWide
            ? Rect(x: 0, y: 0, width: bounds.width, height: (0.5 * bounds.height).rounded())
            : Rect(x: 0, y: 0, width: bounds.width, height: (0.56 * bounds.height).rounded())
    }

    func besideWindow(_ box: Rect, holdsTitle: Bool = false) -> Rect {
        if holdsTitle { return bounds.inset(by: margin) }
        return box.width < bounds.width
            ? Rect(minX: box.maxX + 0.7 * margin, minY: margin, maxX: bounds.maxX - margin, maxY: bounds.maxY - margin)
            : Rect(minX: margin, minY: box.maxY + 0.6 * margin, maxX: bounds.maxX - margin, maxY: bounds.maxY - 0.95 * margin)
    }

    func windowEdge(_ box: Rect) -> [Region] {
        let line = 14 * unit
        let rect =
            box.width < bounds.width
            ? Rect(x: box.maxX, y: 0, width: line, height: bounds.height)
            : Rect(x: 0, y: box.maxY, width: bounds.width, height: line)
        return [.shape(.rectangle(rect), .solid(theme.colors.accent))]
    }

    // MARK: Block

    var blockColor: Color { theme.colors.accent }

    /// The block reaches down to just below the title.
    func block(_ plan: LayoutPlan) -> [Region] {
        let title = plan.cards.first { $0.texts.contains { $0.item.sort == .title } }?.box
        let others = plan.cards.map(\.box).filter { $0 != title }
        let next = others.map(\.minY).filter { $0 > title?.midY ?? 0 }.min() ?? bounds.maxY
        let bottom = min(max(blockBox.maxY, (title?.maxY ?? 0) + 0.5 * margin), next - 0.5 * margin)
        let box = Rect(x: 0, y: 0, width: bounds.width, height: bottom)
        var inner = theme
        inner.colors.ground = blockColor
        inner.colors.accent = theme.colors.ground
        let drawer = OrnamentDrawer(theme: inner, box: box, unit: unit, seed: seed)
        let center = Point(box.midX, title?.midY ?? box.midY)
        let below = Rect(minX: box.minX, minY: title?.maxY ?? box.midY, maxX: box.maxX, maxY: box.maxY)
        var rings: [Region] = []
        if below.height > 0.2 * bounds.height {
            let spot = Point(box.maxX - 0.24 * box.width, box.maxY)
            for (index, share) in [0.3, 0.22, 0.14].enumerated() {
                let color = [theme.second, blockColor.mixed(with: theme.colors.ground, 0.3), theme.colors.ground][index]
                rings.append(drawer.disc(spot, share * canvas.shortSide, color))
            }
        }
        return [.shape(.rectangle(box), .solid(blockColor))] + drawer.sunburst(strength: 0.07, center: center) + rings
    }

    // MARK: Dense

    /// The picture's place: from the upper margin to below the title.
    func headBox(_ plan: LayoutPlan) -> Rect? {
        let titles = plan.cards.filter { card in
            card.texts.contains { $0.item.isDisplay && $0.item.place.row == .top }
        }.map(\.box)
        guard let bottom = titles.map(\.maxY).max() else { return nil }
        let next = plan.cards.map(\.box).filter { $0.minY >= bottom - 1 }.map(\.minY).min() ?? bounds.maxY
        let height = min(next - 0.25 * margin, bottom + 0.12 * bounds.height)
        return height > 0.14 * bounds.height ? Rect(x: 0, y: 0, width: bounds.width, height: height) : nil
    }

    func headEdge(_ plan: LayoutPlan) -> [Region] {
        guard let box = headBox(plan) else { return ornaments.backdrop() }
        let line = Rect(x: 0, y: box.maxY, width: bounds.width, height: 8 * unit)
        let below = Rect(minX: 0, minY: box.maxY, maxX: bounds.maxX, maxY: bounds.maxY)
        var regions: [Region] = []
        if theme.isDark {
            let stops = [GradientStop(0, theme.second.opacity(0.3)), GradientStop(1, theme.second.opacity(0))]
            regions.append(
                .shape(
                    .rectangle(below), .linear(from: Point(0, box.maxY), to: Point(0, box.maxY + 0.4 * below.height), stops)
                ))
        }
        return regions + [.shape(.rectangle(line), .solid(theme.colors.accent))]
    }

    /// A short bar over each text, so that many of them read as one system.
    func marks(_ plan: LayoutPlan) -> [Region] {
        plan.cards.filter(\.isOpen).flatMap(\.texts).filter { !$0.item.isDisplay && $0.item.sort != .seal }.map { text in
            let gap = min(plan.scale.gap, plan.scale.gutter)
            let y = text.box.minY - 0.55 * gap
            return .shape(
                .rectangle(Rect(x: text.box.minX, y: y, width: text.box.width, height: max(1, 2 * unit))),
                .solid(theme.colors.ground.mixed(with: theme.colors.accent, 0.6)))
        }
    }

    // MARK: Typographic

    /// A rule between the title and what is said at the foot.
    func rule(over plan: LayoutPlan) -> [Region] {
        let texts = plan.cards.flatMap(\.texts)
        let foot = texts.filter { !$0.item.isDisplay && $0.item.place.row == .bottom }.map(\.box)
        guard let top = foot.map(\.minY).min(), texts.contains(where: \.item.isDisplay) else { return [] }
        let above = texts.map(\.box).filter { $0.maxY < top }.map(\.maxY).max() ?? 0
        guard top - above > 0.7 * margin else { return [] }
        let y = max(top - 0.5 * margin, (top + above) / 2)
        return [
            .shape(
                .rectangle(Rect(x: margin, y: y, width: bounds.width - 2 * margin, height: 3 * unit)),
                .solid(theme.colors.ground.mixed(with: theme.colors.ink, 0.5)))
        ]
    }
}

extension StructureStyle {
    /// A title in display bounds, with what is said after it in a smaller line below.
    static func title(face: String, weight: String, theme: Theme) -> StructureStyle {
        var style = StructureStyle(face: face, ink: theme.ink, muted: theme.muted, accent: theme.accent, leading: 1.25)
        style.body = PartLook(face: face, weight: weight, color: theme.ink, leading: 1.25, tracking: 0.06)
        style.detail = PartLook(
            face: face, weight: "regular", color: theme.muted, scale: 0.36, leading: 1.5, tracking: 0.06)
        style.alignment = .center
        return style
    }
}
