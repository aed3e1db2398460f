import HanmoBrief
import HanmoSource

/// Where panels play: what a panel says of it, else what the panel before it has said, else the whole comic.
struct PanelPlaces {
    private(set) var setting: String?
    private(set) var time: String?
    private(set) var weather: String?
    private(set) var season: String?
    /// Things that stay where they are while the place does.
    private(set) var props: [SubjectWish] = []

    /// Trees, houses, furniture: what does not walk away between two panels.
    private static let fixed: Set<String> = [
        "tree", "pine", "willow", "blossom", "bamboo", "forest", "mountain", "rock", "house", "bridge", "pavilion",
        "pagoda", "palace", "castle", "tent", "table", "bed", "shelf", "chair", "window", "door", "lamp", "blackboard",
        "sea", "lake", "stream", "waterfall", "boat", "moon", "sun", "stars", "tower", "shop", "computer", "lantern",
    ]

    init(whole scene: SceneWish) {
        (setting, time, weather, season) = (scene.setting, scene.time, scene.weather, scene.season)
    }

    /// Moves on to the next panel, whose own scene this is.
    mutating func enter(_ scene: SceneWish) {
        if let named = scene.setting, named != setting {
            setting = named
            props = []
            // Another place at another hour has weather of its own.
            if scene.time != nil { weather = nil }
        }
        time = scene.time ?? time
        weather = scene.weather ?? weather
        season = scene.season ?? season
        for thing in scene.subjects where isFixed(thing) && !props.contains(where: { $0.kind == thing.kind }) {
            var prop = thing
            (prop.relation, prop.relatedTo) = (nil, nil)
            if props.count < 6 { props.append(prop) }
        }
    }

    private func isFixed(_ thing: SubjectWish) -> Bool { Self.fixed.contains(thing.kind?.kindBase ?? "") }
}

extension String {
    /// `eagle` of `eagle/owl`.
    var kindBase: String { String(prefix { $0 != "/" }) }
}
