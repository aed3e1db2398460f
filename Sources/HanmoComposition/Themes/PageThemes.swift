import HanmoGraphics

/// The themes. Colours have the names of Chinese tradition where they are of it.
enum PageThemes {
    /// In daylight, on light or strong grounds.
    static let light: [PageTheme] = [
        // 宣纸, 墨, 朱砂, 石青.
        theme(
            "new-chinese", 0xF5F0E6, 0x26221C, 0x655C50, 0xA63D2F, 0x2F5D7C, title: ("song", "serif"), "black",
            body: ("song", "serif"), .clouds, moods: ["guochao", "ink", "elegant", "calm"],
            tags: ["chinese-style", "tea", "academy", "gathering", "heritage", "guqin"]),
        // 缃叶, 黛, 胭脂, 石绿.
        theme(
            "guochao", 0xF7E7C4, 0x2A1D18, 0x6A5140, 0xB3242B, 0x1F6F68, title: ("display", "display"), "black",
            body: ("hei", "sans"), .waves, moods: ["guochao", "festive"],
            tags: ["guochao", "auspicious-clouds", "lion-dance", "opera", "temple-fair", "china-look", "dragon-boat"]),
        theme(
            "minimal", 0xF4F4F1, 0x17181A, 0x5E6166, 0x17181A, 0xC9CCCF, title: ("hei", "sans"), "bold",
            body: ("hei", "sans"), .lines, moods: ["minimal", "modern", "flat"],
            tags: ["minimal", "design-show", "architecture"]),
        // 民国 posters: 米黄, 赭, 靛.
        theme(
            "retro", 0xF3E3C3, 0x3A2418, 0x73563E, 0xC2452D, 0x2E6A70, title: ("song", "serif"), "black",
            body: ("song", "serif"), .sunburst, moods: ["retro", "pop", "woodcut", "warm"],
            tags: ["retro", "nostalgia", "old-shanghai", "flea-market", "records", "fair"]),
        theme(
            "hand-drawn", 0xFFF7E8, 0x3B3028, 0x74665A, 0xD9663B, 0x4E8F7B, title: ("kai", "script"), "bold",
            body: ("kai", "sans"), .leaves, moods: ["sketch", "watercolour", "warm", "cartoon"],
            tags: ["hand-drawn", "handmade", "baking", "coffee", "bread", "craft"]),
        // 朱红 and gold.
        theme(
            "festive", 0x9E1B1E, 0xFBEBC4, 0xF1D6A4, 0xF2B84B, 0xC9302C, title: ("song", "serif"), "black",
            body: ("hei", "sans"), .fret, moods: ["festive"],
            tags: [
                "new-year", "spring-festival", "new-years-day", "mid-autumn", "joy", "festival-goods", "celebration",
                "anniversary", "opening", "fortune",
            ]),
        // 竹青, 松花.
        theme(
            "nature", 0xEEF3E4, 0x1F2C1E, 0x52634C, 0x3F7D3A, 0xE0A73A, title: ("song", "serif"), "bold",
            body: ("hei", "sans"), .leaves, moods: ["fresh", "calm", "watercolour"],
            tags: [
                "nature", "forest", "plants", "ecology", "organic", "park", "spring", "outing", "tree-planting",
                "environment", "hiking", "garden",
            ]),
        // 象牙, 酒红, 古金.
        theme(
            "luxury", 0xF6F0E4, 0x2B1A1C, 0x6E5A4C, 0x8C6A2F, 0x6B1F2E, title: ("song", "serif"), "bold",
            body: ("song", "serif"), .deco, moods: ["elegant", "solemn"],
            tags: ["upscale", "luxury", "manor", "liquor", "jewels", "perfume", "collection", "wine", "premium"]),
        theme(
            "playful", 0xFFF4D2, 0x2B2A4A, 0x5F5C78, 0xE4572E, 0x2AA9B8, title: ("display", "display"), "black",
            body: ("hei", "sans"), .memphis, moods: ["playful", "cartoon", "pop"],
            tags: ["childlike", "children", "parents", "candy", "zoo", "toys", "ice-cream"]),
        theme(
            "business", 0xF2F5F9, 0x14233A, 0x526079, 0x1D4E9E, 0xF0A03C, title: ("hei", "sans"), "bold",
            body: ("hei", "sans"), .grid, moods: ["professional", "modern"],
            tags: ["business", "forum", "summit", "hiring", "company", "congress", "training"]),
        // 月白, 藕荷.
        theme(
            "literary", 0xEEF3F6, 0x1F2B38, 0x55636F, 0x2F6690, 0xC79AA5, title: ("song", "serif"), "bold",
            body: ("song", "serif"), .lines, moods: ["calm", "melancholy", "elegant"],
            tags: ["arts", "poetry", "reading", "bookshop", "novel", "essays", "photo-show", "books"]),
        theme(
            "sale", 0xFFE04A, 0x231507, 0x5E4308, 0xD7202E, 0x231507, title: ("hei", "sans"), "black",
            body: ("hei", "sans"), .halftone, moods: ["pop"],
            tags: [
                "promotion", "big-sale", "half-price", "discount", "from-discount", "clearance", "special-price",
                "rush", "offer", "sale", "percent-off",
            ]),
        // 天青, 缥.
        theme(
            "summer", 0xE3F2F3, 0x10353F, 0x456670, 0x0E7C86, 0xF2784B, title: ("display", "display"), "black",
            body: ("hei", "sans"), .waves, moods: ["fresh", "playful"],
            tags: ["summer", "seaside", "sea", "waves", "beach", "ocean", "surf", "swimming"]),
        // 藕荷, 胭脂.
        theme(
            "tender", 0xF9EEF0, 0x3A212C, 0x735966, 0xA63A5E, 0xE7B7A8, title: ("song", "serif"), "bold",
            body: ("song", "serif"), .leaves, moods: ["warm", "elegant"],
            tags: ["wedding", "love", "mother", "bouquet", "florist", "lovers", "bloom", "flower"]),
    ]

    /// At night, and where the prompt wants a dark page.
    static let dark: [PageTheme] = [
        theme(
            "night", 0x141C2B, 0xF1F3F7, 0xA9B4C4, 0xE8B464, 0x3D5A8A, title: ("song", "serif"), "bold",
            body: ("hei", "sans"), .stars, moods: ["dramatic", "calm"],
            tags: ["starry-sky", "night", "moon", "cosmos", "space", "stars"]),
        theme(
            "tech", 0x0B1524, 0xEAF4FF, 0x9DB4CC, 0x35C8F0, 0x2457C5, title: ("hei", "sans"), "bold",
            body: ("hei", "sans"), .circuit, moods: ["modern", "professional", "blueprint"],
            tags: ["tech", "ai", "data", "chips", "future", "robot"]),
        theme(
            "cyber", 0x140A26, 0xF8EEFF, 0xBFA9D6, 0xFF3D9A, 0x20E3E0, title: ("display", "display"), "black",
            body: ("hei", "sans"), .grid, moods: ["neon", "pixel"],
            tags: ["cyber", "neon", "gaming", "electronic-music", "aurora"]),
        // 黛 and gold.
        theme(
            "noir", 0x181B24, 0xF6EEDC, 0xB9AE9A, 0xD9A94E, 0x5B4A2C, title: ("song", "serif"), "bold",
            body: ("song", "sans"), .deco, moods: ["elegant", "dramatic", "retro", "solemn"],
            tags: ["jazz", "music", "film", "theatre", "black-gold", "liquor", "gala", "club"]),
    ]

    static func named(_ name: String) -> PageTheme? { (light + dark).first { $0.name == name } }

    private static func theme(
        _ name: String, _ ground: UInt32, _ ink: UInt32, _ muted: UInt32, _ accent: UInt32, _ second: UInt32,
        title: (String, String), _ weight: String, body: (String, String), _ ornament: PageTheme.Ornament,
        moods: [String], tags: [String]
    ) -> PageTheme {
        PageTheme(
            name: name,
            colors: Theme(
                ground: Color(hex: ground), ink: Color(hex: ink), muted: Color(hex: muted), accent: Color(hex: accent)),
            second: Color(hex: second), titleFace: title, titleWeight: weight, bodyFace: body, ornament: ornament,
            moods: moods, tags: tags)
    }
}
