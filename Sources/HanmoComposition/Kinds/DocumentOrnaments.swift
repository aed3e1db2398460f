import HanmoGraphics

/// Drawn ornaments: borders of frets and guilloche, rosettes with ribbons, cups, twigs.
struct DocumentOrnaments {
    let unit: Double

    // MARK: Borders

    /// 回纹: square spirals in a row around a box; the bands' middle runs on the box.
    func fret(_ box: Rect, size: Double, weight: Double, _ paint: Paint) -> [Region] {
        let cell = size
        var path = Path()
        func run(from start: Point, along: Point, across: Point, length: Double) {
            let count = max(1, Int((length / (cell * 1.2)).rounded()))
            let pitch = length / Double(count)
            // A spiral in a square of 1, from its foot inwards.
            let spiral: [(Double, Double)] = [
                (0, 1), (0, 0), (1, 0), (1, 0.8), (0.25, 0.8), (0.25, 0.28), (0.72, 0.28), (0.72, 0.54), (0.46, 0.54),
            ]
            for index in 0..<count {
                let lead = (Double(index) + 0.5) * pitch - cell / 2
                let points = spiral.map { u, v in
                    start + along * (lead + u * cell) + across * ((v - 0.5) * cell)
                }
                path.append(.stroke(points, width: weight))
            }
        }
        let corner = cell * 0.9
        run(
            from: Point(box.minX + corner, box.minY), along: Point(1, 0), across: Point(0, 1),
            length: box.width - 2 * corner)
        run(
            from: Point(box.maxX - corner, box.maxY), along: Point(-1, 0), across: Point(0, -1),
            length: box.width - 2 * corner)
        run(
            from: Point(box.maxX, box.minY + corner), along: Point(0, 1), across: Point(-1, 0),
            length: box.height - 2 * corner)
        run(
            from: Point(box.minX, box.maxY - corner), along: Point(0, -1), across: Point(1, 0),
            length: box.height - 2 * corner)
        for point in box.corners {
            let square = Rect(x: point.x - cell / 2, y: point.y - cell / 2, width: cell, height: cell)
            path.append(.stroke(square.corners, width: weight, closed: true))
            path.append(.stroke(square.inset(by: cell * 0.26).corners, width: weight, closed: true))
        }
        return [.shape(path, paint)]
    }

    /// Interlaced waves around a box, as on bonds.
    func guilloche(_ box: Rect, height: Double, weight: Double, _ paint: Paint) -> [Region] {
        var path = Path()
        func run(from start: Point, along: Point, across: Point, length: Double) {
            let waves = max(2, (length / (height * 1.5)).rounded())
            let steps = Int(waves) * 14
            for phase in 0..<4 {
                for reach in [1.0, 0.55] {
                    let points = (0...steps).map { step -> Point in
                        let t = Double(step) / Double(steps)
                        let swing = Trigonometry.sin(t * waves * 2 * .pi + Double(phase) * .pi / 2)
                        return start + along * (t * length) + across * (swing * height / 2 * reach)
                    }
                    path.append(.stroke(points, width: weight))
                }
            }
        }
        run(from: Point(box.minX, box.minY), along: Point(1, 0), across: Point(0, 1), length: box.width)
        run(from: Point(box.minX, box.maxY), along: Point(1, 0), across: Point(0, 1), length: box.width)
        run(from: Point(box.minX, box.minY), along: Point(0, 1), across: Point(1, 0), length: box.height)
        run(from: Point(box.maxX, box.minY), along: Point(0, 1), across: Point(1, 0), length: box.height)
        return [.shape(path, paint)]
    }

    /// Scrolls of leaves in the corners of a box, turned inwards.
    func corners(_ box: Rect, size: Double, at wanted: [Bool] = [true, true, true, true], _ paint: Paint) -> [Region] {
        var path = Path()
        for (index, point) in box.corners.enumerated() where wanted[index] {
            let (sx, sy) = (index == 0 || index == 3 ? 1.0 : -1.0, index < 2 ? 1.0 : -1.0)
            func at(_ x: Double, _ y: Double) -> Point { Point(point.x + sx * x * size, point.y + sy * y * size) }
            for isMirrored in [false, true] {
                func on(_ x: Double, _ y: Double) -> Point { isMirrored ? at(y, x) : at(x, y) }
                let curve = (0...16).map { step -> Point in
                    let t = Double(step) / 16
                    return on(0.08 + 0.92 * t, 0.08 + 0.22 * Trigonometry.sin(t * .pi) * (1 - 0.3 * t))
                }
                path.append(.ribbon(curve) { max(1, size * 0.035 * (1.1 - $0)) })
                for (t, side) in [(0.3, 1.0), (0.5, -1), (0.7, 1)] {
                    let from = on(0.08 + 0.92 * t, 0.08 + 0.22 * Trigonometry.sin(t * .pi) * (1 - 0.3 * t))
                    let tip = on(0.08 + 0.92 * t + 0.16, 0.08 + 0.22 * Trigonometry.sin(t * .pi) + 0.13 * side)
                    path.append(leaf(from: from, to: tip, width: size * 0.07))
                }
            }
            path.append(
                .ellipse(
                    in: Rect(
                        x: at(0.1, 0.1).x - size * 0.06, y: at(0.1, 0.1).y - size * 0.06, width: size * 0.12,
                        height: size * 0.12)))
        }
        return [.shape(path, paint)]
    }

    func leaf(from start: Point, to tip: Point, width: Double) -> Path {
        let along = tip - start
        let length = max(along.length, 0.001)
        let normal = Point(-along.y, along.x) * (width / length)
        var path = Path()
        path.move(to: start)
        path.quad(to: tip, control: start.towards(tip, 0.45) + normal)
        path.quad(to: start, control: start.towards(tip, 0.45) - normal)
        path.close()
        return path
    }

    // MARK: Seals

    /// A foil seal with a scalloped edge, rings and two ribbons.
    func rosette(center: Point, radius: Double, foil: Color, ribbon: Color?) -> [Region] {
        var regions: [Region] = []
        if let ribbon {
            for side in [-1.0, 1] {
                let a = Point(center.x + side * radius * 0.12, center.y + radius * 0.5)
                let b = Point(center.x + side * radius * 0.72, center.y + radius * 0.42)
                let foot = radius * 1.75
                let band = Path.polygon([
                    a, b, Point(center.x + side * radius * 0.98, center.y + foot),
                    Point(center.x + side * radius * 0.66, center.y + foot - radius * 0.16),
                    Point(center.x + side * radius * 0.36, center.y + foot + radius * 0.06),
                ])
                regions.append(.shape(band, .solid(side < 0 ? ribbon : ribbon.mixed(with: .black, 0.14))))
            }
        }
        func scallop(_ radius: Double, _ teeth: Int, _ depth: Double) -> Path {
            .polygon(
                (0..<teeth * 8).map { step in
                    let angle = Double(step) / Double(teeth * 8) * 2 * .pi
                    let r = radius * (1 - depth + depth * Trigonometry.cos(angle * Double(teeth)))
                    return Point(center.x + r * Trigonometry.cos(angle), center.y + r * Trigonometry.sin(angle))
                })
        }
        func disc(_ r: Double) -> Path {
            .ellipse(in: Rect(x: center.x - r, y: center.y - r, width: 2 * r, height: 2 * r))
        }
        let (light, dark) = (foil.mixed(with: .white, 0.45), foil.mixed(with: Color(hex: 0x3A2606), 0.38))
        func sheen(_ r: Double, turned: Bool = false) -> Paint {
            let (a, b) = (Point(center.x - r, center.y - r), Point(center.x + r, center.y + r))
            return .linear(
                from: turned ? b : a, to: turned ? a : b,
                [
                    GradientStop(0, light), GradientStop(0.45, foil), GradientStop(0.62, foil.mixed(with: .white, 0.2)),
                    GradientStop(1, dark),
                ])
        }
        regions.append(
            .shape(
                scallop(radius * 1.03, 28, 0.035).transformed(by: .translation(2 * unit, 5 * unit)),
                .solid(Color(hex: 0x1B1510, alpha: 0.22))))
        regions.append(.shape(scallop(radius, 28, 0.035), sheen(radius)))
        regions.append(.shape(disc(radius * 0.8), sheen(radius, turned: true)))
        regions.append(.shape(disc(radius * 0.75), sheen(radius)))
        // Rays and a star, embossed.
        var rays = Path()
        for index in 0..<40 {
            let angle = Double(index) / 40 * 2 * .pi
            let direction = Point(Trigonometry.cos(angle), Trigonometry.sin(angle))
            rays.append(
                .stroke(
                    [center + direction * (radius * 0.6), center + direction * (radius * 0.7)],
                    width: max(1, radius * 0.022)))
        }
        regions.append(.shape(rays, .solid(dark.opacity(0.7))))
        regions.append(.shape(star(center + Point(0, radius * 0.025), radius * 0.42), .solid(dark)))
        regions.append(.shape(star(center, radius * 0.42), sheen(radius * 0.5)))
        return regions
    }

    func star(_ center: Point, _ radius: Double) -> Path {
        .polygon(
            (0..<10).map { step in
                let angle = Double(step) / 10 * 2 * .pi - .pi / 2
                let r = step % 2 == 0 ? radius : radius * 0.42
                return Point(center.x + r * Trigonometry.cos(angle), center.y + r * Trigonometry.sin(angle))
            })
    }

    /// A round stamp of rings and a star, without words.
    func stamp(center: Point, radius: Double, _ color: Color) -> [Region] {
        func ring(_ r: Double, _ width: Double) -> Path {
            let points = (0..<72).map { step -> Point in
                let angle = Double(step) / 72 * 2 * .pi
                return Point(center.x + r * Trigonometry.cos(angle), center.y + r * Trigonometry.sin(angle))
            }
            return .stroke(points, width: width, closed: true)
        }
        return [
            .shape(ring(radius, radius * 0.075), .solid(color)),
            .shape(ring(radius * 0.86, radius * 0.02), .solid(color)),
            .shape(star(center, radius * 0.36), .solid(color)),
        ]
    }

    // MARK: Small drawings

    /// A cup on its saucer with steam, in lines.
    func cup(center: Point, size: Double, _ color: Color) -> [Region] {
        func at(_ x: Double, _ y: Double) -> Point { Point(center.x + x * size, center.y + y * size) }
        let weight = max(1.5, size * 0.045)
        func curve(_ a: Point, _ c1: Point, _ c2: Point, _ b: Point) -> [Point] {
            (0...14).map { step in
                let t = Double(step) / 14
                let u = 1 - t
                return a * (u * u * u) + c1 * (3 * u * u * t) + c2 * (3 * u * t * t) + b * (t * t * t)
            }
        }
        var path = Path()
        let body =
            curve(at(-0.36, -0.06), at(-0.34, 0.34), at(-0.2, 0.36), at(-0.1, 0.37))
            + curve(at(0.1, 0.37), at(0.2, 0.36), at(0.34, 0.34), at(0.36, -0.06))
        path.append(.stroke(body, width: weight))
        path.append(.stroke(curve(at(-0.37, -0.06), at(-0.2, 0.02), at(0.2, 0.02), at(0.37, -0.06)), width: weight))
        path.append(.stroke(curve(at(-0.37, -0.06), at(-0.2, -0.14), at(0.2, -0.14), at(0.37, -0.06)), width: weight))
        path.append(.stroke(curve(at(0.35, 0.02), at(0.6, -0.02), at(0.56, 0.26), at(0.29, 0.22)), width: weight))
        path.append(.stroke(curve(at(-0.5, 0.42), at(-0.3, 0.52), at(0.3, 0.52), at(0.5, 0.42)), width: weight))
        for x in [-0.16, 0.02, 0.2] {
            path.append(
                .ribbon(curve(at(x, -0.2), at(x - 0.12, -0.3), at(x + 0.12, -0.38), at(x, -0.52))) {
                    weight * (1 - 0.5 * $0)
                })
        }
        return [.shape(path, .solid(color))]
    }

    /// A twig with leaves and five-petalled flowers, from a foot towards a tip.
    func twig(from foot: Point, to tip: Point, bow: Double, flowers: Bool, leaf leafColor: Color, flower: Color)
        -> [Region]
    {
        let along = tip - foot
        let size = along.length
        let normal = Point(-along.y, along.x) * bow
        func at(_ t: Double) -> Point { foot + along * t + normal * (4 * t * (1 - t)) }
        var stem = Path.ribbon((0...20).map { at(Double($0) / 20) }) { max(1.5, size * 0.014 * (1.2 - $0)) }
        var blossoms = Path()
        var hearts = Path()
        for index in 0..<6 {
            let t = 0.16 + Double(index) * 0.15
            let side = index % 2 == 0 ? 1.0 : -1.0
            let unitNormal = Point(-along.y, along.x) * (side / max(size, 1))
            let start = at(t)
            let end = start + along * 0.09 + unitNormal * (size * 0.13)
            if flowers, index % 3 == 1 || index == 5 {
                let heart = index == 5 ? at(1) : start + unitNormal * (size * 0.07)
                let r = size * 0.06
                for petal in 0..<5 {
                    let angle = Double(petal) / 5 * 2 * .pi - .pi / 2
                    let c = heart + Point(Trigonometry.cos(angle), Trigonometry.sin(angle)) * (r * 0.72)
                    blossoms.append(
                        .ellipse(in: Rect(x: c.x - r * 0.55, y: c.y - r * 0.55, width: r * 1.1, height: r * 1.1)))
                }
                hearts.append(
                    .ellipse(in: Rect(x: heart.x - r * 0.3, y: heart.y - r * 0.3, width: r * 0.6, height: r * 0.6)))
            } else {
                stem.append(leaf(from: start, to: end, width: size * 0.06))
            }
        }
        return [.shape(stem, .solid(leafColor)), .shape(blossoms, .solid(flower)), .shape(hearts, .solid(leafColor))]
    }
}
