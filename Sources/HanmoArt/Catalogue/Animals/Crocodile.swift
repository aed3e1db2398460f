import HanmoBrief
import HanmoGraphics

/// A crocodile on its belly, the jaw a little open.
struct Crocodile {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let skin = sketch.coat(appearance, Hues.green.mixed(with: Hues.moss, 0.4))
        let dark = Hues.dark(skin, 0.22)
        let spine = Spine([
            (-190, -14, 3), (-150, -16, 16), (-104, -34, 34), (-50, -46, 52), (10, -48, 54), (60, -50, 44),
            (84, -56, 38),
        ])
        for (x, tone) in [(-62.0, 0.24), (58, 0.24)] { leg(x, Hues.dark(skin, tone), &sketch) }
        for step in 2..<26 {
            let t = Double(step) / 26
            let (x, y) = spine.at(t, 0.9)
            let way = spine.along(t)
            let size = 7 + 6 * t * (1.2 - t)
            sketch.polygon(
                [
                    (x - way.x * size * 0.6, y - way.y * size * 0.6), (x + way.y * size * 1.1, y - way.x * size * 1.1),
                    (x + way.x * size * 0.6, y + way.y * size * 0.6),
                ], dark, of: .skin)
        }
        sketch.area(spine.body, skin, .round, of: .skin)
        sketch.clip(to: spine.body) { sketch in
            let belly = (0...12).map { step -> (Double, Double, Double) in
                let (x, y) = spine.at(Double(step) / 12, -0.85)
                return (x, y, spine.half(Double(step) / 12) * 0.7)
            }
            sketch.flesh(belly, Hues.cream.mixed(with: skin, 0.25), edge: .none, of: .skin)
            for step in 0..<24 {
                let t = 0.14 + Double(step / 2) * 0.066
                let (x, y) = spine.at(t, step % 2 == 0 ? 0.45 : 0.02)
                sketch.ellipse(x, y, 3.6, 2.6, dark, edge: .none, of: .skin)
            }
        }
        for x in [-96.0, 26] { leg(x, skin, &sketch) }
        jaws(skin, dark, appearance.gaze, &sketch)
    }

    private func jaws(_ skin: Color, _ dark: Color, _ gaze: Sketch.Gaze, _ sketch: inout Sketch) {
        sketch.blob(
            [(70, -44), (110, -36), (160, -30), (186, -30), (184, -22), (150, -20), (104, -24), (74, -34)],
            Hues.dark(skin, 0.12), of: .skin)
        sketch.polygon([(84, -48), (180, -36), (180, -31), (92, -37)], Hues.crimson, edge: .none)
        for step in 0..<6 {
            let x = 112 + Double(step) * 12
            sketch.polygon([(x, -31), (x + 6, -30.6), (x + 3, -39)], Hues.white, edge: .none)
        }
        let upper: [(Double, Double)] = [
            (64, -50), (70, -72), (86, -82), (102, -78), (112, -66), (140, -58), (168, -56), (184, -62), (194, -56),
            (194, -44), (182, -39), (140, -42), (96, -45), (76, -40),
        ]
        sketch.blob(upper, skin, .round, of: .skin)
        for step in 0..<7 {
            let x = 104 + Double(step) * 12
            sketch.polygon([(x, -44), (x + 6, -43), (x + 3, -34)], Hues.white, edge: .none)
        }
        sketch.ellipse(188, -55, 2.4, 1.8, dark, edge: .none)
        sketch.ellipse(90, -76, 11, 10, skin, edge: .inner, of: .skin)
        sketch.eye(92, -76, 6.6, iris: Hues.yellow, slit: true, gaze)
    }

    private func leg(_ x: Double, _ color: Color, _ sketch: inout Sketch) {
        sketch.flesh([(x, -34, 28), (x + 8, -18, 18), (x - 2, -6, 13)], color, edge: .inner, of: .skin)
        sketch.blob([(x - 10, 0), (x - 8, -8), (x + 8, -9), (x + 20, -3), (x + 20, 0)], color, edge: .inner, of: .skin)
        for claw in [6.0, 13, 20] { sketch.ellipse(x + claw, -1.8, 2.6, 2, Hues.cream, edge: .none) }
    }
}
