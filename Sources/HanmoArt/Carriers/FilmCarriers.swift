import HanmoGraphics

/// Film, and words laid over it.
enum FilmCarriers {
    static let all = [CarrierDrawing("film-frame", film), CarrierDrawing("subtitle-bar", subtitle)]

    /// A strip of film: perforations above and below, a hint of the frames beside.
    private static func film(_ e: inout CarrierEasel) {
        let u = e.unit
        let edge = min(13 * u, 0.5 * e.reach)
        let strip = e.face.inset(dx: -min(9 * u, 0.4 * e.reach), dy: -edge)
        let path = Path.rectangle(strip)
        e.shadow(path, height: 3, strength: 0.4)
        e.fill(path, Color(hex: 0x15120F))
        let frame = Path.roundedRectangle(e.face.inset(by: -1.2 * u), radius: 2 * u)
        e.fill(frame, e.ground)
        for side in [-1.0, 1] {
            let x = side < 0 ? strip.minX : e.face.maxX + 3.4 * u
            let next = Rect(
                minX: x, minY: e.face.minY - 1.2 * u, maxX: side < 0 ? e.face.minX - 3.4 * u : strip.maxX,
                maxY: e.face.maxY + 1.2 * u)
            e.fill(.rectangle(next), e.ground.mixed(with: e.accent, 0.4).mixed(with: .black, 0.3))
        }
        let hole = 0.44 * edge
        let pitch = 1.75 * hole
        let count = max(2, min(90, Int(strip.width / pitch)))
        var holes = Path()
        for index in 0..<count {
            let x = strip.minX + (Double(index) + 0.5) * strip.width / Double(count)
            for y in [strip.minY + 0.46 * edge, strip.maxY - 0.46 * edge] {
                holes.append(
                    .roundedRectangle(
                        Rect(x: x - 0.36 * hole, y: y - hole / 2, width: 0.72 * hole, height: hole), radius: 0.2 * hole)
                )
            }
        }
        e.fill(holes, Color(hex: 0xE9E3D6))
        e.sheen(path, strength: 0.035)
    }

    /// A dark bar with an accent at its head, as under a news picture.
    private static func subtitle(_ e: inout CarrierEasel) {
        let u = e.unit
        let bar = e.face
        let path = Path.roundedRectangle(bar, radius: 1.5 * u)
        e.shadow(path, height: 2.5, strength: 0.3)
        e.fill(path, e.ground)
        e.fill(
            path,
            .linear(
                from: Point(bar.midX, bar.minY), to: Point(bar.midX, bar.maxY),
                [
                    GradientStop(0, Color.white.opacity(0.06)), GradientStop(0.5, Color.white.opacity(0)),
                    GradientStop(1, Color.black.opacity(0.1)),
                ]))
        e.clipped(to: path) { e in
            e.fill(.rectangle(Rect(x: bar.minX, y: bar.minY, width: 2.6 * u, height: bar.height)), e.accent)
        }
    }
}
