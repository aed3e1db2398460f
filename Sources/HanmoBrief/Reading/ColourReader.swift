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
        // 的渐变背景 may have a word between.
        guard let hit = cues.starting(at: at) else { return nil }
        return cues.value(.grounds, of: hit) != nil ? hit : nil
    }

    /// The first colour of the prompt's own words that a ground follows.
    func ground(in free: FreeText) -> Cue? {
        for hit in free.cues.hits {
            for sense in free.cues.senses(of: hit) where sense.idea == .colours || sense.idea == .shortColours {
                if let ground = ground(after: hit.range) {
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
        for hit in free.cues.hits where free.cues.value(.palettes, of: hit) != nil {
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
        return (colors, colors.isEmpty ? nil : cue)
    }
}
