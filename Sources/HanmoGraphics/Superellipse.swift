/// A closed form between an ellipse and a rectangle, made of four Bézier curves. Its squareness is the pull of their
/// control points: 0.552 is an ellipse (|x|² + |y|² = 1), 0.69 has the exponent 2.5, 0.78 has 3, 0.91 has 4, 1 is
/// nearly a rectangle.
public struct Superellipse: Hashable, Sendable {
    public static let ellipse = 0.5522847498

    public var box: Rect
    public var pull: Double

    public init(in box: Rect, pull: Double) {
        self.box = box
        self.pull = pull
    }

    public var path: Path {
        let (rx, ry) = (box.width / 2, box.height / 2)
        let (kx, ky) = (rx * pull, ry * pull)
        let c = box.center
        var path = Path()
        path.move(to: Point(c.x, box.minY))
        path.cubic(to: Point(box.maxX, c.y), control1: Point(c.x + kx, box.minY), control2: Point(box.maxX, c.y - ky))
        path.cubic(to: Point(c.x, box.maxY), control1: Point(box.maxX, c.y + ky), control2: Point(c.x + kx, box.maxY))
        path.cubic(to: Point(box.minX, c.y), control1: Point(c.x - kx, box.maxY), control2: Point(box.minX, c.y + ky))
        path.cubic(to: Point(c.x, box.minY), control1: Point(box.minX, c.y - ky), control2: Point(c.x - kx, box.minY))
        path.close()
        return path
    }

    /// Half the form's width at a height, both as shares of its half sides: 1 in the middle (0), 0 at the top (±1).
    /// It is as good for the half height at a place across.
    public func chord(at height: Double) -> Double { Self.chord(at: height, pull: pull) }

    /// ``chord(at:)`` of any box.
    public static func chord(at height: Double, pull: Double) -> Double {
        let wanted = abs(height)
        guard wanted < 1 else { return 0 }
        // The height rises with the curve's parameter.
        var (low, high) = (0.0, 1.0)
        for _ in 0..<7 {
            let middle = (low + high) / 2
            if quarter(middle, pull).y < wanted { low = middle } else { high = middle }
        }
        // Straight between the two places: a thousandth of a percent off.
        let (first, second) = (quarter(low, pull), quarter(high, pull))
        return first.towards(second, (wanted - first.y) / (second.y - first.y)).x
    }

    /// From (1, 0) to (0, 1).
    private static func quarter(_ t: Double, _ pull: Double) -> Point {
        let u = 1 - t
        let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        return Point(a + b + c * pull, b * pull + c + d)
    }

    /// Points all the way round, clockwise on the page from the right, about as far apart as asked.
    public func points(step: Double) -> [Point] {
        let length = 2 * (box.width + box.height) * (0.78 + 0.2 * max(0, pull - Self.ellipse) / 0.45)
        let count = max(6, Int((length / 4 / max(step, 0.5)).rounded(.up)))
        // Spread evenly along the curve, which is slower at its ends when the pull is strong.
        let fine = (0...(count * 4)).map { Self.quarter(Double($0) / Double(count * 4), pull) }
        let (rx, ry) = (box.width / 2, box.height / 2)
        var sums = [0.0]
        for (before, point) in zip(fine, fine.dropFirst()) {
            sums.append(sums[sums.count - 1] + Point((point.x - before.x) * rx, (point.y - before.y) * ry).length)
        }
        var (quarter, index) = ([Point](), 0)
        for number in 0..<count {
            let wanted = sums[sums.count - 1] * Double(number) / Double(count)
            while index + 2 < sums.count, sums[index + 1] <= wanted { index += 1 }
            let span = sums[index + 1] - sums[index]
            quarter.append(fine[index].towards(fine[index + 1], span > 0 ? (wanted - sums[index]) / span : 0))
        }
        let corner = Point(0, 1)
        // The others mirror the first; a mirrored quarter runs the other way.
        let back = [corner] + quarter.dropFirst().reversed()
        let c = box.center
        func placed(_ points: [Point], _ x: Double, _ y: Double) -> [Point] {
            points.map { Point(c.x + $0.x * x * rx, c.y + $0.y * y * ry) }
        }
        return placed(quarter, 1, 1) + placed(back, -1, 1) + placed(quarter, -1, -1) + placed(back, 1, -1)
    }
}

extension Superellipse {
    /// Where a straight line from the middle to a place leaves the form.
    public func edge(towards place: Point) -> Point {
        let center = box.center
        let share = Point(
            (place.x - center.x) / max(box.width / 2, 1e-9), (place.y - center.y) / max(box.height / 2, 1e-9))
        guard share.length > 0 else { return center }
        var (low, high) = (0.0, 2 / max(abs(share.x), abs(share.y)))
        for _ in 0..<16 {
            let middle = (low + high) / 2
            let isInside = abs(share.x) * middle < chord(at: share.y * middle)
            if isInside { low = middle } else { high = middle }
        }
        return center.towards(place, low)
    }
}
