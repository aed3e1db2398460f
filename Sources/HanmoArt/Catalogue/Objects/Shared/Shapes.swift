import HanmoGraphics

/// Shapes that several things share, in units.
enum Shapes {
    /// Straight edges with rounded corners.
    static func rounded(_ points: [(Double, Double)], _ radius: Double) -> Path {
        let corners = points.map { Point($0.0, $0.1) }
        var path = Path()
        for (index, corner) in corners.enumerated() {
            let before = corners[(index + corners.count - 1) % corners.count]
            let after = corners[(index + 1) % corners.count]
            let back = max((before - corner).length, 1e-9)
            let ahead = max((after - corner).length, 1e-9)
            let start = corner.towards(before, min(radius, back / 2) / back)
            if index == 0 { path.move(to: start) } else { path.line(to: start) }
            path.quad(to: corner.towards(after, min(radius, ahead / 2) / ahead), control: corner)
        }
        path.close()
        return path
    }

    /// Points of an arc; angles in radians, clockwise from the right.
    static func arc(
        _ x: Double, _ y: Double, _ rx: Double, _ ry: Double, from start: Double, to end: Double, steps: Int = 20
    ) -> [(Double, Double)] {
        (0...steps).map { step in
            let angle = start + (end - start) * Double(step) / Double(steps)
            return (x + rx * Trigonometry.cos(angle), y + ry * Trigonometry.sin(angle))
        }
    }

    /// A star or a cog wheel's points, the first one up.
    static func star(_ x: Double, _ y: Double, tips: Int, outer: Double, inner: Double) -> [(Double, Double)] {
        (0..<tips * 2).map { step in
            let angle = Double(step) / Double(tips) * .pi - .pi / 2
            let radius = step % 2 == 0 ? outer : inner
            return (x + radius * Trigonometry.cos(angle), y + radius * Trigonometry.sin(angle))
        }
    }

    /// A heart about a middle, so many units wide.
    static func heart(_ x: Double, _ y: Double, width: Double) -> Path {
        let u = width / 100
        func at(_ dx: Double, _ dy: Double) -> Point { Point(x + dx * u, y + dy * u) }
        var path = Path()
        path.move(to: at(0, -26))
        path.cubic(to: at(50, -16), control1: at(8, -52), control2: at(50, -52))
        path.cubic(to: at(0, 46), control1: at(50, 14), control2: at(18, 28))
        path.cubic(to: at(-50, -16), control1: at(-18, 28), control2: at(-50, 14))
        path.cubic(to: at(0, -26), control1: at(-50, -52), control2: at(-8, -52))
        path.close()
        return path
    }

    /// A point between four corners (left top, right top, right bottom, left bottom).
    static func within(_ quad: [(Double, Double)], _ across: Double, _ down: Double) -> (Double, Double) {
        func mix(_ a: (Double, Double), _ b: (Double, Double), _ t: Double) -> (Double, Double) {
            (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t)
        }
        return mix(mix(quad[0], quad[1], across), mix(quad[3], quad[2], across), down)
    }
}

extension Sketch {
    /// A plate with rounded corners.
    @inline(never)
    mutating func plate(
        _ points: [(Double, Double)], _ radius: Double, _ color: Color, _ form: Area.Form = .flat,
        edge: Area.Edge = .outline, of matter: Area.Matter = .plain
    ) {
        area(Shapes.rounded(points, radius), color, form, edge: edge, of: matter)
    }

    /// One of some hues, a breath paler or not: things of a kind are never quite the same.
    @inline(never)
    mutating func someHue(_ hues: Color...) -> Color {
        let hue = hues[Int(random.next() % UInt64(hues.count))]
        return hue.mixed(with: Hues.cream, random.uniform(0, 0.12))
    }

    /// Where a smooth surface throws the light back.
    @inline(never)
    mutating func gleam(_ points: [(Double, Double)], width: Double, strength: Double = 0.5) {
        curve(points, width: width, Hues.white.opacity(strength))
    }
}
