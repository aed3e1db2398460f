import HanmoGraphics

extension Landscape {
    /// The near ground in ochre and green, and the stream through it.
    func paintShore(on easel: inout Easel) -> Stream {
        let stage = easel.stage
        let unit = stage.unit
        let pigments = stage.pigments
        let noise = stage.noise("shore")
        let box = stage.box
        var random = stage.random("shore")
        for layer in 0..<4 {
            let near = Double(layer) / 3
            let y = stage.place(0, 0.38 + 0.38 * near).y
            let count = 60
            let line = (0...count).map { index -> Point in
                let t = Double(index) / Double(count)
                let hill = noise.fractal(t * (5 - 2 * near), Double(layer) * 5, octaves: 4) - 0.5
                return Point(box.minX - 10 + (box.width + 20) * t, y - hill * (110 - 20 * near) * unit)
            }
            let color = pigments.ochre.mixed(with: pigments.malachite, 0.3 + 0.4 * random.unit())
            let top = line.reduce(box.maxY) { min($0, $1.y) }
            easel.fill(
                .polygon(line + [Point(box.maxX + 10, box.maxY), Point(box.minX - 10, box.maxY)]),
                .linear(
                    from: Point(0, top), to: Point(0, top + 330 * unit),
                    [
                        GradientStop(0, pigments.tone(color, 0.05 + 0.25 * near)),
                        GradientStop(0.35, pigments.tone(color, 0.04 + 0.1 * near)),
                        GradientStop(1, pigments.tone(color, 0.03)),
                    ]))
            paintSlope(line, near: near, random: &random, on: &easel)
        }
        paintMeadow(on: &easel)
        let stream = Stream(on: stage)
        stream.paint(on: &easel)
        return stream
    }

    /// Green and blue washes where things will stand, so that they do not float.
    private func paintMeadow(on easel: inout Easel) {
        let stage = easel.stage
        let unit = stage.unit
        let pigments = stage.pigments
        let noise = stage.noise("meadow")
        let washes: [(x: Double, down: Double, width: Double, height: Double, strength: Double)] = [
            (0.08, 0.93, 420, 120, 0.30), (0.92, 0.96, 420, 110, 0.28), (0.80, 0.66, 420, 60, 0.26),
            (0.99, 0.60, 260, 70, 0.26),
            (0.22, 0.66, 340, 50, 0.18), (0.64, 0.90, 330, 46, 0.26), (0.16, 0.48, 300, 40, 0.16),
            (0.74, 0.46, 300, 30, 0.16),
        ]
        easel.layer(stage.box, blur: 34 * unit) { easel in
            for (index, wash) in washes.enumerated() {
                let round = Curves.blot(
                    stage.place(wash.x, wash.down), wash.width * unit, wash.height * unit, noise: noise,
                    row: Double(index) * 2.3, rough: 0.8)
                let color = pigments.malachite.mixed(with: index % 3 == 0 ? pigments.indigo : pigments.ochre, 0.3)
                easel.fill(.polygon(round), color.opacity(wash.strength))
            }
        }
    }

    /// Broken contour and flat texture strokes of a low slope.
    private func paintSlope(_ line: [Point], near: Double, random: inout SeededRandom, on easel: inout Easel) {
        let unit = easel.unit
        let ink = easel.pigments.ink
        var index = 0
        while index < line.count - 6 {
            let end = min(line.count - 1, index + Int(random.uniform(5, 14)))
            if random.chance(0.3) {
                easel.stroke(
                    Curves.smooth(Array(line[index...end]), steps: 4), width: (1.5 + 2 * near) * unit,
                    color: ink.opacity(0.12 + 0.12 * near), wobble: 0.8)
            }
            index = end
        }
        for _ in 0..<60 {
            let start = Curves.point(line, at: random.uniform(0, 0.95))
            let length = random.uniform(30, 120) * unit
            let y = start.y + random.unit() * random.unit() * 130 * unit
            let slope = random.uniform(-0.06, 0.1)
            let points = (0...5).map { step -> Point in
                Point(start.x + length * Double(step) / 5, y + length * slope * Double(step) / 5)
            }
            easel.stroke(points, width: random.uniform(1.5, 4) * unit, color: ink.opacity(random.uniform(0.04, 0.13)))
        }
        // Moss in drifts: clusters of flat dots with a few blades.
        for _ in 0..<14 {
            let middle = Curves.point(line, at: random.unit())
            let (wide, drop) = (random.uniform(40, 150) * unit, random.unit() * 90 * unit)
            var dots = Path()
            for _ in 0..<26 {
                let point = Point(
                    middle.x + random.normal() * wide * 0.5, middle.y + drop + random.normal() * wide * 0.07)
                let size = random.uniform(1.5, 3 + 2.5 * near) * unit
                dots.append(
                    .ellipse(
                        in: Rect(x: point.x - size * 1.5, y: point.y - size * 0.6, width: size * 3, height: size * 1.2))
                )
            }
            let green = easel.pigments.malachite.mixed(with: ink, random.uniform(0.3, 0.7))
            easel.fill(dots, green.opacity(0.22 + 0.26 * near))
            let seat = easel.stage.place(0.635, 0)
            let isBehindSeat = middle.x > seat.x - 130 * unit && middle.x < seat.x + 130 * unit
            if near > 0.3, random.chance(0.45), !isBehindSeat {
                Grass(root: Point(middle.x, middle.y + drop), size: (22 + 26 * near) * unit).paint(
                    random: &random, on: &easel)
            }
        }
    }
}
