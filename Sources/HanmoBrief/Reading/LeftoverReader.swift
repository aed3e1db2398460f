import HanmoSource

/// Words of layout that nothing came of, and what must not appear: listed, so that nothing is dropped in silence.
struct LeftoverReader {
    let source: ScalarText
    let cues: Cues
    let free: FreeText

    func leftovers(_ clauses: [Clause], _ wordings: [Wording], canvas: CanvasWish) -> [UnusedSpan] {
        var used = wordings.flatMap { Array($0.cues.values) } + [canvas.source].compactMap { $0 }
        used.sort { $0.start == $1.start ? $0.end < $1.end : $0.start < $1.start }
        var listed: [UnusedSpan] = []
        func isUsed(_ span: SourceSpan) -> Bool {
            var (low, high) = (0, used.count)
            while low < high {
                let middle = (low + high) / 2
                if used[middle].start < span.end { low = middle + 1 } else { high = middle }
            }
            return used[max(0, low - 6)..<low].contains { $0.overlaps(span) }
        }
        for clause in clauses {
            for range in [clause.sentence, clause.after] {
                for hit in cues.hits(in: range) where hit.ideas.meets([.places, .sizes, .faces, .vertical]) {
                    guard
                        let sense = cues.senses(of: hit).first(where: {
                            [.places, .sizes, .faces, .vertical].contains($0.idea)
                        }),
                        !isUsed(source.span(hit.range)),
                        source.scalars[hit.range.lowerBound].isHan || hit.range.count > 3
                    else { continue }
                    let what =
                        sense.idea == .places
                        ? "place" : sense.idea == .sizes ? "size" : sense.idea == .faces ? "face" : "direction"
                    listed.append(
                        UnusedSpan(
                            source: source.span(hit.range), text: source.text(hit.range),
                            why: "another word decides the \(what) of the text beside it"))
                }
            }
        }
        return listed + refusals() + papers(canvas)
    }

    /// 不要出现水印, no watermark: nothing that is not asked for is drawn.
    private func refusals() -> [UnusedSpan] {
        var found: [UnusedSpan] = []
        for hit in free.cues.hits where hit.ideas.contains(.negatives) {
            var end = hit.range.upperBound
            let limit = min(source.count, end + 80)
            while end < limit, !source.endsPart(end), !"“\"「".unicodeScalars.contains(source.scalars[end]) { end += 1 }
            let range = source.trimmed(hit.range.lowerBound..<end)
            guard range.upperBound > hit.range.upperBound, found.count < 1_000 else { continue }
            found.append(
                UnusedSpan(
                    source: source.span(range), text: source.text(range),
                    why: "nothing is drawn but what the prompt asks for"))
        }
        return found
    }

    private func papers(_ canvas: CanvasWish) -> [UnusedSpan] {
        guard let chosen = canvas.source else { return [] }
        return free.all(.papers).compactMap { cue in
            let span = source.span(cue.range)
            guard !span.overlaps(chosen), cue.value.contains("@") || cue.value == "2048x2048" else { return nil }
            return UnusedSpan(source: span, text: source.text(cue.range), why: "another word decides the canvas")
        }
    }
}
