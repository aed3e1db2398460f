/// How a panel of a comic frames its scene. Composers decide it; a plan tells the shot, the speeches and the effects that
/// it comes from.
public struct Framing: Sendable, Equatable {
    /// How much of the people shows. The figures of a shot are never cut at the neck.
    public enum Shot: String, Sendable, CaseIterable {
        /// Small in a place that is the subject.
        case establishing
        case long, full
        /// From the hip, from the chest, the face.
        case medium, close, extreme
        /// The first stands before the picture with the back to it, the others face us.
        case overShoulder = "over-shoulder"
    }

    /// Somebody who acts: a person, or an animal that speaks.
    public struct Player: Sendable, Equatable {
        /// ``SubjectWish/id``.
        public var subject: String
        /// A sign beside the head: `question`, `exclamation`, `sweat`, `gloom`, `sparkles` or `anger`.
        public var mark: String?

        public init(subject: String, mark: String? = nil) {
            self.subject = subject
            self.mark = mark
        }
    }

    public var shot: Shot
    /// From the left.
    public var players: [Player]
    /// The part of the height, from the top, that heads leave to texts.
    public var headroom: Double
    /// `speed-lines`, `focus-lines`.
    public var effects: [String]

    public init(shot: Shot, players: [Player] = [], headroom: Double = 0, effects: [String] = []) {
        self.shot = shot
        self.players = players
        self.headroom = headroom
        self.effects = effects
    }
}
