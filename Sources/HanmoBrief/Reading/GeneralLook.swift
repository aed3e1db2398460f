import HanmoSource

/// What a sentence without a text of its own says of every text: 所有文字用金色楷体, all text in white serif, or after the
/// last text 红纸金字，楷体。 A text's own words win over it.
struct GeneralLook {
    let source: ScalarText
    let cues: Cues
    let canvas: CanvasWish
    let free: FreeText

    func apply(to wordings: inout [Wording]) {
        for sentence in sentences() {
            guard isGeneral(sentence) else { continue }
            var look = Wording(id: "", text: "", source: source.span(sentence))
            var reader = LookReader(source: source, cues: cues, canvas: canvas)
            reader.read(into: &look, clause(sentence))
            for index in wordings.indices where wordings[index].role != .seal && wordings[index].role != .code {
                take(look, into: &wordings[index])
            }
        }
    }

    private func take(_ look: Wording, into wording: inout Wording) {
        func take(_ cue: String, _ change: (inout Wording) -> Void) {
            guard wording.cues[cue] == nil, let span = look.cues[cue] else { return }
            wording.cues[cue] = span
            change(&wording)
        }
        take("face") { $0.face = look.face }
        take("color") { $0.color = look.color }
        take("weight") { $0.lettering.weight = look.lettering.weight }
        take("vertical") { $0.vertical = look.vertical }
    }

    private func clause(_ sentence: Range<Int>) -> Clause {
        let none = sentence.upperBound..<sentence.upperBound
        return Clause(
            quote: QuotedText(mark: .quotes, content: none, outer: none), before: sentence, sentence: sentence,
            ahead: none, after: none, continuesList: false)
    }

    /// Sentences that lie between two texts as a whole.
    private func sentences() -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        for (number, part) in free.parts.enumerated() {
            var start = part.lowerBound
            for index in part where source.endsSentence(index) {
                // What follows a text in its sentence is about that text.
                if start > part.lowerBound || number == 0 { sentences.append(start..<index + 1) }
                start = index + 1
            }
            if part.upperBound == source.count, start > part.lowerBound, start < part.upperBound {
                sentences.append(start..<part.upperBound)
            }
        }
        return sentences.filter { !source.trimmed($0).isEmpty }
    }

    private func isGeneral(_ sentence: Range<Int>) -> Bool {
        let hits = cues.hits(in: sentence)
        if hits.contains(where: { $0.ideas.contains(.generals) }) { return true }
        // After the last text, a short sentence that is about letters only.
        guard let last = free.parts.last, free.parts.count > 1, sentence.lowerBound >= last.lowerBound,
            hits.contains(where: { $0.ideas.meets([.faces, .weights]) })
        else { return false }
        let looks: Ideas = [.faces, .weights, .colours, .shortColours, .letters, .grounds, .sizes]
        let told = hits.filter { $0.ideas.meets(looks) }.reduce(0) { $0 + $1.range.count }
        return told * 2 >= source.trimmed(sentence).count
    }
}
