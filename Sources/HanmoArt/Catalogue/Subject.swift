import HanmoBrief
import HanmoGraphics

/// Something that the painter can draw.
struct Subject: Sendable {
    /// Where it is at home.
    enum Place: Sendable {
        /// On the floor or the ground.
        case ground
        /// On the ground far off: a mountain, a city.
        case horizon
        case sky
        /// Floats on water, where there is some.
        case water
        /// On a table or a shelf, where there is one; in a hand, if someone holds it.
        case surface
        /// On a wall.
        case wall
        /// Hangs from above.
        case ceiling
        /// Something worn or carried that is drawn by itself only when nobody bears it.
        case body
    }

    enum Group: String, Sendable, CaseIterable {
        case people, animals, plants, nature, buildings, interiors, objects, vehicles
    }

    /// The lexicon's word.
    let kind: String
    let group: Group
    /// Metres.
    let height: Double
    /// Of its width to its height.
    let aspect: Double
    let place: Place
    /// Where something that is on it or in it stands or sits, in the subject's units: a saddle, a seat, a table top.
    var seat: Seat?
    /// Draws in the sketch's units: 100 high, the ground (or the lowest point) at y = 0.
    let draw: @Sendable (inout Sketch, Appearance) -> Void

    struct Seat: Sendable {
        var x: Double
        var y: Double
        /// How much of a row there is for things side by side; 0 is one place.
        var width: Double = 0
        /// A person sits here instead of standing.
        var sits = true
    }

    init(
        _ kind: String, _ group: Group, height: Double, aspect: Double = 1, at place: Place = .ground,
        seat: Seat? = nil, draw: @escaping @Sendable (inout Sketch, Appearance) -> Void
    ) {
        self.kind = kind
        self.group = group
        self.height = height
        self.aspect = aspect
        self.place = place
        self.seat = seat
        self.draw = draw
    }
}

/// What is asked of a subject when it is drawn.
struct Appearance: Sendable {
    /// The words of the prompt for it.
    var name = ""
    /// What follows the slash of its kind: `owl` of `eagle/owl`.
    var variant: String?
    var looks = Looks()
    /// How many stand together, when one motif shows them all: geese, stars.
    var count = 1
    var season: String?
    var isNight = false
    /// Its own number: the same for the same name everywhere.
    var identity: UInt64 = 0

    init(
        name: String = "", variant: String? = nil, looks: Looks = Looks(), count: Int = 1, season: String? = nil,
        isNight: Bool = false, identity: UInt64 = 0
    ) {
        self.name = name
        self.variant = variant
        self.looks = looks
        self.count = count
        self.season = season
        self.isNight = isNight
        self.identity = identity
    }

    /// The colour asked for, else the one of the catalogue.
    func color(_ usual: Color) -> Color { looks.color.flatMap { Color($0) } ?? usual }
}
