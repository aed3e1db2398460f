import HanmoGraphics

/// Cakes and candy.
enum Sweets {
    static let all: [Subject] = [
        Subject("cake", .objects, height: 0.32, aspect: 1.1, at: .surface, draw: cake),
        Subject("cake/ice-cream", .objects, height: 0.2, aspect: 0.55, at: .surface, draw: iceCream),
        Subject("cake/candy", .objects, height: 0.16, aspect: 1.05, at: .surface, draw: candy),
        Subject("cake/cookie", .objects, height: 0.1, aspect: 1.25, at: .surface, draw: cookies),
    ]

    @Sendable static func cake(_ sketch: inout Sketch, _ appearance: Appearance) {
        let sponge = appearance.color(sketch.someHue(Hues.pink, Hues.coral, Hues.lilac, Hues.sky))
        let cream = Hues.white
        Vessel(profile: [(54, -10), (53, -8)], color: Hues.silver, tilt: 0.17).draw(on: &sketch, isOpen: false)
        tier(on: &sketch, radius: 45, top: -42, foot: -14, sponge, icing: cream)
        tier(on: &sketch, radius: 29, top: -66, foot: -43, cream, icing: sponge)
        for step in 0..<7 {
            let angle = Double(step) / 6 * .pi
            let (x, y) = (37 * Trigonometry.cos(angle), -41 + 6.4 * Trigonometry.sin(angle))
            sketch.ellipse(x, y - 2, 4.4, 3.8, Hues.light(sponge, 0.55), .round, edge: .inner)
            if step % 2 == 1 {
                sketch.blob(
                    [(x - 3.4, y - 7), (x, y - 9), (x + 3.4, y - 7), (x + 1.8, y - 3), (x, y - 1.4), (x - 1.8, y - 3)],
                    Hues.red, .round, edge: .inner)
                sketch.ellipse(x, y - 8.6, 2.2, 1, Hues.green, edge: .none, of: .leaf)
            }
        }
        sketch.glow(0, -88, radius: 62, Hues.lamplight)
        for (x, y, hue) in [
            (-16.0, -68.0, Hues.teal), (16, -68, Hues.gold), (0, -70, Hues.coral), (-8, -64, Hues.blue),
            (9, -64, Hues.violet),
        ] {
            let top = y - 15
            sketch.box(x - 1.6, top, 3.2, 16, radius: 1, hue, .upright, edge: .inner)
            for stripe in 0..<3 {
                let from = top + 3 + Double(stripe) * 4.4
                sketch.line([(x - 1.6, from + 1.6), (x + 1.6, from)], width: 1.1, Hues.white)
            }
            flame(on: &sketch, x, top - 0.5, size: 1)
        }
    }

    /// A candle's flame above a wick's foot; the light around it is the caller's.
    static func flame(on sketch: inout Sketch, _ x: Double, _ y: Double, size: Double) {
        sketch.line([(x, y + 0.6 * size), (x, y - 2 * size)], width: 0.7 * size, Hues.charcoal)
        sketch.blob(
            [
                (x, y - 13 * size), (x + 2.4 * size, y - 7 * size), (x + 2.4 * size, y - 3 * size), (x, y - 1 * size),
                (x - 2.4 * size, y - 3 * size), (x - 2 * size, y - 7 * size),
            ], Hues.orange, edge: .none, of: .light)
        sketch.blob(
            [
                (x, y - 9 * size), (x + 1.3 * size, y - 4.6 * size), (x, y - 1.6 * size),
                (x - 1.3 * size, y - 4.6 * size),
            ], Hues.lamplight, edge: .none, of: .light)
    }

    private static func tier(
        on sketch: inout Sketch, radius: Double, top: Double, foot: Double, _ color: Color, icing: Color
    ) {
        let body = Vessel(
            profile: [(radius, top), (radius, (top + foot) / 2), (radius, foot)], color: color, tilt: 0.17)
        body.draw(on: &sketch, isOpen: false)
        // Icing that runs down the side.
        let drips = 9
        var edge: [(Double, Double)] = []
        for step in 0...drips * 2 {
            let angle = Double.pi * (1 - Double(step) / Double(drips * 2))
            let hang = step % 2 == 0 ? 2.5 : sketch.random.uniform(6.5, 12)
            edge.append(
                (radius * 1.01 * Trigonometry.cos(angle), top + hang + radius * 0.17 * Trigonometry.sin(angle)))
        }
        let smooth = Curves.smooth(edge.map { Point($0.0, $0.1) }, steps: 6).map { ($0.x, $0.y) }
        let ring = Shapes.arc(0, top, radius * 1.01, radius * 0.18, from: 0, to: -.pi)
        sketch.polygon(smooth + ring, icing, .upright, edge: .inner)
        sketch.ellipse(0, top, radius * 0.96, radius * 0.155, Hues.light(icing, 0.4), edge: .none)
    }

    @Sendable static func iceCream(_ sketch: inout Sketch, _ appearance: Appearance) {
        let first = appearance.color(sketch.someHue(Hues.pink, Hues.coral, Hues.lilac))
        let second = sketch.someHue(Hues.cream, Hues.sky)
        let cone = Shapes.rounded([(-20, -52), (20, -52), (0, 2)], 3)
        sketch.area(cone, Hues.paleWood, .upright)
        sketch.clip(to: cone) { inner in
            for step in -4...4 {
                let x = Double(step) * 9
                inner.line([(x - 26, -54), (x + 14, 0)], width: 1.2, Hues.wood)
                inner.line([(x + 26, -54), (x - 14, 0)], width: 1.2, Hues.wood)
            }
        }
        for (y, color, size) in [(-76.0, second, 0.9), (-55, first, 1)] {
            let r = 24 * size
            let hem = (0...8).map { step -> (Double, Double) in
                (-r * 1.04 + Double(step) * r * 0.26, y + (step % 2 == 0 ? 5 : 10))
            }
            sketch.blob(
                hem + Shapes.arc(0, y, r, r * 0.98, from: -0.1, to: -.pi + 0.1, steps: 12), color, .round)
            sketch.gleam(
                Shapes.arc(0, y, r * 0.7, r * 0.7, from: -2.9, to: -1.9, steps: 5), width: 3, strength: 0.6)
        }
        for _ in 0..<12 {
            let (x, y) = (sketch.random.uniform(-15, 15), sketch.random.uniform(-92, -76))
            sketch.moved(x, y, turned: sketch.random.uniform(0, 3)) {
                $0.box(-2, -0.6, 4, 1.2, radius: 0.6, $0.someHue(Hues.red, Hues.teal, Hues.gold), edge: .none)
            }
        }
        sketch.ellipse(3, -101, 5, 5, Hues.red, .round, edge: .inner)
        sketch.curve([(3, -105), (6, -110), (12, -112)], width: 1.2, Hues.green, taper: .none)
        sketch.ellipse(1.4, -102.6, 1.4, 1.2, Hues.white.opacity(0.8), edge: .none)
    }

    @Sendable static func candy(_ sketch: inout Sketch, _ appearance: Appearance) {
        let hue = appearance.color(sketch.someHue(Hues.coral, Hues.red, Hues.teal))
        sketch.limb([(-14, -50), (-20, -1)], from: 3.6, to: 3.6, Hues.cream)
        sketch.ellipse(-11, -68, 32, 32, hue, .round)
        for turn in 0..<6 {
            let start = Double(turn) / 6 * 2 * .pi
            sketch.area(
                Sketch.limb(
                    (0...6).map { step -> (Double, Double) in
                        let t = Double(step) / 6
                        let angle = start + t * 1.5
                        return (-11 + 29 * t * Trigonometry.cos(angle), -68 + 29 * t * Trigonometry.sin(angle))
                    }, from: 1, to: 10), Hues.light(hue, 0.75), edge: .none)
        }
        sketch.gleam(Shapes.arc(-11, -68, 26, 26, from: -2.8, to: -1.9, steps: 6), width: 3, strength: 0.7)
        let wrap = Hues.gold
        for side in [-1.0, 1] {
            sketch.polygon(
                [
                    (26, -16), (26 + side * 26, -31), (26 + side * 24, -22), (26 + side * 27, -16),
                    (26 + side * 23, -9),
                    (26 + side * 25, -1),
                ], Hues.light(wrap, 0.2), edge: .inner)
            sketch.line([(26 + side * 15, -16), (26 + side * 24, -22)], width: 1, Hues.dark(wrap, 0.2))
            sketch.line([(26 + side * 15, -15), (26 + side * 23, -9)], width: 1, Hues.dark(wrap, 0.2))
        }
        sketch.ellipse(26, -16, 17, 16, wrap, .round)
        sketch.clip(to: .ellipse(in: Rect(x: 9, y: -32, width: 34, height: 32))) { inner in
            for x in [12.0, 24, 36] {
                inner.limb([(x + 4, -34), (x - 4, 2)], from: 4.6, to: 4.6, Hues.cream, .flat, edge: .none)
            }
        }
        sketch.gleam([(14, -19), (17, -25), (22, -28)], width: 2.4, strength: 0.8)
    }

    @Sendable static func cookies(_ sketch: inout Sketch, _ appearance: Appearance) {
        let dough = appearance.color(sketch.someHue(Hues.paleWood, Hues.tan))
        for (x, y, r) in [(26.0, -36.0, 36.0), (-18, -47, 47)] {
            sketch.ellipse(x, y + 1.5, r, r - 1.5, Hues.dark(dough, 0.25))
            sketch.ellipse(x - 1, y, r - 1, r - 2, dough, .round, edge: .inner)
            for step in 0..<9 {
                let angle = Double(step) * 2.4
                let far = r * 0.78 * (Double(step) / 9 + 0.08).squareRoot()
                let at = (x + far * Trigonometry.cos(angle), y + far * Trigonometry.sin(angle))
                let size = sketch.random.uniform(0.09, 0.14) * r
                sketch.moved(at.0, at.1, turned: angle) { chip in
                    chip.blob(
                        [(-size, -size * 0.7), (size * 0.8, -size), (size, size * 0.6), (-size * 0.6, size * 0.9)],
                        Hues.darkWood, edge: .inner)
                }
                sketch.ellipse(
                    at.0 - size * 0.3, at.1 - size * 0.4, size * 0.26, size * 0.2, Hues.tan, edge: .none)
            }
        }
    }
}
