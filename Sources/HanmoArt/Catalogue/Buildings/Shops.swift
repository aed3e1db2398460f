import HanmoGraphics

/// Shop fronts: one frame, and what is in the window tells the trade.
enum Shops {
    private enum Ware { case goods, coffee, books, flowers }

    static func shop(_ sketch: inout Sketch, _ appearance: Appearance) {
        let colors = [Hues.red, Hues.teal, Hues.blue, Hues.orange]
        front(&sketch, appearance, .goods, appearance.color(colors[Int(sketch.random.next() % 4)]))
    }

    static func cafe(_ sketch: inout Sketch, _ appearance: Appearance) {
        front(&sketch, appearance, .coffee, appearance.color(Color(hex: 0x7A5240)))
    }

    static func bookstore(_ sketch: inout Sketch, _ appearance: Appearance) {
        front(&sketch, appearance, .books, appearance.color(Hues.pine))
    }

    static func flowerShop(_ sketch: inout Sketch, _ appearance: Appearance) {
        front(&sketch, appearance, .flowers, appearance.color(Color(hex: 0xC9798A)))
    }

    private static func front(_ sketch: inout Sketch, _ appearance: Appearance, _ ware: Ware, _ color: Color) {
        let isNight = appearance.isNight
        let wall = ware == .coffee ? Color(hex: 0xE7D9C2) : ware == .books ? Color(hex: 0xB9775A) : Hues.cream
        let frame = Hues.dark(color, 0.35)
        // The wall with a cornice; brick shows where the trade is old.
        sketch.box(-62, -96, 124, 96, wall, of: .stone)
        sketch.bricks(-62, -90, 124, 84, size: 3, count: ware == .books ? 90 : 26, Hues.dark(wall, 0.1))
        sketch.box(-65, -100, 130, 5, Hues.light(wall, 0.4), edge: .inner, of: .stone)
        sketch.box(-63, -95, 126, 2, Hues.dark(wall, 0.22), edge: .none)
        for x in stride(from: -60.0, through: 56, by: 6) {
            sketch.box(x, -95, 3, 2.6, Hues.light(wall, 0.4), edge: .none, of: .stone)
        }
        // The wooden front.
        sketch.box(-58, -70, 116, 70, color, of: .wood)
        for x in [-58.0, 54] {
            sketch.box(x, -70, 4, 70, Hues.light(color, 0.16), edge: .inner, of: .wood)
            sketch.box(x - 0.8, -4, 5.6, 4, frame, edge: .none, of: .wood)
        }
        // The board is left blank for the page's own words.
        sketch.box(-58, -90, 116, 18, frame, edge: .outline, of: .wood)
        sketch.box(-54, -87.4, 108, 12.8, Hues.cream, edge: .inner, of: .wood)
        for x in [-34.0, 34] {
            sketch.limb(
                [(x, -93), (x, -96), (x + 4, -97), (x + 7, -94)], from: 1, to: 1, Hues.black, edge: .none, of: .metal)
            sketch.polygon(
                [(x + 4, -91), (x + 10, -91), (x + 8.4, -94.6), (x + 5.6, -94.6)], Hues.black, edge: .none, of: .metal)
            if isNight { sketch.glow(x + 7, -86, radius: 18, Hues.lamplight) }
        }
        // The show window and what stands in it.
        let glass = Rect(x: -52, y: -56, width: 64, height: 42)
        if isNight { sketch.glow(-20, -34, radius: 56, Hues.lamplight) }
        sketch.box(glass.x - 2, glass.y - 2, glass.width + 4, glass.height + 4, frame, edge: .inner, of: .wood)
        sketch.box(
            glass.x, glass.y, glass.width, glass.height, isNight ? Hues.lamplight : Color(hex: 0x86A5AC), edge: .none,
            of: isNight ? .light : .glass)
        sketch.clip(to: .rectangle(glass)) { inner in
            display(&inner, ware, glass)
            if !isNight {
                inner.polygon(
                    [(-46, -56), (-30, -56), (-56, -14), (-72, -14)], Hues.white.opacity(0.2), edge: .none, of: .glass)
                inner.polygon(
                    [(-2, -56), (4, -56), (-22, -14), (-28, -14)], Hues.white.opacity(0.2), edge: .none, of: .glass)
            }
        }
        sketch.line([(-20, -56), (-20, -14)], width: 1.2, frame)
        sketch.box(-55, -13, 70, 2.6, Hues.light(color, 0.3), edge: .inner, of: .wood)
        for x in [-52.0, -30, -8] { sketch.box(x + 1, -9, 19, 6, Hues.dark(color, 0.16), edge: .inner, of: .wood) }
        door(&sketch, color, frame, isNight)
        awning(&sketch, color)
        sketch.box(-66, -2, 132, 2, Hues.stone, edge: .inner, of: .stone)
        pavement(&sketch, ware)
    }

    private static func door(_ sketch: inout Sketch, _ color: Color, _ frame: Color, _ isNight: Bool) {
        sketch.box(18, -58, 32, 57, frame, edge: .inner, of: .wood)
        sketch.box(20.5, -55.5, 27, 54, Hues.light(color, 0.1), edge: .inner, of: .wood)
        sketch.pane(24, -52, 20, 34, isLit: isNight)
        sketch.box(24, -14, 20, 9, Hues.dark(color, 0.2), edge: .none, of: .wood)
        sketch.limb([(42, -34), (42, -24)], from: 1.5, to: 1.5, Hues.gold, edge: .none, of: .metal)
        sketch.line([(34, -52), (30, -46), (38, -46), (34, -52)], width: 0.4, Hues.black)
        sketch.box(28.6, -46, 10.8, 5.6, radius: 1, Hues.white, edge: .inner, of: .paper)
        if isNight { sketch.glow(34, -34, radius: 34, Hues.lamplight) }
    }

    private static func awning(_ sketch: inout Sketch, _ color: Color) {
        let stripes = 14
        sketch.polygon([(-60, -52), (60, -52), (60, -46), (-60, -46)], Hues.black.opacity(0.22), edge: .none)
        for stripe in 0..<stripes {
            let (a, b) = (Double(stripe) / Double(stripes), Double(stripe + 1) / Double(stripes))
            func top(_ t: Double) -> Double { -57 + 114 * t }
            func low(_ t: Double) -> Double { -66 + 132 * t }
            let tone = stripe % 2 == 0 ? color : Hues.white
            sketch.polygon(
                [(top(a), -72), (top(b), -72), (low(b), -54), (low(a), -54)], tone,
                edge: stripe == 0 ? .outline : .inner, of: .cloth)
            let (left, right) = (low(a), low(b))
            sketch.area(
                .polygon(
                    [Point(left, -54), Point(right, -54)]
                        + (0...6).map { step in
                            let angle = Double.pi * Double(step) / 6
                            return Point(
                                (left + right) / 2 + (right - left) / 2 * Trigonometry.cos(angle),
                                -51.6 + 3.4 * Trigonometry.sin(angle))
                        }), Hues.dark(tone, 0.14), edge: .inner, of: .cloth)
        }
        sketch.box(-58, -73.4, 116, 2.4, Hues.dark(color, 0.4), edge: .none, of: .wood)
    }

    private static func display(_ sketch: inout Sketch, _ ware: Ware, _ glass: Rect) {
        let tones = [Hues.coral, Hues.teal, Hues.gold, Hues.cream, Hues.indigo, Hues.leaf, Hues.pink, Hues.crimson]
        switch ware {
        case .goods:
            for shelf in 0..<2 {
                let y = -33.0 + Double(shelf) * 18
                sketch.box(glass.x, y, glass.width, 1.4, Hues.wood, edge: .none, of: .wood)
                for item in 0..<9 {
                    let x = -48 + Double(item) * 7
                    let tone = tones[Int(sketch.random.next() % 8)]
                    let height = sketch.random.uniform(6, 12)
                    switch item % 3 {
                    case 0: sketch.box(x, y - height, 4.6, height, tone, edge: .inner)
                    case 1:
                        sketch.blob(
                            [
                                (x + 0.4, y), (x, y - height * 0.5), (x + 1.4, y - height), (x + 3, y - height),
                                (x + 4.6, y - height * 0.5), (x + 4, y),
                            ], tone, edge: .inner)
                    default: sketch.ellipse(x + 2.4, y - 2.6, 2.6, 2.6, tone, edge: .inner)
                    }
                }
            }
        case .coffee:
            for x in [-44.0, -33, -8, 4] {
                sketch.line([(x, -56), (x, -46)], width: 0.5, Hues.black)
                sketch.blob(
                    [(x - 3.4, -42), (x - 2, -46), (x + 2, -46), (x + 3.4, -42)], Hues.charcoal, edge: .inner,
                    of: .metal)
                sketch.glow(x, -41, radius: 10, Hues.lamplight)
                sketch.ellipse(x, -41.6, 1.4, 1.2, Hues.lamplight, edge: .none, of: .light)
            }
            sketch.box(-52, -24, 64, 12, Hues.wood, edge: .inner, of: .wood)
            sketch.box(-46, -34, 14, 10, radius: 1, Hues.silver, edge: .inner, of: .metal)
            for x in [-43.0, -36] { sketch.box(x, -31, 3, 3, Hues.charcoal, edge: .none) }
            for x in [-16.0, -9, 0] {
                sketch.blob(
                    [(x - 2.4, -29), (x - 1.8, -24.4), (x + 1.8, -24.4), (x + 2.4, -29)], Hues.white, edge: .inner)
                sketch.curve([(x, -30), (x - 1, -33), (x + 1, -36)], width: 0.5, Hues.white)
            }
        case .books:
            for shelf in 0..<3 {
                let y = -42.0 + Double(shelf) * 13.4
                sketch.box(glass.x, y, glass.width, 1.3, Hues.wood, edge: .none, of: .wood)
                var x = glass.x + 1
                while x < glass.x + glass.width - 3 {
                    let wide = sketch.random.uniform(1.6, 3)
                    let height = sketch.random.uniform(7.6, 11)
                    sketch.box(
                        x, y - height, wide, height, tones[Int(sketch.random.next() % 8)], edge: .inner, of: .paper)
                    x += wide + 0.3
                    if sketch.random.chance(0.1) { x += 3 }
                }
            }
        case .flowers:
            for index in 0..<7 {
                let x = -48 + Double(index) * 9
                bouquet(&sketch, x, index % 2 == 0 ? -14 : -28, 6.4)
            }
        }
    }

    /// Flowers in a bucket.
    static func bouquet(_ sketch: inout Sketch, _ x: Double, _ foot: Double, _ size: Double) {
        let tones = [Hues.coral, Hues.pink, Hues.yellow, Hues.white, Hues.lilac, Hues.red]
        let tone = tones[Int(sketch.random.next() % 6)]
        for leaf in 0..<6 {
            let angle = -.pi / 2 + (Double(leaf) - 2.5) * 0.34
            sketch.area(
                Curves.leaf(Point(x, foot - size * 0.9), length: size * 1.2, width: size * 0.3, angle: angle),
                leaf % 2 == 0 ? Hues.green : Hues.leaf, edge: .none, of: .leaf)
        }
        for bloom in 0..<7 {
            let angle = Double(bloom) / 6 * 2 * .pi
            let reach = bloom == 6 ? 0 : size * 0.56
            let (px, py) = (
                x + reach * Trigonometry.cos(angle), foot - size * 1.75 + reach * 0.7 * Trigonometry.sin(angle)
            )
            sketch.ellipse(px, py, size * 0.32, size * 0.3, bloom % 2 == 0 ? tone : Hues.light(tone, 0.3), edge: .inner)
            sketch.ellipse(px, py, size * 0.1, size * 0.1, Hues.gold, edge: .none)
        }
        sketch.polygon(
            [
                (x - size * 0.5, foot - size), (x + size * 0.5, foot - size), (x + size * 0.4, foot),
                (x - size * 0.4, foot),
            ], Hues.silver, .upright, edge: .inner, of: .metal)
    }

    private static func pavement(_ sketch: inout Sketch, _ ware: Ware) {
        switch ware {
        case .coffee:
            let x = -38.0
            sketch.box(x - 12, -19, 24, 2, radius: 1, Hues.wood, edge: .outline, of: .wood)
            sketch.limb([(x, -18), (x, 0)], from: 1.6, to: 1.6, Hues.black, edge: .none, of: .metal)
            sketch.line([(x - 6, 0), (x + 6, 0)], width: 1.6, Hues.black)
            sketch.blob([(x - 3, -23), (x - 2, -19), (x + 2, -19), (x + 3, -23)], Hues.white, edge: .inner)
            for side in [-1.0, 1] {
                let at = x + side * 18
                sketch.line([(at + side * 4, -27), (at + side * 4, 0)], width: 1.3, Hues.black)
                sketch.box(at - 5, -12, 10, 2, radius: 1, Hues.wood, edge: .inner, of: .wood)
                sketch.line([(at - side * 4, -11), (at - side * 5, 0)], width: 1.3, Hues.black)
                sketch.box(
                    min(at + side * 3, at + side * 5), -27, 2.4, 8, radius: 1, Hues.wood, edge: .inner, of: .wood)
            }
        case .flowers:
            for (index, x) in [-58.0, -46, -34, -22, -10, 58].enumerated() {
                bouquet(&sketch, x, 0, index % 2 == 0 ? 9 : 11)
            }
        default:
            for x in [-60.0, 60] {
                sketch.polygon(
                    [(x - 5, -10), (x + 5, -10), (x + 3.6, 0), (x - 3.6, 0)], Hues.brick, .upright, of: .stone)
                sketch.bush(x, -9, 7, Hues.green)
            }
        }
    }

    /// A Chinese eating house: tiled eave, red doors, lanterns in a row.
    static func restaurant(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wood = appearance.color(Color(hex: 0x8C3B2E))
        sketch.box(-66, -4, 132, 4, Hues.stone, edge: .outline, of: .stone)
        sketch.box(-60, -58, 120, 54, Hues.dark(wood, 0.36), of: .wood)
        for (left, right, isDoor) in [(-57.0, -24.0, false), (-19, 19, true), (24, 57, false)] {
            Palaces.lattice(
                &sketch, from: left, to: right, bottom: -4, top: -50, isNight: appearance.isNight, isDoor: isDoor)
        }
        for x in [-58.0, -21.5, 21.5, 58] {
            sketch.box(x - 2.2, -58, 4.4, 54, wood, .upright, of: .wood)
            sketch.box(x - 3.2, -7, 6.4, 3, Hues.stone, edge: .inner, of: .stone)
        }
        BracketBand(half: 61, top: -59, height: 4.6, sets: 20).draw(on: &sketch)
        TiledRoof(eave: -58, half: 74, ridge: 60, height: 13, lift: 0.44, rows: 40, beasts: false).draw(on: &sketch)
        sketch.box(-52, -82, 104, 12, Hues.cream, edge: .outline, of: .stone)
        for index in 0..<4 {
            sketch.casement(
                -39 + Double(index) * 26, -76.4, 8, 4.6, frame: wood, isNight: appearance.isNight, columns: 4, rows: 2,
                sill: false)
        }
        BracketBand(half: 54, top: -84, height: 3, sets: 20).draw(on: &sketch)
        TiledRoof(eave: -83, half: 66, ridge: 46, height: 15, lift: 0.36, rows: 36).draw(on: &sketch)
        sketch.box(-22, -69, 44, 11, Hues.dark(wood, 0.5), edge: .outline, of: .wood)
        sketch.box(-20, -67.2, 40, 7.4, Hues.gold, edge: .none, of: .wood)
        sketch.box(-19, -66.2, 38, 5.4, Hues.dark(wood, 0.5), edge: .none, of: .wood)
        for x in [-50.0, -34, 34, 50] { Pavilions.lantern(&sketch, x, -46, 4.6) }
        for x in [-66.0, 66] {
            sketch.polygon([(x - 5, -9), (x + 5, -9), (x + 3.4, 0), (x - 3.4, 0)], Hues.blue, .upright, of: .stone)
            sketch.bush(x, -8, 7, Hues.green)
        }
    }

    /// A stall under a canopy: crates of fruit and vegetables.
    static func market(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Hues.green)
        for x in [-56.0, 56] { sketch.limb([(x, 0), (x, -84)], from: 3, to: 3, Hues.wood, of: .wood) }
        sketch.box(-56, -74, 112, 44, Hues.dark(Hues.paleWood, 0.5), edge: .inner, of: .wood)
        // The keeper's scales and bunches hang behind.
        for (x, tone) in [(-38.0, Hues.yellow), (-24, Hues.yellow), (26, Hues.leaf), (40, Hues.crimson)] {
            sketch.line([(x, -76), (x, -62)], width: 0.7, Hues.darkWood)
            for part in 0..<5 {
                sketch.ellipse(
                    x + Double(part % 3 - 1) * 2.6, -60 + Double(part / 3) * 4, 2.6, 3.6,
                    Hues.dark(tone, Double(part) * 0.04), edge: .inner, of: .leaf)
            }
        }
        let piles = [Hues.red, Hues.orange, Hues.leaf, Hues.yellow, Hues.violet, Hues.coral, Hues.green, Hues.crimson]
        for row in 0..<2 {
            let y = -38.0 + Double(row) * 17
            for crate in 0..<4 {
                let x = -56 + Double(crate) * 28
                let tone = piles[(row * 4 + crate + Int(sketch.random.next() % 2)) % 8]
                sketch.polygon(
                    [(x, y - 8), (x + 28, y - 8), (x + 28, y + 2), (x, y + 2)], Hues.dark(Hues.wood, 0.5), edge: .none,
                    of: .wood)
                for level in 0..<3 {
                    for item in 0..<(6 - level) {
                        let px = x + 4 + Double(item) * 4.1 + Double(level) * 2.1
                        sketch.ellipse(
                            px, y - 2 - Double(level) * 3.2, 2.5, 2.4, Hues.dark(tone, sketch.random.uniform(0, 0.16)),
                            .round, edge: .inner)
                        sketch.ellipse(
                            px - 0.8, y - 2.8 - Double(level) * 3.2, 0.6, 0.5, Hues.light(tone, 0.6), edge: .none)
                    }
                }
                sketch.box(x, y, 28, 10, Hues.paleWood, edge: .outline, of: .wood)
                sketch.line([(x, y + 5), (x + 28, y + 5)], width: 0.8, Hues.wood)
                sketch.box(x + 8, y + 1.6, 12, 6.4, Hues.white, edge: .inner, of: .paper)
            }
        }
        sketch.box(-58, -11, 116, 11, Hues.wood, edge: .outline, of: .wood)
        for x in stride(from: -52.0, through: 52, by: 9) { sketch.line([(x, -11), (x, 0)], width: 0.7, Hues.darkWood) }
        // The canopy.
        for stripe in 0..<12 {
            let (a, b) = (Double(stripe) / 12, Double(stripe + 1) / 12)
            let tone = stripe % 2 == 0 ? color : Hues.white
            sketch.polygon(
                [(-50 + 100 * a, -98), (-50 + 100 * b, -98), (-66 + 132 * b, -76), (-66 + 132 * a, -76)], tone,
                edge: .inner, of: .cloth)
            let (left, right) = (-66 + 132 * a, -66 + 132 * b)
            sketch.blob(
                [(left, -76.5), (right, -76.5), (right - 1, -72), ((left + right) / 2, -69), (left + 1, -72)],
                Hues.dark(tone, 0.14), edge: .inner, of: .cloth)
        }
        sketch.box(-51, -100, 102, 3, Hues.dark(color, 0.3), edge: .inner, of: .wood)
        if appearance.isNight { for x in [-30.0, 0, 30] { Pavilions.lantern(&sketch, x, -62, 3.6) } }
    }
}
