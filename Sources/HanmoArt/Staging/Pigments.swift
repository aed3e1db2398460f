import HanmoGraphics

/// The painter's colours on this page's ground. On a dark ground the ink turns light, as gold is used on black paper.
struct Pigments: Sendable {
    let paper: Color
    let ink: Color
    let accent: Color
    /// 石青, 石绿, 花青, 赭石: the blue, green, indigo and ochre of light-colour landscapes.
    let azurite: Color
    let malachite: Color
    let indigo: Color
    let ochre: Color
    let cinnabar = Color(hex: 0xB5402F)
    let isDark: Bool

    init(ground: Color, ink: Color, accent: Color) {
        paper = ground
        self.accent = accent
        isDark = ground.luminance < 0.25
        self.ink = isDark ? ink.mixed(with: Color(hex: 0xE8D9B0), 0.5) : ink.mixed(with: Color(hex: 0x1D1C1E), 0.7)
        azurite = Color(hex: isDark ? 0x7FA6C4 : 0x2F6287)
        malachite = Color(hex: isDark ? 0x86B59A : 0x4F8B73)
        indigo = Color(hex: isDark ? 0x93A9B8 : 0x33505F)
        ochre = Color(hex: isDark ? 0xC9A26B : 0xA8703F)
    }

    /// Paper with so much of a pigment washed into it, opaque.
    func tone(_ pigment: Color, _ strength: Double) -> Color { paper.mixed(with: pigment, strength) }
}
