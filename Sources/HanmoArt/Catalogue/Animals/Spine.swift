import HanmoGraphics

/// A long body's middle line and its half widths: what scales, fins and belly plates are set along.
struct Spine {
    private let line: [Point]
    private let halves: [Double]
    let joints: [(Double, Double, Double)]

    init(_ joints: [(Double, Double, Double)]) {
        self.joints = joints
        line = Curves.smooth(joints.map { Point($0.0, $0.1) }, steps: 8)
        halves = Curves.smooth(joints.map { Point($0.2 / 2, 0) }, steps: 8).map(\.x)
    }

    var body: Path { Sketch.flesh(joints) }

    private func index(_ t: Double) -> Int { min(max(Int(t * Double(line.count - 1)), 0), line.count - 1) }

    /// Half the body's width at a fraction of its length.
    func half(_ t: Double) -> Double { halves[index(t)] }

    /// The unit vector along the body.
    func along(_ t: Double) -> Point {
        let i = index(t)
        let way = line[min(i + 1, line.count - 1)] - line[max(i - 1, 0)]
        return way * (1 / max(way.length, 1e-9))
    }

    /// A place at a fraction of the length; aside is in half widths, positive to the left of the way.
    func at(_ t: Double, _ aside: Double = 0) -> (Double, Double) {
        let way = along(t)
        let point = Curves.point(line, at: t) + Point(way.y, -way.x) * (aside * half(t))
        return (point.x, point.y)
    }
}
