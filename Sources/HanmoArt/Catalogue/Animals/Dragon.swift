import HanmoBrief
import HanmoGraphics

/// The Chinese dragon among clouds, chasing the pearl.
struct Dragon {
    private let spine = Spine([
        (-96, -70, 2), (-98, -46, 7), (-80, -26, 12), (-54, -30, 15), (-42, -52, 17), (-22, -72, 19), (4, -64, 21),
        (12, -40, 22), (30, -20, 22), (54, -22, 20), (62, -44, 17), (58, -62, 14), (66, -74, 13),
    ])

    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let usual =
            appearance.name.contains("青") ? Hues.teal : [Hues.teal, Hues.red, Hues.gold][Int(sketch.random.next() % 3)]
        let coat = sketch.coat(appearance, usual)
        let fire = usual == Hues.red && appearance.looks.color == nil ? Hues.gold : Hues.orange
        let belly = Hues.cream
        cloud(-66, -14, 26, &sketch)
        cloud(66, -8, 22, &sketch)
        limb(at: 0.36, reach: (-20, 22), Hues.dark(coat, 0.22), &sketch)
        limb(at: 0.72, reach: (-18, 16), Hues.dark(coat, 0.22), &sketch)
        // The tail's flame and the fins of the back.
        for (dx, dy) in [(-9.0, -16.0), (3, -21), (11, -12)] {
            sketch.flesh(
                [(-97, -60, 5), (-96 + dx * 0.5, -70 + dy * 0.5, 6), (-96 + dx, -70 + dy, 0.6)], fire, of: .hair)
        }
        for step in 3..<44 {
            let t = Double(step) / 46
            let (x, y) = spine.at(t, 0.75)
            let (tx, ty) = spine.at(t, 1.75)
            let way = spine.along(t)
            sketch.flesh(
                [(x + way.x * 2.4, y + way.y * 2.4, 5.4), (tx - way.x * 3.4, ty - way.y * 3.4, 0.5)], fire, of: .hair)
        }
        sketch.area(spine.body, coat, .flat, of: .skin)
        sketch.clip(to: spine.body) { sketch in
            let plates = (0...36).map { step -> (Double, Double, Double) in
                let t = Double(step) / 36
                let (x, y) = spine.at(t, -0.78)
                return (x, y, spine.half(t) * 0.9)
            }
            sketch.flesh(plates, belly, edge: .none, of: .skin)
            for step in 2..<62 {
                let t = Double(step) / 62
                sketch.line([spine.at(t, -0.34), spine.at(t, -1.1)], width: 0.7, Hues.dark(belly, 0.28))
            }
            for step in 3..<66 {
                let t = Double(step) / 68
                let way = spine.along(t)
                for aside in step % 2 == 0 ? [0.62, 0.0] : [0.32] {
                    let (ax, ay) = spine.at(t, aside + 0.26)
                    let (bx, by) = spine.at(t, aside)
                    let (cx, cy) = spine.at(t, aside - 0.26)
                    sketch.curve(
                        [(ax, ay), (bx + way.x * 2.6, by + way.y * 2.6), (cx, cy)], width: 0.8, Hues.dark(coat, 0.3))
                }
            }
        }
        limb(at: 0.42, reach: (10, 24), coat, &sketch)
        limb(at: 0.78, reach: (22, 8), coat, &sketch)
        sketch.moved(66, -78, turned: -0.05, scaled: 0.94) { head(coat, fire, &$0) }
        pearl(&sketch)
        cloud(-22, -10, 30, &sketch)
        cloud(30, -2, 18, &sketch)
    }

    private func limb(at t: Double, reach: (Double, Double), _ coat: Color, _ sketch: inout Sketch) {
        let (x, y) = spine.at(t, -0.5)
        let (fx, fy) = (x + reach.0, y + reach.1)
        sketch.flesh(
            [(x, y, 13), (x + reach.0 * 0.15 + 5, y + reach.1 * 0.6, 8), (fx, fy, 5.6)], coat, edge: .inner, of: .skin)
        let turn = Trigonometry.atan2(reach.1, reach.0)
        for claw in [-0.75, -0.25, 0.25, 0.75] {
            let angle = turn + claw
            let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
            sketch.flesh([(fx, fy, 4), (fx + 5 * c, fy + 5 * s, 2.8)], coat, edge: .none, of: .skin)
            sketch.flesh(
                [(fx + 5 * c, fy + 5 * s, 2.4), (fx + 9 * c - s, fy + 9 * s + c, 0.3)], Hues.cream, edge: .inner,
                of: .plain)
        }
    }

    /// Looks to the right; the neck comes in at the origin.
    private func head(_ coat: Color, _ fire: Color, _ sketch: inout Sketch) {
        for step in 0..<6 {
            let t = Double(step) / 5
            sketch.flesh(
                [(-1 - 3 * t, -8 + 15 * t, 8), (-14 - 3 * t, -14 + 22 * t, 7), (-24 + 2 * t, -22 + 32 * t, 0.6)],
                step % 2 == 0 ? fire : Hues.dark(fire, 0.16), edge: .inner, of: .hair)
        }
        for far in [true, false] {
            let horn = far ? Hues.dark(Hues.paleWood, 0.2) : Hues.paleWood
            let x = far ? 5.0 : 0
            sketch.flesh([(x + 3, -9, 4), (x - 4, -18, 3.4), (x - 14, -23, 1)], horn, of: .plain)
            sketch.flesh([(x - 3, -16, 2.6), (x - 4, -24, 2), (x - 2, -28, 0.6)], horn, edge: .none, of: .plain)
        }
        sketch.blob(
            [(2, 4), (14, 6), (26, 8), (30, 12), (22, 15), (10, 14), (-1, 11)], Hues.dark(coat, 0.12), of: .skin)
        sketch.blob([(6, 4), (20, 5), (28, 8), (18, 11), (8, 9)], Hues.crimson, edge: .none)
        sketch.flesh([(10, 9, 3), (20, 8.4, 3), (31, 5, 1)], Hues.coral, edge: .none)
        let skull: [(Double, Double)] = [
            (-8, -4), (-3, -11), (7, -13), (14, -10), (20, -7), (28, -9), (35, -6), (36, 1), (30, 4.4), (20, 3.6),
            (10, 5), (2, 9), (-7, 7),
        ]
        sketch.blob(skull, coat, .round, of: .skin)
        for x in [14.0, 20, 28] { sketch.polygon([(x, 3.4), (x + 3, 3.4), (x + 1.4, 8)], Hues.white, edge: .none) }
        for x in [16.0, 23] { sketch.polygon([(x, 12), (x + 3, 12), (x + 1.6, 8)], Hues.white, edge: .none) }
        sketch.ellipse(31, -4.6, 2.2, 1.7, Hues.dark(coat, 0.5), edge: .none)
        sketch.curve([(33, -8), (30, -8), (27.6, -5), (29.6, -2)], width: 1, Hues.dark(coat, 0.35))
        sketch.ellipse(9.6, -5, 4, 3.4, Hues.white, edge: .inner)
        sketch.noteEye(10.6, -5)
        sketch.ellipse(10.6, -5, 1.9, 2.4, Hues.black, edge: .none)
        sketch.flesh([(4, -10, 2.6), (10, -10, 3.4), (17, -6.4, 0.8)], fire, edge: .inner, of: .hair)
        sketch.blob([(-5, -3), (-15, -8), (-12, 0), (-4, 3)], coat, edge: .inner, of: .skin)
        for (dx, dy, bend) in [(24.0, -14.0, -8.0), (26, 12, 8)] {
            sketch.curve(
                [(33, -2), (36 + dx * 0.4, bend), (33 + dx * 0.8, bend + dy * 0.6), (33 + dx, dy)], width: 1.7, fire,
                taper: .tail)
        }
        for step in 0..<3 {
            sketch.flesh(
                [(6 + Double(step) * 6, 13, 4), (2 + Double(step) * 6, 21, 3), (4 + Double(step) * 6, 27, 0.4)], fire,
                edge: .inner, of: .hair)
        }
    }

    private func pearl(_ sketch: inout Sketch) {
        for (x, y, tint) in [(113.0, -62.0, Hues.orange), (118, -52, Hues.gold), (104, -61, Hues.gold)] {
            sketch.flesh(
                [(102, -40, 11), ((102 + x) / 2 + 2, (y - 40) / 2 - 2, 7), (x, y, 0.6)], tint, edge: .inner, of: .light)
        }
        sketch.ellipse(102, -40, 6.6, 6.6, Hues.red, .round, of: .light)
        sketch.ellipse(100, -42.4, 2, 1.6, Hues.white, edge: .none, of: .light)
        sketch.glow(102, -40, radius: 26, Hues.lamplight)
    }

    private func cloud(_ x: Double, _ y: Double, _ size: Double, _ sketch: inout Sketch) {
        let puffs = [(-0.9, 0.1, 0.36), (-0.4, -0.2, 0.46), (0.15, -0.28, 0.5), (0.62, -0.04, 0.4), (1.0, 0.16, 0.28)]
        let shade = Hues.silver.mixed(with: Hues.white, 0.35)
        for (dx, dy, r) in puffs {
            sketch.ellipse(x + dx * size, y + dy * size + 1.6, r * size, r * size * 0.72, shade, edge: .outline)
        }
        for (dx, dy, r) in puffs {
            sketch.ellipse(x + dx * size, y + dy * size, r * size * 0.94, r * size * 0.64, Hues.white, edge: .none)
        }
        for (dx, r) in [(-0.4, 0.24), (0.2, 0.27)] {
            let (cx, cy) = (x + dx * size, y - 0.1 * size)
            sketch.curve(
                [
                    (cx - r * size, cy), (cx, cy - r * size * 0.8), (cx + r * size, cy),
                    (cx + r * size * 0.2, cy + r * size * 0.5),
                    (cx - r * size * 0.2, cy),
                ], width: size * 0.045, Hues.dark(Hues.silver, 0.14))
        }
    }
}
