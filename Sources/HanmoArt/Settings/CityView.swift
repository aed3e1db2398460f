import HanmoGraphics

/// A skyline of several depths over a river promenade.
struct CityView: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("city", for: scene, on: stage, main: main, horizon: 0.36)
        let (box, floor, u) = (stage.box, scenery.floor, scenery.u)
        scenery.set.shown = ["city", "street"]
        scenery.addSky()
        for row in 0..<3 {
            scenery.addSkyline(
                row: row, base: floor.horizon + u * Double(row) * 0.8, height: box.height * (0.42 - 0.07 * Double(row)))
        }
        let quay = floor.horizon + (floor.front - floor.horizon) * 0.36
        scenery.addWater(from: floor.horizon + u * 1.6, to: quay + u, color: Hues.water)
        scenery.set.deepest = floor.depth(atY: quay + u * 2)
        let stone = scenery.isSnowy ? Hues.white : Hues.stone
        scenery.add("quay", depth: 0.2) { sketch in
            sketch.box(box.minX - 4, quay, box.width + 8, box.maxY - quay + 4, stone, edge: .outline, of: .stone)
            for step in 1..<7 {
                let y = quay + (box.maxY - quay) * Double(step * step) / 42
                sketch.line([(box.minX, y), (box.maxX, y)], width: u * 0.12, Hues.dark(stone, 0.16))
            }
            for step in -12...24 {
                let x = box.minX + box.width * Double(step) / 12
                let foot = x + (x - box.midX) * 1.2
                sketch.line([(x, quay), (foot, box.maxY)], width: u * 0.1, Hues.dark(stone, 0.14))
            }
        }
        // A railing along the water.
        scenery.add("railing", depth: 0.5, layer: .middle) { sketch in
            let iron = Hues.charcoal
            let tall = u * 5
            sketch.box(box.minX - 4, quay - tall, box.width + 8, u * 0.6, iron, edge: .none, of: .metal)
            sketch.box(box.minX - 4, quay - tall * 0.45, box.width + 8, u * 0.3, iron, edge: .none, of: .metal)
            let count = max(6, Int(box.width / (u * 8)))
            for post in 0...count {
                let x = box.minX + box.width * Double(post) / Double(count)
                sketch.box(x - u * 0.35, quay - tall - u * 0.4, u * 0.7, tall + u * 0.6, iron, edge: .none, of: .metal)
            }
        }
        return scenery.set
    }
}

extension Scenery {
    /// A row of towers with windows, far (0) to near; some lit after dark.
    @inline(never)
    mutating func addSkyline(row: Int, base: Double, height: Double, density: Double = 1) {
        let (box, u, stage, isDark) = (box, u, stage, isDark)
        let t = Double(row) / 2
        let wall = [Color(hex: 0x9FB2C6), Color(hex: 0x7E93AE), Color(hex: 0x5E7391)][min(row, 2)]
        let snow = isSnowy
        add("skyline", depth: 0.92 - 0.24 * t) { sketch in
            var x = box.minX - u * sketch.random.uniform(0, 8)
            while x < box.maxX {
                let width = u * sketch.random.uniform(6, 12) * (0.8 + 0.3 * t)
                var tall = height * sketch.random.uniform(0.35, 1)
                let strip = Rect(x: x, y: base - tall, width: width, height: tall)
                if stage.isQuiet(strip) { tall *= 0.4 }
                defer { x += width * sketch.random.uniform(0.92, 1.5 - 0.4 * density) }
                guard sketch.random.chance(density) else { continue }
                let tone = wall.mixed(
                    with: sketch.random.chance(0.5) ? Hues.cream : Hues.indigo, sketch.random.uniform(0, 0.22))
                let top = base - tall
                switch sketch.random.next() % 5 {
                case 0:
                    sketch.polygon(
                        [(x, base), (x, top + width * 0.35), (x + width, top), (x + width, base)], tone, of: .stone)
                case 1:
                    sketch.box(x + width * 0.2, top, width * 0.6, tall, tone, of: .stone)
                    sketch.box(x, top + tall * 0.25, width, tall * 0.75, Hues.light(tone, 0.08), of: .stone)
                case 2:
                    sketch.box(x, top, width, tall, tone, of: .stone)
                    sketch.limb(
                        [(x + width / 2, top), (x + width / 2, top - tall * 0.16)], from: u * 0.4, to: u * 0.1, tone,
                        edge: .none)
                default:
                    sketch.box(x, top, width, tall, tone, of: .stone)
                }
                sketch.box(
                    x + width * 0.72, top + tall * 0.3, width * 0.28, tall * 0.7, Hues.dark(tone, 0.12), edge: .none)
                if snow { sketch.box(x, top + (tall * 0.02), width, u * 0.5, Hues.white, edge: .none) }
                // Windows.
                let size = u * (0.7 + 0.25 * t)
                let columns = max(1, Int(width / (size * 2.1)))
                let rows = max(1, Int(tall * 0.72 / (size * 2.6)))
                for column in 0..<columns {
                    for level in 0..<rows {
                        let lit = isDark && sketch.random.chance(0.45)
                        guard lit || sketch.random.chance(0.7) else { continue }
                        let at = (
                            x + (Double(column) + 0.5) * width / Double(columns) - size * 0.45,
                            base - (Double(level) + 0.7) * size * 2.6
                        )
                        guard at.1 > top + tall * 0.3 else { continue }
                        let glow = sketch.random.chance(0.75) ? Hues.lamplight : Hues.glass
                        sketch.box(
                            at.0, at.1, size * 0.9, size * 1.3,
                            lit ? glow.mixed(with: tone, 0.2 - 0.1 * t) : Hues.light(tone, 0.22),
                            edge: .none, of: lit ? .light : .glass)
                    }
                }
            }
        }
    }
}
