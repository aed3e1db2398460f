/// An sRGB colour, eight bits a channel, alpha not multiplied in.
public struct Color: Hashable, Sendable {
    public var red: UInt8
    public var green: UInt8
    public var blue: UInt8
    public var alpha: UInt8

    public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8, _ alpha: UInt8 = 255) {
        self.red = red
        self.green = green
        self.blue = blue
        self.alpha = alpha
    }

    /// `0xRRGGBB`.
    public init(hex: UInt32, alpha: Double = 1) {
        self.init(
            UInt8(truncatingIfNeeded: hex >> 16), UInt8(truncatingIfNeeded: hex >> 8), UInt8(truncatingIfNeeded: hex),
            UInt8(min(max(alpha, 0), 1) * 255 + 0.5))
    }

    /// `#RGB`, `#RRGGBB` or `#RRGGBBAA`.
    public init?(_ text: String) {
        var digits = Array(text.utf8)
        guard digits.first == 0x23 else { return nil }
        digits.removeFirst()
        if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
        guard digits.count == 6 || digits.count == 8,
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { return nil }
        let rgb = digits.count == 8 ? value >> 8 : value
        self.init(hex: rgb, alpha: digits.count == 8 ? Double(value & 0xFF) / 255 : 1)
    }

    public static let black = Color(0, 0, 0)
    public static let white = Color(255, 255, 255)
    public static let clear = Color(0, 0, 0, 0)

    /// `#RRGGBB`, with two digits more when it is not opaque.
    public var hexText: String {
        let channels = alpha == 255 ? [red, green, blue] : [red, green, blue, alpha]
        return "#" + channels.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
    }

    /// The same colour with its alpha multiplied by a factor of 0…1.
    public func opacity(_ factor: Double) -> Color {
        var copy = self
        copy.alpha = UInt8(min(max(Double(alpha) * factor, 0), 255) + 0.5)
        return copy
    }

    /// A mixture in sRGB: 0 is this colour, 1 the other.
    public func mixed(with other: Color, _ fraction: Double) -> Color {
        func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
            UInt8(min(max(Double(a) + (Double(b) - Double(a)) * fraction, 0), 255) + 0.5)
        }
        return Color(mix(red, other.red), mix(green, other.green), mix(blue, other.blue), mix(alpha, other.alpha))
    }

    /// Premultiplied, red in the lowest byte: the form of ``Bitmap/pixels``.
    public var premultiplied: UInt32 {
        func scale(_ channel: UInt8) -> UInt32 {
            let product = UInt32(channel) * UInt32(alpha) + 128
            return (product + product >> 8) >> 8
        }
        return scale(red) | scale(green) << 8 | scale(blue) << 16 | UInt32(alpha) << 24
    }

    /// Relative luminance of WCAG 2, 0…1.
    public var luminance: Double {
        func linear(_ channel: UInt8) -> Double {
            let value = Double(channel) / 255
            // (v+.055)/1.055 to the power 2.4, within 0.002, without the C library's pow.
            guard value > 0.04045 else { return value / 12.92 }
            return value * (value * (value * 0.305306011 + 0.682171111) + 0.012522878)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// The contrast ratio of WCAG 2, 1…21.
    public func contrast(with other: Color) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }
}

/// What a shape is filled with. Coordinates are those of the page.
public enum Paint: Hashable, Sendable {
    case solid(Color)
    case linear(from: Point, to: Point, [GradientStop])
    case radial(center: Point, radius: Double, [GradientStop])
    case texture(Texture)
    case screen(Screen)
}

/// A surface of two colours mixed by seeded noise: chalk, foil, brushed metal, dry ink.
public struct Texture: Hashable, Sendable {
    public enum Grain: String, Sendable, CaseIterable {
        /// Soft clouds.
        case cloud
        /// Fine grains, as of chalk or stone.
        case speckle
        /// Long streaks along x, as of brushed metal or a dry brush.
        case streak
        /// Bright bands aslant with a fine grain, as of gold leaf.
        case foil
    }

    public var grain: Grain
    public var low: Color
    public var high: Color
    /// Pixels of the coarsest feature: across a cloud, a patch or a band, or down a streak.
    public var scale: Double
    public var seed: UInt64

    public init(_ grain: Grain, low: Color, high: Color, scale: Double, seed: UInt64 = 1) {
        self.grain = grain
        self.low = low
        self.high = high
        self.scale = scale
        self.seed = seed
    }
}

/// A colour at a place between 0 and 1 of a gradient; stops stand in rising order.
public struct GradientStop: Hashable, Sendable {
    public var offset: Double
    public var color: Color

    public init(_ offset: Double, _ color: Color) {
        self.offset = offset
        self.color = color
    }
}
