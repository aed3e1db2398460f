import HanmoGraphics

/// Single blossoms, drawn by their radius around a middle.
enum FlowerHead {
    /// Five round petals and stamens: plum, cherry, peach.
    static func five(
        _ x: Double, _ y: Double, _ r: Double, _ color: Color, notch: Double = 0, turned: Double = 0,
        _ sketch: inout Sketch
    ) {
        for petal in 0..<5 {
            let angle = turned + Double(petal) / 5 * 2 * .pi - .pi / 2
            sketch.petal(
                x, y, length: r, width: r * 0.98, angle: angle, petal % 2 == 0 ? color : Hues.dark(color, 0.06),
                edge: .inner, notch: notch)
        }
        sketch.ellipse(x, y, r * 0.3, r * 0.3, Hues.dark(color, 0.22), edge: .none)
        for stamen in 0..<7 {
            let angle = turned + Double(stamen) / 7 * 2 * .pi
            let (sx, sy) = (x + r * 0.44 * Trigonometry.cos(angle), y + r * 0.44 * Trigonometry.sin(angle))
            sketch.line([(x, y), (sx, sy)], width: r * 0.05, Hues.light(Hues.gold, 0.2))
            sketch.ellipse(sx, sy, r * 0.075, r * 0.075, Hues.gold, edge: .none)
        }
    }

    /// Many narrow petals about a disc: daisy, cosmos, sunflower.
    static func daisy(
        _ x: Double, _ y: Double, _ r: Double, _ color: Color, core: Color, petals: Int = 13, disc: Double = 0.32,
        squash: Double = 1, _ sketch: inout Sketch
    ) {
        sketch.moved(x, y, scaled: 1, squash) { sketch in
            for layer in 0..<2 {
                for petal in 0..<petals {
                    let angle = (Double(petal) + Double(layer) * 0.5) / Double(petals) * 2 * .pi
                    sketch.petal(
                        0, 0, length: r * (layer == 0 ? 1 : 0.9), width: r * 4.2 / Double(petals), angle: angle,
                        layer == 0 ? Hues.dark(color, 0.14) : color, edge: .inner)
                }
            }
            sketch.ellipse(0, 0, r * disc, r * disc, core, .round, edge: .inner)
            for seed in 0..<9 {
                let angle = Double(seed) * 2.4
                let reach = r * disc * 0.28 * Double(seed).squareRoot()
                sketch.ellipse(
                    reach * Trigonometry.cos(angle), reach * Trigonometry.sin(angle), r * 0.035, r * 0.035,
                    Hues.dark(core, 0.35), edge: .none)
            }
        }
    }

    /// A cup of six petals on its stalk.
    static func tulip(_ x: Double, _ y: Double, _ r: Double, _ color: Color, _ sketch: inout Sketch) {
        let dark = Hues.dark(color, 0.18)
        for side in [-1.0, 1] {
            sketch.blob(
                [
                    (x + side * r * 0.1, y + r * 0.9), (x + side * r * 0.62, y + r * 0.4),
                    (x + side * r * 0.66, y - r * 0.4), (x + side * r * 0.42, y - r * 1.1),
                    (x + side * r * 0.06, y - r * 0.5),
                ], dark, edge: .outline, of: .leaf)
        }
        sketch.blob(
            [
                (x, y - r * 1.25), (x + r * 0.36, y - r * 0.6), (x + r * 0.3, y + r * 0.4), (x, y + r * 0.9),
                (x - r * 0.3, y + r * 0.4), (x - r * 0.36, y - r * 0.6),
            ], Hues.light(color, 0.08), edge: .inner, of: .leaf)
        for side in [-1.0, 1] {
            sketch.blob(
                [
                    (x + side * r * 0.72, y - r * 0.86), (x + side * r * 0.86, y - r * 0.2),
                    (x + side * r * 0.62, y + r * 0.6), (x + side * r * 0.06, y + r * 1.0),
                    (x + side * r * 0.16, y + r * 0.2), (x + side * r * 0.4, y - r * 0.4),
                ], color, .upright, edge: .inner, of: .leaf)
        }
    }

    /// Ruffled petals in rings: peony.
    static func peony(_ x: Double, _ y: Double, _ r: Double, _ color: Color, _ sketch: inout Sketch) {
        for (ring, count, reach) in [(0, 9, 1.0), (1, 8, 0.78), (2, 7, 0.56), (3, 5, 0.36)] {
            let tone = [Hues.light(color, 0.4), Hues.light(color, 0.2), color, Hues.dark(color, 0.18)][ring]
            for petal in 0..<count {
                let angle =
                    (Double(petal) + Double(ring) * 0.5) / Double(count) * 2 * .pi + sketch.random.uniform(-0.08, 0.08)
                let long = r * reach * sketch.random.uniform(0.94, 1.06)
                let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
                func at(_ along: Double, _ aside: Double) -> (Double, Double) {
                    (x + (c * along - s * aside) * long, y + (s * along + c * aside) * long * 0.88)
                }
                sketch.blob(
                    [
                        at(0, 0), at(0.4, 0.34), at(0.84, 0.42), at(0.96, 0.24), at(0.9, 0.1), at(1.0, -0.04),
                        at(0.91, -0.16), at(0.93, -0.34), at(0.72, -0.44), at(0.34, -0.3),
                    ],
                    petal % 2 == 0 ? tone : Hues.dark(tone, 0.07), edge: .inner, of: .leaf)
            }
        }
        for stamen in 0..<9 {
            let angle = Double(stamen) / 9 * 2 * .pi
            sketch.ellipse(
                x + r * 0.11 * Trigonometry.cos(angle), y + r * 0.1 * Trigonometry.sin(angle), r * 0.035, r * 0.035,
                Hues.yellow, edge: .none)
        }
    }

    /// Petals wound about a heart: rose.
    static func rose(_ x: Double, _ y: Double, _ r: Double, _ color: Color, _ sketch: inout Sketch) {
        let dark = Hues.dark(color, 0.25)
        for (dx, dy, w, tone) in [
            (-0.52, 0.02, 0.6, 0.16), (0.52, 0.02, 0.6, 0.22), (0, 0.36, 0.74, 0.1), (0, -0.1, 0.66, 0.2),
        ] {
            sketch.ellipse(
                x + dx * r, y + dy * r, w * r, w * r * 0.92, Hues.dark(color, tone), edge: .outline, of: .leaf)
        }
        for side in [-1.0, 1] {
            sketch.blob(
                [
                    (x + side * r * 0.1, y + r * 0.86), (x + side * r * 0.74, y + r * 0.56),
                    (x + side * r * 0.98, y - r * 0.1), (x + side * r * 0.6, y - r * 0.22),
                    (x + side * r * 0.3, y + r * 0.24),
                ], side < 0 ? color : Hues.dark(color, 0.08), edge: .inner, of: .leaf)
        }
        sketch.blob(
            [
                (x - r * 0.56, y - r * 0.3), (x, y - r * 0.66), (x + r * 0.56, y - r * 0.3),
                (x + r * 0.46, y + r * 0.3), (x, y + r * 0.6), (x - r * 0.46, y + r * 0.3),
            ], Hues.light(color, 0.06), .round, edge: .inner, of: .leaf)
        sketch.ellipse(x, y - r * 0.26, r * 0.42, r * 0.26, dark, edge: .inner, of: .leaf)
        sketch.blob(
            [
                (x - r * 0.34, y - r * 0.26), (x, y - r * 0.44), (x + r * 0.3, y - r * 0.3),
                (x + r * 0.1, y - r * 0.16), (x - r * 0.14, y - r * 0.12),
            ], Hues.light(color, 0.16), edge: .none, of: .leaf)
        sketch.curve(
            [(x - r * 0.5, y - r * 0.1), (x - r * 0.1, y + r * 0.16), (x + r * 0.4, y), (x + r * 0.52, y - r * 0.24)],
            width: r * 0.06, dark)
        sketch.curve(
            [(x - r * 0.4, y + r * 0.26), (x + r * 0.06, y + r * 0.4), (x + r * 0.5, y + r * 0.18)], width: r * 0.06,
            dark)
    }

    /// Long petals in many rings that curl in: chrysanthemum.
    static func mum(_ x: Double, _ y: Double, _ r: Double, _ color: Color, _ sketch: inout Sketch) {
        for (ring, count, reach) in [(0, 22, 1.0), (1, 20, 0.84), (2, 16, 0.66), (3, 12, 0.46), (4, 8, 0.28)] {
            for petal in 0..<count {
                let angle = (Double(petal) + Double(ring % 2) * 0.5) / Double(count) * 2 * .pi
                sketch.petal(
                    x, y, length: r * reach * sketch.random.uniform(0.94, 1.06), width: r * 0.17, angle: angle,
                    ring == 0 ? Hues.dark(color, 0.24) : Hues.light(Hues.dark(color, 0.12), Double(ring) * 0.1),
                    edge: .inner)
            }
        }
        sketch.ellipse(x, y, r * 0.1, r * 0.1, Hues.moss, edge: .none)
    }

    /// A lotus seen from the side.
    static func lotus(_ x: Double, _ y: Double, _ r: Double, _ color: Color, _ sketch: inout Sketch) {
        let deep = Hues.dark(color, 0.16).mixed(with: Hues.coral, 0.3)
        for (angle, length, tone) in [
            (-2.62, 0.95, 0.12), (-0.52, 0.95, 0.12), (-2.2, 1.05, 0.06), (-0.94, 1.05, 0.06), (-1.83, 1.12, 0.1),
            (-1.31, 1.12, 0.1), (-1.57, 1.16, 0),
        ] { tip(x, y, length * r, angle, Hues.dark(color, tone), deep, &sketch) }
        sketch.ellipse(x, y - r * 0.3, r * 0.26, r * 0.16, Hues.gold, edge: .none)
        for (angle, length) in [(-2.85, 0.92), (-0.29, 0.92), (-2.35, 0.8), (-0.79, 0.8), (-1.88, 0.72), (-1.26, 0.72)]
        {
            tip(x, y + r * 0.04, length * r, angle, Hues.light(color, 0.22), deep, &sketch)
        }
        tip(x, y + r * 0.05, r * 0.66, -1.57, Hues.light(color, 0.35), deep, &sketch)
    }

    /// A pointed petal with a flushed tip.
    private static func tip(
        _ x: Double, _ y: Double, _ length: Double, _ angle: Double, _ color: Color, _ deep: Color,
        _ sketch: inout Sketch
    ) {
        let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
        func at(_ along: Double, _ aside: Double) -> Point {
            Point(x + (c * along - s * aside) * length, y + (s * along + c * aside) * length)
        }
        var path = Path()
        path.move(to: at(0, 0))
        path.cubic(to: at(1, 0), control1: at(0.28, 0.42), control2: at(0.76, 0.36))
        path.cubic(to: at(0, 0), control1: at(0.76, -0.36), control2: at(0.28, -0.42))
        path.close()
        sketch.area(path, color, edge: .inner, of: .leaf)
        sketch.clip(to: path) { sketch in
            let point = at(1.06, 0)
            sketch.ellipse(point.x, point.y, length * 0.3, length * 0.3, deep.opacity(0.75), edge: .none, of: .leaf)
        }
        let (a, b, m) = (at(0.2, 0), at(0.86, 0), at(0.55, 0.02))
        sketch.curve([(a.x, a.y), (m.x, m.y), (b.x, b.y)], width: length * 0.014, deep)
    }
}
