import HanmoBrief
import HanmoComposition
import HanmoGraphics

/// A place on a line: the middle of its em box there, and which way the line goes.
struct LineFrame {
    var origin: Point
    /// The direction of reading, of length 1.
    var forward: Point
    /// The side on which ruby stands: up for horizontal lines, right for vertical ones.
    var over: Point
    /// Degrees clockwise by which text laid along the line is turned.
    var angle: Double

    func point(along: Double, over distance: Double) -> Point { origin + forward * along + over * distance }
}

/// The course of a line over the page.
struct LineAxis {
    private let straight: LineFrame
    private let curve: Curve?

    /// A straight line from a place in a box: right along it, or down it.
    init(box: Rect, vertical: Bool, start: Double, offset: Double, size: Double) {
        curve = nil
        straight =
            vertical
            ? LineFrame(
                origin: Point(box.maxX - offset - size / 2, box.minY + start), forward: Point(0, 1),
                over: Point(1, 0), angle: 90)
            : LineFrame(
                origin: Point(box.minX + start, box.minY + offset + size / 2), forward: Point(1, 0),
                over: Point(0, -1), angle: 0)
    }

    init(curve: Curve) {
        self.curve = curve
        straight = curve.frame(at: 0, reach: 1)
    }

    var isStraight: Bool { curve == nil }

    /// - Parameter reach: pixels on both sides over which a curve's direction is taken.
    func frame(at along: Double, reach: Double) -> LineFrame {
        if let curve { return curve.frame(at: along, reach: reach) }
        var frame = straight
        frame.origin = frame.origin + frame.forward * along
        return frame
    }

    /// A band along the line, such as an underline.
    func band(from start: Double, to end: Double, over: (Double) -> Double, thickness: Double, step: Double) -> Path {
        let count = max(1, Int(((end - start) / step).rounded(.up)))
        let places = (0...count).map { start + (end - start) * Double($0) / Double(count) }
        func edge(_ place: Double, _ side: Double) -> Point {
            frame(at: place, reach: step).point(along: 0, over: over(place) + side * thickness / 2)
        }
        return .polygon(places.map { edge($0, 1) } + places.reversed().map { edge($0, -1) })
    }
}

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

/// A curve that a block's single line is to follow, at a size.
struct CourseFit {
    private enum Kind {
        case arc(radians: Double)
        case path(Curve)
    }

    private let kind: Kind
    private let box: Rect
    private let size: Double

    /// Nil for straight lines.
    init?(_ block: TextBlock, size: Double) {
        switch block.lettering.course {
        case .arc(let degrees): kind = .arc(radians: degrees * .pi / 180)
        case .path(let shares):
            let box = block.box
            kind = .path(
                Curve.through(shares.map { Point(box.minX + $0.x * box.width, box.minY + $0.y * box.height) }))
        case .corners, nil: return nil
        }
        box = block.box
        self.size = size
    }

    /// The room along the curve; an arc is as long as its text.
    var length: Double {
        switch kind {
        case .arc: .infinity
        case .path(let curve): curve.length
        }
    }

    func fits(length: Double) -> Bool {
        switch kind {
        case .path(let curve): return length <= curve.length
        case .arc(let radians):
            let angle = abs(radians)
            let radius = length / angle
            let (outer, inner) = (radius + size / 2, max(0, radius - size / 2))
            let half = Trigonometry.sin(min(angle, .pi) / 2)
            let low = Trigonometry.cos(angle / 2)
            let height = outer - (low > 0 ? inner : outer) * low
            return 2 * outer * half <= box.width && height <= box.height
        }
    }

    /// The course of a line of a length in pixels, in the middle of the box, and where on it the text begins.
    func axis(length: Double) -> (axis: LineAxis, room: Double) {
        switch kind {
        case .path(let curve): return (LineAxis(curve: curve), curve.length)
        case .arc(let radians):
            let angle = abs(radians)
            let radius = max(length, size / 100) / angle
            let low = Trigonometry.cos(angle / 2)
            let (outer, inner) = (radius + size / 2, max(0, radius - size / 2))
            let height = outer - (low > 0 ? inner : outer) * low
            let top = box.midY - height / 2
            let up: Double = radians > 0 ? 1 : -1
            // Arched downwards, the same the other way up.
            let center = Point(box.midX, radians > 0 ? top + outer : box.midY + height / 2 - outer)
            let steps = max(24, Int(angle * 60))
            let points = (0...steps).map { step in
                let turn = angle * (Double(step) / Double(steps) - 0.5)
                return Point(
                    center.x + radius * Trigonometry.sin(turn), center.y - up * radius * Trigonometry.cos(turn))
            }
            return (LineAxis(curve: Curve(points)), length)
        }
    }
}
