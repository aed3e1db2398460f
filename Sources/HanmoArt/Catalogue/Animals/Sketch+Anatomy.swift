import HanmoBrief
import HanmoGraphics

/// What animals and plants are drawn with besides plain shapes.
extension Sketch {
    /// The colour asked for, else the usual one, a little darker or lighter on each animal.
    @inline(never)
    mutating func coat(_ appearance: Appearance, _ usual: Color) -> Color {
        let own = random.uniform(-0.09, 0.09)
        guard appearance.looks.color == nil else { return appearance.color(usual) }
        return own < 0 ? Hues.dark(usual, -own) : Hues.light(usual, own)
    }

    /// A limb whose width changes from joint to joint (x, y, width), with round ends: legs, necks, tails, snakes.
    @inline(never)
    mutating func flesh(
        _ joints: [(Double, Double, Double)], _ color: Color, _ form: Area.Form = .flat,
        edge: Area.Edge = .outline, of matter: Area.Matter = .fur
    ) {
        area(Self.flesh(joints), color, form, edge: edge, of: matter)
    }

    static func flesh(_ joints: [(Double, Double, Double)]) -> Path {
        // Thick limbs are seen large; thin ones are many.
        let isThick = joints.contains { $0.2 > 5 }
        let steps = isThick ? 12 : 6
        let turns = isThick ? 12 : 5
        let line = Curves.smooth(joints.map { Point($0.0, $0.1) }, steps: steps)
        let halves = Curves.smooth(joints.map { Point($0.2 / 2, 0) }, steps: steps).map { max($0.x, 0.05) }
        guard line.count > 1 else { return Path() }
        let last = line.count - 1
        func normal(_ index: Int) -> Point {
            let along = line[min(index + 1, last)] - line[max(index - 1, 0)]
            let size = max(along.length, 1e-9)
            return Point(along.y / size, -along.x / size)
        }
        func cap(_ index: Int, from side: Point) -> [Point] {
            let out = Point(-side.y, side.x)
            return (1..<turns).map { step in
                let angle = Double.pi * Double(step) / Double(turns)
                return line[index] + side * Trigonometry.cos(angle) + out * Trigonometry.sin(angle)
            }
        }
        let left = line.indices.map { line[$0] + normal($0) * halves[$0] }
        let right = line.indices.map { line[$0] - normal($0) * halves[$0] }
        return .polygon(
            left + cap(last, from: normal(last) * halves[last]) + right.reversed()
                + cap(0, from: normal(0) * -halves[0]))
    }

    /// How an eye looks.
    enum Gaze: Sendable { case open, shut, happy }

    /// Tells of an eye that a drawing makes itself.
    mutating func noteEye(_ x: Double, _ y: Double) { eyes.append(transform.apply(Point(x, y))) }

    /// A dark eye with its light, or one with an iris; or a lid.
    @inline(never)
    mutating func eye(
        _ x: Double, _ y: Double, _ radius: Double, iris: Color? = nil, slit: Bool = false, _ gaze: Gaze = .open
    ) {
        noteEye(x, y)
        switch gaze {
        case .shut:
            curve(
                [(x - radius, y - radius * 0.1), (x, y + radius * 0.6), (x + radius, y - radius * 0.1)],
                width: radius * 0.5, Hues.black)
            return
        case .happy:
            curve(
                [(x - radius, y + radius * 0.5), (x, y - radius * 0.5), (x + radius, y + radius * 0.5)],
                width: radius * 0.5, Hues.black)
            return
        case .open: break
        }
        if let iris {
            ellipse(x, y, radius * 1.12, radius * 1.12, Hues.black, edge: .none)
            ellipse(x, y, radius, radius, iris, edge: .none)
            ellipse(x, y, radius * (slit ? 0.38 : 0.6), radius * (slit ? 0.9 : 0.6), Hues.black, edge: .none)
        } else {
            ellipse(x, y, radius * 0.92, radius, Hues.black, edge: .none)
        }
        ellipse(x - radius * 0.32, y - radius * 0.38, radius * 0.32, radius * 0.32, Hues.white, edge: .none, of: .light)
    }

    /// A petal or a feather from its root along an angle (radians, 0 to the right): widest beyond its middle.
    @inline(never)
    mutating func petal(
        _ x: Double, _ y: Double, length: Double, width: Double, angle: Double, _ color: Color,
        _ form: Area.Form = .flat, edge: Area.Edge = .inner, of matter: Area.Matter = .leaf, notch: Double = 0
    ) {
        let (c, s) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
        func at(_ along: Double, _ aside: Double) -> (Double, Double) {
            (x + c * along * length - s * aside * width, y + s * along * length + c * aside * width)
        }
        blob(
            [
                at(0, 0), at(0.28, 0.26), at(0.66, 0.5), at(0.94, 0.3), at(1 - notch, 0), at(0.94, -0.3),
                at(0.66, -0.5), at(0.28, -0.26),
            ], color, form, edge: edge, of: matter)
    }

    /// A blade that bends: grass, a long leaf, a quill.
    @inline(never)
    mutating func blade(
        _ x: Double, _ y: Double, to tipX: Double, _ tipY: Double, bend: Double, width: Double, _ color: Color,
        edge: Area.Edge = .outline, of matter: Area.Matter = .leaf
    ) {
        // The bend pushes the middle aside, in parts of the length.
        let (dx, dy) = (tipX - x, tipY - y)
        let (mx, my) = (x + dx * 0.5 - dy * bend * 1.8, y + dy * 0.5 + dx * bend * 1.8)
        let joints = zip([0, 0.2, 0.4, 0.6, 0.8, 1], [0.7, 0.95, 1, 0.85, 0.52, 0.05]).map { t, part in
            let (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)
            return (a * x + b * mx + c * tipX, a * y + b * my + c * tipY, width * part)
        }
        flesh(joints, color, edge: edge, of: matter)
    }
}

extension Appearance {
    /// The eyes that a feeling or a rest gives.
    var gaze: Sketch.Gaze {
        switch looks.emotion {
        case "sleepy": .shut
        case "smile", "laugh", "love": .happy
        default: looks.pose == "sleep" ? .shut : .open
        }
    }
}
