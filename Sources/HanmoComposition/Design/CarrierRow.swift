import HanmoBrief
import HanmoGraphics

/// What a page must know of a thing that bears text.
struct CarrierRow: Sendable {
    /// How letters are made on it.
    enum Effect: Sendable {
        case print
        /// Paint with the ground's relief under it: a fine shadow.
        case painted
        case chalk
        /// Cut in: dark letters whose lower lip catches the light.
        case engraved
        /// Raised and gilt.
        case gilt
        case neon
        /// Dots or panels that shine a little.
        case lit
        case rubber
    }

    let kind: String
    /// The usual colour of its face first, others that are natural after it.
    var grounds: [Color]
    /// The first that can be read is taken.
    var inks: [Color]
    var accent: Color
    /// Roles of the font manifest, for Chinese and for other scripts.
    var face: String
    var latinFace: String
    /// Of display text.
    var weight = "bold"
    var effect = Effect.print
    /// Times the usual room between text and edge.
    var padding = 1.3
    var alignment = TextBlock.Alignment.start
    /// Dots from names to prices.
    var leaders = false
    /// Hairlines between items.
    var rules = false

    init(
        _ kind: String, on grounds: [UInt32], ink inks: [UInt32], accent: UInt32, _ face: String, _ latinFace: String,
        _ effect: Effect = .print, change: (inout CarrierRow) -> Void = { _ in }
    ) {
        self.kind = kind
        self.grounds = grounds.map { Color(hex: $0) }
        self.inks = inks.map { Color(hex: $0) }
        self.accent = Color(hex: accent)
        self.face = face
        self.latinFace = latinFace
        self.effect = effect
        change(&self)
    }

    /// The ink that is read best among those that suit, on a ground.
    func ink(on ground: Color) -> Color {
        let own = inks.first { $0.contrast(with: ground) >= 4.6 }
        return own ?? ThemeChoice.readable(inks[0], on: ground, contrast: 4.6)
    }
}
