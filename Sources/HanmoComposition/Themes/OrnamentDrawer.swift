import HanmoGraphics

/// Draws the ornaments of a theme in a box, and never beyond it.
struct OrnamentDrawer {
    let theme: PageTheme
    let box: Rect
    /// Pixels for one pixel of a 2048-px page.
    let unit: Double
    let seed: UInt64

    var ground: Color { theme.colors.ground }
    var accent: Color { theme.colors.accent }

    /// Tints of the accents that running text can be read on.
    func tint(_ color: Color, _ strength: Double) -> Color { ground.mixed(with: color, strength) }

    /// What lies behind the texts of a whole page: strong at its edges, faint under the texts.
    func backdrop() -> [Region] {
        switch theme.ornament {
        case .sealBlocks: sealBlocks()
        case .clouds: clouds(rows: 2) + mountains()
        case .fret: sunburst(strength: 0.06) + frame() + fret()
        case .sunburst: sunburst(strength: 0.11)
        case .waves: waves()
        case .grid: grid()
        case .memphis: memphis()
        case .halftone: halftone()
        case .leaves: leaves()
        case .circuit: glow() + circuit()
        case .stars: glow() + stars()
        case .lines: lines()
        case .confetti: confetti()
        case .deco: (theme.isDark ? glow() : []) + deco()
        }
    }

    // MARK: Pieces

    func fill(_ points: [Point], _ color: Color) -> Region {
        .shape(.polygon(Clipping.clip(points, to: box)), .solid(color))
    }

    func bar(_ rect: Rect, _ color: Color) -> Region { .shape(.rectangle(rect.intersection(box)), .solid(color)) }

    /// A line of a path inside the box.
    func stroke(_ points: [Point], _ width: Double, _ color: Color, closed: Bool = false) -> Region {
        .shape(.stroke(points, width: width, closed: closed), .solid(color))
    }

    func disc(_ center: Point, _ radius: Double, _ color: Color) -> Region {
        fill(circle(center, radius), color)
    }

    /// Corners of a circle, near enough to be round.
    func circle(_ center: Point, _ radius: Double, from start: Double = 0, to end: Double = 2 * .pi) -> [Point] {
        let steps = max(8, Int((end - start) * (radius / 3).squareRoot() * 2) + 8)
        return (0...steps).map { step in
            let angle = start + (end - start) * Double(step) / Double(steps)
            return Point(
                center.x + radius * Trigonometry.cos(angle), center.y + radius * Trigonometry.sin(angle))
        }
    }

    /// A thin frame inside the edge, doubled.
    func frame(inset: Double = 44, color: Color? = nil) -> [Region] {
        let color = color ?? accent
        return [
            stroke(box.inset(by: inset * unit).corners, 5 * unit, color, closed: true),
            stroke(box.inset(by: (inset + 16) * unit).corners, 2 * unit, color, closed: true),
        ]
    }
}

/// Cuts polygons at the edges of a box (Sutherland and Hodgman).
enum Clipping {
    static func clip(_ points: [Point], to box: Rect) -> [Point] {
        var result = cut(points, { $0.x - box.minX })
        result = cut(result, { box.maxX - $0.x })
        result = cut(result, { $0.y - box.minY })
        return cut(result, { box.maxY - $0.y })
    }

    private static func cut(_ points: [Point], _ inside: (Point) -> Double) -> [Point] {
        guard let last = points.last else { return [] }
        var result: [Point] = []
        var before = last
        for point in points {
            let (a, b) = (inside(before), inside(point))
            if (a >= 0) != (b >= 0) { result.append(before.towards(point, a / (a - b))) }
            if b >= 0 { result.append(point) }
            before = point
        }
        return result
    }
}
