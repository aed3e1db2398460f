import HanmoGraphics

/// A straight piece of a line, and what it meets.
struct Segment: Sendable {
    var start: Point
    var end: Point

    var length: Double { (end - start).length }

    func point(at share: Double) -> Point { start.towards(end, share) }

    /// Whether any of it lies inside a rectangle (Liang and Barsky).
    func meets(_ rect: Rect) -> Bool {
        guard let entry = entry(into: rect) else { return false }
        return entry <= 1
    }

    /// How far along it enters a rectangle, 0…1; nil if it does not.
    func entry(into rect: Rect) -> Double? {
        let along = end - start
        var (near, far) = (0.0, 1.0)
        for (p, q) in [
            (-along.x, start.x - rect.minX), (along.x, rect.maxX - start.x), (-along.y, start.y - rect.minY),
            (along.y, rect.maxY - start.y),
        ] {
            if p == 0 {
                if q < 0 { return nil }
            } else if p < 0 {
                near = max(near, q / p)
            } else {
                far = min(far, q / p)
            }
        }
        return near <= far ? near : nil
    }

    func crosses(_ other: Segment) -> Bool {
        func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
            (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
        }
        let (a, b) = (side(start, end, other.start), side(start, end, other.end))
        let (c, d) = (side(other.start, other.end, start), side(other.start, other.end, end))
        return a * b < 0 && c * d < 0
    }
}
