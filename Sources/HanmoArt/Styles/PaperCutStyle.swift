import HanmoGraphics
import HanmoPage

/// Sheets of coloured paper laid one on the other, each with its soft shadow and a lit edge. On a red ground all sheets
/// are red, as window flowers are.
struct PaperCutStyle: Hand {
    let name = "paper-cut"

    func begin(_ sheet: inout PaintSheet) {
        // A motif lies on what is behind it as a whole: its silhouette throws the deep shadow.
        guard sheet.motif.kind != "sky", sheet.motif.kind != "plain" else { return }
        let reach = (sheet.isBackground ? 12.0 : 15) * sheet.pen
        for step in 1...5 {
            let offset = reach * Double(step) / 5
            var shadow = Path()
            for case .area(let area) in sheet.motif.marks where area.edge == .outline && area.color.alpha > 150 {
                shadow.append(area.path)
            }
            sheet.fill(
                shadow.transformed(by: .translation(offset * 0.55, offset * 0.8)), shadowColor(sheet).opacity(0.1))
        }
    }

    func paint(_ area: Area, on sheet: inout PaintSheet) {
        guard let bounds = area.path.controlBounds else { return }
        let size = max(bounds.width, bounds.height)
        if area.edge != .none || (sheet.isBackground && size > 80 * sheet.pen), area.color.alpha > 150,
            size > 14 * sheet.pen,
            area.matter != .ground, bounds.width < sheet.stage.box.width * 0.9
        {
            let offset = min(6.5 * sheet.pen, size * 0.05)
            for step in 1...3 {
                let part = offset * Double(step) / 3
                sheet.fill(area.path.transformed(by: .translation(part * 0.6, part)), shadowColor(sheet).opacity(0.13))
            }
        }
        let cut = cut(area, sheet)
        // Paper is not glass.
        let base = cut.alpha > 150 ? cut.with(alpha: 255) : cut
        let isSky = sheet.isSky && bounds.width >= sheet.stage.box.width * 0.9
        if isSky {
            return sheet.fill(area.path, Shading.sky(sheet.stage.light, in: sheet.stage.box) { tinted($0, sheet) })
        }
        let lit = Hues.light(base, 0.08).with(alpha: base.alpha)
        sheet.fill(
            area.path,
            .linear(
                from: Point(bounds.minX, bounds.minY), to: Point(bounds.maxX, bounds.maxY),
                [GradientStop(0, lit), GradientStop(1, Hues.dark(base, 0.05).with(alpha: base.alpha))]))
        guard size > 20 * sheet.pen, area.edge != .none, base.part > 0.6 else { return }
        // The cut edge catches the light.
        for contour in sheet.contours(of: area.path) {
            let edge = Brush.even(contour, width: min(2.2 * sheet.pen, size * 0.02))
            sheet.fill(edge, Hues.white.opacity(0.42))
        }
    }

    private func isRed(_ sheet: PaintSheet) -> Bool {
        let ground = sheet.stage.pigments.paper
        return ground.sector == .red && ground.chroma > 0.35
    }

    private func shadowColor(_ sheet: PaintSheet) -> Color {
        Color(hex: isRed(sheet) ? 0x3A0406 : 0x1D2036)
    }

    private func cut(_ area: Area, _ sheet: PaintSheet) -> Color {
        let color = sheet.stage.light.color(area.color, depth: sheet.motif.depth, shines: area.matter == .light)
        return tinted(color.saturated(1.25), sheet)
    }

    /// Reds from deep to bright, then gold and cream for what is light.
    private func tinted(_ color: Color, _ sheet: PaintSheet) -> Color {
        guard isRed(sheet) else { return color }
        let reds = [0x5A0B10, 0x8E1218, 0xB81C1F, 0xD23128, 0xE2573A, 0xEBB45E, 0xF7E6BE].map { Color(hex: $0) }
        let place = min(0.999, color.lightness * 1.02) * Double(reds.count - 1)
        let index = Int(place)
        return reds[index].mixed(with: reds[index + 1], place - Double(index)).with(alpha: color.alpha)
    }

    func paint(_ line: Line, on sheet: inout PaintSheet) {
        let color = tinted(sheet.stage.light.color(line.color, depth: sheet.motif.depth), sheet)
        sheet.fill(Brush.path(of: line), color)
    }

    func finish(on stage: Stage) -> [PageItem] {
        Weather(stage: stage).fog(stage.light.haze) + weather(on: stage) + [
            .grain(Grain(box: stage.box, seed: stage.seed &+ 2, strength: 18, scale: max(2, 5 * stage.pen)))
        ]
    }
}
