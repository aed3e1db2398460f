import HanmoGraphics

/// Hats and clothes that nobody wears just now.
enum Wardrobe {
    static let all: [Subject] = [
        Subject("hat", .objects, height: 0.16, aspect: 1.9, at: .body, draw: strawHat),
        Subject("hat/crown", .objects, height: 0.18, aspect: 1.25, at: .body, draw: crown),
        Subject("hat/helmet", .objects, height: 0.26, aspect: 1.3, at: .body, draw: helmet),
        Subject("hat/bamboo", .objects, height: 0.22, aspect: 2.3, at: .body, draw: bambooHat),
        Subject("clothes", .objects, height: 0.8, aspect: 1, at: .body, draw: shirt),
        Subject("clothes/dress", .objects, height: 1.1, aspect: 0.62, at: .body, draw: dress),
        Subject("clothes/suit", .objects, height: 0.9, aspect: 0.85, at: .body, draw: suit),
        Subject("clothes/hanfu", .objects, height: 1.4, aspect: 1.2, at: .body, draw: hanfu),
    ]

    @Sendable static func strawHat(_ sketch: inout Sketch, _ appearance: Appearance) {
        let straw = appearance.color(sketch.someHue(Hues.sand, Hues.paleWood))
        let ribbon = sketch.someHue(Hues.red, Hues.navy, Hues.teal)
        sketch.ellipse(0, -22, 95, 22, Hues.dark(straw, 0.22), of: .cloth)
        sketch.ellipse(0, -25, 95, 21, straw, .level, edge: .inner, of: .cloth)
        for part in [0.9, 0.78] {
            sketch.curve(
                Shapes.arc(0, -25, 95 * part, 21 * part, from: 0, to: 2 * .pi, steps: 24), width: 1,
                Hues.dark(straw, 0.14), taper: .none)
        }
        sketch.ellipse(0, -24, 58, 12, Hues.dark(straw, 0.26), edge: .none, of: .cloth)
        let crown = Vessel(
            profile: [(28, -94), (42, -88), (50, -60), (54, -28)], color: straw, matter: .cloth, tilt: 0.2)
        crown.draw(on: &sketch, isOpen: false)
        crown.band(on: &sketch, from: -44, to: -28, ribbon)
        for y in [-56.0, -68, -80] { crown.band(on: &sketch, from: y, to: y + 1.3, Hues.dark(straw, 0.14)) }
        sketch.ellipse(-3, -96, 17, 3.4, Hues.dark(straw, 0.12), edge: .none, of: .cloth)
        for (x, y, turn) in [(48.0, -30.0, 0.5), (50.0, -28.0, 1.2)] {
            sketch.moved(x, y, turned: turn) {
                $0.plate([(0, -5), (26, -7), (22, 0), (27, 6), (0, 5)], 1, Hues.dark(ribbon, 0.1), of: .cloth)
            }
        }
        sketch.ellipse(49, -28, 5, 5.6, Hues.light(ribbon, 0.15), edge: .inner, of: .cloth)
        crown.gleam(on: &sketch, from: -84, to: -52, width: 4, strength: 0.35)
    }

    @Sendable static func crown(_ sketch: inout Sketch, _ appearance: Appearance) {
        let gold = appearance.color(sketch.someHue(Hues.gold))
        sketch.polygon(
            [(-56, -62), (-30, -48), (0, -74), (30, -48), (56, -62), (46, -16), (-46, -16)], Hues.dark(gold, 0.34),
            of: .metal)
        sketch.ellipse(0, -22, 46, 10, Hues.crimson, edge: .none, of: .cloth)
        let base = Shapes.arc(0, -16, 48, 13, from: 0, to: .pi, steps: 20)
        sketch.polygon(
            base + [
                (-48, -18), (-62, -78), (-38, -46), (-28, -88), (-13, -44), (0, -92), (13, -44), (28, -88), (38, -46),
                (62, -78), (48, -18),
            ],
            gold, .upright, of: .metal)
        for (x, y) in [(-62.0, -80.0), (-28, -90), (0, -95), (28, -90), (62, -80)] {
            sketch.ellipse(x, y, 5.4, 5.4, Hues.light(gold, 0.3), .round, of: .metal)
            sketch.ellipse(x - 1.6, y - 1.8, 1.4, 1.4, Hues.white, edge: .none, of: .metal)
        }
        func ring(_ dy: Double) -> [(Double, Double)] { Shapes.arc(0, dy, 48, 13, from: 0, to: .pi, steps: 20) }
        sketch.polygon(ring(-15) + ring(-29).reversed(), Hues.light(gold, 0.25), .upright, edge: .inner, of: .metal)
        for (index, angle) in [2.55, 2.05, 1.57, 1.09, 0.59].enumerated() {
            let (x, y) = (48 * Trigonometry.cos(angle), -22 + 13 * Trigonometry.sin(angle))
            let gem = [Hues.teal, Hues.red, Hues.blue, Hues.red, Hues.teal][index]
            let wide = index == 2 ? 7.0 : 4.6
            sketch.plate(
                [(x - wide, y), (x, y - 6), (x + wide, y), (x, y + 6)], 1.4, gem, .round, edge: .inner, of: .glass)
            sketch.ellipse(x - 1.4, y - 1.8, 1.2, 1.2, Hues.white.opacity(0.8), edge: .none)
        }
        sketch.gleam([(-45, -34), (-50, -50), (-54, -62)], width: 2.6, strength: 0.7)
    }

    /// A motorcycle rider's.
    @Sendable static func helmet(_ sketch: inout Sketch, _ appearance: Appearance) {
        let shell = appearance.color(sketch.someHue(Hues.red, Hues.teal, Hues.gold))
        sketch.blob(
            [
                (-60, -30), (-60, -62), (-40, -90), (-6, -100), (30, -94), (54, -72), (61, -48), (58, -18), (48, -3),
                (20, 0), (-30, -4), (-52, -12),
            ],
            shell, .round)
        sketch.blob([(-20, -99), (2, -100), (-30, -70), (-56, -40), (-60, -56), (-44, -86)], Hues.white, edge: .none)
        sketch.blob(
            [(56, -30), (58, -16), (48, -3), (22, 0), (18, -10), (34, -20)], Hues.dark(shell, 0.24), edge: .inner)
        sketch.plate(
            [(-4, -70), (46, -70), (62, -48), (60, -26), (24, -24), (-4, -34)], 13, Hues.charcoal, edge: .inner)
        sketch.plate(
            [(2, -65), (44, -65), (58, -47), (56, -31), (24, -29), (2, -38)], 10, Hues.navy, edge: .none, of: .glass)
        sketch.gleam([(8, -58), (24, -60), (42, -57)], width: 5, strength: 0.6)
        sketch.ellipse(-6, -50, 8, 8, Hues.silver, .round, edge: .inner, of: .metal)
        sketch.box(40, -12, 12, 3, radius: 1.5, Hues.black, edge: .none)
        sketch.gleam([(-48, -64), (-34, -84), (-12, -93)], width: 4, strength: 0.5)
    }

    @Sendable static func bambooHat(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cane = appearance.color(sketch.someHue(Hues.paleWood, Hues.sand))
        sketch.ellipse(0, -20, 113, 20, Hues.dark(cane, 0.38), of: .wood)
        var cone = Path()
        cone.move(to: Point(0, -99))
        cone.quad(to: Point(-114, -22), control: Point(-34, -66))
        cone.quad(to: Point(114, -22), control: Point(0, 16))
        cone.quad(to: Point(0, -99), control: Point(34, -66))
        cone.close()
        sketch.area(cone, cane, .upright, of: .wood)
        sketch.clip(to: cone) { inner in
            for ring in 1..<8 {
                let t = Double(ring) / 8
                inner.curve(
                    [(-114 * t, -98 + 77 * t), (0, -98 + 96 * t + 2), (114 * t, -98 + 77 * t)], width: 1.1,
                    Hues.dark(cane, 0.2), taper: .none)
            }
            for spoke in -7...7 {
                inner.curve(
                    [(0, -99), (Double(spoke) * 7.6, -56), (Double(spoke) * 16.6, 4)], width: 1, Hues.dark(cane, 0.16),
                    taper: .none)
            }
            inner.curve(
                [(-114, -24), (-60, -7), (0, -2.6), (60, -7), (114, -24)], width: 5, Hues.dark(cane, 0.24), taper: .none
            )
        }
        sketch.blob(
            [(0, -101), (7, -95), (14, -86), (0, -82), (-14, -86), (-7, -95)], Hues.wood, .upright, edge: .inner,
            of: .wood)
        sketch.gleam([(-60, -44), (-36, -62), (-18, -76)], width: 3.4, strength: 0.35)
    }

    private static func hanger(on sketch: inout Sketch, y: Double, half: Double) {
        sketch.curve(
            [(0, y), (0, y - 6)] + Shapes.arc(0, y - 12, 5, 5, from: 1.1, to: -2.9, steps: 8), width: 1.8, Hues.grey,
            taper: .none)
        sketch.limb([(-half, y + 10), (0, y), (half, y + 10)], from: 4, to: 4, Hues.wood, of: .wood)
    }

    @Sendable static func shirt(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cloth = appearance.color(sketch.someHue(Hues.teal, Hues.coral, Hues.gold, Hues.white))
        hanger(on: &sketch, y: -84, half: 24)
        sketch.ellipse(0, -80, 15, 7, Hues.dark(cloth, 0.4), edge: .none, of: .cloth)
        sketch.plate(
            [
                (-15, -82), (-8, -73), (8, -73), (15, -82), (30, -78), (50, -48), (34, -38), (29, -46), (31, 0),
                (-31, 0), (-29, -46),
                (-34, -38), (-50, -48), (-30, -78),
            ], 3.4, cloth, .upright, of: .cloth)
        for side in [-1.0, 1] {
            sketch.curve([(side * 29, -46), (side * 27, -56), (side * 28, -64)], width: 1.3, Hues.dark(cloth, 0.24))
            sketch.line([(side * 47, -48.6), (side * 33, -40)], width: 1.2, Hues.dark(cloth, 0.2))
        }
        sketch.curve(
            [(-15, -82), (-8, -71), (0, -69), (8, -71), (15, -82)], width: 3.4, Hues.light(cloth, 0.4), taper: .none)
        sketch.curve([(-18, -10), (-12, -22), (-14, -34)], width: 1.4, Hues.dark(cloth, 0.16))
        sketch.line([(-30, -4), (30, -4)], width: 1, Hues.dark(cloth, 0.18))
        sketch.ellipse(0, -44, 12, 12, Hues.light(cloth, 0.65), edge: .none, of: .cloth)
        sketch.polygon(
            Shapes.star(0, -44, tips: 5, outer: 9, inner: 4), sketch.someHue(Hues.red, Hues.navy), edge: .none,
            of: .cloth)
    }

    @Sendable static func dress(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cloth = appearance.color(sketch.someHue(Hues.coral, Hues.red, Hues.lilac, Hues.teal))
        hanger(on: &sketch, y: -86, half: 11)
        sketch.blob(
            [
                (-10, -80), (-7, -88), (-4, -80), (0, -76), (4, -80), (7, -88), (10, -80), (12, -68), (8, -52),
                (30, -4), (15, -1), (0, 0), (-15, -1), (-30, -4), (-8, -52), (-12, -68),
            ],
            cloth, .upright, of: .cloth)
        for (top, foot) in [(-4.0, -16.0), (1, 2), (5, 18)] {
            sketch.curve(
                [(top, -50), ((top + foot) / 2, -26), (foot, -3)], width: 2, Hues.dark(cloth, 0.2), taper: .tail)
        }
        sketch.curve(
            [(-28.4, -8), (-15, -5), (0, -4), (15, -5), (28.4, -8)], width: 1.8, Hues.light(cloth, 0.6), taper: .none)
        sketch.plate(
            [(-9, -55), (9, -55), (9.4, -49), (-9.4, -49)], 1, Hues.light(cloth, 0.6), edge: .inner, of: .cloth)
        for side in [-1.0, 1] {
            sketch.blob(
                [(0, -52), (side * 7, -57), (side * 9, -50), (side * 4, -48)], Hues.light(cloth, 0.6), edge: .inner,
                of: .cloth)
        }
        for _ in 0..<16 {
            let y = sketch.random.uniform(-44, -10)
            let half = 4 + (y + 52) * 0.42
            sketch.ellipse(
                sketch.random.uniform(-half, half), y, 1.2, 1.2, Hues.light(cloth, 0.6), edge: .none, of: .cloth)
        }
    }

    @Sendable static func suit(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cloth = appearance.color(sketch.someHue(Hues.navy, Hues.charcoal, Hues.indigo))
        hanger(on: &sketch, y: -86, half: 20)
        for side in [-1.0, 1] {
            sketch.plate(
                [(side * 26, -78), (side * 37, -66), (side * 41, -6), (side * 29, -4), (side * 24, -50)], 4,
                Hues.dark(cloth, side < 0 ? 0.12 : 0.3), of: .cloth)
        }
        sketch.polygon([(-14, -85), (14, -85), (10, -30), (-10, -30)], Hues.white, edge: .inner, of: .cloth)
        let tie = sketch.someHue(Hues.crimson, Hues.teal)
        sketch.polygon(
            [(-3, -76), (3, -76), (5, -44), (0, -36), (-5, -44)], tie, edge: .inner,
            of: .cloth)
        sketch.plate([(-4, -82), (4, -82), (3, -75), (-3, -75)], 1, Hues.light(tie, 0.15), edge: .inner, of: .cloth)
        for side in [-1.0, 1] {
            let tone = side < 0 ? cloth : Hues.dark(cloth, 0.16)
            sketch.plate(
                [(side * 10, -86), (side * 29, -78), (side * 27, -50), (side * 31, 0), (side * 1, 0), (0, -32)], 2.6,
                tone, of: .cloth)
            sketch.polygon(
                [(side * 9, -87), (side * 21, -72), (side * 15, -66), (side * 17, -58), (0, -32)],
                Hues.light(tone, 0.14), edge: .inner, of: .cloth)
            sketch.polygon([(side * 4, -84), (side * 12, -88), (side * 9, -74)], Hues.white, edge: .inner, of: .cloth)
            sketch.plate(
                [(side * 11, -24), (side * 24, -24), (side * 24, -20), (side * 11, -20)], 0.6, Hues.dark(tone, 0.3),
                edge: .none, of: .cloth)
        }
        sketch.polygon([(17, -60), (19, -68), (22, -64), (25, -68), (26, -60)], Hues.white, edge: .none, of: .cloth)
        for y in [-26.0, -14] { sketch.ellipse(-2.6, y, 1.7, 1.7, Hues.gold, edge: .inner) }
    }

    @Sendable static func hanfu(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cloth = appearance.color(sketch.someHue(Hues.teal, Hues.crimson, Hues.sky, Hues.pink))
        let trim = Hues.light(cloth, 0.65)
        sketch.limb([(-58, -91), (58, -91)], from: 2.4, to: 2.4, Hues.darkWood, of: .wood)
        for side in [-1.0, 1] {
            sketch.ellipse(side * 59, -91, 2.6, 2.6, Hues.gold, edge: .inner)
            sketch.blob(
                [
                    (side * 8, -95), (side * 34, -93), (side * 57, -90), (side * 58, -58), (side * 54, -34),
                    (side * 44, -38), (side * 30, -56), (side * 17, -62),
                ],
                Hues.dark(cloth, side < 0 ? 0.04 : 0.18), of: .cloth)
            sketch.curve([(side * 57, -89), (side * 58, -62), (side * 54, -35)], width: 4.6, trim, taper: .none)
            sketch.curve([(side * 22, -84), (side * 34, -70), (side * 42, -50)], width: 1.6, Hues.dark(cloth, 0.26))
        }
        sketch.plate([(-14, -52), (14, -52), (31, -1), (-31, -1)], 3, Hues.light(cloth, 0.35), .upright, of: .cloth)
        for x in [-0.66, -0.33, 0.0, 0.33, 0.66] {
            sketch.curve(
                [(13 * x, -50), (21 * x, -26), (30 * x, -2)], width: 1.5, Hues.dark(Hues.light(cloth, 0.35), 0.18),
                taper: .tail)
        }
        sketch.box(-30.4, -6, 60.8, 3, Hues.gold, edge: .none, of: .cloth)
        sketch.plate(
            [(-15, -95), (15, -95), (20, -70), (16, -46), (-16, -46), (-20, -70)], 4, cloth, .upright, edge: .inner,
            of: .cloth)
        sketch.polygon([(-8, -97), (8, -97), (3, -84), (-2, -84)], Hues.white, edge: .none, of: .cloth)
        sketch.limb([(-8, -97), (0, -82), (15, -54)], from: 5.4, to: 5.4, trim, .flat, edge: .inner, of: .cloth)
        // The left lapel lies over the right one, as on the living.
        sketch.limb([(8, -97), (2, -82), (-13, -52)], from: 5.4, to: 5.4, trim, .flat, edge: .inner, of: .cloth)
        sketch.plate(
            [(-17, -55), (17, -55), (17.4, -44), (-17.4, -44)], 1.4, Hues.gold, .upright, edge: .inner, of: .cloth)
        sketch.limb([(0, -46), (1, -30), (-1, -14)], from: 3, to: 4, Hues.red, .flat, edge: .inner, of: .cloth)
        sketch.ellipse(0.4, -34, 3.6, 3.6, Hues.grass, edge: .inner, of: .stone)
        for _ in 0..<6 {
            let (x, y) = (sketch.random.uniform(24, 50), sketch.random.uniform(-86, -62))
            sketch.ellipse(x, y, 1.6, 1.6, trim, edge: .none, of: .cloth)
            sketch.ellipse(-x, y, 1.6, 1.6, trim, edge: .none, of: .cloth)
        }
    }
}
