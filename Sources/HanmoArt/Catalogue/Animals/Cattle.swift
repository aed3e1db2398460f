import HanmoBrief
import HanmoGraphics

/// Ox, sheep, deer and goat: one body, four heads.
struct Cattle {
    static let seat = Subject.Seat(x: -6, y: -72)

    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let gait = Quadruped.gait(appearance.looks.pose)
        switch appearance.variant {
        case "sheep": sheep(gait, appearance, &sketch)
        case "deer": deer(gait, appearance, &sketch)
        case "goat": goat(gait, appearance, &sketch)
        default: ox(gait, appearance, &sketch)
        }
    }

    // MARK: Ox

    private func ox(_ gait: Quadruped.Gait, _ appearance: Appearance, _ sketch: inout Sketch) {
        let isDairy = appearance.name.contains("奶") || appearance.name.contains("cow")
        let coat = sketch.coat(appearance, isDairy ? Hues.white : Hues.tile.mixed(with: Hues.darkWood, 0.55))
        var body = Quadruped(coat, gait)
        body.length = 96
        body.withers = 78
        body.croup = 76
        body.depth = 42
        body.tuck = 38
        body.sag = 3
        body.thigh = 23
        body.cannon = 8
        body.foot = .hoof(Hues.charcoal)
        let patches = isDairy
        sketch.moved(-10, 0) { sketch in
            body.draw(
                on: &sketch,
                tail: { sketch in
                    let (x, y) = body.rump
                    let hang = body.isLying ? 0.68 : 1.0
                    sketch.flesh([(x + 3, y, 5), (x - 5, y + 8, 3.4), (x - 6, y + 32 * hang, 2.6)], coat)
                    sketch.flesh(
                        [(x - 6, y + 30 * hang, 4), (x - 8, y + 38 * hang, 7), (x - 5, y + 48 * hang, 1)],
                        Hues.dark(coat, 0.5), of: .hair)
                },
                hide: { sketch in
                    guard patches else { return }
                    sketch.blob(
                        [(-30, -80), (-8, -82), (2, -64), (-14, -50), (-34, -60)], Hues.black, edge: .none, of: .fur)
                    sketch.blob(
                        [(14, -60), (30, -70), (44, -50), (30, -36), (12, -44)], Hues.black, edge: .none, of: .fur)
                    sketch.blob([(-48, -54), (-36, -50), (-36, -34), (-50, -36)], Hues.black, edge: .none, of: .fur)
                })
            let (x, y) = body.shoulder
            sketch.flesh([(x - 2, y + 20, 40), (x + 10, y + 10, 34), (x + 22, y + 2, 24)], coat, .round, edge: .inner)
            sketch.flesh(
                [(x + 8, y + 32, 10), (x + 16, y + 24, 12), (x + 24, y + 14, 6)], Hues.dark(coat, 0.1), edge: .none)
            sketch.moved(x + 27, y + 1, turned: 0.5, scaled: 0.36) { sketch in
                sketch.flesh(
                    [(14, -16, 13), (34, -44, 11), (22, -84, 8), (-4, -100, 1.6)], Hues.dark(Hues.cream, 0.35),
                    of: .plain)
                sketch.blob(
                    [(-10, -4), (-44, -6), (-40, 10), (-12, 10)], Hues.dark(coat, 0.18), edge: .inner, of: .fur)
                let shape: [(Double, Double)] = [
                    (-12, -14), (10, -22), (36, -15), (64, -11), (84, -6), (90, 12), (82, 28), (60, 26), (36, 30),
                    (8, 30), (-14, 18),
                ]
                sketch.blob(shape, coat, .round, of: .fur)
                sketch.clip(to: Sketch.smooth(shape)) { sketch in
                    if patches { sketch.ellipse(12, -2, 26, 20, Hues.black, edge: .none, of: .fur) }
                    sketch.ellipse(86, 12, 22, 26, Hues.pink.mixed(with: coat, 0.35), edge: .none, of: .fur)
                }
                sketch.ellipse(83, 4, 3.6, 3, Hues.black, edge: .none)
                sketch.curve([(84, 20), (74, 20), (66, 17)], width: 2, Hues.dark(coat, 0.5))
                sketch.eye(28, -1, 5.4)
                sketch.flesh([(2, -14, 15), (-30, -34, 13), (-44, -72, 9), (-30, -104, 1.6)], Hues.cream, of: .plain)
                sketch.curve([(-12, -24), (-14, -30), (-20, -34)], width: 1.6, Hues.dark(Hues.cream, 0.3))
                sketch.flesh([(0, -20, 8), (14, -16, 12), (24, -12, 2)], Hues.dark(coat, 0.3), edge: .none, of: .hair)
                sketch.blob([(-8, 0), (-34, 6), (-32, 22), (-6, 14)], coat, edge: .inner, of: .fur)
            }
        }
    }

    // MARK: Sheep

    private func sheep(_ gait: Quadruped.Gait, _ appearance: Appearance, _ sketch: inout Sketch) {
        let wool = sketch.coat(appearance, Hues.white.mixed(with: Hues.cream, 0.5))
        let face = Hues.charcoal.mixed(with: Hues.darkWood, 0.4)
        var body = Quadruped(face, gait == .lie ? .lie : gait == .stand ? .stand : .walk)
        body.length = 78
        body.withers = 74
        body.croup = 74
        body.depth = 44
        body.tuck = 44
        body.thigh = 13
        body.cannon = 6.5
        body.foot = .hoof(Hues.black)
        sketch.moved(-8, 0) { sketch in
            body.draw(on: &sketch)
            let y = body.drop - 52
            // Curls around the body, then those within.
            let rim = (0..<15).map { step -> (Double, Double) in
                let angle = Double(step) / 15 * 2 * .pi
                return (38 * Trigonometry.cos(angle), y + 23 * Trigonometry.sin(angle))
            }
            sketch.ellipse(-46, y - 4, 8, 7, wool, of: .fur)
            for (index, spot) in rim.enumerated() {
                let size = sketch.random.uniform(9.5, 11.5)
                let tone = index > 0 && index < 7 ? Hues.dark(wool, 0.12) : wool
                sketch.ellipse(spot.0, spot.1, size, size, tone, of: .fur)
            }
            sketch.ellipse(0, y, 40, 25, wool, .round, edge: .none, of: .fur)
            for row in 0..<3 {
                for column in 0..<4 {
                    let x = -26.0 + Double(column) * 16 + (row == 1 ? 7 : 0)
                    let curl = y - 13 + Double(row) * 13
                    sketch.curve(
                        [(x - 5, curl), (x - 3, curl + 4.5), (x + 3, curl + 4.5), (x + 5, curl)], width: 1.1,
                        Hues.dark(wool, 0.2))
                }
            }
            sketch.moved(44, y - 16, turned: 0.62, scaled: 0.34) { sketch in
                sketch.blob([(-2, -6), (-32, -16), (-36, -4), (-8, 8)], Hues.dark(face, 0.15), edge: .inner, of: .fur)
                sketch.blob(
                    [(-14, -18), (14, -24), (48, -14), (66, -2), (66, 14), (48, 22), (10, 26), (-14, 16)], face, .round,
                    of: .fur)
                sketch.eye(26, -4, 5.4, iris: Hues.cream)
                sketch.curve([(64, 10), (56, 12), (48, 9)], width: 1.8, Hues.pink)
                sketch.ellipse(63, 0, 2.2, 1.8, Hues.pink, edge: .none)
                sketch.blob([(0, 4), (-30, 12), (-30, 26), (-2, 16)], face, edge: .inner, of: .fur)
                for tuft in [(-12.0, -18.0, 13.0), (4, -26, 12), (-20, -4, 12), (16, -22, 8)] {
                    sketch.ellipse(tuft.0, tuft.1, tuft.2, tuft.2, wool, edge: .inner, of: .fur)
                }
            }
        }
    }

    // MARK: Deer

    private func deer(_ gait: Quadruped.Gait, _ appearance: Appearance, _ sketch: inout Sketch) {
        let coat = sketch.coat(appearance, Hues.wood.mixed(with: Hues.orange, 0.35))
        let young = appearance.looks.age == "child"
        var body = Quadruped(coat, gait)
        body.under = Hues.cream
        body.length = 50
        body.withers = 48
        body.croup = 49
        body.depth = 18
        body.tuck = 14
        body.thigh = 12
        body.cannon = 3.2
        body.foot = .hoof(Hues.black)
        sketch.moved(-6, 0) { sketch in
            body.draw(
                on: &sketch,
                tail: { sketch in
                    let (x, y) = body.rump
                    sketch.blob([(x + 2, y - 3), (x - 8, y + 1), (x - 7, y + 9), (x + 2, y + 8)], Hues.white, of: .fur)
                },
                hide: { sketch in
                    for row in 0..<3 {
                        for column in 0..<7 {
                            let x = -20.0 + Double(column) * 6 + (row == 1 ? 3 : 0)
                            sketch.ellipse(
                                x, body.drop - 46 + Double(row) * 4.4, 1.1, 1.1, Hues.cream, edge: .none, of: .fur)
                        }
                    }
                })
            let (x, y) = body.shoulder
            sketch.flesh([(x - 4, y + 9, 17), (x + 4, y - 2, 12), (x + 9, y - 16, 8)], coat)
            sketch.flesh([(x + 5, y + 9, 4), (x + 9, y - 2, 4.5), (x + 12, y - 13, 3)], Hues.cream, edge: .none)
            sketch.moved(x + 9, y - 20, turned: 0.4, scaled: 0.19) { sketch in
                if !young { antlers(Hues.dark(Hues.paleWood, 0.12), &sketch, far: true) }
                sketch.blob([(-6, -8), (-44, -30), (-38, -6), (-8, 8)], Hues.dark(coat, 0.18), edge: .inner, of: .fur)
                let shape: [(Double, Double)] = [
                    (-14, -14), (12, -24), (34, -15), (68, -6), (88, 0), (90, 12), (76, 20), (44, 24), (12, 28),
                    (-14, 18),
                ]
                sketch.blob(shape, coat, .round, of: .fur)
                sketch.clip(to: Sketch.smooth(shape)) { sketch in
                    sketch.blob([(30, 12), (70, 6), (92, 8), (80, 34), (20, 36)], Hues.cream, edge: .none, of: .fur)
                }
                sketch.ellipse(86, 3, 6.5, 6, Hues.black, edge: .none)
                sketch.eye(26, -2, 7.5)
                if !young { antlers(Hues.paleWood, &sketch, far: false) }
                sketch.blob([(-8, -6), (-46, -14), (-44, 8), (-8, 12)], coat, edge: .inner, of: .fur)
                sketch.blob([(-14, -2), (-40, -8), (-38, 4), (-14, 8)], Hues.pink, edge: .none, of: .fur)
            }
        }
    }

    private func antlers(_ horn: Color, _ sketch: inout Sketch, far: Bool) {
        sketch.moved(far ? 14 : 2, -18, turned: far ? -0.05 : -0.4) { sketch in
            sketch.flesh([(0, 4, 10), (-10, -34, 8), (-2, -80, 7), (16, -124, 3)], horn, of: .plain)
            sketch.flesh([(-7, -24, 7), (12, -42, 6), (24, -64, 2)], horn, edge: .none, of: .plain)
            sketch.flesh([(-6, -66, 7), (16, -84, 6), (28, -108, 2)], horn, edge: .none, of: .plain)
            sketch.flesh([(-2, -78, 7), (-14, -98, 6), (-14, -124, 2)], horn, edge: .none, of: .plain)
        }
    }

    // MARK: Goat

    private func goat(_ gait: Quadruped.Gait, _ appearance: Appearance, _ sketch: inout Sketch) {
        let coat = sketch.coat(appearance, Hues.white.mixed(with: Hues.silver, 0.25))
        var body = Quadruped(coat, gait)
        body.length = 70
        body.withers = 68
        body.croup = 68
        body.depth = 31
        body.tuck = 28
        body.thigh = 16
        body.cannon = 5.4
        body.foot = .hoof(Hues.charcoal)
        sketch.moved(-8, 0) { sketch in
            body.draw(on: &sketch) { sketch in
                let (x, y) = body.rump
                sketch.flesh([(x + 3, y + 1, 6), (x - 4, y - 6, 6), (x - 6, y - 14, 1)], coat)
            }
            let (x, y) = body.shoulder
            sketch.flesh([(x - 4, y + 14, 26), (x + 6, y, 18), (x + 12, y - 13, 13)], coat)
            sketch.moved(x + 12, y - 17, turned: 0.55, scaled: 0.3) { sketch in
                sketch.flesh([(8, -16, 12), (-8, -48, 10), (-44, -62, 2)], Hues.dark(Hues.stone, 0.3), of: .plain)
                sketch.flesh([(44, 22, 12), (40, 44, 12), (28, 62, 1)], Hues.dark(coat, 0.12), of: .hair)
                sketch.blob(
                    [(-14, -14), (10, -22), (40, -13), (70, -6), (80, 6), (74, 20), (44, 24), (10, 27), (-14, 18)],
                    coat, .round,
                    of: .fur)
                sketch.eye(26, -3, 5.6, iris: Hues.gold)
                sketch.ellipse(75, 5, 3, 2.4, Hues.blush, edge: .none)
                sketch.curve([(76, 13), (66, 14), (58, 11)], width: 1.8, Hues.grey)
                sketch.flesh([(4, -18, 12), (-14, -46, 10), (-50, -52, 2)], Hues.stone, of: .plain)
                sketch.blob([(-6, -2), (-38, 8), (-34, 22), (-6, 12)], coat, edge: .inner, of: .fur)
                sketch.blob([(-10, 2), (-32, 10), (-28, 18), (-8, 9)], Hues.pink, edge: .none, of: .fur)
            }
        }
    }
}
