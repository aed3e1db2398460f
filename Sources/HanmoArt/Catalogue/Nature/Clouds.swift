import HanmoGraphics

/// Clouds and what falls from them.
enum Clouds {
    /// A flat-bottomed heap of lobes; the lobes behind are in shade.
    static func puff(
        _ sketch: inout Sketch, _ x: Double, _ foot: Double, _ half: Double, _ height: Double, _ color: Color,
        shade: Color? = nil
    ) {
        let shade = shade ?? color.mixed(with: Color(hex: 0x9DB7CC), 0.42)
        // Lobes whose hull from above is the heap; the outermost touch the foot.
        let count = 7
        let lobes = (0..<count).map { index -> (x: Double, y: Double, radius: Double) in
            let t = 2 * Double(index) / Double(count - 1) - 1
            let swell = 1 - t * t
            let radius = half * (0.17 + 0.13 * swell) * sketch.random.uniform(0.86, 1.14)
            let top =
                height * (0.12 + 0.86 * swell) * (2 * index == count - 1 ? 1.02 : sketch.random.uniform(0.8, 1.02))
            let round = index == 0 || index == count - 1
            return (
                x + t * (half - radius), round ? radius * 0.8 : max(radius * 0.8, min(top, height) - radius), radius
            )
        }
        var hull: [(Double, Double)] = []
        for step in 0...110 {
            let px = x - half + 2 * half * Double(step) / 110
            var top = 0.0
            for lobe in lobes {
                let inside = lobe.radius * lobe.radius - (px - lobe.x) * (px - lobe.x)
                if inside > 0 { top = max(top, lobe.y + inside.squareRoot()) }
            }
            if top > 0 { hull.append((px, foot - top)) }
        }
        guard let left = hull.first?.0, let right = hull.last?.0 else { return }
        let corner = min(half * 0.1, height * 0.14)
        let bottom = [
            (right - corner * 0.2, foot - corner * 0.5), (right - corner, foot), (left + corner, foot),
            (left + corner * 0.2, foot - corner * 0.5),
        ]
        sketch.polygon(hull + bottom, color)
        let path = Path.polygon((hull + bottom).map { Point($0.0, $0.1) })
        sketch.clip(to: path) { inner in
            // Shade under the heap and below the foremost lobes.
            let wave = (0...30).map { step -> (Double, Double) in
                let t = Double(step) / 30
                let bump = Trigonometry.sin(t * 9 * .pi / 2 + 0.6)
                return (x - half + 2 * half * t, foot - height * (0.2 + 0.07 * (bump < 0 ? -bump : bump)))
            }
            inner.polygon(wave + [(x + half, foot + 2), (x - half, foot + 2)], shade, edge: .none)
            inner.ellipse(
                x + half * 0.5, foot - height * 0.2, half * 0.34, height * 0.3, shade.opacity(0.55), edge: .none)
            inner.ellipse(x + half * 0.42, foot - height * 0.34, half * 0.34, height * 0.3, color, edge: .none)
            inner.ellipse(
                x - half * 0.1, foot - height * 0.36, half * 0.34, height * 0.36, shade.opacity(0.5), edge: .none)
            inner.ellipse(x - half * 0.17, foot - height * 0.46, half * 0.35, height * 0.38, color, edge: .none)
        }
    }

    static func cloud(_ sketch: inout Sketch, _ appearance: Appearance) {
        guard !appearance.name.contains("祥云") else { return auspicious(&sketch, appearance) }
        let color = appearance.color(Hues.white)
        puff(&sketch, 26, -12, 80, 72, color.mixed(with: Hues.sky, 0.24))
        puff(&sketch, -18, 0, 92, 100, color)
    }

    /// The curled cloud of Chinese ornament.
    private static func auspicious(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Hues.coral)
        let rim = Hues.light(color, 0.6)
        let parts: [(Double, Double, Double)] = [(-62, -22, 22), (56, -24, 24), (-24, -44, 34), (24, -52, 36)]
        // The tail that trails away from the curls.
        sketch.blob(
            [(-62, -2), (-20, -16), (40, -14), (70, -22), (96, -16), (118, -22), (104, -6), (70, -2), (10, 0)], color)
        for part in parts {
            sketch.ellipse(part.0, part.1, part.2, part.2, color)
            for turn in 0..<2 {
                let spiral = (0...26).map { step -> (Double, Double) in
                    let t = Double(step) / 26
                    let angle = t * 3.4 * .pi + Double(turn) * 0.2
                    let radius = part.2 * (0.9 - 0.76 * t) - Double(turn) * part.2 * 0.1
                    return (part.0 + radius * Trigonometry.cos(angle), part.1 + radius * Trigonometry.sin(angle))
                }
                if turn == 0 { sketch.curve(spiral, width: 3, rim, taper: .none) }
            }
        }
        sketch.curve([(-50, -5), (10, -7), (60, -8), (88, -11), (110, -18)], width: 2.4, rim)
    }

    /// Soft bands that lie one over the other.
    static func mist(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Hues.white)
        for band in 0..<7 {
            let y = -10 - Double(band) * 12.5 + sketch.random.uniform(-3, 3)
            let half = sketch.random.uniform(90, 150)
            let x = sketch.random.uniform(-40, 40)
            let thick = sketch.random.uniform(4, 9)
            let points: [(Double, Double)] = [
                (x - half, y), (x - half * 0.5, y - thick * 0.8), (x, y - thick * 0.3), (x + half * 0.45, y - thick),
                (x + half, y - 0.5), (x + half * 0.5, y + thick * 0.5), (x, y + thick * 0.8),
                (x - half * 0.55, y + thick * 0.4),
            ]
            sketch.blob(points, color.mixed(with: Hues.sky, 0.2).opacity(0.34), edge: .none)
            sketch.blob(points.map { (x + ($0.0 - x) * 0.8, y + ($0.1 - y) * 0.55) }, color.opacity(0.5), edge: .none)
        }
    }

    /// Mist about a foot.
    static func mistBand(_ sketch: inout Sketch, y: Double, half: Double) {
        for (shift, wide, thick, strength) in [(-0.2, 0.9, 7.0, 0.5), (0.25, 0.8, 6, 0.55), (0, 1.05, 8, 0.7)] {
            let x = shift * half
            sketch.blob(
                [
                    (x - half * wide, y + 2), (x - half * wide * 0.5, y - thick), (x, y - thick * 0.4),
                    (x + half * wide * 0.5, y - thick * 0.9), (x + half * wide, y + 2), (x, y + thick),
                ], Hues.white.opacity(strength), edge: .none)
        }
    }

    static func rain(_ sketch: inout Sketch, _ appearance: Appearance) {
        for row in 0..<3 {
            for column in 0..<6 {
                let x = -44 + Double(column) * 17 + (row % 2 == 0 ? 0 : 8)
                drop(&sketch, x - Double(row) * 3, -30 + Double(row) * 13.5, 3.4 - Double(row) * 0.3, Hues.blue)
            }
        }
        puff(&sketch, 14, -46, 52, 44, Color(hex: 0x93A5B5), shade: Color(hex: 0x748899))
        puff(&sketch, -8, -40, 58, 52, Color(hex: 0xB7C4CF), shade: Color(hex: 0x8FA1B0))
    }

    private static func drop(_ sketch: inout Sketch, _ x: Double, _ y: Double, _ size: Double, _ color: Color) {
        sketch.blob(
            [
                (x + size * 0.9, y - size * 2.2), (x + size * 0.86, y - size * 0.4), (x + size * 0.5, y + size * 0.6),
                (x - size * 0.3, y + size * 0.9), (x - size * 0.9, y + size * 0.3), (x - size * 0.7, y - size * 0.5),
                (x + size * 0.1, y - size * 1.3),
            ], color, edge: .inner, of: .water)
        sketch.ellipse(x - size * 0.3, y + size * 0.1, size * 0.24, size * 0.36, Hues.glass, edge: .none, of: .light)
    }

    static func storm(_ sketch: inout Sketch, _ appearance: Appearance) {
        for column in 0..<9 {
            let x = -50 + Double(column) * 12.4
            sketch.line(
                [(x, -36), (x - 9, -6 - sketch.random.uniform(0, 14))], width: 1.4, Hues.light(Hues.blue, 0.2),
                taper: .tail)
        }
        sketch.glow(6, -24, radius: 60, Hues.yellow)
        sketch.polygon(
            [(4, -52), (20, -52), (10, -32), (22, -32), (-6, 0), (2, -24), (-10, -24)], Hues.yellow, of: .light)
        sketch.polygon([(6, -50), (10, -50), (0, -28), (-4, -26)], Hues.cream, edge: .none, of: .light)
        puff(&sketch, 16, -46, 56, 46, Color(hex: 0x5B6779), shade: Color(hex: 0x465062))
        puff(&sketch, -8, -40, 62, 56, Color(hex: 0x7A8798), shade: Color(hex: 0x5A6678))
    }

    /// A crystal with six feathered arms; a block of ice when the name says so.
    static func snow(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Color(hex: 0xBFE0F0))
        for arm in 0..<6 {
            sketch.moved(0, -50, turned: Double(arm) / 6 * 2 * .pi) { part in
                part.limb([(0, 0), (0, -46)], from: 4.6, to: 2.6, color, .flat, edge: .inner)
                for (at, length) in [(-16.0, 9.0), (-27, 13), (-37, 8)] {
                    for side in [-1.0, 1] {
                        part.limb(
                            [(0, at), (side * length, at - length * 0.72)], from: 3, to: 1.8, color, .flat, edge: .inner
                        )
                    }
                }
                part.line([(0, -4), (0, -45)], width: 1.1, Hues.white)
            }
        }
        let hexagon = (0..<6).map { step -> (Double, Double) in
            let angle = Double(step) / 6 * 2 * .pi + .pi / 6
            return (8.6 * Trigonometry.cos(angle), -50 + 8.6 * Trigonometry.sin(angle))
        }
        sketch.polygon(hexagon, Hues.white, edge: .inner)
        sketch.polygon(hexagon.map { ($0.0 * 0.5, -50 + ($0.1 + 50) * 0.5) }, color, edge: .none)
    }
}
