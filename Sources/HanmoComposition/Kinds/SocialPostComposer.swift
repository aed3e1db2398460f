import HanmoBrief
import HanmoGraphics
import HanmoSource

/// A post in a social app: who, what, pictures, marks to press, what others say.
struct SocialPostComposer: Composer {
    let kind = Brief.Kind.socialPost
    private let ruler: TextRuler

    init(ruler: TextRuler) { self.ruler = ruler }

    func composition(for brief: Brief, canvas: Canvas, seed: UInt64) -> Composition {
        let isPlain = !brief.wordings.contains { $0.vertical == true || $0.role == .seal }
        guard !brief.wordings.isEmpty, isPlain,
            let screen = SocialPostScreen(brief: brief, canvas: canvas, seed: seed, ruler: ruler).regions()
        else {
            return DesignComposer(PosterDesign(), ruler: ruler).composition(for: brief, canvas: canvas, seed: seed)
        }
        var composition = Composition(canvas: canvas, language: brief.language, theme: screen.theme)
        composition.regions = screen.regions
        return composition
    }
}
