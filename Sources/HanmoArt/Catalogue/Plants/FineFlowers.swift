import HanmoBrief
import HanmoGraphics

/// Orchid, chrysanthemum, peony and rose.
struct FineFlowers {
    func drawOrchid(on sketch: inout Sketch, _ appearance: Appearance) {
        appearance.variant == "chrysanthemum" ? chrysanthemums(appearance, &sketch) : orchid(appearance, &sketch)
    }

    func drawPeony(on sketch: inout Sketch, _ appearance: Appearance) {
        appearance.variant == "rose" ? roses(appearance, &sketch) : peonies(appearance, &sketch)
    }

    /// Long blades that cross like a phoenix's eye, and light flowers between.
    private func orchid(_ appearance: Appearance, _ sketch: inout Sketch) {
        let petal = appearance.color(Hues.lilac.mixed(with: Hues.white, 0.25))
        let leaf = Hues.green.mixed(with: Hues.pine, 0.35)
        let blades: [(Double, Double, Double)] = [
            (-58, -42, 0.34), (54, -50, -0.3), (-36, -82, 0.18), (40, -86, -0.2), (-66, -14, 0.42), (64, -20, -0.44),
            (8, -74, 0.1), (-16, -58, 0.2), (24, -44, -0.3),
        ]
        for (index, (x, y, bend)) in blades.enumerated() {
            let foot = (Double(index) - 4) * 1.2
            sketch.blade(
                foot, 0, to: x + sketch.random.uniform(-4, 4), y + sketch.random.uniform(-4, 4), bend: bend, width: 4,
                index % 3 == 0 ? Hues.dark(leaf, 0.2) : index % 3 == 1 ? leaf : Hues.light(leaf, 0.14))
        }
        for (tip, foot, count) in [((-24.0, -90.0), -2.0, 4), ((26, -76), 3, 3)] {
            let spine = Spine([(foot, 0, 1.6), (foot + (tip.0 - foot) * 0.3, tip.1 * 0.5, 1.4), (tip.0, tip.1, 0.8)])
            sketch.area(spine.body, Hues.moss, of: .leaf)
            for step in 0..<count {
                let t = 1 - Double(step) * 0.17
                let (x, y) = spine.at(t)
                bloom(
                    x + (step % 2 == 0 ? 6 : -6), y, 9 - Double(step) * 0.4, petal, mirrored: step % 2 == 0 ? 1 : -1,
                    &sketch)
            }
        }
    }

    private func bloom(_ x: Double, _ y: Double, _ r: Double, _ color: Color, mirrored: Double, _ sketch: inout Sketch)
    {
        sketch.moved(x, y, scaled: mirrored, 1) { sketch in
            for angle in [-1.57, 0.5, 2.64] {
                sketch.petal(0, 0, length: r * 1.1, width: r * 0.5, angle: angle, Hues.dark(color, 0.1), edge: .outline)
            }
            for angle in [-0.55, -2.6] {
                sketch.petal(0, 0, length: r, width: r * 0.72, angle: angle, color, edge: .inner)
            }
            sketch.petal(
                0, 0, length: r * 0.8, width: r * 0.66, angle: 1.57, Hues.light(color, 0.4), edge: .inner, notch: 0.1)
            sketch.ellipse(0, r * 0.34, r * 0.16, r * 0.2, Hues.crimson, edge: .none)
            sketch.ellipse(0, 0, r * 0.18, r * 0.16, Hues.yellow, edge: .none)
        }
    }

    private func chrysanthemums(_ appearance: Appearance, _ sketch: inout Sketch) {
        let colors = [Hues.gold, Hues.yellow, Hues.coral]
        let green = Hues.green
        let blooms: [(Double, Double, Double)] = [(-25, 60, 20), (27, 52, 18), (2, 79, 23)]
        for (index, (x, height, r)) in blooms.enumerated() {
            sketch.flesh(
                [(x * 0.3, 0, 2.6), (x * 0.8, -height * 0.5, 2.4), (x, -height, 2)], Hues.dark(green, 0.1), of: .leaf)
            for (t, side) in [(0.2, -1.0), (0.32, 1), (0.46, -1), (0.58, 1)] {
                let (lx, ly) = (x * (0.3 + 0.7 * t), -height * t)
                let points: [(Double, Double)] = [
                    (0, 0), (5, -5), (8, -3), (12, -7), (14, -3), (20, -2), (15, 1.6), (13, 5), (9, 3), (5, 4),
                ]
                sketch.polygon(
                    points.map { (lx + side * $0.0, ly + $0.1) }, side > 0 ? green : Hues.dark(green, 0.16), of: .leaf)
            }
            FlowerHead.mum(x, -height, r, appearance.color(colors[index]), &sketch)
        }
        sketch.flesh([(4, 0, 2), (16, -18, 1.8), (20, -26, 1.4)], green, of: .leaf)
        sketch.blob(
            [(20, -24), (15, -28), (16, -34), (20, -36), (24, -34), (25, -28)], appearance.color(Hues.yellow), .round,
            of: .leaf)
    }

    private func leafSpray(
        _ x: Double, _ y: Double, _ size: Double, _ angle: Double, _ color: Color, _ sketch: inout Sketch
    ) {
        for side in [0.0, -0.62, 0.62] {
            let way = angle + side
            let length = size * (side == 0 ? 1 : 0.8)
            sketch.petal(
                x, y, length: length, width: size * 0.42, angle: way, side > 0 ? Hues.dark(color, 0.15) : color,
                edge: .outline)
            sketch.line(
                [(x, y), (x + length * 0.84 * Trigonometry.cos(way), y + length * 0.84 * Trigonometry.sin(way))],
                width: size * 0.03, Hues.light(color, 0.28), taper: .tail)
        }
    }

    private func peonies(_ appearance: Appearance, _ sketch: inout Sketch) {
        let color = appearance.color(Hues.pink.mixed(with: Hues.red, 0.4))
        let green = Hues.green
        for (x, y) in [(-30.0, -50.0), (30, -44), (3, -72), (36, -78)] {
            sketch.flesh([(x * 0.2, 0, 3.4), (x * 0.7, y * 0.5, 3), (x, y, 2)], Hues.dark(green, 0.2), of: .leaf)
        }
        for (x, y, size, angle) in [
            (-28.0, -24.0, 26.0, 2.7), (28, -20, 26, 0.3), (-10, -16, 21, 2.5), (12, -15, 21, 0.6),
            (-34, -48, 22, -2.6), (36, -44, 22, -0.3), (-14, -84, 20, -2.2), (20, -62, 22, -0.6), (-2, -36, 26, 1.6),
        ] { leafSpray(x, y, size, angle, sketch.random.chance(0.5) ? green : Hues.dark(green, 0.14), &sketch) }
        FlowerHead.peony(-29, -48, 22, Hues.light(color, 0.12), &sketch)
        FlowerHead.peony(28, -38, 20, Hues.dark(color, 0.1), &sketch)
        FlowerHead.peony(2, -73, 26, color, &sketch)
        sketch.blob([(36, -74), (30, -80), (32, -88), (37, -92), (42, -88), (43, -80)], color, .round, of: .leaf)
        sketch.blob([(36, -73), (29, -79), (33, -82), (37, -78), (41, -82), (44, -79)], green, edge: .inner, of: .leaf)
    }

    private func roses(_ appearance: Appearance, _ sketch: inout Sketch) {
        let color = appearance.color(Hues.red)
        let green = Hues.green
        for (x, y, r) in [(-22.0, -62.0, 14.0), (24, -54, 13), (2, -82, 17)] {
            let foot = x * 0.25
            sketch.flesh(
                [(foot, 0, 2.4), ((foot + x) / 2 + x * 0.12, y * 0.5, 2.2), (x, y, 2)], Hues.dark(green, 0.15),
                of: .leaf)
            for (t, side) in [(0.28, 1.0), (0.5, -1), (0.68, 1)] {
                let (lx, ly) = (foot + (x - foot) * t + x * 0.1, y * t)
                leafSpray(lx, ly, 13, side > 0 ? -0.35 : .pi + 0.35, side > 0 ? Hues.dark(green, 0.1) : green, &sketch)
                sketch.polygon(
                    [(lx - side * 0.8, ly + 5), (lx - side * 3.4, ly + 3.4), (lx - side * 0.8, ly + 3)],
                    Hues.dark(green, 0.2), edge: .none)
            }
            for angle in [0.4, 1.1, 2.0, 2.75] {
                sketch.petal(x, y + r * 0.5, length: r * 0.8, width: r * 0.26, angle: angle, green, edge: .inner)
            }
            FlowerHead.rose(x, y, r, color, &sketch)
        }
    }
}
