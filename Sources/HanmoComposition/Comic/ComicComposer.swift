import HanmoBrief
import HanmoGraphics
import HanmoSource

/// A page of a comic: panels in tiers, a picture in each, texts in balloons that keep clear of faces.
struct ComicComposer: Composer {
    let kind = Brief.Kind.comic
    let ruler: TextRuler
    let gauge: StageGauge
    /// The whole comic, of which the brief may be a page.
    var story: Brief?

    func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        let brief = brief.withPanels
        let dress = ComicDress(brief: brief, seed: seed)
        let page = letteredPage(of: brief, canvas: canvas, seed: seed, theme: dress.theme)
        let sheet = page.sheet
        var composition = Composition(canvas: sheet.canvas, language: brief.language, theme: dress.theme)
        composition.findings = sheet.findings + page.findings
        if let box = sheet.title {
            let title = ComicTitle(brief: brief, canvas: canvas, ruler: ruler, theme: dress.theme)
            composition.regions += title.regions(in: box)
        }
        for panel in page.panels {
            var picture = panel.picture
            // The painter inside is asked where people stand before there are balloons; others are told of them.
            if panel.scene.people.isEmpty { picture.quiet = panel.occupied }
            composition.regions += dress.ground(under: panel.frame, gutter: sheet.gutter)
            composition.regions.append(.picture(picture))
            composition.regions += dress.border(of: panel.frame)
        }
        for panel in page.panels {
            let line = max(1.5, sheet.canvas.shortSide * 0.0015)
            let drawer = BalloonDrawer(
                panel: panel, line: panel.frame.border > 0 ? min(line, max(1, panel.frame.border * 0.7)) : line,
                seed: seed, isPrinted: ComicDress.blackAndWhite.contains(brief.style ?? ""))
            composition.regions += drawer.regions()
        }
        if let box = sheet.footer {
            let footer = ComicFooter(brief: brief, canvas: canvas, ruler: ruler, theme: dress.theme)
            composition.regions += footer.regions(in: box)
        }
        return composition
    }

    func letteredPage(of brief: Brief, canvas: Canvas, seed: UInt64, theme: Theme) -> LetteredPage {
        PageLetterer(
            brief: brief, story: story?.withPanels, canvas: canvas, seed: seed, theme: theme, ruler: ruler, gauge: gauge
        ).page()
    }
}

extension Brief {
    /// A comic without panels is one panel, in which everything is said but the title. Texts of panels that there are
    /// not stand in the last.
    var withPanels: Brief {
        var brief = self
        if brief.panels.isEmpty {
            let words = pictures.map(\.description).joined(separator: "\n")
            let spans = pictures.map(\.source)
            let source = SourceSpan(start: spans.map(\.start).min() ?? 0, end: spans.map(\.end).max() ?? 0)
            brief.panels = [PanelWish(number: 1, description: words, source: source)]
            for index in brief.wordings.indices where brief.wordings[index].role != .title {
                brief.wordings[index].panel = 1
            }
        }
        let numbers = brief.panels.map(\.number)
        for index in brief.wordings.indices {
            guard let panel = brief.wordings[index].panel, !numbers.contains(panel) else { continue }
            brief.wordings[index].panel = numbers.last
        }
        return brief
    }
}

extension LetteredPanel {
    /// What balloons and sounds cover.
    var occupied: [Rect] { balloons.map(\.bounds) + placedSounds.map(\.bounds) + crammed }
}
