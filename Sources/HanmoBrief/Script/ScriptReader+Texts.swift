import HanmoSource

/// Who says a line, and how.
struct ScriptVoice {
    var role = Wording.Role.speech
    var speaker: String?
    var speakerCue: Range<Int>?
    var roleCue: Range<Int>?
    var balloon: Balloon?
    var carrier: String?
    var carrierKind: String?
    var manner = ScriptManner()

    init() {}

    /// Of a line that goes on with the balloon before.
    init(continuing last: Wording) {
        (role, speaker, balloon) = (last.role, last.speaker, .joined)
        manner.emotion = last.emotion
    }
}

extension ScriptReader {
    func voice(of label: ScriptLabel) -> ScriptVoice {
        var voice = ScriptVoice()
        if let manner = label.manner { voice.manner = ScriptManner(source, cues, manner) }
        switch label.key {
        case .narration: (voice.role, voice.roleCue) = (.narration, label.name)
        case .caption: (voice.role, voice.balloon, voice.roleCue) = (.narration, .caption, label.name)
        case .soundEffect: (voice.role, voice.roleCue) = (.soundEffect, label.name)
        case .speech: voice.roleCue = label.name
        case .thought:
            (voice.role, voice.roleCue) = (.thought, label.name)
            voice.speaker = brief.wordings.last { $0.speaker != nil && $0.panel == openPanel }?.speaker
        default: speak(label.name, &voice)
        }
        // 旁白（阿明）: whose voice tells it.
        if label.key != nil, voice.speaker == nil, let manner = label.manner,
            let name = castNames[source.foldedText(source.trimmed(manner))]
        {
            (voice.speaker, voice.speakerCue) = (name, manner)
            voice.manner.deeds = []
        }
        return voice
    }

    /// The number of the open panel.
    private var openPanel: Int? { isOpenPage ? nil : panels.last?.number }

    private func speak(_ label: Range<Int>, _ voice: inout ScriptVoice) {
        (voice.speaker, voice.speakerCue) = (source.text(label), label)
        if let name = castNames[source.foldedText(label)] {
            voice.speaker = name
            return
        }
        // 电话：, RADIO: a thing that speaks.
        if let hit = cues.starting(at: label.lowerBound), hit.range == label {
            if cues.value(.balloons, of: hit) == Balloon.electronic.rawValue {
                (voice.balloon, voice.manner.balloonCue) = (.electronic, label)
                return
            }
            if let kind = cues.value(.carriers, of: hit), !hit.ideas.contains(.subjects) {
                (voice.role, voice.speaker, voice.speakerCue) = (.body, nil, nil)
                (voice.carrier, voice.carrierKind) = (source.text(label), kind)
                return
            }
        }
        // 阿明小声说, Tom whispers: how it is said stands behind the name.
        var end = label.upperBound
        var manner = label.upperBound..<label.upperBound
        while let hit = cues.ending(at: end), hit.range.lowerBound > label.lowerBound,
            hit.ideas.meets([.speech, .balloons, .manners]) || ScriptManner.emotion(of: hit, cues, source) != nil
        {
            end = hit.range.lowerBound
            while end > label.lowerBound, source.scalars[end - 1].isSpace || source.scalars[end - 1] == "地" { end -= 1 }
            manner = hit.range.lowerBound..<label.upperBound
        }
        var name = label.lowerBound..<end
        // 阿明走进来: the cast tells where a name ends.
        if castNames[source.foldedText(name)] == nil {
            let known = castNames.keys.filter { source.hasFolded($0, at: label.lowerBound) }.max { $0.count < $1.count }
            if let known, known.unicodeScalars.count < name.count, source.scalars[label.lowerBound].isHan {
                let cut = label.lowerBound + known.unicodeScalars.count
                if !Self.joins.contains(source.scalars[cut]) {
                    name = label.lowerBound..<cut
                    manner = cut..<label.upperBound
                }
            }
        }
        guard !name.isEmpty, name != label else { return }
        (voice.speaker, voice.speakerCue) = (castNames[source.foldedText(name)] ?? source.text(name), name)
        let said = ScriptManner(source, cues, manner)
        voice.manner.balloon = voice.manner.balloon ?? said.balloon
        voice.manner.balloonCue = voice.manner.balloonCue ?? said.balloonCue
        voice.manner.emotion = voice.manner.emotion ?? said.emotion
        voice.manner.emotionCue = voice.manner.emotionCue ?? said.emotionCue
    }

    /// 旁白：无
    private static func isNothing(_ words: String) -> Bool {
        ["无", "没有", "none", "n/a"].contains(words)
    }

    /// What joins two names.
    static let joins: [Unicode.Scalar] = ["和", "与", "、", "&", "＆", "+", "/", "及"]

    /// Adds what is said from `rest` on; the index of the next line.
    mutating func takeText(_ rest: Range<Int>, _ index: Int, _ voice: ScriptVoice) -> Int {
        isInCast = false
        var voice = voice
        var rest = rest
        if let manner = leadingManner(rest) {
            let said = ScriptManner(source, cues, manner.words)
            voice.manner.balloon = voice.manner.balloon ?? said.balloon
            voice.manner.emotion = voice.manner.emotion ?? said.emotion
            voice.manner.balloonCue = voice.manner.balloonCue ?? said.balloonCue
            voice.manner.emotionCue = voice.manner.emotionCue ?? said.emotionCue
            rest = manner.rest
        }
        let said = ScriptSaid(source, lines, rest, line: index)
        note(unclosed: said)
        if voice.roleCue != nil, said.pieces.count == 1, Self.isNothing(source.foldedText(said.pieces[0].range)) {
            leave(lines[index].body, "it says that there is none")
            return said.next
        }
        if let aside = said.aside {
            let more = ScriptManner(source, cues, aside)
            voice.manner.balloon = voice.manner.balloon ?? more.balloon
            voice.manner.emotion = voice.manner.emotion ?? more.emotion
            voice.manner.deeds += more.deeds
        }
        if said.pieces.isEmpty {
            let line = lines[index].body
            brief.findings.append(
                Diagnostic(
                    .warning, "empty-text", "nothing is said after “\(source.text(line).shown(limit: 40))”",
                    hint: "write the words behind the colon", source: source.span(line)))
        }
        for (number, piece) in said.pieces.enumerated() {
            var voice = voice
            if number > 0 { voice.balloon = .joined }
            add(piece, voice)
        }
        noteStranger(voice)
        takeDeeds(voice)
        let last = lines[max(index, said.next - 1)]
        extendPanel(to: last.range.upperBound)
        return said.next
    }

    /// 阿明：（小声）你好: known words in brackets before what is said tell how.
    private func leadingManner(_ rest: Range<Int>) -> (words: Range<Int>, rest: Range<Int>)? {
        guard let first = rest.first, let closing = ScriptShape.closing[source.scalars[first]],
            "(（".unicodeScalars.contains(source.scalars[first]),
            let close = rest.first(where: { [closing.0, closing.1].contains(source.scalars[$0]) })
        else { return nil }
        let words = first + 1..<close
        let after = source.trimmed(close + 1..<rest.upperBound)
        let manner = ScriptManner(source, cues, words)
        guard manner.isKnown, manner.deeds.isEmpty, !after.isEmpty else { return nil }
        return (words, after)
    }

    private mutating func add(_ piece: ScriptSaid.Piece, _ voice: ScriptVoice) {
        var wording = wording(of: piece)
        wording.role = voice.role
        wording.speaker = voice.speaker
        wording.carrier = voice.carrier
        wording.carrierKind = voice.carrierKind
        wording.emotion = voice.manner.emotion
        wording.balloon = voice.balloon
        wording.size = voice.manner.size ?? (voice.role == .soundEffect ? .large : .medium)
        if let said = voice.manner.balloon, voice.balloon != .joined {
            switch said {
            case .thought: wording.role = .thought
            case .narration, .caption:
                wording.role = .narration
                if said == .caption { wording.balloon = .caption }
            case .soundEffect: wording.role = .soundEffect
            default: wording.balloon = said
            }
        }
        func note(_ name: String, _ range: Range<Int>?) {
            if let range { wording.cues[name] = source.span(range) }
        }
        note("speaker", voice.speakerCue)
        note("role", voice.roleCue ?? (wording.role == voice.role ? nil : voice.manner.balloonCue))
        if wording.balloon != nil, wording.balloon != .joined { note("balloon", voice.manner.balloonCue) }
        note("emotion", voice.manner.emotionCue)
        note("size", voice.manner.sizeCue)
        if voice.carrier != nil { note("carrier", piece.range) }
        if isOpenPage {
            waiting.append(brief.wordings.count)
        } else if let panel = panels.last {
            wording.panel = panel.number
            wording.cues["panel"] = source.span(panel.head)
            panels[panels.count - 1].texts += 1
        }
        brief.wordings.append(wording)
        drawn.append(piece.range)
    }

    /// What somebody does while speaking belongs to the picture.
    private mutating func takeDeeds(_ voice: ScriptVoice) {
        for deed in voice.manner.deeds {
            if isOpenPage || panels.isEmpty {
                waitingWords.append(deed)
            } else {
                panels[panels.count - 1].deeds.append((voice.speaker ?? "", deed))
            }
        }
    }

    private mutating func noteStranger(_ voice: ScriptVoice) {
        guard !castNames.isEmpty, let speaker = voice.speaker, let cue = voice.speakerCue else { return }
        let folded = source.foldedText(cue)
        guard castNames[folded] == nil, !strangers.contains(folded), voice.balloon != .electronic else { return }
        let crowds = ["众人", "大家", "全班", "全体", "所有人", "人群", "观众", "all", "everyone", "crowd", "both", "两人", "二人"]
        guard !crowds.contains(folded) else { return }
        var marks = Self.joins
        marks.append("&")
        let names = folded.replacingWord(" and ", with: "&").unicodeScalars.split { marks.contains($0) }
            .map { String(String.UnicodeScalarView($0)).trimmedSpaces }
        if names.count > 1, names.allSatisfy({ castNames[$0] != nil }) { return }
        strangers.append(folded)
        let cast = brief.comic.cast.map(\.name)
        let list = cast.prefix(6).joined(separator: ", ") + (cast.count > 6 ? " …" : "")
        brief.findings.append(
            Diagnostic(
                .warning, "unknown-speaker", "\(speaker.shown(limit: 40)) speaks but is not in the cast",
                hint: "the cast has \(list); add a line with the looks, or mend the name; the line is drawn anyway",
                source: source.span(cue)))
    }
}

extension String {
    fileprivate var trimmedSpaces: String {
        var scalars = unicodeScalars[...]
        while scalars.first?.isSpace == true { scalars.removeFirst() }
        while scalars.last?.isSpace == true { scalars.removeLast() }
        return String(String.UnicodeScalarView(scalars))
    }

    fileprivate func replacingWord(_ word: String, with other: String) -> String {
        var result = ""
        var rest = self[...]
        while let range = rest.firstRange(of: word) {
            result += rest[..<range.lowerBound] + other
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
