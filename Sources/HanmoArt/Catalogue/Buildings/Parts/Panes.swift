import HanmoGraphics

/// Windows and the like that many buildings share.
extension Sketch {
    /// One window by its middle and half sizes: frame, glass with a gleam, bars, a sill; lit by night.
    @inline(never)
    mutating func casement(
        _ x: Double, _ y: Double, _ rx: Double, _ ry: Double, frame: Color, isNight: Bool, columns: Int = 2,
        rows: Int = 2, sill: Bool = true
    ) {
        let t = min(rx, ry) * 0.16
        if isNight { glow(x, y, radius: max(rx, ry) * 2.4, Hues.lamplight) }
        box(x - rx, y - ry, 2 * rx, 2 * ry, frame, edge: .inner, of: .wood)
        pane(x - rx + t, y - ry + t, 2 * (rx - t), 2 * (ry - t), isLit: isNight)
        for bar in 1..<max(columns, 1) {
            let at = x - rx + 2 * rx * Double(bar) / Double(columns)
            line([(at, y - ry + t), (at, y + ry - t)], width: t * 0.8, frame)
        }
        for bar in 1..<max(rows, 1) {
            let at = y - ry + 2 * ry * Double(bar) / Double(rows)
            line([(x - rx + t, at), (x + rx - t, at)], width: t * 0.8, frame)
        }
        if sill {
            box(x - rx * 1.14, y + ry, rx * 2.28, t * 1.3, Hues.light(frame, 0.25), edge: .inner)
            box(x - rx * 1.08, y + ry + t * 1.3, rx * 2.16, t * 0.7, Hues.black.opacity(0.16), edge: .none)
        }
    }

    /// A sheet of glass: lamplight by night, a slanting gleam by day.
    @inline(never)
    mutating func pane(_ x: Double, _ y: Double, _ width: Double, _ height: Double, isLit: Bool) {
        guard !isLit else {
            box(x, y, width, height, Hues.lamplight, edge: .none, of: .light)
            box(x, y + height * 0.62, width, height * 0.38, Hues.gold.opacity(0.4), edge: .none, of: .light)
            return
        }
        box(x, y, width, height, Hues.deepWater.mixed(with: Hues.sky, 0.4), edge: .none, of: .glass)
        polygon(
            [
                (x + width * 0.1, y), (x + width * 0.55, y), (x + width * 0.05, y + height * 0.75),
                (x, y + height * 0.75),
                (x, y + height * 0.2),
            ], Hues.glass.opacity(0.55), edge: .none, of: .glass)
    }

    /// The front of a tower or a block: rows of small panes, some of them lit by night.
    @inline(never)
    mutating func windowGrid(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, columns: Int, rows: Int, glass: Color,
        isNight: Bool, fill: Double = 0.6, lit share: Double = 0.55
    ) {
        let (dx, dy) = (width / Double(columns), height / Double(rows))
        for row in 0..<rows {
            for column in 0..<columns {
                let lit = isNight && random.chance(share)
                let warm = random.chance(0.75)
                let tone =
                    lit
                    ? (warm ? Hues.lamplight : Hues.glass)
                    : Hues.light(glass, isNight ? 0 : random.uniform(0, 0.22))
                box(
                    x + dx * (Double(column) + (1 - fill) / 2), y + dy * (Double(row) + (1 - fill) / 2), dx * fill,
                    dy * fill, tone, edge: .none, of: lit ? .light : .glass)
            }
        }
    }

    /// Courses of bricks or stones hinted at here and there on a wall.
    @inline(never)
    mutating func bricks(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, size: Double, count: Int, _ color: Color
    ) {
        let (columns, rows) = (max(1, Int(width / (size * 2))), max(1, Int(height / size)))
        for _ in 0..<count {
            let row = Int(random.uniform(0, Double(rows)))
            let column = Int(random.uniform(0, Double(columns)))
            let shift = row % 2 == 0 ? 0 : size
            let left = x + Double(column) * size * 2 + shift
            guard left + size * 1.8 <= x + width else { continue }
            box(
                left, y + Double(row) * size + size * 0.12, size * 1.8, size * 0.76, radius: size * 0.12, color,
                edge: .none, of: .stone)
        }
    }

    /// Rows of steps from a wide foot up to a narrower head.
    @inline(never)
    mutating func steps(
        _ x: Double, foot: Double, head: Double, from bottom: Double, to top: Double, count: Int, _ color: Color
    ) {
        for step in 0..<count {
            let t = Double(step) / Double(count)
            let half = (foot + (head - foot) * t) / 2
            let rise = (bottom - top) / Double(count)
            let y = bottom - rise * Double(step + 1)
            box(x - half, y, 2 * half, rise, Hues.dark(color, 0.16), edge: .inner, of: .stone)
            box(x - half, y, 2 * half, rise * 0.42, Hues.light(color, 0.2), edge: .none, of: .stone)
        }
    }

    /// A low round bush.
    @inline(never)
    mutating func bush(_ x: Double, _ y: Double, _ size: Double, _ color: Color) {
        let parts: [(Double, Double, Double)] = [(-0.7, -0.4, 0.55), (0.7, -0.36, 0.5), (0, -0.62, 0.7)]
        for (index, part) in parts.enumerated() {
            let tone = index < 2 ? Hues.dark(color, 0.16) : color
            let points = (0..<10).map { step -> (Double, Double) in
                let angle = Double(step) / 10 * 2 * .pi
                let radius = part.2 * size * random.uniform(0.88, 1.1)
                return (
                    x + part.0 * size + radius * Trigonometry.cos(angle),
                    min(y, y + part.1 * size + radius * 0.85 * Trigonometry.sin(angle))
                )
            }
            blob(points, tone, .round, edge: .inner, of: .leaf)
        }
    }

    /// A path with a round or pointed head over a rectangle, its foot at `bottom`.
    static func archway(_ x: Double, _ half: Double, bottom: Double, top: Double) -> Path {
        let spring = top + half
        let arc = (0...12).map { step -> (Double, Double) in
            let angle = Double.pi * Double(step) / 12
            return (x - half * Trigonometry.cos(angle), spring - half * Trigonometry.sin(angle))
        }
        return .polygon(([(x - half, bottom)] + arc + [(x + half, bottom)]).map { Point($0.0, $0.1) })
    }
}
