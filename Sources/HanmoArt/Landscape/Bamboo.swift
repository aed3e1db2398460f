import HanmoGraphics

/// A grove of bamboo: jointed culms from pale (behind) to dark (in front), leaves in hanging groups of three to five.
struct Bamboo {
    /// The middle of the grove on the ground.
    var root: Point
    var width: Double
    var height: Double
    var culms: Int
    var name: String

    func paint(on easel: inout Easel) {
        var random = easel.stage.random(name)
        for index in 0..<culms {
            let front = Double(index) / Double(max(1, culms - 1))
            let foot = Point(
                root.x + width * random.uniform(-0.5, 0.5), root.y + height * 0.04 * (front - 0.5) * random.unit())
            let lean = random.uniform(-0.13, 0.10)
            var tall = height * random.uniform(0.72, 1.02)
            let top = Point(foot.x + lean * tall, foot.y - tall)
            tall *= easel.stage.fit([top, foot.towards(top, 0.7)], base: foot.y)
            paintCulm(foot, tall: tall, lean: lean, front: front, random: &random, on: &easel)
        }
    }

    private func paintCulm(
        _ foot: Point, tall: Double, lean: Double, front: Double, random: inout SeededRandom, on easel: inout Easel
    ) {
        let unit = easel.unit
        let pigments = easel.pigments
        let green = pigments.malachite.mixed(with: pigments.ink, 0.18 + 0.3 * front)
        let color = pigments.tone(green, 0.35 + 0.5 * front)
        let girth = (5 + 6 * front) * unit * random.uniform(0.8, 1.2)
        func at(_ t: Double) -> Point { Point(foot.x + lean * tall * t * t, foot.y - tall * t) }
        let joints = 9
        for joint in 0..<joints {
            let (from, to) = (Double(joint) / Double(joints), (Double(joint) + 0.93) / Double(joints))
            let thin = 1 - 0.6 * from
            let points = (0...4).map { at(from + (to - from) * Double($0) / 4) }
            easel.fill(
                .ribbon(points) { t in girth * thin * (0.82 + 0.5 * (t - 0.5) * (t - 0.5) * 4 * 0.4) }, color)
            let node = at(to + 0.008)
            easel.stroke(
                [Point(node.x - girth * thin * 0.7, node.y), Point(node.x + girth * thin * 0.7, node.y)],
                width: 2.2 * unit, color: pigments.ink.opacity(0.3 + 0.4 * front), wobble: 0.2)
        }
        let groups = 10
        for _ in 0..<groups {
            let t = random.uniform(0.36, 1)
            let start = at(t)
            let side = random.chance(0.5) ? 1.0 : -1.0
            let reach = random.uniform(14, 70) * unit * (1.25 - 0.5 * t)
            let tip = Point(start.x + side * reach, start.y - reach * random.uniform(-0.1, 0.6))
            easel.stroke([start, start.towards(tip, 0.5) + Point(0, -3 * unit), tip], width: 1.6 * unit, color: color)
            var leaves = Path()
            for leaf in 0..<Int(random.uniform(4, 7)) {
                let fan = (Double(leaf) - 2) * 0.36
                let angle = Double.pi / 2 - side * 0.55 + fan * 0.9 + random.uniform(-0.2, 0.2)
                leaves.append(
                    Curves.leaf(
                        tip, length: random.uniform(28, 52) * unit, width: random.uniform(6.5, 9.5) * unit,
                        angle: angle))
            }
            let leafColor = pigments.malachite.mixed(with: pigments.ink, random.uniform(0.15, 0.35) + 0.35 * front)
            easel.fill(leaves, pigments.tone(leafColor, 0.45 + 0.5 * front).opacity(0.88))
        }
    }
}
