import HanmoBrief
import HanmoGraphics

/// A street that runs into the depth between shop fronts; an old town where the scene is Chinese and old.
struct Street: Setting {
    /// 古镇, 老街: asked for; else it is old when those in it are.
    var isOld = false

    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("street", for: scene, on: stage, main: main, horizon: 0.46)
        let (box, floor, u) = (stage.box, scenery.floor, scenery.u)
        scenery.set.shown = ["street", "shop", "city"]
        scenery.addSky()
        let isOld = isOld || Self.isOld(scene)
        let vanishing =
            min(max((stage.play.midX - box.minX) / box.width, 0.32), 0.68)
            + scenery.random.uniform(-0.05, 0.05)
        let eye = Point(box.minX + box.width * vanishing, floor.horizon)
        if isOld {
            scenery.set.shown.insert("house")
            addHillsBehind(to: &scenery)
        } else {
            scenery.addSkyline(row: 0, base: floor.horizon + u, height: box.height * 0.3)
        }
        addRoad(eye, isOld: isOld, to: &scenery)
        for side in [-1.0, 1] { addRow(side, eye, isOld: isOld, to: &scenery) }
        if isOld { addLanternLine(eye, to: &scenery) } else { addLamps(eye, to: &scenery) }
        if scenery.isWet { addPuddles(eye, to: &scenery) }
        return scenery.set
    }

    static func isOld(_ scene: Scene) -> Bool {
        let old = ["scholar", "monk", "royal", "pavilion", "pagoda", "palace", "lantern", "guqin", "scroll", "armour"]
        let words = ["古镇", "老街", "古城", "胡同", "弄堂", "小巷", "江南", "hutong", "old town"]
        return scene.hasAny(old) || words.contains { scene.told.contains($0) }
    }

    private func addHillsBehind(to scenery: inout Scenery) {
        let path = scenery.ridge(
            at: scenery.floor.horizon, height: scenery.box.height * 0.2, waves: 2, row: 1,
            noise: scenery.stage.noise("behind"),
            to: scenery.floor.horizon + scenery.u * 2)
        scenery.add("hill", depth: 0.95) { $0.area(path, Hues.teal.mixed(with: Hues.grey, 0.3), of: .ground) }
    }

    private func addRoad(_ eye: Point, isOld: Bool, to scenery: inout Scenery) {
        let (box, u) = (scenery.box, scenery.u)
        let paving = isOld ? Color(hex: 0xA79F92) : Color(hex: 0xB9B2A6)
        let road = isOld ? Color(hex: 0xB7AE9E) : Color(hex: 0x6E737C)
        let snow = scenery.isSnowy
        scenery.add("street", depth: 0.25) { sketch in
            let bottom = box.maxY + 4
            sketch.box(
                box.minX - 4, eye.y, box.width + 8, bottom - eye.y,
                snow ? Hues.silver : paving, edge: .none, of: .stone)
            func ray(_ across: Double) -> (Double, Double) { (eye.x + across * box.width, bottom) }
            let half = isOld ? 0.5 : 0.62
            sketch.polygon(
                [(eye.x - u * 0.8, eye.y), (eye.x + u * 0.8, eye.y), ray(half), ray(-half)],
                snow ? Hues.white.mixed(with: road, 0.25) : road, edge: .outline, of: .stone)
            if isOld {
                // Flagstones get longer towards the viewer.
                for line in 1..<12 {
                    let t = Double(line * line) / 144
                    let y = eye.y + (bottom - eye.y) * t
                    let reach = half * box.width * t
                    sketch.line(
                        [(eye.x - reach, y), (eye.x + reach, y)], width: u * (0.06 + 0.16 * t), Hues.dark(road, 0.22))
                }
                for seam in [-0.3, -0.1, 0.12, 0.32] {
                    let end = ray(seam)
                    sketch.line([(eye.x, eye.y), end], width: u * 0.1, Hues.dark(road, 0.16))
                }
            } else {
                for side in [-1.0, 1] {
                    sketch.polygon(
                        [(eye.x, eye.y), ray(side * half), ray(side * (half + 0.035))], Hues.light(paving, 0.35),
                        edge: .inner, of: .stone)
                }
                for dash in 0..<6 {
                    let (a, b) = (
                        Double(dash * dash) / 36 + 0.02, (Double(dash) + 0.5) * (Double(dash) + 0.5) / 36 + 0.02
                    )
                    let (ya, yb) = (eye.y + (bottom - eye.y) * a, eye.y + (bottom - eye.y) * b)
                    sketch.polygon(
                        [
                            (eye.x - u * 1.1 * a, ya), (eye.x + u * 1.1 * a, ya), (eye.x + u * 1.1 * b, yb),
                            (eye.x - u * 1.1 * b, yb),
                        ], Hues.cream.mixed(with: road, 0.15), edge: .none)
                }
            }
        }
    }

    /// One side's houses, from the far to the near, each a wall that runs to the vanishing point.
    private func addRow(_ side: Double, _ eye: Point, isOld: Bool, to scenery: inout Scenery) {
        let (box, stage) = (scenery.box, scenery.stage)
        let reach = side < 0 ? eye.x - box.minX : box.maxX - eye.x
        // Where text stands at a side the houses there stay low and far.
        let isTextSide = stage.quiet.contains { side < 0 ? $0.maxX < eye.x : $0.minX > eye.x }
        let top = stage.quiet.filter { $0.maxY < eye.y }.map(\.maxY).max() ?? box.minY
        let edges = isTextSide ? [0.06, 0.16, 0.3, 0.46] : [0.08, 0.2, 0.38, 0.64, 1.15]
        let tint = scenery.pick([0, 1, 2, 3])
        for index in 0..<(edges.count - 1) {
            let (a, b) = (edges[index], edges[index + 1])
            let rise = (eye.y - top) * scenery.random.uniform(0.82, 1.08) * (isOld ? 0.72 : 0.95)
            let facade = Facade(
                far: eye.x + side * reach * a, near: eye.x + side * reach * b, farScale: a, nearScale: b, eye: eye,
                rise: rise, sink: (box.maxY - eye.y) * (isOld ? 0.62 : 0.56), side: side, number: index + tint)
            let depth = 0.8 - 0.16 * Double(index)
            if isOld { facade.addOld(depth: depth, to: &scenery) } else { facade.addNew(depth: depth, to: &scenery) }
        }
    }

    private func addLamps(_ eye: Point, to scenery: inout Scenery) {
        let (box, u, stage) = (scenery.box, scenery.u, scenery.stage)
        for side in [-1.0, 1] {
            for t in [0.16, 0.42] {
                let x = eye.x + side * box.width * 0.66 * t
                let foot = eye.y + (box.maxY - eye.y) * t
                let tall = (box.maxY - eye.y) * t * 1.25 + u * 4
                guard x > box.minX, x < box.maxX else { continue }
                guard !stage.isQuiet(Rect(x: x - u * 2, y: foot - tall, width: u * 4, height: tall)) else { continue }
                scenery.add(
                    "street lamp", depth: 1 - t, layer: .middle,
                    foot: Rect(x: x - tall * 0.05, y: foot - tall * 0.012, width: tall * 0.1, height: tall * 0.024)
                ) { sketch in
                    sketch.moved(x, foot, scaled: tall / 100) { lamp in
                        lamp.limb([(0, 0), (0, -84)], from: 3, to: 1.8, Hues.charcoal, edge: .outline, of: .metal)
                        lamp.box(-3, -6, 6, 6, Hues.charcoal, edge: .inner, of: .metal)
                        lamp.limb(
                            [(0, -82), (-side * 5, -93), (-side * 13, -92)], from: 1.8, to: 1.4, Hues.charcoal,
                            edge: .inner, of: .metal)
                        lamp.polygon(
                            [(-side * 9, -92), (-side * 17, -92), (-side * 19, -87), (-side * 7, -87)], Hues.charcoal,
                            of: .metal)
                        lamp.ellipse(-side * 13, -86.5, 5, 2, Hues.lamplight, edge: .none, of: .light)
                        lamp.glow(-side * 13, -85, radius: 34, Hues.lamplight)
                    }
                }
            }
        }
    }

    /// Red lanterns on a cord across the street.
    private func addLanternLine(_ eye: Point, to scenery: inout Scenery) {
        let (box, u, stage) = (scenery.box, scenery.u, scenery.stage)
        for (row, t) in [(0, 0.34), (1, 0.62)] {
            let y = eye.y - (eye.y - box.minY) * t * 1.05
            let span = box.width * 0.5 * t
            let sag = u * 5 * t
            let line = (0...16).map { step -> Point in
                let s = Double(step) / 8 - 1
                return Point(eye.x + span * s, y + sag * (1 - s * s))
            }
            guard !stage.isQuiet(Rect(x: eye.x - span, y: y, width: span * 2, height: sag + u * 7 * t)) else {
                continue
            }
            scenery.add("lantern line", depth: 0.78 - 0.3 * t, layer: .background) { sketch in
                sketch.line(line.map { ($0.x, $0.y) }, width: u * 0.14, Hues.darkWood)
                for index in stride(from: 2, to: 15, by: row == 0 ? 3 : 2) {
                    let at = line[index]
                    let size = u * 2.6 * t
                    sketch.lantern(at.x, at.y + size * 0.4, size)
                }
            }
        }
        if scenery.scene.count("lantern") > 2 || scenery.scene.first("lantern")?.count == nil {
            scenery.set.shown.insert("lantern")
        }
    }

    private func addPuddles(_ eye: Point, to scenery: inout Scenery) {
        let (box, u, stage) = (scenery.box, scenery.u, scenery.stage)
        let sky = Light(time: scenery.scene.time, weather: scenery.scene.weather).sky
        let dark = scenery.isDark
        scenery.add("puddles", depth: 0) { sketch in
            for _ in 0..<12 {
                let t = sketch.random.uniform(0.12, 1)
                let y = eye.y + (box.maxY - eye.y) * t
                let x = eye.x + box.width * sketch.random.uniform(-0.5, 0.5) * t
                let width = u * (3 + 12 * t) * sketch.random.uniform(0.5, 1)
                guard !stage.isQuiet(Rect(x: x - width, y: y - u, width: width * 2, height: u * 2)) else { continue }
                sketch.ellipse(
                    x, y, width, width * 0.13, sky.horizon.mixed(with: sky.top, 0.3).opacity(0.55), edge: .none,
                    of: .light)
                if dark {
                    let glow = sketch.random.chance(0.6) ? Hues.lamplight : Hues.coral
                    sketch.ellipse(
                        x + width * 0.1, y, width * 0.3, width * 0.06, glow.opacity(0.7), edge: .none, of: .light)
                }
            }
            // Lit windows smear down the wet road.
            guard dark else { return }
            for _ in 0..<14 {
                let across = sketch.random.uniform(-0.46, 0.46)
                let t = sketch.random.uniform(0.15, 0.6)
                let x = eye.x + across * box.width * t * 1.6
                let y = eye.y + (box.maxY - eye.y) * t
                let tall = u * (4 + 14 * t)
                guard !stage.isQuiet(Rect(x: x - u, y: y, width: u * 2, height: tall)) else { continue }
                sketch.ellipse(
                    x, y + tall / 2, u * (0.4 + t), tall / 2, Hues.lamplight.opacity(0.13), edge: .none, of: .light)
            }
        }
    }
}

extension Sketch {
    /// A red lantern by its top.
    @inline(never)
    mutating func lantern(_ x: Double, _ y: Double, _ size: Double) {
        glow(x, y + size * 0.6, radius: size * 3, Hues.coral)
        ellipse(x, y + size * 0.6, size * 0.72, size * 0.6, Hues.red, .round, edge: .outline, of: .light)
        for rib in [-0.36, 0, 0.36] {
            curve(
                [
                    (x + rib * size * 0.6, y + size * 0.04), (x + rib * size * 1.3, y + size * 0.6),
                    (x + rib * size * 0.6, y + size * 1.16),
                ],
                width: size * 0.05, Hues.crimson)
        }
        box(x - size * 0.26, y - size * 0.06, size * 0.52, size * 0.14, Hues.gold, edge: .none)
        box(x - size * 0.26, y + size * 1.12, size * 0.52, size * 0.14, Hues.gold, edge: .none)
        line([(x, y + size * 1.26), (x, y + size * 1.8)], width: size * 0.12, Hues.gold)
    }
}
