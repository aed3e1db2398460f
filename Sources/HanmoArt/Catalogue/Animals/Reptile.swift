import HanmoBrief
import HanmoGraphics

/// Crocodile, turtle, frog and snake.
struct Reptile {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        switch appearance.variant {
        case "frog": frog(appearance, &sketch)
        case "snake": snake(appearance, &sketch)
        case "turtle": turtle(appearance, &sketch)
        default: sketch.moved(0, 0, scaled: 0.98) { Crocodile().draw(on: &$0, appearance) }
        }
    }

    private func turtle(_ appearance: Appearance, _ sketch: inout Sketch) {
        let skin = sketch.coat(appearance, Hues.moss)
        let shell = Hues.green.mixed(with: Hues.darkWood, 0.35)
        sketch.polygon([(-62, -16), (-78, -8), (-60, -9)], skin, of: .skin)
        for (x, tone) in [(-26.0, Hues.dark(skin, 0.22)), (36, Hues.dark(skin, 0.22)), (-44, skin), (20, skin)] {
            sketch.flesh([(x, -20, 17), (x + 2, -8, 15), (x + 3, -4, 16)], tone, of: .skin)
            for nail in [-3.0, 2, 7] { sketch.ellipse(x + 3 + nail, -1.2, 1.8, 1.4, Hues.cream, edge: .none) }
        }
        sketch.flesh([(44, -24, 19), (64, -34, 16), (76, -50, 16)], skin, of: .skin)
        sketch.blob(
            [(66, -52), (68, -68), (82, -74), (96, -66), (98, -54), (88, -46), (74, -44)], skin, .round, of: .skin)
        sketch.eye(86, -62, 3.8, appearance.gaze)
        sketch.ellipse(80, -54, 4, 2.6, Hues.coral.opacity(0.6), edge: .none)
        sketch.curve([(97, -55), (92, -51), (85, -51)], width: 1.3, Hues.dark(skin, 0.5))
        for (x, y) in [(60.0, -34.0), (66, -42), (54, -28)] {
            sketch.ellipse(x, y, 2, 1.4, Hues.dark(skin, 0.22), edge: .none)
        }
        let dome: [(Double, Double)] = [
            (-66, -14), (-60, -42), (-40, -66), (-6, -77), (28, -68), (50, -44), (56, -14), (0, -9),
        ]
        sketch.blob(dome, shell, .round, of: .skin)
        sketch.clip(to: Sketch.smooth(dome)) { sketch in
            let seam = Hues.light(shell, 0.3)
            let plates: [[(Double, Double)]] = [
                [(-20, -64), (8, -66), (18, -46), (4, -28), (-20, -28), (-32, -46)],
                [(-60, -44), (-36, -64), (-24, -66), (-36, -46), (-24, -27), (-54, -24), (-68, -28)],
                [(12, -66), (28, -70), (52, -44), (58, -26), (30, -25), (8, -27), (22, -46)],
            ]
            for plate in plates {
                sketch.polygon(plate, Hues.dark(shell, 0.16), edge: .none, of: .skin)
                sketch.line(plate + [plate[0]], width: 2.2, seam)
            }
            sketch.blob(
                [(-72, -22), (-30, -18), (0, -17), (30, -18), (62, -22), (62, -4), (-72, -4)], Hues.paleWood,
                edge: .none, of: .skin)
            for step in 0..<10 {
                sketch.line(
                    [(-58 + Double(step) * 12, -20), (-57 + Double(step) * 12, -8)], width: 1.4,
                    Hues.dark(Hues.paleWood, 0.3))
            }
        }
    }

    private func frog(_ appearance: Appearance, _ sketch: inout Sketch) {
        let skin = sketch.coat(appearance, Hues.leaf)
        let dark = Hues.dark(skin, 0.18)
        for side in [-1.0, 1] {
            sketch.blob(
                [
                    (side * 22, -34), (side * 44, -42), (side * 56, -26), (side * 54, -8), (side * 36, -3),
                    (side * 20, -10),
                ], dark, .round, of: .skin)
            for toe in [-0.9, -0.2, 0.5] {
                sketch.flesh(
                    [(side * 44, -5, 7), (side * (52 + toe * 8), -2 - (toe < 0 ? 0 : 0), 4.4)], dark, edge: .none,
                    of: .skin)
            }
            sketch.blob(
                [(side * 34, -7), (side * 46, -9), (side * 62, -3), (side * 60, 0), (side * 34, 0)], skin, edge: .inner,
                of: .skin)
        }
        sketch.blob(
            [(-30, -40), (-32, -18), (-20, -4), (0, -2), (20, -4), (32, -18), (30, -40), (0, -50)], skin, .round,
            of: .skin)
        sketch.ellipse(0, -19, 19, 17, Hues.light(skin, 0.6), edge: .none, of: .skin)
        for side in [-1.0, 1] {
            sketch.flesh(
                [(side * 22, -28, 11), (side * 20, -12, 9), (side * 18, -4, 8)], skin, edge: .inner, of: .skin)
            for toe in [-7.0, 0, 7] {
                sketch.flesh([(side * 18, -4, 4.6), (side * 18 + toe, -1, 3.2)], skin, edge: .none, of: .skin)
                sketch.ellipse(side * 18 + toe, -1.6, 2.4, 1.9, skin, edge: .none, of: .skin)
            }
            sketch.ellipse(side * 23, -84, 14, 14, skin, .round, of: .skin)
        }
        sketch.blob(
            [
                (-46, -54), (-40, -74), (-20, -84), (0, -82), (20, -84), (40, -74), (46, -54), (28, -40), (0, -36),
                (-28, -40),
            ], skin, .round, of: .skin)
        sketch.blob(
            [(-40, -52), (0, -47), (40, -52), (26, -41), (0, -37), (-26, -41)], Hues.light(skin, 0.6), edge: .none,
            of: .skin)
        sketch.curve([(-38, -55), (-22, -49), (0, -47), (22, -49), (38, -55)], width: 1.8, Hues.dark(skin, 0.5))
        for side in [-1.0, 1] {
            sketch.ellipse(side * 23, -85, 9.6, 9.6, Hues.white, edge: .inner)
            sketch.eye(side * 22, -84.6, 6.4, appearance.gaze)
            sketch.ellipse(side * 33, -61, 5.4, 3.4, Hues.coral.opacity(0.7), edge: .none)
            sketch.ellipse(side * 4, -66, 1.3, 1, Hues.dark(skin, 0.5), edge: .none)
        }
    }

    /// Coiled, its head up.
    private func snake(_ appearance: Appearance, _ sketch: inout Sketch) {
        let skin = sketch.coat(appearance, Hues.green)
        let mark = Hues.dark(skin, 0.3)
        func band(_ spine: Spine, _ count: Int, _ sketch: inout Sketch) {
            sketch.area(spine.body, skin, .round, of: .skin)
            sketch.clip(to: spine.body) { sketch in
                for step in 1..<count {
                    let t = Double(step) / Double(count)
                    let way = spine.along(t)
                    let (x, y) = spine.at(t, 0.4)
                    let size = spine.half(t)
                    sketch.polygon(
                        [
                            (x + way.x * size * 0.8, y + way.y * size * 0.8),
                            (x + way.y * size * 0.7, y - way.x * size * 0.7),
                            (x - way.x * size * 0.8, y - way.y * size * 0.8),
                            (x - way.y * size * 0.7, y + way.x * size * 0.7),
                        ], step % 2 == 0 ? mark : Hues.yellow, edge: .none, of: .skin)
                }
            }
        }
        band(
            Spine([
                (62, -22, 2), (56, -8, 9), (30, -6, 14), (-10, -8, 16), (-46, -10, 18), (-50, -26, 18), (-20, -32, 18),
            ]), 16, &sketch)
        band(
            Spine([(-44, -24, 16), (-6, -20, 19), (32, -22, 19), (38, -38, 18), (8, -44, 17), (-20, -44, 16)]), 12,
            &sketch)
        band(
            Spine([(26, -38, 14), (-4, -38, 18), (-22, -50, 17), (-14, -68, 15), (6, -76, 14), (14, -86, 13)]), 10,
            &sketch)
        sketch.blob(
            [(2, -86), (6, -98), (22, -102), (38, -96), (42, -88), (34, -82), (14, -78)], skin, .round, of: .skin)
        sketch.eye(24, -93, 3.4, iris: Hues.yellow, slit: true, appearance.gaze)
        sketch.curve([(41, -88), (32, -85), (22, -86)], width: 1.1, Hues.dark(skin, 0.5))
        sketch.curve([(41, -88), (49, -87), (52, -84)], width: 1.4, Hues.red, taper: .none)
        sketch.curve([(48, -87), (53, -90), (55, -92)], width: 1.2, Hues.red, taper: .none)
    }
}
