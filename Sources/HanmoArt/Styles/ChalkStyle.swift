import HanmoGraphics
import HanmoPage

/// Coloured chalk on a board: toothy contours, sparse hatching, the board in between.
struct ChalkStyle: Hand {
    let name = "chalk"
    private static let board = Color(hex: 0x22332D)
    private static let dust = Color(hex: 0x6C7D76)

    func ground(on stage: Stage) -> [PageItem] {
        let box = Path.rectangle(stage.box)
        return [
            .fill(Fill(box, Self.board)),
            // Wiped, never washed.
            .fill(
                Fill(
                    box,
                    .texture(
                        Texture(
                            .cloud, low: Self.dust.opacity(0.02), high: Self.dust.opacity(0.26),
                            scale: stage.box.height * 0.3, seed: stage.seed)))),
        ]
    }

    /// Dark things are drawn in pale chalk too: there is no black chalk.
    private func chalk(_ color: Color, _ sheet: PaintSheet) -> Color {
        let local = sheet.stage.light.color(color, depth: 0, shines: true)
        let light = local.saturated(1.6).mixed(with: Hues.white, 0.55 + 0.45 * max(0, 0.6 - local.lightness))
        return light.with(alpha: 255)
    }

    func paint(_ area: Area, on sheet: inout PaintSheet) {
        guard let bounds = area.path.controlBounds else { return }
        let stage = sheet.stage
        let far = min(max(sheet.motif.depth, 0), 1)
        let color = chalk(area.color, sheet)
        if sheet.isSky, area.form == .flat, bounds.width >= stage.box.width * 0.9 {
            let night = stage.light.time == .night
            return sheet.fill(
                area.path,
                .screen(
                    Screen(
                        .lines, ink: color.opacity(night ? 0.1 : 0.08), pitch: 15 * sheet.pen, angle: -24, from: 0.3,
                        to: 0.05,
                        along: .linear(
                            from: Point(0, stage.box.minY), to: Point(0, stage.box.minY + stage.box.height * 0.5)))))
        }
        // A wall behind everything is the board itself.
        if bounds.width >= stage.box.width * 0.9, area.matter == .light { return }
        let size = max(bounds.width, bounds.height)
        // The side of the chalk leaves a thin film; the board is wiped clean before a nearer thing.
        // The hand presses harder on what matters.
        let isNear = !sheet.isBackground && !sheet.isGround(area)
        let isBig = size > 90 * sheet.pen
        let film =
            area.matter == .light
            ? (isBig ? 0.3 : 0.85) : size < 10 * sheet.pen ? 0.75 : area.matter == .skin ? 0.58 : isNear ? 0.34 : 0.12
        sheet.fill(area.path, Self.board.mixed(with: color, film * (1 - 0.5 * far)).opacity(area.color.part))
        if size > 26 * sheet.pen, area.matter != .skin {
            let course: Screen.Course =
                area.form == .level || sheet.isGround(area)
                ? .linear(
                    from: Point(0, max(bounds.minY, stage.box.minY)), to: Point(0, min(bounds.maxY, stage.box.maxY)))
                : .linear(from: Point(bounds.minX, bounds.minY), to: Point(bounds.maxX, bounds.maxY))
            let isWide = bounds.width >= stage.box.width * 0.9
            let tone = isWide ? 0.05 : sheet.isGround(area) ? 0.1 : 0.1 + 0.24 * area.color.lightness
            sheet.fill(
                area.path,
                .screen(
                    Screen(
                        .lines, ink: color.opacity((0.6 - 0.25 * far) * area.color.part), pitch: 11 * sheet.pen,
                        angle: -38 + Double(Int(bounds.midX) % 3) * 9, from: tone * 1.5, to: tone * 0.2, along: course
                    )))
        }
        guard let width = sheet.weight(area, 6.6 * sheet.pen) else { return }
        let noise = stage.noise("chalk")
        let tooth = Texture(
            .speckle, low: color.opacity(0.42), high: color.opacity(1 - 0.3 * far), scale: max(2.5, 4 * sheet.pen),
            seed: stage.seed)
        for contour in sheet.contours(of: area.path, step: 2.5) {
            sheet.fill(
                Brush.wavering(
                    contour.points, width: width, waver: width * 0.3, noise: noise, row: sheet.nextRow(),
                    closed: contour.isClosed), .texture(tooth))
        }
    }

    func paint(_ line: Line, on sheet: inout PaintSheet) {
        let color = chalk(line.color, sheet)
        var line = line
        line.width = sheet.weight(line, 4 * sheet.pen)
        let tooth = Texture(
            .speckle, low: color.opacity(0.15), high: color.opacity(0.9), scale: max(2.5, 4 * sheet.pen), seed: 3)
        sheet.fill(Brush.path(of: line), .texture(tooth))
    }

    func paintGlow(_ center: Point, _ radius: Double, _ color: Color, on sheet: inout PaintSheet) {
        sheet.glow(center, radius, chalk(color, sheet), strength: 0.25)
    }

    func finish(on stage: Stage) -> [PageItem] {
        let pits = Texture(
            .speckle, low: Self.board.opacity(0.36), high: Self.board.opacity(0), scale: max(3, 6 * stage.pen),
            seed: stage.seed &+ 8)
        return Weather(stage: stage).fog(Self.dust) + weather(on: stage)
            + [.fill(Fill(.rectangle(stage.box), .texture(pits)))]
    }
}
