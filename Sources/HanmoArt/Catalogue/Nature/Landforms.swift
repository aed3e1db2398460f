import HanmoGraphics

/// Sand and islands.
enum Landforms {
    /// A strip of sand with the last of a wave on it, shells and a starfish.
    static func beach(_ sketch: inout Sketch, _ appearance: Appearance) {
        let patch: [(Double, Double)] = [
            (-150, -40), (-142, -84), (-90, -99), (0, -96), (96, -100), (144, -82), (150, -36), (120, -6), (40, 0),
            (-60, -2),
            (-128, -8),
        ]
        sketch.clip(to: Sketch.smooth(patch)) { shore(&$0, appearance.color(Hues.sand)) }
    }

    private static func shore(_ sketch: inout Sketch, _ sand: Color) {
        func edge(_ y: Double, _ swing: Double) -> [(Double, Double)] {
            (0...40).map { step in
                let t = Double(step) / 40
                return (
                    -150 + 300 * t, y + swing * Trigonometry.sin(t * 8 + 1) + swing * 0.4 * Trigonometry.sin(t * 19)
                )
            }
        }
        let foot: [(Double, Double)] = [(150, 0), (-150, 0)]
        sketch.polygon([(-150, -100), (150, -100)] + foot, Hues.deepWater.mixed(with: Hues.water, 0.5), of: .water)
        for (y, tone) in [(-84.0, Hues.water), (-70, Hues.light(Hues.water, 0.3))] {
            sketch.polygon(edge(y, 3) + foot, tone, edge: .none, of: .water)
            sketch.polygon(edge(y, 3) + edge(y + 3, 3.6).reversed(), Hues.white.opacity(0.7), edge: .none, of: .water)
        }
        sketch.polygon(edge(-52, 6) + foot, Hues.white, edge: .none, of: .water)
        sketch.polygon(edge(-46, 6.6) + foot, Hues.dark(sand, 0.14), edge: .none, of: .ground)
        sketch.polygon(edge(-36, 5) + foot, sand, edge: .none, of: .ground)
        for _ in 0..<70 {
            let (x, y) = (sketch.random.uniform(-146, 146), sketch.random.uniform(-28, -2))
            sketch.ellipse(x, y, 0.9, 0.5, Hues.dark(sand, 0.22), edge: .none, of: .ground)
        }
        for (x, y, wide) in [(-100.0, -16.0, 40.0), (40, -10, 50), (110, -22, 30)] {
            sketch.curve([(x - wide, y), (x, y - 3), (x + wide, y)], width: 1, Hues.dark(sand, 0.14))
        }
        shell(&sketch, -84, -10, 9, Hues.pink)
        shell(&sketch, 104, -12, 7, Hues.cream)
        sketch.moved(-20, -14, turned: 0.3, scaled: 1, 0.7) { part in
            let arms = (0..<10).map { step -> (Double, Double) in
                let angle = Double(step) / 10 * 2 * .pi
                let radius = step % 2 == 0 ? 12.0 : 4.6
                return (radius * Trigonometry.cos(angle), radius * Trigonometry.sin(angle))
            }
            part.blob(arms, Hues.coral, .round)
            for step in 0..<5 {
                let angle = Double(step) / 5 * 2 * .pi
                part.ellipse(
                    6 * Trigonometry.cos(angle), 6 * Trigonometry.sin(angle), 0.9, 0.9, Hues.light(Hues.coral, 0.5),
                    edge: .none)
            }
        }
    }

    private static func shell(_ sketch: inout Sketch, _ x: Double, _ y: Double, _ size: Double, _ color: Color) {
        let fan = (0...10).map { step -> (Double, Double) in
            let angle = Double.pi * (1.08 + 0.84 * Double(step) / 10)
            let radius = size * (step % 2 == 0 ? 1 : 0.94)
            return (x + radius * Trigonometry.cos(angle), y + radius * Trigonometry.sin(angle))
        }
        sketch.polygon(fan + [(x + size * 0.2, y + size * 0.1), (x - size * 0.2, y + size * 0.1)], color, edge: .inner)
        for step in stride(from: 1, through: 9, by: 2) {
            sketch.line([(x, y), fan[step]], width: size * 0.07, Hues.dark(color, 0.22))
        }
    }

    /// Dunes with knife-sharp crests, ripples on the lit sides.
    static func desert(_ sketch: inout Sketch, _ appearance: Appearance) {
        let sand = appearance.color(Color(hex: 0xE0B878))
        let dunes: [(Double, Double, Double, Double)] = [
            (-70, 120, 74, 0.42), (80, 130, 92, 0.28), (-30, 150, 54, 0.1), (110, 120, 36, 0), (-110, 120, 30, -0.06),
        ]
        for dune in dunes {
            let (x, half, height) = (dune.0, dune.1, dune.2)
            let tone = dune.3 > 0 ? Hues.light(sand, dune.3 * 0.8) : Hues.dark(sand, -dune.3)
            let rise = (0...20).map { step -> (Double, Double) in
                let t = Double(step) / 20
                return (x - half + half * t, -height * t * t * (3 - 2 * t))
            }
            let fall = (0...20).map { step -> (Double, Double) in
                let t = Double(step) / 20
                return (x + half * t, -height * (1 - t) * (1 - t) * (1 + 0.4 * t))
            }
            // The crest swings down through the dune and parts light from shade.
            let crest = Curves.smooth(
                [
                    (x, -height), (x + half * 0.06, -height * 0.8), (x - half * 0.12, -height * 0.5),
                    (x + half * 0.02, -height * 0.22), (x + half * 0.3, 0),
                ].map { Point($0.0, $0.1) }, steps: 8
            ).map { ($0.x, $0.y) }
            func within(_ points: [(Double, Double)]) -> [(Double, Double)] {
                points.map { (min(max($0.0, -150), 150), $0.1) }
            }
            sketch.polygon(within(rise + fall.dropFirst()), tone, of: .ground)
            sketch.polygon(
                within(fall + crest.reversed()), Hues.dark(tone, 0.24).mixed(with: Hues.brick, 0.16), edge: .none,
                of: .ground)
            for row in 1..<6 {
                let t = Double(row) / 6
                let y = -height * (1 - t) * 0.8
                let from = x - half * (0.16 + 0.6 * t)
                guard from > -146 else { continue }
                sketch.curve(
                    [(from, y + 2), (from + half * 0.1, y - 1), (min(148, from + half * (0.16 + 0.18 * t)), y + 1)],
                    width: 0.8, Hues.dark(tone, 0.14))
            }
        }
        for (x, size) in [(-120.0, 9.0), (64, 7)] { Boulders.tuft(&sketch, x, 0, size) }
    }

    /// Palms on a hump of sand, with surf round it.
    static func island(_ sketch: inout Sketch, _ appearance: Appearance) {
        sketch.ellipse(0, -5, 112, 9, Hues.light(Hues.water, 0.25), edge: .none, of: .water)
        sketch.ellipse(0, -6, 98, 7, Hues.white, edge: .none, of: .water)
        sketch.blob(
            [(-92, -6), (-60, -15), (-20, -21), (20, -20), (62, -14), (92, -6), (50, -2), (-50, -2)], Hues.sand, .level,
            of: .ground)
        sketch.blob(
            [(-60, -13), (-40, -26), (-8, -36), (24, -32), (52, -20), (66, -13), (20, -11), (-30, -11)], Hues.leaf,
            of: .ground)
        sketch.blob(
            [(-6, -34), (24, -32), (52, -20), (66, -13), (30, -12), (12, -22)], Hues.green, edge: .none, of: .ground)
        palm(&sketch, foot: (10, -28), head: (34, -76), 22)
        palm(&sketch, foot: (-10, -32), head: (-26, -86), 25)
        for (x, size) in [(-46.0, 9.0), (46, 10), (20, 8)] { sketch.bush(x, -13, size, Hues.green) }
        Boulders.stone(&sketch, 74, -4, 14, 13, Hues.stone)
        Boulders.stone(&sketch, -76, -4, 10, 9, Hues.stone)
        for (x, y, wide) in [(-80.0, 1.0, 24.0), (10, 3, 34), (86, 0, 20)] {
            sketch.curve([(x - wide, y), (x, y - 1), (x + wide, y)], width: 1.2, Hues.water)
        }
    }

    private static func palm(_ sketch: inout Sketch, foot: (Double, Double), head: (Double, Double), _ size: Double) {
        let bend = ((foot.0 + head.0) / 2 + (head.0 > foot.0 ? -6 : 6), (foot.1 + head.1) / 2)
        sketch.limb([foot, bend, head], from: 5, to: 3, Hues.wood, of: .wood)
        let trunk = Curves.smooth([foot, bend, head].map { Point($0.0, $0.1) }, steps: 6)
        for point in trunk.dropFirst() {
            sketch.line([(point.x - 1.8, point.y), (point.x + 1.8, point.y + 0.8)], width: 0.6, Hues.darkWood)
        }
        for (index, angle) in [-2.9, -2.4, -1.8, -1.2, -0.6, -0.1, 0.35, -3.5].enumerated() {
            let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
            let tip = (head.0 + c * size, head.1 + s * size * 0.6 + size * 0.34)
            let middle = (head.0 + c * size * 0.55, head.1 + s * size * 0.62 - size * 0.04)
            let under = (head.0 + c * size * 0.5, middle.1 + size * 0.2)
            let tone = index % 2 == 0 ? Hues.green : Hues.leaf
            sketch.blob([head, (middle.0, middle.1 - size * 0.07), tip, under], tone, edge: .inner, of: .leaf)
            sketch.curve([head, middle, tip], width: 0.6, Hues.pine)
        }
        for x in [-1.8, 1.8] { sketch.ellipse(head.0 + x, head.1 + 2, 2, 2.2, Hues.darkWood, .round, edge: .inner) }
    }
}
