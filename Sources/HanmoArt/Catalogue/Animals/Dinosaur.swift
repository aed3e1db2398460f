import HanmoBrief
import HanmoGraphics

/// A tyrannosaur of the friendly kind, with plates down its back.
struct Dinosaur {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let coat = sketch.coat(appearance, Hues.leaf)
        let dark = Hues.dark(coat, 0.22)
        let spine = Spine([(-78, -10, 2), (-54, -14, 13), (-28, -28, 32), (-4, -42, 42), (12, -62, 32), (20, -78, 26)])
        // Plates stand apart, highest over the hips.
        for step in 1..<10 {
            let t = Double(step) / 10
            let way = spine.along(t)
            let size = 6 + 26 * t * (1.1 - t)
            let (ax, ay) = spine.at(t - 0.035, 0.8)
            let (bx, by) = spine.at(t + 0.035, 0.8)
            let (x, y) = spine.at(t, 0.9)
            sketch.blob(
                [
                    (ax, ay),
                    (x + way.y * size * 0.5 - way.x * size * 0.36, y - way.x * size * 0.5 - way.y * size * 0.36),
                    (x + way.y * size - way.x * size * 0.2, y - way.x * size - way.y * size * 0.2),
                    (x + way.y * size * 0.45 + way.x * size * 0.28, y - way.x * size * 0.45 + way.y * size * 0.28),
                    (bx, by),
                ], step % 2 == 0 ? Hues.gold : Hues.orange, edge: .outline, of: .skin)
        }
        leg(x: 10, dark, &sketch)
        sketch.area(spine.body, coat, .round, of: .skin)
        sketch.clip(to: spine.body) { sketch in
            sketch.flesh(
                [(-70, -4, 6), (-34, -8, 14), (4, -20, 26), (26, -44, 18), (32, -66, 10)], Hues.light(coat, 0.5),
                edge: .none, of: .skin)
            for step in 0..<9 {
                let t = 0.25 + Double(step) * 0.075
                sketch.line([spine.at(t, -0.45), spine.at(t, -1.2)], width: 1, Hues.light(coat, 0.2))
            }
            for (x, y, r) in [(-30.0, -36.0, 3.4), (-16, -46, 4.4), (-42, -22, 2.6), (-4, -58, 3.6), (-8, -36, 3)] {
                sketch.ellipse(x, y, r, r * 0.8, dark, edge: .none, of: .skin)
            }
        }
        leg(x: -10, coat, &sketch)
        sketch.flesh([(18, -52, 8), (30, -47, 6.4), (36, -52, 5)], coat, edge: .inner, of: .skin)
        for claw in [-0.5, 0.4] { sketch.flesh([(36, -52, 2.6), (40, -54 + claw * 5, 0.8)], Hues.cream, edge: .none) }
        sketch.blob([(14, -70), (34, -68), (50, -70), (52, -65), (40, -58), (20, -58)], dark, of: .skin)
        sketch.blob([(22, -72), (48, -72), (46, -66), (26, -64)], Hues.crimson, edge: .none)
        let skull: [(Double, Double)] = [
            (6, -74), (8, -92), (20, -100), (32, -97), (40, -90), (54, -88), (60, -80), (56, -71), (40, -70), (24, -69),
            (12, -64),
        ]
        sketch.blob(skull, coat, .round, of: .skin)
        for x in [34.0, 41, 48] {
            sketch.polygon([(x, -70.6), (x + 5, -71), (x + 2.6, -65.6)], Hues.white, edge: .none)
        }
        sketch.ellipse(54, -83, 1.5, 1.2, dark, edge: .none)
        sketch.eye(28, -87, 4.8, iris: Hues.yellow, appearance.gaze)
        sketch.curve([(22, -94), (28, -95), (34, -92)], width: 1.6, dark)
        sketch.ellipse(24, -76, 4.4, 2.8, Hues.coral.opacity(0.5), edge: .none)
    }

    private func leg(x: Double, _ color: Color, _ sketch: inout Sketch) {
        sketch.flesh([(x, -32, 28), (x + 7, -20, 17), (x, -9, 10), (x + 2, -5, 10)], color, edge: .inner, of: .skin)
        sketch.blob([(x - 6, 0), (x - 5, -7), (x + 8, -8), (x + 17, -3), (x + 17, 0)], color, edge: .inner, of: .skin)
        for toe in [7.0, 12, 17] { sketch.ellipse(x + toe, -1.6, 2, 1.7, Hues.cream, edge: .none) }
    }
}
