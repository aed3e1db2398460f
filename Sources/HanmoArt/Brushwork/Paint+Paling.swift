import HanmoGraphics

extension Paint {
    /// The most that one fill may change the ground's luminance where text stands.
    static let quietLimit = 0.08

    /// The paint made so thin that no part of it changes the ground by more than ``quietLimit``.
    func paled(on ground: Color) -> Paint {
        func pale(_ color: Color) -> Color {
            let difference = color.luminance - ground.luminance
            let allowed = Self.quietLimit / max(difference < 0 ? -difference : difference, 0.001)
            var copy = color
            copy.alpha = UInt8(min(Double(color.alpha), allowed * 255))
            return copy
        }
        func pale(_ texture: Texture) -> Texture {
            var copy = texture
            (copy.low, copy.high) = (pale(texture.low), pale(texture.high))
            return copy
        }
        func pale(_ screen: Screen) -> Screen {
            var copy = screen
            (copy.ink, copy.paper) = (pale(screen.ink), pale(screen.paper))
            return copy
        }
        func pale(_ stops: [GradientStop]) -> [GradientStop] { stops.map { GradientStop($0.offset, pale($0.color)) } }
        return switch self {
        case .solid(let color): .solid(pale(color))
        case .linear(let from, let to, let stops): .linear(from: from, to: to, pale(stops))
        case .radial(let center, let radius, let stops): .radial(center: center, radius: radius, pale(stops))
        case .texture(let texture): .texture(pale(texture))
        case .screen(let screen): .screen(pale(screen))
        }
    }
}
