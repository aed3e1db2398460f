import HanmoGraphics

/// Leaves, thin lines, confetti, the fans and corners of art deco.
extension OrnamentDrawer {
    /// Twigs that grow in from two corners.
    func leaves() -> [Region] {
        let side = min(box.width, box.height)
        return twig(from: Point(box.maxX + 0.01 * side, box.minY - 0.01 * side), towards: 2.5, length: 0.19 * side)
            + twig(from: Point(box.minX - 0.01 * side, box.maxY + 0.01 * side), towards: -0.65, length: 0.13 * side)
    }

    private func twig(from root: Point, towards angle: Double, length: Double) -> [Region] {
        let count = 7
        let points = (0...24).map { step -> Point in
            let share = Double(step) / 24
            let turn = angle + 0.35 * (share - 0.5)
            return Point(
                root.x + share * length * Trigonometry.cos(turn), root.y + share * length * Trigonometry.sin(turn))
        }
        var regions: [Region] = [
            fill(ribbon(points, 5 * unit), tint(accent, 0.7))
        ]
        for index in 1...count {
            let share = Double(index) / Double(count)
            let at = points[min(24, Int(share * 24))]
            for side in [-1.0, 1.0] {
                let turn = angle + side * 0.75
                let size = length * 0.3 * (1.08 - 0.55 * share)
                let color = tint(index % 3 == 0 ? theme.second : accent, side < 0 ? 0.6 : 0.42)
                regions.append(fill(leaf(at: at, towards: turn, length: size), color))
            }
        }
        return regions
    }

    private func ribbon(_ points: [Point], _ width: Double) -> [Point] {
        points.map { Point($0.x - width / 2, $0.y) } + points.reversed().map { Point($0.x + width / 2, $0.y) }
    }

    func leaf(at root: Point, towards angle: Double, length: Double) -> [Point] {
        let (cosine, sine) = (Trigonometry.cos(angle), Trigonometry.sin(angle))
        func point(_ along: Double, _ across: Double) -> Point {
            Point(
                root.x + along * length * cosine - across * length * sine,
                root.y + along * length * sine + across * length * cosine)
        }
        let steps = 12
        let upper = (0...steps).map { step -> Point in
            let share = Double(step) / Double(steps)
            return point(share, 0.62 * share * (1 - share) * (1.5 - share))
        }
        let lower = (0...steps).reversed().map { step -> Point in
            let share = Double(step) / Double(steps)
            return point(share, -0.62 * share * (1 - share) * (1.5 - share))
        }
        return upper + lower
    }

    /// One thin frame that is open at a corner, and a block of the second colour.
    func lines() -> [Region] {
        let inset = 64 * unit
        let frame = box.inset(by: inset)
        let size = 0.05 * min(box.width, box.height)
        return [
            stroke(
                [
                    Point(frame.maxX, frame.minY + 3 * size), Point(frame.maxX, frame.maxY),
                    Point(frame.minX, frame.maxY), Point(frame.minX, frame.minY),
                    Point(frame.maxX - 3 * size, frame.minY),
                ], 2.5 * unit, tint(theme.colors.ink, 0.55)),
            bar(
                Rect(x: frame.maxX - 0.75 * size, y: frame.minY - 0.25 * size, width: size, height: size),
                theme.second),
        ]
    }

    func confetti() -> [Region] {
        var random = SeededRandom(seed: seed, for: "confetti")
        let colors = [accent, theme.second, tint(accent, 0.5), tint(theme.second, 0.5)]
        let size = 0.012 * min(box.width, box.height)
        return (0..<60).map { _ in
            let share = random.unit()
            let at = Point(
                box.minX + random.unit() * box.width, box.minY + share * share * share * 0.4 * box.height)
            let turn = random.uniform(0, .pi)
            let (c, s) = (Trigonometry.cos(turn), Trigonometry.sin(turn))
            let corners = [(-1.0, -0.5), (1, -0.5), (1, 0.5), (-1, 0.5)].map { x, y in
                Point(at.x + size * (x * c - y * s), at.y + size * (x * s + y * c))
            }
            return fill(corners, colors[Int(random.next() % UInt64(colors.count))])
        }
    }

    /// A double frame with stepped corners and a fan above.
    func deco() -> [Region] {
        let step = 30 * unit
        func stepped(_ inset: Double) -> [Point] {
            let r = box.inset(by: inset)
            return [
                Point(r.minX + 2 * step, r.minY), Point(r.maxX - 2 * step, r.minY),
                Point(r.maxX - 2 * step, r.minY + step),
                Point(r.maxX - step, r.minY + step), Point(r.maxX - step, r.minY + 2 * step),
                Point(r.maxX, r.minY + 2 * step), Point(r.maxX, r.maxY - 2 * step),
                Point(r.maxX - step, r.maxY - 2 * step), Point(r.maxX - step, r.maxY - step),
                Point(r.maxX - 2 * step, r.maxY - step), Point(r.maxX - 2 * step, r.maxY),
                Point(r.minX + 2 * step, r.maxY), Point(r.minX + 2 * step, r.maxY - step),
                Point(r.minX + step, r.maxY - step), Point(r.minX + step, r.maxY - 2 * step),
                Point(r.minX, r.maxY - 2 * step), Point(r.minX, r.minY + 2 * step),
                Point(r.minX + step, r.minY + 2 * step), Point(r.minX + step, r.minY + step),
                Point(r.minX + 2 * step, r.minY + step),
            ]
        }
        return [
            stroke(stepped(40 * unit), 5 * unit, accent, closed: true),
            stroke(stepped(62 * unit), 2 * unit, accent, closed: true),
        ]
    }

    /// A line with a lozenge in its middle.
    func divider(at y: Double, from start: Double, to end: Double) -> [Region] {
        let middle = (start + end) / 2
        let r = 11 * unit
        let width = 2.5 * unit
        let lozenge = [
            Point(middle, y - r), Point(middle + 1.6 * r, y), Point(middle, y + r), Point(middle - 1.6 * r, y),
        ]
        return [
            stroke([Point(start, y), Point(middle - 3 * r, y)], width, accent),
            stroke([Point(middle + 3 * r, y), Point(end, y)], width, accent), fill(lozenge, accent),
        ]
    }
}
