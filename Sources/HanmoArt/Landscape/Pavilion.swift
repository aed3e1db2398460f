import HanmoGraphics

/// A square pavilion with a hipped roof of upturned corners (四角攒尖亭), seen over one corner, on a stone platform.
/// Local coordinates: the foot of the front column is at the origin, a hundred units are a column's height.
struct Pavilion {
    var root: Point
    /// Page pixels a local unit.
    var scale: Double
    /// 1 shows the broad face at the left, -1 at the right.
    var facing: Double

    private func at(_ x: Double, _ y: Double) -> Point { Point(root.x + facing * x * scale, root.y + y * scale) }

    private func curve(_ from: Point, _ control: Point, _ to: Point, steps: Int = 12) -> [Point] {
        (0...steps).map { step in
            let t = Double(step) / Double(steps)
            return from.towards(control, t).towards(control.towards(to, t), t)
        }
    }

    func paint(on easel: inout Easel) {
        var random = easel.stage.random("pavilion")
        paintPlatform(on: &easel)
        paintColumns(on: &easel)
        paintRoof(random: &random, on: &easel)
    }

    private func paintPlatform(on easel: inout Easel) {
        let pigments = easel.pigments
        let ink = pigments.ink
        let (left, front, right, back) = (at(-112, -12), at(18, 12), at(112, -10), at(-14, -34))
        func down(_ point: Point, _ size: Double) -> Point { Point(point.x, point.y + size * scale) }
        easel.layer(
            Rect(x: root.x - 170 * scale, y: root.y - 50 * scale, width: 340 * scale, height: 130 * scale),
            blur: 7 * scale
        ) { easel in
            easel.fill(
                .ellipse(
                    in: Rect(x: root.x - 135 * scale, y: root.y - 4 * scale, width: 280 * scale, height: 44 * scale)),
                ink.opacity(0.35))
        }
        easel.fill(.polygon([left, front, right, back]), pigments.tone(pigments.ochre, 0.16))
        easel.fill(
            .polygon([left, front, down(front, 20), down(left, 20)]), pigments.tone(pigments.ink, 0.26))
        easel.fill(
            .polygon([front, right, down(right, 20), down(front, 20)]), pigments.tone(pigments.ink, 0.44))
        for (a, b) in [(left, front), (front, right)] {
            easel.stroke([a, a.towards(b, 0.5), b], width: 2 * scale, color: ink.opacity(0.75), taper: .none)
            easel.stroke(
                [down(a, 20), down(a.towards(b, 0.5), 20), down(b, 20)], width: 2.2 * scale,
                color: ink.opacity(0.8), taper: .none)
            for joint in 1..<7 {
                let top = a.towards(b, Double(joint) / 7)
                easel.stroke([down(top, 2), down(top, 18)], width: 0.8 * scale, color: ink.opacity(0.4))
            }
        }
        // Steps at the broad face.
        for step in 0..<3 {
            let s = Double(step)
            let a = at(-66 - s * 5, 2 + s * 8)
            let b = at(-28 - s * 5, 9 + s * 8)
            easel.fill(
                .polygon([a, b, down(b, 8), down(a, 8)]), pigments.tone(pigments.ochre.mixed(with: ink, 0.5), 0.2))
            easel.stroke([a, b, down(b, 8), down(a, 8), a], width: 1.3 * scale, color: ink.opacity(0.7), taper: .none)
        }
    }

    private func paintColumns(on easel: inout Easel) {
        let pigments = easel.pigments
        let ink = pigments.ink
        let red = pigments.cinnabar.mixed(with: pigments.ochre, 0.45).mixed(with: ink, 0.22)
        let feet = [(-8.0, -29.0, 0.5), (-94.0, -10.0, 0.8), (95.0, -9.0, 0.8), (16.0, 6.0, 1.0)]
        for (x, y, near) in feet {
            let color = pigments.tone(red, 0.45 + 0.45 * near)
            let width = 6 + 1.6 * near
            easel.fill(
                .polygon([at(x - width / 2, y), at(x + width / 2, y), at(x + width / 2, -112), at(x - width / 2, -112)]
                ), color)
            easel.fill(
                .polygon([
                    at(x + width * 0.1, y), at(x + width / 2, y), at(x + width / 2, -112), at(x + width * 0.1, -112),
                ]),
                ink.opacity(0.28))
            easel.fill(
                .ellipse(
                    in: Rect(
                        x: at(x, y).x - 6 * scale, y: at(x, y).y - 2.4 * scale, width: 12 * scale, height: 5 * scale)),
                pigments.tone(ink, 0.55))
        }
        // Railings on the right face and half of the left one; lintels under the eaves.
        for (a, b) in [((16.0, 6.0), (95.0, -9.0)), ((-94.0, -10.0), (-72.0, -6.0))] {
            for height in [30.0, 24, 10] {
                easel.stroke(
                    [at(a.0, a.1 - height), at(b.0, b.1 - height)], width: (height == 30 ? 3.2 : 1.8) * scale,
                    color: pigments.tone(red, 0.8), taper: .none, wobble: 0.1)
            }
            let posts = max(2, Int((b.0 - a.0) / 11))
            for post in 0...posts {
                let t = Double(post) / Double(posts)
                let (x, y) = (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t)
                easel.stroke(
                    [at(x, y - 24), at(x, y - 8)], width: 1.6 * scale, color: pigments.tone(red, 0.7), taper: .none,
                    wobble: 0.1)
            }
        }
        for height in [112.0, 101] {
            for (a, b) in [((-94.0, -6.0), (16.0, 2.0)), ((16.0, 2.0), (95.0, -5.0))] {
                easel.stroke(
                    [at(a.0, a.1 - height), at(b.0, b.1 - height)], width: (height == 112 ? 5 : 2.4) * scale,
                    color: pigments.tone(red, 0.85), taper: .none, wobble: 0.1)
            }
        }
    }

    private func paintRoof(random: inout SeededRandom, on easel: inout Easel) {
        let pigments = easel.pigments
        let ink = pigments.ink
        let apex = at(4, -206)
        let (left, front, right) = (at(-150, -132), at(22, -96), at(148, -128))
        // Hips sag and then turn up at the corner.
        let hips = [
            curve(apex, at(-40, -128), left), curve(apex, at(14, -118), front), curve(apex, at(44, -126), right),
        ]
        let eaves = [curve(left, at(-66, -92), front), curve(front, at(82, -90), right)]
        let slate = pigments.indigo.mixed(with: ink, 0.45)
        // Shade under the eaves.
        for eave in eaves {
            easel.fill(.ribbon(eave.map { Point($0.x, $0.y + 4 * scale) }) { _ in 9 * scale }, pigments.tone(ink, 0.75))
        }
        for face in 0..<2 {
            let outline = hips[face] + eaves[face] + hips[face + 1].reversed()
            easel.fill(
                .polygon(outline),
                .linear(
                    from: apex, to: Point(apex.x, front.y),
                    [
                        GradientStop(0, pigments.tone(slate, face == 0 ? 0.78 : 0.92)),
                        GradientStop(1, pigments.tone(slate, face == 0 ? 0.46 : 0.68)),
                    ]))
            let rows = face == 0 ? 26 : 20
            for row in 1..<rows {
                let t = Double(row) / Double(rows)
                let foot = Curves.point(eaves[face], at: t)
                let head = Point(apex.x + (foot.x - apex.x) * 0.04, apex.y + 3 * scale)
                let (a, b) = (Curves.point(hips[face], at: 0.55), Curves.point(hips[face + 1], at: 0.55))
                let waist = a.towards(b, t)
                let line = curve(
                    head, Point(waist.x * 2 - (head.x + foot.x) / 2, waist.y * 2 - (head.y + foot.y) / 2 + 3 * scale),
                    foot)
                easel.stroke(
                    line, width: 1.3 * scale, color: ink.opacity(random.uniform(0.3, 0.55)), taper: .none, wobble: 0.4)
                easel.fill(
                    .ellipse(
                        in: Rect(
                            x: foot.x - 1.9 * scale, y: foot.y - 1 * scale, width: 3.8 * scale, height: 4.4 * scale)),
                    pigments.tone(ink, 0.7))
            }
        }
        for eave in eaves { easel.stroke(eave, width: 3 * scale, color: ink.opacity(0.9), taper: .none, wobble: 0.15) }
        for (index, hip) in hips.enumerated() {
            let end = hip[hip.count - 1]
            let out = index == 0 ? -1.0 : 1.0
            let curl =
                index == 1
                ? hip
                : hip + [
                    Point(end.x + facing * out * 7 * scale, end.y - 5 * scale),
                    Point(end.x + facing * out * 12 * scale, end.y - 13 * scale),
                ]
            easel.fill(.ribbon(curl) { (6.4 - 3.4 * $0) * scale }, pigments.tone(ink, 0.9))
        }
        // The finial.
        for (y, rx, ry) in [(-209.0, 9.0, 4.0), (-217, 5.5, 6), (-227, 3, 6)] {
            let center = at(4, y)
            easel.fill(
                .ellipse(
                    in: Rect(
                        x: center.x - rx * scale, y: center.y - ry * scale, width: 2 * rx * scale,
                        height: 2 * ry * scale)),
                pigments.tone(ink, 0.9))
        }
    }
}
