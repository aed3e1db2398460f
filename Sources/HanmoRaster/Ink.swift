import HanmoGraphics

/// Something that has a colour for every pixel of a page.
protocol PixelColors {
    /// No colour lets anything through.
    var isOpaque: Bool { get }

    /// The premultiplied colours of neighbouring pixels of a row, in order.
    func colors(x: Int, y: Int, count: Int, _ body: (_ index: Int, _ pixel: UInt32) -> Void)
}

/// A paint made ready for pixels.
enum Ink {
    case solid(UInt32)
    case gradient(Gradient)
    case texture(TextureColors)
    case screen(ScreenColors)

    /// A gradient without length or stops paints its last colour.
    init(_ paint: Paint) {
        switch paint {
        case .solid(let color): self = .solid(color.premultiplied)
        case .linear(let from, let to, let stops):
            self = Gradient(from: from, to: to, stops: stops).map(Ink.gradient) ?? Self.last(of: stops)
        case .radial(let center, let radius, let stops):
            self = Gradient(center: center, radius: radius, stops: stops).map(Ink.gradient) ?? Self.last(of: stops)
        case .texture(let texture): self = .texture(TextureColors(texture))
        case .screen(let screen): self = .screen(ScreenColors(screen))
        }
    }

    private static func last(of stops: [GradientStop]) -> Ink {
        .solid(stops.last.map(\.color.premultiplied) ?? 0)
    }

    var isClear: Bool {
        if case .solid(let color) = self { color >> 24 == 0 } else { false }
    }
}

extension Ink: PixelColors {
    var isOpaque: Bool {
        switch self {
        case .solid(let color): color >> 24 == 255
        case .gradient(let gradient): gradient.isOpaque
        case .texture(let texture): texture.isOpaque
        case .screen(let screen): screen.isOpaque
        }
    }

    @inline(__always)
    func colors(x: Int, y: Int, count: Int, _ body: (_ index: Int, _ pixel: UInt32) -> Void) {
        switch self {
        case .solid(let color): for index in 0..<count { body(index, color) }
        case .gradient(let gradient): gradient.colors(x: x, y: y, count: count, body)
        case .texture(let texture): texture.colors(x: x, y: y, count: count, body)
        case .screen(let screen): screen.colors(x: x, y: y, count: count, body)
        }
    }
}
