/// Contours of lines and Bézier curves, filled by the non-zero rule.
public struct Path: Hashable, Sendable {
    public enum Element: Hashable, Sendable {
        case move(Point)
        case line(Point)
        case quad(control: Point, Point)
        case cubic(control1: Point, control2: Point, Point)
        case close
    }

    public private(set) var elements: [Element] = []

    public init() {}

    public var isEmpty: Bool { elements.isEmpty }

    /// Whether it has straight edges only.
    public var isPolygon: Bool {
        elements.allSatisfy { element in
            switch element {
            case .quad, .cubic: false
            case .move, .line, .close: true
            }
        }
    }

    public mutating func move(to point: Point) { elements.append(.move(point)) }
    public mutating func line(to point: Point) { elements.append(.line(point)) }
    public mutating func quad(to point: Point, control: Point) { elements.append(.quad(control: control, point)) }
    public mutating func cubic(to point: Point, control1: Point, control2: Point) {
        elements.append(.cubic(control1: control1, control2: control2, point))
    }
    public mutating func close() { elements.append(.close) }
    public mutating func append(_ other: Path) { elements += other.elements }

    /// A closed polygon.
    public static func polygon(_ points: [Point]) -> Path {
        var path = Path()
        guard let first = points.first else { return path }
        path.elements.reserveCapacity(points.count + 1)
        path.move(to: first)
        for point in points.dropFirst() { path.line(to: point) }
        path.close()
        return path
    }

    public static func rectangle(_ rect: Rect) -> Path {
        polygon([
            Point(rect.minX, rect.minY), Point(rect.maxX, rect.minY), Point(rect.maxX, rect.maxY),
            Point(rect.minX, rect.maxY),
        ])
    }

    public static func roundedRectangle(_ rect: Rect, radius wanted: Double) -> Path {
        let radius = min(wanted, rect.width / 2, rect.height / 2)
        guard radius > 0 else { return rectangle(rect) }
        let pull = radius * (1 - 0.5522847498)
        var path = Path()
        path.move(to: Point(rect.minX + radius, rect.minY))
        path.line(to: Point(rect.maxX - radius, rect.minY))
        path.cubic(
            to: Point(rect.maxX, rect.minY + radius), control1: Point(rect.maxX - pull, rect.minY),
            control2: Point(rect.maxX, rect.minY + pull))
        path.line(to: Point(rect.maxX, rect.maxY - radius))
        path.cubic(
            to: Point(rect.maxX - radius, rect.maxY), control1: Point(rect.maxX, rect.maxY - pull),
            control2: Point(rect.maxX - pull, rect.maxY))
        path.line(to: Point(rect.minX + radius, rect.maxY))
        path.cubic(
            to: Point(rect.minX, rect.maxY - radius), control1: Point(rect.minX + pull, rect.maxY),
            control2: Point(rect.minX, rect.maxY - pull))
        path.line(to: Point(rect.minX, rect.minY + radius))
        path.cubic(
            to: Point(rect.minX + radius, rect.minY), control1: Point(rect.minX, rect.minY + pull),
            control2: Point(rect.minX + pull, rect.minY))
        path.close()
        return path
    }

    public static func ellipse(in rect: Rect) -> Path {
        roundedEllipse(rect)
    }

    private static func roundedEllipse(_ rect: Rect) -> Path {
        let (rx, ry) = (rect.width / 2, rect.height / 2)
        let (kx, ky) = (rx * 0.5522847498, ry * 0.5522847498)
        let c = rect.center
        var path = Path()
        path.move(to: Point(c.x, rect.minY))
        path.cubic(
            to: Point(rect.maxX, c.y), control1: Point(c.x + kx, rect.minY), control2: Point(rect.maxX, c.y - ky))
        path.cubic(
            to: Point(c.x, rect.maxY), control1: Point(rect.maxX, c.y + ky), control2: Point(c.x + kx, rect.maxY))
        path.cubic(
            to: Point(rect.minX, c.y), control1: Point(c.x - kx, rect.maxY), control2: Point(rect.minX, c.y + ky))
        path.cubic(
            to: Point(c.x, rect.minY), control1: Point(rect.minX, c.y - ky), control2: Point(c.x - kx, rect.minY))
        path.close()
        return path
    }

    /// A line of the given width through points, with butt ends, mitred joints cut at twice the width.
    public static func stroke(_ points: [Point], width: Double, closed: Bool = false) -> Path {
        ribbon(points, closed: closed) { _ in width }
    }

    /// A band through points whose width is asked at each point (0…1 along the point list): a brush stroke.
    public static func ribbon(_ points: [Point], closed: Bool = false, width: (Double) -> Double) -> Path {
        guard points.count > 1 else { return Path() }
        var left: [Point] = []
        var right: [Point] = []
        let last = points.count - 1
        for (index, point) in points.enumerated() {
            let before = index > 0 ? points[index - 1] : (closed ? points[last] : point)
            let after = index < last ? points[index + 1] : (closed ? points[0] : point)
            let normalIn = normal(from: before, to: point)
            let normalOut = normal(from: point, to: after)
            var n = Point(normalIn.x + normalOut.x, normalIn.y + normalOut.y)
            let size = n.length
            guard size > 1e-9 else { continue }
            n = n * (1 / size)
            let reference = normalOut.length > 0 ? normalOut : normalIn
            let cosine = max(0.5, n.x * reference.x + n.y * reference.y)
            let half = width(Double(index) / Double(last)) / 2 / cosine
            left.append(point + n * half)
            right.append(point - n * half)
        }
        if closed {
            var path = polygon(left)
            path.append(polygon(right.reversed()))
            return path
        }
        return polygon(left + right.reversed())
    }

    private static func normal(from start: Point, to end: Point) -> Point {
        let direction = end - start
        let size = direction.length
        return size > 0 ? Point(direction.y / size, -direction.x / size) : .zero
    }

    public func transformed(by transform: Transform) -> Path {
        var path = Path()
        path.elements = elements.map { element in
            switch element {
            case .move(let point): .move(transform.apply(point))
            case .line(let point): .line(transform.apply(point))
            case .quad(let control, let point): .quad(control: transform.apply(control), transform.apply(point))
            case .cubic(let control1, let control2, let point):
                .cubic(
                    control1: transform.apply(control1), control2: transform.apply(control2), transform.apply(point))
            case .close: .close
            }
        }
        return path
    }

    /// The path in perspective. Curves become those through the images of their points, near enough for small ones.
    public func projected(by projection: Projection) -> Path {
        var path = Path()
        path.elements = elements.map { element in
            switch element {
            case .move(let point): .move(projection.apply(point))
            case .line(let point): .line(projection.apply(point))
            case .quad(let control, let point): .quad(control: projection.apply(control), projection.apply(point))
            case .cubic(let control1, let control2, let point):
                .cubic(
                    control1: projection.apply(control1), control2: projection.apply(control2),
                    projection.apply(point))
            case .close: .close
            }
        }
        return path
    }

    /// The box of all points and control points; it holds the curve.
    public var controlBounds: Rect? {
        var (minX, minY) = (Double.infinity, Double.infinity)
        var (maxX, maxY) = (-Double.infinity, -Double.infinity)
        func include(_ point: Point) {
            minX = min(minX, point.x)
            minY = min(minY, point.y)
            maxX = max(maxX, point.x)
            maxY = max(maxY, point.y)
        }
        for element in elements {
            switch element {
            case .move(let point), .line(let point): include(point)
            case .quad(let control, let point):
                include(control)
                include(point)
            case .cubic(let control1, let control2, let point):
                include(control1)
                include(control2)
                include(point)
            case .close: break
            }
        }
        return minX <= maxX ? Rect(minX: minX, minY: minY, maxX: maxX, maxY: maxY) : nil
    }
}
