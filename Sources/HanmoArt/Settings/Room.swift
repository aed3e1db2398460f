import HanmoBrief
import HanmoGraphics

/// A room to live in: window, picture, rug, plant, a side table with a lamp.
struct Room: Setting {
    func set(for scene: Scene, on stage: Stage, main: (pixels: Double, metres: Double)) -> StageSet {
        var scenery = Scenery("room", for: scene, on: stage, main: main, horizon: 0.3, convergence: 0.4)
        let (box, play, u, floor) = (stage.box, stage.play, scenery.u, scenery.floor)
        let (wall, boards, cloth) = scenery.pick([
            (Color(hex: 0xE3D6C0), Hues.paleWood, Color(hex: 0xC98F7A)), (Color(hex: 0xC7D5CC), Hues.wood, Hues.cream),
            (Color(hex: 0xE5C9BC), Hues.paleWood, Color(hex: 0x8FA6A0)),
            (Color(hex: 0xBFCBDA), Hues.wood, Color(hex: 0xE5C58B)),
        ])
        scenery.addShell(wall: wall, floor: boards)
        let height = floor.horizon - box.minY
        let flip = scenery.random.chance(0.5)
        let windowHeight = min(height * 0.56, box.width * 0.5)
        let windowSize = (width: min(windowHeight * 0.86, box.width * 0.36), height: windowHeight)
        if let frame = scenery.wallSpace(
            flip ? 0.7 : 0.3, width: windowSize.width, top: box.minY + height * 0.16, height: windowSize.height)
        {
            scenery.addWindow(frame, curtains: cloth, isCity: scene.has("city"))
        } else {
            scenery.set.sky = nil
        }
        if !scene.hasAny(["chart", "map", "clock", "blackboard"]),
            let frame = scenery.wallSpace(
                flip ? 0.28 : 0.74, width: min(u * 20, box.width * 0.2), top: box.minY + height * 0.22,
                height: min(u * 16, height * 0.36)),
            !frame.intersects((scenery.set.sky ?? .init(x: 0, y: 0, width: 0, height: 0)).inset(by: -u * 8))
        {
            scenery.addPicture(frame)
        }
        addRug(cloth, to: &scenery)
        let left = play.midX > box.midX ? box.maxX - u * 7 : box.minX + u * 7
        if box.width > box.height * 0.6,
            !stage.isQuiet(Rect(x: left - u * 7, y: floor.horizon - u * 16, width: u * 14, height: u * 20))
        {
            addPlant(left, to: &scenery)
        }
        // A table of its own only where small things need one and nobody brings theirs.
        let bringsTable = ["table", "bed", "shelf"].contains { scene.has($0) && Catalogue.subject($0) != nil }
        let needsTable = !bringsTable && (Self.hasSmallThings(scene) || scene.has("table"))
        if needsTable {
            scenery.set.shown.insert("table")
            let tall = 0.8 * floor.scale(0.2)
            let width = min(play.width * 0.5, tall * 2.1)
            let x = play.minX + play.width * (scenery.random.chance(0.5) ? 0.68 : 0.34)
            scenery.addTable(
                x, foot: floor.y(0.2), width: width, height: min(tall, play.height * 0.32), Hues.wood, depth: 0.2)
        }
        return scenery.set
    }

    static func hasSmallThings(_ scene: Scene) -> Bool {
        scene.subjects.contains { wish in
            wish.kind.flatMap(Catalogue.subject).map { $0.place == .surface } ?? false
        }
    }

    private func addRug(_ color: Color, to scenery: inout Scenery) {
        let (play, u, floor) = (scenery.stage.play, scenery.u, scenery.floor)
        let y = floor.y(0.25)
        let width = min(play.width * 0.38, u * 42)
        let height = (scenery.box.maxY - floor.horizon) * 0.24
        guard !scenery.stage.isQuiet(Rect(x: play.midX - width, y: y - height, width: width * 2, height: height * 2))
        else { return }
        scenery.set.shown.insert("carpet")
        scenery.add("rug", depth: 0.1) { sketch in
            sketch.ellipse(play.midX, y, width, height, Hues.dark(color, 0.1), edge: .outline, of: .cloth)
            sketch.ellipse(play.midX, y, width * 0.9, height * 0.88, Hues.light(color, 0.45), edge: .none, of: .cloth)
            sketch.ellipse(play.midX, y, width * 0.82, height * 0.78, color, edge: .none, of: .cloth)
        }
    }

    private func addPlant(_ x: Double, to scenery: inout Scenery) {
        let (u, floor) = (scenery.u, scenery.floor)
        let y = floor.horizon + u * 3
        scenery.add(
            "pot", depth: 0.4, layer: .middle, foot: Rect(x: x - u * 4, y: y - u * 0.6, width: u * 8, height: u * 1.2)
        ) { sketch in
            for leaf in 0..<11 {
                let t = Double(leaf) / 10
                let angle = -Double.pi * (0.12 + 0.76 * t) + sketch.random.uniform(-0.08, 0.08)
                let length = u * sketch.random.uniform(9, 16)
                let stem = Point(x + (t - 0.5) * u * 2, y - u * 6)
                let tone = leaf % 2 == 0 ? Hues.pine : Hues.green
                sketch.area(
                    Curves.leaf(stem, length: length, width: u * 2.4, angle: angle), tone, .upright, edge: .outline,
                    of: .leaf)
            }
            sketch.polygon(
                [(x - u * 3.6, y - u * 6.4), (x + u * 3.6, y - u * 6.4), (x + u * 2.7, y), (x - u * 2.7, y)],
                Hues.coral.mixed(with: Hues.brick, 0.4),
                .upright, edge: .outline, of: .stone)
            sketch.box(
                x - u * 4, y - u * 7.2, u * 8, u * 1.4, Hues.brick.mixed(with: Hues.coral, 0.4), edge: .outline,
                of: .stone)
        }
    }
}
