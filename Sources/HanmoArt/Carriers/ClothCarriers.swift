import HanmoGraphics

/// Cloth that hangs, is tied, or is worn.
enum ClothCarriers {
    static let all = [
        CarrierDrawing("cloth-banner", banner), CarrierDrawing("ribbon", ribbon), CarrierDrawing("t-shirt", shirt),
    ]

    private static func banner(_ e: inout CarrierEasel) {
        if e.face.height > 1.15 * e.face.width { hangingFlag(&e) } else { tiedBanner(&e) }
    }

    /// Hung from a rod, its foot cut to a swallowtail.
    private static func hangingFlag(_ e: inout CarrierEasel) {
        let u = e.unit
        let cloth = e.face.inset(dx: -3 * u, dy: -2.5 * u)
        let rodY = cloth.minY - 1.5 * u
        let top = Point(cloth.midX, rodY - min(16 * u, 0.6 * e.reach))
        for x in [cloth.minX + 2 * u, cloth.maxX - 2 * u] {
            e.rope([Point(x, rodY), top], 0.9 * u, Color(hex: 0xB79A66))
        }
        e.ball(top, 1.5 * u, CarrierEasel.iron)
        let tail = min(15 * u, 0.7 * e.reach)
        let path = Path.polygon([
            Point(cloth.minX, rodY), Point(cloth.maxX, rodY), Point(cloth.maxX, cloth.maxY + tail),
            Point(cloth.midX, cloth.maxY + 0.25 * tail), Point(cloth.minX, cloth.maxY + tail),
        ])
        e.shadow(path, height: 4.5, strength: 0.38)
        e.fill(path, e.ground)
        e.clipped(to: path) { e in
            weave(cloth.inset(by: -tail), on: &e)
            folds(cloth.inset(dx: 0, dy: -tail), count: 3, strength: 0.1, on: &e)
            e.line(
                [
                    Point(cloth.minX + 2.2 * u, rodY), Point(cloth.minX + 2.2 * u, cloth.maxY + 0.83 * tail),
                    Point(cloth.midX, cloth.maxY + 0.08 * tail), Point(cloth.maxX - 2.2 * u, cloth.maxY + 0.83 * tail),
                    Point(cloth.maxX - 2.2 * u, rodY),
                ], 0.9 * u, e.accent.opacity(0.85))
            e.fill(
                .rectangle(Rect(x: cloth.minX, y: rodY, width: cloth.width, height: 4 * u)), Color.black.opacity(0.16))
        }
        let wood = Color(hex: 0x6B4426)
        e.rod(from: Point(cloth.minX - 4.5 * u, rodY), to: Point(cloth.maxX + 4.5 * u, rodY), 3 * u, wood)
        for x in [cloth.minX - 5 * u, cloth.maxX + 5 * u] { e.ball(Point(x, rodY), 2.3 * u, CarrierEasel.gold) }
    }

    /// Drawn taut between ropes at its four eyelets: it sags a little between them.
    private static func tiedBanner(_ e: inout CarrierEasel) {
        let u = e.unit
        let cloth = e.face.inset(dx: -6 * u, dy: -3.5 * u)
        let sag = 2.2 * u
        var path = Path()
        path.move(to: Point(cloth.minX, cloth.minY))
        path.quad(to: Point(cloth.maxX, cloth.minY), control: Point(cloth.midX, cloth.minY + sag))
        path.quad(to: Point(cloth.maxX, cloth.maxY), control: Point(cloth.maxX - sag, cloth.midY))
        path.quad(to: Point(cloth.minX, cloth.maxY), control: Point(cloth.midX, cloth.maxY + sag))
        path.quad(to: Point(cloth.minX, cloth.minY), control: Point(cloth.minX + sag, cloth.midY))
        path.close()
        let out = min(22 * u, 0.6 * e.reach)
        for (index, corner) in cloth.corners.enumerated() {
            let (sx, sy) = (index == 0 || index == 3 ? -1.0 : 1, index < 2 ? -1.0 : 1)
            e.rope([corner, corner + Point(sx * out, sy * 0.5 * out)], u, Color(hex: 0xD8CDB4))
        }
        e.shadow(path, height: 4, strength: 0.34)
        e.fill(path, e.ground)
        e.clipped(to: path) { e in
            weave(cloth, on: &e)
            folds(cloth, count: 5, strength: 0.075, on: &e)
            // Pulled creases run from the corners.
            for (index, corner) in cloth.corners.enumerated() {
                let (sx, sy) = (index == 0 || index == 3 ? 1.0 : -1, index < 2 ? 1.0 : -1)
                for bend in [0.35, 0.8] {
                    let way = Point(sx * 20 * u, sy * 20 * u * bend * 0.7)
                    e.fill(
                        Path.ribbon([corner, corner + way * 0.5, corner + way]) { 1.1 * u * (1 - $0) + 0.1 },
                        Color.black.opacity(0.12))
                    e.fill(
                        Path.ribbon([corner + Point(0, u), corner + way * 0.5 + Point(0, u), corner + way]) {
                            0.8 * u * (1 - $0) + 0.1
                        },
                        Color.white.opacity(0.12))
                }
            }
        }
        e.ring(cloth.inset(by: 1.7 * u), 0.4 * u, Color.white.opacity(0.16))
        for corner in cloth.inset(by: 2.8 * u).corners { e.eyelet(corner, 1.5 * u) }
    }

    /// Warp and weft: two sets of very faint lines.
    private static func weave(_ rect: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        let pitch = max(3, 1.1 * u)
        var path = Path()
        let rows = min(200, Int(rect.height / pitch))
        for row in 0..<max(1, rows) {
            let y = rect.minY + Double(row) * rect.height / Double(max(1, rows))
            path.append(.rectangle(Rect(x: rect.minX, y: y, width: rect.width, height: max(0.6, 0.25 * pitch))))
        }
        e.fill(path, Color.black.opacity(0.025))
    }

    /// Soft folds downwards, at uneven distances.
    static func folds(_ rect: Rect, count: Int, strength: Double, on e: inout CarrierEasel) {
        var stops: [GradientStop] = []
        for index in 0..<count {
            let start = (Double(index) + e.random.uniform(0.05, 0.3)) / Double(count)
            let width = 1 / Double(count)
            stops += [
                GradientStop(start, Color.black.opacity(0)),
                GradientStop(start + 0.16 * width, Color.black.opacity(strength)),
                GradientStop(start + 0.26 * width, Color.white.opacity(strength * 0.8)),
                GradientStop(start + 0.6 * width, Color.white.opacity(0)),
            ]
        }
        e.fill(
            .rectangle(rect),
            .linear(
                from: Point(rect.minX, rect.midY), to: Point(rect.maxX, rect.midY + 0.04 * rect.height), stops))
    }

    /// A satin band whose ends fold back into swallowtails.
    private static func ribbon(_ e: inout CarrierEasel) {
        let u = e.unit
        let band = e.face.inset(dx: -4 * u, dy: -1.5 * u)
        let tail = min(34 * u, 0.75 * e.reach)
        let drop = 14 * u
        let back = e.ground.mixed(with: .black, 0.28)
        for side in [-1.0, 1] {
            let edge = side < 0 ? band.minX : band.maxX
            let inner = edge - side * 12 * u
            let outer = edge + side * tail
            let piece = Path.polygon([
                Point(inner, band.minY + drop), Point(outer, band.minY + drop),
                Point(outer - side * 10 * u, band.midY + drop), Point(outer, band.maxY + drop),
                Point(inner, band.maxY + drop),
            ])
            e.shadow(piece, height: 2, strength: 0.3)
            e.fill(piece, back)
            e.shade(piece, strength: 0.12)
            // The fold between the band and its tail.
            e.fill(
                .polygon([
                    Point(inner, band.maxY), Point(edge, band.maxY), Point(inner, band.maxY + drop),
                ]), e.ground.mixed(with: .black, 0.55))
        }
        let path = Path.rectangle(band)
        e.shadow(path, height: 2.2, strength: 0.34)
        e.fill(path, e.ground)
        e.fill(
            path,
            .linear(
                from: Point(band.midX, band.minY), to: Point(band.midX, band.maxY),
                [
                    GradientStop(0, Color.white.opacity(0.16)), GradientStop(0.3, Color.white.opacity(0.02)),
                    GradientStop(0.75, Color.black.opacity(0)), GradientStop(1, Color.black.opacity(0.16)),
                ]))
        for y in [band.minY + 2.6 * u, band.maxY - 2.6 * u] {
            e.line([Point(band.minX, y), Point(band.maxX, y)], 0.7 * u, e.accent.opacity(0.85))
        }
    }

    /// A shirt laid flat; the print is on its chest.
    private static func shirt(_ e: inout CarrierEasel) {
        let cut = ShirtCut(face: e.face, reach: e.reach)
        let path = Path.polygon(cut.outline)
        let dark = e.ground.mixed(with: .black, 0.5)
        e.shadow(path, height: 3, strength: 0.36)
        // Inside of the back, seen through the neck.
        e.fill(.polygon(cut.back + cut.collar.reversed()), e.ground.mixed(with: .black, 0.32))
        e.fill(path, e.ground)
        e.clipped(to: path) { e in
            guard let box = path.controlBounds else { return }
            e.texture(path, .speckle, e.ground, contrast: 0.01, scale: 1.2 * e.unit)
            folds(cut.body, count: 5, strength: 0.035, on: &e)
            e.shade(.rectangle(box), strength: 0.06)
            for flip in [false, true] {
                func at(_ point: Point) -> Point { flip ? Point(2 * cut.middle - point.x, point.y) : point }
                e.line(cut.seam.map(at), 0.45 * e.unit, dark.opacity(0.3))
                e.line(cut.cuff.map(at), 0.35 * e.unit, dark.opacity(0.3))
                for bend in [0.5, 0.8, 1.15] {
                    let from = at(cut.armpit)
                    let to = at(cut.armpit + Point(10 * bend * e.unit, (4 + 14 * bend) * e.unit))
                    let middle = from.towards(to, 0.5) + Point((flip ? -2 : 2) * e.unit, -1.5 * e.unit)
                    e.fill(
                        Path.ribbon(Curves.smooth([from, middle, to])) { (1.5 * (1 - $0) + 0.15) * e.unit },
                        dark.opacity(0.13))
                }
            }
            let hem = cut.body.maxY - 3 * e.unit
            e.line([Point(cut.body.minX, hem), Point(cut.body.maxX, hem)], 0.35 * e.unit, dark.opacity(0.3))
        }
        let neckband = Path.ribbon(cut.collar) { _ in 2.6 * e.unit }
        e.fill(neckband, e.ground.mixed(with: .black, 0.1))
        e.line(cut.collar.map { Point($0.x, $0.y + 1.4 * e.unit) }, 0.3 * e.unit, dark.opacity(0.35))
    }
}

/// Where a shirt's cloth is cut, around a print on its chest.
private struct ShirtCut {
    let middle: Double
    let body: Rect
    let collar: [Point]
    let back: [Point]
    let armpit: Point
    let seam: [Point]
    let cuff: [Point]
    let outline: [Point]

    init(face: Rect, reach: Double) {
        middle = face.midX
        let width = face.width + 2 * min(0.22 * face.width, 0.5 * reach)
        let above = min(max(0.36 * width, 0.3 * face.height), 0.95 * reach)
        body = Rect(
            x: middle - width / 2, y: face.minY - above, width: width,
            height: face.height + above + min(0.5 * width, 0.95 * reach))
        let top = body.minY
        let neck = 0.17 * width
        let rise = min(above, 0.3 * width)
        let (middle, body) = (middle, body)
        collar = (0...16).map { step in
            let angle = Double(step) / 16 * .pi
            return Point(middle + neck * Trigonometry.cos(angle), top + 0.5 * rise * Trigonometry.sin(angle))
        }
        back = (0...16).map { step in
            let angle = Double(step) / 16 * .pi
            return Point(middle + neck * Trigonometry.cos(angle), top + 0.12 * rise * Trigonometry.sin(angle))
        }
        let shoulder = Point(body.minX + 0.03 * width, top + 0.34 * rise)
        armpit = Point(body.minX, top + 1.25 * rise + 0.06 * width)
        let out = min(0.17 * width, 0.45 * reach)
        let tip = Point(body.minX - out, top + 1.15 * rise)
        let under = Point(body.minX - 0.35 * out, top + 1.5 * rise + 0.05 * width)
        seam = Curves.smooth([shoulder, Point(body.minX + 0.055 * width, top + 0.8 * rise), armpit])
        cuff = [tip + Point(0.13 * out, -0.1 * out), under + Point(0.13 * out, -0.1 * out)]
        let left =
            Curves.smooth([
                Point(middle - neck, top), Point(middle - 0.5 * (neck + width / 2), top + 0.12 * rise), shoulder,
            ])
            + Curves.smooth([shoulder, Point(body.minX - 0.45 * out, top + 0.66 * rise), tip])
            + [under]
            + Curves.smooth([
                armpit, Point(body.minX + 0.012 * width, body.midY), Point(body.minX + 0.01 * width, body.maxY),
            ])
        outline = left + left.reversed().map { Point(2 * middle - $0.x, $0.y) } + collar.dropFirst().dropLast()
    }
}
