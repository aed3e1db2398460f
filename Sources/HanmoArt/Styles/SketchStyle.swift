import HanmoGraphics
import HanmoPage

/// Pencil on paper: doubled, wavering lines, and tone by hatching.
struct SketchStyle: Hand {
    let name = "sketch"
    static let paper = Color(hex: 0xF7F4EC)
    static let lead = Color(hex: 0x2E2D33)

    func ground(on stage: Stage) -> [PageItem] { [.fill(Fill(.rectangle(stage.box), Self.paper))] }

    func begin(_ sheet: inout PaintSheet) {
        guard let foot = sheet.motif.foot else { return }
        let round = foot.offset(dx: foot.width * 0.06, dy: foot.height * 0.1)
        sheet.fill(.ellipse(in: round), hatch(0.42, to: 0.42, sheet, angle: 4, along: nil, strength: 0.7))
    }

    func paint(_ area: Area, on sheet: inout PaintSheet) {
        guard let bounds = area.path.controlBounds else { return }
        let stage = sheet.stage
        let far = min(max(sheet.motif.depth, 0), 1)
        if sheet.isSky, area.form == .flat, bounds.width >= stage.box.width * 0.9 {
            let dark = 1 - stage.light.sky.top.lightness
            return sheet.fill(
                area.path,
                hatch(
                    stage.light.time == .day ? dark * 0.12 : dark * 0.4, to: 0, sheet, angle: -14,
                    along: .linear(
                        from: Point(0, stage.box.minY), to: Point(0, stage.box.minY + stage.box.height * 0.5)),
                    strength: 0.55))
        }
        let size = max(bounds.width, bounds.height)
        let color = stage.light.color(area.color, depth: sheet.motif.depth, shines: area.matter == .light)
        let dark = max(0, min(1, 0.96 - color.lightness * 1.12))
        if size < 9 * sheet.pen {
            return sheet.fill(area.path, Self.paper.mixed(with: Self.lead, dark > 0.45 ? 0.9 : dark * 0.5))
        }
        sheet.fill(area.path, Self.paper.opacity(area.color.part))
        if size > 16 * sheet.pen { shade(area, bounds, dark * (1 - 0.4 * far), &sheet) }
        guard let width = sheet.weight(area, 4 * sheet.pen) else { return }
        let noise = stage.noise("pencil")
        let grain = Texture(
            .speckle, low: Self.lead.opacity(0.5), high: Self.lead.opacity(1 - 0.35 * far),
            scale: max(2, 3 * sheet.pen),
            seed: stage.seed)
        for contour in sheet.contours(of: area.path, step: 3) {
            // Twice along the edge: the hand looks for the line.
            for pass in 0..<(area.edge == .outline ? 2 : 1) {
                for stroke in contour.strokes where stroke.count > 1 {
                    sheet.fill(
                        Brush.wavering(
                            stroke, width: width * (pass == 0 ? 1 : 0.6),
                            waver: min((pass == 0 ? 0.9 : 2.4) * sheet.pen, size * 0.02), noise: noise,
                            row: sheet.nextRow()),
                        .texture(grain))
                }
            }
        }
    }

    private func shade(_ area: Area, _ bounds: Rect, _ dark: Double, _ sheet: inout PaintSheet) {
        let course: Screen.Course? =
            switch area.form {
            case .flat:
                sheet.isGround(area)
                    ? .linear(from: Point(0, bounds.minY), to: Point(0, sheet.stage.box.maxY)) : nil
            case .level: .linear(from: Point(0, bounds.minY), to: Point(0, min(bounds.maxY, sheet.stage.box.maxY)))
            case .round, .upright:
                .linear(
                    from: Point(bounds.minX + bounds.width * 0.25, bounds.minY + bounds.height * 0.2),
                    to: Point(bounds.maxX, bounds.maxY))
            }
        let isGround = sheet.isGround(area)
        let dark = isGround ? dark * 0.2 : area.matter == .skin ? dark * 0.3 : dark
        let start = isGround ? 0 : area.form == .flat ? dark * 0.7 : dark * 0.3
        let end = area.form == .flat ? dark * (isGround ? 1 : 0.7) : min(0.8, dark * 0.9 + 0.26)
        let angle = -52 + Double(Int(bounds.midX + bounds.midY) % 4) * 7
        let strength = (1 - 0.35 * sheet.motif.depth) * area.color.part
        sheet.fill(area.path, hatch(start, to: end, sheet, angle: angle, along: course, strength: strength))
        // Dark tones are hatched across.
        if dark > 0.3 {
            sheet.fill(
                area.path,
                hatch(start * 0.7, to: end * 0.8, sheet, angle: angle + 62, along: course, strength: strength * 0.8))
        }
    }

    private func hatch(
        _ start: Double, to end: Double, _ sheet: PaintSheet, angle: Double, along course: Screen.Course?,
        strength: Double
    ) -> Paint {
        let pitch = max(3.2, 5.2 * sheet.pen)
        let ink = Self.lead.opacity(strength)
        guard let course else { return .screen(Screen(.lines, ink: ink, pitch: pitch, angle: angle, tone: start)) }
        return .screen(Screen(.lines, ink: ink, pitch: pitch, angle: angle, from: start, to: end, along: course))
    }

    func paint(_ line: Line, on sheet: inout PaintSheet) {
        let width = sheet.weight(line, 2 * sheet.pen)
        let isPale = line.color.lightness > 0.75
        sheet.fill(
            Brush.wavering(
                line.points, width: width, waver: 0.6 * sheet.pen, noise: sheet.stage.noise("pencil"),
                row: sheet.nextRow()),
            (isPale ? Self.paper : Self.lead).opacity(0.85 * line.color.part))
    }

    func paintGlow(_ center: Point, _ radius: Double, _ color: Color, on sheet: inout PaintSheet) {
        sheet.glow(center, radius, Self.paper, strength: 0.6 * sheet.stage.light.glow)
    }

    func finish(on stage: Stage) -> [PageItem] {
        let (box, pen) = (stage.box, stage.pen)
        let tooth = Texture(
            .speckle, low: Self.paper.opacity(0.32), high: Self.paper.opacity(0), scale: max(2, 3.4 * pen),
            seed: stage.seed &+ 8)
        return Weather(stage: stage).fog(Self.paper) + weather(on: stage) + [
            .fill(Fill(.rectangle(box), .texture(tooth)))
        ]
            + (stage.isPanel ? [] : Deckle(margin: 16 * pen, paper: Self.paper).items(on: stage))
            + [.grain(Grain(box: box, seed: stage.seed &+ 3, strength: 9, scale: max(2, 3 * pen)))]
    }
}
