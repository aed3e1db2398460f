import HanmoGraphics

/// European towers: castle, lighthouse, church, clock tower.
enum Towers {
    private static func cone(
        _ sketch: inout Sketch, _ x: Double, _ foot: Double, _ half: Double, _ height: Double, _ color: Color
    ) {
        sketch.polygon(
            [
                (x - half, foot), (x, foot - height), (x + half, foot), (x + half * 0.5, foot + half * 0.16),
                (x, foot + half * 0.22), (x - half * 0.5, foot + half * 0.16),
            ], color, of: .stone)
        sketch.polygon(
            [
                (x + half * 0.2, foot + half * 0.2), (x, foot - height), (x + half, foot),
                (x + half * 0.5, foot + half * 0.16),
            ], Hues.dark(color, 0.26), edge: .none, of: .stone)
        for row in 1..<5 {
            let t = Double(row) / 5
            sketch.curve(
                [
                    (x - half * t, foot - height * (1 - t)), (x, foot - height * (1 - t) + half * 0.2 * t),
                    (x + half * t, foot - height * (1 - t)),
                ], width: height * 0.014, Hues.dark(color, 0.3), taper: .none)
        }
    }

    private static func battlements(
        _ sketch: inout Sketch, from left: Double, to right: Double, y: Double, size: Double, _ color: Color
    ) {
        sketch.box(left, y, right - left, size * 0.7, Hues.light(color, 0.2), edge: .inner, of: .stone)
        let count = max(2, Int((right - left) / (size * 1.7)))
        let gap = (right - left) / (Double(count) - 0.4)
        for index in 0..<count {
            sketch.box(left + gap * Double(index), y - size, gap * 0.6, size + 0.4, color, edge: .inner, of: .stone)
        }
    }

    private static func slit(
        _ sketch: inout Sketch, _ x: Double, _ y: Double, _ half: Double, _ height: Double, _ isNight: Bool
    ) {
        if isNight { sketch.glow(x, y - height / 2, radius: height * 1.4, Hues.lamplight) }
        sketch.area(
            Sketch.archway(x, half * 1.5, bottom: y + half * 0.4, top: y - height - half * 0.6),
            Hues.light(Hues.stone, 0.3), edge: .none, of: .stone)
        sketch.area(
            Sketch.archway(x, half, bottom: y, top: y - height), isNight ? Hues.lamplight : Hues.indigo, edge: .inner,
            of: isNight ? .light : .glass)
    }

    private static func round(
        _ sketch: inout Sketch, _ x: Double, foot: Double, _ half: Double, _ height: Double, roof: Double,
        _ stone: Color, _ tile: Color, _ isNight: Bool
    ) {
        sketch.box(x - half, foot - height, 2 * half, height, stone, .upright, of: .stone)
        sketch.bricks(
            x - half, foot - height, half * 1.3, height, size: 1.7, count: Int(height / 5), Hues.dark(stone, 0.12))
        sketch.polygon(
            [
                (x - half, foot - height), (x - half * 1.22, foot - height - 4), (x - half * 1.22, foot - height - 8),
                (x + half * 1.22, foot - height - 8), (x + half * 1.22, foot - height - 4), (x + half, foot - height),
            ], Hues.light(stone, 0.14), .upright, edge: .inner, of: .stone)
        cone(&sketch, x, foot - height - 7, half * 1.42, roof, tile)
        slit(&sketch, x, foot - height * 0.66, half * 0.2, half * 0.7, isNight)
        let top = foot - height - 7 - roof
        sketch.line([(x, top + 1), (x, top - 5)], width: 0.6, Hues.black)
        sketch.polygon([(x, top - 5), (x + 6, top - 3.6), (x, top - 2)], Hues.red, edge: .inner, of: .cloth)
    }

    static func castle(_ sketch: inout Sketch, _ appearance: Appearance) {
        let stone = appearance.color(Color(hex: 0xD3CBBd))
        let tile = Color(hex: 0x4F6C99)
        let isNight = appearance.isNight
        round(&sketch, -16, foot: -30, 6, 40, roof: 20, Hues.dark(stone, 0.12), tile, isNight)
        round(&sketch, 20, foot: -30, 5.4, 30, roof: 18, Hues.dark(stone, 0.12), tile, isNight)
        sketch.box(-24, -62, 50, 40, stone, of: .stone)
        sketch.box(12, -62, 14, 40, Hues.dark(stone, 0.16), edge: .none, of: .stone)
        battlements(&sketch, from: -26, to: 28, y: -64, size: 3.4, stone)
        for x in [-12.0, 2, 16] { slit(&sketch, x, -44, 2, 8, isNight) }
        round(&sketch, 3, foot: -62, 7.4, 8, roof: 21, stone, tile, isNight)
        round(&sketch, -40, foot: 0, 9.4, 54, roof: 26, stone, tile, isNight)
        round(&sketch, 42, foot: 0, 9.4, 48, roof: 25, stone, tile, isNight)
        sketch.box(-34, -34, 68, 34, Hues.light(stone, 0.12), of: .stone)
        sketch.bricks(-34, -33, 68, 33, size: 2, count: 42, Hues.dark(stone, 0.1))
        battlements(&sketch, from: -34, to: 34, y: -36, size: 3.6, stone)
        for side in [-1.0, 1] {
            sketch.box(side * 17 - 6, -42, 12, 42, stone, .upright, of: .stone)
            battlements(&sketch, from: side * 17 - 7, to: side * 17 + 7, y: -43, size: 3, stone)
            slit(&sketch, side * 17, -24, 1.4, 7, isNight)
            sketch.polygon(
                [
                    (side * 17 - 3, -20), (side * 17 + 3, -20), (side * 17 + 3, -8), (side * 17, -10.6),
                    (side * 17 - 3, -8),
                ], Hues.red, edge: .inner, of: .cloth)
        }
        sketch.area(Sketch.archway(0, 9.6, bottom: 0, top: -25), Hues.dark(stone, 0.2), edge: .inner, of: .stone)
        sketch.area(Sketch.archway(0, 7.8, bottom: 0, top: -22.6), Hues.darkWood, edge: .inner, of: .wood)
        for x in [-5.0, -2.5, 0, 2.5, 5] {
            sketch.line([(x, -20 + (x < 0 ? -x : x) * 0.4), (x, 0)], width: 0.5, Hues.black)
        }
        for y in [-5.0, -10, -15] { sketch.line([(-7.6, y), (7.6, y)], width: 0.5, Hues.black) }
        for (x, size) in [(-54.0, 7.0), (-27, 5), (27, 5), (56, 7.4)] { sketch.bush(x, 0, size, Hues.green) }
    }

    static func lighthouse(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Hues.red)
        if appearance.isNight {
            sketch.polygon([(0, -84), (-52, -96), (-52, -71)], Hues.lamplight.opacity(0.35), edge: .none, of: .light)
            sketch.polygon([(0, -84), (52, -96), (52, -71)], Hues.lamplight.opacity(0.35), edge: .none, of: .light)
            sketch.glow(0, -84, radius: 46, Hues.lamplight)
        }
        Boulders.stone(&sketch, -16, 0, 22, 14, Hues.dark(Hues.stone, 0.2))
        Boulders.stone(&sketch, 20, 0, 20, 12, Hues.dark(Hues.stone, 0.25))
        let tower: [(Double, Double)] = [(-13, -4), (-8, -76), (8, -76), (13, -4)]
        let path = Path.polygon(tower.map { Point($0.0, $0.1) })
        sketch.area(path, Hues.white, of: .stone)
        sketch.clip(to: path) { inner in
            for band in 0..<3 { inner.box(-20, -70 + Double(band) * 24, 40, 12, color, edge: .none, of: .stone) }
            inner.polygon([(5, -2), (3, -78), (20, -78), (20, -2)], Hues.navy.opacity(0.2), edge: .none)
        }
        for (y, x) in [(-52.0, 1.0), (-30, -2)] {
            sketch.area(
                Sketch.archway(x, 1.8, bottom: y, top: y - 5.6), appearance.isNight ? Hues.lamplight : Hues.indigo,
                edge: .inner, of: appearance.isNight ? .light : .glass)
        }
        sketch.area(Sketch.archway(0, 3.4, bottom: -4, top: -16), Hues.darkWood, edge: .inner, of: .wood)
        sketch.box(-11, -79, 22, 3.4, Hues.charcoal, .upright, of: .metal)
        for x in stride(from: -10.0, through: 10, by: 2.5) {
            sketch.line([(x, -79), (x, -83.4)], width: 0.4, Hues.charcoal)
        }
        sketch.box(-11, -84, 22, 0.9, Hues.charcoal, edge: .none, of: .metal)
        sketch.box(
            -6, -90, 12, 11, appearance.isNight ? Hues.lamplight : Hues.glass, of: appearance.isNight ? .light : .glass)
        sketch.ellipse(0, -84.6, 2.6, 3.4, Hues.yellow, edge: .inner, of: .light)
        for x in [-6.0, -2, 2, 6] { sketch.line([(x, -90), (x, -79)], width: 0.6, Hues.charcoal) }
        sketch.blob([(-8, -89.6), (-5, -94.6), (0, -96.4), (5, -94.6), (8, -89.6)], color, .round, of: .metal)
        sketch.line([(0, -96), (0, -100)], width: 0.8, Hues.charcoal)
        sketch.box(15, -15, 15, 12, Hues.white, of: .stone)
        sketch.polygon([(13, -15), (22.5, -22), (32, -15)], color, of: .stone)
        sketch.casement(22.5, -9, 2.6, 2.8, frame: Hues.charcoal, isNight: appearance.isNight)
        Boulders.stone(&sketch, -26, 2, 12, 9, Hues.stone)
        Boulders.stone(&sketch, 34, 2, 10, 7, Hues.stone)
        for (x, wide) in [(-30.0, 14.0), (2, 16), (34, 12)] {
            sketch.curve([(x - wide, 1), (x, -1), (x + wide, 1)], width: 1.6, Hues.white)
        }
    }

    static func church(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wall = appearance.color(Hues.cream)
        let tile = Color(hex: 0x5B6C80)
        let isNight = appearance.isNight
        // The nave behind, to the right.
        sketch.box(-4, -38, 52, 38, Hues.dark(wall, 0.12), of: .stone)
        sketch.polygon([(-6, -60), (42, -60), (52, -37), (-2, -37)], tile, of: .stone)
        for row in 1..<5 {
            sketch.line(
                [(-5 + Double(row), -60 + Double(row) * 4.6), (42 + Double(row) * 2, -60 + Double(row) * 4.6)],
                width: 0.6, Hues.dark(tile, 0.3))
        }
        for x in [14.0, 27, 40] {
            slit(&sketch, x, -10, 2.8, 17, isNight)
            sketch.box(x + 5.4, -32, 2.4, 32, wall, edge: .inner, of: .stone)
        }
        // The west front.
        sketch.polygon([(-34, 0), (-34, -42), (-16, -62), (2, -42), (2, 0)], wall, of: .stone)
        sketch.polygon(
            [(-37, -40), (-16, -65), (5, -40), (2, -38), (-16, -60), (-34, -38)], tile, edge: .inner, of: .stone)
        // The tower and its spire.
        sketch.box(-26, -70, 20, 70, Hues.light(wall, 0.3), of: .stone)
        sketch.box(-11.4, -70, 5.4, 70, Hues.dark(wall, 0.14), edge: .none, of: .stone)
        sketch.box(-27.4, -71.4, 22.8, 2.4, Hues.stone, edge: .inner, of: .stone)
        sketch.polygon([(-27.6, -71), (-16, -95), (-4.4, -71)], tile, of: .stone)
        sketch.polygon([(-13, -71), (-16, -95), (-4.4, -71)], Hues.dark(tile, 0.26), edge: .none, of: .stone)
        sketch.line([(-16, -94), (-16, -100)], width: 1, Hues.gold)
        sketch.line([(-18, -98), (-14, -98)], width: 1, Hues.gold)
        for x in [-19.6, -12.6] { slit(&sketch, x, -57, 1.7, 8, isNight) }
        sketch.ellipse(-16, -44, 5.6, 5.6, Hues.stone, edge: .inner, of: .stone)
        sketch.ellipse(
            -16, -44, 4.4, 4.4, isNight ? Hues.lamplight : Hues.indigo, edge: .inner, of: isNight ? .light : .glass)
        for spoke in 0..<8 {
            let angle = Double(spoke) / 8 * 2 * .pi
            sketch.line(
                [(-16, -44), (-16 + 4.4 * Trigonometry.cos(angle), -44 + 4.4 * Trigonometry.sin(angle))], width: 0.6,
                Hues.stone)
        }
        sketch.area(Sketch.archway(-16, 6.6, bottom: 0, top: -24), Hues.stone, edge: .inner, of: .stone)
        sketch.area(Sketch.archway(-16, 5, bottom: 0, top: -21.6), Hues.darkWood, edge: .inner, of: .wood)
        sketch.line([(-16, -21), (-16, 0)], width: 0.6, Hues.black)
        sketch.steps(-16, foot: 20, head: 15, from: 0, to: -2, count: 2, Hues.stone)
        for x in [-40.0, 8, 33, 52] { sketch.bush(x, 0, 5.6, Hues.green) }
    }

    static func clockTower(_ sketch: inout Sketch, _ appearance: Appearance) {
        let stone = appearance.color(Color(hex: 0xC9A877))
        let isNight = appearance.isNight
        sketch.box(-16, -6, 32, 6, Hues.stone, edge: .outline, of: .stone)
        sketch.box(-12, -56, 24, 50, stone, of: .stone)
        sketch.box(4, -56, 8, 50, Hues.dark(stone, 0.16), edge: .none, of: .stone)
        for x in [-12.0, -4.6, 2.8, 9.6] {
            sketch.box(x, -56, 2.4, 50, Hues.light(stone, 0.25), edge: .inner, of: .stone)
        }
        for row in 0..<4 { for x in [-7.0, 0.4, 7.6] { slit(&sketch, x, -10 - Double(row) * 11.4, 1.4, 6, isNight) } }
        sketch.box(-14.4, -58, 28.8, 3, Hues.light(stone, 0.35), edge: .inner, of: .stone)
        sketch.box(-13.4, -78, 26.8, 20, Hues.dark(stone, 0.06), of: .stone)
        if isNight { sketch.glow(0, -68, radius: 26, Hues.lamplight) }
        sketch.ellipse(0, -68, 9.4, 9.4, Hues.gold, edge: .inner, of: .metal)
        sketch.ellipse(0, -68, 8.2, 8.2, isNight ? Hues.lamplight : Hues.white, edge: .inner, of: .light)
        for hour in 0..<12 {
            let angle = Double(hour) / 12 * 2 * .pi
            let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
            sketch.line(
                [(6.2 * c, -68 + 6.2 * s), (7.5 * c, -68 + 7.5 * s)], width: hour % 3 == 0 ? 0.9 : 0.5, Hues.black)
        }
        sketch.limb([(0, -68), (0.4, -74.4)], from: 0.9, to: 0.4, Hues.black, edge: .none)
        sketch.limb([(0, -68), (4, -66)], from: 1.1, to: 0.6, Hues.black, edge: .none)
        sketch.box(-15, -80, 30, 3, Hues.light(stone, 0.35), edge: .inner, of: .stone)
        for x in [-14.0, 11] { cone(&sketch, x + 1.5, -80, 2, 7, Hues.tile) }
        sketch.polygon([(-12, -80), (-8, -86), (8, -86), (12, -80)], Hues.tile, of: .stone)
        for x in [-5.0, 0, 5] { slit(&sketch, x, -81, 1, 3, isNight) }
        cone(&sketch, 0, -86, 8, 12, Hues.tile)
        sketch.line([(0, -97), (0, -100)], width: 0.7, Hues.gold)
    }
}
