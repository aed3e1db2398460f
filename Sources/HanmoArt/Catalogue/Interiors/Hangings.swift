import HanmoGraphics

/// Cloth, screens and boards of a room.
enum Hangings {
    static let all: [Subject] = [
        Subject("curtain", .interiors, height: 2.2, aspect: 0.95, at: .wall, draw: curtain),
        Subject("curtain/carpet", .interiors, height: 0.5, aspect: 4.4, draw: carpet),
        Subject("curtain/screen", .interiors, height: 1.8, aspect: 1.3, draw: screen),
        Subject("blackboard", .interiors, height: 1.2, aspect: 1.6, at: .wall, draw: blackboard),
    ]

    /// A window between two tied curtains.
    @Sendable static func curtain(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cloth = appearance.color(sketch.someHue(Hues.coral, Hues.teal, Hues.gold, Hues.lilac))
        sketch.box(-34, -90, 68, 74, radius: 1, Hues.white, edge: .outline, of: .wood)
        for x in [-30.0, 1.5] {
            for y in [-86.0, -50.5] { sketch.box(x, y, 28.5, 32, Hues.sky, edge: .inner, of: .glass) }
        }
        sketch.box(-37, -18, 74, 4, radius: 1, Hues.white, edge: .inner, of: .wood)
        for side in [-1.0, 1] {
            let shape = Sketch.smooth([
                (side * 3, -95), (side * 6, -80), (side * 20, -58), (side * 33, -42), (side * 30, -22), (side * 26, -1),
                (side * 36, 1), (side * 47, -1), (side * 45, -42), (side * 47, -95), (side * 25, -96),
            ])
            sketch.area(shape, cloth, of: .cloth)
            sketch.clip(to: shape) { inner in
                for (top, foot, tone) in [(10.0, 31.0, 0.12), (22, 36, 0.2), (33, 41, 0.12), (42, 45, 0.24)] {
                    inner.area(
                        Sketch.limb(
                            [(side * top, -98), (side * (top + 8), -62), (side * 39, -42), (side * foot, 2)], from: 6,
                            to: 4),
                        Hues.dark(cloth, tone), edge: .none, of: .cloth)
                }
            }
            sketch.plate(
                [(side * 31, -46), (side * 46.5, -44), (side * 46.5, -38), (side * 31, -39)], 2, Hues.light(cloth, 0.6),
                edge: .inner, of: .cloth)
        }
        let frill = (0...12).map { step -> (Double, Double) in (-48 + Double(step) * 8, step % 2 == 0 ? -84 : -88) }
        sketch.blob(frill + [(48, -97), (0, -98), (-48, -97)], Hues.dark(cloth, 0.1), edge: .inner, of: .cloth)
        sketch.box(-48, -99, 96, 3, radius: 1.5, Hues.gold, .level, of: .metal)
        for side in [-1.0, 1] { sketch.ellipse(side * 48.5, -97.5, 3, 3, Hues.gold, .round, of: .metal) }
    }

    @Sendable static func carpet(_ sketch: inout Sketch, _ appearance: Appearance) {
        let wool = appearance.color(sketch.someHue(Hues.crimson, Hues.navy, Hues.teal))
        let corners = [(-176.0, -98.0), (176.0, -98.0), (218.0, -4.0), (-218.0, -4.0)]
        for side in [0.0, 1] {
            for knot in 0...18 {
                let at = Shapes.within(corners, side, Double(knot) / 18)
                let out = side == 0 ? -11.0 : 11
                sketch.line([at, (at.0 + out, at.1 + 3)], width: 2.4, Hues.cream)
            }
        }
        func inset(_ across: Double, _ down: Double) -> [(Double, Double)] {
            [
                Shapes.within(corners, across, down), Shapes.within(corners, 1 - across, down),
                Shapes.within(corners, 1 - across, 1 - down), Shapes.within(corners, across, 1 - down),
            ]
        }
        sketch.plate(corners, 2, wool, of: .cloth)
        sketch.polygon(inset(0.03, 0.09), Hues.gold, edge: .none, of: .cloth)
        sketch.polygon(inset(0.04, 0.12), Hues.light(wool, 0.1), edge: .none, of: .cloth)
        sketch.polygon(inset(0.09, 0.26), Hues.cream, edge: .none, of: .cloth)
        sketch.polygon(inset(0.1, 0.29), wool, edge: .none, of: .cloth)
        for index in 0..<11 {
            let across = 0.09 + 0.082 * Double(index)
            for down in [0.19, 0.81] {
                let (x, y) = Shapes.within(corners, across, down)
                sketch.polygon([(x - 8, y), (x, y - 4), (x + 8, y), (x, y + 4)], Hues.gold, edge: .none, of: .cloth)
            }
        }
        for (across, size) in [(0.26, 0.6), (0.5, 1.0), (0.74, 0.6)] {
            let (x, y) = Shapes.within(corners, across, 0.5)
            for (part, hue) in [(1.0, Hues.gold), (0.8, Hues.light(wool, 0.25)), (0.5, Hues.cream), (0.28, wool)] {
                let (rx, ry) = (62 * size * part, 19 * size * part)
                sketch.polygon([(x - rx, y), (x, y - ry), (x + rx, y), (x, y + ry)], hue, edge: .none, of: .cloth)
            }
        }
    }

    /// Four leaves with a quiet landscape.
    @Sendable static func screen(_ sketch: inout Sketch, _ appearance: Appearance) {
        let frame = appearance.color(sketch.someHue(Hues.darkWood, Hues.crimson, Hues.black))
        for leaf in 0..<4 {
            let left = -64 + Double(leaf) * 32
            let (near, far) = leaf % 2 == 0 ? (0.0, -5.0) : (-5.0, 0.0)
            let corners = [
                (left, -100 + near * 0.4), (left + 31.5, -100 + far * 0.4), (left + 31.5, far), (left, near),
            ]
            sketch.plate(corners, 0.6, leaf % 2 == 0 ? frame : Hues.dark(frame, 0.16), of: .wood)
            func panel(_ top: Double, _ bottom: Double, _ margin: Double = 0.09) -> [(Double, Double)] {
                [
                    Shapes.within(corners, margin, top), Shapes.within(corners, 1 - margin, top),
                    Shapes.within(corners, 1 - margin, bottom), Shapes.within(corners, margin, bottom),
                ]
            }
            let silk = leaf % 2 == 0 ? Hues.cream : Hues.dark(Hues.cream, 0.1)
            let painting = panel(0.04, 0.74)
            sketch.polygon(painting, silk, edge: .inner, of: .paper)
            sketch.clip(to: .polygon(painting.map { Point($0.0, $0.1) })) { inner in
                landscape(on: &inner)
                if leaf % 2 == 1 { inner.polygon(painting, Hues.navy.opacity(0.07), edge: .none) }
            }
            let foot = panel(0.79, 0.93)
            sketch.polygon(foot, Hues.light(frame, 0.16), edge: .inner, of: .wood)
            let (x, y) = Shapes.within(foot, 0.5, 0.5)
            sketch.plate([(x - 7, y), (x, y - 4), (x + 7, y), (x, y + 4)], 1, Hues.gold, edge: .none, of: .metal)
        }
    }

    private static func landscape(on sketch: inout Sketch) {
        sketch.ellipse(34, -82, 7, 7, Hues.coral, edge: .none, of: .paper)
        sketch.blob(
            [
                (-70, -30), (-52, -58), (-38, -72), (-24, -56), (-8, -64), (8, -48), (28, -56), (46, -44), (70, -52),
                (74, -24), (0, -20),
            ],
            Hues.teal.opacity(0.35), edge: .none, of: .paper)
        sketch.blob(
            [
                (-72, -20), (-58, -42), (-40, -50), (-22, -36), (0, -42), (22, -32), (48, -38), (72, -28), (72, -14),
                (0, -12),
            ],
            Hues.teal.opacity(0.55), edge: .none, of: .paper)
        for (x, y, width) in [(-20.0, -52.0, 34.0), (36, -44, 30), (-52, -36, 22)] {
            sketch.limb(
                [(x - width / 2, y), (x, y - 1), (x + width / 2, y)], from: 3, to: 3, Hues.cream.opacity(0.8), .flat,
                edge: .none)
        }
    }

    @Sendable static func blackboard(_ sketch: inout Sketch, _ appearance: Appearance) {
        let board = appearance.color(sketch.someHue(Hues.pine, Hues.dark(Hues.pine, 0.3)))
        sketch.box(-80, -100, 160, 92, radius: 3, Hues.wood, of: .wood)
        sketch.box(-80, -100, 160, 4, radius: 2, Hues.paleWood, edge: .none, of: .wood)
        sketch.box(-73, -93, 146, 78, radius: 1, board, edge: .inner)
        sketch.polygon([(-73, -93), (73, -93), (73, -90), (-73, -90)], Hues.dark(board, 0.4), edge: .none)
        // Where the sponge went.
        for (x, y, width) in [(-30.0, -70.0, 60.0), (24, -52, 72), (-14, -34, 80)] {
            sketch.limb(
                [(x - width / 2, y + sketch.random.uniform(-3, 3)), (x, y - 3), (x + width / 2, y + 2)], from: 13,
                to: 10,
                Hues.white.opacity(0.05), .flat, edge: .none)
        }
        sketch.box(-70, -11, 140, 5, radius: 1, Hues.paleWood, .level, edge: .inner, of: .wood)
        sketch.box(-70, -7, 140, 5, radius: 1.5, Hues.darkWood, edge: .inner, of: .wood)
        for (x, hue) in [(-40.0, Hues.white), (-28, Hues.yellow), (-18, Hues.pink)] {
            sketch.box(x, -13.4, 9, 2.6, radius: 1.2, hue, edge: .inner)
        }
        sketch.box(34, -17, 22, 6, radius: 1.5, Hues.navy, edge: .inner, of: .cloth)
        sketch.box(34, -20, 22, 4, radius: 1.5, Hues.paleWood, edge: .inner, of: .wood)
    }
}
