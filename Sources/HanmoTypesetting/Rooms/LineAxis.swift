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
