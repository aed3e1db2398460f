import HanmoGraphics

/// Point lists that the subjects are drawn from.
enum Curves {
    /// A Catmull-Rom curve through points, so many steps a span.
    static func smooth(_ points: [Point], steps: Int = 8, closed: Bool = false) -> [Point] {
        guard points.count > 2 else { return points }
        let count = points.count
        func at(_ index: Int) -> Point {
            closed ? points[(index + count) % count] : points[min(max(index, 0), count - 1)]
        }
        var result: [Point] = []
        for span in 0..<(closed ? count : count - 1) {
            let (a, b, c, d) = (at(span - 1), at(span), at(span + 1), at(span + 2))
            for step in 0..<steps {
                let t = Double(step) / Double(steps)
                let (u, v) = (t * t, t * t * t)
                result.append(
                    (b * 2 + (c - a) * t + (a * 2 - b * 5 + c * 4 - d) * u + (b * 3 - a - c * 3 + d) * v) * 0.5)
            }
        }
        if !closed { result.append(points[count - 1]) }
        return result
    }

    /// A closed uneven round: an ellipse whose radius follows noise.
    static func blot(_ center: Point, _ rx: Double, _ ry: Double, noise: Noise, row: Double, rough: Double = 0.35)
        -> [Point]
    {
        (0..<28).map { index in
            let angle = Double(index) / 28 * 2 * .pi
            let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
            let r = 1 - rough / 2 + rough * noise.fractal(c * 1.4 + 5, s * 1.4 + row * 3.7, octaves: 3)
            return Point(center.x + rx * r * c, center.y + ry * r * s)
        }
    }

    /// A pointed leaf from a stem along a direction (radians), widest at two fifths.
    static func leaf(_ stem: Point, length: Double, width: Double, angle: Double) -> Path {
        let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
        func at(_ along: Double, _ aside: Double) -> Point {
            Point(stem.x + c * along - s * aside, stem.y + s * along + c * aside)
        }
        var path = Path()
        path.move(to: stem)
        path.quad(to: at(length, 0), control: at(length * 0.35, width))
        path.quad(to: stem, control: at(length * 0.35, -width))
        path.close()
        return path
    }

    /// Where a polyline stands at a fraction of its points.
    static func point(_ points: [Point], at t: Double) -> Point {
        let place = min(max(t, 0), 1) * Double(points.count - 1)
        let index = min(Int(place), points.count - 2)
        return points[index].towards(points[index + 1], place - Double(index))
    }
}
