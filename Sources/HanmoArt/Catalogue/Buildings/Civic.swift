import HanmoGraphics

/// School, offices, streets.
enum Civic {
    /// A school with a clock in its gable and a flag.
    static func school(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wall = appearance.color(Color(hex: 0xD58A63))
        let trim = Hues.cream
        for side in [-1.0, 1] {
            let left = side > 0 ? 26.0 : -84.0
            sketch.box(left, -52, 58, 52, side > 0 ? Hues.dark(wall, 0.08) : wall, of: .stone)
            sketch.bricks(left, -50, 58, 46, size: 2.6, count: 26, Hues.dark(wall, 0.14))
            sketch.polygon(
                [(left - 3, -52), (left + 4, -64), (left + 54, -64), (left + 61, -52)], Hues.tile, of: .stone)
            sketch.box(left - 3, -53, 64, 2.6, trim, edge: .inner, of: .stone)
            for row in 0..<2 {
                for column in 0..<4 {
                    sketch.casement(
                        left + 8.4 + Double(column) * 13.8, -37 + Double(row) * 22, 4.6, 7, frame: trim,
                        isNight: appearance.isNight)
                }
            }
        }
        sketch.polygon([(-28, 0), (-28, -64), (0, -82), (28, -64), (28, 0)], Hues.light(wall, 0.1), of: .stone)
        sketch.polygon(
            [(-32, -63), (0, -85), (32, -63), (29, -60), (0, -79), (-29, -60)], trim, edge: .inner, of: .stone)
        sketch.ellipse(0, -62, 8.4, 8.4, trim, edge: .inner)
        sketch.ellipse(0, -62, 6.8, 6.8, Hues.white, edge: .inner, of: .light)
        for hour in 0..<12 {
            let angle = Double(hour) / 12 * 2 * .pi
            sketch.ellipse(
                5.6 * Trigonometry.cos(angle), -62 + 5.6 * Trigonometry.sin(angle), 0.5, 0.5, Hues.black, edge: .none)
        }
        sketch.line([(0, -62), (0, -67)], width: 0.9, Hues.black)
        sketch.line([(0, -62), (3.4, -60)], width: 1.1, Hues.black)
        for x in [-17.0, 0, 17] { sketch.casement(x, -42, 4.8, 7, frame: trim, isNight: appearance.isNight) }
        // A board without words above the doors.
        sketch.box(-22, -31, 44, 7, Hues.navy, edge: .inner, of: .wood)
        for x in [-20.0, 17] { sketch.box(x, -24, 3, 22, trim, .upright, edge: .inner, of: .stone) }
        for side in [-1.0, 1] {
            sketch.box(side > 0 ? 0.5 : -12.5, -23, 12, 21, Hues.teal, edge: .inner, of: .wood)
            sketch.pane(side > 0 ? 2.5 : -10.5, -20.6, 8, 9, isLit: appearance.isNight)
        }
        sketch.steps(0, foot: 50, head: 42, from: 0, to: -3, count: 2, Hues.stone)
        sketch.line([(0, -84), (0, -100)], width: 1, Hues.silver)
        sketch.blob(
            [(0.5, -100), (7, -99), (14, -100), (14, -92), (7, -91), (0.5, -92)], Hues.red, edge: .inner, of: .cloth)
        for x in [-78.0, -60, -40, 40, 58, 78] { sketch.bush(x, 0, 6.4, x > 0 ? Hues.green : Hues.leaf) }
    }

    /// An office block; a red cross and an ambulance bay when the name says hospital.
    static func office(_ sketch: inout Sketch, _ appearance: Appearance) {
        let isHospital = appearance.name.contains("医院") || appearance.name.lowercased().contains("hospital")
        let wall = appearance.color(isHospital ? Hues.white : Color(hex: 0xD9DDE0))
        let isNight = appearance.isNight
        let glass = Color(hex: 0x4F7C99)
        sketch.box(22, -66, 40, 66, Hues.dark(wall, 0.18), of: .stone)
        sketch.windowGrid(25, -62, 34, 44, columns: 5, rows: 4, glass: glass, isNight: isNight, fill: 0.74)
        sketch.box(20, -68, 44, 3, Hues.light(wall, 0.2), edge: .inner, of: .stone)
        sketch.box(-46, -94, 72, 94, wall, of: .stone)
        sketch.box(6, -94, 20, 94, Hues.dark(wall, 0.1), edge: .none, of: .stone)
        for floor in 0..<6 {
            let y = -88 + Double(floor) * 11.6
            sketch.box(-43, y, 66, 8, Hues.dark(glass, 0.3), edge: .inner, of: .glass)
            sketch.windowGrid(-43, y, 66, 8, columns: 8, rows: 1, glass: glass, isNight: isNight, fill: 0.88, lit: 0.6)
            sketch.polygon(
                [(-40, y), (-30, y), (-36, y + 8), (-43, y + 8), (-43, y + 4)], Hues.white.opacity(0.25), edge: .none,
                of: .glass)
        }
        sketch.box(-49, -97, 78, 4, Hues.light(wall, 0.4), edge: .inner, of: .stone)
        sketch.box(-6, -100, 20, 4, Hues.grey, edge: .inner, of: .metal)
        sketch.box(-46, -18, 72, 18, Hues.dark(wall, 0.3), edge: .inner, of: .stone)
        for pane in 0..<6 { sketch.pane(-43 + Double(pane) * 11.4, -15, 9.6, 15, isLit: isNight) }
        sketch.box(-26, -20, 34, 4, isHospital ? Hues.red : Hues.navy, edge: .outline)
        if isHospital {
            sketch.ellipse(-10, -84, 10, 10, Hues.white, edge: .inner)
            sketch.box(-12.4, -91, 4.8, 14, Hues.red, edge: .none, of: .light)
            sketch.box(-17, -86.4, 14, 4.8, Hues.red, edge: .none, of: .light)
        }
        if isNight { sketch.glow(-10, -10, radius: 44, Hues.lamplight) }
        for x in [-50.0, -38, 34, 46, 60] { sketch.bush(x, 0, 5.4, Hues.green) }
    }

    /// A road that goes away from us between kerbs, with a crossing, a sign and lights.
    static func street(_ sketch: inout Sketch, _ appearance: Appearance) {
        let asphalt = appearance.color(Color(hex: 0x6A6E76))
        sketch.polygon([(-150, 0), (-34, -62), (34, -62), (150, 0)], Hues.light(Hues.stone, 0.25), of: .stone)
        sketch.polygon(
            [(-112, 0), (-20, -62), (20, -62), (112, 0)], Hues.dark(Hues.stone, 0.2), edge: .none, of: .stone)
        sketch.polygon([(-106, 0), (-19, -62), (19, -62), (106, 0)], asphalt, .flat, edge: .inner, of: .stone)
        for slab in 1..<8 {
            let t = 1 - 1 / (1 + 0.45 * Double(slab))
            let y = -62 * t * 1.24
            guard y > -60 else { continue }
            let (outer, inner) = (150 + (34 - 150) * (-y / 62), 112 + (20 - 112) * (-y / 62))
            for side in [-1.0, 1] {
                sketch.line([(side * outer, y), (side * inner, y)], width: 0.8, Hues.dark(Hues.stone, 0.1))
            }
        }
        for stripe in 0..<8 {
            let x = -84 + Double(stripe) * 24
            func at(_ px: Double, _ y: Double) -> (Double, Double) { (px * (1 + y / 62 * 0.82), y) }
            sketch.polygon([at(x - 6, -4), at(x + 6, -4), at(x + 6, -16), at(x - 6, -16)], Hues.white, edge: .none)
        }
        for dash in 0..<5 {
            let y = -24 - Double(dash) * 8.4 + Double(dash * dash) * 0.3
            let half = 1.8 - Double(dash) * 0.3
            sketch.polygon(
                [
                    (-half, y), (half, y), (half * 0.8, y - 4.6 + Double(dash) * 0.5),
                    (-half * 0.8, y - 4.6 + Double(dash) * 0.5),
                ], Hues.yellow, edge: .none)
        }
        for side in [-1.0, 1] {
            for (depth, size) in [(0.86, 0.34), (0.62, 0.52)] {
                let (x, y) = (side * (128 + (28 - 128) * depth), -62 * depth)
                sketch.limb(
                    [
                        (x, y), (x, y - 84 * size), (x - side * 6 * size, y - 92 * size),
                        (x - side * 18 * size, y - 92 * size),
                    ], from: 4.4 * size, to: 3.2 * size, Hues.charcoal, edge: .none, of: .metal)
                sketch.ellipse(
                    x - side * 20 * size, y - 90.6 * size, 6 * size, 2.6 * size,
                    appearance.isNight ? Hues.lamplight : Hues.cream, edge: .inner, of: .light)
                if appearance.isNight {
                    sketch.glow(x - side * 20 * size, y - 88 * size, radius: 50 * size, Hues.lamplight)
                }
            }
        }
        // The traffic lights on the near right.
        sketch.limb([(124, -6), (124, -66)], from: 3, to: 2.6, Hues.charcoal, of: .metal)
        sketch.box(117, -99, 14, 34, radius: 3, Hues.black, of: .metal)
        for (y, tone) in [(-92.0, Hues.red), (-82, Hues.dark(Hues.yellow, 0.5)), (-72, Hues.dark(Hues.green, 0.4))] {
            sketch.ellipse(124, y, 3.8, 3.8, tone, edge: .inner, of: tone == Hues.red ? .light : .plain)
        }
        if appearance.isNight { sketch.glow(124, -92, radius: 20, Hues.red) }
    }
}
