public import HanmoBrief
import HanmoGraphics

/// Lays out one kind of page.
public protocol Composer: Sendable {
    var kind: Brief.Kind { get }
    /// Pure: the same brief, canvas and seed give the same composition everywhere.
    func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition
}

/// Every composer, asked by the kind of the brief.
package struct Composers: Sendable {
    private let composers: [any Composer]
    private let ruler: TextRuler

    /// - Parameter ruler: measures texts for the composers that need it.
    /// - Parameter gauge: knows where people stand in pictures, for the composers whose texts keep clear of faces.
    /// - Parameter story: the brief with all its pages, where the one composed is a page of a comic: places and people
    ///   carry over from those before.
    package init(ruler: TextRuler = .estimate, gauge: StageGauge = .none, story: Brief? = nil) {
        self.ruler = ruler
        composers =
            [
                CalligraphyComposer(), ArticleComposer(ruler: ruler), LetterComposer(ruler: ruler),
                CalendarComposer(ruler: ruler), DialogueComposer(ruler: ruler), CodeComposer(ruler: ruler),
                SocialPostComposer(ruler: ruler), ComicComposer(ruler: ruler, gauge: gauge, story: story),
            ]
            + Designs.documents.map { DocumentComposer($0, ruler: ruler) }
            + Designs.all.map { DesignComposer($0, ruler: ruler) }
    }

    package func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        let composer =
            carriedComposer(for: brief) ?? composers.first { $0.kind == brief.kind }
            ?? DesignComposer(PosterDesign(), ruler: ruler)
        let hand = HandPlaced(brief, on: canvas)
        var composition =
            hand.leavesNothing
            ? Composition(
                canvas: canvas, language: brief.language, theme: ThemeChoice.theme(for: brief, seed: seed))
            : composer.composition(for: hand.rest, canvas: canvas, seed: seed)
        composition.regions += hand.regions(theme: composition.theme)
        return composition
    }

    /// Some things that bear texts make a page of their own, whatever it is called.
    private func carriedComposer(for brief: Brief) -> (any Composer)? {
        if CoupletComposer.suits(brief) { return CoupletComposer() }
        return FanComposer.suits(brief) ? FanComposer() : nil
    }
}
