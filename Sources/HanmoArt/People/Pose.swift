/// What a body does, as data: degrees from straight down, positive towards the right of the picture, for a body that
/// faces right or out of the picture. `near` is the side at the left of the picture.
struct Pose: Sendable, Equatable {
    enum View: Sendable, Equatable { case front, turned, back }

    /// An arm by its two angles, or by where the hand is: across in half shoulder widths from the spine, down from the
    /// pit of the neck (0) to the hip (1), the elbow to the right (1) or left (-1) of the line to it.
    enum Arm: Sendable, Equatable {
        case angles(Double, Double)
        case reach(Double, Double, elbow: Double = -1)
    }

    enum Hand: Sendable, Equatable { case relaxed, grip, open, point, flat }

    struct Leg: Sendable, Equatable {
        var thigh: Double
        var shin: Double
        /// What foreshortening leaves of the thigh.
        var length = 1.0

        init(_ thigh: Double, _ shin: Double, length: Double = 1) {
            self.thigh = thigh
            self.shin = shin
            self.length = length
        }
    }

    /// How a long skirt or robe falls.
    enum Drape: Sendable, Equatable {
        /// From the waist to the ground around both legs.
        case falls
        /// Along thighs and shins.
        case follows
        /// Spread on the ground.
        case spreads
    }

    var view = View.turned
    var lean = 0.0
    /// Of the head.
    var tilt = 0.0
    var near = Arm.angles(-8, 4)
    var far = Arm.angles(12, 20)
    var nearHand = Hand.relaxed
    var farHand = Hand.relaxed
    var nearLeg = Leg(-3, -5)
    var farLeg = Leg(8, 3)
    var drape = Drape.falls
    /// Above the ground.
    var lift = 0.0
    /// The whole body, clockwise.
    var turn = 0.0
    /// A kind that is in the hand if nothing else is said.
    var usual: String?
    /// Sleeps unless a feeling is told.
    var eyesClosed = false
}
