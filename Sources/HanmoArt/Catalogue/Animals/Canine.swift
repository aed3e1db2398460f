import HanmoBrief
import HanmoGraphics

/// Dog, fox and wolf: a lean body in profile.
struct Canine {
    private struct Breed {
        var coat: Color
        var pale: Color
        var ear: Color
        var socks: Color?
        var bushy = false
        var curled = false
        var floppy = false
        /// Of the snout, in head lengths.
        var snout = 1.0
        var iris: Color?
        var collar: Color?
    }

    private func breed(_ sketch: inout Sketch, _ appearance: Appearance) -> (Breed, build: Double) {
        switch (appearance.name, appearance.variant) {
        case (_, "wolf"):
            let coat = sketch.coat(appearance, Hues.grey.mixed(with: Hues.charcoal, 0.4))
            return (Breed(coat: coat, pale: Hues.silver, ear: Hues.dark(coat), bushy: true, iris: Hues.gold), 1.05)
        case (_, "fox"):
            let coat = sketch.coat(appearance, Hues.orange.mixed(with: Hues.red, 0.25))
            return (
                Breed(
                    coat: coat, pale: Hues.white, ear: Hues.black, socks: Hues.dark(coat, 0.75), bushy: true,
                    snout: 1.08, iris: Hues.gold),
                0.86
            )
        default:
            let coats = [
                Hues.orange.mixed(with: Hues.paleWood, 0.4), Hues.wood, Hues.white.mixed(with: Hues.silver, 0.2),
                Hues.charcoal,
            ]
            let choice =
                appearance.name.contains("柴") || appearance.name.contains("秋田") ? 0 : Int(sketch.random.next() % 4)
            let coat = sketch.coat(appearance, coats[choice])
            let spitz = choice == 0 && appearance.looks.color == nil
            let ear = choice == 2 ? Hues.wood : Hues.dark(coat, spitz ? 0.05 : 0.3)
            return (
                Breed(
                    coat: coat, pale: Hues.light(coat, 0.78), ear: ear, socks: spitz ? Hues.white : nil, curled: true,
                    floppy: !spitz, snout: 0.92, collar: Hues.red), 1
            )
        }
    }

    func draw(on sketch: inout Sketch, _ appearance: Appearance) {
        let (breed, build) = breed(&sketch, appearance)
        let pose = appearance.looks.pose
        if pose == "sit", !breed.bushy {
            sitting(breed, appearance.gaze, &sketch)
            return
        }
        var body = Quadruped(breed.coat, Quadruped.gait(pose))
        body.under = breed.pale
        body.length = 82 - (1 - build) * 30
        body.withers = 66
        body.croup = 63
        body.depth = 29 * build
        body.tuck = 21 * build
        body.thigh = 20 * build
        body.cannon = 7.4 * build
        body.socks = breed.socks
        sketch.moved(breed.bushy ? 0 : -6, 0) { sketch in
            body.draw(on: &sketch) { tail(breed, body, &$0) }
            let (x, y) = body.shoulder
            let ahead = body.gait == .run ? 7.0 : 0
            if breed.bushy {
                sketch.blob(
                    [
                        (x - 10, y + 2), (x + 6, y - 12), (x + 16, y + 2), (x + 14, y + 24), (x + 6, y + 32),
                        (x - 2, y + 20),
                    ], breed.coat,
                    edge: .none, of: .fur)
                sketch.blob(
                    [
                        (x + 8, y - 4), (x + 15, y - 2), (x + 17, y + 10), (x + 12, y + 22), (x + 8, y + 25),
                        (x + 5, y + 14),
                    ], breed.pale,
                    edge: .none, of: .fur)
            }
            sketch.flesh(
                [(x - 5, y + 14, 28 * build), (x + 4, y, 23 * build), (x + 9 + ahead, y - 10 + ahead * 0.6, 19)],
                breed.coat)
            sketch.flesh(
                [(x + 8, y + 18, 9), (x + 13, y + 3, 8), (x + 16 + ahead, y - 5 + ahead * 0.6, 6)], breed.pale,
                edge: .none)
            if let collar = breed.collar {
                sketch.flesh(
                    [(x - 5 + ahead * 0.5, y - 2, 4), (x + 6, y + 5, 4.4), (x + 17 + ahead * 0.5, y + 4, 4)], collar,
                    edge: .inner, of: .cloth)
                sketch.ellipse(x + 15 + ahead * 0.5, y + 9, 2.8, 2.8, Hues.gold, edge: .inner, of: .metal)
            }
            sketch.moved(x + 10 + ahead, y - 16 + ahead * 0.6, turned: 0.12, scaled: 0.36) {
                head(breed, appearance.gaze, &$0)
            }
        }
    }

    private func tail(_ breed: Breed, _ body: Quadruped, _ sketch: inout Sketch) {
        let (x, y) = body.rump
        if breed.bushy {
            let brush: [(Double, Double, Double)] =
                body.gait == .run
                ? [(x + 5, y + 2, 8), (x - 12, y - 2, 15), (x - 30, y - 1, 16), (x - 46, y + 5, 2)]
                : body.isLying
                    ? [(x + 5, y + 6, 8), (x - 8, y + 14, 14), (x - 22, y + 16, 15), (x - 38, y + 15, 2)]
                    : [(x + 5, y + 3, 8), (x - 8, y + 8, 15), (x - 20, y + 22, 17), (x - 30, y + 40, 2)]
            sketch.flesh(brush, breed.coat)
            sketch.clip(to: Sketch.flesh(brush)) { sketch in
                let tip = brush[3]
                sketch.ellipse(tip.0 + 1, tip.1 - 2, 13, 12, breed.pale, edge: .none, of: .fur)
            }
        } else if breed.curled {
            let brush: [(Double, Double, Double)] = [
                (x + 6, y + 5, 9), (x - 6, y - 6, 10), (x - 8, y - 20, 10), (x + 3, y - 28, 8.4), (x + 10, y - 22, 5),
            ]
            sketch.flesh(brush, breed.coat)
            sketch.flesh([(x + 1, y - 23, 3), (x + 4, y - 25, 4), (x + 9, y - 22, 3)], breed.pale, edge: .none)
        }
    }

    /// In profile, a head length is 100.
    private func head(_ breed: Breed, _ gaze: Sketch.Gaze, _ sketch: inout Sketch) {
        let long = breed.snout
        if !breed.floppy {
            sketch.blob([(-6, -22), (2, -58), (22, -30)], Hues.dark(breed.ear, 0.2), edge: .outline, of: .fur)
        }
        let shape: [(Double, Double)] = [
            (-28, -6), (-20, -28), (2, -38), (26, -30), (40, -14), (58 * long, -9), (78 * long, -4), (82 * long, 6),
            (74 * long, 17), (50, 22), (26, 30), (0, 32), (-22, 20),
        ]
        sketch.blob(shape, breed.coat, .round, of: .fur)
        sketch.clip(to: Sketch.smooth(shape)) { sketch in
            sketch.blob(
                [(84 * long, 2), (52, 2), (36, 8), (22, 10), (8, 20), (0, 40), (84, 40)], breed.pale, edge: .none,
                of: .fur)
        }
        sketch.ellipse(79 * long, -2, 8, 6.6, Hues.black, edge: .inner)
        sketch.ellipse(77 * long, -4.4, 2.4, 1.5, Hues.light(Hues.grey, 0.5), edge: .none)
        sketch.curve([(76 * long, 8), (66 * long, 13), (48, 12), (42, 8)], width: 2.2, Hues.black)
        if breed.collar != nil, gaze == .happy {
            sketch.blob([(56, 13), (68, 13), (68, 26), (61, 30), (56, 25)], Hues.coral, edge: .inner)
        }
        sketch.eye(26, -9, 6.4, iris: breed.iris, gaze)
        if breed.floppy {
            sketch.curve([(20, -20), (26, -22), (32, -19)], width: 2.4, Hues.dark(breed.coat, 0.4))
            sketch.blob(
                [(-16, -32), (4, -34), (8, -18), (0, 6), (-10, 26), (-24, 24), (-28, 2), (-24, -20)], breed.ear,
                .upright, edge: .inner, of: .fur)
        } else {
            sketch.blob(
                [(-24, -16), (-20, -46), (-14, -70), (2, -50), (12, -30), (-4, -20)], breed.coat, edge: .inner, of: .fur
            )
            sketch.blob(
                [(-16, -26), (-13, -46), (-10, -56), (0, -44), (4, -32)],
                breed.iris == nil ? Hues.dark(breed.coat, 0.3) : breed.ear, edge: .none, of: .fur)
        }
    }

    /// Sits and looks to the right.
    private func sitting(_ breed: Breed, _ gaze: Sketch.Gaze, _ sketch: inout Sketch) {
        sketch.flesh([(-20, -6, 9), (-34, -8, 9), (-42, -22, 7), (-38, -32, 4)], breed.coat)
        sketch.flesh([(14, -40, 12), (17, -20, 9), (17, -4, 8)], Hues.dark(breed.coat, 0.22))
        let body: [(Double, Double)] = [
            (-4, -68), (-16, -52), (-26, -30), (-32, -12), (-26, -1), (0, 0), (10, -10), (18, -30), (19, -52),
            (10, -66),
        ]
        sketch.blob(body, breed.coat, .round, of: .fur)
        sketch.clip(to: Sketch.smooth(body)) { sketch in
            sketch.blob(
                [(8, -66), (4, -50), (8, -34), (14, -24), (24, -30), (24, -66)], breed.pale, edge: .none, of: .fur)
        }
        sketch.blob(
            [(-24, -28), (-8, -34), (4, -22), (2, -6), (-10, -1), (-28, -2), (-32, -14)], breed.coat, edge: .inner,
            of: .fur)
        sketch.ellipse(0, -3.4, 10, 4, breed.socks ?? breed.coat, edge: .inner, of: .fur)
        sketch.flesh([(6, -40, 11), (10, -22, 9), (10, -5, 8)], breed.coat, edge: .inner)
        sketch.ellipse(13, -3, 7, 3.6, breed.socks ?? breed.coat, edge: .inner, of: .fur)
        sketch.flesh([(-6, -64, 4), (4, -59, 4.4), (15, -61, 4)], Hues.red, edge: .inner, of: .cloth)
        sketch.moved(6, -76, scaled: 0.48) { head(breed, gaze, &$0) }
    }
}
