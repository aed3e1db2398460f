import HanmoGraphics

/// A thick roof of straw from the front: soft edges, layers, loose ends at the eaves.
struct ThatchedRoof {
    var x = 0.0
    var eave: Double
    var half: Double
    var ridge: Double
    var height: Double
    var color = Color(hex: 0xC9A45C)

    func draw(on sketch: inout Sketch) {
        let top = eave - height
        let span = half - ridge
        let dark = Hues.dark(color, 0.3)
        // The ragged eaves, seen behind the slope.
        var fringe: [(Double, Double)] = []
        let count = 34
        for index in 0...count {
            let at = x - half + 2 * half * Double(index) / Double(count)
            fringe.append((at, eave + (index % 2 == 0 ? sketch.random.uniform(1.4, 3.4) : 0) * height / 34))
        }
        sketch.polygon(
            [(x - half, eave - height * 0.1)] + fringe + [(x + half, eave - height * 0.1)], dark, edge: .outline,
            of: .leaf)
        let outline: [(Double, Double)] = [
            (x - ridge, top + height * 0.02), (x, top - height * 0.02), (x + ridge, top + height * 0.02),
            (x + ridge + span * 0.5, top + height * 0.42), (x + half * 1.01, eave - height * 0.06),
            (x + half * 0.96, eave + height * 0.01), (x, eave + height * 0.03), (x - half * 0.96, eave + height * 0.01),
            (x - half * 1.01, eave - height * 0.06), (x - ridge - span * 0.5, top + height * 0.42),
        ]
        let path = Sketch.smooth(outline)
        sketch.area(path, color, of: .leaf)
        sketch.clip(to: path) { inner in
            for layer in 1..<4 {
                let t = Double(layer) / 4
                let y = top + height * t
                let wide = ridge + span * t + 4
                let edge = (0...24).map { step -> (Double, Double) in
                    (
                        x - wide + 2 * wide * Double(step) / 24,
                        y + (step % 2 == 0 ? inner.random.uniform(0.4, 2.2) : 0) * height / 34
                    )
                }
                inner.polygon(
                    edge + [(x + wide, y - height * 0.09), (x - wide, y - height * 0.09)], Hues.dark(color, 0.14),
                    edge: .none,
                    of: .leaf)
            }
            for _ in 0..<110 {
                let across = inner.random.uniform(-1, 1)
                let from = inner.random.uniform(0.02, 0.85)
                let to = from + inner.random.uniform(0.08, 0.2)
                let tone = inner.random.chance(0.5) ? Hues.dark(color, 0.26) : Hues.light(color, 0.4)
                inner.line(
                    [
                        (x + across * (ridge + span * from), top + height * from),
                        (x + across * (ridge + span * to), top + height * to),
                    ],
                    width: 0.5 * height / 34, tone)
            }
        }
        sketch.limb(
            [
                (x - ridge * 1.12, top + height * 0.03), (x, top - height * 0.02),
                (x + ridge * 1.12, top + height * 0.03),
            ],
            from: height * 0.14, to: height * 0.14, Hues.dark(color, 0.18), .level, edge: .inner, of: .leaf)
    }
}
