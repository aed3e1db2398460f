import HanmoGraphics

extension Hair {
    func drawSpikes(on sketch: inout Sketch) {
        let tips: [(Double, Double)] = [
            (-42, 8), (-53, -8), (-46, -20), (-56, -34), (-43, -42), (-42, -59), (-22, -58), (-14, -72), (5, -62),
            (22, -71), (27, -56), (47, -56), (43, -40), (56, -29), (46, -18), (52, -3), (42, 8),
        ]
        let rim = tips.indices.dropLast().map { index -> [(Double, Double)] in
            let (a, b) = (tips[index], tips[index + 1])
            // A little belly to each side of a spike.
            let out = index % 2 == 0 ? 1.06 : 0.97
            return [a, ((a.0 + b.0) / 2 * out, (a.1 + b.1) / 2 * out), b]
        }
        sketch.shape(
            space.runs(
                rim + [
                    [(42, 8), (36, 6), (34, -10)], [(34, -10), (28, -20), (22, -8)], [(22, -8), (14, -26), (4, -10)],
                    [(4, -10), (-8, -28), (-18, -9)], [(-18, -9), (-24, -24), (-33, -10)],
                    [(-33, -10), (-36, 4), (-42, 8)],
                ]), color, .round, of: .hair)
        strands(
            [
                [(-12, -72), (-8, -56), (-12, -42)], [(22, -70), (18, -54), (20, -40)],
                [(-40, -60), (-30, -48), (-28, -36)],
            ], on: &sketch)
    }

    /// Combed up into a knot with a pin through it.
    func drawTopknot(on sketch: inout Sketch) {
        let x = space.isTurned ? -4.0 : 0
        sketch.line([(x - 20, -70), (x + 20, -73)], width: 2.6, Hues.gold)
        sketch.shape(
            [
                [(x - 9, -56), (x - 15, -68), (x - 9, -82), (x + 2, -85), (x + 12, -79), (x + 14, -67), (x + 9, -56)],
                [(x + 9, -56), (x - 9, -56)],
            ], color, .round, of: .hair)
        sketch.curve([(x - 7, -62), (x - 3, -74), (x + 5, -80)], width: 1.6, strand)
        sketch.line([(x + 12, -72.4), (x + 21, -73.2)], width: 2.6, Hues.gold)
        cap(
            [[(41, 12), (36, -8), (27, -26), (0, -36), (-27, -26), (-36, -8), (-41, 12)]], side: 12, volume: -2,
            on: &sketch)
        sketch.shape(
            [
                [(x - 10, -62), (x, -64), (x + 10, -62)], [(x + 10, -62), (x + 10, -55)],
                [(x + 10, -55), (x, -57), (x - 10, -55)], [(x - 10, -55), (x - 10, -62)],
            ],
            Hues.tile, edge: .inner, of: .cloth)
        strands(
            [
                [(0, -37), (0, -48), (0, -57)], [(16, -33), (12, -46), (5, -57)], [(-16, -33), (-12, -46), (-5, -57)],
                [(30, -20), (30, -38), (12, -56)], [(-30, -20), (-30, -38), (-12, -56)],
            ], on: &sketch)
    }

    /// An old lady's tall hair with a flower, pins and tassels.
    func drawHighBun(on sketch: inout Sketch) {
        let x = space.isTurned ? -6.0 : 0
        for side in [-1.0, 1] {
            sketch.ellipse(x + side * 15, -72, 15, 17, color, .round, of: .hair)
            sketch.curve([(x + side * 8, -82), (x + side * 19, -80), (x + side * 22, -68)], width: 1.6, strand)
        }
        sketch.ellipse(x, -80, 14, 16, color, .round, of: .hair)
        sketch.curve([(x - 7, -86), (x, -91), (x + 7, -86)], width: 1.6, strand)
        cap(
            [
                [(39, 26), (38, 4), (33, -14), (20, -28), (1, -40)],
                [(1, -40), (-20, -28), (-33, -14), (-38, 4), (-39, 26)],
            ], side: 28, volume: 1, on: &sketch)
        strands(
            [[(1, -42), (0, -52), (0, -60)], [(12, -40), (32, -30), (41, -6)], [(-10, -40), (-32, -30), (-41, -6)]],
            on: &sketch)
        for (dx, dy, r) in [(-26.0, -52.0, 6.5), (-18, -58, 4.2)] {
            for step in 0..<5 {
                let way = Rig.direction(Double(step) * 72)
                sketch.ellipse(
                    x + dx + way.x * r * 0.7, dy + way.y * r * 0.7, r * 0.55, r * 0.55, Hues.coral, edge: .inner)
            }
            sketch.ellipse(x + dx, dy, r * 0.4, r * 0.4, Hues.yellow, edge: .none)
        }
        sketch.curve([(x + 16, -58), (x + 30, -64), (x + 42, -66)], width: 2.4, Hues.gold, taper: .none)
        sketch.ellipse(x + 42, -66, 3.2, 3.2, Hues.gold, edge: .inner)
        for step in 0..<3 {
            sketch.line(
                [(x + 39 + Double(step) * 3, -63), (x + 39 + Double(step) * 3, -48 - Double(step % 2) * 4)], width: 1,
                Hues.gold)
            sketch.ellipse(x + 39 + Double(step) * 3, -47 - Double(step % 2) * 4, 1.5, 1.9, Hues.red, edge: .none)
        }
    }

    // MARK: From behind

    func drawRear(on sketch: inout Sketch) {
        guard cut != .bald else { return }
        if cut == .receding {
            sketch.shape(
                [
                    [(-44, -22), (-48, 0), (-38, 26), (0, 34), (38, 26), (48, 0), (44, -22)],
                    [(44, -22), (20, -8), (0, -6), (-20, -8), (-44, -22)],
                ],
                color, of: .hair)
            return
        }
        let low: Double =
            switch cut {
            case .straight: 122
            case .wavy: 110
            case .bob: 50
            case .highBun, .doubleBun: 104
            default: 34
            }
        if cut == .curly {
            puffs(
                [
                    (-40, -30), (40, -30), (-46, -8), (46, -8), (-42, 16), (42, 16), (-22, -52), (22, -52), (0, -60),
                    (-24, 30), (24, 30), (0, 34),
                ],
                17, dark, on: &sketch)
            puffs([(-24, -28), (24, -28), (-26, 2), (26, 2), (0, -38), (0, 14), (0, -10)], 19, color, on: &sketch)
            return
        }
        if low < 40 {
            // Cropped at the nape.
            sketch.shape(
                [
                    [(-43, 6), (-47, -12), (-42, -36), (-24, -55), (0, -62), (24, -55), (42, -36), (47, -12), (43, 6)],
                    [(43, 6), (36, 16), (27, 34)], [(27, 34), (14, 38), (0, 36), (-14, 38), (-27, 34)],
                    [(-27, 34), (-36, 16), (-43, 6)],
                ], color, .round, of: .hair)
        }
        let wide = low > 60 ? 50.0 : 44
        if low >= 40 {
            sketch.shape(
                [
                    [
                        (-wide * 0.82, low), (-wide, low * 0.5), (-48, -6), (-42, -36), (-22, -56), (0, -60), (22, -56),
                        (42, -36), (48, -6), (wide, low * 0.5), (wide * 0.82, low),
                    ],
                    [(wide * 0.82, low), (wide * 0.3, low + 5), (-wide * 0.3, low + 4), (-wide * 0.82, low)],
                ], color, .round, of: .hair)
        }
        for x in [-24.0, -8, 9, 25] {
            sketch.curve([(x * 0.5, -50), (x, -10), (x * 1.1, low - 10)], width: 1.5, strand, taper: .both)
        }
        switch cut {
        case .ponytail, .braid:
            sketch.shape(
                [[(-13, -30), (-20, 6), (-14, 60), (0, 98)], [(0, 98), (14, 60), (20, 6), (13, -30)]],
                Hues.light(color, 0.06), .upright, of: .hair)
            sketch.ellipse(0, -30, 13, 7, Hues.red, edge: .inner, of: .cloth)
        case .twinTails:
            for side in [-1.0, 1] {
                sketch.shape(
                    [
                        [(side * 38, -30), (side * 64, -16), (side * 62, 40), (side * 50, 70)],
                        [(side * 50, 70), (side * 44, 20), (side * 38, -30)],
                    ], color, of: .hair)
                sketch.ellipse(side * 42, -28, 6, 6, Hues.coral, edge: .inner, of: .cloth)
            }
        case .bun: sketch.ellipse(0, -54, 20, 17, color, .round, of: .hair)
        case .topknot: drawTopknotRear(on: &sketch)
        case .highBun:
            for side in [-1.0, 0, 1] {
                sketch.ellipse(side * 15, -72 - (side == 0 ? 8 : 0), 15, 16, color, .round, of: .hair)
            }
            sketch.line([(-30, -56), (30, -60)], width: 2.6, Hues.gold)
        case .doubleBun:
            for side in [-1.0, 1] {
                sketch.ellipse(side * 33, -57, 17, 16, color, .round, of: .hair)
                sketch.curve([(side * 20, -46), (side * 33, -42), (side * 46, -47)], width: 4, Hues.red, taper: .none)
            }
        default: break
        }
    }

    private func drawTopknotRear(on sketch: inout Sketch) {
        sketch.line([(-20, -72), (20, -72)], width: 2.6, Hues.gold)
        sketch.ellipse(0, -71, 13, 14, color, .round, of: .hair)
        sketch.box(-10, -62, 20, 7, Hues.tile, edge: .inner, of: .cloth)
        sketch.curve([(-3, -56), (-6, -20), (-9, 16)], width: 4, Hues.tile, taper: .tail)
        sketch.curve([(3, -56), (7, -20), (8, 10)], width: 4, Hues.tile, taper: .tail)
    }
}
