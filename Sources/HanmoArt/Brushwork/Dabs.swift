import HanmoGraphics

/// Short touches of a full brush inside a shape, thicker away from the light: leaves, moss, rain on a road.
enum Dabs {
    /// - Parameter size: pixels of the longest touch.
    static func paths(in shape: Path, size: Double, count: Int, random: inout SeededRandom) -> [Path] {
        guard let ring = Contour.rings(of: shape, step: 3).max(by: { $0.count < $1.count }),
            let bounds = Path.polygon(ring).controlBounds
        else { return [] }
        return (0..<count).compactMap { _ in
            let place = Point(
                bounds.minX + bounds.width * random.unit(), bounds.minY + bounds.height * random.unit())
            let (length, angle) = (size * random.uniform(0.45, 1), random.uniform(-0.5, 0.9))
            guard contains(ring, place) else { return nil }
            // Few touches where the light falls.
            let shade = ((place.x - bounds.minX) / bounds.width + (place.y - bounds.minY) / bounds.height) / 2
            guard random.unit() < 0.25 + shade else { return nil }
            return Curves.leaf(place, length: length, width: length * 0.55, angle: angle)
        }
    }

    private static func contains(_ ring: [Point], _ point: Point) -> Bool {
        var isInside = false
        for index in ring.indices {
            let (a, b) = (ring[index], ring[(index + 1) % ring.count])
            guard (a.y > point.y) != (b.y > point.y) else { continue }
            if point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y) { isInside.toggle() }
        }
        return isInside
    }
}
