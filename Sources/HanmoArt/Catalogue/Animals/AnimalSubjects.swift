/// Animals of the catalogue.
enum AnimalSubjects {
    static let all: [Subject] = [
        Subject("cat", .animals, height: 0.4, aspect: 0.8) { Cat().draw(on: &$0, $1) }
    ]
}
