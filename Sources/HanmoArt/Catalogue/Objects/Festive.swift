import HanmoGraphics

/// What one celebrates and plays with.
enum Festive {
    static let all: [Subject] = [
        Subject("toy", .objects, height: 0.35, aspect: 0.85, at: .surface, draw: teddy),
        Subject("toy/football", .objects, height: 0.22, aspect: 1, draw: football),
        Subject("toy/basketball", .objects, height: 0.24, aspect: 1, draw: basketball),
        Subject("toy/doll", .objects, height: 0.4, aspect: 0.6, at: .surface, draw: doll),
        Subject("balloon", .objects, height: 1.6, aspect: 0.62, draw: balloons),
        Subject("balloon/gift", .objects, height: 0.3, aspect: 1.05, draw: gift),
        Subject("flag", .objects, height: 2.2, aspect: 0.75, draw: flag),
        Subject("flag/banner", .objects, height: 0.5, aspect: 3.4, at: .ceiling, draw: bunting),
        Subject("flag/ribbon", .objects, height: 0.2, aspect: 1.5, at: .surface, draw: bow),
        Subject("trophy", .objects, height: 0.36, aspect: 0.85, at: .surface, draw: trophy),
        Subject("trophy/medal", .objects, height: 0.2, aspect: 0.7, at: .surface, draw: medal),
        Subject("trophy/coin", .objects, height: 0.08, aspect: 1.5, at: .surface, draw: coins),
    ]

    @Sendable static func teddy(_ sketch: inout Sketch, _ appearance: Appearance) {
        let fur = appearance.color(sketch.someHue(Hues.tan, Hues.wood, Hues.paleWood))
        let pale = Hues.light(fur, 0.5)
        for side in [-1.0, 1] {
            sketch.ellipse(side * 24, -87, 11, 11, fur, .round, of: .fur)
            sketch.ellipse(side * 24, -87, 6, 6, pale, edge: .none, of: .fur)
            sketch.limb(
                [(side * 18, -42), (side * 31, -30), (side * 34, -20)], from: 16, to: 15, fur, .round, of: .fur)
        }
        sketch.ellipse(0, -25, 27, 25, fur, .round, of: .fur)
        sketch.ellipse(0, -24, 17, 17, pale, edge: .none, of: .fur)
        for side in [-1.0, 1] {
            sketch.ellipse(side * 23, -11, 15, 11.5, fur, .round, of: .fur)
            sketch.ellipse(side * 26, -11, 8.5, 8, pale, edge: .inner, of: .fur)
            for toe in -1...1 {
                sketch.ellipse(side * 26 + Double(toe) * 4, -15, 1.4, 1.4, Hues.dark(fur, 0.3), edge: .none)
            }
        }
        sketch.ellipse(0, -69, 31, 27, fur, .round, of: .fur)
        sketch.ellipse(0, -60, 14.5, 11.5, pale, edge: .none, of: .fur)
        for side in [-1.0, 1] {
            sketch.ellipse(side * 12, -72, 3, 3.6, Hues.black, edge: .none)
            sketch.ellipse(side * 12 - 1, -73.4, 1, 1, Hues.white, edge: .none)
            sketch.ellipse(side * 19, -62, 4.4, 3, Hues.blush.opacity(0.6), edge: .none)
        }
        sketch.blob([(-4.4, -65.6), (0, -67), (4.4, -65.6), (0, -61)], Hues.darkWood, edge: .none)
        sketch.curve([(-5.4, -57.4), (0, -54.4), (5.4, -57.4)], width: 1.4, Hues.darkWood, taper: .none)
        let ribbon = sketch.someHue(Hues.red, Hues.teal, Hues.navy)
        for side in [-1.0, 1] {
            sketch.blob(
                [(0, -43), (side * 9, -50), (side * 18, -49), (side * 18, -38), (side * 9, -37)], ribbon, of: .cloth)
            sketch.curve([(side * 4, -43), (side * 12, -43.6)], width: 1.4, Hues.dark(ribbon, 0.3))
        }
        sketch.ellipse(0, -43.4, 4.4, 4.6, Hues.light(ribbon, 0.2), edge: .inner, of: .cloth)
    }

    @Sendable static func football(_ sketch: inout Sketch, _ appearance: Appearance) {
        let patch = appearance.color(Hues.black)
        let ball = Path.ellipse(in: Rect(x: -50, y: -100, width: 100, height: 100))
        sketch.area(ball, sketch.someHue(Hues.white), .round)
        sketch.clip(to: ball) { inner in
            func pentagon(_ x: Double, _ y: Double, _ r: Double, _ turn: Double, _ sx: Double, _ sy: Double) {
                inner.moved(x, y, turned: turn) { part in
                    part.moved(0, 0, scaled: sx, sy) {
                        $0.plate(
                            (0..<5).map { corner in
                                let angle = Double(corner) / 5 * 2 * .pi - .pi / 2
                                return (r * Trigonometry.cos(angle), r * Trigonometry.sin(angle))
                            }, 2.5, patch, edge: .none)
                    }
                }
            }
            pentagon(-3, -51, 17, 0, 1, 1)
            for corner in 0..<5 {
                let angle = Double(corner) / 5 * 2 * .pi - .pi / 2
                let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
                inner.line([(-3 + 16 * c, -51 + 16 * s), (-3 + 31 * c, -51 + 31 * s)], width: 2, Hues.grey)
                pentagon(-1 + 46 * c, -50 + 46 * s, 16, angle - .pi / 2, 1, 0.62)
                let next = angle + 2 * .pi / 5
                let middle = (angle + next) / 2
                let fork = (-3 + 36 * Trigonometry.cos(middle), -51 + 36 * Trigonometry.sin(middle))
                inner.line([(-3 + 31 * c, -51 + 31 * s), fork], width: 2, Hues.grey)
                inner.line(
                    [fork, (-3 + 31 * Trigonometry.cos(next), -51 + 31 * Trigonometry.sin(next))], width: 2, Hues.grey)
                inner.line(
                    [fork, (-2 + 50 * Trigonometry.cos(middle), -50 + 50 * Trigonometry.sin(middle))], width: 2,
                    Hues.grey)
            }
        }
        sketch.gleam(Shapes.arc(0, -50, 41, 41, from: -2.7, to: -1.9, steps: 6), width: 4, strength: 0.8)
    }

    @Sendable static func basketball(_ sketch: inout Sketch, _ appearance: Appearance) {
        let skin = appearance.color(sketch.someHue(Hues.orange, Hues.orange.mixed(with: Hues.brick, 0.4)))
        let ball = Path.ellipse(in: Rect(x: -50, y: -100, width: 100, height: 100))
        sketch.area(ball, skin, .round)
        sketch.clip(to: ball) { inner in
            inner.curve([(-52, -60), (0, -44), (52, -60)], width: 3, Hues.black, taper: .none)
            inner.curve([(-8, -102), (6, -50), (-6, 2)], width: 3, Hues.black, taper: .none)
            inner.curve([(-44, -90), (-18, -70), (-14, -38), (-36, -2)], width: 3, Hues.black, taper: .none)
            inner.curve([(40, -94), (27, -72), (28, -34), (42, -6)], width: 3, Hues.black, taper: .none)
        }
        sketch.gleam(Shapes.arc(0, -50, 41, 41, from: -2.8, to: -2, steps: 6), width: 5, strength: 0.45)
    }

    @Sendable static func doll(_ sketch: inout Sketch, _ appearance: Appearance) {
        let dress = appearance.color(sketch.someHue(Hues.red, Hues.teal, Hues.violet))
        let hair = sketch.someHue(Hues.darkWood, Hues.orange)
        for side in [-1.0, 1] {
            sketch.limb([(side * 8, -20), (side * 9, -4)], from: 8, to: 7, Hues.white, of: .cloth)
            sketch.ellipse(side * 10, -3, 6.6, 3.4, Hues.dark(dress, 0.3))
            sketch.limb([(side * 10, -48), (side * 22, -36), (side * 25, -28)], from: 8, to: 7, Hues.skin, of: .cloth)
            sketch.ellipse(side * 27, -72, 7, 11, hair, .round, of: .hair)
        }
        sketch.blob(
            [(-9, -51), (9, -51), (14, -40), (26, -18), (13, -15), (0, -13.4), (-13, -15), (-26, -18), (-14, -40)],
            dress,
            .upright, of: .cloth)
        sketch.curve(
            [(-24, -20), (-12, -17.6), (0, -16.6), (12, -17.6), (24, -20)], width: 2, Hues.light(dress, 0.6),
            taper: .none)
        sketch.ellipse(0, -73, 25, 26, hair, .round, of: .hair)
        sketch.ellipse(0, -69, 20, 18.4, Hues.skin, .round, of: .cloth)
        sketch.blob(
            [(-21, -70), (-16, -87), (0, -93), (16, -87), (21, -70), (9, -82), (-6, -81)], hair, edge: .none, of: .hair)
        for side in [-1.0, 1] {
            sketch.ellipse(side * 8, -68, 2, 2.6, Hues.black, edge: .none)
            sketch.ellipse(side * 13, -62, 3.6, 2.4, Hues.blush, edge: .none)
            sketch.polygon([(side * 2, -50), (side * 9, -54), (side * 9, -46)], Hues.light(dress, 0.6), edge: .inner)
        }
        sketch.curve([(-4, -60), (0, -57.6), (4, -60)], width: 1.4, Hues.crimson, taper: .none)
    }

    @Sendable static func balloons(_ sketch: inout Sketch, _ appearance: Appearance) {
        let hues = [Hues.red, Hues.gold, Hues.teal, Hues.coral, Hues.violet]
        let knot = (0.0, -14.0)
        let places: [(Double, Double, Double)] = [
            (-17, -70, 0.9), (18, -73, 0.92), (1, -83, 1), (-9, -56, 0.94), (13, -55, 0.88),
        ]
        let first = sketch.random.next() % 5
        for (index, place) in places.enumerated() {
            let hue = appearance.color(hues[(index + Int(first)) % 5])
            let (r, x, y) = (14 * place.2, place.0 + sketch.random.uniform(-1, 1), place.1)
            sketch.curve(
                [(x, y + r * 1.2), (x * 0.5, (y + knot.1) / 2 + 6), knot], width: 0.6, Hues.grey, taper: .none)
            sketch.polygon([(x, y + r * 1.14), (x - 2, y + r * 1.4), (x + 2, y + r * 1.4)], Hues.dark(hue, 0.2))
            sketch.blob(
                [
                    (x, y - r * 1.16), (x + r * 0.72, y - r * 0.88), (x + r, y - r * 0.14),
                    (x + r * 0.62, y + r * 0.74),
                    (x, y + r * 1.2), (x - r * 0.62, y + r * 0.74), (x - r, y - r * 0.14), (x - r * 0.72, y - r * 0.88),
                ], hue, .round)
            sketch.gleam(
                [(x - r * 0.7, y - r * 0.1), (x - r * 0.62, y - r * 0.56), (x - r * 0.28, y - r * 0.86)],
                width: r * 0.2,
                strength: 0.65)
        }
        sketch.curve([knot, (-3, -8), (3, -4), (0, 0)], width: 0.8, Hues.grey, taper: .none)
        for side in [-1.0, 1] {
            sketch.blob([knot, (side * 6, -18), (side * 7, -13), (side * 3, -12)], Hues.red, edge: .inner, of: .cloth)
        }
    }

    @Sendable static func gift(_ sketch: inout Sketch, _ appearance: Appearance) {
        let paper = appearance.color(sketch.someHue(Hues.red, Hues.teal, Hues.indigo))
        let ribbon = sketch.someHue(Hues.gold, Hues.yellow)
        let box = CuboidView(x: -46, y: 0, width: 72, height: 54, depth: 44, color: paper, matter: .paper)
        box.draw(on: &sketch, radius: 1)
        sketch.polygon([(-18, -54), (-2, -54), (-2, 0), (-18, 0)], ribbon, edge: .inner, of: .cloth)
        sketch.polygon(
            [box.side(0.36, 0), box.side(0.62, 0), box.side(0.62, 1), box.side(0.36, 1)], Hues.dark(ribbon, 0.25),
            edge: .inner, of: .cloth)
        let lid = CuboidView(x: -50, y: -52, width: 80, height: 15, depth: 50, color: paper, matter: .paper)
        lid.draw(on: &sketch, radius: 1.5)
        sketch.polygon(
            [(-18, -67), (-2, -67), (-2, -52), (-18, -52)], Hues.light(ribbon, 0.1), edge: .none, of: .cloth)
        sketch.polygon(
            [lid.top(0.4, 0), lid.top(0.6, 0), lid.top(0.6, 1), lid.top(0.4, 1)], Hues.light(ribbon, 0.25), edge: .none,
            of: .cloth)
        sketch.polygon(
            [lid.top(0, 0.36), lid.top(1, 0.36), lid.top(1, 0.62), lid.top(0, 0.62)], Hues.light(ribbon, 0.25),
            edge: .none, of: .cloth)
        sketch.polygon(
            [lid.side(0.36, 0), lid.side(0.62, 0), lid.side(0.62, 1), lid.side(0.36, 1)], Hues.dark(ribbon, 0.25),
            edge: .none, of: .cloth)
        knot(on: &sketch, 2, -77, size: 0.62, ribbon)
    }

    /// A bow with two loops and two tails.
    private static func knot(on sketch: inout Sketch, _ x: Double, _ y: Double, size: Double, _ color: Color) {
        sketch.moved(x, y, scaled: size) { bow in
            for side in [-1.0, 1] {
                bow.blob(
                    [(0, 2), (side * 18, 12), (side * 34, 34), (side * 22, 32), (side * 14, 38), (side * 4, 14)],
                    Hues.dark(color, 0.16), of: .cloth)
                bow.blob(
                    [
                        (0, 0), (side * 16, -22), (side * 38, -32), (side * 50, -20), (side * 46, -2), (side * 28, 8),
                        (side * 10, 6),
                    ], color, of: .cloth)
                bow.blob(
                    [(side * 14, -5), (side * 27, -17), (side * 39, -20), (side * 41, -11), (side * 30, -2)],
                    Hues.dark(color, 0.26), edge: .inner, of: .cloth)
                bow.curve([(side * 6, -2), (side * 16, -8)], width: 2, Hues.dark(color, 0.3))
            }
            bow.plate([(-9, -9), (9, -9), (10, 9), (-10, 9)], 5, Hues.light(color, 0.2), edge: .inner, of: .cloth)
        }
    }

    @Sendable static func bow(_ sketch: inout Sketch, _ appearance: Appearance) {
        let silk = appearance.color(sketch.someHue(Hues.red, Hues.coral, Hues.gold))
        for side in [-1.0, 1] {
            sketch.polygon(
                [
                    (side * 2, -56), (side * 16, -48), (side * 34, -28), (side * 60, -6), (side * 44, -10),
                    (side * 34, 0),
                    (side * 16, -22),
                ], Hues.dark(silk, 0.14), of: .cloth)
            sketch.polygon(
                [(side * 10, -46), (side * 24, -33), (side * 44, -10), (side * 26, -26)], Hues.dark(silk, 0.3),
                edge: .none, of: .cloth)
        }
        knot(on: &sketch, 0, -54, size: 1.42, silk)
    }

    @Sendable static func flag(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cloth = appearance.color(sketch.someHue(Hues.red, Hues.red, Hues.teal))
        sketch.box(-34, -97, 3.2, 97, radius: 1.4, Hues.paleWood, .upright, of: .wood)
        sketch.ellipse(-32.4, -98, 3, 3, Hues.gold, .round, of: .metal)
        let shift = sketch.random.uniform(-2, 2)
        var upper: [(Double, Double)] = []
        for step in 0...18 {
            let t = Double(step) / 18
            upper.append((-31 + 70 * t, -92 + (5 * t + 1) * Trigonometry.sin(t * 6.6 + shift * 0.1) + 2 * t))
        }
        let lower = upper.reversed().map { ($0.0, $0.1 + 42 - ($0.0 + 31) * 0.02) }
        let shape = Path.polygon((upper + lower).map { Point($0.0, $0.1) })
        sketch.area(shape, cloth, of: .cloth)
        sketch.clip(to: shape) { inner in
            for (x, width, tone) in [(-8.0, 13.0, 0.16), (24, 12, 0.2)] {
                inner.blob(
                    [
                        (x, -100), (x + width, -100), (x + width - 3, -70), (x + width + 3, -44), (x + 2, -44),
                        (x - 4, -70),
                    ],
                    Hues.dark(cloth, tone), edge: .none, of: .cloth)
            }
            inner.blob(
                [(6, -100), (14, -100), (11, -72), (13, -44), (6, -44), (3, -72)], Hues.light(cloth, 0.16), edge: .none,
                of: .cloth)
        }
        sketch.ellipse(-32.4, -1, 8, 2, Hues.stone, .level, of: .stone)
    }

    /// Pennants on a string.
    @Sendable static func bunting(_ sketch: inout Sketch, _ appearance: Appearance) {
        let hues = [Hues.red, Hues.gold, Hues.teal, Hues.coral, Hues.blue]
        let first = Int(sketch.random.next() % 5)
        func sag(_ x: Double) -> Double { -92 + 34 * (1 - x * x / 28900) }
        let string = (0...20).map { step -> (Double, Double) in
            let x = -170 + Double(step) * 17
            return (x, sag(x))
        }
        for index in 0..<9 {
            let (left, right) = (-158 + Double(index) * 35.2, -124 + Double(index) * 35.2)
            let hue = appearance.color(hues[(index + first) % 5])
            let middle = (left + right) / 2
            let tip = sag(middle) + 56 + sketch.random.uniform(-2, 2)
            sketch.polygon([(left, sag(left)), (right, sag(right)), (middle, tip)], hue, .upright, of: .cloth)
            sketch.polygon(
                [(left, sag(left)), (right, sag(right)), (right - 3, sag(right) + 8), (left + 3, sag(left) + 8)],
                Hues.light(hue, 0.35), edge: .none, of: .cloth)
        }
        sketch.curve(string, width: 3, Hues.cream, taper: .none)
    }

    @Sendable static func trophy(_ sketch: inout Sketch, _ appearance: Appearance) {
        let gold = appearance.color(sketch.someHue(Hues.gold))
        for side in [-1.0, 1] {
            sketch.limb(
                [(side * 26, -86), (side * 40, -88), (side * 42, -72), (side * 32, -60), (side * 18, -56)], from: 4.6,
                to: 4, Hues.dark(gold, 0.12), of: .metal)
        }
        let plinth = CuboidView(x: -24, y: 0, width: 44, height: 15, depth: 14, color: Hues.darkWood)
        plinth.draw(on: &sketch)
        sketch.box(-13, -11.4, 22, 7.4, radius: 1, gold, edge: .inner, of: .metal)
        let cup = Vessel(
            profile: [(31, -94), (30, -80), (25, -62), (12, -48), (5, -42), (4.6, -32), (8, -25), (17, -20)],
            color: gold,
            matter: .metal, tilt: 0.18)
        cup.draw(on: &sketch)
        cup.band(on: &sketch, from: -44, to: -40, Hues.light(gold, 0.4))
        cup.band(on: &sketch, from: -90, to: -87.5, Hues.light(gold, 0.4))
        sketch.polygon(
            Shapes.star(0, -67, tips: 5, outer: 13, inner: 5.6), Hues.light(gold, 0.6), edge: .inner, of: .metal)
        cup.gleam(on: &sketch, from: -84, to: -58, width: 4, strength: 0.7)
    }

    @Sendable static func medal(_ sketch: inout Sketch, _ appearance: Appearance) {
        let gold = appearance.color(sketch.someHue(Hues.gold))
        let ribbon = sketch.someHue(Hues.red, Hues.blue)
        sketch.polygon([(20, -100), (36, -100), (10, -46), (-4, -52)], Hues.dark(ribbon, 0.25), of: .cloth)
        sketch.polygon([(-20, -100), (-36, -100), (-10, -46), (4, -52)], ribbon, of: .cloth)
        sketch.polygon([(-25, -100), (-31, -100), (-6, -47), (-1, -49)], Hues.white, edge: .none, of: .cloth)
        sketch.box(-7, -58, 14, 8, radius: 2, Hues.silver, .upright, edge: .inner, of: .metal)
        sketch.polygon(Shapes.star(0, -28, tips: 20, outer: 28, inner: 26), Hues.dark(gold, 0.14), .round, of: .metal)
        sketch.ellipse(0, -28, 23, 23, gold, .round, edge: .inner, of: .metal)
        sketch.ellipse(0, -28, 18.4, 18.4, Hues.dark(gold, 0.12), edge: .none, of: .metal)
        sketch.polygon(
            Shapes.star(0, -28, tips: 5, outer: 15, inner: 6.4), Hues.light(gold, 0.55), edge: .inner, of: .metal)
        sketch.gleam(Shapes.arc(0, -28, 20.6, 20.6, from: -2.8, to: -1.8, steps: 6), width: 2.4, strength: 0.8)
    }

    @Sendable static func coins(_ sketch: inout Sketch, _ appearance: Appearance) {
        let gold = appearance.color(sketch.someHue(Hues.gold))
        func stack(_ x: Double, _ count: Int, _ sketch: inout Sketch) {
            for coin in 0..<count {
                let y = -9.6 - Double(coin) * 10.4
                let shift = x + sketch.random.uniform(-1.6, 1.6)
                let disc = Vessel(
                    profile: [(30, y - 8.4), (30, y - 4), (30, y)], color: Hues.dark(gold, 0.1), matter: .metal,
                    x: shift, tilt: 0.3)
                disc.draw(on: &sketch, isOpen: false)
                for notch in -3...3 {
                    let dx = Double(notch) * 7.6
                    let drop = (1 - dx * dx / 900).squareRoot() * 9
                    sketch.line(
                        [(shift + dx, y + drop - 1.6), (shift + dx, y + drop - 7)], width: 1.2, Hues.dark(gold, 0.32))
                }
                guard coin == count - 1 else { continue }
                sketch.ellipse(shift, y - 8.4, 30, 9, Hues.light(gold, 0.25), edge: .none, of: .metal)
                sketch.ellipse(shift, y - 8.4, 22, 6.2, gold, edge: .none, of: .metal)
            }
        }
        stack(42, 3, &sketch)
        stack(-28, 7, &sketch)
        // One stands on its edge.
        sketch.ellipse(14, -24, 24, 24, Hues.dark(gold, 0.28), of: .metal)
        sketch.ellipse(11, -24, 24, 24, gold, .round, edge: .inner, of: .metal)
        sketch.ellipse(11, -24, 18.6, 18.6, Hues.dark(gold, 0.14), edge: .none, of: .metal)
        sketch.ellipse(11, -24, 17, 17, Hues.light(gold, 0.12), edge: .none, of: .metal)
        sketch.polygon(
            Shapes.star(11, -24, tips: 5, outer: 11, inner: 4.8), Hues.light(gold, 0.6), edge: .none, of: .metal)
        sketch.gleam(Shapes.arc(11, -24, 21, 21, from: -2.8, to: -1.9, steps: 6), width: 2, strength: 0.8)
    }
}
