import HanmoGraphics

/// Desks, a wide window on the city, shelves with files, a white board.
struct Office: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("office", for: scene, on: stage, main: main, horizon: 0.28, convergence: 0.4)
        let (box, play, floor) = (stage.box, stage.play, scenery.floor)
        scenery.set.shown = ["office", "city"]
        let (wall, boards) = scenery.pick([
            (Color(hex: 0xDDE3E6), Color(hex: 0x9FA8AE)), (Color(hex: 0xE6E0D4), Hues.paleWood),
            (Color(hex: 0xCBD8DE), Color(hex: 0xB2A898)),
        ])
        scenery.addShell(wall: wall, floor: boards, isTiled: true)
        let height = floor.horizon - box.minY
        if let frame = scenery.wallSpace(
            scenery.random.chance(0.5) ? 0.34 : 0.64, width: min(box.width * 0.5, height * 1.5),
            top: box.minY + height * 0.16,
            height: height * 0.56)
        {
            scenery.addWindow(frame, isCity: true)
        }
        scenery.set.shown.insert("table")
        let tall = min(floor.scale(0.3) * 0.78, play.height * 0.24)
        let width = min(play.width * 0.46, tall * 2.8)
        let isLeft = scenery.random.chance(0.5)
        scenery.addTable(
            isLeft ? play.minX + width * 0.62 : play.maxX - width * 0.62, foot: floor.y(0.34), width: width,
            height: tall,
            Hues.paleWood, depth: 0.34)
        if play.width > play.height {
            scenery.addTable(
                isLeft ? play.maxX - width * 0.5 : play.minX + width * 0.5, foot: floor.y(0.46), width: width * 0.8,
                height: tall * 0.8, Hues.paleWood, depth: 0.46)
        }
        return scenery.set
    }
}

/// A board along the wall, rows of desks, windows.
struct Classroom: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("classroom", for: scene, on: stage, main: main, horizon: 0.32, convergence: 0.45)
        let (box, play, u, floor) = (stage.box, stage.play, scenery.u, scenery.floor)
        scenery.set.shown = ["classroom", "blackboard"]
        let (wall, boards) = scenery.pick([
            (Color(hex: 0xE6DEC8), Hues.paleWood), (Color(hex: 0xD3DFD6), Hues.wood),
            (Color(hex: 0xDCE2E8), Hues.paleWood),
        ])
        scenery.addShell(wall: wall, floor: boards, wainscot: 0.1)
        let height = floor.horizon - box.minY
        // The board hangs below text over the wall, if there is any.
        let isLeft = scenery.random.chance(0.5)
        let lowest = stage.quiet.filter { $0.minY < box.minY + height * 0.5 && $0.maxY < floor.horizon }.map(\.maxY)
            .max()
        let top = max(box.minY + height * 0.18, (lowest ?? box.minY) + u * 2)
        let boardHeight = min(height * 0.5, floor.horizon - top - u * 7)
        let boardWidth = min(box.width * 0.56, play.width * 0.8, height * 1.7)
        let board = Rect(
            x: play.midX - boardWidth / 2 + (isLeft ? -1 : 1) * play.width * 0.06, y: top, width: boardWidth,
            height: max(boardHeight, u * 4))
        scenery.add("blackboard", depth: 0.22) { sketch in
            sketch.box(
                board.minX - u, board.minY - u, board.width + u * 2, board.height + u * 2, Hues.wood, edge: .outline,
                of: .wood)
            sketch.area(.rectangle(board), Color(hex: 0x2F5646), edge: .inner)
            sketch.polygon(
                [
                    (board.minX, board.maxY), (board.minX + board.width * 0.3, board.minY),
                    (board.minX + board.width * 0.5, board.minY), (board.minX + board.width * 0.16, board.maxY),
                ], Hues.white.opacity(0.06), edge: .none)
            sketch.box(
                board.minX + u, board.maxY + u * 0.4, board.width - u * 2, u * 1.2, Hues.paleWood, edge: .inner,
                of: .wood)
            for (index, hue) in [Hues.white, Hues.coral, Hues.yellow].enumerated() {
                sketch.box(
                    board.minX + board.width * (0.6 + 0.06 * Double(index)), board.maxY - u * 0.1, u * 1.8, u * 0.6,
                    hue, edge: .none)
            }
        }
        let space = (isLeft ? box.maxX - board.maxX : board.minX - box.minX) - u * 6
        if space > u * 9 {
            let x = isLeft ? board.maxX + u * 4 : box.minX + u * 3
            let frame = Rect(
                x: x, y: box.minY + height * 0.16, width: min(space - u, height * 0.5), height: height * 0.52)
            if !stage.isQuiet(frame.inset(by: -u)) { scenery.addWindow(frame) }
        }
        scenery.set.shown.insert("table")
        let tall = min(floor.scale(0.2) * 0.62, play.height * 0.2)
        let width = tall * 1.7
        let count = max(1, min(4, Int(play.width / (width * 1.5))))
        for index in 0..<count {
            let x = play.minX + play.width * (Double(index) + 0.5) / Double(count)
            let foot = floor.y(0.26)
            guard !stage.isQuiet(Rect(x: x - width / 2, y: foot - tall * 1.2, width: width, height: tall * 1.2)) else {
                continue
            }
            scenery.addTable(x, foot: foot, width: width, height: tall, Hues.paleWood, depth: 0.26)
        }
        return scenery.set
    }
}

/// A platform under a roof, the track beside it.
struct Station: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("station", for: scene, on: stage, main: main, horizon: 0.44)
        let (box, u, floor) = (stage.box, scenery.u, scenery.floor)
        scenery.set.shown = ["city"]
        scenery.addSky()
        scenery.addSkyline(row: 0, base: floor.horizon + u, height: box.height * 0.26)
        let edge = floor.horizon + (floor.front - floor.horizon) * 0.42
        scenery.set.deepest = floor.depth(atY: edge + u * 4)
        let ground = scenery.isSnowy ? Hues.silver : Color(hex: 0x8C857B)
        scenery.add("track", depth: 0.35) { sketch in
            sketch.box(
                box.minX - 4, floor.horizon, box.width + 8, box.maxY - floor.horizon, ground, edge: .none, of: .ground)
            let middle = floor.horizon + (edge - floor.horizon) * 0.6
            var x = box.minX - u * 4
            while x < box.maxX {
                sketch.box(x, middle - u * 1.4, u * 1.6, u * 3.6, Hues.darkWood, edge: .none, of: .wood)
                x += u * 4
            }
            for y in [middle - u * 0.8, middle + u * 1.2] {
                sketch.box(box.minX - 4, y, box.width + 8, u * 0.5, Hues.silver, edge: .none, of: .metal)
            }
        }
        scenery.add("platform", depth: 0.15) { sketch in
            let stone = Color(hex: 0xC9C4BA)
            sketch.box(box.minX - 4, edge, box.width + 8, box.maxY - edge + 4, stone, edge: .outline, of: .stone)
            sketch.box(box.minX - 4, edge + u * 1.6, box.width + 8, u * 1.6, Hues.gold, edge: .none)
            for column in -10...20 {
                let x = box.minX + box.width * Double(column) / 10
                sketch.line(
                    [(x, edge + u * 3.2), (x + (x - box.midX) * 0.8, box.maxY)], width: u * 0.12, Hues.dark(stone, 0.15)
                )
            }
            for row in 1..<6 {
                let y = edge + u * 3.2 + (box.maxY - edge) * Double(row * row) / 30
                sketch.line([(box.minX, y), (box.maxX, y)], width: u * 0.12, Hues.dark(stone, 0.15))
            }
        }
        let roof = box.minY + box.height * 0.1
        let count = max(2, Int(box.width / (u * 34)))
        let snow = scenery.isSnowy
        scenery.add("roof", depth: 0.45) { sketch in
            for post in 0..<count {
                let x = box.minX + box.width * (Double(post) + 0.5) / Double(count)
                guard !stage.isQuiet(Rect(x: x - u * 2, y: roof, width: u * 4, height: edge - roof)) else { continue }
                sketch.box(
                    x - u * 0.8, roof, u * 1.6, edge + u * 1.2 - roof, Hues.teal.mixed(with: Hues.charcoal, 0.4),
                    .upright, edge: .outline, of: .metal)
                for side in [-1.0, 1] {
                    sketch.limb(
                        [(x, roof + u * 9), (x + side * u * 3, roof + u * 4), (x + side * u * 9, roof)], from: u,
                        to: u * 0.8,
                        Hues.teal.mixed(with: Hues.charcoal, 0.4), edge: .inner, of: .metal)
                }
            }
            sketch.polygon(
                [
                    (box.minX - 4, roof), (box.maxX + 4, roof), (box.maxX + 4, box.minY - 4),
                    (box.minX - 4, box.minY - 4),
                ],
                Color(hex: 0x59646E), edge: .outline, of: .metal)
            sketch.box(
                box.minX - 4, roof - u * 1.2, box.width + 8, u * 1.8, snow ? Hues.white : Hues.silver, edge: .inner,
                of: .metal)
        }
        return scenery.set
    }
}
