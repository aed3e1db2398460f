import HanmoGraphics

/// What gives light in rooms and streets.
enum Lamps {
    static let all: [Subject] = [
        Subject("lamp", .interiors, height: 0.48, aspect: 0.75, at: .surface, draw: deskLamp),
        Subject("lamp/street-lamp", .interiors, height: 4.2, aspect: 0.2, draw: streetLamp),
        Subject("lamp/candle", .interiors, height: 0.24, aspect: 0.6, at: .surface, draw: candle),
        Subject("lantern", .interiors, height: 0.75, aspect: 0.6, at: .ceiling, draw: lantern),
    ]

    @Sendable static func deskLamp(_ sketch: inout Sketch, _ appearance: Appearance) {
        let shade = appearance.color(sketch.someHue(Hues.gold, Hues.teal, Hues.coral))
        sketch.glow(0, -56, radius: 75, Hues.lamplight)
        let stem = Vessel(
            profile: [(3, -62), (2.6, -44), (4, -36), (12, -27), (12, -17), (7, -11), (9, -7), (20, -5)],
            color: sketch.someHue(Hues.navy, Hues.pine, Hues.brick), tilt: 0.2)
        Vessel(profile: [(20, -6), (20, -4)], color: Hues.darkWood, matter: .wood).draw(on: &sketch, isOpen: false)
        stem.draw(on: &sketch, isOpen: false)
        stem.band(on: &sketch, from: -33, to: -31, Hues.gold)
        stem.gleam(on: &sketch, from: -32, to: -18, width: 2.4, strength: 0.5)
        sketch.ellipse(0, -56, 34, 6.6, Hues.lamplight, edge: .inner, of: .light)
        sketch.ellipse(0, -56, 30, 5, Hues.white, edge: .none, of: .light)
        let hood = Vessel(profile: [(17, -95), (26, -76), (37, -57)], color: shade, matter: .light, tilt: 0.16)
        sketch.area(hood.body, shade, .upright, of: appearance.isNight ? .light : .cloth)
        hood.band(on: &sketch, from: -94, to: -91, Hues.light(shade, 0.4))
        hood.band(on: &sketch, from: -62, to: -58, Hues.light(shade, 0.4))
        sketch.ellipse(0, -95, 17, 2.7, Hues.lamplight, edge: .inner, of: .light)
        for x in [-0.6, -0.2, 0.2, 0.6] {
            sketch.polygon(
                [(17 * x - 0.3, -92), (17 * x + 0.3, -92), (35.6 * x + 0.5, -54.4), (35.6 * x - 0.5, -54.4)],
                Hues.dark(shade, 0.12), edge: .none, of: appearance.isNight ? .light : .cloth)
        }
        if !appearance.isNight { sketch.gleam([(-14, -88), (-21, -72), (-26, -60)], width: 3, strength: 0.4) }
        sketch.ellipse(0, -98.6, 2.6, 2.6, Hues.gold, .round, edge: .inner, of: .metal)
        sketch.curve([(20, -50), (20.6, -42), (20, -36)], width: 0.8, Hues.gold, taper: .none)
        sketch.ellipse(20, -34.6, 1.6, 2, Hues.gold, edge: .none, of: .metal)
    }

    @Sendable static func streetLamp(_ sketch: inout Sketch, _ appearance: Appearance) {
        let iron = appearance.color(sketch.someHue(Hues.charcoal, Hues.pine, Hues.navy))
        sketch.glow(0, -87, radius: 30, Hues.lamplight)
        sketch.plate([(-5, -5), (5, -5), (6.4, 0), (-6.4, 0)], 0.8, iron, .upright, of: .metal)
        sketch.plate([(-3, -14), (3, -14), (4.4, -4), (-4.4, -4)], 1, iron, .upright, of: .metal)
        sketch.box(-1.3, -78, 2.6, 66, iron, .upright, of: .metal)
        for y in [-14.6, -48, -74] {
            sketch.box(-2.4, y, 4.8, 1.4, radius: 0.7, Hues.light(iron, 0.15), edge: .inner, of: .metal)
        }
        for side in [-1.0, 1] {
            sketch.curve(
                [(side * 1, -70), (side * 5, -71), (side * 6.4, -74.6), (side * 4, -76)], width: 0.9, iron, taper: .none
            )
        }
        sketch.plate([(-2, -79), (2, -79), (3.4, -76.6), (-3.4, -76.6)], 0.6, iron, of: .metal)
        sketch.polygon([(-6.4, -93), (6.4, -93), (3.6, -79), (-3.6, -79)], Hues.lamplight, edge: .outline, of: .light)
        sketch.ellipse(0, -86.4, 2.2, 3.4, Hues.white, edge: .none, of: .light)
        for (top, foot) in [(-6.4, -3.6), (-2.2, -1.2), (2.2, 1.2), (6.4, 3.6)] {
            sketch.line([(top, -93), (foot, -79)], width: 0.7, iron)
        }
        sketch.plate([(-2.4, -98), (2.4, -98), (8, -92.4), (-8, -92.4)], 1, iron, .upright, of: .metal)
        sketch.ellipse(0, -99, 1.4, 1.5, iron, of: .metal)
    }

    @Sendable static func candle(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wax = appearance.color(sketch.someHue(Hues.cream, Hues.white, Hues.red))
        let brass = Hues.gold
        Vessel(profile: [(27, -9), (25, -6)], color: brass, matter: .metal).draw(on: &sketch)
        sketch.limb([(22, -10), (33, -16), (33, -7), (25, -6)], from: 2.6, to: 2.6, brass, of: .metal)
        Vessel(profile: [(10, -21), (9, -14), (8, -9)], color: brass, matter: .metal).draw(on: &sketch)
        let stick = Vessel(profile: [(7.6, -68), (7.8, -44), (7.8, -20)], color: wax, tilt: 0.26)
        stick.draw(on: &sketch, inside: Hues.light(wax, 0.4))
        sketch.blob([(-8, -66), (-4, -64), (-4.4, -56), (-6, -50), (-8.4, -54)], Hues.light(wax, 0.35), edge: .inner)
        sketch.blob([(1, -66), (6, -66), (6.6, -52), (4, -44), (1.6, -54)], Hues.light(wax, 0.35), edge: .inner)
        sketch.glow(0, -80, radius: 75, Hues.lamplight)
        Sweets.flame(on: &sketch, 0, -68, size: 2.3)
    }

    @Sendable static func lantern(_ sketch: inout Sketch, _ appearance: Appearance) {
        let silk = appearance.color(sketch.someHue(Hues.red, Hues.red.mixed(with: Hues.coral, 0.25)))
        let isLit = appearance.isNight
        sketch.glow(0, -60, radius: 62, Hues.lamplight)
        sketch.line([(0, -101), (0, -86)], width: 1, Hues.darkWood)
        sketch.curve([(0, -90), (-3, -94), (0, -97), (3, -94), (0, -90)], width: 1, Hues.gold, taper: .none)
        for (index, x) in [-3.6, -1.8, 0, 1.8, 3.6].enumerated() {
            sketch.limb(
                [(x * 0.4, -28), (x, -14), (x * 1.15, index % 2 == 0 ? 0 : -1)], from: 1.4, to: 2,
                index % 2 == 0 ? silk : Hues.dark(silk, 0.2),
                .flat, edge: .none, of: .cloth)
        }
        sketch.ellipse(0, -28, 3.4, 3.4, Hues.gold, .round, edge: .inner)
        sketch.box(-2.6, -24.6, 5.2, 2.6, radius: 1, Hues.gold, edge: .none)
        sketch.ellipse(0, -59, 30, 25, silk, .round, of: isLit ? .light : .cloth)
        for (part, strength) in [(0.86, 0.14), (0.66, 0.2), (0.46, 0.26), (0.28, 0.34)] {
            sketch.ellipse(
                -1, -57, 26 * part, 24 * part,
                Hues.orange.mixed(with: Hues.lamplight, 1 - part).opacity(isLit ? strength * 2 : strength), edge: .none,
                of: .light)
        }
        for part in [0.34, 0.7, 1] {
            for side in [-1.0, 1] {
                sketch.curve(
                    Shapes.arc(0, -59, side * 30 * part, 25, from: -.pi / 2 + 0.05, to: .pi / 2 - 0.05, steps: 12),
                    width: 0.9, Hues.gold.mixed(with: silk, 0.35), taper: .none)
            }
        }
        sketch.line([(0, -84), (0, -34)], width: 0.9, Hues.gold.mixed(with: silk, 0.35))
        if !isLit { sketch.gleam([(-24, -60), (-21, -72), (-14, -79)], width: 2.2, strength: 0.4) }
        for y in [-87.0, -37] {
            sketch.box(-13, y, 26, 5.6, radius: 1.6, Hues.gold, .upright, of: .metal)
            sketch.box(-13, y + 2.1, 26, 1.2, Hues.dark(Hues.gold, 0.25), edge: .none, of: .metal)
        }
    }
}
