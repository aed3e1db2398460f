import HanmoBrief
import HanmoGraphics

/// Small things, large: a table top before a plain wall, with a breath of light from the left.
struct StillLife: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("still life", for: scene, on: stage, main: main, horizon: 0.3, convergence: 0.3)
        let (box, play, u, floor) = (stage.box, stage.play, scenery.u, scenery.floor)
        let (wall, cloth) = scenery.pick([
            (Color(hex: 0xDCCFB8), Hues.paleWood), (Color(hex: 0xC5D2CE), Hues.wood),
            (Color(hex: 0xE4C9BC), Hues.cream),
            (Color(hex: 0xB9C4D4), Hues.paleWood),
        ])
        let edge = floor.horizon
        scenery.set.wall = Rect(minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: edge)
        scenery.add("wall", depth: 0.2) { sketch in
            sketch.area(.rectangle(box), wall, edge: .none)
            // A window's light on the wall.
            let light = Hues.light(wall, 0.3)
            let (x, y, w, h) = (
                box.minX + box.width * 0.12, box.minY + box.height * 0.08, box.width * 0.3, edge - box.minY
            )
            for pane in 0..<2 {
                let left = x + Double(pane) * w * 0.56
                sketch.polygon(
                    [
                        (left, y), (left + w * 0.48, y + h * 0.06), (left + w * 0.6, y + h * 0.78),
                        (left + w * 0.12, y + h * 0.72),
                    ], light, edge: .none)
            }
        }
        scenery.add("table", depth: 0.05) { sketch in
            sketch.box(box.minX - 4, edge, box.width + 8, box.maxY - edge + 4, cloth, .level, edge: .outline, of: .wood)
            for line in 1..<5 {
                let y = edge + (box.maxY - edge) * Double(line * line) / 25
                sketch.line([(box.minX, y), (box.maxX, y)], width: u * 0.14, Hues.dark(cloth, 0.14))
            }
        }
        scenery.set.shown = ["table"]
        scenery.set.isStillLife = true
        let count = Double(max(1, scene.subjects.reduce(0) { $0 + min($1.count ?? 1, 12) }))
        // Two rows of places; few things stand close together in the middle.
        let reach = min(play.width * 0.94, play.width * (0.34 + 0.13 * count))
        for (y, depth, size) in [(0.45, 0.06, 1.0), (0.12, 0.12, 0.9), (0.85, 0.01, 1.05)] {
            let at = edge + (min(box.maxY, play.maxY) - edge) * y
            scenery.set.surfaces.append(
                StageSet.Surface(
                    left: Point(play.midX - reach / 2, at), right: Point(play.midX + reach / 2, at), depth: depth,
                    scale: floor.scale * size * (count < 3 ? 1.4 : 1.25)))
        }
        return scenery.set
    }
}
