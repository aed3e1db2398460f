/// Buildings and their parts of the catalogue.
enum BuildingSubjects {
    static let all: [Subject] = dwellings + chinese + urban

    private static let dwellings: [Subject] = [
        Subject("house", .buildings, height: 8, aspect: 1.35, draw: Houses.house),
        Subject("house/cottage", .buildings, height: 6, aspect: 1.45, draw: Houses.cottage),
        Subject("house/thatched", .buildings, height: 5, aspect: 1.55, draw: Houses.thatched),
    ]

    private static let chinese: [Subject] = [
        Subject(
            "pavilion", .buildings, height: 6.5, aspect: 1.25, seat: .init(x: 0, y: -9, width: 44, sits: false),
            draw: Pavilions.pavilion),
        Subject("pagoda", .buildings, height: 42, aspect: 0.58, draw: Pavilions.pagoda),
        Subject("pagoda/temple", .buildings, height: 11, aspect: 1.95, draw: Pavilions.temple),
        Subject(
            "pagoda/shrine", .buildings, height: 7, aspect: 1.22, seat: .init(x: 0, y: -3, width: 60, sits: false),
            draw: Pavilions.shrine),
        Subject("palace", .buildings, height: 34, aspect: 2.08, draw: Palaces.palace),
        Subject("palace/gate", .buildings, height: 26, aspect: 1.76, draw: Palaces.gate),
        Subject("palace/great-wall", .buildings, height: 60, aspect: 3, at: .horizon, draw: Palaces.greatWall),
        Subject(
            "bridge", .buildings, height: 6, aspect: 2.5, seat: .init(x: 0, y: -74, width: 60, sits: false),
            draw: Bridges.bridge),
    ]

    private static let urban: [Subject] = [
        Subject("city", .buildings, height: 150, aspect: 3, at: .horizon, draw: Skylines.city),
        Subject("city/building", .buildings, height: 60, aspect: 0.55, at: .horizon, draw: Skylines.building),
    ]
}
