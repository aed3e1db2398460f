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

    /// A pen's line of one width along a contour.
    static func even(_ contour: Contour, width: Double) -> Path {
        Path.ribbon(contour.points, closed: contour.isClosed) { _ in width }
    }

    /// A nib's line: thin towards the light and thick away from it, pointed at the ends of every stroke.
    static func swelling(_ contour: Contour, width: Double, thinnest: Double = 0.35) -> Path {
        var path = Path()
        for stroke in contour.strokes where stroke.count > 1 {
            let last = stroke.count - 1
            path.append(
                Path.ribbon(stroke) { t in
                    let index = Int(t * Double(last) + 0.5)
                    let along = stroke[min(index + 1, last)] - stroke[max(index - 1, 0)]
                    let size = max(along.length, 1e-9)
                    // Which way the edge looks is not known from an open stroke; either side of the light is dark.
                    let aside = (along.y * Light.direction.x - along.x * Light.direction.y) / size
                    let away = 0.5 + 0.5 * (aside < 0 ? -aside : aside)
                    let ends = contour.isClosed && stroke.count > contour.points.count ? 1 : profile(t, .both)
                    return max(0.35, width * max(thinnest, away * ends))
                })
        }
        return path
    }

    /// A brush's line: pressed at the start, uneven, lifted at the end.
    static func pressed(_ contour: Contour, width: Double, pressure: Noise, row: Double) -> Path {
        var path = Path()
        for (number, stroke) in contour.strokes.enumerated() where stroke.count > 1 {
            let pace = max(2, Double(stroke.count) / 9)
            let row = row + Double(number) * 3.17
            path.append(
                Path.ribbon(stroke) { t in
                    let body = 0.35 + 1.15 * pressure.fractal(t * pace, row, octaves: 2)
                    let start = min(1, 0.45 + t * 6)
                    return max(0.35, width * body * start * profile(t, .tail))
                })
        }
        return path
    }

    /// A pencil's line, moved off its way by a slow tremble.
    static func wavering(
        _ points: [Point], width: Double, waver: Double, noise: Noise, row: Double, closed: Bool = false
    ) -> Path {
        let moved = points.enumerated().map { index, point in
            let place = Double(index) * 0.21
            return Point(
                point.x + waver * (noise.value(place, row) * 2 - 1),
                point.y + waver * (noise.value(place, row + 31.7) * 2 - 1))
        }
        let taper: Line.Taper = closed ? .none : .both
        return Path.ribbon(moved, closed: closed) { t in
            max(0.35, width * (0.6 + 0.6 * noise.value(t * 7, row + 11)) * profile(t, taper))
        }
    }
}
