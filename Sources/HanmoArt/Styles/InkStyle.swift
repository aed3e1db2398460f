import HanmoGraphics
import HanmoPage

/// Ink on paper, for any scene: brush contours with pressure, pale washes that fade into the paper, mist at the foot of
/// everything far, and of colour only a breath of azurite, malachite, ochre and cinnabar.
struct InkStyle: Hand {
    let name: String
    /// Blue-green landscapes lay the mineral colours on thickly.
    let color: Double

    static let ink = InkStyle(name: "ink", color: 0.45)
    static let blueGreen = InkStyle(name: "blue-green", color: 0.95)

    func ground(on stage: Stage) -> [PageItem] {
        var easel = Easel(stage: stage)
        easel.add(.fill(Fill(.rectangle(stage.box), stage.pigments.paper)))
        Silk().paintWash(on: &easel)
        return easel.items
    }

    func begin(_ sheet: inout PaintSheet) {
        guard let foot = sheet.motif.foot, sheet.motif.layer != .background else { return }
        let noise = sheet.stage.noise("foot")
        let color = sheet.stage.pigments.ink.opacity(0.1)
        for (number, fill) in Shading.shadow(foot, color, steps: 2).enumerated() {
            sheet.fill(
                WetEdge.path(fill.path, reach: foot.height * 0.3, noise: noise, row: Double(number), cell: foot.height),
                fill.paint)
        }
    }

    func paint(_ area: Area, on sheet: inout PaintSheet) {
        guard let bounds = area.path.controlBounds else { return }
        let stage = sheet.stage
        if sheet.isSky, area.form == .flat, bounds.width >= stage.box.width * 0.9 {
            return sheet.fill(area.path, sky(stage))
        }
        let row = sheet.nextRow()
        let tone = InkTone(area.color, pigments: stage.pigments, color: color)
        let far = min(max(sheet.motif.depth, 0), 1)
        if sheet.isGround(area) {
            slope(area, tone, bounds, far, &sheet)
        } else {
            body(area, tone, bounds, far, row, &sheet)
        }
        guard let width = sheet.weight(area, 6.4 * sheet.pen, inner: 0.55) else { return }
        let pressure = stage.noise("pressure")
        let ink = stage.pigments.ink.opacity((0.96 - 0.78 * mist(sheet)) * (0.3 + 0.7 * area.color.part))
        for contour in sheet.contours(of: area.path, step: 2) {
            sheet.fill(Brush.pressed(contour, width: width, pressure: pressure, row: row), ink)
        }
    }

    /// How much mist lies before a motif: all that is behind the figures sinks into it.
    private func mist(_ sheet: PaintSheet) -> Double {
        let far = min(max(sheet.motif.depth, 0), 1)
        return min(0.95, (sheet.isBackground ? 0.34 : 0) + 0.75 * far)
    }

    /// Ground and hills: dark along the ridge, gone at the foot.
    private func slope(_ area: Area, _ tone: InkTone, _ bounds: Rect, _ far: Double, _ sheet: inout PaintSheet) {
        let stage = sheet.stage
        let paper = stage.pigments.paper
        let top = max(bounds.minY, stage.box.minY)
        let bottom = min(bounds.maxY, stage.box.maxY)
        // Minerals lie thick on the heights and end in warm earth.
        let isThick = color > 0.8
        let wash =
            isThick
            ? stage.pigments.tone(far > 0.45 ? stage.pigments.azurite : stage.pigments.malachite, 0.8 - 0.45 * far)
            : tone.wash(min(0.3, 0.1 + 0.3 * tone.strength) * (1 - 0.45 * far))
        let foot = isThick ? stage.pigments.tone(stage.pigments.ochre, 0.22) : paper
        let reach = min(bottom - top, stage.box.height * (0.2 + 0.12 * (1 - far)))
        guard reach > 1 else { return }
        sheet.fill(
            area.path,
            .linear(
                from: Point(0, top), to: Point(0, top + reach),
                [
                    GradientStop(0, wash), GradientStop(0.35, wash.mixed(with: foot, 0.4)), GradientStop(1, foot),
                ]))
        let ink = stage.pigments.ink
        sheet.fill(
            area.path,
            .texture(
                Texture(
                    .cloud, low: ink.opacity(0.1 * (1 - far)), high: paper.opacity(0.2), scale: stage.box.height * 0.12,
                    seed: stage.seed &+ UInt64(far * 100))))
    }

    /// A thing: paper, then one loaded stroke of wash that thins out towards the light.
    private func body(
        _ area: Area, _ tone: InkTone, _ bounds: Rect, _ far: Double, _ row: Double, _ sheet: inout PaintSheet
    ) {
        let stage = sheet.stage
        let part = area.color.part
        let paper = stage.pigments.paper.with(alpha: area.color.alpha)
        let size = max(bounds.width, bounds.height)
        if size < 9 * sheet.pen {
            return sheet.fill(area.path, tone.wash(tone.strength > 0.6 ? 0.95 : tone.strength * 0.8).opacity(part))
        }
        if area.matter == .skin {
            // A face is paper with a breath of ochre.
            let breath = stage.pigments.tone(stage.pigments.ochre, 0.12).with(alpha: area.color.alpha)
            return sheet.fill(area.path, breath)
        }
        let near = 1 - 0.8 * mist(sheet)
        let full = tone.wash((0.03 + 0.9 * tone.strength * tone.strength + 0.42 * tone.color) * near).with(
            alpha: area.color.alpha)
        let thin = full.mixed(with: paper, tone.strength > 0.72 ? 0.3 : 0.82)
        let deep = tone.wash(min(1, 0.12 + 0.95 * tone.strength) * near).with(alpha: area.color.alpha)
        sheet.fill(area.path, paper)
        let stops = [GradientStop(0, thin), GradientStop(0.5, full), GradientStop(1, deep)]
        let noise = stage.noise("wash")
        let reach = min(size * 0.02, 2.6 * sheet.pen)
        let edge = WetEdge.path(
            area.path, reach: reach, noise: noise, row: row, cell: max(size * 0.2, 8 * sheet.pen), grown: reach * 0.3)
        switch area.form {
        case .round:
            sheet.fill(
                edge,
                .radial(
                    center: Point(bounds.midX - 0.22 * bounds.width, bounds.midY - 0.28 * bounds.height),
                    radius: 0.85 * size, stops))
        case .upright:
            sheet.fill(
                edge, .linear(from: Point(bounds.minX, bounds.minY), to: Point(bounds.maxX, bounds.midY), stops))
        case .flat, .level:
            sheet.fill(
                edge,
                .linear(
                    from: Point(bounds.midX, bounds.maxY), to: Point(bounds.midX, bounds.minY),
                    stops.reversed().enumerated().map { GradientStop(Double($0) / 2, $1.color) }))
        }
        if area.matter == .leaf, size > 50 * sheet.pen {
            var random = stage.random("leaves \(row)")
            let dabs = Dabs.paths(
                in: area.path, size: min(size * 0.15, 17 * sheet.pen), count: sheet.isBackground ? 40 : 110,
                random: &random)
            for (number, dab) in dabs.enumerated() {
                let touch = tone.wash(min(1, (0.34 + 0.2 * Double(number % 4)) * (0.7 + tone.strength)) * near)
                sheet.fill(dab, touch.opacity(0.62 * part))
            }
        }
        guard min(bounds.width, bounds.height) > 60 * sheet.pen, !sheet.isBackground else { return }
        // Water pushed the ink about while both were wet.
        sheet.fill(
            edge,
            .texture(
                Texture(
                    .cloud, low: tone.wash(0.9).opacity(0.22 * part * near), high: paper.opacity(0.4),
                    scale: size * 0.22,
                    seed: stage.seed &+ UInt64(row * 1000))))
    }

    /// Bare paper by day; by dusk a breath of ochre, by night a wash of thin ink.
    private func sky(_ stage: Stage) -> Paint {
        let (paper, box) = (stage.pigments.paper, stage.box)
        if stage.pigments.isDark {
            return .linear(
                from: Point(0, box.minY), to: Point(0, box.minY + box.height * 0.6),
                [GradientStop(0, paper), GradientStop(1, stage.pigments.tone(stage.pigments.indigo, 0.24))])
        }
        let (top, low): (Color, Color) =
            switch stage.light.time {
            case .day, .dawn: (stage.pigments.tone(stage.pigments.indigo, 0.1), paper)
            case .dusk:
                (stage.pigments.tone(stage.pigments.indigo, 0.16), stage.pigments.tone(stage.pigments.ochre, 0.18))
            case .night:
                (
                    stage.pigments.tone(stage.pigments.ink.mixed(with: stage.pigments.indigo, 0.5), 0.62),
                    stage.pigments.tone(stage.pigments.indigo, 0.26)
                )
            }
        return .linear(
            from: Point(0, box.minY), to: Point(0, box.minY + box.height * 0.58),
            [GradientStop(0, top), GradientStop(0.6, top.mixed(with: low, 0.7)), GradientStop(1, low)])
    }

    func paint(_ line: Line, on sheet: inout PaintSheet) {
        let tone = InkTone(line.color, pigments: sheet.stage.pigments, color: color)
        let width = max(sheet.weight(line, 3.4 * sheet.pen), line.width)
        let light = line.color.lightness
        let isWeather = sheet.motif.kind == "weather"
        let isDark = sheet.stage.pigments.isDark
        let strength =
            isWeather
            ? 0.34
            : isDark ? 0.2 + 0.6 * light : light > 0.8 ? 0.05 : (1 - 0.55 * light) * (1 - 0.7 * sheet.motif.depth)
        let row = sheet.nextRow()
        sheet.fill(
            Brush.pressed(
                Contour(points: line.points, isClosed: false), width: width, pressure: sheet.stage.noise("pressure"),
                row: row),
            tone.wash(strength).opacity(line.color.part))
    }

    func paintGlow(_ center: Point, _ radius: Double, _ color: Color, on sheet: inout PaintSheet) {
        let strength = sheet.stage.light.glow * (sheet.stage.pigments.isDark ? 0.6 : 0.5)
        guard strength > 0 else { return }
        let box = Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
        let light = sheet.stage.pigments.tone(sheet.stage.pigments.ochre, 0.2)
        sheet.fill(
            .ellipse(in: box),
            .radial(
                center: center, radius: radius,
                [GradientStop(0, light.opacity(strength)), GradientStop(1, light.opacity(0))]))
    }

    func finish(on stage: Stage) -> [PageItem] {
        var easel = Easel(stage: stage)
        let isHazy = stage.light.weather == .mist || stage.light.weather == .rain
        if isHazy {
            Mist(
                y: stage.box.minY + stage.box.height * 0.6, height: stage.box.height * 0.07, opacity: 0.75, name: "haze"
            ).paint(on: &easel)
        }
        for item in weather(on: stage) { easel.add(item) }
        Silk().paintAge(on: &easel)
        return easel.items
    }
}

/// A local colour as ink: how strong, and which of the few pigments is in it.
struct InkTone: Sendable {
    let strength: Double
    /// 0 is pure ink.
    let color: Double
    private let pigment: Color
    private let paper: Color

    init(_ color: Color, pigments: Pigments, color part: Double) {
        paper = pigments.paper
        // On dark paper the ink is light, as gold is on black.
        strength = min(1, max(0, pigments.isDark ? color.lightness * 1.05 : 1.04 - color.lightness * 1.12))
        let mineral: Color =
            switch color.sector {
            case .grey: pigments.ink
            case .red: pigments.cinnabar
            case .orange, .yellow: pigments.ochre
            case .green: pigments.malachite
            case .cyan, .blue: pigments.azurite
            case .violet: pigments.indigo
            }
        // Strong reds are worth a whole brush of cinnabar; the rest stays near ink.
        let wanted = color.sector == .red && color.chroma > 0.4 ? max(part, 0.85) : part
        let share = min(1, wanted * (0.5 + color.chroma * 1.4))
        self.color = color.sector == .grey ? 0 : share
        pigment = pigments.ink.mixed(with: mineral, color.sector == .grey ? 0 : share)
    }

    func wash(_ strength: Double) -> Color { paper.mixed(with: pigment, strength) }
}
