import HanmoGraphics

/// What flies, to the left and up a little.
enum Aircraft {
    static func plane(_ sketch: inout Sketch, _ appearance: Appearance) {
        let tail = appearance.color([Hues.red, Hues.blue, Hues.teal][Int(sketch.random.next() % 3)])
        let white = Hues.white
        sketch.moved(0, -44, turned: 0.12) { plane in
            // The far wing and tail plane.
            plane.polygon([(-16, -8), (6, -8), (40, -40), (30, -41)], Hues.dark(white, 0.22), of: .metal)
            plane.polygon([(92, -12), (104, -12), (122, -25), (114, -26)], Hues.dark(white, 0.22), of: .metal)
            plane.polygon([(70, -12), (112, -12), (138, -52), (116, -52)], tail, of: .metal)
            plane.polygon(
                [(86, -20), (112, -16), (122, -32), (100, -34)], Hues.light(tail, 0.4), edge: .none, of: .metal)
            let body: [(Double, Double)] = [
                (-132, 2), (-126, -8), (-110, -14), (-80, -17), (40, -17), (100, -15), (138, -13), (138, -9), (96, 6),
                (50, 15), (-70, 16), (-110, 13), (-128, 8),
            ]
            let path = Sketch.smooth(body)
            plane.area(path, white, of: .metal)
            plane.clip(to: path) { inner in
                inner.blob(
                    [(-140, 5), (-60, 7), (60, 6), (140, -10), (140, 20), (-140, 24)], Hues.dark(white, 0.17),
                    edge: .none, of: .metal)
                inner.limb([(-134, 2), (-60, 3), (60, 2), (140, -10)], from: 2.6, to: 3, tail, .flat, edge: .none)
            }
            plane.polygon(
                [(-119, -10), (-110, -13), (-103, -12), (-104, -6), (-117, -6)], Color(hex: 0x4D6B7E), edge: .inner,
                of: .glass)
            for index in 0..<22 where index != 10 {
                let x = -90 + Double(index) * 8
                plane.box(
                    x, -8, 4, 5.4, radius: 1.6, appearance.isNight ? Hues.lamplight : Color(hex: 0x4D6B7E), edge: .none,
                    of: appearance.isNight ? .light : .glass)
            }
            for x in [-98.0, 82] {
                plane.box(x, -10, 6, 15, radius: 2, Hues.dark(white, 0.1), edge: .inner, of: .metal)
            }
            // The engine under the near wing.
            plane.blob([(-30, 16), (-28, 10), (0, 10), (12, 15), (0, 22), (-26, 23)], Hues.silver, .level, of: .metal)
            plane.ellipse(-28, 16.6, 3.6, 6.6, Hues.charcoal, edge: .inner)
            plane.polygon(
                [(-26, 6), (22, 6), (78, 42), (88, 34), (84, 44), (66, 44)], Hues.silver, of: .metal)
            plane.polygon(
                [(14, 6), (22, 6), (78, 42), (66, 44)], Hues.dark(Hues.silver, 0.2), edge: .none, of: .metal)
            plane.polygon([(94, -5), (116, -7), (142, 9), (130, 10)], Hues.silver, of: .metal)
        }
    }

    static func helicopter(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Hues.orange)
        sketch.moved(-8, 0, scaled: 0.94) { helicopter(&$0, color, isNight: appearance.isNight) }
    }

    private static func helicopter(_ sketch: inout Sketch, _ color: Color, isNight: Bool) {
        sketch.limb([(20, -66), (80, -66), (124, -70)], from: 17, to: 6, color, .level, of: .metal)
        sketch.polygon([(112, -72), (126, -96), (136, -96), (130, -66)], color, of: .metal)
        sketch.ring(124, -76, 13, width: 1.4, Hues.charcoal)
        sketch.limb([(114, -86), (134, -66)], from: 2, to: 2, Hues.charcoal, edge: .none)
        sketch.limb([(134, -86), (114, -66)], from: 2, to: 2, Hues.charcoal, edge: .none)
        sketch.polygon([(-14, -80), (20, -80), (14, -90), (-8, -90)], Hues.charcoal, edge: .inner, of: .metal)
        sketch.limb([(2, -88), (2, -96)], from: 4, to: 3, Hues.charcoal, edge: .none, of: .metal)
        let body: [(Double, Double)] = [
            (-66, -40), (-62, -58), (-44, -76), (-14, -84), (24, -80), (44, -64), (36, -40), (10, -27), (-40, -26),
            (-60, -31),
        ]
        let path = Sketch.smooth(body)
        sketch.area(path, color, of: .metal)
        sketch.clip(to: path) { inner in
            inner.blob(
                [(-80, -34), (0, -42), (60, -50), (60, 0), (-80, 0)], Hues.dark(color, 0.24), edge: .none, of: .metal)
            inner.limb([(-80, -38), (0, -45), (60, -53)], from: 3, to: 3, Hues.white, .flat, edge: .none)
        }
        sketch.glazing([(-63, -46), (-56, -62), (-42, -73), (-30, -77), (-30, -46)], isLit: isNight)
        sketch.glazing([(-24, -78), (-2, -79), (-2, -48), (-24, -48)], isLit: isNight)
        sketch.glazing([(6, -76), (22, -73), (26, -60), (6, -58)], isLit: isNight)
        sketch.limb([(-56, -4), (-62, -8), (-66, -14)], from: 3, to: 3, Hues.charcoal, edge: .none, of: .metal)
        sketch.box(-58, -6, 92, 3.4, radius: 1.6, Hues.charcoal, edge: .inner, of: .metal)
        for x in [-34.0, 12] {
            sketch.limb(
                [(x, -28), (x + (x < 0 ? -6 : 6), -5)], from: 2.4, to: 2.4, Hues.charcoal, edge: .none, of: .metal)
        }
        sketch.blob(
            [(-112, -98), (0, -96.6), (116, -98), (116, -95.6), (0, -94.4), (-112, -95.6)], Hues.charcoal, edge: .inner,
            of: .metal)
        sketch.ellipse(2, -96, 6, 2.4, Hues.black, edge: .none)
    }

    /// On a tail of fire.
    static func rocket(_ sketch: inout Sketch, _ appearance: Appearance) {
        let accent = appearance.color(Hues.red)
        sketch.glow(0, -10, radius: 56, Hues.orange)
        for (half, length, color) in [(9.5, 30.0, Hues.orange), (6.4, 22, Hues.yellow), (3.4, 14, Hues.cream)] {
            sketch.blob(
                [
                    (-half, -30), (-half * 0.9, -30 + length * 0.4), (-half * 0.3, -30 + length * 0.75),
                    (0, -30 + length), (half * 0.4, -30 + length * 0.7), (half * 0.9, -30 + length * 0.4), (half, -30),
                ],
                color, edge: .none, of: .light)
        }
        for side in [-1.0, 1] {
            sketch.blob(
                [
                    (side * 12, -56), (side * 23, -44), (side * 29, -26), (side * 28, -22), (side * 20, -28),
                    (side * 11, -33),
                ],
                side < 0 ? accent : Hues.dark(accent, 0.24), of: .metal)
        }
        sketch.polygon([(-9, -34), (9, -34), (11, -26), (-11, -26)], Hues.charcoal, of: .metal)
        let body: [(Double, Double)] = [
            (0, -100), (8, -91), (15, -74), (17, -56), (14, -40), (10, -32), (-10, -32), (-14, -40), (-17, -56),
            (-15, -74), (-8, -91),
        ]
        let path = Sketch.smooth(body)
        sketch.area(path, Hues.white, of: .metal)
        sketch.clip(to: path) { inner in
            inner.blob(
                [(5, -104), (10, -76), (9, -54), (5, -28), (24, -28), (24, -104)], Hues.dark(Hues.white, 0.2),
                edge: .none, of: .metal)
            inner.box(-24, -104, 48, 22, accent, edge: .none, of: .metal)
            inner.blob([(4, -104), (8, -82), (24, -82), (24, -104)], Hues.dark(accent, 0.24), edge: .none, of: .metal)
            inner.box(-24, -43, 48, 4, accent, edge: .none, of: .metal)
            inner.line([(-24, -82), (24, -82)], width: 0.8, Hues.grey)
        }
        for (y, r) in [(-68.0, 7.0), (-51, 4.4)] {
            sketch.ellipse(0, y, r, r, Hues.silver, edge: .inner, of: .metal)
            sketch.ellipse(
                0, y, r * 0.74, r * 0.74, appearance.isNight ? Hues.lamplight : Hues.deepWater, edge: .inner,
                of: appearance.isNight ? .light : .glass)
            sketch.ellipse(-r * 0.22, y - r * 0.24, r * 0.3, r * 0.24, Hues.glass, edge: .none, of: .light)
        }
        sketch.blob([(-3, -42), (3, -42), (4, -24), (0, -19), (-4, -24)], accent, .upright, edge: .inner, of: .metal)
    }

    static func saucer(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Hues.silver)
        sketch.polygon(
            [(-24, -46), (24, -46), (58, 0), (-58, 0)], Hues.lamplight.opacity(0.35), edge: .none, of: .light)
        sketch.polygon(
            [(-12, -46), (12, -46), (30, 0), (-30, 0)], Hues.lamplight.opacity(0.35), edge: .none, of: .light)
        sketch.glow(0, -40, radius: 80, Hues.lamplight)
        sketch.ellipse(0, -48, 40, 9, Hues.dark(color, 0.4), edge: .inner, of: .metal)
        sketch.blob(
            [(-32, -66), (-28, -86), (-12, -98), (12, -98), (28, -86), (32, -66), (0, -60)], Hues.glass, of: .glass)
        sketch.ellipse(0, -76, 9, 11, Hues.leaf, .round, edge: .inner, of: .skin)
        for side in [-1.0, 1] { sketch.ellipse(side * 3.6, -78, 2.4, 3.4, Hues.black, edge: .none) }
        sketch.blob([(-20, -90), (-10, -96), (-14, -86), (-22, -76)], Hues.white.opacity(0.7), edge: .none, of: .glass)
        sketch.blob(
            [(-90, -57), (-60, -68), (-30, -72), (30, -72), (60, -68), (90, -57), (50, -48), (0, -45), (-50, -48)],
            color, of: .metal)
        sketch.blob(
            [(-88, -56), (-40, -58), (40, -58), (88, -56), (50, -48), (0, -45), (-50, -48)], Hues.dark(color, 0.24),
            edge: .none, of: .metal)
        for index in 0..<7 {
            let x = -66 + Double(index) * 22
            let y = -54 + (x / 70) * (x / 70) * -3
            sketch.ellipse(x, y, 4, 3.2, index % 2 == 0 ? Hues.yellow : Hues.coral, edge: .inner, of: .light)
            sketch.glow(x, y, radius: 12, Hues.yellow)
        }
        sketch.curve([(-70, -64), (-30, -69), (20, -70)], width: 1.6, Hues.white)
    }
}
