package import HanmoGraphics

/// Compares outlines of two sources by their contours. Sources may write one contour in different ways: begin it at
/// another point, leave out the line that closes it, keep lines without length.
package enum OutlineAgreement {
    /// The largest distance between points that belong together, in em; nil if the contours differ in number, in their
    /// order or in their kinds of edges.
    package static func distance(_ first: Path, _ second: Path) -> Double? {
        let (ours, theirs) = (contours(of: first), contours(of: second))
        guard ours.count == theirs.count else { return nil }
        var largest = 0.0
        for (one, other) in zip(ours, theirs) {
            guard let distance = distance(one, other) else { return nil }
            largest = max(largest, distance)
        }
        return largest
    }

    /// An edge by its control points and its end; it begins at the end of the one before.
    private typealias Edge = [Point]

    private static func contours(of path: Path) -> [[Edge]] {
        var contours: [[Edge]] = []
        var edges: [Edge] = []
        var (start, pen) = (Point.zero, Point.zero)
        func finish() {
            if pen != start { edges.append([start]) }
            if !edges.isEmpty { contours.append(edges) }
            edges = []
        }
        func add(_ edge: Edge) {
            if edge.contains(where: { $0 != pen }) { edges.append(edge) }
            pen = edge.last ?? pen
        }
        for element in path.elements {
            switch element {
            case .move(let point):
                finish()
                (start, pen) = (point, point)
            case .line(let point): add([point])
            case .quad(let control, let point): add([control, point])
            case .cubic(let control1, let control2, let point): add([control1, control2, point])
            case .close:
                finish()
                pen = start
            }
        }
        finish()
        return contours
    }

    private static func distance(_ one: [Edge], _ other: [Edge]) -> Double? {
        guard one.count == other.count else { return nil }
        var best: Double?
        for turn in one.indices {
            guard let distance = distance(one, other, turn: turn) else { continue }
            if distance == 0 { return 0 }
            best = min(best ?? distance, distance)
        }
        return best
    }

    private static func distance(_ one: [Edge], _ other: [Edge], turn: Int) -> Double? {
        var largest = 0.0
        for index in one.indices {
            let (edge, counterpart) = (one[index], other[(index + turn) % other.count])
            guard edge.count == counterpart.count else { return nil }
            for (point, second) in zip(edge, counterpart) { largest = max(largest, (point - second).length) }
        }
        return largest
    }
}
