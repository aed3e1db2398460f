/// Weather, water, land and sky of the catalogue.
enum NatureSubjects {
    static let all: [Subject] = []
}
