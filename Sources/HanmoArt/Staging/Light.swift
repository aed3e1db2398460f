import HanmoGraphics

/// The light of a picture: one sun from the upper left, tinted by the hour and paled by the weather.
struct Light: Sendable {
    let time: Scene.Time
    let weather: Scene.Weather
    /// How much of their own colour the hour and the weather leave to things: faces in a panel are read by night too.
    var mildness = 0.0

    /// Towards the light, a unit vector on the page.
    static let direction = Point(-0.6, -0.8)

    /// The sky's colour at its top and at the horizon.
    var sky: (top: Color, horizon: Color) {
        switch (time, weather) {
        case (.night, _): (Color(hex: 0x131C3A), Color(hex: 0x35477A))
        case (.dusk, .rain), (.dusk, .storm): (Color(hex: 0x4B4B66), Color(hex: 0xB58A86))
        case (.dusk, _): (Color(hex: 0x5B5A92), Color(hex: 0xF6B27A))
        case (.dawn, _): (Color(hex: 0x8FA9D6), Color(hex: 0xFBD9C0))
        case (.day, .rain), (.day, .storm): (Color(hex: 0x8B9AA8), Color(hex: 0xC8D0D4))
        case (.day, .mist), (.day, .cloud): (Color(hex: 0xB9C6CE), Color(hex: 0xE6E9E6))
        case (.day, .snow): (Color(hex: 0xC3D0DC), Color(hex: 0xEEF2F4))
        case (.day, _): (Color(hex: 0x86BFE3), Color(hex: 0xE4F2F5))
        }
    }

    /// What haze swallows far things in.
    var haze: Color { sky.horizon }

    /// How much of the haze lies before a depth of 1.
    var hazeDepth: Double {
        switch weather {
        case .mist: 0.85
        case .rain, .snow, .storm: 0.6
        default: 0.42
        }
    }

    /// How much lamps, lit windows and the moon shine out, 0…1.
    var glow: Double {
        switch (time, weather) {
        case (.night, _): 0.9
        case (.dusk, _): 0.7
        case (.dawn, _): 0.3
        case (.day, .storm): 0.55
        case (.day, .rain), (.day, .mist): 0.25
        case (.day, _): 0
        }
    }

    /// A local colour as it looks at a depth in this light.
    func color(_ local: Color, depth: Double, shines: Bool = false) -> Color {
        guard !shines else { return local }
        var color = local
        switch time {
        case .day: break
        case .night:
            // The eye sees blue by night; enough of the own colour stays that things are told apart.
            color = color.saturated(0.72).mixed(with: Color(hex: 0x14204A), 0.54).mixed(with: Color(hex: 0x4A66A8), 0.1)
        case .dusk: color = color.mixed(with: Color(hex: 0xD9764A), 0.16).mixed(with: Color(hex: 0x3A2F55), 0.16)
        case .dawn: color = color.mixed(with: Color(hex: 0xFFD6B0), 0.16)
        }
        if time == .day, weather == .rain || weather == .storm || weather == .cloud {
            color = color.mixed(with: Color(hex: 0x74828E), 0.18)
        }
        color = color.mixed(with: local.with(alpha: color.alpha), mildness)
        let far = min(max(depth, 0), 1)
        return color.mixed(with: haze, far * far * hazeDepth).opacity(Double(local.alpha) / 255)
    }
}
