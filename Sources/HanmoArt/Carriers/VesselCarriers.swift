import HanmoGraphics

/// Round things: bottles, cans, mugs, balloons. What is printed on them keeps off their sides.
enum VesselCarriers {
    static let all = [
        CarrierDrawing("label-bottle", bottle), CarrierDrawing("label-can", can), CarrierDrawing("mug", mug),
        CarrierDrawing("balloon", balloon),
    ]

    /// A glass bottle behind its label: shoulders, neck and capsule above.
    private static func bottle(_ e: inout CarrierEasel) {
        let u = e.unit
        let f = e.face
        let side = min(5 * u, 0.3 * e.reach)
        let (left, right) = (f.minX - side, f.maxX + side)
        let bottom = f.maxY + min(16 * u, 0.5 * e.reach)
        let top = f.minY - 0.95 * e.reach
        let rise = f.minY - top
        let neck = min(0.17 * (right - left), 0.3 * rise)
        let shoulder = top + 0.62 * rise
        var path = Path()
        path.move(to: Point(f.midX - neck, top))
        path.line(to: Point(f.midX + neck, top))
        path.line(to: Point(f.midX + neck, top + 0.34 * rise))
        path.cubic(
            to: Point(right, f.minY - 0.06 * rise), control1: Point(f.midX + neck, shoulder),
            control2: Point(right, shoulder - 0.1 * rise))
        path.line(to: Point(right, bottom - 3 * u))
        path.quad(to: Point(right - 4 * u, bottom), control: Point(right, bottom))
        path.line(to: Point(left + 4 * u, bottom))
        path.quad(to: Point(left, bottom - 3 * u), control: Point(left, bottom))
        path.line(to: Point(left, f.minY - 0.06 * rise))
        path.cubic(
            to: Point(f.midX - neck, top + 0.34 * rise), control1: Point(left, shoulder - 0.1 * rise),
            control2: Point(f.midX - neck, shoulder))
        path.close()
        let glass = Color(hex: 0x24382C).mixed(with: e.accent.mixed(with: .black, 0.6), 0.3)
        e.shadow(path, height: 4, strength: 0.4)
        e.fill(path, glass)
        e.clipped(to: path) { e in
            e.shadeUpright(path, strength: 0.5)
            for (x, width, alpha) in [(0.1, 0.035, 0.4), (0.9, 0.02, 0.22)] {
                let at = left + x * (right - left)
                e.fill(
                    .roundedRectangle(
                        Rect(x: at, y: shoulder, width: width * (right - left), height: bottom - shoulder - 6 * u),
                        radius: 2 * u),
                    Color.white.opacity(alpha))
            }
            let foil = Rect(x: f.midX - neck - u, y: top, width: 2 * neck + 2 * u, height: 0.3 * rise)
            e.fill(.rectangle(foil), e.accent)
            e.shadeUpright(.rectangle(foil), strength: 0.55)
            e.fill(
                .rectangle(Rect(x: foil.minX, y: foil.maxY - 1.6 * u, width: foil.width, height: 0.8 * u)),
                CarrierEasel.gold)
        }
        label(f, on: &e)
    }

    private static func label(_ f: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        let paper = f.inset(dx: -1.5 * u, dy: -1.5 * u)
        let path = Path.rectangle(paper)
        e.fill(path.transformed(by: .translation(0.4 * u, 0.8 * u)), Color.black.opacity(0.3))
        e.fill(path, e.ground)
        e.texture(path, .cloud, e.ground, contrast: 0.01, scale: 30 * u)
        e.shadeUpright(path, strength: 0.14)
        e.ring(paper.inset(by: 1.6 * u), 0.6 * u, e.accent)
        e.ring(paper.inset(by: 2.7 * u), 0.22 * u, CarrierEasel.gold)
    }

    /// A can: its ends are ellipses, the light runs down its side.
    private static func can(_ e: inout CarrierEasel) {
        let u = e.unit
        let body = e.face.inset(dx: -6 * u, dy: -min(12 * u, 0.5 * e.reach))
        let bow = min(5 * u, 0.14 * body.width)
        func drum(_ top: Double, _ bottom: Double, _ inset: Double) -> Path {
            var path = Path()
            let (left, right) = (body.minX + inset, body.maxX - inset)
            path.move(to: Point(left, top))
            path.cubic(
                to: Point(right, top), control1: Point(left, top + 1.33 * bow), control2: Point(right, top + 1.33 * bow)
            )
            path.line(to: Point(right, bottom))
            path.cubic(
                to: Point(left, bottom), control1: Point(right, bottom + 1.33 * bow),
                control2: Point(left, bottom + 1.33 * bow))
            path.close()
            return path
        }
        let metal = Color(hex: 0xC3C8CE)
        let lid = Rect(x: body.minX + 2.5 * u, y: body.minY - 6 * u - bow, width: body.width - 5 * u, height: 2 * bow)
        let whole = drum(body.minY - 3 * u, body.maxY + 3 * u, 0)
        e.shadow(whole, height: 4.5, strength: 0.4)
        let foot = drum(body.maxY - u, body.maxY + 5 * u, 3 * u)
        e.fill(foot, metal)
        e.shadeUpright(foot, strength: 0.6)
        let rim = drum(body.minY - 6 * u, body.minY + u, 2.5 * u)
        e.fill(rim, metal)
        e.shadeUpright(rim, strength: 0.5)
        e.fill(.ellipse(in: lid), metal.mixed(with: .white, 0.35))
        e.fill(.ellipse(in: lid.inset(dx: 2 * u, dy: 0.3 * bow)), metal.mixed(with: .black, 0.25))
        e.fill(.ellipse(in: lid.inset(dx: 3 * u, dy: 0.4 * bow).offset(dx: 0, dy: 0.12 * bow)), metal)
        e.fill(
            .ellipse(in: Rect(x: lid.midX - 5 * u, y: lid.midY - 0.25 * bow, width: 10 * u, height: 0.6 * bow)),
            metal.mixed(with: .black, 0.35))
        let skin = drum(body.minY, body.maxY, 0)
        e.fill(skin, e.ground)
        for y in [body.minY + 2.5 * u, body.maxY - 4 * u] {
            let band = drum(y, y + 1.6 * u, 0)
            e.clipped(to: skin) { $0.fill(band, $0.accent) }
        }
        e.clipped(to: skin) { e in
            e.shadeUpright(skin, strength: 0.3)
            e.fill(
                .roundedRectangle(
                    Rect(
                        x: body.minX + 0.06 * body.width, y: body.minY, width: 0.025 * body.width, height: body.height),
                    radius: u),
                Color.white.opacity(0.28))
        }
    }

    private static func mug(_ e: inout CarrierEasel) {
        let u = e.unit
        let side = min(0.16 * e.face.width, 0.4 * e.reach)
        let body = e.face.inset(dx: -side, dy: -min(13 * u, 0.5 * e.reach))
        let bow = min(6 * u, 0.1 * body.width)
        let grip = min(0.3 * body.height, 0.85 * e.reach - side)
        let handle = Rect(
            x: body.maxX - grip, y: body.minY + 0.2 * body.height, width: 2 * grip, height: 0.56 * body.height)
        var path = Path()
        path.move(to: Point(body.minX, body.minY))
        path.line(to: Point(body.maxX, body.minY))
        path.line(to: Point(body.maxX, body.maxY - 5 * u))
        path.cubic(
            to: Point(body.maxX - 6 * u, body.maxY + bow * 0.6), control1: Point(body.maxX, body.maxY),
            control2: Point(body.maxX - 2 * u, body.maxY))
        path.cubic(
            to: Point(body.minX + 6 * u, body.maxY + bow * 0.6),
            control1: Point(body.midX + 0.2 * body.width, body.maxY + bow * 1.2),
            control2: Point(body.midX - 0.2 * body.width, body.maxY + bow * 1.2))
        path.cubic(
            to: Point(body.minX, body.maxY - 5 * u), control1: Point(body.minX + 2 * u, body.maxY),
            control2: Point(body.minX, body.maxY))
        path.close()
        let pad = Rect(x: body.minX - 2 * u, y: body.maxY - 2 * u, width: body.width + 10 * u, height: 7 * u)
        e.layer(pad.inset(by: -4 * u), blur: 2 * u) { $0.fill(.ellipse(in: pad), Color.black.opacity(0.34)) }
        let width = min(7.5 * u, 0.4 * grip)
        let loop = CarrierEasel.ring(handle, width, radius: 0.8 * grip)
        e.shadow(loop, height: 2.5, strength: 0.3)
        e.fill(loop, e.ground.mixed(with: .black, 0.2))
        e.fill(
            CarrierEasel.ring(
                handle.inset(by: 0.2 * width).offset(dx: -0.1 * width, dy: -0.12 * width), 0.42 * width,
                radius: 0.75 * grip),
            e.ground.mixed(with: .white, 0.3))
        e.shadow(path, height: 2.5, strength: 0.3)
        e.fill(path, e.ground)
        e.shadeUpright(path, strength: 0.26)
        let rim = Rect(x: body.minX, y: body.minY - bow, width: body.width, height: 2 * bow)
        e.fill(.ellipse(in: rim), e.ground.mixed(with: .white, 0.45))
        let drink = rim.inset(dx: 1.6 * u, dy: 0.26 * bow)
        e.fill(.ellipse(in: drink), e.ground.mixed(with: .black, 0.35))
        e.clipped(to: .ellipse(in: drink)) {
            $0.fill(.ellipse(in: drink.offset(dx: 0, dy: 0.5 * bow)), Color(hex: 0x4A2B1A))
        }
        let gloss = Rect(
            x: body.minX + 0.05 * body.width, y: body.minY + 8 * u, width: 0.022 * body.width,
            height: body.height - 22 * u)
        e.fill(.roundedRectangle(gloss, radius: 2 * u), Color.white.opacity(0.5))
    }

    private static func balloon(_ e: inout CarrierEasel) {
        let u = e.unit
        let f = e.face
        let ball = Rect(
            x: f.midX - 0.73 * f.width, y: f.midY - 0.74 * f.height, width: 1.46 * f.width, height: 1.48 * f.height)
        let foot = Point(f.midX, min(ball.maxY + 4 * u, f.maxY + 1.02 * e.reach))
        let end = Point(f.midX - 5 * u, f.maxY + 1.08 * e.reach)
        e.line(Curves.smooth([foot, foot.towards(end, 0.4) + Point(4 * u, 0), end]), 0.4 * u, Color(hex: 0x6A6E75))
        let path = Path.ellipse(in: ball)
        e.shadow(path, height: 4, strength: 0.28)
        let knot = Path.polygon([foot + Point(0, -4.5 * u), foot + Point(2.6 * u, u), foot + Point(-2.6 * u, u)])
        e.fill(knot, e.ground.mixed(with: .black, 0.25))
        e.fill(path, e.ground)
        let light = Point(ball.minX + 0.3 * ball.width, ball.minY + 0.25 * ball.height)
        e.fill(
            path,
            .radial(
                center: light, radius: 0.95 * max(ball.width, ball.height),
                [
                    GradientStop(0, Color.white.opacity(0.2)), GradientStop(0.35, Color.white.opacity(0.03)),
                    GradientStop(0.6, Color.black.opacity(0.03)), GradientStop(1, Color.black.opacity(0.3)),
                ]))
        let gloss = Path.ellipse(
            in: Rect(
                x: -0.06 * ball.width, y: -0.035 * ball.height, width: 0.12 * ball.width, height: 0.07 * ball.height))
        e.fill(
            gloss.transformed(
                by: Transform.rotation(-0.6).then(
                    .translation(ball.minX + 0.2 * ball.width, ball.minY + 0.17 * ball.height))),
            Color.white.opacity(0.6))
    }
}
