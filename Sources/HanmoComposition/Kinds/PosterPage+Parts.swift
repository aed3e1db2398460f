import HanmoBrief
import HanmoGraphics

/// The parts of a poster besides its texts.
extension PosterPage {
    // MARK: Full bleed

    /// What is said at the foot stands on the ground, from edge to edge.
    func footBand(_ plan: LayoutPlan) -> [Region] {
        guard let top = footTop(plan), heroBox(plan)?.maxY ?? 0 > top - 1 else { return [] }
        return [
            .shape(
                .rectangle(Rect(x: 0, y: top, width: bounds.width, height: 8 * unit)), .solid(theme.colors.accent))
        ]
    }

    private func footTop(_ plan: LayoutPlan) -> Double? {
        let cards = plan.cards.filter { card in
            card.isOpen
                && card.texts.allSatisfy {
                    $0.item.place.row == .bottom && !$0.item.isDisplay
                        || standsBelow && $0.item.place.row == .middle
                }
        }.map(\.box)
        guard let top = cards.map(\.minY).min() else { return nil }
        let above = plan.cards.map(\.box).filter { $0.minY < top }.map(\.maxY).max() ?? 0
        return max(top - 0.5 * margin, min(top, (above + top) / 2))
    }

    /// The whole page above the foot; where all texts stand lower, what is above them.
    func heroBox(_ plan: LayoutPlan) -> Rect? {
        let top = plan.cards.map(\.box.minY).min() ?? bounds.maxY
        let foot = footTop(plan) ?? bounds.maxY
        let bottom = top > 0.12 * bounds.height ? min(foot, top - 0.35 * margin) : foot
        // A title in a column stands on the ground beside the picture.
        let column = plan.cards.flatMap(\.texts).first { $0.item.sort == .title && $0.item.isVertical }?.box
        let right = column.flatMap { $0.minX > 0.5 * bounds.width ? $0.minX - 0.7 * margin : nil } ?? bounds.maxX
        return Rect(minX: 0, minY: 0, maxX: right, maxY: column == nil ? bottom : foot)
    }

    /// A picture that ends above the texts fades into their ground.
    func heroEdge(_ plan: LayoutPlan) -> [Region] {
        guard let box = heroBox(plan), box.maxY < (footTop(plan) ?? bounds.maxY) - 1 else { return [] }
        let fade = Rect(minX: 0, minY: box.maxY - 0.3 * box.height, maxX: box.maxX, maxY: box.maxY + 1)
        let stops = [
            GradientStop(0, theme.colors.ground.opacity(0)), GradientStop(0.6, theme.colors.ground.opacity(0.6)),
            GradientStop(1, theme.colors.ground),
        ]
        return [.shape(.rectangle(fade), .linear(from: Point(0, fade.minY), to: Point(0, fade.maxY), stops))]
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
            : Rect(
                minX: margin, minY: box.maxY + 0.6 * margin, maxX: bounds.maxX - margin,
                maxY: bounds.maxY - 0.95 * margin)
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
        let below = Rect(minX: box.minX, minY: title?.maxY ?? box.midY, maxX: box.maxX, maxY: box.maxY)
        var rings: [Region] = []
        if below.height > 0.2 * bounds.height {
            let spot = Point(box.maxX - 0.24 * box.width, box.maxY)
            for (index, share) in [0.3, 0.22, 0.14].enumerated() {
                let color = [theme.second, blockColor.mixed(with: theme.colors.ground, 0.3), theme.colors.ground][index]
                rings.append(drawer.disc(spot, share * canvas.shortSide, color))
            }
        }
        return [.shape(.rectangle(box), .solid(blockColor))] + rings
    }

    // MARK: Dense

    /// Room for a picture among many texts, if they leave any.
    func freeBox(_ plan: LayoutPlan) -> Rect? {
        let room = FreeRoom.largest(in: bounds, beside: plan, gap: 0.4 * margin)
        return room.flatMap { $0.area > 0.14 * bounds.area && $0.height > 0.2 * bounds.height ? $0 : nil }
    }

    /// Where the texts leave no room, the picture stands behind the title, down to what follows it.
    func headBox(_ plan: LayoutPlan) -> Rect? {
        let texts = plan.cards.flatMap(\.texts)
        guard let title = texts.first(where: { $0.item.sort == .title })?.box, title.maxY < 0.4 * bounds.height else {
            return nil
        }
        let others = texts.filter { $0.item.sort != .title }.map(\.box)
        guard others.allSatisfy({ $0.minY >= title.maxY - 1 }) else { return nil }
        let next = others.map(\.minY).min() ?? bounds.maxY
        let bottom = title.maxY + 0.5 * max(0, next - title.maxY)
        return bottom > 0.1 * bounds.height ? Rect(minX: 0, minY: 0, maxX: bounds.maxX, maxY: bottom) : nil
    }

    /// A line where a picture at the head ends.
    func edge(under box: Rect?) -> [Region] {
        box.map {
            [.shape(.rectangle(Rect(x: 0, y: $0.maxY, width: $0.width, height: 8 * unit)), .solid(theme.colors.accent))]
        }
            ?? []
    }

    /// Whether the upper corners, where clouds and the sun stand, are free of texts; a frame is around them all.
    func isClear(_ plan: LayoutPlan) -> Bool {
        let corners = [0, 0.7].map { x in
            Rect(x: x * bounds.width, y: 0, width: 0.3 * bounds.width, height: 0.22 * bounds.height)
        }
        return theme.ornament != .clouds
            || !plan.cards.flatMap(\.texts).contains { text in
                !text.item.isDisplay && corners.contains { $0.intersects(text.box) }
            }
    }

    /// A short bar over each text, so that many of them read as one system.
    func marks(_ plan: LayoutPlan) -> [Region] {
        plan.cards.filter(\.isOpen).flatMap(\.texts).filter { !$0.item.isDisplay && $0.item.sort != .seal }.map {
            text in
            let gap = min(plan.scale.gap, plan.scale.gutter)
            let y = text.box.minY - 0.55 * gap
            return .shape(
                .rectangle(Rect(x: text.box.minX, y: y, width: text.box.width, height: max(1, 2 * unit))),
                .solid(theme.colors.ground.mixed(with: theme.colors.accent, 0.6)))
        }
    }

    // MARK: Typographic

    /// A figure in the room that the texts leave, if that is large.
    func figure(beside plan: LayoutPlan) -> [Region] {
        let room = bounds.inset(by: margin)
        guard let free = FreeRoom.largest(in: room, beside: plan, gap: 0.75 * margin),
            free.height > 0.16 * bounds.height, free.width > 0.2 * bounds.width
        else { return [] }
        return OrnamentDrawer(theme: theme, box: free, unit: unit, seed: seed).emblem(in: free)
    }

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
        let isLatin = face == "serif" || face == "sans"
        style.body = PartLook(
            face: face, weight: weight, color: theme.ink, leading: 1.25, tracking: isLatin ? 0.015 : 0.06)
        style.detail = PartLook(
            face: face, weight: "regular", color: theme.muted, scale: 0.36, leading: 1.5, tracking: 0.06)
        style.alignment = .center
        return style
    }
}
