import HanmoGraphics

/// A sound effect at its place in a panel: letters in a slanted box.
struct PlacedSound: Sendable {
    /// Index into the panel's sounds.
    var text: Int
    var shape: BalloonShape
    /// Pixels an em.
    var size: Double
    /// Before it is slanted.
    var box: Rect
    /// Degrees, clockwise.
    var slant: Double

    var corners: [Point] {
        let turn = Transform.translation(-box.midX, -box.midY).then(.rotation(slant * .pi / 180))
            .then(.translation(box.midX, box.midY))
        return box.corners.map { corner in
            let place = turn.apply(corner)
            return Point((place.x * 64).rounded() / 64, (place.y * 64).rounded() / 64)
        }
    }

    var bounds: Rect {
        let corners = corners
        let (xs, ys) = (corners.map(\.x), corners.map(\.y))
        return Rect(minX: xs.min() ?? 0, minY: ys.min() ?? 0, maxX: xs.max() ?? 0, maxY: ys.max() ?? 0)
    }
}
