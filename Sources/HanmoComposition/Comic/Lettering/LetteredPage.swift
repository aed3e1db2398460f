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

    /// Whether a balloon has sunk below the mouth that speaks it, onto a figure.
    var hasSunken: Bool {
        balloons.contains { balloon in
            let text = texts[balloon.text]
            guard !text.style.isBox, text.style.tail != .border else { return false }
            let (target, knows) = scene.target(of: text.wording)
            return knows && balloon.body.midY > target.y && scene.people.contains { $0.body.intersects(balloon.body) }
        }
    }
}
