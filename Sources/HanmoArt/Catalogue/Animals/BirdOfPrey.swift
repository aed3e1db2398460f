import HanmoBrief
import HanmoGraphics

/// An eagle on the wing, or perched; an owl on its branch.
struct BirdOfPrey {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        if appearance.variant == "owl" {
            owl(appearance, &sketch)
        } else {
            eagle(appearance, &sketch)
        }
    }

    private func eagle(_ appearance: Appearance, _ sketch: inout Sketch) {
        let brown = sketch.coat(appearance, Hues.darkWood)
        sketch.moved(0, -42) { sketch in
            for side in [-1.0, 1] {
                // Fingers of the wing, then its coverts.
                for step in 0..<9 {
                    let t = Double(step) / 8
                    sketch.petal(
                        side * (24 + 42 * t), -8 - 34 * t, length: 36 + 4 * t, width: 14,
                        angle: .pi / 2 - side * (-0.22 + 1.9 * t),
                        step % 2 == 0 ? Hues.dark(brown, 0.3) : Hues.dark(brown, 0.16), edge: .outline, of: .feather)
                }
                sketch.flesh(
                    [(side * 8, -4, 26), (side * 32, -16, 26), (side * 58, -36, 18), (side * 76, -52, 6)], brown,
                    of: .feather)
                sketch.flesh(
                    [(side * 10, -10, 8), (side * 33, -23, 8), (side * 62, -45, 4)], Hues.light(brown, 0.2),
                    edge: .none, of: .feather)
                for step in 0..<5 {
                    let x = side * (18 + Double(step) * 9)
                    sketch.curve(
                        [(x - 3, 1 - Double(step) * 5), (x, 5 - Double(step) * 5), (x + 3, 1 - Double(step) * 5)],
                        width: 0.9, Hues.light(brown, 0.22))
                }
            }
            for side in [-2.0, -1, 0, 1, 2] {
                sketch.petal(
                    side * 2, 18, length: 32 - side * side, width: 12, angle: .pi / 2 - side * 0.17, Hues.white,
                    edge: .outline, of: .feather)
            }
            sketch.blob(
                [(-12, -12), (0, -20), (12, -12), (13, 6), (6, 24), (-6, 24), (-13, 6)], brown, .round, of: .feather)
            for side in [-1.0, 1] {
                sketch.flesh([(side * 6, 16, 7), (side * 8, 26, 4)], Hues.gold, edge: .inner, of: .skin)
                for toe in [-1.0, 0, 1] {
                    sketch.flesh(
                        [(side * 8, 26, 2.4), (side * 8 + toe * 3, 31, 0.8)], Hues.dark(Hues.gold, 0.3), edge: .none,
                        of: .skin)
                }
            }
            // The white head looks to the right.
            sketch.blob(
                [(-10, -12), (-9, -28), (2, -36), (13, -31), (14, -20), (10, -10), (4, -6), (0, -10), (-5, -5)],
                Hues.white, .round, edge: .inner, of: .feather)
            sketch.blob([(11, -29), (20, -27), (24, -20), (20, -15), (18, -21), (11, -20)], Hues.gold, edge: .inner)
            sketch.eye(7, -25, 2.2, iris: Hues.yellow)
            sketch.line([(2.6, -28.6), (10.4, -26.4)], width: 1.5, Hues.dark(brown, 0.3))
        }
    }

    private func owl(_ appearance: Appearance, _ sketch: inout Sketch) {
        let brown = sketch.coat(appearance, Hues.wood)
        let pale = Hues.light(brown, 0.6)
        for side in [-0.2, 0, 0.2] {
            sketch.petal(
                0, -22, length: 24, width: 12, angle: .pi / 2 + side, Hues.dark(brown, 0.35), edge: .outline,
                of: .feather)
        }
        sketch.flesh([(-48, -8, 6), (-16, -11, 7), (20, -9, 6.4), (48, -13, 4)], Hues.darkWood, of: .wood)
        sketch.petal(36, -12, length: 15, width: 8, angle: -0.9, Hues.leaf, edge: .outline)
        sketch.petal(-34, -10, length: 15, width: 8, angle: -2.2, Hues.leaf, edge: .outline)
        let body: [(Double, Double)] = [
            (-27, -86), (-31, -64), (-31, -40), (-22, -18), (0, -11), (22, -18), (31, -40), (31, -64), (27, -86),
            (0, -92),
        ]
        sketch.blob(body, brown, .round, of: .feather)
        let breast: [(Double, Double)] = [
            (-19, -56), (0, -62), (19, -56), (20, -36), (12, -17), (0, -13), (-12, -17), (-20, -36),
        ]
        sketch.blob(breast, pale, edge: .none, of: .feather)
        for row in 0..<4 {
            for column in 0..<(row == 3 ? 3 : 4) {
                let x =
                    -13.5 + Double(column) * 9 + (row % 2 == 1 ? 4.5 : 0) - (row == 1 ? 4.5 : 0) + (row == 3 ? 0 : 0)
                let y = -49 + Double(row) * 9
                sketch.curve([(x - 3, y), (x, y + 3.6), (x + 3, y)], width: 1.3, Hues.dark(brown, 0.15))
            }
        }
        for side in [-1.0, 1] {
            sketch.blob(
                [
                    (side * 24, -66), (side * 34, -52), (side * 34, -34), (side * 25, -14), (side * 19, -30),
                    (side * 20, -52),
                ], Hues.dark(brown, 0.25), .upright, edge: .inner, of: .feather)
            for toe in [-4.4, 0, 4.4] {
                sketch.flesh([(side * 9 + toe, -14, 3.6), (side * 9 + toe, -8, 3)], Hues.gold, edge: .inner, of: .skin)
            }
            sketch.blob(
                [(side * 8, -92), (side * 20, -94), (side * 30, -104), (side * 29, -88), (side * 24, -78)],
                Hues.dark(brown, 0.2), edge: .inner, of: .feather)
        }
        for side in [-1.0, 1] {
            sketch.ellipse(side * 12.5, -75, 15, 15, pale, edge: .inner, of: .feather)
            for ray in 0..<10 {
                let angle = Double(ray) / 10 * 2 * .pi
                sketch.line(
                    [
                        (side * 12.5 + 10.5 * Trigonometry.cos(angle), -75 + 10.5 * Trigonometry.sin(angle)),
                        (side * 12.5 + 14 * Trigonometry.cos(angle), -75 + 14 * Trigonometry.sin(angle)),
                    ], width: 0.7, Hues.dark(pale, 0.2))
            }
            sketch.eye(side * 12, -75, 8.4, iris: Hues.gold, appearance.gaze)
        }
        sketch.blob(
            [(-14, -92), (0, -88), (14, -92), (4, -82), (0, -76), (-4, -82)], Hues.dark(brown, 0.2), edge: .none,
            of: .feather)
        sketch.blob([(-3.6, -74), (0, -76), (3.6, -74), (1.4, -65), (0, -63), (-1.4, -65)], Hues.orange, edge: .inner)
    }
}
