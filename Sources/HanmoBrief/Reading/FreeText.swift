import HanmoSource

/// The prompt without the texts to be shown: what describes the picture and the page.
struct FreeText: Sendable {
    let cues: Cues
    let description: (text: String, span: SourceSpan)?
    /// The stretches between the texts that are shown.
    let parts: [Range<Int>]

    init(source: ScalarText, cues: Cues, drawn: [Range<Int>]) {
        var text = ""
        var parts: [Range<Int>] = []
        var at = 0
        for quote in drawn {
            parts.append(at..<max(at, quote.lowerBound))
            text += source.text(parts[parts.count - 1]) + "…"
            at = max(at, quote.upperBound)
        }
        parts.append(at..<source.count)
        text += source.text(at..<source.count)
        self.parts = parts
        var free: [Hit] = []
        for part in parts { free += cues.hits(in: part) }
        self.cues = Cues(hits: free)
        let shown = source.trimmed(0..<source.count)
        let words = Self.joined(text)
        description = words.unicodeScalars.contains { $0.properties.isAlphabetic } ? (words, source.span(shown)) : nil
    }

    /// What is free of a range.
    func parts(in range: Range<Int>) -> [Range<Int>] {
        // Parts stand in order, so the search halves.
        var (low, high) = (0, parts.count)
        while low < high {
            let middle = (low + high) / 2
            if parts[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return parts[low...].prefix { $0.lowerBound < range.upperBound }.map { $0.clamped(to: range) }
            .filter { !$0.isEmpty }
    }

    func text(of range: Range<Int>, in source: ScalarText) -> String {
        Self.joined(parts(in: range).map { source.text($0) }.joined(separator: "…"))
    }

    /// With one space for any white space between words: by bytes, since characters cost more than all the reading.
    private static func joined(_ text: String) -> String {
        var words: [UInt8] = []
        words.reserveCapacity(text.utf8.count)
        for word in text.unicodeScalars.split(whereSeparator: \.isSpace) {
            if !words.isEmpty { words.append(0x20) }
            words.append(contentsOf: Substring(word).utf8)
        }
        return String(decoding: words, as: UTF8.self)
    }

    /// Where the panels begin to be described.
    func panelStart(_ finder: PanelFinder) -> Int? { finder.marks.first?.range.lowerBound }

    func first(_ idea: Idea) -> Cue? { cues.first(idea, in: 0..<Int.max / 2) }
    func all(_ idea: Idea) -> [Cue] { cues.all(idea, in: 0..<Int.max / 2) }
}
