import Synchronization

/// Painters at rest with their scratch memory and the glyphs that they have scan-converted, for the pages to come: most
/// glyphs of a comic stand on the page before as well. What a painter remembers changes no pixel.
package final class PainterPool: Sendable {
    /// As many as paint at once on most machines; those beyond are let go.
    private static let mostAtRest = 8

    /// `@unchecked Sendable` holds because a painter is used by whoever took it out of the pool, and by nobody else.
    private struct Resting: @unchecked Sendable {
        let painter: Painter
    }

    private let resting = Mutex<[Resting]>([])

    package init() {}

    func borrow<Result>(_ source: GlyphSource, _ work: (Painter) -> Result) -> Result {
        let painter = resting.withLock { $0.popLast() }?.painter ?? Painter(glyphs: source)
        painter.glyphs.source = source
        let result = work(painter)
        // The page's fonts are not kept.
        painter.glyphs.source = .none
        let rested = Resting(painter: painter)
        resting.withLock { resting in
            if resting.count < Self.mostAtRest { resting.append(rested) }
        }
        return result
    }
}
