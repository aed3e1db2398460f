import HanmoGraphics
import HanmoPage

/// A calm ground in the theme's colours for pages that live by their text: a soft sky of light and one family of
/// large quiet forms. It names no subject, so everything that was asked for is reported as not drawn.
struct Backdrop {
    private enum Form { case hills, rounds, bands }

    func drawing(of scene: Scene, on stage: Stage) -> Drawing {
        var easel = Easel(stage: stage)
        var random = stage.random("backdrop")
        paintLight(scene, random: &random, on: &easel)
        switch form(for: scene, random: &random) {
        case .hills: paintHills(on: &easel)
        case .rounds: paintRounds(random: &random, on: &easel)
        case .bands: paintBands(random: &random, on: &easel)
        }
        easel.add(.grain(Grain(box: stage.box, seed: random.next(), strength: 3, scale: 3)))
        return Drawing(items: easel.items, drawn: [])
    }

    private func form(for scene: Scene, random: inout SeededRandom) -> Form {
        let lights = ["city", "street", "lamp", "lantern", "stars", "fire", "shop", "stage", "balloon", "coffee"]
        let machines = ["computer", "phone", "robot", "chart", "office", "gear", "rocket", "car", "laboratory", "map"]
        if lights.contains(where: scene.has) || scene.time == .night { return .rounds }
        if machines.contains(where: scene.has) { return .bands }
        let nature = ["tree", "forest", "grass", "sea", "beach", "lake", "stream", "flowers", "sky", "cloud", "desert"]
        if nature.contains(where: scene.has) { return .hills }
        return [.hills, .rounds, .bands][Int(random.next() % 3)]
    }

    /// Ground lit from the upper left, with a breath of the accent opposite.
    private func paintLight(_ scene: Scene, random: inout SeededRandom, on easel: inout Easel) {
        let stage = easel.stage
        let box = stage.box
        let (ground, accent) = (stage.pigments.paper, stage.pigments.accent)
        let shade = scene.time == .night || scene.time == .dusk ? 0.16 : 0.1
        let light = ground.mixed(with: .white, stage.pigments.isDark ? 0.05 : 0.5)
        easel.fill(
            .rectangle(box),
            .linear(
                from: Point(box.minX, box.minY), to: Point(box.minX + box.width * 0.35, box.maxY),
                [GradientStop(0, light), GradientStop(0.5, ground), GradientStop(1, ground.mixed(with: accent, shade))])
        )
        let size = max(box.width, box.height) * 0.75
        let center = Point(
            box.maxX - box.width * random.uniform(0, 0.2), box.minY + box.height * random.uniform(0, 0.15))
        easel.fill(
            .rectangle(box),
            .radial(
                center: center, radius: size,
                [GradientStop(0, accent.opacity(0.14)), GradientStop(1, accent.opacity(0))]))
    }

    /// Soft hills along the foot, each a little deeper.
    private func paintHills(on easel: inout Easel) {
        let stage = easel.stage
        let box = stage.box
        let noise = stage.noise("hills")
        for layer in 0..<4 {
            let near = Double(layer) / 3
            let base = box.minY + box.height * (0.7 + 0.075 * Double(layer))
            let line = (0...80).map { index -> Point in
                let t = Double(index) / 80
                let y =
                    base - box.height * 0.2 * (noise.fractal(t * 2.4 + near * 3, Double(layer) * 4, octaves: 2) - 0.45)
                return Point(box.minX - 4 + (box.width + 8) * t, y)
            }
            let color = stage.pigments.accent.mixed(with: stage.pigments.ink, 0.15 * near)
            easel.fill(
                .polygon(line + [Point(box.maxX + 4, box.maxY), Point(box.minX - 4, box.maxY)]),
                .linear(
                    from: Point(0, base - box.height * 0.12), to: Point(0, box.maxY),
                    [
                        GradientStop(0, color.opacity(0.08 + 0.07 * near)),
                        GradientStop(1, color.opacity(0.03 + 0.12 * near)),
                    ]))
        }
    }

    /// Lights out of focus, larger and fainter away from the corner.
    private func paintRounds(random: inout SeededRandom, on easel: inout Easel) {
        let stage = easel.stage
        let box = stage.box
        let short = min(box.width, box.height)
        // Two depths of field: large and very soft behind, small and clearer in front.
        for (softness, count, sizes) in [(0.030, 14, 0.07...0.16), (0.006, 16, 0.015...0.05)] {
            easel.layer(box, blur: softness * short) { easel in
                for index in 0..<count {
                    let center = Point(
                        box.minX + box.width * random.unit(),
                        box.maxY - box.height * 0.6 * random.unit() * random.unit())
                    let radius = short * random.uniform(sizes.lowerBound, sizes.upperBound)
                    let round = Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
                    let accent = stage.pigments.accent
                    let color = index % 3 == 0 ? accent.mixed(with: .white, 0.45) : accent
                    let strength = stage.isQuiet(round) ? 0.04 : random.uniform(0.07, 0.2)
                    easel.fill(.ellipse(in: round), color.opacity(strength))
                }
            }
        }
    }

    /// Broad slanting bands through the lower corner.
    private func paintBands(random: inout SeededRandom, on easel: inout Easel) {
        let stage = easel.stage
        let box = stage.box
        let slope = random.uniform(0.28, 0.45) * (random.chance(0.5) ? 1 : -1)
        for band in 0..<5 {
            let y = box.minY + box.height * (0.62 + 0.11 * Double(band)) + random.uniform(-0.02, 0.02) * box.height
            let rise = slope * box.width / 2
            let height = box.height * 0.5
            let shape = [
                Point(box.minX, y + rise), Point(box.maxX, y - rise), Point(box.maxX, y - rise + height),
                Point(box.minX, y + rise + height),
            ]
            let color = stage.pigments.accent
            let strength = 0.05 + 0.015 * Double(band)
            easel.fill(
                .polygon(shape),
                .linear(
                    from: Point(box.minX, y), to: Point(box.maxX, y),
                    [GradientStop(0, color.opacity(strength)), GradientStop(1, color.opacity(strength * 0.25))]))
        }
    }
}
