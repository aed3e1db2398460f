/// Buildings and their parts of the catalogue.
enum BuildingSubjects {
    static let all: [Subject] = dwellings + chinese + urban + shops + parts + towers + gatherings

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

    private static let shops: [Subject] = [
        Subject("street", .buildings, height: 5, aspect: 3, draw: Civic.street),
        Subject("shop", .buildings, height: 4.6, aspect: 1.36, draw: Shops.shop),
        Subject("shop/cafe", .buildings, height: 4.6, aspect: 1.36, draw: Shops.cafe),
        Subject("shop/bookstore", .buildings, height: 4.6, aspect: 1.36, draw: Shops.bookstore),
        Subject("shop/restaurant", .buildings, height: 7, aspect: 1.5, draw: Shops.restaurant),
        Subject("shop/market", .buildings, height: 2.9, aspect: 1.36, draw: Shops.market),
        Subject("shop/flower-shop", .buildings, height: 4.6, aspect: 1.36, draw: Shops.flowerShop),
        Subject("classroom", .buildings, height: 12, aspect: 1.76, draw: Civic.school),
        Subject("office", .buildings, height: 26, aspect: 1.3, draw: Civic.office),
    ]

    private static let parts: [Subject] = [
        Subject("window", .buildings, height: 1.5, aspect: 1.36, at: .wall, draw: Openings.window),
        Subject("door", .buildings, height: 2.6, aspect: 0.95, draw: Openings.door),
        Subject("wall", .buildings, height: 2.2, aspect: 1.85, draw: Openings.wall),
        Subject("wall/stairs", .buildings, height: 2.2, aspect: 1.6, draw: Openings.stairs),
        Subject("wall/fence", .buildings, height: 1.1, aspect: 3, draw: Openings.fence),
    ]

    private static let towers: [Subject] = [
        Subject("castle", .buildings, height: 34, aspect: 1.25, draw: Towers.castle),
        Subject("castle/lighthouse", .buildings, height: 26, aspect: 0.85, draw: Towers.lighthouse),
        Subject("castle/church", .buildings, height: 24, aspect: 1.05, draw: Towers.church),
        Subject("castle/clock-tower", .buildings, height: 40, aspect: 0.34, draw: Towers.clockTower),
    ]

    private static let gatherings: [Subject] = [
        Subject(
            "stage", .buildings, height: 6, aspect: 1.96, seat: .init(x: 0, y: -13, width: 110, sits: false),
            draw: Gatherings.stage),
        Subject("tent", .buildings, height: 2, aspect: 2, draw: Gatherings.tent),
        Subject("ferris-wheel", .buildings, height: 40, aspect: 0.88, draw: Gatherings.ferrisWheel),
    ]
}
