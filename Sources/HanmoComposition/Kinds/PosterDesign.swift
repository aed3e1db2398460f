import HanmoBrief
import HanmoGraphics

/// Title, texts at their places and a picture behind them: every page that has no design of its own.
struct PosterDesign: PageDesign {
    let kind = Brief.Kind.poster

    func look(for brief: Brief, canvas: Canvas, seed: UInt64) -> PageLook {
        let theme = ThemeChoice.theme(for: brief, seed: seed)
        let isEnglish = brief.language.hasPrefix("en")
        let isWarm = theme.accent.red > theme.accent.blue
        let titleFace = isEnglish ? (isWarm ? "serif" : "sans") : (isWarm ? "song" : "hei")
        let bodyFace = isEnglish ? "sans" : "hei"
        let hasPicture = LayoutItems.describesPicture(brief)
        let card = hasPicture ? theme.ground.mixed(with: .white, 0.25) : theme.ground.mixed(with: theme.accent, 0.06)
        var look = PageLook(theme: theme) { wording, sort in
            let isDisplay = sort == .title || sort == .headline
            var style = StructureStyle(
                face: bodyFace, headingFace: titleFace, ink: theme.ink, muted: theme.muted, accent: theme.accent)
            style.leaders = true
            if isDisplay {
                style = .title(face: titleFace, weight: isWarm ? "black" : "bold", theme: theme)
                style.alignment =
                    wording.place?.column == .left ? .start : wording.place?.column == .right ? .end : .center
            }
            return Bearer(
                name: isDisplay ? "title \(wording.id)" : "card",
                body: isDisplay ? .none : .card(radius: 14, shadow: hasPicture, border: nil),
                ground: hasPicture ? card.opacity(0.92) : card, accent: theme.accent, style: style)
        }
        look.picture = hasPicture ? .behind : .none
        return look
    }
}

extension StructureStyle {
    /// A title in display size, with what is said after it in a smaller line below.
    static func title(face: String, weight: String, theme: Theme) -> StructureStyle {
        var style = StructureStyle(face: face, ink: theme.ink, muted: theme.muted, accent: theme.accent, leading: 1.25)
        style.body = PartLook(face: face, weight: weight, color: theme.ink, leading: 1.25, tracking: 0.06)
        style.detail = PartLook(
            face: face, weight: "regular", color: theme.muted, scale: 0.36, leading: 1.5, tracking: 0.06)
        style.alignment = .center
        return style
    }
}
