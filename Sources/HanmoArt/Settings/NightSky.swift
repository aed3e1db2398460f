import HanmoBrief
import HanmoGraphics

/// The sky is the picture: low hills, perhaps a tree, and all the rest stars.
struct NightSky: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("night sky", for: scene, on: stage, main: main, horizon: 0.24)
        let (box, floor) = (stage.box, scenery.floor)
        scenery.addSky()
        scenery.set.shown.formUnion(["grass"])
        if let sky = scenery.set.sky {
            scenery.addStars(in: sky, count: 90)
            addBand(in: sky, to: &scenery)
        }
        let noise = stage.noise("night hills")
        let ground = Meadow.ground(scene)
        for layer in 0..<3 {
            let t = Double(layer) / 2
            let path = scenery.ridge(
                at: floor.horizon + t * (box.maxY - floor.horizon) * 0.4, height: box.height * (0.16 - 0.07 * t),
                waves: 1.6, row: Double(layer), noise: noise, to: box.maxY + 4)
            scenery.add("hill", depth: 0.7 - 0.4 * t) {
                $0.area(path, ground.mixed(with: Hues.pine, 0.75 - 0.35 * t), edge: .outline, of: .ground)
            }
        }
        scenery.addTufts(ground.mixed(with: Hues.pine, 0.4))
        return scenery.set
    }

    /// The milky way: a slanting drift of faint light with many small stars.
    private func addBand(in sky: Rect, to scenery: inout Scenery) {
        let u = scenery.u
        let rises = scenery.random.chance(0.5)
        let stage = scenery.stage
        scenery.add("starlight", depth: 1) { sketch in
            for index in 0..<150 {
                let t = Double(index) / 150
                let x = sky.minX + sky.width * t
                let middle = rises ? 1 - t : t
                let y = sky.minY + sky.height * (0.1 + 0.72 * middle) + sketch.random.normal() * sky.height * 0.06
                guard sky.contains(Point(x, y)), !stage.quiet.contains(where: { $0.contains(Point(x, y)) }) else {
                    continue
                }
                let radius = u * sketch.random.uniform(0.05, 0.14)
                sketch.ellipse(x, y, radius, radius, Hues.white.opacity(0.7), edge: .none, of: .light)
            }
        }
    }
}
