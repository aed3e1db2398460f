import HanmoSource

extension SceneTelling {
    /// Settles the relations that were open until this subject was named.
    mutating func place(_ index: Int) {
        isObject = false
        if let pending = front, let other = pending.subject, other != index {
            set(pending.relation, of: index, to: other)
            front = nil
        }
        if let verb { act(verb, index) }
        if let pending = preposition {
            preposition = nil
            isObject = true
            if pending.relation == "with" {
                accompany(index, pending.subject)
            } else if let subject = pending.subject, subject != index {
                if scene.subjects[subject].relation == nil { set(pending.relation, of: subject, to: index) }
            } else {
                front = Pending(relation: pending.relation, subject: index)
            }
        }
        if let pending = stay, !KindSense.isPerson(scene.subjects[index].kind) {
            isObject = true
            if let who = pending.subject, who != index, scene.subjects[who].relation == nil,
                let relation = KindSense.usualPlace(at: scene.subjects[index].kind)
            {
                set(relation, of: who, to: index)
            }
        }
    }

    private mutating func act(_ verb: Verb, _ index: Int) {
        self.verb = nil
        isObject = true
        switch verb.kind {
        case "ride":
            if let doer = verb.doer {
                set("on", of: doer, to: index)
            } else {
                front = Pending(relation: "on", subject: index)
            }
        case "wear": break
        default:
            if let doer = verb.doer {
                set("beside", of: index, to: doer)
            } else {
                front = Pending(relation: "beside", subject: index)
            }
        }
    }

    private mutating func accompany(_ index: Int, _ owner: Int?) {
        guard let owner, owner != index, KindSense.isAnimate(scene.subjects[index].kind),
            scene.subjects[index].relation == nil
        else { return }
        set("beside", of: index, to: owner)
    }

    /// A word that tells how things stand to each other.
    mutating func relate(_ hit: Hit, _ relation: String, _ isHan: Bool) {
        guard isHan else {
            preposition = Pending(relation: relation, subject: latestIsInPart ? latest : actorOfSentence)
            return
        }
        if let latest, latestIsInPart, scene.subjects[latest].source.end == source.span(hit.range).start {
            locate(relation, latest, end: hit.range.upperBound)
        } else if relation == "left-of" || relation == "right-of" {
            scope.side = relation == "left-of" ? "left" : "right"
            scopeIsUsed = false
        } else if hit.range.count > 1, let other = actor ?? latest {
            // 身旁: beside whom the words are about.
            front = Pending(relation: relation, subject: other)
        }
    }

    /// 松下: where the next subject is, or, after 在, the one before.
    mutating func locate(_ relation: String?, _ index: Int, end: Int) {
        guard let relation else { return }
        switch KindSense.base(scene.subjects[index].kind) {
        case "rain", "snow", "mist", "moon", "sun", "sky", "room", "storm": return
        default: break
        }
        let modifies = end < limit && source.scalars[end] == "的"
        if let pending = stay, let who = pending.subject, who != index, !modifies {
            set(relation, of: who, to: index)
            stay = nil
        } else {
            front = Pending(relation: relation, subject: index)
            stay = nil
        }
    }
}
