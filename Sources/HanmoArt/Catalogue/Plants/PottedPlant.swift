import HanmoBrief
import HanmoGraphics

/// Green leaves in a pot; a cactus.
struct PottedPlant {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        if appearance.variant == "cactus" {
            cactus(appearance, &sketch)
            pot(Hues.brick, 32, &sketch)
        } else {
            leaves(appearance, &sketch)
            pot([Hues.white, Hues.brick, Hues.teal][Int(sketch.random.next() % 3)], 34, &sketch)
        }
    }

    private func pot(_ color: Color, _ height: Double, _ sketch: inout Sketch) {
        sketch.blob(
            [(-21, -height + 4), (-17, -6), (-14, 0), (14, 0), (17, -6), (21, -height + 4)], color, .upright, of: .stone
        )
        sketch.box(-24, -height - 3, 48, 9, radius: 2, color, .upright, edge: .inner, of: .stone)
        sketch.box(-22, -height + 6, 44, 2.4, Hues.dark(color, 0.3).opacity(0.5), edge: .none)
    }

    private func leaves(_ appearance: Appearance, _ sketch: inout Sketch) {
        let green = appearance.color(Hues.green)
        let fan: [(Double, Double, Double)] = [
            (-34, -62, 26), (34, -60, 26), (-22, -82, 26), (24, -84, 26), (0, -78, 30), (-42, -42, 22), (40, -40, 22),
            (-10, -58, 26), (14, -54, 24),
        ]
        for (index, (x, y, size)) in fan.enumerated() {
            let tone = index < 4 ? Hues.dark(green, 0.2) : index < 6 ? Hues.dark(green, 0.06) : Hues.light(green, 0.08)
            sketch.curve(
                [(x * 0.12, -32), (x * 0.5, (y - 32) * 0.56), (x * 0.9, y + 6)], width: 1.6, Hues.dark(green, 0.1),
                taper: .none)
            let angle = Trigonometry.atan2(y + 34, x) * 0.7 + (-.pi / 2) * 0.3 + sketch.random.uniform(-0.12, 0.12)
            let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
            let (ox, oy) = (x - c * size * 0.45, y - s * size * 0.45)
            func at(_ along: Double, _ aside: Double) -> (Double, Double) {
                (ox + (c * along - s * aside) * size, oy + (s * along + c * aside) * size)
            }
            // A heart with cuts in its sides.
            sketch.blob(
                [
                    at(0.06, 0), at(-0.06, 0.26), at(0.22, 0.46), at(0.56, 0.38), at(1, 0), at(0.56, -0.38),
                    at(0.22, -0.46), at(-0.06, -0.26),
                ], tone, edge: .outline, of: .leaf)
            sketch.line([at(0.06, 0), at(0.92, 0)], width: 0.9, Hues.light(tone, 0.35), taper: .tail)
            for step in [0.24, 0.44, 0.62] {
                for side in [-1.0, 1] {
                    sketch.curve(
                        [at(step, 0), at(step + 0.1, side * 0.16), at(step + 0.14, side * 0.3)], width: 0.6,
                        Hues.light(tone, 0.28))
                }
            }
        }
    }

    private func cactus(_ appearance: Appearance, _ sketch: inout Sketch) {
        let green = appearance.color(Hues.green)
        for (arm, tone) in [
            ([(14.0, -54.0, 11.0), (28, -54, 12), (31, -64, 12), (31, -76, 10)], 0.1),
            ([(-14, -46, 10), (-27, -48, 11), (-30, -56, 11), (-30, -66, 9)], 0.0),
        ] {
            sketch.flesh(arm, Hues.dark(green, tone), .upright, of: .plain)
        }
        sketch.blob(
            [(-16, -30), (-17, -56), (-14, -80), (0, -92), (14, -80), (17, -56), (16, -30)], green, .upright,
            edge: .inner, of: .plain)
        for x in [-9.0, 0, 9] {
            sketch.curve([(x * 1.1, -32), (x * 1.2, -60), (x * 0.6, -86)], width: 0.9, Hues.dark(green, 0.28))
            for step in 0..<7 {
                let y = -38 - Double(step) * 7
                sketch.line([(x * 1.15 - 2, y - 1.6), (x * 1.15, y), (x * 1.15 + 2, y - 1.6)], width: 0.6, Hues.cream)
            }
        }
        for (x, y, r) in [(0.0, -93.0, 9.0), (31, -82, 6)] { FlowerHead.five(x, y, r, Hues.coral, &sketch) }
    }
}
