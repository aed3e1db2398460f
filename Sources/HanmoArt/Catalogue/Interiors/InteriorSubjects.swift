/// What stands in rooms of the catalogue.
enum InteriorSubjects {
    static let all: [Subject] = [Furniture.all, Lamps.all, Hangings.all].flatMap { $0 }
}
