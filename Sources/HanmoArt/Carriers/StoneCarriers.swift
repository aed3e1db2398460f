import HanmoGraphics

/// Cut stone.
enum StoneCarriers {
    static let all = [CarrierDrawing("stone-tablet", tablet)]

    /// A stele with a rounded head on a plinth where it is high, a slab set in the ground where it is wide.
    private static func tablet(_ e: inout CarrierEasel) {
        let u = e.unit
        let stone = e.face.inset(by: -6 * u)
        let path = e.isWide ? slab(stone, on: e) : stele(stone, on: e)
        let foot = stone.maxY
        groundShadow(stone, foot, on: &e)
        e.shadow(path, height: 4, strength: 0.4)
        e.fill(path.transformed(by: .translation(2.2 * u, 0.8 * u)), e.ground.mixed(with: .black, 0.5))
        e.fill(path, e.ground)
        e.clipped(to: path) { e in
            guard let box = path.controlBounds else { return }
            e.texture(path, .cloud, e.ground, contrast: 0.05, scale: 26 * u)
            e.texture(path, .speckle, e.ground.opacity(0.35), contrast: 0.14, scale: 1.6 * u)
            chiselled(box, on: &e)
            // The dressed face is sunken.
            e.bevel(e.face.inset(by: -1.2 * u), 1.2 * u, strength: -0.42)
            e.shade(path, strength: 0.1)
            cracks(stone, on: &e)
            moss(stone, on: &e)
        }
        if !e.isWide { plinth(stone, on: &e) }
        grass(stone, e.isWide ? foot : foot + 10 * u, on: &e)
    }

    private static func stele(_ stone: Rect, on e: CarrierEasel) -> Path {
        let u = e.unit
        let rise = min(0.34 * stone.width, 0.5 * e.reach)
        let head = (0...16).map { step -> Point in
            let angle = .pi - Double(step) / 16 * .pi
            return Point(
                stone.midX + stone.width / 2 * Trigonometry.cos(angle),
                stone.minY + 3 * u - rise * Trigonometry.sin(angle) + (e.noise.value(Double(step) * 1.7, 5) - 0.5) * 0.8
                    * u)
        }
        return .polygon(
            head + [Point(stone.maxX + 0.6 * u, stone.maxY + u), Point(stone.minX - 0.6 * u, stone.maxY + u)])
    }

    private static func slab(_ stone: Rect, on e: CarrierEasel) -> Path {
        e.rough(stone, 2.6 * e.unit, step: 11 * e.unit)
    }

    private static func groundShadow(_ stone: Rect, _ foot: Double, on e: inout CarrierEasel) {
        let u = e.unit
        let box = Rect(x: stone.minX - 3 * u, y: foot - 2 * u, width: stone.width + 16 * u, height: 7 * u)
        e.layer(box.inset(by: -3 * u), blur: 2 * u) { $0.fill(.ellipse(in: box), Color.black.opacity(0.35)) }
    }

    /// Short strokes of the chisel around the face.
    private static func chiselled(_ box: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        var (dark, light) = (Path(), Path())
        let margin = e.face.inset(by: -1.4 * u)
        for _ in 0..<min(420, Int(box.area / (22 * u * u))) {
            let at = Point(e.random.uniform(box.minX, box.maxX), e.random.uniform(box.minY, box.maxY))
            guard !margin.contains(at) else { continue }
            let angle = 0.9 + e.random.uniform(-0.25, 0.25)
            let along = Point(Trigonometry.cos(angle), Trigonometry.sin(angle)) * (e.random.uniform(0.8, 1.9) * u)
            dark.append(.stroke([at, at + along], width: max(0.6, 0.4 * u)))
            let step = Point(0.35 * u, 0.2 * u)
            light.append(.stroke([at + step, at + along + step], width: max(0.6, 0.3 * u)))
        }
        e.fill(dark, Color.black.opacity(0.22))
        e.fill(light, Color.white.opacity(0.2))
    }

    private static func cracks(_ stone: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        for corner in [stone.corners[1], stone.corners[3]] {
            let inwards = Point(corner.x > stone.midX ? -1 : 1, corner.y > stone.midY ? -1 : 1)
            var points = [corner]
            for _ in 0..<4 {
                let last = points[points.count - 1]
                points.append(
                    last + Point(inwards.x * e.random.uniform(0.4, 2.4) * u, inwards.y * e.random.uniform(1.2, 3.4) * u)
                )
            }
            e.fill(Path.ribbon(points) { (0.65 * (1 - $0) + 0.1) * u }, Color.black.opacity(0.4))
            e.fill(
                Path.ribbon(points.map { $0 + Point(0.4 * u, 0.2 * u) }) { (0.4 * (1 - $0) + 0.1) * u },
                Color.white.opacity(0.2))
        }
    }

    private static func moss(_ stone: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        for _ in 0..<14 {
            let low = e.random.chance(0.75)
            let at = Point(
                e.random.chance(0.5)
                    ? e.random.uniform(stone.minX - u, stone.minX + 5 * u)
                    : e.random.uniform(stone.maxX - 5 * u, stone.maxX + u),
                low ? e.random.uniform(stone.maxY - 16 * u, stone.maxY) : e.random.uniform(stone.minY, stone.maxY))
            let size = e.random.uniform(0.9, 2.8) * u
            let spot = Curves.blot(at, size, size * 0.7, noise: e.noise, row: e.random.uniform(0, 90), rough: 0.7)
            e.fill(.polygon(spot), Color(hex: e.random.chance(0.5) ? 0x6E7F45 : 0x56693A).opacity(0.5))
        }
    }

    private static func plinth(_ stone: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        let color = e.ground.mixed(with: .black, 0.12)
        for (index, out) in [5.0, 9].enumerated() {
            let rect = Rect(
                x: stone.minX - out * u, y: stone.maxY + (Double(index) * 5 - 1) * u, width: stone.width + 2 * out * u,
                height: 6 * u)
            let path = e.rough(rect, 0.4 * u, step: 6 * u, row: Double(index) * 7)
            e.fill(path, color.mixed(with: .black, 0.1 * Double(index)))
            e.clipped(to: path) { $0.texture(path, .speckle, color.opacity(0.4), contrast: 0.14, scale: 1.6 * u) }
            e.bevel(rect, 0.7 * u, strength: 0.3)
        }
    }

    private static func grass(_ stone: Rect, _ foot: Double, on e: inout CarrierEasel) {
        let u = e.unit
        let greens = [Color(hex: 0x5E7A3C), Color(hex: 0x7C9650), Color(hex: 0x48622F)]
        for index in 0..<min(60, Int(stone.width / (3 * u)) + 8) {
            let x = e.random.uniform(stone.minX - 8 * u, stone.maxX + 8 * u)
            let height = e.random.uniform(2, 6.5) * u
            let lean = e.random.uniform(-2.4, 2.4) * u
            let blade = [
                Point(x, foot + 1.5 * u), Point(x + 0.3 * lean, foot - 0.4 * height), Point(x + lean, foot - height),
            ]
            e.fill(Path.ribbon(Curves.smooth(blade, steps: 4)) { (0.9 * (1 - $0) + 0.1) * u }, greens[index % 3])
        }
    }
}
