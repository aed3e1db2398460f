import HanmoBrief
import HanmoGraphics

/// The paper of a letter and how it is written: by hand or printed, plain or with the red lines of a 信笺.
struct LetterPaper: Sendable {
    let theme: Theme
    let content: Rect
    let face: String
    let headFace: String
    let smallFace: String
    let leading: Double
    /// The largest body on a 2048-px page.
    let largest: Double
    let isEnglish: Bool
    let isRuled: Bool
    let language: String
    private let canvas: Canvas
    private let sheet: Rect
    private let hasMark: Bool
    private let furniture: DocumentFurniture

    init(_ brief: Brief, canvas: Canvas, seed: UInt64) {
        self.canvas = canvas
        language = brief.language
        isEnglish = brief.language.hasPrefix("en")
        let unit = canvas.shortSide / 2048
        furniture = DocumentFurniture(unit: unit, seed: seed)
        let isHandwritten = brief.says("by-hand")
        isRuled = !isEnglish && brief.says("ruled-paper")
        face = isHandwritten ? (isEnglish ? "script" : "kai") : isEnglish ? "serif" : "song"
        headFace = isEnglish ? "serif" : isHandwritten ? "song" : "hei"
        smallFace = isEnglish ? "serif" : "song"
        leading = isEnglish ? 1.55 : isHandwritten ? 1.9 : 1.8
        largest = isHandwritten ? 66 : 62
        hasMark = brief.says("letterhead")
        var theme = DocumentTheme.theme(
            for: brief, seed: seed,
            usual: Theme(
                ground: isHandwritten ? Color(hex: 0xFAF5E8) : Color(hex: 0xFDFCF8), ink: Color(hex: 0x1D1E22),
                muted: Color(hex: 0x565A60), accent: isRuled ? Color(hex: 0xB03A2E) : Color(hex: 0x25568A)))
        theme.ground = DocumentTheme.paper(theme.ground)
        theme.accent = ThemeChoice.readable(theme.accent, on: theme.ground, contrast: 4.6)
        self.theme = theme
        sheet = canvas.bounds.inset(by: (0.032 * canvas.shortSide).rounded())
        content = sheet.inset(dx: 0.088 * canvas.shortSide, dy: (hasMark ? 0.115 : 0.085) * canvas.shortSide)
    }

    func regions(_ letter: SetLetter) -> [Region] {
        let unit = furniture.unit
        let path = Path.rectangle(sheet)
        let desk = theme.ground.luminance < 0.2 ? theme.ground.mixed(with: .black, 0.4) : Color(hex: 0x8C735A)
        var regions = furniture.desk(
            canvas.bounds, desk, boards: max(3, Int((3 * canvas.bounds.height / canvas.bounds.width).rounded())))
        regions += furniture.shadow(of: path, strength: 1.3)
        regions += furniture.sheet(path, theme.ground, mottle: 0.03)
        regions.append(
            furniture.fibres(in: sheet.inset(by: 30 * unit), count: 240, theme.ink.opacity(0.045)))
        // Folded twice for its envelope.
        for share in [1.0 / 3, 2.0 / 3] {
            let y = sheet.minY + sheet.height * share
            regions.append(
                furniture.rule(x: sheet.minX, y: y, width: sheet.width, weight: 2, Color(hex: 0x6B5A44, alpha: 0.1)))
            regions.append(
                furniture.rule(
                    x: sheet.minX, y: y + 2.4 * unit, width: sheet.width, weight: 3, Color(hex: 0xFFFFFF, alpha: 0.4)))
        }
        if hasMark { regions += mark(at: Point(content.midX, sheet.minY + (content.minY - sheet.minY) * 0.56)) }
        if let y = letter.headEnd {
            regions += furniture.doubleRule(
                x: content.minX, y: y + 0.42 * letter.pitch, width: content.width, weight: 5, theme.accent)
        }
        if let y = letter.footerStart {
            regions.append(
                furniture.rule(
                    x: content.minX, y: y - 0.34 * letter.pitch, width: content.width, weight: 2,
                    theme.accent.opacity(0.6)))
        }
        if isRuled { regions += lines(letter) }
        return regions
    }

    /// A line below every line of writing, in a frame.
    private func lines(_ letter: SetLetter) -> [Region] {
        let red = theme.accent.opacity(0.5)
        let size = letter.pitch / leading
        var y = letter.written.lowerBound + size * 1.16
        let first = y - letter.pitch
        var regions = [furniture.rule(x: content.minX, y: first, width: content.width, weight: 3, red)]
        while y
            <= max(
                letter.written.upperBound + letter.pitch * 0.5,
                min(content.maxY, letter.footerStart.map { $0 - letter.pitch } ?? content.maxY))
        {
            regions.append(furniture.rule(x: content.minX, y: y, width: content.width, weight: 2, red))
            y += letter.pitch
        }
        return regions
    }

    /// The mark of a house: rings and a diamond.
    private func mark(at center: Point) -> [Region] {
        let r = 0.021 * canvas.shortSide
        func disc(_ radius: Double, _ color: Color) -> Region {
            .shape(
                .ellipse(in: Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)),
                .solid(color))
        }
        return [
            disc(r * 1.25, theme.accent), disc(r * 1.08, theme.ground), disc(r * 0.96, theme.accent),
            .shape(furniture.diamond(center, r * 0.66), .solid(theme.ground)),
            .shape(furniture.diamond(center, r * 0.3), .solid(theme.accent)),
        ]
    }
}
