import HanmoBrief
import HanmoGraphics

/// The pine of the painters: a bent trunk, level boughs, needles in flat clouds.
struct PineTree {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let needle = appearance.color(Hues.pine)
        let bark = Hues.darkWood.mixed(with: Hues.brick, 0.2)
        let side = sketch.random.chance(0.5) ? 1.0 : -1
        sketch.moved(0, 0, scaled: side, 1) { sketch in
            let trunk = Spine([
                (-5, -5, 9), (-4, -14, 9), (5, -30, 8.4), (6, -46, 7), (-5, -60, 6), (-9, -74, 4.4), (-2, -88, 2.4),
            ])
            pad(-4, -62, 20, 0.3, needle, &sketch)
            pad(26, -50, 18, 0.3, needle, &sketch)
            for bough in [
                [(6.0, -40.0, 5.4), (18, -42, 4), (30, -48, 3), (40, -47, 1.4)],
                [(4, -34, 5), (-10, -38, 3.8), (-24, -36, 2.6), (-34, -40, 1.2)],
                [(-6, -60, 4.4), (-18, -60, 3), (-30, -66, 1.4)], [(-8, -68, 3.6), (4, -70, 2.8), (18, -74, 1.2)],
            ] { sketch.flesh(bough, bark, edge: .outline, of: .wood) }
            sketch.blob(
                [(-21, 1), (-11, -3), (-8, -12), (0, -12), (1, -4), (12, 1), (0, -1), (-6, 0), (-12, -0.6)], bark,
                of: .wood)
            sketch.area(trunk.body, bark, .upright, of: .wood)
            sketch.clip(to: trunk.body) { sketch in
                // Bark like scales.
                for step in 1..<26 {
                    let t = Double(step) / 28
                    for aside in step % 2 == 0 ? [-0.45, 0.45] : [0.0] {
                        let (ax, ay) = trunk.at(t, aside - 0.3)
                        let (bx, by) = trunk.at(t + 0.018, aside)
                        let (cx, cy) = trunk.at(t, aside + 0.3)
                        sketch.curve([(ax, ay), (bx, by), (cx, cy)], width: 0.6, Hues.dark(bark, 0.35))
                    }
                }
            }
            for (x, y, r, tone) in [
                (-33.0, -40.0, 14.0, 0.14), (38, -50, 15, 0.12), (-28, -67, 14, 0.06), (16, -76, 15, 0.04),
                (-2, -90, 13, 0), (24, -36, 9, 0.18), (-16, -50, 10, 0.16),
            ] {
                pad(x + sketch.random.uniform(-2, 2), y + sketch.random.uniform(-1, 1), r, tone, needle, &sketch)
            }
            guard appearance.season == "winter" else { return }
            for (x, y, r) in [(-33.0, -43.0, 11.0), (38, -53, 12), (-28, -70, 11), (16, -79, 12), (-2, -93, 10)] {
                sketch.blob(
                    Foliage.mass(x, y, r, r * 0.26, bumps: 6, &sketch.random), Hues.white, edge: .inner, of: .plain)
            }
        }
    }

    /// A flat cloud of needles: fans of lines rise along its upper edge.
    private func pad(_ x: Double, _ y: Double, _ r: Double, _ shade: Double, _ needle: Color, _ sketch: inout Sketch) {
        let tone = Hues.dark(needle, shade)
        let shape = Foliage.mass(x, y, r, r * 0.42, bumps: 8, &sketch.random)
        sketch.blob(shape, Hues.dark(tone, 0.22), edge: .outline, of: .leaf)
        sketch.blob(
            shape.map { (x + ($0.0 - x) * 0.94 - r * 0.03, y + ($0.1 - y) * 0.8 - r * 0.1) }, tone, edge: .none,
            of: .leaf)
        let fans = max(4, Int(r / 2.4))
        for fan in 0..<fans {
            let t = (Double(fan) + 0.5) / Double(fans) * 2 - 1
            let (fx, fy) = (x + t * r * 0.84, y + r * (0.12 + 0.1 * t * t))
            let rise = r * 0.44 * (1 - 0.45 * t * t)
            for ray in -3...3 {
                let angle = -Double.pi / 2 + Double(ray) * 0.3 + t * 0.25
                sketch.line(
                    [(fx, fy), (fx + rise * Trigonometry.cos(angle), fy + rise * Trigonometry.sin(angle))], width: 0.55,
                    Hues.light(tone, ray < 1 ? 0.24 : 0.12), taper: .tail)
            }
        }
    }
}
