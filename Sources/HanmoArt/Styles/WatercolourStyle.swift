import HanmoGraphics
import HanmoPage

/// Transparent washes on white paper: edges run and dry darker, pigment pools and granulates, and the paper shows
/// between the washes and around the picture.
struct WatercolourStyle: Hand {
    let name = "watercolour"
    static let paper = Color(hex: 0xFBF8F0)

    func ground(on stage: Stage) -> [PageItem] { [.fill(Fill(.rectangle(stage.box), Self.paper))] }

    func begin(_ sheet: inout PaintSheet) {
        guard let foot = sheet.motif.foot else { return }
        let color = sheet.stage.light.color(Hues.indigo, depth: sheet.motif.depth).opacity(0.22)
        let noise = sheet.stage.noise("shadow")
        for (number, fill) in Shading.shadow(foot, color, steps: 2).enumerated() {
            sheet.fill(
                WetEdge.path(
                    fill.path, reach: foot.height * 0.18, noise: noise, row: Double(number), cell: foot.height),
                fill.paint)
        }
    }

    func paint(_ area: Area, on sheet: inout PaintSheet) {
        guard let bounds = area.path.controlBounds else { return }
        let stage = sheet.stage
        let pen = sheet.pen
        if sheet.isSky, area.form == .flat, bounds.width >= stage.box.width * 0.9 { return sky(area.path, &sheet) }
        let base = stage.light.color(
            area.color.saturated(1.4), depth: sheet.motif.depth, shines: area.matter == .light)
        let part = base.part
        let size = min(bounds.width, bounds.height)
        let row = sheet.nextRow()
        if max(bounds.width, bounds.height) < 14 * pen || size < 3 * pen {
            return sheet.fill(area.path, base.mixed(with: Self.paper, 0.1))
        }
        let noise = stage.noise("wet")
        let isGround = sheet.isGround(area) || area.matter == .water
        let reach = min(max(size * 0.014, 0.5 * pen), (isGround ? 9 : 4.5) * pen)
        let cell = min(max(size * 0.22, 9 * pen), 60 * pen)
        if part > 0.5, size > 60 * pen, area.edge == .outline {
            // Wet paint ran out over the edge.
            let run = WetEdge.path(
                area.path, reach: reach * 2.2, noise: noise, row: row + 0.4, cell: cell, grown: reach * 0.6)
            sheet.fill(run, base.opacity(0.26))
        }
        // Lifts what lies below, so that no wash shines through another thing.
        sheet.fill(area.path, Self.paper.opacity(part))
        let edge = WetEdge.path(
            area.path, reach: reach, noise: noise, row: row, cell: cell,
            grown: isGround ? reach * 0.4 : area.edge == .none ? 0 : -reach * 0.4)
        sheet.fill(edge, wash(area.form, base, bounds, isGround, stage))
        if size > (sheet.isBackground && !isGround ? 130 : 40) * pen, area.matter != .skin, area.matter != .leaf {
            pools(edge, base, size, row, &sheet)
        }
        if area.matter == .leaf, size > 60 * pen {
            var random = stage.random("leaves \(row)")
            let touch = Hues.dark(base.saturated(1.3), 0.2).opacity(0.3 * part)
            for dab in Dabs.paths(in: edge, size: min(size * 0.12, 15 * pen), count: 70, random: &random) {
                sheet.fill(dab, touch)
            }
        }
        if part > 0.5, area.edge != .none || isGround {
            let rim = Hues.dark(base.saturated(1.5), 0.34).opacity(0.62 * part * (1 - 0.5 * sheet.motif.depth))
            let width = min(2.2 * pen, size * 0.05)
            for contour in sheet.contours(of: edge, step: 2) {
                sheet.fill(
                    Brush.pressed(contour, width: width, pressure: noise, row: row), rim)
            }
        }
    }

    /// Thin at the lit side, full at the other: the brush was loaded once.
    private func wash(_ form: Area.Form, _ base: Color, _ bounds: Rect, _ isGround: Bool, _ stage: Stage) -> Paint {
        let thin = base.mixed(with: Self.paper.with(alpha: base.alpha), form == .round ? 0.74 : 0.55)
        let full = base.mixed(with: Self.paper.with(alpha: base.alpha), 0.26)
        let deep = Hues.dark(base, 0.06).with(alpha: base.alpha)
        switch form {
        case .round:
            return .radial(
                center: Point(bounds.midX - 0.2 * bounds.width, bounds.midY - 0.26 * bounds.height),
                radius: 0.8 * max(bounds.width, bounds.height),
                [GradientStop(0, thin), GradientStop(0.55, full), GradientStop(1, deep)])
        case .upright:
            return .linear(
                from: Point(bounds.minX, bounds.minY), to: Point(bounds.maxX, bounds.minY + bounds.height * 0.2),
                [GradientStop(0, thin), GradientStop(0.5, full), GradientStop(1, deep)])
        case .flat, .level:
            let bottom = min(bounds.maxY, stage.box.maxY)
            let end = isGround ? thin : full
            return .linear(
                from: Point(bounds.midX, max(bounds.minY, stage.box.minY)),
                to: Point(bounds.midX + bounds.width * 0.1, bottom),
                [GradientStop(0, isGround ? full : thin), GradientStop(0.5, full), GradientStop(1, end)])
        }
    }

    /// Where the pigment settled while the wash was wet.
    private func pools(_ edge: Path, _ base: Color, _ size: Double, _ row: Double, _ sheet: inout PaintSheet) {
        let deep = Hues.dark(base.saturated(1.35), 0.22)
        let scale = min(max(size * 0.35, 12 * sheet.pen), 150 * sheet.pen)
        let seed = sheet.stage.seed &+ UInt64(row * 1000)
        sheet.fill(
            edge,
            .texture(
                Texture(
                    .cloud, low: deep.opacity(0.36 * base.part),
                    high: Self.paper.opacity(0.58 * base.part * base.luminance),
                    scale: scale,
                    seed: seed)))
    }

    private func sky(_ path: Path, _ sheet: inout PaintSheet) {
        let stage = sheet.stage
        let sky = stage.light.sky
        let box = stage.box
        let isDark = stage.light.time == .night
        sheet.fill(
            path,
            .linear(
                from: Point(0, box.minY), to: Point(box.width * 0.06, box.minY + box.height * 0.64),
                [
                    GradientStop(0, sky.top.saturated(1.2)),
                    GradientStop(0.5, sky.top.mixed(with: sky.horizon, 0.55)),
                    GradientStop(1, sky.horizon.mixed(with: Self.paper, isDark ? 0.15 : 0.6)),
                ]))
        // Wet in wet: the wash drew back from broad clouds.
        sheet.fill(
            path,
            .texture(
                Texture(
                    .cloud, low: sky.top.saturated(1.25).opacity(isDark ? 0.6 : 0.25),
                    high: Self.paper.opacity(isDark ? 0.16 : 0.9),
                    scale: box.height * 0.3, seed: stage.seed &+ 5)))
    }

    func paint(_ line: Line, on sheet: inout PaintSheet) {
        let color = sheet.stage.light.color(line.color, depth: sheet.motif.depth)
        let contour = Contour(points: line.points, isClosed: false)
        let row = sheet.nextRow()
        sheet.fill(
            Brush.pressed(contour, width: line.width * 1.1, pressure: sheet.stage.noise("wet"), row: row),
            color.opacity(0.86))
    }

    func finish(on stage: Stage) -> [PageItem] {
        let (box, pen) = (stage.box, stage.pen)
        let granules = Color(hex: 0x3B3A55)
        var items = Weather(stage: stage).fog(Self.paper) + weather(on: stage)
        // In a small picture granules would be as fine as the paper's grain, which costs a tenth of them.
        if 3 * pen >= 2.5 {
            items.append(
                .fill(
                    Fill(
                        .rectangle(box),
                        .texture(
                            Texture(
                                .speckle, low: granules.opacity(0.1), high: Self.paper.opacity(0.02), scale: 3 * pen,
                                seed: stage.seed &+ 9)))))
        }
        // A panel has a frame already.
        if !stage.isPanel { items += Deckle(margin: 24 * pen, paper: Self.paper).items(on: stage) }
        items.append(
            .grain(Grain(box: box, seed: stage.seed &+ 3, strength: 3 * pen >= 2.5 ? 11 : 17, scale: max(2, 4 * pen))))
        return items
    }
}

/// Bare paper around a painting whose edge the brush left uneven.
struct Deckle {
    let margin: Double
    let paper: Color

    func items(on stage: Stage) -> [PageItem] {
        let noise = stage.noise("deckle")
        let box = stage.box
        func frame(_ inset: Double, _ reach: Double, row: Double) -> (ring: Path, inner: Path) {
            let edge = WetEdge.path(
                .roundedRectangle(box.inset(by: inset), radius: margin * 2), reach: reach, noise: noise, row: row,
                cell: margin * 5)
            var path = Path.rectangle(box)
            // The other way round, it is a hole.
            for ring in Contour.rings(of: edge, step: 0.5) { path.append(.polygon(ring.reversed())) }
            return (path, edge)
        }
        let wash = frame(margin * 1.3, margin * 1.1, row: 2)
        let outer = frame(margin * 1.05, margin * 0.9, row: 1)
        var rim = Path()
        for ring in Contour.rings(of: outer.inner, step: 1.5) {
            rim.append(Brush.even(Contour(points: ring, isClosed: true), width: margin * 0.07))
        }
        return [
            .fill(Fill(wash.ring, paper.opacity(0.36))), .fill(Fill(outer.ring, paper)),
            .fill(Fill(rim, Color(hex: 0x4A4F6A).opacity(0.16))),
        ]
    }
}
