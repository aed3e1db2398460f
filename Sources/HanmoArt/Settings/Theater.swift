import HanmoGraphics

/// A stage: curtains to both sides, boards, beams of light from above.
struct Theater: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("theater", for: scene, on: stage, main: main, horizon: 0.26, convergence: 0.4)
        let (box, play, u, floor) = (stage.box, stage.play, scenery.u, scenery.floor)
        scenery.set.shown = ["stage", "curtain"]
        let (velvet, back) = scenery.pick([
            (Hues.crimson, Color(hex: 0x3A2636)), (Hues.indigo, Color(hex: 0x20263F)),
            (Color(hex: 0x6B2B52), Color(hex: 0x2A2038)),
        ])
        scenery.set.wall = Rect(minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: floor.horizon)
        scenery.add("backdrop", depth: 0.1) { sketch in
            sketch.box(
                box.minX - 4, box.minY - 4, box.width + 8, floor.horizon - box.minY + 8, back, edge: .none, of: .cloth)
            let folds = max(8, Int(box.width / (u * 7)))
            for fold in 0..<folds {
                let x = box.minX + box.width * (Double(fold) + 0.5) / Double(folds)
                sketch.box(
                    x, box.minY - 4, box.width / Double(folds) * 0.4, floor.horizon - box.minY + 4,
                    Hues.light(back, 0.06), edge: .none)
            }
        }
        scenery.add("boards", depth: 0.1) { sketch in
            let boards = Hues.wood
            sketch.box(
                box.minX - 4, floor.horizon, box.width + 8, box.maxY - floor.horizon + 4, boards, edge: .outline,
                of: .wood)
            for index in -14...14 {
                let x = play.midX + Double(index) * u * 5
                sketch.line(
                    [(x, floor.horizon), (play.midX + Double(index) * u * 9, box.maxY)], width: u * 0.16,
                    Hues.dark(boards, 0.22))
            }
            sketch.ellipse(
                play.midX, floor.y(0.14), min(play.width * 0.4, u * 44), (box.maxY - floor.horizon) * 0.3,
                Hues.lamplight.opacity(0.4), edge: .none, of: .light)
        }
        scenery.add("beams", depth: 0) { sketch in
            for (index, from) in [0.12, 0.5, 0.88].enumerated() {
                let x = box.minX + box.width * from
                let target = play.midX + (Double(index) - 1) * u * 10
                let hue = index == 1 ? Hues.lamplight : index == 0 ? Hues.pink : Hues.sky
                for (spread, alpha) in [(1.0, 0.09), (0.62, 0.1)] {
                    sketch.polygon(
                        [
                            (x - u, box.minY - 4), (x + u, box.minY - 4), (target + u * 17 * spread, floor.y(0.1)),
                            (target - u * 17 * spread, floor.y(0.1)),
                        ], hue.opacity(alpha), edge: .none, of: .light)
                }
            }
        }
        let reach = min(box.width * 0.14, u * 17)
        for side in [-1.0, 1] {
            let edge = side < 0 ? box.minX : box.maxX
            guard !stage.isQuiet(Rect(x: side < 0 ? edge : edge - reach, y: box.minY, width: reach, height: box.height))
            else { continue }
            scenery.add("curtain", depth: 0.3, layer: .middle) { sketch in
                let folds = 5
                for fold in (0..<folds).reversed() {
                    let x = edge - side * reach * Double(fold + 1) / Double(folds)
                    let wide = reach / Double(folds)
                    sketch.blob(
                        [
                            (x - side * wide * 0.2, box.minY - u * 2), (x + side * wide * 1.3, box.minY - u * 2),
                            (x + side * wide * 1.2, box.midY), (x + side * wide * 1.3, floor.y(0.05)),
                            (x - side * wide * 0.2, floor.y(0.05) + u), (x - side * wide * 0.1, box.midY),
                        ], fold % 2 == 0 ? velvet : Hues.dark(velvet, 0.16), .upright, edge: .inner, of: .cloth)
                }
            }
        }
        if !stage.quiet.contains(where: { $0.minY < box.minY + u * 9 }) {
            scenery.add("pelmet", depth: 0.29, layer: .middle) { sketch in
                let count = max(4, Int(box.width / (u * 16)))
                let wide = box.width / Double(count)
                for swag in 0..<count {
                    let x = box.minX + wide * (Double(swag) + 0.5)
                    sketch.ellipse(x, box.minY, wide * 0.54, u * 7.5, velvet, .round, edge: .outline, of: .cloth)
                    sketch.curve(
                        [(x - wide * 0.5, box.minY + u), (x, box.minY + u * 7.2), (x + wide * 0.5, box.minY + u)],
                        width: u * 0.5, Hues.gold)
                }
            }
        }
        return scenery.set
    }
}
