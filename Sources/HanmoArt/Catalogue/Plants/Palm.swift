import HanmoBrief
import HanmoGraphics

/// A coconut palm that leans to the light.
struct Palm {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let leaf = appearance.color(Hues.green)
        let trunk: [(Double, Double, Double)] = [(-11, -5, 7.4), (-9.6, -14, 6.4), (-3, -44, 5.4), (6, -74, 4.4)]
        sketch.blob(
            [(-21, 1), (-15, -5), (-13, -12), (-6, -12), (-6, -4), (-1, 1), (-11, 0)], Hues.dark(Hues.wood, 0.1),
            .upright, of: .wood)
        sketch.flesh(trunk, Hues.wood, .upright, of: .wood)
        let spine = Spine(trunk)
        sketch.clip(to: spine.body) { sketch in
            for step in 2..<16 {
                let t = Double(step) / 16
                sketch.curve(
                    [spine.at(t, 1.1), spine.at(t - 0.012, 0), spine.at(t, -1.1)], width: 0.8,
                    Hues.dark(Hues.wood, 0.3), taper: .none)
            }
        }
        // Fronds: those behind first.
        for (index, angle) in [-2.4, -0.7, -1.9, -1.2, 2.95, 0.2, -2.9, -0.25].enumerated() {
            let back = index < 4
            frond(
                angle + sketch.random.uniform(-0.08, 0.08), length: (back ? 36 : 40) + sketch.random.uniform(-2, 2),
                back ? Hues.dark(leaf, 0.22) : leaf, &sketch)
        }
        for (x, y) in [(3.0, -71.0), (9, -70), (6, -67)] {
            sketch.ellipse(x, y, 3.2, 3.4, Hues.darkWood, .round, edge: .inner, of: .wood)
        }
    }

    private func frond(_ angle: Double, length: Double, _ color: Color, _ sketch: inout Sketch) {
        let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
        // It rises, then hangs by its weight.
        func at(_ t: Double) -> (Double, Double) {
            (6 + c * length * t, -75 + s * length * t + 20 * t * t * (1.1 + 0.3 * s))
        }
        for step in 1...13 {
            let t = Double(step) / 13
            let (x, y) = at(t)
            let size = 13.5 * (1 - (t - 0.35) * (t - 0.35) * 1.5)
            for side in [-1.0, 1] {
                let hang = angle * 0.25 + (c >= 0 ? 0.5 + side * 0.75 : .pi - 0.5 - side * 0.75) * 0.75
                let (hx, hy) = (Trigonometry.cos(hang), Trigonometry.sin(hang))
                sketch.flesh(
                    [
                        (x, y, 2), (x + hx * size * 0.5, y + hy * size * 0.5 + 0.6, 2.2),
                        (x + hx * size, y + hy * size + 3, 0.3),
                    ],
                    side < 0 ? color : Hues.dark(color, 0.14), edge: .none, of: .leaf)
            }
        }
        sketch.flesh(
            [(6, -75, 2), (at(0.5).0, at(0.5).1, 1.6), (at(1).0, at(1).1, 0.5)], Hues.light(color, 0.2), edge: .none,
            of: .leaf)
    }
}
