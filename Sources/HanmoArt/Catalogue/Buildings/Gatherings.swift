import HanmoGraphics

/// Where people come together: a stage, a tent, a wheel at the fair.
enum Gatherings {
    static func stage(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cloth = appearance.color(Hues.crimson)
        sketch.box(-88, -96, 176, 80, Color(hex: 0x3A2036), of: .cloth)
        for fold in 0..<22 {
            let x = -86 + Double(fold) * 8
            sketch.box(x, -92, 3.4, 74, Color(hex: 0x54304A), edge: .none, of: .cloth)
        }
        // Beams of light from above.
        for (from, to, tone) in [(-46.0, -18.0, Hues.lamplight), (46, 18, Hues.lamplight), (0, 0, Hues.white)] {
            sketch.polygon(
                [(from - 2, -88), (from + 2, -88), (to + 20, -14), (to - 20, -14)], tone.opacity(0.24), edge: .none,
                of: .light)
            sketch.ellipse(to, -14, 21, 4, tone.opacity(0.4), edge: .none, of: .light)
        }
        sketch.polygon([(-88, -18), (88, -18), (98, -9), (-98, -9)], Hues.wood, edge: .outline, of: .wood)
        for plank in -7...7 {
            sketch.line([(Double(plank) * 12, -18), (Double(plank) * 13.4, -9)], width: 0.6, Hues.darkWood)
        }
        sketch.ellipse(0, -13.4, 24, 3.2, Hues.lamplight.opacity(0.5), edge: .none, of: .light)
        for side in [-1.0, 1] {
            let drape: [(Double, Double)] = [
                (side * 94, -98), (side * 34, -98), (side * 42, -76), (side * 60, -52), (side * 72, -42),
                (side * 70, -36), (side * 76, -18), (side * 94, -14),
            ]
            sketch.polygon(
                Curves.smooth(drape.map { Point($0.0, $0.1) }, steps: 6).map { ($0.x, $0.y) }, cloth, of: .cloth)
            for (a, b, c) in [(44.0, 66.0, 76.0), (56, 72, 80), (68, 78, 85), (80, 85, 90)] {
                sketch.curve(
                    [(side * a, -96), (side * (a + b) / 2, -66), (side * b, -40), (side * c, -16)], width: 2,
                    Hues.dark(cloth, 0.3))
                sketch.curve(
                    [(side * (a + 4), -96), (side * ((a + b) / 2 + 3), -66), (side * (b + 2), -40)], width: 1.2,
                    Hues.light(cloth, 0.2))
            }
            sketch.limb([(side * 68, -42), (side * 92, -36)], from: 4, to: 4, Hues.gold, edge: .inner, of: .cloth)
        }
        for swag in 0..<5 {
            let x = -76 + Double(swag) * 38
            sketch.blob(
                [(x - 20, -99), (x + 20, -99), (x + 16, -88), (x, -82), (x - 16, -88)], Hues.dark(cloth, 0.12),
                edge: .inner, of: .cloth)
            sketch.curve([(x - 18, -91), (x, -82.6), (x + 18, -91)], width: 1.8, Hues.gold, taper: .none)
            sketch.curve([(x - 14, -96), (x, -89), (x + 14, -96)], width: 1, Hues.dark(cloth, 0.4))
        }
        for x in [-46.0, 0, 46] {
            sketch.polygon(
                [(x - 4, -92), (x + 4, -92), (x + 3, -84), (x - 3, -84)], Hues.black, edge: .inner, of: .metal)
            sketch.ellipse(x, -84, 3, 1.2, Hues.lamplight, edge: .none, of: .light)
            sketch.glow(x, -84, radius: 16, Hues.lamplight)
        }
        sketch.box(-98, -9, 196, 9, Hues.darkWood, edge: .outline, of: .wood)
        sketch.box(-98, -9, 196, 1.6, Hues.gold, edge: .none)
        for light in 0..<15 {
            let x = -91 + Double(light) * 13
            sketch.ellipse(x, -4, 1.9, 1.9, Hues.lamplight, edge: .inner, of: .light)
        }
    }

    static func tent(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cloth = appearance.color(Hues.orange)
        for (from, to) in [((-20.0, -94.0), (-92.0, 0.0)), ((50, -84), (98, -4))] {
            sketch.line([from, to], width: 0.8, Hues.charcoal)
        }
        if appearance.isNight { sketch.glow(-16, -30, radius: 80, Hues.lamplight) }
        // The long side, then the open front.
        sketch.blob(
            [(-20, -96), (-18, -97), (52, -86), (54, -84), (88, -4), (86, 0), (24, 0)], Hues.dark(cloth, 0.2),
            of: .cloth)
        for (x, y, low) in [(10.0, -92.0, 50.0), (34, -88, 70)] {
            sketch.curve([(x, y), (x + 14, -50), (low, -1)], width: 1, Hues.dark(cloth, 0.4), taper: .none)
        }
        sketch.polygon(
            [(38, -52), (58, -49), (66, -28), (46, -30)], appearance.isNight ? Hues.lamplight : Hues.glass,
            edge: .inner, of: appearance.isNight ? .light : .glass)
        sketch.line([(51, -50), (56, -29)], width: 1, Hues.dark(cloth, 0.3))
        sketch.polygon([(-20, -97), (-72, 0), (26, 0)], cloth, of: .cloth)
        sketch.polygon(
            [(-20, -86), (-46, 0), (6, 0)], appearance.isNight ? Hues.lamplight : Color(hex: 0x4A3A36), edge: .inner,
            of: appearance.isNight ? .light : .cloth)
        sketch.blob(
            [(-20, -88), (-26, -60), (-42, -26), (-58, -8), (-60, 0), (-46, 0), (-34, -40)], Hues.light(cloth, 0.35),
            edge: .inner, of: .cloth)
        sketch.blob(
            [(-20, -88), (-13, -60), (2, -26), (16, -8), (18, 0), (6, 0), (-6, -40)], Hues.light(cloth, 0.25),
            edge: .inner, of: .cloth)
        // A sleeping bag in the mouth.
        sketch.blob([(-36, 0), (-34, -8), (-18, -11), (-4, -8), (-2, 0)], Hues.teal, .round, edge: .inner, of: .cloth)
        sketch.ellipse(-20, -9, 9, 3, Hues.cream, edge: .inner, of: .cloth)
        sketch.polygon(
            [(-24, -95), (-20, -100), (56, -88), (54, -83)], Hues.dark(cloth, 0.34), edge: .inner, of: .cloth)
        for x in [-92.0, 98] {
            sketch.limb([(x, -5), (x + (x < 0 ? -2 : 2), 1)], from: 2, to: 1, Hues.wood, edge: .none, of: .wood)
        }
        for (x, size) in [(-76.0, 9.0), (30, 8), (90, 10)] { Boulders.tuft(&sketch, x, 1, size) }
    }

    static func ferrisWheel(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Color(hex: 0xAFC0D6))
        let (cy, radius) = (-56.0, 38.0)
        let tones = [Hues.red, Hues.orange, Hues.yellow, Hues.leaf, Hues.teal, Hues.blue, Hues.violet, Hues.pink]
        if appearance.isNight { sketch.glow(0, cy, radius: 80, Hues.pink) }
        for side in [-1.0, 1] {
            sketch.limb([(0, cy), (side * 26, 0)], from: 2.4, to: 3.4, Hues.dark(color, 0.3), of: .metal)
        }
        sketch.line([(-12, -28), (12, -28)], width: 1.4, Hues.dark(color, 0.3))
        for (r, width) in [(radius, 2), (radius - 5, 1.3), (13, 1.2)] { sketch.ring(0, cy, r, width: width, color) }
        for spoke in 0..<16 {
            let angle = Double(spoke) / 16 * 2 * .pi
            let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
            sketch.line([(0, cy), (radius * c, cy + radius * s)], width: 0.8, color)
            let next = Double(spoke + 1) / 16 * 2 * .pi
            sketch.line(
                [
                    (radius * c, cy + radius * s),
                    ((radius - 5) * Trigonometry.cos(next), cy + (radius - 5) * Trigonometry.sin(next)),
                ], width: 0.5, color)
            if appearance.isNight {
                sketch.ellipse(radius * c, cy + radius * s, 1.1, 1.1, Hues.lamplight, edge: .none, of: .light)
                sketch.glow(radius * c, cy + radius * s, radius: 5, Hues.lamplight)
            }
        }
        for cabin in 0..<12 {
            let angle = (Double(cabin) + 0.25) / 12 * 2 * .pi
            let (x, y) = (radius * Trigonometry.cos(angle), cy + radius * Trigonometry.sin(angle))
            let tone = tones[cabin % 8]
            sketch.line([(x, y), (x, y + 2)], width: 0.8, Hues.charcoal)
            sketch.blob(
                [
                    (x - 4.6, y + 4.6), (x - 4, y + 2.2), (x, y + 1.4), (x + 4, y + 2.2), (x + 4.6, y + 4.6),
                    (x + 4, y + 8.6), (x, y + 9.6), (x - 4, y + 8.6),
                ], tone, of: .metal)
            sketch.box(
                x - 3.4, y + 3.2, 6.8, 2.8, radius: 0.8, appearance.isNight ? Hues.lamplight : Hues.glass, edge: .none,
                of: appearance.isNight ? .light : .glass)
        }
        sketch.ellipse(0, cy, 5, 5, Hues.red, .round, edge: .inner, of: .metal)
        Skies.star(&sketch, 0, cy, 3.4, Hues.yellow, points: 5, depth: 0.45)
        sketch.box(-34, -5, 68, 5, Hues.stone, edge: .outline, of: .stone)
        sketch.box(-12, -15, 24, 10, Hues.white, edge: .inner, of: .wood)
        sketch.polygon([(-15, -15), (-10, -21), (10, -21), (15, -15)], Hues.red, edge: .inner, of: .cloth)
        for x in [-9.0, 1] { sketch.pane(x, -13, 8, 6, isLit: appearance.isNight) }
        for x in [-32.0, 32] { sketch.bush(x, 0, 5, Hues.green) }
    }
}
