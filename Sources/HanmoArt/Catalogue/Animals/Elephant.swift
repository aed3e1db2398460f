import HanmoBrief
import HanmoGraphics

/// An elephant with its trunk raised.
struct Elephant {
    static let seat = Subject.Seat(x: -14, y: -92)

    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let coat = sketch.coat(appearance, Hues.grey.mixed(with: Hues.blue, 0.18))
        let dark = Hues.dark(coat, 0.2)
        let gait = Quadruped.gait(appearance.looks.pose)
        let walks = gait == .walk || gait == .run
        sketch.moved(-12, 0) { sketch in
            sketch.flesh([(-50, -70, 4), (-59, -54, 3), (-57, -36, 2.4)], dark)
            sketch.blob([(-57, -38), (-60, -28), (-56, -24), (-53, -30)], Hues.charcoal, of: .hair)
            for (x, step) in [(-20.0, 8.0), (30, -8)] { leg(x, walks ? step : 0, dark, near: false, &sketch) }
            let body: [(Double, Double)] = [
                (-52, -58), (-48, -80), (-30, -92), (0, -94), (24, -92), (42, -82), (48, -56), (34, -32), (0, -26),
                (-38, -30),
            ]
            sketch.blob(body, coat, .round, of: .skin)
            for (x, step) in [(-40.0, -8.0), (16, 8)] { leg(x, walks ? step : 0, coat, near: true, &sketch) }
            // The trunk rises in an S.
            sketch.flesh(
                [(58, -62, 27), (72, -44, 18), (86, -36, 13), (97, -46, 10), (99, -64, 8), (93, -72, 6)], coat,
                of: .skin)
            for (x, y, angle) in [(69.0, -46.0, 0.9), (76, -40, 0.7), (84, -37, 0.1), (91, -41, -0.5), (96, -50, -1.1)]
            {
                let (c, s) = (Trigonometry.cos(angle + 1.57), Trigonometry.sin(angle + 1.57))
                sketch.curve([(x - 5 * c, y - 5 * s), (x + 1, y), (x + 5 * c, y + 5 * s)], width: 0.9, dark)
            }
            sketch.flesh([(64, -50, 8), (76, -36, 6), (90, -34, 1.4)], Hues.cream, of: .plain)
            sketch.blob(
                [(34, -84), (44, -98), (60, -96), (70, -80), (70, -62), (60, -48), (44, -46), (34, -60)], coat, .round,
                edge: .inner, of: .skin)
            sketch.eye(60, -72, 2.8, appearance.gaze)
            sketch.curve([(56, -77), (60, -78.4), (64, -77)], width: 1, dark)
            sketch.ellipse(62, -60, 5, 3.4, Hues.pink.opacity(0.45), edge: .none)
            let ear: [(Double, Double)] = [
                (44, -88), (28, -94), (12, -82), (8, -60), (18, -42), (32, -40), (44, -56), (50, -72),
            ]
            sketch.blob(ear, Hues.dark(coat, 0.1), .round, edge: .inner, of: .skin)
            sketch.blob(
                [(40, -82), (28, -86), (17, -76), (15, -60), (22, -48), (32, -48), (40, -60), (44, -72)],
                Hues.pink.mixed(with: coat, 0.45), edge: .none, of: .skin)
        }
    }

    private func leg(_ x: Double, _ step: Double, _ color: Color, near: Bool, _ sketch: inout Sketch) {
        sketch.flesh(
            [(x, -50, 28), (x + step * 0.5, -24, 21), (x + step, -5, 20), (x + step, -3.4, 21)], color,
            edge: near ? .inner : .outline, of: .skin)
        for nail in [-5.0, 1, 7] {
            sketch.ellipse(
                x + step + nail, -2.4, 2.6, 2.4, near ? Hues.cream : Hues.dark(Hues.cream, 0.25), edge: .none)
        }
    }
}
