import HanmoBrief
import HanmoGraphics

/// A subject of the scene that is to be put on the stage: one of as many as were asked for.
struct Actor: Sendable {
    var wish: SubjectWish
    let subject: Subject
    /// Which of several of a kind; 0 leads.
    var copy = 0
    var appearance: Appearance
    /// Metres as they are shown: large things are brought nearer to the size of the hero, small ones too.
    var size: Double
    /// What it covers in its own units, measured by drawing it.
    var bounds: Rect
    var seed: String

    var isPerson: Bool { subject.group == .people }
    var id: String { wish.id }
    /// Its kind without the sort of it.
    var kind: String { Scene.base(subject.kind) }
    /// One unit is so many metres.
    var unit: Double { size / 100 }

    func marks(_ transform: Transform, on stage: Stage) -> [Mark] {
        var sketch = Sketch(transform: transform, random: stage.random(seed))
        subject.draw(&sketch, appearance)
        return sketch.marks
    }

    /// Measures itself anew after its looks have changed.
    mutating func measure(on stage: Stage) { _ = measureEyes(on: stage) }

    /// Measures itself, and tells where its eyes are, in its units.
    mutating func measureEyes(on stage: Stage) -> [Point] {
        var sketch = Sketch(transform: .identity, random: stage.random(seed))
        subject.draw(&sketch, appearance)
        let motif = Motif(kind: "", marks: sketch.marks, depth: 0, layer: .figures)
        bounds =
            motif.bounds.isEmpty
            ? Rect(x: -50 * subject.aspect, y: -100, width: 100 * subject.aspect, height: 100) : motif.bounds
        return sketch.eyes
    }
}

/// Who acts: every subject that can be drawn, with what people hold and wear given to them.
struct Cast {
    private(set) var actors: [Actor] = []
    /// Names of subjects that another bears or that the setting shows.
    private(set) var borne: Set<String> = []
    let hero: Actor?
    /// The greatest number of motifs for subjects.
    static let limit = 80

    /// - Parameter ensemble: has given its people what they hold, and acts by itself.
    init(_ scene: Scene, ties: Ties, on stage: Stage, set: StageSet, ensemble: Ensemble?) {
        var wishes = scene.subjects
        var borne = set.shown
        if let ensemble {
            wishes.removeAll { ensemble.subjects.contains($0.id) }
            borne.formUnion(ensemble.borne)
        } else {
            Self.giveToPeople(&wishes, ties: ties, hasSurface: !set.surfaces.isEmpty, borne: &borne)
        }
        let known = wishes.compactMap { wish in
            wish.kind.flatMap(Catalogue.subject).map { (wish: wish, subject: $0) }
        }.filter { !borne.contains(Scene.base($0.subject.kind)) }
        let heroAt = Self.heroIndex(known.map { ($0.wish, $0.subject) })
        let heroHeight = heroAt.map { max(known[$0].subject.height, 0.05) } ?? 1.7
        var lead: Actor?
        for (index, entry) in known.enumerated() {
            let wanted = min(max(entry.wish.count ?? 1, 1), 12)
            let isOne = Self.isShownAsOne(Scene.base(entry.subject.kind))
            for copy in 0..<(isOne ? 1 : wanted) where actors.count < Self.limit {
                var actor = Self.actor(entry.wish, entry.subject, copy: copy, scene: scene, hero: heroHeight, on: stage)
                if isOne { actor.appearance.count = entry.wish.count ?? 1 }
                actor.measure(on: stage)
                if index == heroAt, copy == 0 { lead = actor }
                actors.append(actor)
            }
        }
        hero = ensemble?.lead ?? lead
        self.borne = borne
    }

    /// The subject that the picture is about: people before beasts before things; among equals the one that is told
    /// most of, then the first.
    static func heroIndex(_ entries: [(SubjectWish, Subject)]) -> Int? {
        func worth(_ entry: (wish: SubjectWish, subject: Subject)) -> Double {
            let group: Double =
                switch entry.subject.group {
                case .people: 30
                case .animals: 20
                case .vehicles: 10
                case .objects: 8
                default: entry.subject.place == .ground ? 6 : 0
                }
            let far = entry.wish.looks.distance == "far" ? 15.0 : entry.wish.looks.distance == "near" ? -8 : 0
            return group + Double(min(entry.wish.attributes.count, 5)) * 1.5 - far
        }
        return entries.indices.max {
            let (a, b) = (worth(entries[$0]), worth(entries[$1]))
            return a == b ? $0 > $1 : a < b
        }
    }

    private static func isShownAsOne(_ kind: String) -> Bool { ["stars", "geese", "family", "forest"].contains(kind) }

    static func actor(
        _ wish: SubjectWish, _ subject: Subject, copy: Int, scene: Scene, hero: Double, on stage: Stage
    ) -> Actor {
        let seed = copy == 0 ? wish.id + wish.name : wish.id + wish.name + "#\(copy)"
        var random = stage.random("size " + seed)
        let looks = wish.looks
        var size = hero * Compression.power(max(subject.height, 0.02) / hero)
        switch looks.size {
        case "small": size *= 0.7
        case "large": size *= 1.4
        default: break
        }
        if copy > 0 { size *= random.uniform(0.88, 1.08) }
        // The first of a name is who that name always is; the others are somebody else.
        var naming = SeededRandom(seed: 0, for: "\(wish.name)#\(copy)")
        let appearance = Appearance(
            name: wish.name, variant: wish.kind.flatMap { $0.split(separator: "/").dropFirst().first.map(String.init) },
            looks: looks, count: 1, season: scene.season, isNight: scene.time == .night,
            identity: copy == 0 ? 0 : naming.next())
        return Actor(
            wish: wish, subject: subject, copy: copy, appearance: appearance, size: size,
            bounds: Rect(x: 0, y: 0, width: 0, height: 0), seed: seed)
    }

    /// Small things go into hands, clothes onto bodies, where someone is there for them and nothing says otherwise.
    static func giveToPeople(
        _ wishes: inout [SubjectWish], ties: Ties, hasSurface: Bool, borne: inout Set<String>
    ) {
        let people = wishes.indices.filter {
            wishes[$0].kind.flatMap(Catalogue.subject)?.group == .people && wishes[$0].looks.distance != "far"
        }
        for index in wishes.indices {
            for held in wishes[index].looks.holds + wishes[index].looks.wears { borne.insert(Scene.base(held)) }
        }
        guard let first = people.first else { return }
        let hasTable = wishes.contains { ["table", "shelf"].contains($0.kind ?? "") }
        for index in wishes.indices {
            guard let kind = wishes[index].kind, let subject = Catalogue.subject(kind),
                !borne.contains(Scene.base(kind)), (wishes[index].count ?? 1) == 1
            else { continue }
            let tie = ties[wishes[index].id]
            let bearer = tie.flatMap { tie in people.first { wishes[$0].id == tie.other } }
            switch subject.place {
            case .body:
                guard tie == nil || bearer != nil else { continue }
                let at = bearer ?? first
                let base = Scene.base(kind)
                if base == "clothes" || base == "armour" {
                    let worn = base == "armour" ? "armour" : kind.split(separator: "/").dropFirst().first
                    wishes[at].looks.clothes = wishes[at].looks.clothes ?? worn.map { String($0) }
                } else if ["hat", "glasses", "mask", "jewellery"].contains(base) {
                    wishes[at].looks.wears.append(kind)
                } else {
                    wishes[at].looks.holds.append(kind)
                    wishes[at].looks.heldColor = wishes[at].looks.heldColor ?? wishes[index].looks.color
                    if wishes[at].looks.pose == nil { wishes[at].looks.pose = "hold" }
                }
                borne.insert(Scene.base(kind))
            case .surface:
                guard subject.height < 0.9, !hasTable, !hasSurface, tie == nil || bearer != nil else { continue }
                let at = bearer ?? people.first { wishes[$0].looks.holds.isEmpty }
                guard let at, wishes[at].looks.holds.count < 2 else { continue }
                wishes[at].looks.holds.append(kind)
                wishes[at].looks.heldColor = wishes[at].looks.heldColor ?? wishes[index].looks.color
                if wishes[at].looks.pose == nil { wishes[at].looks.pose = "hold" }
                borne.insert(Scene.base(kind))
            default: break
            }
        }
    }
}

/// Sizes as illustrators show them: differences are kept but lessened.
enum Compression {
    /// x to the power 0.6, from roots alone so that every machine agrees.
    static func power(_ x: Double) -> Double {
        // 0.6 ≈ 1/2 + 1/16 + 1/32 + 1/256
        let half = x.squareRoot()
        let sixteenth = half.squareRoot().squareRoot().squareRoot()
        let thirtySecond = sixteenth.squareRoot()
        let last = thirtySecond.squareRoot().squareRoot().squareRoot()
        return half * sixteenth * thirtySecond * last
    }
}
