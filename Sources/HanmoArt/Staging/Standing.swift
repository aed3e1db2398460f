import HanmoBrief
package import HanmoGraphics

/// Where somebody stands in a picture, on the page.
package struct Standing: Sendable, Equatable {
    /// The id of the subject, and its name.
    package var subject: String
    package var name: String
    /// Chin to crown, hair and hats included.
    package var head: Rect
    package var mouth: Point
    package var hands: [Point]
    /// As much as the picture shows.
    package var body: Rect

    init(_ actor: Actor, _ part: Figure.Geometry, in box: Rect) {
        subject = actor.wish.id
        name = actor.wish.name
        head = part.head
        mouth = part.mouth
        hands = [part.nearHand, part.farHand].filter { box.contains($0) }
        body = part.bounds.intersection(box)
    }
}
