/// What bears a text and what that is made of: the thing named last before it, or right after it (“…”字样的招牌).
struct BearerReader {
    let source: ScalarText
    let cues: Cues

    struct Bearer {
        var name: Range<Int>
        var kind: String
        var material: String?
        var materialRange: Range<Int>?
    }

    func bearer(in clause: Clause) -> Bearer? {
        if let after = bearer(after: clause) { return after }
        if clause.quote.label != nil { return nil }
        if let own = last(in: clause.sentence), own.kind != "generic" || !isClosed(clause.sentence) { return own }
        guard clause.sentence.lowerBound > clause.before.lowerBound else { return nil }
        // A thing of the sentence ahead bears it only where that sentence is of things that bear texts.
        let end = clause.sentence.lowerBound
        return last(in: source.sentenceStart(before: end - 1, limit: clause.before.lowerBound)..<end).flatMap {
            $0.kind == "generic" ? nil : $0
        }
    }

    /// Whether a sentence ends before its text: 张三推门进来。“…” is not written on the door.
    private func isClosed(_ sentence: Range<Int>) -> Bool {
        let words = source.trimmed(sentence)
        return !words.isEmpty && source.endsSentence(words.upperBound - 1)
    }

    private func bearer(after clause: Clause) -> Bearer? {
        let hits = cues.hits(in: clause.after)
        guard let first = hits.first, first.range.lowerBound - clause.after.lowerBound <= 6 else { return nil }
        let gap = source.foldedText(clause.after.lowerBound..<first.range.lowerBound)
        guard
            ["字样的", "标识的", "字样", " ", "的", "标识", "字", "二字的", "字样标识的", "大字的", ""].contains(gap)
                || gap.hasPrefix("字样") || first.ideas.contains(.references)
        else { return nil }
        for hit in hits {
            if let kind = cues.value(.carriers, of: hit) { return bearer(hit, kind, in: clause.after) }
            if hit.ideas.contains(.places) || hit.ideas.contains(.relations) { return nil }
        }
        return nil
    }

    /// A thing of a kind that is known wins over a mere column or panel before it, not over one after it that has a name
    /// of its own: 屏幕底部的信息栏.
    private func last(in range: Range<Int>) -> Bearer? {
        var known: Bearer?
        var general: Bearer?
        let telling = range
        for hit in cues.hits(in: telling) {
            if let kind = cues.value(.carriers, of: hit) {
                if kind != "generic" {
                    known = bearer(hit, kind, in: telling)
                    general = nil
                } else if known == nil || hit.range.count > 1 {
                    general = bearer(hit, kind, in: telling)
                }
            } else if hit.ideas.contains(.carrierHeads), isHead(hit, in: telling), known == nil {
                general = bearer(hit, "generic", in: telling)
            }
        }
        return general ?? known
    }

    /// 对决栏, 增长卡: the last character of a compound, with the text's introducer or a mark after it.
    private func isHead(_ hit: Hit, in range: Range<Int>) -> Bool {
        guard hit.range.lowerBound > range.lowerBound else { return false }
        let before = source.scalars[hit.range.lowerBound - 1]
        guard before.isHan, !"一二三四五六七八九十两几这那每某第".unicodeScalars.contains(before) else { return false }
        let end = hit.range.upperBound
        guard end < range.upperBound else { return true }
        if !source.scalars[end].isHan { return true }
        if "以用上中内里的呈显展写标列则".unicodeScalars.contains(source.scalars[end]) { return true }
        guard let next = cues.starting(at: end) else { return false }
        return next.ideas.meets([.introducers, .sizes, .places, .speech, .faces, .colours, .roles, .vertical])
    }

    private func bearer(_ hit: Hit, _ kind: String, in range: Range<Int>) -> Bearer {
        var start = hit.range.lowerBound
        var material = cues.value(.materials, of: hit).map { ($0, hit.range) }
        // What it is made of and what it is called stand right before it.
        while start > range.lowerBound {
            if let before = cues.ending(at: start), before.range.lowerBound >= range.lowerBound {
                guard let value = cues.value(.materials, of: before) else { break }
                material = material ?? (value, before.range)
                start = before.range.lowerBound
            } else if source.scalars[start - 1] == " ", let before = cues.ending(at: start - 1),
                before.range.lowerBound >= range.lowerBound, let value = cues.value(.materials, of: before)
            {
                material = material ?? (value, before.range)
                start = before.range.lowerBound
            } else if kind == "generic", source.scalars[start - 1].isHan, source.scalars[start - 1] != "的",
                !"一以用上在有是为".unicodeScalars.contains(source.scalars[start - 1]), hit.range.lowerBound - start < 6
            {
                start -= 1
            } else {
                break
            }
        }
        if material == nil, source.scalars[hit.range.lowerBound].isHan, hit.range.count > 1,
            let own = cues.value(.materials, beginning: source.folded[hit.range])
        {
            material = (own, hit.range)
        }
        let drawn = Self.drawn(kind, of: material?.0)
        return Bearer(
            name: start..<hit.range.upperBound, kind: drawn, material: material?.0, materialRange: material?.1)
    }

    /// What a sign is made of tells which is drawn.
    private static func drawn(_ kind: String, of material: String?) -> String {
        guard kind == "sign" || kind == "enamel-sign" || kind == "brass-plate" || kind == "carved-plaque" else {
            return kind
        }
        switch material {
        case "wood", "bamboo": return kind == "carved-plaque" ? kind : "wood-plank"
        case "brass": return "brass-plate"
        case "neon": return "neon-tube"
        case "stone": return "stone-tablet"
        case "led": return "led-panel"
        case "glass": return "glass-decal"
        case "iron", "steel", "enamel": return "enamel-sign"
        case "chalk": return "chalkboard"
        case "cloth": return "cloth-banner"
        default: return kind == "sign" ? "wood-plank" : kind
        }
    }
}
