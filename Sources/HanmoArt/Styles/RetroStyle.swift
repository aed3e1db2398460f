import HanmoGraphics
import HanmoPage

/// An old print: five warm inks, shades of halftone dots, colours that miss their outlines, paper gone brown.
struct RetroStyle: Hand {
    let name = "retro"

    static let paper = Color(hex: 0xF1E3C4)
    static let key = Color(hex: 0x33261F)
    /// The printer's inks and their tints.
    private static let inks: [Color] = [
        paper, Color(hex: 0xF0D2A6), Color(hex: 0xE9C98A), Color(hex: 0xE5A184), Color(hex: 0xDDA23F),
        Color(hex: 0xD9793A), Color(hex: 0xBF4A32),
        Color(hex: 0x8B3329), Color(hex: 0x9DB8A2), Color(hex: 0x5E8F86), Color(hex: 0x2F6267), Color(hex: 0xB7BD7E),
        Color(hex: 0x94A35C),
        Color(hex: 0x54693F), Color(hex: 0xB79A7A), Color(hex: 0x7A5B43), Color(hex: 0x253B4A), Color(hex: 0xA89A86),
        Color(hex: 0x7B6F63),
        Color(hex: 0xD9CBB0), key,
    ]

    /// The nearest of the inks, as the eye weighs channels.
    static func printed(_ dull: Color) -> Color {
        let color = dull.saturated(1.4).mixed(with: paper.with(alpha: dull.alpha), 0.06)
        func distance(_ other: Color) -> Double {
            let (r, g, b) = (
                Double(color.red) - Double(other.red), Double(color.green) - Double(other.green),
                Double(color.blue) - Double(other.blue)
            )
            // A grey ink never stands for a colour.
            let dulled = (color.chroma - other.chroma) * 150
            return 2 * r * r + 4 * g * g + 2.4 * b * b + (dulled > 0 ? dulled * dulled * 3 : 0)
        }
        let nearest = inks.min { distance($0) < distance($1) } ?? paper
        return nearest.with(alpha: color.alpha)
    }

    func ground(on stage: Stage) -> [PageItem] { [.fill(Fill(.rectangle(stage.box), Self.paper))] }

    func begin(_ sheet: inout PaintSheet) {
        guard let foot = sheet.motif.foot else { return }
        sheet.fill(
            .ellipse(in: foot.offset(dx: foot.width * 0.06, dy: 0)), dots(0.42, to: 0.42, sheet, along: nil))
    }

    func paint(_ area: Area, on sheet: inout PaintSheet) {
        guard let bounds = area.path.controlBounds else { return }
        let stage = sheet.stage
        if sheet.isSky, area.form == .flat, bounds.width >= stage.box.width * 0.9 { return sky(area.path, &sheet) }
        let local = stage.light.color(area.color, depth: sheet.motif.depth * 0.7, shines: area.matter == .light)
        let color = Self.printed(local.mixed(with: Self.paper.with(alpha: local.alpha), 0.08))
        let isSmall = max(bounds.width, bounds.height) < 26 * sheet.pen
        // The colour plate lies a little beside the key plate.
        let slip = isSmall ? 0 : 2.6 * sheet.pen
        if slip > 0, area.edge == .outline { sheet.fill(area.path, Self.paper.opacity(local.part)) }
        let moved = slip > 0 ? area.path.transformed(by: .translation(slip, -slip * 0.7)) : area.path
        sheet.fill(moved, color)
        if !isSmall, let shade = shade(area, bounds, sheet) { sheet.fill(moved, shade) }
        guard let width = sheet.weight(area, 2.3 * sheet.pen) else { return }
        let key = Self.key.opacity((0.9 - 0.4 * sheet.motif.depth) * (0.4 + 0.6 * local.part))
        for contour in sheet.contours(of: area.path) { sheet.fill(Brush.swelling(contour, width: width), key) }
    }

    private func shade(_ area: Area, _ bounds: Rect, _ sheet: PaintSheet) -> Paint? {
        let dark = 0.4 * area.color.part
        switch area.form {
        case .flat: return sheet.isGround(area) ? dots(0.02, to: 0.24, sheet, along: down(bounds, sheet)) : nil
        case .level: return dots(0.02, to: 0.3, sheet, along: down(bounds, sheet))
        case .round:
            return dots(
                -0.2, to: dark, sheet,
                along: .radial(
                    center: Point(bounds.midX - 0.2 * bounds.width, bounds.midY - 0.26 * bounds.height),
                    radius: 0.8 * max(bounds.width, bounds.height)))
        case .upright:
            return dots(
                0, to: dark, sheet,
                along: .linear(from: Point(bounds.minX + 0.35 * bounds.width, 0), to: Point(bounds.maxX, 0)))
        }
    }

    private func down(_ bounds: Rect, _ sheet: PaintSheet) -> Screen.Course {
        .linear(from: Point(0, max(bounds.minY, sheet.stage.box.minY)), to: Point(0, sheet.stage.box.maxY))
    }

    private func dots(_ start: Double, to end: Double, _ sheet: PaintSheet, along course: Screen.Course?) -> Paint {
        let pitch = max(3.4, 7 * sheet.pen)
        guard let course else { return .screen(Screen(.dots, ink: Self.key, pitch: pitch, angle: 30, tone: start)) }
        return .screen(
            Screen(.dots, ink: Self.key, pitch: pitch, angle: 30, from: start, to: end, along: course))
    }

    /// One ink over the paper, its dots shrinking towards the horizon.
    private func sky(_ path: Path, _ sheet: inout PaintSheet) {
        let (box, sky) = (sheet.stage.box, sheet.stage.light.sky)
        let top = Self.printed(sky.top.mixed(with: Color(hex: 0x5E8F86), 0.35))
        let low = Self.printed(sky.horizon.mixed(with: Self.paper, 0.4))
        sheet.fill(path, low)
        let pitch = max(3.4, 8 * sheet.pen)
        sheet.fill(
            path,
            .screen(
                Screen(
                    .dots, ink: top, pitch: pitch, angle: 75, from: 0.95, to: 0.02,
                    along: .linear(from: Point(0, box.minY), to: Point(0, box.minY + box.height * 0.62)))))
    }

    func paint(_ line: Line, on sheet: inout PaintSheet) {
        var line = line
        line.width = sheet.weight(line, 2.3 * sheet.pen)
        let color = Self.printed(sheet.stage.light.color(line.color, depth: sheet.motif.depth))
        sheet.fill(Brush.path(of: line), color)
    }

    func finish(on stage: Stage) -> [PageItem] {
        let (box, pen) = (stage.box, stage.pen)
        var items = Weather(stage: stage).fog(Self.paper) + weather(on: stage)
        // Ink that did not take, then brown from the edges inwards.
        items.append(
            .fill(
                Fill(
                    .rectangle(box),
                    .texture(
                        Texture(
                            .speckle, low: Self.paper.opacity(0.34), high: Self.paper.opacity(0.02), scale: 16 * pen,
                            seed: stage.seed &+ 4)))))
        let brown = Color(hex: 0x6B3F16)
        let reach = (box.width * box.width + box.height * box.height).squareRoot() / 2
        items.append(
            .fill(
                Fill(
                    .rectangle(box),
                    .radial(
                        center: box.center, radius: reach,
                        [
                            GradientStop(0, brown.opacity(0)), GradientStop(0.62, brown.opacity(0.05)),
                            GradientStop(1, brown.opacity(0.3)),
                        ]))))
        items.append(.grain(Grain(box: box, seed: stage.seed &+ 6, strength: 20, scale: max(2, 9 * pen))))
        return items
    }
}
