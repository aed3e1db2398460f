import HanmoGraphics

/// Mountains.
enum Ranges {
    /// A broken line from one place to another: halves are displaced again and again.
    static func broken(
        _ from: (Double, Double), _ to: (Double, Double), rough: Double, levels: Int, _ random: inout SeededRandom
    ) -> [(Double, Double)] {
        var points = [from, to]
        var amount = rough
        for _ in 0..<levels {
            var next: [(Double, Double)] = []
            for index in 0..<(points.count - 1) {
                let (a, b) = (points[index], points[index + 1])
                let (dx, dy) = (b.0 - a.0, b.1 - a.1)
                let shift = random.uniform(-amount, amount)
                next.append(a)
                next.append(((a.0 + b.0) / 2 - dy * shift, (a.1 + b.1) / 2 + dx * shift))
            }
            next.append(points[points.count - 1])
            points = next
            amount *= 0.8
        }
        return points
    }

    /// One peak: a lit and a shaded side that meet in a crooked crest, spurs, and snow on top.
    static func peak(
        _ sketch: inout Sketch, _ x: Double, foot: Double, half: Double, height: Double, _ color: Color,
        snow: Double = 0
    ) {
        let summit = (x, foot - height)
        let lean = sketch.random.uniform(-0.1, 0.1) * half
        let left = broken((x - half, foot), summit, rough: 0.15, levels: 4, &sketch.random)
        let right = broken(summit, (x + half, foot), rough: 0.15, levels: 4, &sketch.random)
        let crest = broken(summit, (x + lean + half * 0.12, foot), rough: 0.22, levels: 4, &sketch.random)
        let outline = left + right.dropFirst()
        let path = Path.polygon(outline.map { Point($0.0, $0.1) })
        sketch.area(path, color, of: .stone)
        let shade = Hues.dark(color, 0.26)
        sketch.polygon(right + crest.reversed().dropLast(), shade, edge: .none, of: .stone)
        sketch.clip(to: path) { inner in
            // Spurs: slivers of light on the dark side, of shade on the lit one.
            for spur in 0..<6 {
                let t = 0.1 + 0.15 * Double(spur) + inner.random.uniform(-0.03, 0.03)
                let at = crest[min(crest.count - 1, Int(t * Double(crest.count - 1)))]
                let size = height * inner.random.uniform(0.22, 0.36) * (0.5 + t)
                for side in [-1.0, 1] {
                    let end = (at.0 + side * size * 0.7, at.1 + size)
                    let back = (at.0 + side * size * 0.16, at.1 + size * 1.1)
                    var points = broken(at, end, rough: 0.14, levels: 2, &inner.random)
                    points += broken(end, back, rough: 0.2, levels: 2, &inner.random).dropFirst()
                    inner.polygon(
                        points, side < 0 ? Hues.dark(color, 0.16) : Hues.light(shade, 0.12), edge: .none, of: .stone)
                }
            }
            // Lesser ribs on the lit side, each with its shadow.
            for rib in 0..<3 {
                let from = left[min(left.count - 1, left.count * (2 * rib + 7) / 14)]
                let size = height * inner.random.uniform(0.2, 0.3)
                let top = (from.0 + half * 0.08, from.1 + height * 0.02)
                let end = (top.0 + size * 0.3, top.1 + size)
                var points = broken(top, end, rough: 0.18, levels: 3, &inner.random)
                points += broken(end, (top.0 - size * 0.34, top.1 + size * 0.9), rough: 0.2, levels: 2, &inner.random)
                    .dropFirst()
                inner.polygon(points, Hues.dark(color, 0.1), edge: .none, of: .stone)
            }
            guard snow > 0 else { return }
            let line = foot - height * (1 - snow)
            var edge: [(Double, Double)] = []
            let teeth = 13
            for tooth in 0...teeth {
                let t = Double(tooth) / Double(teeth)
                let px = x - half * snow * 1.3 + 2.6 * half * snow * (t + inner.random.uniform(-0.024, 0.024))
                let drop = tooth % 2 == 0 ? inner.random.uniform(0, 0.16) : inner.random.uniform(-0.16, -0.05)
                edge.append((px, line + height * drop))
            }
            let cap = [(x - half, foot - height * 1.1), (x + half, foot - height * 1.1)]
            inner.clip(to: .polygon((cap + edge.reversed()).map { Point($0.0, $0.1) })) { snowy in
                snowy.area(path, Hues.white, edge: .none)
                snowy.polygon(
                    right + crest.reversed().dropLast(), Hues.white.mixed(with: Color(hex: 0x8FA9C8), 0.48), edge: .none
                )
            }
        }
    }

    private static func ground(_ appearance: Appearance) -> (far: Color, near: Color, wood: Color) {
        let near: Color =
            switch appearance.season {
            case "autumn": Color(hex: 0xB98A4E)
            case "winter": Color(hex: 0x8A9AA8)
            default: Color(hex: 0x6F8F72)
            }
        return (Color(hex: 0x9FB4C4), near, appearance.season == "autumn" ? Hues.orange : Hues.pine)
    }

    static func mountain(_ sketch: inout Sketch, _ appearance: Appearance) {
        let tones = ground(appearance)
        let snow = appearance.season == "winter" ? 0.5 : 0.0
        let rock = appearance.color(Color(hex: 0x7C9086))
        let shift = sketch.random.uniform(-16, 16)
        for (x, half, height) in [(-100.0, 60.0, 54.0), (102, 58, 60), (44 + shift, 62, 80)] {
            peak(
                &sketch, x, foot: 0, half: half, height: height * sketch.random.uniform(0.92, 1.06),
                tones.far.mixed(with: rock, 0.25), snow: snow)
        }
        peak(&sketch, -26 + shift, foot: 0, half: 84, height: 97, rock.mixed(with: tones.far, 0.12), snow: snow)
        peak(&sketch, 74, foot: 0, half: 58, height: 52, rock, snow: snow * 0.5)
        peak(&sketch, -98, foot: 0, half: 50, height: 40, Hues.dark(rock, 0.06), snow: snow * 0.4)
        foothills(&sketch, tones.near, tones.wood)
    }

    /// Wooded hills along the foot.
    private static func foothills(_ sketch: inout Sketch, _ color: Color, _ wood: Color) {
        let ridge = (0...30).map { step -> (Double, Double) in
            let t = Double(step) / 30
            return (-150 + 300 * t, -9 - 7 * Trigonometry.sin(t * 9 + 1) - sketch.random.uniform(0, 2))
        }
        for _ in 0..<44 {
            let index = Int(sketch.random.uniform(1, 29))
            let base = ridge[index]
            let size = sketch.random.uniform(4, 8)
            let tone = Hues.dark(wood, sketch.random.uniform(0, 0.25))
            sketch.polygon(
                [(base.0 - size * 0.34, base.1 + 2), (base.0, base.1 - size), (base.0 + size * 0.34, base.1 + 2)], tone,
                edge: .none,
                of: .leaf)
        }
        sketch.blob([(-154, 6)] + ridge + [(154, 6)], color, edge: .inner, of: .ground)
    }

    static func snowy(_ sketch: inout Sketch, _ appearance: Appearance) {
        let rock = appearance.color(Color(hex: 0x6F86A0))
        let far = Color(hex: 0xA9BFD3)
        for (x, half, height) in [(-96.0, 62.0, 62.0), (98, 60, 66), (34, 56, 76)] {
            peak(
                &sketch, x, foot: 0, half: half, height: height * sketch.random.uniform(0.94, 1.05),
                rock.mixed(with: far, 0.55), snow: 0.56)
        }
        peak(&sketch, -18, foot: 0, half: 88, height: 98, rock, snow: 0.52)
        peak(&sketch, 86, foot: 0, half: 52, height: 48, Hues.dark(rock, 0.08), snow: 0.42)
        foothills(&sketch, Color(hex: 0x7E98A0), Color(hex: 0x3D5B60))
    }

    static func volcano(_ sketch: inout Sketch, _ appearance: Appearance) {
        let rock = appearance.color(Color(hex: 0x6B5A58))
        // Smoke first, then the cone before it.
        for (index, ball) in [
            (26.0, -92.0, 10.0), (14, -88, 12), (2, -94, 9), (-4, -82, 12), (8, -78, 9), (34, -97, 7), (3, -72, 8),
        ].enumerated() {
            sketch.ellipse(
                ball.0, max(ball.1, -100 + ball.2), ball.2 * 1.2, ball.2,
                Color(hex: 0x8D8A90).mixed(with: Hues.white, Double(index % 3) * 0.16),
                .round, edge: .inner)
        }
        sketch.glow(0, -62, radius: 50, Hues.orange)
        let left = Ranges.broken((-88, 0), (-14, -66), rough: 0.06, levels: 4, &sketch.random).map {
            ($0.0, $0.1 + 8 * bend($0.0))
        }
        let right = Ranges.broken((14, -66), (88, 0), rough: 0.06, levels: 4, &sketch.random).map {
            ($0.0, $0.1 + 8 * bend($0.0))
        }
        sketch.ellipse(0, -65, 14, 3.4, Hues.orange, edge: .none, of: .light)
        let cone = left + [(-7, -63), (0, -65), (6, -62.6)] + right
        sketch.polygon(cone, rock, of: .stone)
        sketch.polygon(
            right + [(30, 0), (16, -24), (10, -46), (6, -62.6)], Hues.dark(rock, 0.28), edge: .none, of: .stone)
        for (from, path) in [
            (5.0, [(-3.0, -64.0), (-8, -48), (-4, -34), (-16, -18), (-20, 0)]),
            (3.6, [(3.0, -63.0), (12, -50), (10, -36), (24, -22)]),
        ] {
            sketch.limb(path, from: from, to: 3, Color(hex: 0xE2542D), .flat, edge: .inner, of: .light)
            sketch.limb(path, from: from * 0.45, to: 1, Hues.yellow, .flat, edge: .none, of: .light)
        }
        for side in [-1.0, 1] {
            sketch.curve([(side * 40, -20), (side * 50, -10), (side * 70, -3)], width: 1.4, Hues.dark(rock, 0.3))
        }
        foothills(&sketch, Color(hex: 0x5F7458), Hues.pine)
    }

    private static func bend(_ x: Double) -> Double {
        let t = min(1, (x < 0 ? -x : x) / 88)
        return 4 * t * (1 - t)
    }

    /// Sheer columns of rock with pines on their heads, as at Huangshan.
    static func cliff(_ sketch: inout Sketch, _ appearance: Appearance) {
        let rock = appearance.color(Color(hex: 0x8E8C86))
        let columns: [(Double, Double, Double, Double)] = [
            (30, 15, 72, 0.3), (-34, 17, 84, 0.2), (52, 14, 54, 0.1), (-2, 21, 98, 0), (-58, 13, 44, 0),
            (28, 15, 46, 0),
        ]
        for column in columns {
            let tone = rock.mixed(with: Color(hex: 0xB9C8CE), column.3)
            let (x, half, height) = (column.0, column.1, column.2)
            let left = broken((x - half, 0), (x - half * 0.5, -height * 0.9), rough: 0.05, levels: 4, &sketch.random)
            let crown = (x + half * sketch.random.uniform(-0.3, 0.2), -height)
            var head = broken((x - half * 0.5, -height * 0.9), crown, rough: 0.12, levels: 2, &sketch.random)
            head += broken(crown, (x + half * 0.6, -height * 0.88), rough: 0.12, levels: 2, &sketch.random).dropFirst()
            let right = broken((x + half * 0.6, -height * 0.88), (x + half, 0), rough: 0.05, levels: 4, &sketch.random)
            let outline = left + head.dropFirst() + right.dropFirst()
            sketch.polygon(outline, tone, of: .stone)
            sketch.clip(to: .polygon(outline.map { Point($0.0, $0.1) })) { inner in
                let edge = broken((x + half * 0.2, -height), (x + half * 0.3, 0), rough: 0.08, levels: 4, &inner.random)
                inner.polygon(
                    edge + [(x + half * 1.3, 0), (x + half * 1.3, -height)], Hues.dark(tone, 0.26), edge: .none,
                    of: .stone)
                for _ in 0..<9 {
                    let px = x + inner.random.uniform(-0.8, 0.8) * half
                    let top = -height * inner.random.uniform(0.25, 0.95)
                    let fall = broken(
                        (px, top), (px + 1, top + height * inner.random.uniform(0.1, 0.3)), rough: 0.1, levels: 3,
                        &inner.random)
                    inner.line(fall, width: 0.8, Hues.dark(tone, 0.36), taper: .both)
                }
                for _ in 0..<5 {
                    let (px, py) = (
                        x + inner.random.uniform(-0.7, 0.5) * half, -height * inner.random.uniform(0.1, 0.9)
                    )
                    inner.ellipse(px, py, 3, 1.2, Hues.moss, edge: .none, of: .leaf)
                }
            }
            for pine in 0..<3 {
                let px = x + (Double(pine) - 1) * half * 0.4
                crookedPine(
                    &sketch, px, -height * (pine == 1 ? 0.97 : 0.91), sketch.random.uniform(4, 7), mirrored: pine == 0)
            }
        }
        for x in stride(from: -70.0, through: 72, by: 9) {
            sketch.bush(x, 1, sketch.random.uniform(5, 8), sketch.random.chance(0.5) ? Hues.pine : Hues.green)
        }
        Clouds.mistBand(&sketch, y: -12, half: 74)
    }

    private static func crookedPine(_ sketch: inout Sketch, _ x: Double, _ y: Double, _ size: Double, mirrored: Bool) {
        let side = mirrored ? -1.0 : 1
        sketch.limb(
            [(x, y + 1), (x + side * size * 0.2, y - size * 0.5), (x + side * size * 0.1, y - size)], from: 1.1,
            to: 0.6, Hues.darkWood, edge: .none, of: .wood)
        for (dx, dy, rx) in [(0.5, -0.55, 0.7), (-0.4, -0.8, 0.6), (0.15, -1.1, 0.55)] {
            sketch.ellipse(
                x + side * dx * size, y + dy * size, rx * size, size * 0.2, Hues.pine, edge: .inner, of: .leaf)
            sketch.ellipse(
                x + side * dx * size, y + dy * size - size * 0.06, rx * size * 0.8, size * 0.11, Hues.green,
                edge: .none, of: .leaf)
        }
    }
}
