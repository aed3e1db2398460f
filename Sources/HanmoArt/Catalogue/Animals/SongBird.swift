import HanmoBrief
import HanmoGraphics

/// A small bird: perched on a twig or on the wing. Sparrow, parrot, swallow and pigeon differ in measures and colours.
struct SongBird {
    private struct Plumage {
        var back: Color
        var breast: Color
        var cap: Color
        var cheek: Color?
        var beak = Hues.orange
        var tail = 26.0
        var forked = false
        var hooked = false
        var wing: Color
    }

    private func plumage(_ sketch: inout Sketch, _ appearance: Appearance) -> Plumage {
        switch appearance.variant {
        case "parrot":
            let coat = sketch.coat(appearance, Hues.green)
            return Plumage(
                back: coat, breast: Hues.light(coat, 0.25).mixed(with: Hues.yellow, 0.4), cap: Hues.red,
                cheek: Hues.yellow,
                beak: Hues.charcoal, tail: 44, hooked: true, wing: Hues.blue)
        case "swallow":
            let coat = sketch.coat(appearance, Hues.navy)
            return Plumage(
                back: coat, breast: Hues.white, cap: coat, cheek: Hues.brick, beak: Hues.black, tail: 40, forked: true,
                wing: Hues.dark(coat, 0.2))
        case "pigeon":
            let coat = sketch.coat(appearance, Hues.white.mixed(with: Hues.silver, 0.35))
            return Plumage(
                back: coat, breast: Hues.light(coat, 0.7), cap: coat, beak: Hues.coral, tail: 30,
                wing: Hues.dark(coat, 0.12))
        default:
            let coats = [
                (Hues.blue, Hues.orange), (Hues.wood, Hues.cream), (Hues.teal, Hues.yellow), (Hues.red, Hues.cream),
            ]
            let choice = coats[
                appearance.name.contains("麻雀") || appearance.name.contains("sparrow")
                    ? 1 : Int(sketch.random.next() % 4)]
            let coat = sketch.coat(appearance, choice.0)
            return Plumage(
                back: coat, breast: choice.1, cap: Hues.dark(coat, 0.12), cheek: Hues.white, beak: Hues.charcoal,
                wing: Hues.dark(coat, 0.25))
        }
    }

    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let plumage = plumage(&sketch, appearance)
        if appearance.looks.pose == "fly" || (appearance.variant == "swallow" && appearance.looks.pose == nil) {
            flying(plumage, &sketch)
        } else {
            perched(plumage, appearance.gaze, &sketch)
        }
    }

    private func perched(_ plumage: Plumage, _ gaze: Sketch.Gaze, _ sketch: inout Sketch) {
        sketch.flesh([(-56, -5, 4), (-20, -8, 5), (20, -6, 4.4), (56, -11, 2.6)], Hues.darkWood, of: .wood)
        for (x, y, angle) in [(-44.0, -7.0, -0.9), (38, -8, -0.8), (44, -8, 0.6), (-30, -6, 0.8)] {
            sketch.petal(x, y, length: 16, width: 8, angle: angle, Hues.leaf, edge: .outline)
        }
        let tail = plumage.tail
        for side in plumage.forked ? [-0.16, 0.14] : [0.08, -0.06] {
            sketch.petal(
                -20, -30, length: tail + 18, width: plumage.forked ? 7 : 11, angle: 2.45 + side, plumage.wing,
                edge: .outline, of: .feather)
        }
        let body: [(Double, Double)] = [
            (-30, -34), (-26, -52), (-10, -72), (2, -88), (18, -97), (33, -92), (39, -78), (36, -60), (36, -44),
            (28, -24),
            (8, -13), (-14, -18),
        ]
        for x in [2.0, 14] {
            sketch.flesh([(x, -18, 3), (x + 1, -9, 2.4)], Hues.dark(Hues.orange, 0.25), of: .skin)
            for toe in [-3.0, 0.6, 4] {
                sketch.flesh(
                    [(x + 1, -10, 2), (x + 1 + toe, -5, 1.8)], Hues.dark(Hues.orange, 0.25), edge: .none, of: .skin)
            }
        }
        sketch.blob(body, plumage.breast, .round, of: .feather)
        sketch.clip(to: Sketch.smooth(body)) { sketch in
            sketch.blob(
                [
                    (-40, -30), (-34, -60), (-8, -84), (10, -106), (34, -108), (44, -90), (34, -84), (20, -76),
                    (8, -58), (-4, -38), (-16, -24),
                ],
                plumage.back, edge: .none, of: .feather)
            sketch.blob(
                [(0, -90), (12, -106), (36, -106), (46, -88), (32, -90), (18, -84)], plumage.cap, edge: .none,
                of: .feather)
            if let cheek = plumage.cheek { sketch.ellipse(25, -74, 8.4, 6, cheek, edge: .none, of: .feather) }
        }
        let wing: [(Double, Double)] = [
            (14, -58), (2, -66), (-16, -56), (-32, -34), (-48, -14), (-28, -18), (-4, -26), (12, -40),
        ]
        sketch.blob(wing, plumage.wing, .round, edge: .inner, of: .feather)
        sketch.clip(to: Sketch.smooth(wing)) { sketch in
            sketch.blob(
                [(20, -60), (0, -70), (-20, -58), (-16, -48), (0, -50), (14, -46)], Hues.light(plumage.wing, 0.3),
                edge: .none, of: .feather)
        }
        for step in 0..<3 {
            let y = -44 + Double(step) * 7
            sketch.curve(
                [(-2 - Double(step) * 3, y), (-16 - Double(step) * 4, y + 9), (-34, y + 20 - Double(step) * 2)],
                width: 1, Hues.dark(plumage.wing, 0.35))
        }
        beak(plumage, 36, -82, &sketch)
        sketch.eye(25, -85, 4, gaze)
    }

    private func beak(_ plumage: Plumage, _ x: Double, _ y: Double, _ sketch: inout Sketch) {
        if plumage.hooked {
            sketch.blob(
                [(x - 3, y - 7), (x + 7, y - 6), (x + 10, y + 3), (x + 5, y + 10), (x + 3, y + 4), (x - 3, y + 5)],
                plumage.beak, edge: .inner)
        } else {
            sketch.polygon([(x - 1, y - 4), (x + 13, y + 2), (x - 1, y + 6)], plumage.beak, edge: .inner)
            sketch.line([(x - 1, y + 1.6), (x + 11, y + 2)], width: 0.8, Hues.dark(plumage.beak, 0.4))
        }
    }

    /// Wings spread, seen from the side; the feet are not seen.
    private func flying(_ plumage: Plumage, _ sketch: inout Sketch) {
        sketch.moved(5, -28, turned: -0.2, scaled: 0.92) { sketch in
            wing(far: true, plumage, &sketch)
            if plumage.forked {
                sketch.flesh([(-22, 0, 8), (-46, -3, 6), (-78, -12, 0.6)], plumage.wing, of: .feather)
                sketch.flesh([(-22, 2, 8), (-46, 6, 6), (-76, 14, 0.6)], plumage.back, of: .feather)
            } else {
                for side in [-0.2, 0, 0.2] {
                    sketch.petal(
                        -22, 1, length: plumage.tail + 10, width: 12, angle: .pi + side,
                        side == 0 ? plumage.back : plumage.wing, edge: .outline, of: .feather)
                }
            }
            let body: [(Double, Double)] = [
                (-30, 0), (-14, -9), (10, -13), (28, -17), (41, -12), (43, -3), (34, 4), (16, 12), (-8, 10),
            ]
            sketch.blob(body, plumage.breast, .round, of: .feather)
            sketch.clip(to: Sketch.smooth(body)) { sketch in
                sketch.blob(
                    [(-36, -14), (20, -24), (50, -18), (46, -6), (32, -5), (10, -1), (-16, 3), (-36, 6)], plumage.back,
                    edge: .none, of: .feather)
                sketch.blob([(22, -22), (50, -20), (46, -9), (30, -9)], plumage.cap, edge: .none, of: .feather)
                if let cheek = plumage.cheek { sketch.ellipse(34, -1, 6, 4, cheek, edge: .none, of: .feather) }
            }
            beak(plumage, 41, -8, &sketch)
            sketch.eye(34, -8, 2.8)
            wing(far: false, plumage, &sketch)
        }
    }

    private func wing(far: Bool, _ plumage: Plumage, _ sketch: inout Sketch) {
        let tint = far ? Hues.dark(plumage.wing, 0.18) : plumage.wing
        sketch.moved(far ? 12 : 4, far ? -9 : -6, turned: far ? 0.35 : -0.12, scaled: far ? 0.9 : 1) { sketch in
            for step in 0..<6 {
                let t = Double(step) / 5
                sketch.petal(
                    -2 - 6 * t, -8 - 14 * t, length: 44 + 14 * t, width: 13, angle: -2.85 + 1.15 * t, tint,
                    edge: .outline, of: .feather)
            }
            sketch.blob(
                [(12, 2), (8, -18), (-8, -40), (-20, -44), (-22, -28), (-20, -10), (-10, 2)],
                far ? Hues.dark(plumage.back, 0.2) : plumage.back, edge: .inner, of: .feather)
        }
    }
}
