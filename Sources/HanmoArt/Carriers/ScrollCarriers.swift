import HanmoGraphics

/// What is mounted, folded or pasted up in the Chinese manner.
enum ScrollCarriers {
    static let all = [
        CarrierDrawing("scroll", scroll), CarrierDrawing("fan", fan), CarrierDrawing("couplet", couplet),
    ]

    /// Paper on a silk mount between two rollers: hung where it is high, laid open where it is wide.
    private static func scroll(_ e: inout CarrierEasel) {
        let u = e.unit
        let (side, end) = (3.5 * u, 9 * u)
        let mount = e.isWide ? e.face.inset(dx: -end, dy: -side) : e.face.inset(dx: -side, dy: -end)
        let silk = e.accent.mixed(with: Color(hex: 0xB9A98A), 0.55)
        let path = Path.rectangle(mount)
        e.shadow(path, height: 3.5, strength: 0.36)
        e.fill(path, silk)
        e.clipped(to: path) { damask(mount, silk, on: &$0) }
        e.ring(e.face.inset(by: -1.1 * u), 1.1 * u, e.ground.mixed(with: CarrierEasel.gold, 0.45))
        e.fill(.rectangle(e.face), e.ground)
        e.texture(.rectangle(e.face), .cloud, e.ground, contrast: 0.014, scale: 30 * u)
        e.fibres(e.face, e.ground.mixed(with: .black, 0.5).opacity(0.08), count: 120, length: 3 * u)
        rollers(mount, on: &e)
    }

    private static func damask(_ rect: Rect, _ silk: Color, on e: inout CarrierEasel) {
        let u = e.unit
        let pitch = 5.2 * u
        var flowers = Path()
        var y = rect.minY + pitch / 2
        var row = 0
        while y < rect.maxY, row < 90 {
            var x = rect.minX + (row % 2 == 0 ? 0.25 : 0.75) * pitch
            while x < rect.maxX {
                if !e.face.inset(by: -u).contains(Point(x, y)) {
                    for petal in 0..<4 {
                        flowers.append(
                            Curves.leaf(
                                Point(x, y), length: 1.5 * u, width: 0.9 * u, angle: Double(petal) * .pi / 2 + .pi / 4))
                    }
                }
                x += pitch
            }
            y += pitch * 0.6
            row += 1
        }
        e.fill(flowers, silk.mixed(with: .white, 0.35).opacity(0.6))
    }

    private static func rollers(_ mount: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        let wood = Color(hex: 0x4A2A1B)
        let (thick, out) = (4.6 * u, 4 * u)
        let ends =
            e.isWide
            ? [mount.minX, mount.maxX].map { (Point($0, mount.minY - out), Point($0, mount.maxY + out)) }
            : [mount.minY, mount.maxY].map { (Point(mount.minX - out, $0), Point(mount.maxX + out, $0)) }
        if !e.isWide {
            let top = Point(mount.midX, mount.minY - 9 * u)
            e.rope(
                [Point(mount.midX - 14 * u, mount.minY), top, Point(mount.midX + 14 * u, mount.minY)], 0.8 * u,
                Color(hex: 0x9E2B32))
            e.ball(top, 1.1 * u, CarrierEasel.iron)
        }
        for (a, b) in ends {
            e.layer(Path.stroke([a, b], width: thick).controlBounds?.inset(by: -4 * u) ?? e.face, blur: u) {
                $0.line([a + Point(u, 1.6 * u), b + Point(u, 1.6 * u)], thick, Color.black.opacity(0.35))
            }
            e.rod(from: a, to: b, thick * 0.62, wood)
            let core = (a.towards(b, 0.04), a.towards(b, 0.96))
            let (from, to) = (a.towards(b, out / max((b - a).length, 1)), b.towards(a, out / max((b - a).length, 1)))
            e.rod(from: from, to: to, thick, wood.mixed(with: e.accent, 0.25))
            for knob in [core.0.towards(a, 1), core.1.towards(b, 1)] { e.ball(knob, thick * 0.5, Color(hex: 0x8C6239)) }
        }
    }

    /// A folding fan spread around a wide face, a round one of silk around a high one.
    private static func fan(_ e: inout CarrierEasel) {
        if e.face.width >= 1.25 * e.face.height { foldingFan(&e) } else { roundFan(&e) }
    }

    private static func foldingFan(_ e: inout CarrierEasel) {
        let u = e.unit
        let f = e.face
        let pivot = Point(f.midX, f.maxY + 0.34 * f.width)
        let outer = Point(0.5 * f.width + 2 * u, f.height + 0.34 * f.width + 2 * u).length
        let inner = 0.3 * f.width
        let half = Trigonometry.atan2(0.5 * f.width + 3 * u, 0.34 * f.width) + 0.05
        func at(_ angle: Double, _ radius: Double) -> Point {
            pivot + Point(Trigonometry.sin(angle), -Trigonometry.cos(angle)) * radius
        }
        let folds = 22
        func angle(_ index: Int) -> Double { half * (2 * Double(index) / Double(folds) - 1) }
        let bamboo = Color(hex: 0x9A6B3A)
        // Ribs below the leaf.
        for index in stride(from: 0, through: folds, by: 2) {
            e.line(
                [pivot, at(angle(index), inner + 2 * u)], 1.3 * u,
                bamboo.mixed(with: .black, index % 4 == 0 ? 0.1 : 0.3))
        }
        let arc = (0...folds).map(angle)
        let leaf = Path.polygon(arc.map { at($0, outer) } + arc.reversed().map { at($0, inner) })
        e.shadow(leaf, height: 3, strength: 0.34)
        e.fill(leaf, e.ground)
        e.texture(leaf, .cloud, e.ground, contrast: 0.014, scale: 30 * u)
        // Every other pleat turns from the light.
        var shaded = Path()
        for index in stride(from: 0, to: folds, by: 2) {
            shaded.append(
                .polygon([
                    at(angle(index), outer), at(angle(index + 1), outer), at(angle(index + 1), inner),
                    at(angle(index), inner),
                ]))
        }
        e.fill(shaded, Color(hex: 0x3A2A14).opacity(0.045))
        e.line(arc.map { at($0, outer - 0.8 * u) }, 0.7 * u, e.accent.opacity(0.7))
        e.line(arc.map { at($0, inner + 0.8 * u) }, 0.5 * u, e.accent.opacity(0.6))
        for side in [-half, half] {
            let rib = Path.ribbon([pivot + (pivot - at(side, 4 * u)), at(side, outer)]) { (1.6 + 1.6 * $0) * u }
            e.fill(rib, bamboo.mixed(with: .black, 0.35))
        }
        e.ball(pivot, 1.7 * u, CarrierEasel.brass)
    }

    private static func roundFan(_ e: inout CarrierEasel) {
        let u = e.unit
        let f = e.face
        let leaf = Rect(
            x: f.midX - 0.73 * f.width, y: f.midY - 0.72 * f.height, width: 1.46 * f.width, height: 1.44 * f.height)
        let foot = min(leaf.maxY + 0.2 * f.height, f.maxY + 1.05 * e.reach)
        e.rod(from: Point(f.midX, leaf.maxY - 2 * u), to: Point(f.midX, foot), 3.2 * u, Color(hex: 0x5A3420))
        let path = Path.ellipse(in: leaf)
        e.shadow(path, height: 3, strength: 0.34)
        e.fill(path, Color(hex: 0x5A3420))
        let silk = Path.ellipse(in: leaf.inset(by: 1.8 * u))
        e.fill(silk, e.ground)
        e.texture(silk, .cloud, e.ground, contrast: 0.012, scale: 30 * u)
        e.fill(CarrierEasel.ellipseRing(leaf.inset(by: 3 * u), 0.5 * u), e.accent.opacity(0.7))
        e.shade(silk, strength: 0.04)
        e.ball(Point(f.midX, leaf.maxY), 2.4 * u, e.accent)
    }

    /// Red paper strewn with gold, within a gold line, pasted to the door frame.
    private static func couplet(_ e: inout CarrierEasel) {
        let u = e.unit
        let strip = e.face.inset(by: -2.5 * u)
        let path = Path.rectangle(strip)
        e.shadow(path, height: 1.6, strength: 0.4)
        e.fill(path, e.ground)
        e.texture(path, .cloud, e.ground, contrast: 0.035, scale: 35 * u)
        var flecks = Path()
        let count = min(220, Int(strip.area / (70 * u * u)))
        for _ in 0..<count {
            let at = Point(e.random.uniform(strip.minX, strip.maxX), e.random.uniform(strip.minY, strip.maxY))
            let size = e.random.uniform(0.2, 0.65) * u
            flecks.append(
                .polygon(
                    (0..<4).map { corner in
                        let angle = Double(corner) * .pi / 2 + e.random.uniform(-0.5, 0.5)
                        return at + Point(Trigonometry.cos(angle), Trigonometry.sin(angle)) * size
                    }))
        }
        e.clipped(to: path) { $0.fill(flecks, CarrierEasel.gold.mixed(with: $0.ground, 0.35).opacity(0.7)) }
        e.ring(strip.inset(by: 1 * u), 0.6 * u, CarrierEasel.gold.opacity(0.9))
        e.ring(strip.inset(by: 2 * u), 0.22 * u, CarrierEasel.gold.opacity(0.8))
        for (index, corner) in strip.inset(by: 2.4 * u).corners.enumerated() {
            let (sx, sy) = (index == 0 || index == 3 ? 1.0 : -1, index < 2 ? 1.0 : -1)
            let place = Transform.scale(sx * u, sy * u).then(.translation(corner.x, corner.y))
            e.line(
                [Point(0.3, 6), Point(3, 5), Point(3, 3), Point(5, 3), Point(6, 0.3)].map(place.apply), 0.45 * u,
                CarrierEasel.gold)
        }
        e.shade(path, strength: 0.05)
    }
}
