import HanmoGraphics

/// What stands on a table to be eaten.
enum Meals {
    static let all: [Subject] = [
        Subject("food", .objects, height: 0.16, aspect: 1.15, at: .surface, draw: rice),
        Subject("food/rice", .objects, height: 0.16, aspect: 1.15, at: .surface, draw: rice),
        Subject("food/noodles", .objects, height: 0.2, aspect: 1.15, at: .surface, draw: noodles),
        Subject("food/dumplings", .objects, height: 0.13, aspect: 2.1, at: .surface, draw: dumplings),
        Subject("food/hotpot", .objects, height: 0.3, aspect: 1.3, at: .surface, draw: hotpot),
        Subject("food/mooncake", .objects, height: 0.09, aspect: 2.1, at: .surface, draw: mooncakes),
        Subject("food/zongzi", .objects, height: 0.13, aspect: 1.5, at: .surface, draw: zongzi),
        Subject("food/burger", .objects, height: 0.13, aspect: 1.25, at: .surface, draw: burger),
        Subject("food/pizza", .objects, height: 0.14, aspect: 1.6, at: .surface, draw: pizza),
        Subject("food/bread", .objects, height: 0.13, aspect: 1.8, at: .surface, draw: bread),
    ]

    private static func bowl(_ color: Color, width: Double = 50, top: Double = -48, tilt: Double = 0.2) -> Vessel {
        Vessel(
            profile: [
                (width, top), (width * 0.97, top * 0.78), (width * 0.8, top * 0.44), (width * 0.5, -11),
                (width * 0.42, -8), (width * 0.42, -4),
            ], color: color, tilt: tilt)
    }

    private static func chopsticks(on sketch: inout Sketch, from start: (Double, Double), to end: (Double, Double)) {
        for shift in [0.0, 4.5] {
            let foot = (start.0 + shift, start.1 + shift * 0.3)
            sketch.limb([foot, end], from: 1.6, to: 2.8, Hues.darkWood, edge: .inner, of: .wood)
            let tip = Shapes.within([foot, end, end, foot], 0.84, 0)
            sketch.limb([tip, end], from: 2.6, to: 2.8, Hues.red, edge: .none, of: .wood)
        }
    }

    @Sendable static func rice(_ sketch: inout Sketch, _ appearance: Appearance) {
        let glaze = appearance.color(sketch.someHue(Hues.blue, Hues.red, Hues.teal))
        let vessel = bowl(glaze)
        vessel.draw(on: &sketch, inside: Hues.dark(Hues.cream, 0.12))
        let near = Shapes.arc(0, -48, 45, 8.4, from: 0, to: .pi, steps: 12)
        let heap: [(Double, Double)] = [
            (-42, -54), (-35, -66), (-25, -74), (-12, -80), (3, -82), (16, -79), (28, -72), (37, -63), (43, -53),
        ]
        sketch.blob(near + heap, Hues.white, .round, of: .plain)
        for _ in 0..<34 {
            let t = sketch.random.uniform(-1, 1)
            let lift = sketch.random.uniform(0.1, 0.9)
            let x = t * 37
            let y = -46 - lift * 30 * (1 - t * t)
            let lean = sketch.random.uniform(-2, 2)
            sketch.curve(
                [(x - 2, y), (x, y - lean * 0.4), (x + 2, y + lean * 0.3)], width: 1.5,
                Hues.dark(Hues.cream, sketch.random.uniform(0.06, 0.16)))
        }
        sketch.ellipse(6, -78, 3.4, 2.4, Hues.red, .round, edge: .none)
        // The near wall again, in front of the rice.
        vessel.band(on: &sketch, from: -43, to: -40.5, Hues.cream)
        for step in -3...3 {
            let x = Double(step) * 12.5
            let y = -27.5 + (9 - Double(step * step)) * 0.75
            sketch.ellipse(x, y, 3.6, 3.6, Hues.light(glaze, 0.75), edge: .none, of: .stone)
            sketch.ellipse(x, y, 1.5, 1.5, glaze, edge: .none, of: .stone)
        }
        vessel.gleam(on: &sketch, from: -36, to: -18, width: 3.2, strength: 0.4)
        chopsticks(on: &sketch, from: (20, -66), to: (56, -99))
    }

    @Sendable static func noodles(_ sketch: inout Sketch, _ appearance: Appearance) {
        let glaze = appearance.color(sketch.someHue(Hues.red, Hues.navy, Hues.charcoal))
        let vessel = bowl(glaze, width: 54, top: -46, tilt: 0.32)
        vessel.draw(
            on: &sketch, inside: Hues.dark(Hues.cream, 0.1), liquid: Hues.orange.mixed(with: Hues.earth, 0.35))
        sketch.clip(to: vessel.mouth(0.88)) { soup in
            for strand in 0..<9 {
                let y = -55 + Double(strand) * 2.4
                let phase = soup.random.uniform(0, 6)
                soup.curve(
                    (0...7).map { step in
                        let t = Double(step)
                        return (-40 + t * 11, y + 2.6 * Trigonometry.sin(t * 1.7 + phase))
                    }, width: 2.3, strand % 3 == 0 ? Hues.yellow : Hues.light(Hues.yellow, 0.3), taper: .none)
            }
        }
        // Egg, greens, fish cake and a slice of meat.
        for lean in [-0.7, -0.25, 0.2] {
            sketch.area(
                Curves.leaf(Point(-20, -46), length: 21, width: 10, angle: -1.9 + lean), Hues.green, edge: .inner,
                of: .leaf)
        }
        sketch.ellipse(21, -51, 13, 8.4, Hues.white, .round, edge: .inner)
        sketch.ellipse(21.5, -51.2, 7, 4.6, Hues.orange, .round, edge: .none)
        sketch.ellipse(19.6, -52.4, 2, 1.2, Hues.light(Hues.orange, 0.6), edge: .none)
        sketch.blob(
            [(-8, -44), (-2, -50), (9, -49), (14, -43), (8, -38), (-3, -38)], Hues.brick, edge: .inner)
        sketch.curve([(-5, -43), (3, -46), (11, -44)], width: 1.8, Hues.pink)
        sketch.ellipse(-26, -43, 8.6, 5.6, Hues.white, edge: .inner)
        sketch.curve(
            [(-30, -43), (-26, -46), (-22, -43), (-26, -41), (-28, -43)], width: 1.4, Hues.coral, taper: .none)
        for _ in 0..<10 {
            sketch.ellipse(
                sketch.random.uniform(-30, 32), sketch.random.uniform(-54, -38), 1.6, 1.1, Hues.grass, edge: .none)
        }
        vessel.band(on: &sketch, from: -33, to: -31, Hues.gold)
        vessel.gleam(on: &sketch, from: -30, to: -16, width: 3, strength: 0.35)
        chopsticks(on: &sketch, from: (10, -58), to: (54, -92))
        Steam.rise(on: &sketch, x: -16, from: -62, height: 36, spread: 13)
    }

    @Sendable static func dumplings(_ sketch: inout Sketch, _ appearance: Appearance) {
        let glaze = appearance.color(sketch.someHue(Hues.sky, Hues.teal, Hues.blue))
        sketch.ellipse(0, -18, 100, 18, Hues.dark(glaze, 0.2), .level, of: .stone)
        sketch.ellipse(0, -22, 100, 18, Hues.light(glaze, 0.5), edge: .inner, of: .stone)
        sketch.ellipse(0, -22, 80, 12.6, glaze, edge: .none, of: .stone)
        sketch.ellipse(0, -22, 77, 11.6, Hues.light(glaze, 0.7), edge: .none, of: .stone)
        for (x, y) in [(-32.0, -38.0), (30, -38), (-58, -22), (0, -24), (58, -22)] {
            let dough = Hues.cream.mixed(with: Hues.sand, y < -30 ? 0.55 : sketch.random.uniform(0.1, 0.3))
            sketch.moved(x, y, turned: sketch.random.uniform(-0.1, 0.1)) { one in
                one.blob(
                    [
                        (-34, -4), (-26, -22), (-12, -34), (0, -38), (12, -34), (26, -22), (34, -4), (22, 4), (0, 6),
                        (-22, 4),
                    ], dough, .round)
                // The pressed seam: a scalloped frill along the top, with pleats that run into the belly.
                let frill: [(Double, Double)] = (0...12).map { step in
                    let t = Double(step) / 6 - 1
                    return (t * 36, -45 + t * t * 39 - (step % 2 == 0 ? 0 : 1.6))
                }
                let seam: [(Double, Double)] = (0...8).map { step in
                    let t = 1 - Double(step) / 4
                    return (t * 33, -29 + t * t * 28)
                }
                one.blob(frill + seam, Hues.light(dough, 0.65), edge: .inner)
                for step in -2...2 {
                    let t = Double(step) / 2.9
                    one.curve(
                        [(t * 36, -42 + t * t * 37), (t * 31, -27 + t * t * 24), (t * 24, -12 + t * t * 14)],
                        width: 2.4,
                        Hues.dark(dough, 0.13), taper: .tail)
                }
                one.gleam([(-22, -4), (-18, -11), (-12, -15)], width: 3.4, strength: 0.8)
            }
        }
        Steam.rise(on: &sketch, x: 0, from: -70, height: 30, spread: 22)
    }

    /// A copper pot with its chimney, half red and half white.
    @Sendable static func hotpot(_ sketch: inout Sketch, _ appearance: Appearance) {
        let copper = appearance.color(sketch.someHue(Hues.orange.mixed(with: Hues.brick, 0.4), Hues.gold))
        for side in [-1.0, 1] {
            sketch.limb(
                [(side * 54, -46), (side * 65, -50), (side * 66, -38), (side * 52, -36)], from: 4, to: 4,
                Hues.dark(copper, 0.2), of: .metal)
        }
        Vessel(profile: [(20, -24), (19, -14), (32, -6)], color: Hues.dark(copper, 0.15), matter: .metal)
            .draw(on: &sketch, isOpen: false)
        sketch.plate([(-8, -18), (8, -18), (8, -6), (-8, -6)], 4, Hues.black, edge: .none)
        sketch.ellipse(0, -7.5, 6, 2.6, Hues.orange, edge: .none, of: .light)
        let pot = Vessel(
            profile: [(57, -52), (55, -42), (42, -29), (20, -22)], color: copper, matter: .metal, tilt: 0.28)
        pot.draw(on: &sketch, inside: Hues.light(copper, 0.2), liquid: Hues.cream)
        sketch.clip(to: pot.mouth(0.87)) { soup in
            soup.polygon(
                Shapes.arc(0, -50, 52, 15, from: 0.35, to: 0.35 + .pi), Hues.red, edge: .none, of: .water)
            for _ in 0..<9 {
                soup.ellipse(
                    soup.random.uniform(-42, 20), soup.random.uniform(-48, -38), 2.6, 1.5, Hues.orange, edge: .none)
            }
            for (x, y) in [(-36.0, -47.0), (-14, -40), (14, -40)] {
                soup.ellipse(x, y, 6, 3.4, Hues.crimson, .round, edge: .none)
                soup.ellipse(x - 1, y - 0.8, 2.4, 1.2, Hues.coral, edge: .none)
            }
            for (x, y, angle) in [(24.0, -57.0, -0.4), (34, -51, 0.3), (-22, -58, 2.8)] {
                soup.area(
                    Curves.leaf(Point(x, y), length: 15, width: 8, angle: angle), Hues.green, edge: .none, of: .leaf)
            }
            soup.ellipse(40, -47, 6, 3.6, Hues.white, edge: .none)
            soup.ellipse(-40, -55, 6, 3.4, Hues.paleWood, edge: .none)
        }
        Vessel(
            profile: [(9, -86), (9.5, -74), (13, -60), (17, -50)], color: copper, matter: .metal, tilt: 0.26
        ).draw(on: &sketch, inside: Hues.black)
        sketch.ellipse(0, -86, 5.6, 1.4, Hues.orange, edge: .none, of: .light)
        sketch.gleam([(-5, -82), (-6, -70), (-9, -58)], width: 2)
        pot.gleam(on: &sketch, from: -46, to: -30, width: 3.6)
        Steam.rise(on: &sketch, x: 30, from: -64, height: 32, wisps: 2, spread: 10)
        Steam.rise(on: &sketch, x: -30, from: -66, height: 30, wisps: 2, spread: 10)
    }

    @Sendable static func mooncakes(_ sketch: inout Sketch, _ appearance: Appearance) {
        let crust = appearance.color(sketch.someHue(Hues.orange.mixed(with: Hues.wood, 0.5)))
        func cake(_ x: Double, _ y: Double, isCut: Bool, _ sketch: inout Sketch) {
            let body = Vessel(
                profile: [(46, y - 32), (48.5, y - 26), (48.5, y - 12), (46, y)], color: Hues.dark(crust, 0.12),
                matter: .plain,
                x: x, tilt: 0.4)
            sketch.area(body.body, body.color, .upright)
            for ridge in 0..<13 {
                let angle = Double.pi * (Double(ridge) + 0.5) / 13
                let (dx, drop) = (47.6 * Trigonometry.cos(angle), 18.6 * Trigonometry.sin(angle))
                sketch.limb(
                    [(x + dx, y + drop - 25), (x + dx, y + drop - 4)], from: 2.6, to: 2.6, Hues.dark(crust, 0.36),
                    .flat,
                    edge: .none)
            }
            let rim = (0..<26).map { step -> (Double, Double) in
                let angle = Double(step) / 13 * .pi
                let r = step % 2 == 0 ? 48.0 : 44.6
                return (x + r * Trigonometry.cos(angle), y - 32 + r * 0.4 * Trigonometry.sin(angle))
            }
            sketch.blob(rim, Hues.light(crust, 0.1), edge: .inner)
            sketch.ellipse(x, y - 32, 38, 15, Hues.dark(crust, 0.18), edge: .none)
            sketch.ellipse(x, y - 31.4, 36, 14, Hues.light(crust, 0.24), edge: .none)
            // A flower pressed into the crust.
            for petal in 0..<8 {
                let angle = Double(petal) / 4 * .pi
                sketch.ellipse(
                    x + 19 * Trigonometry.cos(angle), y - 31.4 + 7.6 * Trigonometry.sin(angle), 7.4, 3.2,
                    Hues.dark(crust, 0.1), edge: .none)
            }
            sketch.ellipse(x, y - 31.4, 9, 3.8, Hues.dark(crust, 0.24), edge: .none)
            guard isCut else { return }
            // A wedge is out: bean paste and the yolk show.
            let (left, right) = ((x - 26.0, y - 15.6), (x + 22.0, y - 15.0))
            let middle = (x, y - 32.0)
            sketch.polygon([middle, left, (x, y - 11), right], Hues.teal.mixed(with: Hues.white, 0.3), edge: .none)
            for (edge, tone) in [(left, 0.12), (right, 0.0)] {
                let face = [middle, edge, (edge.0, edge.1 + 32), (middle.0, middle.1 + 31)]
                sketch.polygon(face, Hues.dark(crust, 0.1), edge: .inner)
                sketch.polygon(
                    [
                        Shapes.within(face, 0, 0.12), Shapes.within(face, 0.9, 0.12), Shapes.within(face, 0.9, 0.88),
                        Shapes.within(face, 0, 0.88),
                    ], Hues.dark(Hues.darkWood, tone), edge: .none)
                sketch.blob(
                    [
                        Shapes.within(face, 0, 0.26), Shapes.within(face, 0.3, 0.28), Shapes.within(face, 0.46, 0.5),
                        Shapes.within(face, 0.3, 0.72), Shapes.within(face, 0, 0.74),
                    ], Hues.dark(Hues.orange, tone), edge: .none)
            }
        }
        sketch.ellipse(0, -17, 104, 17, Hues.dark(Hues.teal, 0.2), .level, of: .stone)
        sketch.ellipse(0, -20, 104, 17, Hues.teal, edge: .inner, of: .stone)
        sketch.ellipse(0, -20, 92, 13, Hues.light(Hues.teal, 0.3), edge: .none, of: .stone)
        cake(-44, -40, isCut: false, &sketch)
        cake(40, -27, isCut: true, &sketch)
    }

    @Sendable static func zongzi(_ sketch: inout Sketch, _ appearance: Appearance) {
        let leaf = appearance.color(sketch.someHue(Hues.green, Hues.pine))
        for (x, y, size) in [(34.0, -6.0, 0.78), (-20.0, 0, 1)] {
            sketch.moved(x, y, scaled: size) { one in
                one.plate([(-2, -98), (56, -8), (0, 2), (-54, -10)], 14, leaf, of: .leaf)
                one.plate([(-2, -96), (55, -8), (2, 1)], 9, Hues.dark(leaf, 0.28), edge: .inner, of: .leaf)
                one.plate([(-3, -94), (-54, -10), (-22, -4)], 8, Hues.light(leaf, 0.18), edge: .inner, of: .leaf)
                for t in [0.25, 0.5, 0.75] {
                    one.curve(
                        [(-3, -84), (-26 + 26 * t, -46), (-46 + 44 * t, -8 + 5 * t)], width: 0.9,
                        Hues.dark(leaf, 0.18))
                }
                for (left, right) in [((-22.0, -62.0), (17.0, -66.0)), ((-37, -38), (34, -42))] {
                    one.curve(
                        [left, ((left.0 + right.0) / 2, left.1 + 9), right], width: 3.4, Hues.cream, taper: .none)
                }
                one.curve([(-2, -54), (-14, -62), (-16, -52), (-2, -54)], width: 2.6, Hues.cream, taper: .none)
                one.curve([(-2, -54), (11, -62), (13, -51), (-2, -54)], width: 2.6, Hues.cream, taper: .none)
                one.curve([(-2, -54), (-8, -40), (-6, -30)], width: 2.4, Hues.cream, taper: .tail)
                one.curve([(-2, -54), (6, -42), (5, -32)], width: 2.4, Hues.cream, taper: .tail)
            }
        }
    }

    @Sendable static func burger(_ sketch: inout Sketch, _ appearance: Appearance) {
        let bun = appearance.color(sketch.someHue(Hues.orange.mixed(with: Hues.wood, 0.35), Hues.tan))
        sketch.plate([(-54, -22), (54, -22), (52, 0), (-52, 0)], 13, bun, .upright)
        sketch.plate([(-58, -34), (58, -34), (58, -18), (-58, -18)], 8, Hues.darkWood, .upright)
        sketch.polygon(
            [(-58, -38), (58, -38), (34, -34), (22, -22), (10, -34), (-18, -34), (-32, -24), (-44, -34)],
            Hues.yellow, edge: .inner)
        sketch.plate([(-55, -46), (55, -46), (55, -37), (-55, -37)], 4.5, Hues.red, .upright, edge: .inner)
        let frill = (0...10).map { step -> (Double, Double) in (-63 + Double(step) * 12.6, step % 2 == 0 ? -45 : -39) }
        sketch.blob(
            frill + [(60, -53), (0, -56), (-60, -53)], Hues.grass, edge: .inner, of: .leaf)
        sketch.blob(
            [
                (-56, -53), (-57, -66), (-46, -84), (-26, -96), (0, -100), (26, -96), (46, -84), (57, -66), (56, -53),
                (40, -50), (0, -49), (-40, -50),
            ], bun, .round)
        for (x, y) in [(-34.0, -74.0), (-18, -86), (-8, -70), (6, -90), (14, -76), (30, -84), (38, -68)] {
            sketch.moved(x, y, turned: sketch.random.uniform(-0.7, 0.7)) {
                $0.ellipse(0, 0, 3.4, 1.9, Hues.cream, edge: .none)
            }
        }
        sketch.gleam([(-46, -64), (-40, -78), (-28, -87)], width: 3.4, strength: 0.4)
    }

    @Sendable static func pizza(_ sketch: inout Sketch, _ appearance: Appearance) {
        let crust = appearance.color(sketch.someHue(Hues.paleWood, Hues.tan))
        sketch.moved(0, -47, scaled: 1, 0.58) { pie in
            pie.ellipse(0, 7, 80, 74, Hues.darkWood, of: .wood)
            pie.ellipse(0, 0, 80, 74, Hues.wood, edge: .inner, of: .wood)
            let gap = (from: -1.25, to: -0.45)
            let whole = gap.from + 2 * Double.pi
            pie.polygon([(0, 0)] + Shapes.arc(0, 0, 72, 66, from: gap.to, to: whole, steps: 44), crust)
            pie.polygon([(0, 0)] + Shapes.arc(0, 0, 63, 57, from: gap.to, to: whole, steps: 44), Hues.red, edge: .none)
            pie.polygon(
                [(0, 0)] + Shapes.arc(0, 0, 60, 54, from: gap.to, to: whole, steps: 44), Hues.yellow, edge: .none)
            topping(&pie, [(-34, -20), (-38, 16), (-6, 34), (32, 24), (44, -4), (-8, -34), (-6, 2)])
            pie.moved(17, -20) { slice in
                slice.polygon([(0, 0)] + Shapes.arc(0, 0, 72, 66, from: gap.from, to: gap.to, steps: 12), crust)
                slice.polygon(
                    [(0, 0)] + Shapes.arc(0, 0, 62, 56, from: gap.from, to: gap.to, steps: 12), Hues.yellow,
                    edge: .none)
                topping(&slice, [(22, -26), (34, -34)])
            }
        }
    }

    private static func topping(_ sketch: inout Sketch, _ places: [(Double, Double)]) {
        for (x, y) in places {
            sketch.ellipse(x, y, 9.5, 9.5, Hues.brick, edge: .inner)
            sketch.ellipse(x - 1, y - 1.5, 7.6, 7.2, Hues.red, edge: .none)
            sketch.ellipse(x - 3, y - 3, 1.7, 1.7, Hues.coral, edge: .none)
            let angle = sketch.random.uniform(0, 6)
            sketch.area(
                Curves.leaf(Point(x + 13, y + 7), length: 11, width: 6, angle: angle), Hues.green, edge: .none,
                of: .leaf)
        }
    }

    @Sendable static func bread(_ sketch: inout Sketch, _ appearance: Appearance) {
        let crust = appearance.color(sketch.someHue(Hues.wood, Hues.orange.mixed(with: Hues.wood, 0.6)))
        let crumb = Hues.light(crust, 0.72)
        sketch.blob(
            [
                (-40, -2), (-48, -40), (-56, -66), (-40, -92), (-10, -97), (40, -98), (78, -94), (92, -70), (84, -44),
                (82, -4), (60, 0), (-20, 0),
            ], crust, .upright)
        for x in [6.0, 36, 66] {
            sketch.curve([(x - 8, -88), (x + 2, -72), (x + 4, -56)], width: 5, Hues.light(crust, 0.4))
        }
        for (x, tone) in [(-36.0, 0.0), (-58, 0.06)] {
            let lean = x - 2
            sketch.blob(
                [
                    (lean - 22, -2), (lean - 24, -44), (lean - 31, -66), (lean - 18, -90), (lean + 2, -95),
                    (lean + 22, -88), (lean + 32, -66), (lean + 25, -44), (lean + 23, -2), (lean, 0),
                ], Hues.dark(crust, tone), .flat)
            sketch.blob(
                [
                    (lean - 17, -6), (lean - 18, -46), (lean - 25, -66), (lean - 14, -84), (lean + 2, -89),
                    (lean + 17, -83), (lean + 26, -66), (lean + 19, -46), (lean + 18, -6), (lean, -4),
                ], crumb, edge: .inner)
        }
        for _ in 0..<12 {
            sketch.ellipse(
                sketch.random.uniform(-76, -44), sketch.random.uniform(-80, -14), 1.6, 1.1, Hues.dark(crumb, 0.12),
                edge: .none)
        }
    }
}
