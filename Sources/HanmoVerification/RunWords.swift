import HanmoGraphics
import HanmoPage

extension GlyphRun {
    /// How the glyphs of a run are turned, " rotated" for a quarter; empty for upright ones.
    var turnWords: String { angle == 0 ? "" : angle == 90 ? " rotated" : " angle \(angle)" }

    /// Where the projection takes the box about all origins, an em wider, from its upper left corner clockwise: four
    /// places tell one projection from all others. Empty without one.
    var projectionWords: String {
        guard let projection else { return "" }
        let (xs, ys) = (glyphs.map(\.origin.x), glyphs.map(\.origin.y))
        let box = Rect(minX: xs.min() ?? 0, minY: ys.min() ?? 0, maxX: xs.max() ?? 0, maxY: ys.max() ?? 0)
        let places = box.inset(by: -size).corners.map { corner in
            guard projection.isInFront(corner) else { return "behind" }
            let place = projection.apply(corner)
            return "\(place.x.inSixtyFourths),\(place.y.inSixtyFourths)"
        }
        return " projected " + places.joined(separator: " ")
    }
}

extension Double {
    /// Rounded to 1/64, the grid on which glyphs stand; no number is too large or too strange.
    var inSixtyFourths: String {
        let rounded = (self * 64).rounded() / 64
        return rounded == rounded.rounded() ? Int(exactly: rounded).map(String.init) ?? String(self) : String(rounded)
    }
}
