import HanmoGraphics

/// The lines along the edge of a shape.
struct Contour: Sendable {
    var points: [Point]
    var isClosed: Bool

    /// What a path's edge is inside a box: edges that run along the box or beyond it are no edges of a thing.
    ///
    /// - Parameter step: points nearer to each other than this are one.
    static func of(_ path: Path, within box: Rect, step: Double) -> [Contour] {
        rings(of: path, step: step).flatMap { ring -> [Contour] in
            guard ring.count > 2 else { return [] }
            let bounds = box.inset(by: 0.75)
            if ring.allSatisfy(bounds.contains) { return [Contour(points: ring, isClosed: true)] }
            return open(ring, within: box, bounds)
        }
    }

    /// The path's rings as points, curves cut into chords.
    static func rings(of path: Path, step: Double) -> [[Point]] {
        var rings: [[Point]] = []
        var ring: [Point] = []
        func add(_ point: Point) {
            guard let last = ring.last else { return ring.append(point) }
            if (point - last).length >= step { ring.append(point) }
        }
        func end() {
            if let first = ring.first, ring.count > 1, (ring[ring.count - 1] - first).length < step {
                ring.removeLast()
            }
            if ring.count > 2 { rings.append(ring) }
            ring = []
        }
        var place = Point.zero
        func chords(_ reach: Double) -> Int { max(3, min(24, Int(reach / max(step, 3)))) }
        for element in path.elements {
            switch element {
            case .move(let point):
                end()
                add(point)
                place = point
            case .line(let point):
                add(point)
                place = point
            case .quad(let control, let point):
                let count = chords((control - place).length + (point - control).length)
                for index in 1...count {
                    let t = Double(index) / Double(count)
                    add(place.towards(control, t).towards(control.towards(point, t), t))
                }
                place = point
            case .cubic(let one, let two, let point):
                let count = chords((one - place).length + (two - one).length + (point - two).length)
                for index in 1...count {
                    let t = Double(index) / Double(count)
                    let (a, b, c) = (place.towards(one, t), one.towards(two, t), two.towards(point, t))
                    add(a.towards(b, t).towards(b.towards(c, t), t))
                }
                place = point
            case .close: break
            }
        }
        end()
        return rings
    }

    /// The stretches of a ring that are not along the border of the picture.
    private static func open(_ ring: [Point], within box: Rect, _ bounds: Rect) -> [Contour] {
        func shows(_ index: Int) -> Bool {
            let (a, b) = (ring[index], ring[(index + 1) % ring.count])
            let beyond =
                (a.x <= bounds.minX && b.x <= bounds.minX) || (a.x >= bounds.maxX && b.x >= bounds.maxX)
                || (a.y <= bounds.minY && b.y <= bounds.minY) || (a.y >= bounds.maxY && b.y >= bounds.maxY)
            return !beyond
        }
        guard let hidden = ring.indices.first(where: { !shows($0) }) else {
            return [Contour(points: ring, isClosed: true)]
        }
        var result: [Contour] = []
        var stretch: [Point] = []
        for offset in 1...ring.count {
            let index = (hidden + offset) % ring.count
            if shows(index) {
                if stretch.isEmpty { stretch.append(ring[index]) }
                stretch.append(ring[(index + 1) % ring.count])
            } else if !stretch.isEmpty {
                result.append(Contour(points: stretch, isClosed: false))
                stretch = []
            }
        }
        if !stretch.isEmpty { result.append(Contour(points: stretch, isClosed: false)) }
        return result
    }

    /// Cut at its corners into the strokes that a hand would make. A smooth ring begins at its upper left and ends a
    /// little beyond its beginning.
    var strokes: [[Point]] {
        let count = points.count
        guard count > 2 else { return [points] }
        func isCorner(_ index: Int) -> Bool {
            guard isClosed || (index > 0 && index < count - 1) else { return false }
            let (a, b, c) = (points[(index + count - 1) % count], points[index], points[(index + 1) % count])
            let (before, after) = (b - a, c - b)
            return before.x * after.x + before.y * after.y < 0.55 * before.length * after.length
        }
        let corners = points.indices.filter(isCorner)
        guard isClosed else {
            var result: [[Point]] = []
            var from = 0
            for corner in corners + [count - 1] where corner > from {
                result.append(Array(points[from...corner]))
                from = corner
            }
            return result
        }
        guard let first = corners.first else {
            let start = points.indices.min { points[$0].x + points[$0].y < points[$1].x + points[$1].y } ?? 0
            return [(0...count).map { points[(start + $0) % count] }]
        }
        return corners.indices.map { number in
            let from = corners[number]
            let to = number + 1 < corners.count ? corners[number + 1] : first + count
            return (from...to).map { points[$0 % count] }
        }
    }
}
