import HanmoGraphics

/// A four-legged body seen from the side, looking to the right: its measures make a horse, a pig or a tiger. Heads and
/// tails are each animal's own.
struct Quadruped {
    enum Gait { case stand, walk, run, lie }
    enum Foot { case hoof(Color), paw }

    var coat: Color
    var under: Color?
    /// From the rump to the breast.
    var length = 70.0
    /// Heights of the back.
    var withers = 62.0
    var croup = 62.0
    /// From the back down to the breast bone, and to the flank.
    var depth = 28.0
    var tuck = 24.0
    /// How far the back hangs.
    var sag = 1.5
    var thigh = 18.0
    var cannon = 6.0
    var foot = Foot.paw
    var gait = Gait.stand
    var socks: Color?
    var matter = Area.Matter.fur

    init(_ coat: Color, _ gait: Gait = .stand) {
        self.coat = coat
        self.gait = gait
    }

    /// What a pose asks for.
    static func gait(_ pose: String?) -> Gait {
        switch pose {
        case "walk": .walk
        case "run", "fly", "jump", "fight", "play", "dance": .run
        case "lie", "sit", "sleep", "kneel": .lie
        default: .stand
        }
    }

    var isLying: Bool { gait == .lie }
    /// How far the body sinks to lie down.
    var drop: Double { isLying ? min(withers, croup) - depth * 0.98 : 0 }
    var front: Double { length / 2 }
    /// The root of the neck.
    var shoulder: (x: Double, y: Double) { (front - length * 0.13, drop - withers) }
    /// The root of the tail.
    var rump: (x: Double, y: Double) { (-front + length * 0.05, drop - croup + depth * 0.16) }

    var body: Path { Sketch.smooth(bodyPoints) }

    private var bodyPoints: [(Double, Double)] {
        let (w, c) = (drop - withers, drop - croup)
        return [
            (-front, c + 0.36 * depth), (-front + 0.05 * length, c + 0.1 * depth), (-front + 0.2 * length, c),
            (-0.02 * length, (w + c) / 2 + sag), (front - 0.2 * length, w), (front - 0.05 * length, w + 0.16 * depth),
            (front, w + 0.42 * depth), (front - 0.04 * length, w + 0.76 * depth), (front - 0.22 * length, w + depth),
            (0, (w + depth) * 0.6 + (c + tuck) * 0.4), (-front + 0.26 * length, c + tuck),
            (-front + 0.06 * length, c + 0.8 * tuck),
        ]
    }

    /// - Parameters:
    ///   - tail: drawn behind all.
    ///   - hide: stripes and patches, shown only within the body.
    func draw(
        on sketch: inout Sketch, tail: (inout Sketch) -> Void = { _ in }, hide: (inout Sketch) -> Void = { _ in }
    ) {
        tail(&sketch)
        let far = Hues.dark(coat, 0.24)
        leg(hind: true, near: false, far, &sketch)
        leg(hind: false, near: false, far, &sketch)
        sketch.area(body, coat, .round, of: matter)
        let marked = { (inner: inout Sketch) in
            if let under {
                inner.blob(
                    [
                        (front + 4, drop - withers + 0.5 * depth),
                        (front - 0.1 * length, drop - withers + 0.72 * depth),
                        (0, drop - withers + 0.8 * depth), (-front + 0.3 * length, drop - croup + 0.84 * tuck),
                        (-front + 0.3 * length, drop + depth), (front + 4, drop + depth),
                    ], under, edge: .none, of: matter)
            }
            hide(&inner)
        }
        sketch.clip(to: body, marked)
        // A shade beside the near legs sets them off from the body.
        sketch.clip(to: body) { sketch in
            for hind in [true, false] where !isLying {
                sketch.flesh(
                    joints(hind: hind, near: true).prefix(3).map { ($0.0 + length * 0.035, $0.1 + 1, $0.2) },
                    Hues.dark(coat, 0.13), edge: .none, of: matter)
            }
        }
        leg(hind: true, near: true, coat, &sketch)
        leg(hind: false, near: true, coat, &sketch)
    }

    // MARK: Legs

    private func joints(hind: Bool, near: Bool) -> [(Double, Double, Double)] {
        let height = (hind ? croup - tuck * 0.62 : withers - depth * 0.7)
        let root =
            hind
            ? (x: -front + length * 0.17, y: drop - croup + tuck * 0.62)
            : (x: front - length * 0.17, y: drop - withers + depth * 0.7)
        let steps = isLying ? rest(hind, near, height) : stride(hind, near)
        var widths =
            hind
            ? [thigh, thigh * 0.92, cannon * 1.35, cannon, cannon * 1.1]
            : [thigh * 0.82, thigh * 0.6, cannon * 1.25, cannon, cannon * 1.1]
        // A far thigh must not show above the back.
        if !near { widths[0] *= 0.55 }
        let shift = near ? 0.0 : length * (gait == .stand ? 0.085 : 0.03) * (hind ? 1.2 : 1)
        return zip(steps, widths).map { (root.x + shift + $0.0 * height, root.y + $0.1 * height, $1) }
    }

    private func leg(hind: Bool, near: Bool, _ color: Color, _ sketch: inout Sketch) {
        let joints = joints(hind: hind, near: near)
        let toe = joints[4]
        sketch.flesh(joints, color, edge: near ? .inner : .outline, of: matter)
        if let socks {
            let tint = near ? socks : Hues.dark(socks, 0.2)
            sketch.flesh([joints[3], toe], tint, edge: .none, of: matter)
        }
        let (dx, dy) = (toe.0 - joints[3].0, toe.1 - joints[3].1)
        let turn = isLying ? -Double.pi / 2 : Trigonometry.atan2(dy, dx) - .pi / 2
        sketch.moved(toe.0, toe.1, turned: gait == .run ? turn : 0) { sketch in
            switch foot {
            case .hoof(let horn):
                sketch.polygon(
                    [
                        (-cannon * 0.6, -cannon * 0.2), (cannon * 0.6, -cannon * 0.2), (cannon * 0.95, cannon * 0.75),
                        (-cannon * 0.75, cannon * 0.75),
                    ], near ? horn : Hues.dark(horn, 0.2), edge: .inner)
            case .paw:
                let tint = socks.map { near ? $0 : Hues.dark($0, 0.2) } ?? color
                sketch.blob(
                    [
                        (-cannon * 0.62, -cannon * 0.3), (cannon * 0.3, -cannon * 0.45), (cannon * 1.05, cannon * 0.1),
                        (cannon * 1.05, cannon * 0.55), (-cannon * 0.55, cannon * 0.55),
                    ], tint, edge: near ? .inner : .outline, of: matter)
                if near {
                    for toe in [0.3, 0.68] {
                        sketch.line(
                            [(cannon * toe, cannon * 0.1), (cannon * toe + 0.2, cannon * 0.5)], width: cannon * 0.1,
                            Hues.dark(tint, 0.4))
                    }
                }
            }
        }
    }

    /// The joints of a leg from its root, in leg lengths.
    private func stride(_ hind: Bool, _ near: Bool) -> [(Double, Double)] {
        switch (gait, hind, near) {
        case (.run, true, true): [(0, 0), (-0.02, 0.22), (-0.42, 0.36), (-0.72, 0.66), (-0.82, 0.78)]
        case (.run, true, false): [(0, 0), (0.22, 0.16), (0.06, 0.5), (0.34, 0.72), (0.46, 0.78)]
        case (.run, false, true): [(0, 0), (0.3, 0.16), (0.66, 0.3), (0.94, 0.52), (1.02, 0.62)]
        case (.run, false, false): [(0, 0), (0.3, 0.2), (0.5, 0.42), (0.3, 0.7), (0.2, 0.78)]
        case (.walk, true, true): [(0, 0), (0.04, 0.2), (-0.24, 0.52), (-0.26, 0.84), (-0.2, 0.95)]
        case (.walk, true, false): [(0, 0), (0.16, 0.2), (0.08, 0.52), (0.24, 0.84), (0.3, 0.95)]
        case (.walk, false, true): [(0, 0), (0.1, 0.24), (0.22, 0.56), (0.3, 0.86), (0.34, 0.95)]
        case (.walk, false, false): [(0, 0), (0, 0.26), (-0.08, 0.56), (-0.22, 0.84), (-0.2, 0.95)]
        case (_, true, _): [(0, 0), (0.08, 0.2), (-0.1, 0.52), (-0.06, 0.85), (-0.04, 0.95)]
        case (_, false, _): [(0, 0), (0.0, 0.26), (0.03, 0.56), (0, 0.86), (0.02, 0.95)]
        }
    }

    /// Folded under a body that lies; its root is as high as the body is thick.
    private func rest(_ hind: Bool, _ near: Bool, _ height: Double) -> [(Double, Double)] {
        let low = (depth * (hind ? 0.36 : 0.28) - cannon * 0.6) / height
        let reach = near ? 0.0 : 0.14
        return hind
            ? [(0, 0), (0.2, low * 0.3), (0.08 + reach, low), (0.3 + reach, low), (0.4 + reach, low)]
            : [(0, 0), (-0.1, low * 0.6), (0.06, low), (0.34 + reach, low), (0.44 + reach, low)]
    }
}
