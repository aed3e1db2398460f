import HanmoGraphics

/// What holds things: lines, screws, pins, tape, chains, posts.
extension CarrierEasel {
    static let iron = Color(hex: 0x2C2B2D)
    static let steel = Color(hex: 0xA9AEB4)
    static let gold = Color(hex: 0xC79A45)
    static let brass = Color(hex: 0xB98E45)

    mutating func line(_ points: [Point], _ width: Double, _ color: Color, closed: Bool = false) {
        fill(.stroke(points, width: max(0.6, width), closed: closed), color)
    }

    mutating func dot(_ center: Point, _ radius: Double, _ color: Color) {
        fill(Self.disc(center, radius), color)
    }

    static func disc(_ center: Point, _ radius: Double, _ height: Double? = nil) -> Path {
        let ry = height ?? radius
        return .ellipse(in: Rect(x: center.x - radius, y: center.y - ry, width: 2 * radius, height: 2 * ry))
    }

    /// A round thing with a light from the upper left.
    mutating func ball(_ center: Point, _ radius: Double, _ color: Color) {
        fill(
            Self.disc(center, radius),
            .radial(
                center: Point(center.x - 0.35 * radius, center.y - 0.4 * radius), radius: 1.5 * radius,
                [
                    GradientStop(0, color.mixed(with: .white, 0.65)), GradientStop(0.45, color),
                    GradientStop(1, color.mixed(with: .black, 0.45)),
                ]))
    }

    /// A slotted screw, turned at random.
    mutating func screw(_ center: Point, _ radius: Double, _ color: Color = Self.steel) {
        dot(Point(center.x + 0.15 * radius, center.y + 0.25 * radius), radius * 1.18, Color.black.opacity(0.3))
        ball(center, radius, color)
        let angle = random.uniform(0, 3.1)
        let along = Point(Trigonometry.cos(angle), Trigonometry.sin(angle)) * (radius * 0.75)
        line([center - along, center + along], radius * 0.28, color.mixed(with: .black, 0.7))
    }

    mutating func screws(in rect: Rect, inset: Double, _ radius: Double, _ color: Color = Self.steel) {
        for corner in rect.inset(by: inset).corners { screw(corner, radius, color) }
    }

    /// A push pin with its shadow.
    mutating func pin(_ center: Point, _ radius: Double, _ color: Color) {
        let foot = Point(center.x + 0.9 * radius, center.y + 1.3 * radius)
        line([center, foot], radius * 0.7, Color.black.opacity(0.22))
        ball(center, radius, color)
        ball(Point(center.x - 0.15 * radius, center.y - 0.2 * radius), radius * 0.6, color.mixed(with: .white, 0.1))
    }

    /// A strip of translucent tape with toothed ends.
    mutating func tape(_ center: Point, length: Double, width: Double, angle: Double, _ color: Color) {
        let (along, aside) = (length / 2, width / 2)
        var points: [Point] = []
        for index in 0...6 {
            points.append(Point(along - (index % 2 == 0 ? 0 : 0.06 * width), -aside + width * Double(index) / 6))
        }
        for index in 0...6 {
            points.append(Point(-along + (index % 2 == 0 ? 0 : 0.06 * width), aside - width * Double(index) / 6))
        }
        let place = Transform.rotation(angle).then(.translation(center.x, center.y))
        let strip = Path.polygon(points).transformed(by: place)
        fill(strip.transformed(by: .translation(0.08 * width, 0.14 * width)), Color.black.opacity(0.12))
        fill(strip, color.opacity(0.78))
        shade(strip, strength: 0.12)
    }

    /// Links seen in turn from the front and from the side.
    mutating func chain(from start: Point, to end: Point, link: Double, _ color: Color = Self.iron) {
        let way = end - start
        let count = max(1, min(40, Int((way.length / (link * 0.72)).rounded())))
        let angle = Trigonometry.atan2(way.y, way.x)
        for index in 0..<count {
            let middle = start.towards(end, (Double(index) + 0.5) / Double(count))
            let place = Transform.rotation(angle).then(.translation(middle.x, middle.y))
            if index % 2 == 0 {
                let rect = Rect(x: -0.5 * link, y: -0.3 * link, width: link, height: 0.6 * link)
                fill(Self.ring(rect, 0.17 * link, radius: 0.3 * link).transformed(by: place), color)
                let light = Rect(x: -0.3 * link, y: -0.28 * link, width: 0.6 * link, height: 0.07 * link)
                fill(Path.rectangle(light).transformed(by: place), Color.white.opacity(0.3))
            } else {
                let rect = Rect(x: -0.5 * link, y: -0.1 * link, width: link, height: 0.2 * link)
                fill(
                    Path.roundedRectangle(rect, radius: 0.1 * link).transformed(by: place),
                    color.mixed(with: .white, 0.12))
            }
        }
    }

    /// A twisted cord.
    mutating func rope(_ points: [Point], _ width: Double, _ color: Color) {
        line(points, width, color.mixed(with: .black, 0.15))
        guard width > 2.5 else { return }
        var turns = Path()
        for (a, b) in zip(points, points.dropFirst()) {
            let count = max(1, min(60, Int((b - a).length / (width * 0.8))))
            let way = (b - a) * (1 / max((b - a).length, 1e-6))
            let aside = Point(-way.y, way.x) * (width * 0.45)
            for index in 0..<count {
                let at = a.towards(b, (Double(index) + 0.5) / Double(count))
                turns.append(
                    .stroke(
                        [at - aside - way * (0.25 * width), at + aside + way * (0.25 * width)], width: width * 0.22))
            }
        }
        fill(turns, color.mixed(with: .white, 0.3))
    }

    mutating func eyelet(_ center: Point, _ radius: Double, _ color: Color = Self.brass) {
        ball(center, radius, color)
        dot(center, radius * 0.5, Color(hex: 0x14161A).opacity(0.75))
    }

    /// A round post or rod between two points, shaded across.
    mutating func rod(from start: Point, to end: Point, _ width: Double, _ color: Color) {
        let path = Path.stroke([start, end], width: width)
        let way = (end - start) * (1 / max((end - start).length, 1e-6))
        // The light side is the one that looks to the upper left.
        let normal = way.x.magnitude > way.y.magnitude ? Point(0, -1) : Point(-1, 0)
        let middle = start.towards(end, 0.5)
        fill(
            path,
            .linear(
                from: middle + normal * (width / 2), to: middle - normal * (width / 2),
                [
                    GradientStop(0, color.mixed(with: .black, 0.15)),
                    GradientStop(0.25, color.mixed(with: .white, 0.4)),
                    GradientStop(0.55, color), GradientStop(1, color.mixed(with: .black, 0.5)),
                ]))
    }
}
