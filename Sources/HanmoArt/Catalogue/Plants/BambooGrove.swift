import HanmoBrief
import HanmoGraphics

/// A few stalks of bamboo with joints, and leaves in threes.
struct BambooGrove {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let green = appearance.color(Hues.leaf.mixed(with: Hues.green, 0.45))
        let stalks: [(Double, Double, Double, Double)] = [
            (-27, 80, 3.2, 0.34), (20, 86, 3.2, 0.3), (-8, 92, 3.8, 0.22), (32, 72, 4.2, 0.1), (-20, 95, 5, 0.04),
            (7, 99, 5.4, 0), (23, 58, 4, 0.02),
        ]
        for (x, height, width, shade) in stalks {
            stalk(
                x + sketch.random.uniform(-2, 2), height, width,
                Hues.dark(green, shade).mixed(with: Hues.white, shade * 0.6), &sketch)
        }
        for x in [-33.0, -13, 13, 37] { shoot(x, green, &sketch) }
    }

    private func stalk(_ x: Double, _ height: Double, _ width: Double, _ color: Color, _ sketch: inout Sketch) {
        let lean = sketch.random.uniform(-5, 5)
        let joints = 7
        func at(_ t: Double) -> (Double, Double) { (x + lean * t * t, -height * t) }
        for joint in 0..<joints {
            let (a, b) = (Double(joint) / Double(joints), Double(joint + 1) / Double(joints))
            let w = width * (1 - 0.45 * a)
            let (ax, ay) = at(a)
            let (bx, by) = at(b)
            sketch.polygon(
                [
                    (ax - w * 0.56, ay - 0.4), (ax - w * 0.46, ay - 2), (bx - w * 0.44, by + 2),
                    (bx - w * 0.54, by + 0.4),
                    (bx + w * 0.54, by + 0.4), (bx + w * 0.44, by + 2), (ax + w * 0.46, ay - 2),
                    (ax + w * 0.56, ay - 0.4),
                ], color, .upright, of: .plain)
            sketch.line([(bx - w * 0.62, by), (bx + w * 0.62, by)], width: max(0.7, w * 0.2), Hues.dark(color, 0.35))
            sketch.line([(ax - w * 0.2, ay - 3), (bx - w * 0.2, by + 3)], width: w * 0.16, Hues.light(color, 0.4))
        }
        for joint in 3...joints {
            let t = Double(joint) / Double(joints)
            for side in sketch.random.chance(0.55) ? [-1.0, 1] : [sketch.random.chance(0.5) ? -1.0 : 1] {
                let (jx, jy) = at(t)
                let reach = side * sketch.random.uniform(7, 14)
                let tip = (jx + reach, jy - sketch.random.uniform(1, 7))
                sketch.curve(
                    [(jx, jy), (jx + reach * 0.5, tip.1 - 1), tip], width: 0.7, Hues.dark(color, 0.2), taper: .tail)
                spray(tip, side, color, &sketch)
            }
        }
    }

    /// Leaves that hang like a hand.
    private func spray(_ tip: (Double, Double), _ side: Double, _ color: Color, _ sketch: inout Sketch) {
        for leaf in 0..<4 {
            let angle = .pi / 2 - side * (1.15 - Double(leaf) * 0.42) + sketch.random.uniform(-0.12, 0.12)
            let length = sketch.random.uniform(10, 15)
            sketch.area(
                Curves.leaf(Point(tip.0 - side * Double(leaf) * 1.4, tip.1), length: length, width: 2.1, angle: angle),
                leaf % 2 == 0 ? color : Hues.dark(color, 0.16), edge: .outline, of: .leaf)
        }
    }

    private func shoot(_ x: Double, _ green: Color, _ sketch: inout Sketch) {
        for bend in [-0.3, 0.05, 0.35] {
            sketch.blade(
                x, 0, to: x + bend * 16, -sketch.random.uniform(5, 9), bend: bend * 0.3, width: 1.8,
                Hues.dark(green, 0.1))
        }
    }
}
