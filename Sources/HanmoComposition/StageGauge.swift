public import HanmoGraphics

/// Tells where the painter inside puts the people of a picture, for composers whose texts keep clear of faces. Another
/// back end is asked for the same places.
public struct StageGauge: Sendable {
    public let people: @Sendable (PictureRegion) -> [StagedPerson]

    public init(people: @escaping @Sendable (PictureRegion) -> [StagedPerson]) { self.people = people }

    /// Knows nobody.
    public static let none = StageGauge { _ in [] }
}

/// Where somebody stands in a picture, in page coordinates.
public struct StagedPerson: Sendable, Equatable {
    /// ``SubjectWish/id``.
    public var subject: String
    /// ``SubjectWish/name``.
    public var name: String
    /// Chin to crown, hair and hats included.
    public var head: Rect
    public var mouth: Point
    public var hands: [Point]
    public var body: Rect

    public init(subject: String, name: String, head: Rect, mouth: Point, hands: [Point], body: Rect) {
        self.subject = subject
        self.name = name
        self.head = head
        self.mouth = mouth
        self.hands = hands
        self.body = body
    }
}
