import HanmoBrief
import HanmoGraphics

/// Butterfly, bee, dragonfly, firefly and ladybird.
struct Insect {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        switch appearance.variant {
        case "bee": bee(appearance, &sketch)
        case "dragonfly": dragonfly(appearance, &sketch)
        case "firefly": firefly(appearance, &sketch)
        case nil where ["瓢", "甲", "beetle", "ladyb"].contains(where: appearance.name.contains):
            ladybird(appearance, &sketch)
        default: butterfly(appearance, &sketch)
        }
    }

    /// Wings open, tilted as it flies.
    private func butterfly(_ appearance: Appearance, _ sketch: inout Sketch) {
        let hues = [Hues.orange, Hues.blue, Hues.violet, Hues.coral, Hues.yellow]
        let tint = sketch.coat(appearance, hues[Int(sketch.random.next() % 5)])
        let rim = Hues.dark(tint, 0.72)
        let pale = Hues.light(tint, 0.55)
        sketch.moved(0, -48, turned: 0.26) { sketch in
            for side in [-1.0, 1] {
                let hind: [(Double, Double)] = [
                    (side * 2, 2), (side * 20, 4), (side * 38, 16), (side * 38, 32), (side * 28, 42), (side * 22, 50),
                    (side * 17, 40), (side * 8, 28),
                ]
                sketch.blob(hind, rim, .flat, of: .feather)
                sketch.blob(
                    [
                        (side * 4, 6), (side * 19, 9), (side * 32, 19), (side * 32, 29), (side * 23, 36),
                        (side * 12, 26),
                    ], Hues.dark(tint, 0.1), edge: .inner, of: .feather)
                for (x, y) in [(29.0, 31.0), (33, 23), (23, 36)] {
                    sketch.ellipse(side * x, y, 2.2, 2.2, pale, edge: .none, of: .feather)
                }
                let fore: [(Double, Double)] = [
                    (side * 2, -8), (side * 16, -32), (side * 38, -46), (side * 53, -42), (side * 53, -26),
                    (side * 43, -6), (side * 26, 6), (side * 6, 6),
                ]
                sketch.blob(fore, rim, .flat, of: .feather)
                sketch.blob(
                    [
                        (side * 4, -6), (side * 17, -27), (side * 35, -38), (side * 44, -34), (side * 43, -22),
                        (side * 34, -7), (side * 22, 1), (side * 7, 2),
                    ], tint, edge: .inner, of: .feather)
                sketch.blob(
                    [(side * 8, -5), (side * 18, -21), (side * 30, -27), (side * 31, -18), (side * 22, -6)], pale,
                    edge: .none, of: .feather)
                for (x, y) in [(37.0, -36.0), (42, -24), (35, -10)] {
                    sketch.curve([(side * 8, -4), (side * x * 0.6, y * 0.62), (side * x, y)], width: 0.9, rim)
                }
                for (x, y, r) in [(48.6, -38.0, 2.4), (49.4, -30, 2), (47, -21, 1.8), (42.4, -41, 2)] {
                    sketch.ellipse(side * x, y, r, r, Hues.white, edge: .none, of: .feather)
                }
                sketch.curve([(side * 1, -18), (side * 5, -32), (side * 13, -40)], width: 1, Hues.black, taper: .none)
                sketch.ellipse(side * 13.4, -40.6, 1.6, 1.6, Hues.black, edge: .none)
            }
            sketch.flesh([(0, -17, 5), (0, -6, 7), (0, 8, 5), (0, 27, 2)], Hues.black, of: .fur)
            sketch.ellipse(0, -18, 4.2, 4, Hues.charcoal, edge: .none)
        }
    }

    private func bee(_ appearance: Appearance, _ sketch: inout Sketch) {
        let coat = sketch.coat(appearance, Hues.gold.mixed(with: Hues.yellow, 0.35))
        sketch.moved(0, -42, turned: -0.12) { sketch in
            for (angle, length, tint) in [(-1.95, 52.0, Hues.glass), (-1.3, 50, Hues.light(Hues.glass, 0.3))] {
                sketch.petal(
                    4, -22, length: length, width: 27, angle: angle, tint.opacity(0.85), edge: .outline, of: .glass)
                sketch.curve(
                    [
                        (4, -22),
                        (
                            4 + length * 0.5 * Trigonometry.cos(angle - 0.1),
                            -22 + length * 0.5 * Trigonometry.sin(angle - 0.1)
                        ), (4 + length * 0.86 * Trigonometry.cos(angle), -22 + length * 0.86 * Trigonometry.sin(angle)),
                    ], width: 0.8, Hues.dark(Hues.glass, 0.25))
            }
            sketch.polygon([(-44, 2), (-56, 5), (-43, 9)], Hues.black, edge: .outline)
            let body: [(Double, Double)] = [
                (-46, 4), (-36, -16), (-10, -28), (16, -24), (26, -4), (16, 18), (-10, 25), (-36, 18),
            ]
            sketch.blob(body, coat, .round, of: .fur)
            sketch.clip(to: Sketch.smooth(body)) { sketch in
                for x in [-32.0, -14, 4] {
                    sketch.flesh([(x + 3, -34, 8), (x - 2, 0, 9), (x + 3, 34, 8)], Hues.black, edge: .none, of: .fur)
                }
            }
            for x in [-6.0, 4, 14] {
                sketch.curve([(x, 20), (x + 3, 28), (x - 1, 33)], width: 2, Hues.black, taper: .none)
            }
            for (x, tip) in [(34.0, 42.0), (40, 54)] {
                sketch.curve([(x, -18), (x + 2, -30), (tip, -38)], width: 1.4, Hues.black, taper: .none)
                sketch.ellipse(tip, -38, 2.4, 2.4, Hues.black, edge: .none)
            }
            sketch.ellipse(34, -4, 18, 18, coat, .round, of: .fur)
            sketch.eye(37, -7, 4.4, appearance.gaze)
            sketch.ellipse(34, 4, 4, 2.8, Hues.coral.opacity(0.7), edge: .none)
            sketch.curve([(40, 3), (44, 5.4), (48, 2.4)], width: 1.3, Hues.black)
        }
    }

    private func dragonfly(_ appearance: Appearance, _ sketch: inout Sketch) {
        let coat = sketch.coat(appearance, Hues.teal)
        sketch.moved(6, -52, turned: -0.5) { sketch in
            for (angle, length) in [(-2.0, 62.0), (-1.35, 60), (1.95, 58), (1.3, 56)] {
                let tint = Hues.light(Hues.sky, 0.3).opacity(0.75)
                sketch.petal(14, 0, length: length, width: 15, angle: angle, tint, edge: .outline, of: .glass)
                let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
                sketch.line(
                    [(14, 0), (14 + length * 0.92 * c, length * 0.92 * s)], width: 0.7, Hues.dark(Hues.sky, 0.3))
                sketch.ellipse(
                    14 + length * 0.85 * c + 2, length * 0.85 * s, 2.2, 1.6, Hues.dark(coat, 0.4), edge: .none)
            }
            sketch.flesh([(12, 0, 7), (-14, 0.6, 5), (-44, 0, 4.4), (-66, -2, 5), (-72, -2, 3)], coat, of: .skin)
            for step in 0..<7 {
                sketch.line(
                    [(-6 - Double(step) * 9.4, -3), (-6 - Double(step) * 9.4, 3.4)], width: 1.1, Hues.dark(coat, 0.4))
            }
            sketch.flesh([(6, 0, 10), (18, 0, 13), (28, 0, 8)], Hues.dark(coat, 0.15), .round, edge: .inner, of: .skin)
            for side in [-1.0, 1] {
                sketch.ellipse(33, side * 5, 6, 6, Hues.red, .round, edge: .inner)
                sketch.ellipse(34, side * 5 - 2, 1.6, 1.6, Hues.white, edge: .none, of: .light)
            }
        }
    }

    private func ladybird(_ appearance: Appearance, _ sketch: inout Sketch) {
        let shell = sketch.coat(appearance, Hues.red)
        for x in [-34.0, -8, 20] {
            sketch.curve([(x, -16), (x - 3, -6), (x + 5, -1)], width: 3.4, Hues.black, taper: .none)
        }
        sketch.blob([(30, -16), (32, -44), (46, -52), (58, -42), (60, -24), (50, -12)], Hues.black, .round, of: .skin)
        let dome: [(Double, Double)] = [
            (-58, -12), (-52, -46), (-28, -72), (4, -76), (32, -60), (42, -34), (40, -12), (-10, -8),
        ]
        sketch.blob(dome, shell, .round, of: .skin)
        sketch.clip(to: Sketch.smooth(dome)) { sketch in
            sketch.curve([(38, -46), (4, -42), (-58, -26)], width: 2.4, Hues.black, taper: .none)
            for (x, y, r) in [
                (-24.0, -52.0, 8.0), (10, -58, 8), (-38, -28, 6), (-8, -24, 8.4), (22, -28, 7), (-46, -42, 4),
            ] {
                sketch.ellipse(x, y, r, r * 0.86, Hues.black, edge: .none, of: .skin)
            }
            sketch.flesh([(-34, -62, 3), (-14, -71, 6), (8, -70, 3)], Hues.light(shell, 0.5), edge: .none, of: .skin)
        }
        for (tip, y) in [(64.0, -68.0), (72, -60)] {
            sketch.curve([(48, -48), (54, y * 0.92), (tip, y)], width: 1.8, Hues.black, taper: .none)
            sketch.ellipse(tip, y, 2.6, 2.6, Hues.black, edge: .none)
        }
        sketch.ellipse(50, -34, 6.4, 6.4, Hues.white, edge: .none)
        sketch.eye(51, -34, 3.8, appearance.gaze)
    }

    private func firefly(_ appearance: Appearance, _ sketch: inout Sketch) {
        let light = sketch.coat(appearance, Hues.lamplight.mixed(with: Hues.yellow, 0.5))
        sketch.moved(0, -46, turned: -0.45) { sketch in
            sketch.glow(-26, 4, radius: 110, light)
            for angle in [-2.3, -1.8] {
                sketch.petal(
                    6, -8, length: 50, width: 20, angle: angle, Hues.glass.opacity(0.7), edge: .outline, of: .glass)
            }
            sketch.blob(
                [(-48, 4), (-40, -9), (-22, -13), (-8, -10), (-8, 16), (-24, 18), (-40, 15)], light, of: .light)
            for x in [-34.0, -22] { sketch.curve([(x, -11), (x - 3, 3), (x, 16)], width: 1.1, Hues.gold) }
            sketch.flesh([(-12, 2, 28), (6, 0, 27), (20, 0, 20)], Hues.darkWood, .round, of: .skin)
            sketch.petal(
                18, -8, length: 42, width: 17, angle: 2.85, Hues.dark(Hues.darkWood, 0.25), edge: .inner, of: .skin)
            sketch.ellipse(30, -1, 12, 12, Hues.brick, .round, of: .skin)
            sketch.eye(34, -3, 3.6, appearance.gaze)
            for (tip, y) in [(48.0, -24.0), (54, -14)] {
                sketch.curve([(37, -10), (42, y * 0.9), (tip, y)], width: 1.2, Hues.black)
            }
            for x in [-4.0, 6, 15] { sketch.curve([(x, 11), (x + 4, 20), (x + 1, 25)], width: 1.5, Hues.black) }
        }
    }
}
