import HanmoSource

/// All deeds but changes.
extension ClauseParser {
    func target(besides hit: InstructionText.VerbHit) -> TargetWish {
        let before = withoutTaker(text.plain.trimmed(range.lowerBound..<hit.range.lowerBound))
        let after = text.plain.trimmed(hit.range.upperBound..<range.upperBound)
        let reader = TargetReader(text: text)
        if before.isEmpty { return reader.target(in: after) }
        let wish = reader.target(in: before)
        return wish.isEmpty || reader.target(in: after).isOfText && !wish.isOfText ? reader.target(in: range) : wish
    }

    func swap() throws(InstructionError) -> Instruction.Deed {
        let hits = verbs.filter { $0.verb == .swap }
        let reader = TargetReader(text: text)
        let quotes = text.quotes(in: range)
        let words: [String] = ["和", "与", "跟", "同", " and ", " with "]
        for word in words {
            guard let at = range.first(where: { text.plain.hasFolded(word, at: $0) }) else { continue }
            var first = withoutTaker(text.plain.trimmed(range.lowerBound..<at))
            if let hit = hits.first, hit.range.upperBound <= at {
                first = text.plain.trimmed(hit.range.upperBound..<at)
            }
            var second = at + word.unicodeScalars.count..<range.upperBound
            if let hit = hits.last, hit.range.lowerBound > at { second = second.lowerBound..<hit.range.lowerBound }
            return .swap(reader.target(in: first), reader.target(in: second))
        }
        if quotes.count == 2 { return .swap(reader.target(in: quotes[0].outer), reader.target(in: quotes[1].outer)) }
        throw InstructionError(
            "“\(text.source.text(range))” does not say which two change places",
            hint: "say 交换“A”和“B”, or swap \"A\" and \"B\"",
            span: text.source.span(range))
    }

    func move(_ hit: InstructionText.VerbHit) throws(InstructionError) -> Instruction.Deed {
        let before = withoutTaker(text.plain.trimmed(range.lowerBound..<hit.range.lowerBound))
        var target = before
        var place = hit.range.upperBound..<range.upperBound
        if before.isEmpty {
            for word in ["到", "至", "去", " to ", " into ", " onto "] {
                guard let at = place.first(where: { text.plain.hasFolded(word, at: $0) }) else { continue }
                target = place.lowerBound..<at
                place = at + word.unicodeScalars.count..<place.upperBound
                break
            }
        }
        let wish = PlaceWishReader(text: text).place(in: place)
        guard !wish.isEmpty else {
            throw InstructionError(
                "“\(text.source.text(text.source.trimmed(place)))” is no place of the page",
                hint: "say a part of the page such as 右上角, 底部居中, bottom left, or give one with --region",
                span: text.source.span(text.source.trimmed(place)))
        }
        return .move(TargetReader(text: text).target(in: target), wish)
    }

    func sides(without hit: InstructionText.VerbHit) -> SideWish {
        var wish = SideReader(text: text).sides(in: range)
        let target = target(besides: hit)
        if target.isOfText || target.panel != nil { wish.target = target }
        return wish
    }

    func addition(_ hit: InstructionText.VerbHit) throws(InstructionError) -> Instruction.Deed {
        let reader = TargetReader(text: text)
        let value = ValueReader(text: text).value(in: range)
        let whole = reader.target(in: range)
        let quotes = text.quotes(in: range)
        let after = hit.range.upperBound..<range.upperBound
        let thing = quotes.last(where: { $0.outer.lowerBound >= hit.range.upperBound }) ?? quotes.last
        // 给标题加描边, add a shadow to “A”: no new text but a look.
        let isEffect =
            value.outline != nil || value.shadow != nil || value.glow != nil || value.underline || value.strike
        if isEffect, thing.map({ quote in isTarget(quote, of: hit) }) ?? true {
            var look = value
            look.text = nil
            return .change(effectTarget(hit), look)
        }
        let plain = text.words(in: range)
        var wish = AdditionWish(words: text.source.text(range), source: text.source.span(range))
        wish.text = thing.map(text.text(of:))
        wish.panel = whole.panel
        wish.place = whole.place
        wish.isWatermark = plain.contains("水印") || plain.contains("watermark")
        wish.isPoem =
            ["诗", "poem", "verse"].contains { plain.contains($0) } || whole.place.isEmptyPart && value.vertical == true
        wish.role = whole.role
        wish.carrierKind = whole.carrierKind
        wish.look = value
        guard wish.text == nil else { return .add(wish) }
        if wish.role != nil || wish.isWatermark || whole.noun == .text || wish.isPoem {
            throw InstructionError(
                "“\(text.source.text(range))” does not say which words to add", hint: "put them in quotes: 加一行小字“…”",
                span: text.source.span(range))
        }
        wish.subjects = SceneTeller(source: text.plain, cues: text.cues).scene(in: [after]).subjects
        if wish.subjects.isEmpty, value.isOfScene || value.style != nil || value.tone != nil {
            return .change(TargetWish(words: "", source: text.source.span(range)), value)
        }
        // 在左边 before the verb says where it stands, too.
        for index in wish.subjects.indices where wish.subjects[index].looks.side == nil {
            wish.subjects[index].looks.side = wish.place.column?.rawValue
        }
        guard !wish.subjects.isEmpty else {
            throw InstructionError(
                "“\(text.source.text(text.source.trimmed(after)))” is nothing that Hanmo can add",
                hint: "put words in quotes, or name a subject such as 一只猫, a tree (hanmo paint lists them)",
                span: text.source.span(text.source.trimmed(after)))
        }
        return .add(wish)
    }

    /// add a shadow to “A”, 给“A”加下划线
    private func isTarget(_ quote: InstructionText.Quote, of hit: InstructionText.VerbHit) -> Bool {
        if quote.outer.upperBound <= hit.range.lowerBound { return true }
        return text.plain.foldedText(max(0, quote.outer.lowerBound - 8)..<quote.outer.lowerBound).contains("to ")
    }

    private func effectTarget(_ hit: InstructionText.VerbHit) -> TargetWish {
        let reader = TargetReader(text: text)
        let before = withoutTaker(text.plain.trimmed(range.lowerBound..<hit.range.lowerBound))
        if !before.isEmpty { return reader.target(in: before) }
        let after = hit.range.upperBound..<range.upperBound
        if let at = after.first(where: { text.plain.hasFolded(" to ", at: $0) }) {
            return reader.target(in: at + 4..<after.upperBound)
        }
        // 标题换成金色，加阴影: of what was just changed.
        if case .change(let target, _)? = previous?.deed { return target }
        return TargetWish(words: "", source: text.source.span(range))
    }
}
