import HanmoGraphics

/// Who someone is and what they wear: complete, so that the same record draws the same person in every panel.
struct FigureLook: Sendable {
    enum Sex: Sendable { case male, female }
    enum Age: Sendable { case child, youth, adult, elder }
    /// Four to five heads high, or two and a half for playful and small pictures.
    enum Proportion: Sendable { case manhua, chibi }
    enum Beard: Sendable { case none, moustache, short, long }

    var sex = Sex.male
    var age = Age.adult
    var proportion = Proportion.manhua
    /// Times the usual girth.
    var girth = 1.0
    var skin = Hues.skin
    var hair = Hair.Cut.short
    var hairColor = Hues.black
    var beard = Beard.none
    var outfit = Outfit.casual
    /// The main colour of the clothes, and the second.
    var color = Hues.blue
    var second = Hues.navy
    var headwear: Headwear.Kind?
    var wears: [String] = []
    var holds: [String] = []
    /// `#RRGGBB`, of what is held.
    var heldColor: String?
    var emotion = "calm"
    var pose = Pose()
    var mirrored = false
    /// Its own number, for what is left to chance.
    var identity: UInt64 = 0

    var build: FigureBuild {
        let base: FigureBuild =
            if proportion == .chibi {
                .chibi
            } else {
                switch (age, sex) {
                case (.child, _): .child
                case (.youth, .male): .boy
                case (.youth, .female): .girl
                case (.elder, _): .elder
                case (.adult, .male): .man
                case (.adult, .female): .woman
                }
            }
        return base.scaled(girth, limbs: (1 + girth) / 2)
    }

    /// Whether the clothes hide the legs.
    var isRobed: Bool { outfit.lower == .gown || outfit.lower == .skirt(1) }
}
