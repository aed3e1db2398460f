/// What the prompt says of the page as a whole: language, style, mood, ground, palette.
struct PageReader {
    let source: ScalarText
    let cues: Cues
    let free: FreeText

    func read(into brief: inout Brief) {
        func note(_ name: String, _ range: Range<Int>?) {
            if let range { brief.cues[name] = source.span(range) }
        }
        let language = LanguageReader.language(of: source, free)
        brief.language = language.language
        note("language", language.cue)
        // A photograph on the page is no style of it; a page asked for as one is.
        let head = source.sentenceEnd(from: source.trimmed(0..<source.count).lowerBound)
        if let style = free.all(.styles).first(where: { $0.value != "photo" || $0.range.lowerBound < head }) {
            brief.style = style.value
            note("style", style.range)
        }
        let colours = GroundReader(source: source, cues: cues)
        if let ground = colours.ground(in: free) {
            brief.ground = ground.value
            note("ground", ground.range)
        }
        let palette = colours.palette(in: free)
        brief.palette = palette.colors
        note("palette", palette.cue)
        for mood in free.all(.moods) where !brief.mood.contains(mood.value) && brief.mood.count < 6 {
            brief.mood.append(mood.value)
            if brief.mood.count == 1 { note("mood", mood.range) }
        }
        for part in free.parts {
            let words = KnownWords(folded: source.folded, in: part)
            for tag in words.tags where !brief.tags.contains(tag) {
                if brief.tags.isEmpty { note("tags", words.words.first { $0.tag == tag }?.range) }
                brief.tags.append(tag)
            }
        }
        if let source = brief.canvas.source { brief.cues["canvas"] = source }
    }
}
