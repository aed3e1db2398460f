import HanmoGraphics

/// Stones.
enum Boulders {
    /// Faceted: a lit crown, a face, a dark side; cracks and moss.
    static func stone(
        _ sketch: inout Sketch, _ x: Double, _ foot: Double, _ half: Double, _ height: Double, _ color: Color
    ) {
        func j(_ value: Double) -> Double { value * sketch.random.uniform(0.94, 1.06) }
        let top: [(Double, Double)] = [
            (x - half * 0.5, foot - height * 0.8), (x - half * 0.14, foot - j(height)),
            (x + half * 0.3, foot - height * 0.9),
            (x + half * 0.62, foot - j(height * 0.66)),
        ]
        let left: [(Double, Double)] = [
            (x - half, foot), (x - j(half * 0.94), foot - height * 0.3), (x - half * 0.8, foot - j(height * 0.56)),
        ]
        let right: [(Double, Double)] = [
            (x + j(half * 0.88), foot - height * 0.4), (x + half * 0.97, foot - height * 0.16), (x + half, foot),
        ]
        let outline = left + top + right
        let bend = [
            (x - half * 0.42, foot - height * 0.56), (x + half * 0.04, foot - height * 0.62),
            (x + half * 0.34, foot - height * 0.52),
        ]
        sketch.polygon(outline, color, of: .stone)
        sketch.polygon([left[2]] + top + bend.reversed(), Hues.light(color, 0.34), edge: .none, of: .stone)
        sketch.polygon(
            [bend[2], top[3]] + right + [(x + half * 0.2, foot), (x + half * 0.3, foot - height * 0.26)],
            Hues.dark(color, 0.3),
            edge: .none, of: .stone)
        sketch.polygon(
            [left[2], bend[0], (x - half * 0.5, foot - height * 0.2), (x - half * 0.62, foot), left[0], left[1]],
            Hues.dark(color, 0.08),
            edge: .none, of: .stone)
        let crack = Hues.dark(color, 0.5)
        sketch.line(
            [
                bend[1], (x + half * 0.1, foot - height * 0.44), (x - half * 0.02, foot - height * 0.3),
                (x + half * 0.06, foot - height * 0.14),
            ],
            width: half * 0.024, crack, taper: .both)
        sketch.line(
            [
                (x + half * 0.1, foot - height * 0.44), (x + half * 0.22, foot - height * 0.36),
                (x + half * 0.26, foot - height * 0.26),
            ],
            width: half * 0.018, crack, taper: .both)
        sketch.line(
            [top[1], (x - half * 0.06, foot - height * 0.84), bend[1]], width: half * 0.016, Hues.dark(color, 0.2),
            taper: .both)
        sketch.line(
            [
                (x - half * 0.8, foot - height * 0.34), (x - half * 0.62, foot - height * 0.4),
                (x - half * 0.5, foot - height * 0.36),
            ], width: half * 0.02, crack, taper: .both)
    }

    static func rock(_ sketch: inout Sketch, _ appearance: Appearance) {
        let color = appearance.color(Color(hex: 0x97958F))
        stone(&sketch, 34, 0, 46, 66, Hues.dark(color, 0.08))
        stone(&sketch, -16, 0, 52, 96, color)
        moss(&sketch, -34, -58, 11)
        moss(&sketch, 2, -60, 8)
        moss(&sketch, 38, -42, 9)
        stone(&sketch, 58, 2, 27, 32, Hues.light(color, 0.1))
        stone(&sketch, -62, 2, 20, 24, color)
        moss(&sketch, 54, -20, 7)
        for (x, size) in [(-84.0, 12.0), (-40, 15), (16, 14), (82, 13), (30, 9)] { tuft(&sketch, x, 2, size) }
    }

    static func moss(_ sketch: inout Sketch, _ x: Double, _ y: Double, _ half: Double) {
        for index in 0..<9 {
            let px = x + sketch.random.uniform(-1, 1) * half
            let size = sketch.random.uniform(1.4, 3.4)
            sketch.ellipse(
                px, y + sketch.random.uniform(-1, 3) + (px - x) * 0.1, size, size * 0.6,
                [Hues.moss, Hues.leaf, Hues.dark(Hues.moss, 0.2)][index % 3], edge: .none, of: .leaf)
        }
    }

    static func tuft(_ sketch: inout Sketch, _ x: Double, _ foot: Double, _ size: Double) {
        for blade in 0..<7 {
            let lean = (Double(blade) - 3) * 0.22 + sketch.random.uniform(-0.08, 0.08)
            let length = size * sketch.random.uniform(0.7, 1.1)
            sketch.area(
                Curves.leaf(
                    Point(x + (Double(blade) - 3) * size * 0.06, foot), length: length, width: size * 0.1,
                    angle: -.pi / 2 + lean),
                blade % 2 == 0 ? Hues.leaf : Hues.green, edge: .none, of: .leaf)
        }
    }
}
