import HanmoGraphics

/// Stiff paper: cards, certificates, tags, menus.
enum CardCarriers {
    static let all = [
        CarrierDrawing("business-card", businessCard), CarrierDrawing("certificate", certificate),
        CarrierDrawing("price-tag", priceTag), CarrierDrawing("menu-card", menuCard),
        CarrierDrawing("generic") { CarrierCatalogue.drawCard(on: &$0) },
    ]

    /// Two cards, the lower one turned and of the accent's colour.
    private static func businessCard(_ e: inout CarrierEasel) {
        let u = e.unit
        let card = e.face.inset(by: -1.5 * u)
        let turn = Transform.translation(-card.midX, -card.midY).then(.rotation(0.025))
            .then(.translation(card.midX + 1.6 * u, card.midY + 2.4 * u))
        let lower = Path.roundedRectangle(card, radius: 1.6 * u).transformed(by: turn)
        e.shadow(lower, height: 2.5, strength: 0.32)
        e.fill(lower, e.accent)
        let path = Path.roundedRectangle(card, radius: 1.6 * u)
        e.shadow(path, height: 2.2, strength: 0.3)
        e.fill(path, e.ground)
        e.texture(path, .speckle, e.ground, contrast: 0.006, scale: 1.5 * u)
        e.shade(path, strength: 0.03)
        e.clipped(to: path) { e in
            e.fill(.rectangle(Rect(x: card.minX, y: card.minY, width: 3 * u, height: card.height)), e.accent)
        }
        e.ring(card, 0.3 * u, radius: 1.6 * u, Color.white.opacity(0.6))
    }

    /// A border of interlaced waves between lines, rosettes at the corners.
    private static func certificate(_ e: inout CarrierEasel) {
        let u = e.unit
        let outer = e.face.inset(by: -9 * u)
        let page = Path.rectangle(outer)
        e.shadow(page, height: 3, strength: 0.32)
        e.fill(page, e.ground)
        e.texture(page, .cloud, e.ground, contrast: 0.012, scale: 50 * u)
        e.ring(outer.inset(by: 1.8 * u), 0.7 * u, e.accent)
        e.ring(outer.inset(by: 2.9 * u), 0.25 * u, e.accent)
        e.ring(outer.inset(by: 7.4 * u), 0.25 * u, e.accent)
        e.ring(outer.inset(by: 8 * u), 0.5 * u, e.accent)
        let middle = outer.inset(by: 5.3 * u)
        for side in 0..<4 {
            let (a, b) = (middle.corners[side], middle.corners[(side + 1) % 4])
            weave(from: a, to: b, 1.7 * u, on: &e)
        }
        for corner in middle.corners { rosette(corner, 4.2 * u, on: &e) }
        e.shade(page, strength: 0.025)
    }

    private static func weave(from a: Point, to b: Point, _ height: Double, on e: inout CarrierEasel) {
        let way = b - a
        let aside = Point(-way.y, way.x) * (1 / max(way.length, 1e-6))
        let waves = max(3, (way.length / (5 * e.unit)).rounded())
        let steps = Int(min(waves * 10, 700))
        for phase in 0..<3 {
            let points = (0...steps).map { step -> Point in
                let t = Double(step) / Double(steps)
                let swing = Trigonometry.sin(t * waves * 2 * .pi + Double(phase) * 2 * .pi / 3)
                return a.towards(b, t) + aside * (swing * height)
            }
            e.line(points, 0.28 * e.unit, e.accent.opacity(0.75))
        }
    }

    private static func rosette(_ center: Point, _ radius: Double, on e: inout CarrierEasel) {
        e.dot(center, radius, e.ground)
        var petals = Path()
        for petal in 0..<12 {
            petals.append(
                Curves.leaf(
                    center, length: radius * 0.95, width: radius * 0.34, angle: Double(petal) * .pi / 6))
        }
        e.fill(petals, e.accent.opacity(0.55))
        e.ring(
            Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius), 0.1 * radius,
            radius: radius, e.accent)
        e.dot(center, radius * 0.32, e.ground)
        e.dot(center, radius * 0.2, e.accent)
    }

    /// A tag with cut corners, an eyelet and a string.
    private static func priceTag(_ e: inout CarrierEasel) {
        let u = e.unit
        let nose = min(20 * u, 0.8 * e.reach)
        let f = e.face.inset(by: -1.5 * u)
        // The pointed end is on the short side.
        let (outline, hole, far): ([Point], Point, Point) =
            e.isWide
            ? (
                [
                    Point(f.minX - nose, f.midY - 0.18 * f.height), Point(f.minX, f.minY), Point(f.maxX, f.minY),
                    Point(f.maxX, f.maxY), Point(f.minX, f.maxY), Point(f.minX - nose, f.midY + 0.18 * f.height),
                ], Point(f.minX - 0.42 * nose, f.midY), Point(f.minX - 1.3 * nose, f.midY - 1.1 * nose)
            )
            : (
                [
                    Point(f.minX, f.minY), Point(f.midX - 0.18 * f.width, f.minY - nose),
                    Point(f.midX + 0.18 * f.width, f.minY - nose), Point(f.maxX, f.minY), Point(f.maxX, f.maxY),
                    Point(f.minX, f.maxY),
                ], Point(f.midX, f.minY - 0.42 * nose), Point(f.midX + 0.7 * nose, f.minY - 1.4 * nose)
            )
        let path = Path.polygon(outline)
        e.shadow(path, height: 2.6, strength: 0.34)
        e.fill(path, e.ground)
        e.texture(path, .speckle, e.ground, contrast: 0.012, scale: 1.5 * u)
        e.shade(path, strength: 0.045)
        e.ring(f.inset(by: 2 * u), 0.4 * u, e.accent.opacity(0.7))
        e.eyelet(hole, 3.2 * u)
        let cord = Color(hex: 0xC9B48A)
        for bend in [-1.0, 1] {
            let middle = hole.towards(far, 0.55) + Point(bend * 0.12 * nose, bend * -0.16 * nose)
            e.rope(Curves.smooth([hole, middle, far]), 0.8 * u, cord)
        }
    }

    /// A card in a leather cover with brass corners.
    private static func menuCard(_ e: inout CarrierEasel) {
        let u = e.unit
        let cover = e.face.inset(by: -5 * u)
        let leather = e.accent.mixed(with: Color(hex: 0x2A1A14), 0.6)
        let path = Path.roundedRectangle(cover, radius: 2 * u)
        e.shadow(path, height: 3.5, strength: 0.42)
        e.fill(path, leather)
        e.texture(path, .speckle, leather, contrast: 0.06, scale: 1.2 * u)
        e.shade(path, strength: 0.12)
        stitches(cover.inset(by: 1.4 * u), leather.mixed(with: .white, 0.45), on: &e)
        e.fill(.rectangle(e.face.offset(dx: 0.5 * u, dy: 0.8 * u)), Color.black.opacity(0.3))
        e.fill(.rectangle(e.face), e.ground)
        e.texture(.rectangle(e.face), .cloud, e.ground, contrast: 0.01, scale: 30 * u)
        e.ring(e.face.inset(by: 1.4 * u), 0.5 * u, e.accent.opacity(0.8))
        e.ring(e.face.inset(by: 2.5 * u), 0.22 * u, e.accent.opacity(0.8))
        for (index, corner) in cover.corners.enumerated() {
            let (sx, sy) = (index == 0 || index == 3 ? 1.0 : -1, index < 2 ? 1.0 : -1)
            let guarded = Path.polygon([
                corner + Point(-0.3 * sx * u, -0.3 * sy * u), corner + Point(8 * sx * u, -0.3 * sy * u),
                corner + Point(-0.3 * sx * u, 8 * sy * u),
            ])
            e.fill(guarded, CarrierEasel.brass)
            e.shade(guarded, strength: 0.35)
        }
    }

    static func stitches(_ rect: Rect, _ color: Color, on e: inout CarrierEasel) {
        let (length, gap) = (1.8 * e.unit, 1.3 * e.unit)
        var path = Path()
        for side in 0..<4 {
            let (a, b) = (rect.corners[side], rect.corners[(side + 1) % 4])
            let distance = (b - a).length
            let count = max(2, min(260, Int(distance / (length + gap))))
            for index in 0..<count {
                let from = (Double(index) + 0.2) / Double(count)
                path.append(
                    .stroke(
                        [a.towards(b, from), a.towards(b, from + 0.6 / Double(count))], width: max(0.6, 0.35 * e.unit)))
            }
        }
        e.fill(path, color.opacity(0.7))
    }
}
