import HanmoGraphics

/// Chinese buildings with open columns and many storeys.
enum Pavilions {
    static let columnRed = Color(hex: 0xA63A32)

    /// Six-sided, open all round, on a stone base.
    static func pavilion(_ sketch: inout Sketch, _ appearance: Appearance) {
        let isThatched = appearance.name.contains("茅") || appearance.name.contains("草亭")
        let post = isThatched ? Hues.wood : columnRed
        base(&sketch)
        if appearance.isNight { sketch.glow(0, -40, radius: 46, Hues.lamplight) }
        // The far posts and railing, seen through.
        for x in [-22.0, 22] { sketch.box(x - 1.2, -55, 2.4, 46, Hues.dark(post, 0.45), edge: .inner, of: .wood) }
        railing(&sketch, from: -24, to: 24, bottom: -10, height: 7, Hues.dark(post, 0.45))
        // A table inside says how large it is.
        sketch.box(-6, -17, 12, 1.6, Hues.stone, edge: .inner, of: .stone)
        sketch.box(-2, -15.4, 4, 6, Hues.dark(Hues.stone, 0.2), edge: .inner, of: .stone)
        // Fretwork under the beam.
        for span in [(-40.0, -16.0), (-16, 16), (16, 40)] {
            fretwork(&sketch, from: span.0, to: span.1, top: -54, post)
        }
        railing(&sketch, from: -40, to: -16, bottom: -8, height: 9, post)
        railing(&sketch, from: 16, to: 40, bottom: -8, height: 9, post)
        for x in [-40.0, -16, 16, 40] {
            sketch.box(x - 1.8, -56, 3.6, 48, post, .upright, of: .wood)
            sketch.box(x - 2.8, -10.4, 5.6, 2.6, Hues.stone, edge: .inner, of: .stone)
        }
        sketch.box(-43, -59, 86, 5, Hues.dark(post, 0.12), edge: .inner, of: .wood)
        if isThatched {
            ThatchedRoof(eave: -55, half: 57, ridge: 5, height: 34).draw(on: &sketch)
        } else {
            BracketBand(half: 42, top: -62, height: 5, sets: 15).draw(on: &sketch)
            TiledRoof(
                eave: -62, half: 60, ridge: 3, height: 27, color: appearance.color(Hues.tile), lift: 0.36, rows: 30,
                hips: [-0.36, 0.36]
            ).draw(on: &sketch)
            sketch.blob(
                [
                    (-3.6, -88), (-2, -90.5), (-3.4, -93.5), (-2.4, -96), (0, -100), (2.4, -96), (3.4, -93.5),
                    (2, -90.5), (3.6, -88),
                ], Hues.gold, .round,
                of: .metal)
        }
        // A board without words under the eaves.
        sketch.box(-8, -61, 16, 6, Hues.navy, edge: .inner, of: .wood)
        sketch.box(-7.2, -60.2, 14.4, 4.4, Hues.dark(Hues.navy, 0.3), edge: .none, of: .wood)
        if appearance.isNight {
            for x in [-28.0, 28] { lantern(&sketch, x, -50, 3) }
        }
    }

    private static func base(_ sketch: inout Sketch) {
        sketch.polygon([(-50, 0), (-47, -8), (47, -8), (50, 0)], Hues.stone, .level, of: .stone)
        sketch.box(-48.5, -9.4, 97, 2.4, Hues.light(Hues.stone, 0.3), edge: .inner, of: .stone)
        sketch.bricks(-46, -7, 92, 7, size: 2.2, count: 16, Hues.dark(Hues.stone, 0.12))
        sketch.steps(0, foot: 30, head: 24, from: 0, to: -8.4, count: 4, Hues.stone)
    }

    static func railing(
        _ sketch: inout Sketch, from left: Double, to right: Double, bottom: Double, height: Double, _ color: Color
    ) {
        sketch.box(left, bottom - height, right - left, height * 0.16, color, edge: .inner, of: .wood)
        sketch.box(left, bottom - height * 0.3, right - left, height * 0.12, color, edge: .none, of: .wood)
        let count = max(3, Int((right - left) / height / 0.38))
        for index in 0...count {
            let x = left + (right - left) * Double(index) / Double(count)
            sketch.line([(x, bottom - height), (x, bottom)], width: height * 0.09, color)
        }
    }

    private static func fretwork(
        _ sketch: inout Sketch, from left: Double, to right: Double, top: Double, _ color: Color
    ) {
        let tone = Hues.light(color, 0.1)
        sketch.line([(left, top + 4.6), (right, top + 4.6)], width: 0.8, tone)
        let count = max(4, Int((right - left) / 4))
        for index in 0...count {
            let x = left + (right - left) * Double(index) / Double(count)
            sketch.line([(x, top), (x, top + 4.6)], width: 0.7, tone)
        }
        for (x, side) in [(left, 1.0), (right, -1.0)] {
            sketch.polygon([(x, top + 4), (x + side * 6, top + 4), (x, top + 11)], tone, edge: .none, of: .wood)
        }
    }

    static func lantern(_ sketch: inout Sketch, _ x: Double, _ y: Double, _ size: Double) {
        sketch.glow(x, y, radius: size * 4, Hues.lamplight)
        sketch.line([(x, y - size * 2.2), (x, y - size)], width: size * 0.14, Hues.black)
        sketch.ellipse(x, y, size, size * 0.86, Hues.red, .round, edge: .inner, of: .light)
        sketch.ellipse(x, y, size * 0.42, size * 0.8, Hues.coral, edge: .none, of: .light)
        for end in [-1.0, 1] {
            sketch.box(
                x - size * 0.4, y + end * size * 0.86 - size * 0.12, size * 0.8, size * 0.24, Hues.gold, edge: .none)
        }
        sketch.line([(x, y + size), (x, y + size * 1.9)], width: size * 0.22, Hues.gold)
    }

    /// Seven storeys, each with its own eaves, and a spire with rings.
    static func pagoda(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wall = appearance.color(Color(hex: 0xC98A63))
        sketch.polygon([(-27, 0), (-25, -3), (25, -3), (27, 0)], Hues.stone, .level, of: .stone)
        sketch.box(-24, -4.6, 48, 2, Hues.light(Hues.stone, 0.3), edge: .inner, of: .stone)
        sketch.steps(0, foot: 13, head: 10, from: 0, to: -4, count: 3, Hues.stone)
        let storeys = 7
        var y = -4.6
        for storey in 0..<storeys {
            let t = Double(storey) / Double(storeys - 1)
            let half = 17.5 - 8.5 * t
            let body = 7.6 - 2.2 * t
            sketch.box(-half, y - body, 2 * half, body, wall, edge: .outline, of: .stone)
            sketch.box(half * 0.42, y - body, half * 0.58, body, Hues.dark(wall, 0.24), edge: .none, of: .stone)
            sketch.box(-half, y - body, half * 0.5, body, Hues.light(wall, 0.18), edge: .none, of: .stone)
            for x in [-half, -half * 0.46, half * 0.42, half] {
                sketch.line([(x, y - body), (x, y)], width: 0.9, columnRed)
            }
            for (index, x) in [-0.73, -0.02, 0.72].enumerated() {
                let size = index == 1 ? 1.5 : 1.1
                if appearance.isNight { sketch.glow(x * half, y - body * 0.4, radius: 4.5, Hues.lamplight) }
                sketch.area(
                    Sketch.archway(
                        x * half, size, bottom: y - (index == 1 && storey == 0 ? 0 : 0.9), top: y - body * 0.66),
                    appearance.isNight ? Hues.lamplight : Hues.dark(Hues.brick, 0.6), edge: .none,
                    of: appearance.isNight ? .light : .plain)
            }
            if storey > 0 {
                railing(&sketch, from: -half - 1.4, to: half + 1.4, bottom: y, height: 1.7, Hues.dark(columnRed, 0.2))
            }
            y -= body
            let top = storey == storeys - 1
            BracketBand(half: half + 1, top: y - 1.6, height: 1.8, sets: 12).draw(on: &sketch)
            TiledRoof(
                eave: y - 1.2, half: half * 1.5 + 2, ridge: top ? 0.6 : half - 0.6, height: top ? 10 : 4.6 - t,
                color: Hues.tile, lift: top ? 0.3 : 0.5, rows: 22 - storey, hips: [-0.42, 0.42], beasts: false
            ).draw(on: &sketch)
            y -= top ? 10 : 4.9 - t
        }
        sketch.limb([(0, y + 1), (0, -99)], from: 1.4, to: 0.4, Hues.gold, of: .metal)
        for ring in 0..<4 {
            sketch.ellipse(
                0, y - 1 - Double(ring) * 1.7, 2 - Double(ring) * 0.32, 0.6, Hues.gold, edge: .inner, of: .metal)
        }
    }

    /// A hall of a temple with a stove for incense before it.
    static func temple(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wall = appearance.color(Color(hex: 0xC9853F))
        sketch.polygon([(-88, 0), (-85, -11), (85, -11), (88, 0)], Hues.stone, .level, of: .stone)
        sketch.box(-87, -12.4, 174, 2.6, Hues.light(Hues.stone, 0.3), edge: .inner, of: .stone)
        sketch.box(-72, -50, 144, 38, wall, edge: .outline, of: .stone)
        sketch.box(-72, -50, 144, 7, Hues.dark(wall, 0.35), edge: .none)
        let columns = [-70.0, -42, -15, 15, 42, 70]
        for index in 0..<5 {
            let (left, right) = (columns[index], columns[index + 1])
            Palaces.lattice(
                &sketch, from: left + 3, to: right - 3, bottom: -12, top: -43, isNight: appearance.isNight,
                isDoor: index == 2)
        }
        for x in columns {
            sketch.box(x - 2, -50, 4, 38, columnRed, .upright, of: .wood)
            sketch.box(x - 3.2, -14.4, 6.4, 2.6, Hues.stone, edge: .inner, of: .stone)
        }
        BracketBand(half: 74, top: -53, height: 6, sets: 22).draw(on: &sketch)
        TiledRoof(
            eave: -52, half: 94, ridge: 54, height: 38, color: Color(hex: 0x5B646A), lift: 0.26, rows: 44
        ).draw(on: &sketch)
        sketch.steps(0, foot: 46, head: 38, from: 0, to: -11.6, count: 5, Hues.stone)
        for x in [-28.0, 28] { lantern(&sketch, x, -41, 4) }
        censer(&sketch)
    }

    private static func censer(_ sketch: inout Sketch) {
        let bronze = Color(hex: 0x6E5A3C)
        for x in [-5.0, 5] {
            sketch.limb([(x, -6), (x * 1.3, 1)], from: 2.2, to: 1.4, bronze, edge: .inner, of: .metal)
        }
        sketch.blob([(-10, -13), (-9, -6), (0, -4), (9, -6), (10, -13)], bronze, .round, of: .metal)
        sketch.box(-11, -14.4, 22, 2.4, Hues.light(bronze, 0.2), edge: .inner, of: .metal)
        for x in [-4.0, 0, 4] { sketch.line([(x, -14), (x * 1.2, -21)], width: 0.7, Hues.crimson) }
        sketch.curve(
            [(0, -22), (-4, -30), (3, -38), (-3, -47)], width: 2.4, Hues.white.opacity(0.5))
    }

    /// A torii with its rope, on a step.
    static func shrine(_ sketch: inout Sketch, _ appearance: Appearance) {
        let red = appearance.color(Color(hex: 0xC9412F))
        sketch.box(-58, -3, 116, 3, Hues.stone, .level, of: .stone)
        sketch.steps(0, foot: 60, head: 50, from: 0, to: -5, count: 2, Hues.stone)
        for side in [-1.0, 1] {
            sketch.limb([(side * 42, -7), (side * 38, -84)], from: 8, to: 6.8, red, of: .wood)
            sketch.box(side * 42 - 6, -10, 12, 9, Hues.charcoal, .upright, edge: .inner, of: .stone)
            sketch.box(side * 42 - 7.4, -2.6, 14.8, 3.2, Hues.dark(Hues.stone, 0.2), edge: .inner, of: .stone)
        }
        sketch.box(-50, -72, 100, 6.4, red, .level, of: .wood)
        sketch.box(-5, -84, 10, 13, Hues.dark(red, 0.2), edge: .inner, of: .wood)
        sketch.blob(
            [
                (-56, -90), (-30, -86), (0, -85), (30, -86), (56, -90), (54, -82), (30, -79), (0, -78), (-30, -79),
                (-54, -82),
            ], red, of: .wood)
        sketch.polygon(
            [
                (-61, -100), (-34, -94.5), (0, -93), (34, -94.5), (61, -100), (58, -91), (32, -86.5), (0, -85),
                (-32, -86.5),
                (-58, -91),
            ], Hues.charcoal, of: .wood)
        sketch.curve(
            [(-36, -66), (-18, -60), (0, -58), (18, -60), (36, -66)], width: 3, Hues.paleWood, taper: .none)
        for x in [-24.0, -8, 8, 24] {
            sketch.polygon(
                [(x - 2, -60), (x + 2, -60), (x + 1, -55), (x + 3.4, -54), (x, -46), (x + 0.6, -51), (x - 2.6, -52)],
                Hues.white, edge: .inner, of: .paper)
        }
    }
}
