import HanmoGraphics

/// The face of a cat or a big cat seen from the front, about 50 units wide around its middle.
struct FelineFace {
    enum Ears { case pointed, round }

    var coat: Color
    var pale: Color
    var ears = Ears.pointed
    var iris = Hues.moss
    var slit = true
    var gaze = Sketch.Gaze.open
    var nose = Hues.blush
    /// Stripes of the brow and the cheeks.
    var stripes: Color?
    var isCheeky = true

    func draw(on sketch: inout Sketch) {
        for side in [-1.0, 1] { ear(side, &sketch) }
        let half: [(Double, Double)] =
            isCheeky
            ? [(0, -22), (9, -20.6), (18, -14), (23.5, -1), (27, 9), (20, 13), (12, 18), (0, 20)]
            : [(0, -21), (12, -20), (21, -12), (24, 0), (22, 11), (14, 19), (0, 22)]
        let shape = half + half.dropFirst().dropLast().reversed().map { (-$0.0, $0.1) }
        sketch.blob(shape, coat, .round, of: .fur)
        sketch.clip(to: Sketch.smooth(shape)) { sketch in
            markings(&sketch)
            sketch.blob(
                [(-13, 10), (-8, 4), (0, 2), (8, 4), (13, 10), (9, 19), (0, 22), (-9, 19)], pale, edge: .none, of: .fur)
            if ears == .round {
                for side in [-1.0, 1] { sketch.ellipse(side * 10, -9.4, 5, 2.6, pale, edge: .none, of: .fur) }
            }
        }
        for side in [-1.0, 1] {
            sketch.eye(side * 10.5, -1, 5, iris: iris, slit: slit, gaze)
            if ears == .round, gaze == .open {
                // A lid makes the look steady.
                sketch.blob(
                    [
                        (side * 4, -6), (side * 9, -7.8), (side * 17, -6.4), (side * 16, -2.6), (side * 10, -4.4),
                        (side * 5, -1.8),
                    ], coat, edge: .none, of: .fur)
                sketch.curve([(side * 5, -1.6), (side * 10, -4.2), (side * 16.4, -2.4)], width: 1.5, Hues.black)
            }
            for whisker in [-1.0, 0, 1] {
                sketch.curve(
                    [
                        (side * 12, 9 + whisker * 2), (side * 22, 7.5 + whisker * 3.4), (side * 33, 9 + whisker * 5.4),
                    ], width: 0.55, Hues.light(Hues.charcoal, 0.2), taper: .tail)
            }
        }
        sketch.blob([(-3.4, 5), (0, 4.4), (3.4, 5), (1.6, 7.8), (0, 8.6), (-1.6, 7.8)], nose, edge: .inner)
        sketch.curve(
            [(-6.5, 11.5), (-3.4, 13.4), (0, 9), (3.4, 13.4), (6.5, 11.5)], width: 1, Hues.charcoal, taper: .none)
    }

    private func ear(_ side: Double, _ sketch: inout Sketch) {
        switch ears {
        case .pointed:
            sketch.blob(
                [
                    (side * 22, -6), (side * 23, -20), (side * 20.5, -33), (side * 12, -25), (side * 5, -15),
                    (side * 12, -8),
                ],
                coat, of: .fur)
            sketch.blob(
                [(side * 19, -12), (side * 20.2, -21), (side * 19, -28.5), (side * 13, -22), (side * 10, -16)],
                Hues.pink, edge: .none, of: .fur)
        case .round:
            sketch.ellipse(side * 18, -18, 8.6, 8.6, coat, of: .fur)
            sketch.ellipse(side * 18, -17, 5, 5, Hues.dark(pale, 0.25), edge: .none, of: .fur)
        }
    }

    private func markings(_ sketch: inout Sketch) {
        guard let stripes else { return }
        sketch.flesh([(0, -25, 3), (0, -15, 3.4), (0, -8.5, 0.4)], stripes, edge: .none)
        for side in [-1.0, 1] {
            sketch.flesh(
                [(side * 6, -25, 2.6), (side * 5.2, -16, 2.6), (side * 4, -11.5, 0.4)], stripes, edge: .none)
            sketch.flesh([(side * 27, 0, 3), (side * 21, 2.4, 2.4), (side * 16.6, 5, 0.3)], stripes, edge: .none)
            sketch.flesh([(side * 27, 8, 3), (side * 21, 8.4, 2.4), (side * 17, 10, 0.3)], stripes, edge: .none)
            sketch.flesh([(side * 25, -9, 3), (side * 20.5, -5.6, 2.2), (side * 17.5, -2, 0.3)], stripes, edge: .none)
        }
    }
}
