import HanmoGraphics

/// Letters on a pane.
enum GlassCarriers {
    static let all = [CarrierDrawing("glass-decal", window)]

    /// A shop's window in its painted frame: dark glass with lights far inside and the street's reflection.
    private static func window(_ e: inout CarrierEasel) {
        let u = e.unit
        let width = 5.5 * u
        let outer = e.face.inset(by: -width)
        let wood = e.accent.mixed(with: Color(hex: 0x22352E), 0.6)
        e.shadow(.rectangle(outer), height: 2.5, strength: 0.35)
        e.fill(.rectangle(outer), wood)
        e.woodGrain(outer, wood, strength: 0.12)
        e.bevel(outer, 1.1 * u, strength: 0.3)
        e.bevel(e.face.inset(by: -1.5 * u), 1.5 * u, strength: -0.4)
        e.fill(.rectangle(e.face), e.ground)
        e.clipped(to: .rectangle(e.face)) { e in
            inside(on: &e)
            reflections(on: &e)
        }
        let sill = Rect(x: outer.minX - 3 * u, y: outer.maxY - 0.5 * u, width: outer.width + 6 * u, height: 3.4 * u)
        e.fill(.rectangle(sill.offset(dx: u, dy: 1.2 * u)), Color.black.opacity(0.25))
        e.fill(.rectangle(sill), wood.mixed(with: .white, 0.12))
        e.bevel(sill, 0.8 * u, strength: 0.3)
    }

    private static func inside(on e: inout CarrierEasel) {
        let f = e.face
        let u = e.unit
        let strength = e.request.isNight ? 0.14 : 0.08
        for _ in 0..<7 {
            let at = Point(e.random.uniform(f.minX, f.maxX), f.minY + e.random.uniform(0.05, 0.5) * f.height)
            let radius = e.random.uniform(7, 20) * u
            e.fill(
                CarrierEasel.disc(at, radius),
                .radial(
                    center: at, radius: radius,
                    [
                        GradientStop(0, Color(hex: 0xFFCF87).opacity(strength)),
                        GradientStop(0.7, Color(hex: 0xFFCF87).opacity(strength * 0.5)),
                        GradientStop(1, Color(hex: 0xFFCF87).opacity(0)),
                    ]))
        }
        e.fill(
            .rectangle(f),
            .linear(
                from: Point(f.midX, f.minY), to: Point(f.midX, f.maxY),
                [GradientStop(0, Color.black.opacity(0.12)), GradientStop(1, Color.white.opacity(0.03))]))
    }

    /// Bands of sky, aslant.
    static func reflections(on e: inout CarrierEasel, strength: Double = 0.055) {
        let f = e.face
        let lean = 0.55 * f.height
        var x = f.minX - lean
        for width in [0.09, 0.03, 0.16, 0.05] {
            x += e.random.uniform(0.06, 0.26) * (f.width + lean)
            let across = width * max(f.width, 0.6 * f.height)
            e.fill(
                .polygon([
                    Point(x + lean, f.minY), Point(x + lean + across, f.minY), Point(x + across, f.maxY),
                    Point(x, f.maxY),
                ]), Color(hex: 0xDDEBF2).opacity(strength))
        }
    }
}
