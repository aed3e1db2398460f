/// Who says a text.
struct VoiceReader {
    let source: ScalarText
    let cues: Cues

    struct Speaker {
        var name: String
        var range: Range<Int>
    }

    /// 小明：, 老人说道：, Tom shouts; or “…”他笑道 and "…" said Tom after it. A pronoun is who was named last.
    func speaker(of clause: Clause, last: String?) -> Speaker? {
        named(before: clause) ?? connected(clause) ?? named(after: clause, last: last) ?? pronoun(before: clause, last)
    }

    private func named(before clause: Clause) -> Speaker? {
        var end = clause.before.upperBound
        let floor = clause.before.lowerBound
        var hasColon = false
        while end > floor, source.scalars[end - 1].isSpace || "：:，,".unicodeScalars.contains(source.scalars[end - 1]) {
            hasColon = hasColon || source.scalars[end - 1] == "：" || source.scalars[end - 1] == ":"
            end -= 1
        }
        guard end > floor else { return nil }
        if let verb = cues.ending(at: end), verb.range.lowerBound >= floor,
            cues.value(.speech, of: verb) == "speech"
                || cues.value(.speech, of: verb) == "thought"
        {
            // 他笑着大声说: what tells how stands between the name and the verb.
            let name = name(endingAt: verb.range.lowerBound, from: floor)
            if let name { return isPronoun(name) ? nil : Speaker(name: source.text(name), range: name) }
            return subject(of: clause)
        }
        guard hasColon, let name = name(endingAt: end, from: floor), isWholeName(name, from: floor) else { return nil }
        return Speaker(name: source.text(name), range: name)
    }

    /// 机器人举着锅铲，说：the verb stands alone, so that the person named first in the sentence speaks.
    private func subject(of clause: Clause) -> Speaker? {
        for hit in cues.hits(in: clause.sentence) where hit.ideas.contains(.subjects) {
            // 机器人小铁: what it is, then its name.
            var end = hit.range.upperBound
            if end + 1 < clause.sentence.upperBound, "小老阿".unicodeScalars.contains(source.scalars[end]),
                source.scalars[end + 1].isHan
            {
                end += 2
            }
            return Speaker(name: source.text(hit.range.lowerBound..<end), range: hit.range.lowerBound..<end)
        }
        return nil
    }

    /// A speech bubble connected to Rook, 小明的气泡.
    private func connected(_ clause: Clause) -> Speaker? {
        for hit in cues.hits(in: clause.sentence) where hit.ideas.contains(.voices) {
            if let name = capitalized(from: hit.range.upperBound, to: clause.sentence.upperBound) {
                return Speaker(name: source.text(name), range: name)
            }
        }
        guard let bubble = cues.last(.roles, in: clause.sentence), ["speech", "thought"].contains(bubble.value) else {
            return nil
        }
        var end = bubble.range.lowerBound
        if end > clause.sentence.lowerBound, source.scalars[end - 1] == "的" { end -= 1 }
        guard let name = name(endingAt: end, from: clause.sentence.lowerBound), source.scalars[name.lowerBound].isHan
        else {
            return nil
        }
        return Speaker(name: source.text(name), range: name)
    }

    private func named(after clause: Clause, last: String?) -> Speaker? {
        guard
            let verb = cues.hits(in: clause.after).first(where: {
                ["speech", "thought"].contains(cues.value(.speech, of: $0))
            })
        else { return nil }
        let start = clause.after.lowerBound
        if source.folded[verb.range.lowerBound].isLatinLetter {
            if let name = capitalized(from: verb.range.upperBound + 1, to: clause.after.upperBound) {
                return Speaker(name: source.text(name), range: name)
            }
            let trimmed = source.trimmed(start..<verb.range.lowerBound)
            if let name = capitalized(from: trimmed.lowerBound, to: verb.range.lowerBound), !isPronoun(name) {
                return Speaker(name: source.text(name), range: name)
            }
        }
        guard let name = name(endingAt: verb.range.lowerBound, from: start) else {
            return pronoun(in: start..<verb.range.lowerBound, last)
        }
        if isPronoun(name) { return (last ?? person(in: clause.before)).map { Speaker(name: $0, range: name) } }
        return Speaker(name: source.text(name), range: name)
    }

    /// Who a passage begins with, told by a surname or by 小, 老, 阿: 张三推门进来.
    private func person(in range: Range<Int>) -> String? {
        let surnames = "小老阿王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢傅钟姜崔谭陆汪范石廖贾韦夏付方白邹孟熊秦邱江尹薛"
        let start = source.trimmed(range).lowerBound
        guard start + 2 <= range.upperBound, surnames.unicodeScalars.contains(source.folded[start]),
            source.scalars[start + 1].isHan
        else { return nil }
        return source.text(start..<start + 2)
    }

    private func pronoun(before clause: Clause, _ last: String?) -> Speaker? {
        // 她笑着补充：“…”
        let start = source.trimmed(clause.sentence).lowerBound
        if let first = cues.starting(at: start), first.ideas.contains(.pronouns), source.scalars[start].isHan,
            let last, clause.before.contains(where: { source.scalars[$0] == "：" })
        {
            return Speaker(name: last, range: first.range)
        }
        guard let verb = cues.last(.speech, in: clause.sentence), ["speech", "thought"].contains(verb.value),
            clause.before.upperBound - verb.range.upperBound <= 3
        else { return nil }
        return pronoun(in: max(clause.sentence.lowerBound, verb.range.lowerBound - 8)..<verb.range.lowerBound, last)
    }

    private func pronoun(in range: Range<Int>, _ last: String?) -> Speaker? {
        guard let last else { return nil }
        for at in range {
            let isHan = "他她它".unicodeScalars.contains(source.scalars[at])
            if isHan { return Speaker(name: last, range: at..<at + 1) }
        }
        return cues.first(.pronouns, in: range).map { Speaker(name: last, range: $0.range) }
    }

    private func isPronoun(_ name: Range<Int>) -> Bool {
        ["他", "她", "它", "他们", "她们", "he", "she", "they", "it", "对方", "我", "你", "his", "her"].contains(
            source.foldedText(name))
    }

    /// A name that ends at an index: up to five Han characters no known word is part of, or capitalised words.
    private func name(endingAt index: Int, from floor: Int) -> Range<Int>? {
        var end = index
        while end > floor, source.scalars[end - 1] == " " { end -= 1 }
        // 小铁低头, 她笑着大声: how it is said is not who says it.
        while let manner = cues.ending(at: end), manner.range.lowerBound > floor, manner.ideas.contains(.manners) {
            end = manner.range.lowerBound
            while end > floor, source.scalars[end - 1] == " " || source.scalars[end - 1] == "地" { end -= 1 }
        }
        guard end > floor else { return nil }
        if source.scalars[end - 1].isLatinLetter {
            var start = end
            while start > floor,
                source.scalars[start - 1].isLatinLetter || source.scalars[start - 1] == " "
                    || source.scalars[start - 1] == "." || source.scalars[start - 1] == "-"
            {
                start -= 1
            }
            return capitalized(from: start, to: end).flatMap { $0.upperBound == end ? $0 : nil }
        }
        var start = end
        while start > floor, end - start < 5, source.scalars[start - 1].isHan { start -= 1 }
        // Words that tell the place or the size are not part of a name.
        for at in (start..<end).reversed() where "的着地得在里上下以用让请和与".unicodeScalars.contains(source.scalars[at]) {
            return at + 1 < end && end - at - 1 >= 2 ? at + 1..<end : nil
        }
        let known = cues.hits(in: max(floor, start - 4)..<end).last {
            $0.ideas.meets([.places, .sizes, .carriers, .faces, .roles, .introducers, .relations, .order, .colours])
        }
        if let known { start = max(start, known.range.upperBound) }
        return end - start >= 1 ? start..<end : nil
    }

    /// Before a colon only what stands alone between marks is a name.
    private func isWholeName(_ name: Range<Int>, from floor: Int) -> Bool {
        let before = name.lowerBound
        guard
            before == floor || source.endsPart(before - 1) || source.scalars[before - 1].isSpace
                || "”」』）)".unicodeScalars.contains(source.scalars[before - 1])
        else { return false }
        if source.scalars[before].isHan, !(2...4).contains(name.count) { return false }
        if before >= 2, source.scalars[before - 1] == " ", source.scalars[before - 2].isDigit { return false }
        // A word that the lexicon knows is a name only if it is one for people.
        let ideas: Ideas = [
            .subjects, .attributes, .manners, .balloons, .counts, .seasons, .times, .blockers, .shortColours,
            .sceneRelations,
        ]
        return cues.hits(in: name).allSatisfy { $0.ideas.isSubset(of: ideas) }
    }

    /// Up to three words that begin with a capital.
    private func capitalized(from start: Int, to end: Int) -> Range<Int>? {
        var at = start
        while at < end, source.scalars[at].isSpace { at += 1 }
        let first = at
        var last = at
        var words = 0
        while at < end, words < 3, (0x41...0x5A).contains(source.scalars[at].value) {
            while at < end, source.scalars[at].isLatinLetter || source.scalars[at] == "'" || source.scalars[at] == "-" {
                at += 1
            }
            last = at
            words += 1
            guard at < end, source.scalars[at] == " " else { break }
            at += 1
        }
        guard last > first else { return nil }
        let word = source.foldedText(first..<last)
        return ["the", "a", "an", "in", "at", "on", "below", "above", "then", "panel", "it"].contains(word)
            ? nil : first..<last
    }
}
