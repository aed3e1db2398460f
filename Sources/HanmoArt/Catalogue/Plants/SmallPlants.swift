import HanmoBrief
import HanmoGraphics

/// Grass, leaves, mushrooms.
struct SmallPlants {
    func drawGrass(on sketch: inout Sketch, _ appearance: Appearance) {
        let name = appearance.name
        let isCrop = name.contains("麦") || name.contains("稻") || name.contains("wheat")
        let usual =
            isCrop
            ? Hues.gold
            : appearance.season == "autumn"
                ? Hues.moss.mixed(with: Hues.gold, 0.4) : appearance.season == "winter" ? Hues.sand : Hues.leaf
        let color = appearance.color(usual)
        for layer in 0..<3 {
            let count = 15 - layer * 2
            for index in 0..<count {
                let t = (Double(index) + 0.5) / Double(count) * 2 - 1
                let x = t * 62 + sketch.random.uniform(-4, 4)
                let height =
                    (layer == 0 ? 88.0 : layer == 1 ? 66 : 42) * (1 - 0.34 * t * t) * sketch.random.uniform(0.75, 1.1)
                let lean = t * 26 + sketch.random.uniform(-16, 16)
                sketch.blade(
                    x, 0, to: x + lean, -height, bend: -lean / height * 0.3, width: 6,
                    layer == 0 ? Hues.dark(color, 0.25) : layer == 1 ? color : Hues.light(color, 0.16))
                if isCrop, layer < 2 {
                    for grain in 0..<5 {
                        let y = -height + Double(grain) * 5
                        for side in [-1.0, 1] {
                            sketch.petal(
                                x + lean - lean * Double(grain) * 0.03, y, length: 7, width: 3.4,
                                angle: -1.57 + side * 0.6, Hues.dark(color, 0.08), edge: .inner)
                        }
                    }
                }
            }
        }
        guard !isCrop, appearance.season != "winter" else { return }
        for (x, y, tint) in [(-34.0, -52.0, Hues.white), (28, -64, Hues.yellow), (50, -34, Hues.white)] {
            sketch.curve([(x * 0.9, 0), (x, y * 0.5), (x, y)], width: 1.6, Hues.dark(color, 0.1))
            FlowerHead.daisy(x, y, 8, tint, core: Hues.gold, petals: 9, squash: 0.85, &sketch)
        }
    }

    /// A few leaves on the wind.
    func drawLeaf(on sketch: inout Sketch, _ appearance: Appearance) {
        let isMaple = appearance.variant == "maple"
        let autumn = isMaple || appearance.season == "autumn" || appearance.name.contains("落")
        let hues =
            autumn ? [Hues.red, Hues.orange, Hues.gold, Hues.brick] : [Hues.leaf, Hues.green, Hues.grass, Hues.moss]
        for (index, (x, y, size, turn)) in [
            (2.0, -54.0, 34.0, -0.5), (-38, -20, 21, 0.9), (42, -42, 15, 2.4), (-34, -84, 15, -1.4), (30, -88, 12, 0.5),
        ].enumerated() {
            let color = appearance.color(hues[index % 4])
            sketch.moved(x, y, turned: turn + sketch.random.uniform(-0.25, 0.25), scaled: size / 40) { sketch in
                isMaple ? maple(color, &sketch) : plain(color, &sketch)
            }
        }
    }

    private func plain(_ color: Color, _ sketch: inout Sketch) {
        var path = Path()
        path.move(to: Point(0, 30))
        path.cubic(to: Point(0, -40), control1: Point(-34, 14), control2: Point(-22, -22))
        path.cubic(to: Point(0, 30), control1: Point(24, -20), control2: Point(34, 14))
        path.close()
        sketch.curve([(0, 28), (1, 38), (6, 48)], width: 2.4, Hues.dark(color, 0.3), taper: .none)
        sketch.area(path, color, edge: .outline, of: .leaf)
        sketch.clip(to: path) { sketch in
            sketch.polygon(
                [(0, 32), (1, 0), (0, -42), (40, -42), (40, 32)], Hues.dark(color, 0.12), edge: .none, of: .leaf)
        }
        sketch.curve([(0, 30), (1, 0), (0, -36)], width: 1.6, Hues.light(color, 0.35))
        for step in 0..<5 {
            let y = 18 - Double(step) * 10
            let reach = 19 - Double(step * step) * 0.7
            for side in [-1.0, 1] {
                sketch.curve(
                    [(0, y), (side * reach * 0.5, y - 6), (side * reach, y - 9)], width: 0.9, Hues.light(color, 0.28))
            }
        }
    }

    private func maple(_ color: Color, _ sketch: inout Sketch) {
        let half: [(Double, Double)] = [
            (0, 22), (5, 18), (22, 27), (20, 19), (32, 15), (27, 10), (42, -4), (33, -5), (33, -14), (20, -6), (16, -9),
            (20, -26), (13, -23), (8, -32), (0, -46),
        ]
        sketch.curve([(0, 18), (1, 32), (5, 44)], width: 2.2, Hues.dark(color, 0.25), taper: .none)
        let shape = half + half.dropFirst().dropLast().reversed().map { (-$0.0, $0.1) }
        sketch.polygon(shape, color, edge: .outline, of: .leaf)
        sketch.clip(to: .polygon(shape.map { Point($0.0, $0.1) })) { sketch in
            sketch.box(0, -60, 60, 120, Hues.dark(color, 0.1), edge: .none, of: .leaf)
        }
        for (x, y) in [(0.0, -40.0), (34, -6), (-34, -6), (18, 22), (-18, 22)] {
            sketch.curve(
                [(0, 18), (x * 0.5, 18 + (y - 18) * 0.52), (x, y)], width: 1.2, Hues.light(color, 0.35), taper: .tail)
        }
    }

    func drawMushroom(on sketch: inout Sketch, _ appearance: Appearance) {
        let cap = appearance.color(Hues.red)
        for (x, size, tone) in [(32.0, 0.56, 0.1), (-30, 0.46, 0.16), (0, 1.0, 0)] {
            sketch.moved(x, 0, turned: x * 0.003, scaled: size) { sketch in
                sketch.blob(
                    [(-11, 0), (-10, -22), (-8, -52), (8, -52), (10, -22), (12, 0), (0, 2)], Hues.cream, .upright,
                    of: .plain)
                sketch.blob(
                    [(-9, -45), (0, -43), (9, -45), (13, -36), (7, -34), (0, -32), (-7, -34), (-13, -36)],
                    Hues.dark(Hues.cream, 0.08), edge: .inner, of: .plain)
                let dome: [(Double, Double)] = [
                    (-42, -52), (-38, -74), (-20, -94), (0, -99), (20, -94), (38, -74), (42, -52), (20, -46), (0, -45),
                    (-20, -46),
                ]
                sketch.blob(dome, Hues.dark(cap, tone), .round, of: .plain)
                sketch.clip(to: Sketch.smooth(dome)) { sketch in
                    sketch.ellipse(0, -47, 40, 6, Hues.dark(Hues.cream, 0.16), edge: .none)
                    for gill in -6...6 {
                        sketch.line(
                            [(Double(gill) * 5.4, -42), (Double(gill) * 3, -53)], width: 0.7,
                            Hues.dark(Hues.cream, 0.36))
                    }
                    for (sx, sy, r) in [
                        (-20.0, -70.0, 7.0), (2, -84, 8), (22, -68, 6), (-4, -62, 5), (-36, -60, 4), (38, -60, 4),
                        (-14, -90, 3.4), (20, -88, 3.6),
                    ] {
                        sketch.ellipse(sx, sy, r, r * 0.82, Hues.white, edge: .none, of: .plain)
                    }
                }
            }
        }
        for _ in 0..<13 {
            let x = sketch.random.uniform(-46, 46)
            sketch.blade(
                x, 1, to: x + sketch.random.uniform(-6, 6), -sketch.random.uniform(6, 14), bend: 0.1, width: 2.4,
                Hues.leaf)
        }
    }
}
