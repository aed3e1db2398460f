import HanmoBrief
import HanmoGraphics

/// A court before a hall: red walls, tiled roofs with turned-up corners, a terrace of white stone.
struct PalaceCourt: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("palace", for: scene, on: stage, main: main, horizon: 0.44)
        let (box, play, u, floor) = (stage.box, stage.play, scenery.u, scenery.floor)
        scenery.set.shown = ["palace", "wall"]
        // 庭院, a courtyard, is read as a house.
        if scene.first("house")?.kind == "house", scene.told.contains("院") || scene.told.contains("court") {
            scenery.set.shown.insert("house")
        }
        if scene.first("pagoda")?.kind == "pagoda/temple" { scenery.set.shown.insert("pagoda") }
        scenery.addSky()
        let hills = scenery.ridge(
            at: floor.horizon, height: box.height * 0.2, waves: 2.2, row: 3, noise: stage.noise("palace hills"),
            to: floor.horizon + u * 3)
        scenery.add("hill", depth: 0.96) { $0.area(hills, Hues.teal.mixed(with: Hues.grey, 0.25), of: .ground) }
        let isSide = play.width < box.width * 0.75
        let middle = isSide ? play.midX : play.midX + box.width * scenery.random.uniform(-0.12, 0.12)
        let isGold = scenery.random.chance(0.6)
        let tile =
            scenery.isSnowy ? Hues.white : isGold ? Hues.gold.mixed(with: Hues.orange, 0.25) : Color(hex: 0x55707A)
        let snow = scenery.isSnowy
        // The wall on both sides.
        let wallTop = floor.horizon - u * 9
        let foot = floor.horizon + u * 4
        scenery.add("palace wall", depth: 0.6) { sketch in
            sketch.box(
                box.minX - 4, wallTop, box.width + 8, foot - wallTop, Hues.red.mixed(with: Hues.brick, 0.35),
                edge: .outline, of: .stone)
            sketch.box(box.minX - 4, foot - u * 1.4, box.width + 8, u * 1.4, Hues.stone, edge: .inner, of: .stone)
            sketch.box(box.minX - 4, wallTop - u * 1.8, box.width + 8, u * 2, tile, edge: .outline, of: .stone)
            var x = box.minX
            while x < box.maxX {
                sketch.ellipse(
                    x, wallTop + u * 0.2, u * 0.5, u * 0.5, Hues.dark(snow ? Hues.silver : tile, 0.15), edge: .none,
                    of: .stone)
                x += u * 1.5
            }
        }
        addHall(middle, foot: foot, tile: tile, to: &scenery)
        let stone = snow ? Hues.white : Color(hex: 0xCFC8B8)
        scenery.add("court", depth: 0.2) { sketch in
            sketch.box(box.minX - 4, foot, box.width + 8, box.maxY - foot + 4, stone, edge: .outline, of: .stone)
            for row in 1..<8 {
                let y = foot + (box.maxY - foot) * Double(row * row) / 56
                sketch.line([(box.minX, y), (box.maxX, y)], width: u * 0.14, Hues.dark(stone, 0.16))
            }
            for column in -16...16 {
                let x = middle + Double(column) * u * 7
                sketch.line(
                    [(x, foot), (middle + Double(column) * u * 22, box.maxY)], width: u * 0.12, Hues.dark(stone, 0.14))
            }
            // The way to the hall.
            sketch.polygon(
                [
                    (middle - u * 5, foot), (middle + u * 5, foot), (middle + u * 17, box.maxY),
                    (middle - u * 17, box.maxY),
                ],
                Hues.light(stone, 0.4), edge: .inner, of: .stone)
        }
        return scenery.set
    }

    private func addHall(_ x: Double, foot: Double, tile: Color, to scenery: inout Scenery) {
        let (box, u) = (scenery.box, scenery.u)
        let size = min(box.width * 0.62, u * 66, (foot - box.minY) * 2.1) / 100
        let (dark, snow) = (scenery.isDark, scenery.isSnowy)
        scenery.add("hall", depth: 0.5) { sketch in
            sketch.moved(x, foot, scaled: size) { hall in
                for step in 0..<3 {
                    let t = Double(step)
                    hall.box(-50 + t * 3, -3 - t * 3, 100 - t * 6, 3.2, Color(hex: 0xE6E1D4), edge: .inner, of: .stone)
                }
                for post in stride(from: -42.0, through: 42, by: 7) where absolute(post) > 9 {
                    hall.box(post - 0.7, -13, 1.4, 4.2, Hues.white, edge: .none, of: .stone)
                }
                hall.polygon(
                    [(-8, -9), (8, -9), (10, 0), (-10, 0)], Hues.light(Hues.stone, 0.3), edge: .inner, of: .stone)
                for step in 1..<5 {
                    hall.line(
                        [(-8.4, -9 + 1.9 * Double(step)), (8.4, -9 + 1.9 * Double(step))], width: 0.35, Hues.stone)
                }
                hall.box(-40, -30, 80, 21, Hues.crimson, edge: .outline, of: .wood)
                for bay in -4...4 {
                    let at = Double(bay) * 8.6
                    hall.box(
                        at - 3.4, -26, 6.8, 17, dark ? Hues.lamplight : Hues.brick, edge: .inner,
                        of: dark ? .light : .wood)
                    for bar in -1...1 {
                        hall.line(
                            [(at + Double(bar) * 1.7, -26), (at + Double(bar) * 1.7, -9)], width: 0.45, Hues.darkWood)
                    }
                    for row in 1..<4 {
                        hall.line(
                            [(at - 3.4, -26 + 4.2 * Double(row)), (at + 3.4, -26 + 4.2 * Double(row))], width: 0.4,
                            Hues.darkWood)
                    }
                    hall.limb([(at - 4.3, -9), (at - 4.3, -30)], from: 1.6, to: 1.6, Hues.red, edge: .inner, of: .wood)
                }
                hall.limb([(38.7, -9), (38.7, -30)], from: 1.6, to: 1.6, Hues.red, edge: .inner, of: .wood)
                hall.box(-41, -33, 82, 3.4, Hues.teal, edge: .inner, of: .wood)
                for bracket in -10...10 { hall.ellipse(Double(bracket) * 4, -31.3, 1, 1, Hues.gold, edge: .none) }
                Self.roof(-32, half: 54, top: 36, height: 14, tile, snow, &hall)
                hall.box(-31, -51, 62, 6, Hues.crimson, edge: .inner, of: .wood)
                hall.box(-31, -52, 62, 2, Hues.teal, edge: .none, of: .wood)
                Self.roof(-50, half: 44, top: 27, height: 15, tile, snow, &hall)
                hall.limb(
                    [(-27, -65), (0, -66), (27, -65)], from: 2.2, to: 2.2, Hues.dark(snow ? Hues.silver : tile, 0.12),
                    edge: .outline, of: .stone)
                for side in [-1.0, 1] {
                    hall.blob(
                        [(side * 26, -65), (side * 30, -66), (side * 29, -70), (side * 26, -68)], Hues.dark(tile, 0.1),
                        of: .stone)
                }
                for side in [-1.0, 1] { hall.lantern(side * 13, -29, 4) }
            }
        }
    }

    /// A hipped roof with turned-up eaves, by its eaves, half widths and height.
    private static func roof(
        _ y: Double, half: Double, top: Double, height: Double, _ tile: Color, _ snow: Bool, _ sketch: inout Sketch
    ) {
        let path = Sketch.smooth([
            (-half, y - 3.6), (-half * 0.8, y + 0.6), (-half * 0.4, y + 1.4), (0, y + 1.4), (half * 0.4, y + 1.4),
            (half * 0.8, y + 0.6),
            (half, y - 3.6), (half * 0.86, y - 3), (top * 1.08, y - height * 0.6), (top, y - height),
            (0, y - height - 0.6), (-top, y - height),
            (-top * 1.08, y - height * 0.6), (-half * 0.86, y - 3),
        ])
        sketch.area(path, tile, .level, edge: .outline, of: .stone)
        sketch.clip(to: path) { inner in
            for rib in -18...18 {
                let t = Double(rib) / 18
                inner.curve(
                    [(t * half, y + 1), (t * (half * 0.4 + top * 0.6), y - height * 0.5), (t * top, y - height)],
                    width: 0.5,
                    Hues.dark(snow ? Hues.silver : tile, 0.2), taper: .none)
            }
        }
        sketch.curve(
            [(-half, y - 3.6), (-half * 0.8, y + 0.8), (0, y + 1.8), (half * 0.8, y + 0.8), (half, y - 3.6)],
            width: 1.2, Hues.dark(snow ? Hues.silver : tile, 0.3), taper: .none)
    }
}
