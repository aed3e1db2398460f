import HanmoBrief
import HanmoGraphics

/// A round pig with a snout and a curled tail.
struct Pig {
    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let isWild = appearance.name.contains("野")
        let coat = sketch.coat(appearance, isWild ? Hues.darkWood : Hues.pink)
        let deep = Hues.dark(coat, 0.2).mixed(with: Hues.coral, isWild ? 0 : 0.4)
        var body = Quadruped(coat, Quadruped.gait(appearance.looks.pose))
        body.length = 100
        body.withers = 82
        body.croup = 82
        body.depth = 58
        body.tuck = 56
        body.sag = -5
        body.thigh = 25
        body.cannon = 12
        body.foot = .hoof(Hues.dark(deep, 0.35))
        sketch.moved(-8, 0) { sketch in
            body.draw(on: &sketch) { sketch in
                let (x, y) = body.rump
                sketch.curve(
                    [(x + 2, y + 6), (x - 9, y + 6), (x - 12, y - 3), (x - 5, y - 6), (x - 4, y + 2), (x - 14, y + 3)],
                    width: 3.2, deep, taper: .tail)
            }
            sketch.moved(body.front - 4, body.drop - 58) { sketch in
                if isWild {
                    sketch.flesh([(-30, -18, 8), (-12, -34, 10), (6, -26, 3)], Hues.dark(coat, 0.4), of: .hair)
                }
                sketch.ellipse(0, 0, 27, 25, coat, .round, edge: .inner, of: .fur)
                for (x, tone) in [(10.0, Hues.dark(coat, 0.12)), (-16, coat)] {
                    sketch.blob(
                        [(x - 8, -18), (x - 4, -34), (x + 12, -30), (x + 12, -16), (x + 4, -10)], tone, edge: .inner,
                        of: .fur)
                    sketch.blob([(x - 1, -20), (x, -28), (x + 9, -27), (x + 8, -18)], deep, edge: .none, of: .fur)
                }
                sketch.eye(4, -5, 3.4, appearance.gaze)
                sketch.eye(21, -6, 3, appearance.gaze)
                sketch.ellipse(-4, 7, 5.4, 3.6, deep.opacity(0.5), edge: .none)
                sketch.ellipse(19, 5, 11, 8.4, Hues.light(deep, 0.25), edge: .inner, of: .skin)
                for x in [15.4, 22.4] { sketch.ellipse(x, 5, 1.8, 3, Hues.dark(deep, 0.35), edge: .none) }
                sketch.curve([(8, 15), (15, 18.6), (22, 16)], width: 1.4, Hues.dark(deep, 0.5))
                if isWild { sketch.flesh([(10, 15, 3), (12, 9, 2.4), (9, 5, 0.5)], Hues.cream, edge: .inner) }
            }
        }
    }
}
