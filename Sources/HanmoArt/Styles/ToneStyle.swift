import HanmoGraphics
import HanmoPage

/// Black on white with tone from one ink: manga by dots and solid blacks, a woodcut by cut lines.
struct ToneStyle: Hand {
    let name: String
    let mesh: Screen.Mesh
    let paper: Color
    let ink: Color
    /// Thousandths of the picture's shorter side.
    let weight: Double
    let pitch: Double
    let angle: Double
    /// A gap of paper around things that stand before others.
    let halo: Double

    static let manga = ToneStyle(
        name: "manga", mesh: .dots, paper: .white, ink: Color(hex: 0x121114), weight: 3.8, pitch: 5.4, angle: 45,
        halo: 8)
    static let woodcut = ToneStyle(
        name: "woodcut", mesh: .lines, paper: Color(hex: 0xF0E4C8), ink: Color(hex: 0x231A14), weight: 4.6, pitch: 8.5,
        angle: 12, halo: 5)

    func ground(on stage: Stage) -> [PageItem] { [.fill(Fill(.rectangle(stage.box), paper))] }

    func begin(_ sheet: inout PaintSheet) {
        if let foot = sheet.motif.foot, sheet.motif.layer != .background {
            let round = foot.inset(dx: foot.width * 0.06, dy: 0).offset(dx: foot.width * 0.06, dy: 0)
            sheet.fill(.ellipse(in: round), screen(0.5, sheet, over: .clear, along: nil, angle: angle))
        }
        guard halo > 0, !sheet.isBackground else { return }
        var outer = Path()
        for case .area(let area) in sheet.motif.marks where area.edge == .outline && area.color.alpha > 100 {
            guard let width = sheet.weight(area, weight * sheet.pen) else { continue }
            for contour in sheet.contours(of: area.path, step: 3) {
                outer.append(Brush.even(contour, width: width * 1.5 + halo * sheet.pen))
            }
        }
        sheet.fill(outer, paper)
    }

    func paint(_ area: Area, on sheet: inout PaintSheet) {
        guard let bounds = area.path.controlBounds else { return }
        if sheet.isSky, area.form == .flat, bounds.width >= sheet.stage.box.width * 0.9 {
            sheet.fill(area.path, sky(sheet))
        } else {
            sheet.fill(area.path, paint(area, bounds, sheet))
        }
        guard let width = sheet.weight(area, weight * sheet.pen) else { return }
        let color = ink.opacity((1 - 0.35 * sheet.motif.depth) * (0.4 + 0.6 * area.color.part))
        for contour in sheet.contours(of: area.path) { sheet.fill(Brush.swelling(contour, width: width * 1.25), color) }
    }

    private func paint(_ area: Area, _ bounds: Rect, _ sheet: PaintSheet) -> Paint {
        let tone = tone(of: area, sheet)
        if area.matter == .skin || area.matter == .light || sheet.isSky {
            return .solid(area.color.part > 0.5 ? paper : paper.with(alpha: area.color.alpha))
        }
        // Eyes and buttons are too small for a grid.
        if max(bounds.width, bounds.height) < 2.2 * pitch * sheet.pen
            || min(bounds.width, bounds.height) < 1.7 * pitch * sheet.pen
        {
            return .solid(tone > 0.5 ? ink : paper.mixed(with: ink, tone > 0.25 ? tone : 0))
        }
        let isFar = sheet.isGround(area)
        if tone > 0.74, !isFar { return .solid(ink.with(alpha: area.color.alpha)) }
        let paper = paper.with(alpha: area.color.alpha)
        let shade = area.form == .flat || isFar ? tone : min(0.8, tone + (tone < 0.08 ? 0.12 : 0.2))
        guard max(tone, shade) > 0.06 else { return .solid(paper) }
        let course: Screen.Course? =
            switch area.form {
            case .flat:
                // Ground is white at the horizon and takes tone towards the viewer.
                isFar ? .linear(from: Point(0, bounds.minY), to: Point(0, sheet.stage.box.maxY)) : nil
            case .round:
                .radial(
                    center: Point(bounds.midX - 0.2 * bounds.width, bounds.midY - 0.26 * bounds.height),
                    radius: 0.78 * max(bounds.width, bounds.height))
            case .upright:
                .linear(from: Point(bounds.minX + 0.3 * bounds.width, 0), to: Point(bounds.maxX, 0))
            case .level: .linear(from: Point(0, bounds.minY), to: Point(0, min(bounds.maxY, sheet.stage.box.maxY)))
            }
        // Woodcutters follow the form, so no two forms have the same direction.
        let turn = mesh == .lines ? Double(Int(bounds.midX + bounds.midY) % 5) * 24 : 0
        let start = isFar ? tone * 0.25 : area.form == .flat ? tone : max(0, tone - 0.1)
        return screen(start, to: shade, sheet, over: paper, along: course, angle: angle + turn)
    }

    /// How much ink stands for a colour: none for light ones, all for the darkest.
    private func tone(of area: Area, _ sheet: PaintSheet) -> Double {
        let color = sheet.stage.light.color(area.color, depth: sheet.motif.depth, shines: area.matter == .light)
        let light = color.lightness
        let floor = sheet.isBackground ? 0.5 : 0.6
        guard light < floor else { return 0 }
        // Printed tone comes in few strengths, so that things stay apart.
        let steps = [0.12, 0.22, 0.36, 0.55, 1]
        let part = (floor - light) / floor
        let tone = steps[min(steps.count - 1, Int(part * 7.2))]
        return sheet.isGround(area) ? min(tone, 0.36) : tone
    }

    private func sky(_ sheet: PaintSheet) -> Paint {
        let light = sheet.stage.light
        let box = sheet.stage.box
        func tone(_ color: Color) -> Double { max(0, min(1, 0.98 - color.lightness * 1.35)) }
        let isNight = light.time == .night
        return screen(
            isNight ? 1 : 0.1 + tone(light.sky.top) * 0.7, to: isNight ? 0.35 : 0, sheet,
            over: paper, along: .linear(from: Point(0, box.minY), to: Point(0, box.minY + box.height * 0.5)),
            angle: mesh == .lines ? 0 : angle)
    }

    private func screen(
        _ start: Double, to end: Double? = nil, _ sheet: PaintSheet, over paper: Color, along course: Screen.Course?,
        angle: Double
    ) -> Paint {
        let pitch = max(3.4, pitch * sheet.pen)
        guard let course else {
            return .screen(Screen(mesh, ink: ink, paper: paper, pitch: pitch, angle: angle, tone: start))
        }
        return .screen(
            Screen(
                mesh, ink: ink, paper: paper, pitch: pitch, angle: angle, from: start, to: end ?? start, along: course))
    }

    func paint(_ line: Line, on sheet: inout PaintSheet) {
        var line = line
        line.width = sheet.weight(line, weight * sheet.pen)
        let color = sheet.stage.light.color(line.color, depth: sheet.motif.depth)
        // Rain is black by day and white by night.
        let isRain = sheet.motif.kind == "weather" && line.width < 4 * sheet.pen
        let isPale = isRain ? sheet.stage.light.time == .night : color.lightness > 0.72
        sheet.fill(Brush.path(of: line), (isPale ? paper : ink).opacity(max(0.5, line.color.part)))
    }

    func paintGlow(_ center: Point, _ radius: Double, _ color: Color, on sheet: inout PaintSheet) {
        guard sheet.stage.light.glow > 0 else { return }
        let box = Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
        sheet.fill(
            .ellipse(in: box),
            .radial(
                center: center, radius: radius,
                [
                    GradientStop(0, paper.opacity(0.85)), GradientStop(0.35, paper.opacity(0.4)),
                    GradientStop(1, paper.opacity(0)),
                ]))
    }

    func finish(on stage: Stage) -> [PageItem] {
        let paperGrain: [PageItem] =
            mesh == .lines ? [.grain(Grain(box: stage.box, seed: stage.seed, strength: 12, scale: 5 * stage.pen))] : []
        return Weather(stage: stage).fog(paper) + weather(on: stage) + paperGrain
    }
}
