import HanmoGraphics

/// Nothing but a wall of light and a floor that fades into it: for a thing by itself.
struct Plain: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        let box = stage.box
        let floor = Floor(
            horizon: box.minY + box.height * 0.5, front: box.minY + box.height * 0.94, left: box.minX, right: box.maxX,
            scale: main.pixels / main.metres)
        var set = StageSet(floor: floor)
        set.sky = box
        set.motifs.append(
            Motif(
                kind: "plain",
                marks: [
                    .area(Area(path: .rectangle(box), color: stage.pigments.paper, edge: .none, matter: .ground))
                ],
                depth: 1, layer: .background))
        return set
    }
}
