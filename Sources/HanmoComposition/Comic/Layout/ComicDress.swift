package import HanmoBrief
package import HanmoGraphics

/// Paper and rules of a comic's pages. All pages of one comic have the same.
package struct ComicDress {
    /// Paper and inks.
    package let theme: Theme
    /// Of borders.
    package let rule: Color

    /// Styles whose pages are printed in black on white.
    private static let blackAndWhite = ["manga", "line", "sketch", "woodcut", "ink"]

    package init(brief: Brief, seed: UInt64) {
        // What differs from page to page must not change the paper.
        var common = brief
        common.wordings = []
        common.panels = []
        common.pictures.removeAll { $0.panel != nil }
        var theme = ThemeChoice.theme(for: common, seed: seed)
        let isAsked = brief.ground != nil
        if !isAsked {
            let isPrinted = Self.blackAndWhite.contains(brief.style ?? "") || brief.comic.direction == .rightToLeft
            if isPrinted || brief.comic.format == .webtoon {
                theme.ground = .white
            } else if theme.ground.luminance > 0.08 {
                theme.ground = Self.paper(of: theme.ground)
            }
            theme.ink = ThemeChoice.readable(theme.ink, on: theme.ground, contrast: 10)
            theme.muted = ThemeChoice.readable(theme.muted, on: theme.ground, contrast: 5)
            theme.accent = ThemeChoice.readable(theme.accent, on: theme.ground, contrast: 3)
        }
        self.theme = theme
        // A black line on paper; on a dark page a light one, which must not glare.
        rule =
            theme.ground.luminance > 0.18
            ? Color(hex: 0x141210) : theme.ink.mixed(with: theme.ground, 0.15)
    }

    /// A tint: strong grounds of posters would outshine the pictures.
    private static func paper(of ground: Color) -> Color {
        for step in 3...10 {
            let paper = ground.mixed(with: .white, Double(step) / 10)
            if paper.luminance >= 0.78 { return paper }
        }
        return .white
    }

    /// What lies under an inset so that it stands clear of the panel: its gap, in the page's colour.
    package func ground(under frame: PanelFrame, gutter: Double) -> [Region] {
        guard frame.isInset else { return [] }
        return [.shape(.rectangle(frame.box.inset(by: -gutter)), .solid(theme.ground))]
    }

    /// A panel's border, drawn after its picture.
    package func border(of frame: PanelFrame) -> [Region] {
        guard frame.border > 0 else { return [] }
        // On the box, half inside and half outside: a picture's own edge must not show. An odd width stays sharp by
        // standing half a pixel further in.
        let outline = frame.outline
        let half = (frame.border / 2).rounded(.down)
        let outer = outline.inset(by: -half)
        let inner = outer.inset(by: frame.border)
        guard !inner.isEmpty else { return [] }
        var path = Path.polygon(outer.corners)
        path.append(.polygon(inner.corners.reversed()))
        return [.shape(path, .solid(rule))]
    }
}
