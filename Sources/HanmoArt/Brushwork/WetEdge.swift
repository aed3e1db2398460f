import HanmoGraphics

/// Edges as water leaves them.
enum WetEdge {
    /// A path whose edge runs out and back by noise; fine and coarse waves together, small shapes hardly.
    static func path(_ path: Path, reach: Double, noise: Noise, row: Double, cell: Double, grown: Double = 0) -> Path {
        var result = Path()
        for ring in Contour.rings(of: path, step: max(1.5, reach * 0.35)) {
            result.append(.polygon(Self.ring(divided(ring, cell * 0.14), reach, noise, row, cell, grown)))
        }
        return result
    }

    private static func ring(
        _ ring: [Point], _ reach: Double, _ noise: Noise, _ row: Double, _ cell: Double, _ grown: Double
    ) -> [Point] {
        let count = ring.count
        // The sign of the area tells which side is out.
        var area = 0.0
        for index in ring.indices {
            let (a, b) = (ring[index], ring[(index + 1) % count])
            area += a.x * b.y - b.x * a.y
        }
        let out = area < 0 ? -1.0 : 1
        return ring.indices.map { index in
            let (before, point, after) = (ring[(index + count - 1) % count], ring[index], ring[(index + 1) % count])
            let along = after - before
            let size = max(along.length, 1e-9)
            let normal = Point(along.y / size * out, -along.x / size * out)
            let wave = noise.fractal(point.x / cell + row * 7.3, point.y / cell + row * 3.1, octaves: 3) * 2 - 1
            return point + normal * (grown + reach * wave)
        }
    }

    /// Long edges get points of their own, so that they may wave.
    private static func divided(_ ring: [Point], _ step: Double) -> [Point] {
        var result: [Point] = []
        for index in ring.indices {
            let (a, b) = (ring[index], ring[(index + 1) % ring.count])
            result.append(a)
            let parts = min(400, Int((b - a).length / max(step, 1)))
            for part in 1..<max(parts, 1) { result.append(a.towards(b, Double(part) / Double(parts))) }
        }
        return result
    }
}
