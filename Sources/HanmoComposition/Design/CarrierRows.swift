/// The carriers of the lexicon by material.
extension CarrierRow {
    static let all: [CarrierRow] = hard + sheets + mounted + soft + lights + goods + screens + bubbles

    private static let hard = [
        CarrierRow(
            "wood-plank", on: [0x5B3B25, 0x8C5E38, 0xC79A63], ink: [0xF6EEDC, 0x2C190C], accent: 0xF0C674, "kai",
            "serif",
            .painted
        ) { $0.alignment = .center },
        CarrierRow(
            "sign", on: [0x1F3A36, 0x5A2320, 0x22304A], ink: [0xF7EBCB], accent: 0xD9B15F, "song", "serif", .painted
        ) {
            $0.alignment = .center
            $0.weight = "black"
        },
        CarrierRow(
            "carved-plaque", on: [0x241713, 0x16223A, 0x5C1714], ink: [0xF0CE7A], accent: 0xD9AE58, "kai", "serif",
            .gilt
        ) {
            $0.alignment = .center
            $0.padding = 1.5
        },
        CarrierRow(
            "brass-plate", on: [0xC9A24E, 0xB98C46], ink: [0x2A1B08], accent: 0x4A2E0C, "song", "serif", .engraved
        ) {
            $0.alignment = .center
            $0.padding = 1.7
        },
        CarrierRow(
            "enamel-sign", on: [0x1D4E89, 0xF3EEE0, 0x1E5B43], ink: [0xFBF8EF, 0x17335E], accent: 0xFBF8EF, "hei",
            "sans"
        ) {
            $0.alignment = .center
            $0.padding = 1.6
        },
        CarrierRow("road-sign", on: [0x1560A8, 0x0E6B46], ink: [0xFFFFFF], accent: 0xFFFFFF, "hei", "sans") {
            $0.padding = 1.5
            $0.alignment = .center
        },
        CarrierRow(
            "stone-tablet", on: [0xA9A69C, 0xB9B3A4], ink: [0x1E1D1A], accent: 0x4E1A14, "kai", "serif", .engraved
        ) {
            $0.alignment = .center
            $0.padding = 1.5
        },
        CarrierRow(
            "chalkboard", on: [0x24332D, 0x26282B], ink: [0xF4F1E6], accent: 0xF6D98B, "kai", "sans", .chalk
        ) { $0.leaders = true },
        CarrierRow("whiteboard", on: [0xFAFBFB], ink: [0x1D3A8A, 0x20242B], accent: 0xC0392B, "hei", "sans"),
    ]

    private static let sheets = [
        CarrierRow("paper-sheet", on: [0xFBF7EC, 0xF7F3E6], ink: [0x2A2622], accent: 0xA33B2C, "song", "serif"),
        CarrierRow("kraft-paper", on: [0xC79F6B, 0xBC9461], ink: [0x2B1B0C], accent: 0x6B1F14, "song", "serif"),
        CarrierRow(
            "sticky-note", on: [0xFCE67A, 0xF9BFCB, 0xBFE3F2, 0xCFEBA8], ink: [0x2B2A26], accent: 0xC2332B, "kai",
            "sans"),
        CarrierRow("torn-poster", on: [0xE6D3A6, 0xD9C9A8], ink: [0x2A1E14], accent: 0x97261B, "song", "display") {
            $0.weight = "black"
        },
        CarrierRow("envelope", on: [0xF7F0DF], ink: [0x24303F], accent: 0xB5332B, "kai", "serif") { $0.padding = 1.6 },
        CarrierRow("thermal-slip", on: [0xFCFBF8], ink: [0x1F2124], accent: 0x1F2124, "mono", "mono") {
            $0.rules = true
        },
        CarrierRow("newspaper", on: [0xEFE9DA], ink: [0x1E1C19], accent: 0x5E1F18, "song", "serif") { $0.rules = true },
        CarrierRow("book-page", on: [0xF8F1E1], ink: [0x2B2620], accent: 0x6B3A22, "song", "serif") {
            $0.padding = 1.6
        },
        CarrierRow(
            "business-card", on: [0xFCFBF7, 0x1F2430], ink: [0x22262E, 0xF2EBDD], accent: 0xA8823C, "hei", "sans"
        ) { $0.padding = 1.5 },
        CarrierRow("certificate", on: [0xFDF8E9], ink: [0x2A2118], accent: 0x8A6320, "song", "serif") {
            $0.alignment = .center
            $0.padding = 1.5
        },
        CarrierRow("price-tag", on: [0xF6ECD6, 0xD8B88A], ink: [0x2B1E12], accent: 0xA8281E, "hei", "sans") {
            $0.alignment = .center
        },
        CarrierRow("menu-card", on: [0xFBF5E6], ink: [0x2E211A], accent: 0x7A2E22, "song", "serif") {
            $0.leaders = true
            $0.padding = 1.5
        },
        CarrierRow("rubber-stamp", on: [0xF8F3E6], ink: [0xA51F1F, 0x1F3F87], accent: 0xB32424, "hei", "sans", .rubber)
        {
            $0.alignment = .center
            $0.weight = "black"
        },
        CarrierRow("seal", on: [0xAF2A1E], ink: [0xFBF1E4], accent: 0xFBF1E4, "song", "serif") {
            $0.alignment = .center
            $0.weight = "black"
        },
        CarrierRow("generic", on: [0xF8F5EE], ink: [0x23262B], accent: 0xA3402F, "hei", "sans"),
    ]

    private static let mounted = [
        CarrierRow("scroll", on: [0xF5ECD7, 0xEFE3C8], ink: [0x1F1B16], accent: 0x6F7F74, "kai", "serif") {
            $0.padding = 1.5
        },
        CarrierRow("fan", on: [0xF7F0DE], ink: [0x241F1A], accent: 0x9B2F25, "kai", "serif") { $0.alignment = .center },
        CarrierRow("couplet", on: [0xB3201C], ink: [0xF9DE94, 0x1C1208], accent: 0xE2B65A, "kai", "serif", .gilt) {
            $0.alignment = .center
            $0.weight = "black"
        },
    ]

    private static let soft = [
        CarrierRow(
            "cloth-banner", on: [0xA8261F, 0x22406E, 0xF1E6CC], ink: [0xFBF0D5, 0x2A1B10], accent: 0xE9C26B, "song",
            "serif", .painted
        ) {
            $0.alignment = .center
            $0.weight = "black"
        },
        CarrierRow("ribbon", on: [0xA3271F, 0x1F5A4C], ink: [0xFDF4DF], accent: 0xE7C371, "song", "serif") {
            $0.alignment = .center
        },
        CarrierRow("t-shirt", on: [0xF4F2EC, 0x23262C], ink: [0x23262C, 0xF4F2EC], accent: 0xB23A2B, "hei", "display") {
            $0.alignment = .center
            $0.weight = "black"
        },
    ]

    private static let lights = [
        CarrierRow("neon-tube", on: [0x14131F, 0x0F1A22], ink: [0xFFD9EC], accent: 0xFF4FA0, "hei", "display", .neon) {
            $0.alignment = .center
            $0.padding = 1.5
        },
        CarrierRow("led-panel", on: [0x0B0D10], ink: [0xFFB347], accent: 0xFF8A1E, "hei", "mono", .lit),
        CarrierRow("light-box", on: [0xFFF6DF, 0xC4231B], ink: [0x7A1A12, 0xFFF8E6], accent: 0xC4331F, "hei", "sans") {
            $0.alignment = .center
            $0.weight = "black"
        },
        CarrierRow("glass-decal", on: [0x2A383A, 0x33291F], ink: [0xFBF8EE], accent: 0x2E5A4A, "song", "serif") {
            $0.alignment = .center
        },
    ]

    private static let goods = [
        CarrierRow(
            "label", on: [0xFBF6E8, 0x1F5C46, 0xB3372A], ink: [0x2A2A26, 0xFBF6E8], accent: 0x9C3226, "hei", "sans"
        ) {
            $0.alignment = .center
            $0.padding = 1.6
        },
        CarrierRow("label-bottle", on: [0xF6EEDC], ink: [0x2B2119], accent: 0x6B1F22, "song", "serif") {
            $0.alignment = .center
            $0.padding = 1.5
        },
        CarrierRow("label-can", on: [0x1F4E5F, 0xB3372A], ink: [0xFBF4E2], accent: 0xE8C173, "hei", "sans") {
            $0.alignment = .center
        },
        CarrierRow("label-box", on: [0xF3E9D6, 0x2F5D50], ink: [0x2A2118, 0xFBF4E2], accent: 0xA8402C, "hei", "sans"),
        CarrierRow("label-bag", on: [0x5A3A28, 0x274B3C], ink: [0xFBF1DC], accent: 0xE4B968, "hei", "sans") {
            $0.alignment = .center
        },
        CarrierRow("mug", on: [0xF7F3EA, 0x24405A], ink: [0x2A2622, 0xF7F3EA], accent: 0xB5402F, "kai", "display") {
            $0.alignment = .center
        },
        CarrierRow("balloon", on: [0xB3242E, 0x1F5FA8], ink: [0xFFFDF8], accent: 0xF6D36B, "hei", "display") {
            $0.alignment = .center
            $0.weight = "black"
        },
    ]

    private static let screens = [
        CarrierRow("phone", on: [0xF6F7F9], ink: [0x1C2027], accent: 0x1F6FEB, "hei", "sans"),
        CarrierRow("laptop", on: [0xF7F8FA, 0x12161F], ink: [0x1C2027, 0xEDF0F5], accent: 0x1F6FEB, "hei", "sans"),
        CarrierRow("monitor", on: [0x10151F, 0xF7F8FA], ink: [0xE9EDF4, 0x1C2027], accent: 0x5AA7FF, "hei", "sans"),
        CarrierRow(
            "editor-window", on: [0x1B2130, 0xFAFAF7], ink: [0xDDE3EE, 0x24292F], accent: 0x7FB4FF, "mono", "mono"),
        CarrierRow("terminal", on: [0x0E1411], ink: [0xB9F0C4], accent: 0x6FE08A, "mono", "mono"),
        CarrierRow("film-frame", on: [0x1A1C22], ink: [0xF7F3E8], accent: 0xC79A55, "hei", "sans") {
            $0.alignment = .center
        },
        CarrierRow("subtitle-bar", on: [0x14181F], ink: [0xFFFFFF], accent: 0xE0A526, "hei", "sans") {
            $0.padding = 1.1
        },
        CarrierRow("slide-card", on: [0xFDFDFB], ink: [0x1F2733], accent: 0x1F5FA8, "hei", "sans"),
        CarrierRow("kpi-card", on: [0xFFFFFF, 0x1B2333], ink: [0x1B2333, 0xF1F4F9], accent: 0x1F6FEB, "hei", "sans"),
    ]

    private static let bubbles = [
        CarrierRow("speech-bubble", on: [0xFFFFFF], ink: [0x17181C], accent: 0xC2332B, "hei", "sans") {
            $0.alignment = .center
        },
        CarrierRow("thought-bubble", on: [0xFBFAFF], ink: [0x2B2A40], accent: 0x5A56A0, "kai", "sans") {
            $0.alignment = .center
        },
        CarrierRow("shout-bubble", on: [0xFFE45C], ink: [0x1A1512], accent: 0xD6332A, "hei", "display") {
            $0.alignment = .center
            $0.weight = "black"
        },
        CarrierRow("caption-box", on: [0xFFF2C9], ink: [0x231F1A], accent: 0xC2562B, "kai", "sans"),
        CarrierRow("chat-bubble", on: [0xFFFFFF, 0x9FE67B], ink: [0x1B1D21], accent: 0x1F7A3A, "hei", "sans"),
    ]
}
