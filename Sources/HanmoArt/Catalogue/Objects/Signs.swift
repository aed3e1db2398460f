import HanmoGraphics

/// Things that stand for ideas: charts, hearts, gears, keys, bulbs, maps.
enum Signs {
    static let all: [Subject] = [
        Subject("chart", .objects, height: 0.4, aspect: 1.15, at: .surface, draw: bars),
        Subject("chart/arrow", .objects, height: 0.4, aspect: 1.1, at: .surface, draw: arrow),
        Subject("chart/pie", .objects, height: 0.4, aspect: 1.1, at: .surface, draw: pie),
        Subject("icon", .objects, height: 0.3, aspect: 1.1, at: .surface, draw: heart),
        Subject("icon/star", .objects, height: 0.3, aspect: 1.05, at: .surface, draw: star),
        Subject("key", .objects, height: 0.1, aspect: 1.2, at: .surface, draw: key),
        Subject("key/lock", .objects, height: 0.1, aspect: 0.72, at: .surface, draw: lock),
        Subject("gear", .objects, height: 0.3, aspect: 1.25, at: .surface, draw: gears),
        Subject("bulb", .objects, height: 0.14, aspect: 0.75, at: .surface, draw: bulb),
        Subject("map", .objects, height: 0.35, aspect: 1.45, at: .surface, draw: map),
        Subject("map/globe", .objects, height: 0.36, aspect: 0.8, at: .surface, draw: globe),
        Subject("map/compass", .objects, height: 0.12, aspect: 0.95, at: .surface, draw: compass),
    ]

    @Sendable static func bars(_ sketch: inout Sketch, _ appearance: Appearance) {
        let accent = appearance.color(sketch.someHue(Hues.coral, Hues.teal, Hues.blue))
        sketch.box(-57, -100, 114, 100, radius: 6, Hues.silver, of: .paper)
        sketch.box(-55, -98, 110, 96, radius: 5, Hues.white, edge: .none, of: .paper)
        for y in [-24.0, -42, -60, -78] { sketch.line([(-44, y), (46, y)], width: 0.8, Hues.silver) }
        let heights = [22.0, 33, 44, 62].map { $0 + sketch.random.uniform(-3, 3) }
        for (index, height) in heights.enumerated() {
            let x = -40 + Double(index) * 22
            let hue = index == 3 ? accent : Hues.light(accent, 0.55 - Double(index) * 0.13)
            sketch.box(x, -10 - height, 15, height, radius: 2, hue, .upright, edge: .inner)
        }
        sketch.line([(-46, -10), (48, -10)], width: 1.6, Hues.grey)
        let tops = heights.enumerated().map { (-32.5 + Double($0.offset) * 22, -18 - $0.element) }
        sketch.line(tops, width: 2.4, Hues.navy)
        for top in tops {
            sketch.ellipse(top.0, top.1, 3.2, 3.2, Hues.navy, edge: .inner)
            sketch.ellipse(top.0, top.1, 1.6, 1.6, Hues.white, edge: .none)
        }
    }

    @Sendable static func arrow(_ sketch: inout Sketch, _ appearance: Appearance) {
        let hue = appearance.color(sketch.someHue(Hues.coral, Hues.teal, Hues.blue))
        for (index, height) in [24.0, 38, 30, 52].enumerated() {
            sketch.box(
                -48 + Double(index) * 25, -height, 17, height, radius: 2, Hues.light(hue, 0.62 - Double(index) * 0.06),
                .upright, edge: .inner)
        }
        let points = [(-50.0, -34.0), (-20.0, -58.0), (4.0, -46.0), (40.0, -86.0)]
        sketch.area(
            .stroke(points.map { Point($0.0, $0.1 + 3) }, width: 10), Hues.dark(hue, 0.3), edge: .none)
        sketch.area(.stroke(points.map { Point($0.0, $0.1) }, width: 10), hue)
        sketch.plate([(54, -101), (50, -68), (24, -92)], 3, Hues.dark(hue, 0.3), edge: .none)
        sketch.plate([(54, -103), (50, -70), (24, -94)], 3, hue)
    }

    @Sendable static func pie(_ sketch: inout Sketch, _ appearance: Appearance) {
        let hue = appearance.color(sketch.someHue(Hues.teal, Hues.blue, Hues.coral))
        let first = sketch.random.uniform(-0.1, 0.1)
        let cuts: [(Double, Double, Color)] = [
            (0, 2.5 + first, hue), (2.5 + first, 4, Hues.light(hue, 0.45)), (4, 5.0, Hues.gold),
        ]
        sketch.moved(-3, -46, scaled: 1, 0.98) { disc in
            for (from, to, color) in cuts {
                disc.polygon([(0, 3)] + Shapes.arc(0, 3, 46, 46, from: from, to: to, steps: 24), Hues.dark(color, 0.3))
                disc.polygon([(0, 0)] + Shapes.arc(0, 0, 46, 46, from: from, to: to, steps: 24), color, edge: .inner)
            }
            disc.polygon(
                [(8, -6)] + Shapes.arc(8, -6, 48, 48, from: 5, to: 2 * .pi, steps: 12), Hues.dark(Hues.coral, 0.3))
            disc.polygon([(8, -9)] + Shapes.arc(8, -9, 48, 48, from: 5, to: 2 * .pi, steps: 12), Hues.coral)
            disc.ellipse(0, 0, 17, 17, Hues.white, edge: .inner)
        }
    }

    @Sendable static func heart(_ sketch: inout Sketch, _ appearance: Appearance) {
        let hue = appearance.color(sketch.someHue(Hues.red, Hues.coral))
        sketch.area(Shapes.heart(0, -50, width: 106), hue, .round)
        sketch.blob(
            [(-44, -62), (-42, -78), (-28, -86), (-18, -84), (-30, -76), (-36, -62), (-40, -56)],
            Hues.white.opacity(0.55), edge: .none)
        sketch.ellipse(-38, -48, 3, 3.6, Hues.white.opacity(0.5), edge: .none)
    }

    @Sendable static func star(_ sketch: inout Sketch, _ appearance: Appearance) {
        let hue = appearance.color(sketch.someHue(Hues.gold, Hues.yellow))
        let tips = Shapes.star(0, -46, tips: 5, outer: 58, inner: 28)
        sketch.plate(tips, 8, hue)
        for tip in 0..<5 {
            let (outer, next) = (tips[tip * 2], tips[(tip * 2 + 1) % 10])
            sketch.polygon(
                [
                    (0, -46), Shapes.within([(0, -46), outer, outer, (0, -46)], 0.9, 0),
                    Shapes.within([(0, -46), next, next, (0, -46)], 0.97, 0),
                ],
                Hues.dark(hue, 0.14), edge: .none)
        }
        sketch.gleam([(-10, -62), (-5, -78), (-1, -88)], width: 4, strength: 0.55)
        sketch.ellipse(-15, -53, 2.8, 2.8, Hues.white.opacity(0.5), edge: .none)
    }

    private static func ring(_ x: Double, _ y: Double, _ r: Double, _ width: Double) -> Path {
        Path.ribbon(
            Shapes.arc(x, y, r, r, from: 0, to: 2 * .pi, steps: 40).dropLast().map { Point($0.0, $0.1) }, closed: true
        ) { _ in width }
    }

    @Sendable static func key(_ sketch: inout Sketch, _ appearance: Appearance) {
        let brass = appearance.color(sketch.someHue(Hues.gold, Hues.gold.mixed(with: Hues.brick, 0.25)))
        sketch.moved(-26, -68, turned: 0.78) { key in
            key.polygon(
                [
                    (18, -5), (84, -5), (88, 0), (84, 5), (80, 5), (80, 18), (72, 18), (72, 11), (66, 11), (66, 20),
                    (56, 20), (56, 5), (18, 5),
                ], Hues.dark(brass, 0.14), of: .metal)
            key.box(18, -5, 66, 4.4, Hues.light(brass, 0.3), edge: .none, of: .metal)
            for x in [24.0, 31] { key.box(x, -7.4, 4, 14.8, radius: 1.6, brass, .level, edge: .inner, of: .metal) }
            key.area(ring(0, 0, 19, 12), brass, .round, of: .metal)
            key.gleam(Shapes.arc(0, 0, 20, 20, from: 2.3, to: 4.2, steps: 8), width: 3, strength: 0.7)
            key.ellipse(-19, 0, 2.6, 2.6, Hues.dark(brass, 0.4), edge: .none)
        }
        sketch.curve([(-40, -80), (-52, -76), (-54, -58), (-46, -44)], width: 2, Hues.red, taper: .none)
        sketch.plate([(-54, -46), (-38, -46), (-34, -22), (-50, -18)], 3, Hues.red, edge: .outline, of: .paper)
        sketch.ellipse(-45.6, -40, 2, 2, Hues.cream, edge: .none)
    }

    @Sendable static func lock(_ sketch: inout Sketch, _ appearance: Appearance) {
        let brass = appearance.color(sketch.someHue(Hues.gold, Hues.teal))
        sketch.limb(
            [(-20, -54), (-20, -76), (-14, -90), (0, -96), (14, -90), (20, -76), (20, -54)], from: 9, to: 9,
            Hues.silver, of: .metal)
        sketch.gleam([(-21, -62), (-21, -76), (-14, -90)], width: 2.4, strength: 0.8)
        sketch.box(-36, -62, 72, 62, radius: 9, brass, .upright, of: .metal)
        sketch.box(-36, -62, 72, 9, radius: 4.5, Hues.light(brass, 0.35), edge: .none, of: .metal)
        sketch.box(-30, -48, 60, 40, radius: 5, Hues.dark(brass, 0.1), edge: .none, of: .metal)
        sketch.ellipse(0, -33, 7.4, 7.4, Hues.black, edge: .none)
        sketch.polygon([(-3.6, -31), (3.6, -31), (6, -14), (-6, -14)], Hues.black, edge: .none)
        sketch.gleam([(-31, -44), (-31, -28), (-31, -12)], width: 2.2, strength: 0.5)
    }

    @Sendable static func gears(_ sketch: inout Sketch, _ appearance: Appearance) {
        let steel = appearance.color(sketch.someHue(Hues.grey, Hues.tile, Hues.teal))
        func gear(_ x: Double, _ y: Double, _ r: Double, teeth: Int, _ hue: Color, turn: Double) {
            sketch.moved(x, y, turned: turn) { wheel in
                var rim: [(Double, Double)] = []
                for tooth in 0..<teeth {
                    for (part, radius) in [(0.0, 0.82), (0.14, 1.0), (0.42, 1.0), (0.56, 0.82)] {
                        let angle = (Double(tooth) + part) / Double(teeth) * 2 * .pi
                        rim.append((r * radius * Trigonometry.cos(angle), r * radius * Trigonometry.sin(angle)))
                    }
                }
                wheel.plate(rim, r * 0.05, hue, .round, of: .metal)
            }
            sketch.ellipse(x, y, r * 0.64, r * 0.64, Hues.dark(hue, 0.22), edge: .inner, of: .metal)
            sketch.ellipse(
                x + r * 0.02, y + r * 0.03, r * 0.58, r * 0.58, Hues.light(hue, 0.16), edge: .none, of: .metal)
            for hole in 0..<5 {
                let angle = Double(hole) / 5 * 2 * .pi + turn
                sketch.ellipse(
                    x + r * 0.4 * Trigonometry.cos(angle), y + r * 0.4 * Trigonometry.sin(angle), r * 0.11, r * 0.11,
                    Hues.dark(hue, 0.5), edge: .none)
            }
            sketch.ellipse(x, y, r * 0.21, r * 0.21, hue, .round, edge: .inner, of: .metal)
            sketch.ellipse(x, y, r * 0.1, r * 0.1, Hues.black, edge: .none)
            sketch.gleam(
                Shapes.arc(x, y, r * 0.73, r * 0.73, from: -2.8, to: -1.8, steps: 8), width: r * 0.06, strength: 0.6)
        }
        gear(-17, -45, 45, teeth: 12, steel, turn: sketch.random.uniform(0, 0.3))
        gear(38, -24, 25, teeth: 9, Hues.gold, turn: 0.16)
        gear(38, -80, 20, teeth: 8, Hues.coral, turn: 0.3)
    }

    @Sendable static func bulb(_ sketch: inout Sketch, _ appearance: Appearance) {
        let light = appearance.color(sketch.someHue(Hues.yellow, Hues.yellow.mixed(with: Hues.gold, 0.3)))
        sketch.glow(0, -60, radius: 80, Hues.lamplight)
        for ray in 0..<7 {
            let angle = -.pi + Double(ray) / 6 * .pi
            let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
            sketch.limb(
                [(38 * c, -58 + 38 * s), (45 * c, -58 + 45 * s)], from: 3, to: 3, Hues.gold, .flat, edge: .none,
                of: .light)
        }
        sketch.blob(
            [
                (0, -90), (20, -85), (31, -66), (27, -48), (15, -34), (12, -24), (-12, -24), (-15, -34), (-27, -48),
                (-31, -66), (-20, -85),
            ], light, .round, of: .light)
        sketch.ellipse(-2, -63, 21, 20, Hues.lamplight, edge: .none, of: .light)
        sketch.line([(-5, -25), (-8, -50)], width: 1.4, Hues.earth)
        sketch.line([(5, -25), (8, -50)], width: 1.4, Hues.earth)
        sketch.curve(
            [(-8, -50), (-6, -57), (-3, -50), (0, -57), (3, -50), (6, -57), (8, -50)], width: 1.6, Hues.orange,
            taper: .none)
        sketch.blob(
            [(-24, -62), (-21, -76), (-12, -83), (-9, -79), (-17, -70), (-20, -60)], Hues.white.opacity(0.75),
            edge: .none, of: .light)
        for step in 0..<3 {
            sketch.box(
                -12 + Double(step) * 0.6, -25 + Double(step) * 6.2, 24 - Double(step) * 1.2, 5.4, radius: 2.6,
                Hues.silver, .upright, of: .metal)
        }
        sketch.plate([(-7, -6.6), (7, -6.6), (4, 0), (-4, 0)], 2, Hues.charcoal, of: .metal)
    }

    @Sendable static func map(_ sketch: inout Sketch, _ appearance: Appearance) {
        let land = appearance.color(sketch.someHue(Hues.grass, Hues.sand))
        for panel in 0..<4 {
            let left = -70 + Double(panel) * 35
            let (near, far) = panel % 2 == 0 ? (0.0, -12.0) : (-12.0, 0.0)
            let corners = [(left, -82 + near), (left + 35, -82 + far), (left + 35, far), (left, near)]
            sketch.polygon(corners, panel % 2 == 0 ? land : Hues.dark(land, 0.12), of: .paper)
            sketch.clip(to: .polygon(corners.map { Point($0.0, $0.1) })) { inner in
                inner.blob(
                    [(-80, -40), (-50, -44), (-26, -32), (6, -28), (22, -6), (14, 8), (-80, 8)],
                    panel % 2 == 0 ? Hues.water : Hues.dark(Hues.water, 0.12), edge: .none, of: .paper)
                inner.blob(
                    [(20, -96), (74, -98), (74, -64), (48, -58), (30, -70)],
                    panel % 2 == 0 ? Hues.leaf : Hues.dark(Hues.leaf, 0.12), edge: .none, of: .paper)
                for road in [
                    [(-74.0, -72.0), (-20.0, -66.0), (20.0, -44.0), (76.0, -36.0)],
                    [(-22, -96), (-18, -66), (-30, -36)], [(40, -2), (34, -42), (14, -96)],
                ] {
                    inner.curve(road, width: 3, Hues.white, taper: .none)
                }
            }
        }
        for dash in 0..<11 {
            let t = Double(dash) / 11
            func at(_ t: Double) -> (Double, Double) { (-52 + 88 * t, -24 - 36 * t - 14 * Trigonometry.sin(t * 5.4)) }
            sketch.line([at(t), at(t + 0.05)], width: 2.4, Hues.red)
        }
        sketch.ellipse(-52, -24, 4, 4, Hues.red, edge: .inner)
        sketch.ellipse(-52, -24, 1.8, 1.8, Hues.white, edge: .none)
        sketch.ellipse(37, -53, 7, 2, Hues.black.opacity(0.25), edge: .none)
        sketch.blob(
            [(37, -52), (28, -70), (25, -82), (30, -93), (37, -96), (44, -93), (49, -82), (46, -70)], Hues.red, .round)
        sketch.ellipse(37, -82, 5, 5, Hues.white, edge: .none)
    }

    @Sendable static func globe(_ sketch: inout Sketch, _ appearance: Appearance) {
        let sea = appearance.color(sketch.someHue(Hues.blue, Hues.deepWater))
        Vessel(profile: [(4, -16), (5, -12), (12, -8), (24, -5)], color: Hues.darkWood, matter: .wood).draw(
            on: &sketch, isOpen: false)
        sketch.area(
            Path.ribbon(Shapes.arc(0, -56, 41, 41, from: -1.1, to: 2.4, steps: 30).map { Point($0.0, $0.1) }) { _ in 4.4
            }, Hues.gold, .flat, of: .metal)
        let ball = Path.ellipse(in: Rect(x: -36, y: -92, width: 72, height: 72))
        sketch.area(ball, sea, .round)
        sketch.clip(to: ball) { inner in
            inner.blob(
                [
                    (-36, -80), (-22, -92), (-4, -90), (0, -80), (-10, -74), (-8, -66), (-18, -60), (-24, -66),
                    (-34, -64),
                ], Hues.leaf, edge: .none)
            inner.blob(
                [(-16, -54), (-4, -52), (2, -42), (-6, -28), (-12, -22), (-14, -36), (-20, -46)], Hues.leaf, edge: .none
            )
            inner.blob(
                [(12, -84), (24, -86), (36, -70), (36, -52), (26, -40), (20, -48), (10, -56), (14, -66), (8, -74)],
                Hues.green, edge: .none)
            inner.blob([(20, -32), (30, -34), (30, -26), (22, -24)], Hues.green, edge: .none)
            for part in [0.45, 1.0] {
                inner.curve(
                    Shapes.arc(0, -56, 36 * part, 36, from: -.pi / 2, to: .pi * 1.5, steps: 30), width: 0.7,
                    Hues.white.opacity(0.3), taper: .none)
            }
            for y in [-74.0, -56, -38] {
                inner.curve([(-38, y - 2), (0, y + 3), (38, y - 2)], width: 0.7, Hues.white.opacity(0.3), taper: .none)
            }
        }
        sketch.gleam(Shapes.arc(0, -56, 30, 30, from: -2.8, to: -1.9, steps: 8), width: 3.4, strength: 0.55)
        for (x, y) in [(18.6, -93.0), (-30.4, -28)] { sketch.ellipse(x, y, 3.2, 3.2, Hues.gold, .round, of: .metal) }
    }

    @Sendable static func compass(_ sketch: inout Sketch, _ appearance: Appearance) {
        let brass = appearance.color(sketch.someHue(Hues.gold))
        sketch.area(ring(0, -94, 5.4, 2.6), Hues.dark(brass, 0.2), of: .metal)
        sketch.box(-4, -91, 8, 7, radius: 2, brass, .upright, of: .metal)
        sketch.ellipse(0, -43, 44, 43, brass, .round, of: .metal)
        sketch.ellipse(0, -43, 37, 36, Hues.dark(brass, 0.3), edge: .inner, of: .metal)
        sketch.ellipse(0, -42.4, 35.4, 34.6, Hues.cream, edge: .none, of: .paper)
        for tick in 0..<24 {
            let angle = Double(tick) / 12 * .pi
            let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
            let from = tick % 6 == 0 ? 27.0 : 30
            sketch.line(
                [(from * c, -42.4 + from * s), (33 * c, -42.4 + 33 * s)], width: tick % 6 == 0 ? 2.2 : 1, Hues.darkWood)
        }
        sketch.polygon(Shapes.star(0, -42.4, tips: 4, outer: 22, inner: 5), Hues.sand, edge: .none, of: .paper)
        sketch.moved(0, -42.4, turned: 0.6 + sketch.random.uniform(-0.2, 0.2)) { needle in
            needle.polygon([(-5.4, 0), (0, -28), (0, 0)], Hues.red, edge: .inner, of: .metal)
            needle.polygon([(5.4, 0), (0, -28), (0, 0)], Hues.crimson, edge: .none, of: .metal)
            needle.polygon([(-5.4, 0), (0, 28), (0, 0)], Hues.navy, edge: .inner, of: .metal)
            needle.polygon([(5.4, 0), (0, 28), (0, 0)], Hues.dark(Hues.navy, 0.4), edge: .none, of: .metal)
        }
        sketch.ellipse(0, -42.4, 3.4, 3.4, brass, .round, edge: .inner, of: .metal)
        sketch.blob(
            [(-28, -48), (-22, -64), (-8, -73), (-4, -70), (-16, -60), (-22, -46)], Hues.white.opacity(0.5),
            edge: .none, of: .glass)
    }
}
