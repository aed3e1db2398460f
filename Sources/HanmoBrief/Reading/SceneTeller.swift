import HanmoSource

/// What the description shows: subjects with counts, looks and relations; setting, time, weather, season, shot.
struct SceneTeller {
    let source: ScalarText
    let cues: Cues

    func scene(in ranges: [Range<Int>]) -> SceneWish {
        var telling = SceneTelling(source: source, cues: cues)
        for range in ranges { telling.read(range) }
        telling.endSentence()
        return telling.scene
    }
}

/// A subject that the words so far have begun to describe.
struct SubjectDraft {
    enum Article { case definite, indefinite }

    var count: Int?
    var words: [String] = []
    var looks = Looks()
    /// A colour that the next noun gets, be it hair, clothes or a thing.
    var color: String?
    /// `long` or `short`, of the next noun.
    var length: String?
    var article: Article?

    var isOpen: Bool { count != nil || article != nil }

    mutating func add(_ word: String) { if words.count < 8 { words.append(word) } }
}

/// The scene while it is told, word by word.
struct SceneTelling {
    /// A verb whose thing is still to come: 手持, wearing.
    struct Verb {
        var kind: String
        /// Nil: he is named after the thing, 骑着马的少年.
        var doer: Int?
    }
    /// A relation of the next subject to one that was told, or of one that was told to the next.
    struct Pending {
        var relation: String
        var subject: Int?
    }

    let source: ScalarText
    let cues: Cues
    var scene = SceneWish()
    var draft = SubjectDraft()
    /// What was said of a person or an animal still to be named.
    var waiting = SubjectDraft()
    /// What that one holds.
    var waitingThings: [SubjectWish] = []
    var byName: [String: Int] = [:]
    var byKind: [String: Int] = [:]
    /// Whom a pronoun means; whether this sentence and this part of it have named him.
    var actor: Int?
    /// Whom he and she mean.
    var person: Int?
    var actorIsInSentence = false
    var actorIsInPart = false
    var latest: Int?
    var latestIsInPart = false
    /// The subjects of a list: 老人与少年.
    var group: [Int] = []
    var isJoined = false
    /// What was named last is only what someone stands at, holds or rides.
    var isObject = false
    var verb: Verb?
    /// Who holds what was named last: a sword and a shield.
    var heldBy: Int?
    /// 松下: the next subject's relation to one that is known.
    var front: Pending?
    /// under …: an English preposition.
    var preposition: Pending?
    /// 在: whose place the next noun is.
    var stay: Pending?
    /// 画面左侧, in the distance: of the subjects of this part.
    var scope = Looks()
    var scopeIsUsed = false
    /// The end of what has been read, and of the range.
    var at = 0
    var limit = 0

    init(source: ScalarText, cues: Cues) {
        self.source = source
        self.cues = cues
    }

    mutating func read(_ range: Range<Int>) {
        (at, limit) = (range.lowerBound, range.upperBound)
        endPart()
        scope = Looks()
        for index in cues.indices(in: range) {
            let hit = cues.hits[index]
            pass(to: hit.range.lowerBound)
            // An unknown thing may have used it up.
            guard hit.range.lowerBound >= at else { continue }
            at = hit.range.upperBound
            take(hit)
        }
        pass(to: range.upperBound)
    }

    private mutating func take(_ hit: Hit) {
        let senses = cues.senses(of: hit)
        settleGlobals(hit, senses)
        let isHan = source.scalars[hit.range.lowerBound].isHan
        let traits = senses.first { $0.idea == .attributes }.map { Trait.list($0.value) } ?? []
        let color = senses.first { $0.idea == .colours || ($0.idea == .shortColours && bindsShortly(hit)) }?.value
        let kind = senses.first { $0.idea == .subjects }?.value
        if let kind, !namesHand(hit) {
            if traits.contains(where: \.isDeed) {
                describe(hit, traits, isHan)
            } else if traits.contains(where: \.isWorn), wear(hit, traits, isHan) {
                return
            } else if modifiesNext(hit, isHan) || (color != nil && !isHan && isFollowedByWord(hit)) {
                draft.add(source.text(hit.range))
                draft.color = draft.color ?? color
                return
            }
            meet(hit, kind, isHan)
        } else if !traits.isEmpty {
            describe(hit, traits, isHan)
        } else if let color {
            paint(hit, color, isHan)
        } else if let count = senses.first(where: { $0.idea == .counts }) {
            draft = SubjectDraft()
            draft.count = Int(count.value)
            lookForUnknown(after: hit, isHan)
        } else if let relation = senses.first(where: { $0.idea == .sceneRelations }) {
            relate(hit, relation.value, isHan)
        } else if !isHan, let relation = senses.first(where: { $0.idea == .relations && $0.value != "across" }) {
            // “under the” is also how a text is placed.
            relate(hit, relation.value == "below" ? "under" : relation.value, isHan)
        } else if let place = senses.first(where: { $0.idea == .places }) {
            situate(on: place.value, isHan)
        } else if senses.contains(where: { $0.idea == .pronouns }), let who = person ?? actor {
            (actor, actorIsInSentence, actorIsInPart) = (who, true, true)
        }
    }

    private mutating func settleGlobals(_ hit: Hit, _ senses: [Sense]) {
        func settle(_ idea: Idea, _ name: String, _ path: WritableKeyPath<SceneWish, String?>) {
            guard scene[keyPath: path] == nil, let value = senses.first(where: { $0.idea == idea })?.value else {
                return
            }
            scene[keyPath: path] = value
            scene.cues[name] = source.span(hit.range)
        }
        guard hit.ideas.meets([.times, .weathers, .seasons, .shots, .settings]) else { return }
        settle(.times, "time", \.time)
        settle(.weathers, "weather", \.weather)
        settle(.seasons, "season", \.season)
        settle(.shots, "shot", \.shot)
        settle(.settings, "setting", \.setting)
    }

    /// 王羲之小楷 is a hand, not a person in the picture.
    private func namesHand(_ hit: Hit) -> Bool {
        guard let next = cues.starting(at: hit.range.upperBound), source.scalars[next.range.lowerBound].isHan else {
            return false
        }
        return next.ideas.contains(.faces)
    }

    /// A colour of one character counts only beside what it colours.
    private func bindsShortly(_ hit: Hit) -> Bool {
        let end = hit.range.upperBound
        guard source.scalars[hit.range.lowerBound].isHan else { return true }
        guard end < limit else { return false }
        if source.scalars[end] == "色" { return true }
        return cues.starting(at: end).map { $0.ideas.meets([.subjects, .attributes]) } ?? false
    }

    /// An apple tree, an orange cat: in English the last noun is the thing.
    private func modifiesNext(_ hit: Hit, _ isHan: Bool) -> Bool {
        if isHan, hit.range.upperBound < limit, "形状纹味型般式".unicodeScalars.contains(source.scalars[hit.range.upperBound])
        {
            return true
        }
        let next = cues.starting(at: hit.range.upperBound + (isHan ? 0 : 1))
        guard let next, next.range.upperBound <= limit, next.ideas.contains(.subjects) else { return false }
        if isHan {
            if hit.ideas.meets([.attributes, .colours, .shortColours]) && hit.range.count == 1 { return true }
            return KindSense.flavors(cues.value(.subjects, of: hit), cues.value(.subjects, of: next))
        }
        return source.scalars[hit.range.upperBound] == " " && source.scalars[next.range.lowerBound].isLatinLetter
            && source.folded[hit.range.upperBound - 1] != "s"
    }

    private func isFollowedByWord(_ hit: Hit) -> Bool {
        let start = hit.range.upperBound + 1
        guard start < limit, source.scalars[start - 1] == " ", source.scalars[start].isLatinLetter else { return false }
        return !EnglishWords.endsNoun(source.word(at: start))
    }

    // MARK: - Ends

    mutating func endPart() {
        draft = SubjectDraft()
        (actorIsInPart, latestIsInPart, isJoined) = (false, false, false)
        (verb, preposition, stay, heldBy) = (nil, nil, nil, nil)
        if scopeIsUsed { (scope, scopeIsUsed) = (Looks(), false) }
    }

    mutating func endSentence() {
        draft = SubjectDraft()
        endPart()
        (scope, front, actorIsInSentence) = (Looks(), nil, false)
        waiting = SubjectDraft()
        // Held by nobody: things of their own.
        for thing in waitingThings where scene.subjects.count < 200 {
            scene.subjects.append(thing)
            scene.subjects[scene.subjects.count - 1].id = "s\(scene.subjects.count)"
        }
        waitingThings = []
    }
}
