import HanmoBrief
import HanmoGraphics

extension FigureLook {
    /// What is said is taken; what is not is chosen by the name, the same everywhere.
    ///
    /// - Parameter kind: of the catalogue: `man`, `scholar`, `worker` with its variant in the appearance.
    init(_ kind: String, _ appearance: Appearance, proportion: Proportion? = nil) {
        let looks = appearance.looks
        let known = KnownPeople.record(for: appearance.name)
        let role = Roles.role(kind: kind, variant: appearance.variant, name: appearance.name)
        identity = appearance.identity != 0 ? appearance.identity : SeededRandom.number(of: appearance.name + kind)
        var random = SeededRandom(seed: identity)
        let chance = (0..<8).map { _ in random.unit() }
        func pick<Value>(_ values: [Value], _ index: Int) -> Value {
            values[min(Int(chance[index] * Double(values.count)), values.count - 1)]
        }

        sex =
            switch looks.sex {
            case "female": .female
            case "male": .male
            default: known?.sex ?? role.sex ?? (chance[0] < 0.5 ? .male : .female)
            }
        age =
            switch looks.age {
            case "child": .child
            case "young": role.age == .child || role.age == .youth ? role.age ?? .youth : .adult
            case "old": .elder
            case "adult": .adult
            default: known?.age ?? role.age ?? .adult
            }
        self.proportion = proportion ?? (looks.size == "small" && age == .adult ? .chibi : .manhua)
        girth = looks.build == "stout" ? 1.28 : looks.build == "slim" ? 0.92 : 1
        skin = known?.skin ?? pick([Hues.skin, Color(hex: 0xF6D8BA), Color(hex: 0xEFC7A2), Color(hex: 0xE3B58C)], 1)

        let asked = looks.clothes.flatMap { Outfit.named($0, sex: sex) }
        outfit = asked ?? known?.outfit ?? role.outfit(sex) ?? Self.everyday(sex, age, chance[2])
        let pair = outfit.palettes[min(Int(chance[3] * Double(outfit.palettes.count)), outfit.palettes.count - 1)]
        color = looks.color.flatMap { Color($0) } ?? (asked == nil ? known?.color : nil) ?? pair.0
        second = pair.1

        let old = age == .elder
        hair =
            looks.hair.flatMap { Hair.cut($0, sex: sex) } ?? known?.hair ?? (outfit.isAncient ? nil : role.hair)
            ?? (outfit.isAncient ? pick(Hair.ancient(sex), 4) : pick(Hair.modern(sex, age), 4))
        let dark = [
            Hues.black, Color(hex: 0x33262A), Color(hex: 0x3C2B24),
            outfit.isAncient ? Hues.black : Color(hex: 0x5A3B2A),
        ]
        hairColor =
            looks.hairColor.flatMap { Color($0) } ?? known?.hairColor
            ?? (old ? pick([Color(hex: 0xDAD8D4), Color(hex: 0xB9B7B5)], 5) : pick(dark, 5))
        beard =
            switch looks.beard {
            case "long": .long
            case "short": .short
            default: known?.beard ?? role.beard ?? (old && sex == .male && outfit.isAncient ? .long : .none)
            }
        wears = looks.wears + (known?.wears ?? []).filter { _ in looks.wears.isEmpty }
        if old, !outfit.isAncient, chance[6] < 0.4, !wears.contains("glasses") { wears.append("glasses") }
        let isAncient = outfit.isAncient
        headwear =
            looks.wears.compactMap { Headwear.kind($0, ancient: isAncient) }.first
            ?? (looks.hair == nil || outfit.isAncient ? known?.headwear ?? role.headwear : nil)
        emotion = looks.emotion ?? known?.emotion ?? role.emotion ?? (age == .child ? "smile" : "calm")

        let facing: Pose.View? =
            switch looks.facing {
            case "left", "right": .turned
            case "front": .front
            case "back": .back
            default: nil
            }
        mirrored = looks.facing == "left"
        holds = looks.holds
        heldColor = looks.heldColor
        let word = looks.pose ?? (holds.isEmpty ? nil : "hold")
        pose = Poses.pose(word, view: facing, robed: isRobed)
        if looks.pose == nil, holds.isEmpty, facing != .back { pose = Poses.gesture(emotion, on: pose) }
        if looks.pose == "fight", holds.isEmpty, let weapon = known?.holds ?? role.holds { holds = [weapon] }
        if holds.isEmpty, let usual = pose.usual { holds = [usual] }
        if holds.isEmpty, word == nil, emotion == "calm" || looks.emotion == nil,
            let usual = known?.holds ?? role.holds
        {
            holds = [usual]
            pose = Poses.pose("hold", view: facing, robed: isRobed)
        }
        if let first = holds.first { pose = Grips.pose(pose, holding: first, asked: looks.pose) }
        if pose.eyesClosed, looks.emotion == nil { emotion = "sleepy" }
    }

    private static func everyday(_ sex: Sex, _ age: Age, _ chance: Double) -> Outfit {
        switch (sex, age) {
        case (.male, .child): [.casual, .hoodie, .dungarees][Int(chance * 3)]
        case (.female, .child): [.dress, .casual, .dungarees][Int(chance * 3)]
        case (.male, .youth): [.casual, .hoodie, .schoolBoy][Int(chance * 3)]
        case (.female, .youth): [.dress, .casual, .school][Int(chance * 3)]
        case (.male, .elder): [.cardigan, .jacket][Int(chance * 2)]
        case (.female, .elder): [.cardigan, .dress][Int(chance * 2)]
        case (.male, .adult): [.casual, .jacket, .shirt][Int(chance * 3)]
        case (.female, .adult): [.dress, .blouse, .casual][Int(chance * 3)]
        }
    }
}

extension SeededRandom {
    /// FNV-1a of a name: a number that is the same everywhere.
    static func number(of name: String) -> UInt64 {
        name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
