import HanmoGraphics

extension FigurePainter {
    func drawCloak(on sketch: inout Sketch) {
        guard outfit.details.contains(.cloak), look.pose.turn == 0 else { return }
        let t = build.torso
        let tone = outfit == .knight || outfit == .general || outfit == .swordsman ? second : Hues.dark(color, 0.2)
        let s = build.shoulder
        let left = fromTorso(-s * 1.05, -t + 1.5)
        let right = fromTorso(s * 1.05, -t + 1.5)
        let low = -build.ankle * 1.6
        let trail = isTurned ? -s * 1.1 : -s * 0.5
        sketch.area(
            Contours.joined([
                [
                    left, Point(left.x - s * 0.5 + trail * 0.4, (left.y + low) / 2),
                    Point(left.x - s * 0.5 + trail, low),
                ],
                [
                    Point(left.x - s * 0.5 + trail, low), Point(rig[.hip].x + trail * 0.4, low + 2.4),
                    Point(right.x + s * (isTurned ? -0.1 : 0.6), low),
                ],
                [
                    Point(right.x + s * (isTurned ? -0.1 : 0.6), low), Point(right.x + s * 0.2, (right.y + low) / 2),
                    right,
                ],
                [right, left],
            ]), tone, .upright, of: .cloth)
    }

    func drawScarf(on sketch: inout Sketch) {
        guard look.wears.contains("scarf") else { return }
        let t = build.torso
        let n = build.neck * 1.9
        inTorso(&sketch) { frame in
            frame.shape(
                [
                    [(2, -t + 1), (5, -t + 8), (4.4, -t + 15)], [(4.4, -t + 15), (7.8, -t + 15)],
                    [(7.8, -t + 15), (8, -t + 7), (5.6, -t)], [(5.6, -t), (2, -t + 1)],
                ], Hues.red, edge: .outline, of: .cloth)
            frame.blob(
                [
                    (-n, -t - 2.4), (-n - 1, -t + 0.6), (-n * 0.4, -t + 3), (n * 0.4, -t + 3), (n + 1, -t + 0.6),
                    (n, -t - 2.4), (0, -t - 1),
                ], Hues.red, .round, of: .cloth)
            frame.curve([(-n * 0.8, -t - 0.6), (0, -t + 1), (n * 0.8, -t - 0.6)], width: 0.5, Hues.dark(Hues.red, 0.3))
        }
    }
}
