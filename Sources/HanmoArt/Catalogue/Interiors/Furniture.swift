import HanmoGraphics

/// Tables, seats, beds and shelves.
enum Furniture {
    static let all: [Subject] = [
        Subject("room", .interiors, height: 2.6, aspect: 1.25, draw: room),
        Subject(
            "table", .interiors, height: 0.76, aspect: 1.9, seat: .init(x: 0, y: -88, width: 140, sits: false),
            draw: table),
        Subject("chair", .interiors, height: 0.95, aspect: 0.62, seat: .init(x: -2, y: -47), draw: chair),
        Subject(
            "chair/sofa", .interiors, height: 0.9, aspect: 2.1, seat: .init(x: 0, y: -44, width: 120), draw: sofa),
        Subject(
            "chair/bench", .interiors, height: 0.85, aspect: 1.9, seat: .init(x: 0, y: -48, width: 140), draw: bench),
        Subject("bed", .interiors, height: 1, aspect: 1.75, seat: .init(x: 20, y: -44, width: 60), draw: bed),
        Subject("shelf", .interiors, height: 1.9, aspect: 0.72, draw: shelf),
    ]

    /// Lines of grain along a board.
    private static func grain(
        on sketch: inout Sketch, _ corners: [(Double, Double)], _ color: Color, count: Int, width: Double = 0.9
    ) {
        for line in 0..<count {
            let down = (Double(line) + sketch.random.uniform(0.2, 0.8)) / Double(count)
            let (from, to) = (sketch.random.uniform(0.02, 0.3), sketch.random.uniform(0.55, 0.97))
            sketch.curve(
                [
                    Shapes.within(corners, from, down), Shapes.within(corners, (from + to) / 2, down + 0.03),
                    Shapes.within(corners, to, down),
                ], width: width, color)
        }
    }

    /// A small corner of a room, as a picture of one.
    @Sendable static func room(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wall = appearance.color(sketch.someHue(Hues.cream, Hues.sky, Hues.pink))
        sketch.polygon([(0, -100), (0, -36), (-62, -14), (-62, -80)], Hues.light(wall, 0.3), edge: .inner)
        sketch.polygon([(0, -100), (0, -36), (62, -14), (62, -80)], Hues.dark(wall, 0.12), edge: .inner)
        sketch.polygon([(0, -36), (62, -14), (0, 8), (-62, -14)], Hues.paleWood, .flat, edge: .inner, of: .wood)
        for board in 1..<5 {
            let t = Double(board) / 5
            sketch.line([(-62 * t, -36 + 22 * t), (62 - 62 * t, -14 + 22 * t)], width: 0.6, Hues.wood)
        }
        for (side, tone) in [(-1.0, 0.0), (1, 0.12)] {
            sketch.polygon(
                [(0, -39), (side * 62, -17), (side * 62, -14), (0, -36)], Hues.dark(Hues.white, tone), edge: .none)
        }
        let window = [(-46.0, -74.5), (-18.0, -84.5), (-18.0, -56.5), (-46.0, -46.5)]
        sketch.plate(window, 0.5, Hues.white, edge: .inner)
        for (from, to) in [(0.07, 0.47), (0.53, 0.93)] {
            sketch.polygon(
                [
                    Shapes.within(window, from, 0.07), Shapes.within(window, to, 0.07), Shapes.within(window, to, 0.93),
                    Shapes.within(window, from, 0.93),
                ], Hues.sky, edge: .none, of: .glass)
        }
        sketch.polygon([(20, -80), (44, -71.5), (44, -52), (20, -60.5)], Hues.darkWood, edge: .inner, of: .wood)
        sketch.polygon([(22, -77), (42, -70), (42, -55), (22, -62)], Hues.teal, edge: .none, of: .paper)
        sketch.ellipse(35, -63, 4, 4.4, Hues.gold, edge: .none, of: .paper)
        sketch.polygon([(0, -27), (36, -14), (0, -1), (-36, -14)], Hues.coral, edge: .inner, of: .cloth)
        sketch.polygon(
            [(0, -24), (28, -14), (0, -4), (-28, -14)], Hues.light(Hues.coral, 0.4), edge: .none, of: .cloth)
        sketch.moved(20, -16, scaled: 0.3) { sofa(&$0, Appearance()) }
    }

    @Sendable static func table(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wood = appearance.color(sketch.someHue(Hues.wood, Hues.paleWood, Hues.darkWood.mixed(with: Hues.wood, 0.5)))
        let deep = Hues.dark(wood, 0.3)
        for side in [-1.0, 1] {
            sketch.plate(
                [(side * 66, -80), (side * 60, -80), (side * 61, -14), (side * 65, -14)], 0.5, deep, .flat, of: .wood)
        }
        sketch.box(-78, -78, 156, 13, Hues.dark(wood, 0.22), of: .wood)
        for side in [-1.0, 1] {
            sketch.plate(
                [(side * 88, -80), (side * 77, -80), (side * 80, 0), (side * 86, 0)], 1, wood, .upright, of: .wood)
        }
        sketch.plate([(-26, -76), (26, -76), (26, -67), (-26, -67)], 1, Hues.dark(wood, 0.1), edge: .inner, of: .wood)
        sketch.ellipse(0, -71.4, 2.2, 2.2, Hues.gold, edge: .inner, of: .metal)
        let top = [(-76.0, -98.0), (76.0, -98.0), (94.0, -82.0), (-94.0, -82.0)]
        sketch.plate(top, 1, Hues.light(wood, 0.22), of: .wood)
        for board in 1..<4 {
            let t = Double(board) / 4
            sketch.line(
                [Shapes.within(top, 0.005, t * t * 0.3 + t * 0.7), Shapes.within(top, 0.995, t * t * 0.3 + t * 0.7)],
                width: 0.7, Hues.dark(wood, 0.06))
        }
        grain(on: &sketch, top, Hues.dark(wood, 0.04), count: 7)
        sketch.box(-94, -82.4, 188, 6, radius: 1.5, wood, edge: .inner, of: .wood)
        grain(on: &sketch, [(-90, -81), (90, -81), (90, -77), (-90, -77)], deep, count: 3, width: 0.6)
    }

    @Sendable static func chair(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wood = appearance.color(sketch.someHue(Hues.wood, Hues.darkWood.mixed(with: Hues.wood, 0.4), Hues.paleWood))
        let cushion = sketch.someHue(Hues.teal, Hues.red, Hues.gold)
        let deep = Hues.dark(wood, 0.25)
        for x in [-19.0, 22] {
            sketch.plate([(x - 2, -46), (x + 2, -46), (x + 2.6, -8), (x - 0.6, -8)], 0.6, deep, of: .wood)
        }
        for (x, lean) in [(-18.0, -2.0), (20, 2)] {
            sketch.limb([(x, -42), (x + lean * 0.4, -70), (x + lean, -98)], from: 4.6, to: 4.2, wood, of: .wood)
        }
        for x in [-9.0, 1, 11] {
            sketch.limb([(x, -52), (x * 1.05, -86)], from: 2.6, to: 2.6, deep, .flat, edge: .inner, of: .wood)
        }
        sketch.plate([(-24, -101), (0, -103), (26, -101), (26, -86), (1, -88), (-24, -86)], 4, wood, of: .wood)
        sketch.gleam([(-20, -98), (0, -100), (18, -98.6)], width: 1.4, strength: 0.3)
        sketch.plate([(-20, -56), (22, -56), (29, -42), (-28, -42)], 2, Hues.light(wood, 0.2), of: .wood)
        sketch.plate([(-18, -58.5), (20, -58.5), (25, -46), (-24, -46)], 5, cushion, .level, edge: .inner, of: .cloth)
        sketch.ellipse(1, -52, 1.4, 0.9, Hues.dark(cushion, 0.3), edge: .none)
        sketch.box(-29, -43.4, 59, 6, radius: 2, wood, edge: .inner, of: .wood)
        sketch.box(-24, -20, 49, 3, deep, edge: .none, of: .wood)
        for x in [-25.0, 26] {
            sketch.plate([(x - 3, -38), (x + 3, -38), (x + 2.2, 0), (x - 2.2, 0)], 1, wood, .upright, of: .wood)
        }
    }

    @Sendable static func sofa(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cloth = appearance.color(sketch.someHue(Hues.teal, Hues.coral, Hues.navy, Hues.gold))
        let deep = Hues.dark(cloth, 0.18)
        for x in [-88.0, 88] {
            sketch.plate([(x - 5, -12), (x + 5, -12), (x + 3, 0), (x - 3, 0)], 1, Hues.darkWood, .upright, of: .wood)
        }
        sketch.plate([(-90, -96), (90, -96), (94, -30), (-94, -30)], 16, deep, of: .cloth)
        for side in [-1.0, 1] {
            sketch.plate(
                [(side * 3, -100), (side * 82, -99), (side * 82, -48), (side * 3, -48)], 12, cloth, .level,
                edge: .inner,
                of: .cloth)
        }
        sketch.box(-86, -34, 172, 24, radius: 4, deep, edge: .inner, of: .cloth)
        for side in [-1.0, 1] {
            sketch.plate(
                [(side * 1, -52), (side * 80, -52), (side * 84, -30), (side * 1, -30)], 6, Hues.light(cloth, 0.12),
                .level, edge: .inner, of: .cloth)
        }
        for side in [-1.0, 1] {
            sketch.plate(
                [(side * 76, -66), (side * 102, -66), (side * 101, -9), (side * 78, -9)], 11, cloth, .upright,
                of: .cloth)
            sketch.gleam([(side * 82, -60), (side * 90, -62), (side * 97, -60)], width: 2, strength: 0.25)
        }
        let pillow = sketch.someHue(Hues.cream, Hues.gold, Hues.pink)
        sketch.moved(-52, -60, turned: -0.16) { one in
            one.blob(
                [(-18, -17), (0, -14), (18, -17), (16, 0), (18, 17), (0, 15), (-18, 17), (-16, 0)], pillow, .round,
                of: .cloth)
            one.curve([(-11, -8), (0, -5), (11, -8)], width: 1.4, Hues.dark(pillow, 0.16))
            one.curve([(-11, 3), (0, 6), (11, 3)], width: 1.4, Hues.dark(pillow, 0.16))
        }
    }

    @Sendable static func bench(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wood = appearance.color(sketch.someHue(Hues.wood, Hues.paleWood, Hues.brick))
        for x in [-72.0, 72] {
            sketch.limb([(x, -98), (x, -46)], from: 5, to: 5, Hues.charcoal, of: .metal)
            sketch.limb([(x * 0.94, -44), (x * 0.94, -6)], from: 4, to: 4, Hues.dark(Hues.charcoal, 0.3), of: .metal)
        }
        for row in 0..<3 {
            let y = -98 + Double(row) * 15
            sketch.box(-88, y, 176, 11, radius: 2.5, wood.mixed(with: Hues.cream, Double(2 - row) * 0.06), of: .wood)
            grain(
                on: &sketch, [(-84, y + 1), (84, y + 1), (84, y + 10), (-84, y + 10)], Hues.dark(wood, 0.16), count: 3)
        }
        for row in 0..<3 {
            let y = -50 + Double(row) * 6
            let half = 84 + Double(row) * 4
            sketch.plate(
                [(-half, y), (half, y), (half + 3, y + 5), (-half - 3, y + 5)], 1, Hues.light(wood, 0.26), edge: .inner,
                of: .wood)
        }
        sketch.box(-95, -33, 190, 5, radius: 1.5, Hues.dark(wood, 0.15), edge: .inner, of: .wood)
        for side in [-1.0, 1] {
            sketch.limb(
                [(side * 74, -70), (side * 90, -70), (side * 92, -60), (side * 84, -30), (side * 88, 0)], from: 5.5,
                to: 5,
                Hues.charcoal, of: .metal)
        }
    }

    @Sendable static func bed(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wood = sketch.someHue(Hues.wood, Hues.paleWood)
        let cover = appearance.color(sketch.someHue(Hues.teal, Hues.coral, Hues.indigo, Hues.lilac))
        // Seen from its side, the head at the left.
        sketch.plate([(-88, -100), (-62, -96), (-62, -6), (-88, 0)], 6, wood, .upright, of: .wood)
        sketch.plate(
            [(-83, -92), (-67, -89), (-67, -40), (-83, -40)], 4, Hues.dark(wood, 0.16), edge: .inner, of: .wood)
        sketch.box(-70, -32, 152, 18, radius: 2, Hues.dark(wood, 0.2), of: .wood)
        sketch.box(68, -20, 6, 20, radius: 1, Hues.dark(wood, 0.3), of: .wood)
        sketch.plate([(-64, -58), (74, -58), (80, -26), (-66, -26)], 7, Hues.white, .level, of: .cloth)
        sketch.blob(
            [(-62, -58), (-56, -74), (-36, -77), (-20, -70), (-18, -58), (-34, -53), (-52, -52)], Hues.white, .round,
            of: .cloth)
        sketch.curve([(-52, -62), (-40, -60), (-30, -64)], width: 1.6, Hues.silver)
        var quilt: [(Double, Double)] = [(-22, -60), (10, -65), (44, -64), (72, -62), (82, -52), (84, -30), (80, -13)]
        for step in 0...8 { quilt.append((74 - Double(step) * 12.4, step % 2 == 0 ? -15 : -18)) }
        sketch.blob(quilt + [(-28, -34)], cover, .level, of: .cloth)
        sketch.blob(
            [(-24, -61), (-6, -64), (-3, -42), (-8, -17), (-30, -17), (-30, -38)], Hues.light(cover, 0.6), edge: .inner,
            of: .cloth)
        for (x, y) in [(14.0, -52.0), (38, -50), (60, -49), (24, -34), (48, -33), (70, -33)] {
            sketch.polygon(
                Shapes.star(x, y, tips: 4, outer: 4.2, inner: 1.6), Hues.light(cover, 0.5), edge: .none, of: .cloth)
        }
        sketch.plate([(76, -48), (88, -46), (88, 0), (76, -2)], 4, wood, .upright, of: .wood)
    }

    @Sendable static func shelf(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wood = appearance.color(sketch.someHue(Hues.wood, Hues.darkWood.mixed(with: Hues.wood, 0.5), Hues.paleWood))
        sketch.box(-36, -100, 72, 100, radius: 1, wood, of: .wood)
        let hues = [
            Hues.red, Hues.teal, Hues.navy, Hues.gold, Hues.coral, Hues.cream, Hues.pine, Hues.violet, Hues.brick,
        ]
        for row in 0..<4 {
            let top = -96 + Double(row) * 23.6
            let floor = top + 20.6
            sketch.box(-32.5, top, 65, 20.6, Hues.dark(wood, 0.42), edge: .none, of: .wood)
            sketch.polygon(
                [(-32.5, top), (32.5, top), (32.5, top + 3.4), (-32.5, top + 3.4)], Hues.dark(wood, 0.56), edge: .none,
                of: .wood)
            var x = -31.0
            let gapAt = sketch.random.uniform(-16, 14)
            while x < 26 {
                if abs(x - gapAt) < 5, row != 0 {
                    ornament(on: &sketch, x + 6.5, floor, row)
                    x += 14
                    continue
                }
                let width = sketch.random.uniform(3.2, 5.6)
                let height = sketch.random.uniform(12.5, 17.6)
                let hue = hues[Int(sketch.random.next() % UInt64(hues.count))]
                let leans = sketch.random.chance(0.1) && x < 20
                sketch.moved(x + (leans ? 3 : 0), floor, turned: leans ? 0.16 : 0) { book in
                    book.box(0, -height, width - 0.4, height, radius: 0.5, hue, .upright, edge: .inner, of: .paper)
                    book.box(0.2, -height + 2, width - 0.8, 1, Hues.light(hue, 0.6), edge: .none, of: .paper)
                    book.box(0.2, -3.4, width - 0.8, 1, Hues.light(hue, 0.6), edge: .none, of: .paper)
                }
                x += width + (leans ? 5 : 0)
            }
            sketch.box(-34, floor, 68, 3, radius: 0.6, Hues.light(wood, 0.16), edge: .inner, of: .wood)
        }
        sketch.box(-38, -101.5, 76, 4.6, radius: 1.2, Hues.light(wood, 0.12), edge: .inner, of: .wood)
        sketch.box(-37, -3.6, 74, 3.6, radius: 0.8, Hues.dark(wood, 0.2), edge: .inner, of: .wood)
    }

    private static func ornament(on sketch: inout Sketch, _ x: Double, _ floor: Double, _ row: Int) {
        switch row {
        case 1:
            sketch.polygon(
                [(x - 4, floor - 6), (x + 4, floor - 6), (x + 3, floor), (x - 3, floor)], Hues.brick, .upright,
                of: .stone)
            for angle in [-2.3, -1.57, -0.85] {
                sketch.area(
                    Curves.leaf(Point(x, floor - 5.6), length: 10, width: 4.4, angle: angle), Hues.leaf, edge: .none,
                    of: .leaf)
            }
        case 2:
            Vessel(
                profile: [(1.8, floor - 14), (1.8, floor - 11.6), (4.8, floor - 7), (2.6, floor - 0.6)],
                color: Hues.sky, x: x
            ).draw(on: &sketch)
        default:
            sketch.ellipse(x, floor - 5.6, 4.6, 4.6, Hues.blue, .round)
            sketch.blob(
                [(x - 3, floor - 8), (x, floor - 8.6), (x + 1, floor - 5), (x - 2, floor - 4)], Hues.leaf, edge: .none)
            sketch.box(x - 2.6, floor - 1.4, 5.2, 1.4, radius: 0.6, Hues.darkWood, edge: .none, of: .wood)
        }
    }
}
