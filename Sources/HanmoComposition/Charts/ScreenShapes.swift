import HanmoGraphics

/// What screens are furnished with.
enum ScreenShapes {
    static func disc(_ center: Point, _ radius: Double, _ color: Color) -> Region {
        .shape(
            .ellipse(in: Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)),
            .solid(color))
    }

    static func box(_ rect: Rect, _ color: Color, radius: Double = 0) -> Region {
        .shape(.roundedRectangle(rect, radius: radius), .solid(color))
    }

    static func line(_ points: [Point], _ width: Double, _ color: Color) -> Region {
        .shape(.stroke(points, width: width), .solid(color))
    }

    /// Shadow around a box and not under it.
    static func shadow(of box: Rect, radius: Double, unit: Double, strength: Double = 0.06) -> [Region] {
        [22.0, 14, 7].map { spread in
            let cast = box.inset(by: -spread * unit).offset(dx: 0, dy: 9 * unit)
            let mirror = Transform(a: -1, b: 0, c: 0, d: 1, tx: 2 * box.midX, ty: 0)
            var path = Path.roundedRectangle(cast, radius: radius + spread * unit)
            path.append(Path.roundedRectangle(box, radius: radius).transformed(by: mirror))
            return .shape(path, .solid(Color(hex: 0x0B1220, alpha: strength)))
        }
    }

    /// Close, shrink and grow.
    static func lights(at start: Point, radius: Double) -> [Region] {
        [0xFF5F57, 0xFEBC2E, 0x28C840].enumerated().map { index, hex in
            disc(Point(start.x + Double(index) * 3.2 * radius, start.y), radius, Color(hex: hex))
        }
    }

    /// A chevron that points left or right.
    static func chevron(at center: Point, size: Double, pointsLeft: Bool, _ color: Color) -> Region {
        let side = pointsLeft ? 1.0 : -1
        return line(
            [
                Point(center.x + side * size * 0.25, center.y - size * 0.5),
                Point(center.x - side * size * 0.25, center.y),
                Point(center.x + side * size * 0.25, center.y + size * 0.5),
            ], max(1, size * 0.13), color)
    }

    static func more(at center: Point, size: Double, _ color: Color) -> [Region] {
        [-1.0, 0, 1].map { disc(Point(center.x + $0 * size * 0.36, center.y), size * 0.09, color) }
    }

    /// Strength of the net, and a battery.
    static func status(right: Double, y: Double, size: Double, _ color: Color) -> [Region] {
        let battery = Rect(x: right - 1.15 * size, y: y - 0.3 * size, width: 1.05 * size, height: 0.6 * size)
        var regions: [Region] = [
            .shape(
                .stroke(battery.inset(by: 0.03 * size).corners, width: max(1, 0.06 * size), closed: true),
                .solid(color.opacity(0.55))),
            box(
                Rect(
                    x: battery.minX + 0.1 * size, y: battery.minY + 0.1 * size, width: 0.68 * size, height: 0.4 * size),
                color),
            box(Rect(x: battery.maxX + 0.03 * size, y: y - 0.1 * size, width: 0.06 * size, height: 0.2 * size), color),
        ]
        for step in 0..<4 {
            let height = size * (0.2 + 0.13 * Double(step))
            regions.append(
                box(
                    Rect(
                        x: battery.minX - 1.1 * size + Double(step) * 0.21 * size, y: y + 0.3 * size - height,
                        width: 0.14 * size, height: height), color))
        }
        return regions
    }

    /// Head and shoulders on a rounded square, in a colour of its own for each name.
    static func avatar(in rect: Rect, name: String, isRound: Bool) -> [Region] {
        let colors: [UInt32] = [0x5B8DB8, 0xC97B63, 0x7A9E7E, 0x9A7BB0, 0xD19A4B, 0x4F9DA6, 0xB56B87, 0x6F7FA8]
        var random = SeededRandom(seed: 41, for: name)
        let color = Color(hex: colors[Int(random.next() % UInt64(colors.count))])
        let side = rect.width
        let pale = color.mixed(with: .white, 0.82)
        func point(_ x: Double, _ y: Double) -> Point { Point(rect.minX + x * side, rect.minY + y * side) }
        // The shoulders end where the square does.
        let reach = isRound ? 0.2 : 0.14
        var shoulders = Path()
        shoulders.move(to: point(reach, isRound ? 0.88 : 0.97))
        shoulders.cubic(to: point(0.5, 0.58), control1: point(reach, 0.68), control2: point(0.32, 0.58))
        shoulders.cubic(
            to: point(1 - reach, isRound ? 0.88 : 0.97), control1: point(0.68, 0.58), control2: point(1 - reach, 0.68))
        if isRound {
            shoulders.cubic(to: point(reach, 0.88), control1: point(0.66, 1.01), control2: point(0.34, 1.01))
        }
        shoulders.close()
        return [
            .shape(
                .roundedRectangle(rect, radius: side * (isRound ? 0.5 : 0.16)),
                .linear(
                    from: Point(rect.minX, rect.minY), to: Point(rect.minX, rect.maxY),
                    [GradientStop(0, color.mixed(with: .white, 0.18)), GradientStop(1, color)])),
            .shape(shoulders, .solid(pale)),
            disc(point(0.5, 0.37), 0.19 * side, pale),
        ]
    }

    static func heart(in rect: Rect, _ color: Color) -> Region {
        func point(_ x: Double, _ y: Double) -> Point {
            Point(rect.minX + x * rect.width, rect.minY + y * rect.height)
        }
        var path = Path()
        path.move(to: point(0.5, 0.93))
        path.cubic(to: point(0.02, 0.34), control1: point(0.2, 0.7), control2: point(0.02, 0.55))
        path.cubic(to: point(0.5, 0.24), control1: point(0.02, 0.02), control2: point(0.4, 0))
        path.cubic(to: point(0.98, 0.34), control1: point(0.6, 0), control2: point(0.98, 0.02))
        path.cubic(to: point(0.5, 0.93), control1: point(0.98, 0.55), control2: point(0.8, 0.7))
        path.close()
        return .shape(path, .solid(color))
    }

    /// A speech balloon.
    static func balloon(in rect: Rect, _ color: Color) -> Region {
        let body = Rect(x: rect.minX, y: rect.minY + 0.04 * rect.height, width: rect.width, height: 0.74 * rect.height)
        var path = Path.roundedRectangle(body, radius: 0.3 * rect.height)
        path.append(
            .polygon([
                Point(rect.minX + 0.24 * rect.width, body.maxY - 0.06 * rect.height),
                Point(rect.minX + 0.54 * rect.width, body.maxY - 0.06 * rect.height),
                Point(rect.minX + 0.26 * rect.width, rect.maxY),
            ]))
        return .shape(path, .solid(color))
    }

    /// An arrow that leaves to the right.
    static func share(in rect: Rect, _ color: Color) -> Region {
        func point(_ x: Double, _ y: Double) -> Point {
            Point(rect.minX + x * rect.width, rect.minY + y * rect.height)
        }
        var path = Path()
        path.move(to: point(0.56, 0.1))
        path.line(to: point(1, 0.46))
        path.line(to: point(0.56, 0.82))
        path.line(to: point(0.56, 0.62))
        path.cubic(to: point(0.02, 0.92), control1: point(0.3, 0.6), control2: point(0.14, 0.7))
        path.cubic(to: point(0.56, 0.3), control1: point(0.04, 0.5), control2: point(0.26, 0.3))
        path.close()
        return .shape(path, .solid(color))
    }

    /// A glass with its handle: a field to search in.
    static func lens(at center: Point, size: Double, _ color: Color) -> [Region] {
        let ring = (0..<20).map { step -> Point in
            let angle = Double(step) / 20 * 2 * .pi
            return Point(
                center.x - 0.08 * size + 0.3 * size * Trigonometry.cos(angle),
                center.y - 0.08 * size + 0.3 * size * Trigonometry.sin(angle))
        }
        return [
            .shape(.stroke(ring, width: max(1, 0.1 * size), closed: true), .solid(color)),
            line(
                [
                    Point(center.x + 0.14 * size, center.y + 0.14 * size),
                    Point(center.x + 0.42 * size, center.y + 0.42 * size),
                ], max(1, 0.12 * size), color),
        ]
    }
}
