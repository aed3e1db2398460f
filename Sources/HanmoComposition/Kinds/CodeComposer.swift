import HanmoBrief
import HanmoGraphics
import HanmoSource

/// Source text in an editor: a tab with the file's name, panes, a status bar.
struct CodeComposer: Composer {
    let kind = Brief.Kind.code
    private let ruler: TextRuler

    init(ruler: TextRuler) { self.ruler = ruler }

    func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        guard !brief.wordings.isEmpty, !brief.wordings.contains(where: { $0.vertical == true || $0.role == .seal })
        else {
            return DesignComposer(PosterDesign(), ruler: ruler).composition(for: brief, canvas: canvas, seed: seed)
        }
        let screen = CodeScreen(brief: brief, canvas: canvas, seed: seed, ruler: ruler)
        var composition = Composition(canvas: canvas, language: brief.language, theme: screen.theme)
        let (regions, keepsPlaces) = screen.regions()
        composition.regions = regions
        if !keepsPlaces {
            composition.findings.append(
                Diagnostic(
                    .warning, "crowded", "the code does not all fit at the places that are asked for",
                    hint: "use a larger canvas, fewer lines or other places"))
        }
        return composition
    }
}
