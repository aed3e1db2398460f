import HanmoBrief
import HanmoGraphics

/// Tiger, lion and leopard: a heavy body in profile whose face turns to us.
struct BigCat {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let variant = appearance.variant ?? "tiger"
        let usual =
            variant == "lion" ? Hues.gold.mixed(with: Hues.wood, 0.35) : variant == "leopard" ? Hues.gold : Hues.orange
        let coat = sketch.coat(appearance, usual)
        let pale = Hues.light(coat, 0.72)
        let dark = Hues.black.mixed(with: Hues.darkWood, 0.3)
        let mane = Hues.brick.mixed(with: Hues.darkWood, 0.35)
        let asked = Quadruped.gait(appearance.looks.pose)
        var body = Quadruped(coat, asked == .stand ? .walk : asked)
        body.under = pale
        body.length = 108
        body.withers = 76
        body.croup = 72
        body.depth = 38
        body.tuck = 32
        body.sag = 5
        body.thigh = 26
        body.cannon = 12
        sketch.moved(-12, 0) { sketch in
            body.draw(
                on: &sketch,
                tail: { sketch in tail(body, variant, coat, dark, mane, &sketch) },
                hide: { sketch in
                    switch variant {
                    case "tiger": stripes(body, dark, &sketch)
                    case "leopard": rosettes(body, dark, coat, &sketch)
                    default: break
                    }
                })
            if variant == "tiger" { legBands(body, dark, &sketch) }
            let (x, y) = body.shoulder
            sketch.moved(x + 16, y - 1, turned: 0.05, scaled: 1.02) { sketch in
                if variant == "lion" { draw(mane: mane, on: &sketch) }
                FelineFace(
                    coat: coat, pale: Hues.white, ears: .round, iris: Hues.yellow, slit: false, gaze: appearance.gaze,
                    nose: variant == "lion" ? dark : Hues.coral, stripes: variant == "tiger" ? dark : nil,
                    isCheeky: variant == "tiger"
                ).draw(on: &sketch)
                if variant == "leopard" {
                    for (dx, dy) in [
                        (-8.0, -16.0), (0, -14), (8, -16), (-14, -12), (14, -12), (-4, -18), (4, -18), (-19, 6),
                        (19, 6), (-17, 11), (17, 11),
                    ] {
                        sketch.ellipse(dx, dy, 1.5, 1.2, dark, edge: .none, of: .fur)
                    }
                }
            }
        }
    }

    private func tail(
        _ body: Quadruped, _ variant: String, _ coat: Color, _ dark: Color, _ mane: Color, _ sketch: inout Sketch
    ) {
        let (x, y) = body.rump
        let tail: [(Double, Double, Double)] = [
            (x + 8, y + 4, 11), (x - 8, y + 6, 8), (x - 20, y - 6, 7.6), (x - 21, y - 24, 7), (x - 13, y - 36, 6),
        ]
        sketch.flesh(tail, coat)
        switch variant {
        case "lion":
            sketch.blob(
                [(x - 18, y - 32), (x - 16, y - 44), (x - 4, y - 54), (x - 4, y - 42), (x - 9, y - 32)], mane, of: .hair
            )
        default:
            sketch.clip(to: Sketch.flesh(tail)) { sketch in
                for step in 0..<3 {
                    sketch.box(x - 30, y - 4 - Double(step) * 8.5, 20, 3.6, dark, edge: .none, of: .fur)
                }
                sketch.ellipse(x - 12, y - 37, 8, 7, dark, edge: .none, of: .fur)
            }
        }
    }

    private func stripes(_ body: Quadruped, _ dark: Color, _ sketch: inout Sketch) {
        let lift = body.drop
        for step in 0..<9 {
            let x = -46 + Double(step) * 10 + sketch.random.uniform(-1.4, 1.4)
            let length = sketch.random.uniform(16, 24)
            sketch.flesh(
                [(x, lift - 80, 5.4), (x + 2.5, lift - 66, 4.6), (x - 1, lift - 74 + length, 0.4)], dark, edge: .none)
            if step % 2 == 1, step < 8 {
                sketch.flesh(
                    [(x + 3, lift - 34, 4.6), (x + 5.5, lift - 46, 3.6), (x + 3, lift - 57, 0.3)], dark, edge: .none)
            }
        }
    }

    private func legBands(_ body: Quadruped, _ dark: Color, _ sketch: inout Sketch) {
        guard !body.isLying, body.gait != .run else { return }
        for (x, y, width) in [(-44.0, -42.0, 18.0), (-46, -34, 15), (31, -44, 14), (34, -34, 12)] {
            sketch.flesh(
                [(x, y, 3.2), (x + width * 0.4, y + 2.4, 3), (x + width * 0.8, y + 1, 0.4)], dark, edge: .none)
        }
    }

    private func rosettes(_ body: Quadruped, _ dark: Color, _ coat: Color, _ sketch: inout Sketch) {
        for row in 0..<4 {
            for column in 0..<11 {
                let x = -52 + Double(column) * 9.6 + (row % 2 == 1 ? 4.8 : 0) + sketch.random.uniform(-1.2, 1.2)
                let y = body.drop - 70 + Double(row) * 8.4 + sketch.random.uniform(-1, 1)
                let size = sketch.random.uniform(2.4, 3.4)
                sketch.ellipse(x, y, size, size * 0.86, dark, edge: .none, of: .fur)
                sketch.ellipse(x + 0.4, y + 0.3, size * 0.5, size * 0.42, Hues.dark(coat, 0.14), edge: .none, of: .fur)
            }
        }
    }

    private func draw(mane color: Color, on sketch: inout Sketch) {
        for (ring, count) in [(0, 15), (1, 13)] {
            for step in 0..<count {
                let angle = (Double(step) + Double(ring) * 0.5) / Double(count) * 2 * .pi
                let length = (ring == 0 ? 44.0 : 35) * sketch.random.uniform(0.92, 1.08)
                sketch.petal(
                    4 * Trigonometry.cos(angle), 2 + 4 * Trigonometry.sin(angle), length: length, width: 19,
                    angle: angle,
                    ring == 0 ? Hues.dark(color, 0.2) : color, edge: ring == 0 ? .outline : .inner, of: .hair)
            }
        }
    }
}
