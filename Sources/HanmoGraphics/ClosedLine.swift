/// A closed line through points, clockwise on the page: the outline of a balloon before it is drawn.
public struct ClosedLine: Hashable, Sendable {
    public var points: [Point]

    public init(_ points: [Point]) { self.points = points }

    public var path: Path { .polygon(points) }

    /// The direction away from what the line encloses, of length 1, at each point.
    public var normals: [Point] {
        let count = points.count
        return points.indices.map { index in
            let (before, after) = (points[(index + count - 1) % count], points[(index + 1) % count])
            let along = after - before
            let length = along.length
            return length > 0 ? Point(along.y / length, -along.x / length) : .zero
        }
    }

    /// Pushed outwards by a distance; corners stay sharp, but for those that would reach farther than twice as far.
    public func outset(by distance: Double) -> ClosedLine {
        let count = points.count
        guard count > 2 else { return self }
        func normal(_ start: Point, _ end: Point) -> Point {
            let along = end - start
            let length = along.length
            return length > 0 ? Point(along.y / length, -along.x / length) : .zero
        }
        return ClosedLine(
            points.indices.map { index in
                let point = points[index]
                let first = normal(points[(index + count - 1) % count], point)
                let second = normal(point, points[(index + 1) % count])
                let sum = first + second
                let length = sum.length
                guard length > 1e-9 else { return point + first * distance }
                let middle = sum * (1 / length)
                let cosine = max(0.5, middle.x * second.x + middle.y * second.y)
                return point + middle * (distance / cosine)
            })
    }

    /// A smooth path through the points (Catmull and Rom's curve).
    public var smoothPath: Path {
        let count = points.count
        guard count > 2 else { return path }
        var path = Path()
        path.move(to: points[0])
        for index in points.indices {
            let (start, end) = (points[index], points[(index + 1) % count])
            let (before, after) = (points[(index + count - 1) % count], points[(index + 2) % count])
            path.cubic(
                to: end, control1: start + (end - before) * (1 / 6), control2: end - (after - start) * (1 / 6))
        }
        path.close()
        return path
    }
}
