import HanmoGraphics

/// Shapes that bodies and clothes are built of.
enum Contours {
    /// A closed outline of smooth runs; where one run ends and the next begins there is a corner.
    static func joined(_ runs: [[(Double, Double)]]) -> Path {
        .polygon(runs.flatMap { Curves.smooth($0.map { Point($0.0, $0.1) }, steps: 9) })
    }

    static func joined(_ runs: [[Point]]) -> Path {
        .polygon(runs.flatMap { Curves.smooth($0, steps: 9) })
    }

    /// A limb of two bones: straight along each, rounded at the joint, its width told at root, joint and end; a
    /// muscle swells the second bone near its root.
    static func limb(
        _ root: Point, _ joint: Point, _ end: Point, widths: (Double, Double, Double), swell: Double = 0,
        roundEnd: Bool = true
    ) -> Path {
        let (spine, halves) = spine(root, joint, end, widths: widths, swell: swell)
        return band(spine, halves, roundEnd: roundEnd)
    }

    private static func spine(
        _ root: Point, _ joint: Point, _ end: Point, widths: (Double, Double, Double), swell: Double
    ) -> ([Point], [Double]) {
        var spine: [Point] = []
        var halves: [Double] = []
        let reach = 0.24
        for step in 0...8 {
            let t = Double(step) / 8 * (1 - reach)
            spine.append(root.towards(joint, t))
            halves.append((widths.0 + (widths.1 - widths.0) * t) / 2)
        }
        let (a, b) = (root.towards(joint, 1 - reach), joint.towards(end, reach))
        for step in 1..<8 {
            let t = Double(step) / 8
            spine.append(a.towards(joint, t).towards(joint.towards(b, t), t))
            let along = (1 - reach) + 2 * reach * t
            let width =
                along < 1
                ? widths.0 + (widths.1 - widths.0) * along : widths.1 + (widths.2 - widths.1) * (along - 1)
            halves.append((width + swell * max(0, along - 1) * 2) / 2)
        }
        for step in 0...8 {
            let t = reach + Double(step) / 8 * (1 - reach)
            spine.append(joint.towards(end, t))
            // Fullest at a third of the bone.
            let bulge = swell * max(0, 1 - (t - 0.33) * (t - 0.33) / 0.3)
            halves.append((widths.1 + (widths.2 - widths.1) * t + bulge) / 2)
        }
        return (spine, halves)
    }

    static func band(_ spine: [Point], _ halves: [Double], roundEnd: Bool = true) -> Path {
        let last = spine.count - 1
        func normal(_ index: Int) -> Point {
            let along = spine[min(index + 1, last)] - spine[max(index - 1, 0)]
            let size = max(along.length, 1e-9)
            return Point(along.y / size, -along.x / size)
        }
        let left = spine.indices.map { spine[$0] + normal($0) * halves[$0] }
        let right = spine.indices.map { spine[$0] - normal($0) * halves[$0] }
        func cap(_ index: Int, from side: Point) -> [Point] {
            let out = Point(-side.y, side.x)
            return (1..<14).map { step in
                let angle = Double.pi * Double(step) / 14
                return spine[index] + side * Trigonometry.cos(angle) + out * Trigonometry.sin(angle)
            }
        }
        return .polygon(
            left + (roundEnd ? cap(last, from: normal(last) * halves[last]) : []) + right.reversed()
                + cap(0, from: normal(0) * -halves[0]))
    }
}

extension Sketch {
    /// Smooth runs with corners between them.
    @inline(never)
    mutating func shape(
        _ runs: [[(Double, Double)]], _ color: Color, _ form: Area.Form = .flat, edge: Area.Edge = .outline,
        of matter: Area.Matter = .plain
    ) {
        area(Contours.joined(runs), color, form, edge: edge, of: matter)
    }
}
