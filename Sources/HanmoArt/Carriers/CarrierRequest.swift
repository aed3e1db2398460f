package import HanmoGraphics

/// A thing that bears text, to be drawn around a face of a given box.
package struct CarrierRequest: Sendable {
    /// A word of the lexicon, such as `brass-plate`.
    package var kind: String
    /// Where the text stands; what holds the thing and its shadow reach beyond.
    package var face: Rect
    package var ground: Color
    package var accent: Color
    package var seed: UInt64
    package var isNight: Bool
    /// Whether it stands on the ground rather than hangs, where it could do either.
    package var stands: Bool

    package init(
        kind: String, face: Rect, ground: Color, accent: Color, seed: UInt64, isNight: Bool,
        stands: Bool = false
    ) {
        self.kind = kind
        self.face = face
        self.ground = ground
        self.accent = accent
        self.seed = seed
        self.isNight = isNight
        self.stands = stands
    }
}
