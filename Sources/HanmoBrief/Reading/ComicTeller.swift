import HanmoSource

/// What only comics have: how each text is said, what the sheet is, and panels that no words head.
struct ComicTeller {
    let source: ScalarText
    let cues: Cues
    let free: FreeText

    /// How each text is said and by whom, format and direction.
    func hear(_ brief: inout Brief, _ clauses: [Clause]) {
        for cue in free.all(.panels) { brief.comic.take(cue.value, source.span(cue.range), &brief.cues) }
        var next = clauses[...]
        var last: String?
        for index in brief.wordings.indices {
            // Clauses and texts stand in one order; some clauses are of no text.
            let source = brief.wordings[index].source
            next = next.drop { self.source.span($0.quote.content) != source }
            guard let clause = next.popFirst() else { break }
            nameSpeaker(&brief.wordings[index], clause, last)
            last = brief.wordings[index].speaker ?? last
            hear(&brief.wordings[index], clause)
        }
    }

    /// - Returns: The story that was cut into panels, if none had a head.
    func cut(_ brief: inout Brief) -> ComicStory? {
        guard brief.panels.isEmpty else { return nil }
        var story = ComicStory(source: source, cues: cues, free: free, wordings: brief.wordings)
        story.cut(into: &brief)
        return story
    }

    private func nameSpeaker(_ wording: inout Wording, _ clause: Clause, _ last: String?) {
        let speaker = SpeakerName(source: source, cues: cues)
        if let name = speaker.chinese(clause, last: last) {
            wording.speaker = name.name
            wording.cues["speaker"] = source.span(name.range)
        } else if let name = wording.speaker {
            wording.speaker = speaker.shortened(name)
        } else if [.body, .speech, .thought].contains(wording.role), let name = speaker.english(clause, last: last) {
            wording.speaker = name.name
            wording.cues["speaker"] = source.span(name.range)
            if wording.role == .body { wording.role = .speech }
        }
    }

    /// 小明惊讶地小声说：, “…”她怒吼道.
    private func hear(_ wording: inout Wording, _ clause: Clause) {
        switch wording.carrierKind {
        case "shout-bubble": wording.balloon = .shout
        case "thought-bubble": wording.role = .thought
        default: break
        }
        guard [.speech, .thought].contains(wording.role) else { return }
        let after =
            clause.after.lowerBound..<min(clause.after.upperBound, source.sentenceEnd(from: clause.after.lowerBound))
        let hits = Array(cues.hits(in: clause.sentence).reversed()) + Array(cues.hits(in: after))
        for hit in hits {
            if wording.emotion == nil, let emotion = ScriptManner.emotion(of: hit, cues, source) {
                wording.emotion = emotion
                wording.cues["emotion"] = source.span(hit.range)
            }
            guard wording.balloon == nil, let balloon = cues.value(.balloons, of: hit).flatMap(Balloon.init) else {
                continue
            }
            switch balloon {
            case .whisper, .shout, .weak, .electronic, .offPanel, .borderless:
                guard wording.role == .speech else { continue }
                wording.balloon = balloon
                wording.cues["balloon"] = source.span(hit.range)
            default: continue
            }
        }
    }
}
