import HanmoBrief
import HanmoGraphics

/// Black space with a planet's limb, a far planet and clouds of gas.
struct Space: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("space", for: scene, on: stage, main: main, horizon: 0.22)
        let (box, u, play) = (stage.box, scenery.u, stage.play)
        scenery.set.sky = box
        let (deep, gas, limb) = scenery.pick([
            (Color(hex: 0x10142E), Color(hex: 0x5B3F8C), Color(hex: 0x3E6FA8)),
            (Color(hex: 0x0C1A2C), Color(hex: 0x1F6A78), Color(hex: 0xB5683F)),
            (Color(hex: 0x1A1030), Color(hex: 0x8C3F6E), Color(hex: 0x4D8C7C)),
        ])
        scenery.set.shown = ["sky"]
        if scene.first("stars")?.kind != "stars/planet" { scenery.set.shown.insert("stars") }
        scenery.add("deep", depth: 0) { sketch in
            sketch.area(.rectangle(box), deep, edge: .none, of: .light)
            // Gas in soft overlapping rounds along a slant.
            for index in 0..<26 {
                let t = Double(index) / 25
                let x = box.minX + box.width * t + sketch.random.normal() * u * 5
                let y = box.maxY - box.height * (0.2 + 0.6 * t) + sketch.random.normal() * u * 7
                let radius = u * sketch.random.uniform(7, 22)
                sketch.ellipse(x, y, radius * 1.4, radius, gas.opacity(0.055), edge: .none, of: .light)
            }
        }
        scenery.addStars(in: box, count: 170)
        let isLeft = play.midX > box.midX + 1 || (play.midX >= box.midX - 1 && scenery.random.chance(0.5))
        if !scene.has("stars") || scene.first("stars")?.kind == "stars" {
            let radius = u * scenery.random.uniform(7, 11)
            let x = isLeft ? box.maxX - box.width * 0.2 : box.minX + box.width * 0.2
            let y = box.minY + box.height * 0.24
            let hue = scenery.pick([Hues.coral, Hues.gold, Hues.lilac, Hues.teal])
            if !stage.isQuiet(Rect(x: x - radius * 2, y: y - radius, width: radius * 4, height: radius * 2)) {
                addPlanet(x, y, radius, hue, to: &scenery)
            }
        }
        // The ground is the curve of a near world.
        let radius = box.width * 1.5 + box.height * 0.4
        let top = scenery.floor.horizon + (scenery.floor.front - scenery.floor.horizon) * 0.25
        scenery.add("world", depth: 0) { sketch in
            for (grow, alpha) in [(1.02, 0.16), (1.01, 0.3)] {
                sketch.ellipse(
                    box.midX, top + radius, radius * grow, radius * grow, Hues.light(limb, 0.3).opacity(alpha),
                    edge: .none,
                    of: .light)
            }
            sketch.ellipse(box.midX, top + radius, radius, radius, limb, edge: .outline, of: .light)
            for _ in 0..<9 {
                let x = box.minX + box.width * sketch.random.unit()
                let y = top + (box.maxY - top) * sketch.random.uniform(0.35, 1)
                let size = u * sketch.random.uniform(2, 6)
                sketch.ellipse(x, y, size, size * 0.3, Hues.dark(limb, 0.3), edge: .inner, of: .light)
                sketch.ellipse(
                    x, y + size * 0.06, size * 0.86, size * 0.22, Hues.dark(limb, 0.16), edge: .none, of: .light)
            }
        }
        return scenery.set
    }

    private func addPlanet(_ x: Double, _ y: Double, _ radius: Double, _ hue: Color, to scenery: inout Scenery) {
        scenery.add("far planet", depth: 0) { sketch in
            func ring(_ from: Double, _ to: Double) -> [(Double, Double)] {
                let outer = (0...24).map { step -> (Double, Double) in
                    let angle = (from + (to - from) * Double(step) / 24) * .pi
                    return (2.0 * Trigonometry.cos(angle), 0.5 * Trigonometry.sin(angle))
                }
                return (outer + outer.reversed().map { ($0.0 * 0.74, $0.1 * 0.7) }).map { point in
                    (x + radius * (point.0 * 0.96 - point.1 * 0.3), y + radius * (point.0 * 0.3 + point.1 * 0.96))
                }
            }
            sketch.polygon(ring(1, 2), Hues.cream.mixed(with: hue, 0.4), edge: .none, of: .light)
            sketch.ellipse(x, y, radius, radius, hue, .round, edge: .outline, of: .light)
            sketch.clip(to: .ellipse(in: Rect(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius))) {
                for band in [-0.5, 0.05, 0.5] {
                    $0.moved(x, y, turned: 0.3) {
                        $0.ellipse(
                            0, band * radius, radius * 1.2, radius * 0.12, Hues.light(hue, 0.3), edge: .none, of: .light
                        )
                    }
                }
                $0.ellipse(
                    x + radius * 0.45, y + radius * 0.4, radius, radius, Hues.black.opacity(0.22), edge: .none,
                    of: .light)
            }
            sketch.polygon(ring(0, 1), Hues.cream.mixed(with: hue, 0.2), edge: .none, of: .light)
        }
    }
}
