import HanmoGraphics

/// A café or a small shop from inside: shelves, a counter, pendant lamps, a blank menu board.
struct ShopInterior: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("shop", for: scene, on: stage, main: main, horizon: 0.28, convergence: 0.4)
        let (box, play, u, floor) = (stage.box, stage.play, scenery.u, scenery.floor)
        scenery.set.shown = ["shop"]
        let (wall, boards, accent) = scenery.pick([
            (Color(hex: 0xD9C4A5), Hues.wood, Hues.teal), (Color(hex: 0xB9CBC4), Hues.paleWood, Hues.brick),
            (Color(hex: 0xE2CDB9), Hues.darkWood, Hues.green), (Color(hex: 0xC9B3A4), Hues.wood, Hues.navy),
        ])
        scenery.addShell(wall: wall, floor: boards, isTiled: true, wainscot: 0.16)
        let height = floor.horizon - box.minY
        let flip = scenery.random.chance(0.5)
        if let frame = scenery.wallSpace(
            flip ? 0.2 : 0.8, width: min(box.width * 0.28, height * 0.8), top: box.minY + height * 0.2,
            height: height * 0.52)
        {
            scenery.addWindow(frame, isCity: true)
        }
        let shelfWidth = min(box.width * 0.36, height * 1.2)
        if let shelf = scenery.wallSpace(
            flip ? 0.7 : 0.3, width: shelfWidth, top: box.minY + height * 0.2, height: height * 0.48),
            !shelf.intersects(scenery.set.sky ?? Rect(x: 0, y: 0, width: 0, height: 0))
        {
            scenery.set.shown.insert("shelf")
            addShelves(shelf, accent, to: &scenery)
        }
        let metre = floor.scale(0.3)
        let counterHeight = min(metre * 0.95, play.height * 0.26)
        let width = min(play.width * 0.56, counterHeight * 3.4)
        let x = flip ? play.maxX - width * 0.52 : play.minX + width * 0.52
        scenery.addTable(
            x, foot: floor.y(0.34), width: width, height: counterHeight, accent.mixed(with: Hues.wood, 0.3),
            depth: 0.34, isSolid: true)
        if play.width > play.height * 0.8 {
            let round = counterHeight * 0.82
            scenery.addTable(
                flip ? play.minX + play.width * 0.2 : play.maxX - play.width * 0.2, foot: floor.y(0.14),
                width: round * 1.25,
                height: round, Hues.paleWood, depth: 0.14)
        }
        for index in 0..<3 {
            scenery.addPendant(
                box.minX + box.width * (0.22 + 0.28 * Double(index)) + u * scenery.random.uniform(-2, 2),
                drop: box.height * 0.1 + u * Double(index % 2) * 3,
                size: u * 6, accent)
        }
        return scenery.set
    }

    private func addShelves(_ rect: Rect, _ accent: Color, to scenery: inout Scenery) {
        let u = scenery.u
        scenery.add("shelves", depth: 0.25) { sketch in
            sketch.box(rect.minX, rect.minY, rect.width, rect.height, Hues.darkWood, edge: .outline, of: .wood)
            let board = rect.inset(by: u * 0.9)
            sketch.area(.rectangle(board), Hues.dark(Hues.wood, 0.35), edge: .none, of: .wood)
            let rows = 3
            for row in 0..<rows {
                let foot = board.minY + board.height * Double(row + 1) / Double(rows)
                let tall = board.height / Double(rows)
                var x = board.minX + u
                while x < board.maxX - u * 3 {
                    let width = u * sketch.random.uniform(1.8, 3.4)
                    let high = tall * sketch.random.uniform(0.42, 0.74)
                    let hue = [Hues.cream, accent, Hues.coral, Hues.gold, Hues.glass, Hues.leaf][
                        Int(sketch.random.next() % 6)]
                    if sketch.random.chance(0.5) {
                        sketch.box(
                            x, foot - high, width, high, radius: u * 0.4, hue, .upright, edge: .inner, of: .glass)
                        sketch.box(
                            x + width * 0.12, foot - high - u * 0.5, width * 0.76, u * 0.7, Hues.paleWood, edge: .none,
                            of: .wood)
                    } else {
                        sketch.ellipse(
                            x + width / 2, foot - high * 0.36, width * 0.52, high * 0.36, hue, .round, edge: .inner)
                        sketch.box(x + width * 0.32, foot - high * 0.9, width * 0.36, high * 0.3, hue, edge: .none)
                    }
                    x += width * sketch.random.uniform(1.15, 1.7)
                }
                sketch.box(board.minX, foot - u * 0.5, board.width, u * 0.9, Hues.paleWood, edge: .inner, of: .wood)
            }
        }
    }
}
