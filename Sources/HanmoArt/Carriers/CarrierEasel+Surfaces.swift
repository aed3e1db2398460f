import HanmoGraphics

/// What surfaces are made of: edges, light, grain.
extension CarrierEasel {
    /// Between a rounded rectangle and one inside of it.
    static func ring(_ rect: Rect, _ width: Double, radius: Double = 0) -> Path {
        let mirror = Transform(a: -1, b: 0, c: 0, d: 1, tx: 2 * rect.midX, ty: 0)
        var path = Path.roundedRectangle(rect, radius: radius)
        path.append(
            Path.roundedRectangle(rect.inset(by: width), radius: max(0, radius - width)).transformed(by: mirror))
        return path
    }

    mutating func ring(_ rect: Rect, _ width: Double, radius: Double = 0, _ color: Color) {
        fill(Self.ring(rect, width, radius: radius), color)
    }

    /// The four sloping edges of a board, lit from the upper left; sunken where the strength is negative.
    mutating func bevel(_ rect: Rect, _ width: Double, strength: Double = 0.4) {
        let inner = rect.inset(by: width).corners
        let outer = rect.corners
        let amount = abs(strength)
        let (light, dark) = strength >= 0 ? (Color.white, Color.black) : (Color.black, Color.white)
        let sides: [(Color, Double)] = [(light, 0.9), (dark, 0.55), (dark, 0.85), (light, 0.6)]
        for (index, side) in sides.enumerated() {
            let next = (index + 1) % 4
            fill(
                .polygon([outer[index], outer[next], inner[next], inner[index]]), side.0.opacity(amount * side.1))
        }
    }

    /// Light falls from the upper left over a surface.
    mutating func shade(_ path: Path, strength: Double = 0.08) {
        guard let box = path.controlBounds else { return }
        fill(
            path,
            .linear(
                from: Point(box.minX, box.minY), to: Point(box.maxX, box.maxY),
                [
                    GradientStop(0, Color.white.opacity(strength)), GradientStop(0.45, Color.white.opacity(0)),
                    GradientStop(0.55, Color.black.opacity(0)), GradientStop(1, Color.black.opacity(strength)),
                ]))
    }

    /// As of a cylinder that stands: dark on both sides, a light band left of the middle.
    mutating func shadeUpright(_ path: Path, strength: Double = 0.3) {
        guard let box = path.controlBounds else { return }
        fill(
            path,
            .linear(
                from: Point(box.minX, box.midY), to: Point(box.maxX, box.midY),
                [
                    GradientStop(0, Color.black.opacity(strength * 0.8)),
                    GradientStop(0.12, Color.black.opacity(strength * 0.2)),
                    GradientStop(0.28, Color.white.opacity(strength * 0.35)),
                    GradientStop(0.5, Color.white.opacity(0)), GradientStop(0.72, Color.black.opacity(0)),
                    GradientStop(1, Color.black.opacity(strength)),
                ]))
    }

    /// A calm texture of the surface's own colour.
    mutating func texture(
        _ path: Path, _ grain: Texture.Grain, _ color: Color, contrast: Double = 0.05, scale: Double
    ) {
        fill(
            path,
            .texture(
                Texture(
                    grain, low: color.mixed(with: .black, contrast), high: color.mixed(with: .white, contrast),
                    scale: max(2, scale), seed: random.next() >> 8)))
    }

    /// Wood: bent lines along the longer side and a knot or two, all in two fills.
    mutating func woodGrain(_ rect: Rect, _ color: Color, strength: Double = 0.16, upright: Bool = false) {
        let (length, breadth) = upright ? (rect.height, rect.width) : (rect.width, rect.height)
        func at(_ along: Double, _ aside: Double) -> Point {
            upright ? Point(rect.minX + aside, rect.minY + along) : Point(rect.minX + along, rect.minY + aside)
        }
        let knot = (along: random.uniform(0.1, 0.9) * length, aside: random.uniform(0.1, 0.9) * breadth)
        let row = random.uniform(0, 50)
        var dark = Path()
        var light = Path()
        let count = max(6, min(46, Int(breadth / max(2.5, 2.2 * unit))))
        for index in 0..<count {
            let base = (Double(index) + random.uniform(0.1, 0.9)) / Double(count) * breadth
            let start = random.uniform(-0.2, 0.35) * length
            let end = min(length, start + random.uniform(0.4, 1.2) * length)
            guard end > start + 4 else { continue }
            let points = (0...12).map { step -> Point in
                let along = max(0, start + (end - start) * Double(step) / 12)
                let bend = (noise.value(along / length * 3, row + base / breadth * 4) - 0.5) * 5 * unit
                // Lines run around a knot.
                let (dx, dy) = ((along - knot.along) / (9 * unit), (base - knot.aside) / (5 * unit))
                let push = 4.5 * unit / (1 + dx * dx + dy * dy) * (dy < 0 ? -1 : 1)
                return at(along, min(max(base + bend + push, 0), breadth))
            }
            let width = max(0.5, random.uniform(0.2, 0.75) * unit)
            let line = Path.ribbon(points) { width * (0.35 + 0.65 * min(1, 5 * $0 * (1 - $0))) }
            if random.chance(0.7) { dark.append(line) } else { light.append(line) }
        }
        fill(dark, color.mixed(with: .black, 0.6).opacity(strength))
        fill(light, color.mixed(with: .white, 0.6).opacity(strength * 0.6))
    }

    /// Metal drawn over with a brush, and a sheen aslant.
    mutating func brushedMetal(_ path: Path, _ color: Color, contrast: Double = 0.06) {
        texture(path, .streak, color, contrast: contrast, scale: 1.6 * unit)
        sheen(path, strength: contrast * 1.6)
    }

    /// Bright bands aslant, as on metal and glass.
    mutating func sheen(_ path: Path, strength: Double = 0.12, turn: Double = 0.35) {
        guard let box = path.controlBounds else { return }
        let across = min(box.width, box.height * 2.2)
        fill(
            path,
            .linear(
                from: Point(box.midX - 0.6 * across, box.midY - turn * across),
                to: Point(box.midX + 0.6 * across, box.midY + turn * across),
                [
                    GradientStop(0, Color.white.opacity(strength * 0.9)),
                    GradientStop(0.22, Color.white.opacity(0)), GradientStop(0.36, Color.white.opacity(0)),
                    GradientStop(0.46, Color.white.opacity(strength)),
                    GradientStop(0.54, Color.white.opacity(strength * 0.7)),
                    GradientStop(0.66, Color.white.opacity(0)), GradientStop(0.84, Color.black.opacity(0)),
                    GradientStop(1, Color.black.opacity(strength)),
                ]))
    }

    /// Short bent hairs in paper.
    mutating func fibres(_ rect: Rect, _ color: Color, count: Int, length: Double) {
        var path = Path()
        for _ in 0..<count {
            let start = Point(random.uniform(rect.minX, rect.maxX), random.uniform(rect.minY, rect.maxY))
            let angle = random.uniform(0, 6.28)
            let bent = angle + random.uniform(-0.9, 0.9)
            let middle = start + Point(Trigonometry.cos(angle), Trigonometry.sin(angle)) * (length / 2)
            let end = middle + Point(Trigonometry.cos(bent), Trigonometry.sin(bent)) * (length / 2)
            path.append(.stroke([start, middle, end], width: max(0.6, 0.16 * unit)))
        }
        fill(path, color)
    }

    /// A rectangle whose edges waver: cut by hand, torn, or broken.
    func rough(_ rect: Rect, _ amount: Double, step: Double, row: Double = 0) -> Path {
        var points: [Point] = []
        let corners = rect.corners
        for side in 0..<4 {
            let (a, b) = (corners[side], corners[(side + 1) % 4])
            let count = max(3, min(90, Int((b - a).length / max(step, 1))))
            for index in 0..<count {
                let point = a.towards(b, Double(index) / Double(count))
                let place = Double(side) * 40 + Double(index) * 0.9
                points.append(
                    Point(
                        point.x + (noise.fractal(place, row + 3.3, octaves: 2) - 0.5) * 2 * amount,
                        point.y + (noise.fractal(place, row + 8.1, octaves: 2) - 0.5) * 2 * amount))
            }
        }
        return .polygon(points)
    }
}

extension CarrierEasel {
    /// Between an ellipse and one inside of it.
    static func ellipseRing(_ rect: Rect, _ width: Double) -> Path {
        let mirror = Transform(a: -1, b: 0, c: 0, d: 1, tx: 2 * rect.midX, ty: 0)
        var path = Path.ellipse(in: rect)
        path.append(Path.ellipse(in: rect.inset(by: width)).transformed(by: mirror))
        return path
    }
}
