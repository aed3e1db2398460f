import HanmoBrief
import HanmoGraphics

/// A monkey that sits with a peach, its tail in a hook.
struct Monkey {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let coat = sketch.coat(appearance, Hues.wood.mixed(with: Hues.gold, 0.2))
        let dark = Hues.dark(coat, 0.18)
        let face = Hues.skin
        sketch.flesh([(18, -8, 7), (38, -8, 6.4), (46, -26, 6), (40, -44, 5.6), (46, -56, 5), (54, -50, 4)], dark)
        for side in [-1.0, 1] {
            sketch.ellipse(side * 28, -76, 9.4, 10, coat, of: .fur)
            sketch.ellipse(side * 28.6, -75.6, 5.6, 6.4, face, edge: .none, of: .skin)
        }
        sketch.blob(
            [(-16, -52), (-24, -30), (-25, -10), (-14, -1), (14, -1), (25, -10), (24, -30), (16, -52)], coat, .round,
            of: .fur)
        sketch.ellipse(0, -24, 14, 20, Hues.light(coat, 0.5), edge: .none, of: .fur)
        for side in [-1.0, 1] {
            sketch.flesh(
                [(side * 14, -14, 16), (side * 30, -22, 13), (side * 31, -7, 10), (side * 27, -4, 9)], coat,
                edge: .inner)
            sketch.blob(
                [(side * 22, -6), (side * 34, -7), (side * 42, -3), (side * 41, 0), (side * 23, 0)], face, edge: .inner,
                of: .skin)
        }
        sketch.flesh([(-17, -46, 11), (-29, -32, 9), (-24, -18, 8)], coat, edge: .inner)
        sketch.ellipse(-23, -16, 5.4, 4.8, face, edge: .inner, of: .skin)
        sketch.flesh([(17, -46, 11), (33, -37, 9), (27, -23, 8)], coat, edge: .inner)
        // The peach lies in the hand.
        sketch.moved(15, -31, turned: 0.1) { sketch in
            sketch.blob(
                [(0, -13), (-7, -9), (-10, 0), (-7, 8), (0, 11), (8, 8), (11, 0), (7, -9)], Hues.pink, .round,
                of: .plain)
            sketch.blob([(0, -13), (7, -8), (11, 0), (7, 8), (2, 10), (5, 0)], Hues.coral, edge: .none)
            sketch.petal(0, -11, length: 13, width: 6, angle: -0.5, Hues.leaf)
            sketch.petal(0, -11, length: 10, width: 5, angle: -2.4, Hues.green)
        }
        sketch.ellipse(20, -21, 7, 4.6, face, edge: .inner, of: .skin)
        let half: [(Double, Double)] = [(0, -99), (14, -97), (25, -88), (27, -74), (22, -60), (12, -52), (0, -50)]
        let head = half + half.dropFirst().dropLast().reversed().map { (-$0.0, $0.1) }
        sketch.blob(head, coat, .round, of: .fur)
        sketch.blob([(-3, -98), (4, -106), (3, -100), (10, -103), (6, -96)], coat, edge: .none, of: .hair)
        let mask: [(Double, Double)] = [
            (0, -84), (8, -89), (18, -85), (20, -74), (16, -66), (17, -58), (10, -52.4), (0, -51),
        ]
        sketch.blob(mask + mask.dropFirst().dropLast().reversed().map { (-$0.0, $0.1) }, face, edge: .inner, of: .skin)
        for side in [-1.0, 1] {
            sketch.eye(side * 8.6, -76, 4, iris: Hues.brick, appearance.gaze)
            sketch.curve([(side * 4.6, -83), (side * 9, -85), (side * 13.4, -82.6)], width: 1.3, dark)
            sketch.ellipse(side * 14, -65, 4, 2.6, Hues.blush.opacity(0.7), edge: .none)
            sketch.ellipse(side * 2, -68, 1, 0.8, Hues.dark(Hues.tan, 0.4), edge: .none)
        }
        sketch.blob([(-8, -62.6), (0, -61), (8, -62.6), (5, -57), (0, -55.4), (-5, -57)], Hues.crimson, edge: .inner)
        sketch.ellipse(0, -57, 3.4, 1.5, Hues.coral, edge: .none)
    }
}
