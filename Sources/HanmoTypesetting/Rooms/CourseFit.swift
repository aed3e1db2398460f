import HanmoBrief
import HanmoComposition
import HanmoGraphics

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
