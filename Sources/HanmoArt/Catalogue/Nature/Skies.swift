import HanmoGraphics

/// Sun, moon, stars and what is with them.
enum Skies {
    /// By day with rays; low and red at dawn and dusk, when the name says so.
    static func sun(_ sketch: inout Sketch, _ appearance: Appearance) {
        let low = ["落", "夕", "残", "sunset", "日出", "朝", "旭", "红日", "sunrise"].contains { appearance.name.contains($0) }
        let color = appearance.color(low ? Color(hex: 0xE8603C) : Hues.yellow)
        for (radius, strength) in [(50.0, 0.16), (43, 0.22)] {
            sketch.ellipse(0, -50, radius, radius, Hues.light(color, 0.35).opacity(strength), edge: .none, of: .light)
        }
        if low {
            sketch.ellipse(0, -50, 34, 34, color, edge: .outline, of: .light)
            sketch.ellipse(-1, -53, 28, 28, Hues.orange.opacity(0.35), edge: .none, of: .light)
            return
        }
        for ray in 0..<12 {
            let angle = Double(ray) / 12 * 2 * .pi + 0.13
            let length = ray % 2 == 0 ? 49.0 : 42
            func at(_ radius: Double, _ turn: Double) -> (Double, Double) {
                (radius * Trigonometry.cos(angle + turn), -50 + radius * Trigonometry.sin(angle + turn))
            }
            sketch.polygon(
                [at(31, -0.13), at(length, 0), at(31, 0.13)], ray % 2 == 0 ? color : Hues.gold, edge: .inner, of: .light
            )
        }
        sketch.ellipse(0, -50, 28, 28, color, edge: .outline, of: .light)
        sketch.ellipse(-2.4, -52.4, 23, 23, Hues.light(color, 0.3), edge: .none, of: .light)
    }

    /// Full with its seas, or a crescent.
    static func moon(_ sketch: inout Sketch, _ appearance: Appearance) {
        let isCrescent = ["新月", "残月", "弯月", "月牙", "crescent", "new moon"].contains { appearance.name.contains($0) }
        let color = appearance.color(Color(hex: 0xFBF0CF))
        sketch.glow(0, -50, radius: 108, color)
        guard !isCrescent else {
            // Two circles, each from where it meets the other: the horns.
            func arc(_ x: Double, _ radius: Double, from start: Double) -> [(Double, Double)] {
                (0...48).map { step in
                    let angle = (start + (2 - 2 * start) * Double(step) / 48) * Double.pi
                    return (x + radius * Trigonometry.cos(angle), -50 + radius * Trigonometry.sin(angle))
                }
            }
            sketch.polygon(arc(6, 42, from: 0.3447) + arc(23, 37.2, from: 0.477).reversed(), color, of: .light)
            return
        }
        sketch.ellipse(0, -50, 50, 50, color.opacity(0.18), edge: .none, of: .light)
        sketch.ellipse(0, -50, 42, 42, color, of: .light)
        sketch.clip(to: .ellipse(in: Rect(x: -42, y: -92, width: 84, height: 84))) { inner in
            let sea = color.mixed(with: Color(hex: 0xB9B29A), 0.42)
            let seas: [(Double, Double, Double, Double)] = [
                (-15, -66, 13, 10), (6, -70, 11, 8), (17, -56, 9, 8), (-20, -46, 11, 12), (4, -36, 10, 6),
                (-6, -56, 7, 5), (25, -42, 6, 5),
            ]
            for (index, mare) in seas.enumerated() {
                let points = (0..<9).map { step -> (Double, Double) in
                    let angle = Double(step) / 9 * 2 * .pi
                    let radius = inner.random.uniform(0.8, 1.12)
                    return (
                        mare.0 + mare.2 * radius * Trigonometry.cos(angle),
                        mare.1 + mare.3 * radius * Trigonometry.sin(angle)
                    )
                }
                inner.blob(points, sea.opacity(index % 2 == 0 ? 0.6 : 0.42), edge: .none, of: .light)
            }
            for (x, y, r) in [(10.0, -22.0, 2.6), (-26, -28, 1.8), (28, -68, 1.7), (-4, -82, 1.5), (-30, -60, 1.3)] {
                inner.ellipse(x, y, r, r, Hues.white.opacity(0.7), edge: .none, of: .light)
                inner.ellipse(x + r * 0.15, y + r * 0.15, r * 0.55, r * 0.55, sea, edge: .none, of: .light)
            }
            // A breath of shade along the rim away from the light.
            let rim = (0...20).map { step -> (Double, Double) in
                let angle = (-0.3 + 1.1 * Double(step) / 20) * Double.pi
                return (44 * Trigonometry.cos(angle), -50 + 44 * Trigonometry.sin(angle))
            }
            let back = (0...20).reversed().map { step -> (Double, Double) in
                let angle = (-0.3 + 1.1 * Double(step) / 20) * Double.pi
                return (-4 + 40 * Trigonometry.cos(angle), -54 + 40 * Trigonometry.sin(angle))
            }
            inner.polygon(rim + back, Color(hex: 0xC9B98A).opacity(0.35), edge: .none, of: .light)
        }
    }

    /// Scattered over a wide field: a few large with rays, many small.
    static func stars(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Color(hex: 0xFFF2C8))
        for index in 0..<64 {
            // Each in a cell of its own, so that no part of the sky is bare.
            let (column, row) = (index < 7 ? index * 16 / 7 : index % 16, index < 7 ? index * 3 % 4 : index / 16)
            let x = -118 + (Double(column) + sketch.random.uniform(0.1, 0.9)) * 236 / 16
            let y = -98 + (Double(row) + sketch.random.uniform(0.1, 0.9)) * 24
            let size = index < 7 ? sketch.random.uniform(3.4, 5.6) : sketch.random.uniform(0.5, 1.5)
            if index < 7 {
                sketch.glow(x, y, radius: size * 3, color)
                star(&sketch, x, y, size, color, points: 4, depth: 0.22)
            } else {
                sketch.ellipse(
                    x, y, size, size, index % 5 == 0 ? Hues.sky : color.opacity(sketch.random.uniform(0.6, 1)),
                    edge: .none,
                    of: .light)
            }
        }
    }

    static func star(
        _ sketch: inout Sketch, _ x: Double, _ y: Double, _ radius: Double, _ color: Color, points: Int, depth: Double
    ) {
        let corners = (0..<(points * 2)).map { step -> (Double, Double) in
            let angle = Double(step) / Double(points) * .pi - .pi / 2
            let r = step % 2 == 0 ? radius : radius * depth
            return (x + r * Trigonometry.cos(angle), y + r * Trigonometry.sin(angle))
        }
        sketch.polygon(corners, color, edge: .inner, of: .light)
    }

    /// The earth when the name says so, else a banded giant with a ring.
    static func planet(_ sketch: inout Sketch, _ appearance: Appearance) {
        let isEarth = appearance.name.contains("地球") || appearance.name.lowercased().contains("earth")
        let ball = Path.ellipse(in: Rect(x: -36, y: -86, width: 72, height: 72))
        if isEarth {
            sketch.ellipse(0, -50, 40, 40, Hues.sky.opacity(0.35), edge: .none, of: .light)
            sketch.area(ball, Hues.blue, .flat, of: .light)
            sketch.clip(to: ball) { inner in
                let lands: [[(Double, Double)]] = [
                    [(-30, -78), (-12, -84), (-4, -74), (-12, -66), (-8, -58), (-18, -56), (-28, -62)],
                    [(-16, -52), (-4, -50), (0, -40), (-6, -28), (-12, -18), (-16, -30), (-20, -42)],
                    [(10, -80), (26, -78), (36, -64), (34, -54), (24, -60), (14, -62), (8, -70)],
                    [(14, -54), (28, -52), (34, -40), (26, -26), (18, -30), (14, -42)],
                ]
                for land in lands { inner.blob(land, Hues.leaf, edge: .inner, of: .light) }
                inner.ellipse(0, -86, 20, 5, Hues.white, edge: .none, of: .light)
                inner.ellipse(2, -14, 22, 5, Hues.white, edge: .none, of: .light)
                for (x, y, w) in [(-20.0, -68.0, 22.0), (12, -48, 26), (-8, -34, 20), (24, -74, 16)] {
                    inner.limb(
                        [(x - w / 2, y), (x, y - 2), (x + w / 2, y + 1)], from: 3.4, to: 1.6, Hues.white.opacity(0.8),
                        .flat, edge: .none, of: .light)
                }
            }
        } else {
            let color = appearance.color(Color(hex: 0xE2B07A))
            ring(&sketch, front: false, color)
            sketch.area(ball, color, .flat, of: .light)
            sketch.clip(to: ball) { inner in
                for (y, height, tone) in [
                    (-80.0, 5.0, Hues.light(color, 0.3)), (-70, 6, Hues.dark(color, 0.14)),
                    (-58, 4, Hues.light(color, 0.35)),
                    (-48, 8, Hues.dark(color, 0.1)), (-34, 4, Hues.light(color, 0.25)), (-26, 6, Hues.dark(color, 0.2)),
                ] {
                    inner.limb(
                        [(-40, y + 4), (0, y + 7), (40, y - 2)], from: height, to: height * 0.8, tone.opacity(0.7),
                        .flat, edge: .none, of: .light)
                }
                inner.ellipse(14, -42, 7, 4, Hues.coral, edge: .none, of: .light)
            }
        }
        // The night side.
        let shade = Path.polygon(
            (0...20).map { step in
                let angle = (-0.35 + 1.1 * Double(step) / 20) * Double.pi
                return Point(36 * Trigonometry.cos(angle), -50 + 36 * Trigonometry.sin(angle))
            }
                + (0...20).reversed().map { step in
                    let angle = (-0.35 + 1.1 * Double(step) / 20) * Double.pi
                    return Point(-12 + 36 * Trigonometry.cos(angle), -60 + 36 * Trigonometry.sin(angle))
                })
        sketch.clip(to: ball) { $0.area(shade, Hues.navy.opacity(0.34), edge: .none, of: .light) }
        if !isEarth { ring(&sketch, front: true, appearance.color(Color(hex: 0xE2B07A))) }
    }

    private static func ring(_ sketch: inout Sketch, front: Bool, _ color: Color) {
        for (rx, ry, width, tone) in [
            (60.0, 15.0, 4.0, Hues.light(color, 0.5)), (53, 12.6, 3.4, Hues.dark(color, 0.05)),
        ] {
            func arc(_ grow: Double) -> [(Double, Double)] {
                (0...30).map { step in
                    let angle = (front ? 0 : Double.pi) + Double.pi * Double(step) / 30
                    let (x, y) = ((rx + grow) * Trigonometry.cos(angle), (ry + grow * 0.4) * Trigonometry.sin(angle))
                    return (x + y * 0.3, -50 + y - x * 0.28)
                }
            }
            sketch.polygon(arc(-width / 2) + arc(width / 2).reversed(), tone, edge: .inner, of: .light)
        }
    }

    /// A spiral with a bright heart.
    static func galaxy(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Hues.lilac)
        for halo in 0..<7 {
            let size = 88 - Double(halo) * 11
            sketch.ellipse(0, -50, size, size * 0.49, Hues.violet.opacity(0.09), edge: .none, of: .light)
        }
        for arm in 0..<2 {
            for step in 0..<90 {
                let t = Double(step) / 90
                let angle = Double(arm) * .pi + t * 4.6
                let radius = 8 + 78 * t
                let spread = 3 + 8 * t
                let x = radius * Trigonometry.cos(angle) + sketch.random.uniform(-spread, spread)
                let y = -50 + 0.46 * radius * Trigonometry.sin(angle) + sketch.random.uniform(-spread, spread) * 0.5
                let size = sketch.random.uniform(0.6, 2.6) * (1.3 - 0.7 * t)
                let tone = [color, Hues.pink, Hues.sky, Hues.white][Int(sketch.random.next() % 4)]
                sketch.ellipse(x, y, size * 2, size * 1.4, tone.opacity(0.28), edge: .none, of: .light)
                sketch.ellipse(x, y, size * 0.55, size * 0.55, tone, edge: .none, of: .light)
            }
        }
        for (radius, strength) in [(22.0, 0.3), (14, 0.5), (7, 1)] {
            sketch.ellipse(0, -50, radius, radius * 0.6, Hues.lamplight.opacity(strength), edge: .none, of: .light)
        }
        sketch.glow(0, -50, radius: 50, Hues.lamplight)
    }

    /// Seven bands of light.
    static func rainbow(_ sketch: inout Sketch, _ appearance: Appearance) {
        let bands = [Hues.red, Hues.orange, Hues.yellow, Hues.leaf, Hues.teal, Hues.blue, Hues.violet]
        for (index, band) in bands.enumerated() {
            let (outer, inner) = (98.0 - Double(index) * 5, 98.0 - Double(index + 1) * 5 - 0.3)
            let ring = [(outer, false), (inner, true)].flatMap { radius, back in
                (0...40).map { step -> (Double, Double) in
                    let angle = Double.pi * Double(back ? 40 - step : step) / 40
                    return (-radius * Trigonometry.cos(angle), -radius * Trigonometry.sin(angle))
                }
            }
            sketch.polygon(ring, Hues.light(band, 0.14).opacity(0.86), edge: index == 0 ? .outline : .none, of: .light)
        }
        for side in [-1.0, 1] {
            Clouds.puff(&sketch, side * 80, 2, 30, 20, Hues.white)
        }
    }
}
