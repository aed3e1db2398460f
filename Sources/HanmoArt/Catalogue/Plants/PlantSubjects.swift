/// Plants of the catalogue.
enum PlantSubjects {
    static let all: [Subject] = [
        Subject("tree", .plants, height: 6, aspect: 0.85) { BroadTree().draw(on: &$0, $1) },
        Subject("tree/palm", .plants, height: 7, aspect: 0.9) { BroadTree().draw(on: &$0, $1) },
        Subject("tree/bare", .plants, height: 6, aspect: 0.9) { BroadTree().draw(on: &$0, $1) },
        Subject("forest", .plants, height: 9, aspect: 4.1, at: .horizon) { ForestBand().draw(on: &$0, $1) },
        Subject("pine", .plants, height: 5, aspect: 1.05) { PineTree().draw(on: &$0, $1) },
        Subject("willow", .plants, height: 6, aspect: 1) { WillowTree().draw(on: &$0, $1) },
        Subject("bamboo", .plants, height: 4.5, aspect: 0.95) { BambooGrove().draw(on: &$0, $1) },
        Subject("blossom", .plants, height: 3.4, aspect: 1.05) { BlossomTree().draw(on: &$0, $1) },
        Subject("blossom/cherry", .plants, height: 4.5, aspect: 1.05) { BlossomTree().draw(on: &$0, $1) },
        Subject("lotus", .plants, height: 1.1, aspect: 1.4, at: .water) { LotusPond().draw(on: &$0, $1) },
        Subject("orchid", .plants, height: 0.55, aspect: 1.35) { FineFlowers().drawOrchid(on: &$0, $1) },
        Subject("orchid/chrysanthemum", .plants, height: 0.7, aspect: 1) { FineFlowers().drawOrchid(on: &$0, $1) },
        Subject("peony", .plants, height: 0.9, aspect: 1.1) { FineFlowers().drawPeony(on: &$0, $1) },
        Subject("peony/rose", .plants, height: 0.8, aspect: 0.9) { FineFlowers().drawPeony(on: &$0, $1) },
        Subject("flowers", .plants, height: 0.6, aspect: 1.05) { GardenFlowers().draw(on: &$0, $1) },
        Subject("flowers/sunflower", .plants, height: 1.7, aspect: 0.9) { GardenFlowers().draw(on: &$0, $1) },
        Subject("flowers/tulip", .plants, height: 0.45, aspect: 0.9) { GardenFlowers().draw(on: &$0, $1) },
        Subject("grass", .plants, height: 0.35, aspect: 1.6) { SmallPlants().drawGrass(on: &$0, $1) },
        Subject("leaf", .plants, height: 0.5, aspect: 1.15, at: .sky) { SmallPlants().drawLeaf(on: &$0, $1) },
        Subject("leaf/maple", .plants, height: 0.5, aspect: 1.15, at: .sky) { SmallPlants().drawLeaf(on: &$0, $1) },
        Subject("potted-plant", .plants, height: 0.6, aspect: 1.05, at: .surface) { PottedPlant().draw(on: &$0, $1) },
        Subject("potted-plant/cactus", .plants, height: 0.4, aspect: 0.8, at: .surface) {
            PottedPlant().draw(on: &$0, $1)
        },
        Subject("mushroom", .plants, height: 0.2, aspect: 1.05) { SmallPlants().drawMushroom(on: &$0, $1) },
    ]
}
