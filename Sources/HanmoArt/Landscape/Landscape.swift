import HanmoGraphics
import HanmoPage

/// Mountains and water in ink and light colour (水墨设色), from the far to the near.
struct Landscape {
    func drawing(of scene: Scene, on stage: Stage) -> Drawing {
        var easel = Easel(stage: stage)
        var drawn = ["mountain", "mist", "cloud", "stream", "rock", "grass", "sky"]
        Silk().paintWash(on: &easel)
        paintSky(scene, on: &easel, drawn: &drawn)
        paintFar(on: &easel)
        paintMassifs(on: &easel)
        veilText(on: &easel)
        let stream = paintShore(on: &easel)
        paintGroves(hazy: scene.weather == .mist || scene.weather == .rain, on: &easel)
        for cue in Self.cues where cue.names.contains(where: scene.has) {
            cue.paint(Entrance(scene: scene, stream: stream), &easel)
            drawn += cue.names
        }
        paintForeground(scene, on: &easel, drawn: &drawn)
        Silk().paintAge(on: &easel)
        return Drawing(items: easel.items, drawn: drawn)
    }

    private func paintSky(_ scene: Scene, on easel: inout Easel, drawn: inout [String]) {
        let stage = easel.stage
        let unit = stage.unit
        let corner = Point(
            stage.box.minX + stage.box.width * (stage.mirrored ? 0.14 : 0.86), stage.box.minY + 150 * unit)
        if scene.has("moon") || scene.time == .night {
            Luminary(kind: .moon, center: corner, radius: 74 * unit).paint(on: &easel)
            drawn.append("moon")
        } else if scene.has("sun") {
            Luminary(kind: .sun, center: corner, radius: 62 * unit).paint(on: &easel)
            drawn.append("sun")
        }
    }

    private func paintFar(on easel: inout Easel) {
        let stage = easel.stage
        let height = stage.bottom - stage.top
        var random = stage.random("far")
        for layer in 0..<3 {
            let near = Double(layer) / 2
            let base = stage.place(0, -0.06 + 0.20 * near).y
            // Behind the text the ranges are a breath on the paper; below it they may be seen.
            let range = DistantRange(
                base: base + height * 0.1, height: height * (0.66 - 0.14 * near), strength: 0.085 + 0.075 * near,
                peaks: [random.uniform(0.1, 0.3), random.uniform(0.38, 0.62), random.uniform(0.72, 0.92)],
                name: "range \(layer)")
            easel.layer(range.bounds(on: stage), blur: (3.5 - near) * stage.unit) { range.paint(on: &$0) }
        }
    }

    private func paintMassifs(on easel: inout Easel) {
        let stage = easel.stage
        let unit = stage.unit
        let box = stage.box
        var random = stage.random("massifs")
        let plans: [(x: Double, down: Double, width: Double, height: Double, slabs: Int, near: Double)] = [
            (random.uniform(0.38, 0.46), 0.24, 0.2, 170, 8, 0.22),
            (random.uniform(0.58, 0.66), 0.27, 0.17, 190, 7, 0.28),
            (random.uniform(0.97, 1.01), 0.36, 0.3, random.uniform(700, 860), 15, 0.62),
            (random.uniform(-0.02, 0.02), 0.38, 0.3, random.uniform(540, 680), 15, 0.75),
        ]
        for (index, plan) in plans.enumerated() {
            let foot = stage.place(plan.x, plan.down)
            Mountain(
                center: foot.x, base: foot.y, width: box.width * plan.width, height: plan.height * unit,
                slabs: plan.slabs, nearness: plan.near, name: "massif \(index)"
            ).paint(on: &easel)
            if index % 2 == 1 {
                Mist(
                    y: foot.y + 24 * unit, height: 46 * unit, opacity: 0.85, name: "mist \(index)"
                ).paint(on: &easel)
            }
        }
    }

    /// Whatever reaches into the text's place sinks into haze.
    private func veilText(on easel: inout Easel) {
        let unit = easel.unit
        let paper = easel.pigments.paper
        for quiet in easel.stage.quiet {
            let blur = 80 * unit
            easel.layer(quiet.inset(by: -3 * blur), opacity: 0.5, blur: blur) { easel in
                easel.fill(.rectangle(quiet.inset(by: -10 * unit)), paper)
            }
        }
    }

    /// Rows of small trees between the hills and the shore, in low mist.
    private func paintGroves(hazy: Bool, on easel: inout Easel) {
        let stage = easel.stage
        let unit = stage.unit
        var random = stage.random("groves")
        Mist(y: stage.place(0, 0.37).y, height: 30 * unit, opacity: hazy ? 0.95 : 0.7, name: "low mist").paint(
            on: &easel)
        let groves: [(x: Double, down: Double, width: Double, height: Double, near: Double)] = [
            (0.36, 0.345, 330, 84, 0.3), (0.70, 0.36, 300, 96, 0.4), (0.25, 0.40, 300, 130, 0.55),
            (0.97, 0.42, 330, 170, 0.7),
        ]
        for (index, grove) in groves.enumerated() {
            Grove(
                root: stage.place(grove.x + random.uniform(-0.03, 0.03), grove.down), width: grove.width * unit,
                height: grove.height * unit, trees: 9, nearness: grove.near, name: "grove \(index)"
            ).paint(on: &easel)
        }
    }
}
