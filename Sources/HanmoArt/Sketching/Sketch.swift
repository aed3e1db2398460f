import HanmoGraphics

/// Collects the marks of one subject. Drawing code works in the subject's own units: the ground at y = 0, up is
/// negative, x = 0 in the middle, and a subject is 100 units high.
struct Sketch {
    private(set) var marks: [Mark] = []
    /// From the subject's units to the page.
    private(set) var transform: Transform
    /// The subject's own stream, so that two of a kind differ.
    var random: SeededRandom
    /// Where eyes have been drawn, on the page: a face is about them.
    var eyes: [Point] = []

    init(transform: Transform, random: SeededRandom) {
        self.transform = transform
        self.random = random
    }

    /// Page pixels a unit.
    var scale: Double {
        let determinant = transform.a * transform.d - transform.b * transform.c
        return (determinant < 0 ? -determinant : determinant).squareRoot()
    }

    // Thousands of drawings call these: copies of them in each would make the compiler's work ten times as long.

    // MARK: Areas

    /// A path in the subject's units.
    @inline(never)
    mutating func area(
        _ path: Path, _ color: Color, _ form: Area.Form = .flat, edge: Area.Edge = .outline,
        of matter: Area.Matter = .plain
    ) {
        guard !path.isEmpty else { return }
        marks.append(
            .area(
                Area(path: path.transformed(by: transform), color: color, form: form, edge: edge, matter: matter)))
    }

    /// Straight edges.
    @inline(never)
    mutating func polygon(
        _ points: [(Double, Double)], _ color: Color, _ form: Area.Form = .flat, edge: Area.Edge = .outline,
        of matter: Area.Matter = .plain
    ) {
        area(.polygon(points.map { Point($0.0, $0.1) }), color, form, edge: edge, of: matter)
    }

    /// A smooth closed curve through points.
    @inline(never)
    mutating func blob(
        _ points: [(Double, Double)], _ color: Color, _ form: Area.Form = .flat, edge: Area.Edge = .outline,
        of matter: Area.Matter = .plain
    ) {
        area(Self.smooth(points), color, form, edge: edge, of: matter)
    }

    /// By its middle and half sizes.
    @inline(never)
    mutating func ellipse(
        _ x: Double, _ y: Double, _ rx: Double, _ ry: Double, _ color: Color, _ form: Area.Form = .flat,
        edge: Area.Edge = .outline, of matter: Area.Matter = .plain
    ) {
        area(
            .ellipse(in: Rect(x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry)), color, form, edge: edge, of: matter
        )
    }

    /// A rectangle by its upper left corner.
    @inline(never)
    mutating func box(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, radius: Double = 0, _ color: Color,
        _ form: Area.Form = .flat, edge: Area.Edge = .outline, of matter: Area.Matter = .plain
    ) {
        let rect = Rect(x: x, y: y, width: width, height: height)
        area(
            radius > 0 ? .roundedRectangle(rect, radius: radius) : .rectangle(rect), color, form, edge: edge, of: matter
        )
    }

    /// A limb: a band through a smooth curve, from one width to another, with round ends.
    @inline(never)
    mutating func limb(
        _ points: [(Double, Double)], from start: Double, to end: Double, _ color: Color, _ form: Area.Form = .upright,
        edge: Area.Edge = .outline, of matter: Area.Matter = .plain
    ) {
        area(Self.limb(points, from: start, to: end), color, form, edge: edge, of: matter)
    }

    // MARK: Lines and light

    /// Straight from point to point; the width is in units.
    @inline(never)
    mutating func line(
        _ points: [(Double, Double)], width: Double, _ color: Color, taper: Line.Taper = .none
    ) {
        append(points.map { Point($0.0, $0.1) }, width, color, taper)
    }

    /// A smooth open curve through points.
    @inline(never)
    mutating func curve(
        _ points: [(Double, Double)], width: Double, _ color: Color, taper: Line.Taper = .both
    ) {
        append(Curves.smooth(points.map { Point($0.0, $0.1) }, steps: 6), width, color, taper)
    }

    @inline(never)
    mutating func glow(_ x: Double, _ y: Double, radius: Double, _ color: Color) {
        marks.append(.glow(center: transform.apply(Point(x, y)), radius: radius * scale, color: color))
    }

    // MARK: Nesting

    /// What is drawn inside shows only within a path in the subject's units.
    mutating func clip(to path: Path, _ draw: (inout Sketch) -> Void) {
        var inner = Sketch(transform: transform, random: random)
        draw(&inner)
        random = inner.random
        eyes += inner.eyes
        if !inner.marks.isEmpty { marks.append(.clipped(inner.marks, to: path.transformed(by: transform))) }
    }

    /// Draws in units that are moved, turned (radians, clockwise) and scaled: a head on a body, a cup in a hand.
    mutating func moved(
        _ x: Double, _ y: Double, turned angle: Double = 0, scaled sx: Double = 1, _ sy: Double? = nil,
        _ draw: (inout Sketch) -> Void
    ) {
        let outer = transform
        transform = Transform.scale(sx, sy ?? sx).then(.rotation(angle)).then(.translation(x, y)).then(outer)
        draw(&self)
        transform = outer
    }

    // MARK: Paths in units

    static func smooth(_ points: [(Double, Double)]) -> Path {
        .polygon(Curves.smooth(points.map { Point($0.0, $0.1) }, steps: 7, closed: true))
    }

    static func limb(_ points: [(Double, Double)], from start: Double, to end: Double) -> Path {
        let line = Curves.smooth(points.map { Point($0.0, $0.1) }, steps: 6)
        guard line.count > 1 else { return Path() }
        let last = line.count - 1
        func normal(_ index: Int) -> Point {
            let along = line[min(index + 1, last)] - line[max(index - 1, 0)]
            let size = max(along.length, 1e-9)
            return Point(along.y / size, -along.x / size)
        }
        func half(_ index: Int) -> Double { (start + (end - start) * Double(index) / Double(last)) / 2 }
        let left = line.indices.map { line[$0] + normal($0) * half($0) }
        let right = line.indices.map { line[$0] - normal($0) * half($0) }
        // Half a turn about an end, from one side to the other.
        func cap(_ index: Int, from side: Point) -> [Point] {
            let out = Point(-side.y, side.x)
            return (1..<6).map { step in
                let angle = Double.pi * Double(step) / 6
                return line[index] + side * Trigonometry.cos(angle) + out * Trigonometry.sin(angle)
            }
        }
        return .polygon(
            left + cap(last, from: normal(last) * half(last)) + right.reversed()
                + cap(0, from: normal(0) * -half(0)))
    }

    @inline(never)
    private mutating func append(_ points: [Point], _ width: Double, _ color: Color, _ taper: Line.Taper) {
        guard points.count > 1 else { return }
        marks.append(
            .line(Line(points: points.map(transform.apply), width: width * scale, color: color, taper: taper)))
    }
}
