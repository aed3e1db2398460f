import HanmoGraphics

/// Labels, and what they are stuck on.
enum PackagingCarriers {
    static let all = [
        CarrierDrawing("label", sticker), CarrierDrawing("label-box", box), CarrierDrawing("label-bag", bag),
    ]

    /// A sticker with a white edge, one corner lifting.
    private static func sticker(_ e: inout CarrierEasel) {
        let u = e.unit
        let outer = e.face.inset(by: -2.6 * u)
        let path = Path.roundedRectangle(outer, radius: 6 * u)
        e.shadow(path, height: 1.8, strength: 0.32)
        e.fill(path, e.ground.mixed(with: .white, 0.75))
        let print = outer.inset(by: 1.6 * u)
        e.fill(.roundedRectangle(print, radius: 4.6 * u), e.ground)
        e.ring(print.inset(by: 1.2 * u), 0.5 * u, radius: 3.6 * u, e.accent)
        e.sheen(path, strength: 0.05)
        let size = 7 * u
        let lift = Path.polygon(
            Curves.smooth(
                [
                    Point(outer.maxX - size, outer.maxY + 0.1 * u),
                    Point(outer.maxX - 0.3 * size, outer.maxY - 0.2 * size),
                    Point(outer.maxX + 0.1 * u, outer.maxY - size),
                    Point(outer.maxX - 0.75 * size, outer.maxY - 0.7 * size),
                ], steps: 5, closed: true))
        e.fill(lift.transformed(by: .translation(-0.6 * u, -0.4 * u)), Color.black.opacity(0.14))
        e.fill(
            lift,
            .linear(
                from: Point(outer.maxX - 0.8 * size, outer.maxY - 0.8 * size), to: Point(outer.maxX, outer.maxY),
                [
                    GradientStop(0, Color(hex: 0xC9C6C0)), GradientStop(0.5, Color(hex: 0xFBFAF7)),
                    GradientStop(1, Color(hex: 0xDAD7D0)),
                ]))
    }

    /// A carton: its front, with the top and the right side in shade.
    private static func box(_ e: inout CarrierEasel) {
        let u = e.unit
        let front = e.face.inset(by: -4 * u)
        let depth = min(16 * u, 0.6 * e.reach)
        let lid = Path.polygon([
            Point(front.minX, front.minY), Point(front.minX + depth, front.minY - 0.55 * depth),
            Point(front.maxX + depth, front.minY - 0.55 * depth), Point(front.maxX, front.minY),
        ])
        let side = Path.polygon([
            Point(front.maxX, front.minY), Point(front.maxX + depth, front.minY - 0.55 * depth),
            Point(front.maxX + depth, front.maxY - 0.55 * depth), Point(front.maxX, front.maxY),
        ])
        var whole = Path.rectangle(front)
        whole.append(side)
        e.shadow(whole, height: 5, strength: 0.4)
        e.fill(lid, e.ground.mixed(with: .white, 0.22))
        e.fill(side, e.ground.mixed(with: .black, 0.3))
        e.clipped(to: side) { e in
            e.fill(
                .rectangle(Rect(x: front.maxX, y: front.maxY - 0.3 * front.height, width: depth, height: 2 * u)),
                e.accent.mixed(with: .black, 0.3))
        }
        e.fill(.rectangle(front), e.ground)
        e.texture(.rectangle(front), .speckle, e.ground, contrast: 0.008, scale: 1.6 * u)
        // The tuck of the lid, and the accent's bands above and below the print.
        e.line(
            [
                Point(front.minX + 0.5 * depth, front.minY - 0.27 * depth),
                Point(front.maxX + 0.5 * depth, front.minY - 0.27 * depth),
            ], 0.4 * u, Color.black.opacity(0.2))
        e.fill(.rectangle(Rect(x: front.minX, y: front.minY, width: front.width, height: 2.6 * u)), e.accent)
        e.fill(.rectangle(Rect(x: front.minX, y: front.maxY - 2.6 * u, width: front.width, height: 2.6 * u)), e.accent)
        e.line([Point(front.maxX, front.minY), Point(front.maxX, front.maxY)], 0.5 * u, Color.white.opacity(0.35))
        e.shade(.rectangle(front), strength: 0.04)
    }

    /// A pouch: crimped above and below, a tear notch, soft light on its belly.
    private static func bag(_ e: inout CarrierEasel) {
        let u = e.unit
        let out = min(13 * u, 0.5 * e.reach)
        let body = e.face.inset(dx: -7 * u, dy: -out)
        let tooth = 1.3 * u
        let count = max(8, min(140, Int(body.width / (2 * tooth))))
        func teeth(_ y: Double, _ side: Double) -> [Point] {
            (0...(2 * count)).map { index in
                Point(
                    body.minX + body.width * Double(index) / Double(2 * count), y + side * (index % 2 == 0 ? 0 : tooth))
            }
        }
        var points = teeth(body.minY, -1)
        points += (1..<8).map {
            Point(
                body.maxX + 2.6 * u * Trigonometry.sin(Double($0) / 8 * .pi), body.minY + body.height * Double($0) / 8)
        }
        points += teeth(body.maxY, 1).reversed()
        points += (1..<8).reversed().map {
            Point(
                body.minX - 2.6 * u * Trigonometry.sin(Double($0) / 8 * .pi), body.minY + body.height * Double($0) / 8)
        }
        let path = Path.polygon(points)
        e.shadow(path, height: 4.5, strength: 0.4)
        e.fill(path, e.ground)
        e.shadeUpright(path, strength: 0.2)
        e.clipped(to: path) { e in
            for (top, height) in [(body.minY - tooth, 0.5 * out), (body.maxY + tooth - 0.42 * out, 0.42 * out)] {
                let seam = Rect(x: body.minX - 3 * u, y: top, width: body.width + 6 * u, height: height)
                e.fill(.rectangle(seam), Color.black.opacity(0.12))
                var ribs = Path()
                for rib in 0..<5 {
                    ribs.append(
                        .rectangle(
                            Rect(
                                x: seam.minX, y: top + height * (Double(rib) + 0.3) / 5, width: seam.width,
                                height: height * 0.07)))
                }
                e.fill(ribs, Color.white.opacity(0.3))
            }
            // Puckers from the seams.
            for index in 0..<9 {
                let x = body.minX + body.width * (Double(index) + e.random.uniform(0.2, 0.8)) / 9
                let low = index % 2 == 0
                let from = Point(x, low ? body.maxY - 0.4 * out : body.minY + 0.5 * out)
                let to = Point(x + e.random.uniform(-2, 2) * u, from.y + (low ? -1 : 1) * e.random.uniform(4, 7) * u)
                e.fill(
                    Path.ribbon([from, from.towards(to, 0.5), to]) { (1.1 * (1 - $0) + 0.1) * u },
                    Color.black.opacity(0.11))
                e.fill(
                    Path.ribbon([from + Point(u, 0), from.towards(to, 0.5) + Point(u, 0), to]) {
                        (0.8 * (1 - $0) + 0.1) * u
                    }, Color.white.opacity(0.16))
            }
            e.ring(e.face.inset(by: -1.2 * u), 0.5 * u, radius: 2 * u, e.accent.opacity(0.8))
        }
        e.fill(
            .polygon([
                Point(body.maxX + 1.2 * u, body.minY + 0.5 * out), Point(body.maxX - 1.8 * u, body.minY + 0.62 * out),
                Point(body.maxX + 1.4 * u, body.minY + 0.74 * out),
            ]), Color.black.opacity(0.35))
    }
}
