import HanmoGraphics

/// The local colours that the catalogue draws with: one palette, a little muted, so that any subjects stand together.
enum Hues {
    static let white = Color(hex: 0xFAF7F0)
    static let cream = Color(hex: 0xF3E7CF)
    static let black = Color(hex: 0x2B2A2E)
    static let charcoal = Color(hex: 0x4A4A52)
    static let grey = Color(hex: 0x8E9097)
    static let silver = Color(hex: 0xC9CDD3)
    static let red = Color(hex: 0xC8453B)
    static let crimson = Color(hex: 0x9E2B32)
    static let coral = Color(hex: 0xE8806A)
    static let pink = Color(hex: 0xF0B3B0)
    static let orange = Color(hex: 0xE58A3C)
    static let gold = Color(hex: 0xE0B04A)
    static let yellow = Color(hex: 0xF2D16B)
    static let leaf = Color(hex: 0x6E9B4E)
    static let green = Color(hex: 0x4C8458)
    static let pine = Color(hex: 0x35604A)
    static let moss = Color(hex: 0x8A9A4B)
    static let grass = Color(hex: 0x9DBB66)
    static let teal = Color(hex: 0x3F8C8C)
    static let sky = Color(hex: 0xA9D3E8)
    static let blue = Color(hex: 0x4A7FB5)
    static let navy = Color(hex: 0x2C4468)
    static let indigo = Color(hex: 0x3E4F7A)
    static let violet = Color(hex: 0x7C6BA6)
    static let lilac = Color(hex: 0xBCA9D6)
    static let wood = Color(hex: 0xA8743F)
    static let darkWood = Color(hex: 0x6B472C)
    static let paleWood = Color(hex: 0xD6AE78)
    static let brick = Color(hex: 0xB3634A)
    static let tile = Color(hex: 0x55606B)
    static let stone = Color(hex: 0xA9A49A)
    static let sand = Color(hex: 0xE3CFA0)
    static let earth = Color(hex: 0x8C6B4A)
    static let water = Color(hex: 0x7FB4C6)
    static let deepWater = Color(hex: 0x3F7D98)
    static let glass = Color(hex: 0xCFE6EA)
    static let lamplight = Color(hex: 0xFFE1A0)
    static let skin = Color(hex: 0xF2CFAE)
    static let tan = Color(hex: 0xD9A878)
    static let blush = Color(hex: 0xE89A8A)

    /// Darker or lighter of a hue, for folds and lit sides.
    static func dark(_ color: Color, _ amount: Double = 0.25) -> Color {
        color.mixed(with: navy.mixed(with: black, 0.6), amount)
    }
    static func light(_ color: Color, _ amount: Double = 0.35) -> Color { color.mixed(with: white, amount) }
}
