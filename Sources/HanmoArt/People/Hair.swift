import HanmoGraphics

/// Hair in the head's units: what falls behind the body, what lies on the head, and the head from behind.
struct Hair {
    enum Cut: String, Sendable, CaseIterable {
        case short, crop, spiky, bob, straight, wavy, ponytail, twinTails, bun, topknot, braid, curly, bald, receding
        case highBun, doubleBun
    }

    let cut: Cut
    let color: Color
    let space: HeadSpace

    /// The lexicon's word for hair.
    static func cut(_ word: String, sex: FigureLook.Sex) -> Cut? {
        switch word {
        case "long": .straight
        case "short": sex == .female ? .bob : .short
        case "twin-tails", "twintails", "pigtails": .twinTails
        case "double-bun": .doubleBun
        case "high-bun": .highBun
        case "wave", "waves": .wavy
        default: Cut(rawValue: word)
        }
    }

    static func modern(_ sex: FigureLook.Sex, _ age: FigureLook.Age) -> [Cut] {
        switch (sex, age) {
        case (.male, .elder): [.receding, .short]
        case (.female, .elder): [.bun, .curly]
        case (.male, .child): [.short, .crop, .spiky]
        case (.female, .child): [.twinTails, .bob, .ponytail]
        case (.male, _): [.short, .crop, .spiky, .short]
        case (.female, _): [.straight, .bob, .ponytail, .wavy, .braid]
        }
    }

    static func ancient(_ sex: FigureLook.Sex) -> [Cut] { sex == .female ? [.highBun, .doubleBun] : [.topknot] }

    var dark: Color { Hues.dark(color, 0.3) }
    var light: Color { color.mixed(with: Hues.white, color.luminance > 0.4 ? 0.4 : 0.2) }

    /// Of single strands: darker, or lighter on black hair.
    var strand: Color { color.luminance < 0.04 ? color.mixed(with: Hues.white, 0.22) : dark }

    /// Whether ears are under it.
    var coversEars: Bool { [.bob, .straight, .wavy, .curly, .highBun].contains(cut) }

    // MARK: Behind the body

    func drawBack(on sketch: inout Sketch) {
        let lag = space.isTurned ? -5.0 : 0
        switch cut {
        case .straight:
            sketch.shape(
                [
                    [(-44 + lag, -20), (-53 + lag, 10), (-55 + lag, 60), (-50 + lag, 118)],
                    [(-50 + lag, 118), (-30 + lag, 126), (-8 + lag, 120), (14 + lag, 127), (44 + lag * 0.6, 116)],
                    [(44 + lag * 0.6, 116), (51, 60), (50, 10), (43, -20)],
                ], dark, .upright, of: .hair)
        case .wavy:
            sketch.shape(
                [
                    [
                        (-44 + lag, -24), (-57 + lag, 6), (-52 + lag, 30), (-62 + lag, 56), (-55 + lag, 80),
                        (-60 + lag, 104),
                    ],
                    [(-60 + lag, 104), (-40 + lag, 114), (-18 + lag, 106), (10, 114), (34, 105), (54, 106)],
                    [(54, 106), (52, 82), (60, 56), (51, 32), (55, 6), (43, -24)],
                ], dark, .upright, of: .hair)
        case .bob:
            sketch.shape(
                [
                    [(-44 + lag, -24), (-54 + lag, 6), (-54 + lag, 34), (-47 + lag, 52)],
                    [(-47 + lag, 52), (-10, 56), (40, 52)], [(40, 52), (50, 30), (49, 4), (42, -24)],
                ], dark, of: .hair)
        case .ponytail:
            let x = space.isTurned ? -50.0 : 36
            let way = space.isTurned ? -1.0 : 1
            sketch.shape(
                [
                    [
                        (x - way * 12, -48), (x + way * 14, -46), (x + way * 30, -18), (x + way * 30, 26),
                        (x + way * 14, 74),
                    ],
                    [(x + way * 14, 74), (x + way * 6, 40), (x - way * 2, 4), (x - way * 16, -24)],
                ], color, .upright, of: .hair)
            sketch.curve(
                [(x + way * 6, -36), (x + way * 18, -6), (x + way * 17, 40)], width: 2, strand, taper: .both)
        case .twinTails:
            for side in [-1.0, 1] {
                let x = side * (space.isTurned ? (side > 0 ? 40 : 48) : 46)
                sketch.shape(
                    [
                        [
                            (x - side * 6, -34), (x + side * 18, -30), (x + side * 30, 0), (x + side * 26, 38),
                            (x + side * 14, 72),
                        ],
                        [(x + side * 14, 72), (x + side * 4, 40), (x - side * 2, 4), (x - side * 6, -34)],
                    ], color, .upright, of: .hair)
                sketch.curve(
                    [(x + side * 8, -22), (x + side * 17, 8), (x + side * 14, 50)], width: 1.8, strand, taper: .both)
            }
        case .highBun, .doubleBun:
            sketch.shape(
                [
                    [(-42 + lag, -20), (-46 + lag, 10), (-42 + lag, 60), (-32 + lag, 112)],
                    [(-32 + lag, 112), (-10, 118), (26, 110)], [(26, 110), (40, 60), (42, 10), (42, -20)],
                ], dark, .upright, of: .hair)
        case .curly:
            puffs(
                [(-46, -14), (-52, 8), (-46, 30), (46, 30), (52, 8), (46, -14), (-30, 42), (30, 42)], 17, dark,
                on: &sketch)
        default: break
        }
        if space.isTurned { drawOcciput(on: &sketch) }
    }

    /// The back of a head that is turned half away.
    private func drawOcciput(on sketch: inout Sketch) {
        guard cut != .bald else { return }
        let crown: [(Double, Double)] =
            cut == .receding
            ? [(-20, -24), (-40, -26), (-49, -8), (-46, 14), (-36, 30), (-24, 32), (-14, 10)]
            : [(6, -58), (-22, -54), (-42, -36), (-50, -10), (-47, 14), (-37, 30), (-24, 33), (-8, 10)]
        sketch.blob(crown, color, of: .hair)
    }

    func puffs(
        _ places: [(Double, Double)], _ radius: Double, _ tone: Color, on sketch: inout Sketch
    ) {
        for (index, place) in places.enumerated() {
            let r = radius * (index % 2 == 0 ? 1 : 0.88)
            sketch.ellipse(space.x(place.0), place.1, r, r, tone, edge: .inner, of: .hair)
        }
    }

    // MARK: On the head

    func drawFront(on sketch: inout Sketch) {
        switch cut {
        case .bald: return
        case .crop: cap([[(33, -14), (26, -30), (0, -36), (-26, -30), (-33, -14)]], side: 0, volume: -2, on: &sketch)
        case .short:
            cap(
                [
                    [(35, -8), (31, -22), (17, -37)], [(17, -37), (4, -20), (-12, -15), (-27, -17)],
                    [(-27, -17), (-25, -24), (-20, -28)], [(-20, -28), (-30, -20), (-36, -6)],
                ], side: 6, on: &sketch)
            strands(
                [
                    [(17, -37), (10, -50), (-8, -55)], [(4, -26), (-12, -34), (-26, -34)],
                    [(24, -36), (34, -42), (38, -30)],
                ], on: &sketch)
        case .spiky: drawSpikes(on: &sketch)
        case .bob:
            cap(
                [
                    [(37, 44), (37, 8), (35, -12)], [(35, -12), (26, -18), (14, -19)], [(14, -19), (12, -27)],
                    [(12, -27), (10, -18), (0, -17), (-14, -18)], [(-14, -18), (-15, -26)],
                    [(-15, -26), (-17, -17), (-27, -15), (-35, -10)], [(-35, -10), (-37, 10), (-36, 45)],
                ], side: 46, volume: 2, on: &sketch)
            strands(
                [
                    [(-4, -58), (-22, -46), (-32, -22)], [(2, -58), (24, -46), (33, -22)],
                    [(-42, 0), (-44, 20), (-42, 38)], [(42, 0), (44, 20), (42, 38)],
                ], on: &sketch)
        case .straight, .wavy:
            let end = cut == .wavy ? 58.0 : 64
            cap(
                [
                    [(40, end), (40, 30), (37, 4), (33, -12)], [(33, -12), (24, -26), (10, -42)],
                    [(10, -42), (-2, -24), (-18, -13), (-31, -8)], [(-31, -8), (-36, 6), (-39, 30), (-41, end)],
                ], side: end, volume: 2, on: &sketch)
            strands(
                [
                    [(10, -44), (-8, -46), (-30, -26)], [(10, -44), (26, -40), (38, -14)],
                    [(-44, 4), (-46, 28), (-44, 52)], [(44, 4), (46, 28), (44, 50)],
                ], on: &sketch)
        case .ponytail:
            cap(
                [
                    [(37, 14), (36, -4), (30, -22), (12, -36)], [(12, -36), (0, -22), (-14, -15), (-24, -14)],
                    [(-24, -14), (-24, -22)], [(-24, -22), (-32, -14), (-36, 2), (-37, 16)],
                ], side: 14, on: &sketch)
            strands(
                [
                    [(12, -36), (4, -50), (-4, -56)], [(-30, -20), (-40, -34), (-38, -40)],
                    [(34, -14), (40, -30), (34, -44)],
                ], on: &sketch)
            let x = space.isTurned ? -50.0 : 35
            sketch.ellipse(x * 0.94, -46, 6.5, 8, Hues.red, edge: .inner, of: .cloth)
        case .twinTails:
            cap(
                [
                    [(38, 20), (36, -2), (33, -12)], [(33, -12), (22, -20), (14, -28)],
                    [(14, -28), (12, -18), (0, -17), (-12, -18)],
                    [(-12, -18), (-14, -26)], [(-14, -26), (-18, -17), (-28, -15), (-34, -9)],
                    [(-34, -9), (-36, 4), (-38, 22)],
                ], side: 20, on: &sketch)
            strands(
                [
                    [(0, -60), (-2, -48), (0, -38)], [(-30, -34), (-40, -36), (-44, -34)],
                    [(30, -34), (40, -36), (44, -34)],
                ], on: &sketch)
            for side in [-1.0, 1] {
                let x = side * (space.isTurned ? (side > 0 ? 41 : 47) : 46)
                sketch.ellipse(x, -32, 5.6, 6.4, Hues.coral, edge: .inner, of: .cloth)
            }
        case .bun:
            sketch.ellipse(space.isTurned ? -20 : 0, -66, 19, 16, color, .round, of: .hair)
            sketch.curve(
                [(space.isTurned ? -34 : -14, -68), (space.isTurned ? -20 : 0, -74), (space.isTurned ? -6 : 14, -66)],
                width: 2, strand)
            parted(on: &sketch)
        case .braid:
            parted(on: &sketch)
            for step in 0..<7 {
                let y = 30.0 + Double(step) * 13
                let x = space.x(-36) - 4 + Double(step % 2) * 4 - 2
                sketch.ellipse(
                    x, y, 9.5 - Double(step) * 0.6, 8.5, step % 2 == 0 ? color : Hues.light(color, 0.06), edge: .inner,
                    of: .hair)
            }
            sketch.ellipse(space.x(-36) - 4, 119, 5.6, 5, Hues.red, edge: .inner, of: .cloth)
            sketch.shape(
                [
                    [(space.x(-36) - 9, 122), (space.x(-36) - 6, 140), (space.x(-36), 146)],
                    [(space.x(-36), 146), (space.x(-36) + 3, 132), (space.x(-36) + 1, 122)],
                ], color, of: .hair)
        case .topknot: drawTopknot(on: &sketch)
        case .curly:
            puffs(
                [
                    (-44, -24), (44, -24), (-38, -44), (38, -44), (-20, -58), (20, -58), (0, -62), (-40, -4), (40, -4),
                ], 16, color, on: &sketch)
            puffs([(-26, -36), (26, -36), (-9, -40), (10, -42), (0, -50)], 15, Hues.light(color, 0.05), on: &sketch)
        case .receding:
            for side in [-1.0, 1] where !(space.isTurned && side < 0) {
                let near = space.isTurned ? 0.9 : 1.0
                sketch.shape(
                    [
                        [
                            (side * 40 * near, -30), (side * 47 * near, -14), (side * 47 * near, 4),
                            (side * 41 * near, 16),
                        ],
                        [
                            (side * 41 * near, 16), (side * 36 * near, 8), (side * 35 * near, -10),
                            (side * 40 * near, -30),
                        ],
                    ], color, of: .hair)
            }
            if space.isTurned {
                sketch.shape(
                    [[(-28, -20), (-30, -6), (-26, 8)], [(-26, 8), (-34, 4), (-40, -10), (-38, -26)]], color,
                    edge: .none, of: .hair)
            }
            sketch.curve([(space.x(-16), -50), (space.x(0), -56), (space.x(18), -50)], width: 1.6, color)
            sketch.curve([(space.x(-22), -45), (space.x(-4), -52), (space.x(12), -50)], width: 1.4, color)
        case .highBun: drawHighBun(on: &sketch)
        case .doubleBun:
            parted(on: &sketch)
            for side in [-1.0, 1] {
                let x = side * (space.isTurned ? (side > 0 ? 27 : 36) : 33)
                sketch.ellipse(x, -58, 17, 16, color, .round, of: .hair)
                sketch.curve([(x - 10, -58), (x, -66), (x + 10, -56)], width: 1.8, strand)
                sketch.curve([(x - 12, -46), (x, -43), (x + 12, -47)], width: 4, Hues.red, taper: .none)
                sketch.curve(
                    [(x + side * 8, -44), (x + side * 18, -26), (x + side * 16, -4)], width: 3, Hues.red, taper: .tail)
            }
        }
    }

    /// From temple to temple over the crown, then along the hairline back; the runs are of the hairline from right to left.
    func cap(_ hairline: [[(Double, Double)]], side: Double, volume: Double = 0, on sketch: inout Sketch) {
        let v = volume
        var outer: [(Double, Double)] = [(-42, side)]
        if side > 30 { outer.append((-49 - v, side * 0.5)) }
        outer += [(-46 - v, -12), (-42 - v, -36), (-24, -55 - v), (0, -62 - v)]
        outer += [(24, -55 - v), (42 + v, -36), (46 + v, -12)]
        if side > 30 { outer.append((49 + v, side * 0.5)) }
        outer.append((42, side))
        let first = hairline.first?.first ?? (38, side)
        let last = hairline.last?.last ?? (-38, side)
        sketch.shape(
            [space.run(outer), space.run([(42, side), first])] + space.runs(hairline)
                + [space.run([last, (-42, side)])], color, .round, of: .hair)
        // Sheen along the crown.
        sketch.shape(
            [
                space.run([(-30, -37), (-18, -46), (0, -49), (14, -47)]),
                space.run([(14, -47), (0, -45.5), (-16, -42), (-30, -37)]),
            ], light.opacity(0.7), edge: .none, of: .hair)
    }

    func strands(_ runs: [[(Double, Double)]], on sketch: inout Sketch) {
        for run in runs { sketch.curve(space.run(run), width: 1.4, strand, taper: .both) }
    }

    func parted(on sketch: inout Sketch) {
        cap(
            [
                [(41, 12), (36, -6), (28, -22), (2, -42)], [(2, -42), (-26, -24), (-36, -6), (-41, 12)],
            ], side: 12, on: &sketch)
        strands(
            [
                [(2, -44), (1, -54), (0, -60)], [(10, -42), (30, -34), (40, -14)], [(-6, -42), (-28, -34), (-40, -14)],
            ], on: &sketch)
    }
}
