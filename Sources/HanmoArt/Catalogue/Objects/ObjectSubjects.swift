/// Things of use of the catalogue.
enum ObjectSubjects {
    static let all: [Subject] = []
}
