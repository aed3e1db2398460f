import HanmoGraphics

/// What runs on rails and the bus.
enum Trains {
    private static func rails(_ sketch: inout Sketch, half: Double) {
        sketch.box(-half, -3, 2 * half, 3, Hues.stone, edge: .none, of: .ground)
        for x in stride(from: -half + 4, through: half - 10, by: 14) {
            sketch.box(x, -4.4, 7, 3, Hues.darkWood, edge: .none, of: .wood)
        }
        sketch.box(-half, -6.4, 2 * half, 2.2, Hues.grey, edge: .inner, of: .metal)
    }

    /// A high-speed train with a long nose, and the next car behind it.
    static func train(_ sketch: inout Sketch, _ appearance: Appearance) {
        let white = Hues.white
        let stripe = appearance.color(Hues.blue)
        rails(&sketch, half: 260)
        sketch.box(-160, -16, 420, 9, Hues.charcoal, edge: .none)
        for x in [-120.0, -84, 96, 132, 196, 232] { sketch.carWheel(x, -13, 8, spokes: 6) }
        let nose: [(Double, Double)] = [
            (172, -98), (60, -99), (-40, -98), (-96, -90), (-150, -68), (-206, -42), (-238, -28), (-244, -20),
            (-232, -14),
            (-160, -12), (172, -12),
        ]
        let line = Curves.smooth(Array(nose[1...9]).map { Point($0.0, $0.1) }, steps: 8)
        let path = Path.polygon([Point(172, -98)] + line + [Point(172, -12)])
        sketch.area(path, white, of: .metal)
        sketch.clip(to: path) { inner in
            inner.box(-260, -30, 440, 20, Hues.dark(white, 0.16), edge: .none, of: .metal)
            inner.blob(
                [
                    (-250, -26), (-190, -36), (-120, -46), (-40, -50), (180, -50), (180, -38), (-40, -38), (-130, -32),
                    (-240, -18),
                ], stripe, edge: .none)
            inner.line([(-150, -27), (180, -34)], width: 2, Hues.gold)
            inner.polygon(
                [(-120, -96), (180, -99), (180, -93), (-110, -88)], Hues.light(Hues.silver, 0.2), edge: .none,
                of: .metal)
        }
        sketch.glazing(
            [(-142, -67), (-112, -82), (-84, -88), (-72, -78), (-92, -68), (-130, -62)], isLit: appearance.isNight)
        for index in 0..<6 { window(&sketch, -24 + Double(index) * 27, -80, 20, 20, appearance) }
        sketch.box(-58, -84, 20, 68, radius: 3, Hues.light(white, 0.5), edge: .inner, of: .metal)
        sketch.box(
            -54, -78, 12, 20, radius: 2, appearance.isNight ? Hues.lamplight : Color(hex: 0x4D6B7E), edge: .none,
            of: appearance.isNight ? .light : .glass)
        sketch.blob([(-214, -36), (-200, -42), (-186, -42), (-196, -34)], Hues.lamplight, edge: .inner, of: .light)
        if appearance.isNight { sketch.glow(-210, -36, radius: 46, Hues.lamplight) }
        sketch.box(172, -92, 8, 76, Hues.charcoal, edge: .none)
        sketch.box(180, -98, 80, 86, radius: 2, white, of: .metal)
        sketch.box(180, -30, 80, 18, Hues.dark(white, 0.16), edge: .none, of: .metal)
        sketch.box(180, -50, 80, 12, stripe, edge: .none)
        sketch.box(180, -98, 80, 5, Hues.light(Hues.silver, 0.2), edge: .none)
        for index in 0..<2 { window(&sketch, 192 + Double(index) * 32, -80, 22, 20, appearance) }
    }

    private static func window(
        _ sketch: inout Sketch, _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ appearance: Appearance
    ) {
        if appearance.isNight {
            sketch.glow(x + width / 2, y + height / 2, radius: width, Hues.lamplight)
            sketch.box(x, y, width, height, radius: 3, Hues.lamplight, edge: .inner, of: .light)
        } else {
            sketch.box(x, y, width, height, radius: 3, Color(hex: 0x4D6B7E), edge: .inner, of: .glass)
            sketch.polygon(
                [
                    (x + width * 0.3, y + 1), (x + width * 0.6, y + 1), (x + width * 0.3, y + height - 1),
                    (x + width * 0.06, y + height - 1),
                ],
                Hues.glass.opacity(0.45), edge: .none, of: .glass)
        }
    }

    /// A city bus.
    static func bus(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color([Hues.red, Hues.green, Hues.blue, Hues.orange][Int(sketch.random.next() % 4)])
        sketch.ellipse(0, -3, 150, 5, Hues.black.opacity(0.3), edge: .none)
        sketch.box(-60, -104, 70, 8, radius: 3, Hues.silver, edge: .outline, of: .metal)
        sketch.box(-152, -98, 304, 86, radius: 9, color, of: .metal)
        sketch.box(-152, -38, 304, 18, Hues.white, edge: .none)
        sketch.box(-151, -20, 302, 8, radius: 3, Hues.dark(color, 0.4), edge: .none)
        sketch.box(-146, -96, 292, 4, radius: 2, Hues.light(color, 0.4), edge: .none)
        // One band of glass with doors in it.
        window(&sketch, -148, -86, 22, 42, appearance)
        for index in 0..<6 { window(&sketch, -92 + Double(index) * 31, -86, 28, 34, appearance) }
        window(&sketch, 104, -86, 40, 34, appearance)
        for (x, wide) in [(-121.0, 26.0), (34, 0)] where wide > 0 {
            sketch.box(x, -86, wide, 70, Hues.charcoal, edge: .inner)
            for leaf in 0..<2 { window(&sketch, x + 2 + Double(leaf) * 12, -83, 10, 62, appearance) }
        }
        for x in [-78.0, -47, 46, 77] {
            sketch.ellipse(x, -62, 5, 6, Hues.charcoal.opacity(0.55), edge: .none)
            sketch.blob(
                [(x - 9, -52.4), (x - 7, -57), (x + 7, -57), (x + 9, -52.4)], Hues.charcoal.opacity(0.55), edge: .none)
        }
        sketch.box(-150, -94, 34, 6, radius: 1, Hues.black, edge: .none)
        sketch.box(-146, -92.4, 22, 2.8, Hues.orange, edge: .none, of: .light)
        sketch.box(-154, -34, 8, 9, radius: 3, Hues.cream, edge: .inner, of: .light)
        sketch.box(147, -40, 5, 14, radius: 2, Hues.crimson, edge: .inner, of: .light)
        if appearance.isNight { sketch.glow(-152, -30, radius: 34, Hues.lamplight) }
        sketch.limb([(-150, -88), (-160, -84), (-160, -74)], from: 1.6, to: 1.6, Hues.black, edge: .none)
        sketch.box(-163, -76, 6, 14, radius: 2, Hues.black, edge: .inner)
        for x in [-92.0, 92] {
            sketch.ellipse(x, -17, 21, 20, Hues.black, edge: .none)
            sketch.carWheel(x, -15.5, 15.5, spokes: 8)
        }
    }

    /// A metro car with open-looking doors.
    static func metro(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Hues.teal)
        rails(&sketch, half: 175)
        sketch.box(-160, -18, 320, 10, Hues.charcoal, edge: .none)
        for x in [-122.0, -88, 88, 122] { sketch.carWheel(x, -14, 8, spokes: 6) }
        let body: [(Double, Double)] = [
            (172, -15), (172, -96), (-136, -99), (-152, -95), (-168, -56), (-171, -24), (-168, -15),
        ]
        sketch.polygon(body, Hues.light(Hues.silver, 0.3), of: .metal)
        sketch.polygon([(-170, -34), (172, -34), (172, -24), (-171, -24)], color, edge: .none)
        sketch.polygon([(-148, -95), (-140, -98.6), (172, -96), (172, -90)], Hues.grey, edge: .none, of: .metal)
        sketch.polygon(
            [(-171, -24), (172, -24), (172, -15), (-168, -15)], Hues.dark(Hues.silver, 0.3), edge: .none, of: .metal)
        sketch.glazing([(-162, -56), (-150, -88), (-134, -88), (-134, -52), (-162, -50)], isLit: appearance.isNight)
        sketch.ellipse(-166, -38, 3, 4, Hues.cream, edge: .inner, of: .light)
        if appearance.isNight { sketch.glow(-166, -38, radius: 36, Hues.lamplight) }
        for x in [-108.0, -8, 92] {
            sketch.box(x - 2, -86, 40, 69, radius: 2, Hues.grey, edge: .inner, of: .metal)
            for leaf in 0..<2 {
                sketch.box(x + Double(leaf) * 18.4, -84, 17.6, 66, radius: 1, color, edge: .inner, of: .metal)
                window(&sketch, x + 3 + Double(leaf) * 18.4, -79, 11.6, 30, appearance)
            }
        }
        for x in [-62.0, 38] { window(&sketch, x, -80, 44, 28, appearance) }
        window(&sketch, 138, -80, 26, 28, appearance)
    }
}
