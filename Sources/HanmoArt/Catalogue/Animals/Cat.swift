import HanmoGraphics

/// Sits upright and looks out of the picture.
struct Cat {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let coats = [Hues.orange, Hues.charcoal, Hues.cream, Hues.grey]
        let coat = appearance.color(coats[Int(sketch.random.next() % 4)])
        let belly = Hues.light(coat, 0.6)
        sketch.limb([(20, -6), (38, -8), (44, -24), (36, -40)], from: 9, to: 5, coat, edge: .outline, of: .fur)
        sketch.blob(
            [(-24, 0), (-26, -16), (-18, -42), (-10, -58), (10, -58), (18, -42), (28, -16), (26, 0), (0, 2)], coat,
            .round, of: .fur)
        sketch.blob([(-10, -2), (-11, -26), (0, -46), (11, -26), (10, -2)], belly, edge: .none, of: .fur)
        for side in [-1.0, 1] {
            sketch.polygon([(side * 21, -82), (side * 19, -101), (side * 5, -92)], coat, of: .fur)
            sketch.polygon([(side * 18, -85), (side * 17, -95), (side * 9, -90)], Hues.pink, edge: .none, of: .fur)
            sketch.ellipse(side * 8, -3, 8, 5, Hues.light(coat, 0.3), edge: .inner, of: .fur)
        }
        sketch.ellipse(0, -72, 25, 21, coat, .round, of: .fur)
        sketch.ellipse(0, -64, 12, 8, belly, edge: .none, of: .fur)
        for side in [-1.0, 1] {
            sketch.ellipse(side * 10, -75, 4.2, 5, Hues.moss, edge: .inner)
            sketch.ellipse(side * 10, -75, 1.6, 4.4, Hues.black, edge: .none)
            sketch.ellipse(side * 10 - 1.4, -77, 1.1, 1.1, Hues.white, edge: .none, of: .light)
            for whisker in [-1.0, 0, 1] {
                sketch.line(
                    [(side * 11, -64 + whisker * 2), (side * 32, -65 + whisker * 5)], width: 0.7, Hues.charcoal)
            }
        }
        sketch.polygon([(-2.6, -68), (2.6, -68), (0, -65)], Hues.blush, edge: .none)
        sketch.curve([(-6, -61), (-2, -60), (0, -64), (2, -60), (6, -61)], width: 1, Hues.charcoal, taper: .none)
    }
}
