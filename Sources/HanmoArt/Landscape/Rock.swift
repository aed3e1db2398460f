import HanmoGraphics

/// A stone: an angular body flat below, pale where the light falls, with axe-cut strokes (斧劈皴) on the shadow side.
struct Rock {
    /// The middle of the foot.
    var center: Point
    var width: Double
    var height: Double

    func paint(random: inout SeededRandom, on easel: inout Easel) {
        // A large stone is a heap: shoulders behind, the body in front.
        if width > 60 * easel.unit {
            for side in [-1.0, 1.0] {
                let place = Point(
                    center.x + side * width * random.uniform(0.35, 0.6), center.y - height * random.uniform(0.05, 0.2))
                Rock(center: place, width: width * random.uniform(0.4, 0.6), height: height * random.uniform(0.5, 0.8))
                    .paintBody(noise: Noise(seed: random.next()), random: &random, on: &easel)
            }
        }
        paintBody(noise: Noise(seed: random.next()), random: &random, on: &easel)
        if width > 60 * easel.unit {
            for side in [-1.0, 1.0] {
                let place = Point(center.x + side * width * random.uniform(0.3, 0.75), center.y + height * 0.04)
                Rock(
                    center: place, width: width * random.uniform(0.28, 0.44), height: height * random.uniform(0.25, 0.5)
                )
                .paintBody(noise: Noise(seed: random.next()), random: &random, on: &easel)
            }
        }
    }

    private func paintBody(noise: Noise, random: inout SeededRandom, on easel: inout Easel) {
        let pigments = easel.pigments
        let unit = easel.unit
        let outline = outline(noise)
        let light = pigments.tone(pigments.ochre, 0.2)
        easel.fill(
            .polygon(outline),
            .linear(
                from: Point(center.x - width * 0.6, center.y - height),
                to: Point(center.x + width * 0.55, center.y + height * 0.2),
                [
                    GradientStop(0, light),
                    GradientStop(0.4, pigments.tone(pigments.malachite.mixed(with: pigments.ochre, 0.5), 0.42)),
                    GradientStop(1, pigments.tone(pigments.indigo.mixed(with: pigments.ink, 0.5), 0.76)),
                ]))
        let strokes = Int(min(220, width / unit * 1.4))
        for _ in 0..<strokes {
            let across = random.uniform(-0.85, 0.9)
            let dark = (across + 1) / 2
            let start = Point(
                center.x + across * width * 0.9,
                center.y - height * (1 - across * across * 0.8) * random.uniform(0.15, 0.95))
            let length = height * random.uniform(0.08, 0.32)
            let lean = random.uniform(-0.2, 0.35) + across * 0.5
            let points = (0...4).map { step -> Point in
                let s = Double(step) / 4
                return Point(
                    start.x + length * s * lean + width * 0.04 * (noise.value(s * 3, across * 9) - 0.5),
                    min(start.y + length * s, center.y + height * 0.1))
            }
            easel.stroke(
                points, width: random.uniform(1.2, 2.4 + 4.5 * dark) * unit * min(1, width / unit / 60 + 0.3),
                color: pigments.ink.opacity(random.uniform(0.1, 0.22 + 0.4 * dark)), taper: .tail)
        }
        let count = outline.count
        var index = 0
        while index < count {
            let end = min(count, index + Int(random.uniform(6, 14)))
            let line = (index...end).map { outline[$0 % count] }
            easel.stroke(
                line, width: min(5 * unit, 1.3 * unit + width * 0.024),
                color: pigments.ink.opacity(random.uniform(0.4, 0.8)),
                wobble: 0.7)
            index = end - (random.chance(0.5) ? 1 : 0)
            if end == count { break }
        }
    }

    /// Angular: straight runs between uneven corners, roughened.
    private func outline(_ noise: Noise) -> [Point] {
        let corners = 11
        let points = (0..<corners).map { corner -> Point in
            let angle =
                (Double(corner) + 0.7 * (noise.value(Double(corner) * 3.1, 4) - 0.5)) / Double(corners) * 2 * .pi
            let r = 0.82 + 0.32 * noise.value(Double(corner) * 2.7, 9)
            let y = center.y - height * r * Trigonometry.sin(angle)
            return Point(
                center.x + width * r * Trigonometry.cos(angle), y > center.y ? center.y + (y - center.y) * 0.16 : y)
        }
        return points.indices.flatMap { index -> [Point] in
            let (a, b) = (points[index], points[(index + 1) % corners])
            return (0..<5).map { step in
                let point = a.towards(b, Double(step) / 5)
                let rough = noise.fractal(Double(index * 5 + step) * 0.7, 2, octaves: 2) - 0.5
                return Point(point.x + rough * width * 0.14, point.y + rough * height * 0.1)
            }
        }
    }
}

/// A tuft of grass: a few blades from one root.
struct Grass {
    var root: Point
    var size: Double

    func paint(random: inout SeededRandom, on easel: inout Easel) {
        var blades = Path()
        for _ in 0..<7 {
            let angle = -Double.pi / 2 + random.uniform(-0.7, 0.7)
            blades.append(
                Curves.leaf(
                    Point(root.x + random.uniform(-0.25, 0.25) * size, root.y), length: size * random.uniform(0.5, 1),
                    width: size * 0.07, angle: angle))
        }
        let pigments = easel.pigments
        easel.fill(blades, pigments.malachite.mixed(with: pigments.ink, random.uniform(0.2, 0.7)).opacity(0.75))
    }
}
