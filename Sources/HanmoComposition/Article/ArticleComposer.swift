public import HanmoBrief
import HanmoGraphics
import HanmoSource

/// Title, headings, running text, lists, tables, quotes, code and pictures from top to bottom, in one column or two.
public struct ArticleComposer: Composer {
    public let kind = Brief.Kind.article
    private let ruler: TextRuler

    public init(ruler: TextRuler = .estimate) { self.ruler = ruler }

    public func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        // Texts that a prompt scatters over the page are no column of text.
        let isPlaced = brief.wordings.contains { $0.part == nil && ($0.place != nil || $0.vertical == true) }
        if isPlaced {
            let isPrinted = brief.wordings.contains { $0.carrierKind == "newspaper" }
            let design: any PageDesign = isPrinted ? NewspaperDesign() : PosterDesign()
            return DesignComposer(design, ruler: ruler).composition(for: brief, canvas: canvas, seed: seed)
        }

        let theme = ThemeChoice.theme(for: brief, seed: seed)
        let style = ArticleStyle(theme: theme, english: brief.language.hasPrefix("en"))
        let pieces = ArticlePiece.pieces(of: brief)
        let measures = ArticleMeasures(pieces, style: style, language: brief.language, ruler: ruler)
        let fitting = ArticleFitting(pieces: pieces, canvas: canvas, style: style) { body, unit in
            ArticleSetter(
                style: style, language: brief.language, seed: seed, artStyle: brief.style, measures: measures,
                body: body, unit: unit)
        }
        var composition = Composition(canvas: canvas, language: brief.language, theme: theme)
        let page = fitting.page()
        composition.regions = page.regions
        if !page.fits {
            composition.findings.append(
                Diagnostic(
                    .warning, "crowded", "the article does not fit its page",
                    hint: "use a larger canvas or fewer words"))
        }
        return composition
    }
}
