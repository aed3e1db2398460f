import HanmoBrief
import HanmoGraphics

/// Collects the parts of a setting, drawn in page coordinates.
struct Scenery {
    let scene: Scene
    let stage: Stage
    let floor: Floor
    var set: StageSet
    var random: SeededRandom

    /// - Parameter horizon: how far up the play the horizon (the foot of the wall) is, seen straight on.
    init(
        _ name: String, for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double),
        horizon: Double = 0.42, convergence: Double = 0.8
    ) {
        self.scene = scene
        self.stage = stage
        let (box, play) = (stage.box, stage.play)
        let share =
            switch scene.shot {
            case "bird's-eye": min(horizon * 1.6, 0.8)
            case "worm's-eye": horizon * 0.45
            default: horizon
            }
        let front = play.maxY - play.height * 0.06
        let y = min(max(play.maxY - play.height * share, box.minY + box.height * 0.16), front - play.height * 0.08)
        floor = Floor(
            horizon: y, front: front, left: box.minX, right: box.maxX,
            scale: main.pixels / main.metres / (1 - convergence * Stager.heroDepth), convergence: convergence)
        set = StageSet(floor: floor)
        random = stage.random(name)
    }

    var box: Rect { stage.box }
    /// A hundredth of the picture's shorter side, a little more in long pictures.
    var u: Double { (box.width * box.height).squareRoot() / 100 }
    var isDark: Bool { scene.time == .night || scene.time == .dusk }
    var isSnowy: Bool { scene.weather == .snow || scene.season == "winter" }
    var isWet: Bool { scene.weather == .rain || scene.weather == .storm }

    /// A part of the set in page coordinates.
    @inline(never)
    mutating func add(
        _ kind: String, depth: Double, layer: Motif.Layer = .background, foot: Rect? = nil,
        _ draw: (inout Sketch) -> Void
    ) {
        var sketch = Sketch(transform: .identity, random: SeededRandom(seed: random.next()))
        draw(&sketch)
        guard !sketch.marks.isEmpty else { return }
        set.motifs.append(Motif(kind: kind, marks: sketch.marks, depth: depth, layer: layer, foot: foot))
    }

    /// One of several by the seed.
    @inline(never)
    mutating func pick<Value>(_ values: [Value]) -> Value { values[Int(random.next() % UInt64(values.count))] }

    /// The whole sky, with stars by night and clouds as the weather brings them; the styles light it by the hour.
    @inline(never)
    mutating func addSky() {
        let sky = Rect(minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: floor.horizon)
        set.sky = sky
        set.shown.insert("sky")
        let stage = stage
        add("sky", depth: 1) { $0.area(.rectangle(stage.box), Hues.sky, edge: .none) }
        let isClear = scene.weather != .cloud && !isWet && scene.weather != .mist && scene.weather != .snow
        if scene.time == .night, isClear {
            if scene.first("stars")?.kind == "stars" { set.shown.insert("stars") }
            addStars(in: sky, count: 70)
        }
        if scene.time != .night {
            if scene.weather == .cloud { set.shown.insert("cloud") }
            let count = scene.weather == .cloud ? 7 : isWet || scene.weather == .mist ? 0 : 3
            if !scene.has("cloud") || scene.weather == .cloud { addClouds(in: sky, count: count) }
        }
    }

    @inline(never)
    mutating func addStars(in sky: Rect, count: Int) {
        let (u, stage) = (u, stage)
        add("starlight", depth: 1) { sketch in
            for _ in 0..<count {
                let x = sky.minX + sky.width * sketch.random.unit()
                let y = sky.minY + sky.height * 0.95 * sketch.random.unit()
                let radius = u * (0.08 + 0.2 * sketch.random.unit() * sketch.random.unit())
                let warm = sketch.random.chance(0.3)
                let color = (warm ? Hues.lamplight : Hues.white).opacity(0.55 + 0.45 * sketch.random.unit())
                guard !stage.quiet.contains(where: { $0.contains(Point(x, y)) }) else { continue }
                sketch.ellipse(x, y, radius, radius, color, edge: .none, of: .light)
            }
        }
    }

    @inline(never)
    mutating func addClouds(in sky: Rect, count: Int) {
        let u = u
        let sun = Light(time: scene.time, weather: scene.weather).sky
        for index in 0..<count {
            let width = u * random.uniform(14, 30)
            let x = sky.minX + sky.width * ((Double(index) + random.unit()) / Double(count))
            let y = sky.minY + sky.height * random.uniform(0.12, 0.62)
            let bounds = Rect(x: x - width / 2, y: y - width * 0.25, width: width, height: width * 0.3)
            guard !stage.isQuiet(bounds) else { continue }
            let tone = Hues.white.mixed(with: sun.horizon, scene.time == .day ? 0.25 : 0.6)
            add("sky-cloud", depth: 0.9) { sketch in
                let path = Self.cloud(x, y, width, &sketch.random)
                sketch.area(path, tone.opacity(0.75), edge: .none, of: .light)
            }
        }
    }

    /// A flat-based cloud of round heads, as one outline.
    static func cloud(_ x: Double, _ y: Double, _ width: Double, _ random: inout SeededRandom) -> Path {
        let shift = random.uniform(-0.06, 0.06)
        let heads = [(-0.33, 0.1), (-0.16, 0.16), (0.06 + shift, 0.2), (0.24, 0.14), (0.37, 0.09)]
        var path = Path.roundedRectangle(
            Rect(x: x - width * 0.46, y: y - width * 0.1, width: width * 0.92, height: width * 0.1),
            radius: width * 0.05)
        for head in heads {
            let radius = width * head.1 * random.uniform(0.9, 1.1)
            let middle = Point(x + width * head.0, y - max(radius * 0.75, width * 0.06))
            path.append(
                .ellipse(in: Rect(x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: radius * 1.7)))
        }
        return path
    }

    /// A rolling line across the picture as the top of a surface that reaches down to a y.
    func ridge(
        at y: Double, height: Double, waves: Double, row: Double, noise: Noise, to bottom: Double, steps: Int = 72
    )
        -> Path
    {
        let line = (0...steps).map { step -> Point in
            let t = Double(step) / Double(steps)
            let rise = noise.fractal(t * waves + row * 7, row * 3.3, octaves: 3) - 0.45
            return Point(box.minX - 4 + (box.width + 8) * t, y - height * rise)
        }
        return .polygon(line + [Point(box.maxX + 4, bottom), Point(box.minX - 4, bottom)])
    }

    /// Tufts of grass along the front edge, at the sides where they frame the picture.
    @inline(never)
    mutating func addTufts(_ color: Color, flowers: [Color] = []) {
        let (box, u, stage) = (box, u, stage)
        add("tufts", depth: -0.05, layer: .foreground) { sketch in
            for _ in 0..<16 {
                let side = sketch.random.chance(0.5)
                let reach = sketch.random.unit() * sketch.random.unit() * 0.34
                let x = side ? box.minX + box.width * reach : box.maxX - box.width * reach
                let tall = u * sketch.random.uniform(4, 9) * (1 - reach * 1.6)
                guard !stage.isQuiet(Rect(x: x - u * 3, y: box.maxY - tall, width: u * 6, height: tall)) else {
                    continue
                }
                let tone = color.mixed(with: Hues.pine, sketch.random.uniform(0.1, 0.5))
                for blade in 0..<5 {
                    let lean = (Double(blade) - 2) * u * 0.9 + sketch.random.uniform(-0.6, 0.6) * u
                    let top = box.maxY - tall * sketch.random.uniform(0.6, 1)
                    sketch.polygon(
                        [
                            (x + Double(blade - 2) * u * 0.35 - u * 0.28, box.maxY + u),
                            (x + lean * 0.6, box.maxY - tall * 0.45), (x + lean, top),
                            (x + lean * 0.6 + u * 0.35, box.maxY - tall * 0.4),
                            (x + Double(blade - 2) * u * 0.35 + u * 0.3, box.maxY + u),
                        ], tone, edge: .inner, of: .leaf)
                    if blade == 2, let flower = flowers.first {
                        let hue = flowers.count > 1 && sketch.random.chance(0.5) ? flowers[1] : flower
                        for petal in 0..<5 {
                            let angle = Double(petal) * 1.2566
                            sketch.ellipse(
                                x + lean + u * 0.55 * Trigonometry.cos(angle), top + u * 0.55 * Trigonometry.sin(angle),
                                u * 0.5, u * 0.5, hue, edge: .none, of: .leaf)
                        }
                        sketch.ellipse(x + lean, top, u * 0.35, u * 0.35, Hues.gold, edge: .none)
                    }
                }
            }
        }
    }

    /// A leafy branch that reaches into an upper corner where no text is: it frames a view that would be bare.
    @inline(never)
    mutating func addBranch(_ leaf: Color) {
        let (box, u, stage) = (box, u, stage)
        let isLeft = random.chance(0.5)
        let side = isLeft ? 1.0 : -1
        let corner = Point(isLeft ? box.minX : box.maxX, box.minY)
        let reach = min(u * 30, box.width * 0.34)
        let bounds = Rect(
            x: isLeft ? corner.x : corner.x - reach * 1.1, y: corner.y, width: reach * 1.1, height: reach * 0.7)
        guard !stage.isQuiet(bounds), random.chance(0.6) else { return }
        add("branch", depth: -0.1, layer: .foreground) { sketch in
            let line = [
                (corner.x - side * u * 2, corner.y + reach * 0.12),
                (corner.x + side * reach * 0.4, corner.y + reach * 0.1),
                (corner.x + side * reach * 0.75, corner.y + reach * 0.2),
                (corner.x + side * reach, corner.y + reach * 0.36),
            ]
            sketch.limb(line, from: u * 1.5, to: u * 0.3, Hues.darkWood, edge: .outline, of: .wood)
            let dense = Curves.smooth(line.map { Point($0.0, $0.1) }, steps: 8)
            for index in 0..<34 {
                let t = Double(index) / 33
                let at = Curves.point(dense, at: t)
                let angle = (isLeft ? 0.5 : Double.pi - 0.5) + sketch.random.uniform(-1.1, 1.3)
                let length = u * sketch.random.uniform(2.6, 4.6) * (1.1 - 0.3 * t)
                let tone = [leaf, Hues.dark(leaf, 0.14), Hues.light(leaf, 0.16)][Int(sketch.random.next() % 3)]
                sketch.area(
                    Curves.leaf(at, length: length, width: length * 0.34, angle: angle), tone, .flat, edge: .outline,
                    of: .leaf)
            }
        }
    }
}
