import HanmoBrief
import HanmoGraphics

/// The colours of a chat.
struct DialogueLook {
    var ground: Color
    var bar: Color
    var own: Color
    var ownInk: Color
    var other: Color
    var otherInk: Color
    var muted: Color
    var ink: Color
    /// Of names in the bubbles.
    var ownName: Color
    var otherName: Color
    var isDark: Bool

    init(brief: Brief, theme: Theme) {
        isDark = ScreenPalette.isDark(brief, otherwise: theme.ground.luminance < 0.2)
        let isEnglish = brief.language.hasPrefix("en")
        ground = Color(hex: isDark ? 0x111418 : isEnglish ? 0xF4F5F8 : 0xEDEDED)
        bar = Color(hex: isDark ? 0x1B1F24 : isEnglish ? 0xFCFCFD : 0xF7F7F7)
        other = Color(hex: isDark ? 0x2A3037 : 0xFFFFFF)
        own = Color(hex: isDark ? 0x3EB575 : isEnglish ? 0x0A66D8 : 0x95EC69)
        // 绿色气泡, pink bubbles: the first strong colour is that of one's own.
        if let asked = brief.palette.compactMap({ Color($0) }).first(where: { Self.saturation($0) > 60 }),
            !isDark
        {
            let isGreen = asked.green > asked.red && asked.green > asked.blue
            own = isGreen && !isEnglish ? own : asked
        }
        ink = Color(hex: isDark ? 0xF0F2F5 : 0x15181C)
        muted = Color(hex: isDark ? 0xA3ABB5 : 0x62676E)
        ownInk = ThemeChoice.readable(Color(hex: own.luminance > 0.28 ? 0x11150F : 0xFFFFFF), on: own, contrast: 4.6)
        otherInk = ink
        ownName = ThemeChoice.readable(ownInk.mixed(with: own, 0.3), on: own, contrast: 4.6)
        otherName = ThemeChoice.readable(Color(hex: 0x3A6EA5), on: other, contrast: 4.6)
    }

    private static func saturation(_ color: Color) -> Int {
        Int(max(color.red, color.green, color.blue)) - Int(min(color.red, color.green, color.blue))
    }
}
