package import HanmoBrief
import HanmoSource

/// Who is who: what the cast and the panels so far say of a name, so that everybody looks the same in every panel.
struct PanelPeople {
    /// Everybody known so far, the cast first.
    private(set) var known: [SubjectWish]
    /// Those of the cast that the comic names.
    private let cast: [SubjectWish]

    init(cast: [SubjectWish]) {
        self.cast = cast
        known = cast
    }

    private static let kinds: Set<String> = [
        "person", "man", "woman", "girl", "boy", "child", "elder", "family", "scholar", "warrior", "monk", "royal",
        "worker", "robot",
    ]

    private static let animals: Set<String> = [
        "cat", "dog", "rabbit", "bird", "crane", "eagle", "horse", "cattle", "tiger", "bear", "fox", "pig", "poultry",
        "fish", "whale", "dragon", "elephant", "monkey", "mouse", "insect", "reptile",
    ]

    static func isAnimal(_ subject: SubjectWish) -> Bool { animals.contains(subject.kind?.kindBase ?? "") }

    static func isPerson(_ subject: SubjectWish) -> Bool { kinds.contains(subject.kind?.kindBase ?? "") }

    /// The people of a panel's words, as they are known by now.
    mutating func recognise(_ subject: SubjectWish) -> SubjectWish {
        var subject = subject
        if let index = index(of: subject) {
            let record = known[index]
            subject.looks.persist(from: record.looks)
            if subject.name != record.name {
                subject.name = record.name
                subject.kind = record.kind ?? subject.kind
            } else {
                subject.kind = record.kind ?? subject.kind
            }
            known[index].looks.persist(from: subject.looks)
        } else if Self.isPerson(subject), (subject.count ?? 1) == 1 {
            var record = subject
            record.looks = Looks()
            record.looks.persist(from: subject.looks)
            known.append(record)
        }
        return subject
    }

    /// Who speaks under a name: of the cast, else by what the name means, else a person of that name.
    mutating func speaker(_ name: String) -> SubjectWish {
        if let record = known.first(where: { $0.name == name }) { return record.acting }
        return recognise(Self.meaning(of: name) ?? .person(named: name))
    }

    /// 小猫, Grandma, 王老师: names that say what somebody is.
    static func meaning(of name: String) -> SubjectWish? {
        guard let prompt = try? Prompt(text: name) else { return nil }
        let scene = PictureReader().brief(from: prompt).pictures.first?.scene
        // 小雨 is no rain: only who can speak.
        guard var subject = scene?.subjects.first(where: { isPerson($0) || isAnimal($0) }) else { return nil }
        (subject.id, subject.name, subject.count) = ("", name, nil)
        (subject.relation, subject.relatedTo) = (nil, nil)
        return subject
    }

    /// By name; else the only one of the cast whom the word may mean: 男孩 for a boy with a name.
    private func index(of subject: SubjectWish) -> Int? {
        if let same = known.firstIndex(where: { $0.name == subject.name }) { return same }
        if let part = known.firstIndex(where: { subject.name.contains($0.name) && !$0.name.isEmpty }) { return part }
        guard (subject.count ?? 1) == 1, let kind = subject.kind?.kindBase, kind != "person" else { return nil }
        let alike = cast.indices.filter { cast[$0].kind?.kindBase == kind }
        // Another colour or another dress is another person.
        guard alike.count == 1, let only = alike.first, !subject.looks.contradicts(known[only].looks) else {
            return nil
        }
        return only
    }
}

extension Brief {
    /// Those who speak in a comic without being of its cast, as they are drawn.
    package var speakersBesideCast: [SubjectWish] {
        var names: [String] = []
        for name in wordings.compactMap(\.speaker)
        where !names.contains(name) && !comic.cast.contains(where: { $0.name == name }) { names.append(name) }
        return names.map { PanelPeople.meaning(of: $0) ?? .person(named: $0) }
    }
}

extension SubjectWish {
    static func person(named name: String) -> SubjectWish {
        SubjectWish(id: "", kind: "person", name: name, source: SourceSpan(start: 0, end: 0))
    }

    /// Without what belonged to another panel.
    fileprivate var acting: SubjectWish {
        var copy = self
        copy.looks = Looks()
        copy.looks.persist(from: looks)
        (copy.relation, copy.relatedTo) = (nil, nil)
        return copy
    }
}

extension Looks {
    /// Takes what is open from another record of the same one: what a body is and wears, not what it does or feels.
    fileprivate mutating func persist(from other: Looks) {
        fillBody(from: other)
        if wears.isEmpty { wears = other.wears }
    }

    fileprivate func contradicts(_ other: Looks) -> Bool {
        func differ(_ a: String?, _ b: String?) -> Bool { a != nil && b != nil && a != b }
        return differ(age, other.age) || differ(sex, other.sex) || differ(hair, other.hair)
            || differ(hairColor, other.hairColor)
    }
}
