import HanmoBrief
import HanmoGraphics

/// A willow whose twigs hang to the ground.
struct WillowTree {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let leaf = appearance.color(Foliage.leaf(appearance.season, summer: Hues.grass.mixed(with: Hues.leaf, 0.5)))
        let bark = Hues.darkWood.mixed(with: Hues.stone, 0.25)
        curtain(20, spread: 44, top: -84, drop: 62, Hues.dark(leaf, 0.3), &sketch)
        sketch.blob(
            [(-12, 1), (-6, -5), (-5, -22), (-9, -44), (-4, -60), (4, -52), (5, -28), (5, -8), (13, 1), (0, -1)], bark,
            .upright, of: .wood)
        for limb in [
            [(-6.0, -48.0, 7.0), (-18, -66, 5), (-32, -76, 2)], [(0, -48, 7), (10, -68, 5), (28, -78, 2)],
            [(-3, -54, 6), (-4, -74, 4), (2, -90, 1.6)],
        ] { sketch.flesh(limb, bark, edge: .inner, of: .wood) }
        for (x, y, r) in [(-22.0, -74.0, 15.0), (21, -75, 15), (0, -84, 18)] {
            sketch.blob(
                Foliage.mass(x, y, r, r * 0.62, &sketch.random), Hues.dark(leaf, 0.12), .round, edge: .inner, of: .leaf)
        }
        curtain(24, spread: 46, top: -85, drop: 68, Hues.dark(leaf, 0.08), &sketch)
        curtain(20, spread: 40, top: -93, drop: 58, Hues.light(leaf, 0.2), &sketch)
    }

    private func curtain(
        _ count: Int, spread: Double, top: Double, drop: Double, _ color: Color, _ sketch: inout Sketch
    ) {
        for index in 0..<count {
            let t = (Double(index) + 0.5) / Double(count) * 2 - 1
            let x = t * spread * 0.8 + sketch.random.uniform(-2, 2)
            let y = top + 26 * t * t + sketch.random.uniform(-3, 3)
            // The middle hangs short, so that the trunk is seen.
            let length = min(drop * (0.5 + 0.5 * t * t) * sketch.random.uniform(0.85, 1.15), -y - 3)
            let sway = t * 9 + sketch.random.uniform(-3, 3)
            let strand = [
                (x, y), (x + sway * 0.7, y + length * 0.2), (x + sway, y + length * 0.6), (x + sway * 0.9, y + length),
            ]
            sketch.curve(strand, width: 0.6, Hues.dark(color, 0.15), taper: .tail)
            let leaves = Int(length / 4.4)
            for step in 1...max(leaves, 1) {
                let s = Double(step) / Double(leaves)
                let (lx, ly) = (x + sway * min(1, s * 1.9) * (1 - 0.06 * s), y + length * s)
                let side = step % 2 == 0 ? 1.0 : -1
                sketch.petal(lx, ly - 1, length: 5.2, width: 1.9, angle: .pi / 2 - side * 0.55, color, edge: .none)
            }
        }
    }
}
