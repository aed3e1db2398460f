import HanmoGraphics
import HanmoPage

/// Flat vector illustration: two tones to a form, no contours.
struct FlatStyle: Style {
    let name = "flat"

    func items(for motif: Motif, on stage: Stage) -> [PageItem] {
        var items: [PageItem] = []
        if let foot = motif.foot {
            items.append(.fill(Fill(.ellipse(in: foot), stage.light.color(Hues.navy, depth: motif.depth).opacity(0.2))))
        }
        for mark in motif.marks { paint(mark, motif, stage, &items) }
        return items
    }

    private func paint(_ mark: Mark, _ motif: Motif, _ stage: Stage, _ items: inout [PageItem]) {
        switch mark {
        case .area(let area):
            items.append(.fill(Fill(area.path, paint(of: area, motif, stage))))
        case .line(let line):
            let color = stage.light.color(line.color, depth: motif.depth)
            items.append(.fill(Fill(Brush.path(of: line), color)))
        case .glow(let center, let radius, let color):
            guard stage.light.time == .night || stage.light.time == .dusk else { return }
            let box = Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
            items.append(
                .fill(
                    Fill(
                        .ellipse(in: box),
                        .radial(
                            center: center, radius: radius,
                            [GradientStop(0, color.opacity(0.5)), GradientStop(1, color.opacity(0))]))))
        case .clipped(let marks, let path):
            var inner: [PageItem] = []
            for mark in marks { paint(mark, motif, stage, &inner) }
            guard let bounds = path.controlBounds?.intersection(stage.box), !bounds.isEmpty else { return }
            items.append(.group(Group(inner, bounds: bounds, clip: path)))
        }
    }

    private func paint(of area: Area, _ motif: Motif, _ stage: Stage) -> Paint {
        if motif.kind == "sky" {
            let sky = stage.light.sky
            return .linear(
                from: Point(0, stage.box.minY), to: Point(0, stage.box.minY + stage.box.height * 0.6),
                [GradientStop(0, sky.top), GradientStop(1, sky.horizon)])
        }
        let base = stage.light.color(area.color, depth: motif.depth, shines: area.matter == .light)
        guard let bounds = area.path.controlBounds else { return .solid(base) }
        return Shading.paint(area.form, base, shade: Hues.dark(base, 0.16), in: bounds, softness: 0.04)
    }
}

/// How a form turns from the light: two tones with an edge between them.
enum Shading {
    /// - Parameter softness: 0 is a hard edge, 1 a gradient over the whole form.
    static func paint(_ form: Area.Form, _ lit: Color, shade: Color, in bounds: Rect, softness: Double) -> Paint {
        func stops(_ edge: Double) -> [GradientStop] {
            [
                GradientStop(0, lit), GradientStop(max(0, edge - softness / 2), lit),
                GradientStop(min(1, edge + softness / 2), shade), GradientStop(1, shade),
            ]
        }
        return switch form {
        case .flat: .solid(lit)
        case .round:
            .radial(
                center: Point(bounds.midX - 0.16 * bounds.width, bounds.midY - 0.2 * bounds.height),
                radius: 0.72 * max(bounds.width, bounds.height), stops(0.78))
        case .upright:
            .linear(from: Point(bounds.minX, bounds.midY), to: Point(bounds.maxX, bounds.midY), stops(0.66))
        case .level: .linear(from: Point(0, bounds.minY), to: Point(0, bounds.maxY), stops(0.7))
        }
    }
}
