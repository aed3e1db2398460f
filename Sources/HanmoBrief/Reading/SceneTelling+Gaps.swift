import HanmoSource

extension SceneTelling {
    /// Reads what stands between two known words: marks, articles, conjunctions, digits.
    mutating func pass(to end: Int) {
        while at < end {
            let scalar = source.scalars[at]
            if source.endsSentence(at) {
                endSentence()
            } else if scalar == "、" {
                draft = SubjectDraft()
                isJoined = latest != nil
            } else if source.endsPart(at) {
                // A small, fluffy cat: the phrase goes on.
                let kept =
                    scalar == "," && cues.ending(at: at).map { $0.ideas.meets([.attributes, .colours]) } ?? false
                let open = draft
                endPart()
                if kept, open.isOpen { draft = open }
            } else if scalar.isLatinLetter {
                passWord(to: end)
                continue
            } else if scalar.isDigit {
                passNumber(to: end)
                continue
            } else if scalar.isHan {
                passHan(scalar)
            }
            at += 1
        }
    }

    private mutating func passHan(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "和", "与", "與", "及", "跟", "同": isJoined = latest != nil
        case "在", "于", "於":
            // What is mirrored is not in the water.
            if at > 0, "映照".unicodeScalars.contains(source.folded[at - 1]) { return }
            stay = Pending(relation: "", subject: latestIsInPart ? latest : actorOfSentence)
        case "这", "那", "该", "此", "這", "該": draft.article = .definite
        default: break
        }
    }

    private mutating func passNumber(to end: Int) {
        var number = 0
        while at < end, source.scalars[at].isDigit, number < 100_000 {
            number = number * 10 + Int(source.scalars[at].value - 0x30)
            at += 1
        }
        guard at < limit, number > 0, number < 1_000 else { return }
        if source.scalars[at] == " ", at + 1 < limit, source.scalars[at + 1].isLatinLetter {
            draft.count = number
        } else if ChineseWords.measures.contains(source.scalars[at]) {
            draft.count = number
        }
    }

    private mutating func passWord(to end: Int) {
        let start = at
        let word = source.word(at: start)
        at = min(end, start + word.unicodeScalars.count)
        switch word {
        case "a", "an", "another":
            draft = SubjectDraft()
            draft.article = .indefinite
            lookForUnknownNoun(from: at)
        case "the", "this", "that", "these", "those":
            draft = SubjectDraft()
            draft.article = .definite
        case "and", "plus": isJoined = latest != nil
        case "her", "his", "him", "them", "their", "its": refer(word)
        default: break
        }
    }

    /// behind her: what was told last stands so to the person, or what comes next does.
    private mutating func refer(_ word: String) {
        guard let actor = word == "its" ? actor : person ?? actor else { return }
        if word != "its" { (self.actor, actorIsInSentence, actorIsInPart) = (actor, true, true) }
        guard let pending = preposition, isEndOfPhrase(at) else { return }
        preposition = nil
        if let latest, latestIsInPart, latest != actor, scene.subjects[latest].relation == nil {
            set(pending.relation, of: latest, to: actor)
        } else {
            front = Pending(relation: pending.relation, subject: actor)
        }
    }

    private func isEndOfPhrase(_ index: Int) -> Bool {
        guard index + 1 < limit, source.scalars[index] == " " else { return true }
        return EnglishWords.stops.contains(source.word(at: index + 1))
    }

    var actorOfSentence: Int? { actorIsInSentence ? actor : nil }
}

extension ScalarText {
    /// The English word at an index, folded; empty where none starts.
    func word(at start: Int) -> String {
        var end = start
        while end < count, end - start < 40, scalars[end].isLatinLetter { end += 1 }
        return foldedText(start..<end)
    }
}
