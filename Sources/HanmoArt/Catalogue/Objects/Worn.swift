import HanmoGraphics

/// What one wears or carries.
enum Worn {
    static let all: [Subject] = [
        Subject("umbrella", .objects, height: 0.9, aspect: 1.12, at: .body, draw: umbrella),
        Subject("umbrella/paper", .objects, height: 0.9, aspect: 1.2, at: .body, draw: paperUmbrella),
        Subject("bag", .objects, height: 0.3, aspect: 0.95, at: .body, draw: handbag),
        Subject("bag/backpack", .objects, height: 0.45, aspect: 0.78, at: .body, draw: backpack),
        Subject("bag/suitcase", .objects, height: 0.75, aspect: 0.6, draw: suitcase),
        Subject("bag/box", .objects, height: 0.35, aspect: 1.3, draw: carton),
        Subject("glasses", .objects, height: 0.05, aspect: 2.7, at: .body, draw: glasses),
        Subject("glasses/sun", .objects, height: 0.055, aspect: 2.7, at: .body, draw: sunglasses),
        Subject("fan", .objects, height: 0.3, aspect: 1.75, at: .body, draw: foldingFan),
        Subject("mask", .objects, height: 0.26, aspect: 0.78, at: .body, draw: operaMask),
        Subject("mask/surgical", .objects, height: 0.1, aspect: 1.9, at: .body, draw: surgicalMask),
        Subject("jewellery", .objects, height: 0.08, aspect: 0.8, at: .body, draw: ring),
        Subject("jewellery/necklace", .objects, height: 0.24, aspect: 0.95, at: .body, draw: necklace),
    ]

    @Sendable static func umbrella(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cloth = appearance.color(sketch.someHue(Hues.red, Hues.teal, Hues.gold, Hues.navy))
        sketch.limb([(0, -60), (0, -12), (3, -3), (10, -2), (13, -9)], from: 3, to: 3.4, Hues.darkWood, of: .wood)
        sketch.limb(
            [(0, -16), (1, -8), (4, -2.6), (10, -2), (13, -9)], from: 4.4, to: 4.4, Hues.wood, edge: .inner, of: .wood)
        sketch.ellipse(0, -54, 50, 7, Hues.dark(cloth, 0.42), edge: .outline, of: .cloth)
        sketch.line([(0, -58), (0, -40)], width: 2, Hues.grey)
        canopy(on: &sketch, cloth, hem: -52, top: -95, half: 56, ribs: [-56, -30, 0, 30, 56], sag: 7)
        sketch.line([(0, -95), (0, -101)], width: 2.6, Hues.grey)
    }

    /// Gores between ribs, each a little darker to the right, with a hem that hangs between the tips.
    private static func canopy(
        on sketch: inout Sketch, _ cloth: Color, hem: Double, top: Double, half: Double, ribs: [Double], sag: Double
    ) {
        for index in 0..<ribs.count - 1 {
            let (left, right) = (ribs[index], ribs[index + 1])
            func lift(_ x: Double) -> Double { hem + 8 * (1 - x * x / (half * half)) }
            var path = Path()
            path.move(to: Point(0, top))
            path.quad(to: Point(left, lift(left)), control: Point(left * 0.84, top + (hem - top) * 0.18))
            path.quad(
                to: Point(right, lift(right)),
                control: Point((left + right) / 2, (lift(left) + lift(right)) / 2 - sag))
            path.quad(to: Point(0, top), control: Point(right * 0.84, top + (hem - top) * 0.18))
            path.close()
            let tone = [0.0, 0.0, 0.1, 0.22][min(index * 4 / (ribs.count - 1), 3)]
            let hue = index % 2 == 0 ? cloth : Hues.light(cloth, 0.2)
            sketch.area(path, Hues.dark(hue, tone), edge: .outline, of: .cloth)
        }
        sketch.gleam(
            [
                (-half * 0.68, hem - (hem - top) * -0.44), (-half * 0.5, top - (top - hem) * 0.22),
                (-half * 0.2, top - (top - hem) * 0.06),
            ],
            width: 2.2, strength: 0.35)
    }

    @Sendable static func paperUmbrella(_ sketch: inout Sketch, _ appearance: Appearance) {
        let paper = appearance.color(sketch.someHue(Hues.red, Hues.coral, Hues.gold, Hues.teal))
        sketch.box(-1.6, -70, 3.2, 68, radius: 1, Hues.paleWood, .upright, of: .wood)
        sketch.box(-2.6, -16, 5.2, 16, radius: 2, Hues.darkWood, .upright, edge: .inner, of: .wood)
        sketch.ellipse(0, -56, 59, 9, Hues.dark(paper, 0.42), of: .paper)
        for rib in -6...6 {
            sketch.line([(Double(rib) * 9.4, -55), (0, -46)], width: 0.8, Hues.paleWood)
        }
        sketch.plate([(-3, -50), (3, -50), (2.4, -43), (-2.4, -43)], 1, Hues.wood, edge: .inner, of: .wood)
        func shell(_ part: Double) -> Path {
            var path = Path()
            path.move(to: Point(0, -96))
            let bottom = -96 + 40 * part
            path.quad(to: Point(-60 * part, bottom), control: Point(-30 * part, -96 + 14 * part))
            path.quad(to: Point(60 * part, bottom), control: Point(0, bottom + 19 * part))
            path.quad(to: Point(0, -96), control: Point(30 * part, -96 + 14 * part))
            path.close()
            return path
        }
        sketch.area(shell(1), paper, .upright, of: .paper)
        sketch.clip(to: shell(1)) { inner in
            inner.area(shell(0.94), Hues.light(paper, 0.5), edge: .none, of: .paper)
            inner.area(shell(0.91), paper, .upright, edge: .none, of: .paper)
            inner.area(shell(0.4), Hues.light(paper, 0.16), edge: .none, of: .paper)
            // A branch of plum blossom.
            inner.curve([(-50, -60), (-30, -66), (-12, -64), (6, -72)], width: 1.8, Hues.darkWood, taper: .tail)
            for (x, y, r) in [(-34.0, -67.0, 4.4), (-18, -62, 5), (-2, -70, 4.2), (-24, -72, 3)] {
                for petal in 0..<5 {
                    let angle = Double(petal) / 5 * 2 * .pi
                    inner.ellipse(
                        x + r * 0.62 * Trigonometry.cos(angle), y + r * 0.5 * Trigonometry.sin(angle), r * 0.52,
                        r * 0.46,
                        Hues.white, edge: .none)
                }
                inner.ellipse(x, y, r * 0.28, r * 0.24, Hues.gold, edge: .none)
            }
            for rib in -5...5 {
                inner.curve(
                    [(0, -96), (Double(rib) * 6.4, -82 + abs(Double(rib)) * 0.4), (Double(rib) * 12, -50)], width: 0.7,
                    Hues.dark(paper, 0.24), taper: .none)
            }
        }
        sketch.plate([(-3.4, -94), (3.4, -94), (2, -101), (-2, -101)], 1, Hues.darkWood, .upright, of: .wood)
    }

    @Sendable static func handbag(_ sketch: inout Sketch, _ appearance: Appearance) {
        let leather = appearance.color(sketch.someHue(Hues.brick, Hues.teal, Hues.coral, Hues.crimson))
        sketch.limb(
            [(-22, -58), (-20, -84), (0, -98), (20, -84), (22, -58)], from: 4.6, to: 4.6, Hues.dark(leather, 0.28),
            of: .cloth)
        sketch.plate([(-36, -64), (36, -64), (47, 0), (-47, 0)], 9, leather, .upright, of: .cloth)
        sketch.plate([(-45, -9), (45, -9), (47, 0), (-47, 0)], 4, Hues.dark(leather, 0.2), edge: .none, of: .cloth)
        var flap = Path()
        flap.move(to: Point(-37, -62))
        flap.quad(to: Point(-30, -66), control: Point(-36, -66))
        flap.line(to: Point(30, -66))
        flap.quad(to: Point(37, -62), control: Point(36, -66))
        flap.line(to: Point(41, -40))
        flap.quad(to: Point(-41, -40), control: Point(0, -8))
        flap.close()
        sketch.area(flap, Hues.light(leather, 0.14), edge: .inner, of: .cloth)
        sketch.curve(
            [(-38, -41), (-18, -30), (0, -27), (18, -30), (38, -41)], width: 1, Hues.light(leather, 0.5), taper: .none)
        for side in [-1.0, 1] {
            sketch.ellipse(side * 22, -60, 4, 4, Hues.gold, edge: .inner, of: .metal)
            sketch.ellipse(side * 22, -60, 1.8, 1.8, Hues.dark(leather, 0.3), edge: .none)
        }
        sketch.box(-7, -32, 14, 12, radius: 3, Hues.gold, .round, edge: .inner, of: .metal)
        sketch.box(-2, -28, 4, 5, radius: 1, Hues.dark(Hues.gold, 0.35), edge: .none, of: .metal)
        sketch.gleam([(-31, -60), (-34, -50), (-36, -42)], width: 2.4, strength: 0.35)
    }

    @Sendable static func backpack(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cloth = appearance.color(sketch.someHue(Hues.teal, Hues.coral, Hues.navy, Hues.gold))
        let deep = Hues.dark(cloth, 0.24)
        sketch.limb([(-9, -90), (-7, -100), (7, -100), (9, -90)], from: 4, to: 4, deep, of: .cloth)
        for side in [-1.0, 1] {
            sketch.plate(
                [(side * 30, -44), (side * 40, -40), (side * 41, -8), (side * 30, -4)], 6, deep, .upright, of: .cloth)
        }
        sketch.plate([(-30, -94), (30, -94), (35, 0), (-35, 0)], 20, cloth, .upright, of: .cloth)
        sketch.plate([(-33, -10), (33, -10), (34, 0), (-34, 0)], 7, deep, edge: .none, of: .cloth)
        sketch.plate(
            [(-29, -94), (29, -94), (32, -62), (-32, -62)], 17, Hues.light(cloth, 0.14), edge: .inner, of: .cloth)
        sketch.curve([(-29, -66), (0, -64.6), (29, -66)], width: 1, Hues.light(cloth, 0.55), taper: .none)
        sketch.plate(
            [(-25, -46), (25, -46), (27, -10), (-27, -10)], 9, Hues.light(cloth, 0.08), edge: .inner, of: .cloth)
        sketch.plate([(-25, -46), (25, -46), (25.6, -32), (-25.6, -32)], 6, deep, edge: .inner, of: .cloth)
        sketch.line([(-22, -31), (22, -31)], width: 1, Hues.gold)
        for x in [-15.0, 15] {
            sketch.box(x - 2.6, -74, 5.2, 30, radius: 1.4, Hues.wood, edge: .inner, of: .cloth)
            sketch.box(x - 4, -58, 8, 7, radius: 1.6, Hues.gold, edge: .inner, of: .metal)
        }
        sketch.box(-6, -86, 12, 9, radius: 2, Hues.cream, edge: .inner, of: .cloth)
        sketch.gleam([(-24, -74), (-23, -84), (-15, -90)], width: 2.4, strength: 0.4)
    }

    @Sendable static func suitcase(_ sketch: inout Sketch, _ appearance: Appearance) {
        let shell = appearance.color(sketch.someHue(Hues.teal, Hues.coral, Hues.gold, Hues.navy))
        for x in [-9.0, 9] { sketch.line([(x, -98), (x, -68)], width: 1.8, Hues.grey) }
        sketch.box(-12, -101, 24, 5, radius: 2.4, Hues.charcoal, of: .metal)
        for x in [-20.0, 20] { sketch.ellipse(x, -4, 4, 4, Hues.black, edge: .inner) }
        sketch.box(-27, -70, 58, 65, radius: 7, Hues.dark(shell, 0.3))
        sketch.box(-30, -70, 56, 65, radius: 7, shell, .flat, edge: .inner)
        for x in [-21.0, -10, 1, 12] { sketch.box(x, -65, 5, 55, radius: 2.5, Hues.dark(shell, 0.14), edge: .none) }
        for x in [-21.0, -10, 1, 12] { sketch.box(x, -65, 1.5, 55, radius: 0.7, Hues.light(shell, 0.3), edge: .none) }
        for (x, y) in [(-30.0, -70.0), (18, -70), (-30, -13), (18, -13)] {
            sketch.box(x, y, 8, 8, radius: 3.4, Hues.dark(shell, 0.35), edge: .none)
        }
        sketch.limb([(-9, -69), (-7, -74), (3, -74), (5, -69)], from: 2.4, to: 2.4, Hues.charcoal, of: .metal)
        sketch.moved(6, -40, turned: 0.2) { $0.box(-8, -5, 16, 10, radius: 1.5, Hues.cream, edge: .inner, of: .paper) }
        sketch.ellipse(-11, -26, 6, 6, Hues.red, edge: .inner, of: .paper)
        sketch.polygon(Shapes.star(-11, -26, tips: 5, outer: 4, inner: 1.7), Hues.white, edge: .none, of: .paper)
    }

    @Sendable static func carton(_ sketch: inout Sketch, _ appearance: Appearance) {
        let board = appearance.color(sketch.someHue(Hues.paleWood, Hues.tan))
        let box = CuboidView(x: -60, y: 0, width: 84, height: 78, depth: 62, color: board, matter: .paper)
        box.draw(on: &sketch, radius: 1)
        let tape = Hues.light(Hues.sand, 0.4)
        sketch.polygon(
            [box.top(0.42, 0), box.top(0.42, 1), box.top(0.58, 1), box.top(0.58, 0)], tape, edge: .none, of: .paper)
        sketch.polygon(
            [(-24.7, -78), (-11.3, -78), (-11.3, -58), (-14.6, -60), (-18, -57), (-21.4, -60), (-24.7, -58)],
            Hues.dark(tape, 0.08), edge: .none, of: .paper)
        sketch.line([box.top(0.5, 0), box.top(0.5, 1)], width: 0.8, Hues.dark(board, 0.2))
        sketch.box(-52, -24, 24, 16, radius: 1, Hues.cream, edge: .inner, of: .paper)
        for (y, reach) in [(-20.0, 18.0), (-16.4, 14), (-12.8, 16)] {
            sketch.line([(-49, y), (-49 + reach, y)], width: 1.2, Hues.silver)
        }
        for x in [2.0, 13] {
            sketch.polygon([(x, -22), (x + 4.4, -16), (x - 4.4, -16)], Hues.dark(board, 0.34), edge: .none, of: .paper)
            sketch.box(x - 1.2, -16.4, 2.4, 8, Hues.dark(board, 0.34), edge: .none, of: .paper)
        }
    }

    @Sendable static func glasses(_ sketch: inout Sketch, _ appearance: Appearance) {
        let frame = appearance.color(sketch.someHue(Hues.black, Hues.darkWood, Hues.crimson))
        spectacles(on: &sketch, frame, lenses: Hues.glass, shine: 0.7)
    }

    @Sendable static func sunglasses(_ sketch: inout Sketch, _ appearance: Appearance) {
        let frame = appearance.color(sketch.someHue(Hues.black, Hues.charcoal, Hues.crimson))
        spectacles(on: &sketch, frame, lenses: Hues.dark(Hues.navy, 0.45), shine: 0.22)
    }

    private static func spectacles(on sketch: inout Sketch, _ frame: Color, lenses: Color, shine: Double) {
        for side in [-1.0, 1] {
            sketch.limb(
                [(side * 118, -72), (side * 128, -92), (side * 112, -99)], from: 9, to: 5, Hues.dark(frame, 0.2))
            let lens = Shapes.rounded(
                [(side * 20, -84), (side * 118, -86), (side * 112, -8), (side * 34, -2)], 34)
            sketch.area(lens, frame)
            let glass = Shapes.rounded(
                [(side * 29, -75), (side * 109, -77), (side * 103, -16), (side * 40, -11)], 28)
            sketch.area(glass, lenses, .flat, edge: .inner, of: .glass)
            sketch.clip(to: glass) { inner in
                inner.polygon(
                    [(side * 68 - 14, -90), (side * 68 + 8, -90), (side * 68 - 22, 0), (side * 68 - 44, 0)],
                    Hues.white.opacity(shine), edge: .none, of: .glass)
                inner.polygon(
                    [(side * 68 + 16, -90), (side * 68 + 23, -90), (side * 68 - 7, 0), (side * 68 - 14, 0)],
                    Hues.white.opacity(shine), edge: .none, of: .glass)
            }
        }
        sketch.limb([(-26, -66), (-10, -76), (10, -76), (26, -66)], from: 11, to: 11, frame, .flat)
        sketch.gleam([(-112, -80), (-80, -81), (-50, -80)], width: 3, strength: 0.3)
    }

    @Sendable static func foldingFan(_ sketch: inout Sketch, _ appearance: Appearance) {
        let paper = appearance.color(sketch.someHue(Hues.cream, Hues.white))
        let stick = sketch.someHue(Hues.darkWood, Hues.wood)
        let hub = (0.0, -8.0)
        let (first, last) = (-Double.pi + 0.22, -0.22)
        let folds = 16
        func at(_ fold: Double, _ radius: Double) -> (Double, Double) {
            let angle = first + (last - first) * fold / Double(folds)
            return (hub.0 + radius * Trigonometry.cos(angle), hub.1 + radius * Trigonometry.sin(angle))
        }
        for fold in 0...folds {
            sketch.limb([hub, at(Double(fold), 44)], from: 1.6, to: 3, stick, .flat, edge: .inner, of: .wood)
        }
        for fold in 0..<folds {
            let (left, right) = (Double(fold), Double(fold + 1))
            let hollow = fold % 2 == 0 ? 92.0 : 90
            sketch.polygon(
                [at(left, 40), at(left, hollow), at(right, fold % 2 == 0 ? 90 : 92), at(right, 40)],
                fold % 2 == 0 ? paper : Hues.dark(paper, 0.08), edge: .none, of: .paper)
        }
        for (radius, width, hue) in [(91.0, 2.4, Hues.red), (41, 1.8, Hues.gold)] {
            sketch.line((0...32).map { at(Double($0) / 2, radius) }, width: width, hue)
        }
        // Quiet hills in wash along the foot of the paper.
        let ranges: [(first: Double, last: Double, peaks: [Double], tone: Double)] = [
            (5, 15, [46, 58, 68, 60, 64, 50], 0.24), (1, 9, [48, 56, 64, 58, 52], 0.32),
            (9, 15.4, [46, 52, 57, 50], 0.4),
        ]
        for range in ranges {
            let lift = sketch.random.uniform(-2, 2)
            let step = (range.last - range.first) / Double(range.peaks.count - 1)
            let ridge = range.peaks.enumerated().map { at(range.first + step * Double($0.offset), $0.element + lift) }
            let foot = (0...8).map { at(range.last + (range.first - range.last) * Double($0) / 8, 42) }
            let top = Curves.smooth(ridge.map { Point($0.0, $0.1) }, steps: 8).map { ($0.x, $0.y) }
            sketch.polygon(top + foot, Hues.teal.opacity(range.tone), edge: .none, of: .paper)
        }
        let sun = at(11.4, 79)
        sketch.ellipse(sun.0, sun.1, 4.4, 4.4, Hues.red.opacity(0.85), edge: .none, of: .paper)
        for end in [0.0, Double(folds)] {
            sketch.limb([hub, at(end, 93)], from: 4, to: 5, Hues.dark(stick, 0.2), .flat, of: .wood)
        }
        sketch.limb([(0, -8), (3, -3), (2, 3)], from: 1.4, to: 1, Hues.red, .flat, edge: .none, of: .cloth)
        sketch.ellipse(0, -8, 4, 4, Hues.gold, .round, of: .metal)
    }

    @Sendable static func operaMask(_ sketch: inout Sketch, _ appearance: Appearance) {
        let base = appearance.color(sketch.someHue(Hues.red, Hues.crimson))
        let face = Sketch.smooth([
            (0, -100), (22, -96), (36, -80), (38, -54), (33, -28), (18, -7), (0, 0), (-18, -7), (-33, -28), (-38, -54),
            (-36, -80), (-22, -96),
        ])
        sketch.area(face, base, .round)
        sketch.clip(to: face) { inner in
            inner.blob(
                [(0, -100), (9, -92), (6, -74), (10, -58), (0, -50), (-10, -58), (-6, -74), (-9, -92)], Hues.white,
                edge: .none)
            inner.blob([(0, -96), (4, -88), (0, -76), (-4, -88)], Hues.gold, edge: .none)
            for side in [-1.0, 1] {
                func flip(_ points: [(Double, Double)]) -> [(Double, Double)] { points.map { (side * $0.0, $0.1) } }
                inner.blob(
                    flip([(5, -70), (14, -84), (28, -92), (38, -92), (36, -82), (24, -78), (14, -68)]), Hues.black,
                    edge: .none)
                inner.blob(
                    flip([(4, -58), (12, -72), (28, -74), (37, -66), (32, -52), (16, -46), (6, -50)]), Hues.white,
                    edge: .none)
                inner.blob(
                    flip([(7, -57), (14, -67), (27, -69), (34, -63), (28, -54), (16, -50)]), Hues.black, edge: .none)
                inner.blob(flip([(12, -57.4), (18, -62), (27, -61), (21, -55)]), Hues.white, edge: .none)
                inner.ellipse(side * 20, -58.6, 2.4, 2.8, Hues.black, edge: .none)
                inner.blob(
                    flip([(10, -42), (22, -38), (33, -44), (36, -30), (24, -22), (16, -30)]), Hues.white, edge: .none)
                inner.blob(flip([(16, -37), (24, -34), (31, -37), (29, -29), (22, -28)]), Hues.teal, edge: .none)
                inner.blob(flip([(2, -34), (8, -40), (8, -33), (4, -30)]), Hues.dark(base, 0.35), edge: .none)
                inner.blob(flip([(3, -6), (14, -12), (24, -18), (16, -4)]), Hues.black, edge: .none)
            }
            inner.blob(
                [(-13, -20), (-6, -24), (0, -22), (6, -24), (13, -20), (6, -13), (0, -12), (-6, -13)], Hues.black,
                edge: .none)
            inner.blob([(-9, -20), (0, -19), (9, -20), (0, -15.4)], Hues.coral, edge: .none)
        }
        sketch.gleam([(-31, -54), (-30, -74), (-21, -89)], width: 2.6, strength: 0.4)
        sketch.gleam([(-1.6, -60), (-1.6, -50), (-2, -40)], width: 2.4, strength: 0.7)
    }

    @Sendable static func surgicalMask(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cloth = appearance.color(sketch.someHue(Hues.sky, Hues.glass, Hues.white))
        for side in [-1.0, 1] {
            sketch.curve(
                [(side * 62, -82), (side * 88, -84), (side * 95, -54), (side * 84, -26), (side * 56, -18)], width: 4,
                Hues.silver, taper: .none)
        }
        sketch.blob(
            [
                (-66, -84), (-34, -94), (0, -98), (34, -94), (66, -84), (68, -50), (54, -16), (28, -4), (0, 0),
                (-28, -4), (-54, -16), (-68, -50),
            ], cloth, .round, of: .cloth)
        for (y, half, drop) in [(-66.0, 66.0, 5.0), (-47, 66, 8), (-28, 59, 9)] {
            sketch.curve([(-half, y), (0, y + drop), (half, y)], width: 3, Hues.dark(cloth, 0.16), taper: .none)
            sketch.curve(
                [(-half, y + 3), (0, y + drop + 3), (half, y + 3)], width: 2, Hues.light(cloth, 0.6), taper: .none)
        }
        sketch.curve([(-24, -91), (0, -94), (24, -91)], width: 3, Hues.light(cloth, 0.7))
        sketch.gleam([(-58, -48), (-58, -66), (-48, -78)], width: 4, strength: 0.5)
    }

    @Sendable static func ring(_ sketch: inout Sketch, _ appearance: Appearance) {
        let gem = appearance.color(sketch.someHue(Hues.sky, Hues.pink, Hues.red))
        let band = Path.ribbon(
            Shapes.arc(0, -31, 29, 28, from: 0, to: 2 * .pi, steps: 48).dropLast().map { Point($0.0, $0.1) },
            closed: true
        ) { _ in 7 }
        sketch.area(band, sketch.someHue(Hues.gold), .upright, of: .metal)
        sketch.gleam(Shapes.arc(0, -31, 29.6, 28.6, from: -3.5, to: -2.3, steps: 8), width: 2.4, strength: 0.8)
        sketch.gleam(Shapes.arc(0, -31, 29, 28, from: 0.5, to: 1.3, steps: 8), width: 1.8, strength: 0.5)
        sketch.plate([(-15, -64), (15, -64), (9, -54), (-9, -54)], 2, Hues.gold, .upright, of: .metal)
        let girdle = -82.0
        sketch.polygon([(-14, -97), (14, -97), (26, girdle), (0, -57), (-26, girdle)], gem, of: .glass)
        sketch.polygon([(-14, -97), (-26, girdle), (-10, girdle)], Hues.light(gem, 0.5), edge: .none, of: .glass)
        sketch.polygon([(-14, -97), (0, -97), (-10, girdle)], Hues.light(gem, 0.75), edge: .none, of: .glass)
        sketch.polygon([(0, -97), (-10, girdle), (10, girdle)], Hues.light(gem, 0.35), edge: .none, of: .glass)
        sketch.polygon([(14, -97), (26, girdle), (10, girdle)], Hues.dark(gem, 0.12), edge: .none, of: .glass)
        sketch.polygon([(-26, girdle), (-10, girdle), (0, -57)], Hues.dark(gem, 0.06), edge: .none, of: .glass)
        sketch.polygon([(-10, girdle), (10, girdle), (0, -57)], Hues.light(gem, 0.24), edge: .none, of: .glass)
        sketch.polygon([(10, girdle), (26, girdle), (0, -57)], Hues.dark(gem, 0.26), edge: .none, of: .glass)
        sketch.polygon(
            Shapes.star(27, -95, tips: 4, outer: 7, inner: 1.6), Hues.gold.mixed(with: Hues.white, 0.4), edge: .none,
            of: .light)
    }

    @Sendable static func necklace(_ sketch: inout Sketch, _ appearance: Appearance) {
        let gem = appearance.color(sketch.someHue(Hues.teal, Hues.red, Hues.violet))
        let count = 25
        for bead in 0..<count {
            let t = Double(bead) / Double(count - 1) * 2 - 1
            let (x, y) = (44 * t * (1.2 - 0.2 * t * t), -98 + 66 * (1 - t * t))
            let size = 3 + 1.6 * (1 - abs(t))
            sketch.ellipse(x, y, size, size, Hues.white.mixed(with: Hues.cream, 0.6), .round)
            sketch.ellipse(x - size * 0.3, y - size * 0.34, size * 0.26, size * 0.26, Hues.white, edge: .none)
        }
        sketch.ellipse(0, -26.4, 4, 4, Hues.gold, .round, of: .metal)
        sketch.blob(
            [(0, -26), (8, -18), (12, -9), (8, -2), (0, 0), (-8, -2), (-12, -9), (-8, -18)], Hues.gold, .upright,
            of: .metal)
        sketch.blob(
            [(0, -21), (6, -14), (8, -8), (5, -4), (0, -3), (-5, -4), (-8, -8), (-6, -14)], gem, .round, edge: .inner,
            of: .glass)
        sketch.ellipse(-2.6, -11, 2, 3, Hues.white.opacity(0.6), edge: .none, of: .glass)
    }
}
