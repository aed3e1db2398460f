import HanmoBrief
import HanmoGraphics

/// The edge of a wood: firs and broad crowns in three rows, the far ones paler.
struct ForestBand {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let leaf = appearance.color(Foliage.leaf(appearance.season, summer: Hues.green))
        let snow = appearance.season == "winter"
        for row in 0..<3 {
            let haze = [0.42, 0.2, 0.0][row]
            let count = [17, 15, 12][row]
            for index in 0..<count {
                let x = ((Double(index) + 0.5) / Double(count) * 2 - 1) * 196 + sketch.random.uniform(-9, 9)
                let height = [92.0, 80, 62][row] * sketch.random.uniform(0.76, 1.05)
                let foot = [-14.0, -6, 0][row]
                let tint = leaf.mixed(with: appearance.season == "autumn" && sketch.random.chance(0.5) ? Hues.gold : Hues.pine, sketch.random.uniform(0, 0.5))
                let color = tint.mixed(with: Hues.sky, haze)
                sketch.moved(x, foot) { sketch in
                    sketch.random.chance(0.55) ? fir(height, color, snow, &sketch) : crown(height * 0.82, color, &sketch)
                }
            }
        }
        let floor = (0...24).map { step -> (Double, Double) in (-204 + Double(step) * 17, -5 - sketch.random.uniform(0, 6)) }
        sketch.blob(floor + [(208, 0), (0, 1.5), (-208, 0)], snow ? Hues.white : Hues.dark(leaf, 0.35), edge: .inner, of: .leaf)
    }

    private func fir(_ height: Double, _ color: Color, _ snow: Bool, _ sketch: inout Sketch) {
        sketch.box(-1.8, -height * 0.16, 3.6, height * 0.16, Hues.darkWood, edge: .none, of: .wood)
        let width = height * 0.24
        for tier in 0..<4 {
            let t = Double(tier) / 4
            let (low, high, w) = (-height * (0.1 + 0.22 * t), -height * (0.48 + 0.52 * (t + 0.25) * 0.98), width * (1 - 0.62 * t))
            let tone = Hues.dark(color, 0.2 - 0.2 * t)
            sketch.polygon([(0, min(high, low - 8)), (w, low), (w * 0.5, low - 1.8), (0, low + 1.2), (-w * 0.5, low - 1.8), (-w, low)], tone, .upright, edge: tier == 0 ? .outline : .inner, of: .leaf)
            if snow { sketch.polygon([(0, min(high, low - 8)), (w * 0.4, low - (low - high) * 0.4), (0, low - (low - high) * 0.3), (-w * 0.4, low - (low - high) * 0.4)], Hues.white, edge: .none) }
        }
    }

    private func crown(_ height: Double, _ color: Color, _ sketch: inout Sketch) {
        sketch.flesh([(0, 0, 4), (0, -height * 0.5, 2.6)], Hues.darkWood, edge: .none, of: .wood)
        sketch.blob(Foliage.mass(0, -height * 0.62, height * 0.3, height * 0.38, bumps: 8, &sketch.random), Hues.dark(color, 0.08), .round, of: .leaf)
        sketch.blob(Foliage.mass(-height * 0.06, -height * 0.7, height * 0.19, height * 0.22, bumps: 6, &sketch.random), Hues.light(color, 0.12), edge: .none, of: .leaf)
    }
}
