import HanmoBrief
import HanmoGraphics

/// What the letterer knows of a panel: where texts may stand, and who must stay in sight.
struct PanelScene: Sendable {
    /// Where texts may stand.
    let live: Rect
    /// The panel's edge.
    let box: Rect
    let people: [StagedPerson]
    /// Insets that lie on the panel.
    let blocked: [Rect]
    let isRightToLeft: Bool
    /// The order in which the panel's people speak.
    let speakers: [String]

    let faces: [Rect]
    /// Never covered: faces and hands.
    let shielded: [Rect]

    init(
        live: Rect, box: Rect, people: [StagedPerson], blocked: [Rect] = [], isRightToLeft: Bool, speakers: [String]
    ) {
        (self.live, self.box, self.people, self.blocked) = (live, box, people, blocked)
        (self.isRightToLeft, self.speakers) = (isRightToLeft, speakers)
        faces = people.map(\.face)
        shielded = faces + people.flatMap(Self.hands)
    }

    private static func hands(of person: StagedPerson) -> [Rect] {
        let half = person.head.width * 0.18
        return person.hands.map { Rect(x: $0.x - half, y: $0.y - half, width: 2 * half, height: 2 * half) }
    }

    /// Whose mouth a tail goes to. Nil where nobody is known by that name.
    func person(named speaker: String?) -> StagedPerson? {
        guard let speaker, !speaker.isEmpty else { return people.count == 1 ? people[0] : nil }
        if let exact = people.first(where: { $0.name == speaker || $0.subject == speaker }) { return exact }
        if let near = people.first(where: { $0.name.contains(speaker) || speaker.contains($0.name) && !$0.name.isEmpty }
        ) {
            return near
        }
        return people.count == 1 && speakers.count <= 1 ? people[0] : nil
    }

    /// Where a tail points: the mouth, or the lower half of the panel on the side where its speaker would stand.
    func target(of wording: Wording) -> (point: Point, knows: Bool) {
        if let person = person(named: wording.speaker) { return (person.mouth, true) }
        let count = max(1, speakers.count)
        let index = wording.speaker.flatMap { speakers.firstIndex(of: $0) } ?? 0
        var share = (Double(index) + 0.5) / Double(count)
        if isRightToLeft { share = 1 - share }
        return (Point(live.minX + live.width * (0.2 + 0.6 * share), live.minY + live.height * 0.72), false)
    }
}

extension StagedPerson {
    /// The head without its hair: brows to chin.
    var face: Rect {
        Rect(
            minX: head.minX + head.width * 0.1, minY: head.minY + head.height * 0.28,
            maxX: head.maxX - head.width * 0.1, maxY: head.maxY)
    }
}
