import HanmoBrief
import HanmoGraphics

/// Fish, koi and shark; whale and dolphin.
struct Swimmer {
    func drawFish(on sketch: inout Sketch, _ appearance: Appearance) {
        switch appearance.variant {
        case "koi": koi(appearance, &sketch)
        case "shark": shark(appearance, &sketch)
        default: goldfish(appearance, &sketch)
        }
    }

    private func goldfish(_ appearance: Appearance, _ sketch: inout Sketch) {
        let coats = [Hues.orange, Hues.coral, Hues.gold, Hues.blue]
        let coat = sketch.coat(
            appearance,
            appearance.name.contains("金") || appearance.name.contains("gold")
                ? Hues.orange : coats[Int(sketch.random.next() % 4)])
        let fin = Hues.light(coat, 0.28)
        sketch.moved(6, -48) { sketch in
            sketch.blob(
                [
                    (-38, 0), (-58, -30), (-88, -42), (-98, -34), (-78, -18), (-72, 0), (-82, 18), (-98, 36), (-84, 42),
                    (-58, 28),
                ], fin, .round, of: .skin)
            for (x, y) in [(-86.0, -32.0), (-78, -24), (-86, 32), (-78, 24)] {
                sketch.curve([(-44, y * 0.1), (-64, y * 0.55), (x, y)], width: 1.2, Hues.dark(fin, 0.15))
            }
            sketch.blob([(-22, -28), (-18, -50), (4, -54), (26, -44), (28, -28)], fin, of: .skin)
            sketch.blob([(-20, 24), (-28, 44), (-12, 48), (2, 32)], fin, of: .skin)
            let body: [(Double, Double)] = [
                (-46, 0), (-26, -24), (4, -36), (36, -34), (60, -18), (66, -2), (58, 14), (34, 30), (2, 32), (-26, 20),
            ]
            sketch.blob(body, coat, .round, of: .skin)
            sketch.clip(to: Sketch.smooth(body)) { sketch in
                sketch.blob(
                    [(70, 2), (40, 14), (0, 18), (-40, 4), (-40, 40), (70, 40)], Hues.light(coat, 0.45), edge: .none,
                    of: .skin)
                for row in 0..<5 {
                    for column in 0..<5 {
                        let x = -34 + Double(column) * 13 + (row % 2 == 1 ? 6.5 : 0)
                        let y = -26 + Double(row) * 10.0
                        sketch.curve([(x, y - 5), (x - 5, y), (x, y + 5)], width: 1.3, Hues.dark(coat, 0.16))
                    }
                }
            }
            sketch.curve([(34, -26), (26, -6), (34, 16)], width: 1.8, Hues.dark(coat, 0.25))
            sketch.blob([(20, 4), (2, 6), (-10, 18), (2, 22), (18, 14)], fin, edge: .inner, of: .skin)
            sketch.ellipse(48, -10, 7.6, 7.6, Hues.white, edge: .inner)
            sketch.ellipse(49.4, -10, 5, 5, Hues.black, edge: .none)
            sketch.ellipse(47.6, -12, 1.9, 1.9, Hues.white, edge: .none, of: .light)
            sketch.curve([(65, 1), (59, 5), (54, 4)], width: 1.6, Hues.dark(coat, 0.5))
        }
    }

    /// Seen from above, in a bend.
    private func koi(_ appearance: Appearance, _ sketch: inout Sketch) {
        let white = Hues.white
        let spots = sketch.coat(appearance, Hues.red)
        let spine: [(Double, Double, Double)] = [
            (78, -66, 16), (62, -66, 32), (36, -58, 42), (4, -46, 40), (-30, -42, 27), (-58, -50, 12), (-68, -55, 7),
        ]
        sketch.blob(
            [(-60, -52), (-78, -72), (-104, -84), (-100, -68), (-88, -58), (-106, -46), (-102, -36), (-78, -42)],
            Hues.light(spots, 0.55), of: .skin)
        for (x, y, angle, length) in [
            (44.0, -40.0, 2.1, 42.0), (30, -76, -2.4, 42), (-14, -30, 2.3, 24), (-20, -56, -2.7, 24),
        ] {
            sketch.petal(
                x, y, length: length, width: length * 0.55, angle: angle, Hues.light(spots, 0.62), edge: .outline,
                of: .skin)
            for ray in [-0.16, 0, 0.16] {
                sketch.line(
                    [
                        (x, y),
                        (
                            x + length * 0.85 * Trigonometry.cos(angle + ray),
                            y + length * 0.85 * Trigonometry.sin(angle + ray)
                        ),
                    ], width: 0.7,
                    Hues.light(spots, 0.3))
            }
        }
        let body = Sketch.flesh(spine)
        sketch.area(body, white, .round, of: .skin)
        sketch.clip(to: body) { sketch in
            sketch.blob([(84, -84), (62, -88), (52, -72), (58, -54), (78, -52)], spots, edge: .none, of: .skin)
            sketch.blob(
                [(40, -84), (16, -76), (6, -52), (18, -34), (34, -46), (42, -60)], spots, edge: .none, of: .skin)
            sketch.blob([(-10, -64), (-34, -56), (-40, -38), (-20, -34), (-8, -46)], spots, edge: .none, of: .skin)
            sketch.ellipse(48, -46, 6, 4.4, Hues.black, edge: .none, of: .skin)
            sketch.ellipse(-2, -34, 7, 4, Hues.black, edge: .none, of: .skin)
        }
        sketch.flesh(
            [(40, -62, 1), (16, -53, 6), (-14, -46, 4), (-24, -44, 0.6)], Hues.light(spots, 0.4), edge: .inner,
            of: .skin)
        for (x, y) in [(72.0, -76.0), (75, -57)] {
            sketch.ellipse(x, y, 3.2, 3, Hues.black, edge: .none)
            sketch.ellipse(x - 0.8, y - 0.9, 1, 1, Hues.white, edge: .none, of: .light)
        }
        sketch.curve([(85, -72), (92, -76), (96, -74)], width: 1, Hues.dark(white, 0.4))
        sketch.curve([(85, -61), (92, -58), (96, -60)], width: 1, Hues.dark(white, 0.4))
    }

    private func shark(_ appearance: Appearance, _ sketch: inout Sketch) {
        let back = sketch.coat(appearance, Hues.tile.mixed(with: Hues.blue, 0.3))
        sketch.moved(0, -44) { sketch in
            sketch.blob(
                [(-96, -4), (-112, -36), (-124, -52), (-116, -18), (-106, 2), (-118, 26), (-100, 14)], back, of: .skin)
            sketch.blob([(-8, -26), (0, -50), (-6, -64), (18, -50), (34, -24)], back, of: .skin)
            sketch.blob([(22, 18), (4, 38), (-16, 48), (-8, 30), (0, 14)], Hues.dark(back, 0.22), of: .skin)
            let body: [(Double, Double)] = [
                (-106, -3), (-70, -12), (-30, -24), (20, -30), (66, -24), (104, -8), (112, -1), (100, 8), (70, 20),
                (30, 26), (-20, 20), (-70, 6),
            ]
            sketch.blob(body, back, .round, of: .skin)
            sketch.clip(to: Sketch.smooth(body)) { sketch in
                sketch.blob(
                    [(116, 2), (84, 6), (50, 4), (0, 8), (-60, 2), (-106, 0), (-90, 40), (116, 40)], Hues.white,
                    edge: .none, of: .skin)
                sketch.blob([(64, 8), (82, 6), (98, 6), (90, 15), (74, 17)], Hues.crimson, edge: .none)
                for step in 0..<5 {
                    sketch.polygon(
                        [(68 + Double(step) * 5.4, 6), (73 + Double(step) * 5.4, 6), (70.6 + Double(step) * 5.4, 11)],
                        Hues.white, edge: .none)
                }
            }
            for step in 0..<4 {
                let x = 44 - Double(step) * 6
                sketch.curve([(x, -10), (x - 3, 0), (x, 9)], width: 1.4, Hues.dark(back, 0.35))
            }
            sketch.blob(
                [(30, 10), (14, 34), (-10, 50), (2, 22), (12, 10)], Hues.dark(back, 0.1), edge: .inner, of: .skin)
            sketch.blob([(-62, -14), (-70, -26), (-76, -28), (-74, -10)], back, edge: .none, of: .skin)
            sketch.eye(78, -8, 3.4)
        }
    }

    // MARK: Whales

    func drawWhale(on sketch: inout Sketch, _ appearance: Appearance) {
        if appearance.name.contains("豚") || appearance.name.contains("dolphin") {
            dolphin(appearance, &sketch)
        } else {
            whale(appearance, &sketch)
        }
    }

    private func whale(_ appearance: Appearance, _ sketch: inout Sketch) {
        let back = sketch.coat(appearance, Hues.blue.mixed(with: Hues.navy, 0.3))
        // Spout.
        for side in [-1.0, 1] {
            sketch.flesh(
                [(52, -64, 3), (52 + side * 5, -82, 5), (52 + side * 16, -90, 6), (52 + side * 22, -80, 2)], Hues.sky,
                edge: .outline, of: .water)
        }
        sketch.blob(
            [(-80, -44), (-92, -66), (-116, -84), (-112, -64), (-104, -58), (-122, -50), (-118, -40), (-98, -38)], back,
            of: .skin)
        let body: [(Double, Double)] = [
            (-96, -52), (-78, -38), (-48, -40), (-10, -58), (36, -66), (76, -56), (96, -34), (92, -12), (66, -1),
            (20, 0), (-30, -6), (-66, -20), (-92, -38),
        ]
        sketch.blob(body, back, .round, of: .skin)
        sketch.clip(to: Sketch.smooth(body)) { sketch in
            sketch.blob(
                [(102, -26), (76, -22), (40, -18), (0, -12), (-50, -16), (-60, 10), (102, 10)], Hues.cream, edge: .none,
                of: .skin)
            for step in 0..<6 {
                let y = -17 + Double(step) * 3.4
                sketch.curve(
                    [(90 - Double(step) * 3, y), (50, y + 4), (6, y + 5)], width: 1, Hues.dark(Hues.cream, 0.2))
            }
        }
        sketch.curve([(95, -28), (78, -24), (62, -26), (56, -31)], width: 1.6, Hues.dark(back, 0.4))
        sketch.blob(
            [(38, -16), (26, -20), (14, -2), (4, 12), (22, 10), (36, -2)], Hues.dark(back, 0.15), edge: .inner,
            of: .skin)
        sketch.eye(58, -37, 3.2, appearance.gaze)
        sketch.ellipse(50, -28, 5, 3, Hues.pink.opacity(0.6), edge: .none)
        for (x, y) in [(0.0, -46.0), (12, -52), (-14, -40)] {
            sketch.ellipse(x, y, 2.6, 1.8, Hues.light(back, 0.25), edge: .none, of: .skin)
        }
    }

    /// Leaps in an arc.
    private func dolphin(_ appearance: Appearance, _ sketch: inout Sketch) {
        let back = sketch.coat(appearance, Hues.blue.mixed(with: Hues.grey, 0.4))
        sketch.blob(
            [(-84, -22), (-96, -16), (-116, -18), (-108, -8), (-98, -4), (-106, 12), (-92, 4), (-80, -14)], back,
            of: .skin)
        sketch.blob([(-10, -70), (-22, -92), (-28, -96), (2, -90), (24, -76)], back, of: .skin)
        let spine: [(Double, Double, Double)] = [
            (-92, -10, 6), (-62, -38, 16), (-20, -62, 32), (26, -64, 36), (62, -46, 30), (78, -32, 18),
        ]
        let body = Sketch.flesh(spine)
        sketch.flesh([(72, -38, 12), (90, -21, 8), (97, -15, 5)], back, of: .skin)
        sketch.area(body, back, .round, of: .skin)
        sketch.clip(to: body) { sketch in
            sketch.flesh(
                [(-80, -14, 6), (-48, -34, 10), (-10, -46, 16), (28, -46, 20), (58, -30, 20), (84, -10, 14)],
                Hues.light(back, 0.75), edge: .none, of: .skin)
        }
        sketch.curve([(97, -15), (84, -24), (72, -28)], width: 1.2, Hues.dark(back, 0.4))
        sketch.blob(
            [(36, -48), (20, -46), (4, -26), (0, -14), (18, -24), (36, -38)], Hues.dark(back, 0.16), edge: .inner,
            of: .skin)
        sketch.eye(66, -43, 2.8, appearance.gaze)
    }
}
