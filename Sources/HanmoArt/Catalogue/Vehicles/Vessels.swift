import HanmoGraphics

/// Boats; the bow is at the left.
enum Vessels {
    private static func waterline(_ sketch: inout Sketch, half: Double) {
        for (x, y, wide) in [
            (-half * 0.55, 0.0, half * 0.42), (half * 0.2, 2.0, half * 0.55), (half * 0.8, 0, half * 0.3),
            (-half * 0.9, 2, half * 0.2),
        ] {
            sketch.curve(
                [(x - wide, y), (x - wide * 0.3, y - 1.4), (x + wide * 0.3, y + 1), (x + wide, y - 0.4)], width: 2,
                Hues.white.opacity(0.75))
        }
    }

    /// A wooden boat with an awning of black mats and a long oar at the stern.
    static func boat(_ sketch: inout Sketch, _ appearance: Appearance) {
        sketch.moved(0, 0, scaled: 1.42) { awningBoat(&$0, appearance.color(Hues.darkWood)) }
    }

    private static func awningBoat(_ sketch: inout Sketch, _ wood: Color) {
        // The oar behind.
        sketch.limb([(62, -66), (112, -6)], from: 2.4, to: 2.6, Hues.paleWood, edge: .inner, of: .wood)
        sketch.polygon([(108, -10), (114, -14), (126, 4), (118, 6)], Hues.paleWood, edge: .inner, of: .wood)
        // The inside, then the awning, then the near side.
        sketch.blob(
            [(-126, -46), (-80, -34), (0, -29), (70, -33), (112, -44), (70, -25), (0, -20), (-80, -24)],
            Hues.dark(wood, 0.5), edge: .inner, of: .wood)
        sketch.box(-60, -32, 36, 4, Hues.wood, edge: .inner, of: .wood)
        let mat = Color(hex: 0x3E3B3A)
        for (x, half, height) in [(36.0, 24.0, 58.0), (10, 28, 66)] {
            let arc = (0...16).map { step -> (Double, Double) in
                let angle = Double.pi * Double(step) / 16
                return (x - half * Trigonometry.cos(angle), -24 - (height - 24) * Trigonometry.sin(angle))
            }
            sketch.polygon([(x - half, -22)] + arc + [(x + half, -22)], Hues.light(mat, 0.08), .upright, of: .cloth)
            sketch.clip(to: .polygon(arc.map { Point($0.0, $0.1) })) { inner in
                for rib in 0..<8 {
                    let px = x - half + (Double(rib) + 0.5) * half / 4
                    inner.curve(
                        [(px, -20), (px + 2, -46), (px + (x - px) * 0.2, -70)], width: 0.9, Hues.light(mat, 0.32),
                        taper: .none)
                }
                for row in 0..<6 {
                    inner.line(
                        [(x - half, -26 - Double(row) * 7), (x + half, -26 - Double(row) * 7)], width: 0.7,
                        Hues.light(mat, 0.22))
                }
            }
            sketch.curve(arc, width: 2.2, Hues.wood, taper: .none)
        }
        // The mouth of the awning.
        sketch.blob(
            [(-17, -22), (-16, -42), (-8, -56), (-2, -58), (0, -44), (-2, -22)], Hues.dark(mat, 0.5), edge: .inner)
        Pavilions.lantern(&sketch, -14, -49, 4.4)
        let hull: [(Double, Double)] = [
            (-134, -54), (-112, -38), (-70, -27), (0, -22), (64, -25), (104, -38), (122, -50), (112, -22), (84, -4),
            (40, 0), (-60, 0), (-104, -12),
        ]
        let near = Curves.smooth(Array(hull[0...6]).map { Point($0.0, $0.1) }, steps: 8)
        let keel = Curves.smooth(Array(hull[6...11] + [hull[0]]).map { Point($0.0, $0.1) }, steps: 8)
        let path = Path.polygon(near + keel)
        sketch.area(path, wood, of: .wood)
        sketch.clip(to: path) { inner in
            inner.blob(
                [(-140, -14), (-70, -10), (0, -9), (80, -12), (130, -24), (130, 10), (-140, 10)], Hues.dark(wood, 0.35),
                edge: .none, of: .wood)
            for row in [(-20.0), -13] {
                inner.curve(
                    [(-130, row - 22), (-76, row - 1), (0, row + 4), (70, row + 1), (120, row - 18)], width: 0.9,
                    Hues.dark(wood, 0.45), taper: .none)
            }
        }
        let rail = near.map { ($0.x, $0.y) }
        sketch.polygon(
            rail.map { ($0.0, $0.1 - 1.6) } + rail.reversed().map { ($0.0, $0.1 + 2.6) }, Hues.light(wood, 0.3),
            edge: .inner, of: .wood)
        waterline(&sketch, half: 120)
    }

    static func sail(_ sketch: inout Sketch, _ appearance: Appearance) {
        let cloth = appearance.color(Hues.white)
        let hullColor = Hues.navy
        sketch.limb([(2, -16), (0, -99)], from: 1.8, to: 1, Hues.wood, edge: .inner, of: .wood)
        // The mainsail swells to the right, the jib to the left.
        let jib: [(Double, Double)] = [(-1, -93), (-12, -70), (-26, -44), (-40, -24), (-22, -22), (-3, -25), (-4, -50)]
        let main: [(Double, Double)] = [(3, -97), (18, -78), (34, -52), (45, -25), (24, -23), (3, -24), (4, -60)]
        let fold: [(Double, Double)] = [(10, -100), (16, -66), (29, -40), (26, -18), (60, -18), (60, -100)]
        let hollow: [(Double, Double)] = [(0, -96), (-8, -60), (-22, -34), (-24, -18), (4, -18), (4, -60)]
        for (sail, tone, shade) in [(jib, Hues.dark(cloth, 0.08), hollow), (main, cloth, fold)] {
            let path = Path.polygon(
                Curves.smooth(Array(sail[0...3]).map { Point($0.0, $0.1) })
                    + Curves.smooth(Array(sail[3...6] + [sail[0]]).map { Point($0.0, $0.1) }))
            sketch.area(path, tone, of: .cloth)
            sketch.clip(to: path) { inner in
                inner.blob(shade, Hues.dark(tone, 0.1), edge: .none, of: .cloth)
                for y in [-78.0, -61, -44] {
                    let wide = sail[3].0 * (y + 97) / 72
                    inner.curve(
                        [(0, y), (wide * 0.5, y + 3), (wide * 1.1, y + 1)], width: 0.6, Hues.dark(tone, 0.26),
                        taper: .none)
                }
            }
        }
        sketch.polygon([(4, -42), (34.6, -42), (39, -34), (4, -34)], Hues.red, edge: .none, of: .cloth)
        sketch.limb([(2, -22), (46, -21.4)], from: 1.8, to: 1.4, Hues.wood, edge: .inner, of: .wood)
        sketch.polygon([(0, -99), (12, -96.4), (0, -94)], Hues.red, edge: .inner, of: .cloth)
        let hull: [(Double, Double)] = [
            (-50, -19), (-20, -15), (20, -15), (48, -18), (42, -2), (30, 1), (-26, 1), (-38, -4),
        ]
        let path = Path.polygon(
            Curves.smooth(Array(hull[0...3]).map { Point($0.0, $0.1) })
                + Curves.smooth(Array(hull[3...7] + [hull[0]]).map { Point($0.0, $0.1) }))
        sketch.polygon([(-18, -15), (-12, -21), (14, -21), (20, -15)], Hues.paleWood, edge: .inner, of: .wood)
        sketch.area(path, hullColor, of: .wood)
        sketch.clip(to: path) { inner in
            inner.box(-60, -5, 120, 8, Hues.crimson, edge: .none, of: .wood)
            inner.box(-60, -6.4, 120, 1.6, Hues.white, edge: .none)
        }
        sketch.curve([(-50, -19), (-20, -15), (20, -15), (48, -18)], width: 1.6, Hues.wood, taper: .none)
        waterline(&sketch, half: 46)
    }

    /// A liner with funnels.
    static func ship(_ sketch: inout Sketch, _ appearance: Appearance) {
        let hullColor = appearance.color(Hues.navy)
        for x in [-34.0, 8, 50] {
            sketch.polygon([(x - 10, -66), (x - 7, -92), (x + 11, -92), (x + 11, -66)], Hues.red, .upright, of: .metal)
            sketch.polygon(
                [(x - 7.4, -88), (x - 7, -94), (x + 11, -94), (x + 11, -88)], Hues.black, edge: .none, of: .metal)
        }
        for (index, deck) in [(-96.0, 108.0, -46.0), (-80, 92, -57), (-62, 76, -68)].enumerated() {
            sketch.box(deck.0, deck.2, deck.1 - deck.0, 12, radius: index == 2 ? 2 : 0, Hues.white, of: .metal)
            sketch.box(deck.0, deck.2 + 9.6, deck.1 - deck.0, 2, Hues.dark(Hues.white, 0.2), edge: .none, of: .metal)
            let count = Int((deck.1 - deck.0) / 7)
            for window in 0..<count {
                sketch.box(
                    deck.0 + 4 + Double(window) * 7, deck.2 + 3, 4, 4, radius: 1,
                    appearance.isNight ? Hues.lamplight : Hues.deepWater,
                    edge: .none, of: appearance.isNight ? .light : .glass)
            }
        }
        sketch.polygon([(-74, -68), (-70, -77), (-48, -77), (-48, -68)], Hues.white, edge: .inner, of: .metal)
        sketch.polygon(
            [(-71, -70), (-69, -75), (-52, -75), (-52, -70)], appearance.isNight ? Hues.lamplight : Hues.deepWater,
            edge: .none, of: appearance.isNight ? .light : .glass)
        sketch.limb([(-86, -46), (-84, -98)], from: 1.6, to: 0.8, Hues.charcoal, edge: .none, of: .metal)
        sketch.line([(-84, -96), (-148, -42)], width: 0.6, Hues.charcoal)
        sketch.line([(-84, -96), (100, -50)], width: 0.6, Hues.charcoal)
        if appearance.isNight { sketch.glow(0, -52, radius: 110, Hues.lamplight) }
        let hull: [(Double, Double)] = [
            (-156, -44), (-100, -36), (110, -34), (146, -40), (136, -10), (126, 0), (-126, 0), (-142, -20),
        ]
        sketch.polygon(hull, hullColor, of: .metal)
        sketch.polygon([(-132, -8), (135, -8), (126, 0), (-126, 0)], Hues.crimson, edge: .none, of: .metal)
        sketch.polygon(
            [(-156, -44), (-100, -36), (110, -34), (146, -40), (145, -36), (110, -30), (-100, -32), (-153, -39)],
            Hues.white, edge: .none)
        for index in 0..<20 {
            sketch.ellipse(
                -110 + Double(index) * 12, -22, 1.9, 1.9, appearance.isNight ? Hues.lamplight : Hues.sky, edge: .none,
                of: appearance.isNight ? .light : .glass)
        }
        sketch.curve([(-128, -30), (-126, -24), (-130, -18)], width: 2, Hues.silver)
        waterline(&sketch, half: 140)
    }

    /// Bamboo poles bound side by side, a basket and a pole.
    static func raft(_ sketch: inout Sketch, _ appearance: Appearance) {
        let bamboo = appearance.color(Color(hex: 0xB9A95C))
        sketch.limb([(54, -98), (84, 4)], from: 3, to: 3.4, Hues.moss, edge: .inner, of: .wood)
        for pole in 0..<7 {
            let y = -22 + Double(pole) * 3.3
            let shift = Double(pole) * -5
            sketch.limb(
                [(-132 + shift * 0.4, y - 20), (-104 + shift * 0.4, y - 4), (0, y), (124 + shift, y - 2)], from: 4.8,
                to: 4.4,
                pole % 2 == 0 ? bamboo : Hues.light(bamboo, 0.16), .level, edge: .inner, of: .wood)
            for joint in 0..<6 {
                let x = -96 + Double(joint) * 34 + Double(pole % 3) * 9
                sketch.line([(x, y - 2.6), (x + 0.8, y + 2)], width: 1, Hues.dark(bamboo, 0.3))
            }
        }
        for x in [-82.0, 0, 82] {
            sketch.limb([(x + 9, -25), (x - 6, 0)], from: 4, to: 4, Hues.darkWood, edge: .inner, of: .cloth)
        }
        sketch.moved(0, 9) { creel(&$0) }
        waterline(&sketch, half: 124)
    }

    private static func creel(_ sketch: inout Sketch) {
        sketch.blob(
            [(14, -30), (12, -52), (24, -56), (42, -56), (52, -52), (50, -30), (32, -26)], Hues.wood, .round, of: .wood)
        for row in 0..<4 {
            let y = -34 - Double(row) * 5
            sketch.curve([(13, y), (32, y + 3), (51, y)], width: 1, Hues.darkWood, taper: .none)
        }
        sketch.ellipse(32, -54, 20, 5, Hues.dark(Hues.wood, 0.4), edge: .inner, of: .wood)
    }
}
