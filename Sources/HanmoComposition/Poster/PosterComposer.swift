public import HanmoBrief
import HanmoGraphics
import HanmoSource

/// Title, texts at their places and a picture behind them: every page that has no composer of its own.
public struct PosterComposer: Composer {
    public let kind = Brief.Kind.poster

    public init() {}

    public func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        let theme = ThemeChoice.theme(for: brief, seed: seed)
        let frame = PosterFrame(canvas: canvas)
        let hasPicture = PosterItems.describesPicture(brief)
        let plan = PosterPlanner(items: PosterItems.items(of: brief), frame: frame, hasPicture: hasPicture).plan()
        let dressing = PosterDressing(plan: plan, frame: frame, theme: theme, hasPicture: hasPicture, brief: brief)

        var composition = Composition(canvas: canvas, language: brief.language, theme: theme)
        if hasPicture {
            let quiet = plan.cards.map(\.box)
            composition.regions.append(
                .picture(
                    PictureRegion(
                        background: brief, canvas: canvas, style: brief.style, seed: seed, quiet: quiet,
                        theme: theme)))
        }
        composition.regions += dressing.regions()
        if plan.isForced {
            composition.findings.append(
                Diagnostic(
                    .warning, "crowded", "the texts do not all fit at the places that are asked for",
                    hint: "use a larger canvas, fewer words or other places"))
        }
        return composition
    }
}
