import HanmoGraphics

/// Open ground under the sky: rolling hills, grass, a few flowers.
struct Meadow: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        let box = stage.box
        let horizon = box.minY + box.height * 0.56
        let floor = Floor(
            horizon: horizon, front: box.maxY, left: box.minX, right: box.maxX, scale: main.pixels / main.metres)
        var set = StageSet(floor: floor, shown: ["sky", "grass"])
        set.sky = Rect(minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: horizon)
        set.motifs.append(Sky().motif(on: stage))
        let noise = stage.noise("hills")
        let ground = scene.season == "winter" || scene.weather == .snow ? Hues.white : Hues.grass
        for layer in 0..<4 {
            let depth = 1 - Double(layer) * 0.3
            let base = floor.y(depth) - box.height * 0.04
            let line = (0...60).map { step -> Point in
                let t = Double(step) / 60
                let rise = noise.fractal(t * 2.2 + Double(layer) * 7, Double(layer), octaves: 2) - 0.45
                return Point(box.minX - 4 + (box.width + 8) * t, base - box.height * 0.16 * rise * (0.3 + depth))
            }
            let color = ground.mixed(with: Hues.green, 0.5 * depth)
            set.motifs.append(
                Motif(
                    kind: "grass",
                    marks: [
                        .area(
                            Area(
                                path: .polygon(
                                    line + [Point(box.maxX + 4, box.maxY + 4), Point(box.minX - 4, box.maxY + 4)]),
                                color: color, form: .level, edge: .outline, matter: .ground))
                    ], depth: depth, layer: .background))
        }
        return set
    }
}

/// The sky behind everything, by the hour.
struct Sky {
    func motif(on stage: Stage) -> Motif {
        Motif(
            kind: "sky",
            marks: [.area(Area(path: .rectangle(stage.box), color: Hues.sky, edge: .none, matter: .plain))], depth: 1,
            layer: .background)
    }
}
