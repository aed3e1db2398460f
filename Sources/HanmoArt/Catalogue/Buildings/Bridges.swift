import HanmoGraphics

/// Bridges.
enum Bridges {
    /// A humped stone bridge with one round arch, steps and a balustrade; the water lies in its opening.
    static func bridge(_ sketch: inout Sketch, _ appearance: Appearance) {
        let stone = appearance.color(Color(hex: 0xB6AE9F))
        func deck(_ x: Double) -> Double { -16 - 58 * (1 - (x / 118) * (x / 118)) * (1 - 0.18 * (x / 118) * (x / 118)) }
        let xs = stride(from: -118.0, through: 118, by: 4).map { $0 }
        // The far balustrade.
        balustrade(&sketch, xs.filter { $0 > -80 && $0 < 80 }, shift: -5, deck, Hues.dark(stone, 0.28))
        let radius = 42.0
        let arch = stride(from: 0.0, through: 24, by: 1).map { step -> (Double, Double) in
            let angle = Double.pi * step / 24
            return (radius * Trigonometry.cos(angle), -8 - radius * Trigonometry.sin(angle))
        }
        // Under the arch: the vault's inside, then the water with the arch upside down.
        sketch.polygon(arch + [(-radius, 0), (radius, 0)], Hues.dark(stone, 0.5), edge: .none, of: .stone)
        sketch.polygon(
            arch.map { ($0.0 * 0.86 - 4, $0.1 * 0.94) } + [(-radius * 0.86 - 4, 0), (radius * 0.86 - 4, 0)],
            Hues.sky.mixed(with: Hues.glass, 0.5), edge: .none, of: .water)
        sketch.box(-radius, -8, 2 * radius, 8, Hues.water, edge: .none, of: .water)
        sketch.polygon(
            [(-radius, -8), (radius, -8), (radius - 6, -2), (-radius + 6, -2)], Hues.deepWater.opacity(0.5),
            edge: .none, of: .water)
        for (x, y, w) in [(-20.0, -5.0, 18.0), (8, -3, 22), (22, -6, 12), (-30, -2, 14)] {
            sketch.line([(x - w / 2, y), (x + w / 2, y)], width: 0.8, Hues.white.opacity(0.8), taper: .both)
        }
        // The spandrel wall round the arch.
        var wall = xs.map { ($0, deck($0)) }
        wall += [(126, -8), (126, 0), (radius, 0)]
        wall += arch
        wall += [(-radius, 0), (-126, 0), (-126, -8)]
        sketch.polygon(wall, stone, of: .stone)
        sketch.clip(to: .polygon(wall.map { Point($0.0, $0.1) })) { inner in
            inner.bricks(-124, -76, 248, 76, size: 3.6, count: 190, Hues.dark(stone, 0.1))
            inner.bricks(-124, -76, 248, 76, size: 3.6, count: 80, Hues.light(stone, 0.2))
            for _ in 0..<12 {
                let (x, y) = (inner.random.uniform(-110, 110), inner.random.uniform(-10, 0))
                inner.ellipse(x, y, inner.random.uniform(3, 7), 2.2, Hues.moss.opacity(0.7), edge: .none, of: .leaf)
            }
        }
        // The ring of wedge stones.
        for index in 0..<23 {
            let (a, b) = (Double(index) / 23 * .pi, (Double(index) + 0.9) / 23 * .pi)
            let points = [(a, radius), (a, radius + 6), (b, radius + 6), (b, radius)].map {
                ($0.1 * Trigonometry.cos($0.0), -8 - $0.1 * Trigonometry.sin($0.0))
            }
            sketch.polygon(
                points, index % 2 == 0 ? Hues.light(stone, 0.3) : Hues.light(stone, 0.14), edge: .inner, of: .stone)
        }
        vines(&sketch, deck)
        let edge = xs.map { ($0, deck($0)) }
        sketch.polygon(
            edge.map { ($0.0, $0.1 - 2) } + edge.reversed().map { ($0.0, $0.1 + 2.4) }, Hues.light(stone, 0.34),
            edge: .inner,
            of: .stone)
        balustrade(&sketch, xs, shift: 0, deck, Hues.light(stone, 0.16))
    }

    private static func balustrade(
        _ sketch: inout Sketch, _ xs: [Double], shift: Double, _ deck: (Double) -> Double, _ color: Color
    ) {
        let rail = xs.map { ($0, deck($0) + shift - 11) }
        sketch.polygon(
            xs.map { ($0, deck($0) + shift - 9) } + xs.reversed().map { ($0, deck($0) + shift - 3.6) },
            Hues.dark(color, 0.1), edge: .inner, of: .stone)
        sketch.polygon(
            rail.map { ($0.0, $0.1 - 0.4) } + rail.reversed().map { ($0.0, $0.1 + 1.8) }, color, edge: .inner,
            of: .stone)
        for (index, x) in xs.enumerated() where index % 4 == 1 {
            let y = deck(x) + shift
            sketch.box(x - 1.8, y - 14, 3.6, 14, color, .upright, edge: .inner, of: .stone)
            sketch.ellipse(x, y - 15.4, 2, 2.2, Hues.light(color, 0.2), .round, edge: .inner, of: .stone)
        }
    }

    private static func vines(_ sketch: inout Sketch, _ deck: (Double) -> Double) {
        for _ in 0..<5 {
            let x = sketch.random.uniform(-90, 90)
            let length = sketch.random.uniform(8, 18)
            let y = deck(x) + 2
            sketch.curve(
                [(x, y), (x + 1.4, y + length * 0.5), (x - 0.6, y + length)], width: 0.6, Hues.green, taper: .none)
            for leaf in 0..<6 {
                let t = Double(leaf) / 6
                sketch.ellipse(
                    x + (leaf % 2 == 0 ? 1.6 : -1.2), y + length * t, 1.7, 1.3, leaf % 3 == 0 ? Hues.leaf : Hues.green,
                    edge: .none, of: .leaf)
            }
        }
    }
}
