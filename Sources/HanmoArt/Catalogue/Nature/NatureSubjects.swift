/// Weather, water, land and sky of the catalogue.
enum NatureSubjects {
    static let all: [Subject] = land + waters + air

    private static let land: [Subject] = [
        Subject("mountain", .nature, height: 600, aspect: 3, at: .horizon, draw: Ranges.mountain),
        Subject("mountain/snow", .nature, height: 900, aspect: 3, at: .horizon, draw: Ranges.snowy),
        Subject("mountain/volcano", .nature, height: 900, aspect: 3, at: .horizon, draw: Ranges.volcano),
        Subject("mountain/cliff", .nature, height: 400, aspect: 1.5, at: .horizon, draw: Ranges.cliff),
        Subject("rock", .nature, height: 1.6, aspect: 1.8, draw: Boulders.rock),
        Subject("desert", .nature, height: 40, aspect: 3, at: .horizon, draw: Landforms.desert),
        Subject("island", .nature, height: 14, aspect: 2.2, at: .water, draw: Landforms.island),
        Subject("beach", .nature, height: 3, aspect: 3, draw: Landforms.beach),
        Subject("fire", .nature, height: 1.2, aspect: 0.75, draw: Flames.fire),
        Subject("fire/campfire", .nature, height: 1.4, aspect: 1.3, draw: Flames.campfire),
        Subject("fire/firework", .nature, height: 60, aspect: 1.25, at: .sky, draw: Flames.firework),
    ]

    private static let waters: [Subject] = [
        Subject("stream", .nature, height: 3, aspect: 2.4, draw: Waters.stream),
        Subject("lake", .nature, height: 4, aspect: 3, draw: Waters.lake),
        Subject("sea", .nature, height: 6, aspect: 3, at: .water, draw: Waters.sea),
        Subject("waterfall", .nature, height: 30, aspect: 1.45, draw: Waters.waterfall),
    ]

    private static let air: [Subject] = [
        Subject("cloud", .nature, height: 30, aspect: 2.2, at: .sky, draw: Clouds.cloud),
        Subject("mist", .nature, height: 12, aspect: 3, at: .sky, draw: Clouds.mist),
        Subject("rain", .nature, height: 30, aspect: 1.3, at: .sky, draw: Clouds.rain),
        Subject("snow", .nature, height: 20, aspect: 1, at: .sky, draw: Clouds.snow),
        Subject("storm", .nature, height: 30, aspect: 1.4, at: .sky, draw: Clouds.storm),
        Subject("rainbow", .nature, height: 60, aspect: 2.1, at: .sky, draw: Skies.rainbow),
        Subject("sun", .nature, height: 30, aspect: 1, at: .sky, draw: Skies.sun),
        Subject("moon", .nature, height: 30, aspect: 1, at: .sky, draw: Skies.moon),
        Subject("stars", .nature, height: 60, aspect: 2.4, at: .sky, draw: Skies.stars),
        Subject("stars/planet", .nature, height: 30, aspect: 1.25, at: .sky, draw: Skies.planet),
        Subject("stars/galaxy", .nature, height: 40, aspect: 1.7, at: .sky, draw: Skies.galaxy),
    ]
}
