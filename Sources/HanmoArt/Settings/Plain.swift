import HanmoGraphics

/// Nothing but a wall of light and a floor that fades into it: for a thing by itself.
struct Plain: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("plain", for: scene, on: stage, main: main, horizon: 0.34)
        scenery.set.sky = stage.box
        scenery.set.wall = Rect(
            minX: stage.box.minX, minY: stage.box.minY, maxX: stage.box.maxX, maxY: scenery.floor.horizon)
        scenery.set.isPortrait = true
        let paper = stage.pigments.paper
        scenery.add("plain", depth: 0) { sketch in
            sketch.area(.rectangle(stage.box), paper, edge: .none, of: .light)
        }
        guard scene.subjects.count > 1 else { return scenery.set }
        // Some depth for a group: a round of light behind, a floor a shade deeper.
        let (box, floor) = (stage.box, scenery.floor)
        let tone = paper.mixed(with: stage.pigments.accent, stage.pigments.isDark ? 0.12 : 0.1)
        let radius = min(box.width, box.height) * 0.4
        scenery.add("plain", depth: 0) { sketch in
            sketch.ellipse(
                stage.play.midX, floor.horizon - radius * 0.35, radius, radius, tone, edge: .none, of: .light)
            sketch.box(
                box.minX, floor.horizon, box.width, box.maxY - floor.horizon,
                paper.mixed(with: stage.pigments.ink, 0.07), edge: .none, of: .light)
        }
        return scenery.set
    }
}
