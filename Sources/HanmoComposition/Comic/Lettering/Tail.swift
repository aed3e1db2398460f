import HanmoGraphics

/// What leads from a balloon to who speaks.
struct Tail: Sendable, Equatable {
    /// On the balloon's edge.
    var root: Point
    var tip: Point
    /// Whom it means: a mouth, or a place where nobody is known to be.
    var target: Point
    /// The direction in which it leaves the balloon, of length 1.
    var out: Point

    var segment: Segment { Segment(start: root, end: tip) }

    /// What others must keep off: the line it takes.
    var segments: [Segment] {
        let middle = bend.towards(root.towards(tip, 0.5), 0.5)
        return [Segment(start: root, end: middle), Segment(start: middle, end: tip)]
    }

    /// The control point of its curve: it leaves the balloon straight and then turns.
    var bend: Point {
        let half = root.towards(tip, 0.5)
        return half.towards(root + out * ((tip - root).length * 0.55), 0.8)
    }

    /// Points along it, from the balloon to the tip.
    private func spine(_ steps: Int) -> [Point] {
        let control = bend
        return (0...steps).map { step in
            let t = Double(step) / Double(steps)
            return root.towards(control, t).towards(control.towards(tip, t), t)
        }
    }

    /// Two arcs that meet at the tip. The base lies inside the balloon.
    func pointed(width: Double, depth: Double) -> ClosedLine {
        let side = Point(-out.y, out.x) * (width / 2)
        let base = root - out * depth
        let spine = spine(10)
        let normal = spine.dropLast().enumerated().map { index, point -> Point in
            let along = spine[index + 1] - point
            let across = Point(-along.y, along.x) * (1 / max(along.length, 1e-9))
            return across * (width / 2 * (1 - Double(index) / 10))
        }
        let left = zip(spine, normal).map { $0 - $1 }
        let right = zip(spine, normal).map { $0 + $1 }
        return ClosedLine([base - side] + left + [tip] + right.reversed() + [base + side]).clockwise
    }

    /// A flash of lightning.
    func bolt(width: Double, depth: Double) -> ClosedLine {
        let along = tip - root
        let across = Point(-along.y, along.x) * (1 / max(along.length, 1e-9))
        func place(_ share: Double, _ offset: Double) -> Point { root.towards(tip, share) + across * (offset * width) }
        let base = root - out * depth
        let side = Point(-out.y, out.x) * (width / 2)
        return ClosedLine([
            base - side, root - side, place(0.56, -0.6), place(0.5, -0.2), tip, place(0.4, 0.55), place(0.44, 0.14),
            root + side, base + side,
        ]).clockwise
    }

    /// Rounds that grow smaller towards who thinks.
    func bubbles(em: Double) -> [Rect] {
        let length = segment.length
        let count = length > 2.2 * em ? 3 : 2
        let largest = min(0.36 * em, length * 0.3)
        return (0..<count).map { index in
            let share = (Double(index) + 0.62) / (Double(count) - 0.12)
            let center = segment.point(at: min(1, share))
            let radius = largest * (1 - 0.28 * Double(index))
            return Rect(x: center.x - radius * 1.15, y: center.y - radius, width: radius * 2.3, height: radius * 2)
        }
    }
}

extension ClosedLine {
    /// The same line run the other way where it ran against the clock, so that overlapping shapes unite when filled.
    var clockwise: ClosedLine {
        var area = 0.0
        for (index, point) in points.enumerated() {
            let next = points[(index + 1) % points.count]
            area += point.x * next.y - next.x * point.y
        }
        return area < 0 ? ClosedLine(points.reversed()) : self
    }
}
