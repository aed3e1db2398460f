import HanmoBrief
import HanmoGraphics

/// Layered ranges, mist between them, a lake or river and a near shore.
struct MountainWater: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("mountain water", for: scene, on: stage, main: main, horizon: 0.46)
        let (box, floor, u) = (stage.box, scenery.floor, scenery.u)
        scenery.set.shown = ["mountain", "rock", "stream", "lake", "grass", "mist"]
        if scene.first("mountain")?.kind.map({ $0.contains("volcano") }) ?? false {
            scenery.set.shown.remove("mountain")
        }
        scenery.addSky()
        scenery.addRanges()
        let bank = floor.horizon + (box.maxY - floor.horizon) * 0.52
        scenery.addWater(from: floor.horizon, to: bank + u * 6, color: Hues.water)
        addShore(at: bank, to: &scenery)
        scenery.set.deepest = floor.depth(atY: bank + (box.maxY - bank) * 0.3)
        scenery.addTufts(Meadow.ground(scene).mixed(with: Hues.green, 0.4))
        if scene.season == "winter" { scenery.set.shown.insert("snow") }
        if !scenery.isSnowy { scenery.addBranch(Meadow.leaf(scene)) }
        return scenery.set
    }

    private func addShore(at y: Double, to scenery: inout Scenery) {
        let (box, u, stage) = (scenery.box, scenery.u, scenery.stage)
        let ground = Meadow.ground(scenery.scene).mixed(with: Hues.moss, 0.25)
        let isLeft = scenery.random.chance(0.5)
        let noise = stage.noise("shore")
        let line = (0...60).map { step -> Point in
            let s = Double(step) / 60
            let bend = (isLeft ? s : 1 - s) - 0.4
            let dip = bend * absolute(bend) * 0.5
            return Point(
                box.minX - 4 + (box.width + 8) * s,
                y + (box.maxY - y) * (0.18 + dip) + u * 3 * (noise.fractal(s * 4, 2, octaves: 3) - 0.5))
        }
        let path = Path.polygon(line + [Point(box.maxX + 4, box.maxY + 4), Point(box.minX - 4, box.maxY + 4)])
        scenery.add("shore", depth: 0.2) { sketch in
            let rim = Path.polygon(
                line.map { Point($0.x, $0.y - u * 0.7) } + [
                    Point(box.maxX + 4, box.maxY + 4), Point(box.minX - 4, box.maxY + 4),
                ])
            sketch.area(rim, Hues.sand, edge: .none, of: .ground)
            sketch.area(path, ground, edge: .outline, of: .ground)
            for _ in 0..<5 {
                let s = sketch.random.unit()
                let at = line[Int(s * 59)]
                let size = u * sketch.random.uniform(1, 2.6)
                sketch.blob(
                    [
                        (at.x - size, at.y + size * 0.3), (at.x - size * 0.7, at.y - size * 0.6),
                        (at.x + size * 0.1, at.y - size * 0.9), (at.x + size * 0.9, at.y - size * 0.3),
                        (at.x + size, at.y + size * 0.4),
                    ], Hues.stone, .round, of: .stone)
            }
        }
    }
}
