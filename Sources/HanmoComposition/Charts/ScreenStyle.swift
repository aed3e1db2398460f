import HanmoBrief
import HanmoGraphics

/// The colours that screens of data are made of.
struct ScreenPalette {
    var ground: Color
    var card: Color
    var border: Color
    var ink: Color
    var muted: Color
    /// The first is the accent.
    var colors: [Color]
    var isDark: Bool

    var accent: Color { colors[0] }
    var theme: Theme { Theme(ground: ground, ink: ink, muted: muted, accent: accent) }

    static let night = ScreenPalette(
        ground: Color(hex: 0x0B1322), card: Color(hex: 0x131E33), border: Color(hex: 0x26375A),
        ink: Color(hex: 0xEDF3FC), muted: Color(hex: 0x9DB0CC),
        colors: [0x3CC4F7, 0x7F8CFF, 0x2FD6A8, 0xF6BC4E, 0xF4768E, 0x9FB0C8].map { Color(hex: $0) }, isDark: true)
    static let day = ScreenPalette(
        ground: Color(hex: 0xF1F4F9), card: .white, border: Color(hex: 0xDDE3EC), ink: Color(hex: 0x17202E),
        muted: Color(hex: 0x566375),
        colors: [0x2458D3, 0x0F9D8A, 0xE08A00, 0x7A4FD0, 0xD6476B, 0x6B7A90].map { Color(hex: $0) }, isDark: false)

    /// The prompt's colours win over those of the family.
    init(_ family: ScreenPalette, brief: Brief) {
        self = family
        let named = brief.palette.compactMap { Color($0) }
        if let asked = brief.ground.flatMap({ Color($0) }) {
            let dark = asked.luminance < 0.25
            self = dark == family.isDark ? family : dark ? .night : .day
            ground = asked
            card = asked.mixed(with: .white, dark ? 0.08 : 0.75)
            border = asked.mixed(with: dark ? .white : .black, dark ? 0.2 : 0.1)
            ink = ThemeChoice.readable(ink, on: card, contrast: 7)
            muted = ThemeChoice.readable(muted, on: card, contrast: 4.7)
        }
        if let told = Self.accent(of: brief, isDark: isDark) {
            colors.removeAll { Self.distance($0, told) < 110 }
            colors.insert(told, at: 0)
        } else if let accent = named.first(where: { Self.isStrong($0) && $0.contrast(with: card) > 1.6 && $0 != ground }
        ) {
            colors.removeAll { Self.distance($0, accent) < 90 }
            colors.insert(accent, at: 0)
        }
    }

    private init(ground: Color, card: Color, border: Color, ink: Color, muted: Color, colors: [Color], isDark: Bool) {
        (self.ground, self.card, self.border) = (ground, card, border)
        (self.ink, self.muted, self.colors, self.isDark) = (ink, muted, colors, isDark)
    }

    /// Whether the prompt wants light letters on dark.
    static func isDark(_ brief: Brief, otherwise: Bool) -> Bool {
        if let ground = brief.ground.flatMap({ Color($0) }) { return ground.luminance < 0.25 }
        if brief.says("dark-screen") { return true }
        if brief.says("light-screen") { return false }
        return otherwise
    }

    /// 金色分隔线, orange accents: a colour for what stands out.
    private static func accent(of brief: Brief, isDark: Bool) -> Color? {
        let colors: [(tag: String, dark: UInt32, light: UInt32)] = [
            ("accent-gold", 0xE8C15A, 0xA9781A), ("accent-orange", 0xFF9A4D, 0xD8640F),
            ("accent-red", 0xFF7A70, 0xC8352B), ("accent-green", 0x4FD69C, 0x1E8A55),
            ("accent-purple", 0xB39AFF, 0x6D45C4), ("accent-teal", 0x45D3CF, 0x0E8588),
            ("accent-pink", 0xFF9DBE, 0xC93A72), ("accent-blue", 0x5FB4FF, 0x2260C8),
        ]
        return colors.first { brief.says($0.tag) }.map { Color(hex: isDark ? $0.dark : $0.light) }
    }

    private static func isStrong(_ color: Color) -> Bool {
        Int(max(color.red, color.green, color.blue)) - Int(min(color.red, color.green, color.blue)) > 60
    }

    private static func distance(_ a: Color, _ b: Color) -> Int {
        abs(Int(a.red) - Int(b.red)) + abs(Int(a.green) - Int(b.green)) + abs(Int(a.blue) - Int(b.blue))
    }
}

extension StructureStyle {
    /// Text on a card of a screen: a heading, running text, figures that stand out.
    static func screen(_ palette: ScreenPalette, english: Bool, accent: Color? = nil, on ground: Color? = nil)
        -> StructureStyle
    {
        let accent = accent ?? palette.accent
        let face = english ? "sans" : "hei"
        let ground = ground ?? palette.card
        let strong = ThemeChoice.readable(accent, on: ground, contrast: 4.7)
        var style = StructureStyle(
            face: face, ink: palette.ink, muted: palette.muted, accent: strong, leading: english ? 1.45 : 1.58)
        style.heading = PartLook(face: face, weight: "bold", color: strong, scale: 1.16, leading: 1.35, tracking: 0.02)
        style.name = PartLook(face: face, color: palette.ink, leading: 1.35)
        style.key = PartLook(face: face, color: palette.muted, leading: 1.4)
        style.detail = PartLook(face: face, color: palette.muted, scale: 0.8, leading: 1.4)
        style.amount = PartLook(face: face, weight: "bold", color: palette.ink, leading: 1.3)
        style.headsFirstLine = true
        var colors = palette.colors
        if let index = colors.firstIndex(of: accent) { colors.remove(at: index) }
        style.figures = ChartLook(colors: [accent] + colors, track: palette.ink.opacity(palette.isDark ? 0.16 : 0.1))
        style.figures?.leadColor = strong
        return style
    }

    static func screenTitle(_ theme: Theme, english: Bool, alignment: TextBlock.Alignment, detail: Double = 0.42)
        -> StructureStyle
    {
        var style = title(face: english ? "sans" : "hei", weight: english ? "bold" : "black", theme: theme)
        style.body.tracking = english ? 0 : 0.04
        style.body.leading = 1.2
        style.detail.scale = detail
        style.detail.tracking = 0.01
        style.lineGap = 0.3
        style.headsFirstLine = true
        style.alignment = alignment
        return style
    }
}

extension Brief {
    /// The text at the top names the page where nothing else does.
    var withTitle: Brief {
        guard LayoutItems.titleIndex(in: wordings) == nil, wordings.count > 1 else { return self }
        var copy = self
        let index =
            wordings.firstIndex { $0.place?.row == .top && $0.place?.column != .right && TitleLine.fits($0.text) }
            ?? (wordings[0].place == nil && TitleLine.fits(wordings[0].text) ? 0 : nil)
        if let index { copy.wordings[index].size = .large }
        return copy
    }
}

extension Brief {
    /// What comes last and is small stands at the foot, unless the prompt puts it elsewhere.
    var withFoot: Brief {
        guard let last = wordings.last, wordings.count > 2, last.role == .caption, last.cues["place"] == nil else {
            return self
        }
        var copy = self
        copy.wordings[wordings.count - 1].place = Place(.bottom, .center)
        return copy
    }
}

private enum TitleLine {
    /// A short first line and little more.
    static func fits(_ text: String) -> Bool {
        let first = text.split(separator: "\n").first ?? ""
        return text.unicodeScalars.count <= 110 && text.count { $0 == "\n" } <= 3
            && first.unicodeScalars.count <= 70
    }
}
