import HanmoGraphics

/// A bent old pine: a scaly trunk that leans out and back, level branches, fans of needles over a green wash.
struct Pine {
    var root: Point
    var height: Double
    /// 1 leans right, -1 left.
    var lean: Double
    var name: String

    /// About what trunk and crown cover.
    var bounds: Rect {
        let (near, far) = (root.x - 0.3 * lean * height, root.x + 0.95 * lean * height)
        return Rect(minX: min(near, far), minY: root.y - 0.98 * height, maxX: max(near, far), maxY: root.y)
    }

    func paint(on easel: inout Easel) {
        var random = easel.stage.random(name)
        let unit = easel.unit
        func at(_ x: Double, _ y: Double) -> Point { Point(root.x + lean * x * height, root.y - y * height) }
        func jitter() -> Double { random.uniform(-0.025, 0.025) }
        let trunk = Curves.smooth(
            [
                at(-0.06, -0.02), at(0.0, 0.07), at(0.15 + jitter(), 0.2), at(0.17 + jitter(), 0.29),
                at(0.08 + jitter(), 0.41), at(0.12 + jitter(), 0.53), at(0.29 + jitter(), 0.63), at(0.33, 0.73),
                at(0.28 + jitter(), 0.83), at(0.36, 0.93),
            ], steps: 10)
        // Branches: where on the trunk, which way, how long, and how they rise.
        let branches: [(t: Double, reach: Double, rise: Double)] = [
            (0.40, -0.24, 0.08), (0.52, 0.40, -0.07), (0.56, -0.30, 0.10), (0.64, 0.30, 0.05), (0.68, -0.22, 0.13),
            (0.74, 0.56, 0.0), (0.80, 0.34, 0.10), (0.84, -0.30, 0.05), (0.92, 0.30, 0.02), (0.96, -0.16, 0.07),
            (1.0, 0.12, 0.03),
        ]
        var pads: [(center: Point, width: Double)] = []
        var limbs: [[Point]] = []
        for branch in branches {
            let start = Curves.point(trunk, at: branch.t)
            let reach = branch.reach * random.uniform(0.85, 1.15) * height * lean
            let rise = (branch.rise + jitter()) * height
            let end = Point(start.x + reach, start.y - rise)
            limbs.append(
                Curves.smooth(
                    [
                        start, Point(start.x + reach * 0.3, start.y - rise * 0.15 + height * 0.012),
                        Point(start.x + reach * 0.42, start.y - rise * 0.7),
                        Point(start.x + reach * 0.75, start.y - rise * 0.75 + height * 0.008), end,
                        Point(end.x + reach * 0.16, end.y - height * 0.012),
                    ], steps: 6))
            let size = (branch.reach < 0 ? -branch.reach : branch.reach) * 0.5 + 0.08
            pads.append((Point(end.x, end.y - 0.012 * height), height * size))
            pads.append((start.towards(end, 0.55) + Point(0, -0.035 * height), height * size * 0.75))
        }
        pads.sort { $0.center.y < $1.center.y }
        let bark = easel.pigments.tone(easel.pigments.ochre.mixed(with: easel.pigments.ink, 0.5), 0.82)
        for limb in limbs {
            easel.stroke(
                limb, width: height * 0.023, color: easel.pigments.ink.opacity(0.85), taper: .tail, wobble: 0.5)
            easel.stroke(limb, width: height * 0.014, color: bark, taper: .tail, wobble: 0.5)
        }
        paintTrunk(trunk, bark: bark, random: &random, on: &easel)
        let whole = Rect(minX: root.x - height, minY: root.y - height * 1.2, maxX: root.x + height, maxY: root.y)
        let pigments = easel.pigments
        easel.layer(whole, blur: 9 * unit) { easel in
            for pad in pads {
                let noise = easel.stage.noise(name)
                easel.fill(
                    .polygon(
                        Curves.blot(
                            pad.center, pad.width * 0.6, pad.width * 0.19, noise: noise, row: pad.center.x * 0.01)),
                    pigments.malachite.mixed(with: pigments.indigo, 0.35).opacity(0.55))
            }
        }
        for pad in pads { paintNeedles(pad.center, pad.width, random: &random, on: &easel) }
    }

    private func paintTrunk(_ trunk: [Point], bark: Color, random: inout SeededRandom, on easel: inout Easel) {
        let girth = height * 0.062
        let noise = Noise(seed: random.next())
        func width(_ t: Double) -> Double {
            girth * (1 - 0.75 * t) * (t < 0.06 ? 1.5 - 8 * t : 1) * (0.78 + 0.5 * noise.fractal(t * 16, 3, octaves: 2))
        }
        let ink = easel.pigments.ink
        easel.fill(.ribbon(trunk) { width($0) * 1.12 }, ink.opacity(0.85))
        easel.fill(.ribbon(trunk) { width($0) * 0.94 }, bark)
        // Shadow along the lower side, then scales.
        let shade = trunk.enumerated().map { index, point in
            Point(point.x + lean * width(Double(index) / Double(trunk.count)) * 0.25, point.y)
        }
        easel.fill(.ribbon(shade) { width($0) * 0.42 }, ink.opacity(0.28))
        // Dry strokes along the grain.
        for _ in 0..<46 {
            let start = random.uniform(0, 0.85)
            let aside = random.uniform(-0.42, 0.48)
            let line = (0...6).map { step -> Point in
                let t = start + 0.11 * Double(step) / 6
                return Curves.point(trunk, at: t) + Point(aside * width(t), 0)
            }
            easel.stroke(
                line, width: random.uniform(1.2, 4) * easel.unit, color: ink.opacity(0.2 + 0.35 * max(0, aside)),
                taper: .tail,
                wobble: 0.8)
        }
        for _ in 0..<70 {
            let t = random.uniform(0.02, 0.9)
            let center = Curves.point(trunk, at: t)
            let size = width(t) * random.uniform(0.1, 0.2)
            let x = center.x + width(t) * random.uniform(-0.36, 0.36)
            let arc = (0...6).map { step -> Point in
                let angle = Double(step) / 6 * 4.4 + 0.4
                return Point(x + size * Trigonometry.cos(angle), center.y + size * 1.2 * Trigonometry.sin(angle))
            }
            easel.stroke(arc, width: max(1.1 * easel.unit, size * 0.2), color: ink.opacity(0.5), taper: .none)
        }
    }

    private func paintNeedles(_ center: Point, _ width: Double, random: inout SeededRandom, on easel: inout Easel) {
        let unit = easel.unit
        let pigments = easel.pigments
        let fans = Int(max(10, width / unit / 6))
        for _ in 0..<fans {
            let across = random.uniform(-1, 1)
            let dome = 1 - across * across
            let root = Point(
                center.x + across * width * 0.58, center.y - dome * width * 0.13 * random.unit() + width * 0.05)
            let length = width * random.uniform(0.09, 0.14) + 8 * unit
            var needles = Path()
            for _ in 0..<13 {
                let angle = -Double.pi / 2 + random.uniform(-1.25, 1.25) + across * 0.25
                let tip = Point(
                    root.x + length * Trigonometry.cos(angle), root.y + length * 0.85 * Trigonometry.sin(angle))
                needles.append(.ribbon([root, root.towards(tip, 0.6), tip]) { (2.1 - 1.5 * $0) * unit })
            }
            let shade = pigments.ink.mixed(with: pigments.malachite, random.uniform(0.05, 0.5))
            easel.fill(needles, shade.opacity(random.uniform(0.55, 0.9)))
        }
    }
}
