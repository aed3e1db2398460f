/// Plants of the catalogue.
enum PlantSubjects {
    static let all: [Subject] = [
        Subject("tree", .plants, height: 6, aspect: 0.85) { BroadTree().draw(on: &$0, $1) }
    ]
}
