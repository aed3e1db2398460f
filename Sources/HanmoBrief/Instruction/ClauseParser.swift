import HanmoSource

/// One clause → one deed.
struct ClauseParser {
    let text: InstructionText
    let range: Range<Int>
    let previous: Instruction?

    func instruction() throws(InstructionError) -> Instruction {
        Instruction(try deed(), source: text.source.span(range))
    }

    var verbs: [InstructionText.VerbHit] {
        text.verbs.filter { $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound }
    }

    func first(_ verb: InstructionVerb) -> InstructionText.VerbHit? { verbs.first { $0.verb == verb } }

    private func deed() throws(InstructionError) -> Instruction.Deed {
        if let hit = first(.undo) {
            throw InstructionError(
                "“\(text.source.text(hit.range))” is no change of the page",
                hint: "hanmo edit --undo takes the last edit back",
                span: text.source.span(hit.range))
        }
        if let hit = first(.translate) {
            throw InstructionError(
                "“\(text.source.text(range))” asks for a translation, which Hanmo does not write",
                hint: "give the words: 把标题改成“…”", span: text.source.span(hit.range), status: .unavailable)
        }
        if first(.swap) != nil { return try swap() }
        if let hit = first(.crop) { return .crop(sides(without: hit)) }
        if let hit = first(.extend) { return .extend(sides(without: hit)) }
        // 把…移到, but 改到右上角 is said too.
        if let hit = first(.move), first(.add) == nil || hit.range.lowerBound <= range.lowerBound || isTaken {
            return try move(hit)
        }
        if let hit = first(.change), isChange(hit) { return try change(hit) }
        if let hit = first(.remove) { return .remove(target(besides: hit)) }
        if let hit = first(.add) { return try addition(hit) }
        if let hit = first(.move) { return try move(hit) }
        if let hit = first(.change) { return try change(hit) }
        return try bareChange()
    }

    /// Whether words that nothing can be made of may speak of a picture: they give no text, which only Hanmo sets right.
    var maySayAScene: Bool {
        first(.undo) == nil && first(.translate) == nil && text.quotes(in: range).isEmpty
    }

    /// 把 or 将 takes what is meant before its verb.
    private var isTaken: Bool {
        ["把", "将"].contains { word in range.contains { text.plain.has(word, at: $0) } }
    }

    /// 加一行 and 删掉 may stand before 换: the first verb decides, but for one of change after 把.
    private func isChange(_ hit: InstructionText.VerbHit) -> Bool {
        let others = verbs.filter { $0.verb == .remove || $0.verb == .add }
        guard let other = others.first else { return true }
        return hit.range.lowerBound < other.range.lowerBound || isTaken
    }

    // MARK: - Change

    /// Words that lead from what is changed to what it becomes.
    private static let english = [" into ", " to ", " with ", " by ", " as ", " in "]

    private func change(_ hit: InstructionText.VerbHit) throws(InstructionError) -> Instruction.Deed {
        let before = text.plain.trimmed(range.lowerBound..<hit.range.lowerBound)
        let after = hit.range.upperBound..<range.upperBound
        let isHan = text.plain.scalars[hit.range.lowerBound].isHan
        if isHan, let use = use(in: before) {
            // 用“B”替换“A”
            return try changed(after, value: use)
        }
        if isHan, !withoutTaker(before).isEmpty { return try changed(withoutTaker(before), value: after) }
        if isHan {
            for mark in ["为", "成", "到", "："] {
                if let at = after.first(where: { text.plain.has(mark, at: $0) }) {
                    return try changed(after.lowerBound..<at, value: at + 1..<after.upperBound)
                }
            }
            return try split(after)
        }
        // change "A" to "B", make the title red: a quote or words of its own on both sides.
        let words = hit.term == "substitute" ? [" for "] : Self.english
        for word in words {
            guard let at = after.first(where: { text.plain.hasFolded(word, at: $0) }) else { continue }
            let end = at + word.unicodeScalars.count
            // “the text in the bottom right” names a place.
            if word == " in ", ValueReader(text: text).value(in: end..<after.upperBound).isPlaceOnly { continue }
            let target = after.lowerBound..<at
            if hit.term == "substitute" { return try changed(end..<after.upperBound, value: target) }
            return try changed(target, value: end..<after.upperBound)
        }
        return try split(after)
    }

    private func use(in before: Range<Int>) -> Range<Int>? {
        guard ["用", "以"].contains(where: { text.plain.has($0, at: before.lowerBound) }) else { return nil }
        return before.lowerBound + 1..<before.upperBound
    }

    func withoutTaker(_ range: Range<Int>) -> Range<Int> {
        for word in ["把", "将", "给", "对"] where text.plain.has(word, at: range.lowerBound) {
            return text.plain.trimmed(range.lowerBound + 1..<range.upperBound)
        }
        return range
    }

    private func changed(_ target: Range<Int>, value range: Range<Int>) throws(InstructionError) -> Instruction.Deed {
        var wish = TargetReader(text: text).target(in: target)
        var value = ValueReader(text: text).value(in: range)
        if value.text == nil, let literal = literal(wish, value) {
            if wish.isEmpty { wish.quote = text.source.text(text.source.trimmed(target)) }
            value = ValueWish()
            (value.text, value.words) = (literal, literal)
        }
        guard !value.isEmpty else {
            let words = text.source.text(text.source.trimmed(range))
            throw InstructionError(
                words.isEmpty
                    ? "nothing says what \(wish.words) shall become" : "“\(words)” says nothing that Hanmo can do",
                hint: "give a text in quotes, a colour, a face, a size, a style, a time of day, a place or a paper",
                span: value.source)
        }
        if wish.isEmpty, case .change(let other, _)? = previous?.deed, !value.isOfPage { wish = other }
        if value.isPlaceOnly, value.alignment == nil { return .move(wish, value.place) }
        return .change(wish, value)
    }

    /// 标题改成秋日市集: words without quotes are a text where a text is meant and they say nothing of letters.
    private func literal(_ target: TargetWish, _ value: ValueWish) -> String? {
        guard !value.words.isEmpty, !value.isOfLetters, value.color == nil, value.place.isEmpty, value.canvas == nil,
            value.style == nil, value.tone == nil
        else { return nil }
        if target.isOfText { return value.words }
        return target.isEmpty && !target.words.isEmpty && value.isEmpty ? value.words : nil
    }

    /// No word leads from one to the other: what is changed ends with its noun.
    private func split(_ range: Range<Int>) throws(InstructionError) -> Instruction.Deed {
        let range = text.plain.trimmed(range)
        var end = range.lowerBound
        for quote in text.quotes(in: range).prefix(1) { end = quote.outer.upperBound }
        for hit in text.cues.hits(in: range)
        where hit.ideas.meets([.roles, .subjects, .carriers]) && end == range.lowerBound {
            end = hit.range.upperBound
        }
        if end == range.lowerBound {
            for word in [
                "background", "text", "words", "letters", "picture", "image", "page", "scene", "font", "it ", "this ",
                "背景", "文字", "字",
                "画面", "图片", "图", "页面",
            ] {
                if let at = range.first(where: { text.plain.hasFolded(word, at: $0) }) {
                    end = min(range.upperBound, at + word.unicodeScalars.count)
                    break
                }
            }
        }
        // The only quote is what the text shall say: 改一下标题“…”.
        let quotes = text.quotes(in: range)
        if quotes.count == 1, quotes[0].outer.upperBound == range.upperBound,
            !TargetReader(text: text).target(in: range.lowerBound..<quotes[0].outer.lowerBound).isEmpty
        {
            return try changed(range.lowerBound..<quotes[0].outer.lowerBound, value: quotes[0].outer)
        }
        if end == range.upperBound, end > range.lowerBound {
            // “make it night” names nothing but what it shall be.
            return try changed(range.lowerBound..<range.lowerBound, value: range)
        }
        return try changed(range.lowerBound..<end, value: end..<range.upperBound)
    }

    /// 标题大一号, 整体黑白: no verb, but words that say what becomes of something.
    private func bareChange() throws(InstructionError) -> Instruction.Deed {
        let range = withoutTaker(range)
        let value = ValueReader(text: text).value(in: range)
        guard !value.isEmpty, value.text == nil || value.isOfLetters || value.color != nil else {
            throw InstructionError(
                "nothing in “\(text.source.text(range))” says what to do", hint: InstructionError.examples,
                span: text.source.span(range))
        }
        if let hit = first(.value) {
            let isFirst = text.plain.trimmed(range.lowerBound..<hit.range.lowerBound).isEmpty
            let target = isFirst ? hit.range.upperBound..<range.upperBound : range.lowerBound..<hit.range.lowerBound
            return try changed(target, value: isFirst ? hit.range : hit.range.lowerBound..<range.upperBound)
        }
        return try split(range)
    }
}

extension ValueWish {
    /// Whether it says where something goes and nothing else.
    var isPlaceOnly: Bool {
        guard !place.isEmpty else { return false }
        var rest = self
        rest.place = PlaceWish()
        // 居中 is a way of lining up, too.
        rest.alignment = nil
        return rest.isEmpty
    }

    /// Whether only the page as a whole can become it.
    var isOfPage: Bool { canvas != nil || style != nil || tone != nil || isOfScene }
}
