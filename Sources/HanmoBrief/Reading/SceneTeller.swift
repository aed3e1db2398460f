import HanmoSource

/// What the description shows: subjects with counts, attributes and relations; setting, time, weather, season, shot.
struct SceneTeller {
    let source: ScalarText
    let cues: Cues

    /// A subject that the words so far have begun to describe.
    private struct Draft {
        var count: Int?
        var attributes: [String] = []
        var relation: String?
    }

    func scene(in ranges: [Range<Int>]) -> SceneWish {
        var scene = SceneWish()
        var names: [String: Int] = [:]
        for range in ranges {
            var draft = Draft()
            var last = range.lowerBound
            for hit in cues.hits(in: range) {
                // A mark ends what stood before it.
                if (last..<hit.range.lowerBound).contains(where: { source.endsPart($0) }) { draft = Draft() }
                last = hit.range.upperBound
                take(hit, &draft, &scene, &names)
            }
        }
        return scene
    }

    private func take(_ hit: Hit, _ draft: inout Draft, _ scene: inout SceneWish, _ names: inout [String: Int]) {
        let senses = cues.senses(of: hit)
        func settle(_ idea: Idea, _ name: String, _ path: WritableKeyPath<SceneWish, String?>) {
            guard scene[keyPath: path] == nil, let value = senses.first(where: { $0.idea == idea })?.value else {
                return
            }
            scene[keyPath: path] = value
            scene.cues[name] = source.span(hit.range)
        }
        settle(.times, "time", \.time)
        settle(.weathers, "weather", \.weather)
        settle(.seasons, "season", \.season)
        settle(.shots, "shot", \.shot)
        settle(.settings, "setting", \.setting)
        if senses.contains(where: { $0.idea == .subjects }), !senses.contains(where: { $0.idea == .blockers }),
            !namesHand(hit), !describesNext(hit, senses)
        {
            add(hit, kind: senses.first { $0.idea == .subjects }?.value, draft, &scene, &names)
            draft = Draft()
            return
        }
        for sense in senses {
            switch sense.idea {
            case .counts: draft.count = Int(sense.value)
            case .attributes, .colours, .shortColours:
                describe(hit, &draft, &scene)
                return
            case .sceneRelations: relate(hit, sense.value, &draft, &scene)
            default: break
            }
        }
    }

    /// 王羲之小楷 is a hand, not a person in the picture.
    private func namesHand(_ hit: Hit) -> Bool {
        guard let next = cues.starting(at: hit.range.upperBound), source.scalars[next.range.lowerBound].isHan else {
            return false
        }
        return next.ideas.contains(.faces)
    }

    /// An orange cat: a colour or an attribute right before a subject describes it.
    private func describesNext(_ hit: Hit, _ senses: [Sense]) -> Bool {
        guard senses.contains(where: { $0.idea == .attributes || $0.idea == .colours }) else { return false }
        let at = hit.range.upperBound + (source.scalars[hit.range.lowerBound].isHan ? 0 : 1)
        return cues.starting(at: at).map { $0.ideas.contains(.subjects) } ?? false
    }

    private func touches(_ hit: Hit, _ subject: SubjectWish) -> Bool {
        subject.source.end == source.span(hit.range).start
    }

    private func add(
        _ hit: Hit, kind: String?, _ draft: Draft, _ scene: inout SceneWish, _ names: inout [String: Int]
    ) {
        let name = source.text(hit.range)
        if let known = names[name] {
            scene.subjects[known].count = scene.subjects[known].count ?? draft.count
            return
        }
        guard scene.subjects.count < 200 else { return }
        var subject = SubjectWish(
            id: "s\(scene.subjects.count + 1)", kind: kind, name: name, count: draft.count,
            attributes: draft.attributes,
            source: source.span(hit.range))
        if let relation = draft.relation, let other = scene.subjects.last {
            // Chinese names the other thing first (松下一位老人): the relation is this subject's to it.
            subject.relation = relation
            subject.relatedTo = other.id
        }
        names[name] = scene.subjects.count
        scene.subjects.append(subject)
        // English names it last (a cat under the table): the relation is the earlier subject's to this one.
        if draft.relation == nil, let pending = pendingRelation(before: hit), scene.subjects.count > 1 {
            let earlier = scene.subjects.count - 2
            scene.subjects[earlier].relation = pending
            scene.subjects[earlier].relatedTo = subject.id
        }
    }

    /// In Chinese an attribute may follow its subject: 老人坐着; in English one with "with": a woman with long hair.
    private func describe(_ hit: Hit, _ draft: inout Draft, _ scene: inout SceneWish) {
        let word = source.text(hit.range)
        let isHan = source.scalars[hit.range.lowerBound].isHan
        let start = hit.range.lowerBound
        let before = start > 0 && !isHan ? cues.ending(at: start - 1) : nil
        let isWith = before.map { cues.value(.sceneRelations, of: $0) == "with" } ?? false
        if let number = scene.subjects.indices.last, isWith || (isHan && touches(hit, scene.subjects[number])) {
            if scene.subjects[number].attributes.count < 8 { scene.subjects[number].attributes.append(word) }
        } else if draft.attributes.count < 8 {
            draft.attributes.append(word)
        }
    }

    private func relate(_ hit: Hit, _ relation: String, _ draft: inout Draft, _ scene: inout SceneWish) {
        guard source.scalars[hit.range.lowerBound].isHan, let last = scene.subjects.last, touches(hit, last) else {
            return
        }
        draft.relation = relation
    }

    /// An English preposition shortly before a subject, with a subject before it in the same part.
    private func pendingRelation(before hit: Hit) -> String? {
        guard source.scalars[hit.range.lowerBound].isLatinLetter else { return nil }
        let start = max(0, hit.range.lowerBound - 40)
        for near in cues.hits(in: start..<hit.range.lowerBound).reversed() {
            if (near.range.upperBound..<hit.range.lowerBound).contains(where: { source.endsPart($0) }) { return nil }
            if near.ideas.contains(.subjects) { return nil }
            if let relation = cues.value(.sceneRelations, of: near) { return relation }
        }
        return nil
    }
}
