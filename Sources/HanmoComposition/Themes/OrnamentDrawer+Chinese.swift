import HanmoGraphics

/// 朱砂 blocks, 祥云, 回纹, 海水江崖.
extension OrnamentDrawer {
    func sealBlocks() -> [Region] {
        let side = 0.09 * min(box.width, box.height)
        return [
            bar(Rect(x: box.minX, y: box.minY, width: 0.035 * box.width, height: box.height), accent),
            bar(Rect(x: box.maxX - 0.09 * box.width, y: box.minY, width: side * 0.5, height: 2 * side), accent),
        ]
    }

    /// Ridges at the foot, paler the farther they are.
    func mountains() -> [Region] {
        let noise = Noise(seed: seed)
        return [(0.88, 0.07), (0.925, 0.12), (0.965, 0.2)].enumerated().map { index, ridge in
            let (level, strength) = ridge
            let steps = 64
            var points = (0...steps).map { step -> Point in
                let share = Double(step) / Double(steps)
                let height = noise.fractal(share * 5 + Double(index) * 31.7, Double(index), octaves: 4)
                return Point(
                    box.minX + share * box.width, box.minY + box.height * level - (height - 0.4) * 0.11 * box.height)
            }
            points += [Point(box.maxX, box.maxY), Point(box.minX, box.maxY)]
            return fill(points, tint(theme.second, strength))
        }
    }

    /// Curled clouds along the upper edge.
    func clouds(rows: Int) -> [Region] {
        var random = SeededRandom(seed: seed, for: "clouds")
        let size = 0.05 * min(box.width, box.height)
        let color = tint(accent, 0.3)
        var regions = [disc(Point(box.maxX - 3.2 * size, box.minY + 3 * size), 1.5 * size, tint(accent, 0.9))]
        for side in [0.0, 1.0] {
            for row in 0..<rows {
                let x = side == 0 ? box.minX + random.uniform(0.3, 2) * size : box.maxX - random.uniform(4, 6) * size
                regions += cloud(at: Point(x, box.minY + (1.6 + 1.7 * Double(row)) * size), size: size * 0.8, color)
            }
        }
        return regions
    }

    /// Two curls on a long foot.
    func cloud(at point: Point, size: Double, _ color: Color) -> [Region] {
        func curl(_ center: Point, _ radius: Double, mirrored: Bool) -> Region {
            let points = (0...40).map { step -> Point in
                let share = Double(step) / 40
                let angle = .pi / 2 + share * 3.6 * .pi
                let r = radius * (1 - 0.8 * share)
                let x = r * Trigonometry.cos(angle) * (mirrored ? -1 : 1)
                return Point(center.x + x, center.y + r * Trigonometry.sin(angle))
            }
            return stroke(points, size * 0.1, color)
        }
        let foot = point.y + size
        return [
            curl(Point(point.x + size, point.y), size, mirrored: false),
            curl(Point(point.x + 2.4 * size, point.y + 0.35 * size), size * 0.65, mirrored: true),
            stroke([Point(point.x - 0.6 * size, foot), Point(point.x + 4.2 * size, foot)], size * 0.1, color),
            stroke(
                [Point(point.x + 0.4 * size, foot + 0.3 * size), Point(point.x + 3.2 * size, foot + 0.3 * size)],
                size * 0.07, color),
        ]
    }

    /// A band of meanders along the upper and the lower edge.
    func fret(color: Color? = nil, height: Double = 40) -> [Region] {
        let cell = height * unit
        let color = color ?? accent
        let inset = 76 * unit
        let count = max(1, Int((box.width - 2 * inset) / (1.2 * cell)))
        let pitch = (box.width - 2 * inset) / Double(count)
        var regions: [Region] = []
        for top in [box.minY + inset, box.maxY - inset - cell] {
            for index in 0..<count {
                let x = box.minX + inset + Double(index) * pitch
                func p(_ a: Double, _ b: Double) -> Point { Point(x + a * pitch, top + b * cell) }
                regions.append(
                    stroke(
                        [
                            p(0, 1), p(0, 0), p(0.84, 0), p(0.84, 0.78), p(0.32, 0.78), p(0.32, 0.4), p(0.58, 0.4),
                        ], 4 * unit, color))
                regions.append(stroke([p(0, 1), p(1, 1)], 4 * unit, color))
            }
        }
        return regions
    }

    /// Scales of the sea along the foot.
    func waves(height share: Double = 0.085) -> [Region] {
        let radius = max(30 * unit, share * min(box.width, box.height) * 0.62)
        let rows = 3
        var regions: [Region] = []
        let colors = [theme.second, tint(theme.second, 0.25), theme.second, tint(theme.second, 0.25), accent]
        for row in 0..<rows {
            let y = box.maxY - Double(rows - 1 - row) * radius * 0.5 + radius * 0.1
            let shift = row % 2 == 0 ? 0 : radius
            var x = box.minX - radius + shift
            while x < box.maxX + radius {
                for (index, color) in colors.enumerated() {
                    let r = radius * (1 - 0.2 * Double(index))
                    regions.append(fill(circle(Point(x, y), r, from: .pi, to: 2 * .pi), color))
                }
                x += 2 * radius
            }
        }
        return regions
    }
}
