import HanmoGraphics

/// A line through many points, known by the length along it.
struct Curve {
    private let points: [Point]
    private let lengths: [Double]

    init(_ points: [Point]) {
        self.points = points
        var sum = 0.0
        lengths = points.indices.map { index in
            if index > 0 { sum += (points[index] - points[index - 1]).length }
            return sum
        }
    }

    var length: Double { lengths.last ?? 0 }

    /// Beyond its ends a curve goes straight on.
    private func point(at place: Double) -> Point {
        guard points.count > 1 else { return points.first ?? .zero }
        let next = min(max(1, lengths.partitioningIndex { $0 > place }), points.count - 1)
        let (start, end) = (lengths[next - 1], lengths[next])
        guard end > start else { return points[next] }
        return points[next - 1].towards(points[next], (place - start) / (end - start))
    }

    func frame(at place: Double, reach: Double) -> LineFrame {
        let chord = point(at: place + reach) - point(at: place - reach)
        let size = chord.length
        let forward = size > 0 ? chord * (1 / size) : Point(1, 0)
        let degrees = Trigonometry.atan2(forward.y, forward.x) * 180 / .pi
        return LineFrame(
            origin: point(at: place), forward: forward, over: Point(forward.y, -forward.x),
            angle: (degrees * 64).rounded(.toNearestOrEven) / 64)
    }

    /// A smooth curve through a few points (Catmull-Rom).
    static func through(_ knots: [Point]) -> Curve {
        guard knots.count > 2 else { return Curve(knots) }
        var points: [Point] = []
        for index in 0..<knots.count - 1 {
            let (p1, p2) = (knots[index], knots[index + 1])
            let p0 = index > 0 ? knots[index - 1] : p1 + p1 - p2
            let p3 = index + 2 < knots.count ? knots[index + 2] : p2 + p2 - p1
            for step in 0..<48 {
                let t = Double(step) / 48
                let slope = (p2 - p0) * t
                let bend = (p0 * 2 - p1 * 5 + p2 * 4 - p3) * (t * t)
                let twist = (p1 * 3 - p0 - p2 * 3 + p3) * (t * t * t)
                points.append((p1 * 2 + slope + bend + twist) * 0.5)
            }
        }
        return Curve(points + [knots[knots.count - 1]])
    }
}
