import HanmoBrief
import HanmoGraphics
import HanmoSource

/// A page of a comic with everything placed.
struct LetteredPage: Sendable {
    var sheet: ComicSheet
    /// In reading order, one a frame.
    var panels: [LetteredPanel]
    var findings: [Diagnostic]
}

/// A panel with its texts placed.
struct LetteredPanel: Sendable {
    var frame: PanelFrame
    var picture: PictureRegion
    var scene: PanelScene
    var texts: [LetteredText]
    var sounds: [LetteredText]
    /// Pixels an em.
    var size: Double
    var balloons: [PlacedBalloon]
    var placedSounds: [PlacedSound]
    /// Where texts stand that found no room as balloons, in the order of `texts` and then `sounds`.
    var crammed: [Rect] = []

    var isCrammed: Bool { !crammed.isEmpty }
}
