import HanmoGraphics

/// Great Chinese halls, gates and walls.
enum Palaces {
    static let glazed = Color(hex: 0xE0A53A)
    static let vermilion = Color(hex: 0xB2453A)

    /// A hall with double eaves on three terraces of marble.
    static func palace(_ sketch: inout Sketch, _ appearance: Appearance) {
        let roof = appearance.color(glazed)
        terraces(&sketch)
        sketch.box(-70, -44, 140, 22, Hues.dark(vermilion, 0.3), edge: .outline, of: .stone)
        let columns = stride(from: -68.0, through: 68, by: 15.11).map { $0 }
        for index in 0..<(columns.count - 1) {
            lattice(
                &sketch, from: columns[index] + 1.6, to: columns[index + 1] - 1.6, bottom: -22, top: -41,
                isNight: appearance.isNight, isDoor: index > 2 && index < 6)
        }
        for x in columns { sketch.box(x - 1.5, -44, 3, 22, vermilion, .upright, edge: .inner, of: .wood) }
        BracketBand(half: 72, top: -46, height: 4.4, sets: 30).draw(on: &sketch)
        TiledRoof(eave: -45, half: 88, ridge: 60, height: 13, color: roof, lift: 0.42, rows: 54).draw(on: &sketch)
        sketch.box(-58, -63, 116, 6, Hues.dark(vermilion, 0.2), edge: .inner, of: .stone)
        for x in stride(from: -56.0, through: 56, by: 14) {
            sketch.box(x - 1.2, -63, 2.4, 6, vermilion, edge: .none, of: .wood)
        }
        BracketBand(half: 60, top: -66, height: 4.4, sets: 26).draw(on: &sketch)
        TiledRoof(eave: -65, half: 76, ridge: 48, height: 29, color: roof, lift: 0.28, rows: 46).draw(on: &sketch)
        sketch.box(-8, -65, 16, 8.4, Hues.navy, edge: .inner, of: .wood)
        sketch.box(-7, -64, 14, 6.4, Hues.dark(Hues.navy, 0.3), edge: .none)
    }

    private static func terraces(_ sketch: inout Sketch) {
        let marble = Color(hex: 0xE9E4D8)
        for tier in 0..<3 {
            let half = 104.0 - Double(tier) * 10
            let y = -Double(tier) * 7
            sketch.polygon(
                [(-half, y), (-half + 2, y - 5.4), (half - 2, y - 5.4), (half, y)], Hues.dark(marble, 0.12), .level,
                of: .stone)
            sketch.box(-half, y - 6.4, 2 * half, 1.4, marble, edge: .inner, of: .stone)
            sketch.line([(-half + 2, y - 9.4), (half - 2, y - 9.4)], width: 0.8, marble)
            for post in 0...26 {
                let x = -half + 2 + (2 * half - 4) * Double(post) / 26
                sketch.box(x - 0.7, y - 10.6, 1.4, 4.4, marble, edge: .none, of: .stone)
            }
        }
        sketch.steps(0, foot: 42, head: 34, from: 0, to: -20.6, count: 12, marble)
        // The carved ramp between the flights.
        sketch.polygon(
            [(-6.5, 0), (-5, -20.6), (5, -20.6), (6.5, 0)], Hues.light(marble, 0.4), edge: .inner, of: .stone)
        for bend in 0..<4 {
            let y = -3.0 - Double(bend) * 4.8
            sketch.curve([(-4, y), (-1.5, y - 2.4), (1.5, y), (4, y - 2.4)], width: 0.7, Hues.stone)
        }
        for side in [-1.0, 1] {
            sketch.polygon(
                [(side * 20, 0), (side * 22.5, 0), (side * 18.6, -22), (side * 16.4, -22)], marble, edge: .inner,
                of: .stone)
        }
    }

    /// A bay filled with lattice doors or windows.
    static func lattice(
        _ sketch: inout Sketch, from left: Double, to right: Double, bottom: Double, top: Double, isNight: Bool,
        isDoor: Bool
    ) {
        let red = Hues.dark(vermilion, 0.1)
        let height = bottom - top
        let sill = bottom - height * (isDoor ? 0.3 : 0.36)
        sketch.box(left, top, right - left, height, red, edge: .inner, of: .wood)
        let leaves = max(2, Int((right - left) / max(height * 0.24, 3)))
        let leaf = (right - left) / Double(leaves)
        for index in 0..<leaves {
            let x = left + leaf * Double(index) + leaf * 0.12
            let wide = leaf * 0.76
            if isNight { sketch.glow(x + wide / 2, (top + sill) / 2, radius: height * 0.7, Hues.lamplight) }
            sketch.box(
                x, top + height * 0.07, wide, sill - top - height * 0.1,
                isNight ? Hues.lamplight : Color(hex: 0xE9D3A4), edge: .none, of: isNight ? .light : .paper)
            for bar in 1..<3 {
                let at = x + wide * Double(bar) / 3
                sketch.line([(at, top + height * 0.07), (at, sill - height * 0.03)], width: height * 0.018, red)
            }
            for bar in 1..<5 {
                let at = top + height * 0.07 + (sill - top - height * 0.1) * Double(bar) / 5
                sketch.line([(x, at), (x + wide, at)], width: height * 0.018, red)
            }
            sketch.box(
                x, sill + height * 0.05, wide, bottom - sill - height * 0.1, Hues.dark(red, 0.25), edge: .none,
                of: .wood)
        }
    }

    /// A city gate: a battered brick wall with an arch, and a tower on it; or a memorial arch.
    static func gate(_ sketch: inout Sketch, _ appearance: Appearance) {
        guard !appearance.name.contains("牌坊"), !appearance.name.contains("牌楼") else {
            return memorialArch(&sketch, appearance)
        }
        let brick = Color(hex: 0x9B9288)
        sketch.polygon([(-88, 0), (-80, -48), (80, -48), (88, 0)], brick, of: .stone)
        sketch.polygon([(34, 0), (34, -48), (80, -48), (88, 0)], Hues.dark(brick, 0.1), edge: .none, of: .stone)
        sketch.bricks(-80, -42, 160, 42, size: 2.6, count: 110, Hues.dark(brick, 0.12))
        sketch.bricks(-80, -42, 160, 42, size: 2.6, count: 50, Hues.light(brick, 0.16))
        sketch.box(-82, -50, 164, 3, Hues.light(brick, 0.25), edge: .inner, of: .stone)
        for index in 0..<21 {
            let x = -81 + Double(index) * 7.75
            sketch.box(x, -54.6, 4.8, 5, brick, edge: .inner, of: .stone)
        }
        sketch.area(Sketch.archway(0, 19, bottom: 0, top: -36), Hues.light(brick, 0.3), edge: .inner, of: .stone)
        sketch.area(Sketch.archway(0, 16, bottom: 0, top: -33), Hues.dark(brick, 0.72), edge: .inner)
        for side in [-1.0, 1] {
            sketch.polygon(
                [(side * 15.6, 0), (side * 15.6, -20), (side * 9, -17), (side * 9, -2)], vermilion, edge: .inner,
                of: .wood)
            for row in 0..<5 {
                for column in 0..<2 {
                    sketch.ellipse(
                        side * (11 + Double(column) * 2.6), -4.6 - Double(row) * 3, 0.55, 0.55, Hues.gold, edge: .none,
                        of: .metal)
                }
            }
        }
        sketch.box(-15, -45, 30, 7, Hues.dark(brick, 0.3), edge: .inner, of: .stone)
        sketch.box(-48, -67, 96, 14, Hues.dark(vermilion, 0.3), of: .stone)
        let columns = stride(from: -46.0, through: 46, by: 13.14).map { $0 }
        for index in 0..<(columns.count - 1) {
            lattice(
                &sketch, from: columns[index] + 1.4, to: columns[index + 1] - 1.4, bottom: -54, top: -66,
                isNight: appearance.isNight, isDoor: true)
        }
        for x in columns { sketch.box(x - 1.3, -67, 2.6, 14, vermilion, .upright, edge: .inner, of: .wood) }
        BracketBand(half: 50, top: -69, height: 3, sets: 26).draw(on: &sketch)
        TiledRoof(eave: -68.4, half: 62, ridge: 42, height: 8, lift: 0.5, rows: 40).draw(on: &sketch)
        BracketBand(half: 42, top: -80, height: 4, sets: 22).draw(on: &sketch)
        TiledRoof(eave: -79, half: 54, ridge: 34, height: 17, lift: 0.3, rows: 36).draw(on: &sketch)
    }

    private static func memorialArch(_ sketch: inout Sketch, _ appearance: Appearance) {
        let stone = appearance.color(Color(hex: 0xB9B3A6))
        for (x, top) in [(-58.0, -62.0), (-25, -80), (25, -80), (58, -62)] {
            sketch.box(x - 4, top, 8, -top, stone, .upright, of: .stone)
            sketch.box(x - 7, -12, 14, 12, Hues.dark(stone, 0.14), edge: .inner, of: .stone)
        }
        for side in [-1.0, 1] {
            sketch.box(side > 0 ? 25 : -58, -58, 33, 7, Hues.light(stone, 0.2), edge: .inner, of: .stone)
            BracketBand(x: side * 44, half: 20, top: -66, height: 5, sets: 8).draw(on: &sketch)
            TiledRoof(x: side * 44, eave: -65, half: 27, ridge: 17, height: 10, lift: 0.4, rows: 14).draw(on: &sketch)
        }
        sketch.box(-25, -62, 50, 6, Hues.light(stone, 0.2), edge: .inner, of: .stone)
        sketch.box(-16, -75, 32, 11, Hues.dark(stone, 0.5), edge: .inner, of: .stone)
        BracketBand(half: 30, top: -84, height: 6, sets: 12).draw(on: &sketch)
        TiledRoof(eave: -83, half: 40, ridge: 26, height: 13, lift: 0.4, rows: 22).draw(on: &sketch)
    }

    /// The wall climbs over hills from watchtower to watchtower.
    static func greatWall(_ sketch: inout Sketch, _ appearance: Appearance) {
        let hill = Hues.green.mixed(with: Hues.moss, 0.4)
        let brick = appearance.color(Color(hex: 0xB9AC97))
        Ranges.peak(&sketch, -74, foot: 0, half: 76, height: 78, Color(hex: 0xA9BCC4))
        Ranges.peak(&sketch, 8, foot: 0, half: 80, height: 84, Color(hex: 0xB9C9CF))
        Ranges.peak(&sketch, 102, foot: 0, half: 48, height: 70, Color(hex: 0xA9BCC4))
        slope(
            &sketch, [(-150, -8), (-120, -34), (-70, -56), (-30, -52), (10, -72), (60, -87), (104, -54), (150, -22)],
            Hues.light(hill, 0.25))
        run(&sketch, [(-18, -54), (6, -72), (30, -82), (58, -86)], from: 8, to: 5, Hues.light(brick, 0.15))
        tower(&sketch, 60, -84, 7, Hues.light(brick, 0.15), appearance)
        slope(
            &sketch, [(-150, -14), (-126, -30), (-94, -43), (-60, -35), (-12, -56), (40, -40), (94, -20), (150, -10)],
            hill)
        run(&sketch, [(-92, -42), (-62, -36), (-34, -46), (-14, -56)], from: 12, to: 9, brick)
        tower(&sketch, -14, -54, 11, brick, appearance)
        slope(
            &sketch, [(-150, 0), (-100, -11), (-50, -12), (0, -27), (50, -18), (100, -5), (150, -2)],
            Hues.dark(hill, 0.14))
        run(
            &sketch, [(-150, 0), (-80, -13), (-40, -14), (0, -28), (40, -22), (84, -8), (150, 1)], from: 21, to: 20,
            brick)
        tower(&sketch, 2, -27, 18, brick, appearance)
    }

    /// Ground below a smooth line, with scattered trees.
    private static func slope(_ sketch: inout Sketch, _ points: [(Double, Double)], _ color: Color) {
        let line = Curves.smooth(points.map { Point($0.0, $0.1) }, steps: 8)
        let path = Path.polygon([Point(-150, 2)] + line + [Point(150, 2)])
        sketch.area(path, color, of: .ground)
        sketch.clip(to: path) { inner in
            for _ in 0..<46 {
                let at = line[Int(inner.random.uniform(0, Double(line.count)))]
                let y = at.y + inner.random.uniform(3, 24)
                let size = inner.random.uniform(2, 4.4)
                inner.ellipse(
                    at.x, y, size, size * 0.7, Hues.dark(color, inner.random.uniform(0.1, 0.26)), edge: .none, of: .leaf
                )
                inner.ellipse(
                    at.x - size * 0.2, y - size * 0.24, size * 0.7, size * 0.44, Hues.light(color, 0.08), edge: .none,
                    of: .leaf)
            }
        }
    }

    private static func run(
        _ sketch: inout Sketch, _ points: [(Double, Double)], from start: Double, to end: Double, _ color: Color
    ) {
        let line = Curves.smooth(points.map { Point($0.0, $0.1) }, steps: 8)
        let last = Double(line.count - 1)
        func height(_ index: Int) -> Double { start + (end - start) * Double(index) / last }
        let top = line.indices.map { (line[$0].x, line[$0].y - height($0)) }
        sketch.polygon(
            top + line.reversed().map { ($0.x, $0.y) }, color, edge: .outline, of: .stone)
        sketch.polygon(
            line.indices.map { (line[$0].x, line[$0].y - height($0) * 0.42) } + line.reversed().map { ($0.x, $0.y) },
            Hues.dark(color, 0.12), edge: .none, of: .stone)
        for index in stride(from: 0, to: line.count - 1, by: 1) {
            let (a, b) = (line[index], line[index + 1])
            for half in [0.0, 0.5] {
                let (p, q) = (a.towards(b, half), a.towards(b, half + 0.28))
                let h = height(index)
                sketch.polygon(
                    [(p.x, p.y - h), (p.x, p.y - h * 1.22), (q.x, q.y - h * 1.22), (q.x, q.y - h)], color, edge: .none,
                    of: .stone)
            }
        }
        sketch.line(top.map { ($0.0, $0.1 + start * 0.12) }, width: start * 0.07, Hues.dark(color, 0.3))
    }

    private static func tower(
        _ sketch: inout Sketch, _ x: Double, _ y: Double, _ half: Double, _ color: Color, _ appearance: Appearance
    ) {
        let height = half * 2.3
        sketch.polygon(
            [(x - half, y), (x - half * 0.9, y - height), (x + half * 0.9, y - height), (x + half, y)], color,
            of: .stone)
        sketch.polygon(
            [(x + half * 0.3, y), (x + half * 0.3, y - height), (x + half * 0.9, y - height), (x + half, y)],
            Hues.dark(color, 0.16), edge: .none, of: .stone)
        sketch.bricks(
            x - half * 0.85, y - height, half * 1.7, height, size: half * 0.16, count: 14, Hues.dark(color, 0.14))
        sketch.box(
            x - half * 1.02, y - height - half * 0.1, half * 2.04, half * 0.24, Hues.light(color, 0.25), edge: .inner)
        for index in 0..<5 {
            sketch.box(
                x - half * 1 + half * 0.42 * Double(index), y - height - half * 0.42, half * 0.28, half * 0.36, color,
                edge: .inner, of: .stone)
        }
        for at in [-0.5, 0, 0.5] {
            sketch.area(
                Sketch.archway(
                    x + at * half, half * 0.15, bottom: y - height * 0.5, top: y - height * 0.5 - half * 0.52),
                appearance.isNight ? Hues.lamplight : Hues.dark(color, 0.65), edge: .none,
                of: appearance.isNight ? .light : .plain)
        }
    }
}
