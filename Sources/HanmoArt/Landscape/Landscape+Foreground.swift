import HanmoGraphics

extension Landscape {
    /// The old pine where no text stands: at the left, else at the right, else only if it was asked for.
    private func pine(on stage: Stage, asked: Bool) -> Pine? {
        let height = min(700 * stage.unit, (stage.bottom - stage.top) * 0.86)
        let pines = [(0.075, 0.72), (0.925, -0.72)].map { across, lean in
            Pine(
                root: stage.place(across, 0.97), height: height, lean: stage.mirrored ? -lean : lean, name: "pine")
        }
        return pines.first { !stage.isQuiet($0.bounds) } ?? (asked ? pines[0] : nil)
    }

    /// Rocks and an old pine at the left, rocks and grass at the right corner.
    func paintForeground(_ scene: Scene, on easel: inout Easel, drawn: inout [String]) {
        let stage = easel.stage
        var random = stage.random("foreground")
        let unit = stage.unit
        let rocks: [(x: Double, down: Double, width: Double, height: Double)] = [
            (0.02, 1.01, 150, 210), (0.125, 1.02, 120, 120), (0.06, 1.02, 62, 84), (0.215, 1.01, 60, 46),
            (0.98, 1.0, 150, 170),
            (0.87, 1.02, 100, 66),
        ]
        func paint(_ list: ArraySlice<(x: Double, down: Double, width: Double, height: Double)>, _ easel: inout Easel) {
            for rock in list {
                Rock(center: stage.place(rock.x, rock.down), width: rock.width * unit, height: rock.height * unit)
                    .paint(random: &random, on: &easel)
            }
        }
        paint(rocks[0..<1], &easel)
        if let pine = pine(on: stage, asked: scene.has("pine")) {
            pine.paint(on: &easel)
            drawn += ["pine", "tree"]
        }
        paint(rocks[1...], &easel)
        for _ in 0..<16 {
            let left = random.chance(0.6)
            let root = stage.place(left ? random.uniform(0, 0.24) : random.uniform(0.78, 1), random.uniform(0.94, 1.02))
            Grass(root: root, size: random.uniform(34, 70) * unit).paint(random: &random, on: &easel)
        }
    }
}
