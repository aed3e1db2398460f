/// All that can be drawn, by kind.
enum Catalogue {
    /// One list a file; a new subject is an entry there.
    static let subjects: [Subject] = [
        PeopleSubjects.all, AnimalSubjects.all, PlantSubjects.all, NatureSubjects.all, BuildingSubjects.all,
        InteriorSubjects.all, ObjectSubjects.all, VehicleSubjects.all,
    ].flatMap { $0 }

    private static let byKind = Dictionary(uniqueKeysWithValues: subjects.map { ($0.kind, $0) })

    /// `eagle/owl` is found as such or as `eagle`.
    static func subject(_ kind: String) -> Subject? {
        byKind[kind] ?? kind.firstIndex(of: "/").flatMap { byKind[String(kind[..<$0])] }
    }
}
