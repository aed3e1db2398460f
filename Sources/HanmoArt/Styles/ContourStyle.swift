import HanmoGraphics
import HanmoPage

/// Clean colour inside even dark contours: ligne claire, cartoons and animation differ in a few numbers.
struct ContourStyle: Hand {
    let name: String
    /// Thousandths of the picture's shorter side.
    let weight: Double
    /// A second, heavier contour around each whole thing.
    let silhouette: Double
    /// How much of black is in a contour; the rest is the colour that it surrounds.
    let blackness: Double
    /// How dark the side away from the light is; 0 leaves it out.
    let shade: Double
    let softness: Double
    let saturation: Double
    /// White gleams on round forms.
    let gleams: Bool
    /// How much the light floods the picture from its side.
    var bloom = 0.0

    private static let ink = Color(hex: 0x25232B)

    static let line = ContourStyle(
        name: "line", weight: 3, silhouette: 0, blackness: 1, shade: 0, softness: 0, saturation: 1.22, gleams: false)
    static let cartoon = ContourStyle(
        name: "cartoon", weight: 3.4, silhouette: 5.5, blackness: 0.86, shade: 0.17, softness: 0.02, saturation: 1.28,
        gleams: true)
    static let anime = ContourStyle(
        name: "anime", weight: 1.7, silhouette: 0, blackness: 0.62, shade: 0.3, softness: 0.005, saturation: 1.45,
        gleams: true, bloom: 0.34)

    func begin(_ sheet: inout PaintSheet) {
        if let foot = sheet.motif.foot {
            let color = sheet.stage.light.color(Hues.indigo, depth: sheet.motif.depth)
            let round = foot.inset(dx: foot.width * 0.08, dy: foot.height * 0.1)
            sheet.fill(.ellipse(in: round.offset(dx: foot.width * 0.05, dy: 0)), color.opacity(0.28))
        }
        guard silhouette > 0, !sheet.isBackground else { return }
        var outer = Path()
        for case .area(let area) in sheet.motif.marks where area.edge == .outline && area.color.alpha > 100 {
            guard let width = sheet.weight(area, silhouette * sheet.pen) else { continue }
            for contour in sheet.contours(of: area.path) { outer.append(Brush.even(contour, width: width * 1.9)) }
        }
        sheet.fill(outer, inked(Self.ink, sheet))
    }

    func paint(_ area: Area, on sheet: inout PaintSheet) {
        guard let bounds = area.path.controlBounds else { return }
        let light = sheet.stage.light
        if sheet.isSky, area.form == .flat, bounds.width >= sheet.stage.box.width * 0.9 {
            return sheet.fill(area.path, Shading.sky(light, in: sheet.stage.box) { $0.saturated(saturation) })
        }
        let base = light.color(
            area.color.saturated(saturation), depth: sheet.motif.depth, shines: area.matter == .light)
        sheet.fill(area.path, paint(area, base, bounds, sheet))
        if gleams, area.form == .round, area.edge == .outline, !sheet.isGround(area), area.matter != .leaf {
            let gleam = Rect(
                x: bounds.minX + bounds.width * 0.24, y: bounds.minY + bounds.height * 0.14,
                width: bounds.width * 0.17, height: bounds.height * 0.09)
            sheet.fill(.ellipse(in: gleam), Hues.white.opacity(0.35 * base.part))
        }
        guard let width = sheet.weight(area, weight * sheet.pen) else { return }
        let color = inked(area.color.mixed(with: Self.ink, blackness).with(alpha: 255), sheet)
        // A translucent thing keeps a translucent edge.
        for contour in sheet.contours(of: area.path) {
            sheet.fill(Brush.even(contour, width: width), color.opacity(0.4 + 0.6 * base.part))
        }
    }

    private func paint(_ area: Area, _ base: Color, _ bounds: Rect, _ sheet: PaintSheet) -> Paint {
        if sheet.isGround(area), area.form != .round {
            let far = base.mixed(with: sheet.stage.light.haze.with(alpha: base.alpha), 0.2)
            return Shading.ground(base, far: far, near: base, in: bounds, sheet.stage.box)
        }
        if shade == 0 { return .solid(base.mixed(with: Hues.white.with(alpha: base.alpha), 0.14)) }
        if let polish = Shading.polish(area.matter, base, in: bounds) { return polish }
        let cool = base.mixed(with: Color(hex: 0x4A3F7A), shade).with(alpha: base.alpha)
        return Shading.paint(area.form, base, shade: cool, in: bounds, softness: softness)
    }

    func paint(_ line: Line, on sheet: inout PaintSheet) {
        let width = sheet.weight(line, weight * sheet.pen)
        var line = line
        let local = sheet.stage.light.color(line.color.saturated(saturation), depth: sheet.motif.depth)
        line.width = width
        let isDark = line.color.lightness < 0.4
        sheet.fill(Brush.path(of: line), isDark ? inked(Self.ink, sheet).opacity(local.part) : local)
    }

    /// Contours fade into the distance with what they surround.
    private func inked(_ color: Color, _ sheet: PaintSheet) -> Color {
        let far = min(max(sheet.motif.depth, 0), 1)
        let night = sheet.stage.light.time == .night ? Color(hex: 0x0A0F22) : color
        return color.mixed(with: night, 0.7).mixed(with: sheet.stage.light.haze, 0.45 * far * far)
    }

    func finish(on stage: Stage) -> [PageItem] {
        let items = Weather(stage: stage).fog(stage.light.haze) + weather(on: stage)
        guard bloom > 0, stage.light.time != .night else { return items }
        let box = stage.box
        let light = Color(hex: stage.light.time == .dusk ? 0xFFC58A : 0xFFF6D8)
        let flood = Paint.radial(
            center: Point(box.minX + box.width * 0.12, box.minY), radius: box.width * 0.75,
            [
                GradientStop(0, light.opacity(bloom)), GradientStop(0.4, light.opacity(bloom * 0.4)),
                GradientStop(1, light.opacity(0)),
            ])
        return items + [.fill(Fill(.rectangle(box), flood))]
    }
}
