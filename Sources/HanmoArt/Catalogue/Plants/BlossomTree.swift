import HanmoBrief
import HanmoGraphics

/// A small gnarled tree in blossom: plum bare and angular, cherry a cloud of petals, peach with young leaves.
struct BlossomTree {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let isCherry = appearance.variant == "cherry"
        let isPeach = appearance.variant == "peach"
        let usual =
            isCherry
            ? Hues.light(Hues.pink, 0.35)
            : isPeach
                ? Hues.pink.mixed(with: Hues.coral, 0.3)
                : appearance.name.contains("腊") ? Hues.yellow : Hues.red.mixed(with: Hues.coral, 0.45)
        let petal = appearance.color(usual)
        let bark = Hues.darkWood.mixed(with: Hues.charcoal, 0.45)
        var boughs = Foliage.Boughs()
        for (x, y, angle, length, width) in [
            (-7.0, -44.0, -2.5, 18.0, 4.6), (4, -52, -1.3, 17, 4.4), (6, -40, -0.45, 19, 4.2), (-4, -54, -1.9, 15, 3.6),
        ] {
            boughs.grow(
                x, y, angle: angle, length: length, width: width, forks: 3, bend: 0.42, lift: 0.18, &sketch.random)
        }
        if isCherry { clouds(petal, back: true, &sketch) }
        for limb in boughs.limbs.reversed() { sketch.flesh(limb, bark, of: .wood) }
        sketch.blob(
            [(-14, 1), (-7, -4), (-6, -14), (3, -16), (3, -6), (12, 1), (2, -1), (-6, 0)], bark, .upright, of: .wood)
        let trunk: [(Double, Double, Double)] = [
            (-2, -6, 9), (-2.4, -11, 8.8), (5, -22, 8.4), (1, -36, 7.6), (-5, -46, 6), (2, -56, 4.4),
        ]
        sketch.flesh(trunk, bark, .upright, of: .wood)
        sketch.flesh([(3, -28, 5), (7, -38, 5), (8, -44, 3)], bark, edge: .none, of: .wood)
        for (a, b) in [((-2.0, -6.0), (2.0, -20.0)), ((3, -24), (0, -36)), ((0, -10), (4, -18))] {
            sketch.curve([a, ((a.0 + b.0) / 2 + 1, (a.1 + b.1) / 2), b], width: 0.8, Hues.light(bark, 0.22))
        }
        sketch.ellipse(4, -25, 1.6, 2, Hues.dark(bark, 0.4), edge: .none)
        if isCherry { clouds(petal, back: false, &sketch) }
        bloom(boughs, petal, isPeach: isPeach, isCherry: isCherry, &sketch)
        for _ in 0..<9 {
            let (x, y) = (sketch.random.uniform(-44, 44), sketch.random.uniform(-34, 0))
            sketch.petal(x, y, length: 2.4, width: 1.9, angle: sketch.random.uniform(0, 6.2), petal, edge: .none)
        }
    }

    private func clouds(_ petal: Color, back: Bool, _ sketch: inout Sketch) {
        let masses: [(Double, Double, Double)] =
            back
            ? [(-26, -56, 18), (28, -54, 18), (0, -70, 24), (-16, -80, 16), (20, -78, 17)]
            : [
                (-34, -62, 12), (34, -62, 12), (-18, -78, 13), (16, -84, 13), (2, -66, 11), (-8, -92, 9), (-30, -48, 8),
                (30, -46, 8),
            ]
        for (x, y, r) in masses {
            let shape = Foliage.mass(x + sketch.random.uniform(-2, 2), y, r, r * 0.78, bumps: 9, &sketch.random)
            sketch.blob(
                shape, back ? Hues.dark(petal, 0.12).mixed(with: Hues.coral, 0.12) : petal, .round,
                edge: back ? .outline : .inner, of: .leaf)
            // Blossoms that the light picks out of the mass.
            for _ in 0..<Int(r * (back ? 0.7 : 1.5)) {
                let (angle, reach) = (sketch.random.uniform(0, 6.28), r * 0.86 * sketch.random.unit().squareRoot())
                let (dx, dy) = (x + reach * Trigonometry.cos(angle), y + reach * 0.78 * Trigonometry.sin(angle))
                let tone = dy < y ? Hues.light(petal, 0.5) : Hues.dark(petal, 0.1).mixed(with: Hues.coral, 0.2)
                for lobe in 0..<3 {
                    let turn = angle + Double(lobe) * 2.1
                    sketch.ellipse(
                        dx + 0.9 * Trigonometry.cos(turn), dy + 0.9 * Trigonometry.sin(turn), 1.05, 0.95, tone,
                        edge: .none, of: .leaf)
                }
            }
        }
    }

    private func bloom(_ boughs: Foliage.Boughs, _ petal: Color, isPeach: Bool, isCherry: Bool, _ sketch: inout Sketch)
    {
        for tip in boughs.tips where !isCherry && sketch.random.chance(0.6) {
            sketch.ellipse(tip.x, tip.y, 1.5, 1.5, Hues.dark(petal, 0.08), .round, of: .leaf)
            sketch.ellipse(tip.x, tip.y + 1.1, 0.9, 0.6, Hues.crimson, edge: .none)
        }
        for limb in boughs.limbs {
            for t in limb[0].2 > 2 ? [1] : [1, 2] {
                guard sketch.random.chance(isCherry ? 0.34 : 0.6) else { continue }
                let (x, y) = (limb[t].0 + sketch.random.uniform(-2, 2), limb[t].1 + sketch.random.uniform(-2, 2))
                if isPeach, sketch.random.chance(0.6) {
                    for side in [-0.7, 0.5] {
                        sketch.area(
                            Curves.leaf(
                                Point(x, y), length: 6.4, width: 1.6,
                                angle: -1.4 + side + sketch.random.uniform(-0.4, 0.4)), Hues.leaf, edge: .outline,
                            of: .leaf)
                    }
                }
                let tone = sketch.random.chance(0.3) ? Hues.light(petal, 0.3) : petal
                FlowerHead.five(
                    x, y, sketch.random.uniform(2.8, 4), tone, notch: isCherry ? 0.16 : 0,
                    turned: sketch.random.uniform(0, 1.2), &sketch)
            }
        }
    }
}
