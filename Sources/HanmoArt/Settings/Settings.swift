import HanmoBrief

/// The settings by the lexicon's word.
enum Settings {
    static func setting(for scene: Scene) -> any Setting { setting(named: word(for: scene)) }

    /// No sky, no weather, lamps by night.
    static func isIndoors(_ scene: Scene) -> Bool {
        ["room", "shop", "office", "classroom", "stage", "still-life"].contains(word(for: scene))
    }

    private static func setting(named word: String) -> any Setting {
        switch word {
        case "street": Street()
        case "old-street": Street(isOld: true)
        case "room": Room()
        case "shop": ShopInterior()
        case "office": Office()
        case "classroom": Classroom()
        case "stage": Theater()
        case "still-life": StillLife()
        case "mountain-water": MountainWater()
        case "sea": Seaside()
        case "space": Space()
        case "palace": PalaceCourt()
        case "city": CityView()
        case "station": Station()
        case "night-sky": NightSky()
        case "forest": Meadow(isForest: true)
        case "nature": Meadow()
        default: Plain()
        }
    }

    /// The wish's own word, else what the things of the scene suggest.
    static func word(for scene: Scene) -> String {
        if let told = scene.setting {
            if told == "nature", scene.has("forest") || scene.has("bamboo") { return "forest" }
            // 星空 over land is seen from the land.
            if told == "space", scene.hasAny(land) { return "night-sky" }
            // A car does not drive into a shop.
            if told == "shop", scene.hasAny(["car", "train", "bicycle", "street"]) { return "street" }
            return told
        }
        let things = scene.subjects.filter { $0.kind.map(Scene.base) != "table" }
        if !things.isEmpty, things.allSatisfy({ Self.isSmall($0.kind) }), !Self.isOutdoors(scene) {
            return "still-life"
        }
        for (word, kinds) in hints where scene.hasAny(kinds) { return word }
        return scene.hasAny(living) || isOutdoors(scene) ? "nature" : "plain"
    }

    /// Hour, weather or season are told of.
    private static func isOutdoors(_ scene: Scene) -> Bool {
        scene.weather != .clear || scene.time != .day || scene.season != nil
    }

    private static let land = [
        "tree", "house", "grass", "mountain", "sea", "lake", "stream", "forest", "pine", "tent", "boat", "desert",
        "street",
    ]

    /// The first that fits decides.
    private static let hints: [(word: String, kinds: [String])] = [
        ("classroom", ["classroom", "blackboard"]), ("office", ["office"]), ("stage", ["stage"]),
        ("palace", ["palace"]), ("street", ["street", "car", "train", "shop", "bicycle"]), ("city", ["city"]),
        ("sea", ["sea", "beach", "whale", "island"]),
        ("mountain-water", ["mountain", "waterfall", "stream", "lake", "boat", "pavilion", "bridge"]),
        ("room", ["room", "table", "bed", "shelf", "chair", "curtain", "window"]),
        ("sea", ["fish"]), ("space", ["rocket"]), ("forest", ["forest", "bamboo"]),
        ("nature", ["house", "tree", "grass", "tent", "pagoda", "castle", "ferris-wheel", "desert", "rainbow"]),
        ("night-sky", ["moon", "stars"]), ("nature", ["sun", "cloud", "rain", "snow", "mist", "storm", "sky"]),
    ]
    private static let living = [
        "cat", "dog", "rabbit", "bird", "crane", "eagle", "poultry", "horse", "cattle", "pig", "tiger", "dragon",
        "bear", "fox", "elephant", "monkey", "mouse", "insect", "reptile", "pine", "willow", "blossom", "lotus",
        "flowers", "mushroom", "rock", "fire", "geese", "plane", "balloon",
    ]

    private static func isSmall(_ kind: String?) -> Bool {
        guard let subject = kind.flatMap(Catalogue.subject) else { return false }
        let isThing = subject.group == .objects || subject.group == .plants || subject.group == .interiors
        return isThing && subject.height < 1.2 && subject.place != .sky
    }
}

extension Scene {
    func hasAny(_ kinds: [String]) -> Bool {
        subjects.contains { subject in subject.kind.map { kinds.contains(Self.base($0)) } ?? false }
    }
}
