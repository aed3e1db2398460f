import HanmoGraphics
import HanmoPage

/// How a path gets to the page: moved, sized and turned, then seen in a projection.
struct Placement {
    var transform = Transform.identity
    var projection: Projection?

    static let identity = Placement()
}

extension GlyphRun {
    func placement(at origin: Point) -> Placement {
        Placement(transform: .glyph(size: size, angle: angle, at: origin), projection: projection)
    }
}

extension Transform {
    /// From ems to pixels about an origin, turned clockwise by degrees. Quarter turns are exact.
    static func glyph(size: Double, angle: Double, at origin: Point) -> Transform {
        let (sine, cosine): (Double, Double)
        switch angle.truncatingRemainder(dividingBy: 360) {
        case 0: (sine, cosine) = (0, 1)
        case 90, -270: (sine, cosine) = (1, 0)
        case 180, -180: (sine, cosine) = (0, -1)
        case 270, -90: (sine, cosine) = (-1, 0)
        case let rest:
            let radians = rest * (.pi / 180)
            (sine, cosine) = (Trigonometry.sin(radians), Trigonometry.cos(radians))
        }
        return Transform(
            a: cosine * size, b: sine * size, c: -sine * size, d: cosine * size, tx: origin.x, ty: origin.y)
    }
}
