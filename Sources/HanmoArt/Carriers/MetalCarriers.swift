import HanmoGraphics

/// Plates: engraved brass, enamelled iron, painted aluminium on posts.
enum MetalCarriers {
    static let all = [
        CarrierDrawing("brass-plate", brassPlate), CarrierDrawing("enamel-sign", enamelSign),
        CarrierDrawing("road-sign", roadSign),
    ]

    private static func brassPlate(_ e: inout CarrierEasel) {
        let u = e.unit
        let plate = e.face.inset(by: -2 * u)
        let path = Path.roundedRectangle(plate, radius: 2.4 * u)
        e.shadow(path, height: 3, strength: 0.5)
        e.fill(path.transformed(by: .translation(0.35 * u, 0.7 * u)), e.ground.mixed(with: .black, 0.6))
        e.fill(path, e.ground)
        e.brushedMetal(path, e.ground, contrast: 0.05)
        e.ring(plate, 0.7 * u, radius: 2.4 * u, e.ground.mixed(with: .white, 0.55).opacity(0.75))
        e.ring(plate.inset(by: 0.7 * u), 0.5 * u, radius: 1.8 * u, e.ground.mixed(with: .black, 0.4).opacity(0.5))
        engrave(border: plate.inset(by: 3 * u), notch: 4.4 * u, on: &e)
        e.screws(in: plate, inset: 4.4 * u, 1.6 * u, e.ground)
    }

    /// A line cut into the metal that makes way for the screws: dark where it is deep, with a light lower lip.
    private static func engrave(border rect: Rect, notch: Double, on e: inout CarrierEasel) {
        var points: [Point] = []
        for (index, corner) in rect.corners.enumerated() {
            points += (0...6).map { step -> Point in
                let angle = (Double(index + 1) - Double(step) / 6) * .pi / 2
                return corner + Point(Trigonometry.cos(angle), Trigonometry.sin(angle)) * notch
            }
        }
        let step = Point(0.25 * e.unit, 0.3 * e.unit)
        e.line(points.map { $0 + step }, 0.35 * e.unit, Color.white.opacity(0.4), closed: true)
        e.line(points, 0.4 * e.unit, e.ground.mixed(with: .black, 0.65).opacity(0.85), closed: true)
    }

    private static func enamelSign(_ e: inout CarrierEasel) {
        let u = e.unit
        let plate = e.face.inset(by: -2.5 * u)
        let path = Path.roundedRectangle(plate, radius: 6 * u)
        e.shadow(path, height: 3.5, strength: 0.45)
        e.fill(path.transformed(by: .translation(0.3 * u, 0.8 * u)), e.ground.mixed(with: .black, 0.6))
        e.fill(path, e.ground)
        e.ring(plate.inset(by: 1.5 * u), 1.5 * u, radius: 4.8 * u, e.accent)
        // The enamel is thick: a soft light above, shade below, a reflection along the upper edge.
        e.fill(
            path,
            .linear(
                from: Point(plate.midX, plate.minY), to: Point(plate.midX, plate.maxY),
                [
                    GradientStop(0, Color.white.opacity(0.22)), GradientStop(0.12, Color.white.opacity(0.03)),
                    GradientStop(0.88, Color.black.opacity(0.02)), GradientStop(1, Color.black.opacity(0.2)),
                ]))
        e.ring(plate, 0.7 * u, radius: 6 * u, Color.white.opacity(0.35))
        let gloss = Rect(x: plate.minX + 7 * u, y: plate.minY + 0.9 * u, width: plate.width * 0.45, height: 0.7 * u)
        e.fill(.roundedRectangle(gloss, radius: 0.4 * u), Color.white.opacity(0.55))
        for corner in plate.inset(by: 3.9 * u).corners {
            chip(corner, e.random.uniform(0.9, 1.7) * u, on: &e)
            e.dot(corner, 0.8 * u, Color(hex: 0x1B1816))
        }
        for _ in 0..<4 {
            let along = e.random.uniform(0.1, 0.9)
            let right = e.random.chance(0.5)
            let spot =
                e.random.chance(0.5)
                ? Point(plate.minX + along * plate.width, right ? plate.maxY : plate.minY)
                : Point(right ? plate.maxX : plate.minX, plate.minY + along * plate.height)
            let size = e.random.uniform(0.8, 2.4) * u
            e.clipped(to: path) { chip(spot, size, on: &$0) }
        }
    }

    /// Where the enamel has come off: rust with a dark rim.
    private static func chip(_ center: Point, _ radius: Double, on e: inout CarrierEasel) {
        let row = e.random.uniform(0, 90)
        let rim = Curves.blot(center, radius * 1.25, radius * 1.1, noise: e.noise, row: row, rough: 0.8)
        e.fill(.polygon(rim), Color(hex: 0x2A2522))
        let rust = Curves.blot(center, radius, radius * 0.85, noise: e.noise, row: row, rough: 0.8)
        e.fill(.polygon(rust), Color(hex: 0x8A4B2A))
    }

    private static func roadSign(_ e: inout CarrierEasel) {
        let u = e.unit
        let plate = e.face.inset(by: -3 * u)
        let foot = plate.maxY + min(46 * u, e.reach * 0.9)
        let posts = e.isWide ? [0.24, 0.76] : [0.5]
        for share in posts {
            let x = plate.minX + share * plate.width
            e.rod(from: Point(x, plate.minY - 3 * u), to: Point(x, foot), 4 * u, Color(hex: 0x8C9298))
            e.fill(CarrierEasel.disc(Point(x, plate.minY - 3 * u), 2 * u, 0.8 * u), Color(hex: 0xC3C8CC))
        }
        let path = Path.roundedRectangle(plate, radius: 5.5 * u)
        e.shadow(path, height: 3.5, strength: 0.4)
        e.fill(path, Color(hex: 0xBFC4C8))
        e.fill(.roundedRectangle(plate.inset(by: 0.5 * u), radius: 5 * u), e.ground)
        e.ring(plate.inset(by: 1.9 * u), 1.1 * u, radius: 3.8 * u, e.accent)
        e.texture(path, .speckle, e.ground.opacity(0.25), contrast: 0.05, scale: 2 * u)
        e.shade(path, strength: 0.07)
        for share in posts {
            for y in [plate.minY + 4.6 * u, plate.maxY - 4.6 * u] {
                e.ball(Point(plate.minX + share * plate.width, y), 1.1 * u, CarrierEasel.steel)
            }
        }
    }
}
