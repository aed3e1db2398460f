import HanmoGraphics

/// Lines as shapes.
enum Brush {
    /// A line with its taper.
    static func path(of line: Line, width factor: Double = 1) -> Path {
        Path.ribbon(line.points) { t in max(0.3, line.width * factor * profile(t, line.taper)) }
    }

    static func profile(_ t: Double, _ taper: Line.Taper) -> Double {
        switch taper {
        case .none: 1
        case .both: min(1, (5 * t * (1 - t)).squareRoot() + 0.12)
        case .tail: (1 - t * t).squareRoot() * 0.9 + 0.1
        }
    }
}
