import HanmoSource

extension SceneTelling {
    /// Whom a word describes: the next noun, the next person or animal, or one that was told.
    enum Target { case draft, waiting, told(Int) }

    /// A word of the attributes.
    mutating func describe(_ hit: Hit, _ traits: [Trait], _ isHan: Bool) {
        if traits.contains(where: { $0.field == "part" }) {
            take(part: traits[0].value, hit, isHan)
            return
        }
        if let length = traits.first(where: { $0.field == "length" }) {
            draft.length = length.value
            draft.add(source.text(hit.range))
            return
        }
        if traits.contains(where: { $0.field == "side" || $0.field == "distance" }) {
            situate(hit, traits, isHan)
            return
        }
        if traits.contains(where: \.isWorn) {
            _ = wear(hit, traits, isHan)
            return
        }
        let isVerb = traits.contains { $0.field == "verb" }
        let target = isVerb ? doer(isHan) : target(of: hit, traits, isHan)
        apply(traits.filter { $0.field != "verb" }, to: target)
        let doer: Int? = if case .told(let index) = target { index } else { nil }
        if let asked = traits.first(where: { $0.field == "verb" }) { verb = Verb(kind: asked.value, doer: doer) }
        if keepsWord(hit, traits, isHan) { note(source.text(hit.range), target) }
        guard traits.contains(where: \.isDeed) else { return }
        if isHan, let last = source.folded[hit.range].last, "在于过向到".unicodeScalars.contains(last) {
            stay = Pending(relation: "", subject: doer)
        }
        if let doer, actorIsInPart || !latestIsInPart { (latest, latestIsInPart) = (doer, true) }
    }

    /// Verbs are not what something is like; a participle is.
    private func keepsWord(_ hit: Hit, _ traits: [Trait], _ isHan: Bool) -> Bool {
        guard traits.contains(where: \.isDeed) else { return true }
        if traits.contains(where: { $0.field == "verb" }) { return false }
        let word = source.foldedText(hit.range)
        return isHan ? !(word.hasSuffix("在") || word.hasSuffix("于") || word.count == 1) : word.hasSuffix("ing")
    }

    private func doer(_ isHan: Bool) -> Target {
        guard let actor = actorOfSentence, !draft.isOpen || !isHan, !(draft.isOpen && !actorIsInPart) else {
            return .waiting
        }
        return .told(actor)
    }

    private func target(of hit: Hit, _ traits: [Trait], _ isHan: Bool) -> Target {
        let isPersonal = traits.contains(where: \.isPersonal)
        let next = nextSubject(after: hit.range.upperBound, isHan)
        if isHan {
            if !isPersonal {
                if next != nil { return .draft }
                if let latest, scene.subjects[latest].source.end == source.span(hit.range).start {
                    return .told(latest)
                }
                return actorIsInPart && !draft.isOpen ? actor.map { .told($0) } ?? .draft : .draft
            }
            let isDeed = traits.contains(where: \.isDeed)
            if let next, KindSense.isAnimate(next.kind),
                next.isOfIt || !isDeed || actorOfSentence == nil || draft.isOpen
            {
                return .waiting
            }
            if let actor = actorOfSentence, !draft.isOpen { return .told(actor) }
            return .waiting
        }
        if let next {
            if !isPersonal { return .draft }
            if KindSense.isAnimate(next.kind), draft.isOpen || actorOfSentence == nil { return .waiting }
            // A sleepy town: nothing that a painter could show.
            if !KindSense.isAnimate(next.kind), draft.isOpen || !actorIsInPart { return .draft }
        }
        if isPersonal { return actorOfSentence.map { .told($0) } ?? .waiting }
        return latestIsInPart ? latest.map { .told($0) } ?? .draft : .draft
    }

    private mutating func apply(_ traits: [Trait], to target: Target) {
        switch target {
        case .draft: for trait in traits { draft.looks.take(trait) }
        case .waiting: for trait in traits where trait.value != "each" { waiting.looks.take(trait) }
        case .told(let index):
            let all = group.contains(index) && actorIsInPart && traits.contains(where: \.isDeed) ? group : [index]
            for (number, member) in all.enumerated()
            where member == index || KindSense.isAnimate(scene.subjects[member].kind) {
                for trait in traits {
                    if trait.value == "each" {
                        guard all.count > 1 else { continue }
                        scene.subjects[member].looks.take(
                            Trait(field: "facing", value: number % 2 == 0 ? "right" : "left"))
                    } else {
                        scene.subjects[member].looks.take(trait)
                    }
                }
            }
        }
    }

    private mutating func note(_ word: String, _ target: Target) {
        switch target {
        case .draft: draft.add(word)
        case .waiting: waiting.add(word)
        case .told(let index):
            if scene.subjects[index].attributes.count < 8 { scene.subjects[index].attributes.append(word) }
        }
    }

    // MARK: - Hair, eyes, colours

    /// long black hair: the colour and the length before it are the hair's.
    private mutating func take(part: String, _ hit: Hit, _ isHan: Bool) {
        var traits: [Trait] = []
        switch part {
        case "hair":
            if let length = draft.length { traits.append(Trait(field: "hair", value: length)) }
            if let color = draft.color { traits.append(Trait(field: "hairColor", value: color)) }
            traits += draft.looks.hair.map { [Trait(field: "hair", value: $0)] } ?? []
        case "beard": traits.append(Trait(field: "beard", value: draft.length ?? "long"))
        default: break
        }
        let next = nextSubject(after: hit.range.upperBound, isHan)
        let isNext = next.map { KindSense.isAnimate($0.kind) && ($0.isOfIt || !isHan) } ?? false
        let target: Target = isNext ? .waiting : actorOfSentence.map { .told($0) } ?? .waiting
        apply(traits, to: target)
        let words = (draft.color != nil || draft.length != nil ? draft.words : []) + [source.text(hit.range)]
        note(words.joined(separator: isHan ? "" : " "), target)
        if !isHan { preposition = nil }
        (draft.color, draft.length, draft.words) = (nil, nil, [])
    }

    mutating func paint(_ hit: Hit, _ color: String, _ isHan: Bool) {
        let word = source.text(hit.range)
        if isHan, let latest, latestIsInPart, scene.subjects[latest].source.end == source.span(hit.range).start {
            scene.subjects[latest].looks.take(Trait(field: "color", value: color))
            if scene.subjects[latest].attributes.count < 8 { scene.subjects[latest].attributes.append(word) }
            return
        }
        // A woman in white: her clothes.
        if !isHan, let pending = preposition, pending.relation == "in", let owner = pending.subject,
            KindSense.isPerson(scene.subjects[owner].kind), nextSubject(after: hit.range.upperBound, isHan) == nil,
            !(cues.starting(at: hit.range.upperBound + 1)?.ideas.meets([.attributes, .colours]) ?? false)
        {
            scene.subjects[owner].looks.take(Trait(field: "color", value: color))
            note(word, .told(owner))
            preposition = nil
            return
        }
        draft.color = draft.color ?? color
        draft.add(word)
    }

    // MARK: - Places on the page

    /// 画面左侧, in the distance: of what was just told, or of what comes.
    private mutating func situate(_ hit: Hit, _ traits: [Trait], _ isHan: Bool) {
        let follows = isHan ? stay?.subject : latestIsInPart ? actorIsInPart && isHan ? actor : latest : nil
        if let follows {
            for trait in traits { scene.subjects[follows].looks.take(trait) }
            stay = nil
        } else {
            for trait in traits { scope.take(trait) }
            scopeIsUsed = false
        }
    }

    /// 左侧, on the left, of the picture.
    mutating func situate(on place: String, _ isHan: Bool) {
        guard let column = PlaceReader.parts(place).column else { return }
        let traits = [Trait(field: "side", value: column.rawValue)]
        if let latest, latestIsInPart, !isHan || stay != nil {
            scene.subjects[latest].looks.take(traits[0])
        } else {
            scope.take(traits[0])
            scopeIsUsed = false
        }
        if !isHan { preposition = nil }
    }

    // MARK: - Worn and held

    /// False: nobody wears it, so that it is a thing of its own.
    mutating func wear(_ hit: Hit, _ traits: [Trait], _ isHan: Bool) -> Bool {
        guard let target = wearer(hit, isHan) else { return false }
        var traits = traits
        if let color = draft.color, traits.contains(where: { $0.field == "clothes" || $0.field == "color" }) {
            traits.append(Trait(field: "color", value: color))
        }
        apply(traits, to: target)
        if case .told = target {
            for word in draft.words { note(word, target) }
            draft = SubjectDraft()
        } else {
            (draft.color, draft.length) = (nil, nil)
        }
        note(source.text(hit.range), target)
        preposition = nil
        return true
    }

    private func wearer(_ hit: Hit, _ isHan: Bool) -> Target? {
        if let verb, verb.kind == "wear" { return verb.doer.map { .told($0) } ?? .waiting }
        if let next = nextSubject(after: hit.range.upperBound, isHan), KindSense.isAnimate(next.kind) {
            if isHan || !(latestIsInPart) { return .waiting }
        }
        if let pending = preposition, ["in", "with"].contains(pending.relation), let owner = pending.subject,
            KindSense.isAnimate(scene.subjects[owner].kind)
        {
            return .told(owner)
        }
        guard let actor = actorOfSentence, draft.count == nil, draft.article == nil else { return nil }
        if !latestIsInPart || (latest == actor && isHan) { return .told(actor) }
        return nil
    }

    /// Whether someone holds it, so that it is no subject of its own.
    mutating func hold(_ subject: SubjectWish) -> Bool {
        guard KindSense.fitsHand(subject.kind), let kind = subject.kind else { return false }
        let doer: Int?
        if let verb, verb.kind == "hold" {
            doer = verb.doer
        } else if let pending = preposition, pending.relation == "with", let owner = pending.subject,
            KindSense.isPerson(scene.subjects[owner].kind)
        {
            doer = owner
            preposition = nil
        } else if isJoined, let heldBy {
            doer = heldBy
        } else {
            return false
        }
        let target: Target = doer.map { .told($0) } ?? .waiting
        apply([Trait(field: "holds", value: kind), Trait(field: "pose", value: "hold")], to: target)
        if let color = subject.looks.color { apply([Trait(field: "heldColor", value: color)], to: target) }
        if doer == nil { waitingThings.append(subject) }
        verb = nil
        heldBy = doer
        isJoined = false
        return true
    }

    // MARK: - What comes

    /// The noun that the words after an index lead to without a break, and whether 的 stands before it.
    func nextSubject(after index: Int, _ isHan: Bool) -> (kind: String, isOfIt: Bool)? {
        var (at, words, isOfIt) = (index, 0, false)
        while at < limit, at - index < 40 {
            let scalar = source.scalars[at]
            if let hit = cues.starting(at: at), hit.range.upperBound <= limit {
                if hit.ideas.contains(.subjects), !(isHan && hit.ideas.contains(.attributes) && hit.range.count > 1) {
                    guard isHan || EnglishWords.isAdjacent(hit, source) else { return nil }
                    return cues.value(.subjects, of: hit).map { ($0, isOfIt) }
                }
                guard hit.ideas.meets([.attributes, .colours, .shortColours, .counts, .materials, .seasons]),
                    isHan || !hit.ideas.contains(.counts)
                else { return nil }
                at = hit.range.upperBound
            } else if isHan {
                guard "的着地之色了".unicodeScalars.contains(scalar) else { return nil }
                isOfIt = isOfIt || scalar == "的"
                at += 1
            } else if scalar == " " || scalar == "-" {
                at += 1
            } else if scalar.isLatinLetter {
                let word = source.word(at: at)
                words += 1
                guard words < 3, !EnglishWords.stops.contains(word) else { return nil }
                at += word.unicodeScalars.count
            } else {
                return nil
            }
        }
        return nil
    }
}
