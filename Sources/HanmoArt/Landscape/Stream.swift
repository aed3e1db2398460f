import HanmoGraphics
import HanmoPage

/// A winding stream (曲水) from the distance to the viewer, its banks and stones, and what floats on it.
struct Stream {
    /// The middle of the water and half its width, far to near.
    let middle: [Point]
    let halfWidths: [Double]
    let name = "stream"

    init(on stage: Stage) {
        var random = stage.random("stream")
        func jitter(_ size: Double) -> Double { random.uniform(-size, size) }
        let nodes = [
            (stage.place(0.57 + jitter(0.03), 0.325), 3.0), (stage.place(0.60 + jitter(0.03), 0.37), 14),
            (stage.place(0.52 + jitter(0.03), 0.43), 30), (stage.place(0.37 + jitter(0.02), 0.50), 50),
            (stage.place(0.40 + jitter(0.03), 0.615), 66), (stage.place(0.47 + jitter(0.02), 0.74), 96),
            (stage.place(0.40 + jitter(0.02), 0.90), 138), (stage.place(0.27, 1.10), 200),
        ]
        middle = Curves.smooth(nodes.map(\.0), steps: 12)
        halfWidths = Curves.smooth(nodes.map { Point($0.1 * stage.unit, 0) }, steps: 12).map(\.x)
    }

    /// A bank line: the left one of the direction of flow, or the right one.
    private func bank(_ side: Double, noise: Noise, unit: Double) -> [Point] {
        middle.indices.map { index in
            let before = middle[max(0, index - 1)]
            let after = middle[min(middle.count - 1, index + 1)]
            let direction = after - before
            let length = max(direction.length, 1e-6)
            let near = halfWidths[index]
            let uneven = 1 + 0.8 * (noise.fractal(Double(index) * 0.3, side * 9 + 20, octaves: 3) - 0.5)
            // Foreshortened: the water lies flat, so a bank is nearer up and down than across.
            return Point(
                middle[index].x - direction.y / length * near * uneven * side * 1.35,
                middle[index].y + direction.x / length * near * uneven * side * 0.62)
        }
    }

    func paint(on easel: inout Easel) {
        let noise = easel.stage.noise(name)
        var random = easel.stage.random(name + " stones")
        let unit = easel.unit
        let pigments = easel.pigments
        let banks = [bank(1, noise: noise, unit: unit), bank(-1, noise: noise, unit: unit)]
        let water = Path.polygon(banks[0] + banks[1].reversed())
        let box = easel.stage.box
        let area = Rect(minX: box.minX, minY: middle[0].y - 120 * unit, maxX: box.maxX, maxY: box.maxY)
        // Damp banks, then the water itself, clean and pale, darker along its edges.
        easel.layer(area, blur: 16 * unit) { easel in
            for bank in banks {
                easel.fill(
                    .ribbon(bank) { (10 + 44 * $0) * unit },
                    pigments.ochre.mixed(with: pigments.indigo, 0.6).opacity(0.24))
            }
        }
        let pale = pigments.paper.mixed(with: pigments.isDark ? pigments.indigo : .white, pigments.isDark ? 0.1 : 0.25)
        easel.fill(
            water,
            .linear(
                from: Point(0, middle[0].y), to: Point(0, box.maxY),
                [
                    GradientStop(0, pale.opacity(0)), GradientStop(0.12, pale),
                    GradientStop(1, pale.mixed(with: pigments.indigo.mixed(with: pigments.malachite, 0.4), 0.16)),
                ]))
        easel.layer(area, blur: 9 * unit, clip: water) { easel in
            for bank in banks {
                easel.fill(
                    .ribbon(bank) { (2 + 50 * $0) * unit },
                    pigments.azurite.mixed(with: pigments.malachite, 0.45).opacity(0.3))
            }
        }
        paintRipples(random: &random, on: &easel)
        for bank in banks { paintBank(bank, random: &random, on: &easel) }
    }

    private func paintRipples(random: inout SeededRandom, on easel: inout Easel) {
        let unit = easel.unit
        for _ in 0..<90 {
            let t = random.uniform(0.12, 0.98)
            let middle = Curves.point(middle, at: t)
            let half = halfWidths[min(halfWidths.count - 1, Int(t * Double(halfWidths.count - 1)))]
            let x = middle.x + half * random.uniform(-0.95, 0.75)
            let y = middle.y + half * random.uniform(-0.3, 0.3)
            let length = half * random.uniform(0.15, 0.55)
            let points = (0...10).map { step -> Point in
                let s = Double(step) / 10
                return Point(x + length * s, y + Trigonometry.sin(s * 9 + x) * 1.6 * unit * (0.5 + t))
            }
            easel.stroke(
                points, width: (0.9 + 1.5 * t) * unit, color: easel.pigments.indigo.opacity(0.10 + 0.22 * random.unit())
            )
        }
    }

    /// A broken ink line with stones along it and grass behind them.
    private func paintBank(_ bank: [Point], random: inout SeededRandom, on easel: inout Easel) {
        let unit = easel.unit
        let ink = easel.pigments.ink
        var index = 16
        while index < bank.count - 6 {
            let end = min(bank.count - 1, index + Int(random.uniform(5, 12)))
            let near = Double(index) / Double(bank.count)
            easel.stroke(
                Curves.smooth(Array(bank[index...end]), steps: 3), width: (1.2 + 4 * near) * unit,
                color: ink.opacity(0.3 + 0.3 * near), wobble: 0.8)
            index = end + Int(random.uniform(-1, 3))
        }
        for _ in 0..<26 {
            // Stones lie in twos and threes, a large one and its young.
            let t = random.uniform(0.3, 0.98)
            let point = Curves.point(bank, at: t)
            var size = (8 + 42 * t * t * random.unit()) * unit
            for _ in 0..<Int(random.uniform(1, 4)) {
                let center = Point(point.x + random.uniform(-2, 2) * size, point.y + random.uniform(-0.4, 0.4) * size)
                Rock(center: center, width: size, height: size * random.uniform(0.5, 0.8))
                    .paint(random: &random, on: &easel)
                size *= 0.55
            }
        }
        for _ in 0..<26 {
            let t = random.uniform(0.25, 0.95)
            let point = Curves.point(bank, at: t)
            Grass(root: Point(point.x + random.uniform(-30, 30) * unit * t, point.y + 2 * unit), size: 34 * unit * t)
                .paint(random: &random, on: &easel)
        }
    }
}

/// Wine cups (流觞), each on a lotus leaf.
struct FloatingCups {
    func paint(along stream: Stream, on easel: inout Easel) {
        var random = easel.stage.random("cups")
        let pigments = easel.pigments
        for (index, t) in [0.50, 0.60, 0.70, 0.79].enumerated() {
            let point = Curves.point(stream.middle, at: t + random.uniform(-0.015, 0.015))
            let size = easel.unit * (14 + 34 * t) * (index == 3 ? 1.1 : 1)
            let center = Point(point.x + size * random.uniform(-1.4, 1.4), point.y)
            func oval(_ dx: Double, _ dy: Double, _ rx: Double, _ ry: Double) -> Path {
                .ellipse(
                    in: Rect(
                        x: center.x + (dx - rx) * size, y: center.y + (dy - ry) * size, width: 2 * rx * size,
                        height: 2 * ry * size))
            }
            easel.fill(oval(0.05, 0.14, 1.1, 0.42), pigments.indigo.opacity(0.25))
            easel.fill(oval(0, 0, 1, 0.4), pigments.tone(pigments.malachite, 0.75))
            easel.fill(oval(-0.1, -0.06, 0.8, 0.28), pigments.tone(pigments.malachite, 0.6))
            for vein in 0..<7 {
                let angle = Double(vein) / 7 * 2 * .pi
                easel.stroke(
                    [
                        center,
                        Point(
                            center.x + size * 0.9 * Trigonometry.cos(angle),
                            center.y + size * 0.35 * Trigonometry.sin(angle)),
                    ], width: size * 0.035, color: pigments.ink.opacity(0.4), taper: .tail)
            }
            var cup = Path()
            cup.move(to: Point(center.x - size * 0.4, center.y - size * 0.28))
            cup.quad(
                to: Point(center.x + size * 0.4, center.y - size * 0.28),
                control: Point(center.x, center.y + size * 0.34))
            cup.close()
            easel.fill(cup, pigments.cinnabar.mixed(with: pigments.ink, 0.35))
            easel.fill(oval(0, -0.28, 0.46, 0.14), pigments.cinnabar.mixed(with: pigments.ink, 0.1))
            easel.fill(oval(0, -0.28, 0.36, 0.09), pigments.tone(pigments.ochre, 0.45))
        }
    }
}
