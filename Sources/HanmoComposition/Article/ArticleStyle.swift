import HanmoBrief
import HanmoGraphics

/// How the parts of an article look. Lengths are in em of the body.
struct ArticleStyle {
    let theme: Theme
    let english: Bool

    private static let ratio = 1.25
    var leading: Double { english ? 1.5 : 1.7 }
    /// From one line of the body to the next, without the letters.
    var lineGap: Double { leading - 1 }
    var quoteInset: Double { 1.5 }
    var accent: Color { ThemeChoice.readable(theme.accent, on: theme.ground, contrast: 4.6) }
    var hairline: Color { theme.ground.mixed(with: theme.ink, 0.22) }
    var codeGround: Color { theme.ground.mixed(with: theme.ink, 0.055) }

    /// Powers of the ratio over the body, per level of heading.
    func scale(of level: Int) -> Double {
        let power = [5, 2, 1, 0, 0, 0][min(max(level, 1), 6) - 1]
        return (0..<power).reduce(1) { scale, _ in scale * Self.ratio }
    }

    struct Look {
        var scale = 1.0
        var face: String
        var weight = "regular"
        var color: Color
        var leading: Double
        var alignment = TextBlock.Alignment.start
        var indent = 0.0
    }

    func look(of wording: Wording, _ part: ArticlePart) -> Look {
        var look = Look(face: english ? "sans" : "song", color: theme.ink, leading: leading)
        if !english { look.alignment = .justify }
        switch part.sort {
        case .heading:
            let isTitle = wording.role == .title || part.level == 1
            look = Look(
                scale: scale(of: part.level), face: isTitle ? (english ? "serif" : "song") : (english ? "sans" : "hei"),
                weight: isTitle && !english ? "black" : "bold", color: part.level > 4 ? accent : theme.ink,
                leading: 1.28)
        case .paragraph where part.level == 0 && part.quotes == 0:
            if wording.role == .signature { look.alignment = .end }
            if wording.size == .small || wording.role == .caption { (look.scale, look.color) = (0.85, theme.muted) }
            let isDeck = ArticlePiece.text(wording, part, number: nil).isDeck
            if isDeck { look.color = theme.muted }
            look.indent = !isDeck && Self.indents(wording.text) && !english && look.alignment == .justify ? 2 : 0
        case .cell:
            let isHead = part.cell?.row == 0
            look = Look(
                scale: 0.88, face: english ? "sans" : "hei", weight: isHead ? "bold" : "regular", color: theme.ink,
                leading: 1.45)
            look.alignment = TextBlock.Alignment(rawValue: part.cell?.alignment.rawValue ?? "start") ?? .start
        case .code:
            look = Look(scale: 0.82, face: "mono", color: theme.ink, leading: 1.5)
        case .number:
            look.color = accent
            look.alignment = .end
        case .paragraph, .item: break
        }
        if part.quotes > 0, part.sort == .paragraph || part.sort == .item {
            look.face = english ? "serif" : "kai"
            // Who said it.
            if wording.text.hasPrefix("—") { look.alignment = .end }
            look.color = theme.ink.mixed(with: theme.muted, 0.5)
        }
        if look.alignment == .justify, wording.text.contains("\n") { look.alignment = .start }
        return look
    }

    /// Verses, addresses and lists that are kept line by line do not begin with an indent.
    private static func indents(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first != "\u{3000}" else { return false }
        guard text.contains("\n") else { return true }
        return text.split(separator: "\n").contains { $0.count > 40 }
    }

    /// The room between two pieces.
    func gap(from above: ArticlePiece, to below: ArticlePiece) -> Double {
        max(after(above, below), before(below, above))
    }

    private func after(_ piece: ArticlePiece, _ next: ArticlePiece) -> Double {
        if piece.isHead { return next.isHead || next.isDeck ? 1 : 2 }
        if piece.isDeck { return 1.8 }
        switch piece.part?.sort {
        case .heading: return (piece.part?.level ?? 1) <= 2 ? 0.95 : 0.7
        case .cell, .code: return 1.5
        case .number: return lineGap * 0.6
        case nil: return 1.5
        case .paragraph, .item: return flow(piece, next)
        }
    }

    private func before(_ piece: ArticlePiece, _ above: ArticlePiece) -> Double {
        if piece.part?.isAfterRule == true { return 3 }
        switch piece.part?.sort {
        case .heading: return [2.4, 2.4, 1.8, 1.5, 1.3, 1.3][min(max(piece.part?.level ?? 1, 1), 6) - 1]
        case .cell, .code, nil: return above.isHeading ? 0.9 : 1.5
        case .paragraph, .item, .number: return 0
        }
    }

    /// Between lines of running text: a little more than between lines, so that paragraphs are seen.
    private func flow(_ piece: ArticlePiece, _ next: ArticlePiece) -> Double {
        guard let part = piece.part, let other = next.part else { return lineGap }
        if part.quotes != other.quotes { return lineGap + 1 }
        if (part.level > 0) != (other.level > 0) { return lineGap + 0.35 }
        if part.level > 0 { return lineGap + (english ? 0.1 : 0) }
        return lineGap + (english ? 0.5 : 0.22)
    }

    /// How unwillingly a column ends between two pieces, in em of what its height may lose.
    func tie(of above: ArticlePiece, to below: ArticlePiece) -> Double {
        guard let part = above.part, let next = below.part else { return 0 }
        if part.quotes > 0, next.quotes > 0 { return 8 }
        if part.level > 0, next.level > 0 { return 6 }
        // What a colon announces follows it.
        guard case .text(let wording, _, _) = above, let last = wording.text.last, ":：".contains(last) else { return 0 }
        return 8
    }
}
