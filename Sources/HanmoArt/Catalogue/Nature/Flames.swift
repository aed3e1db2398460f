import HanmoGraphics

/// Fire.
enum Flames {
    static func tongue(_ sketch: inout Sketch, _ x: Double, _ foot: Double, _ half: Double, _ height: Double) {
        let outer: [(Double, Double)] = [
            (0, 0), (-0.62, -0.05), (-1, -0.26), (-0.86, -0.5), (-0.62, -0.66), (-0.66, -0.84), (-0.3, -0.68),
            (-0.14, -0.82), (0.12, -1), (0.16, -0.8), (0.36, -0.62), (0.48, -0.52), (0.62, -0.7), (0.86, -0.48),
            (1, -0.26), (0.64, -0.05),
        ]
        let layers: [(Double, Double, Color)] = [
            (1, 1, Color(hex: 0xD9482B)), (0.78, 0.78, Hues.orange), (0.55, 0.56, Hues.yellow),
            (0.32, 0.34, Hues.cream),
        ]
        for (index, layer) in layers.enumerated() {
            let lean = Double(index) * 0.02 * half
            sketch.blob(
                outer.map { (x + lean + $0.0 * half * layer.0, foot - half * 0.02 + $0.1 * height * layer.1) }, layer.2,
                edge: index == 0 ? .outline : .none, of: .light)
        }
    }

    static func fire(_ sketch: inout Sketch, _ appearance: Appearance) {
        sketch.glow(0, -40, radius: 110, Hues.orange)
        tongue(&sketch, 0, 0, 36, 98)
        for _ in 0..<8 {
            let (x, y) = (sketch.random.uniform(-34, 34), sketch.random.uniform(-98, -66))
            let size = sketch.random.uniform(0.7, 1.6)
            sketch.ellipse(x, y, size, size * 1.3, Hues.orange, edge: .none, of: .light)
        }
    }

    /// Logs in a ring of stones.
    static func campfire(_ sketch: inout Sketch, _ appearance: Appearance) {
        sketch.glow(0, -40, radius: 130, Hues.orange)
        for index in 0..<5 {
            let x = -40 + Double(index) * 20
            sketch.ellipse(x, -8, 11, 7, Hues.dark(Hues.stone, 0.35), .round, edge: .inner, of: .stone)
        }
        log(&sketch, from: (-42, -8), to: (26, -26), end: true)
        log(&sketch, from: (42, -8), to: (-26, -26), end: true)
        tongue(&sketch, 0, -12, 30, 84)
        log(&sketch, from: (-30, -4), to: (34, -14), end: false)
        for index in 0..<6 {
            let x = -50 + Double(index) * 20
            let half = sketch.random.uniform(9, 12)
            sketch.blob(
                [(x - half, -2), (x - half * 0.8, -9), (x, -12), (x + half * 0.8, -9), (x + half, -2), (x, 1)],
                Hues.dark(Hues.stone, sketch.random.uniform(0, 0.2)), .round, edge: .inner, of: .stone)
        }
        for _ in 0..<9 {
            let (x, y) = (sketch.random.uniform(-30, 30), sketch.random.uniform(-100, -60))
            sketch.ellipse(x, y, 0.9, 1.2, Hues.orange, edge: .none, of: .light)
        }
    }

    private static func log(_ sketch: inout Sketch, from: (Double, Double), to: (Double, Double), end: Bool) {
        sketch.limb([from, to], from: 11, to: 10, Hues.darkWood, .level, edge: .outline, of: .wood)
        let (dx, dy) = (to.0 - from.0, to.1 - from.1)
        for (offset, start, stop) in [(-2.0, 0.1, 0.7), (1.4, 0.3, 0.95), (3, 0.05, 0.5)] {
            sketch.line(
                [
                    (from.0 + dx * start, from.1 + dy * start + offset),
                    (from.0 + dx * stop, from.1 + dy * stop + offset),
                ],
                width: 0.8, Hues.dark(Hues.darkWood, 0.4))
        }
        guard end else { return }
        sketch.ellipse(from.0, from.1, 4.6, 5.6, Hues.paleWood, edge: .inner, of: .wood)
        sketch.ellipse(from.0, from.1, 2.6, 3.2, Hues.wood, edge: .none, of: .wood)
        sketch.ellipse(from.0, from.1, 1.2, 1.5, Hues.paleWood, edge: .none, of: .wood)
    }

    /// Three bursts, the largest in the middle.
    static func firework(_ sketch: inout Sketch, _ appearance: Appearance) {
        let bursts: [(Double, Double, Double, Color)] = [
            (-2, -64, 35, Hues.coral), (-40, -36, 20, Hues.yellow), (38, -32, 23, Hues.sky),
        ]
        for (index, burst) in bursts.enumerated() {
            let color = index == 0 ? appearance.color(burst.3) : burst.3
            sketch.glow(burst.0, burst.1, radius: burst.2 * 1.4, color)
            sketch.curve(
                [(burst.0 * 0.4, 0), (burst.0 * 0.8, burst.1 * 0.5), (burst.0, burst.1)], width: 1,
                Hues.gold.opacity(0.5))
            let rays = index == 0 ? 24 : 18
            for ray in 0..<rays {
                let angle = Double(ray) / Double(rays) * 2 * .pi
                for (inner, outer, width) in [(0.16, ray % 2 == 0 ? 0.96 : 0.72, 1.5)] {
                    let points = (0...6).map { step -> (Double, Double) in
                        let t = inner + (outer - inner) * Double(step) / 6
                        return (
                            burst.0 + burst.2 * t * Trigonometry.cos(angle),
                            burst.1 + burst.2 * (t * Trigonometry.sin(angle) + 0.16 * t * t)
                        )
                    }
                    let tone = ray % 3 == 0 ? Hues.light(color, 0.5) : color
                    // Shines, so areas and not lines.
                    sketch.limb(
                        points, from: width * 0.4, to: width * burst.2 / 28, tone, .flat, edge: .none, of: .light)
                    sketch.ellipse(
                        points[6].0, points[6].1, width * burst.2 / 36, width * burst.2 / 36, Hues.cream, edge: .none,
                        of: .light)
                }
            }
            sketch.ellipse(burst.0, burst.1, burst.2 * 0.08, burst.2 * 0.08, Hues.cream, edge: .none, of: .light)
        }
    }
}
