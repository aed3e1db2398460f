import HanmoBrief
import HanmoSource

/// What a panel's picture shows: what is said of the panel, of the whole comic and of the cast, and who speaks.
struct PanelStaging {
    private let scenes: [Int: SceneWish]

    /// Stages the panels one after the other, because a panel takes place and people from those before it.
    init(brief: Brief) {
        var stagehand = Stagehand(brief)
        var scenes: [Int: SceneWish] = [:]
        for (index, panel) in brief.panels.enumerated() {
            scenes[panel.number] = stagehand.scene(
                for: panel, index: index, speeches: brief.wordings.filter { $0.panel == panel.number })
        }
        self.scenes = scenes
    }

    /// - Parameter speeches: the panel's texts in reading order. Part of them, where a panel has been split, leaves those
    ///   in the picture who speak here.
    func scene(for panel: PanelWish, speeches: [Wording]) -> SceneWish {
        var scene = scenes[panel.number] ?? SceneWish()
        guard let shot = scene.framing?.shot else { return scene }
        scene.framing?.headroom = PanelCall.headroom(for: speeches, shot: shot)
        return scene
    }
}

/// Goes from panel to panel and remembers.
private struct Stagehand {
    private let brief: Brief
    private var places: PanelPlaces
    private var people: PanelPeople
    /// What is told of no panel.
    private let whole: SceneWish
    private var lastShot: Framing.Shot?
    /// Names of those who were seen last, from the left.
    private var lastSeen: [String] = []

    init(_ brief: Brief) {
        self.brief = brief
        whole = SceneWish(merging: brief.pictures.filter { $0.panel == nil }.map(\.scene))
        places = PanelPlaces(whole: whole)
        people = PanelPeople(cast: brief.comic.cast)
        for subject in whole.subjects where PanelPeople.isPerson(subject) { _ = people.recognise(subject) }
    }

    /// The cast and everybody who speaks in the comic.
    private var named: [SubjectWish] {
        var named = people.known
        for name in brief.wordings.compactMap(\.speaker) where !named.contains(where: { $0.name == name }) {
            named.append(PanelPeople.meaning(of: name) ?? .person(named: name))
        }
        return named
    }

    private var isRightToLeft: Bool { brief.comic.direction == .rightToLeft }

    mutating func scene(for panel: PanelWish, index: Int, speeches: [Wording]) -> SceneWish {
        let read = SceneWish(merging: brief.pictures.filter { $0.panel == panel.number }.map(\.scene))
        let told = NameReading(named).scene(of: panel.description, beside: read) ?? read
        let isPlaced = told.setting != nil && told.setting != places.setting
        places.enter(told)
        var scene = told
        (scene.setting, scene.time, scene.weather, scene.season) = (
            places.setting, places.time, places.weather, places.season
        )
        // What an edit says of this panel does not go on to the next ones.
        scene = scene.keeping(read, of: panel)
        let said = speeches.filter(Self.isSpoken)
        // A thing by itself is seen by itself: an apple does not lie on last panel's street.
        let isStill = told.setting == nil && !told.subjects.isEmpty && said.isEmpty
        if isStill, !told.subjects.contains(where: { PanelPeople.isPerson($0) || PanelPeople.isAnimal($0) }) {
            scene.setting = nil
        }
        var actors = actors(of: told, speakers: said.compactMap(\.speaker), isSilent: said.isEmpty)
        // A sound and nothing else comes from whoever was seen last.
        if actors.isEmpty, told.subjects.isEmpty, told.setting == nil, !speeches.isEmpty, let name = lastSeen.first,
            speeches.allSatisfy({ $0.role == .soundEffect || $0.balloon == .soundEffect })
        {
            actors = [Actor(wish: people.speaker(name))]
        }
        feel(said, &actors)
        let shot = shot(of: panel, told: told, actors: actors, speeches: said.count, index: index, isPlaced: isPlaced)
        face(&actors, shot)
        scene.subjects = things(of: told, besides: actors, isClose: shot == .close || shot == .extreme)
        number(&scene, actors: &actors)
        scene.framing = Framing(
            shot: shot, players: actors.map { Framing.Player(subject: $0.wish.id, mark: $0.mark) },
            headroom: PanelCall.headroom(for: speeches, shot: shot), effects: effects(of: panel, said, actors))
        lastShot = shot
        if !actors.isEmpty { lastSeen = actors.map(\.wish.name) }
        return scene
    }

    private struct Actor {
        var wish: SubjectWish
        /// The place of its first speech among the panel's; silent ones come last.
        var turn: Int?
        var mark: String?
        /// Its feeling is told or shown by more than a full stop.
        var isStrong = false
    }

    /// Said by somebody in the picture.
    private static func isSpoken(_ text: Wording) -> Bool {
        guard text.role == .speech || text.role == .thought || text.speaker != nil else { return false }
        return switch text.balloon {
        case .offPanel, .electronic, .caption, .narration, .soundEffect: false
        default: text.role != .narration && text.role != .soundEffect
        }
    }

    // MARK: Who

    private mutating func actors(of told: SceneWish, speakers: [String], isSilent: Bool) -> [Actor] {
        func speaks(_ subject: SubjectWish) -> Bool {
            subject.kind != nil && speakers.contains { $0.contains(subject.name) || subject.name.contains($0) }
        }
        var actors = told.subjects.filter { PanelPeople.isPerson($0) || isKnown($0) || speaks($0) }.map {
            Actor(wish: people.recognise($0))
        }
        for (turn, name) in speakers.enumerated() {
            let index =
                actors.firstIndex { $0.wish.name == name }
                ?? actors.firstIndex { $0.turn == nil && ($0.wish.name.contains(name) || name.contains($0.wish.name)) }
            if let index {
                actors[index].turn = actors[index].turn ?? turn
                actors[index].wish.name = name
            } else {
                let speaker = people.speaker(name)
                // The words call her a girl, the speech calls her by name.
                let unnamed = actors.firstIndex { actor in
                    actor.turn == nil && actor.wish.kind == speaker.kind && (actor.wish.count ?? 1) == 1
                        && !brief.comic.cast.contains { $0.name == actor.wish.name }
                }
                if let unnamed {
                    var wish = speaker
                    wish.id = actors[unnamed].wish.id
                    wish.looks.merge(actors[unnamed].wish.looks)
                    (actors[unnamed].wish, actors[unnamed].turn) = (wish, turn)
                } else if actors.count < 8 {
                    actors.append(Actor(wish: speaker, turn: turn))
                }
            }
        }
        if actors.isEmpty, !isSilent, let name = lastSeen.first ?? brief.comic.cast.first?.name {
            // Somebody speaks and nobody is named.
            actors = [Actor(wish: people.speaker(name), turn: 0)]
        }
        return ordered(actors)
    }

    /// An animal that the cast names, or that has spoken, acts as people do.
    private func isKnown(_ subject: SubjectWish) -> Bool {
        people.known.contains { $0.name == subject.name } && (subject.count ?? 1) == 1
    }

    /// Who speaks first stands first in reading order; silent ones stand behind in the order of the words. What is said
    /// of left and right wins.
    private func ordered(_ actors: [Actor]) -> [Actor] {
        func side(_ actor: Actor) -> Int {
            switch actor.wish.looks.side {
            case "left": isRightToLeft ? 2 : 0
            case "right": isRightToLeft ? 0 : 2
            default: 1
            }
        }
        let sorted = actors.enumerated().sorted { a, b in
            if side(a.element) != side(b.element) { return side(a.element) < side(b.element) }
            let (x, y) = (a.element.turn ?? .max, b.element.turn ?? .max)
            if x != y { return x < y }
            // Two who say nothing stand as they stood before.
            let (m, n) = (seat(a.element), seat(b.element))
            return m == n ? a.offset < b.offset : m < n
        }.map(\.element)
        return isRightToLeft ? sorted.reversed() : sorted
    }

    private func seat(_ actor: Actor) -> Int {
        guard let seat = lastSeen.firstIndex(of: actor.wish.name) else { return .max }
        return isRightToLeft ? lastSeen.count - seat : seat
    }

    // MARK: How

    /// The speech's own word, then the panel's, then what the words and marks of the speeches show.
    private func feel(_ said: [Wording], _ actors: inout [Actor]) {
        for index in actors.indices {
            let name = actors[index].wish.name
            let own = said.filter { $0.speaker == name || (actors.count == 1 && $0.speaker == nil) }
            let shown = own.compactMap { EmotionRules.feeling(of: $0.text) }
            let told = own.lazy.compactMap(\.emotion).first
            let loud = own.contains { $0.balloon == .shout } ? "angry" : nil
            let ruled = shown.lazy.compactMap(\.emotion).first
            let emotion = told ?? actors[index].wish.looks.emotion ?? (ruled == "smile" ? loud : nil) ?? ruled ?? loud
            actors[index].isStrong = ["angry", "surprised", "scared", "cry", "laugh"].contains(emotion ?? "")
            actors[index].wish.looks.emotion = emotion
            // A sign that belongs to another feeling than the face shows would puzzle.
            actors[index].mark =
                told == nil || ruled == emotion
                ? shown.first { $0.emotion == emotion }?.mark ?? Self.marks[emotion ?? ""] : Self.marks[emotion ?? ""]
        }
    }

    private static let marks = ["sad": "gloom", "love": "sparkles", "confident": "sparkles"]

    private func shot(
        of panel: PanelWish, told: SceneWish, actors: [Actor], speeches: Int, index: Int, isPlaced: Bool
    ) -> Framing.Shot {
        let named = PanelCall.shot(named: panel.shot) ?? PanelCall.shot(named: told.shot)
        let acts = actors.contains { actor in
            (actor.wish.looks.pose ?? "").split(separator: "+").contains { PanelCall.deeds.contains(String($0)) }
        }
        let count = actors.reduce(0) { $0 + max(1, $1.wish.count ?? 1) }
        let shot =
            named
            ?? PanelCall.shot(
                players: count, speeches: speeches, index: index, isStrong: actors.contains(where: \.isStrong),
                isPlaced: isPlaced, acts: acts, before: lastShot)
        // Over a shoulder takes two.
        return shot == .overShoulder && count < 2 ? .medium : shot
    }

    /// They turn to each other; one alone looks into the picture.
    private func face(_ actors: inout [Actor], _ shot: Framing.Shot) {
        let middle = Double(actors.count - 1) / 2
        for index in actors.indices where actors[index].wish.looks.facing == nil {
            let isLeft = Double(index) < middle || (Double(index) == middle && !isRightToLeft)
            actors[index].wish.looks.facing = isLeft ? "right" : "left"
        }
        if actors.count == 1, actors[0].wish.looks.side == nil, shot != .extreme {
            actors[0].wish.looks.side = actors[0].wish.looks.facing == "left" ? "right" : "left"
        }
        // The last to speak listens with the back to us.
        if shot == .overShoulder, let listener = actors.indices.max(by: { turn(actors[$0]) < turn(actors[$1]) }) {
            actors[listener].wish.looks.facing = "back"
        }
    }

    private func turn(_ actor: Actor) -> Int { actor.turn ?? 99 }

    // MARK: What else

    /// The panel's own things, else what has stood there before; nothing small behind a face that fills the panel.
    private func things(of told: SceneWish, besides actors: [Actor], isClose: Bool) -> [SubjectWish] {
        let acting = Set(actors.map(\.wish.id))
        let own = told.subjects.filter { !acting.contains($0.id) && !PanelPeople.isPerson($0) }
        if isClose { return own }
        let stays = places.props.filter { prop in !own.contains { $0.kind == prop.kind } }
        let common = whole.subjects.filter { thing in
            told.subjects.isEmpty && !PanelPeople.isPerson(thing) && !stays.contains { $0.kind == thing.kind }
                && !isKnown(thing)
        }
        return own
            + (stays + common).map { thing in
                var copy = thing
                // Numbered below; its relations were to others.
                (copy.id, copy.relation, copy.relatedTo) = ("", nil, nil)
                return copy
            }
    }

    /// People first, in order from the left; ids are given anew and relations follow them.
    private func number(_ scene: inout SceneWish, actors: inout [Actor]) {
        let all = actors.map(\.wish) + scene.subjects
        func id(_ old: String?) -> String? {
            guard let old, !old.isEmpty else { return nil }
            return all.firstIndex { $0.id == old }.map { "s\($0 + 1)" }
        }
        scene.subjects = all.enumerated().map { index, subject in
            var copy = subject
            copy.id = "s\(index + 1)"
            copy.relatedTo = id(subject.relatedTo)
            if copy.relatedTo == nil { copy.relation = nil }
            return copy
        }
        for index in actors.indices { actors[index].wish.id = "s\(index + 1)" }
    }

    /// Those that are asked for; a shout of one alone draws the eye by itself.
    private func effects(of panel: PanelWish, _ said: [Wording], _ actors: [Actor]) -> [String] {
        guard panel.effects.isEmpty, actors.count == 1, said.contains(where: { $0.balloon == .shout }),
            actors[0].isStrong
        else { return panel.effects }
        return ["focus-lines"]
    }
}

extension SceneWish {
    /// Where, when and in which weather a scene is, as an edit or a plan says it against the panel's words.
    fileprivate func keeping(_ scene: SceneWish, of panel: PanelWish) -> SceneWish {
        let words = (try? Prompt(text: panel.description)).flatMap {
            PictureReader().brief(from: $0).pictures.first?.scene
        }
        func kept(_ path: KeyPath<SceneWish, String?>) -> String? {
            scene[keyPath: path] != nil && scene[keyPath: path] != words?[keyPath: path]
                ? scene[keyPath: path] : self[keyPath: path]
        }
        var result = self
        (result.setting, result.time) = (kept(\.setting), kept(\.time))
        (result.weather, result.season) = (kept(\.weather), kept(\.season))
        return result
    }
}
