import HanmoGraphics

/// Hats and crowns, in the head's units.
struct Headwear {
    enum Kind: String, Sendable, CaseIterable {
        case strawHat, bambooHat, futou, dongpo, gauzeCap, turban, crown, tiara, beadCrown, warHelmet, knightHelmet
        case chefHat, policeCap, nurseCap, graduation, spaceHelmet, wizardHat, hardHat, fireHelmet, beret, cap, brimHat
        case goldenBand
    }

    let kind: Kind
    let color: Color
    let space: HeadSpace

    /// The lexicon's word for something on a head.
    static func kind(_ word: String, ancient: Bool) -> Kind? {
        switch word {
        case "hat": ancient ? .bambooHat : .brimHat
        case "hat/bamboo", "bamboo-hat": .bambooHat
        case "straw-hat": .strawHat
        case "hat/crown", "crown": ancient ? .beadCrown : .crown
        case "hat/helmet", "helmet": ancient ? .warHelmet : .hardHat
        case "scholar-cap": .futou
        case "chef-hat": .chefHat
        case "police-cap": .policeCap
        case "nurse-cap": .nurseCap
        case "graduation-cap", "graduation": .graduation
        case "wizard-hat": .wizardHat
        case "space-helmet", "astronaut-helmet": .spaceHelmet
        case "hard-hat": .hardHat
        case "cap", "baseball-cap": .cap
        default: Kind(rawValue: word)
        }
    }

    /// Whether hair on the crown would stand out of it.
    var flattensHair: Bool {
        switch kind {
        case .tiara, .goldenBand, .crown: false
        default: true
        }
    }

    /// How far it rises above the crown.
    var rise: Double {
        switch kind {
        case .wizardHat: 75
        case .chefHat, .beadCrown: 48
        case .bambooHat, .dongpo, .warHelmet, .gauzeCap: 34
        case .spaceHelmet: 22
        default: 20
        }
    }

    /// What hangs behind the head.
    func drawBack(on sketch: inout Sketch) {
        switch kind {
        case .futou:
            for side in [-1.0, 1] {
                let x = side * 40
                sketch.shape(
                    [
                        [(x, -34), (x + side * 26, -40), (x + side * 52, -34), (x + side * 56, -28)],
                        [(x + side * 56, -28), (x + side * 30, -27), (x, -24)],
                    ], Hues.charcoal, of: .cloth)
            }
        case .spaceHelmet:
            sketch.ellipse(0, 2, 66, 64, Hues.silver, .round, of: .metal)
        case .warHelmet:
            sketch.shape(
                [
                    [(-45, -20), (-52, 10), (-46, 42)], [(-46, 42), (0, 48), (46, 42)],
                    [(46, 42), (52, 10), (45, -20)],
                ],
                Hues.crimson, of: .cloth)
        default: break
        }
    }

    func draw(on sketch: inout Sketch) {
        let x = space.isTurned ? 3.0 : 0
        switch kind {
        case .strawHat, .brimHat:
            let tone = kind == .strawHat ? Hues.sand : color
            sketch.shape(
                [
                    [
                        (x - 38, -30), (x - 36, -54), (x - 20, -74), (x, -77), (x + 20, -74), (x + 36, -54),
                        (x + 38, -30),
                    ], [(x + 38, -30), (x, -24), (x - 38, -30)],
                ],
                tone, .upright, of: .cloth)
            sketch.shape(
                [
                    [(x - 38, -42), (x, -36), (x + 38, -42)], [(x + 38, -42), (x + 38, -30)],
                    [(x + 38, -30), (x, -24), (x - 38, -30)], [(x - 38, -30), (x - 38, -42)],
                ],
                kind == .strawHat ? Hues.red : Hues.dark(color, 0.35), edge: .inner, of: .cloth)
            sketch.shape(
                [
                    [(x - 78, -24), (x - 40, -36), (x, -33), (x + 40, -36), (x + 78, -24)],
                    [(x + 78, -24), (x + 40, -15), (x, -16), (x - 40, -15), (x - 78, -24)],
                ],
                tone, .level, of: .cloth)
            if kind == .strawHat {
                for step in -3...3 {
                    sketch.curve(
                        [(x + Double(step) * 12, -32), (x + Double(step) * 19, -19)], width: 1, Hues.dark(tone, 0.25))
                }
            }
        case .bambooHat:
            sketch.shape(
                [
                    [(x, -92), (x + 34, -60), (x + 82, -26)],
                    [(x + 82, -26), (x + 40, -15), (x, -12), (x - 40, -15), (x - 82, -26)],
                    [(x - 82, -26), (x - 34, -60), (x, -92)],
                ],
                Hues.paleWood, .upright, of: .wood)
            for step in -3...3 {
                let end = Double(step) * 24
                sketch.curve(
                    [(x, -90), (x + end * 0.5, -58), (x + end, -14 - abs(Double(step)) * 2.6)], width: 1.2, Hues.wood,
                    taper: .none)
            }
            for (y, half) in [(-66.0, 27.0), (-42, 58)] {
                sketch.curve([(x - half, y), (x, y + 9), (x + half, y)], width: 1.2, Hues.wood, taper: .none)
            }
            sketch.curve([(space.x(-36), -14), (space.x(-30), 24), (space.x(-6), 50)], width: 1.3, Hues.darkWood)
            sketch.curve([(space.x(36), -14), (space.x(30), 24), (space.x(6), 50)], width: 1.3, Hues.darkWood)
        case .futou:
            sketch.shape(
                [
                    [
                        (x - 43, -24), (x - 46, -44), (x - 30, -58), (x, -62), (x + 30, -58), (x + 46, -44),
                        (x + 43, -24),
                    ], [(x + 43, -24), (x, -33), (x - 43, -24)],
                ],
                Hues.charcoal, .round, of: .cloth)
            sketch.shape(
                [
                    [(x - 26, -54), (x - 26, -76), (x - 8, -84), (x, -80), (x + 8, -84), (x + 26, -76), (x + 26, -54)],
                    [(x + 26, -54), (x, -60), (x - 26, -54)],
                ],
                Hues.charcoal, .round, of: .cloth)
            sketch.curve([(x - 42, -30), (x, -39), (x + 42, -30)], width: 1.6, Hues.grey)
            sketch.curve([(x, -80), (x, -66)], width: 1.6, Hues.black)
        case .dongpo:
            sketch.polygon(
                [(x - 40, -22), (x - 36, -92), (x + 36, -92), (x + 40, -22), (x, -30)], Hues.charcoal, .upright,
                of: .cloth)
            sketch.polygon(
                [(x - 46, -22), (x - 45, -66), (x - 8, -58), (x, -28)], Hues.black, edge: .inner, of: .cloth)
            sketch.polygon(
                [(x + 46, -22), (x + 45, -66), (x + 8, -58), (x, -28)], Hues.charcoal, edge: .inner, of: .cloth)
            sketch.curve([(x - 45, -66), (x - 8, -58), (x, -30)], width: 1.4, Hues.grey)
            sketch.curve([(x + 45, -66), (x + 8, -58), (x, -30)], width: 1.4, Hues.grey)
        case .gauzeCap:
            sketch.shape(
                [
                    [(x - 43, -22), (x - 43, -44), (x - 32, -64), (x - 22, -84)],
                    [(x - 22, -84), (x, -90), (x + 22, -84)],
                    [(x + 22, -84), (x + 32, -64), (x + 43, -44), (x + 43, -22)],
                    [(x + 43, -22), (x, -32), (x - 43, -22)],
                ],
                Hues.tile, .upright, of: .cloth)
            for side in [-14.0, 0, 14] {
                sketch.curve(
                    [(x + side, -86), (x + side * 1.4, -58), (x + side * 1.7, -32)], width: 1.4, Hues.charcoal)
            }
            sketch.shape(
                [
                    [(x - 43, -32), (x, -42), (x + 43, -32)], [(x + 43, -32), (x + 43, -22)],
                    [(x + 43, -22), (x, -32), (x - 43, -22)], [(x - 43, -22), (x - 43, -32)],
                ], Hues.charcoal, edge: .inner, of: .cloth)
            sketch.box(x - 4, -43, 8, 9, radius: 2, Hues.teal, edge: .inner)
        case .turban:
            sketch.shape(
                [
                    [
                        (x - 44, -20), (x - 48, -46), (x - 26, -66), (x, -72), (x + 26, -66), (x + 48, -46),
                        (x + 44, -20),
                    ], [(x + 44, -20), (x, -30), (x - 44, -20)],
                ],
                color, .round, of: .cloth)
            sketch.curve([(x - 44, -36), (x - 10, -44), (x + 30, -64)], width: 1.6, Hues.dark(color))
            sketch.curve([(x - 40, -52), (x - 6, -54), (x + 16, -68)], width: 1.6, Hues.dark(color))
            sketch.ellipse(x, -36, 6, 6, Hues.gold, edge: .inner)
        case .crown, .tiara:
            let low = kind == .crown ? -40.0 : -36
            let high = kind == .crown ? 34.0 : 22
            let half = kind == .crown ? 32.0 : 27
            sketch.polygon(
                [
                    (x - half, low), (x - half - 5, low - high * 0.86), (x - half * 0.52, low - high * 0.42),
                    (x - 1, low - high * 1.1),
                    (x + half * 0.52, low - high * 0.42), (x + half + 5, low - high * 0.86), (x + half, low),
                ], Hues.gold, .upright, of: .metal)
            sketch.shape(
                [
                    [(x - half, low - 7), (x, low - 2), (x + half, low - 7)], [(x + half, low - 7), (x + half, low)],
                    [(x + half, low), (x, low + 5), (x - half, low)], [(x - half, low), (x - half, low - 7)],
                ], Hues.dark(Hues.gold, 0.12), edge: .inner, of: .metal)
            for (dx, dy) in [(-half - 5, -high * 0.86), (-1, -high * 1.1), (half + 5, -high * 0.86)] {
                sketch.ellipse(x + dx, low + dy - 2, 3.6, 3.6, Hues.red, edge: .inner)
            }
            sketch.ellipse(x, low - 8, 4, 5, Hues.teal, edge: .inner)
        case .beadCrown:
            sketch.box(x - 27, -76, 54, 44, radius: 5, Hues.charcoal, .upright, of: .cloth)
            sketch.box(x - 30, -42, 60, 12, radius: 3, Hues.gold, edge: .inner, of: .metal)
            sketch.line([(x - 40, -58), (x + 40, -60)], width: 2.6, Hues.gold)
            sketch.polygon([(x - 46, -84), (x + 46, -84), (x + 54, -74), (x - 54, -74)], Hues.black, of: .wood)
            sketch.polygon(
                [(x - 54, -74), (x + 54, -74), (x + 54, -70), (x - 54, -70)], Hues.gold, edge: .none, of: .metal)
            for step in 0..<7 where step != 3 {
                let bx = x - 45 + Double(step) * 15
                sketch.line([(bx, -70), (bx, -32)], width: 0.8, Hues.gold)
                for bead in 0..<4 {
                    sketch.ellipse(
                        bx, -64 + Double(bead) * 10, 2.1, 2.5, [Hues.red, Hues.white, Hues.teal, Hues.gold][bead],
                        edge: .none)
                }
            }
        case .warHelmet:
            sketch.line([(x, -78), (x, -98)], width: 2.4, Hues.gold)
            sketch.shape(
                [
                    [(x, -98), (x + 12, -92), (x + 10, -76), (x + 3, -72)],
                    [(x + 3, -72), (x - 6, -78), (x - 12, -90), (x, -98)],
                ], Hues.red, of: .feather)
            sketch.shape(
                [
                    [
                        (x - 46, -16), (x - 46, -44), (x - 26, -68), (x, -78), (x + 26, -68), (x + 46, -44),
                        (x + 46, -16),
                    ], [(x + 46, -16), (x + 26, -26), (x, -30), (x - 26, -26), (x - 46, -16)],
                ],
                color, .round, of: .metal)
            sketch.shape(
                [
                    [(x - 46, -28), (x, -40), (x + 46, -28)], [(x + 46, -28), (x + 46, -16)],
                    [(x + 46, -16), (x + 26, -26), (x, -30), (x - 26, -26), (x - 46, -16)],
                    [(x - 46, -16), (x - 46, -28)],
                ], Hues.gold, edge: .inner, of: .metal)
            sketch.curve([(x, -76), (x, -40)], width: 2.4, Hues.gold, taper: .none)
            for side in [-1.0, 1] {
                sketch.shape(
                    [
                        [
                            (space.x(side * 34), -20), (space.x(side * 46), -18), (space.x(side * 46), 18),
                            (space.x(side * 36), 30),
                        ], [(space.x(side * 36), 30), (space.x(side * 33), 6), (space.x(side * 34), -20)],
                    ], color, of: .metal)
            }
        case .knightHelmet:
            sketch.shape(
                [
                    [(x - 46, 20), (x - 48, -30), (x - 26, -62), (x, -70), (x + 26, -62), (x + 48, -30), (x + 46, 20)],
                    [(x + 46, 20), (x + 34, 20), (x + 34, -18), (x - 34, -18), (x - 34, 20), (x - 46, 20)],
                ], Hues.silver, .upright, of: .metal)
        case .chefHat:
            for (dx, dy, r) in [(-26.0, -76.0, 21.0), (26, -76, 21), (0, -86, 24)] {
                sketch.ellipse(x + dx, dy, r, r * 0.9, Hues.white, .round, of: .cloth)
            }
            sketch.shape(
                [
                    [(x - 38, -70), (x, -60), (x + 38, -70)], [(x + 38, -70), (x + 36, -30)],
                    [(x + 36, -30), (x, -24), (x - 36, -30)], [(x - 36, -30), (x - 38, -70)],
                ], Hues.white, .upright, of: .cloth)
            for dx in [-18.0, 0, 18] { sketch.curve([(x + dx, -66), (x + dx * 0.92, -48)], width: 1.6, Hues.silver) }
        case .policeCap, .cap:
            let tone = kind == .cap ? color : Hues.navy
            sketch.shape(
                [
                    [
                        (x - 42, -26), (x - 52, -46), (x - 28, -64), (x + 4, -69), (x + 34, -63), (x + 52, -46),
                        (x + 42, -26),
                    ], [(x + 42, -26), (x, -36), (x - 42, -26)],
                ],
                tone, .round, of: .cloth)
            if kind == .policeCap {
                sketch.shape(
                    [
                        [(x - 43, -36), (x, -46), (x + 43, -36)], [(x + 43, -36), (x + 42, -26)],
                        [(x + 42, -26), (x, -36), (x - 42, -26)], [(x - 42, -26), (x - 43, -36)],
                    ], Hues.black, edge: .inner, of: .cloth)
                sketch.polygon(
                    [(x - 7, -60), (x + 7, -60), (x + 6, -50), (x, -45), (x - 6, -50)], Hues.gold, edge: .inner,
                    of: .metal)
            }
            sketch.shape(
                [
                    [(x - 34, -30), (x + 4, -38), (x + 40, -30)],
                    [
                        (x + 40, -30), (x + 46, -20), (x + 34, -18), (x, -25), (x - 26, -20), (x - 38, -22),
                        (x - 34, -30),
                    ],
                ], kind == .cap ? Hues.dark(color, 0.2) : Hues.black, of: .plain)
        case .nurseCap:
            sketch.shape(
                [
                    [(x - 32, -40), (x - 36, -66), (x, -74), (x + 36, -66), (x + 32, -40)],
                    [(x + 32, -40), (x, -50), (x - 32, -40)],
                ], Hues.white, .upright, of: .cloth)
            sketch.box(x - 2.4, -68, 4.8, 14, Hues.red, edge: .none)
            sketch.box(x - 7, -63.4, 14, 4.8, Hues.red, edge: .none)
        case .graduation:
            sketch.shape(
                [
                    [(x - 38, -30), (x - 36, -56), (x, -60), (x + 36, -56), (x + 38, -30)],
                    [(x + 38, -30), (x, -38), (x - 38, -30)],
                ], Hues.charcoal, .upright, of: .cloth)
            sketch.polygon([(x - 62, -60), (x, -76), (x + 62, -60), (x, -45)], Hues.charcoal, .level, of: .cloth)
            sketch.curve([(x, -60), (x + 36, -56), (x + 44, -50), (x + 45, -28)], width: 2.2, Hues.gold, taper: .none)
            sketch.polygon([(x + 42, -30), (x + 48, -30), (x + 50, -14), (x + 40, -14)], Hues.gold, edge: .inner)
        case .spaceHelmet:
            sketch.ellipse(x * 2, 2, 52, 50, Hues.glass.opacity(0.3), edge: .inner, of: .glass)
            sketch.shape(
                [
                    [(x - 34, -26), (x - 20, -40), (x - 2, -44)],
                    [(x - 2, -44), (x - 18, -34), (x - 29, -20), (x - 34, -26)],
                ], Hues.white.opacity(0.85), edge: .none, of: .light)
            for side in [-1.0, 1] {
                sketch.box(side * 63 - 6, -8, 12, 24, radius: 5, Hues.grey, edge: .inner, of: .metal)
            }
        case .wizardHat:
            sketch.shape(
                [
                    [(x - 40, -26), (x - 24, -66), (x - 4, -100), (x + 22, -124)],
                    [(x + 22, -124), (x + 18, -92), (x + 28, -60), (x + 42, -26)],
                    [(x + 42, -26), (x, -20), (x - 40, -26)],
                ], color, .upright, of: .cloth)
            sketch.curve([(x + 18, -96), (x + 8, -92), (x - 2, -94)], width: 2, Hues.dark(color))
            sketch.shape(
                [
                    [(x - 72, -20), (x - 40, -32), (x, -28), (x + 40, -32), (x + 74, -20)],
                    [(x + 74, -20), (x + 40, -12), (x, -14), (x - 40, -12), (x - 72, -20)],
                ], color, .level, of: .cloth)
            sketch.shape(
                [
                    [(x - 38, -36), (x, -30), (x + 40, -36)], [(x + 40, -36), (x + 41, -27)],
                    [(x + 41, -27), (x, -21), (x - 40, -27)], [(x - 40, -27), (x - 38, -36)],
                ], Hues.gold, edge: .inner, of: .cloth)
        case .hardHat, .fireHelmet:
            let tone = kind == .hardHat ? Hues.yellow : Hues.red
            sketch.shape(
                [
                    [
                        (x - 46, -24), (x - 44, -50), (x - 22, -70), (x, -74), (x + 22, -70), (x + 44, -50),
                        (x + 46, -24),
                    ], [(x + 46, -24), (x, -34), (x - 46, -24)],
                ], tone, .round, of: .metal)
            sketch.shape(
                [
                    [(x - 6, -74), (x, -78), (x + 6, -74)], [(x + 6, -74), (x + 8, -36)],
                    [(x + 8, -36), (x, -37), (x - 8, -36)], [(x - 8, -36), (x - 6, -74)],
                ], Hues.dark(tone, 0.1), edge: .inner, of: .metal)
            sketch.shape(
                [
                    [(x - 52, -22), (x, -36), (x + 52, -22)],
                    [
                        (x + 52, -22), (x + 54, -15), (x + 30, -22), (x, -26), (x - 30, -22), (x - 54, -15),
                        (x - 52, -22),
                    ],
                ], Hues.dark(tone, 0.14), of: .metal)
            if kind == .fireHelmet {
                sketch.polygon(
                    [(x - 10, -62), (x, -68), (x + 10, -62), (x + 8, -44), (x, -40), (x - 8, -44)], Hues.gold,
                    edge: .inner, of: .metal)
            }
        case .beret:
            sketch.blob(
                [(x - 44, -34), (x - 54, -52), (x - 30, -70), (x + 8, -70), (x + 42, -54), (x + 40, -36), (x, -40)],
                Hues.crimson, .round, of: .cloth)
            sketch.line([(x - 8, -69), (x - 6, -77)], width: 3, Hues.crimson)
        case .goldenBand:
            sketch.curve(
                [(space.x(-42), -22), (space.x(-20), -30), (space.x(0), -24), (space.x(20), -30), (space.x(42), -22)],
                width: 5, Hues.gold, taper: .none)
            sketch.ellipse(space.x(0), -25, 4.4, 4.4, Hues.gold, edge: .inner, of: .metal)
        }
    }
}
