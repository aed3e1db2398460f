import HanmoGraphics

/// Windows, doors and walls as things by themselves.
enum Openings {
    /// On a wall: a casement with a view, curtains drawn aside.
    static func window(_ sketch: inout Sketch, _ appearance: Appearance) {
        let frame = appearance.color(Hues.white)
        let isNight = appearance.isNight
        let view = Path.rectangle(Rect(x: -44, y: -88, width: 88, height: 76))
        sketch.box(-50, -94, 100, 88, frame, of: .wood)
        sketch.area(view, isNight ? Color(hex: 0x1B2750) : Hues.sky, edge: .inner, of: .light)
        sketch.clip(to: view) { inner in
            if isNight {
                for _ in 0..<16 {
                    let size = inner.random.uniform(0.4, 0.9)
                    inner.ellipse(
                        inner.random.uniform(-42, 42), inner.random.uniform(-86, -44), size, size, Hues.cream,
                        edge: .none, of: .light)
                }
                inner.ellipse(20, -70, 8, 8, Hues.cream, edge: .none, of: .light)
                inner.ellipse(23, -72, 7, 7, Color(hex: 0x1B2750), edge: .none, of: .light)
            } else {
                inner.box(-44, -52, 88, 30, Hues.light(Hues.sky, 0.5), edge: .none, of: .light)
                Clouds.puff(&inner, -16, -60, 20, 16, Hues.white)
                Clouds.puff(&inner, 28, -72, 14, 10, Hues.white)
            }
            let far = isNight ? Color(hex: 0x2A3C66) : Hues.green.mixed(with: Hues.sky, 0.45)
            let near = isNight ? Color(hex: 0x1E2F4A) : Hues.leaf
            inner.blob(
                [(-50, -28), (-24, -40), (2, -32), (26, -42), (54, -30), (54, 0), (-50, 0)], far, edge: .none,
                of: .light)
            inner.blob(
                [(-50, -20), (-16, -26), (16, -20), (54, -28), (54, 0), (-50, 0)], near, edge: .none, of: .light)
            inner.polygon(
                [(-34, -88), (-18, -88), (-50, -30), (-66, -30)], Hues.white.opacity(0.16), edge: .none, of: .glass)
            inner.polygon(
                [(30, -88), (38, -88), (4, -12), (-4, -12)], Hues.white.opacity(0.16), edge: .none, of: .glass)
        }
        sketch.box(-2.4, -88, 4.8, 76, frame, edge: .inner, of: .wood)
        sketch.box(-44, -56, 88, 3.6, frame, edge: .inner, of: .wood)
        sketch.box(-44, -88, 88, 2.4, Hues.dark(frame, 0.2), edge: .none)
        sketch.ellipse(4.6, -46, 1.2, 2.6, Hues.gold, edge: .none, of: .metal)
        sketch.box(-56, -8, 112, 6, Hues.light(frame, 0.2), edge: .outline, of: .wood)
        sketch.box(-53, -2, 106, 2, Hues.dark(frame, 0.3), edge: .none, of: .wood)
        let cloth = Hues.coral
        for side in [-1.0, 1] {
            let path: [(Double, Double)] = [
                (side * 58, -97), (side * 16, -97), (side * 24, -76), (side * 38, -56), (side * 48, -44),
                (side * 46, -38), (side * 50, -20),
                (side * 46, -3), (side * 62, -3), (side * 61, -50),
            ]
            sketch.polygon(
                Curves.smooth(path.map { Point($0.0, $0.1) }, steps: 5).map { ($0.x, $0.y) } + [path[0]], cloth,
                of: .cloth)
            for (top, middle, low) in [(25.0, 46.0, 48.0), (34, 50, 52), (44, 53, 56)] {
                sketch.curve(
                    [(side * top, -96), (side * (top + 8), -72), (side * middle, -43), (side * low, -5)], width: 1.4,
                    Hues.dark(cloth, 0.2))
            }
            sketch.limb([(side * 45, -46), (side * 59, -41)], from: 3.4, to: 3.4, Hues.gold, edge: .inner, of: .cloth)
        }
        sketch.limb([(-64, -98), (64, -98)], from: 2.6, to: 2.6, Hues.wood, .level, of: .wood)
        for side in [-1.0, 1] { sketch.ellipse(side * 66, -98, 3, 3, Hues.gold, .round, edge: .inner, of: .metal) }
    }

    /// A front door with steps, lamp and pots; two red leaves with studs when the name asks for a great gate.
    static func door(_ sketch: inout Sketch, _ appearance: Appearance) {
        guard !appearance.name.contains("大门"), !appearance.name.contains("朱门") else {
            return greatDoor(&sketch, appearance)
        }
        let color = appearance.color([Hues.teal, Hues.red, Hues.navy, Hues.green][Int(sketch.random.next() % 4)])
        sketch.box(-30, -100, 60, 96, Hues.white, of: .wood)
        sketch.box(-32, -100, 64, 5, Hues.light(Hues.silver, 0.4), edge: .inner, of: .wood)
        sketch.area(
            .rectangle(Rect(x: -23, y: -93, width: 46, height: 15)),
            appearance.isNight ? Hues.lamplight : Hues.deepWater, edge: .inner, of: appearance.isNight ? .light : .glass
        )
        for angle in [-2.6, -2.1, -.pi / 2, -1.04, -0.54] {
            sketch.line(
                [(0, -78), (0 + 26 * Trigonometry.cos(angle), max(-93, -78 + 26 * Trigonometry.sin(angle)))], width: 1,
                Hues.white)
        }
        sketch.box(-23, -77, 46, 73, color, edge: .inner, of: .wood)
        for row in 0..<3 {
            for side in [-1.0, 1] {
                let (x, y, height) = (side * 10.6 - 7.4, [-72.0, -48, -26][row], [19.0, 17, 18][row])
                sketch.box(x, y, 14.8, height, Hues.dark(color, 0.24), edge: .inner, of: .wood)
                sketch.box(x + 1.6, y + 1.8, 13.2, height - 1.8, Hues.light(color, 0.08), edge: .none, of: .wood)
                sketch.box(x + 1.6, y + 1.8, 11.8, height - 3.2, color, edge: .none, of: .wood)
            }
        }
        sketch.box(-6, -42, 12, 3, radius: 1, Hues.gold, edge: .inner, of: .metal)
        sketch.ellipse(18.6, -37, 2, 2, Hues.gold, .round, edge: .inner, of: .metal)
        sketch.ring(0, -56, 3.4, width: 1.2, Hues.gold)
        sketch.steps(0, foot: 80, head: 66, from: 0, to: -5, count: 2, Hues.stone)
        for side in [-1.0, 1] {
            sketch.polygon(
                [(side * 40 - 6, -16), (side * 40 + 6, -16), (side * 40 + 4.4, -2), (side * 40 - 4.4, -2)], Hues.brick,
                .upright, of: .stone)
            sketch.ellipse(side * 40, -27, 9.6, 11, Hues.green, .round, of: .leaf)
            for _ in 0..<9 {
                sketch.ellipse(
                    side * 40 + sketch.random.uniform(-7, 6), -28 + sketch.random.uniform(-8, 7), 1.5, 1.1, Hues.leaf,
                    edge: .none, of: .leaf)
            }
        }
        sketch.box(
            34, -74, 7, 11, radius: 1, appearance.isNight ? Hues.lamplight : Hues.cream, edge: .outline, of: .light)
        sketch.polygon([(32, -74), (37.5, -80), (43, -74)], Hues.black, edge: .inner, of: .metal)
        if appearance.isNight { sketch.glow(37, -68, radius: 40, Hues.lamplight) }
    }

    private static func greatDoor(_ sketch: inout Sketch, _ appearance: Appearance) {
        let red = appearance.color(Palaces.vermilion)
        sketch.box(-60, -78, 120, 78, Hues.dark(Hues.stone, 0.05), of: .stone)
        sketch.bricks(-60, -76, 120, 76, size: 3, count: 60, Hues.dark(Hues.stone, 0.2))
        BracketBand(half: 56, top: -80, height: 5, sets: 16).draw(on: &sketch)
        TiledRoof(eave: -79, half: 72, ridge: 54, height: 18, lift: 0.34, rows: 34).draw(on: &sketch)
        sketch.box(-38, -72, 76, 70, Hues.dark(red, 0.4), edge: .inner, of: .wood)
        for side in [-1.0, 1] {
            sketch.box(side > 0 ? 0.6 : -33.6, -66, 33, 64, red, edge: .inner, of: .wood)
            for row in 0..<7 {
                for column in 0..<4 {
                    sketch.ellipse(
                        side * (6 + Double(column) * 7.4), -60 + Double(row) * 8.6, 1.7, 1.7, Hues.gold, .round,
                        edge: .none, of: .metal)
                }
            }
            sketch.ellipse(side * 9, -32, 4.4, 4.4, Hues.gold, .round, edge: .inner, of: .metal)
            sketch.ring(side * 9, -27, 4.6, width: 1.2, Hues.gold)
        }
        sketch.steps(0, foot: 100, head: 84, from: 0, to: -4, count: 2, Hues.stone)
    }

    /// Old bricks with a coping, ivy from one side.
    static func wall(_ sketch: inout Sketch, _ appearance: Appearance) {
        let brick = appearance.color(Hues.brick)
        sketch.box(-88, -92, 176, 92, Hues.dark(brick, 0.34), of: .stone)
        for row in 0..<13 {
            let y = -90 + Double(row) * 7
            var x = row % 2 == 0 ? -88.0 : -97
            while x < 88 {
                let (left, right) = (max(x, -88), min(x + 17, 88))
                if right - left > 2 {
                    let tone =
                        sketch.random.chance(0.5)
                        ? Hues.dark(brick, sketch.random.uniform(0, 0.16))
                        : Hues.light(brick, sketch.random.uniform(0, 0.16))
                    sketch.box(left, y, right - left, 6, radius: 0.8, tone, edge: .none, of: .stone)
                }
                x += 18
            }
        }
        sketch.box(-92, -100, 184, 9, Hues.stone, .level, of: .stone)
        for x in stride(from: -62.0, through: 62, by: 31) {
            sketch.line([(x, -100), (x, -91)], width: 0.8, Hues.dark(Hues.stone, 0.3))
        }
        ivy(&sketch)
        for x in [-76.0, -40, 30, 74] { Boulders.tuft(&sketch, x, 1, sketch.random.uniform(9, 14)) }
    }

    private static func ivy(_ sketch: inout Sketch) {
        for strand in 0..<7 {
            let x = 34 + Double(strand) * 9
            let length = 26 + Double(strand) * 7 + sketch.random.uniform(-6, 8)
            let line = Curves.smooth(
                [(x, -97), (x - 3, -97 + length * 0.4), (x + 2, -97 + length * 0.7), (x - 2, -97 + length)].map {
                    Point($0.0, $0.1)
                }, steps: 6)
            sketch.line(line.map { ($0.x, $0.y) }, width: 0.9, Hues.darkWood)
            for (index, point) in line.enumerated() {
                let angle = index % 2 == 0 ? 0.5 : 2.5
                sketch.area(
                    Curves.leaf(
                        point, length: sketch.random.uniform(5, 8), width: 4.4,
                        angle: angle + sketch.random.uniform(-0.5, 0.5)),
                    [Hues.leaf, Hues.green, Hues.pine][index % 3], edge: .inner, of: .leaf)
            }
        }
    }

    /// Broad steps seen from below, between low walls; they get flatter and narrower as they rise away.
    static func stairs(_ sketch: inout Sketch, _ appearance: Appearance) {
        let stone = appearance.color(Color(hex: 0xC6BFB2))
        let count = 11
        func half(_ y: Double) -> Double { 66 + y * 0.3 }
        var y = 0.0
        for step in 0..<count {
            let rise = 9.2 - 0.38 * Double(step)
            let tread = 3.4 - 0.22 * Double(step)
            let (low, high) = (half(y), half(y - rise))
            sketch.polygon(
                [(-low, y), (-low, y - rise), (low, y - rise), (low, y)], Hues.dark(stone, 0.2), edge: .inner,
                of: .stone)
            sketch.polygon(
                [(-low, y - rise), (-high, y - rise - tread), (high, y - rise - tread), (low, y - rise)],
                Hues.light(stone, 0.34), edge: .inner, of: .stone)
            sketch.line([(-low, y - rise), (low, y - rise)], width: 0.6, Hues.white)
            for _ in 0..<2 {
                let x = sketch.random.uniform(-0.8, 0.8) * low
                sketch.line([(x, y), (x, y - rise)], width: 0.5, Hues.dark(stone, 0.34))
            }
            y -= rise + tread * 0.42
        }
        for side in [-1.0, 1] {
            let wall: [(Double, Double)] = [
                (side * 64, 1), (side * 80, 1), (side * 80, -12), (side * 52, y - 10), (side * 38, y - 10),
                (side * 38, y),
            ]
            sketch.polygon(wall, side < 0 ? Hues.light(stone, 0.06) : Hues.dark(stone, 0.1), of: .stone)
            sketch.polygon(
                [(side * 62, -14), (side * 82, -14), (side * 54, y - 13), (side * 38, y - 13)], Hues.light(stone, 0.4),
                edge: .inner,
                of: .stone)
            sketch.box(side * 72 - 11, -22, 22, 23, stone, .upright, of: .stone)
            sketch.box(side * 72 - 12.6, -25, 25.2, 4, Hues.light(stone, 0.4), edge: .inner, of: .stone)
            sketch.polygon(
                [(side * 72 - 7, -36), (side * 72 + 7, -36), (side * 72 + 5, -25), (side * 72 - 5, -25)], Hues.brick,
                .upright, of: .stone)
            sketch.bush(side * 72, -35, 9, Hues.green)
        }
    }

    /// White pickets with grass and flowers at the foot.
    static func fence(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Hues.white)
        for y in [-72.0, -28] { sketch.box(-150, y, 300, 9, Hues.dark(color, 0.16), .level, edge: .outline, of: .wood) }
        for picket in 0..<13 {
            let x = -144 + Double(picket) * 24
            sketch.polygon([(x - 7, 0), (x - 7, -86), (x, -98), (x + 7, -86), (x + 7, 0)], color, .upright, of: .wood)
            for y in [-68.0, -24] { sketch.ellipse(x, y, 1, 1, Hues.grey, edge: .none, of: .metal) }
        }
        for _ in 0..<26 { Boulders.tuft(&sketch, sketch.random.uniform(-148, 148), 3, sketch.random.uniform(16, 30)) }
        for _ in 0..<12 {
            let (x, y) = (sketch.random.uniform(-144, 144), -sketch.random.uniform(14, 30))
            let tone = [Hues.coral, Hues.yellow, Hues.lilac][Int(sketch.random.next() % 3)]
            sketch.line([(x, 2), (x, y)], width: 1.2, Hues.green)
            for petal in 0..<5 {
                let angle = Double(petal) / 5 * 2 * .pi
                sketch.ellipse(
                    x + 3.4 * Trigonometry.cos(angle), y + 3.4 * Trigonometry.sin(angle), 2.6, 2.6, tone, edge: .none)
            }
            sketch.ellipse(x, y, 2, 2, Hues.gold, edge: .none)
        }
    }
}
