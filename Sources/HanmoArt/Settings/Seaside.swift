import HanmoBrief
import HanmoGraphics

/// The sea under a wide sky, sand in front, surf between.
struct Seaside: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("sea", for: scene, on: stage, main: main, horizon: 0.5)
        let (box, floor, u) = (stage.box, scenery.floor, scenery.u)
        scenery.set.shown = ["sea", "beach", "lake"]
        scenery.addSky()
        if !scene.has("island"), scenery.random.chance(0.7) {
            let noise = stage.noise("headland")
            let isLeft = scenery.random.chance(0.5)
            let line = (0...40).map { step -> Point in
                let s = Double(step) / 40
                let x = isLeft ? box.minX + box.width * 0.42 * s : box.maxX - box.width * 0.42 * s
                return Point(x, floor.horizon - box.height * 0.1 * (1 - s) * (0.4 + noise.fractal(s * 5, 1)))
            }
            let end = isLeft ? box.minX : box.maxX
            scenery.add("headland", depth: 0.9) {
                $0.area(
                    .polygon(line + [Point(end, floor.horizon + 2)]), Hues.teal.mixed(with: Hues.stone, 0.3), of: .stone
                )
            }
        }
        let needsGround = scene.subjects.contains { subject in
            subject.kind.flatMap(Catalogue.subject).map { $0.place != .water && $0.place != .sky } ?? false
        }
        let hasBeach = needsGround || scene.has("beach")
        let shore = hasBeach ? floor.horizon + (floor.front - floor.horizon) * 0.5 : box.maxY + u * 4
        scenery.addWater(from: floor.horizon, to: shore + u * 2, color: Hues.deepWater.mixed(with: Hues.water, 0.4))
        if hasBeach {
            addBeach(at: shore, to: &scenery)
            scenery.set.deepest = floor.depth(atY: shore + u * 3)
        }
        return scenery.set
    }

    private func addBeach(at y: Double, to scenery: inout Scenery) {
        let (box, u, stage) = (scenery.box, scenery.u, scenery.stage)
        let noise = stage.noise("surf")
        let slope = scenery.random.uniform(-0.06, 0.06) * box.height
        let sand = scenery.isSnowy ? Hues.white : Hues.sand
        func edge(_ lift: Double) -> Path {
            let line = (0...70).map { step -> Point in
                let s = Double(step) / 70
                let wave = noise.fractal(s * 5, 3, octaves: 3) - 0.45
                return Point(box.minX - 4 + (box.width + 8) * s, y + slope * (s - 0.5) * 2 - u * lift + u * 5 * wave)
            }
            return .polygon(line + [Point(box.maxX + 4, box.maxY + 4), Point(box.minX - 4, box.maxY + 4)])
        }
        scenery.add("beach", depth: 0.2) { sketch in
            sketch.area(edge(2.6), Hues.water.mixed(with: Hues.white, 0.35), edge: .none, of: .water)
            sketch.area(edge(1.5), Hues.white, edge: .none, of: .water)
            sketch.area(edge(0.4), Hues.dark(sand, 0.18), edge: .none, of: .ground)
            sketch.area(edge(-1.4), sand, edge: .inner, of: .ground)
            for _ in 0..<26 {
                let x = box.minX + box.width * sketch.random.unit()
                let at = y + (box.maxY - y) * sketch.random.uniform(0.35, 1)
                let size = u * sketch.random.uniform(0.1, 0.3)
                sketch.ellipse(x, at, size * 1.6, size, Hues.dark(sand, 0.2), edge: .none)
            }
            for _ in 0..<3 {
                let x = box.minX + box.width * sketch.random.unit()
                let at = box.maxY - u * sketch.random.uniform(2, 7)
                guard !stage.isQuiet(Rect(x: x - u * 2, y: at - u * 2, width: u * 4, height: u * 4)) else { continue }
                let hue = sketch.random.chance(0.5) ? Hues.coral : Hues.cream
                sketch.moved(x, at, scaled: u * 0.9) { shell in
                    shell.blob([(-1.2, 0), (-1, -1.1), (0, -1.6), (1, -1.1), (1.2, 0), (0, 0.5)], hue, .round)
                    for rib in -1...1 {
                        shell.line([(0, 0.3), (Double(rib) * 0.7, -1.3)], width: 0.14, Hues.dark(hue, 0.2))
                    }
                }
            }
        }
    }
}
