import HanmoGraphics

/// What trees share: leafy masses, boughs that fork, and the colours of the seasons.
enum Foliage {
    /// A leafy mass with a scalloped edge.
    static func mass(
        _ x: Double, _ y: Double, _ rx: Double, _ ry: Double, bumps: Int = 9, _ random: inout SeededRandom
    ) -> [(Double, Double)] {
        let turn = random.uniform(0, 6)
        // A valley, then the two shoulders of a lobe.
        return (0..<(bumps * 3)).map { step in
            let part = step % 3
            let angle = turn + (Double(step / 3) + [0, 0.3, 0.7][part]) / Double(bumps) * 2 * .pi
            let radius = part == 0 ? random.uniform(0.86, 0.92) : random.uniform(0.99, 1.06)
            return (x + rx * radius * Trigonometry.cos(angle), y + ry * radius * Trigonometry.sin(angle))
        }
    }

    static func leaf(_ season: String?, summer: Color = Hues.leaf) -> Color {
        switch season {
        case "autumn": Hues.orange
        case "winter": Hues.stone.mixed(with: Hues.white, 0.35)
        case "spring": Hues.grass.mixed(with: Hues.leaf, 0.35)
        default: summer
        }
    }

    struct Boughs {
        /// Each a limb of (x, y, width).
        var limbs: [[(Double, Double, Double)]] = []
        /// Where twigs end, and their directions.
        var tips: [(x: Double, y: Double, angle: Double)] = []

        /// Grows a bough from a place along an angle; it forks so many times.
        mutating func grow(
            _ x: Double, _ y: Double, angle: Double, length: Double, width: Double, forks: Int, bend: Double = 0.25,
            lift: Double = 0, _ random: inout SeededRandom
        ) {
            let turn = random.uniform(-bend, bend)
            func step(_ from: (Double, Double), _ angle: Double, _ length: Double) -> (Double, Double) {
                (from.0 + length * Trigonometry.cos(angle), from.1 + length * Trigonometry.sin(angle))
            }
            let middle = step((x, y), angle + turn, length * 0.5)
            let aim = angle - turn * 0.6
            let end = step(middle, aim, length * 0.5)
            let taper = forks == 0 ? 0.25 : 0.66
            limbs.append([(x, y, width), (middle.0, middle.1, width * (1 + taper) / 2), (end.0, end.1, width * taper)])
            guard forks > 0 else {
                tips.append((end.0, end.1, aim))
                return
            }
            let spread = random.uniform(0.4, 0.65)
            for side in [-1.0, 1] {
                let way = aim + side * spread * random.uniform(0.7, 1.2)
                // Boughs turn up to the light.
                let up = way + (-.pi / 2 - way) * lift
                grow(
                    end.0, end.1, angle: up, length: length * random.uniform(0.66, 0.84), width: width * taper * 0.88,
                    forks: forks - 1, bend: bend, lift: lift, &random)
            }
            if random.chance(0.4) { tips.append((middle.0, middle.1, aim + 1)) }
        }
    }
}
