import HanmoGraphics

/// Wheels that the vehicles share.
extension Sketch {
    /// A tyre, a rim with so many spokes, a hub.
    @inline(never)
    mutating func carWheel(_ x: Double, _ y: Double, _ radius: Double, spokes: Int = 5, rim: Color = Hues.silver) {
        ellipse(x, y, radius, radius, Hues.black, edge: .outline)
        ellipse(x, y, radius * 0.9, radius * 0.9, Hues.charcoal, edge: .none)
        ellipse(x, y, radius * 0.68, radius * 0.68, Hues.dark(rim, 0.5), edge: .inner, of: .metal)
        for spoke in 0..<spokes {
            let angle = Double(spoke) / Double(spokes) * 2 * .pi - .pi / 2
            limb(
                [
                    (x, y),
                    (x + radius * 0.6 * Trigonometry.cos(angle), y + radius * 0.6 * Trigonometry.sin(angle)),
                ], from: radius * 0.3, to: radius * 0.2, rim, .flat, edge: .none, of: .metal)
        }
        ring(x, y, radius * 0.66, width: radius * 0.1, rim)
        ellipse(x, y, radius * 0.2, radius * 0.2, Hues.light(rim, 0.5), edge: .inner, of: .metal)
    }

    /// A thin wheel with wire spokes.
    @inline(never)
    mutating func wireWheel(_ x: Double, _ y: Double, _ radius: Double) {
        ring(x, y, radius, width: radius * 0.11, Hues.black)
        ring(x, y, radius * 0.9, width: radius * 0.05, Hues.silver)
        for spoke in 0..<14 {
            let angle = Double(spoke) / 14 * 2 * .pi
            line(
                [
                    (
                        x + radius * 0.1 * Trigonometry.cos(angle + 0.7),
                        y + radius * 0.1 * Trigonometry.sin(angle + 0.7)
                    ),
                    (x + radius * 0.9 * Trigonometry.cos(angle), y + radius * 0.9 * Trigonometry.sin(angle)),
                ], width: radius * 0.025, Hues.grey)
        }
        ellipse(x, y, radius * 0.1, radius * 0.1, Hues.silver, edge: .inner, of: .metal)
    }

    /// A round line.
    @inline(never)
    mutating func ring(_ x: Double, _ y: Double, _ radius: Double, width: Double, _ color: Color) {
        let circle = (0...36).map { step -> (Double, Double) in
            let angle = Double(step) / 36 * 2 * .pi
            return (x + radius * Trigonometry.cos(angle), y + radius * Trigonometry.sin(angle))
        }
        line(circle, width: width, color)
    }

    /// A pane with a gleam, inside any outline.
    @inline(never)
    mutating func glazing(_ points: [(Double, Double)], isLit: Bool = false) {
        let path = Path.polygon(points.map { Point($0.0, $0.1) })
        area(path, isLit ? Hues.lamplight : Color(hex: 0x4D6B7E), edge: .inner, of: isLit ? .light : .glass)
        guard !isLit, let low = points.map(\.0).min(), let high = points.map(\.0).max(),
            let top = points.map(\.1).min(), let bottom = points.map(\.1).max()
        else { return }
        let wide = high - low
        clip(to: path) { inner in
            inner.polygon(
                [
                    (low + wide * 0.2, top), (low + wide * 0.48, top), (low + wide * 0.2, bottom),
                    (low - wide * 0.08, bottom),
                ], Hues.glass.opacity(0.45), edge: .none, of: .glass)
            inner.polygon(
                [
                    (low + wide * 0.56, top), (low + wide * 0.62, top), (low + wide * 0.34, bottom),
                    (low + wide * 0.28, bottom),
                ], Hues.glass.opacity(0.45), edge: .none, of: .glass)
        }
    }
}
