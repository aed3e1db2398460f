import HanmoGraphics

/// Moustache and beard, in the head's units.
struct Beards {
    let kind: FigureLook.Beard
    let color: Color
    let space: HeadSpace
    let measure: FaceMeasure

    func draw(on sketch: inout Sketch) {
        guard kind != .none else { return }
        let x = space.x(0) + (space.isTurned ? 1.5 : 0)
        let y = measure.mouthY
        let dark = Hues.dark(color, 0.2)
        switch kind {
        case .long:
            // From the cheeks to a point on the chest.
            let sway = space.isTurned ? 5.0 : 2
            sketch.shape(
                [
                    [(space.x(-30), 20), (space.x(-29), 40), (x - 20, 62), (x - 12, 88), (x + sway, 112)],
                    [(x + sway, 112), (x + 14, 86), (x + 20, 60), (space.x(28), 40), (space.x(30), 20)],
                    [
                        (space.x(30), 20), (space.x(22), 36), (x + 11, 41), (x, 39.5), (x - 11, 41), (space.x(-22), 36),
                        (space.x(-30), 20),
                    ],
                ], color, .upright, of: .hair)
            for (dx, end) in [(-10.0, 84.0), (-3, 98), (5, 94), (12, 78)] {
                sketch.curve(
                    [(x + dx, 50), (x + dx * 0.9, 68), (x + dx * 0.4 + sway, end)], width: 1.1, dark, taper: .both)
            }
        case .short:
            sketch.shape(
                [
                    [(x - 8, 44), (x - 6, 56), (x + 1, 66)], [(x + 1, 66), (x + 7, 56), (x + 8, 44)],
                    [(x + 8, 44), (x, 41.5), (x - 8, 44)],
                ], color, edge: .inner, of: .hair)
        case .moustache, .none: break
        }
        // Two strokes that start under the nose.
        for side in [-1.0, 1] {
            let long = kind == .long ? 1.25 : 1
            sketch.shape(
                [
                    [
                        (x + side * 0.8, y - 8), (x + side * 8, y - 7.4), (x + side * 14 * long, y - 1),
                        (x + side * 16 * long, y + 8 * long),
                    ],
                    [
                        (x + side * 16 * long, y + 8 * long), (x + side * 11 * long, y + 0.6), (x + side * 6, y - 3.4),
                        (x + side * 0.8, y - 4.4),
                    ],
                ], color, edge: .inner, of: .hair)
        }
    }
}
