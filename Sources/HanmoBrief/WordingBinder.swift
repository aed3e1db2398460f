import HanmoSource

/// Turns quoted texts into wordings: role, place, size, face, colour, carrier, speaker, panel, from the clause before.
struct WordingBinder {
    let source: ScalarText
    private(set) var wordings: [Wording] = []
    private(set) var unused: [UnusedSpan] = []

    init(source: ScalarText) { self.source = source }

    mutating func bind(_ quote: QuotedText, clause range: Range<Int>) {
        let clause = CueFinder(source: source, clause: range)
        let text = resolved(source.text(quote.content))
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return }
        if let reason = reasonToSkip(text, clause) {
            unused.append(UnusedSpan(source: source.span(quote.outer), text: text, why: reason))
            return
        }
        var wording = Wording(id: "t\(wordings.count + 1)", text: text, source: source.span(quote.content))
        if quote.mark == .fence {
            wording.role = .code
            wording.face = .mono
        }
        readLook(of: &wording, in: clause)
        readPlace(of: &wording, in: clause)
        readBearer(of: &wording, in: clause)
        wordings.append(wording)
    }

    /// A backslash and an n in a text mean a line end.
    private func resolved(_ text: String) -> String {
        guard text.contains("\\n") else { return text.replacingLineEnds }
        var result = ""
        var pending = false
        for character in text {
            if pending {
                result += character == "n" ? "\n" : "\\\(character)"
                pending = false
            } else if character == "\\" {
                pending = true
            } else {
                result.append(character)
            }
        }
        return result + (pending ? "\\" : "")
    }

    private func reasonToSkip(_ text: String, _ clause: CueFinder) -> String? {
        let end = clause.clause.upperBound
        for negative in ["不要出现", "不要写", "不出现", "禁止出现", "without the words", "do not write", "don't write"] {
            if let range = clause.last(negative), end - range.upperBound <= 4 {
                return "the prompt says that it must not appear"
            }
        }
        let short = text.utf8.count <= 4096
        if short, let range = clause.last("其中"), end - range.upperBound <= 3,
            wordings.contains(where: { $0.text.contains(text) })
        {
            return "it is part of a text above, named for its style; styled parts are not drawn yet"
        }
        if short, wordings.contains(where: { $0.text == text }), !source.followsIntroducer(end) {
            return "it repeats a text above"
        }
        return nil
    }

    private func readLook(of wording: inout Wording, in clause: CueFinder) {
        if let size = clause.last(of: Lexicon.sizes) { decide(&wording, "size", size.range) { $0.size = size.value } }
        if let points = points(in: clause) {
            decide(&wording, "size", points.range) {
                $0.size = points.value >= 24 ? .large : points.value >= 12 ? .medium : .small
            }
        }
        if let face = clause.last(of: Lexicon.faces) { decide(&wording, "face", face.range) { $0.face = face.value } }
        if let color = clause.last(of: Lexicon.colors), !isGround(color.range) {
            decide(&wording, "color", color.range) { $0.color = color.value }
        }
        if let role = clause.last(of: Lexicon.roles), wording.role == .body, isNear(role.range, role.value, clause) {
            decide(&wording, "role", role.range) { $0.role = role.value }
        }
        for term in ["竖排", "竖写", "直书", "自右向左", "从右向左", "从右到左", "vertically", "vertical text"] {
            if let range = clause.last(term) { decide(&wording, "vertical", range) { $0.vertical = true } }
        }
        if wording.role == .title, wording.cues["size"] == nil { wording.size = .large }
    }

    /// 米白底, a cream background: the colour of what the text stands on.
    private func isGround(_ color: Range<Int>) -> Bool {
        let after = source.text(color.upperBound..<min(source.scalars.count, color.upperBound + 12)).lowercased()
        return Lexicon.grounds.contains { after.hasPrefix($0) }
    }

    /// A role word counts in the sentence of the text; 标题下方 is a place, not a role.
    private func isNear(_ range: Range<Int>, _ role: Wording.Role, _ clause: CueFinder) -> Bool {
        guard let sentence = clause.sentences.first, sentence.clause.lowerBound <= range.lowerBound else {
            return false
        }
        let after = source.text(range.upperBound..<min(clause.clause.upperBound, range.upperBound + 2))
        let before = source.text(max(clause.clause.lowerBound, range.lowerBound - 6)..<range.lowerBound).lowercased()
        return !["下方", "上方", "之下", "下"].contains { after.hasPrefix($0) } && !before.hasSuffix("below the ")
            && !before.hasSuffix("under ") && !before.hasSuffix("the sub")
            && !(role == .seal && source.has("e", at: range.upperBound))
    }

    /// `24pt`.
    private func points(in clause: CueFinder) -> (value: Int, range: Range<Int>)? {
        guard let unit = ["pt", "-point", " point"].lazy.compactMap({ self.lastUnit($0, clause) }).first else {
            return nil
        }
        return unit
    }

    private func lastUnit(_ unit: String, _ clause: CueFinder) -> (value: Int, range: Range<Int>)? {
        let end = clause.clause.upperBound
        for start in stride(from: end - unit.count, to: clause.clause.lowerBound, by: -1)
        where source.has(unit, at: start) {
            var first = start
            while first > clause.clause.lowerBound, source.scalars[first - 1].isASCII,
                source.scalars[first - 1].properties.numericType != nil
            {
                first -= 1
            }
            if let value = Int(source.text(first..<start)) { return (value, first..<start + unit.count) }
        }
        return nil
    }

    private mutating func readPlace(of wording: inout Wording, in clause: CueFinder) {
        switch PlaceReader().place(in: clause) {
        case .absolute(let place, let range): decide(&wording, "place", range) { $0.place = place }
        case .relative(let range):
            guard let before = wordings.last?.place else { return }
            decide(&wording, "place", range) { $0.place = before }
        case nil:
            // A list under one introducer stays where the introducer put it.
            if clause.clause.count <= 3, let before = wordings.last {
                (wording.place, wording.size, wording.carrier) = (before.place, before.size, before.carrier)
            }
        }
    }

    private func readBearer(of wording: inout Wording, in clause: CueFinder) {
        if let carrier = clause.last(of: Lexicon.carriers.map { ($0, $0) }) {
            decide(&wording, "carrier", carrier.range) { $0.carrier = carrier.value }
        }
        let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
        for (index, numeral) in numerals.enumerated() {
            for term in ["第\(numeral)格", "第\(index + 1)格", "panel \(index + 1)"] {
                if let range = clause.last(term) { decide(&wording, "panel", range) { $0.panel = index + 1 } }
            }
        }
        readSpeaker(of: &wording, before: clause.clause)
    }

    /// 小明：“…” and 老人说道：“…”: a short name between the last mark and the colon.
    private func readSpeaker(of wording: inout Wording, before clause: Range<Int>) {
        var end = clause.upperBound
        guard end > clause.lowerBound, source.scalars[end - 1] == "：" else { return }
        end -= 1
        for verb in ["说道", "回应", "喊道", "问道", "笑道", "说", "问", "道"] where end - clause.lowerBound > verb.count {
            let start = end - verb.unicodeScalars.count
            if source.has(verb, at: start) {
                let name = nameEnding(at: start, in: clause)
                if !name.isEmpty { decide(&wording, "speaker", name) { $0.speaker = source.text(name) } }
                return
            }
        }
        let name = nameEnding(at: end, in: clause)
        guard (2...4).contains(name.count), !source.followsIntroducer(name.upperBound),
            name.lowerBound == clause.lowerBound
                || "\n。，；：”".unicodeScalars.contains(source.scalars[name.lowerBound - 1])
        else { return }
        let text = source.text(name)
        guard Lexicon.rows.allSatisfy({ !text.contains($0.0) }), Lexicon.roles.allSatisfy({ !text.contains($0.0) }),
            Lexicon.carriers.allSatisfy({ !text.contains($0) })
        else { return }
        decide(&wording, "speaker", name) { $0.speaker = text }
    }

    private func nameEnding(at end: Int, in clause: Range<Int>) -> Range<Int> {
        var start = end
        while start > clause.lowerBound, end - start < 4, source.scalars[start - 1].properties.isIdeographic {
            start -= 1
        }
        return start..<end
    }

    private func decide(_ wording: inout Wording, _ cue: String, _ range: Range<Int>, _ change: (inout Wording) -> Void)
    {
        change(&wording)
        wording.cues[cue] = source.span(range)
    }
}

extension String {
    /// CR LF and CR are line ends like LF.
    fileprivate var replacingLineEnds: String {
        contains("\r\n") || contains("\r")
            ? split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\r" || $0 == "\n" }.joined(
                separator: "\n") : self
    }
}
