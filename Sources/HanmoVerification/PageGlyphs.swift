package import HanmoPage

extension Page {
    /// Every glyph run of the page in paint order, those in groups included.
    package var glyphRuns: [GlyphRun] { Self.runs(in: items) }

    private static func runs(in items: [PageItem]) -> [GlyphRun] {
        items.flatMap { item -> [GlyphRun] in
            switch item {
            case .glyphs(let run): [run]
            case .group(let group): runs(in: group.items)
            case .fill, .image, .grain, .slot: []
            }
        }
    }
}
