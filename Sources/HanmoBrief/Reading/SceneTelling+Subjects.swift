import HanmoSource

extension SceneTelling {
    /// A thing or a person is named.
    mutating func meet(_ hit: Hit, _ kind: String, _ isHan: Bool) {
        let name = source.text(hit.range)
        var subject = SubjectWish(
            id: "", kind: kind.isEmpty ? nil : kind, name: name, count: draft.count, source: source.span(hit.range))
        if isHan { takeColor(ofName: hit, kind) }
        subject.looks.color = draft.color
        if hold(subject) {
            draft = SubjectDraft()
            return
        }
        heldBy = nil
        // Whose the colour is, is told with the rest of the draft.
        subject.looks.color = nil
        let index = known(subject) ?? append(subject)
        describe(index)
        place(index)
        settle(index)
        if isHan, hit.range.count > 1, let last = source.folded[hit.range].last {
            locate(ChineseWords.locatives[last], index, end: hit.range.upperBound)
        }
    }

    /// 橘猫, 红灯笼: the name begins with its colour.
    private mutating func takeColor(ofName hit: Hit, _ kind: String) {
        guard draft.color == nil, hit.range.count > 1,
            let color = ChineseWords.namedColors[source.folded[hit.range.lowerBound]]
        else { return }
        switch KindSense.base(kind) {
        case "lantern", "balloon", "wall", "umbrella", "door", "flag": draft.color = color
        default: if KindSense.isAnimate(kind), !KindSense.isPerson(kind) { draft.color = color }
        }
    }

    /// What the draft and the place in the sentence say of it.
    private mutating func describe(_ index: Int) {
        let isAnimate = KindSense.isAnimate(scene.subjects[index].kind)
        if draft.color != nil, !(KindSense.isPerson(scene.subjects[index].kind)) { draft.looks.color = draft.color }
        if let length = draft.length, isAnimate { draft.looks.size = length == "short" ? "small" : nil }
        scene.subjects[index].looks.merge(draft.looks)
        for word in draft.words where scene.subjects[index].attributes.count < 8 {
            scene.subjects[index].attributes.append(word)
        }
        if isAnimate {
            scene.subjects[index].looks.merge(waiting.looks)
            for word in waiting.words where scene.subjects[index].attributes.count < 8 {
                scene.subjects[index].attributes.append(word)
            }
            (waiting, waitingThings) = (SubjectDraft(), [])
        }
        if scope != Looks() {
            scene.subjects[index].looks.merge(scope)
            scopeIsUsed = true
        }
        draft = SubjectDraft()
    }

    /// One that was told before: by its name, by its kind with “the”, or because there is only one.
    private func known(_ subject: SubjectWish) -> Int? {
        let base = KindSense.base(subject.kind)
        let isIntroduced = draft.count != nil || draft.article == .indefinite
        if let index = byName[subject.name] {
            let isAgain = isIntroduced && scene.subjects[index].count != nil && !KindSense.isAlone(subject.kind)
            return isAgain ? nil : index
        }
        if KindSense.isAlone(subject.kind) { return byKind[subject.kind ?? ""] }
        if draft.article == .definite, !isIntroduced, KindSense.isAnimate(subject.kind) { return byKind[base] }
        return nil
    }

    mutating func append(_ subject: SubjectWish) -> Int {
        guard scene.subjects.count < 200 else { return scene.subjects.count - 1 }
        let index = scene.subjects.count
        scene.subjects.append(subject)
        scene.subjects[index].id = "s\(index + 1)"
        if draft.article == .indefinite, subject.count == nil { scene.subjects[index].count = 1 }
        byName[subject.name] = index
        byKind[KindSense.base(subject.kind)] = index
        if let kind = subject.kind { byKind[kind] = index }
        if KindSense.isPerson(subject.kind) { person = index }
        return index
    }

    /// Who acts from here on, and which list it belongs to.
    private mutating func settle(_ index: Int) {
        let kind = scene.subjects[index].kind
        if isJoined, latest != nil {
            if let other = latest, other != index, scene.subjects[index].relation == nil, KindSense.isAnimate(kind),
                KindSense.isAnimate(scene.subjects[other].kind)
            {
                set("beside", of: index, to: other)
            }
            group.append(index)
        } else {
            group = [index]
        }
        isJoined = false
        let isOther = scene.subjects[index].relatedTo != nil && actorIsInSentence && actor != index
        if KindSense.isAnimate(kind), !isObject || !actorIsInSentence, !(isOther && isObject) {
            (actor, actorIsInSentence, actorIsInPart) = (index, true, true)
        }
        isObject = false
        (latest, latestIsInPart) = (index, true)
    }

    mutating func set(_ relation: String, of index: Int, to other: Int) {
        guard index != other, relation != "with" else { return }
        // Two do not stand on each other.
        if scene.subjects[other].relatedTo == scene.subjects[index].id { return }
        scene.subjects[index].relation = relation
        scene.subjects[index].relatedTo = scene.subjects[other].id
    }
}
