/// A perspective map of the plane: straight lines stay straight. It takes a rectangle to any convex quadrilateral.
public struct Projection: Hashable, Sendable {
    /// Row by row: x' = (m0·x + m1·y + m2) / w, y' = (m3·x + m4·y + m5) / w, w = m6·x + m7·y + 1.
    private let m: [Double]

    /// - Parameter corners: where the rectangle's corners go: upper left, upper right, lower right, lower left.
    /// - Returns: nil unless there are four, and they make a convex quadrilateral.
    public init?(from rect: Rect, to corners: [Point]) {
        guard corners.count == 4, rect.width > 0, rect.height > 0, Self.isConvex(corners) else { return nil }
        let (p0, p1, p2, p3) = (corners[0], corners[1], corners[2], corners[3])
        // From the unit square (Heckbert 1989), then from the rectangle to that square.
        let (d1, d2) = (p1 - p2, p3 - p2)
        let sum = p0 - p1 + p2 - p3
        let determinant = d1.x * d2.y - d2.x * d1.y
        let g = (sum.x * d2.y - d2.x * sum.y) / determinant
        let h = (d1.x * sum.y - sum.x * d1.y) / determinant
        let unit = [
            p1.x - p0.x + g * p1.x, p3.x - p0.x + h * p3.x, p0.x,
            p1.y - p0.y + g * p1.y, p3.y - p0.y + h * p3.y, p0.y,
            g, h, 1,
        ]
        let (sx, sy) = (1 / rect.width, 1 / rect.height)
        var full: [Double] = []
        for row in 0..<3 {
            let (a, b, c) = (unit[row * 3] * sx, unit[row * 3 + 1] * sy, unit[row * 3 + 2])
            full += [a, b, c - a * rect.x - b * rect.y]
        }
        guard full[8].magnitude > 1e-12 else { return nil }
        m = full.map { $0 / full[8] }
    }

    public func apply(_ point: Point) -> Point {
        let w = m[6] * point.x + m[7] * point.y + m[8]
        return Point(
            (m[0] * point.x + m[1] * point.y + m[2]) / w, (m[3] * point.x + m[4] * point.y + m[5]) / w)
    }

    /// The box around a rectangle's image.
    public func bounds(of rect: Rect) -> Rect {
        let corners = [
            Point(rect.minX, rect.minY), Point(rect.maxX, rect.minY), Point(rect.maxX, rect.maxY),
            Point(rect.minX, rect.maxY),
        ].map(apply)
        let (xs, ys) = (corners.map(\.x), corners.map(\.y))
        return Rect(
            minX: xs.min() ?? 0, minY: ys.min() ?? 0, maxX: xs.max() ?? 0, maxY: ys.max() ?? 0)
    }

    /// All corners turn the same way.
    private static func isConvex(_ corners: [Point]) -> Bool {
        let turns = corners.indices.map { index in
            let (a, b, c) = (corners[index], corners[(index + 1) % 4], corners[(index + 2) % 4])
            return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
        }
        return turns.allSatisfy { $0 > 1e-9 } || turns.allSatisfy { $0 < -1e-9 }
    }
}
