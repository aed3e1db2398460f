import HanmoBrief
import HanmoGraphics

/// The theme of a page: what the prompt's words ask for, with the colours that it names.
struct ThemeChoice {
    private static let ink = Theme(
        ground: Color(hex: 0xF3EDDF), ink: Color(hex: 0x1D1A16), muted: Color(hex: 0x6A6255),
        accent: Color(hex: 0xB3261E))

    static func calligraphy(for brief: Brief) -> Theme {
        var theme = ink
        let colors = [brief.ground.flatMap { Color($0) }].compactMap { $0 } + named(brief)
        if let ground = colors.first(where: { $0.luminance > 0.5 }) { theme.ground = ground }
        return theme
    }

    static func theme(for brief: Brief, seed: UInt64) -> Theme { pageTheme(for: brief, seed: seed).colors }

    /// The theme that most words ask for; among equals the seed decides.
    static func pageTheme(for brief: Brief, seed: UInt64, among wished: [String] = []) -> PageTheme {
        let described = brief.pictures.map(\.description).joined(separator: "\n").lowercased() + (brief.style ?? "")
        let texts = brief.wordings.map(\.text).joined(separator: "\n").lowercased()
        let shown = brief.wordings.reduce(into: [String]()) { tags, wording in
            tags += KnownWords(wording.text).tags.filter { !tags.contains($0) }
        }
        let family = isDark(brief) ? PageThemes.dark : PageThemes.light
        let usual = family.filter { !["festive", "sale", "playful"].contains($0.name) }
        let scored = family.map { ($0, score($0, brief, shown) + (wished.contains($0.name) ? 4 : 0)) }
        let best = scored.map(\.1).max() ?? 0
        let choices = best > 0 ? scored.filter { $0.1 == best }.map(\.0) : usual
        return adapted(choices[turn(seed, for: described + texts, of: choices.count)], to: brief)
    }

    /// Which of so many the seed decides for: neighbouring seeds never for the same.
    static func turn(_ seed: UInt64, for words: String, of count: Int) -> Int {
        var random = SeededRandom(seed: 0, for: words)
        let count = UInt64(max(1, count))
        return Int((random.next() % count + seed % count) % count)
    }

    /// A theme with the prompt's colours.
    static func adapted(_ theme: PageTheme, to brief: Brief) -> PageTheme {
        var theme = theme
        if brief.style == "ink", !theme.isDark {
            theme.colors = ink
            theme.second = Color(hex: 0x4A5B52)
        }
        let colors = named(brief)
        let before = theme.colors.accent
        theme.colors = adapt(theme.colors, ground: brief.ground.flatMap { Color($0) }, colors)
        let others = colors.filter { saturation($0) > 60 && $0 != theme.colors.accent && $0 != theme.colors.ground }
        if let second = others.first {
            theme.second = second
        } else if before != theme.colors.accent {
            theme.second = theme.colors.accent.mixed(with: theme.colors.ground, 0.35)
        }
        return theme
    }

    private static func score(_ theme: PageTheme, _ brief: Brief, _ shown: [String]) -> Int {
        let asked = brief.mood + [brief.style].compactMap { $0 }
        let moods = asked.count { theme.moods.contains($0) }
        // What a prompt says about its page counts more than what the page says.
        return 4 * moods + 3 * theme.tags.count { brief.says($0) } + 2 * theme.tags.count { shown.contains($0) }
    }

    private static func named(_ brief: Brief) -> [Color] { brief.palette.compactMap { Color($0) } }

    /// The ground asked for, else the first very light or dark colour named; the first saturated one is the accent.
    private static func adapt(_ theme: Theme, ground asked: Color?, _ colors: [Color]) -> Theme {
        var theme = theme
        let isDark = theme.ground.luminance < 0.1
        if let accent = colors.first(where: { saturation($0) > 60 && $0 != asked }) { theme.accent = accent }
        // A night scene does not stand on white because a coat in it is white.
        let ground = colors.first { isDark ? $0.luminance < 0.05 : $0.luminance > 0.6 }
        if let ground = asked ?? ground {
            theme.ground = ground
            // Gold suits every strong ground.
            if theme.accent.contrast(with: ground) < 2 { theme.accent = readable(gold, on: ground, contrast: 2) }
            if theme.ink.contrast(with: ground) < 4.5, saturation(ground) > 60, ground.luminance < 0.3 {
                theme.ink = paleGold
            }
            theme.ink = readable(
                theme.ink, on: ground, contrast: ground.luminance > 0.1 && ground.luminance < 0.4 ? 4.5 : 7)
            theme.muted = readable(theme.muted, on: ground, contrast: 4.6)
        } else if theme.accent.contrast(with: theme.ground) < 2 {
            theme.accent = readable(theme.accent, on: theme.ground, contrast: 2.6)
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

    /// Night, neon, a dark page asked for, or lettering so light that only a dark page suits it.
    private static func isDark(_ brief: Brief) -> Bool {
        if let ground = brief.ground.flatMap({ Color($0) }) { return ground.luminance < 0.1 }
        if brief.style == "neon" || brief.pictures.contains(where: { $0.scene.time == "night" }) { return true }
        if brief.says("dark-page") { return true }
        let asked = brief.wordings.compactMap { $0.color.flatMap { Color($0) } }
        let light = asked.count { $0.luminance > 0.5 }
        return light >= 2 && 3 * light > 2 * brief.wordings.count
    }
}
