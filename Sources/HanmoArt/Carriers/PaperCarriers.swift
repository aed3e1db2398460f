import HanmoGraphics

/// Sheets that are taped, pinned, stuck or torn.
enum PaperCarriers {
    static let all = [
        CarrierDrawing("paper-sheet", sheet), CarrierDrawing("kraft-paper", kraft),
        CarrierDrawing("sticky-note", stickyNote), CarrierDrawing("torn-poster", tornPoster),
        CarrierDrawing("envelope", envelope), CarrierDrawing("thermal-slip", slip),
    ]

    /// A sheet with a corner that curls towards the viewer.
    private static func sheet(_ e: inout CarrierEasel) {
        let u = e.unit
        let page = e.face.inset(by: -2 * u)
        let curl = 7 * u
        var path = Path()
        path.move(to: Point(page.minX, page.minY))
        path.line(to: Point(page.maxX, page.minY))
        path.line(to: Point(page.maxX, page.maxY - curl))
        path.quad(
            to: Point(page.maxX - 1.3 * curl, page.maxY),
            control: Point(page.maxX - 0.25 * curl, page.maxY - 0.2 * curl))
        path.line(to: Point(page.minX, page.maxY))
        path.close()
        e.shadow(path, height: 3.5, strength: 0.34)
        e.fill(path, e.ground)
        e.texture(path, .cloud, e.ground, contrast: 0.012, scale: 30 * u)
        e.shade(path, strength: 0.03)
        fold(page, curl, on: &e)
        let tint = Color(hex: 0xEFE3B8)
        for side in [-1.0, 1] {
            let x = side < 0 ? page.minX + 1.5 * u : page.maxX - 1.5 * u
            e.tape(
                Point(x, page.minY + 1.5 * u), length: 15 * u, width: 4.6 * u,
                angle: side * 0.72 + e.random.uniform(-0.12, 0.12), tint)
        }
    }

    /// The underside of the curled corner.
    private static func fold(_ page: Rect, _ curl: Double, on e: inout CarrierEasel) {
        let tip = Point(page.maxX - 1.15 * curl, page.maxY - 0.95 * curl)
        var path = Path()
        path.move(to: Point(page.maxX, page.maxY - curl))
        path.quad(to: tip, control: Point(page.maxX - 0.45 * curl, page.maxY - 0.85 * curl))
        path.quad(
            to: Point(page.maxX - 1.3 * curl, page.maxY), control: Point(tip.x - 0.1 * curl, page.maxY - 0.4 * curl))
        path.quad(
            to: Point(page.maxX, page.maxY - curl), control: Point(page.maxX - 0.25 * curl, page.maxY - 0.2 * curl))
        path.close()
        e.fill(path.transformed(by: .translation(-0.12 * curl, -0.1 * curl)), Color.black.opacity(0.1))
        e.fill(
            path,
            .linear(
                from: tip, to: Point(page.maxX - 0.3 * curl, page.maxY - 0.2 * curl),
                [
                    GradientStop(0, e.ground.mixed(with: .black, 0.16)),
                    GradientStop(0.5, e.ground.mixed(with: .white, 0.5)),
                    GradientStop(1, e.ground.mixed(with: .black, 0.1)),
                ]))
    }

    /// Brown paper with fibres and a deckle edge, held by a string that is tied above.
    private static func kraft(_ e: inout CarrierEasel) {
        let u = e.unit
        let page = e.face.inset(by: -2.5 * u)
        let path = e.rough(page, 0.7 * u, step: 2.2 * u)
        e.shadow(path, height: 3, strength: 0.36)
        e.fill(path, e.ground)
        e.clipped(to: path) { e in
            e.texture(path, .cloud, e.ground, contrast: 0.03, scale: 24 * u)
            let count = min(260, Int(page.area / (60 * u * u)))
            e.fibres(page, e.ground.mixed(with: .black, 0.5).opacity(0.2), count: count, length: 3 * u)
            e.fibres(page, e.ground.mixed(with: .white, 0.6).opacity(0.22), count: count, length: 3 * u)
            e.shade(path, strength: 0.06)
        }
        hemp(page, on: &e)
    }

    /// A hemp string through two eyelets, over a nail.
    private static func hemp(_ page: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        let hemp = Color(hex: 0xCDB27C)
        let half = min(26 * u, 0.3 * page.width)
        let nail = Point(page.midX + e.random.uniform(-2, 2) * u, page.minY - min(14 * u, 0.5 * e.reach))
        for side in [-1.0, 1] {
            let hole = Point(page.midX + side * half, page.minY + 3.2 * u)
            e.rope(Curves.smooth([hole, hole.towards(nail, 0.5) + Point(0, 0.8 * u), nail], steps: 4), 0.9 * u, hemp)
            e.eyelet(hole, 1.6 * u)
            e.ball(hole + Point(0, -0.4 * u), 0.7 * u, hemp)
        }
        e.ball(nail, 1.3 * u, CarrierEasel.iron)
    }

    private static func stickyNote(_ e: inout CarrierEasel) {
        let u = e.unit
        let note = e.face.inset(by: -2 * u)
        let lift = 3.2 * u
        var path = Path()
        path.move(to: Point(note.minX, note.minY))
        path.line(to: Point(note.maxX, note.minY))
        path.quad(
            to: Point(note.maxX - 0.6 * lift, note.maxY - lift), control: Point(note.maxX + 0.1 * lift, note.midY))
        path.quad(to: Point(note.minX + 0.2 * lift, note.maxY), control: Point(note.midX, note.maxY + 0.5 * lift))
        path.quad(to: Point(note.minX, note.minY), control: Point(note.minX + 0.3 * lift, note.midY))
        path.close()
        // It lifts at its foot: the shadow is deepest there.
        let foot = Path.polygon([
            Point(note.minX + 4 * u, note.midY), Point(note.maxX, note.midY),
            Point(note.maxX + 2 * u, note.maxY + 2.5 * u),
            Point(note.minX + 3 * u, note.maxY + 1.5 * u),
        ])
        e.layer(note.inset(by: -8 * u), blur: 2 * u) { $0.fill(foot, Color(hex: 0x10141C).opacity(0.42)) }
        e.fill(path, e.ground)
        e.fill(
            path,
            .linear(
                from: Point(note.midX, note.minY), to: Point(note.midX, note.maxY),
                [
                    GradientStop(0, Color.black.opacity(0.07)), GradientStop(0.16, Color.black.opacity(0.01)),
                    GradientStop(0.7, Color.white.opacity(0)), GradientStop(0.93, Color.white.opacity(0.22)),
                    GradientStop(1, Color.black.opacity(0.04)),
                ]))
        e.pin(Point(note.midX, note.minY + 2.6 * u), 2.2 * u, e.accent)
    }

    /// A bill on a wall: torn round, creased, with the one below it peeping out.
    private static func tornPoster(_ e: inout CarrierEasel) {
        let u = e.unit
        let page = e.face.inset(by: -3 * u)
        let old = e.rough(page.offset(dx: 1.6 * u, dy: 1.8 * u), 2.6 * u, step: 4 * u, row: 60)
        e.shadow(old, height: 2.5, strength: 0.35)
        e.fill(old, e.accent.mixed(with: Color(hex: 0x8A7F6C), 0.55))
        let white = e.rough(page, 2.4 * u, step: 2.6 * u, row: 0)
        let print = e.rough(page.inset(by: 0.8 * u), 2.1 * u, step: 2.2 * u, row: 0.9)
        e.shadow(white, height: 1.6, strength: 0.3)
        e.fill(white, Color(hex: 0xF4EEDF))
        e.fill(print, e.ground)
        e.clipped(to: print) { e in
            e.texture(print, .cloud, e.ground, contrast: 0.04, scale: 30 * u)
            for _ in 0..<5 {
                let across = e.random.chance(0.5)
                let share = e.random.uniform(0.08, 0.92)
                let (a, b) =
                    across
                    ? (
                        Point(page.minX, page.minY + share * page.height),
                        Point(page.maxX, page.minY + (share + e.random.uniform(-0.12, 0.12)) * page.height)
                    )
                    : (
                        Point(page.minX + share * page.width, page.minY),
                        Point(page.minX + (share + e.random.uniform(-0.12, 0.12)) * page.width, page.maxY)
                    )
                let bent = [
                    a, a.towards(b, 0.45) + Point(e.random.uniform(-1.5, 1.5) * u, e.random.uniform(-1.5, 1.5) * u), b,
                ]
                e.line(bent, 0.35 * u, Color.white.opacity(0.35))
                e.line(bent.map { $0 + Point(0.35 * u, 0.4 * u) }, 0.35 * u, Color.black.opacity(0.16))
            }
            e.shade(print, strength: 0.07)
        }
        peel(page, on: &e)
    }

    /// A strip torn down from the upper right corner, hanging.
    private static func peel(_ page: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        let size = 9 * u
        let flap = Path.polygon([
            Point(page.maxX - size, page.minY - 1.5 * u), Point(page.maxX - 0.8 * size, page.minY + 0.3 * size),
            Point(page.maxX - 0.5 * size, page.minY + 0.62 * size),
            Point(page.maxX - 0.2 * size, page.minY + 0.72 * size),
            Point(page.maxX + 1.5 * u, page.minY + size), Point(page.maxX - 0.62 * size, page.minY + 0.95 * size),
            Point(page.maxX - 0.95 * size, page.minY + 0.5 * size),
        ])
        e.fill(flap.transformed(by: .translation(0.4 * u, 0.9 * u)), Color.black.opacity(0.22))
        e.fill(flap, Color(hex: 0xEFE8D8))
        e.shade(flap, strength: 0.16)
    }

    /// The front of an envelope: striped by air mail where it is wide, the flap's edge pressed through.
    private static func envelope(_ e: inout CarrierEasel) {
        let u = e.unit
        let outer = e.face.inset(by: -5 * u)
        let path = Path.roundedRectangle(outer, radius: 1.5 * u)
        e.shadow(path, height: 3, strength: 0.35)
        e.fill(path, e.ground)
        e.clipped(to: path) { e in
            e.texture(path, .cloud, e.ground, contrast: 0.012, scale: 28 * u)
            stripes(outer, on: &e)
            // The back's flap shows through as a faint edge.
            let tip = Point(outer.midX, outer.minY + 0.52 * outer.height)
            for shift in [0.0, 0.5] {
                e.line(
                    [
                        Point(outer.minX, outer.minY + shift * u), tip + Point(0, shift * u),
                        Point(outer.maxX, outer.minY + shift * u),
                    ], 0.5 * u, (shift > 0 ? Color.white : .black).opacity(0.06))
            }
            e.shade(path, strength: 0.05)
        }
    }

    private static func stripes(_ outer: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        let (width, pitch) = (3.4 * u, 7.5 * u)
        let ring = CarrierEasel.ring(outer, width)
        let colors = [e.accent, Color(hex: 0x2F5D9A)]
        e.clipped(to: ring) { e in
            for (index, color) in colors.enumerated() {
                var path = Path()
                var x = outer.minX - outer.height + Double(index) * pitch
                var count = 0
                while x < outer.maxX + pitch, count < 240 {
                    path.append(
                        .polygon([
                            Point(x, outer.maxY), Point(x + 0.55 * pitch, outer.maxY),
                            Point(x + 0.55 * pitch + outer.height, outer.minY), Point(x + outer.height, outer.minY),
                        ]))
                    x += 2 * pitch
                    count += 1
                }
                e.fill(path, color.opacity(0.88))
            }
        }
    }

    /// A slip from a till: cut by teeth above and below, a little curled.
    private static func slip(_ e: inout CarrierEasel) {
        let u = e.unit
        let paper = e.face.inset(dx: -1.2 * u, dy: -2.4 * u)
        let tooth = 1.6 * u
        let count = max(6, min(120, Int(paper.width / (2 * tooth))))
        func edge(_ y: Double, _ out: Double) -> [Point] {
            (0...(2 * count)).map { index in
                Point(
                    paper.minX + paper.width * Double(index) / Double(2 * count), y + (index % 2 == 0 ? 0 : out * tooth)
                )
            }
        }
        let path = Path.polygon(edge(paper.minY, -1) + edge(paper.maxY, 1).reversed())
        e.shadow(path, height: 3, strength: 0.34)
        e.fill(path, e.ground)
        e.fill(
            path,
            .linear(
                from: Point(paper.midX, paper.minY), to: Point(paper.midX, paper.maxY),
                [
                    GradientStop(0, Color.black.opacity(0.1)), GradientStop(0.05, Color.black.opacity(0)),
                    GradientStop(0.5, Color.black.opacity(0.015)), GradientStop(0.92, Color.black.opacity(0)),
                    GradientStop(0.97, Color.white.opacity(0.3)), GradientStop(1, Color.black.opacity(0.08)),
                ]))
        e.shadeUpright(path, strength: 0.05)
    }
}
