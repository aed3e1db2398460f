import HanmoBrief
import HanmoGraphics

/// The colours of a page: what the prompt names, else one of a few palettes, told by its words.
struct ThemeChoice {
    /// 月白与黛, 宣纸与墨, 缃叶, 藕荷, 天青, 竹青.
    private static let light = [
        Theme(
            ground: Color(hex: 0xEEF3F6), ink: Color(hex: 0x1F2B38), muted: Color(hex: 0x55636F),
            accent: Color(hex: 0x2F6690)),
        Theme(
            ground: Color(hex: 0xF5F0E6), ink: Color(hex: 0x26221C), muted: Color(hex: 0x6B6255),
            accent: Color(hex: 0xA63D2F)),
        Theme(
            ground: Color(hex: 0xFAF3DD), ink: Color(hex: 0x33291A), muted: Color(hex: 0x6E5F45),
            accent: Color(hex: 0xB4690E)),
        Theme(
            ground: Color(hex: 0xF7EFF1), ink: Color(hex: 0x34222C), muted: Color(hex: 0x705A66),
            accent: Color(hex: 0x9E3B63)),
        Theme(
            ground: Color(hex: 0xECF4F1), ink: Color(hex: 0x17302F), muted: Color(hex: 0x4C6462),
            accent: Color(hex: 0x1F7A78)),
        Theme(
            ground: Color(hex: 0xF1F4E8), ink: Color(hex: 0x242B1C), muted: Color(hex: 0x5B644E),
            accent: Color(hex: 0x5A7A2E)),
    ]

    private static let dark = [
        Theme(
            ground: Color(hex: 0x141C2B), ink: Color(hex: 0xF1F3F7), muted: Color(hex: 0xA9B4C4),
            accent: Color(hex: 0xE8B464)),
        Theme(
            ground: Color(hex: 0x1C1A21), ink: Color(hex: 0xF5F0EA), muted: Color(hex: 0xB5ABA6),
            accent: Color(hex: 0xE07A5F)),
    ]

    private static let ink = Theme(
        ground: Color(hex: 0xF3EDDF), ink: Color(hex: 0x1D1A16), muted: Color(hex: 0x6A6255),
        accent: Color(hex: 0xB3261E))

    static func calligraphy(for brief: Brief) -> Theme {
        var theme = ink
        let colors = [brief.ground.flatMap { Color($0) }].compactMap { $0 } + named(brief)
        if let ground = colors.first(where: { $0.luminance > 0.5 }) { theme.ground = ground }
        return theme
    }

    static func theme(for brief: Brief, seed: UInt64) -> Theme {
        let words = brief.pictures.map(\.description).joined(separator: "\n").lowercased() + (brief.style ?? "")
        let family = isDark(words) ? dark : light
        let ground = brief.ground.flatMap { Color($0) }
        if brief.style == "ink" { return adapt(isDark(words) ? dark[1] : ink, ground: ground, named(brief)) }
        var random = SeededRandom(seed: seed, for: words + brief.wordings.map(\.text).joined(separator: "\n"))
        let choice = family[Int(random.next() % UInt64(family.count))]
        return adapt(choice, ground: ground, named(brief))
    }

    private static func named(_ brief: Brief) -> [Color] { brief.palette.compactMap { Color($0) } }

    /// The ground asked for, else the first very light or dark colour named; the first saturated one is the accent.
    private static func adapt(_ theme: Theme, ground asked: Color?, _ colors: [Color]) -> Theme {
        var theme = theme
        if let accent = colors.first(where: { saturation($0) > 60 && $0 != asked }) { theme.accent = accent }
        if let ground = asked ?? colors.first(where: { $0.luminance > 0.6 || $0.luminance < 0.05 }) {
            theme.ground = ground
            // Gold suits every strong ground.
            if theme.accent.contrast(with: ground) < 2 { theme.accent = readable(gold, on: ground, contrast: 2) }
            if theme.ink.contrast(with: ground) < 4.5, saturation(ground) > 60, ground.luminance < 0.3 {
                theme.ink = paleGold
            }
            theme.ink = readable(
                theme.ink, on: ground, contrast: ground.luminance > 0.1 && ground.luminance < 0.4 ? 4.5 : 7)
            theme.muted = readable(theme.muted, on: ground, contrast: 4.6)
        }
        return theme
    }

    private static let gold = Color(hex: 0xE8B464)
    private static let paleGold = Color(hex: 0xF8E3B0)

    /// The colour itself, or as far towards black or white as the contrast needs.
    static func readable(_ color: Color, on ground: Color, contrast: Double) -> Color {
        let goal = ground.contrast(with: .black) > ground.contrast(with: .white) ? Color.black : .white
        for step in 0...10 {
            let tried = color.mixed(with: goal, Double(step) / 10)
            if tried.contrast(with: ground) >= contrast { return tried }
        }
        return goal
    }

    private static func saturation(_ color: Color) -> Int {
        Int(max(color.red, color.green, color.blue)) - Int(min(color.red, color.green, color.blue))
    }

    private static func isDark(_ words: String) -> Bool {
        let cues = [
            "at night", "night city", "night sky", "dark background", "dark theme", "midnight", "neon", "cyberpunk",
            "夜晚", "夜景", "夜色", "夜空", "深夜", "雨夜", "夜市", "深色背景", "深色主题", "暗色", "黑色背景", "霓虹", "星空", "太空", "宇宙",
        ]
        return cues.contains { words.contains($0) }
    }
}
