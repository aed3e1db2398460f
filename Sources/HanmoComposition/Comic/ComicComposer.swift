import HanmoBrief
import HanmoGraphics
import HanmoSource

/// A page of a comic: panels in tiers, a picture in each, texts in balloons that keep clear of faces.
struct ComicComposer: Composer {
    let kind = Brief.Kind.comic
    let ruler: TextRuler
    let gauge: StageGauge

    func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        let theme = ThemeChoice.theme(for: brief, seed: seed)
        let sheet = ComicLayout(brief: brief, canvas: canvas).sheet(weights: brief.panels.map { _ in 1 })
        var composition = Composition(canvas: sheet.canvas, language: brief.language, theme: theme)
        let staging = PanelStaging(brief: brief)
        for (panel, frame) in zip(brief.panels, sheet.frames) {
            let texts = brief.wordings.filter { $0.panel == panel.number }
            let picture = PictureRegion(
                id: "panel-\(panel.number)", box: frame.box, description: panel.description, source: panel.source,
                scene: staging.scene(for: panel, speeches: texts), style: brief.style, seed: seed, quiet: [],
                theme: theme)
            composition.regions.append(.picture(picture))
        }
        return composition
    }
}
