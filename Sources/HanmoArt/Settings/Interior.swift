import HanmoGraphics

/// What rooms are built of.
extension Scenery {
    /// Wall, skirting and floor; the wall hangs things.
    @inline(never)
    mutating func addShell(wall: Color, floor boards: Color, isTiled: Bool = false, wainscot: Double = 0) {
        let (box, u, floor, stage) = (box, u, floor, stage)
        set.wall = Rect(minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: floor.horizon)
        set.shown.insert("room")
        add("wall", depth: 0.3) { sketch in
            sketch.box(box.minX - 4, box.minY - 4, box.width + 8, floor.horizon - box.minY + 4, wall, edge: .none)
            if wainscot > 0 {
                let top = floor.horizon - box.height * wainscot
                sketch.box(
                    box.minX - 4, top, box.width + 8, floor.horizon - top, Hues.light(wall, 0.35), edge: .inner,
                    of: .wood)
                sketch.box(
                    box.minX - 4, top - u * 0.5, box.width + 8, u, Hues.light(wall, 0.5), edge: .inner, of: .wood)
                let count = max(3, Int(box.width / (u * 20)))
                for panel in 0..<count {
                    let width = box.width / Double(count)
                    sketch.box(
                        box.minX + width * (Double(panel) + 0.12), top + u * 1.8, width * 0.76,
                        floor.horizon - top - u * 5.2,
                        Hues.light(wall, 0.28), edge: .inner, of: .wood)
                }
            }
            sketch.box(
                box.minX - 4, floor.horizon - u * 1.8, box.width + 8, u * 1.9, Hues.light(wall, 0.55), edge: .inner,
                of: .wood)
        }
        add("floor", depth: 0.12) { sketch in
            let bottom = box.maxY + 4
            sketch.box(
                box.minX - 4, floor.horizon, box.width + 8, bottom - floor.horizon, boards, edge: .outline, of: .wood)
            // The shade at the foot of the wall.
            sketch.box(box.minX - 4, floor.horizon, box.width + 8, u * 1.4, Hues.dark(boards, 0.14), edge: .none)
            let eye = Point(stage.play.midX, floor.horizon - box.height * 0.5)
            func ray(_ x: Double, _ y: Double) -> (Double, Double) {
                (eye.x + (x - eye.x) * (y - eye.y) / (floor.horizon - eye.y), y)
            }
            let step = u * 9
            let count = Int(box.width / step) + 2
            for index in -count...count {
                let x = stage.play.midX + Double(index) * step
                let (near, far) = (ray(x, bottom), ray(x, floor.horizon))
                guard max(near.0, far.0) > box.minX, min(near.0, far.0) < box.maxX else { continue }
                sketch.line([far, near], width: u * 0.16, Hues.dark(boards, 0.17))
                guard !isTiled else { continue }
                // Ends of boards, and a few boards of another tone.
                let y = floor.horizon + (bottom - floor.horizon) * sketch.random.uniform(0.15, 0.95)
                let (p, q) = (ray(x, y), ray(x + step, y))
                sketch.line([p, q], width: u * 0.16, Hues.dark(boards, 0.17))
                if sketch.random.chance(0.4) {
                    sketch.polygon(
                        [p, q, ray(x + step, bottom), ray(x, bottom)], Hues.light(boards, 0.1).opacity(0.6), edge: .none
                    )
                }
            }
            if isTiled {
                for row in 1..<9 {
                    let y = floor.horizon + (bottom - floor.horizon) * Double(row * row + row) / 80
                    sketch.line([(box.minX, y), (box.maxX, y)], width: u * 0.16, Hues.dark(boards, 0.17))
                }
            }
        }
    }

    /// A free part of the wall of a size, near a wanted middle (a share of the width); nil where text stands.
    func wallSpace(_ across: Double, width: Double, top: Double, height: Double) -> Rect? {
        for shift in [0, 0.08, -0.08, 0.16, -0.16, 0.26, -0.26, 0.38, -0.38, 0.5, -0.5] {
            let x = box.minX + box.width * (across + shift) - width / 2
            let rect = Rect(x: x, y: top, width: width, height: height)
            let own = rect.inset(by: -u * 1.6)
            if x > box.minX, rect.maxX < box.maxX, !stage.isQuiet(own) { return rect }
        }
        return nil
    }

    /// A window with what is outside: the sky of the hour, roofs or trees, the weather. Things of the sky show in it.
    @inline(never)
    mutating func addWindow(_ frame: Rect, curtains: Color? = nil, isCity: Bool = false) {
        let (u, scene) = (u, scene)
        let light = Light(time: scene.time, weather: scene.weather)
        let (dark, snow, wet) = (isDark, isSnowy, isWet)
        set.sky = frame.inset(dx: frame.width * 0.06, dy: frame.height * 0.06)
        set.shown.formUnion(["window", "sky"])
        if [.rain, .snow, .storm, .mist, .cloud].contains(scene.weather) { set.shown.insert(scene.weather.rawValue) }
        if scene.time == .night { set.shown.insert("stars") }
        add("window", depth: 0.2) { sketch in
            sketch.box(
                frame.minX - u * 1.3, frame.minY - u * 1.3, frame.width + u * 2.6, frame.height + u * 2.6, Hues.white,
                edge: .outline, of: .wood)
            sketch.clip(to: .rectangle(frame)) { view in
                for band in 0..<14 {
                    let t = Double(band) / 13
                    view.box(
                        frame.minX, frame.minY + frame.height * t * 0.9, frame.width, frame.height,
                        light.sky.top.mixed(with: light.sky.horizon, t), edge: .none, of: .light)
                }
                if scene.time == .night, !wet {
                    for _ in 0..<14 {
                        let radius = u * view.random.uniform(0.1, 0.22)
                        view.ellipse(
                            frame.minX + frame.width * view.random.unit(),
                            frame.minY + frame.height * 0.6 * view.random.unit(),
                            radius, radius, Hues.white, edge: .none, of: .light)
                    }
                }
                let base = frame.maxY
                if isCity {
                    var x = frame.minX - u
                    while x < frame.maxX {
                        let (w, h) = (u * view.random.uniform(3, 6), frame.height * view.random.uniform(0.25, 0.6))
                        let tone = light.color(Color(hex: 0x8598B0), depth: 0.7)
                        view.box(x, base - h, w, h, tone, edge: .none, of: .light)
                        for row in 0..<Int(h / (u * 1.7)) where dark || row % 2 == 0 {
                            let lit = dark && view.random.chance(0.6)
                            view.box(
                                x + w * 0.2, base - h + u * (0.7 + 1.6 * Double(row)), w * 0.24, u * 0.8,
                                lit ? Hues.lamplight : Hues.light(tone, 0.2), edge: .none, of: .light)
                        }
                        x += w * view.random.uniform(1, 1.3)
                    }
                } else {
                    for (row, hue) in [(0, Hues.teal), (1, Meadow.leaf(scene))] {
                        let tone = light.color(
                            snow ? hue.mixed(with: Hues.white, 0.7) : hue, depth: 0.8 - 0.4 * Double(row))
                        for bush in 0..<6 {
                            let size = frame.width * view.random.uniform(0.12, 0.22)
                            view.ellipse(
                                frame.minX + frame.width * (Double(bush) + 0.5 * view.random.unit()) / 5,
                                base - frame.height * (row == 0 ? 0.12 : 0.02),
                                size, size * (row == 0 ? 1.1 : 0.9), tone, edge: .none, of: .light)
                        }
                    }
                }
                if wet || scene.weather == .snow {
                    for _ in 0..<30 {
                        let x = frame.minX + frame.width * view.random.unit()
                        let y = frame.minY + frame.height * view.random.unit()
                        if wet {
                            view.line([(x, y), (x - u * 0.5, y + u * 2.4)], width: u * 0.14, Hues.glass.opacity(0.75))
                        } else {
                            let radius = u * view.random.uniform(0.2, 0.4)
                            view.ellipse(x, y, radius, radius, Hues.white, edge: .none, of: .light)
                        }
                    }
                }
                // A slant of reflection.
                view.polygon(
                    [
                        (frame.minX + frame.width * 0.08, frame.maxY), (frame.minX + frame.width * 0.4, frame.minY),
                        (frame.minX + frame.width * 0.52, frame.minY), (frame.minX + frame.width * 0.2, frame.maxY),
                    ], Hues.white.opacity(0.13), edge: .none, of: .light)
            }
        }
        // The bars stand before what flies past.
        add("window bars", depth: 0.44, layer: .middle) { sketch in
            let bar = u * 0.9
            sketch.box(frame.midX - bar / 2, frame.minY, bar, frame.height, Hues.white, edge: .inner, of: .wood)
            sketch.box(
                frame.minX, frame.minY + frame.height * 0.42, frame.width, bar, Hues.white, edge: .inner, of: .wood)
            sketch.box(
                frame.minX - u * 2.2, frame.maxY + u * 0.6, frame.width + u * 4.4, u * 1.5, Hues.white, edge: .outline,
                of: .wood)
            if let curtains { Self.hangCurtains(curtains, frame, u, &sketch) }
        }
        // Its light on the floor.
        guard scene.time != .night, !wet else { return }
        let floor = floor
        let warm = scene.time == .dusk ? Hues.orange : Hues.lamplight
        add("daylight", depth: 0) { sketch in
            let y = floor.horizon + (floor.front - floor.horizon) * 0.2
            let tall = (floor.front - floor.horizon) * 0.45
            for pane in 0..<2 {
                let x = frame.minX + frame.width * (0.1 + 0.5 * Double(pane))
                sketch.polygon(
                    [
                        (x + u * 3, y), (x + frame.width * 0.42 + u * 3, y), (x + frame.width * 0.5 + u * 11, y + tall),
                        (x + u * 10, y + tall),
                    ], warm.opacity(0.22), edge: .none, of: .light)
            }
        }
    }

    /// Curtains to both sides on a rod.
    private static func hangCurtains(_ color: Color, _ frame: Rect, _ u: Double, _ sketch: inout Sketch) {
        let top = frame.minY - u * 3.4
        for side in [-1.0, 1] {
            let x = side < 0 ? frame.minX - u * 2 : frame.maxX + u * 2
            let inward = -side
            sketch.blob(
                [
                    (x - inward * u * 3.4, top), (x + inward * frame.width * 0.24, top),
                    (x + inward * frame.width * 0.17, frame.minY + frame.height * 0.45),
                    (x + inward * u * 0.4, frame.minY + frame.height * 0.72),
                    (x + inward * u * 2.4, frame.maxY + u * 7), (x - inward * u * 3.4, frame.maxY + u * 7),
                ], color, .upright, edge: .outline, of: .cloth)
            for fold in 0..<3 {
                let start = x + inward * (frame.width * 0.06 * Double(fold))
                sketch.curve(
                    [
                        (start, top + u), (start - inward * u * 0.6, frame.midY),
                        (x - inward * u * (1.6 - 0.8 * Double(fold)), frame.maxY + u * 6),
                    ],
                    width: u * 0.24, Hues.dark(color, 0.18))
            }
        }
        sketch.limb(
            [(frame.minX - u * 6.5, top), (frame.maxX + u * 6.5, top)], from: u * 0.9, to: u * 0.9, Hues.darkWood,
            edge: .outline, of: .wood)
    }

    /// A picture in a frame: hills and a sun, nothing written.
    @inline(never)
    mutating func addPicture(_ frame: Rect) {
        let u = u
        let (sky, hill) = pick([
            (Hues.cream, Hues.teal), (Hues.sky, Hues.leaf), (Hues.pink, Hues.violet), (Hues.sand, Hues.brick),
        ])
        add("picture", depth: 0.25) { sketch in
            sketch.box(frame.minX, frame.minY, frame.width, frame.height, Hues.darkWood, edge: .outline, of: .wood)
            let inner = frame.inset(by: u * 0.8)
            sketch.area(.rectangle(inner), Hues.white, edge: .inner)
            let view = inner.inset(by: u * 0.9)
            guard !view.isEmpty else { return }
            sketch.clip(to: .rectangle(view)) {
                $0.area(.rectangle(view), sky, edge: .none)
                $0.ellipse(
                    view.minX + view.width * 0.68, view.minY + view.height * 0.34, view.width * 0.11, view.width * 0.11,
                    Hues.coral, edge: .none)
                $0.ellipse(
                    view.minX + view.width * 0.25, view.maxY, view.width * 0.5, view.height * 0.45, hill, edge: .none)
                $0.ellipse(
                    view.maxX - view.width * 0.1, view.maxY + view.height * 0.1, view.width * 0.55, view.height * 0.42,
                    Hues.dark(hill, 0.2), edge: .none)
            }
        }
    }

    /// A lamp on a cord from the ceiling.
    @inline(never)
    mutating func addPendant(_ x: Double, drop: Double, size: Double, _ color: Color) {
        let box = box
        guard !stage.isQuiet(Rect(x: x - size, y: box.minY, width: size * 2, height: drop + size * 1.2)) else { return }
        add("pendant", depth: 0.36, layer: .middle) { sketch in
            sketch.line([(x, box.minY), (x, box.minY + drop)], width: size * 0.06, Hues.charcoal)
            let y = box.minY + drop
            sketch.ellipse(x, y + size * 0.72, size * 0.34, size * 0.22, Hues.lamplight, edge: .none, of: .light)
            sketch.blob(
                [
                    (x - size * 0.16, y), (x + size * 0.16, y), (x + size * 0.5, y + size * 0.34),
                    (x + size * 0.7, y + size * 0.7),
                    (x, y + size * 0.78), (x - size * 0.7, y + size * 0.7), (x - size * 0.5, y + size * 0.34),
                ], color, .round, edge: .outline, of: .metal)
            sketch.glow(x, y + size * 0.9, radius: size * 3.4, Hues.lamplight)
        }
    }

    /// A table seen a little from above; its top is a surface. By its middle, its foot and its size in page pixels.
    @inline(never)
    mutating func addTable(
        _ x: Double, foot: Double, width: Double, height: Double, _ color: Color, depth: Double, isSolid: Bool = false,
        layer: Motif.Layer = .middle
    ) {
        let rect = Rect(x: x - width / 2, y: foot - height, width: width, height: height)
        let thick = height * 0.09
        let lift = height * 0.16
        add(
            "table", depth: depth, layer: layer,
            foot: Rect(x: x - width * 0.5, y: foot - width * 0.03, width: width, height: width * 0.06)
        ) { sketch in
            if isSolid {
                sketch.box(
                    rect.minX + width * 0.02, rect.minY, width * 0.96, height, Hues.dark(color, 0.12), edge: .outline,
                    of: .wood)
                let panels = max(2, Int(width / height * 1.6))
                for panel in 0..<panels {
                    let w = width * 0.96 / Double(panels)
                    sketch.box(
                        rect.minX + width * 0.02 + w * (Double(panel) + 0.1), rect.minY + height * 0.2, w * 0.8,
                        height * 0.68,
                        Hues.light(color, 0.08), edge: .inner, of: .wood)
                }
            } else {
                for leg in [0.07, 0.93] {
                    sketch.limb(
                        [(rect.minX + width * leg, rect.minY), (rect.minX + width * leg, foot)], from: height * 0.09,
                        to: height * 0.06, Hues.dark(color, 0.2), edge: .outline, of: .wood)
                }
                for leg in [0.16, 0.84] {
                    sketch.limb(
                        [(rect.minX + width * leg, rect.minY), (rect.minX + width * leg, foot - lift)],
                        from: height * 0.07,
                        to: height * 0.05, Hues.dark(color, 0.34), edge: .inner, of: .wood)
                }
                sketch.box(
                    rect.minX + width * 0.08, rect.minY + thick, width * 0.84, height * 0.14, Hues.dark(color, 0.16),
                    edge: .inner, of: .wood)
            }
            sketch.polygon(
                [
                    (rect.minX + width * 0.06, rect.minY - lift), (rect.maxX - width * 0.06, rect.minY - lift),
                    (rect.maxX, rect.minY), (rect.minX, rect.minY),
                ], Hues.light(color, 0.16), edge: .outline, of: .wood)
            sketch.box(rect.minX, rect.minY, width, thick, color, edge: .outline, of: .wood)
        }
        let surface = StageSet.Surface(
            left: Point(rect.minX + width * 0.06, rect.minY - lift * 0.4),
            right: Point(rect.maxX - width * 0.06, rect.minY - lift * 0.4),
            depth: depth - 0.01, scale: floor.scale(depth))
        set.surfaces.append(surface)
    }
}
