import HanmoGraphics

/// Blades, shields and armour.
enum Arms {
    static let all: [Subject] = [
        Subject("sword", .objects, height: 0.95, aspect: 0.62, at: .body, draw: sword),
        Subject("sword/knife", .objects, height: 0.8, aspect: 0.75, at: .body, draw: sabre),
        Subject("sword/shield", .objects, height: 0.75, aspect: 0.85, at: .body, draw: shield),
        Subject("armour", .objects, height: 1, aspect: 0.82, draw: armour),
    ]

    /// A straight double-edged jian that leans, point down, with its tassel.
    @Sendable static func sword(_ sketch: inout Sketch, _ appearance: Appearance) {
        let tassel = appearance.color(sketch.someHue(Hues.red, Hues.crimson))
        sketch.moved(-26, 0, turned: 0.5) { jian in
            jian.polygon([(0, 3), (-4, -6), (-5, -80), (5, -80), (4, -6)], Hues.silver, of: .metal)
            jian.polygon([(0, 3), (4, -6), (5, -80), (0, -80)], Hues.grey, edge: .none, of: .metal)
            jian.polygon([(-2.4, -10), (-3.4, -78), (-2.2, -78), (-1.4, -10)], Hues.white, edge: .none, of: .metal)
            jian.plate(
                [(-13, -87), (-8, -81), (0, -78), (8, -81), (13, -87), (8, -86), (-8, -86)], 2, Hues.gold, of: .metal)
            jian.plate(
                [(-8, -87), (8, -87), (5, -80), (0, -77), (-5, -80)], 2, Hues.gold, .upright, edge: .inner, of: .metal)
            jian.ellipse(0, -83.4, 2, 2, Hues.teal, edge: .inner, of: .stone)
            jian.box(-3.6, -104, 7.2, 18, radius: 1.4, Hues.darkWood, .upright, of: .wood)
            for y in [-90.0, -94, -98, -102] { jian.line([(-3.4, y), (3.4, y - 2)], width: 1.2, Hues.gold) }
            jian.plate([(-6, -104), (6, -104), (4.4, -111), (-4.4, -111)], 2.4, Hues.gold, .upright, of: .metal)
        }
        sketch.curve([(26, -97), (33, -95), (35, -86), (33, -80)], width: 1.2, tassel, taper: .none)
        sketch.ellipse(33, -79, 2.4, 2.4, Hues.teal, .round, edge: .inner, of: .stone)
        for (index, x) in [-3.0, -1, 1, 3].enumerated() {
            sketch.limb(
                [(33, -76), (33 + x * 0.8, -66), (33 + x + sketch.random.uniform(-0.6, 0.6), -54)], from: 1.4, to: 2.2,
                index % 2 == 0 ? tassel : Hues.dark(tassel, 0.2), .flat, edge: .none, of: .cloth)
        }
    }

    /// A broad single-edged dao.
    @Sendable static func sabre(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cloth = appearance.color(sketch.someHue(Hues.red, Hues.crimson))
        sketch.moved(30, -2, turned: -0.55) { dao in
            dao.blob(
                [(-4, -78), (6, -78), (10, -50), (14, -20), (4, 0), (-6, -10), (-7, -40)], Hues.silver, of: .metal)
            dao.blob(
                [(6, -78), (9, -50), (13, -21), (4, -1), (7, -26), (3, -52), (2, -78)], Hues.white, edge: .none,
                of: .metal)
            dao.curve([(-1, -74), (-3, -46), (-1.4, -16)], width: 1.4, Hues.grey, taper: .both)
            dao.ellipse(1, -81, 12, 4.6, Hues.gold, .upright, of: .metal)
            dao.limb([(1, -82), (1, -96), (-4, -107)], from: 6, to: 6.6, Hues.darkWood, of: .wood)
            for (x, y) in [(1.0, -88.0), (1, -93), (-0.4, -98), (-2.2, -102)] {
                dao.line([(x - 3.2, y + 1), (x + 3.2, y - 1)], width: 1.4, cloth)
            }
            dao.ellipse(-5, -109, 5, 4, Hues.gold, .round, of: .metal)
        }
        for (index, foot) in [(-28.0, -58.0), (-36, -66)].enumerated() {
            sketch.area(
                Sketch.limb([(-31, -94), (-38, -86), (foot.0 - 6, (foot.1 - 88) / 2), foot], from: 2, to: 6),
                index == 0 ? Hues.dark(cloth, 0.2) : cloth, .flat, of: .cloth)
        }
    }

    @Sendable static func shield(_ sketch: inout Sketch, _ appearance: Appearance) {
        let field = appearance.color(sketch.someHue(Hues.navy, Hues.crimson, Hues.teal))
        func shape(_ inset: Double) -> Path {
            let k = 1 - inset / 50
            func at(_ x: Double, _ y: Double) -> Point { Point(x * k, -52 + (y + 52) * k) }
            var path = Path()
            path.move(to: at(0, -100))
            path.quad(to: at(42, -90), control: at(22, -90))
            path.cubic(to: at(0, 0), control1: at(44, -44), control2: at(34, -14))
            path.cubic(to: at(-42, -90), control1: at(-34, -14), control2: at(-44, -44))
            path.quad(to: at(0, -100), control: at(-22, -90))
            path.close()
            return path
        }
        sketch.area(shape(0), Hues.silver, .upright, of: .metal)
        sketch.area(shape(3), Hues.grey, edge: .none, of: .metal)
        sketch.area(shape(4), field, edge: .inner, of: .metal)
        sketch.clip(to: shape(4)) { inner in
            inner.box(0, -104, 60, 110, Hues.dark(field, 0.22), edge: .none, of: .metal)
            inner.box(-5, -104, 10, 110, Hues.gold, edge: .none, of: .metal)
            inner.box(-50, -66, 100, 10, Hues.gold, edge: .none, of: .metal)
            inner.polygon([(-40, -100), (-24, -100), (-40, -40)], Hues.white.opacity(0.18), edge: .none)
        }
        sketch.ellipse(0, -61, 14, 14, Hues.gold, .round, edge: .inner, of: .metal)
        sketch.polygon(
            Shapes.star(0, -61, tips: 5, outer: 10, inner: 4.3), Hues.light(Hues.gold, 0.6), edge: .none, of: .metal)
        for (x, y) in [(0.0, -96.6), (-38.4, -87), (38.4, -87), (-33, -44), (33, -44), (0, -4.4)] {
            sketch.ellipse(x, y, 1.7, 1.7, Hues.white, .round, edge: .inner, of: .metal)
        }
    }

    /// A suit of lamellar armour on its stand.
    @Sendable static func armour(_ sketch: inout Sketch, _ appearance: Appearance) {
        let plates = appearance.color(sketch.someHue(Hues.grey, Hues.tile))
        let cord = sketch.someHue(Hues.red, Hues.crimson)
        sketch.box(-2.4, -20, 4.8, 20, Hues.darkWood, .upright, of: .wood)
        sketch.plate([(-22, -4), (22, -4), (25, 0), (-25, 0)], 1.5, Hues.darkWood, of: .wood)
        // The skirt of two flaps, the body, the shoulders and the helmet.
        func scales(_ shape: [(Double, Double)], _ top: Double, _ bottom: Double, _ half: Double, _ x: Double) {
            let path = Shapes.rounded(shape, 3)
            sketch.area(path, Hues.dark(plates, 0.2), of: .metal)
            sketch.clip(to: path) { inner in
                var y = top
                var row = 0
                while y < bottom {
                    var column = x - half - 4 + (row % 2 == 0 ? 0 : 3.5)
                    while column < x + half + 4 {
                        inner.box(
                            column, y, 6.4, 9.4, radius: 2.6,
                            Hues.dark(plates, (row % 2 == 0 ? 0 : 0.14) + (column < x + half * 0.3 ? 0 : 0.12)),
                            edge: .inner, of: .metal)
                        inner.ellipse(column + 3.2, y + 2.4, 0.9, 0.9, cord, edge: .none)
                        column += 7
                    }
                    y += 7.4
                    row += 1
                }
            }
        }
        for side in [-1.0, 1] {
            scales([(side * 1, -42), (side * 22, -42), (side * 31, -10), (side * 3, -8)], -44, -6, 18, side * 16)
            sketch.line([(side * 3, -9), (side * 30, -11)], width: 2.6, cord)
        }
        scales([(-20, -74), (20, -74), (24, -40), (-24, -40)], -76, -38, 25, 0)
        sketch.ellipse(0, -60, 11, 11, Hues.gold, .round, edge: .inner, of: .metal)
        sketch.ellipse(0, -60, 8, 8, Hues.dark(Hues.gold, 0.25), edge: .none, of: .metal)
        sketch.ellipse(0, -60, 7, 7, Hues.light(Hues.gold, 0.5), .round, edge: .none, of: .metal)
        sketch.gleam([(-4, -60), (-2, -64), (2, -65)], width: 1.6, strength: 0.9)
        sketch.plate(
            [(-24, -47), (24, -47), (25, -40), (-25, -40)], 2, Hues.darkWood, .upright, edge: .inner, of: .cloth)
        sketch.plate([(-6, -49), (6, -49), (6, -38), (-6, -38)], 2.4, Hues.gold, .round, edge: .inner, of: .metal)
        for side in [-1.0, 1] {
            scales([(side * 15, -77), (side * 30, -76), (side * 39, -50), (side * 24, -48)], -79, -48, 14, side * 28)
            sketch.line([(side * 24.6, -49.6), (side * 38, -51.4)], width: 2.4, cord)
        }
        sketch.plate([(-16, -79), (16, -79), (11, -70), (-11, -70)], 3, cord, .upright, of: .cloth)
        sketch.blob([(-13, -80), (-12, -90), (0, -96), (12, -90), (13, -80), (0, -77)], plates, .upright, of: .metal)
        sketch.plate(
            [(-15, -83), (15, -83), (14, -79), (-14, -79)], 1.4, Hues.gold, .upright, edge: .inner, of: .metal)
        sketch.limb([(0, -95), (0, -99)], from: 3, to: 2, Hues.gold, of: .metal)
        sketch.blob([(0, -98), (5, -104), (13, -103), (15, -94), (11, -97), (5, -96)], cord, of: .hair)
    }
}
