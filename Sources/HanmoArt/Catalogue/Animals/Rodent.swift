import HanmoBrief
import HanmoGraphics

/// A mouse, a hamster or a squirrel, upright with something to eat.
struct Rodent {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let isSquirrel = appearance.variant == "squirrel"
        let isHamster = appearance.name.contains("仓") || appearance.name.contains("hamster")
        let coat = sketch.coat(
            appearance,
            isSquirrel
                ? Hues.brick.mixed(with: Hues.orange, 0.35)
                : isHamster ? Hues.gold.mixed(with: Hues.paleWood, 0.4) : Hues.grey)
        let pale = Hues.light(coat, 0.72)
        if isSquirrel {
            let brush: [(Double, Double, Double)] = [
                (-8, -8, 10), (-32, -12, 22), (-42, -42, 30), (-34, -72, 32), (-16, -86, 22), (-10, -76, 8),
            ]
            sketch.flesh(brush, Hues.dark(coat, 0.1))
            sketch.flesh(
                [(-30, -14, 5), (-41, -42, 9), (-35, -70, 11), (-20, -84, 7)], Hues.light(coat, 0.22), edge: .none)
        } else if !isHamster {
            sketch.curve(
                [(-14, -6), (-36, -3), (-48, -12), (-56, -30), (-50, -40)], width: 3.2, Hues.blush, taper: .tail)
        }
        let stretch = isSquirrel ? 1.0 : 1.08
        sketch.moved(2, 0, scaled: stretch, 1) { sketch in
            sketch.blob(
                [(-6, -54), (-20, -38), (-27, -18), (-22, -3), (-4, 0), (14, -2), (20, -16), (19, -38), (12, -52)],
                coat, .round, of: .fur)
            sketch.blob(
                [(6, -50), (16, -42), (19, -22), (13, -5), (2, -3), (-2, -20), (0, -40)], pale, edge: .none, of: .fur)
            sketch.blob(
                [(-24, -14), (-16, -27), (-2, -24), (4, -10), (0, -1), (-18, -1)], coat, .round, edge: .inner, of: .fur)
            sketch.blob(
                [(-8, -0.4), (-8, -5), (6, -6), (14, -3), (14, -0.4)], Hues.blush.mixed(with: pale, 0.5), edge: .inner,
                of: .skin)
            ear(far: true, isSquirrel, coat, &sketch)
            sketch.blob(
                [(-12, -62), (-8, -78), (6, -86), (22, -80), (34, -66), (37, -59), (31, -52), (14, -46), (-4, -50)],
                coat, .round, of: .fur)
            sketch.blob([(34, -61), (24, -61), (12, -54), (6, -47), (16, -45), (31, -50)], pale, edge: .none, of: .fur)
            ear(far: false, isSquirrel, coat, &sketch)
            sketch.eye(18, -67, 4, appearance.gaze)
            sketch.ellipse(14, -57, 4.4, 2.8, Hues.pink.opacity(0.8), edge: .none)
            sketch.ellipse(36, -60, 2.8, 2.4, isSquirrel ? Hues.darkWood : Hues.blush, edge: .inner)
            sketch.curve([(34, -56), (30, -53.6), (26, -54)], width: 0.9, Hues.charcoal)
            for whisker in [-1.0, 0, 1] {
                sketch.curve(
                    [(30, -58), (38, -56 + whisker * 3), (46, -54 + whisker * 5)], width: 0.45, Hues.charcoal,
                    taper: .tail)
            }
            food(isSquirrel, &sketch)
            sketch.flesh([(6, -40, 10), (15, -30, 8), (25, -34, 6)], coat, edge: .inner)
            sketch.ellipse(26, -35, 3.6, 3, Hues.blush.mixed(with: pale, 0.4), edge: .inner, of: .skin)
        }
    }

    private func ear(far: Bool, _ isSquirrel: Bool, _ coat: Color, _ sketch: inout Sketch) {
        let tint = far ? Hues.dark(coat, 0.15) : coat
        let x = far ? 12.0 : -2
        if isSquirrel {
            sketch.blob(
                [(x - 6, -76), (x - 8, -90), (x - 4, -102), (x + 4, -90), (x + 7, -78)], tint, edge: .inner, of: .fur)
            if !far {
                sketch.blob(
                    [(x - 3, -80), (x - 4, -90), (x - 2.6, -95), (x + 1, -88), (x + 2.6, -80)], Hues.pink, edge: .none,
                    of: .fur)
            }
        } else {
            sketch.ellipse(x - 2, -86, 12.4, 13, tint, edge: .outline, of: .fur)
            if !far { sketch.ellipse(x - 1.4, -85, 8.4, 9, Hues.pink, edge: .none, of: .fur) }
        }
    }

    private func food(_ isSquirrel: Bool, _ sketch: inout Sketch) {
        if isSquirrel {
            sketch.blob([(23, -38), (22, -30), (29, -23), (36, -30), (35, -38)], Hues.paleWood, .round)
            sketch.blob(
                [(21, -38), (23, -43), (29, -45), (35, -43), (37, -38), (29, -36)], Hues.darkWood, edge: .inner)
            sketch.line([(29, -44), (30, -48)], width: 1.4, Hues.darkWood)
        } else {
            sketch.polygon([(20, -28), (40, -34), (40, -24), (22, -20)], Hues.yellow, edge: .outline)
            sketch.polygon([(20, -28), (40, -34), (30, -37), (18, -31)], Hues.light(Hues.yellow, 0.4), edge: .inner)
            for (x, y, r) in [(27.0, -26.0, 1.8), (35, -28, 2.2), (33, -25, 1.2)] {
                sketch.ellipse(x, y, r, r * 0.8, Hues.gold, edge: .none)
            }
        }
    }
}
