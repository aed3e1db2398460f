/// How a subject looks and what it does, in words of the lexicon; nil is not said.
public struct Looks: Sendable, Equatable {
    /// Of the thing itself, or of what a person wears: `#RRGGBB`.
    public var color: String?
    /// `child`, `young`, `adult` or `old`.
    public var age: String?
    /// `female` or `male`.
    public var sex: String?
    /// `small` or `large`.
    public var size: String?
    /// `stout` or `slim`.
    public var build: String?
    /// `long`, `short`, `bald`, `ponytail`, `twin-tails`, `bun`, `topknot`, `bob`, `curly`, `spiky`, `braid` …
    public var hair: String?
    /// `#RRGGBB`.
    public var hairColor: String?
    /// `short` or `long`.
    public var beard: String?
    /// `hanfu`, `robe`, `suit`, `dress`, `uniform`, `armour`, `coat`, `apron`, `kimono`, `shirt`, `hoodie` …
    public var clothes: String?
    /// Small things on a body: `glasses`, `hat`, `crown`, `scarf`, `mask` …
    public var wears: [String]
    /// Kinds of subjects in the hands: `wine`, `umbrella`, `book` …
    public var holds: [String]
    /// `#RRGGBB`, of what is held.
    public var heldColor: String?
    /// `calm`, `smile`, `laugh`, `serious`, `confident`, `shy`, `sad`, `cry`, `angry`, `surprised`, `scared`,
    /// `thinking`, `sleepy`, `wink`, `love`, `pain`.
    public var emotion: String?
    /// `stand`, `sit`, `walk`, `run`, `hold`, `gaze`, `wave`, `point`, `write`, `read`, `drink`, `ride`, `jump`, `fly`,
    /// `bow`, `kneel`, `lie`, `play`, `dance`, `fight`, `hug` …
    public var pose: String?
    /// `left`, `right`, `front` or `back`: where it looks.
    public var facing: String?
    /// `left`, `center` or `right`: where in the picture it stands.
    public var side: String?
    /// `near` or `far`.
    public var distance: String?

    public init(
        color: String? = nil, age: String? = nil, sex: String? = nil, size: String? = nil, build: String? = nil,
        hair: String? = nil, hairColor: String? = nil, beard: String? = nil, clothes: String? = nil,
        wears: [String] = [], holds: [String] = [], heldColor: String? = nil, emotion: String? = nil,
        pose: String? = nil,
        facing: String? = nil, side: String? = nil, distance: String? = nil
    ) {
        self.color = color
        self.age = age
        self.sex = sex
        self.size = size
        self.build = build
        self.hair = hair
        self.hairColor = hairColor
        self.beard = beard
        self.clothes = clothes
        self.wears = wears
        self.holds = holds
        self.heldColor = heldColor
        self.emotion = emotion
        self.pose = pose
        self.facing = facing
        self.side = side
        self.distance = distance
    }
}
