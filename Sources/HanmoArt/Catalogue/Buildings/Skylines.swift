import HanmoGraphics

/// Cities and their towers.
enum Skylines {
    private static let facades = [
        Color(hex: 0x6F8AA5), Color(hex: 0x8FA3B0), Color(hex: 0xB8A99A), Color(hex: 0x5D7690), Color(hex: 0xC7B9A5),
        Color(hex: 0x7C93A0),
    ]

    /// Three rows of towers, paler with distance.
    static func city(_ sketch: inout Sketch, _ appearance: Appearance) {
        let glow = Hues.lamplight
        if appearance.isNight { sketch.glow(0, -30, radius: 130, Color(hex: 0xF0A860)) }
        let far = Color(hex: 0xB4C6D2)
        for layer in 0..<3 {
            var x = -150.0
            while x < 150 {
                let wide = sketch.random.uniform(9, 19) * (layer == 2 ? 1.15 : 1)
                // Higher in the middle, as cities are.
                let middle = 1 - (x / 150) * (x / 150)
                let low = [52.0, 38, 22][layer]
                let high = [low + 40 * middle, low + 40 * middle, low + 30 * middle][layer]
                let height = min(96, sketch.random.uniform(low, high))
                let tone = facades[Int(sketch.random.next() % UInt64(facades.count))]
                let color = tone.mixed(with: far, [0.82, 0.45, 0][layer])
                let wish = min(wide, 152 - x)
                if wish > 5 {
                    tower(
                        &sketch, x, wish, height, color, crown: Int(sketch.random.next() % 6),
                        detail: layer, isNight: appearance.isNight)
                }
                x += wide + (layer == 2 ? sketch.random.uniform(0, 5) : sketch.random.uniform(-1, 3))
            }
            if layer == 1 { landmark(&sketch, sketch.random.uniform(-70, 70), appearance.isNight) }
        }
        for _ in 0..<34 {
            let x = sketch.random.uniform(-146, 146)
            sketch.bush(x, 1, sketch.random.uniform(2.4, 4.4), sketch.random.chance(0.5) ? Hues.green : Hues.pine)
        }
        if appearance.isNight { for x in [-110.0, -40, 40, 110] { sketch.glow(x, -6, radius: 26, glow) } }
    }

    private static func tower(
        _ sketch: inout Sketch, _ x: Double, _ wide: Double, _ height: Double, _ color: Color, crown: Int, detail: Int,
        isNight: Bool
    ) {
        let top = -height
        let shade = Hues.dark(color, 0.16)
        var head = [(x, 0.0), (x, top), (x + wide, top), (x + wide, 0)]
        switch crown {
        case 1: head = [(x, 0), (x, top + wide * 0.4), (x + wide, top), (x + wide, 0)]
        case 2:
            head = [
                (x, 0), (x, top + 8), (x + wide * 0.2, top + 8), (x + wide * 0.2, top + 3), (x + wide * 0.36, top + 3),
                (x + wide * 0.36, top), (x + wide * 0.64, top), (x + wide * 0.64, top + 3), (x + wide * 0.8, top + 3),
                (x + wide * 0.8, top + 8), (x + wide, top + 8), (x + wide, 0),
            ]
        case 3:
            sketch.line([(x + wide * 0.5, top), (x + wide * 0.5, top - 4)], width: 0.6, shade)
            if isNight { sketch.ellipse(x + wide * 0.5, top - 4, 0.6, 0.6, Hues.red, edge: .none, of: .light) }
        case 4: sketch.box(x + wide * 0.25, top - 2.4, wide * 0.36, 3, shade, edge: .inner)
        default: break
        }
        sketch.polygon(head, color, of: .glass)
        let start = crown == 1 ? top + wide * 0.42 : crown == 2 ? top + 8 : top
        sketch.polygon(
            [(x + wide * 0.68, 0), (x + wide * 0.68, start), (x + wide, start), (x + wide, 0)], shade, edge: .none,
            of: .glass)
        guard detail > 0 else {
            if isNight {
                for _ in 0..<5 {
                    sketch.box(
                        x + sketch.random.uniform(0.1, 0.8) * wide, top * sketch.random.uniform(0.3, 0.95), 1, 1.2,
                        Hues.lamplight.opacity(0.7), edge: .none, of: .light)
                }
            }
            return
        }
        let rows = max(3, Int((height - 8) / 3.6))
        sketch.windowGrid(
            x + wide * 0.06, start + 2.4, wide * 0.6, -start - 6, columns: max(2, Int(wide / 3.6)), rows: rows,
            glass: Hues.dark(color, 0.3), isNight: isNight, fill: 0.62, lit: detail == 2 ? 0.5 : 0.4)
        if detail == 2 {
            sketch.windowGrid(
                x + wide * 0.72, start + 2.4, wide * 0.24, -start - 6, columns: 1, rows: rows,
                glass: Hues.dark(color, 0.4), isNight: isNight, fill: 0.62, lit: 0.35)
            sketch.box(x, -3.4, wide, 3.4, Hues.dark(color, 0.45), edge: .none)
        }
    }

    /// A needle with a ball, so that the line of roofs has a high point.
    private static func landmark(_ sketch: inout Sketch, _ x: Double, _ isNight: Bool) {
        let color = Color(hex: 0xA9B7C4)
        for side in [-1.0, 1] {
            sketch.limb([(x + side * 6, 0), (x + side * 1.2, -46)], from: 1.4, to: 1, color, edge: .inner)
        }
        sketch.limb([(x, 0), (x, -84)], from: 3, to: 1.6, color, edge: .inner, of: .metal)
        for (y, r) in [(-44.0, 6.0), (-70, 4), (-82, 1.8)] {
            sketch.ellipse(x, y, r, r, Color(hex: 0xC7788A), .round, edge: .inner, of: .metal)
            sketch.box(
                x - r, y - 0.5, 2 * r, 1, isNight ? Hues.lamplight : Hues.light(color, 0.5), edge: .none,
                of: isNight ? .light : .glass)
            if isNight { sketch.glow(x, y, radius: r * 3, Hues.pink) }
        }
        sketch.line([(x, -83), (x, -100)], width: 0.8, color)
    }

    /// One tower in perspective: two faces, a lobby, a crown.
    static func building(_ sketch: inout Sketch, _ appearance: Appearance) {
        let glazed = [Color(hex: 0x6F95B5), Color(hex: 0x7FA8B8), Color(hex: 0x8DA3C0)]
        let color = appearance.color(glazed[Int(sketch.random.next() % 3)])
        let isNight = appearance.isNight
        sketch.box(-13, -98, 2, 10, Hues.grey, edge: .inner, of: .metal)
        sketch.polygon([(-22, 0), (-22, -90), (6, -93), (6, 0)], color, of: .glass)
        sketch.polygon([(6, 0), (6, -93), (22, -89), (22, 0)], Hues.dark(color, 0.24), of: .glass)
        sketch.polygon([(-18, -90.4), (-18, -96), (2, -98), (2, -92.6)], Hues.light(color, 0.12), edge: .inner)
        sketch.polygon([(2, -92.6), (2, -98), (14, -95), (14, -91)], Hues.dark(color, 0.3), edge: .inner)
        sketch.windowGrid(
            -20.6, -88.6, 25.2, 76, columns: 7, rows: 19, glass: Hues.dark(color, 0.36), isNight: isNight, fill: 0.74)
        sketch.windowGrid(
            7.4, -88, 13.4, 75.4, columns: 4, rows: 19, glass: Hues.dark(color, 0.5), isNight: isNight, fill: 0.7,
            lit: 0.4)
        for x in [-22.0, 6] { sketch.line([(x, 0), (x, -91)], width: 0.9, Hues.light(color, 0.4)) }
        sketch.polygon([(-24, 0), (-24, -11), (6, -11.6), (6, 0)], Hues.dark(color, 0.5), edge: .inner)
        sketch.polygon([(6, 0), (6, -11.6), (24, -11), (24, 0)], Hues.dark(color, 0.62), edge: .inner)
        for index in 0..<5 { sketch.pane(-21.6 + Double(index) * 5.4, -9.4, 4.4, 9.4, isLit: isNight) }
        sketch.polygon([(-25, -11), (8, -11.6), (8, -13), (-25, -12.4)], Hues.light(color, 0.45), edge: .inner)
        if isNight { sketch.glow(-8, -6, radius: 26, Hues.lamplight) }
        sketch.bush(-26, 0, 3.4, Hues.green)
        sketch.bush(26, 0, 3.8, Hues.leaf)
        sketch.bush(18, 0, 3, Hues.green)
    }
}
