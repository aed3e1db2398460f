import HanmoGraphics

/// Rays, grids, shapes, dots, circuits, stars.
extension OrnamentDrawer {
    /// Rays from a point over the whole box.
    func sunburst(strength: Double, center: Point? = nil, color: Color? = nil) -> [Region] {
        let center = center ?? Point(box.midX, box.minY + 0.42 * box.height)
        let reach = box.width + box.height
        let color = tint(color ?? accent, strength)
        let count = 18
        return (0..<count).map { index in
            let angle = Double(index) * 2 * .pi / Double(count)
            let half = .pi / Double(count) / 2
            func end(_ angle: Double) -> Point {
                Point(center.x + reach * Trigonometry.cos(angle), center.y + reach * Trigonometry.sin(angle))
            }
            return fill([center, end(angle - half), end(angle + half)], color)
        }
    }

    func grid() -> [Region] {
        let pitch = 0.06 * min(box.width, box.height)
        let color = tint(accent, theme.isDark ? 0.16 : 0.08)
        var regions: [Region] = []
        var x = box.minX + pitch
        while x < box.maxX {
            regions.append(bar(Rect(x: x, y: box.minY, width: 2 * unit, height: box.height), color))
            x += pitch
        }
        var y = box.minY + pitch
        while y < box.maxY {
            regions.append(bar(Rect(x: box.minX, y: y, width: box.width, height: 2 * unit), color))
            y += pitch
        }
        let foot = 0.028 * box.height
        regions.append(bar(Rect(x: box.minX, y: box.maxY - foot, width: box.width, height: foot), accent))
        regions.append(
            bar(Rect(x: box.minX, y: box.maxY - foot, width: 0.3 * box.width, height: foot), theme.second))
        return regions
    }

    /// Circles, triangles, zigzags and dots in the corners.
    func memphis() -> [Region] {
        var random = SeededRandom(seed: seed, for: "memphis")
        let side = min(box.width, box.height)
        let colors = [accent, theme.second, tint(accent, 0.55), tint(theme.second, 0.55), theme.colors.ink]
        var regions: [Region] = [
            disc(Point(box.minX, box.minY), 0.13 * side, theme.second),
            disc(Point(box.maxX, box.maxY), 0.17 * side, accent),
        ]
        let edge = 0.06 * side
        for index in 0..<22 {
            // Along the edges, outside of where texts stand.
            let along = random.unit()
            let across = random.uniform(0.15, 0.9) * edge
            let at: Point =
                switch index % 4 {
                case 0: Point(box.minX + along * box.width, box.minY + across)
                case 1: Point(box.minX + along * box.width, box.maxY - across)
                case 2: Point(box.minX + across, box.minY + along * box.height)
                default: Point(box.maxX - across, box.minY + along * box.height)
                }
            let size = random.uniform(0.012, 0.024) * side
            let color = colors[Int(random.next() % UInt64(colors.count))]
            switch Int(random.next() % 4) {
            case 0: regions.append(disc(at, size * 0.8, color))
            case 1:
                let turn = random.uniform(0, 2 * .pi)
                let corners = (0..<3).map { corner -> Point in
                    let angle = turn + Double(corner) * 2 * .pi / 3
                    return Point(at.x + size * Trigonometry.cos(angle), at.y + size * Trigonometry.sin(angle))
                }
                regions.append(fill(corners, color))
            case 2:
                let points = (0..<6).map {
                    Point(at.x + Double($0) * size * 0.6, at.y + ($0 % 2 == 0 ? 0 : size * 0.6))
                }
                if points.allSatisfy({ box.contains($0) }) { regions.append(stroke(points, 6 * unit, color)) }
            default:
                let ring = circle(at, size * 0.8)
                if ring.allSatisfy({ box.contains($0) }) {
                    regions.append(stroke(Array(ring.dropLast()), 6 * unit, color, closed: true))
                }
            }
        }
        return regions
    }

    /// Dots that grow from two corners, and a slanting block.
    func halftone() -> [Region] {
        func screen(_ rect: Rect, from start: Point, to end: Point) -> Region {
            .shape(
                .rectangle(rect.intersection(box)),
                .screen(
                    Screen(
                        .dots, ink: tint(accent, 0.75), pitch: 30 * unit, from: 0.6, to: 0,
                        along: .linear(from: start, to: end))))
        }
        let (w, h) = (0.38 * box.width, 0.3 * box.height)
        return [
            screen(
                Rect(x: box.minX, y: box.minY, width: w, height: h), from: Point(box.minX, box.minY),
                to: Point(box.minX + 0.6 * w, box.minY + 0.7 * h)),
            screen(
                Rect(x: box.maxX - w, y: box.maxY - h, width: w, height: h), from: Point(box.maxX, box.maxY),
                to: Point(box.maxX - 0.6 * w, box.maxY - 0.7 * h)),
        ]
    }

    /// Light about the upper middle of a dark page.
    func glow() -> [Region] {
        let center = Point(box.midX, box.minY + 0.3 * box.height)
        let stops = [
            GradientStop(0, theme.second.opacity(0.55)), GradientStop(0.5, theme.second.opacity(0.2)),
            GradientStop(1, theme.second.opacity(0)),
        ]
        return [
            .shape(.rectangle(box), .radial(center: center, radius: 0.75 * max(box.width, box.height), stops))
        ]
    }

    /// Conductors with nodes along the sides.
    func circuit() -> [Region] {
        var random = SeededRandom(seed: seed, for: "circuit")
        let step = 0.028 * min(box.width, box.height)
        var regions: [Region] = []
        for index in 0..<14 {
            let isLeft = index % 2 == 0
            let sign = isLeft ? 1.0 : -1.0
            let x = isLeft ? box.minX : box.maxX
            let y = box.minY + (0.06 + 0.88 * Double(index / 2) / 6 + random.uniform(-0.03, 0.03)) * box.height
            let long = random.uniform(0.6, 1.6) * step
            let rise = random.chance(0.5) ? step : -step
            let points = [
                Point(x, y), Point(x + sign * long, y), Point(x + sign * (long + step), y + rise),
                Point(x + sign * (long + 1.6 * step), y + rise),
            ]
            guard points.dropFirst().allSatisfy({ box.contains($0) }) else { continue }
            let color = tint(accent, 0.45)
            regions.append(stroke(points, 3 * unit, color))
            regions.append(disc(points[3], 8 * unit, accent))
        }
        return regions
    }

    func stars() -> [Region] {
        var random = SeededRandom(seed: seed, for: "stars")
        let side = min(box.width, box.height)
        var regions: [Region] = (0..<90).map { _ in
            // Thick above, thin below.
            let height = random.unit() * random.unit()
            let at = Point(box.minX + random.unit() * box.width, box.minY + height * box.height)
            return disc(at, random.uniform(1.2, 4) * unit, tint(theme.colors.ink, random.uniform(0.25, 0.8)))
        }
        let moon = Point(box.maxX - 0.11 * side, box.minY + 0.1 * side)
        regions.append(disc(moon, 0.05 * side, tint(accent, 0.9)))
        return regions
    }
}
