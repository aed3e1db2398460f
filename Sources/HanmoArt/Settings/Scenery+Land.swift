import HanmoBrief
import HanmoGraphics

extension Scenery {
    /// Mountain ranges one before the other, with mist between them.
    @inline(never)
    mutating func addRanges(count: Int = 4) {
        let (stage, scene, box, floor, u) = (stage, scene, box, floor, u)
        let noise = stage.noise("ranges")
        let snowy = isSnowy || scene.first("mountain")?.kind == "mountain/snow"
        let near = Meadow.leaf(scene).mixed(with: Hues.pine, 0.35)
        let far = Color(hex: 0x7E9DB5)
        let peak = random.uniform(0.25, 0.75)
        let haze = Light(time: scene.time, weather: scene.weather).haze
        for layer in 0..<count {
            let t = Double(layer) / 3
            let height = min(box.height * 0.52, floor.horizon - box.minY) * (1 - 0.56 * t)
            let base = floor.horizon + u * 0.5
            let middle = peak + (t * 0.5 - 0.2) * (peak > 0.5 ? -1 : 1)
            let line = (0...110).map { step -> Point in
                let s = Double(step) / 110
                let rough = noise.fractal(s * (4 + t * 3) + t * 11, t * 5, octaves: 5)
                let swell = 1 - min(1, absolute(s - middle) * (1.7 - t * 0.7))
                let rise = height * (0.12 + 0.72 * swell * swell) * (0.45 + rough)
                let x = box.minX - 4 + (box.width + 8) * s
                return Point(x, max(base - rise, box.minY + box.height * 0.06))
            }
            let color = far.mixed(with: near, t * 0.85)
            let outline = Path.polygon(line + [Point(box.maxX + 4, base), Point(box.minX - 4, base)])
            add("range", depth: 0.98 - 0.34 * t) { sketch in
                sketch.area(outline, snowy ? color.mixed(with: Hues.silver, 0.35) : color, edge: .outline, of: .stone)
                sketch.clip(to: outline) { inner in
                    // Folds fall from the ridge; their lit sides face left.
                    for index in stride(from: 6, to: 104, by: 5) {
                        let top = line[index]
                        let depth = (base - top.y) * inner.random.uniform(0.3, 0.75)
                        guard depth > u * 2 else { continue }
                        let lean = u * inner.random.uniform(1, 4)
                        inner.blob(
                            [
                                (top.x, top.y - u * 0.2), (top.x + lean * 0.8, top.y + depth * 0.35),
                                (top.x + lean * 1.6, top.y + depth), (top.x + lean * 0.3, top.y + depth * 0.6),
                            ], Hues.dark(color, 0.12), edge: .none)
                    }
                    guard snowy, layer < 3 else { return }
                    // Snow lies on the heights and runs down the gullies.
                    let gullies = line.indices.filter { $0 % 2 == 0 }.map { index -> (Double, Double) in
                        let down = (base - line[index].y) * (index % 4 == 0 ? 0.16 : inner.random.uniform(0.28, 0.42))
                        return (line[index].x, line[index].y + down)
                    }
                    inner.polygon(
                        line.map { ($0.x, $0.y - u) } + gullies.reversed(), Hues.white, edge: .none, of: .stone)
                }
            }
            // Mist lies at the foot of each range.
            add("mist", depth: 0.2) { sketch in
                for _ in 0..<3 {
                    let x = box.minX + box.width * sketch.random.unit()
                    let width = u * sketch.random.uniform(22, 46)
                    sketch.ellipse(
                        x, base - u * (1 + 3 * (1 - t)), width, u * sketch.random.uniform(1.2, 2.6), haze.opacity(0.35),
                        edge: .none, of: .light)
                }
            }
        }
    }

    /// Water to the horizon: deeper near, with long glints that the light leaves on it.
    @inline(never)
    mutating func addWater(from top: Double, to bottom: Double, color: Color) {
        let (box, u, stage, scene) = (box, u, stage, scene)
        let glints = Light(time: scene.time, weather: scene.weather).sky.horizon
        let end = min(bottom, box.maxY + 4)
        set.water = Rect(minX: box.minX, minY: top, maxX: box.maxX, maxY: min(end, box.maxY))
        add("water", depth: 0.45) { sketch in
            let bands = 7
            for band in 0..<bands {
                let t = Double(band) / Double(bands)
                let y = top + (end - top) * t * t
                sketch.box(
                    box.minX - 4, y, box.width + 8, end - y + 1,
                    color.mixed(with: Hues.deepWater, 0.1 + 0.6 * t), edge: .none, of: .water)
            }
            sketch.line([(box.minX, top), (box.maxX, top)], width: u * 0.2, glints)
            for _ in 0..<46 {
                let t = sketch.random.unit()
                let y = top + (end - top) * (0.02 + 0.96 * t * t)
                let x = box.minX + box.width * sketch.random.unit()
                let width = u * (2 + 9 * t) * sketch.random.uniform(0.5, 1.4)
                guard !stage.isQuiet(Rect(x: x - width, y: y - u, width: width * 2, height: u * 2)) else { continue }
                let tone = sketch.random.chance(0.6) ? Hues.light(color, 0.45) : Hues.deepWater
                let lift = u * (0.1 + 0.5 * t)
                sketch.curve(
                    [(x - width, y), (x - width * 0.4, y - lift), (x + width * 0.2, y), (x + width, y - lift * 0.6)],
                    width: u * (0.12 + 0.34 * t), tone.opacity(0.7))
            }
            // The sun's or the moon's road on the water.
            if scene.hasAny(["sun", "moon"]) || scene.time == .dusk || scene.time == .dawn {
                let x = box.minX + box.width * (stage.mirrored ? 0.28 : 0.68)
                for step in 0..<16 {
                    let t = Double(step) / 15
                    let y = top + (end - top) * t * 0.9
                    let width = u * (1.2 + 5 * t) * sketch.random.uniform(0.5, 1.2)
                    sketch.ellipse(
                        x + sketch.random.uniform(-1, 1) * u * (1 + 2 * t), y, width, u * (0.16 + 0.3 * t),
                        glints.mixed(with: Hues.white, 0.4).opacity(0.7), edge: .none, of: .light)
                }
            }
        }
    }
}
