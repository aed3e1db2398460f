import HanmoGraphics
import HanmoPage

/// Flat vector illustration: two tones to a form, no contours, soft gradients behind.
struct FlatStyle: Hand {
    let name = "flat"

    func begin(_ sheet: inout PaintSheet) {
        guard let foot = sheet.motif.foot else { return }
        let color = sheet.stage.light.color(Hues.indigo, depth: sheet.motif.depth).opacity(0.34)
        for fill in Shading.shadow(foot, color) { sheet.add(.fill(fill)) }
    }

    func paint(_ area: Area, on sheet: inout PaintSheet) {
        guard let bounds = area.path.controlBounds else { return }
        let (light, depth) = (sheet.stage.light, sheet.motif.depth)
        if sheet.isSky, area.form == .flat, bounds.width >= sheet.stage.box.width * 0.9 {
            return sheet.fill(area.path, Shading.sky(light, in: sheet.stage.box))
        }
        let base = light.color(area.color, depth: depth, shines: area.matter == .light)
        if let polish = Shading.polish(area.matter, base, in: bounds) { return sheet.fill(area.path, polish) }
        if area.matter == .ground || (area.matter == .water && area.form != .round) {
            let far = base.mixed(with: light.haze.with(alpha: base.alpha), 0.22)
            return sheet.fill(
                area.path,
                Shading.ground(base, far: far, near: Hues.dark(base, 0.12), in: bounds, sheet.stage.box))
        }
        sheet.fill(
            area.path,
            Shading.paint(
                area.form, base, shade: Hues.dark(base, 0.15).with(alpha: base.alpha), in: bounds, softness: 0.03))
    }

    func paint(_ line: Line, on sheet: inout PaintSheet) {
        sheet.fill(Brush.path(of: line), sheet.stage.light.color(line.color, depth: sheet.motif.depth))
    }

    func finish(on stage: Stage) -> [PageItem] { Weather(stage: stage).fog(stage.light.haze) + weather(on: stage) }
}
