import HanmoGraphics

/// Dwellings.
enum Houses {
    /// A gabled family house, its gable in front and its side in perspective.
    static func house(_ sketch: inout Sketch, _ appearance: Appearance) {
        let walls = [Hues.cream, Color(hex: 0xF2DCC4), Color(hex: 0xE3E6DE), Color(hex: 0xF3E2B8)]
        let roofs = [Hues.brick, Color(hex: 0x4F6D7D), Color(hex: 0xA84C3C), Color(hex: 0x5E6472)]
        let wall = appearance.color(walls[Int(sketch.random.next() % 4)])
        let roof = roofs[Int(sketch.random.next() % 4)]
        let trim = Hues.white
        let isNight = appearance.isNight
        // The chimney behind the slope.
        sketch.box(36, -95, 10, 30, Hues.brick, .upright, of: .stone)
        sketch.bricks(36, -92, 10, 20, size: 2, count: 7, Hues.dark(Hues.brick, 0.2))
        sketch.box(34.6, -97, 12.8, 4, Hues.light(Hues.brick, 0.2), edge: .inner, of: .stone)
        // The side in shade.
        sketch.polygon([(2, 0), (2, -50), (62, -50), (62, 0)], Hues.dark(wall, 0.16), of: .stone)
        sketch.polygon([(2, -40), (2, -50), (62, -50), (62, -44)], Hues.dark(wall, 0.36), edge: .none, of: .stone)
        sketch.polygon([(2, 0), (2, -5), (62, -5), (62, 0)], Hues.dark(Hues.stone, 0.18), edge: .inner, of: .stone)
        for x in [18.6, 46] {
            sketch.casement(x, -27, 8, 9.5, frame: trim, isNight: isNight)
            for side in [-1.0, 1] {
                sketch.box(x + side * 10.6 - 2.2, -36.5, 4.4, 19, Hues.dark(roof, 0.1), edge: .inner, of: .wood)
            }
            sketch.box(x - 9, -16.6, 18, 3.4, Hues.wood, edge: .inner, of: .wood)
            for flower in 0..<6 {
                let color = [Hues.coral, Hues.pink, Hues.yellow][flower % 3]
                let at = x - 7.5 + Double(flower) * 3
                sketch.ellipse(at, -17.4 - sketch.random.uniform(0, 1), 1.9, 1.5, Hues.leaf, edge: .none, of: .leaf)
                sketch.ellipse(at + 0.4, -18.4, 1.1, 1.1, color, edge: .none)
            }
        }
        // The gable.
        let gable: [(Double, Double)] = [(-58, 0), (-58, -49), (-28, -85), (2, -49), (2, 0)]
        sketch.polygon(gable, wall, of: .stone)
        for row in 0..<13 {
            let y = -6.0 - Double(row) * 6
            let inset = y < -49 ? (-y - 49) / 36 * 30 : 0
            guard inset < 26 else { continue }
            sketch.line([(-57.6 + inset, y), (1.6 - inset, y)], width: 0.5, Hues.dark(wall, 0.1))
        }
        sketch.box(-58, -5, 60, 5, Hues.stone, edge: .inner, of: .stone)
        sketch.polygon(
            [(-58, -49), (-28, -85), (2, -49), (2, -43), (-28, -78), (-58, -43)], Hues.dark(wall, 0.2), edge: .none)
        // The roof's slope with its tiles, and the barge boards.
        let slope: [(Double, Double)] = [(-30, -90), (52, -86), (69, -48), (6, -48)]
        sketch.polygon(slope, roof, of: .stone)
        for row in 1..<7 {
            let t = Double(row) / 7
            let y = -90 + 42 * t
            sketch.line(
                [(-30 + 36 * t, y), (52 + 17 * t, -86 + 38 * t)], width: 0.8, Hues.dark(roof, 0.24))
            for column in 0..<12 {
                let u = (Double(column) + (row % 2 == 0 ? 0.25 : 0.75)) / 12.4
                let from = (-30 + 36 * t + (82 - 19 * t) * u, y + (4 - 4 * t) * u)
                sketch.line([from, (from.0 - (36 - 19 * u) * 0.128, from.1 - 5.4)], width: 0.5, Hues.dark(roof, 0.2))
            }
        }
        sketch.polygon([(6, -48), (69, -48), (69, -45.4), (6, -45.4)], Hues.light(roof, 0.3), edge: .inner)
        sketch.polygon(
            [(-64, -45), (-30, -90), (-26, -90), (8, -46), (4, -43), (-28, -84), (-60, -42)], trim, edge: .outline,
            of: .wood)
        sketch.polygon(
            [(-66, -45.4), (-29.6, -92.6), (-26, -92), (-26, -90), (-30, -90), (-63.4, -43)], roof, edge: .inner)
        // Windows and the door.
        sketch.casement(-28, -61, 7, 8.4, frame: trim, isNight: isNight)
        sketch.casement(-43.5, -28, 8.4, 10, frame: trim, isNight: isNight)
        door(&sketch, -13, 0, 7.6, 29, Hues.dark(roof, 0.1), isNight: isNight)
        sketch.polygon([(-26, -34), (-13, -41), (0, -34)], roof, edge: .inner)
        sketch.polygon([(-26, -34), (0, -34), (0, -32), (-26, -32)], trim, edge: .inner)
        sketch.steps(-13, foot: 24, head: 20, from: 0, to: -3, count: 2, Hues.stone)
        sketch.bush(-52, 0, 8, Hues.leaf)
        sketch.bush(17, 0, 8.6, Hues.green)
        sketch.bush(33, 0, 6.6, Hues.leaf)
        sketch.bush(57, 0, 9, Hues.green)
    }

    /// A panelled door with a light, a knob and a lamp by it.
    static func door(
        _ sketch: inout Sketch, _ x: Double, _ foot: Double, _ half: Double, _ height: Double, _ color: Color,
        isNight: Bool
    ) {
        sketch.box(
            x - half * 1.2, foot - height - half * 0.2, half * 2.4, height + half * 0.2, Hues.white, edge: .inner,
            of: .wood)
        sketch.box(x - half, foot - height, 2 * half, height, color, edge: .inner, of: .wood)
        sketch.pane(x - half * 0.62, foot - height * 0.92, half * 1.24, height * 0.3, isLit: isNight)
        for side in [-1.0, 1] {
            sketch.box(
                x + side * half * 0.4 - half * 0.28, foot - height * 0.54, half * 0.56, height * 0.44,
                Hues.dark(color, 0.2),
                edge: .none, of: .wood)
        }
        sketch.ellipse(
            x + half * 0.72, foot - height * 0.46, half * 0.11, half * 0.11, Hues.gold, edge: .none, of: .metal)
        if isNight { sketch.glow(x, foot - height * 0.75, radius: height * 0.7, Hues.lamplight) }
    }

    /// Field-stone walls under a deep thatch, roses by the door.
    static func cottage(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wall = appearance.color(Color(hex: 0xEADBBE))
        let beam = Hues.darkWood
        sketch.box(34, -100, 13, 40, Hues.stone, .upright, of: .stone)
        sketch.bricks(34, -96, 13, 30, size: 3, count: 8, Hues.dark(Hues.stone, 0.18))
        sketch.box(32, -101, 17, 4, Hues.dark(Hues.stone, 0.1), edge: .inner, of: .stone)
        sketch.box(-60, -48, 120, 48, wall, of: .stone)
        sketch.box(-60, -48, 120, 8, Hues.dark(wall, 0.3), edge: .none, of: .stone)
        sketch.box(-60, -12, 120, 12, Hues.stone, edge: .inner, of: .stone)
        sketch.bricks(-60, -12, 120, 12, size: 3, count: 36, Hues.dark(Hues.stone, 0.16))
        sketch.bricks(-60, -12, 120, 12, size: 3, count: 18, Hues.light(Hues.stone, 0.25))
        for x in [-59.0, -20, 20, 59] { sketch.box(x - 1.6, -48, 3.2, 36, beam, edge: .inner, of: .wood) }
        for (from, to) in [((-58.0, -13.0), (-44.0, -46.0)), ((58, -13), (44, -46))] {
            sketch.line([from, to], width: 2.4, beam)
        }
        sketch.casement(-38, -28, 9, 9, frame: beam, isNight: appearance.isNight, rows: 3)
        sketch.casement(38, -28, 9, 9, frame: beam, isNight: appearance.isNight, rows: 3)
        let arch = Sketch.archway(0, 10.5, bottom: 0, top: -38)
        sketch.area(arch, Hues.stone, edge: .inner, of: .stone)
        sketch.area(Sketch.archway(0, 8.6, bottom: 0, top: -35.6), Hues.green, edge: .inner, of: .wood)
        for x in [-4.4, 0, 4.4] { sketch.line([(x, -33), (x, 0)], width: 0.6, Hues.dark(Hues.green, 0.35)) }
        sketch.ellipse(5.8, -17, 1, 1, Hues.gold, edge: .none, of: .metal)
        ThatchedRoof(eave: -44, half: 72, ridge: 40, height: 46).draw(on: &sketch)
        // A window under a brow of straw.
        sketch.casement(0, -58, 8, 6.4, frame: beam, isNight: appearance.isNight)
        sketch.limb(
            [(-15, -56), (-9, -66), (0, -69), (9, -66), (15, -56)], from: 6, to: 6, Color(hex: 0xB9934C), .level,
            edge: .inner, of: .leaf)
        roses(&sketch, 13, 0)
        sketch.bush(-54, 0, 10, Hues.leaf)
        sketch.bush(-24, 0, 8, Hues.green)
        sketch.bush(56, 0, 11, Hues.green)
    }

    private static func roses(_ sketch: inout Sketch, _ x: Double, _ y: Double) {
        for _ in 0..<26 {
            let t = sketch.random.unit()
            let at = (x + sketch.random.uniform(-3, 4), y - 2 - 40 * t)
            sketch.ellipse(
                at.0, at.1, 2.4, 2, sketch.random.chance(0.5) ? Hues.leaf : Hues.green, edge: .none, of: .leaf)
        }
        for _ in 0..<12 {
            let at = (x + sketch.random.uniform(-3, 4), y - 3 - 38 * sketch.random.unit())
            sketch.ellipse(at.0, at.1, 1.5, 1.5, Hues.coral, edge: .none)
            sketch.ellipse(at.0 - 0.3, at.1 - 0.3, 0.7, 0.7, Hues.pink, edge: .none)
        }
    }

    /// A Chinese hut of mud and bamboo behind a wattle fence.
    static func thatched(_ sketch: inout Sketch, _ appearance: Appearance) {
        let mud = appearance.color(Color(hex: 0xD8BE93))
        let post = Hues.wood
        sketch.box(-50, -48, 100, 46, mud, of: .ground)
        sketch.box(-50, -48, 100, 9, Hues.dark(mud, 0.34), edge: .none)
        sketch.polygon([(-56, 0), (-53, -4), (53, -4), (56, 0)], Hues.stone, .level, of: .stone)
        for _ in 0..<18 {
            let (x, y) = (sketch.random.uniform(-46, 44), sketch.random.uniform(-38, -6))
            sketch.line([(x, y), (x + sketch.random.uniform(2, 5), y + 0.6)], width: 0.5, Hues.dark(mud, 0.22))
        }
        sketch.box(-10, -38, 20, 34, Hues.dark(Hues.wood, 0.62), edge: .inner, of: .wood)
        if appearance.isNight {
            sketch.glow(0, -22, radius: 30, Hues.lamplight)
            sketch.box(-9, -37, 18, 33, Hues.lamplight.opacity(0.75), edge: .none, of: .light)
        }
        sketch.polygon([(-10, -38), (-19, -36), (-19, -3), (-10, -4)], Hues.wood, edge: .inner, of: .wood)
        for x in [-16.8, -14.4, -12] { sketch.line([(x, -36.6), (x, -4)], width: 0.5, Hues.darkWood) }
        for side in [-1.0, 1] {
            let x = side * 32
            sketch.box(x - 9, -34, 18, 16, Hues.darkWood, edge: .inner, of: .wood)
            sketch.box(
                x - 7.8, -32.8, 15.6, 13.6, appearance.isNight ? Hues.lamplight : Hues.cream, edge: .none,
                of: appearance.isNight ? .light : .paper)
            for bar in [-4.0, 0, 4] { sketch.line([(x + bar, -33), (x + bar, -19)], width: 0.8, Hues.darkWood) }
            sketch.line([(x - 8, -26), (x + 8, -26)], width: 0.8, Hues.darkWood)
        }
        for x in [-49.0, -21, 21, 49] {
            sketch.limb([(x, -3), (x, -50)], from: 2.6, to: 2.4, post, edge: .inner, of: .wood)
        }
        ThatchedRoof(eave: -45, half: 68, ridge: 36, height: 53).draw(on: &sketch)
        fence(&sketch, from: -78, to: -30)
        fence(&sketch, from: 32, to: 78)
        Pavilions.lantern(&sketch, 15, -38, 3)
    }

    private static func fence(_ sketch: inout Sketch, from left: Double, to right: Double) {
        for (y, tone) in [(-13.0, Hues.wood), (-6, Hues.wood)] {
            sketch.line([(left, y), (right, y)], width: 1, tone)
        }
        let count = Int((right - left) / 4)
        for index in 0...count {
            let x = left + (right - left) * Double(index) / Double(count) + sketch.random.uniform(-0.4, 0.4)
            sketch.limb(
                [(x, 0.6), (x + sketch.random.uniform(-1, 1), -17 + sketch.random.uniform(-1.6, 1.6))], from: 1.8,
                to: 1.3,
                Hues.paleWood, edge: .inner, of: .wood)
        }
    }
}
