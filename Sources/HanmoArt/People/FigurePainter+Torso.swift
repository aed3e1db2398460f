import HanmoGraphics

extension FigurePainter {
    /// Half widths of the torso with its clothes.
    var half: (shoulder: Double, chest: Double, waist: Double, hip: Double) {
        let ease = outfit.ease
        let b = breadth
        return (
            build.shoulder * (isTurned ? 0.86 : 1), build.chest * b * ((ease - 1) * 0.7 + 1), build.waist * b * ease,
            build.hip * b * ((ease - 1) * 0.7 + 1)
        )
    }

    func drawTorso(on sketch: inout Sketch) {
        let hem = hem
        inTorso(&sketch) { frame in
            if outfit.details.contains(.backpack), !isBack {
                frame.box(
                    -half.chest - 4, -build.torso * 0.98, half.chest * 2 + 8, build.torso * 0.8, radius: 4, Hues.silver,
                    of: .metal)
            }
            frame.area(bodice(to: hem), color, .upright, of: .cloth)
            if isBack {
                drawBackDetails(hem, on: &frame)
            } else {
                drawCollar(on: &frame)
            }
            for detail in outfit.details { draw(detail, hem, on: &frame) }
        }
    }

    private var hem: Double {
        let isTucked =
            [.shirt, .blouse, .police, .qipao, .schoolBoy].contains(outfit) || outfit.lower != .trousers
            || outfit.details.contains(.bib)
        return isTucked ? -build.torso * 0.24 : 2.4
    }

    /// The bodice in the body's units.
    var torsoOutline: Path {
        bodice(to: hem).transformed(
            by: Transform.rotation((look.pose.lean + look.pose.turn) * .pi / 180).then(
                .translation(rig[.hip].x, rig[.hip].y)))
    }

    /// Whether what hangs from the shoulders reaches down before the legs.
    var hangs: Bool {
        look.pose.drape == .falls && look.pose.turn == 0 && abs(look.pose.lean) < 7 && look.pose.lift < 5
    }

    /// The outline from the neck to a hem (negative is above the hip).
    private func bodice(to hem: Double) -> Path {
        let (s, c, w, p) = half
        let t = build.torso
        let n = build.neck * 1.15
        let low = hem > -t * 0.1 ? p : w + (p - w) * 0.25
        let shift = isTurned ? 0.5 : 0
        let right: [(Double, Double)] = [
            (n + shift, -t - 0.8), (s * 0.6, -t + 1.2), (s + build.arm.root * 0.16, -t + 4),
            (c + shift, -t * 0.7), (w + shift * 0.6, -t * 0.36), (low, hem),
        ]
        let left: [(Double, Double)] = [
            (-n + shift, -t - 0.8), (-s * 0.6, -t + 1.2), (-s - build.arm.root * 0.16, -t + 4), (-c + shift, -t * 0.7),
            (-w + shift * 0.4, -t * 0.36), (-low, hem),
        ]
        return Contours.joined([
            right, [(low, hem), (0, hem + 1), (-low, hem)], left.reversed(),
            [(-n + shift, -t - 0.8), (shift, -t + 0.4), (n + shift, -t - 0.8)],
        ])
    }

    /// The middle of the front, which a half turned body shows to the right.
    var front: Double { isTurned ? half.waist * 0.28 : 0 }

    private func drawBackDetails(_ hem: Double, on frame: inout Sketch) {
        let t = build.torso
        frame.curve([(0, -t + 3), (0.4, -t * 0.5), (0, hem)], width: 0.4, Hues.dark(color, 0.22), taper: .both)
        if outfit.isAncient || outfit.collar == .standing || outfit.collar == .shirt {
            let n = build.neck * 1.2
            frame.shape(
                [
                    [(-n - 1, -t + 0.6), (0, -t - 1.4), (n + 1, -t + 0.6)], [(n + 1, -t + 0.6), (n, -t - 2)],
                    [(n, -t - 2), (0, -t - 3.2), (-n, -t - 2)], [(-n, -t - 2), (-n - 1, -t + 0.6)],
                ], outfit.collar == .cross ? second : color, edge: .inner, of: .cloth)
        }
        if outfit.collar == .hood {
            frame.shape(
                [
                    [(-5, -t - 1), (-6, -t + 6), (0, -t + 11), (6, -t + 6), (5, -t - 1)],
                    [(5, -t - 1), (0, -t + 1), (-5, -t - 1)],
                ], Hues.dark(color, 0.1), edge: .inner, of: .cloth)
        }
    }
}
