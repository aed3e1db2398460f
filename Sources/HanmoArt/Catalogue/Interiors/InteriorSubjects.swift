/// What stands in rooms of the catalogue.
enum InteriorSubjects {
    static let all: [Subject] = []
}
