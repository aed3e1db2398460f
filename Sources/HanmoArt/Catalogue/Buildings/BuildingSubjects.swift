/// Buildings and their parts of the catalogue.
enum BuildingSubjects {
    static let all: [Subject] = []
}
