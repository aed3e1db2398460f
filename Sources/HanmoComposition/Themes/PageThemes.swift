import HanmoGraphics

/// The themes. Colours have the names of Chinese tradition where they are of it.
enum PageThemes {
    /// In daylight, on light or strong grounds.
    static let light: [PageTheme] = [
        // 宣纸, 墨, 朱砂, 石青.
        theme(
            "new-chinese", 0xF5F0E6, 0x26221C, 0x655C50, 0xA63D2F, 0x2F5D7C, title: ("song", "serif"), "black",
            body: ("song", "serif"), .clouds, moods: ["guochao", "ink", "elegant", "calm"],
            words: ["新中式", "国风", "古风", "茶", "书院", "雅集", "非遗", "古琴", " tea "]),
        // 缃叶, 黛, 胭脂, 石绿.
        theme(
            "guochao", 0xF7E7C4, 0x2A1D18, 0x6A5140, 0xB3242B, 0x1F6F68, title: ("display", "display"), "black",
            body: ("hei", "sans"), .waves, moods: ["guochao", "festive"],
            words: ["国潮", "祥云", "舞狮", "京剧", "庙会", "中国风", "龙舟"]),
        theme(
            "minimal", 0xF4F4F1, 0x17181A, 0x5E6166, 0x17181A, 0xC9CCCF, title: ("hei", "sans"), "bold",
            body: ("hei", "sans"), .lines, moods: ["minimal", "modern", "flat"],
            words: ["极简", "设计展", "建筑", "minimal", "design week", "architecture"]),
        // 民国 posters: 米黄, 赭, 靛.
        theme(
            "retro", 0xF3E3C3, 0x3A2418, 0x73563E, 0xC2452D, 0x2E6A70, title: ("song", "serif"), "black",
            body: ("song", "serif"), .sunburst, moods: ["retro", "pop", "woodcut", "warm"],
            words: ["复古", "怀旧", "老上海", "市集", "唱片", "vintage", "retro", "fair", "vinyl", "flea market"]),
        theme(
            "hand-drawn", 0xFFF7E8, 0x3B3028, 0x74665A, 0xD9663B, 0x4E8F7B, title: ("kai", "script"), "bold",
            body: ("kai", "sans"), .leaves, moods: ["sketch", "watercolour", "warm", "cartoon"],
            words: ["手绘", "手作", "烘焙", "咖啡", "面包", "bakery", "handmade", "coffee", "craft"]),
        // 朱红 and gold.
        theme(
            "festive", 0x9E1B1E, 0xFBEBC4, 0xF1D6A4, 0xF2B84B, 0xC9302C, title: ("song", "serif"), "black",
            body: ("hei", "sans"), .fret, moods: ["festive"],
            words: [
                "新年", "春节", "元旦", "中秋", "喜庆", "年货", "庆典", "周年", "开业", "福", "new year", "anniversary",
                "celebrat",
            ]),
        // 竹青, 松花.
        theme(
            "nature", 0xEEF3E4, 0x1F2C1E, 0x52634C, 0x3F7D3A, 0xE0A73A, title: ("song", "serif"), "bold",
            body: ("hei", "sans"), .leaves, moods: ["fresh", "calm", "watercolour"],
            words: [
                "自然", "森林", "植物", "生态", "有机", "公园", "春天", "春日", "踏青", "植树", "环保", "徒步", "garden", "forest", "organic",
                "spring",
                "nature", "plant",
            ]),
        // 象牙, 酒红, 古金.
        theme(
            "luxury", 0xF6F0E4, 0x2B1A1C, 0x6E5A4C, 0x8C6A2F, 0x6B1F2E, title: ("song", "serif"), "bold",
            body: ("song", "serif"), .deco, moods: ["elegant", "solemn"],
            words: ["高级", "奢华", "庄园", "酒", "珠宝", "香水", "典藏", "luxury", "wine", "premium", "jewel", "perfume"]),
        theme(
            "playful", 0xFFF4D2, 0x2B2A4A, 0x5F5C78, 0xE4572E, 0x2AA9B8, title: ("display", "display"), "black",
            body: ("hei", "sans"), .memphis, moods: ["playful", "cartoon", "pop"],
            words: ["童趣", "儿童", "亲子", "糖果", "动物园", "kids", "children", "toy", "ice cream"]),
        theme(
            "business", 0xF2F5F9, 0x14233A, 0x526079, 0x1D4E9E, 0xF0A03C, title: ("hei", "sans"), "bold",
            body: ("hei", "sans"), .grid, moods: ["professional", "modern"],
            words: ["商务", "论坛", "峰会", "招聘", "企业", "大会", "培训", "summit", "business", "conference", "hiring"]),
        // 月白, 藕荷.
        theme(
            "literary", 0xEEF3F6, 0x1F2B38, 0x55636F, 0x2F6690, 0xC79AA5, title: ("song", "serif"), "bold",
            body: ("song", "serif"), .lines, moods: ["calm", "melancholy", "elegant"],
            words: ["文艺", "诗", "读书", "书店", "小说", "散文", "摄影展", "poetry", "novel", "reading", "books"]),
        theme(
            "sale", 0xFFE04A, 0x231507, 0x5E4308, 0xD7202E, 0x231507, title: ("hei", "sans"), "black",
            body: ("hei", "sans"), .halftone, moods: ["pop"],
            words: ["促销", "大促", "五折", "打折", "折起", "清仓", "特价", "抢购", "优惠", "sale", "% off", "discount", "clearance"]),
        // 天青, 缥.
        theme(
            "summer", 0xE3F2F3, 0x10353F, 0x456670, 0x0E7C86, 0xF2784B, title: ("display", "display"), "black",
            body: ("hei", "sans"), .waves, moods: ["fresh", "playful"],
            words: [
                "夏", "海边", "大海", "海浪", "海滩", "海洋", "冲浪", "游泳", "summer", "seaside", " sea ", "beach", "ocean", "surf",
            ]),
        // 藕荷, 胭脂.
        theme(
            "tender", 0xF9EEF0, 0x3A212C, 0x735966, 0xA63A5E, 0xE7B7A8, title: ("song", "serif"), "bold",
            body: ("song", "serif"), .leaves, moods: ["warm", "elegant"],
            words: ["婚", "爱情", "母亲", "花束", "花店", "情人", "wedding", " love", "mother", "bloom", "flower"]),
    ]

    /// At night, and where the prompt wants a dark page.
    static let dark: [PageTheme] = [
        theme(
            "night", 0x141C2B, 0xF1F3F7, 0xA9B4C4, 0xE8B464, 0x3D5A8A, title: ("song", "serif"), "bold",
            body: ("hei", "sans"), .stars, moods: ["dramatic", "calm"],
            words: ["星空", "夜", "明月", "月亮", "宇宙", "太空", "moon", "starry", "stars", "night", "outer space"]),
        theme(
            "tech", 0x0B1524, 0xEAF4FF, 0x9DB4CC, 0x35C8F0, 0x2457C5, title: ("hei", "sans"), "bold",
            body: ("hei", "sans"), .circuit, moods: ["modern", "professional", "blueprint"],
            words: ["科技", "人工智能", "数据", "芯片", "未来", "tech", " ai ", "data", "future", "robot"]),
        theme(
            "cyber", 0x140A26, 0xF8EEFF, 0xBFA9D6, 0xFF3D9A, 0x20E3E0, title: ("display", "display"), "black",
            body: ("hei", "sans"), .grid, moods: ["neon", "pixel"],
            words: ["赛博", "霓虹", "电竞", "电音", "极光", "cyber", "neon", "gaming", "synth", "aurora"]),
        // 黛 and gold.
        theme(
            "noir", 0x181B24, 0xF6EEDC, 0xB9AE9A, 0xD9A94E, 0x5B4A2C, title: ("song", "serif"), "bold",
            body: ("song", "sans"), .deco, moods: ["elegant", "dramatic", "retro", "solemn"],
            words: ["爵士", "音乐", "电影", "剧场", "黑金", "酒", "jazz", "film", "theatre", "theater", "gala", "club"]),
    ]

    static func named(_ name: String) -> PageTheme? { (light + dark).first { $0.name == name } }

    private static func theme(
        _ name: String, _ ground: UInt32, _ ink: UInt32, _ muted: UInt32, _ accent: UInt32, _ second: UInt32,
        title: (String, String), _ weight: String, body: (String, String), _ ornament: PageTheme.Ornament,
        moods: [String], words: [String]
    ) -> PageTheme {
        PageTheme(
            name: name,
            colors: Theme(
                ground: Color(hex: ground), ink: Color(hex: ink), muted: Color(hex: muted), accent: Color(hex: accent)),
            second: Color(hex: second), titleFace: title, titleWeight: weight, bodyFace: body, ornament: ornament,
            moods: moods, words: words)
    }
}
