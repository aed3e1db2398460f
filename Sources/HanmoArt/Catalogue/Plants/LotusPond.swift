import HanmoBrief
import HanmoGraphics

/// Lotus on the water: round leaves, flowers, a bud and a seed head.
struct LotusPond {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let petal = appearance.color(Hues.pink)
        let leaf = Hues.green.mixed(with: Hues.teal, 0.15)
        for (x, y, r) in [(-30.0, -3.0, 46.0), (36, -4, 40), (0, 1, 60)] {
            for ring in [1.0, 0.72] {
                sketch.curve(
                    [
                        (x - r * ring, y), (x - r * 0.4 * ring, y + 3.4), (x + r * 0.4 * ring, y + 3.4),
                        (x + r * ring, y),
                    ], width: 0.8, Hues.light(Hues.water, 0.4))
            }
        }
        for (x, top) in [(-34.0, -56.0), (36, -48), (-4, -84), (22, -66), (-20, -36), (52, -62), (-52, -34)] {
            sketch.curve(
                [(x * 0.82, 0), (x * 0.94 + 2, top * 0.5), (x, top)], width: 1.9, Hues.dark(leaf, 0.16), taper: .none)
            for step in 1..<8 {
                let t = Double(step) / 8
                sketch.ellipse(x * (0.82 + 0.18 * t) + 1.5 - t, top * t, 0.5, 0.4, Hues.dark(leaf, 0.4), edge: .none)
            }
        }
        pad(-36, -58, 30, 13, Hues.dark(leaf, 0.16), -0.16, &sketch)
        pad(38, -48, 31, 13, Hues.dark(leaf, 0.1), 0.14, &sketch)
        FlowerHead.lotus(-4, -72, 25, petal, &sketch)
        // The bud and the seed head.
        sketch.moved(52, -62) { sketch in
            sketch.blob([(0, 2), (-5, -3), (-4.4, -11), (0, -19), (4.4, -11), (5, -3)], petal, .round, of: .leaf)
            sketch.blob(
                [(0, 2), (-4, -3), (-1.4, -12), (0, -19), (1.6, -8)], Hues.dark(petal, 0.12), edge: .none, of: .leaf)
        }
        sketch.moved(22, -66) { sketch in
            sketch.blob([(-1, 2), (-8, -9), (8, -9), (1, 2)], Hues.moss, .upright, of: .plain)
            sketch.ellipse(0, -9, 8, 3, Hues.light(Hues.moss, 0.25), edge: .inner)
            for x in [-4.4, -1.4, 1.8, 4.6] {
                sketch.ellipse(x, -9 + (x * x > 9 ? 0 : 0.8), 1, 0.7, Hues.dark(Hues.moss, 0.4), edge: .none)
            }
        }
        pad(-18, -32, 27, 11, leaf, 0.1, &sketch)
        pad(-56, -34, 17, 8, Hues.light(leaf, 0.1), -0.2, &sketch)
        // Leaves that lie on the water.
        pad(26, -14, 30, 8.4, Hues.light(leaf, 0.06), 0, &sketch)
        pad(-46, -7, 26, 7, Hues.dark(leaf, 0.06), 0, &sketch)
        FlowerHead.lotus(30, -18, 15, Hues.light(petal, 0.3), &sketch)
        pad(-4, -3, 20, 5, Hues.light(leaf, 0.16), 0, &sketch)
    }

    /// A leaf seen aslant, its veins from the middle.
    private func pad(
        _ x: Double, _ y: Double, _ rx: Double, _ ry: Double, _ color: Color, _ turn: Double, _ sketch: inout Sketch
    ) {
        sketch.moved(x, y, turned: turn) { sketch in
            let rim = (0..<16).map { step -> (Double, Double) in
                let angle = Double(step) / 16 * 2 * .pi
                let wave = step % 2 == 0 ? 1.0 : 0.93
                return (
                    rx * wave * Trigonometry.cos(angle),
                    ry * wave * Trigonometry.sin(angle) + (step % 4 == 1 ? ry * 0.1 : 0)
                )
            }
            sketch.blob(rim.map { ($0.0, $0.1 + ry * 0.14) }, Hues.dark(color, 0.3), of: .leaf)
            sketch.blob(rim, color, .level, edge: .inner, of: .leaf)
            for step in 0..<12 {
                let angle = Double(step) / 12 * 2 * .pi + 0.2
                sketch.line(
                    [(0, -ry * 0.1), (rx * 0.86 * Trigonometry.cos(angle), ry * 0.86 * Trigonometry.sin(angle))],
                    width: 0.6,
                    Hues.light(color, 0.25), taper: .tail)
            }
            sketch.ellipse(0, -ry * 0.1, rx * 0.1, ry * 0.12, Hues.light(color, 0.4), edge: .none, of: .leaf)
        }
    }
}
