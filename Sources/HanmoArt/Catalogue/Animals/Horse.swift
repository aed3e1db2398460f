import HanmoBrief
import HanmoGraphics

/// A horse that stands or gallops; unicorn, winged horse and zebra.
struct Horse {
    /// Where a rider sits.
    static let seat = Subject.Seat(x: -8, y: -61)

    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let isUnicorn = appearance.variant == "unicorn"
        let coats = [Hues.brick, Hues.darkWood, Hues.wood, Hues.grey]
        let isZebra = appearance.variant == "zebra"
        let isWinged = appearance.variant == "pegasus"
        let own = coats[Int(sketch.random.next() % 4)]
        let isPale = isUnicorn || isZebra || isWinged
        let coat = sketch.coat(appearance, isPale ? Hues.white.mixed(with: Hues.silver, 0.2) : own)
        let tint = isUnicorn ? Hues.lilac : isZebra ? Hues.black : isWinged ? Hues.cream : Hues.dark(coat, 0.55)
        var body = Quadruped(coat, Quadruped.gait(appearance.looks.pose))
        body.length = 76
        body.withers = 62
        body.croup = 62
        body.depth = 27
        body.tuck = 22
        body.thigh = 17
        body.cannon = 5
        body.foot = .hoof(isUnicorn ? Hues.gold : Hues.dark(coat, 0.6))
        if !isPale, sketch.random.chance(0.5) { body.socks = Hues.cream }
        body.sag = 3
        let runs = body.gait == .run
        sketch.moved(-8, runs ? -3 : 0) { sketch in
            body.draw(
                on: &sketch, tail: { tail(body, runs, tint, &$0) }, hide: { if isZebra { stripes(body, &$0) } })
            let (x, y) = body.shoulder
            let (hx, hy) = runs ? (x + 24, y - 19) : (x + 16, y - 29)
            mane(from: (x - 6, y + 2), to: (hx, hy), runs, tint, &sketch)
            sketch.flesh([(x - 6, y + 15, 27), (x + 5, y - 3, 23), (hx - 5, hy + 8, 15), (hx + 1, hy + 2, 13)], coat)
            if isZebra {
                for step in 0..<4 {
                    let t = Double(step) / 4
                    let (nx, ny) = (x + 3 + (hx - x - 4) * t, y + 6 + (hy - y - 4) * t)
                    sketch.flesh(
                        [(nx - 10 + 3 * t, ny - 5, 3.4), (nx, ny - 1, 3), (nx + 8 - 3 * t, ny + 5, 0.4)], Hues.black,
                        edge: .none)
                }
            }
            head(at: (hx, hy), turned: runs ? 0.42 : 0.85, coat, tint, isUnicorn, &sketch)
            lock(from: (x - 6, y + 2), to: (hx, hy), tint, &sketch)
            if isWinged { wing(&sketch) }
            if appearance.looks.wears.contains("saddle") { saddle(&sketch) }
        }
    }

    private func tail(_ body: Quadruped, _ runs: Bool, _ tint: Color, _ sketch: inout Sketch) {
        let (x, y) = body.rump
        let hang: [(Double, Double, Double)] =
            runs
            ? [(x + 4, y, 6), (x - 10, y - 8, 11), (x - 28, y - 4, 11), (x - 42, y + 4, 1)]
            : body.isLying
                ? [(x + 4, y, 6), (x - 6, y + 6, 9), (x - 12, y + 19, 8), (x - 26, y + 22, 1)]
                : [(x + 4, y, 6), (x - 6, y + 6, 9), (x - 10, y + 24, 11), (x - 7, y + 42, 1)]
        sketch.flesh(hang, tint, of: .hair)
    }

    private func stripes(_ body: Quadruped, _ sketch: inout Sketch) {
        for step in 0..<9 {
            let x = -33 + Double(step) * 8
            let lean = Double(step - 4) * 0.9
            sketch.flesh(
                [(x - lean, body.drop - 66, 4), (x, body.drop - 52, 3.6), (x + lean, body.drop - 37, 0.4)], Hues.black,
                edge: .none)
        }
    }

    /// Raised from the shoulder.
    private func wing(_ sketch: inout Sketch) {
        sketch.moved(14, -56) { sketch in
            for (row, reach) in [(0, 54.0), (1, 40), (2, 27)] {
                for step in 0..<6 {
                    let t = Double(step) / 5
                    sketch.petal(
                        -4 * t, -6 * t, length: reach * (0.72 + 0.28 * t), width: 12 - Double(row) * 1.4,
                        angle: 3.3 + 1.0 * t, Hues.dark(Hues.white, 0.16 - 0.07 * Double(row)), edge: .outline,
                        of: .feather)
                }
            }
            sketch.ellipse(-3, -2, 9, 8, Hues.white, edge: .none, of: .feather)
        }
    }

    /// Flows behind the neck.
    private func mane(
        from root: (Double, Double), to poll: (Double, Double), _ runs: Bool, _ color: Color, _ sketch: inout Sketch
    ) {
        for step in 0..<6 {
            let t = Double(step) / 5
            let (x, y) = (root.0 + (poll.0 - root.0) * t - 3, root.1 + (poll.1 - root.1) * t - 5)
            let (dx, dy) = runs ? (-20.0, -5.0) : (-9.0, 12.0)
            sketch.flesh(
                [(x + 3, y, 7), (x + dx * 0.45, y + dy * 0.25, 7), (x + dx, y + dy + 3 * t, 0.6)], color, edge: .inner,
                of: .hair)
        }
    }

    /// What falls over the brow and along the crest.
    private func lock(
        from root: (Double, Double), to poll: (Double, Double), _ color: Color, _ sketch: inout Sketch
    ) {
        sketch.flesh(
            [
                (root.0 - 2, root.1 - 3, 4), ((root.0 + poll.0) / 2 - 6, (root.1 + poll.1) / 2 - 4, 7),
                (poll.0 - 1, poll.1 - 4, 5),
            ], color, edge: .none, of: .hair)
    }

    private func head(
        at place: (Double, Double), turned angle: Double, _ coat: Color, _ mane: Color, _ horned: Bool,
        _ sketch: inout Sketch
    ) {
        let muzzle = Hues.dark(coat, 0.2)
        sketch.moved(place.0, place.1, turned: angle, scaled: 0.29) { sketch in
            sketch.blob([(-2, -8), (-14, -40), (4, -30), (12, -8)], Hues.dark(coat, 0.2), edge: .inner, of: .fur)
            if horned {
                sketch.polygon([(20, -10), (32, -84), (36, -10)], Hues.gold, .upright)
                for turn in 0..<4 {
                    let y = -18 - Double(turn) * 14
                    sketch.line(
                        [(21.6 + Double(turn) * 2.4, y), (35 - Double(turn) * 0.8, y - 6)], width: 2,
                        Hues.dark(Hues.gold))
                }
            }
            let shape: [(Double, Double)] = [
                (-10, -8), (12, -17), (36, -15), (66, -9), (92, -8), (103, 0), (103, 12), (94, 19), (76, 15), (56, 17),
                (36, 28), (14, 28), (-8, 16),
            ]
            sketch.blob(shape, coat, .round, of: .fur)
            sketch.clip(to: Sketch.smooth(shape)) { sketch in
                sketch.ellipse(100, 6, 19, 22, muzzle, edge: .none, of: .fur)
            }
            sketch.ellipse(97, 2, 3, 2.2, Hues.black, edge: .none)
            sketch.curve([(101, 13), (90, 12), (82, 10)], width: 1.8, Hues.dark(coat, 0.5))
            sketch.curve([(40, 26), (44, 14), (38, 4)], width: 1.6, Hues.dark(coat, 0.35))
            sketch.noteEye(30, -4)
            sketch.ellipse(30, -4, 5, 5.4, Hues.black, edge: .none)
            sketch.ellipse(28.6, -6, 1.7, 1.7, Hues.white, edge: .none, of: .light)
            sketch.curve([(23, -9), (30, -12), (37, -8)], width: 1.8, Hues.dark(coat, 0.45))
            sketch.blob([(-6, -6), (-6, -42), (14, -26), (14, -8)], coat, edge: .inner, of: .fur)
            sketch.blob([(-1, -10), (-1, -32), (9, -22), (9, -11)], Hues.dark(coat, 0.3), edge: .none, of: .fur)
            sketch.flesh([(4, -16, 8), (20, -18, 9), (34, -10, 1)], mane, edge: .none, of: .hair)
        }
    }

    private func saddle(_ sketch: inout Sketch) {
        sketch.blob(
            [(-16, -62), (0, -60), (16, -63), (17, -46), (0, -42), (-15, -46)], Hues.red, edge: .inner, of: .cloth)
        sketch.blob([(-12, -66), (-4, -62), (6, -62), (12, -67), (13, -59), (0, -56), (-13, -59)], Hues.darkWood)
    }
}
