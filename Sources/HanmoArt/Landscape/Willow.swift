import HanmoGraphics

/// A willow: a short crooked trunk and long hanging twigs with small leaves.
struct Willow {
    var root: Point
    var height: Double
    var name: String

    func paint(on easel: inout Easel) {
        var random = easel.stage.random(name)
        let unit = easel.unit
        let pigments = easel.pigments
        func at(_ x: Double, _ y: Double) -> Point { Point(root.x + x * height, root.y - y * height) }
        let trunk = Curves.smooth([at(0, 0), at(0.03, 0.2), at(-0.03, 0.4), at(0.05, 0.62), at(0.02, 0.82)])
        let bark = pigments.tone(pigments.ochre.mixed(with: pigments.ink, 0.6), 0.85)
        for _ in 0..<34 {
            let start = Curves.point(trunk, at: random.uniform(0.6, 1))
            let reach = random.uniform(-0.42, 0.42) * height
            let drop = random.uniform(0.35, 0.7) * height
            let twig = Curves.smooth(
                [
                    start, Point(start.x + reach * 0.5, start.y - 0.1 * height),
                    Point(start.x + reach, start.y + drop * 0.3), Point(start.x + reach * 1.1, start.y + drop),
                ], steps: 6)
            easel.stroke(twig, width: 2 * unit, color: bark.opacity(0.7), taper: .tail)
            var leaves = Path()
            for step in 6..<twig.count {
                leaves.append(
                    Curves.leaf(
                        twig[step], length: 20 * unit, width: 5 * unit,
                        angle: .pi / 2 + (step % 2 == 0 ? 0.5 : -0.5) + random.uniform(-0.2, 0.2)))
            }
            easel.fill(leaves, pigments.malachite.mixed(with: pigments.ochre, random.uniform(0, 0.35)).opacity(0.7))
        }
        easel.fill(.ribbon(trunk) { (0.075 - 0.05 * $0) * height }, bark)
        easel.stroke(
            trunk.map { Point($0.x + 0.012 * height, $0.y) }, width: 0.02 * height, color: pigments.ink.opacity(0.4))
    }
}
