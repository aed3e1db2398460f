import HanmoGraphics

/// A trunk that forks and a crown of round masses, lit from above.
struct BroadTree {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let leaf: Color =
            switch appearance.season {
            case "autumn": Hues.orange
            case "winter": Hues.stone
            case "spring": Hues.grass
            default: Hues.leaf
            }
        let crown = appearance.color(leaf)
        sketch.limb([(0, 0), (-1, -22), (2, -48)], from: 9, to: 5, Hues.darkWood, .upright, of: .wood)
        sketch.limb([(0, -30), (-10, -44), (-16, -56)], from: 4, to: 2, Hues.darkWood, edge: .inner, of: .wood)
        sketch.limb([(1, -34), (11, -46), (18, -58)], from: 4, to: 2, Hues.darkWood, edge: .inner, of: .wood)
        let masses: [(Double, Double, Double)] = [
            (-22, -52, 17), (22, -54, 18), (-14, -72, 19), (16, -74, 18), (0, -60, 20), (1, -84, 16),
        ]
        for (index, mass) in masses.enumerated() {
            let shift = sketch.random.uniform(-3, 3)
            let tone = index < 2 ? Hues.dark(crown, 0.22) : index < 4 ? Hues.dark(crown, 0.08) : Hues.light(crown, 0.12)
            let points = (0..<11).map { step -> (Double, Double) in
                let angle = Double(step) / 11 * 2 * .pi
                let radius = mass.2 * sketch.random.uniform(0.88, 1.12)
                return (
                    mass.0 + shift + radius * Trigonometry.cos(angle), mass.1 + radius * 0.86 * Trigonometry.sin(angle)
                )
            }
            sketch.blob(points, tone, .round, edge: index < 2 ? .outline : .inner, of: .leaf)
        }
    }
}
