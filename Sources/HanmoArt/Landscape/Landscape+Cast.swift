import HanmoGraphics

extension Landscape {
    /// What a subject may ask when it comes on.
    struct Entrance {
        var scene: Scene
        var stream: Stream

        /// How many of a subject are wanted, at most so many.
        func count(_ name: String, atMost most: Int) -> Int {
            min(most, max(1, scene.count(name)))
        }
    }

    /// A subject's entrance: the names of which any one calls it, all of which it shows, and how it is painted.
    /// A new subject is a file in Subjects and a cue here.
    struct Cue: Sendable {
        var names: [String]
        var paint: @Sendable (Entrance, inout Easel) -> Void
    }

    /// What is there or may be there without a cue.
    static let surroundings = [
        "mountain", "mist", "cloud", "stream", "river", "rock", "grass", "sky", "moon", "sun", "pine", "rain",
    ]

    /// In paint order, far to near.
    static let cues = [
        Cue(names: ["geese", "bird"]) { _, easel in
            let stage = easel.stage
            let places = [(0.42, 0.04), (0.18, -0.1), (0.86, -0.1), (0.3, -0.6)].map { stage.place($0.0, $0.1) }
            Geese(head: stage.free(places, reach: 90 * stage.unit), size: 30 * stage.unit, count: 7).paint(on: &easel)
        },
        Cue(names: ["boat"]) { entrance, easel in
            for index in 0..<entrance.count("boat", atMost: 3) {
                let far = Double(index)
                let places = [0.52, 0.62, 0.74, 0.86].map {
                    Curves.point(entrance.stream.middle, at: $0 - 0.07 * far)
                }
                Boat(
                    root: easel.stage.free(places, reach: 90 * easel.unit),
                    scale: (1.5 - 0.35 * far) * easel.unit, facing: easel.stage.facing
                ).paint(on: &easel)
            }
        },
        Cue(names: ["bamboo"]) { _, easel in
            let unit = easel.unit
            Bamboo(
                root: easel.stage.place(0.94, 0.60), width: 230 * unit, height: 560 * unit, culms: 13, name: "bamboo"
            ).paint(on: &easel)
            var random = easel.stage.random("bamboo grass")
            for _ in 0..<18 {
                let root = easel.stage.place(random.uniform(0.88, 1), random.uniform(0.58, 0.64))
                Grass(root: root, size: random.uniform(24, 44) * unit).paint(random: &random, on: &easel)
            }
        },
        Cue(names: ["willow"]) { entrance, easel in
            let across = entrance.scene.has("pavilion") ? 0.89 : 0.74
            Willow(root: easel.stage.place(across, 0.62), height: 420 * easel.unit, name: "willow").paint(on: &easel)
        },
        Cue(names: ["pavilion"]) { _, easel in
            Pavilion(root: easel.stage.place(0.775, 0.585), scale: 1.62 * easel.unit, facing: easel.stage.facing)
                .paint(on: &easel)
        },
        Cue(names: ["cups"]) { entrance, easel in FloatingCups().paint(along: entrance.stream, on: &easel) },
        Cue(names: ["scholar", "elder", "man", "person", "guqin"]) { entrance, easel in
            paintSeat(at: easel.stage.place(0.635, 0.85), on: &easel)
            Scholar(
                root: easel.stage.place(0.635, 0.86), scale: 2.3 * easel.unit, facing: easel.stage.facing,
                playsQin: entrance.scene.has("guqin")
            ).paint(on: &easel)
        },
    ]

    /// Stones and grass behind a sitter.
    private static func paintSeat(at place: Point, on easel: inout Easel) {
        let unit = easel.unit
        var random = easel.stage.random("seat")
        for (dx, dy, width, height) in [(190.0, -10.0, 58.0, 62.0), (262, 12, 38, 30), (-196, 2, 30, 22)] {
            Rock(center: place + Point(dx, dy) * unit, width: width * unit, height: height * unit)
                .paint(random: &random, on: &easel)
        }
        for _ in 0..<12 {
            let root = place + Point(random.uniform(130, 320), random.uniform(-14, 34)) * unit
            Grass(root: root, size: random.uniform(26, 46) * unit).paint(random: &random, on: &easel)
        }
    }
}
