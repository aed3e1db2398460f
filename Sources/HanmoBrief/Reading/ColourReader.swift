/// The colour that a page stands on, and the colours of the page as a whole.
struct GroundReader {
    let source: ScalarText
    let cues: Cues

    /// The word that makes a colour before it one of a ground: 米白底, a cream background.
    func ground(after color: Range<Int>) -> Hit? {
        var at = color.upperBound
        while at < source.count, source.scalars[at] == " " || source.scalars[at] == "色" || source.scalars[at] == "的" {
            at += 1
        }
        guard var hit = cues.starting(at: at) else { return nil }
        // 深棕色皮纹底色: what the ground is made of stands between.
        if !hit.ideas.contains(.grounds), hit.ideas.contains(.materials) {
            at = hit.range.upperBound
            while at < source.count, source.scalars[at] == " " || source.scalars[at] == "的" { at += 1 }
            guard let next = cues.starting(at: at) else { return nil }
            hit = next
        }
        return hit.ideas.contains(.grounds) ? hit : nil
    }

    /// 背景为米白, background: cream.
    private func ground(before color: Range<Int>) -> Hit? {
        var at = color.lowerBound
        while at > 0, color.lowerBound - at < 6, "是为用采：: 一种呈".unicodeScalars.contains(source.scalars[at - 1]) {
            at -= 1
        }
        guard at < color.lowerBound, let hit = cues.ending(at: at), hit.ideas.contains(.grounds) else { return nil }
        let word = source.foldedText(hit.range)
        return ["背景", "底色", "背景色", "background", "backdrop", "底"].contains(word) ? hit : nil
    }

    /// 白底黑字, said of one text further down, is not of the page.
    private func isOfLetters(_ ground: Hit, head: Int) -> Bool {
        guard ground.range.lowerBound >= head, let next = cues.starting(at: ground.range.upperBound) else {
            return false
        }
        return next.ideas.meets([.colours, .shortColours])
    }

    /// The first colour of the prompt's own words that a ground follows.
    func ground(in free: FreeText) -> Cue? {
        let head = source.sentenceEnd(from: source.trimmed(0..<source.count).lowerBound)
        for hit in free.cues.hits where hit.ideas.meets([.colours, .shortColours]) {
            for sense in free.cues.senses(of: hit) where sense.idea == .colours || sense.idea == .shortColours {
                if sense.idea == .colours, let ground = ground(before: hit.range) {
                    return Cue(value: sense.value, range: ground.range.lowerBound..<hit.range.upperBound)
                }
                if sense.idea == .colours, free.cues.isGroundOfColour(hit, source) {
                    return Cue(value: sense.value, range: hit.range)
                }
                if let ground = ground(after: hit.range), !isOfLetters(ground, head: head) {
                    return Cue(value: sense.value, range: hit.range.lowerBound..<ground.range.upperBound)
                }
            }
        }
        return nil
    }

    /// The colours of sentences that speak of the page's colours: 主色调 青绿与金.
    func palette(in free: FreeText) -> (colors: [String], cue: Range<Int>?) {
        var colors: [String] = []
        var cue: Range<Int>?
        for hit in free.cues.hits where hit.ideas.contains(.palettes) {
            var end = hit.range.upperBound
            let limit = min(source.count, end + 160)
            while end < limit, !source.endsSentence(end) { end += 1 }
            var start = hit.range.lowerBound
            while start > 0, hit.range.lowerBound - start < 40, !source.endsPart(start - 1) { start -= 1 }
            for near in free.cues.hits(in: start..<end) {
                for sense in free.cues.senses(of: near)
                where sense.idea == .colours
                    || (sense.idea == .shortColours && near.range.lowerBound >= hit.range.upperBound)
                {
                    if !colors.contains(sense.value), colors.count < 8 { colors.append(sense.value) }
                    cue = cue ?? hit.range
                }
            }
        }
        // 红金, a poster in sage green: said of the page without a word such as palette.
        for hit in free.cues.hits where free.cues.isOfPage(hit, source) {
            for sense in free.cues.senses(of: hit) where sense.idea == .colours {
                if !colors.contains(sense.value), colors.count < 8 { colors.append(sense.value) }
                cue = cue ?? hit.range
            }
        }
        return (colors, colors.isEmpty ? nil : cue)
    }
}

extension Cues {
    /// Two colours in a word, or a colour that a page is in: a poster in sage green and rose, 红色的海报.
    func isOfPage(_ hit: Hit, _ source: ScalarText) -> Bool {
        guard hit.ideas.contains(.colours) else { return false }
        if senses(of: hit).count(where: { $0.idea == .colours }) > 1 {
            return !source.has("字", at: hit.range.upperBound)
        }
        var start = hit.range.lowerBound
        // A list of colours begins after the page.
        for _ in 0..<6 {
            if source.hasFolded(" in ", at: start - 4), let page = ending(at: start - 4) {
                return value(.kinds, of: page).map { !$0.hasPrefix("sign") } ?? false
            }
            let link = [" and ", ", "].first { source.hasFolded($0, at: start - $0.utf8.count) }
            guard let link, let other = ending(at: start - link.utf8.count), other.ideas.contains(.colours) else {
                return false
            }
            start = other.range.lowerBound
        }
        return false
    }

    /// Black on yellow: the second colour is what the first stands on.
    func isGroundOfColour(_ hit: Hit, _ source: ScalarText) -> Bool {
        let start = hit.range.lowerBound - 4
        guard hit.ideas.contains(.colours), start > 0, source.hasFolded(" on ", at: start),
            let other = ending(at: start)
        else { return false }
        return other.ideas.contains(.colours)
    }
}
