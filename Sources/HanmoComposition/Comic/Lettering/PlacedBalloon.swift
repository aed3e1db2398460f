import HanmoBrief
import HanmoGraphics

/// A text at its place in a panel.
struct PlacedBalloon: Sendable {
    /// Index into the panel's texts.
    var text: Int
    /// Index into the text's shapes, or its tight ones.
    var shape: Int
    /// As drawn: squarer where there is little room.
    var style: BalloonStyle
    var isTight: Bool
    /// The body; the outline reaches a little farther.
    var body: Rect
    /// All that is drawn of it but its tail.
    var bounds: Rect
    var tail: Tail?
    /// The balloon before it, with which it hangs together.
    var joinsTo: Int?

    var form: Superellipse { Superellipse(in: body, pull: style.pull ?? 1) }
}
