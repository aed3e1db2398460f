import HanmoGraphics

/// The ground of a scene in one-point perspective: a place is how deep (0 at the front edge, 1 at the horizon) and how
/// far across; a metre there has so many pixels.
struct Floor: Sendable {
    /// The page's y of the horizon and of the front edge of the ground.
    let horizon: Double
    let front: Double
    /// Left and right edge of the picture.
    let left: Double
    let right: Double
    /// Pixels a metre at the front edge.
    let scale: Double
    /// How small things get towards the horizon: 1 is true perspective, 0 none.
    var convergence = 0.85

    /// The page's y of a depth.
    func y(_ depth: Double) -> Double { front + (horizon - front) * depth }

    /// Pixels a metre at a depth.
    func scale(_ depth: Double) -> Double { scale * max(0.04, 1 - convergence * depth) }

    func x(_ across: Double) -> Double { left + (right - left) * across }

    /// The depth at which something stands whose foot is at a page's y.
    func depth(atY y: Double) -> Double {
        guard front - horizon > 1 else { return 0 }
        return min(max((front - y) / (front - horizon), 0), 1)
    }

    /// A point on the ground, so far across the front edge, brought to a depth along the line to the vanishing point.
    func point(_ across: Double, _ depth: Double, vanishing: Double = 0.5) -> Point {
        Point(x(across).towards(x(vanishing), depth), y(depth))
    }
}

extension Double {
    /// So much of the way to another number.
    func towards(_ other: Double, _ fraction: Double) -> Double { self + (other - self) * fraction }
}
