import HanmoGraphics

/// A turned body seen a little from above: cup, bowl, jar, bottle, vase, trophy.
struct Vessel {
    /// Half widths and heights, from the rim down to the foot.
    var profile: [(Double, Double)]
    var color: Color
    var matter = Area.Matter.stone
    var x = 0.0
    /// Height of a rim to its width: how far from above it is seen.
    var tilt = 0.2

    private var side: [Point] { Curves.smooth(profile.map { Point($0.0, $0.1) }, steps: 7) }

    /// Half the width at a height.
    func half(_ y: Double) -> Double {
        let side = side
        for (above, below) in zip(side, side.dropFirst()) where above.y <= y && below.y >= y && below.y > above.y {
            return above.x + (below.x - above.x) * (y - above.y) / (below.y - above.y)
        }
        return y < (side.first?.y ?? 0) ? side.first?.x ?? 0 : side.last?.x ?? 0
    }

    /// The silhouette, the far rim included.
    var body: Path {
        let side = side
        guard let rim = side.first, let foot = side.last else { return Path() }
        let bottom = Shapes.arc(x, foot.y, foot.x, foot.x * tilt, from: .pi, to: 0)
        let top = Shapes.arc(x, rim.y, rim.x, rim.x * tilt, from: 0, to: -.pi)
        return .polygon(
            side.map { Point(x - $0.x, $0.y) } + bottom.map { Point($0.0, $0.1) }
                + side.reversed().map { Point(x + $0.x, $0.y) } + top.map { Point($0.0, $0.1) })
    }

    /// The opening, as wide as a part of the rim.
    func mouth(_ part: Double = 0.9) -> Path {
        let (r, y) = profile[0]
        return .ellipse(
            in: Rect(x: x - r * part, y: y - r * part * tilt, width: 2 * r * part, height: 2 * r * part * tilt))
    }

    /// - Parameter inside: the colour of the hollow; nil is a shade of the body.
    func draw(on sketch: inout Sketch, inside: Color? = nil, liquid: Color? = nil, isOpen: Bool = true) {
        sketch.area(body, color, .upright, of: matter)
        let (r, y) = profile[0]
        sketch.ellipse(x, y, r, r * tilt, Hues.light(color, 0.4), edge: .inner, of: matter)
        guard isOpen else { return }
        let hollow = inside ?? Hues.dark(color, 0.3)
        sketch.ellipse(x, y, r * 0.91, r * tilt * 0.88, hollow, edge: .none, of: matter)
        guard let liquid else { return }
        sketch.clip(to: mouth(0.9)) { inner in
            inner.ellipse(x, y + r * tilt * 0.3, r * 0.9, r * tilt * 0.86, liquid, edge: .none, of: .water)
            inner.ellipse(
                x - r * 0.3, y + r * tilt * 0.1, r * 0.34, r * tilt * 0.2, Hues.light(liquid, 0.35), edge: .none,
                of: .water)
        }
    }

    /// A painted ring about the body between two heights.
    func band(on sketch: inout Sketch, from upper: Double, to lower: Double, _ color: Color) {
        func ring(_ y: Double) -> [(Double, Double)] {
            let r = half(y)
            return Shapes.arc(x, y, r, r * tilt, from: .pi, to: 0)
        }
        let heights = (0...6).map { upper + (lower - upper) * Double($0) / 6 }
        sketch.polygon(
            ring(upper) + heights.map { (x + half($0), $0) } + ring(lower).reversed()
                + heights.reversed().map { (x - half($0), $0) }, color, .upright, edge: .none, of: matter)
    }

    /// The streak of light down its left side.
    func gleam(on sketch: inout Sketch, from upper: Double, to lower: Double, width: Double, strength: Double = 0.5) {
        let points = (0...6).map { step -> (Double, Double) in
            let y = upper + (lower - upper) * Double(step) / 6
            return (x - half(y) * 0.66, y + half(y) * tilt * 0.6)
        }
        sketch.gleam(points, width: width, strength: strength)
    }
}

/// What rises from something hot.
enum Steam {
    static func rise(
        on sketch: inout Sketch, x: Double, from y: Double, height: Double, wisps: Int = 3, spread: Double = 12
    ) {
        for wisp in 0..<wisps {
            let place = wisps > 1 ? Double(wisp) / Double(wisps - 1) - 0.5 : 0
            let middle = x + place * 2 * spread
            let tall = height * (1 - abs(place) * 0.7) * sketch.random.uniform(0.88, 1)
            let sway = height * 0.13 * (wisp % 2 == 0 ? 1 : -1)
            let bottom = y - abs(place) * height * 0.1
            sketch.curve(
                (0...5).map { step in
                    let t = Double(step) / 5
                    return (middle + sway * Trigonometry.sin(t * 6) * (0.5 + t / 2), bottom - tall * t)
                }, width: height * 0.075, Hues.silver.mixed(with: Hues.white, 0.3).opacity(0.75))
        }
    }
}
