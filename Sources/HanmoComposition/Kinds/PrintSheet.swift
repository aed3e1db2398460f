import HanmoBrief
import HanmoGraphics

/// What kinds of printed matter have in common: a sheet that lies on a ground, and how texts are set on it.
struct PrintSheet: Sendable {
    let brief: Brief
    let canvas: Canvas
    let theme: PageTheme
    let seed: UInt64
    /// The printed face.
    let face: Rect

    var bounds: Rect { canvas.bounds }
    var unit: Double { canvas.shortSide / 2048 }
    var colors: Theme { theme.colors }
    var ornaments: OrnamentDrawer { OrnamentDrawer(theme: theme, box: face, unit: unit, seed: seed) }
    /// The accent, as dark or light as running text needs it.
    var accentInk: Color { ThemeChoice.readable(colors.accent, on: colors.ground, contrast: 4.6) }

    func titleStyle(for column: Place.Column?, on ground: Color? = nil) -> StructureStyle {
        var theme = colors
        if let ground {
            let ink = ThemeChoice.readable(colors.ground, on: ground, contrast: 4.6)
            theme = Theme(ground: ground, ink: ink, muted: ink, accent: ink)
        }
        var style = StructureStyle.title(
            face: self.theme.title(in: brief.language), weight: self.theme.titleWeight, theme: theme)
        style.alignment = Self.alignment(column)
        return style
    }

    func bodyStyle(for column: Place.Column?) -> StructureStyle {
        var style = StructureStyle(
            face: theme.body(in: brief.language), headingFace: theme.title(in: brief.language), ink: colors.ink,
            muted: colors.muted, accent: accentInk)
        style.key.color = accentInk
        style.leaders = true
        style.alignment = Self.alignment(column)
        return style
    }

    static func alignment(_ column: Place.Column?) -> TextBlock.Alignment {
        column == .left ? .start : column == .right ? .end : .center
    }

    // MARK: Drawn parts

    /// A surface seen from above, lighter where the light falls.
    func desk(_ color: Color) -> Region {
        .shape(
            .rectangle(bounds),
            .linear(
                from: .zero, to: Point(bounds.maxX, bounds.maxY),
                [GradientStop(0, color.mixed(with: .white, 0.18)), GradientStop(1, color.mixed(with: .black, 0.16))]))
    }

    /// A soft shadow to the lower right, of one shape upon the other.
    static func shadow(of box: Rect, radius: Double, reach: Double) -> [Region] {
        [1.0, 0.75, 0.5, 0.3, 0.15].map { share in
            let spread = reach * share
            let rect = box.inset(by: -spread * 0.55).offset(dx: 0.28 * reach, dy: 0.5 * reach)
            return .shape(
                .roundedRectangle(rect, radius: radius + spread * 0.6), .solid(Color(hex: 0x10141C, alpha: 0.06)))
        }
    }

    func sheet(radius: Double = 0, reach: Double = 46, color: Color? = nil) -> [Region] {
        Self.shadow(of: face, radius: radius * unit, reach: reach * unit) + [
            .shape(.roundedRectangle(face, radius: radius * unit), .solid(color ?? colors.ground))
        ]
    }

    func rule(_ start: Point, _ end: Point, _ width: Double, _ color: Color) -> Region {
        .shape(.stroke([start, end], width: max(1, width * unit)), .solid(color))
    }

    func frame(_ rect: Rect, _ width: Double, _ color: Color) -> Region {
        .shape(.stroke(rect.corners, width: max(1, width * unit), closed: true), .solid(color))
    }
}

/// The largest room that the texts of a plan leave.
enum FreeRoom {
    static func largest(in box: Rect, beside plan: LayoutPlan, gap: Double) -> Rect? {
        let taken = plan.cards.map { $0.box.inset(by: -gap) }.filter { $0.intersects(box) }
        let xs = edges(taken.flatMap { [$0.minX, $0.maxX] } + [box.minX, box.maxX], box.minX, box.maxX)
        let ys = edges(taken.flatMap { [$0.minY, $0.maxY] } + [box.minY, box.maxY], box.minY, box.maxY)
        var best: Rect?
        for (i, left) in xs.enumerated() {
            for right in xs[(i + 1)...] {
                for (j, top) in ys.enumerated() {
                    for bottom in ys[(j + 1)...] {
                        let rect = Rect(minX: left, minY: top, maxX: right, maxY: bottom)
                        guard rect.area > best?.area ?? 0, !taken.contains(where: { $0.intersects(rect) }) else {
                            continue
                        }
                        best = rect
                    }
                }
            }
        }
        return best
    }

    private static func edges(_ values: [Double], _ low: Double, _ high: Double) -> [Double] {
        var sorted = values.filter { $0 >= low && $0 <= high }.sorted()
        sorted = sorted.enumerated().filter { $0.offset == 0 || $0.element - sorted[$0.offset - 1] > 1 }.map(\.element)
        return sorted
    }
}
