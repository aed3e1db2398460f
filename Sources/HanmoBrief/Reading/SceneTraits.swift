/// What a word of the lexicon says of a subject: a field of ``Looks`` and its value, or a verb that asks for a thing.
struct Trait: Sendable {
    var field: Substring
    var value: String

    /// `holds:book pose:read`: several at once.
    static func list(_ value: String) -> [Trait] {
        value.split(separator: " ").map { part in
            let pair = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            return Trait(field: pair[0], value: pair.count > 1 ? String(pair[1]) : "")
        }
    }

    /// Only persons, animals and robots have it.
    var isPersonal: Bool {
        switch field {
        case "hair", "hairColor", "beard", "clothes", "wears", "holds", "emotion", "pose", "facing", "sex": true
        default: false
        }
    }

    var isDeed: Bool { field == "pose" || field == "verb" || field == "holds" }
    var isWorn: Bool { field == "clothes" || field == "wears" }
}

extension Looks {
    /// What was said first stays; a pose that says more than standing or holding replaces that.
    mutating func take(_ trait: Trait) {
        func settle(_ path: WritableKeyPath<Looks, String?>) {
            if self[keyPath: path] == nil, !trait.value.isEmpty { self[keyPath: path] = trait.value }
        }
        switch trait.field {
        case "color": settle(\.color)
        case "age": settle(\.age)
        case "sex": settle(\.sex)
        case "size": settle(\.size)
        case "build": settle(\.build)
        case "hair": settle(\.hair)
        case "hairColor": settle(\.hairColor)
        case "beard": settle(\.beard)
        case "clothes": settle(\.clothes)
        case "emotion": settle(\.emotion)
        case "heldColor": settle(\.heldColor)
        case "facing": settle(\.facing)
        case "side": settle(\.side)
        case "distance": settle(\.distance)
        case "pose":
            if pose.map({ ["stand", "hold", "gaze"].contains($0) }) ?? true { pose = trait.value }
        case "wears": if !wears.contains(trait.value), wears.count < 8 { wears.append(trait.value) }
        case "holds": if !holds.contains(trait.value), holds.count < 8 { holds.append(trait.value) }
        default: break
        }
    }

    /// Fills what is open of the body and its clothes with what another says.
    package mutating func fillBody(from other: Looks) {
        color = color ?? other.color
        age = age ?? other.age
        sex = sex ?? other.sex
        size = size ?? other.size
        build = build ?? other.build
        hair = hair ?? other.hair
        hairColor = hairColor ?? other.hairColor
        beard = beard ?? other.beard
        clothes = clothes ?? other.clothes
    }

    /// Fills what is open with what another says.
    package mutating func merge(_ other: Looks) {
        fillBody(from: other)
        for worn in other.wears { take(Trait(field: "wears", value: worn)) }
        for held in other.holds { take(Trait(field: "holds", value: held)) }
        heldColor = heldColor ?? other.heldColor
        emotion = emotion ?? other.emotion
        if let pose = other.pose { take(Trait(field: "pose", value: pose)) }
        facing = facing ?? other.facing
        side = side ?? other.side
        distance = distance ?? other.distance
    }
}

/// What the reader knows of kinds: who acts, what a hand can hold, what there is only one of.
enum KindSense {
    static func base(_ kind: String?) -> String { String((kind ?? "").prefix { $0 != "/" }) }

    static func isPerson(_ kind: String?) -> Bool {
        switch base(kind) {
        case "person", "man", "woman", "girl", "boy", "child", "elder", "family", "scholar", "warrior", "monk", "royal",
            "worker", "robot":
            true
        default: false
        }
    }

    static func isAnimate(_ kind: String?) -> Bool {
        if isPerson(kind) { return true }
        switch base(kind) {
        case "cat", "dog", "rabbit", "bird", "crane", "eagle", "poultry", "fish", "whale", "horse", "cattle", "camel",
            "pig", "tiger", "dragon", "bear", "fox", "elephant", "monkey", "mouse", "insect", "reptile", "crab",
            "octopus", "snail", "geese", "monster", "hedgehog", "giraffe", "kangaroo", "hippo", "rhino", "seal", "bat",
            "spider", "raccoon":
            return true
        default: return false
        }
    }

    static func fitsHand(_ kind: String?) -> Bool {
        switch base(kind) {
        case "umbrella", "book", "scroll", "brush", "letter", "phone", "camera", "tea", "coffee", "wine", "food",
            "cake",
            "fruit", "bag", "sword", "fan", "instrument", "toy", "balloon", "flag", "trophy", "key", "lantern",
            "flowers",
            "lotus", "peony", "orchid", "blossom", "leaf", "mask", "map", "laboratory", "bulb", "icon", "clock", "cups",
            "microphone", "gun", "axe", "staff", "bow", "telescope", "blackboard", "vegetable", "kite", "origami",
            "fishing-rod", "hat", "jewellery", "gear", "tools", "computer", "honey", "mirror", "feather", "lamp",
            "vase",
            "shoes", "game", "guqin", "fire", "potted-plant", "bamboo", "willow", "mushroom", "chart":
            return true
        default: return false
        }
    }

    /// A second mention in other words is the same: 明月 and 月光, the sea and the waves.
    static func isAlone(_ kind: String?) -> Bool {
        switch base(kind) {
        case "moon", "sun", "sky", "rain", "snow", "mist", "storm", "rainbow", "stars", "sea", "aurora", "room",
            "stage",
            "street", "beach", "desert", "classroom", "office":
            return !(kind ?? "").contains("/") || base(kind) != "stars"
        default: return false
        }
    }

    /// 萤火虫灯笼, 草莓蛋糕: the first noun only tells which sort of the second.
    static func flavors(_ kind: String?, _ next: String?) -> Bool {
        switch base(kind) {
        case "fruit", "vegetable", "honey", "flowers", "tea", "coffee", "wine", "peony", "orchid":
            return ["cake", "food", "wine", "tea", "coffee", "honey"].contains(base(next))
        case "jewellery", "shell", "letter", "gear":
            return true
        case "insect", "rabbit", "cat", "dog", "bear", "fox", "fish", "moon", "lotus", "dragon", "tiger", "pig", "bird":
            return [
                "lantern", "lamp", "mask", "toy", "hat", "bag", "painting", "statue", "icon", "clothes", "kite", "cake",
            ]
            .contains(base(next))
        default: return false
        }
    }

    /// How someone stands to a thing that he is only said to be at: 站在舞台中央.
    static func usualPlace(at kind: String?) -> String? {
        switch base(kind) {
        case "chair", "bed", "stage", "bridge", "boat", "horse", "rock", "mountain", "beach", "swing", "island": "on"
        case "window", "door", "wall", "lake", "stream", "table", "sea", "lamp": "beside"
        case "tree", "pine", "willow", "blossom", "umbrella": "under"
        default: nil
        }
    }
}
