import HanmoGraphics

extension FigurePainter {
    func drawCollar(on frame: inout Sketch) {
        let t = build.torso
        let n = build.neck * 1.15
        let x = front * 0.5 + (isTurned ? 0.5 : 0)
        let w = half.waist
        let skin = look.skin
        let dark = Hues.dark(color, 0.24)
        switch outfit.collar {
        case .crew:
            frame.shape(
                [
                    [
                        (x - n, -t - 1), (x - n * 0.6, -t + 1.5), (x, -t + 2.3), (x + n * 0.6, -t + 1.5),
                        (x + n, -t - 1),
                    ], [(x + n, -t - 1), (x, -t - 1.2), (x - n, -t - 1)],
                ], skin, edge: .none, of: .skin)
            frame.curve(
                [(x - n, -t - 1), (x - n * 0.6, -t + 1.6), (x, -t + 2.5), (x + n * 0.6, -t + 1.6), (x + n, -t - 1)],
                width: 0.9, dark, taper: .none)
        case .scoop:
            let d = 5.0
            frame.shape(
                [
                    [
                        (x - n - 1.4, -t), (x - n * 0.8, -t + d * 0.7), (x, -t + d), (x + n * 0.8, -t + d * 0.7),
                        (x + n + 1.4, -t),
                    ], [(x + n + 1.4, -t), (x, -t - 1.4), (x - n - 1.4, -t)],
                ], outfit == .cardigan ? Hues.cream : skin, edge: .inner, of: .skin)
        case .shirt:
            frame.shape(
                [
                    [(x - n, -t - 1), (x, -t + 3.6)], [(x, -t + 3.6), (x + n, -t - 1)],
                    [(x + n, -t - 1), (x, -t - 1.4), (x - n, -t - 1)],
                ], skin, edge: .none, of: .skin)
            for side in [-1.0, 1] {
                frame.polygon(
                    [(x + side * n, -t - 2), (x, -t + 3), (x + side * 2.8, -t + 5), (x + side * (n + 2), -t + 0.6)],
                    Hues.light(color, 0.2), edge: .inner, of: .cloth)
            }
        case .sailor:
            frame.shape(
                [
                    [(x - n, -t - 1), (x, -t + 6)], [(x, -t + 6), (x + n, -t - 1)],
                    [(x + n, -t - 1), (x, -t - 1.4), (x - n, -t - 1)],
                ], skin, edge: .none, of: .skin)
            for side in [-1.0, 1] {
                frame.polygon(
                    [
                        (x + side * n, -t - 1.8), (x + side * 0.2, -t + 7), (x + side * 3.4, -t + 7.4),
                        (x + side * (n + 5.6), -t + 4), (x + side * (n + 4), -t + 0.2),
                    ], second, edge: .inner, of: .cloth)
                frame.line(
                    [(x + side * 1, -t + 6.4), (x + side * 3.3, -t + 6.4), (x + side * (n + 4.7), -t + 3.4)],
                    width: 0.4, Hues.white)
            }
        case .lapels:
            let d = t * 0.52
            frame.shape(
                [
                    [(x - n, -t - 1), (x, -t + d)], [(x, -t + d), (x + n, -t - 1)],
                    [(x + n, -t - 1), (x, -t - 1.4), (x - n, -t - 1)],
                ], outfit == .coat ? Hues.sky : Hues.white, edge: .inner, of: .cloth)
            frame.shape(
                [
                    [(x - n * 0.72, -t - 1), (x, -t + 3.2)], [(x, -t + 3.2), (x + n * 0.72, -t - 1)],
                    [(x + n * 0.72, -t - 1), (x, -t - 1.2), (x - n * 0.72, -t - 1)],
                ], skin, edge: .none, of: .skin)
            for side in [-1.0, 1] {
                frame.polygon(
                    [
                        (x + side * n * 0.8, -t - 1.6), (x + side * 0.1, -t + 3.2), (x + side * 2, -t + 4.8),
                        (x + side * (n * 0.9), -t + 0.8),
                    ], Hues.white, edge: .inner, of: .cloth)
                frame.shape(
                    [
                        [(x + side * n, -t - 1.4), (x + side * (n + 3), -t + 3.4)],
                        [(x + side * (n + 3), -t + 3.4), (x + side * (n + 1.6), -t + 4.6)],
                        [(x + side * (n + 1.6), -t + 4.6), (x + side * (n + 2.6), -t + 6)],
                        [(x + side * (n + 2.6), -t + 6), (x, -t + d + 0.6)],
                        [(x, -t + d + 0.6), (x + side * n, -t - 1.4)],
                    ], Hues.light(color, 0.08), edge: .inner, of: .cloth)
            }
        case .hood:
            frame.shape(
                [
                    [(x - n - 1, -t - 1), (x - n, -t + 2.2), (x, -t + 4), (x + n, -t + 2.2), (x + n + 1, -t - 1)],
                    [(x + n + 1, -t - 1), (x, -t - 1.2), (x - n - 1, -t - 1)],
                ], skin, edge: .none, of: .skin)
            for side in [-1.0, 1] {
                frame.shape(
                    [
                        [
                            (x + side * n * 0.7, -t - 3), (x + side * (n + 2.6), -t - 1.4),
                            (x + side * (n + 2.4), -t + 2.6), (x + side * 0.2, -t + 5.6),
                        ], [(x + side * 0.2, -t + 5.6), (x + side * n * 0.9, -t + 1), (x + side * n * 0.7, -t - 3)],
                    ], Hues.dark(color, 0.1), edge: .inner, of: .cloth)
                frame.line([(x + side * 1.6, -t + 4.8), (x + side * 1.9, -t + 9.5)], width: 0.6, Hues.white)
            }
        case .standing:
            frame.shape(
                [
                    [(x - n - 0.4, -t + 1.4), (x - n, -t - 2.4)],
                    [(x - n, -t - 2.4), (x, -t - 0.8), (x + n, -t - 2.4)],
                    [(x + n, -t - 2.4), (x + n + 0.4, -t + 1.4)],
                    [(x + n + 0.4, -t + 1.4), (x, -t + 2.8), (x - n - 0.4, -t + 1.4)],
                ], outfit == .general ? second : Hues.dark(color, 0.06), edge: .inner, of: .cloth)
            frame.line([(x, -t - 0.6), (x, -t + 2.6)], width: 0.4, dark)
        case .ring:
            frame.shape(
                [
                    [
                        (x - n - 1.2, -t), (x - n * 0.7, -t + 2.6), (x, -t + 3.4), (x + n * 0.7, -t + 2.6),
                        (x + n + 1.2, -t),
                    ], [(x + n + 1.2, -t), (x, -t - 1.6), (x - n - 1.2, -t)],
                ], outfit == .astronaut ? Hues.blue : Hues.white, edge: .inner, of: .cloth)
            frame.curve(
                [
                    (x - n - 1.2, -t), (x - n * 0.7, -t + 2.8), (x, -t + 3.6), (x + n * 0.7, -t + 2.8),
                    (x + n + 1.2, -t),
                ], width: 1, outfit == .astronaut ? Hues.silver : second, taper: .none)
        case .cross: drawCrossedCollar(x, n, t, w, on: &frame)
        }
    }

    /// Right lapel under, left lapel over: the stroke that is whole runs from the wearer's left shoulder, at the right of
    /// the picture, down to the wearer's right side. A mirrored figure is drawn mirrored, so here it is the other way.
    private func drawCrossedCollar(_ x: Double, _ n: Double, _ t: Double, _ w: Double, on frame: inout Sketch) {
        let hand = look.mirrored ? -1.0 : 1
        let band = outfit == .kimono ? 1.9 : 1.7
        let meet = (x * 0.6, -t * 0.66)
        let end = (-hand * w * 0.72 + (look.mirrored ? 0 : front * 0.4), -t * 0.34)
        frame.shape(
            [
                [(x - n, -t - 1.2), (meet.0, meet.1)], [(meet.0, meet.1), (x + n, -t - 1.2)],
                [(x + n, -t - 1.2), (x, -t - 1.6), (x - n, -t - 1.2)],
            ], look.skin, edge: .none, of: .skin)
        func strip(_ from: (Double, Double), _ to: (Double, Double), _ width: Double, _ tone: Color) {
            let bow = ((from.0 + to.0) / 2 + (from.0 > x ? 0.7 : -0.7), (from.1 + to.1) / 2)
            frame.area(
                Contours.band(
                    Curves.smooth([Point(from.0, from.1), Point(bow.0, bow.1), Point(to.0, to.1)], steps: 8),
                    (0..<17).map { width / 2 * min(1, 0.35 + Double($0) * 0.2) }), tone, edge: .inner, of: .cloth)
        }
        let under = outfit == .scholar || outfit == .hanfu || outfit == .hanfuWoman || outfit == .kimono
        let (short, long) = ((x - hand * (n + 0.2), -t - 1), (x + hand * (n + 0.2), -t - 1))
        if under {
            strip((short.0 + hand * 0.9, short.1), (meet.0, meet.1 - 1), 1.2, Hues.white)
        }
        strip(short, (meet.0 + hand * 1.6, meet.1 + t * 0.05), band, second)
        if under { strip((long.0 - hand * 0.9, long.1), (meet.0 - hand * 1, meet.1), 1.2, Hues.white) }
        strip(long, end, band, second)
    }
}
