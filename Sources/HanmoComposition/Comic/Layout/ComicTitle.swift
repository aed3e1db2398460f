package import HanmoBrief
package import HanmoGraphics

/// What a page of a comic says outside its panels: its title above them.
///
/// The layout asks for its height, the composer for its regions: both must give the same brief and ruler.
package struct ComicTitle {
    /// In no panel: titles, and what else is asked for at the top.
    package let wordings: [Wording]
    private let band: ComicBand

    package init(brief: Brief, canvas: Canvas, ruler: TextRuler = .estimate, theme: Theme? = nil) {
        wordings = brief.wordings.filter { $0.panel == nil && $0.standsAbove }
        let scale = brief.comic.format == .webtoon ? 0.078 : 0.056
        band = ComicBand(
            wordings, language: brief.language, canvas: canvas, ruler: ruler, theme: theme,
            size: scale * canvas.shortSide, tallest: 0.2)
    }

    /// Pixels that it takes; 0 without a title.
    package var height: Double { band.height }

    /// - Parameter box: ``ComicSheet/title``.
    package func regions(in box: Rect) -> [Region] { band.regions(in: box) }
}

/// What a page of a comic says outside its panels: the rest below them.
package struct ComicFooter {
    /// In no panel and no title. Texts by hand have places of their own and are in no brief that a composer sees.
    package let wordings: [Wording]
    private let band: ComicBand

    package init(brief: Brief, canvas: Canvas, ruler: TextRuler = .estimate, theme: Theme? = nil) {
        wordings = brief.wordings.filter { $0.panel == nil && !$0.standsAbove }
        let scale = brief.comic.format == .webtoon ? 0.04 : 0.02
        band = ComicBand(
            wordings, language: brief.language, canvas: canvas, ruler: ruler, theme: theme,
            size: scale * canvas.shortSide, tallest: 0.25)
    }

    package var height: Double { band.height }

    /// - Parameter box: ``ComicSheet/footer``.
    package func regions(in box: Rect) -> [Region] { band.regions(in: box) }
}

extension Wording {
    fileprivate var standsAbove: Bool { role == .title || role == .subtitle || place?.row == .top }
}
