import HanmoGraphics

extension Color {
    /// How light it looks, 0…1: the square root stands in for the eye's curve.
    var lightness: Double { luminance.squareRoot() }

    /// From grey (0) to a pure hue (1).
    var chroma: Double {
        let (high, low) = (Double(max(red, green, blue)), Double(min(red, green, blue)))
        return (high - low) / 255
    }

    /// Away from its own grey by a factor; below 1 towards it.
    func saturated(_ factor: Double) -> Color {
        let grey = 0.3 * Double(red) + 0.59 * Double(green) + 0.11 * Double(blue)
        func channel(_ value: UInt8) -> UInt8 {
            UInt8(min(max(grey + (Double(value) - grey) * factor, 0), 255) + 0.5)
        }
        return Color(channel(red), channel(green), channel(blue), alpha)
    }

    /// With another alpha.
    func with(alpha: UInt8) -> Color { Color(red, green, blue, alpha) }

    /// 0…1.
    var part: Double { Double(alpha) / 255 }

    /// The sector of the colour circle.
    enum Sector: Sendable { case grey, red, orange, yellow, green, cyan, blue, violet }

    var sector: Sector {
        guard chroma > 0.12 else { return .grey }
        let (r, g, b) = (Double(red), Double(green), Double(blue))
        let (high, low) = (max(r, g, b), min(r, g, b))
        let range = high - low
        if r == high {
            let turn = (g - b) / range
            return turn < -0.35 ? .violet : turn < 0.22 ? .red : turn < 0.62 ? .orange : .yellow
        }
        if g == high { return (b - r) / range > 0.45 ? .cyan : .green }
        let turn = (r - g) / range
        return turn > 0.25 ? .violet : turn < -0.55 ? .cyan : .blue
    }
}
