import HanmoGraphics

/// A wedge of wild geese on the wing.
struct GooseWedge {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let color = sketch.coat(appearance, Hues.charcoal)
        let count = min(max(appearance.count > 1 ? appearance.count : 7, 1), 15)
        let size = count == 1 ? 2.4 : count < 6 ? 1.5 : 1.25
        for index in 0..<count {
            let rank = Double((index + 1) / 2)
            let side = index % 2 == 0 ? -1.0 : 1
            let last = Double(max(count / 2, 1))
            let x = 68 - rank / last * 130 + sketch.random.uniform(-3, 3)
            let y = count == 1 ? -50 : -58 + side * rank / last * 34 + sketch.random.uniform(-2, 2)
            sketch.moved(
                count == 1 ? 0 : x, y, turned: sketch.random.uniform(-0.06, 0.06),
                scaled: size * (1 - rank / last * 0.15)
            ) {
                goose(color, beat: $0.random.uniform(-1, 1), &$0)
            }
        }
    }

    /// - Parameter beat: -1 wings down, 1 wings up.
    private func goose(_ color: Color, beat: Double, _ sketch: inout Sketch) {
        let lift = -9 - 6 * beat
        sketch.flesh(
            [(-1, -1, 5), (-6, lift * 0.7, 5), (-15, lift * 1.1 + 3, 0.8)], Hues.light(color, 0.2), of: .feather)
        sketch.flesh(
            [(-16, 1.5, 3), (-10, 1, 4), (0, 0, 6.4), (7, -0.4, 3.6), (14, -2, 2), (18, -2.2, 2.6)], color, of: .feather
        )
        sketch.polygon([(18.6, -3), (22.4, -1.6), (18.6, -1)], Hues.orange, edge: .none)
        sketch.flesh([(2, -1, 6), (0, lift * 0.8, 5.6), (-8, lift * 1.35, 0.8)], color, edge: .inner, of: .feather)
    }
}
