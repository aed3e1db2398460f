import HanmoBrief
import HanmoGraphics

/// What the texts of a card stand on, and colours that can be read there.
struct CardGround {
    /// The card's own colour; nil leaves the text on the page's ground.
    let card: Color?
    /// What the contrast is measured against.
    let ground: Color
    let ink: Color

    private static let light = Color(hex: 0xFBF9F4)
    private static let dark = Color(hex: 0x161D29)

    /// The page's own ground serves unless a text's colour, asked for by the prompt, would be lost on it; code stands
    /// in a dark editor.
    init(_ plan: PosterPlan.Card, theme: Theme, isOnPicture: Bool) {
        let asked = plan.texts.compactMap { $0.item.wording.color.flatMap { Color($0) } }
        let isCode = plan.texts.allSatisfy(\.item.isCode)
        let own = isOnPicture ? theme.ground.mixed(with: .white, 0.25) : theme.ground.mixed(with: theme.accent, 0.06)
        let usual = theme.ground.luminance > 0.5 || !isOnPicture ? own : theme.ground
        let base = plan.isOpen ? theme.ground : usual
        let choices = isCode ? [Self.dark, Self.light] : [base, Self.dark, Self.light]
        let least = plan.texts.allSatisfy(\.item.isDisplay) ? 3 : 4.5
        let chosen =
            choices.first { choice in asked.allSatisfy { $0.contrast(with: choice) >= least } }
            ?? choices.first { choice in asked.allSatisfy { $0.contrast(with: choice) >= 3 } } ?? choices[0]
        ground = chosen
        ink =
            chosen.contrast(with: theme.ink) >= 4.5
            ? theme.ink
            : ThemeChoice.readable(chosen.luminance > 0.3 ? Self.dark : Self.light, on: chosen, contrast: 7)
        // The veil over a picture reaches only as far as the texts of the top band.
        let isVeiled = !isOnPicture || plan.texts.allSatisfy { $0.item.place.row == .top }
        let isOwnGround = plan.isOpen && chosen == base && isVeiled
        card = isOwnGround ? nil : isOnPicture ? chosen.opacity(0.92) : chosen
    }

    /// The colour asked for, as far towards ink as it must go to be read: large letters need less contrast (WCAG 1.4.3).
    func color(for item: PosterItem) -> Color {
        guard let asked = item.wording.color.flatMap({ Color($0) }) else { return ink }
        return ThemeChoice.readable(asked, on: ground, contrast: item.isDisplay ? 3 : 4.6)
    }
}
