import HanmoGraphics

/// Rules, borders, papers and small ornaments of documents, drawn by code.
struct DocumentFurniture {
    /// Pixels for one pixel of a 2048-px page.
    let unit: Double
    let seed: UInt64

    // MARK: Rules

    func rule(x: Double, y: Double, width: Double, weight: Double, _ color: Color) -> Region {
        .shape(
            .rectangle(Rect(x: x, y: y - weight * unit / 2, width: width, height: max(1, weight * unit))), .solid(color)
        )
    }

    func upright(x: Double, y: Double, height: Double, weight: Double, _ color: Color) -> Region {
        .shape(
            .rectangle(Rect(x: x - weight * unit / 2, y: y, width: max(1, weight * unit), height: height)),
            .solid(color))
    }

    /// A thick line with a fine one below.
    func doubleRule(x: Double, y: Double, width: Double, weight: Double, _ color: Color) -> [Region] {
        [
            rule(x: x, y: y, width: width, weight: weight, color),
            rule(x: x, y: y + weight * 1.8 * unit, width: width, weight: max(1, weight * 0.35), color),
        ]
    }

    func dashes(x: Double, y: Double, width: Double, weight: Double, dash: Double, _ color: Color) -> Region {
        let step = dash * unit * 1.75
        let count = max(1, Int(width / step))
        let start = x + (width - (Double(count - 1) * step + dash * unit)) / 2
        var path = Path()
        for index in 0..<count {
            path.append(
                .rectangle(
                    Rect(
                        x: start + Double(index) * step, y: y - weight * unit / 2, width: dash * unit,
                        height: max(1, weight * unit))))
        }
        return .shape(path, .solid(color))
    }

    func frame(_ box: Rect, weight: Double, _ color: Color) -> Region { frame(box, weight: weight, .solid(color)) }

    func frame(_ box: Rect, weight: Double, _ paint: Paint) -> Region {
        .shape(.stroke(box.corners, width: max(1, weight * unit), closed: true), paint)
    }

    /// A rule that swells to a diamond in its middle.
    func divider(center: Point, width: Double, _ color: Color) -> [Region] {
        let (half, radius) = (width / 2, 9 * unit)
        var path = Path()
        for side in [-1.0, 1] {
            path.append(
                .polygon(
                    [
                        Point(center.x + side * half, center.y),
                        Point(center.x + side * radius * 2.2, center.y - 1.6 * unit),
                        Point(center.x + side * radius * 2.2, center.y + 1.6 * unit),
                    ].ordered(side < 0)))
            path.append(diamond(Point(center.x + side * radius * 2.1, center.y), radius * 0.42))
        }
        path.append(diamond(center, radius))
        return [.shape(path, .solid(color))]
    }

    func diamond(_ center: Point, _ radius: Double) -> Path {
        .polygon([
            Point(center.x, center.y - radius), Point(center.x + radius, center.y), Point(center.x, center.y + radius),
            Point(center.x - radius, center.y),
        ])
    }

    // MARK: Paper

    /// A soft shadow beside and below a sheet.
    func shadow(of path: Path, strength: Double = 1) -> [Region] {
        guard let box = path.controlBounds else { return [] }
        return stride(from: 26.0, through: 2, by: -4).map { spread in
            let grown = box.inset(by: -spread * unit).offset(dx: 5 * unit, dy: 12 * unit)
            return .shape(
                .roundedRectangle(grown, radius: (spread + 2) * unit),
                .solid(Color(hex: 0x1B1510, alpha: 0.032 * strength)))
        }
    }

    /// A sheet with the faint clouds of real paper.
    func sheet(_ path: Path, _ color: Color, mottle: Double = 0.035) -> [Region] {
        let isDark = color.luminance < 0.2
        let low = color.mixed(with: isDark ? .black : Color(hex: 0x7A5A2E), mottle)
        let high = color.mixed(with: .white, isDark ? mottle : mottle * 0.6)
        return [.shape(path, .texture(Texture(.cloud, low: low, high: high, scale: 420 * unit, seed: seed)))]
    }

    /// Fibres and flecks in a hand-made paper.
    func fibres(in box: Rect, count: Int, _ color: Color) -> Region {
        var random = SeededRandom(seed: seed, for: "fibres")
        var path = Path()
        for _ in 0..<count {
            let start = Point(random.uniform(box.minX, box.maxX), random.uniform(box.minY, box.maxY))
            let angle = random.uniform(0, 6.28)
            let length = random.uniform(6, 34) * unit
            let along = Point(Trigonometry.cos(angle), Trigonometry.sin(angle)) * length
            let bend = Point(-along.y, along.x) * random.uniform(-0.25, 0.25)
            let points = [start, start + along * 0.5 + bend, start + along].map {
                Point(min(max($0.x, box.minX), box.maxX), min(max($0.y, box.minY), box.maxY))
            }
            path.append(.ribbon(points) { _ in max(1, 1.3 * unit) })
        }
        return .shape(path, .solid(color))
    }

    /// Darker towards the edges, as old paper is.
    func vignette(_ box: Rect, _ color: Color, reach: Double = 0.1) -> [Region] {
        let clear = color.opacity(0)
        let (dx, dy) = (box.width * reach, box.height * reach)
        func band(_ rect: Rect, from: Point, to: Point) -> Region {
            .shape(.rectangle(rect), .linear(from: from, to: to, [GradientStop(0, color), GradientStop(1, clear)]))
        }
        return [
            band(
                Rect(minX: box.minX, minY: box.minY, maxX: box.minX + dx, maxY: box.maxY),
                from: Point(box.minX, box.midY), to: Point(box.minX + dx, box.midY)),
            band(
                Rect(minX: box.maxX - dx, minY: box.minY, maxX: box.maxX, maxY: box.maxY),
                from: Point(box.maxX, box.midY), to: Point(box.maxX - dx, box.midY)),
            band(
                Rect(minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: box.minY + dy),
                from: Point(box.midX, box.minY), to: Point(box.midX, box.minY + dy)),
            band(
                Rect(minX: box.minX, minY: box.maxY - dy, maxX: box.maxX, maxY: box.maxY),
                from: Point(box.midX, box.maxY), to: Point(box.midX, box.maxY - dy)),
        ]
    }

    /// A table top under a sheet: boards along x, lit from the upper left.
    func desk(_ page: Rect, _ color: Color, boards: Int = 0) -> [Region] {
        let dark = color.mixed(with: Color(hex: 0x2A1D12), boards > 0 ? 0.16 : 0.05)
        var regions: [Region] = [
            .shape(
                .rectangle(page),
                .texture(
                    Texture(
                        boards > 0 ? .streak : .cloud, low: dark, high: color, scale: (boards > 0 ? 26 : 600) * unit,
                        seed: seed)))
        ]
        for board in 1..<max(2, boards) where boards > 0 {
            let y = page.minY + page.height * Double(board) / Double(boards)
            regions.append(rule(x: page.minX, y: y, width: page.width, weight: 5, Color(hex: 0x2A1D12, alpha: 0.28)))
            regions.append(
                rule(x: page.minX, y: y + 5 * unit, width: page.width, weight: 2, Color(hex: 0xFFFFFF, alpha: 0.14)))
        }
        regions.append(
            .shape(
                .rectangle(page),
                .linear(
                    from: Point(page.minX, page.minY), to: Point(page.maxX, page.maxY),
                    [
                        GradientStop(0, Color(hex: 0xFFFFFF, alpha: 0.16)),
                        GradientStop(0.5, Color(hex: 0xFFFFFF, alpha: 0)),
                        GradientStop(1, Color(hex: 0x1B1510, alpha: 0.2)),
                    ])))
        return regions
    }
}

extension Array {
    /// The points of a contour the other way round, so that all contours of a path turn one way.
    fileprivate func ordered(_ flips: Bool) -> [Element] { flips ? reversed() : self }
}
