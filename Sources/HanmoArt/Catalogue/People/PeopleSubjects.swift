/// Persons of the catalogue.
enum PeopleSubjects {
    static let all: [Subject] = [
        person("person", height: 1.7), person("man", height: 1.75), person("woman", height: 1.65),
        person("girl", height: 1.45), person("boy", height: 1.48), person("child", height: 1.12),
        person("elder", height: 1.62),
        Subject("family", .people, height: 1.75, aspect: 0.9) { FigureGroup.family($1).draw(on: &$0) },
        person("scholar", height: 1.72), person("warrior", height: 1.8), person("monk", height: 1.7),
        person("royal", height: 1.75), person("worker", height: 1.72),
        Subject("robot", .people, height: 1.5, aspect: 0.55) { RobotFigure($1).draw(on: &$0) },
    ]

    private static func person(_ kind: String, height: Double) -> Subject {
        Subject(kind, .people, height: height, aspect: 0.42) { sketch, appearance in
            if appearance.count > 1 {
                FigureGroup.crowd(kind, appearance).draw(on: &sketch)
            } else {
                Figure(kind, appearance).draw(on: &sketch)
            }
        }
    }
}
