import HanmoGraphics

/// Instruments.
enum Music {
    static let all: [Subject] = [
        Subject("instrument", .objects, height: 1, aspect: 0.5, draw: guitar),
        Subject("instrument/piano", .objects, height: 1.3, aspect: 1.3, draw: piano),
        Subject("instrument/violin", .objects, height: 0.62, aspect: 0.55, at: .surface, draw: violin),
        Subject("instrument/drum", .objects, height: 0.8, aspect: 1, draw: drum),
        Subject("instrument/flute", .objects, height: 0.24, aspect: 2.6, at: .surface, draw: flute),
        Subject("instrument/pipa", .objects, height: 0.95, aspect: 0.42, draw: pipa),
        Subject("guqin", .objects, height: 0.16, aspect: 7, at: .surface, draw: guqin),
    ]

    private static func strings(_ sketch: inout Sketch, _ count: Int, top: (Double, Double), bottom: (Double, Double)) {
        for string in 0..<count {
            let t = count > 1 ? Double(string) / Double(count - 1) * 2 - 1 : 0
            sketch.line([(t * top.0, top.1), (t * bottom.0, bottom.1)], width: 0.4, Hues.white)
        }
    }

    @Sendable static func guitar(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wood = appearance.color(sketch.someHue(Hues.orange.mixed(with: Hues.wood, 0.5), Hues.paleWood, Hues.brick))
        sketch.moved(-4, -1, turned: 0.14) { body in
            let shape: [(Double, Double)] = [
                (0, -49), (11, -48), (15, -41), (12, -33), (15, -27), (21, -17), (18, -5), (8, 0), (0, 1), (-8, 0),
                (-18, -5),
                (-21, -17), (-15, -27), (-12, -33), (-15, -41), (-11, -48),
            ]
            body.blob(shape.map { ($0.0 + 2, $0.1 + 0.6) }, Hues.dark(wood, 0.45), of: .wood)
            body.blob(shape, Hues.light(wood, 0.5), edge: .inner, of: .wood)
            body.blob(shape.map { ($0.0 * 0.93, -24 + ($0.1 + 24) * 0.955) }, wood, .round, edge: .none, of: .wood)
            body.ellipse(0, -31, 6.6, 6.6, Hues.paleWood, edge: .inner, of: .wood)
            body.ellipse(0, -31, 5.2, 5.2, Hues.black, edge: .none)
            body.box(-2.6, -85, 5.2, 52, radius: 0.6, Hues.darkWood, .flat, of: .wood)
            for fret in 0..<9 {
                body.line([(-2.6, -82 + Double(fret) * 5), (2.6, -82 + Double(fret) * 5)], width: 0.5, Hues.silver)
            }
            body.box(-7.6, -13, 15.2, 3.6, radius: 1.2, Hues.darkWood, edge: .inner, of: .wood)
            body.plate([(-4, -100), (4, -100), (3, -84.6), (-3, -84.6)], 1, Hues.dark(wood, 0.3), .flat, of: .wood)
            for y in [-97.0, -93, -89] {
                for side in [-1.0, 1] { body.ellipse(side * 5.2, y, 1.7, 1.3, Hues.silver, edge: .inner, of: .metal) }
            }
            strings(&body, 5, top: (1.8, -86), bottom: (2.6, -11))
            body.blob(
                [(7, -30), (11, -28), (14, -20), (10, -19), (7, -24)], Hues.dark(wood, 0.42), edge: .none, of: .wood)
            body.gleam([(-16, -20), (-14, -12), (-9, -6)], width: 1.6, strength: 0.4)
        }
    }

    /// A grand piano with its lid up.
    @Sendable static func piano(_ sketch: inout Sketch, _ appearance: Appearance) {
        let lacquer = appearance.color(sketch.someHue(Hues.black, Hues.charcoal, Hues.darkWood))
        for x in [-46.0, 42] {
            sketch.plate([(x - 3, -36), (x + 3, -36), (x + 2, -2), (x - 2, -2)], 1, lacquer, .upright, of: .wood)
        }
        sketch.plate([(6, -38), (11, -38), (10.6, -6), (6.6, -6)], 1, Hues.dark(lacquer, 0.3), of: .wood)
        for x in [-46.0, 42, 8.6] { sketch.ellipse(x, -2, 3, 2, Hues.gold, edge: .inner, of: .metal) }
        var lid = Path()
        lid.move(to: Point(-52, -62))
        lid.cubic(to: Point(18, -92), control1: Point(-48, -108), control2: Point(-6, -104))
        lid.cubic(to: Point(60, -62), control1: Point(36, -84), control2: Point(60, -78))
        lid.close()
        sketch.area(lid, Hues.light(lacquer, 0.12), of: .wood)
        sketch.gleam([(-44, -70), (-32, -89), (-10, -95)], width: 2.4, strength: 0.3)
        sketch.plate(
            [(-52, -62), (60, -62), (60, -48), (-52, -48)], 2, Hues.dark(Hues.gold, 0.25), edge: .inner, of: .metal)
        for string in 0..<22 {
            let x = -48 + Double(string) * 4.8
            sketch.line([(x, -61), (x, -50)], width: 0.6, Hues.light(Hues.gold, 0.5))
        }
        sketch.line([(46, -50), (38, -80)], width: 1.4, Hues.dark(lacquer, 0.2))
        sketch.plate([(-56, -52), (62, -52), (62, -34), (-56, -34)], 4, lacquer, .upright, edge: .inner, of: .wood)
        sketch.gleam([(-52, -49), (0, -49.6), (48, -49)], width: 1.2, strength: 0.35)
        sketch.plate(
            [(-20, -62), (22, -62), (24, -51), (-22, -51)], 1, Hues.light(lacquer, 0.1), edge: .inner, of: .wood)
        for x in [-16.0, 3] {
            let sheet = Sheet(corners: [(x, -64), (x + 16, -64), (x + 16, -52), (x, -52)])
            sheet.draw(on: &sketch)
            sheet.lines(on: &sketch, 4, width: 0.7)
        }
        sketch.plate([(-54, -42), (58, -42), (61, -35), (-58, -35)], 1, Hues.white, edge: .inner)
        for key in 0..<28 {
            let t = Double(key) / 28
            sketch.line([(-54 + 112 * t, -42), (-58 + 119 * t, -35)], width: 0.45, Hues.silver)
            if ![0, 3].contains(key % 7) {
                sketch.polygon(
                    [(-55 + 112.6 * t, -42), (-53 + 112.6 * t, -42), (-54.2 + 115 * t, -38), (-56.4 + 115 * t, -38)],
                    Hues.black, edge: .none)
            }
        }
        sketch.plate(
            [(-60, -36), (63, -36), (63, -31), (-60, -31)], 1.5, Hues.light(lacquer, 0.06), edge: .inner, of: .wood)
    }

    @Sendable static func violin(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wood = appearance.color(sketch.someHue(Hues.brick, Hues.wood, Hues.orange.mixed(with: Hues.brick, 0.6)))
        sketch.limb([(24, -2), (20, -96)], from: 1.4, to: 1.4, Hues.darkWood, .flat, of: .wood)
        sketch.line([(22, -5), (18, -95)], width: 0.7, Hues.cream)
        sketch.box(21.6, -9, 4.6, 7, radius: 1, Hues.black, edge: .inner)
        sketch.moved(-6, 0, turned: 0.08) { body in
            let shape: [(Double, Double)] = [
                (0, -56), (9, -55), (14, -48), (12, -41), (8, -37), (8, -28), (13, -24), (18, -14), (15, -3), (6, 0),
                (0, 1),
                (-6, 0), (-15, -3), (-18, -14), (-13, -24), (-8, -28), (-8, -37), (-12, -41), (-14, -48), (-9, -55),
            ]
            body.blob(shape.map { ($0.0 + 1.6, $0.1 + 0.4) }, Hues.dark(wood, 0.42), of: .wood)
            body.blob(shape, wood, .round, edge: .inner, of: .wood)
            for side in [-1.0, 1] {
                body.curve(
                    [(side * 8.4, -36), (side * 6.2, -38), (side * 7.4, -31), (side * 8.6, -25), (side * 6.4, -24)],
                    width: 1.1, Hues.black, taper: .none)
            }
            body.plate([(-3, -22), (3, -22), (4, -5), (-4, -5)], 1.4, Hues.black, edge: .inner, of: .wood)
            body.plate([(-6, -31), (6, -31), (6.6, -29), (-6.6, -29)], 0.6, Hues.paleWood, edge: .inner, of: .wood)
            body.plate([(-1.8, -86), (1.8, -86), (3, -40), (-3, -40)], 0.5, Hues.black, of: .wood)
            body.plate([(-2.6, -95), (2.6, -95), (2, -85), (-2, -85)], 0.8, wood, .upright, of: .wood)
            for (side, y) in [(-1.0, -92.0), (1, -92), (-1, -88), (1, -88)] {
                body.ellipse(side * 4.6, y, 2.4, 1.1, Hues.black, edge: .inner)
            }
            body.curve(
                [(2, -95), (3.4, -98), (0.4, -101), (-2.6, -98.6), (-0.6, -96.4), (1, -98)], width: 2, wood,
                taper: .none)
            strings(&body, 4, top: (1.2, -85), bottom: (2.2, -20))
            body.gleam([(-14, -16), (-14, -9), (-10, -4)], width: 1.6, strength: 0.45)
            body.gleam([(-11, -46), (-11, -50), (-7, -53)], width: 1.2, strength: 0.45)
        }
    }

    /// A Chinese barrel drum on its stand, sticks above.
    @Sendable static func drum(_ sketch: inout Sketch, _ appearance: Appearance) {
        let lacquer = appearance.color(sketch.someHue(Hues.red, Hues.crimson))
        for side in [-1.0, 1] {
            sketch.limb(
                [(side * 26, -30), (side * 30, -14), (side * 42, -1)], from: 5, to: 5, Hues.darkWood, of: .wood)
            sketch.limb(
                [(side * 6, -20), (side * 16, -8), (side * 40, -16)], from: 3, to: 3, Hues.darkWood, edge: .inner,
                of: .wood)
        }
        let barrel = Vessel(
            profile: [(40, -80), (47, -66), (49, -52), (46, -36), (39, -25)], color: lacquer, matter: .wood, tilt: 0.27)
        barrel.draw(on: &sketch, isOpen: false)
        sketch.ellipse(0, -80, 40, 10.8, Hues.darkWood, edge: .inner, of: .wood)
        sketch.ellipse(0, -80.6, 37.6, 9.8, Hues.cream, edge: .none, of: .paper)
        sketch.ellipse(-2, -81.2, 28, 6.8, Hues.light(Hues.cream, 0.5), edge: .none, of: .paper)
        for ring in [-77.0, -38.0] {
            for stud in 0..<11 {
                let angle = Double.pi * (0.04 + 0.92 * Double(stud) / 10)
                let r = barrel.half(ring + 4)
                sketch.ellipse(
                    r * Trigonometry.cos(angle), ring + 4 + r * 0.27 * Trigonometry.sin(angle), 1.6, 1.6, Hues.gold,
                    .round, edge: .inner, of: .metal)
            }
        }
        barrel.band(on: &sketch, from: -54, to: -52, Hues.gold)
        sketch.limb(
            [(-7, -38), (-9, -30), (0, -26), (9, -30), (7, -38)], from: 2, to: 2, Hues.gold, edge: .inner, of: .metal)
        sketch.ellipse(0, -39.4, 5, 4.4, Hues.gold, .round, edge: .inner, of: .metal)
        barrel.gleam(on: &sketch, from: -68, to: -36, width: 4, strength: 0.35)
        for (from, to) in [((-34.0, -100.0), (-8.0, -84.0)), ((40, -98), (12, -82))] {
            sketch.limb([from, to], from: 3.4, to: 2.4, Hues.paleWood, edge: .outline, of: .wood)
            sketch.ellipse(to.0, to.1, 4, 3.6, Hues.red, .round, edge: .inner, of: .cloth)
        }
    }

    @Sendable static func flute(_ sketch: inout Sketch, _ appearance: Appearance) {
        let bamboo = appearance.color(sketch.someHue(Hues.paleWood, Hues.moss, Hues.darkWood))
        sketch.moved(0, -50, turned: -0.28) { pipe in
            pipe.box(-126, -9, 252, 18, radius: 4, bamboo, .level, of: .wood)
            pipe.box(-124, -7, 246, 3.6, radius: 1.8, Hues.light(bamboo, 0.4), edge: .none, of: .wood)
            for x in [-120.0, -96, -62, 34, 76, 112] {
                pipe.box(x, -10, 7, 20, radius: 2, Hues.dark(bamboo, 0.35), .level, edge: .inner, of: .cloth)
            }
            for x in [-76.0, -46, -18, -2, 14, 50, 62] {
                pipe.ellipse(x, -1, 4, 3.4, Hues.dark(bamboo, 0.62), edge: .inner)
            }
            pipe.ellipse(-45.6, -1, 3.4, 2.8, Hues.cream, edge: .none, of: .paper)
        }
        let tassel = sketch.someHue(Hues.red, Hues.teal)
        sketch.curve([(104, -78), (109, -62), (106, -48)], width: 2, tassel, taper: .none)
        sketch.ellipse(106, -46, 5, 5, Hues.grass, .round, edge: .inner, of: .stone)
        for x in [-4.0, 0, 4] {
            sketch.limb(
                [(106, -40), (106 + x * 0.7, -24), (106 + x, -4)], from: 2.6, to: 4,
                x == 0 ? tassel : Hues.dark(tassel, 0.2), .flat, edge: .none, of: .cloth)
        }
    }

    @Sendable static func pipa(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wood = appearance.color(sketch.someHue(Hues.paleWood, Hues.tan))
        let rim = Hues.darkWood
        let shape: [(Double, Double)] = [
            (0, -72), (5, -66), (11, -46), (18, -24), (16, -6), (6, 0), (0, 1), (-6, 0), (-16, -6), (-18, -24),
            (-11, -46), (-5, -66),
        ]
        sketch.blob(shape.map { ($0.0 * 1.1, -30 + ($0.1 + 30) * 1.03 - 1) }, rim, of: .wood)
        sketch.blob(shape, wood, .round, edge: .inner, of: .wood)
        sketch.box(-3, -88, 6, 26, radius: 1, rim, .upright, of: .wood)
        for step in 0..<5 {
            sketch.plate(
                [
                    (-3.6, -83 + Double(step) * 4), (3.6, -83 + Double(step) * 4), (4.2, -80.6 + Double(step) * 4),
                    (-4.2, -80.6 + Double(step) * 4),
                ], 0.8, Hues.cream, edge: .inner, of: .stone)
        }
        for fret in 0..<9 {
            let y = -60 + Double(fret) * 4
            let half = 3.2 + Double(fret) * 0.34
            sketch.line([(-half, y), (half, y)], width: 1.1, Hues.darkWood)
        }
        sketch.plate([(-7, -13), (7, -13), (9, -8), (-9, -8)], 1.4, rim, edge: .inner, of: .wood)
        for side in [-1.0, 1] {
            sketch.curve([(side * 9, -26), (side * 12, -23), (side * 9.6, -19)], width: 1.2, Hues.darkWood)
            for y in [-96.0, -90] {
                sketch.limb(
                    [(side * 2, y), (side * 10, y - 1)], from: 1.8, to: 2.8, Hues.darkWood, edge: .inner, of: .wood)
            }
        }
        sketch.plate([(-3.4, -97), (3.4, -97), (3, -86), (-3, -86)], 1, rim, .upright, of: .wood)
        sketch.blob(
            [(-3, -96), (-6, -100), (-2, -104), (4, -103), (6, -99), (3, -96)], Hues.grass.mixed(with: Hues.white, 0.3),
            .round, edge: .inner, of: .stone)
        strings(&sketch, 4, top: (1.8, -88), bottom: (4.4, -10))
        sketch.gleam([(-14, -22), (-14, -12), (-9, -5)], width: 1.6, strength: 0.45)
    }

    /// Lies across its two feet, seen a little from above.
    @Sendable static func guqin(_ sketch: inout Sketch, _ appearance: Appearance) {
        let lacquer = appearance.color(
            sketch.someHue(Hues.darkWood, Hues.crimson.mixed(with: Hues.black, 0.45), Hues.black))
        for x in [-190.0, 230] {
            sketch.plate(
                [(x - 10, -26), (x + 10, -26), (x + 7, 0), (x - 7, 0)], 3, Hues.dark(lacquer, 0.2), .upright, of: .wood)
        }
        let top: [(Double, Double)] = [
            (-346, -84), (-300, -90), (-130, -92), (-112, -84), (-84, -84), (-66, -94), (120, -96), (190, -98),
            (212, -90), (236, -90),
            (256, -99), (340, -96), (350, -74), (344, -42), (250, -34), (230, -42), (206, -42), (186, -33), (-70, -38),
            (-88, -46), (-112, -46),
            (-130, -39), (-300, -44), (-346, -52),
        ]
        sketch.plate(top.map { ($0.0, $0.1 + 16) }, 8, Hues.dark(lacquer, 0.4), of: .wood)
        sketch.plate(top, 8, lacquer, .level, edge: .inner, of: .wood)
        sketch.box(300, -95, 9, 54, radius: 3, Hues.dark(Hues.wood, 0.1), edge: .inner, of: .wood)
        sketch.plate([(-338, -82), (-322, -84), (-322, -50), (-338, -53)], 4, Hues.wood, edge: .inner, of: .wood)
        for string in 0..<7 {
            let t = Double(string) / 6
            sketch.line([(-326, -80 + 26 * t), (304, -90 + 44 * t)], width: 1.5, Hues.cream)
        }
        for stud in 0..<13 {
            let t = Double(stud) / 12 * 2 - 1
            // Close together at the ends, as harmonics lie.
            let x = 280 * (t * 1.25 - 0.25 * t * t * t) - 16
            sketch.ellipse(
                x, -90.4 - t * 1.6, stud == 6 ? 4.6 : 3, stud == 6 ? 3.2 : 2.2, Hues.light(Hues.gold, 0.3), edge: .none,
                of: .metal)
        }
        let tassel = sketch.someHue(Hues.red, Hues.teal, Hues.gold)
        for x in [310.0, 322, 334] {
            sketch.limb([(x, -36), (x + 2, -22), (x, -3)], from: 3, to: 6, tassel, .flat, edge: .inner, of: .cloth)
        }
        sketch.gleam([(-290, -86), (-220, -88), (-150, -88)], width: 3, strength: 0.25)
        sketch.gleam([(-50, -90), (40, -92), (150, -94)], width: 3, strength: 0.25)
    }
}
