import HanmoBrief
import HanmoGraphics

/// A rabbit that sits on its haunches, in profile with both ears up.
struct Rabbit {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let coats = [Hues.white, Hues.paleWood, Hues.grey, Hues.cream]
        let isJade = appearance.name.contains("玉")
        let coat = sketch.coat(appearance, isJade ? Hues.white : coats[Int(sketch.random.next() % 4)])
        let pale = Hues.light(coat, 0.7)
        sketch.ellipse(-34, -13, 9, 8.4, pale, .round, of: .fur)
        // Ears: the far one first.
        sketch.flesh([(14, -64, 9), (20, -82, 12), (24, -98, 5)], Hues.dark(coat, 0.16))
        sketch.flesh([(16, -68, 4), (20.6, -82, 6), (23.4, -94, 2)], Hues.dark(Hues.pink, 0.1), edge: .none)
        let body: [(Double, Double)] = [
            (-34, -14), (-31, -32), (-16, -45), (4, -46), (18, -36), (20, -18), (12, -2), (-10, 0), (-28, -2),
        ]
        sketch.flesh([(14, -24, 11), (18, -10, 8), (19, -3, 7)], Hues.dark(coat, 0.16))
        sketch.blob(body, coat, .round, of: .fur)
        sketch.blob([(12, -38), (21, -30), (21, -14), (14, -8), (8, -22)], pale, edge: .none, of: .fur)
        sketch.blob(
            [(-31, -12), (-24, -29), (-8, -31), (3, -19), (0, -6), (-12, -1), (-26, -1)], coat, .round, edge: .inner,
            of: .fur)
        sketch.blob([(-16, -0.4), (-16, -6), (-2, -7.4), (7, -4), (7, -0.4)], pale, edge: .inner, of: .fur)
        sketch.flesh([(10, -26, 11), (13, -12, 8), (14, -3.6, 7.4)], coat, edge: .inner)
        sketch.ellipse(16, -3, 5.6, 3, pale, edge: .inner, of: .fur)
        sketch.blob(
            [(0, -50), (4, -64), (18, -70), (33, -64), (39, -52), (33, -42), (18, -38), (5, -41)], coat, .round,
            of: .fur)
        sketch.blob([(28, -52), (38, -54), (39, -47), (33, -42), (25, -42)], pale, edge: .none, of: .fur)
        sketch.flesh([(9, -62, 9), (6, -82, 13), (0, -99, 5)], coat, edge: .inner)
        sketch.flesh([(8.6, -67, 4), (6.2, -82, 7), (1.4, -95, 2)], Hues.pink, edge: .none)
        sketch.eye(23, -56, 3.8, iris: isJade ? Hues.red : nil, appearance.gaze)
        sketch.ellipse(19, -47, 4, 2.6, Hues.pink.opacity(0.7), edge: .none)
        sketch.blob([(35.4, -55.4), (39, -54.6), (38.4, -51.4), (36, -52.4)], Hues.blush, edge: .none)
        sketch.curve([(37.6, -51.4), (36, -48.4), (32, -48)], width: 0.9, Hues.charcoal)
        for whisker in [-1.0, 0, 1] {
            sketch.curve(
                [(33, -50), (41, -49 + whisker * 2.4), (47, -48 + whisker * 4.4)], width: 0.45, Hues.grey, taper: .tail)
        }
    }
}
