import HanmoGraphics
import HanmoPage

/// What falls and drifts before the whole scene, as marks, so that every style has it in its own hand. It keeps out of
/// the text.
struct Weather {
    let stage: Stage

    var motifs: [Motif] {
        let marks: [Mark] =
            switch stage.light.weather {
            case .rain: rain(140)
            case .storm: lightning + rain(200)
            case .snow: snow
            case .wind: gusts
            case .clear, .sun, .cloud, .mist: []
            }
        return marks.isEmpty ? [] : [Motif(kind: "weather", marks: marks, depth: 0, layer: .foreground)]
    }

    /// Bands of fog in a colour, thicker towards the horizon.
    func fog(_ color: Color) -> [PageItem] {
        guard stage.light.weather == .mist else { return [] }
        let noise = stage.noise("fog")
        var random = stage.random("fog")
        let box = stage.box
        // Thin at the top, thick at the horizon, thin again before the viewer; in it, thicker drifts.
        let veil = PageItem.fill(
            Fill(
                .rectangle(box),
                .linear(
                    from: Point(0, box.minY), to: Point(0, box.maxY),
                    [
                        GradientStop(0, color.opacity(0.1)), GradientStop(0.5, color.opacity(0.46)),
                        GradientStop(0.72, color.opacity(0.16)), GradientStop(1, color.opacity(0.3)),
                    ])))
        let drifts = (0..<10).map { index -> PageItem in
            let center = Point(
                box.minX + box.width * random.unit(),
                box.minY + box.height * (index < 7 ? random.uniform(0.34, 0.6) : random.uniform(0.86, 1)))
            let round = Curves.blot(
                center, box.width * random.uniform(0.18, 0.4), box.height * random.uniform(0.03, 0.08), noise: noise,
                row: Double(index))
            return .fill(Fill(.polygon(round), color.opacity(0.42)))
        }
        return [veil, .group(Group(drifts, bounds: box, blur: min(box.width, box.height) * 0.035))]
    }

    private func isClear(_ points: [Point]) -> Bool {
        !stage.quiet.contains { box in points.contains { box.inset(by: -6 * stage.pen).contains($0) } }
    }

    /// Near drops are long, thick and few.
    private func rain(_ count: Int) -> [Mark] {
        var random = stage.random("rain")
        let (box, pen) = (stage.box, stage.pen)
        let color = stage.light.haze.mixed(with: Hues.white, 0.55)
        return (0..<count).compactMap { index in
            let near = [0.25, 0.25, 0.5, 0.5, 1][index % 5]
            let start = Point(
                box.minX + box.width * random.uniform(0, 1.1), box.minY + box.height * random.uniform(-0.05, 1))
            let length = pen * (26 + 62 * near) * random.uniform(0.7, 1.2)
            let end = start + Point(-0.2, 1) * length
            guard isClear([start, end, start.towards(end, 0.5)]) else { return nil }
            return .line(
                Line(
                    points: [start, start.towards(end, 0.5), end], width: pen * (0.8 + 1.3 * near),
                    color: color.opacity(0.4 + 0.4 * near), taper: .both))
        }
    }

    /// Three depths of flakes.
    private var snow: [Mark] {
        var random = stage.random("snow")
        let (box, pen) = (stage.box, stage.pen)
        return (0..<230).compactMap { index in
            let size = [1.5, 1.5, 1.5, 2.7, 2.7, 4.8][index % 6] * pen * random.uniform(0.75, 1.25)
            let center = Point(box.minX + box.width * random.unit(), box.minY + box.height * random.unit())
            guard isClear([center]) else { return nil }
            let flake = Rect(x: center.x - size, y: center.y - size, width: 2 * size, height: 2 * size)
            return .area(
                Area(
                    path: .ellipse(in: flake), color: Hues.white.opacity(index % 6 < 3 ? 0.75 : 0.95), edge: .none,
                    matter: .light))
        }
    }

    private var lightning: [Mark] {
        var random = stage.random("lightning")
        let box = stage.box
        var point = Point(box.minX + box.width * random.uniform(0.62, 0.85), box.minY)
        var points = [point]
        for _ in 0..<9 {
            point = point + Point(box.width * random.uniform(-0.05, 0.035), box.height * random.uniform(0.03, 0.06))
            points.append(point)
        }
        let branch = [
            points[4], points[4] + Point(box.width * 0.05, box.height * 0.06),
            points[4] + Point(box.width * 0.06, box.height * 0.13),
        ]
        guard isClear(points + branch) else { return [] }
        let color = Color(hex: 0xF4F1FF)
        return [
            .glow(center: points[4], radius: box.height * 0.3, color: color.opacity(0.7)),
            .line(Line(points: branch, width: 2.4 * stage.pen, color: color, taper: .tail)),
            .line(Line(points: points, width: 5 * stage.pen, color: color, taper: .tail)),
        ]
    }

    /// Long curls of moving air.
    private var gusts: [Mark] {
        var random = stage.random("gusts")
        let box = stage.box
        return (0..<7).compactMap { _ in
            let (x, y) = (box.width * random.uniform(0, 0.75), box.height * random.uniform(0.1, 0.75))
            let length = box.width * random.uniform(0.14, 0.3)
            let rise = box.height * 0.016
            let line = Curves.smooth(
                [(0, 0), (0.3, -1), (0.6, 0.4), (0.9, -0.6), (1, -2), (0.94, -2.6), (0.89, -1.8)].map {
                    Point(box.minX + x + length * $0.0, box.minY + y + rise * $0.1)
                })
            guard isClear(line) else { return nil }
            return .line(
                Line(points: line, width: 2.6 * stage.pen, color: Hues.white.opacity(0.75), taper: .both))
        }
    }
}
