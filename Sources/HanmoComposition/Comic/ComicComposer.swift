import HanmoBrief
import HanmoGraphics
import HanmoSource

/// A page of a comic: panels in tiers, a picture in each, texts in balloons that keep clear of faces.
struct ComicComposer: Composer {
    let kind = Brief.Kind.comic
    let ruler: TextRuler
    let gauge: StageGauge

    func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        let brief = brief.withPanels
        let theme = ThemeChoice.theme(for: brief, seed: seed)
        let page = letteredPage(of: brief, canvas: canvas, seed: seed, theme: theme)
        var composition = Composition(canvas: page.sheet.canvas, language: brief.language, theme: theme)
        composition.findings = page.findings
        for panel in page.panels {
            var picture = panel.picture
            // The painter inside is asked where people stand before there are balloons; others are told of them.
            if panel.scene.people.isEmpty { picture.quiet = panel.occupied }
            composition.regions.append(.picture(picture))
            if panel.frame.border > 0 {
                let line = Path.stroke(panel.frame.box.corners, width: panel.frame.border, closed: true)
                composition.regions.append(.shape(line, .solid(Color(hex: 0x17181C))))
            }
        }
        for panel in page.panels {
            let line = min(max(1.5, composition.canvas.shortSide * 0.0016), max(1.5, panel.frame.border * 0.7))
            composition.regions += BalloonDrawer(panel: panel, line: line, theme: theme, seed: seed).regions()
        }
        return composition
    }

    func letteredPage(of brief: Brief, canvas: Canvas, seed: UInt64, theme: Theme) -> LetteredPage {
        PageLetterer(brief: brief, canvas: canvas, seed: seed, theme: theme, ruler: ruler, gauge: gauge).page()
    }
}

extension Brief {
    /// A comic without panels is one panel; texts of panels that there are not stand in the last.
    var withPanels: Brief {
        var brief = self
        if brief.panels.isEmpty {
            let words = pictures.map(\.description).joined(separator: "\n")
            let spans = pictures.map(\.source)
            let source = SourceSpan(start: spans.map(\.start).min() ?? 0, end: spans.map(\.end).max() ?? 0)
            brief.panels = [PanelWish(number: 1, description: words, source: source)]
        }
        let numbers = brief.panels.map(\.number)
        for index in brief.wordings.indices {
            let panel = brief.wordings[index].panel
            guard panel.map({ !numbers.contains($0) }) ?? true else { continue }
            brief.wordings[index].panel = panel == nil ? numbers.first : numbers.last
        }
        return brief
    }
}

extension LetteredPanel {
    /// What balloons and sounds cover.
    var occupied: [Rect] { balloons.map(\.bounds) + placedSounds.map(\.bounds) + crammed }
}
