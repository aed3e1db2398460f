/// A perspective map of the plane: straight lines stay straight. It takes a rectangle to any convex quadrilateral.
///
/// It shows the plane as a viewer sees it who stands above it: what lies behind him has no image.
public struct Projection: Hashable, Sendable {
    /// x' = x·(px, py, 1) / w·(px, py, 1), y' alike; the divisor is the depth, how far from the viewer a point lies.
    private let x: SIMD3<Double>
    private let y: SIMD3<Double>
    private let w: SIMD3<Double>

    /// What is a million times as near to the viewer as the first corner is not seen.
    private static let leastDepth = 1e-6

    /// - Parameter corners: where the rectangle's corners go: upper left, upper right, lower right, lower left.
    /// - Returns: nil unless there are four, and they make a convex quadrilateral.
    public init?(from rect: Rect, to corners: [Point]) {
        guard corners.count == 4, !rect.isEmpty, rect.maxX.isFinite, rect.maxY.isFinite, Self.isConvex(corners)
        else { return nil }
        let (p0, p1, p2, p3) = (corners[0], corners[1], corners[2], corners[3])
        // From the unit square (Heckbert 1989): the depth is 1 at the first corner and positive at all, as they are convex.
        let (d1, d2) = (p1 - p2, p3 - p2)
        let sum = p0 - p1 + p2 - p3
        let determinant = d1.x * d2.y - d2.x * d1.y
        let g = (sum.x * d2.y - d2.x * sum.y) / determinant
        let h = (d1.x * sum.y - sum.x * d1.y) / determinant
        // From the rectangle to that square.
        func row(_ a: Double, _ b: Double, _ c: Double) -> SIMD3<Double> {
            let (a, b) = (a / rect.width, b / rect.height)
            return SIMD3(a, b, c - a * rect.x - b * rect.y)
        }
        self.init(
            x: row(p1.x - p0.x + g * p1.x, p3.x - p0.x + h * p3.x, p0.x),
            y: row(p1.y - p0.y + g * p1.y, p3.y - p0.y + h * p3.y, p0.y), w: row(g, h, 1))
    }

    /// Nil when a coefficient is not a finite number.
    private init?(x: SIMD3<Double>, y: SIMD3<Double>, w: SIMD3<Double>) {
        guard (x + y + w).sum().isFinite else { return nil }
        (self.x, self.y, self.w) = (x, y, w)
    }

    /// The image of a point in front of the viewer; for others, a place without a meaning.
    public func apply(_ point: Point) -> Point {
        let image = homogeneous(point)
        return Point(image.x / image.z, image.y / image.z)
    }

    public func isInFront(_ point: Point) -> Bool { homogeneous(point).z > Self.leastDepth }

    /// The image before it is divided by the depth, the third.
    package func homogeneous(_ point: Point) -> SIMD3<Double> {
        let place = SIMD3(point.x, point.y, 1)
        return SIMD3((x * place).sum(), (y * place).sum(), (w * place).sum())
    }

    /// No short line at this point is drawn out by more than this factor.
    package func stretch(at point: Point) -> Double {
        let image = homogeneous(point)
        let across = (x - image.x / image.z * w) / image.z
        let down = (y - image.y / image.z * w) / image.z
        return (across.x * across.x + across.y * across.y + down.x * down.x + down.y * down.y).squareRoot()
    }

    /// The way back. What lies in front of the viewer has its image in front of the inverse's.
    public var inverse: Projection? {
        func cross(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> SIMD3<Double> {
            SIMD3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
        }
        // Columns of the inverse, but for the determinant, whose sign keeps the depth positive.
        let (first, second, third) = (cross(y, w), cross(w, x), cross(x, y))
        let determinant = (x * first).sum()
        guard determinant != 0 else { return nil }
        func row(_ a: Double, _ b: Double, _ c: Double) -> SIMD3<Double> { SIMD3(a, b, c) / determinant }
        return Projection(
            x: row(first.x, second.x, third.x), y: row(first.y, second.y, third.y),
            w: row(first.z, second.z, third.z))
    }

    /// The box around the image of a rectangle, of that part which lies in front of the viewer; empty when none does.
    public func bounds(of rect: Rect) -> Rect {
        let corners = rect.corners
        var images: [Point] = []
        for (index, corner) in corners.enumerated() {
            let next = corners[(index + 1) % 4]
            let (from, to) = (homogeneous(corner).z, homogeneous(next).z)
            if from > Self.leastDepth { images.append(apply(corner)) }
            // Cut off at twice the least depth, so that rounding leaves it in front.
            if (from > Self.leastDepth) != (to > Self.leastDepth) {
                images.append(apply(corner.towards(next, (2 * Self.leastDepth - from) / (to - from))))
            }
        }
        guard let first = images.first else { return Rect(x: 0, y: 0, width: 0, height: 0) }
        return images.reduce(Rect(minX: first.x, minY: first.y, maxX: first.x, maxY: first.y)) { box, point in
            box.union(Rect(x: point.x, y: point.y, width: 0, height: 0))
        }
    }

    /// All corners turn the same way, and none by so little that its triangle is a billionth of the square about them.
    private static func isConvex(_ corners: [Point]) -> Bool {
        let turns = corners.indices.map { index in
            let (a, b, c) = (corners[index], corners[(index + 1) % 4], corners[(index + 2) % 4])
            return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
        }
        let (xs, ys) = (corners.map(\.x), corners.map(\.y))
        let side = max((xs.max() ?? 0) - (xs.min() ?? 0), (ys.max() ?? 0) - (ys.min() ?? 0))
        let least = 1e-9 * side * side
        guard least > 0, least.isFinite else { return false }
        return turns.allSatisfy { $0 > least } || turns.allSatisfy { $0 < -least }
    }
}
