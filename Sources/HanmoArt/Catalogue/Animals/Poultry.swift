import HanmoBrief
import HanmoGraphics

/// Rooster and hen, duck and goose, penguin.
struct Poultry {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        switch appearance.variant {
        case "duck": duck(appearance, &sketch)
        case "penguin": penguin(appearance, &sketch)
        default: rooster(appearance, &sketch)
        }
    }

    private func rooster(_ appearance: Appearance, _ sketch: inout Sketch) {
        sketch.moved(9, 0) { fowl(appearance, &$0) }
    }

    private func fowl(_ appearance: Appearance, _ sketch: inout Sketch) {
        let isHen = appearance.name.contains("母") || appearance.name.contains("hen")
        let coat = sketch.coat(appearance, isHen ? Hues.paleWood : Hues.brick)
        let hackle = isHen ? Hues.light(coat, 0.3) : Hues.gold
        for x in [-4.0, 6] {
            sketch.flesh([(x, -26, 6), (x + 1, -14, 2.8), (x, -3, 2.6)], Hues.gold, of: .skin)
            for toe in [-5.0, 4, 8] {
                sketch.flesh([(x, -3, 2.4), (x + toe, -0.6, 1.2)], Hues.gold, edge: .none, of: .skin)
            }
        }
        if isHen {
            for (x, y, shade) in [(-46.0, -72.0, 0.0), (-48, -62, 0.14), (-44, -52, 0.06)] {
                sketch.flesh(
                    [(-16, -46, 16), (-30, (y - 46) * 0.5 - 2, 13), (x, y, 4)], Hues.dark(coat, shade), of: .feather)
            }
        } else {
            // Sickles rise and fall over; those behind first.
            for (top, side, fall, tint) in [
                (-99.0, -30.0, -62.0, Hues.pine), (-92, -42, -52, Hues.teal), (-78, -48, -40, Hues.pine),
                (-66, -48, -32, Hues.teal), (-94, -24, -74, Hues.dark(Hues.pine, 0.2)),
            ] {
                sketch.flesh(
                    [
                        (-14, -44, 8), (-17 + side * 0.12, (top - 44) * 0.5, 8), (side * 0.66, top + 5, 7.4),
                        (side * 0.92, top + 1, 7), (side - 6, top + 9, 6.4), (side - 10, fall, 0.8),
                    ],
                    tint, of: .feather)
            }
        }
        let body: [(Double, Double)] = [
            (-32, -52), (-22, -32), (-6, -20), (14, -20), (27, -34), (28, -52), (18, -60), (2, -54), (-14, -52),
        ]
        sketch.blob(body, coat, .round, of: .feather)
        sketch.blob(
            [(26, -50), (28, -40), (18, -24), (4, -20), (12, -34)], Hues.dark(coat, 0.25), edge: .none, of: .feather)
        let neck: [(Double, Double)] = [
            (16, -86), (8, -72), (-2, -54), (6, -46), (14, -48), (20, -42), (26, -48), (30, -54), (29, -72), (28, -86),
        ]
        sketch.blob(neck, hackle, .upright, edge: .inner, of: .feather)
        for step in 0..<4 {
            sketch.curve(
                [(13 + Double(step) * 4, -74), (8 + Double(step) * 5, -60), (6 + Double(step) * 6, -50)], width: 1,
                Hues.dark(hackle, 0.22))
        }
        for step in 0..<4 {
            sketch.petal(
                12 - Double(step) * 3, -44 + Double(step) * 3, length: 32 - Double(step) * 3, width: 11,
                angle: 2.96 - Double(step) * 0.1, step % 2 == 0 ? Hues.dark(coat, 0.3) : Hues.dark(coat, 0.1),
                edge: .inner, of: .feather)
        }
        sketch.blob([(16, -46), (4, -50), (-6, -44), (0, -36), (12, -36)], coat, edge: .inner, of: .feather)
        let size = isHen ? 0.6 : 1.0
        sketch.moved(22, -92, scaled: size) {
            $0.blob(
                [(-8, 4), (-10, -6), (-5, -4), (-3, -11), (2, -5), (6, -11), (8, -3), (12, -5), (9, 5)], Hues.red,
                of: .skin)
        }
        sketch.blob([(27, -80), (33, -78), (33, -66), (29, -64), (26, -70)], Hues.red, edge: .inner, of: .skin)
        sketch.ellipse(22, -86, 8.6, 8, hackle, of: .feather)
        sketch.blob([(21, -87), (26, -90), (29, -85), (27, -80), (22, -81)], Hues.red, edge: .none, of: .skin)
        sketch.polygon([(29, -89), (39, -83.6), (28.6, -81.6)], Hues.gold, edge: .inner)
        sketch.eye(24, -86.4, 1.9)
    }

    private func duck(_ appearance: Appearance, _ sketch: inout Sketch) {
        let isGoose = appearance.name.contains("鹅") || appearance.name.contains("goose")
        let coat = sketch.coat(appearance, isGoose ? Hues.white : Hues.yellow)
        for x in [-6.0, 8] {
            sketch.flesh([(x, -16, 4), (x, -5, 3.4)], Hues.orange, of: .skin)
            sketch.blob(
                [(x - 4, -0.6), (x - 1, -5), (x + 5, -5), (x + 12, -0.6)], Hues.orange, edge: .inner, of: .skin)
        }
        let top = isGoose ? -88.0 : -80
        sketch.flesh(
            [(16, -34, 24), (22, -52, isGoose ? 12 : 17), (20, top + 4, isGoose ? 12 : 15)], coat, of: .feather)
        let body: [(Double, Double)] = [
            (-52, -46), (-38, -20), (-14, -9), (14, -9), (30, -20), (34, -36), (26, -48), (4, -44), (-20, -44),
            (-36, -46),
        ]
        sketch.blob(body, coat, .round, edge: .inner, of: .feather)
        for step in 0..<3 {
            sketch.petal(
                12, -36 + Double(step) * 5, length: 46 - Double(step) * 8, width: 15, angle: 3.2 - Double(step) * 0.12,
                Hues.dark(coat, 0.06 + 0.06 * Double(step)), edge: .inner, of: .feather)
        }
        sketch.blob(
            [(16, -32), (8, -42), (-6, -40), (-10, -32), (0, -24), (12, -25)], coat, edge: .inner, of: .feather)
        sketch.ellipse(23, top, isGoose ? 11 : 16, isGoose ? 10 : 15, coat, .round, of: .feather)
        if isGoose { sketch.ellipse(32, top - 8, 5, 4.4, Hues.orange, edge: .inner) }
        sketch.blob(
            [(33, top - 4), (44, top + 1), (53, top + 3), (51, top + 7.6), (40, top + 8), (33, top + 6)], Hues.orange,
            edge: .inner)
        sketch.curve([(34, top + 3), (43, top + 4.4), (51, top + 4.6)], width: 0.9, Hues.dark(Hues.orange, 0.35))
        sketch.eye(28, top - 3, 2.8, appearance.gaze)
        if !isGoose { sketch.ellipse(26, top + 6, 4, 2.6, Hues.coral.opacity(0.6), edge: .none) }
    }

    private func penguin(_ appearance: Appearance, _ sketch: inout Sketch) {
        let back = sketch.coat(appearance, Hues.navy.mixed(with: Hues.black, 0.45))
        for side in [-1.0, 1] {
            sketch.blob(
                [(side * 4, -4), (side * 12, -7), (side * 24, -3), (side * 25, 0), (side * 6, 0)], Hues.orange,
                of: .skin)
            sketch.flesh([(side * 25, -60, 12), (side * 38, -42, 12), (side * 42, -24, 4)], back, of: .feather)
        }
        let half: [(Double, Double)] = [
            (0, -100), (14, -97), (22, -86), (23, -72), (29, -54), (32, -30), (27, -10), (14, -3), (0, -2),
        ]
        let shape = half + half.dropFirst().dropLast().reversed().map { (-$0.0, $0.1) }
        sketch.blob(shape, back, .round, of: .feather)
        let front: [(Double, Double)] = [(0, -64), (14, -60), (22, -46), (25, -28), (21, -10), (10, -4), (0, -3)]
        sketch.blob(
            front + front.dropFirst().dropLast().reversed().map { (-$0.0, $0.1) }, Hues.white, .round, edge: .none,
            of: .feather)
        let face: [(Double, Double)] = [(0, -86), (8, -91), (17, -86), (18, -74), (10, -66), (0, -64)]
        sketch.blob(
            face + face.dropFirst().dropLast().reversed().map { (-$0.0, $0.1) }, Hues.white, edge: .none, of: .feather)
        for side in [-1.0, 1] {
            sketch.eye(side * 8.6, -80, 3.2, appearance.gaze)
            sketch.ellipse(side * 13.6, -72, 3.6, 2.4, Hues.pink, edge: .none)
            sketch.ellipse(side * 18, -60, 6, 3.4, Hues.yellow.opacity(0.7), edge: .none, of: .feather)
        }
        sketch.blob([(-6, -76), (0, -78.6), (6, -76), (0, -69.6)], Hues.orange, edge: .inner)
        sketch.curve([(-5, -75.4), (0, -74), (5, -75.4)], width: 0.8, Hues.dark(Hues.orange, 0.4))
    }
}
