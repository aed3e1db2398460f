import HanmoBrief
import HanmoGraphics

/// Birds with long necks: crane, swan, peacock and phoenix.
struct LongBird {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        switch appearance.variant {
        case "swan": swan(appearance, &sketch)
        case "peacock": peacock(appearance, &sketch)
        case "phoenix": phoenix(appearance, &sketch)
        default: appearance.looks.pose == "fly" ? craneInFlight(appearance, &sketch) : crane(appearance, &sketch)
        }
    }

    // MARK: Crane

    private func crane(_ appearance: Appearance, _ sketch: inout Sketch) {
        let white = sketch.coat(appearance, Hues.white)
        let legs = Hues.charcoal
        // One leg stands, the other is drawn up.
        sketch.flesh([(3, -44, 4), (4, -24, 1.9), (3.4, -2, 1.7)], legs, of: .skin)
        for toe in [-7.0, 4, 9] {
            sketch.flesh([(3.4, -2.4, 1.6), (3.4 + toe, -0.6, 1)], legs, edge: .none, of: .skin)
        }
        sketch.flesh([(-5, -44, 4), (8, -31, 2), (-6, -21, 1.7)], Hues.light(legs, 0.15), of: .skin)
        sketch.flesh([(-6, -21, 1.6), (-10, -15, 1)], Hues.light(legs, 0.15), edge: .none, of: .skin)
        neck([(12, -58, 12), (21, -66, 7.4), (20, -78, 5.2), (15, -88, 4.6), (20, -96, 4.8)], &sketch)
        let body: [(Double, Double)] = [(-27, -42), (-16, -58), (2, -66), (17, -65), (21, -56), (14, -46), (-4, -40)]
        for step in 0..<5 {
            sketch.petal(
                -12 + Double(step) * 3, -50, length: 26 - Double(step) * 1.5, width: 8,
                angle: 2.4 - Double(step) * 0.12, Hues.black, edge: .outline, of: .feather)
        }
        sketch.blob(body, white, .round, of: .feather)
        let tint = Hues.dark(white, 0.14)
        for step in 0..<4 {
            let x = 8 - Double(step) * 8
            sketch.curve(
                [(x, -60 + Double(step)), (x - 6, -52 + Double(step)), (x - 15, -48 + Double(step) * 1.4)], width: 0.8,
                tint)
        }
        sketch.ellipse(20.6, -96, 4.4, 3.6, white, edge: .outline, of: .feather)
        craneHead(20.6, -96, &sketch)
    }

    private func neck(_ joints: [(Double, Double, Double)], _ sketch: inout Sketch) {
        sketch.flesh(joints, Hues.white, of: .feather)
        let last = joints.count - 1
        // The throat is black.
        sketch.flesh(
            [
                (joints[1].0 + 1.6, joints[1].1, 3.4), (joints[2].0 + 1, joints[2].1, 3.8),
                (joints[last - 1].0 + 0.8, joints[last - 1].1, 3.6),
                (joints[last].0, joints[last].1 + 1, 3),
            ], Hues.black, edge: .none, of: .feather)
    }

    private func craneHead(_ x: Double, _ y: Double, _ sketch: inout Sketch) {
        sketch.blob(
            [(x - 3, y - 2.4), (x, y - 5), (x + 3.6, y - 3.4), (x + 2.4, y - 1.6)], Hues.red, edge: .inner, of: .feather
        )
        sketch.polygon([(x + 3.6, y - 1.4), (x + 18, y + 1.8), (x + 3.4, y + 1.6)], Hues.moss, edge: .inner)
        sketch.line([(x + 3.6, y + 0.4), (x + 17, y + 1.8)], width: 0.4, Hues.dark(Hues.moss, 0.4))
        sketch.ellipse(x + 1.4, y - 0.8, 0.9, 0.9, Hues.black, edge: .none)
    }

    private func craneInFlight(_ appearance: Appearance, _ sketch: inout Sketch) {
        let white = sketch.coat(appearance, Hues.white)
        sketch.moved(-4, -32, turned: -0.14, scaled: 0.74) { sketch in
            craneWing(far: true, white, &sketch)
            sketch.flesh([(-22, 2, 3), (-48, 5, 1.6), (-70, 3, 1.2)], Hues.charcoal, of: .skin)
            sketch.flesh([(-22, 4, 3), (-48, 8, 1.6), (-68, 7, 1.2)], Hues.charcoal, of: .skin)
            neck([(16, 0, 12), (32, -2, 7), (48, 1, 5), (58, -2, 4.6), (66, -4, 4.6)], &sketch)
            sketch.blob(
                [(-30, 3), (-14, -7), (8, -9), (24, -5), (22, 5), (4, 10), (-16, 8)], white, .round, of: .feather)
            sketch.ellipse(67, -4, 4.4, 3.6, white, of: .feather)
            craneHead(67, -4, &sketch)
            craneWing(far: false, white, &sketch)
        }
    }

    private func craneWing(far: Bool, _ white: Color, _ sketch: inout Sketch) {
        let tint = far ? Hues.dark(white, 0.12) : white
        sketch.moved(far ? 10 : 0, -3, turned: far ? 0.5 : -0.06, scaled: far ? 0.88 : 1) { sketch in
            for step in 0..<7 {
                let t = Double(step) / 6
                sketch.petal(
                    -8 + 2 * t, -16 - 24 * t, length: 40 - 4 * t, width: 9, angle: 3.05 + 1.3 * t, Hues.black,
                    edge: .outline, of: .feather)
            }
            sketch.blob(
                [(14, 4), (12, -26), (-4, -54), (-18, -44), (-22, -22), (-12, 0)], tint, edge: .none, of: .feather)
            for step in 0..<5 {
                let t = Double(step) / 4
                sketch.petal(
                    4 - 4 * t, -4 - 30 * t, length: 34, width: 14, angle: 3.0 + 1.0 * t, tint, edge: .inner,
                    of: .feather)
            }
            sketch.flesh([(12, 0, 12), (8, -24, 12), (-6, -52, 5)], tint, edge: .none, of: .feather)
        }
    }

    // MARK: Swan

    private func swan(_ appearance: Appearance, _ sketch: inout Sketch) {
        let white = sketch.coat(appearance, Hues.white.mixed(with: Hues.silver, 0.3))
        sketch.flesh(
            [(24, -18, 20), (38, -30, 13), (36, -50, 9), (27, -66, 8), (29, -82, 8), (40, -86, 9)], white, of: .feather)
        let body: [(Double, Double)] = [
            (-62, -38), (-50, -14), (-28, -1), (10, 0), (36, -6), (44, -22), (32, -36), (4, -40), (-30, -36),
        ]
        sketch.blob(body, white, .round, of: .feather)
        for step in 0..<6 {
            let t = Double(step) / 5
            sketch.petal(
                20 - 12 * t, -22 - 3 * t, length: 60 + 14 * t, width: 17, angle: 3.25 + 0.36 * t,
                Hues.light(white, 0.2 + 0.8 * t), edge: .inner, of: .feather)
        }
        sketch.blob(
            [(26, -14), (30, -30), (16, -40), (-6, -38), (-16, -26), (-2, -14)], Hues.light(white, 0.7), .flat,
            edge: .inner, of: .feather)
        sketch.blob([(44, -91), (60, -84), (63, -80), (46, -80)], Hues.orange, edge: .inner)
        sketch.blob([(42, -92), (49, -89), (47, -83), (41, -86)], Hues.black, edge: .none)
        sketch.ellipse(39, -88, 1.5, 1.5, Hues.black, edge: .none)
    }

    // MARK: Peacock

    private func peacock(_ appearance: Appearance, _ sketch: inout Sketch) {
        let blue = sketch.coat(appearance, Hues.blue.mixed(with: Hues.teal, 0.3))
        // The fan, from the outer row to the inner.
        for (row, count, reach) in [(0, 15, 82.0), (1, 13, 66), (2, 10, 49)] {
            for step in 0..<count {
                let angle = -Double.pi + Double(step) / Double(count - 1) * .pi
                let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
                let squash = 0.98
                let (x, y) = (c * reach * squash, -16 + s * reach)
                sketch.petal(
                    0, -16, length: reach + 7, width: 17 - Double(row) * 1.5, angle: angle,
                    row % 2 == 0 ? Hues.green : Hues.teal, edge: .inner, of: .feather)
                sketch.ellipse(x * 0.95, -16 + (y + 16) * 0.95, 5.2, 5.2, Hues.gold, edge: .none, of: .feather)
                sketch.ellipse(x * 0.95, -16 + (y + 16) * 0.95, 3.6, 3.6, Hues.teal, edge: .none, of: .feather)
                sketch.ellipse(x * 0.94, -16 + (y + 16) * 0.94, 2, 2, Hues.navy, edge: .none, of: .feather)
            }
        }
        for side in [-1.0, 1] { sketch.flesh([(side * 5, -14, 2.6), (side * 5, -2, 2)], Hues.stone, of: .skin) }
        sketch.blob(
            [(-15, -20), (-14, -34), (-6, -44), (6, -44), (14, -34), (15, -20), (6, -8), (-6, -8)], blue, .round,
            of: .feather)
        sketch.flesh([(0, -32, 15), (-2, -48, 9), (1, -62, 7.6)], blue, edge: .inner, of: .feather)
        for step in -2...2 {
            let x = 2 + Double(step) * 3.4
            sketch.line([(1, -66), (x, -78 + Double(step * step) * 0.6)], width: 0.6, Hues.navy)
            sketch.ellipse(x, -78 + Double(step * step) * 0.6, 1.5, 1.5, Hues.teal, edge: .none, of: .feather)
        }
        sketch.ellipse(1.4, -65, 5.6, 5, blue, edge: .outline, of: .feather)
        sketch.ellipse(3, -65.4, 3, 2, Hues.white, edge: .none, of: .feather)
        sketch.ellipse(3.4, -65.6, 1.1, 1.1, Hues.black, edge: .none)
        sketch.polygon([(6.6, -66), (12, -63.4), (6.2, -62.8)], Hues.stone, edge: .inner)
    }

    // MARK: Phoenix

    private func phoenix(_ appearance: Appearance, _ sketch: inout Sketch) {
        let red = sketch.coat(appearance, Hues.red)
        let fire = [Hues.crimson, Hues.red, Hues.orange, Hues.gold]
        // Five streamers of the tail with an eye each.
        let tails: [[(Double, Double)]] = [
            [(-14, -46), (-44, -40), (-66, -18), (-92, -22)], [(-14, -44), (-38, -28), (-52, -6), (-80, -2)],
            [(-12, -42), (-30, -22), (-32, -4), (-52, 2)], [(-14, -48), (-46, -50), (-72, -38), (-98, -46)],
        ]
        for (index, tail) in tails.enumerated() {
            let color = fire[index]
            sketch.flesh(zip(tail, [8.0, 7, 6, 3]).map { ($0.0, $0.1, $1) }, color, of: .feather)
            let (x, y) = tail[3]
            sketch.ellipse(x, y, 6.4, 5, color, of: .feather)
            sketch.ellipse(x, y, 3.8, 3, Hues.yellow, edge: .none, of: .feather)
            sketch.ellipse(x, y, 1.8, 1.5, Hues.teal, edge: .none, of: .feather)
        }
        wing(far: true, fire, &sketch)
        sketch.flesh([(6, -44, 19), (20, -54, 12), (27, -68, 8), (38, -76, 8)], red, of: .feather)
        sketch.blob([(-22, -48), (-8, -58), (10, -58), (20, -48), (12, -36), (-6, -34)], red, .round, of: .feather)
        for row in 0..<3 {
            for column in 0..<3 {
                sketch.curve(
                    [
                        (4 + Double(column) * 5, -52 + Double(row) * 5),
                        (6.4 + Double(column) * 5, -49 + Double(row) * 5),
                        (8.6 + Double(column) * 5, -52 + Double(row) * 5),
                    ], width: 0.8, Hues.gold)
            }
        }
        for step in 0..<3 {
            sketch.flesh(
                [
                    (36, -79, 3), (28 - Double(step) * 3, -88 - Double(step) * 2, 3),
                    (20 - Double(step) * 7, -88 + Double(step) * 5, 0.6),
                ],
                fire[3 - step], edge: .inner, of: .feather)
        }
        sketch.ellipse(38, -77, 6, 5.4, red, of: .feather)
        sketch.polygon([(43, -80), (54, -74), (42.6, -73.4)], Hues.gold, edge: .inner)
        sketch.eye(39.6, -78, 1.7)
        wing(far: false, fire, &sketch)
    }

    private func wing(far: Bool, _ fire: [Color], _ sketch: inout Sketch) {
        sketch.moved(far ? 8 : 0, -50, turned: far ? 0.6 : 0, scaled: far ? 0.86 : 1) { sketch in
            for (row, reach) in [(0, 56.0), (1, 40), (2, 26)] {
                for step in 0..<7 {
                    let t = Double(step) / 6
                    sketch.petal(
                        2 - 5 * t, -4 - 8 * t, length: reach * (0.8 + 0.2 * t), width: 12 - Double(row) * 1.6,
                        angle: 3.3 + 1.3 * t,
                        far ? Hues.dark(fire[row], 0.14) : fire[row + 1], edge: .inner, of: .feather)
                }
            }
        }
    }
}
