import HanmoGraphics

/// What a kind of person is by default.
struct Role: Sendable {
    var sex: FigureLook.Sex?
    var age: FigureLook.Age?
    var man: Outfit?
    var woman: Outfit?
    var hair: Hair.Cut?
    var beard: FigureLook.Beard?
    var headwear: Headwear.Kind?
    var holds: String?
    var emotion: String?

    func outfit(_ sex: FigureLook.Sex) -> Outfit? { sex == .female ? woman ?? man : man }
}

enum Roles {
    static func role(kind: String, variant: String?, name: String) -> Role {
        if let variant, let role = variants[variant] { return adjusted(role, name) }
        return adjusted(kinds[kind] ?? Role(), name)
    }

    /// A woman's word for someone says so even where the kind does not.
    private static func adjusted(_ role: Role, _ name: String) -> Role {
        var role = role
        let women = ["女", "奶奶", "姥姥", "婆", "妈", "母亲", "皇后", "公主", "仙", "queen", "princess", "grandmother", "old woman"]
        let men = ["男", "爷爷", "老翁", "老头", "爸", "父亲", "grandfather", "old man"]
        if women.contains(where: name.contains) {
            role.sex = .female
        } else if men.contains(where: name.contains) {
            role.sex = .male
        }
        if role.sex == .female {
            if role.headwear == .beadCrown { role.headwear = .crown }
            if role.beard != nil { role.beard = FigureLook.Beard.none }
            if role.hair == .topknot || role.hair == .bald || role.hair == .receding { role.hair = nil }
        }
        return role
    }

    private static let kinds: [String: Role] = [
        "man": Role(sex: .male, age: .adult),
        "woman": Role(sex: .female, age: .adult),
        "girl": Role(sex: .female, age: .youth, emotion: "smile"),
        "boy": Role(sex: .male, age: .youth, emotion: "smile"),
        "child": Role(age: .child, emotion: "smile"),
        "elder": Role(sex: .male, age: .elder, hair: .receding, emotion: "smile"),
        "scholar": Role(
            sex: .male, age: .adult, man: .scholar, woman: .hanfuWoman, hair: .topknot, beard: .short,
            holds: "book"),
        "warrior": Role(
            sex: .male, age: .adult, man: .general, headwear: .warHelmet, holds: "sword", emotion: "serious"),
        "monk": Role(sex: .male, age: .adult, man: .monk, hair: .bald, emotion: "calm"),
        "royal": Role(
            sex: .male, age: .adult, man: .emperor, woman: .queen, hair: .topknot, beard: .short, headwear: .beadCrown,
            emotion: "calm"),
        "worker": Role(man: .worker, headwear: .hardHat, emotion: "smile"),
    ]

    private static let variants: [String: Role] = [
        "woman": Role(sex: .female, age: .elder, hair: .bun, emotion: "smile"),
        "knight": Role(sex: .male, man: .knight, hair: .short, holds: "sword", emotion: "confident"),
        "samurai": Role(sex: .male, man: .swordsman, hair: .topknot, holds: "sword", emotion: "serious"),
        "swordsman": Role(sex: .male, man: .swordsman, hair: .ponytail, headwear: .bambooHat, holds: "sword"),
        "wizard": Role(
            sex: .male, age: .elder, man: .wizard, hair: .straight, beard: .long, headwear: .wizardHat),
        "daoist": Role(
            sex: .male, age: .elder, man: .daoist, hair: .topknot, beard: .long, headwear: .gauzeCap),
        "king": Role(sex: .male, man: .king, hair: .short, beard: .short, headwear: .crown, emotion: "calm"),
        "queen": Role(sex: .female, man: .queen, hair: .wavy, headwear: .crown, emotion: "calm"),
        "prince": Role(sex: .male, man: .king, hair: .short, headwear: .crown, emotion: "smile"),
        "princess": Role(sex: .female, age: .youth, man: .queen, hair: .wavy, headwear: .tiara, emotion: "smile"),
        "doctor": Role(man: .coat, emotion: "smile"),
        "nurse": Role(sex: .female, man: .tracksuit, woman: .nurse, hair: .bun, headwear: .nurseCap, emotion: "smile"),
        "teacher": Role(sex: .female, man: .shirt, woman: .blouse, holds: "book", emotion: "smile"),
        "chef": Role(sex: .male, man: .chef, hair: .short, headwear: .chefHat, emotion: "smile"),
        "engineer": Role(sex: .male, man: .worker, hair: .short, headwear: .hardHat, emotion: "confident"),
        "scientist": Role(man: .coat, holds: "laboratory", emotion: "smile"),
        "police": Role(man: .police, headwear: .policeCap, emotion: "serious"),
        "firefighter": Role(sex: .male, man: .firefighter, headwear: .fireHelmet, emotion: "confident"),
        "farmer": Role(sex: .male, man: .farmer, hair: .short, headwear: .strawHat, emotion: "smile"),
        "astronaut": Role(man: .astronaut, headwear: .spaceHelmet, emotion: "smile"),
        "programmer": Role(man: .hoodie, hair: nil, holds: "computer", emotion: "smile"),
        "student": Role(age: .youth, man: .schoolBoy, woman: .school, holds: "book", emotion: "smile"),
        "dancer": Role(sex: .female, man: .casual, woman: .dress, hair: .bun, emotion: "smile"),
        "singer": Role(man: .suit, woman: .dress, holds: "microphone", emotion: "smile"),
        "athlete": Role(man: .sport, hair: nil, emotion: "confident"),
        "artist": Role(man: .apron, headwear: .beret, holds: "brush", emotion: "smile"),
        "musician": Role(man: .suit, woman: .dress, emotion: "smile"),
        "merchant": Role(sex: .male, man: .suit, woman: .suit, holds: "bag", emotion: "smile"),
        "businessman": Role(man: .suit, holds: "bag", emotion: "confident"),
        "waiter": Role(man: .apron, hair: nil, holds: "tea/cup", emotion: "smile"),
    ]
}
