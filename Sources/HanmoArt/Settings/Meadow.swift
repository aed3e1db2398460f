import HanmoGraphics

/// Open ground under the sky: rolling hills, a path, grass and flowers; or a clearing among trees.
struct Meadow: Setting {
    var isForest = false

    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("meadow", for: scene, on: stage, main: main, horizon: isForest ? 0.34 : 0.44)
        scenery.set.shown = ["grass"]
        scenery.addSky()
        if scene.has("mountain"), !isForest {
            scenery.addRanges(count: 2)
            scenery.set.shown.insert("mountain")
        }
        let ground = Self.ground(scene)
        addHills(ground, to: &scenery)
        if isForest {
            scenery.set.shown.insert("forest")
            addField(ground, to: &scenery)
            addTrunks(ground, to: &scenery)
        } else {
            addTreeLine(ground, to: &scenery)
            addField(ground, to: &scenery)
        }
        let flowers = scenery.pick([[Hues.white, Hues.pink], [Hues.yellow, Hues.white], [Hues.coral, Hues.lilac]])
        let blooms = scene.season != "winter" && scene.weather != .snow && scene.season != "autumn"
        scenery.addTufts(ground.mixed(with: Hues.green, 0.35), flowers: blooms ? flowers : [])
        if !isForest, !scenery.isSnowy, !scene.has("desert") { scenery.addBranch(Self.leaf(scene)) }
        return scenery.set
    }

    static func ground(_ scene: Scene) -> Color {
        if scene.weather == .snow || scene.season == "winter" { return Color(hex: 0xEEF2F4) }
        if scene.has("desert") { return Hues.sand }
        return switch scene.season {
        case "autumn": Color(hex: 0xC9B25E)
        case "spring": Color(hex: 0xA9C96C)
        default: Hues.grass
        }
    }

    /// Leaves of the season.
    static func leaf(_ scene: Scene) -> Color {
        switch scene.season {
        case "autumn": Hues.orange.mixed(with: Hues.brick, 0.25)
        case "winter": Hues.stone
        case "spring": Hues.leaf.mixed(with: Hues.yellow, 0.25)
        default: Hues.green
        }
    }

    private func addHills(_ ground: Color, to scenery: inout Scenery) {
        let (stage, floor) = (scenery.stage, scenery.floor)
        let height = stage.box.height
        let noise = stage.noise("hills")
        if scenery.scene.has("desert") { scenery.set.shown.insert("desert") }
        let far = scenery.isSnowy ? Hues.silver : scenery.scene.has("desert") ? Hues.earth : Hues.teal
        for layer in 0..<3 {
            let t = Double(layer) / 2
            let base = floor.horizon + (t - 0.5) * height * 0.05
            let path = scenery.ridge(
                at: base, height: height * (0.24 - 0.07 * t), waves: 1.8 + t, row: Double(layer), noise: noise,
                to: stage.box.maxY + 4)
            let color = ground.mixed(with: far, 0.62 - 0.24 * t)
            scenery.add("hill", depth: 1 - 0.3 * t) { $0.area(path, color, edge: .outline, of: .ground) }
        }
    }

    /// Round trees far off, in groups.
    private func addTreeLine(_ ground: Color, to scenery: inout Scenery) {
        let (box, floor, u) = (scenery.box, scenery.floor, scenery.u)
        let leaf = Self.leaf(scenery.scene)
        let bare = scenery.scene.has("desert")
        guard !bare else { return }
        let groups = 3 + Int(scenery.random.next() % 3)
        for _ in 0..<groups {
            let middle = box.minX + box.width * scenery.random.unit()
            let count = 3 + Int(scenery.random.next() % 4)
            let snow = scenery.isSnowy
            scenery.add("tree line", depth: 0.72) { sketch in
                for index in 0..<count {
                    let size = u * sketch.random.uniform(2.4, 4.4)
                    let x = middle + (Double(index) - Double(count) / 2) * size * 1.15
                    let y = floor.horizon + u * 2.2 + sketch.random.uniform(-0.5, 0.8) * u
                    let tone = leaf.mixed(with: Hues.pine, sketch.random.uniform(0.15, 0.5))
                    sketch.limb([(x, y), (x, y - size)], from: size * 0.16, to: size * 0.1, Hues.darkWood, edge: .none)
                    sketch.blob(
                        [
                            (x - size * 0.62, y - size * 0.7), (x - size * 0.5, y - size * 1.4),
                            (x - size * 0.05, y - size * 1.85), (x + size * 0.48, y - size * 1.45),
                            (x + size * 0.62, y - size * 0.75), (x, y - size * 0.55),
                        ], tone, .round, edge: .outline, of: .leaf)
                    if snow {
                        sketch.ellipse(
                            x - size * 0.06, y - size * 1.55, size * 0.36, size * 0.2, Hues.white, edge: .none)
                    }
                }
            }
        }
    }

    /// Trunks to both sides and a roof of leaves.
    private func addTrunks(_ ground: Color, to scenery: inout Scenery) {
        let (box, floor, u, stage) = (scenery.box, scenery.floor, scenery.u, scenery.stage)
        let leaf = Self.leaf(scenery.scene)
        let isBamboo = scenery.scene.has("bamboo")
        if isBamboo { scenery.set.shown.insert("bamboo") }
        for row in 0..<3 {
            let t = Double(row) / 2
            let depth = 0.9 - 0.3 * t
            let count = isBamboo ? 12 : 8 - row
            scenery.add("wood", depth: depth) { sketch in
                for index in 0..<count {
                    let x = box.minX + box.width * (Double(index) + sketch.random.uniform(0.1, 0.9)) / Double(count)
                    let y = floor.y(depth - 0.16)
                    let strip = Rect(minX: x - u * 2, minY: box.minY, maxX: x + u * 2, maxY: y)
                    guard !stage.isQuiet(strip) || row == 0 else { continue }
                    // A clearing where the figures are.
                    guard row < 2 || absolute(x - stage.play.midX) > box.width * 0.24 else { continue }
                    let width = u * (isBamboo ? 0.7 + 0.6 * t : 1.3 + 2.2 * t) * sketch.random.uniform(0.8, 1.2)
                    let bark = isBamboo ? Hues.leaf : Hues.darkWood
                    let tone = bark.mixed(with: leaf, 0.45 - 0.3 * t)
                    let lean = sketch.random.uniform(-1, 1) * u
                    sketch.limb(
                        [(x, y), (x + lean, (y + box.minY) / 2), (x + lean * 0.6, box.minY - u)], from: width * 1.2,
                        to: width * 0.8, tone, .upright, edge: .outline, of: .wood)
                    if isBamboo {
                        for joint in 1..<7 {
                            let at = y + (box.minY - y) * Double(joint) / 7
                            sketch.line(
                                [(x + lean * 0.7 - width * 0.55, at), (x + lean * 0.7 + width * 0.55, at)],
                                width: u * 0.22, Hues.dark(tone, 0.25))
                        }
                    }
                }
            }
            // Undergrowth hides where the trunks meet the ground.
            scenery.add("undergrowth", depth: depth - 0.02) { sketch in
                let y = floor.y(depth - 0.16)
                for _ in 0..<(9 - row * 2) {
                    let x = box.minX + box.width * sketch.random.unit()
                    let size = u * sketch.random.uniform(2, 4.4) * (0.7 + 0.5 * t)
                    guard row < 2 || absolute(x - stage.play.midX) > box.width * 0.2 else { continue }
                    sketch.blob(
                        [
                            (x - size * 1.5, y + u), (x - size * 1.1, y - size * 0.5), (x - size * 0.4, y - size),
                            (x + size * 0.5, y - size * 0.85), (x + size * 1.2, y - size * 0.4),
                            (x + size * 1.6, y + u),
                        ], leaf.mixed(with: Hues.pine, sketch.random.uniform(0.1, 0.4)).mixed(with: ground, 0.2),
                        .round, of: .leaf)
                }
            }
            let noise = stage.noise("leaves \(row)")
            let canopy = (0...40).map { step -> Point in
                let s = Double(step) / 40
                let drop = noise.fractal(s * 7, Double(row), octaves: 3)
                return Point(
                    box.minX - 4 + (box.width + 8) * s, box.minY + box.height * (0.06 + 0.16 * drop * (1.25 - 0.35 * t))
                )
            }
            scenery.add("canopy", depth: depth) { sketch in
                sketch.area(
                    .polygon(
                        Curves.smooth(canopy, steps: 4) + [
                            Point(box.maxX + 4, box.minY - 4), Point(box.minX - 4, box.minY - 4),
                        ]), leaf.mixed(with: Hues.pine, 0.15 + 0.25 * t), edge: .outline, of: .leaf)
            }
        }
    }

    /// The near ground: a bright field with a winding path and tufts that get smaller with the distance.
    private func addField(_ ground: Color, to scenery: inout Scenery) {
        let (stage, box, floor, u) = (scenery.stage, scenery.box, scenery.floor, scenery.u)
        let noise = stage.noise("field")
        let top = floor.horizon + (box.maxY - floor.horizon) * 0.14
        let path = scenery.ridge(
            at: top, height: box.height * 0.05, waves: 1.6, row: 9, noise: noise, to: box.maxY + 4)
        scenery.add("grass", depth: 0.3) { $0.area(path, ground, .flat, edge: .outline, of: .ground) }
        let bend = scenery.random.uniform(-0.3, 0.3)
        let hasPath = scenery.random.chance(0.7) && !scenery.scene.has("desert")
        let track = isForest || hasPath
        let snow = scenery.isSnowy
        scenery.add("field", depth: 0.25) { sketch in
            if track {
                let end = box.midX + box.width * bend
                let bottom = box.maxY + u
                let start = stage.play.midX - box.width * bend * 0.4
                let height = bottom - top
                sketch.blob(
                    [
                        (start - u * 13, bottom), (start - u * 5 + bend * u * 20, bottom - height * 0.4),
                        (end - u * 2, bottom - height * 0.75), (end - u * 0.3, bottom - height * 0.95),
                        (end + u * 0.6, bottom - height * 0.95), (end + u * 1.6, bottom - height * 0.75),
                        (start + u * 5 + bend * u * 20, bottom - height * 0.4), (start + u * 15, bottom),
                    ], snow ? Hues.silver : Hues.sand.mixed(with: ground, 0.35), edge: .none, of: .ground)
            }
            // Light and shade across the grass.
            for _ in 0..<12 {
                let t = sketch.random.unit()
                let y = top + (box.maxY - top) * (0.2 + 0.8 * t * t)
                let x = box.minX + box.width * sketch.random.unit()
                let width = u * (5 + 18 * t)
                guard !stage.isQuiet(Rect(x: x - width, y: y - u * 2, width: width * 2, height: u * 4)) else {
                    continue
                }
                let tone = sketch.random.chance(0.5) ? Hues.light(ground, 0.22) : ground.mixed(with: Hues.green, 0.16)
                sketch.ellipse(x, y, width, u * (0.4 + 1.4 * t), snow ? Hues.silver.opacity(0.5) : tone, edge: .none)
            }
            for _ in 0..<34 {
                let t = sketch.random.unit()
                let y = top + (box.maxY - top) * (0.12 + 0.88 * t)
                let x = box.minX + box.width * sketch.random.unit()
                let size = u * (0.5 + 1.6 * t)
                guard !stage.isQuiet(Rect(x: x - size, y: y - size, width: size * 2, height: size)) else { continue }
                let tone = ground.mixed(with: snow ? Hues.stone : Hues.pine, 0.42)
                for blade in -1...1 {
                    sketch.curve(
                        [(x + Double(blade) * size * 0.3, y), (x + Double(blade) * size * 0.75, y - size)],
                        width: size * 0.2, tone, taper: .tail)
                }
            }
        }
    }
}
