import HanmoGraphics

/// One large figure for a page that has no picture.
extension OrnamentDrawer {
    func emblem(in room: Rect) -> [Region] {
        let radius = 0.48 * min(room.width, room.height)
        let center = room.center
        switch theme.ornament {
        case .clouds, .sealBlocks: return sunAndClouds(center, radius)
        case .waves: return seaSun(center, radius)
        case .fret, .deco: return rosette(center, radius)
        case .sunburst, .halftone: return star(center, radius)
        case .memphis, .confetti: return shapes(in: room)
        case .leaves: return leafDisc(center, radius)
        case .circuit, .stars: return orbits(center, radius)
        case .grid: return bars(in: room)
        case .lines: return plane(in: room)
        }
    }

    private func ring(_ center: Point, _ radius: Double, _ width: Double, _ color: Color) -> Region {
        stroke(Array(circle(center, radius).dropLast()), width, color, closed: true)
    }

    private func sunAndClouds(_ center: Point, _ radius: Double) -> [Region] {
        let size = 0.26 * radius
        return [disc(center, 0.78 * radius, accent), ring(center, 0.9 * radius, 3 * unit, tint(accent, 0.5))]
            + cloud(at: Point(center.x - 1.2 * radius, center.y + 0.35 * radius), size: size, tint(theme.second, 0.8))
            + cloud(at: Point(center.x + 0.3 * radius, center.y - 0.3 * radius), size: 0.8 * size, ground)
            + cloud(
                at: Point(center.x + 0.35 * radius, center.y + 0.6 * radius), size: 0.7 * size, tint(theme.second, 0.8))
    }

    /// A red sun whose foot is in the sea.
    private func seaSun(_ center: Point, _ radius: Double) -> [Region] {
        var regions = [disc(center, 0.86 * radius, accent), ring(center, 0.97 * radius, 4 * unit, accent)]
        let r = 0.3 * radius
        for row in 0..<2 {
            let y = center.y + 0.86 * radius - Double(1 - row) * 0.5 * r
            var x = center.x - 1.35 * radius + (row == 0 ? 0 : r)
            while x <= center.x + 1.36 * radius {
                for (index, color) in [theme.second, ground, theme.second, ground].enumerated() {
                    regions.append(
                        fill(circle(Point(x, y), r * (1 - 0.24 * Double(index)), from: .pi, to: 2 * .pi), color))
                }
                x += 2 * r
            }
        }
        return regions
    }

    /// Petals about a ring, as on a carved window.
    private func rosette(_ center: Point, _ radius: Double) -> [Region] {
        var regions = [ring(center, 0.95 * radius, 5 * unit, accent), ring(center, 0.9 * radius, 2 * unit, accent)]
        for index in 0..<16 {
            let angle = Double(index) * .pi / 8
            let root = Point(
                center.x + 0.3 * radius * Trigonometry.cos(angle), center.y + 0.3 * radius * Trigonometry.sin(angle))
            let color = index % 2 == 0 ? accent : tint(accent, 0.45)
            regions.append(fill(leaf(at: root, towards: angle, length: 0.56 * radius), color))
        }
        return regions + [disc(center, 0.2 * radius, accent), ring(center, 0.27 * radius, 3 * unit, accent)]
    }

    /// A star with many points, and dots in it.
    private func star(_ center: Point, _ radius: Double) -> [Region] {
        func points(_ radius: Double) -> [Point] {
            (0..<48).map { index in
                let angle = Double(index) * .pi / 24
                let r = radius * (index % 2 == 0 ? 1 : 0.84)
                return Point(center.x + r * Trigonometry.cos(angle), center.y + r * Trigonometry.sin(angle))
            }
        }
        let inner = 0.6 * radius
        let face = Path.polygon(Clipping.clip(circle(center, inner), to: box))
        return [
            fill(points(radius), accent), disc(center, 0.7 * radius, ground),
            .shape(
                face,
                .screen(
                    Screen(
                        .dots, ink: theme.second, pitch: 20 * unit, from: 0.75, to: 0.04,
                        along: .linear(
                            from: Point(center.x, center.y + inner), to: Point(center.x, center.y - inner))))),
        ]
    }

    /// A circle, a half, a quarter and a triangle on one square grid.
    private func shapes(in room: Rect) -> [Region] {
        let count = max(2, min(5, Int(room.width / room.height * 2)))
        let side = min(room.height * 0.5, room.width / Double(count))
        let left = room.midX - side * Double(count) / 2
        let top = room.midY - side
        let colors = [accent, theme.second, theme.colors.ink, tint(accent, 0.5), tint(theme.second, 0.5)]
        var random = SeededRandom(seed: seed, for: "shapes")
        var regions: [Region] = []
        for row in 0..<2 {
            for column in 0..<count {
                let cell = Rect(x: left + Double(column) * side, y: top + Double(row) * side, width: side, height: side)
                let color = colors[(column + 2 * row) % colors.count]
                switch Int(random.next() % 4) {
                case 0: regions.append(disc(cell.center, side / 2, color))
                case 1:
                    regions.append(
                        fill(
                            circle(Point(cell.minX, cell.maxY), side, from: 1.5 * .pi, to: 2 * .pi) + [
                                Point(cell.minX, cell.maxY)
                            ], color))
                case 2:
                    regions.append(
                        fill(
                            [Point(cell.minX, cell.maxY), Point(cell.maxX, cell.maxY), Point(cell.midX, cell.minY)],
                            color))
                default:
                    regions.append(fill(circle(Point(cell.midX, cell.maxY), side / 2, from: .pi, to: 2 * .pi), color))
                }
            }
        }
        return regions
    }

    func leafDisc(_ center: Point, _ radius: Double) -> [Region] {
        var regions = [
            disc(center, radius, tint(accent, 0.14)), ring(center, 0.88 * radius, 3 * unit, tint(accent, 0.5)),
        ]
        let foot = Point(center.x, center.y + 0.6 * radius)
        for (angle, length, strength) in [
            (-1.57, 1.15, 0.75), (-2.2, 0.9, 0.55), (-0.94, 0.9, 0.55), (-2.75, 0.62, 0.4), (-0.39, 0.62, 0.4),
        ] {
            regions.append(fill(leaf(at: foot, towards: angle, length: length * radius), tint(accent, strength)))
        }
        return regions
    }

    /// Rings with bodies on them.
    private func orbits(_ center: Point, _ radius: Double) -> [Region] {
        var random = SeededRandom(seed: seed, for: "orbits")
        var regions: [Region] = []
        for index in 1...4 {
            let r = radius * Double(index) / 4
            regions.append(ring(center, 0.97 * r, 2.5 * unit, tint(accent, 0.55)))
            let angle = random.uniform(0, 2 * .pi)
            let at = Point(center.x + 0.97 * r * Trigonometry.cos(angle), center.y + 0.97 * r * Trigonometry.sin(angle))
            regions.append(disc(at, 0.05 * radius, index % 2 == 0 ? accent : tint(theme.colors.ink, 0.9)))
        }
        return regions + [disc(center, 0.13 * radius, accent)]
    }

    /// Rising bars.
    private func bars(in room: Rect) -> [Region] {
        let count = 9
        let pitch = min(room.width, 2.4 * room.height) / Double(count)
        let left = room.midX - pitch * Double(count) / 2
        return (0..<count).map { index in
            let share = [0.28, 0.42, 0.36, 0.55, 0.5, 0.7, 0.62, 0.84, 1][index]
            let height = share * room.height
            let color = index == count - 1 ? theme.second : tint(accent, 0.3 + 0.08 * Double(index))
            return bar(
                Rect(x: left + Double(index) * pitch, y: room.maxY - height, width: 0.72 * pitch, height: height), color
            )
        }
    }

    /// A disc and a square that meet.
    private func plane(in room: Rect) -> [Region] {
        let radius = 0.46 * min(room.width, room.height)
        let center = Point(room.midX - 0.35 * radius, room.midY)
        let square = Rect(
            x: center.x + 0.1 * radius, y: center.y - 0.2 * radius, width: 1.15 * radius, height: 1.15 * radius)
        return [disc(center, radius, theme.colors.ink), bar(square, theme.second)]
    }
}
