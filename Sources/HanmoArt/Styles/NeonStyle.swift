import HanmoGraphics
import HanmoPage

/// Bent glass tubes in the dark: every contour glows in its own hue, and what it holds is nearly black.
struct NeonStyle: Hand {
    let name = "neon"
    private static let dark = Color(hex: 0x0B0A1E)
    /// Gases: a colour is the nearest of them, so that the picture has few hues.
    private static let grey = Color(hex: 0x8FE3FF)

    func ground(on stage: Stage) -> [PageItem] { [.fill(Fill(.rectangle(stage.box), Self.dark))] }

    static func gas(_ color: Color) -> Color {
        switch color.sector {
        case .grey: color.lightness > 0.6 ? Color(hex: 0xDDF4FF) : grey
        case .red: Color(hex: 0xFF3B6B)
        case .orange: Color(hex: 0xFF8A3C)
        case .yellow: Color(hex: 0xFFD84A)
        case .green: Color(hex: 0x3DF5A0)
        case .cyan: Color(hex: 0x35E6FF)
        case .blue: Color(hex: 0x4C8DFF)
        case .violet: Color(hex: 0xC05BFF)
        }
    }

    func paint(_ area: Area, on sheet: inout PaintSheet) {
        guard let bounds = area.path.controlBounds else { return }
        let stage = sheet.stage
        if sheet.isSky || sheet.motif.kind == "plain", bounds.width >= stage.box.width * 0.9 {
            return sheet.fill(
                area.path,
                .linear(
                    from: Point(0, stage.box.minY), to: Point(0, stage.box.minY + stage.box.height * 0.7),
                    [
                        GradientStop(0, Self.dark), GradientStop(0.55, Color(hex: 0x22114A)),
                        GradientStop(1, Color(hex: 0x6B1F6E)),
                    ]))
        }
        let gas = Self.gas(area.color)
        let far = min(max(sheet.motif.depth, 0), 1)
        if area.matter == .light, max(bounds.width, bounds.height) < 110 * sheet.pen {
            return sheet.fill(area.path, gas.mixed(with: .white, 0.55).opacity(area.color.part))
        }
        let body = Self.dark.mixed(with: gas, area.matter == .skin ? 0.34 : 0.1 + 0.12 * area.color.lightness).opacity(
            area.color.part)
        let shade = Self.dark.mixed(with: gas, area.matter == .skin ? 0.22 : 0.05).opacity(area.color.part)
        sheet.fill(
            area.path,
            .linear(
                from: Point(bounds.minX, bounds.minY), to: Point(bounds.minX, bounds.maxY),
                [GradientStop(0, body), GradientStop(1, shade)]))
        guard let width = sheet.weight(area, 3.6 * sheet.pen) else {
            if max(bounds.width, bounds.height) < 20 * sheet.pen { sheet.fill(area.path, gas.opacity(0.85)) }
            return
        }
        for contour in sheet.contours(of: area.path, step: 2.4) {
            tube(contour, width, gas, strength: 1 - 0.6 * far, wide: area.edge == .outline, &sheet)
        }
    }

    /// The glow outside in, then the glass, then the white-hot middle.
    private func tube(
        _ contour: Contour, _ width: Double, _ gas: Color, strength: Double, wide: Bool, _ sheet: inout PaintSheet
    ) {
        let halos: [(Double, Double)] =
            wide ? [(8, 0.05), (5.4, 0.07), (3.4, 0.12), (2, 0.2)] : [(3, 0.1), (1.8, 0.16)]
        for (factor, part) in halos {
            sheet.fill(Brush.even(contour, width: width * factor), gas.opacity(part * strength))
        }
        sheet.fill(Brush.even(contour, width: width * 0.95), gas.opacity(strength))
        if wide {
            sheet.fill(Brush.even(contour, width: width * 0.36), gas.mixed(with: .white, 0.82).opacity(strength))
        }
    }

    func paint(_ line: Line, on sheet: inout PaintSheet) {
        let width = sheet.weight(line, 3 * sheet.pen)
        let contour = Contour(points: line.points, isClosed: false)
        tube(
            contour, width, Self.gas(line.color), strength: line.color.part * (1 - 0.6 * min(1, sheet.motif.depth)),
            wide: false, &sheet)
    }

    func paintGlow(_ center: Point, _ radius: Double, _ color: Color, on sheet: inout PaintSheet) {
        sheet.glow(center, radius, Self.gas(color), strength: 0.75)
    }

    func finish(on stage: Stage) -> [PageItem] {
        let box = stage.box
        let reach = (box.width * box.width + box.height * box.height).squareRoot() / 2
        return Weather(stage: stage).fog(Color(hex: 0x6B1F6E)) + weather(on: stage) + [
            .fill(
                Fill(
                    .rectangle(box),
                    .radial(
                        center: box.center, radius: reach,
                        [GradientStop(0.55, Self.dark.opacity(0)), GradientStop(1, Self.dark.opacity(0.6))])))
        ]
    }
}
