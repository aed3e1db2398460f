import HanmoBrief
import HanmoGraphics

/// A clump of mixed flowers; sunflowers; tulips.
struct GardenFlowers {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        switch appearance.variant {
        case "sunflower": sunflowers(appearance, &sketch)
        case "tulip": tulips(appearance, &sketch)
        default: mixed(appearance, &sketch)
        }
    }

    private func stem(
        _ x: Double, _ foot: Double, to tip: (Double, Double), width: Double, _ color: Color, _ sketch: inout Sketch
    ) {
        sketch.flesh(
            [
                (foot, 0, width), ((foot + tip.0) / 2 + (tip.0 - foot) * 0.12, tip.1 * 0.5, width),
                (tip.0, tip.1, width * 0.8),
            ], color, of: .leaf)
    }

    private func mixed(_ appearance: Appearance, _ sketch: inout Sketch) {
        let green = Hues.green
        let asked = appearance.looks.color != nil
        for _ in 0..<16 {
            let x = sketch.random.uniform(-34, 34)
            sketch.blade(
                x, 0, to: x * 1.25 + sketch.random.uniform(-6, 6), -sketch.random.uniform(20, 42),
                bend: sketch.random.uniform(-0.12, 0.12), width: 3.4, Hues.dark(green, sketch.random.uniform(0, 0.28)))
        }
        // x, height, size, kind, colour.
        let beds: [(Double, Double, Double, Int, Color)] = [
            (-37, 58, 10, 0, Hues.coral), (33, 62, 10, 0, Hues.lilac), (-20, 82, 12, 1, Hues.red),
            (18, 88, 13, 0, Hues.white), (-3, 70, 12, 2, Hues.yellow),
            (40, 42, 9, 2, Hues.pink), (-44, 36, 8, 2, Hues.yellow), (3, 50, 12, 0, Hues.pink),
            (-22, 48, 11, 2, Hues.violet), (24, 50, 10, 1, Hues.orange),
            (-9, 30, 9, 0, Hues.white), (15, 28, 9, 2, Hues.coral), (-32, 24, 7, 0, Hues.lilac),
            (34, 24, 7, 0, Hues.yellow),
        ]
        for (x, height, _, _, _) in beds {
            stem(x, x * 0.5, to: (x, -height), width: 1.5, Hues.dark(green, 0.12), &sketch)
        }
        for (x, height, _, _, _) in beds where height > 30 {
            let y = -height * 0.46
            for side in [-1.0, 1] {
                sketch.petal(
                    x * 0.78, y + side * 3, length: 12, width: 4.6, angle: -1.57 + side * 0.9, green, edge: .outline)
            }
        }
        for (x, height, size, kind, usual) in beds {
            let color = asked ? appearance.color(usual).mixed(with: Hues.white, sketch.random.uniform(0, 0.35)) : usual
            let (dx, dy) = (sketch.random.uniform(-2, 2), sketch.random.uniform(-2, 2))
            switch kind {
            case 0: FlowerHead.daisy(x + dx, -height + dy, size, color, core: Hues.gold, squash: 0.88, &sketch)
            case 1: FlowerHead.tulip(x + dx, -height + dy, size * 0.86, color, &sketch)
            default:
                FlowerHead.five(x + dx, -height + dy, size * 0.86, color, turned: sketch.random.uniform(0, 1), &sketch)
            }
        }
        for _ in 0..<7 {
            let x = sketch.random.uniform(-30, 30)
            sketch.blade(
                x, 0, to: x * 1.1 + sketch.random.uniform(-8, 8), -sketch.random.uniform(10, 20),
                bend: sketch.random.uniform(-0.15, 0.15), width: 3, Hues.light(green, 0.12))
        }
    }

    private func sunflowers(_ appearance: Appearance, _ sketch: inout Sketch) {
        let petal = appearance.color(Hues.gold.mixed(with: Hues.yellow, 0.4))
        let green = Hues.green
        for (x, height, r) in [(-24.0, 58.0, 15.0), (25, 48, 13), (2, 79, 20)] {
            stem(x, x * 0.4, to: (x, -height), width: 3.2, Hues.dark(green, 0.08), &sketch)
            for (t, side) in [(0.3, 1.0), (0.48, -1), (0.64, 1)] {
                let (lx, ly) = (x * (0.4 + 0.6 * t), -height * t)
                let leaf: [(Double, Double)] = [
                    (lx, ly), (lx + side * 5, ly - 7), (lx + side * 14, ly - 6), (lx + side * 20, ly + 2),
                    (lx + side * 11, ly + 4), (lx + side * 4, ly + 3),
                ]
                sketch.blob(leaf, side > 0 ? Hues.dark(green, 0.14) : green, of: .leaf)
                sketch.curve(
                    [(lx, ly), (lx + side * 9, ly - 2), (lx + side * 18, ly + 1)], width: 0.7, Hues.light(green, 0.3))
            }
            for layer in 0..<2 {
                for ray in 0..<17 {
                    let angle = (Double(ray) + Double(layer) * 0.5) / 17 * 2 * .pi
                    sketch.area(
                        Curves.leaf(
                            Point(x, -height), length: r * (layer == 0 ? 1.12 : 1.0), width: r * 0.26, angle: angle),
                        layer == 0 ? Hues.dark(petal, 0.14).mixed(with: Hues.orange, 0.3) : petal, edge: .inner,
                        of: .leaf)
                }
            }
            sketch.ellipse(x, -height, r * 0.48, r * 0.47, Hues.darkWood, .round, edge: .inner)
            for step in 0..<40 {
                let angle = Double(step) * 2.39996
                let reach = r * 0.062 * Double(step).squareRoot()
                sketch.ellipse(
                    x + reach * Trigonometry.cos(angle), -height + reach * 0.96 * Trigonometry.sin(angle), r * 0.032,
                    r * 0.032, step < 12 ? Hues.moss : Hues.wood, edge: .none)
            }
        }
    }

    private func tulips(_ appearance: Appearance, _ sketch: inout Sketch) {
        let hues = [Hues.red, Hues.yellow, Hues.pink, Hues.violet, Hues.coral]
        for (index, (x, height)) in [(-30.0, 66.0), (28, 70), (-14, 84), (14, 86), (0, 68)].enumerated() {
            stem(x, x * 0.6, to: (x, -height), width: 2.2, Hues.leaf, &sketch)
            for side in [-1.0, 1] {
                sketch.blade(
                    x * 0.6, 0, to: x * 0.8 + side * 12, -height * (side < 0 ? 0.6 : 0.5), bend: -side * 0.16, width: 6,
                    side < 0 ? Hues.green : Hues.leaf)
            }
            FlowerHead.tulip(x, -height, 11.4, appearance.color(hues[index]), &sketch)
        }
    }
}
