import HanmoGraphics

/// Fruit, each with its leaf or its cut.
enum Fruits {
    static let all: [Subject] = [
        Subject("fruit", .objects, height: 0.1, aspect: 0.95, at: .surface, draw: apple),
        Subject("fruit/orange", .objects, height: 0.1, aspect: 1.4, at: .surface) { citrus(&$0, $1, Hues.orange) },
        Subject("fruit/lemon", .objects, height: 0.08, aspect: 1.45, at: .surface, draw: lemon),
        Subject("fruit/strawberry", .objects, height: 0.06, aspect: 0.85, at: .surface, draw: strawberry),
        Subject("fruit/watermelon", .objects, height: 0.2, aspect: 1.45, at: .surface, draw: watermelon),
        Subject("fruit/grape", .objects, height: 0.18, aspect: 0.85, at: .surface, draw: grapes),
    ]

    @Sendable static func apple(_ sketch: inout Sketch, _ appearance: Appearance) {
        let skin = appearance.color(sketch.someHue(Hues.red, Hues.red, Hues.grass))
        sketch.curve([(0, -72), (2, -84), (8, -96)], width: 4.2, Hues.darkWood, taper: .none)
        sketch.area(Curves.leaf(Point(3, -82), length: 34, width: 18, angle: -0.55), Hues.leaf, edge: .inner, of: .leaf)
        sketch.curve([(4, -83), (18, -92), (31, -99)], width: 1.2, Hues.light(Hues.leaf, 0.4), taper: .tail)
        sketch.blob(
            [
                (0, -70), (12, -77), (30, -77), (43, -64), (45, -42), (36, -18), (20, -1), (8, -1), (0, -3), (-8, -1),
                (-20, -1), (-36, -18), (-45, -42), (-43, -64), (-30, -77), (-12, -77),
            ], skin, .round)
        sketch.blob([(-13, -72), (0, -68), (13, -72), (0, -64)], Hues.dark(skin, 0.35), edge: .none)
        sketch.curve([(0, -67), (1, -76), (3, -84)], width: 3.6, Hues.darkWood, taper: .none)
        sketch.blob([(-34, -52), (-31, -64), (-23, -68), (-22, -62), (-28, -46)], Hues.white.opacity(0.5), edge: .none)
        for _ in 0..<9 {
            sketch.ellipse(
                sketch.random.uniform(-22, 30), sketch.random.uniform(-54, -14), 0.9, 0.9, Hues.light(skin, 0.45),
                edge: .none)
        }
    }

    /// A cut face with its segments.
    private static func cut(_ sketch: inout Sketch, _ x: Double, _ y: Double, _ r: Double, _ skin: Color) {
        sketch.ellipse(x, y, r, r, skin, edge: .outline)
        sketch.ellipse(x, y, r * 0.92, r * 0.92, Hues.light(skin, 0.8), edge: .none)
        for segment in 0..<9 {
            let from = Double(segment) / 9 * 2 * .pi + 0.06
            let to = Double(segment + 1) / 9 * 2 * .pi - 0.06
            let middle = (from + to) / 2
            let (cx, cy) = (x + r * 0.1 * Trigonometry.cos(middle), y + r * 0.1 * Trigonometry.sin(middle))
            sketch.plate(
                [(cx, cy)] + Shapes.arc(x, y, r * 0.82, r * 0.82, from: from, to: to, steps: 3), r * 0.07,
                Hues.light(skin, 0.12), edge: .none)
        }
    }

    private static func citrus(_ sketch: inout Sketch, _ appearance: Appearance, _ usual: Color) {
        let skin = appearance.color(sketch.someHue(usual, Hues.orange.mixed(with: Hues.gold, 0.35)))
        sketch.area(
            Curves.leaf(Point(-22, -90), length: 36, width: 20, angle: -0.25), Hues.green, edge: .inner, of: .leaf)
        sketch.curve([(-22, -90), (-6, -94), (10, -99)], width: 1.2, Hues.light(Hues.green, 0.4), taper: .tail)
        sketch.ellipse(-22, -46, 46, 46, skin, .round)
        sketch.ellipse(-22, -89, 5, 2.6, Hues.pine, edge: .none)
        for _ in 0..<26 {
            let (dx, dy) = (sketch.random.uniform(-30, 30), sketch.random.uniform(-30, 30))
            sketch.ellipse(-22 + dx, -46 + dy, 0.9, 0.8, Hues.dark(skin, 0.14), edge: .none)
        }
        sketch.blob(
            [(-54, -58), (-47, -74), (-38, -79), (-39, -72), (-48, -56)], Hues.white.opacity(0.45), edge: .none)
        cut(&sketch, 35, -34, 34, skin)
    }

    @Sendable static func lemon(_ sketch: inout Sketch, _ appearance: Appearance) {
        let skin = appearance.color(sketch.someHue(Hues.yellow, Hues.yellow.mixed(with: Hues.grass, 0.2)))
        sketch.area(
            Curves.leaf(Point(-62, -66), length: 36, width: 20, angle: -1.1), Hues.green, edge: .inner, of: .leaf)
        sketch.moved(-18, -46, turned: -0.3) { one in
            one.blob(
                [
                    (-60, 0), (-53, -8), (-46, -20), (-24, -37), (4, -41), (32, -32), (46, -14), (56, -6), (60, 1),
                    (55, 8), (46, 16), (30, 34), (4, 42), (-24, 38), (-46, 22), (-53, 9),
                ], skin, .round)
            one.blob(
                [(-36, -18), (-24, -30), (-8, -34), (-14, -26), (-28, -14)], Hues.white.opacity(0.55), edge: .none)
            for _ in 0..<16 {
                one.ellipse(
                    one.random.uniform(-30, 34), one.random.uniform(-18, 28), 1, 0.9, Hues.dark(skin, 0.14),
                    edge: .none)
            }
        }
        cut(&sketch, 40, -31, 31, skin)
    }

    @Sendable static func strawberry(_ sketch: inout Sketch, _ appearance: Appearance) {
        let skin = appearance.color(sketch.someHue(Hues.red, Hues.red.mixed(with: Hues.coral, 0.3)))
        sketch.blob(
            [
                (0, -80), (20, -80), (37, -68), (40, -52), (31, -30), (14, -7), (0, 0), (-14, -7), (-31, -30),
                (-40, -52), (-37, -68), (-20, -80),
            ], skin, .round)
        for (row, count) in [(0, 4), (1, 5), (2, 4), (3, 3), (4, 2)] {
            for seed in 0..<count {
                let spread = 26 - Double(row) * 3.6
                let t = count > 1 ? Double(seed) / Double(count - 1) * 2 - 1 : 0
                let (x, y) = (t * spread, -63 + Double(row) * 12.5 + t * t * -3)
                sketch.ellipse(x, y + 0.8, 1.9, 2.8, Hues.dark(skin, 0.3), edge: .none)
                sketch.ellipse(x, y, 1.6, 2.4, Hues.yellow, edge: .none)
            }
        }
        for angle in [-0.25, 0.5, 1.25, 1.95, 2.65, 3.4] {
            sketch.area(
                Curves.leaf(Point(0, -80), length: 27, width: 17, angle: angle), Hues.leaf, edge: .inner, of: .leaf)
        }
        sketch.curve([(0, -80), (2, -90), (9, -98)], width: 4.4, Hues.green, taper: .none)
        sketch.gleam([(-30, -48), (-31, -58), (-25, -66)], width: 4, strength: 0.5)
    }

    @Sendable static func watermelon(_ sketch: inout Sketch, _ appearance: Appearance) {
        let rind = sketch.someHue(Hues.green, Hues.pine)
        let flesh = appearance.color(Hues.red)
        // The melon behind, a slice before it.
        sketch.ellipse(18, -49, 52, 49, rind, .round)
        sketch.clip(to: .ellipse(in: Rect(x: -34, y: -98, width: 104, height: 98))) { inner in
            for x in [-22.0, 0, 22, 44] {
                inner.curve(
                    [(18 + x * 0.15, -98), (10 + x * 0.9, -74), (16 + x * 1.2, -49), (12 + x * 0.9, -24), (18, 0)],
                    width: 7, Hues.dark(rind, 0.35))
            }
        }
        sketch.gleam([(-22, -60), (-14, -77), (0, -88)], width: 4.4, strength: 0.35)
        func half(_ r: Double) -> [(Double, Double)] { Shapes.arc(-20, -50, r, r * 0.94, from: 0, to: .pi, steps: 26) }
        sketch.moved(0, 3, turned: 0) { slice in
            slice.polygon(half(52), Hues.dark(rind, 0.1))
            slice.polygon(half(48), Hues.light(Hues.grass, 0.6), edge: .none)
            slice.polygon(half(44), flesh, edge: .none)
            for (x, y) in [
                (-46.0, -40.0), (-30, -41), (-12, -42), (6, -40), (-38, -26), (-20, -28), (-3, -26), (-21, -15),
            ] {
                slice.blob([(x, y - 3.4), (x + 1.9, y + 1.2), (x, y + 3), (x - 1.9, y + 1.2)], Hues.black, edge: .none)
            }
        }
    }

    @Sendable static func grapes(_ sketch: inout Sketch, _ appearance: Appearance) {
        let skin = appearance.color(sketch.someHue(Hues.violet, Hues.indigo, Hues.grass))
        sketch.limb([(0, -74), (2, -88), (-4, -100)], from: 3, to: 4, Hues.wood, of: .wood)
        sketch.limb([(-4, -99), (14, -97)], from: 3.4, to: 3, Hues.wood, edge: .none, of: .wood)
        sketch.blob(
            [
                (2, -86), (12, -98), (20, -93), (30, -97), (33, -88), (43, -84), (35, -77), (36, -68), (26, -71),
                (18, -66), (14, -76),
            ], Hues.leaf, edge: .outline, of: .leaf)
        sketch.curve([(3, -86), (18, -83), (34, -83)], width: 1.2, Hues.light(Hues.leaf, 0.4), taper: .tail)
        for (row, count) in [4, 5, 4, 3, 2, 1].enumerated() {
            for index in 0..<count {
                let x = (Double(index) - Double(count - 1) / 2) * 16.5 + sketch.random.uniform(-1.2, 1.2)
                let y = -72 + Double(row) * 12.6 + sketch.random.uniform(-1, 1)
                let tone = skin.mixed(with: Hues.navy, sketch.random.uniform(0, 0.22))
                sketch.ellipse(x, y, 9.6, 9.6, tone, .round)
                sketch.ellipse(x - 3, y - 3.4, 2.3, 1.9, Hues.white.opacity(0.6), edge: .none)
            }
        }
    }
}
