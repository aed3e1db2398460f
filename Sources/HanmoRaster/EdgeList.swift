import HanmoGraphics

/// A path as straight edges in pixels, with the box that holds them.
struct EdgeList {
    struct Edge {
        var x0: Double
        var y0: Double
        var x1: Double
        var y1: Double
    }

    /// How far a chord may stray from its curve, in pixels.
    private static let tolerance = 0.03
    /// Coordinates beyond are taken for mistakes: the path is not painted.
    private static let limit = 1e9
    private static let mostChords = 1024.0

    private(set) var edges: [Edge] = []
    private(set) var minX = 0.0
    private(set) var minY = 0.0
    private(set) var maxX = 0.0
    private(set) var maxY = 0.0
    private var projection: Projection?
    /// Before the projection.
    private var start = SIMD2(0.0, 0.0)
    private var pen = SIMD2(0.0, 0.0)
    /// The pen's image.
    private var tip = SIMD2(0.0, 0.0)

    var bounds: PixelBox { bounds(reach: 0) }

    /// The pixels that are no further away.
    func bounds(reach: Double) -> PixelBox {
        PixelBox(minX: minX - reach, minY: minY - reach, maxX: maxX + reach, maxY: maxY + reach)
    }

    /// Replaces the edges by those of a path. Open contours are closed. A path that reaches behind the viewer of a
    /// projection has no edges.
    mutating func flatten(_ path: Path, _ placement: Placement) {
        edges.removeAll(keepingCapacity: true)
        (minX, minY, maxX, maxY) = (.infinity, .infinity, -.infinity, -.infinity)
        let (transform, projection) = (placement.transform, placement.projection)
        self.projection = projection
        tip = image(of: pen)
        let xAxis = SIMD2(transform.a, transform.b)
        let yAxis = SIMD2(transform.c, transform.d)
        let shift = SIMD2(transform.tx, transform.ty)
        var visible = true
        @inline(__always) func place(_ point: Point) -> SIMD2<Double> {
            let place = xAxis * point.x + yAxis * point.y + shift
            if let projection, !projection.isInFront(Point(place.x, place.y)) { visible = false }
            return place
        }

        for element in path.elements {
            switch element {
            case .move(let point):
                line(to: start)
                start = place(point)
                (pen, tip) = (start, image(of: start))
            case .line(let point): line(to: place(point))
            case .quad(let control, let point): quad(place(control), place(point))
            case .cubic(let control1, let control2, let point): cubic(place(control1), place(control2), place(point))
            case .close: line(to: start)
            }
        }
        line(to: start)
        (start, pen, tip) = (SIMD2(0, 0), SIMD2(0, 0), SIMD2(0, 0))
        let sane = minX >= -Self.limit && minY >= -Self.limit && maxX <= Self.limit && maxY <= Self.limit
        if !sane || !visible { edges.removeAll(keepingCapacity: true) }
    }

    @inline(__always)
    private func image(of point: SIMD2<Double>) -> SIMD2<Double> {
        guard let projection else { return point }
        let image = projection.apply(Point(point.x, point.y))
        return SIMD2(image.x, image.y)
    }

    @inline(__always)
    private mutating func line(to point: SIMD2<Double>) {
        guard point != pen else { return }
        let next = image(of: point)
        edges.append(Edge(x0: tip.x, y0: tip.y, x1: next.x, y1: next.y))
        include(tip)
        include(next)
        (pen, tip) = (point, next)
    }

    /// How much longer a part of a curve may become in the image; most at one of its ends or control points.
    @inline(__always)
    private func stretch(
        _ start: SIMD2<Double>, _ control1: SIMD2<Double>, _ control2: SIMD2<Double>, _ end: SIMD2<Double>
    ) -> Double {
        guard let projection else { return 1 }
        func stretch(_ point: SIMD2<Double>) -> Double { projection.stretch(at: Point(point.x, point.y)) }
        return max(stretch(start), stretch(control1), stretch(control2), stretch(end))
    }

    /// NaN makes the box insane, so that the path is dropped.
    @inline(__always)
    private mutating func include(_ point: SIMD2<Double>) {
        minX = point.x >= minX ? minX : point.x
        maxX = point.x <= maxX ? maxX : point.x
        minY = point.y >= minY ? minY : point.y
        maxY = point.y <= maxY ? maxY : point.y
        if !(point.x.isFinite && point.y.isFinite) { minX = -.infinity }
    }

    private mutating func quad(_ control: SIMD2<Double>, _ end: SIMD2<Double>) {
        let origin = pen
        let bend = origin - 2 * control + end
        let reach = (bend * bend).sum().squareRoot() * stretch(origin, control, control, end)
        let chords = Self.chords(reach / (4 * Self.tolerance))
        let step = 1 / Double(chords)
        for index in 1..<max(chords, 1) {
            let t = Double(index) * step
            line(to: origin + (2 * t) * (control - origin) + (t * t) * bend)
        }
        line(to: end)
    }

    private mutating func cubic(_ control1: SIMD2<Double>, _ control2: SIMD2<Double>, _ end: SIMD2<Double>) {
        let origin = pen
        let bend1 = origin - 2 * control1 + control2
        let bend2 = control1 - 2 * control2 + end
        let bend = max((bend1 * bend1).sum(), (bend2 * bend2).sum()).squareRoot()
        let reach = bend * stretch(origin, control1, control2, end)
        let chords = Self.chords(reach * 6 / (8 * Self.tolerance))
        let step = 1 / Double(chords)
        for index in 1..<max(chords, 1) {
            let t = Double(index) * step
            let u = 1 - t
            let near = (u * u * u) * origin + (3 * u * u * t) * control1
            line(to: near + (3 * u * t * t) * control2 + (t * t * t) * end)
        }
        line(to: end)
    }

    /// From the square of the count wanted; 1 for what is not a number.
    private static func chords(_ square: Double) -> Int {
        let count = square.squareRoot().rounded(.up)
        return count > 1 ? Int(min(count, mostChords)) : 1
    }
}
