import HanmoGraphics

/// What shines by itself.
enum LightCarriers {
    static let all = [
        CarrierDrawing("neon-tube", neon), CarrierDrawing("led-panel", ledPanel), CarrierDrawing("light-box", lightBox),
    ]

    /// A dark board on standoffs; a tube runs around it, with dark ends and its cable.
    private static func neon(_ e: inout CarrierEasel) {
        let u = e.unit
        let board = e.face.inset(by: -7 * u)
        let path = Path.roundedRectangle(board, radius: 7 * u)
        let tube = board.inset(by: 3.6 * u)
        let shine = e.request.isNight ? 0.85 : 0.5
        // Light on the wall around.
        e.glow(path, e.accent, radius: min(8 * u, 0.12 * e.reach), strength: 0.45 * shine)
        e.shadow(path, height: 3, strength: 0.4)
        e.fill(path, e.ground)
        e.fill(
            path,
            .linear(
                from: Point(board.midX, board.minY), to: Point(board.midX, board.maxY),
                [GradientStop(0, Color.white.opacity(0.07)), GradientStop(1, Color.black.opacity(0.16))]))
        e.ring(board, 0.7 * u, radius: 7 * u, Color.white.opacity(0.16))
        let border = CarrierEasel.ring(tube, 1.3 * u, radius: 5 * u)
        e.clipped(to: path) { $0.glow(border, $0.accent, radius: 2.6 * u, strength: shine) }
        e.fill(border, e.accent)
        e.ring(tube.inset(by: 0.35 * u), 0.55 * u, radius: 4.7 * u, e.accent.mixed(with: .white, 0.75))
        clips(tube, on: &e)
        // The gap where the tube begins and ends, and the wire.
        let gap = Rect(x: tube.maxX - 22 * u, y: tube.maxY - 2 * u, width: 5 * u, height: 2.7 * u)
        e.fill(.rectangle(gap), e.ground)
        for x in [gap.minX - 1.4 * u, gap.maxX - 0.6 * u] {
            e.fill(
                .roundedRectangle(Rect(x: x, y: gap.minY + 0.4 * u, width: 2 * u, height: 1.9 * u), radius: 0.4 * u),
                Color(hex: 0x1A1B20))
        }
        let out = min(14 * u, 0.5 * e.reach)
        let wire = Curves.smooth([
            gap.center, Point(gap.midX, board.maxY + 1.5 * u), Point(gap.midX + 4 * u, board.maxY + 0.55 * out),
            Point(gap.midX + 3 * u, board.maxY + out),
        ])
        e.line(wire, 0.8 * u, Color(hex: 0x15161A))
    }

    /// Clear holders along the tube.
    private static func clips(_ tube: Rect, on e: inout CarrierEasel) {
        let u = e.unit
        for (share, across) in [(0.25, true), (0.75, true), (0.5, false)] {
            for far in [false, true] {
                let at =
                    across
                    ? Point(tube.minX + share * tube.width, far ? tube.maxY - 0.65 * u : tube.minY + 0.65 * u)
                    : Point(far ? tube.maxX - 0.65 * u : tube.minX + 0.65 * u, tube.minY + share * tube.height)
                let (dx, dy) = across ? (0.5, 1.5) : (1.5, 0.5)
                e.fill(
                    .rectangle(Rect(x: at.x - dx * u, y: at.y - dy * u, width: 2 * dx * u, height: 2 * dy * u)),
                    Color(hex: 0x20222A))
            }
        }
    }

    /// Modules of dots behind a black mask.
    private static func ledPanel(_ e: inout CarrierEasel) {
        let u = e.unit
        let outer = e.face.inset(by: -4.5 * u)
        let box = Path.roundedRectangle(outer, radius: 1.6 * u)
        if e.request.isNight { e.glow(box, e.accent, radius: min(7 * u, 0.12 * e.reach), strength: 0.35) }
        e.shadow(box, height: 4, strength: 0.45)
        e.fill(box, Color(hex: 0x1B1D21))
        e.bevel(outer, 0.8 * u, strength: 0.3)
        e.fill(.rectangle(e.face.inset(by: -0.8 * u)), Color(hex: 0x050608))
        e.fill(.rectangle(e.face), e.ground)
        let pitch = max(4, min(1.5 * u, 9))
        var gaps = Path()
        let columns = min(420, Int(e.face.width / pitch))
        let rows = min(420, Int(e.face.height / pitch))
        for column in 0...max(1, columns) {
            let x = e.face.minX + Double(column) * pitch
            guard x < e.face.maxX else { break }
            gaps.append(.rectangle(Rect(x: x, y: e.face.minY, width: 0.28 * pitch, height: e.face.height)))
        }
        for row in 0...max(1, rows) {
            let y = e.face.minY + Double(row) * pitch
            guard y < e.face.maxY else { break }
            gaps.append(.rectangle(Rect(x: e.face.minX, y: y, width: e.face.width, height: 0.28 * pitch)))
        }
        // The dots that are off are a little lighter than the mask between them.
        e.fill(.rectangle(e.face), e.accent.opacity(0.075))
        e.fill(gaps, Color(hex: 0x020304).opacity(0.55))
        e.screws(in: outer, inset: 2.2 * u, 0.8 * u, Color(hex: 0x53575E))
        e.sheen(.rectangle(e.face), strength: 0.03)
    }

    /// A lit sheet of acrylic in a metal case, on two brackets.
    private static func lightBox(_ e: inout CarrierEasel) {
        let u = e.unit
        let outer = e.face.inset(by: -3.5 * u)
        let path = Path.roundedRectangle(outer, radius: 2.4 * u)
        let isNight = e.request.isNight
        for x in [outer.minX + 0.25 * outer.width, outer.maxX - 0.25 * outer.width] {
            e.rod(from: Point(x, outer.minY - 6 * u), to: Point(x, outer.minY + u), 2 * u, CarrierEasel.iron)
        }
        e.glow(
            path, e.ground.mixed(with: .white, 0.2), radius: min(9 * u, 0.14 * e.reach), strength: isNight ? 0.75 : 0.25
        )
        e.shadow(path, height: 4, strength: isNight ? 0.25 : 0.4)
        e.fill(path.transformed(by: .translation(1.2 * u, 1.6 * u)), Color(hex: 0x1D1F23))
        e.fill(path, Color(hex: 0x3A3D43))
        e.bevel(outer, 0.9 * u, strength: 0.35)
        e.fill(.rectangle(e.face.inset(by: -0.6 * u)), Color(hex: 0x17181B))
        e.fill(.rectangle(e.face), e.ground)
        // Tubes behind: brightest in the middle.
        let (a, b) =
            e.isWide
            ? (Point(e.face.midX, e.face.minY), Point(e.face.midX, e.face.maxY))
            : (Point(e.face.minX, e.face.midY), Point(e.face.maxX, e.face.midY))
        e.fill(
            .rectangle(e.face),
            .linear(
                from: a, to: b,
                [
                    GradientStop(0, Color.black.opacity(0.1)), GradientStop(0.25, Color.white.opacity(0.05)),
                    GradientStop(0.5, Color.white.opacity(0.12)), GradientStop(0.75, Color.white.opacity(0.05)),
                    GradientStop(1, Color.black.opacity(0.1)),
                ]))
        e.ring(e.face.inset(by: 1.6 * u), 0.5 * u, radius: u, e.accent.opacity(0.9))
    }
}
