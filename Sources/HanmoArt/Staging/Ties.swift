import HanmoBrief

/// How the subjects stand to each other, with what contradicts itself left out: following ties never comes back.
struct Ties: Sendable {
    struct Tie: Sendable {
        var relation: String
        /// The id of the other subject.
        var other: String
    }

    private var byID: [String: Tie] = [:]

    init(_ subjects: [SubjectWish]) {
        let kinds = Dictionary(subjects.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for subject in subjects {
            guard let told = subject.relation, let other = subject.relatedTo, other != subject.id,
                let host = kinds[other]
            else { continue }
            // "A woman with a horse": the thing belongs to the person.
            if told == "with", Self.isPerson(subject), !Self.isPerson(host) {
                let rides = subject.looks.pose == "ride"
                add(
                    rides ? subject.id : host.id,
                    Tie(relation: rides ? "on" : "with", other: rides ? host.id : subject.id))
            } else {
                add(subject.id, Tie(relation: told, other: other))
            }
        }
        addSeats(subjects)
    }

    /// Who rides or sits does so on what there is for it, even if nothing is said of where.
    private mutating func addSeats(_ subjects: [SubjectWish]) {
        var taken: [String] = byID.values.map(\.other).sorted()
        for rider in subjects where Self.isPerson(rider) && byID[rider.id] == nil {
            let groups: [Subject.Group] =
                switch rider.looks.pose {
                case "ride": [.animals, .vehicles]
                case "sit", "seat": [.interiors]
                default: []
                }
            let seat = subjects.first { other in
                guard !taken.contains(other.id), let subject = other.kind.flatMap(Catalogue.subject) else {
                    return false
                }
                return groups.contains(subject.group) && subject.seat?.sits ?? false
            }
            guard let seat else { continue }
            taken.append(seat.id)
            add(rider.id, Tie(relation: "on", other: seat.id))
        }
    }

    subscript(id: String) -> Tie? { byID[id] }

    private mutating func add(_ id: String, _ tie: Tie) {
        guard byID[id] == nil else { return }
        var next: String? = tie.other
        while let at = next {
            if at == id { return }
            next = byID[at]?.other
        }
        byID[id] = tie
    }

    private static func isPerson(_ wish: SubjectWish) -> Bool {
        wish.kind.flatMap(Catalogue.subject)?.group == .people
    }
}
