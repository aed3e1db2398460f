import HanmoBrief
import HanmoGraphics
import HanmoSource

/// A chat on a screen: header, bubbles left and right in the order of the prompt, a blank field to write in.
struct DialogueComposer: Composer {
    let kind = Brief.Kind.dialogue
    private let ruler: TextRuler

    init(ruler: TextRuler) { self.ruler = ruler }

    func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        let theme = ThemeChoice.theme(for: brief, seed: seed)
        let look = DialogueLook(brief: brief, theme: theme)
        let screen = DialogueScreen(brief: brief, canvas: canvas, look: look, ruler: ruler)
        // A chat without anything said is a page of another kind.
        guard !brief.wordings.isEmpty, !brief.wordings.contains(where: { $0.vertical == true || $0.role == .seal })
        else {
            return DesignComposer(PosterDesign(), ruler: ruler).composition(for: brief, canvas: canvas, seed: seed)
        }
        var composition = Composition(
            canvas: canvas, language: brief.language,
            theme: Theme(ground: look.ground, ink: look.ink, muted: look.muted, accent: look.own))
        let (regions, keepsPlaces) = screen.regions()
        composition.regions = regions
        if !keepsPlaces {
            composition.findings.append(
                Diagnostic(
                    .warning, "crowded", "the messages do not all fit at the places that are asked for",
                    hint: "use a larger canvas, fewer words or other places"))
        }
        return composition
    }
}
