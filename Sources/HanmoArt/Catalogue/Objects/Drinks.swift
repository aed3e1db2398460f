import HanmoGraphics

/// Cups, pots, jars and bottles.
enum Drinks {
    static let all: [Subject] = [
        Subject("tea", .objects, height: 0.14, aspect: 0.95, at: .surface, draw: tea),
        Subject("tea/pot", .objects, height: 0.14, aspect: 1.5, at: .surface, draw: teapot),
        Subject("coffee", .objects, height: 0.15, aspect: 1.05, at: .surface, draw: coffee),
        Subject("wine", .objects, height: 0.26, aspect: 1, at: .surface, draw: jar),
        Subject("wine/bottle", .objects, height: 0.32, aspect: 0.62, at: .surface, draw: bottle),
        Subject("wine/cup", .objects, height: 0.12, aspect: 0.8, at: .surface, draw: goblet),
        Subject("cups", .objects, height: 0.16, aspect: 2.6, at: .water, draw: floatingCups),
    ]

    @Sendable static func tea(_ sketch: inout Sketch, _ appearance: Appearance) {
        let glaze = appearance.color(sketch.someHue(Hues.white, Hues.glass, Hues.cream))
        let accent = sketch.someHue(Hues.blue, Hues.teal)
        sketch.ellipse(0, -9, 46, 9, Hues.dark(glaze, 0.12), .level, of: .stone)
        sketch.ellipse(0, -10.5, 46, 8.6, glaze, edge: .inner, of: .stone)
        sketch.ellipse(0, -10.5, 38, 6.6, accent, edge: .none, of: .stone)
        sketch.ellipse(0, -10.5, 36.5, 6.2, Hues.dark(glaze, 0.06), edge: .none, of: .stone)
        let cup = Vessel(
            profile: [(36, -58), (34, -48), (28, -32), (18, -20), (15, -16), (16, -12)], color: glaze, tilt: 0.24)
        cup.draw(on: &sketch, inside: Hues.dark(glaze, 0.1), liquid: Hues.moss.mixed(with: Hues.gold, 0.35))
        cup.band(on: &sketch, from: -50, to: -47.5, accent)
        // A spray of leaves, as on blue-and-white.
        sketch.curve([(-10, -24), (-2, -31), (10, -36)], width: 1.4, accent)
        for (x, y, angle) in [(-6.0, -27.0, -1.9), (-2, -30.5, 0.2), (2, -33, -1.7), (6, -34.5, 0.3), (10, -36, -0.7)] {
            sketch.area(
                Curves.leaf(Point(x, y), length: 8, width: 4, angle: angle), accent, edge: .none, of: .stone)
        }
        cup.gleam(on: &sketch, from: -46, to: -26, width: 3.4)
        Steam.rise(on: &sketch, x: 0, from: -63, height: 36)
    }

    @Sendable static func teapot(_ sketch: inout Sketch, _ appearance: Appearance) {
        let clay = appearance.color(sketch.someHue(Hues.brick, Hues.darkWood.mixed(with: Hues.brick, 0.4)))
        let deep = Hues.dark(clay, 0.2)
        sketch.limb([(34, -62), (56, -72), (70, -58), (64, -36), (40, -24)], from: 9, to: 7, deep, of: .stone)
        sketch.limb([(-34, -26), (-52, -36), (-57, -54), (-70, -68)], from: 18, to: 7, clay, of: .stone)
        sketch.ellipse(-70.5, -69, 4.6, 2.6, deep, edge: .inner, of: .stone)
        let pot = Vessel(
            profile: [(22, -68), (38, -60), (48, -42), (44, -22), (29, -6)], color: clay, tilt: 0.18)
        pot.draw(on: &sketch, isOpen: false)
        pot.band(on: &sketch, from: -27, to: -25, deep)
        pot.gleam(on: &sketch, from: -58, to: -34, width: 5, strength: 0.3)
        Vessel(profile: [(7, -84), (17, -80), (25, -72), (25, -69)], color: Hues.light(clay, 0.06), tilt: 0.18)
            .draw(on: &sketch, isOpen: false)
        sketch.ellipse(0, -89, 8.5, 8, clay, .round, of: .stone)
        sketch.ellipse(-2.5, -92, 2.4, 1.6, Hues.white.opacity(0.45), edge: .none)
        sketch.gleam([(-18, -75), (-12, -79), (-6, -81)], width: 2.2, strength: 0.35)
        // A plum twig pressed into the clay.
        sketch.curve([(6, -22), (16, -32), (20, -46)], width: 1.6, Hues.light(clay, 0.3))
        for (x, y) in [(14.0, -31.0), (20, -40), (26, -36)] {
            sketch.ellipse(x, y, 3, 3, Hues.light(clay, 0.4), edge: .none, of: .stone)
        }
    }

    @Sendable static func coffee(_ sketch: inout Sketch, _ appearance: Appearance) {
        let glaze = appearance.color(sketch.someHue(Hues.white, Hues.coral, Hues.teal, Hues.sky))
        let crema = Hues.tan
        sketch.ellipse(0, -9, 51, 9, Hues.dark(glaze, 0.16), .level, of: .stone)
        sketch.ellipse(0, -10.5, 51, 8.6, Hues.light(glaze, 0.3), edge: .inner, of: .stone)
        sketch.ellipse(0, -10, 30, 5, Hues.dark(glaze, 0.1), edge: .none, of: .stone)
        sketch.limb([(28, -50), (44, -54), (50, -44), (43, -32), (24, -28)], from: 6.5, to: 5.5, glaze, of: .stone)
        let cup = Vessel(
            profile: [(35, -58), (34.5, -46), (31, -32), (24, -20), (19, -15), (18, -12)], color: glaze, tilt: 0.25)
        cup.draw(on: &sketch, inside: Hues.light(glaze, 0.5), liquid: Hues.darkWood)
        sketch.clip(to: cup.mouth(0.88)) { inner in
            inner.ellipse(0, -55.8, 29, 6.6, crema, edge: .none, of: .water)
            // A heart poured in milk, lying down.
            inner.moved(0, -55, scaled: 1, 0.36) { milk in
                milk.area(Shapes.heart(0, 0, width: 26), Hues.cream, edge: .none, of: .water)
                milk.area(Shapes.heart(0, -1, width: 14), Hues.light(crema, 0.3), edge: .none, of: .water)
            }
        }
        cup.gleam(on: &sketch, from: -48, to: -26, width: 3.6)
        // A spoon on the saucer.
        sketch.limb([(-20, -5.4), (-34, -7), (-48, -11)], from: 1.8, to: 2.4, Hues.silver, edge: .inner, of: .metal)
        sketch.ellipse(-16, -5, 7, 2.8, Hues.silver, edge: .inner, of: .metal)
        Steam.rise(on: &sketch, x: 0, from: -64, height: 35)
    }

    /// A jar of rice wine under a tied red cloth, with its cup.
    @Sendable static func jar(_ sketch: inout Sketch, _ appearance: Appearance) {
        let clay = appearance.color(sketch.someHue(Hues.earth, Hues.brick.mixed(with: Hues.darkWood, 0.4), Hues.tile))
        let cloth = Hues.red
        let jar = Vessel(
            profile: [(19, -80), (20, -75), (36, -66), (43, -48), (37, -24), (25, -5)], color: clay, x: -6)
        jar.draw(on: &sketch, isOpen: false)
        jar.band(on: &sketch, from: -19, to: -16.5, Hues.dark(clay, 0.22))
        jar.gleam(on: &sketch, from: -64, to: -34, width: 5, strength: 0.35)
        // The label: a blank red square on its corner.
        sketch.plate([(-6, -58), (11, -41), (-6, -24), (-23, -41)], 1.5, cloth, edge: .inner, of: .paper)
        sketch.plate([(-6, -53), (6, -41), (-6, -29), (-18, -41)], 1, Hues.gold, edge: .none, of: .paper)
        sketch.plate([(-6, -51), (4, -41), (-6, -31), (-16, -41)], 1, cloth, edge: .none, of: .paper)
        sketch.blob(
            [
                (-31, -68), (-27, -82), (-25, -95), (-6, -100), (13, -95), (15, -82), (19, -68), (7, -72), (-6, -67),
                (-19, -72),
            ],
            cloth, .upright, of: .cloth)
        sketch.limb([(-27, -81), (-6, -77), (15, -81)], from: 3.6, to: 3.6, Hues.gold, edge: .inner, of: .cloth)
        for x in [-18.0, -10, 2, 9] {
            sketch.curve([(x * 1.1, -78), (x * 1.2, -72)], width: 1.2, Hues.dark(cloth, 0.3))
            sketch.curve([(x, -84), (x * 0.8 - 1, -94)], width: 1, Hues.dark(cloth, 0.22))
        }
        sketch.limb([(4, -78), (9, -70), (8, -61)], from: 1.8, to: 1.2, Hues.gold, edge: .inner, of: .cloth)
        let cup = Vessel(profile: [(15, -21), (14, -12), (8, -4), (7.5, -2)], color: Hues.cream, x: 37, tilt: 0.24)
        cup.draw(on: &sketch, liquid: Hues.glass)
        cup.band(on: &sketch, from: -17, to: -15.5, Hues.blue)
        cup.gleam(on: &sketch, from: -15, to: -7, width: 1.8)
    }

    @Sendable static func bottle(_ sketch: inout Sketch, _ appearance: Appearance) {
        let glass = appearance.color(sketch.someHue(Hues.pine, Hues.navy, Hues.crimson))
        let bottle = Vessel(
            profile: [(4.8, -98), (4.8, -76), (6, -68), (14, -60), (16, -52), (16, -20), (15.6, -4)], color: glass,
            matter: .glass, x: -12)
        bottle.draw(on: &sketch, isOpen: false)
        bottle.band(on: &sketch, from: -97, to: -80, Hues.gold)
        bottle.band(on: &sketch, from: -42, to: -16, Hues.cream)
        bottle.band(on: &sketch, from: -38, to: -36.5, Hues.gold)
        bottle.band(on: &sketch, from: -21, to: -19.5, Hues.gold)
        sketch.ellipse(-12, -25.5, 4.6, 4.6, Hues.crimson, edge: .none, of: .paper)
        bottle.gleam(on: &sketch, from: -62, to: -46, width: 2, strength: 0.5)
        bottle.gleam(on: &sketch, from: -13, to: -6, width: 1.6, strength: 0.35)
        let stem = Vessel(
            profile: [(1.2, -26), (1.1, -10), (2, -6), (9, -3)], color: Hues.glass, matter: .glass, x: 19)
        stem.draw(on: &sketch, isOpen: false)
        let bowl = Vessel(
            profile: [(9, -60), (11.5, -48), (11, -36), (5, -27), (1.2, -25)], color: Hues.glass.opacity(0.75),
            matter: .glass, x: 19)
        bowl.draw(on: &sketch, inside: Hues.glass)
        sketch.clip(to: bowl.body) { inner in
            inner.box(5, -46, 28, 24, Hues.crimson, .upright, edge: .none, of: .water)
            inner.ellipse(19, -46, 11.6, 2.3, Hues.red, edge: .none, of: .water)
        }
        bowl.gleam(on: &sketch, from: -54, to: -36, width: 1.4, strength: 0.7)
    }

    /// A bronze cup on a high foot.
    @Sendable static func goblet(_ sketch: inout Sketch, _ appearance: Appearance) {
        let bronze = appearance.color(
            sketch.someHue(Hues.gold, Hues.gold.mixed(with: Hues.brick, 0.4), Hues.teal.mixed(with: Hues.gold, 0.25)))
        let cup = Vessel(
            profile: [(38, -91), (35, -74), (29, -54), (14, -40), (7, -34), (6.5, -24), (12, -13), (25, -5)],
            color: bronze, matter: .metal)
        cup.draw(on: &sketch, liquid: Hues.cream)
        cup.band(on: &sketch, from: -74, to: -71, Hues.dark(bronze, 0.3))
        cup.band(on: &sketch, from: -57, to: -54, Hues.dark(bronze, 0.3))
        for step in -2...2 {
            let x = Double(step) * 12
            let y = -58.5 + (4 - Double(step * step)) * 1.1
            sketch.line(
                [(x - 3.6, y), (x - 3.6, y - 6), (x + 3, y - 6), (x + 3, y - 2), (x - 0.6, y - 2)], width: 1.4,
                Hues.dark(bronze, 0.35))
        }
        cup.band(on: &sketch, from: -36, to: -33, Hues.light(bronze, 0.35))
        cup.gleam(on: &sketch, from: -82, to: -50, width: 4, strength: 0.6)
        cup.gleam(on: &sketch, from: -18, to: -9, width: 2, strength: 0.5)
    }

    /// Lacquered cups with ears that drift on lotus leaves.
    @Sendable static func floatingCups(_ sketch: inout Sketch, _ appearance: Appearance) {
        for (x, y, size) in [(62.0, -44.0, 0.7), (-40.0, 0, 1.0)] {
            sketch.moved(x, y, scaled: size) { raft in
                for ring in 0..<2 {
                    raft.curve(
                        Shapes.arc(
                            0, -20, 88 + Double(ring) * 14, 24 + Double(ring) * 5, from: 0.5 + Double(ring) * 0.2,
                            to: 2.6 - Double(ring) * 0.2, steps: 10), width: 1.6, Hues.white.opacity(0.7))
                }
                let leaf = raft.someHue(Hues.green, Hues.leaf)
                raft.polygon(
                    [(0, -20)] + Shapes.arc(0, -18, 78, 18, from: -0.35, to: 5.6, steps: 40), Hues.dark(leaf, 0.3),
                    of: .leaf)
                raft.polygon(
                    [(0, -22)] + Shapes.arc(0, -21, 78, 18, from: -0.35, to: 5.6, steps: 40), leaf, .level,
                    edge: .inner, of: .leaf)
                for step in 0..<9 {
                    let angle = 0.1 + Double(step) * 0.62
                    raft.curve(
                        [
                            (0, -22),
                            (70 * Trigonometry.cos(angle), -21 + 16 * Trigonometry.sin(angle)),
                        ], width: 1.2, Hues.light(leaf, 0.3), taper: .tail)
                }
                let lacquer = appearance.color(Hues.red)
                for side in [-1.0, 1] {
                    raft.plate(
                        [(side * 26, -58), (side * 50, -60), (side * 50, -53), (side * 28, -48)], 4,
                        Hues.black, edge: .inner, of: .wood)
                }
                let cup = Vessel(
                    profile: [(38, -56), (34, -42), (24, -30), (15, -26)], color: Hues.black, matter: .wood, tilt: 0.3)
                cup.draw(on: &raft, inside: lacquer, liquid: Hues.light(lacquer, 0.5))
                cup.band(on: &raft, from: -48, to: -45, lacquer)
                cup.gleam(on: &raft, from: -44, to: -34, width: 2.6, strength: 0.35)
            }
        }
    }
}
