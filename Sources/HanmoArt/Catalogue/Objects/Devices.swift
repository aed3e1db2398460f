import HanmoGraphics

/// Machines with screens and lenses, and clocks.
enum Devices {
    static let all: [Subject] = [
        Subject("phone", .objects, height: 0.16, aspect: 0.55, at: .surface, draw: phone),
        Subject("phone/telephone", .objects, height: 0.16, aspect: 1.4, at: .surface, draw: telephone),
        Subject("computer", .objects, height: 0.26, aspect: 1.5, at: .surface, draw: laptop),
        Subject("computer/monitor", .objects, height: 0.5, aspect: 1.25, at: .surface, draw: monitor),
        Subject("camera", .objects, height: 0.11, aspect: 1.3, at: .surface, draw: camera),
        Subject("camera/television", .objects, height: 0.6, aspect: 1.3, at: .surface, draw: television),
        Subject("clock", .objects, height: 0.36, aspect: 1, at: .wall, draw: clock),
        Subject("clock/watch", .objects, height: 0.24, aspect: 0.5, at: .surface, draw: watch),
        Subject("clock/alarm", .objects, height: 0.16, aspect: 0.9, at: .surface, draw: alarm),
    ]

    /// A window with a picture, cards and buttons, in place of words.
    private static func interface(on sketch: inout Sketch, _ screen: Rect, _ accent: Color) {
        let (x, y, w, h) = (screen.minX, screen.minY, screen.width, screen.height)
        sketch.box(x, y, w, h, Hues.white, edge: .none, of: .light)
        sketch.box(x, y, w, h * 0.14, accent, edge: .none, of: .light)
        for dot in 0..<3 {
            sketch.ellipse(
                x + w * (0.05 + 0.04 * Double(dot)), y + h * 0.07, w * 0.013, w * 0.013, Hues.white, edge: .none,
                of: .light)
        }
        sketch.box(x + w * 0.05, y + h * 0.22, w * 0.26, h * 0.68, radius: 2, Hues.cream, edge: .none, of: .light)
        for line in 0..<5 {
            sketch.box(
                x + w * 0.08, y + h * (0.3 + 0.11 * Double(line)), w * (line % 2 == 0 ? 0.19 : 0.13), h * 0.035,
                radius: 1, line == 0 ? accent : Hues.silver, edge: .none, of: .light)
        }
        sketch.box(x + w * 0.36, y + h * 0.22, w * 0.59, h * 0.4, radius: 2, Hues.sky, edge: .none, of: .light)
        sketch.clip(
            to: .roundedRectangle(
                Rect(x: x + w * 0.36, y: y + h * 0.22, width: w * 0.59, height: h * 0.4), radius: 2)
        ) { picture in
            picture.ellipse(x + w * 0.8, y + h * 0.34, w * 0.05, w * 0.05, Hues.lamplight, edge: .none, of: .light)
            picture.polygon(
                [(x + w * 0.34, y + h * 0.64), (x + w * 0.54, y + h * 0.36), (x + w * 0.76, y + h * 0.64)], Hues.teal,
                edge: .none, of: .light)
            picture.polygon(
                [(x + w * 0.58, y + h * 0.64), (x + w * 0.76, y + h * 0.46), (x + w * 0.98, y + h * 0.64)], Hues.green,
                edge: .none, of: .light)
        }
        for card in 0..<3 {
            let left = x + w * (0.36 + 0.205 * Double(card))
            sketch.box(
                left, y + h * 0.69, w * 0.18, h * 0.21, radius: 2,
                [Hues.coral, Hues.gold, Hues.lilac][card].mixed(with: Hues.white, 0.25), edge: .none, of: .light)
        }
    }

    @Sendable static func phone(_ sketch: inout Sketch, _ appearance: Appearance) {
        let shell = appearance.color(sketch.someHue(Hues.charcoal, Hues.navy, Hues.black))
        let accent = sketch.someHue(Hues.teal, Hues.coral, Hues.blue)
        sketch.glow(0, -50, radius: 70, Hues.glass)
        sketch.box(-25, -100, 52, 100, radius: 9, Hues.dark(shell, 0.4), of: .metal)
        sketch.box(-27, -100, 52, 100, radius: 9, shell, edge: .inner, of: .metal)
        let screen = Path.roundedRectangle(Rect(x: -24, y: -96.5, width: 46, height: 93), radius: 6)
        sketch.area(screen, Hues.white, edge: .inner, of: .light)
        sketch.clip(to: screen) { inner in
            inner.box(-24, -97, 46, 42, accent, edge: .none, of: .light)
            inner.ellipse(12, -62, 26, 20, Hues.light(accent, 0.22), edge: .none, of: .light)
            inner.ellipse(-14, -58, 20, 14, Hues.light(accent, 0.4), edge: .none, of: .light)
            inner.box(-24, -55, 46, 60, Hues.white, edge: .none, of: .light)
            for row in 0..<3 {
                for column in 0..<3 {
                    let hue = [Hues.coral, Hues.gold, Hues.teal, Hues.blue, Hues.violet, Hues.green, Hues.red][
                        (row * 3 + column * 2) % 7]
                    inner.box(
                        -19 + Double(column) * 13, -50 + Double(row) * 13, 10, 10, radius: 2.6,
                        Hues.light(hue, 0.15), edge: .none, of: .light)
                }
            }
            inner.box(-8, -8.4, 14, 1.6, radius: 0.8, Hues.grey, edge: .none)
        }
        sketch.ellipse(-1, -81, 8, 8, Hues.white, edge: .none, of: .light)
        sketch.ellipse(-1, -83.4, 2.8, 2.8, accent, edge: .none, of: .light)
        sketch.blob([(-6, -76), (-4, -79.5), (2, -79.5), (4, -76), (-1, -74)], accent, edge: .none, of: .light)
        sketch.box(-8, -98, 14, 4.6, radius: 2.3, shell, edge: .none)
        sketch.polygon([(6, -96), (18, -96), (-10, -4), (-22, -4)], Hues.white.opacity(0.13), edge: .none, of: .light)
    }

    @Sendable static func telephone(_ sketch: inout Sketch, _ appearance: Appearance) {
        let shell = appearance.color(sketch.someHue(Hues.red, Hues.teal, Hues.black))
        sketch.blob(
            [
                (-58, -2), (-60, -12), (-48, -34), (-34, -58), (0, -66), (34, -58), (48, -34), (60, -12), (58, -2),
                (0, 1),
            ],
            shell, .upright)
        sketch.plate([(-60, -8), (60, -8), (58, 0), (-58, 0)], 3, Hues.dark(shell, 0.3), edge: .inner)
        for side in [-1.0, 1] {
            sketch.plate(
                [(side * 16, -74), (side * 26, -74), (side * 30, -58), (side * 12, -58)], 2, Hues.dark(shell, 0.25),
                edge: .inner)
        }
        sketch.limb([(-48, -78), (-24, -90), (0, -92), (24, -90), (48, -78)], from: 13, to: 13, shell, .flat)
        for side in [-1.0, 1] {
            sketch.plate(
                [(side * 34, -86), (side * 64, -80), (side * 68, -60), (side * 36, -62)], 8, Hues.dark(shell, 0.12))
        }
        sketch.gleam([(-36, -88), (-18, -94), (4, -95)], width: 3, strength: 0.5)
        sketch.ellipse(0, -33, 27, 23, Hues.gold, edge: .inner, of: .metal)
        sketch.ellipse(0, -33, 24, 20.4, Hues.cream, edge: .none)
        for hole in 0..<10 {
            let angle = Double(hole) / 12 * 2 * .pi + 0.7
            sketch.ellipse(
                16.4 * Trigonometry.cos(angle), -33 + 14 * Trigonometry.sin(angle), 3.4, 3, Hues.charcoal, edge: .none)
        }
        sketch.ellipse(0, -33, 8, 6.8, shell, .round, edge: .inner)
        sketch.gleam([(-46, -26), (-38, -44), (-30, -53)], width: 3, strength: 0.4)
    }

    @Sendable static func laptop(_ sketch: inout Sketch, _ appearance: Appearance) {
        let shell = appearance.color(sketch.someHue(Hues.silver, Hues.grey, Hues.charcoal))
        sketch.glow(0, -55, radius: 90, Hues.glass)
        sketch.box(-60, -100, 120, 80, radius: 5, Hues.dark(shell, 0.15), of: .metal)
        sketch.box(-57.5, -97.5, 115, 74, radius: 3.5, Hues.black, edge: .inner)
        interface(
            on: &sketch, Rect(x: -53, y: -92, width: 106, height: 64), sketch.someHue(Hues.teal, Hues.blue, Hues.coral))
        sketch.polygon(
            [(10, -92), (30, -92), (-8, -28), (-28, -28)], Hues.white.opacity(0.16), edge: .none, of: .light)
        sketch.ellipse(0, -95, 0.9, 0.9, Hues.grey, edge: .none)
        sketch.plate([(-60, -20), (60, -20), (74, -4), (-74, -4)], 2, Hues.light(shell, 0.2), of: .metal)
        sketch.box(-74, -5, 148, 5, radius: 2.5, Hues.dark(shell, 0.2), edge: .inner, of: .metal)
        sketch.polygon([(-52, -18.4), (52, -18.4), (57.5, -11), (-57.5, -11)], Hues.charcoal, edge: .none)
        for row in 0..<3 {
            let y = -17.2 + Double(row) * 2.2
            let half = 52 + Double(row) * 1.6
            for key in 0..<13 {
                let left = -half + Double(key) * 2 * half / 13 + 0.6
                sketch.box(left, y, 2 * half / 13 - 1.2, 1.5, radius: 0.4, Hues.grey, edge: .none)
            }
        }
        sketch.plate(
            [(-16, -9.6), (16, -9.6), (18, -5.4), (-18, -5.4)], 1, Hues.dark(shell, 0.06), edge: .none, of: .metal)
        sketch.box(-12, -5, 24, 2, radius: 1, Hues.dark(shell, 0.4), edge: .none, of: .metal)
    }

    @Sendable static func monitor(_ sketch: inout Sketch, _ appearance: Appearance) {
        let shell = appearance.color(sketch.someHue(Hues.charcoal, Hues.silver))
        sketch.glow(0, -60, radius: 90, Hues.glass)
        sketch.plate([(-8, -30), (8, -30), (11, -5), (-11, -5)], 1, Hues.grey, .upright, of: .metal)
        sketch.ellipse(0, -4, 30, 4, Hues.silver, .level, of: .metal)
        sketch.box(-62, -100, 124, 78, radius: 4, shell, of: .metal)
        interface(
            on: &sketch, Rect(x: -58, y: -96, width: 116, height: 64), sketch.someHue(Hues.teal, Hues.blue, Hues.violet)
        )
        sketch.polygon(
            [(12, -96), (34, -96), (-4, -32), (-26, -32)], Hues.white.opacity(0.16), edge: .none, of: .light)
        sketch.ellipse(0, -27, 1.8, 1.8, Hues.teal, edge: .none, of: .light)
    }

    @Sendable static func camera(_ sketch: inout Sketch, _ appearance: Appearance) {
        let leather = appearance.color(sketch.someHue(Hues.charcoal, Hues.brick, Hues.teal))
        sketch.plate([(-20, -100), (22, -100), (30, -80), (-28, -80)], 5, Hues.silver, .upright, of: .metal)
        sketch.plate([(-12, -95), (14, -95), (16, -84), (-14, -84)], 2, Hues.charcoal, edge: .inner, of: .glass)
        sketch.box(-53, -89, 17, 10, radius: 3, Hues.grey, .upright, of: .metal)
        sketch.box(36, -91, 13, 12, radius: 3, Hues.red, .upright, of: .metal)
        sketch.box(-64, -82, 128, 82, radius: 10, leather, of: .metal)
        sketch.box(-64, -82, 128, 22, radius: 9, Hues.silver, .flat, edge: .inner, of: .metal)
        sketch.box(-64, -64, 128, 5, Hues.silver, edge: .none, of: .metal)
        sketch.box(-64, -13, 128, 3, Hues.dark(leather, 0.3), edge: .none)
        sketch.box(-52, -76, 17, 9, radius: 2, Hues.lamplight, edge: .inner, of: .glass)
        sketch.ellipse(50, -70, 4, 4, Hues.dark(leather, 0.2), edge: .none)
        for (r, hue) in [
            (36.0, Hues.silver), (32.5, Hues.black), (27, Hues.charcoal), (22, Hues.navy), (16, Hues.indigo),
            (9, Hues.black),
        ] {
            sketch.ellipse(0, -38, r, r, hue, r > 30 ? .round : .flat, edge: r > 35 ? .outline : .inner, of: .glass)
        }
        sketch.gleam(Shapes.arc(0, -38, 19, 19, from: -2.9, to: -1.7, steps: 6), width: 4, strength: 0.6)
        sketch.ellipse(7, -31, 3, 3, Hues.sky.opacity(0.8), edge: .none, of: .glass)
        sketch.gleam([(-58, -78), (-30, -79.5), (0, -79.5)], width: 1.8, strength: 0.7)
    }

    @Sendable static func television(_ sketch: inout Sketch, _ appearance: Appearance) {
        let shell = appearance.color(sketch.someHue(Hues.wood, Hues.teal, Hues.brick))
        sketch.line([(-4, -78), (-26, -99)], width: 2, Hues.grey)
        sketch.line([(4, -78), (22, -100)], width: 2, Hues.grey)
        sketch.ellipse(-26, -99, 2.6, 2.6, Hues.silver, edge: .inner, of: .metal)
        sketch.ellipse(22, -100, 2.6, 2.6, Hues.silver, edge: .inner, of: .metal)
        for side in [-1.0, 1] {
            sketch.limb([(side * 40, -10), (side * 50, -1)], from: 5, to: 4, Hues.darkWood, of: .wood)
        }
        sketch.glow(-10, -44, radius: 80, Hues.glass)
        sketch.box(-64, -80, 128, 74, radius: 9, shell, of: .wood)
        sketch.box(-64, -12, 128, 6, radius: 3, Hues.dark(shell, 0.25), edge: .none, of: .wood)
        sketch.plate([(-56, -73), (30, -73), (30, -15), (-56, -15)], 12, Hues.cream, edge: .inner)
        let screen = Shapes.rounded([(-51, -68), (25, -68), (25, -20), (-51, -20)], 11)
        sketch.area(screen, Hues.sky, edge: .inner, of: .light)
        sketch.clip(to: screen) { inner in
            inner.ellipse(6, -54, 7, 7, Hues.lamplight, edge: .none, of: .light)
            inner.blob([(-60, -20), (-40, -44), (-18, -36), (0, -18), (-30, -10)], Hues.green, edge: .none, of: .light)
            inner.blob([(-24, -14), (-2, -32), (26, -36), (36, -14)], Hues.leaf, edge: .none, of: .light)
            inner.polygon([(-20, -70), (-4, -70), (-36, -18), (-52, -18)], Hues.white.opacity(0.25), edge: .none)
        }
        for y in [-64.0, -48] {
            sketch.ellipse(47, y, 7, 7, Hues.gold, .round, edge: .inner, of: .metal)
            sketch.line([(47, y), (50, y - 5)], width: 1.6, Hues.darkWood)
        }
        for slot in 0..<5 {
            sketch.box(38, -36 + Double(slot) * 4.4, 18, 1.8, radius: 0.9, Hues.dark(shell, 0.4), edge: .none)
        }
    }

    /// A dial with ticks for hours and hands at ten past ten.
    private static func dial(on sketch: inout Sketch, _ x: Double, _ y: Double, _ r: Double, _ accent: Color) {
        sketch.ellipse(x, y, r, r, Hues.white, edge: .inner)
        sketch.polygon(
            Shapes.arc(x, y, r, r, from: -2.6, to: -0.3)
                + Shapes.arc(x + r * 0.03, y + r * 0.08, r * 0.97, r * 0.97, from: -0.3, to: -2.6),
            Hues.dark(Hues.cream, 0.15), edge: .none)
        for hour in 0..<12 {
            let angle = Double(hour) / 6 * .pi
            let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
            let inner = hour % 3 == 0 ? 0.72 : 0.8
            sketch.line(
                [(x + r * inner * c, y + r * inner * s), (x + r * 0.89 * c, y + r * 0.89 * s)],
                width: r * (hour % 3 == 0 ? 0.075 : 0.04), Hues.charcoal)
        }
        func hand(_ angle: Double, _ length: Double, _ width: Double, _ color: Color) {
            let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
            sketch.limb(
                [(x - r * 0.14 * c, y - r * 0.14 * s), (x + r * length * c, y + r * length * s)], from: r * width,
                to: r * width * 0.6, color, .flat, edge: .none)
        }
        let turn = sketch.random.uniform(-0.06, 0.06)
        hand(-.pi * 5 / 6 + 0.08 + turn / 12, 0.48, 0.1, Hues.charcoal)
        hand(-.pi / 6 + turn, 0.7, 0.075, Hues.charcoal)
        hand(1.9, 0.76, 0.03, accent)
        sketch.ellipse(x, y, r * 0.075, r * 0.075, accent, edge: .none)
    }

    @Sendable static func clock(_ sketch: inout Sketch, _ appearance: Appearance) {
        let frame = appearance.color(sketch.someHue(Hues.wood, Hues.teal, Hues.navy))
        sketch.ellipse(0, -50, 50, 50, frame, .round, of: .wood)
        sketch.ellipse(0, -50, 43, 43, Hues.dark(frame, 0.25), edge: .inner, of: .wood)
        dial(on: &sketch, 0, -50, 41, Hues.red)
        sketch.gleam(Shapes.arc(0, -50, 46.5, 46.5, from: -2.7, to: -1.8, steps: 8), width: 2.6, strength: 0.5)
    }

    @Sendable static func watch(_ sketch: inout Sketch, _ appearance: Appearance) {
        let strap = appearance.color(sketch.someHue(Hues.darkWood, Hues.brick, Hues.navy))
        for (near, far) in [(-72.0, -100.0), (-28, 0)] {
            sketch.plate([(-13, near), (13, near), (9.5, far), (-9.5, far)], 3, strap, .upright, of: .cloth)
            for side in [-1.0, 1] {
                sketch.line([(side * 9.6, near), (side * 6.8, far)], width: 0.9, Hues.light(strap, 0.4))
            }
        }
        for hole in 0..<3 { sketch.ellipse(0, -8 - Double(hole) * 5, 1.2, 1.2, Hues.dark(strap, 0.5), edge: .none) }
        sketch.box(22, -54, 5, 8, radius: 2, Hues.gold, .upright, of: .metal)
        sketch.ellipse(0, -50, 25, 25, Hues.gold, .round, of: .metal)
        dial(on: &sketch, 0, -50, 20.5, Hues.red)
        sketch.gleam(Shapes.arc(0, -50, 22.8, 22.8, from: -2.7, to: -1.8, steps: 8), width: 1.6, strength: 0.7)
    }

    @Sendable static func alarm(_ sketch: inout Sketch, _ appearance: Appearance) {
        let shell = appearance.color(sketch.someHue(Hues.red, Hues.teal, Hues.coral))
        for side in [-1.0, 1] {
            sketch.limb([(side * 22, -14), (side * 30, -2)], from: 6, to: 5, Hues.dark(shell, 0.3))
            sketch.line([(side * 22, -74), (side * 24, -80)], width: 3, Hues.grey)
            sketch.moved(side * 24, -80, turned: side * 0.65) { bell in
                bell.plate(
                    [(-15, 0)] + Shapes.arc(0, 0, 15, 14, from: -.pi, to: 0, steps: 10), 0.5, Hues.gold, .upright,
                    of: .metal)
                bell.gleam([(-10, -4), (-7, -9), (-2, -11)], width: 1.8, strength: 0.7)
            }
        }
        sketch.limb([(-10, -90), (-6, -99), (6, -99), (10, -90)], from: 2.6, to: 2.6, Hues.grey, .flat, of: .metal)
        sketch.limb([(0, -78), (0, -92)], from: 2.4, to: 4.4, Hues.grey, of: .metal)
        sketch.ellipse(0, -43, 40, 40, shell, .round, of: .metal)
        dial(on: &sketch, 0, -43, 32, Hues.gold)
        sketch.gleam(Shapes.arc(0, -43, 36, 36, from: -2.8, to: -1.9, steps: 8), width: 2.6, strength: 0.6)
    }
}
