/// Vehicles of the catalogue.
enum VehicleSubjects {
    static let all: [Subject] = boats + wheels + flyers

    private static let boats: [Subject] = [
        Subject(
            "boat", .vehicles, height: 1.9, aspect: 3.7, at: .water, seat: .init(x: -72, y: -44), draw: Vessels.boat),
        Subject(
            "boat/sail", .vehicles, height: 9, aspect: 1, at: .water, seat: .init(x: 26, y: -16), draw: Vessels.sail),
        Subject("boat/ship", .vehicles, height: 40, aspect: 3, at: .water, draw: Vessels.ship),
        Subject(
            "boat/raft", .vehicles, height: 1.9, aspect: 2.6, at: .water, seat: .init(x: -46, y: -22, sits: false),
            draw: Vessels.raft),
    ]

    private static let wheels: [Subject] = [
        Subject("car", .vehicles, height: 1.5, aspect: 3, draw: Cars.car),
        Subject("car/taxi", .vehicles, height: 1.6, aspect: 3, draw: Cars.taxi),
        Subject("car/truck", .vehicles, height: 3.4, aspect: 2.4, draw: Cars.truck),
        Subject("car/sports", .vehicles, height: 1.25, aspect: 3.6, draw: Cars.sports),
        Subject("train", .vehicles, height: 3.8, aspect: 5.1, draw: Trains.train),
        Subject("train/bus", .vehicles, height: 3.1, aspect: 3.2, draw: Trains.bus),
        Subject("train/metro", .vehicles, height: 3.7, aspect: 3.5, draw: Trains.metro),
        Subject("bicycle", .vehicles, height: 1.05, aspect: 1.66, seat: .init(x: 20, y: -95), draw: Cycles.bicycle),
        Subject(
            "bicycle/motorcycle", .vehicles, height: 1.15, aspect: 1.8, seat: .init(x: 34, y: -76),
            draw: Cycles.motorcycle),
    ]

    private static let flyers: [Subject] = [
        Subject("plane", .vehicles, height: 14, aspect: 2.8, at: .sky, draw: Aircraft.plane),
        Subject("plane/helicopter", .vehicles, height: 4.5, aspect: 2.5, at: .sky, draw: Aircraft.helicopter),
        Subject("rocket", .vehicles, height: 30, aspect: 0.6, at: .sky, draw: Aircraft.rocket),
        Subject("rocket/ufo", .vehicles, height: 8, aspect: 1.8, at: .sky, draw: Aircraft.saucer),
    ]
}
