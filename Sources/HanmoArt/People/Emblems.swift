import HanmoGraphics

/// Small signs: hearts, drops, letters of sleep.
enum Emblems {
    static func heart(_ x: Double, _ y: Double, _ size: Double, _ color: Color, on sketch: inout Sketch) {
        let s = size
        sketch.shape(
            [
                [
                    (x, y + s), (x - s * 0.62, y + s * 0.36), (x - s, y - s * 0.22), (x - s * 0.72, y - s * 0.74),
                    (x - s * 0.28, y - s * 0.74), (x, y - s * 0.36),
                ],
                [
                    (x, y - s * 0.36), (x + s * 0.28, y - s * 0.74), (x + s * 0.72, y - s * 0.74),
                    (x + s, y - s * 0.22), (x + s * 0.62, y + s * 0.36), (x, y + s),
                ],
            ], color, edge: .inner)
    }

    /// A falling drop: its point up.
    static func drop(_ x: Double, _ y: Double, _ size: Double, _ color: Color, on sketch: inout Sketch) {
        let s = size
        sketch.shape(
            [
                [
                    (x, y - s * 1.3), (x + s * 0.62, y + s * 0.1), (x + s * 0.4, y + s * 0.72), (x, y + s * 0.86),
                    (x - s * 0.4, y + s * 0.72), (x - s * 0.62, y + s * 0.1), (x, y - s * 1.3),
                ]
            ], color, edge: .inner)
        sketch.ellipse(x - s * 0.2, y + s * 0.3, s * 0.14, s * 0.24, Hues.white.opacity(0.8), edge: .none)
    }

    static func overlays(
        _ face: Face, _ measure: FaceMeasure, _ space: HeadSpace, turn: Double = 0, on sketch: inout Sketch
    ) {
        let water = Color(hex: 0x9CCBE6)
        for overlay in face.overlays {
            switch overlay {
            case .tears:
                for side in [-1.0, 1] {
                    let x = space.x(side * (measure.eyeX + 1))
                    sketch.shape(
                        [
                            [
                                (x - 2.6, measure.eyeY + 3), (x - 3.4, measure.eyeY + 16), (x - 3, measure.eyeY + 26),
                                (x, measure.eyeY + 29), (x + 3, measure.eyeY + 26), (x + 3.4, measure.eyeY + 16),
                                (x + 2.6, measure.eyeY + 3),
                            ]
                        ], water.opacity(0.85), edge: .inner)
                    drop(x + side * 16, measure.eyeY + 30, 4, water, on: &sketch)
                }
            case .sweat:
                drop(space.x(-33) - 3, -22, 6, water, on: &sketch)
                drop(space.x(37) + 8, -34, 4.2, water, on: &sketch)
            case .vein:
                let (x, y) = (space.x(29), -30.0)
                for turn in 0..<4 {
                    sketch.moved(x, y, turned: Double(turn) * .pi / 2 + 0.3) { inner in
                        inner.curve([(1.6, 8), (2.2, 2.2), (8, 1.6)], width: 2.2, Hues.red, taper: .both)
                    }
                }
            case .hearts:
                heart(54, -44, 8, Hues.red, on: &sketch)
                heart(67, -25, 5, Hues.coral, on: &sketch)
                heart(-56, -36, 5.4, Hues.coral, on: &sketch)
            case .sleep:
                // Letters rise upright, however the head lies.
                sketch.moved(0, 0, turned: -turn * .pi / 180) { upright in
                    for (x, y, size) in [(46.0, -44.0, 9.0), (58, -62, 12), (75, -84, 15)] {
                        upright.line(
                            [(x, y), (x + size, y), (x, y + size), (x + size, y + size)], width: size * 0.2, Hues.indigo
                        )
                    }
                }
            case .dots:
                for step in 0..<3 {
                    sketch.ellipse(48 + Double(step) * 9, -56 - Double(step) * 2, 2.6, 2.6, Hues.charcoal, edge: .none)
                }
            case .flash:
                for (angle, reach) in [(-52.0, 15.0), (-30, 18), (30, 18), (52, 15)] {
                    let way = Rig.direction(180 - angle)
                    sketch.curve(
                        [(way.x * 70, way.y * 70 - 4), (way.x * (70 + reach), way.y * (70 + reach) - 4)], width: 3.6,
                        Hues.charcoal, taper: .both)
                }
            case .blush, .pale: break
            }
        }
    }
}
