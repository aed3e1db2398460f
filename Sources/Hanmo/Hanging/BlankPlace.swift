import HanmoGraphics

/// An even surface in a photograph with four straight sides, seen at whatever angle: a sign that a model left blank.
struct BlankPlace: Equatable {
    /// Upper left, upper right, lower right, lower left; pixels of the picture.
    let corners: [Point]
    /// The mean of its surface.
    let color: Color

    /// Lengths of its sides, each the mean of two that lie opposite: what it measures when looked at straight.
    var size: (width: Double, height: Double) {
        func length(_ a: Int, _ b: Int) -> Double { corners[a].distance(to: corners[b]) }
        return ((length(0, 1) + length(3, 2)) / 2, (length(0, 3) + length(1, 2)) / 2)
    }

    /// The blank place that a thing for a box could have become, if there is one.
    /// - Parameters:
    ///   - picture: a photograph.
    ///   - box: where the thing was expected, in its pixels.
    init?(in picture: Bitmap, near box: Rect) {
        guard let window = BlankWindow(picture, about: box) else { return nil }
        let candidates = window.surfaces().compactMap { surface -> (place: BlankPlace, score: Double)? in
            guard let quad = Quadrilateral(hull: surface.hull), let place = BlankPlace(surface, quad, window) else {
                return nil
            }
            return place.score(in: surface, quad, expected: box).map { (place, $0) }
        }
        guard let best = candidates.max(by: { $0.score < $1.score }) else { return nil }
        self = best.place
    }

    private init?(_ surface: BlankWindow.Surface, _ quad: Quadrilateral, _ window: BlankWindow) {
        // A little inside, off the frame of the sign.
        let middle = quad.center
        corners = quad.corners.map { window.picturePoint(middle + ($0 - middle) * 0.97) }
        color = surface.color
    }

    /// Higher is better; nil is no place for a text.
    private func score(in surface: BlankWindow.Surface, _ quad: Quadrilateral, expected box: Rect) -> Double? {
        let fill = Double(surface.count) / quad.area
        let (width, height) = size
        guard fill > 0.9, fill < 1.12, width > 12, height > 12 else { return nil }
        let stretch = (width / height) / (box.width / box.height)
        let growth = (width * height / (box.width * box.height)).squareRoot()
        guard stretch > 0.45, stretch < 2.2, growth > 0.55, growth < 2 else { return nil }
        let middle = corners.reduce(Point(0, 0)) { $0 + $1 } * 0.25
        let way = middle.distance(to: Point(box.midX, box.midY)) / max(box.width, box.height)
        guard way < 0.9 else { return nil }
        return fill - abs(1 - growth) * 0.3 - way * 0.5 - abs(1 - stretch) * 0.2
    }
}

/// The part of a picture where a blank place is looked for, small enough to look at every pixel.
struct BlankWindow {
    /// Connected pixels of one colour that do not reach the window's edge.
    struct Surface {
        var count: Int
        /// Counterclockwise in a system with y up: clockwise as seen.
        var hull: [Point]
        var color: Color
    }

    private static let side = 240.0

    private let left: Int
    private let top: Int
    /// Pixels of the picture to one of the window.
    private let step: Int
    private let width: Int
    private let height: Int
    private let colors: [SIMD3<Float>]

    init?(_ picture: Bitmap, about box: Rect) {
        let reach = max(box.width, box.height) * 0.8
        let bounds = Rect(x: 0, y: 0, width: Double(picture.width), height: Double(picture.height))
        let part = box.inset(by: -reach).intersection(bounds)
        guard part.width >= 24, part.height >= 24 else { return nil }
        step = max(1, Int((max(part.width, part.height) / Self.side).rounded(.up)))
        (left, top) = (Int(part.minX), Int(part.minY))
        (width, height) = (Int(part.width) / step, Int(part.height) / step)
        var colors: [SIMD3<Float>] = []
        colors.reserveCapacity(width * height)
        for y in 0..<height {
            for x in 0..<width {
                var sum = SIMD3<Float>.zero
                for row in 0..<step {
                    let start = (top + y * step + row) * picture.width + left + x * step
                    for column in 0..<step { sum += SIMD3(picture.pixels[start + column]) }
                }
                colors.append(sum / Float(step * step))
            }
        }
        self.colors = colors
    }

    func picturePoint(_ point: Point) -> Point {
        Point(Double(left) + point.x * Double(step), Double(top) + point.y * Double(step))
    }

    /// Grown from each pixel over neighbours of nearly its colour: light may run over a sign, but not jump.
    func surfaces() -> [Surface] {
        let smooth = smoothed()
        var owner = [Int](repeating: -1, count: width * height)
        var found: [Surface] = []
        for seed in owner.indices where owner[seed] < 0 {
            var stack = [seed]
            var members: [Int] = []
            var touchesEdge = false
            var sum = SIMD3<Float>.zero
            owner[seed] = seed
            while let index = stack.popLast() {
                members.append(index)
                sum += colors[index]
                let (x, y) = (index % width, index / width)
                if x == 0 || y == 0 || x == width - 1 || y == height - 1 { touchesEdge = true }
                let mean = sum / Float(members.count)
                for (dx, dy) in [(1, 0), (-1, 0), (0, 1), (0, -1)] {
                    let (column, row) = (x + dx, y + dy)
                    guard column >= 0, row >= 0, column < width, row < height else { continue }
                    let next = row * width + column
                    guard owner[next] < 0, distance(smooth[next], smooth[index]) < 7, distance(smooth[next], mean) < 42
                    else { continue }
                    owner[next] = seed
                    stack.append(next)
                }
            }
            guard !touchesEdge, members.count > 300 else { continue }
            let mean = sum / Float(members.count)
            found.append(Surface(count: filled(members), hull: hull(members), color: Color(mean)))
        }
        return found
    }

    /// With the holes in it: specks, reflections.
    private func filled(_ members: [Int]) -> Int {
        var rows: [Int: (first: Int, last: Int)] = [:]
        for index in members {
            let (x, y) = (index % width, index / width)
            let row = rows[y] ?? (x, x)
            rows[y] = (min(row.first, x), max(row.last, x))
        }
        let whole = rows.values.reduce(0) { $0 + $1.last - $1.first + 1 }
        // Many holes are no specks.
        return members.count * 100 >= whole * 85 ? whole : members.count
    }

    private func smoothed() -> [SIMD3<Float>] {
        var result = colors
        for y in 1..<max(1, height - 1) {
            for x in 1..<max(1, width - 1) {
                var sum = SIMD3<Float>.zero
                for row in -1...1 { for column in -1...1 { sum += colors[(y + row) * width + x + column] } }
                result[y * width + x] = sum / 9
            }
        }
        return result
    }

    private func distance(_ a: SIMD3<Float>, _ b: SIMD3<Float>) -> Float {
        let d = a - b
        return max(abs(d.x), abs(d.y), abs(d.z))
    }

    /// The corners of the pixels' convex hull (monotone chain).
    private func hull(_ members: [Int]) -> [Point] {
        var rows: [Int: (first: Int, last: Int)] = [:]
        for index in members {
            let (x, y) = (index % width, index / width)
            let row = rows[y] ?? (x, x)
            rows[y] = (min(row.first, x), max(row.last, x))
        }
        var points: [Point] = []
        for (y, row) in rows.sorted(by: { $0.key < $1.key }) {
            for corner in [0.0, 1.0] {
                points.append(Point(Double(row.first), Double(y) + corner))
                points.append(Point(Double(row.last) + 1, Double(y) + corner))
            }
        }
        return Quadrilateral.hull(of: points)
    }
}

/// Four corners about a set of points, with as little to spare as may be.
struct Quadrilateral {
    /// Upper left, upper right, lower right, lower left.
    let corners: [Point]

    /// Takes sides away from a hull, always the one whose neighbours meet with the least area added, until four are left.
    init?(hull: [Point]) {
        var points = Self.simplified(hull)
        while points.count > 4 {
            var best: (index: Int, meeting: Point, area: Double)?
            for index in points.indices {
                let (a, b) = (points[(index + points.count - 1) % points.count], points[index])
                let (c, d) = (points[(index + 1) % points.count], points[(index + 2) % points.count])
                guard let meeting = Self.meeting(a, b, d, c) else { continue }
                let area = abs(Self.cross(b, meeting, c)) / 2
                if area < best?.area ?? .infinity { best = (index, meeting, area) }
            }
            guard let best else { return nil }
            let next = (best.index + 1) % points.count
            points[best.index] = best.meeting
            points.remove(at: next)
        }
        guard points.count == 4 else { return nil }
        // Clockwise as seen, from the corner that is nearest to the upper left.
        let first = points.indices.min { points[$0].x + points[$0].y < points[$1].x + points[$1].y } ?? 0
        var ordered = (0..<4).map { points[(first + $0) % 4] }
        if Self.cross(ordered[0], ordered[1], ordered[2]) < 0 {
            ordered = [ordered[0], ordered[3], ordered[2], ordered[1]]
        }
        corners = ordered
    }

    /// Without the points that lie next to the line between their neighbours: pixels make stairs of every side.
    private static func simplified(_ hull: [Point]) -> [Point] {
        var points = hull
        while points.count > 4 {
            let away = points.indices.map { index in
                let (a, b) = (points[(index + points.count - 1) % points.count], points[(index + 1) % points.count])
                return abs(cross(a, points[index], b)) / max(1e-9, a.distance(to: b))
            }
            guard let least = away.indices.min(by: { away[$0] < away[$1] }), away[least] < 0.75 else { break }
            points.remove(at: least)
        }
        return points
    }

    var area: Double {
        let sum = (0..<4).reduce(0.0) { sum, index in
            let (a, b) = (corners[index], corners[(index + 1) % 4])
            return sum + a.x * b.y - b.x * a.y
        }
        return abs(sum) / 2
    }

    var center: Point { corners.reduce(Point(0, 0)) { $0 + $1 } * 0.25 }

    static func cross(_ a: Point, _ b: Point, _ c: Point) -> Double {
        (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }

    /// Where the line from a through b meets the one from d through c, beyond b and c.
    private static func meeting(_ a: Point, _ b: Point, _ d: Point, _ c: Point) -> Point? {
        let (u, v) = (b - a, c - d)
        let divisor = u.x * v.y - u.y * v.x
        guard abs(divisor) > 1e-9 else { return nil }
        let w = d - a
        let s = (w.x * v.y - w.y * v.x) / divisor
        let t = (w.x * u.y - w.y * u.x) / divisor
        guard s >= 1, t >= 1, s < 1e4 else { return nil }
        return a + u * s
    }

    static func hull(of points: [Point]) -> [Point] {
        let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
        guard sorted.count > 3 else { return sorted }
        func chain(_ points: some Sequence<Point>) -> [Point] {
            var chain: [Point] = []
            for point in points {
                while chain.count > 1, cross(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 {
                    chain.removeLast()
                }
                chain.append(point)
            }
            return chain.dropLast()
        }
        return chain(sorted) + chain(sorted.reversed())
    }
}

extension SIMD3<Float> {
    /// Red, green, blue of an opaque pixel.
    init(_ pixel: UInt32) { self.init(Float(pixel & 0xFF), Float(pixel >> 8 & 0xFF), Float(pixel >> 16 & 0xFF)) }
}

extension Color {
    init(_ mean: SIMD3<Float>) {
        func channel(_ value: Float) -> UInt8 { UInt8(min(max(value.rounded(), 0), 255)) }
        self.init(channel(mean.x), channel(mean.y), channel(mean.z))
    }
}
