import HanmoBrief
import HanmoGraphics

/// A bear that sits and looks at us; the panda has bamboo, the koala its great ears.
struct Bear {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let isPanda = appearance.variant == "panda"
        let isKoala = appearance.variant == "koala"
        let isPolar =
            appearance.name.contains("polar") || appearance.name.contains("北极") || appearance.name.contains("白熊")
        let coat = sketch.coat(appearance, isPanda || isPolar ? Hues.white : isKoala ? Hues.grey : Hues.wood)
        let limbs = isPanda ? Hues.black : Hues.dark(coat, 0.1)
        let dark = isPanda ? Hues.black : Hues.dark(coat, 0.22)
        for side in [-1.0, 1] {
            let (x, y, size) = isKoala ? (33.0, -84.0, 15.0) : (24, -90, 9.4)
            sketch.ellipse(side * x, y, size, size, dark, .round, of: .fur)
            let inner = isPanda ? Hues.charcoal : isKoala ? Hues.light(Hues.pink, 0.3) : Hues.tan
            sketch.ellipse(side * x, y + 1, size * 0.55, size * 0.55, inner, edge: .none, of: .fur)
        }
        let body: [(Double, Double)] = [
            (-22, -54), (-34, -40), (-38, -20), (-32, -4), (-14, 0), (14, 0), (32, -4), (38, -20), (34, -40), (22, -54),
            (0, -58),
        ]
        sketch.blob(body, coat, .round, of: .fur)
        sketch.clip(to: Sketch.smooth(body)) { sketch in
            if isPanda {
                sketch.blob(
                    [(-44, -58), (-30, -60), (0, -52), (30, -60), (44, -58), (40, -42), (0, -40), (-40, -42)],
                    Hues.black, edge: .none, of: .fur)
            } else {
                sketch.ellipse(0, -18, 22, 22, Hues.light(coat, 0.4), edge: .none, of: .fur)
            }
        }
        for side in [-1.0, 1] {
            sketch.blob(
                [(side * 20, -18), (side * 36, -18), (side * 45, -8), (side * 42, 1), (side * 24, 1), (side * 15, -6)],
                limbs, .round, edge: .inner, of: .fur)
            sketch.ellipse(side * 38, -6, 8.4, 8.4, limbs, edge: .inner, of: .fur)
            sketch.ellipse(side * 38, -4.6, 4, 3.2, isPanda ? Hues.pink : Hues.tan, edge: .none)
            for toe in [-1.0, 0, 1] {
                sketch.ellipse(
                    side * 38 + toe * 3.8, -10.2 + toe * toe * 1.2, 1.5, 1.5, isPanda ? Hues.pink : Hues.tan,
                    edge: .none)
            }
        }
        let half: [(Double, Double)] = [(0, -94), (15, -92), (27, -83), (32, -70), (30, -58), (20, -49), (0, -46)]
        let head = half + half.dropFirst().dropLast().reversed().map { (-$0.0, $0.1) }
        sketch.blob(head, coat, .round, of: .fur)
        for side in [-1.0, 1] {
            if isPanda {
                sketch.moved(side * 13, -70, turned: side * 0.55) {
                    $0.ellipse(0, 0, 6.6, 8.6, Hues.black, edge: .none, of: .fur)
                }
            }
            sketch.noteEye(side * 12, -70)
            sketch.ellipse(side * 12, -70, 3.4, 3.8, isPanda ? Hues.darkWood : Hues.black, edge: .none)
            sketch.ellipse(side * 12, -70, 2.6, 3, Hues.black, edge: .none)
            sketch.ellipse(side * 12 - 1.1, -71.6, 1.2, 1.2, Hues.white, edge: .none, of: .light)
            sketch.ellipse(side * 21, -60, 4.6, 3, Hues.pink.opacity(0.8), edge: .none)
        }
        if !isPanda { sketch.ellipse(0, -59, 12, 9.6, Hues.light(coat, 0.5), edge: .inner, of: .fur) }
        if isKoala { sketch.ellipse(0, -65, 6.4, 9, Hues.charcoal, .round, edge: .inner) }
        sketch.blob([(-4.8, -65), (0, -66), (4.8, -65), (3, -61), (0, -59.6), (-3, -61)], Hues.black, edge: .none)
        sketch.ellipse(-1.4, -64.2, 1.4, 0.8, Hues.grey, edge: .none)
        sketch.curve(
            [(-5, -56.4), (-2.6, -54.6), (0, -58.6), (2.6, -54.6), (5, -56.4)], width: 1.1, Hues.black, taper: .none)
        isPanda ? bamboo(limbs, &sketch) : paws(limbs, &sketch)
    }

    private func paws(_ limbs: Color, _ sketch: inout Sketch) {
        for side in [-1.0, 1] {
            sketch.flesh(
                [(side * 27, -46, 15), (side * 33, -32, 14), (side * 22, -22, 13)], limbs, .flat, edge: .inner)
            for claw in [-2.4, 0, 2.4] {
                sketch.line([(side * 18 + claw, -20), (side * 17 + claw, -16.6)], width: 1, Hues.dark(limbs, 0.5))
            }
        }
    }

    /// A stalk held to the mouth.
    private func bamboo(_ limbs: Color, _ sketch: inout Sketch) {
        sketch.flesh([(-27, -46, 16), (-34, -32, 15), (-24, -22, 14)], limbs, edge: .inner)
        sketch.line([(30, -12), (4, -56)], width: 4.4, Hues.leaf)
        for t in [0.2, 0.45, 0.7] {
            let (x, y) = (30 - 26 * t, -12 - 44 * t)
            sketch.line([(x - 2.6, y + 1.5), (x + 2.6, y - 1.5)], width: 1.1, Hues.pine)
        }
        for (x, y, angle) in [(12.0, -42.0, 0.1), (20, -29, 0.3), (16, -36, -0.6), (24, -22, -0.2)] {
            sketch.petal(x, y, length: 17, width: 5.4, angle: angle, Hues.green, edge: .outline)
        }
        sketch.flesh([(27, -46, 16), (34, -34, 15), (20, -30, 13)], limbs, edge: .inner)
        sketch.ellipse(17, -31, 6.6, 6, limbs, edge: .inner, of: .fur)
    }
}
