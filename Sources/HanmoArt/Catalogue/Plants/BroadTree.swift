import HanmoBrief
import HanmoGraphics

/// A trunk that forks under a crown of leafy masses, lit from above; a palm; a bare tree.
struct BroadTree {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        switch appearance.variant {
        case "palm": Palm().draw(on: &sketch, appearance)
        case "bare": bare(appearance, snow: appearance.season == "winter", &sketch)
        default: appearance.season == "winter" ? bare(appearance, snow: true, &sketch) : full(appearance, &sketch)
        }
    }

    private func trunk(_ bark: Color, _ sketch: inout Sketch) {
        sketch.blob(
            [
                (-11, 1), (-5, -4), (-4.4, -20), (-5, -40), (0, -46), (5, -40), (4.4, -20), (6, -5), (12, 1), (4, -1),
                (-3, -1),
            ], bark, .upright, of: .wood)
        sketch.curve([(-2, -4), (-1, -18), (-2.6, -34)], width: 0.9, Hues.dark(bark, 0.25))
        sketch.curve([(2, -8), (2.4, -20), (1, -30)], width: 0.8, Hues.dark(bark, 0.25))
    }

    private func full(_ appearance: Appearance, _ sketch: inout Sketch) {
        let crown = appearance.color(Foliage.leaf(appearance.season))
        let bark = Hues.darkWood
        trunk(bark, &sketch)
        for limb in [
            [(-1.0, -34.0, 6.0), (-12, -46, 4.4), (-22, -56, 2)], [(1, -36, 6), (12, -48, 4.4), (22, -60, 2)],
        ] {
            sketch.flesh(limb, bark, edge: .inner, of: .wood)
        }
        let masses: [(Double, Double, Double, Double)] = [
            (-23, -50, 16, 12), (24, -52, 16, 12), (0, -58, 22, 16), (-20, -66, 18, 15), (21, -68, 18, 15),
            (1, -82, 19, 16),
        ]
        for (index, mass) in masses.enumerated() {
            let (dx, dy) = (sketch.random.uniform(-2.4, 2.4), sketch.random.uniform(-1.6, 1.6))
            let depth = index < 2 ? 0.28 : index == 2 ? 0.2 : 0.07
            let tone = Hues.dark(crown, depth)
            let shape = Foliage.mass(mass.0 + dx, mass.1 + dy, mass.2, mass.3, &sketch.random)
            sketch.blob(shape, tone, .round, edge: index < 2 ? .outline : .inner, of: .leaf)
            guard index > 2 else { continue }
            let lit = Foliage.mass(
                mass.0 + dx - 3, mass.1 + dy - 3.4, mass.2 * 0.68, mass.3 * 0.62, bumps: 7, &sketch.random)
            sketch.blob(lit, Hues.light(crown, 0.14), edge: .none, of: .leaf)
        }
        // Single leaves at the edge of light and shade.
        for _ in 0..<34 {
            let angle = sketch.random.uniform(0, 6.28)
            let radius = sketch.random.unit().squareRoot()
            let (x, y) = (30 * radius * Trigonometry.cos(angle), -67 + 20 * radius * Trigonometry.sin(angle))
            let tone = y + x * 0.3 < -68 ? Hues.light(crown, 0.32) : Hues.dark(crown, 0.32)
            sketch.petal(x, y, length: 4.6, width: 2.6, angle: sketch.random.uniform(-2.6, -0.4), tone, edge: .none)
        }
        if appearance.season == "autumn" {
            for x in [-30.0, -18, 16, 27] {
                sketch.petal(
                    x, -1 + sketch.random.uniform(-1, 1), length: 4, width: 2.4, angle: sketch.random.uniform(-3, 0),
                    crown, edge: .none)
            }
        }
    }

    private func bare(_ appearance: Appearance, snow: Bool, _ sketch: inout Sketch) {
        let bark = appearance.color(Hues.darkWood.mixed(with: Hues.charcoal, 0.35))
        var boughs = Foliage.Boughs()
        for (angle, length, width) in [(-1.57, 23.0, 5.2), (-2.25, 20, 4.4), (-0.9, 20, 4.4)] {
            boughs.grow(
                angle < -2 ? -2 : angle > -1 ? 2 : 0, -38, angle: angle, length: length, width: width, forks: 4,
                bend: 0.3, lift: 0.12, &sketch.random)
        }
        for limb in boughs.limbs.reversed() { sketch.flesh(limb, bark, edge: .outline, of: .wood) }
        trunk(bark, &sketch)
        guard snow else { return }
        for limb in boughs.limbs where limb[0].2 > 1.2 {
            sketch.flesh(limb.map { ($0.0 - 0.2, $0.1 - $0.2 * 0.42, $0.2 * 0.5) }, Hues.white, edge: .none, of: .plain)
        }
        sketch.blob([(-15, 1), (-8, -3), (0, -2), (9, -3.4), (17, 1)], Hues.white, edge: .inner, of: .plain)
    }
}
