import HanmoGraphics

/// Plants of the catalogue.
enum PlantSubjects {
    static let all: [Subject] = [
        plant("tree", height: 6, aspect: 0.85) { BroadTree().draw(on: &$0, $1) },
        plant("tree/palm", height: 7, aspect: 0.9) { BroadTree().draw(on: &$0, $1) },
        plant("tree/bare", height: 6, aspect: 0.9) { BroadTree().draw(on: &$0, $1) },
        plant("forest", height: 9, aspect: 4.1, at: .horizon) { ForestBand().draw(on: &$0, $1) },
        plant("pine", height: 5, aspect: 1.05) { PineTree().draw(on: &$0, $1) },
        plant("willow", height: 6, aspect: 1) { WillowTree().draw(on: &$0, $1) },
        plant("bamboo", height: 4.5, aspect: 0.95) { BambooGrove().draw(on: &$0, $1) },
        plant("blossom", height: 3.4, aspect: 1.05) { BlossomTree().draw(on: &$0, $1) },
        plant("blossom/plum", height: 3.4, aspect: 1.05) { BlossomTree().draw(on: &$0, $1) },
        plant("blossom/peach", height: 3.4, aspect: 1.05) { BlossomTree().draw(on: &$0, $1) },
        plant("blossom/cherry", height: 4.5, aspect: 1.05) { BlossomTree().draw(on: &$0, $1) },
        plant("lotus", height: 1.1, aspect: 1.4, at: .water) { LotusPond().draw(on: &$0, $1) },
        plant("orchid", height: 0.55, aspect: 1.35) { FineFlowers().drawOrchid(on: &$0, $1) },
        plant("orchid/chrysanthemum", height: 0.7, aspect: 1) { FineFlowers().drawOrchid(on: &$0, $1) },
        plant("peony", height: 0.9, aspect: 1.1) { FineFlowers().drawPeony(on: &$0, $1) },
        plant("peony/rose", height: 0.8, aspect: 0.9) { FineFlowers().drawPeony(on: &$0, $1) },
        plant("flowers", height: 0.6, aspect: 1.05) { GardenFlowers().draw(on: &$0, $1) },
        plant("flowers/sunflower", height: 1.7, aspect: 0.9) { GardenFlowers().draw(on: &$0, $1) },
        plant("flowers/tulip", height: 0.45, aspect: 0.9) { GardenFlowers().draw(on: &$0, $1) },
        plant("grass", height: 0.35, aspect: 1.6) { SmallPlants().drawGrass(on: &$0, $1) },
        plant("leaf", height: 0.5, aspect: 1.15, at: .sky) { SmallPlants().drawLeaf(on: &$0, $1) },
        plant("leaf/maple", height: 0.5, aspect: 1.15, at: .sky) { SmallPlants().drawLeaf(on: &$0, $1) },
        plant("potted-plant", height: 0.6, aspect: 1.05, at: .surface) { PottedPlant().draw(on: &$0, $1) },
        plant("potted-plant/cactus", height: 0.4, aspect: 0.8, at: .surface) {
            PottedPlant().draw(on: &$0, $1)
        },
        plant("mushroom", height: 0.2, aspect: 1.05) { SmallPlants().drawMushroom(on: &$0, $1) },
    ]

    /// No two grow alike: one leans out farther than another, and some are turned round.
    private static func plant(
        _ kind: String, height: Double, aspect: Double, at place: Subject.Place = .ground,
        draw: @escaping @Sendable (inout Sketch, Appearance) -> Void
    ) -> Subject {
        Subject(kind, .plants, height: height, aspect: aspect, at: place) { sketch, appearance in
            let spread = sketch.random.uniform(0.93, 1.06) * (sketch.random.chance(0.5) ? 1 : -1)
            sketch.moved(0, 0, scaled: spread, 1) { draw(&$0, appearance) }
        }
    }
}
