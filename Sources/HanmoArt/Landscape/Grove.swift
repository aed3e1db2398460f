import HanmoGraphics

/// A row of small far trees: thin trunks and dotted crowns (点叶), paler behind, their feet in mist.
struct Grove {
    /// The middle of the row on the ground.
    var root: Point
    var width: Double
    var height: Double
    var trees: Int
    /// 0 far and pale … 1 near and dark.
    var nearness: Double
    var name: String

    func paint(on easel: inout Easel) {
        var random = easel.stage.random(name)
        let pigments = easel.pigments
        let noise = easel.stage.noise(name)
        for index in 0..<trees {
            let front = Double(index) / Double(max(1, trees - 1))
            let across = random.uniform(-1, 1)
            let foot = Point(root.x + width / 2 * across, root.y + height * (0.25 * front + 0.06 * random.unit()))
            let tall = height * random.uniform(0.55, 1) * (1 - 0.35 * across * across)
            let strength = (0.3 + 0.4 * front) * (0.4 + 0.6 * nearness)
            let lean = random.uniform(-0.12, 0.12)
            let trunk = (0...6).map { step -> Point in
                let t = Double(step) / 6
                return Point(
                    foot.x + tall * (lean * t + 0.1 * (noise.value(t * 3, Double(index) * 5) - 0.5)),
                    foot.y - tall * t * 0.85)
            }
            let ink = pigments.ink.mixed(with: pigments.indigo, 0.4)
            easel.stroke(trunk, width: tall * 0.05, color: ink.opacity(strength), taper: .tail)
            for side in [-1.0, 1.0] {
                let fork = Curves.point(trunk, at: random.uniform(0.4, 0.7))
                easel.stroke(
                    [
                        fork, Point(fork.x + side * tall * 0.14, fork.y - tall * 0.16),
                        Point(fork.x + side * tall * 0.2, fork.y - tall * 0.32),
                    ],
                    width: tall * 0.026, color: ink.opacity(strength), taper: .tail)
            }
            let leaf = [pigments.indigo, pigments.malachite, pigments.ochre][Int(random.next() % 3)]
            let crown = Point(trunk[6].x, trunk[6].y + tall * 0.12)
            easel.fill(
                .polygon(Curves.blot(crown, tall * 0.3, tall * 0.3, noise: noise, row: Double(index), rough: 0.7)),
                leaf.opacity(strength * 0.45))
            var dots = Path()
            for _ in 0..<60 {
                let (x, y) = (random.normal() * 0.17, random.normal() * 0.16)
                let r = tall * random.uniform(0.02, 0.045)
                dots.append(
                    .ellipse(
                        in: Rect(
                            x: crown.x + x * tall - r * 1.3, y: crown.y + y * tall - r * 0.8, width: r * 2.6,
                            height: r * 1.6)))
            }
            easel.fill(dots, leaf.mixed(with: ink, 0.55).opacity(strength * 0.9))
        }
    }
}
