import HanmoGraphics

/// Rivers, lakes and the sea as things by themselves; a setting may show them instead.
enum Waters {
    /// Light and dark lines on a surface, denser and shorter towards the far side.
    private static func ripples(_ sketch: inout Sketch, in box: Rect, count: Int) {
        for _ in 0..<count {
            let t = sketch.random.unit()
            let y = box.minY + box.height * t
            let wide = box.width * (0.03 + 0.07 * t) * sketch.random.uniform(0.6, 1.3)
            let x = sketch.random.uniform(box.minX, box.maxX)
            let tone = sketch.random.chance(0.6) ? Hues.white.opacity(0.6) : Hues.deepWater.opacity(0.55)
            sketch.curve(
                [(x - wide, y), (x - wide * 0.3, y - 0.5), (x + wide * 0.4, y + 0.4), (x + wide, y)],
                width: 0.5 + t * 0.9, tone)
        }
    }

    /// Winds away over the ground, narrow and pale in the distance.
    static func stream(_ sketch: inout Sketch, _ appearance: Appearance) {
        let water = appearance.color(Hues.water)
        func bank(_ side: Double, _ extra: Double) -> [(Double, Double)] {
            (0...40).map { step in
                let t = Double(step) / 40
                let down = t * t * 0.7 + t * 0.3
                let middle = 70 * (0.25 + 0.75 * t) * Trigonometry.sin(t * 7.4 + 0.5) * (1 - 0.35 * t)
                let half = 5 + 50 * down * down + extra * (0.16 + 0.84 * down)
                return (middle + side * half - 26, -100 + 100 * down)
            }
        }
        sketch.polygon(
            bank(-1, 14) + bank(1, 14).reversed(), Hues.grass.mixed(with: Hues.sand, 0.5), edge: .none, of: .ground)
        sketch.polygon(bank(-1, 5) + bank(1, 5).reversed(), Hues.dark(Hues.sand, 0.18), edge: .none, of: .ground)
        let path = Path.polygon((bank(-1, 0) + bank(1, 0).reversed()).map { Point($0.0, $0.1) })
        sketch.area(path, water, edge: .outline, of: .water)
        sketch.clip(to: path) { inner in
            inner.polygon(bank(-1, -2) + bank(-1, -12).reversed(), Hues.light(water, 0.36), edge: .none, of: .water)
            inner.polygon(bank(1, 2) + bank(1, -9).reversed(), Hues.deepWater.opacity(0.6), edge: .none, of: .water)
            ripples(&inner, in: Rect(x: -120, y: -92, width: 250, height: 90), count: 60)
        }
        for (index, t) in [18, 27, 33, 38].enumerated() {
            let side = index % 2 == 0 ? -1.0 : 1
            let at = bank(side, 4)[t]
            let size = 2 + Double(t) * 0.28
            Boulders.stone(&sketch, at.0, at.1 + size * 0.2, size, size * 0.9, Hues.stone)
            Boulders.tuft(&sketch, at.0 + side * size * 1.1, at.1, size * 1.3)
        }
    }

    static func lake(_ sketch: inout Sketch, _ appearance: Appearance) {
        let water = appearance.color(Hues.water)
        let shore: [(Double, Double)] = [
            (-150, -46), (-118, -78), (-60, -92), (0, -88), (54, -96), (116, -82), (150, -50), (128, -16), (70, -4),
            (0, -8),
            (-66, -2), (-130, -18),
        ]
        sketch.blob(shore.map { ($0.0 * 1.07, -50 + ($0.1 + 50) * 1.1) }, Hues.grass, edge: .none, of: .ground)
        sketch.blob(
            shore.map { ($0.0 * 1.03, -49 + ($0.1 + 50) * 1.06) }, Hues.dark(Hues.sand, 0.12), edge: .none, of: .ground)
        let path = Sketch.smooth(shore)
        sketch.area(path, water, of: .water)
        sketch.clip(to: path) { inner in
            inner.blob(
                [(-150, -100), (0, -108), (150, -100), (120, -72), (40, -76), (-40, -70), (-120, -74)],
                Hues.light(water, 0.42), edge: .none, of: .water)
            inner.blob(
                [(-130, 4), (-60, -14), (20, -20), (90, -14), (140, 6)], Hues.deepWater.opacity(0.7), edge: .none,
                of: .water)
            ripples(&inner, in: Rect(x: -140, y: -90, width: 280, height: 84), count: 70)
        }
        for x in [-128.0, -112, -98, 112, 126] {
            let foot = x < 0 ? -18.0 : -16
            for reed in 0..<4 {
                let px = x + Double(reed) * 3
                let top = foot - sketch.random.uniform(18, 30)
                sketch.curve([(px, foot), (px + 0.6, (foot + top) / 2), (px + 2, top)], width: 0.9, Hues.green)
                if reed % 2 == 0 {
                    sketch.limb(
                        [(px + 1.8, top + 5), (px + 2, top)], from: 2.2, to: 1.8, Hues.darkWood, edge: .none, of: .wood)
                }
            }
        }
        for (x, y, r) in [(-60.0, -22.0, 12.0), (-40, -16, 9), (66, -20, 11)] {
            sketch.ellipse(x, y, r, r * 0.34, Hues.green, edge: .inner, of: .leaf)
            sketch.ellipse(x - r * 0.1, y - r * 0.04, r * 0.8, r * 0.24, Hues.leaf, edge: .none, of: .leaf)
            sketch.polygon(
                [(x, y), (x + r, y - r * 0.12), (x + r, y + r * 0.14)], Hues.deepWater, edge: .none, of: .water)
        }
    }

    /// A breaking crest with claws of foam over rolling swell.
    static func sea(_ sketch: inout Sketch, _ appearance: Appearance) {
        let water = appearance.color(Color(hex: 0x3F79A0))
        swell(&sketch, y: -46, height: 9, shift: 0.4, color: Hues.light(water, 0.42))
        swell(&sketch, y: -36, height: 10, shift: 1.8, color: Hues.light(water, 0.22))
        // The great wave.
        let back: [(Double, Double)] = [
            (-140, -6), (-112, -26), (-84, -56), (-52, -84), (-16, -97), (16, -92), (36, -76), (42, -58),
        ]
        let front: [(Double, Double)] = [
            (34, -62), (22, -72), (4, -74), (-12, -62), (-18, -44), (-8, -24), (14, -10), (50, -2), (50, 4), (-140, 4),
        ]
        let wave =
            Curves.smooth(back.map { Point($0.0, $0.1) }, steps: 8)
            + Curves.smooth(front.map { Point($0.0, $0.1) }, steps: 8)
        let path = Path.polygon(wave)
        sketch.area(path, Hues.dark(water, 0.06), of: .water)
        sketch.clip(to: path) { inner in
            for stripe in 0..<7 {
                let t = Double(stripe) / 7
                inner.curve(
                    [
                        (-130 + 98 * t, 4), (-98 + 78 * t, -28 - 6 * t), (-66 + 56 * t, -60 - 4 * t),
                        (-22 + 28 * t, -84 + 4 * t), (14 + 8 * t, -82 + 6 * t),
                    ],
                    width: 4.4 - 2.4 * t, stripe % 2 == 0 ? Hues.light(water, 0.4) : Hues.dark(water, 0.3), taper: .both
                )
            }
        }
        foam(&sketch, along: Curves.smooth(Array(back.dropFirst(2)).map { Point($0.0, $0.1) }, steps: 6))
        for _ in 0..<26 {
            let (x, y) = (sketch.random.uniform(10, 76), sketch.random.uniform(-98, -50))
            let size = sketch.random.uniform(0.6, 1.7)
            sketch.ellipse(x, y, size, size, Hues.white, edge: .none, of: .water)
        }
        swell(&sketch, y: -18, height: 11, shift: 3.2, color: water)
        swell(&sketch, y: -6, height: 8, shift: 5, color: Hues.dark(water, 0.16))
    }

    private static func swell(_ sketch: inout Sketch, y: Double, height: Double, shift: Double, color: Color) {
        let count = 75
        let line = (0...count).map { step -> (Double, Double) in
            let x = -150 + 300 * Double(step) / Double(count)
            // Peaked crests, round troughs.
            let wave = Trigonometry.sin(x / 44 + shift)
            let peaked = 1 - (wave < 0 ? -wave : wave)
            return (x, y - height * peaked * peaked + 1.2 * Trigonometry.sin(x / 13 + shift))
        }
        sketch.polygon(line + [(150, 4), (-150, 4)], color, edge: .inner, of: .water)
        sketch.polygon(
            line + line.reversed().map { ($0.0, $0.1 + height * 0.17) }, Hues.white.opacity(0.85), edge: .none,
            of: .water)
        for step in stride(from: 4, to: count - 6, by: 9) {
            let part = line[step..<(step + 6)].map { ($0.0, $0.1 + height * 0.5) }
            sketch.line(Array(part), width: 1, Hues.light(color, 0.4), taper: .both)
        }
    }

    private static func foam(_ sketch: inout Sketch, along crest: [Point]) {
        for (index, point) in crest.enumerated() {
            let t = Double(index) / Double(crest.count - 1)
            let size = 2 + 4.4 * t
            sketch.ellipse(point.x + 1, point.y + size * 0.4, size, size * 0.86, Hues.white, edge: .none, of: .water)
            if index % 2 == 0, t > 0.35 {
                let reach = size * 2.1
                sketch.limb(
                    [
                        (point.x, point.y + size * 0.6), (point.x + reach * 0.5, point.y + reach * 0.4),
                        (point.x + reach * 0.6, point.y + reach * 1.1),
                    ],
                    from: size * 0.9, to: size * 0.3, Hues.white, .flat, edge: .inner, of: .water)
            }
        }
        for (index, point) in crest.enumerated() where index % 3 == 1 {
            let t = Double(index) / Double(crest.count - 1)
            sketch.ellipse(
                point.x + 2, point.y + 2 + 3 * t, 1 + 2 * t, 0.8 + 1.6 * t, Hues.glass, edge: .none, of: .water)
        }
    }

    /// Down a cliff in three strands into a pool with spray.
    static func waterfall(_ sketch: inout Sketch, _ appearance: Appearance) {
        let rock = appearance.color(Color(hex: 0x7F827C))
        for side in [-1.0, 1] {
            // Shoulders step down and outwards from the lip.
            var wall = Ranges.broken((side * 72, 0), (side * 62, -46), rough: 0.08, levels: 3, &sketch.random)
            wall += Ranges.broken((side * 62, -46), (side * 46, -76 - side * 6), rough: 0.14, levels: 3, &sketch.random)
            wall += Ranges.broken((side * 46, -80 - side * 4), (side * 14, -95), rough: 0.12, levels: 3, &sketch.random)
            let lip = Ranges.broken((side * 14, -95), (side * 16, 0), rough: 0.06, levels: 5, &sketch.random)
            let outline = wall + lip
            let tone = side < 0 ? rock : Hues.dark(rock, 0.16)
            sketch.polygon(outline, tone, of: .stone)
            sketch.clip(to: .polygon(outline.map { Point($0.0, $0.1) })) { inner in
                for _ in 0..<16 {
                    let (x, y) = (side * inner.random.uniform(16, 60), inner.random.uniform(-88, -8))
                    let (w, h) = (inner.random.uniform(6, 14), inner.random.uniform(8, 18))
                    inner.polygon(
                        [(x, y), (x + w, y - 2), (x + w * 0.9, y + h), (x + w * 0.2, y + h * 0.8)],
                        inner.random.chance(0.5) ? Hues.dark(tone, 0.18) : Hues.light(tone, 0.16), edge: .none,
                        of: .stone)
                }
            }
            for _ in 0..<7 {
                let y = sketch.random.uniform(-90, -20)
                Boulders.moss(&sketch, side * sketch.random.uniform(22, 56), y, 8)
            }
        }
        sketch.polygon([(-18, -96), (18, -96), (17, -4), (-17, -4)], Hues.deepWater, edge: .none, of: .water)
        let fall: [(Double, Double)] = [
            (-13, -97), (13, -97), (17, -80), (18, -40), (22, -6), (-22, -6), (-18, -40), (-16, -80),
        ]
        sketch.polygon(fall, Hues.light(Hues.water, 0.55), edge: .inner, of: .water)
        for strand in 0..<17 {
            let t = (Double(strand) + 0.5) / 17 * 2 - 1
            let top = -96 + sketch.random.uniform(0, 14)
            let tone = strand % 3 == 0 ? Hues.water : Hues.white
            sketch.limb(
                [(t * 12.5, top), (t * 16, -56), (t * 19, -8 - sketch.random.uniform(0, 14))], from: 1,
                to: sketch.random.uniform(1, 2.4), tone, .flat, edge: .none, of: .water)
        }
        sketch.ellipse(0, -3, 62, 7, Hues.water, edge: .inner, of: .water)
        ripples(&sketch, in: Rect(x: -50, y: -6, width: 100, height: 8), count: 16)
        for _ in 0..<18 {
            let x = sketch.random.uniform(-28, 28)
            let size = sketch.random.uniform(3, 7)
            sketch.ellipse(
                x, -5 - sketch.random.uniform(0, 5), size, size * 0.7, Hues.white.opacity(0.55), edge: .none, of: .water
            )
        }
        for (x, half) in [(-44.0, 13.0), (46, 15), (-26, 8), (28, 7)] {
            Boulders.stone(&sketch, x, 2, half, half * 1.05, Hues.dark(rock, 0.1))
        }
        for (x, y, size) in [
            (-58.0, -50.0, 8.0), (-46, -70, 9), (-28, -86, 8), (30, -89, 8), (48, -78, 10), (62, -44, 8),
        ] {
            sketch.bush(x, y + 3, size, x < 0 ? Hues.leaf : Hues.green)
        }
    }
}
