import HanmoGraphics
import HanmoPage

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

    /// Ground that runs out towards the horizon: lighter there, without an edge.
    static func ground(_ lit: Color, far: Color, near: Color, in bounds: Rect, _ box: Rect) -> Paint {
        let top = max(bounds.minY, box.minY)
        let bottom = max(min(bounds.maxY, box.maxY), top + 1)
        return .linear(
            from: Point(0, top), to: Point(0, bottom),
            [GradientStop(0, far), GradientStop(0.4, lit), GradientStop(1, near)])
    }

    /// The sky from its top to the horizon.
    static func sky(_ light: Light, in box: Rect, map: (Color) -> Color = { $0 }) -> Paint {
        let sky = light.sky
        return .linear(
            from: Point(0, box.minY), to: Point(0, box.minY + box.height * 0.62),
            [
                GradientStop(0, map(sky.top)), GradientStop(0.55, map(sky.top.mixed(with: sky.horizon, 0.5))),
                GradientStop(1, map(sky.horizon)),
            ])
    }

    /// Polished things mirror the light in bands: metal strongly, glass palely aslant.
    static func polish(_ matter: Area.Matter, _ base: Color, in bounds: Rect) -> Paint? {
        let (light, dark) = (Hues.light(base, 0.55), Hues.dark(base, 0.22))
        switch matter {
        case .metal:
            return .linear(
                from: Point(bounds.minX, bounds.minY), to: Point(bounds.maxX, bounds.minY + bounds.height * 0.35),
                [
                    GradientStop(0, base), GradientStop(0.22, light), GradientStop(0.36, base),
                    GradientStop(0.72, dark), GradientStop(0.92, base), GradientStop(1, light),
                ])
        case .glass:
            let gleam = light.with(alpha: base.alpha)
            return .linear(
                from: Point(bounds.minX, bounds.minY), to: Point(bounds.maxX, bounds.maxY),
                [
                    GradientStop(0, base), GradientStop(0.24, base), GradientStop(0.25, gleam),
                    GradientStop(0.38, gleam), GradientStop(0.39, base), GradientStop(0.44, base),
                    GradientStop(0.45, gleam), GradientStop(0.49, gleam), GradientStop(0.5, base),
                    GradientStop(1, base),
                ])
        default: return nil
        }
    }

    /// The shadow on the ground under a motif that stands, thrown a little away from the light: rounds that grow and
    /// fade, which is what a blur would make.
    static func shadow(_ foot: Rect, _ color: Color, steps: Int = 4) -> [Fill] {
        (0..<steps).map { step in
            let grown = 1.12 - 0.2 * Double(step)
            let (width, height) = (foot.width * grown, foot.height * grown)
            let round = Rect(
                x: foot.midX + foot.width * 0.05 - width / 2, y: foot.midY - height / 2, width: width, height: height)
            return Fill(.ellipse(in: round), color.opacity(1 / Double(steps)))
        }
    }
}
