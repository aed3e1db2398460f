import HanmoGraphics

/// A paint made ready for pixels.
enum Ink {
    case solid(UInt32)
    case gradient(Gradient)

    /// A gradient without length or stops paints its last colour.
    init(_ paint: Paint) {
        switch paint {
        case .solid(let color): self = .solid(color.premultiplied)
        case .linear(let from, let to, let stops):
            self = Gradient(from: from, to: to, stops: stops).map(Ink.gradient) ?? Self.last(of: stops)
        case .radial(let center, let radius, let stops):
            self = Gradient(center: center, radius: radius, stops: stops).map(Ink.gradient) ?? Self.last(of: stops)
        }
    }

    private static func last(of stops: [GradientStop]) -> Ink {
        .solid(stops.last.map(\.color.premultiplied) ?? 0)
    }

    var isClear: Bool {
        if case .solid(let color) = self { color >> 24 == 0 } else { false }
    }
}
