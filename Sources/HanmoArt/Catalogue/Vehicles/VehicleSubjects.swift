/// What carries people of the catalogue.
enum VehicleSubjects {
    static let all: [Subject] = []
}
