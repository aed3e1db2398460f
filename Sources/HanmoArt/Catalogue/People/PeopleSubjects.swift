/// Persons of the catalogue.
enum PeopleSubjects {
    static let all: [Subject] = []
}
