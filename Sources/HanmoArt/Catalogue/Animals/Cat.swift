import HanmoBrief
import HanmoGraphics

/// Sits and looks out of the picture; or walks, or lies curled.
struct Cat {
    private enum Coat { case plain, tabby, tuxedo }

    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let coats: [(Color, Coat)] = [
            (Hues.orange, .tabby), (Hues.charcoal, .tuxedo), (Hues.cream, .plain), (Hues.grey, .tabby),
        ]
        let usual = coats[Int(sketch.random.next() % 4)]
        let coat = sketch.coat(appearance, usual.0)
        let kind = appearance.looks.color == nil ? usual.1 : .tabby
        let face = FelineFace(
            coat: coat, pale: pale(coat), iris: kind == .tuxedo ? Hues.gold : Hues.moss, gaze: appearance.gaze,
            stripes: kind == .tabby ? Hues.dark(coat, 0.28) : nil)
        switch Quadruped.gait(appearance.looks.pose) {
        case .lie where appearance.looks.pose != "sit": lying(face, kind, &sketch)
        case .walk: walking(face, .walk, kind, &sketch)
        case .run: walking(face, .run, kind, &sketch)
        default: sitting(face, kind, &sketch)
        }
    }

    private func pale(_ coat: Color) -> Color { Hues.light(coat, 0.75) }

    private func bands(_ face: FelineFace, _ places: [[(Double, Double, Double)]], _ sketch: inout Sketch) {
        guard let stripe = face.stripes else { return }
        for band in places { sketch.flesh(band, stripe, edge: .none) }
    }

    private func sitting(_ face: FelineFace, _ kind: Coat, _ sketch: inout Sketch) {
        let coat = face.coat
        let tail: [(Double, Double, Double)] = [(14, -6, 9), (32, -4, 9), (42, -14, 8.4), (40, -30, 7.6), (45, -42, 6)]
        sketch.flesh(tail, coat)
        sketch.clip(to: Sketch.flesh(tail)) { sketch in
            if let stripe = face.stripes {
                for y in [-18.0, -27, -36] { sketch.box(30, y, 22, 3.6, stripe, edge: .none, of: .fur) }
            }
            sketch.ellipse(46, -45, 8, 7, face.stripes ?? pale(coat), edge: .none, of: .fur)
        }
        let back: [(Double, Double)] = [
            (-15, -58), (-20, -44), (-23, -26), (-27, -10), (-22, -0.5), (0, 0), (24, -0.5), (30, -10), (25, -26),
            (20, -44), (14, -58), (0, -62),
        ]
        sketch.blob(back, coat, .round, of: .fur)
        sketch.clip(to: Sketch.smooth(back)) { sketch in
            sketch.blob(
                [
                    (-12, -66), (-14, -50), (-11, -37), (-5, -28), (0, -20), (5, -28), (11, -37), (14, -50), (12, -66),
                ], pale(coat),
                edge: .none, of: .fur)
            bands(
                face,
                [
                    [(-30, -40, 4), (-19, -38, 3), (-12, -35, 0.4)], [(-32, -29, 4), (-21, -28, 3), (-14, -25, 0.4)],
                    [(30, -40, 4), (19, -38, 3), (12, -35, 0.4)], [(32, -29, 4), (21, -28, 3), (15, -25, 0.4)],
                ], &sketch)
        }
        for side in [-1.0, 1] {
            // Haunch, hind paw and the fore leg before them.
            sketch.blob(
                [
                    (side * 24, -24), (side * 30, -12), (side * 28, -1), (side * 12, -1), (side * 12, -14),
                    (side * 16, -22),
                ], coat,
                edge: .inner, of: .fur)
            sketch.ellipse(side * 21, -2.6, 8, 3.6, pale(coat), edge: .inner, of: .fur)
            sketch.flesh([(side * 8, -34, 9), (side * 7.5, -16, 8.4), (side * 7, -5, 8)], coat, edge: .inner)
            sketch.blob(
                [(side * 2.4, -1), (side * 2.6, -6), (side * 8, -8), (side * 12.4, -5), (side * 12, -0.6)], pale(coat),
                edge: .inner, of: .fur)
            for toe in [5.4, 8.8] {
                sketch.line([(side * toe, -4.2), (side * toe, -1.2)], width: 0.7, Hues.dark(pale(coat), 0.35))
            }
        }
        sketch.moved(0, -70, scaled: 0.94) { face.draw(on: &$0) }
    }

    private func walking(_ face: FelineFace, _ gait: Quadruped.Gait, _ kind: Coat, _ sketch: inout Sketch) {
        var body = Quadruped(face.coat, gait)
        body.under = pale(face.coat)
        body.length = 76
        body.withers = 52
        body.croup = 52
        body.depth = 26
        body.tuck = 23
        body.thigh = 17
        body.cannon = 7.5
        body.socks = pale(face.coat)
        sketch.moved(-6, 0) { sketch in
            body.draw(
                on: &sketch,
                tail: { sketch in
                    let (x, y) = body.rump
                    let tail: [(Double, Double, Double)] = [
                        (x + 6, y + 4, 9), (x - 8, y - 8, 8), (x - 10, y - 26, 7.4), (x - 2, y - 38, 6),
                    ]
                    sketch.flesh(tail, face.coat)
                    sketch.clip(to: Sketch.flesh(tail)) {
                        $0.ellipse(x - 2, y - 40, 8, 9, face.stripes ?? pale(face.coat), edge: .none, of: .fur)
                    }
                },
                hide: { sketch in
                    bands(
                        face,
                        (0..<5).map { step in
                            let x = -28 + Double(step) * 12
                            return [(x, -56, 4), (x + 2, -44, 3.4), (x - 1, -36, 0.4)]
                        }, &sketch)
                })
            let (x, y) = body.shoulder
            sketch.flesh([(x - 2, y + 12, 22), (x + 6, y + 2, 22)], face.coat, edge: .none)
            sketch.moved(x + 13, y - 6, turned: 0.06, scaled: 0.8) { face.draw(on: &$0) }
        }
    }

    /// Curled on the ground, the tail around it.
    private func lying(_ face: FelineFace, _ kind: Coat, _ sketch: inout Sketch) {
        // A lying cat is lower than one that sits; the drawing keeps its size.
        sketch.moved(-2, 0, scaled: 0.78) { sketch in
            let back: [(Double, Double)] = [
                (-50, -6), (-52, -24), (-38, -42), (-12, -48), (16, -44), (36, -32), (42, -12), (34, -1), (0, 0),
                (-40, 0),
            ]
            sketch.blob(back, face.coat, .round, of: .fur)
            sketch.clip(to: Sketch.smooth(back)) { sketch in
                bands(
                    face,
                    (0..<5).map { step in
                        let x = -40 + Double(step) * 13
                        return [(x, -52, 5), (x - 3, -36, 4), (x + 2, -26, 0.4)]
                    }, &sketch)
            }
            sketch.blob(
                [(-46, -8), (-40, -26), (-22, -28), (-12, -14), (-18, -1), (-40, -1)], face.coat, edge: .inner, of: .fur
            )
            sketch.flesh([(10, -8, 10), (28, -5, 10), (42, -5, 9)], pale(face.coat), edge: .inner)
            let tail: [(Double, Double, Double)] = [
                (-50, -12, 9), (-48, -3, 10), (-24, -2, 10), (0, -5, 9), (10, -8, 6),
            ]
            sketch.flesh(tail, face.coat, edge: .inner)
            sketch.clip(to: Sketch.flesh(tail)) { sketch in
                sketch.ellipse(10, -7, 10, 7, face.stripes ?? pale(face.coat), edge: .none, of: .fur)
            }
            sketch.moved(30, -29, turned: 0.12, scaled: 0.96) { face.draw(on: &$0) }
        }
    }
}
