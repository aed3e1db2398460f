import HanmoGraphics

/// A scholar of the Wei and Jin seated on the ground: wide-sleeved robe, gauze cap, beard; with a qin across the knees
/// when he plays. Local coordinates: the ground under him is the origin, he is a hundred units high.
struct Scholar {
    var root: Point
    /// Page pixels a local unit.
    var scale: Double
    /// 1 looks to the left, -1 to the right.
    var facing: Double
    var playsQin: Bool

    private func at(_ x: Double, _ y: Double) -> Point { Point(root.x + facing * x * scale, root.y + y * scale) }

    private func round(_ places: [(Double, Double)]) -> [Point] {
        Curves.smooth(places.map { at($0.0, $0.1) }, steps: 8, closed: true)
    }

    private func open(_ places: [(Double, Double)]) -> [Point] {
        Curves.smooth(places.map { at($0.0, $0.1) }, steps: 8)
    }

    func paint(on easel: inout Easel) {
        paintShadow(on: &easel)
        paintRobe(on: &easel)
        if playsQin { paintQin(on: &easel) }
        paintSleeves(on: &easel)
        paintHead(on: &easel)
    }

    private func paintShadow(on easel: inout Easel) {
        let ink = easel.pigments.ink
        easel.layer(
            Rect(x: root.x - 90 * scale, y: root.y - 20 * scale, width: 180 * scale, height: 50 * scale),
            blur: 4 * scale
        ) { easel in
            easel.fill(
                .ellipse(
                    in: Rect(x: root.x - 60 * scale, y: root.y - 5 * scale, width: 120 * scale, height: 15 * scale)),
                ink.opacity(0.4))
        }
        // The mat that he sits on.
        let mat = [at(-66, 2), at(52, 8), at(68, -5), at(-46, -10)]
        easel.fill(.polygon(mat), easel.pigments.tone(easel.pigments.ochre, 0.5))
        easel.stroke(mat + [mat[0]], width: 1 * scale, color: ink.opacity(0.6), taper: .none)
    }

    private func paintCloth(_ outline: [Point], light: Color, shade: Color, on easel: inout Easel) {
        let xs = outline.map(\.x)
        let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
        let (from, to) = facing > 0 ? (left, right) : (right, left)
        easel.fill(
            .polygon(outline),
            .linear(
                from: Point(from, 0), to: Point(to, 0),
                [GradientStop(0, light), GradientStop(0.5, light), GradientStop(1, shade)]))
        easel.stroke(
            outline + [outline[0]], width: 1.15 * scale, color: easel.pigments.ink.opacity(0.85), taper: .none,
            wobble: 0.6)
    }

    private func folds(_ lines: [[(Double, Double)]], width: Double, on easel: inout Easel) {
        for line in lines {
            easel.stroke(
                open(line), width: width * scale, color: easel.pigments.ink.opacity(0.55), taper: .tail, wobble: 0.4)
        }
    }

    private func paintRobe(on easel: inout Easel) {
        let pigments = easel.pigments
        let white = pigments.isDark ? pigments.tone(pigments.ink, 0.5) : pigments.paper.mixed(with: .white, 0.65)
        let shade = white.mixed(with: pigments.indigo, 0.38)
        // Knees and skirt, then the body.
        paintCloth(
            round([
                (-52, 0), (-58, -9), (-47, -20), (-28, -27), (0, -30), (26, -27), (45, -18), (56, -7), (48, 2), (20, 6),
                (-20, 5),
            ]), light: white, shade: shade, on: &easel)
        folds(
            [
                [(-8, -24), (-26, -14), (-46, -6)], [(0, -22), (-14, -8), (-30, 1)], [(10, -24), (30, -13), (48, -6)],
                [(6, -20), (16, -8), (30, 2)], [(-4, -18), (-4, -6), (-10, 3)],
            ], width: 1.2, on: &easel)
        paintCloth(
            round([
                (-21, -24), (-20, -42), (-18, -58), (-8, -66), (4, -67), (16, -63), (23, -50), (25, -36), (24, -24),
                (0, -20),
            ]), light: white, shade: shade, on: &easel)
        // Crossed collar in indigo, and the sash.
        let collar = pigments.tone(pigments.indigo, 0.85)
        easel.stroke(
            open([(8, -66), (1, -58), (-7, -47), (-14, -36)]), width: 4.2 * scale, color: collar, taper: .none,
            wobble: 0.1)
        easel.stroke(
            open([(-9, -66), (-4, -58), (0, -53)]), width: 3.6 * scale, color: collar, taper: .none, wobble: 0.1)
        easel.stroke(
            open([(-20, -33), (0, -30), (24, -34)]), width: 4.6 * scale, color: collar, taper: .none, wobble: 0.15)
    }

    private func paintQin(on easel: inout Easel) {
        let pigments = easel.pigments
        let wood = pigments.tone(pigments.ochre.mixed(with: pigments.ink, 0.62), 0.97)
        let top = [at(-74, -17), at(-70, -23), at(60, -30), at(66, -26), at(64, -23), at(-70, -15.5)]
        let side = [at(-74, -17), at(-70, -15.5), at(64, -23), at(66, -26), at(66, -22), at(64, -19), at(-71, -11.5)]
        easel.fill(.polygon(side), pigments.tone(pigments.ink, 0.95))
        easel.fill(.polygon(top), wood)
        for string in 0..<5 {
            let s = Double(string) * 1.15
            easel.fill(
                .stroke([at(-69, -21.8 + s), at(61, -29 + s)], width: 0.35 * scale),
                pigments.paper.opacity(0.75))
        }
        for mark in 0..<11 {
            let t = Double(mark) / 10
            let dot = at(-60 + 104 * t, -22.8 - 5.6 * t)
            easel.fill(
                .ellipse(in: Rect(x: dot.x - 0.7 * scale, y: dot.y - 0.5 * scale, width: 1.4 * scale, height: scale)),
                pigments.paper.opacity(0.9))
        }
        easel.fill(.stroke([at(-62, -23.4), at(-61, -16.4)], width: 1.4 * scale), pigments.ink)
        easel.stroke(
            open([(64, -21), (67, -14), (65, -6)]), width: 1.8 * scale, color: pigments.cinnabar, taper: .tail)
    }

    private func paintSleeves(on easel: inout Easel) {
        let pigments = easel.pigments
        let white = pigments.isDark ? pigments.tone(pigments.ink, 0.55) : pigments.paper.mixed(with: .white, 0.72)
        let shade = white.mixed(with: pigments.indigo, 0.3)
        let skin = pigments.paper.mixed(with: Color(hex: 0xE2B48C), 0.75)
        let hands: [[(Double, Double)]] =
            playsQin
            ? [
                [(-44, -27), (-38, -29), (-33, -25), (-38, -21), (-45, -22)],
                [(20, -31), (25, -34), (31, -31), (27, -26), (21, -27)],
            ]
            : [[(-12, -33), (-6, -36), (0, -33), (-6, -29)]]
        for hand in hands {
            easel.fill(.polygon(round(hand)), skin)
            easel.stroke(round(hand), width: 0.9 * scale, color: pigments.ink.opacity(0.75), taper: .none)
        }
        let far: [(Double, Double)] =
            playsQin
            ? [
                (13, -63), (22, -60), (31, -48), (37, -36), (42, -26), (46, -10), (38, -6), (30, -16), (24, -28),
                (16, -40),
            ]
            : [(13, -63), (22, -58), (30, -44), (26, -30), (8, -28), (0, -24), (-4, -32), (12, -40)]
        let near: [(Double, Double)] =
            playsQin
            ? [
                (-8, -65), (-17, -61), (-25, -48), (-33, -34), (-38, -27), (-45, -10), (-36, -5), (-26, -12),
                (-17, -24), (-10, -40),
            ]
            : [(-8, -65), (-17, -61), (-25, -46), (-24, -31), (-10, -28), (-2, -22), (2, -33), (-12, -40)]
        paintCloth(round(far), light: white, shade: shade, on: &easel)
        paintCloth(round(near), light: white, shade: shade, on: &easel)
        folds(
            [
                [(-14, -58), (-22, -42), (-31, -28)], [(-12, -48), (-20, -34), (-34, -14)],
                [(-13, -36), (-22, -22), (-34, -9)],
                [(18, -56), (27, -42), (34, -28)], [(18, -44), (28, -30), (38, -13)],
            ], width: 1.1, on: &easel)
        if playsQin {
            let cuff = pigments.tone(pigments.indigo, 0.75)
            easel.stroke(
                open([(-39, -27), (-43, -18), (-44, -9)]), width: 2.4 * scale, color: cuff, taper: .none, wobble: 0.1)
            easel.stroke(
                open([(41, -27), (44, -18), (44, -8)]), width: 2.4 * scale, color: cuff, taper: .none, wobble: 0.1)
        }
    }

    private func paintHead(on easel: inout Easel) {
        let pigments = easel.pigments
        let ink = pigments.ink
        let skin = pigments.paper.mixed(with: Color(hex: 0xE6BC96), 0.75)
        let line = ink.opacity(0.85)
        // Neck, face in three-quarter view, ear.
        easel.fill(.polygon(round([(-5, -72), (5, -73), (6, -63), (-4, -62)])), skin.mixed(with: ink, 0.08))
        let face = round([
            (-9, -88), (-10, -82), (-10.6, -78), (-8, -71), (-3, -68.5), (4, -70), (8, -76), (9, -85), (6, -93),
            (-3, -94),
        ])
        easel.fill(.polygon(face), skin)
        easel.stroke(face, width: 0.9 * scale, color: line, taper: .none)
        let ear = round([(7, -82), (9.5, -83.5), (10, -80), (8, -77.5)])
        easel.fill(.polygon(ear), skin)
        easel.stroke(ear, width: 0.7 * scale, color: line, taper: .none)
        // Brows, lowered eyes, nose, mouth.
        for feature in [
            [(-9.0, -84.6), (-7.4, -85.6), (-5.4, -84.8)], [(-2.4, -85.0), (0.6, -86.0), (3.2, -84.8)],
        ] { easel.stroke(open(feature), width: 1.1 * scale, color: line) }
        for feature in [
            [(-8.6, -81.8), (-7.2, -81.0), (-5.8, -81.6)], [(-2.0, -81.6), (0.2, -80.8), (2.4, -81.8)],
        ] { easel.stroke(open(feature), width: 0.9 * scale, color: line) }
        easel.stroke(open([(-5.2, -82.5), (-6.6, -78.4), (-5.0, -77.4)]), width: 0.7 * scale, color: line)
        easel.stroke(
            open([(-6.0, -74.2), (-4.2, -73.8), (-2.2, -74.4)]), width: 0.9 * scale,
            color: pigments.cinnabar.mixed(with: ink, 0.4))
        // Hair, cap and topknot; ribbons of the cap behind.
        easel.stroke(
            open([(8, -93), (16, -88), (18, -76), (24, -66)]), width: 2.6 * scale, color: ink.opacity(0.75),
            taper: .tail)
        easel.stroke(
            open([(7, -92), (13, -84), (14, -73), (17, -62)]), width: 2.2 * scale, color: ink.opacity(0.7), taper: .tail
        )
        easel.fill(
            .polygon(
                round([
                    (-9, -88), (-6, -90), (1, -90.5), (6, -87), (7.4, -80), (10, -82), (10.4, -89), (7, -96), (-1, -98),
                    (-7, -95),
                ])), ink.opacity(0.93))
        easel.fill(
            .polygon(round([(-5, -96), (-6.5, -103), (0, -106), (7, -104), (7, -96), (1, -95)])), ink.opacity(0.93))
        easel.stroke(
            open([(-7, -96.5), (0, -98), (8, -96)]), width: 1.2 * scale, color: pigments.tone(pigments.azurite, 0.6),
            taper: .none)
        // Moustache and a long thin beard.
        for strand in [
            [(-4.4, -75.4), (-7.4, -74), (-9.4, -69)], [(-3.6, -75.4), (-0.8, -74), (0.2, -69)],
            [(-4.6, -70.5), (-6.4, -62), (-6.2, -52)], [(-3.4, -70), (-4.2, -60), (-4.8, -49)],
            [(-2.2, -70), (-2.4, -61), (-3.6, -52)], [(-5.6, -70.5), (-8.0, -63), (-8.2, -56)],
            [(-1.0, -70), (-0.8, -63), (-2.0, -55)],
        ] { easel.stroke(open(strand), width: 1.3 * scale, color: ink.opacity(0.8), taper: .tail) }
    }
}
