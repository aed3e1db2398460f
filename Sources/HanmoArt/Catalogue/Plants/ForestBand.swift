import HanmoBrief
import HanmoGraphics

/// The edge of a wood: firs and broad crowns in three rows, the far ones paler.
struct ForestBand {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let leaf = appearance.color(Foliage.leaf(appearance.season, summer: Hues.green))
        let snow = appearance.season == "winter"
        for row in 0..<3 {
            let haze = [0.5, 0.26, 0.0][row]
            let count = [21, 17, 12][row]
            for index in 0..<count {
                let x = ((Double(index) + 0.5) / Double(count) * 2 - 1) * 196 + sketch.random.uniform(-9, 9)
                let height = [96.0, 76, 54][row] * sketch.random.uniform(0.7, 1.04)
                let foot = [-14.0, -6, 0][row]
                let tint = leaf.mixed(
                    with: appearance.season == "autumn" && sketch.random.chance(0.5) ? Hues.gold : Hues.pine,
                    sketch.random.uniform(0, 0.5))
                let color = tint.mixed(with: Hues.sky, haze)
                sketch.moved(x, foot) { sketch in
                    let bark = Hues.darkWood.mixed(with: Hues.sky, haze)
                    sketch.random.chance(0.55)
                        ? fir(height, color, snow, bark, &sketch) : crown(height * 0.82, color, bark, &sketch)
                }
            }
            let ground = snow ? Hues.light(leaf, 0.75 - haze) : Hues.dark(leaf, 0.28)
            shrubs([-8.0, -2, 0][row], [16.0, 12, 6][row], ground.mixed(with: Hues.sky, haze), &sketch)
        }
    }

    private func fir(_ height: Double, _ color: Color, _ snow: Bool, _ bark: Color, _ sketch: inout Sketch) {
        sketch.box(-1.8, -height * 0.16, 3.6, height * 0.16, bark, edge: .none, of: .wood)
        for tier in 0..<4 {
            let t = Double(tier) / 4
            let low = -height * (0.08 + 0.74 * t)
            let high = -height * (tier == 3 ? 1 : 0.08 + 0.74 * t + 0.36)
            let wide = height * (0.25 - 0.15 * t)
            let skirt: [(Double, Double)] = [
                (0, high), (wide * 0.45, low - (low - high) * 0.36), (wide, low), (wide * 0.55, low - 1.4),
                (wide * 0.2, low + 1.8), (-wide * 0.2, low + 0.6),
                (-wide * 0.6, low - 1.2), (-wide, low + 0.6), (-wide * 0.42, low - (low - high) * 0.36),
            ]
            sketch.polygon(
                skirt, Hues.dark(color, 0.16 - 0.05 * Double(tier)), .upright, edge: tier == 0 ? .outline : .inner,
                of: .leaf)
            // The shadow of the tier above.
            if tier < 3 {
                let next = height * (0.25 - 0.15 * (t + 0.25)) * 0.86
                let y = -height * (0.08 + 0.74 * (t + 0.25))
                sketch.polygon(
                    [
                        (-next * 0.8, y + 1), (0, y + 4.4), (next * 0.8, y + 1), (next * 0.5, y - 3),
                        (-next * 0.5, y - 3),
                    ], Hues.dark(color, 0.34), edge: .none, of: .leaf)
            }
            if snow {
                let rim = low - (low - high) * 0.5
                sketch.polygon(
                    [
                        (0, high), (wide * 0.42, rim), (wide * 0.16, rim - 1), (0, rim + 2.4), (-wide * 0.2, rim - 1),
                        (-wide * 0.42, rim + 1),
                    ], Hues.white, edge: .none)
            }
        }
    }

    private func crown(_ height: Double, _ color: Color, _ bark: Color, _ sketch: inout Sketch) {
        sketch.flesh([(0, -2, 4), (0, -height * 0.5, 2.6)], bark, edge: .none, of: .wood)
        sketch.blob(
            Foliage.mass(0, -height * 0.6, height * 0.27, height * 0.38, bumps: 9, &sketch.random),
            Hues.dark(color, 0.08), .round, of: .leaf)
        for (dx, dy, r) in [(-0.09, -0.74, 0.13), (0.08, -0.64, 0.11), (-0.1, -0.5, 0.1)] {
            sketch.blob(
                Foliage.mass(height * dx, height * dy, height * r, height * r * 0.8, bumps: 6, &sketch.random),
                Hues.light(color, 0.12), edge: .none, of: .leaf)
        }
    }

    /// Shrubs that close the gaps between the stems.
    private func shrubs(_ foot: Double, _ height: Double, _ color: Color, _ sketch: inout Sketch) {
        let line = (0...40).map { step -> (Double, Double) in
            (
                -202 + Double(step) * 10.1,
                foot - height * (step % 2 == 0 ? sketch.random.uniform(0.8, 1.1) : sketch.random.uniform(0.5, 0.75))
            )
        }
        sketch.blob(line + [(204, foot + 1), (0, foot + 1.5), (-204, foot + 1)], color, edge: .outline, of: .leaf)
    }
}
