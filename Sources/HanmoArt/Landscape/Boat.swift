import HanmoGraphics

/// A small boat with a woven awning and a man in a bamboo hat who poles it; about a hundred units long.
struct Boat {
    var root: Point
    var scale: Double
    var facing: Double

    private func at(_ x: Double, _ y: Double) -> Point { Point(root.x + facing * x * scale, root.y + y * scale) }

    private func curve(_ places: [(Double, Double)]) -> [Point] {
        Curves.smooth(places.map { at($0.0, $0.1) }, steps: 8)
    }

    func paint(on easel: inout Easel) {
        let pigments = easel.pigments
        let ink = pigments.ink
        let wood = pigments.tone(pigments.ochre.mixed(with: ink, 0.4), 0.8)
        let shadow = curve([(-46, 8), (0, 12), (46, 8), (0, 15), (-46, 8)])
        easel.fill(.polygon(shadow), pigments.indigo.opacity(0.3))
        // The man and his pole stand behind the side of the boat.
        easel.stroke(
            curve([(30, -46), (44, -12), (56, 22)]), width: 1.1 * scale, color: ink.opacity(0.8), taper: .none)
        easel.fill(
            .polygon(curve([(27, 0), (28, -18), (33, -27), (39, -18), (40, 0)])), pigments.tone(pigments.indigo, 0.8))
        easel.fill(.polygon([at(24, -28), at(33, -36), at(42, -28)]), pigments.tone(pigments.ochre, 0.8))
        let hull =
            curve([(-56, -8), (-40, 4), (-10, 9), (24, 8), (48, -2), (58, -12)])
            + curve([(58, -12), (30, -3), (0, -1), (-30, -3), (-56, -8)])
        easel.fill(.polygon(hull), wood)
        easel.stroke(hull, width: 1.5 * scale, color: ink.opacity(0.85), taper: .none)
        let awning = curve([(-30, -2), (-28, -18), (-10, -26), (10, -18), (13, -2)])
        easel.fill(.polygon(awning), pigments.tone(pigments.ochre.mixed(with: ink, 0.3), 0.6))
        easel.stroke(awning, width: 1.4 * scale, color: ink.opacity(0.85), taper: .none)
        for rib in 1..<6 {
            let x = -30 + Double(rib) * 7.2
            easel.stroke(curve([(x, -3), (x + 1, -16), (x + 3, -21)]), width: 0.7 * scale, color: ink.opacity(0.5))
        }
    }
}

/// Wild geese in a slanting line, far away.
struct Geese {
    var head: Point
    var size: Double
    var count: Int

    func paint(on easel: inout Easel) {
        var random = easel.stage.random("geese")
        for index in 0..<count {
            let arm = index % 2 == 0 ? 1.0 : -0.55
            let rank = Double((index + 1) / 2)
            let place = Point(
                head.x + rank * size * 2.1 + random.uniform(-0.3, 0.3) * size,
                head.y + rank * size * 0.95 * arm + random.uniform(-0.2, 0.2) * size)
            let lift = random.uniform(0.3, 0.55) * size
            let color = easel.pigments.ink.opacity(0.5)
            easel.stroke(
                Curves.smooth(
                    [
                        Point(place.x - size * 0.7, place.y - lift), Point(place.x - size * 0.3, place.y - lift * 0.9),
                        place,
                    ]),
                width: size * 0.11, color: color)
            easel.stroke(
                Curves.smooth(
                    [
                        place, Point(place.x + size * 0.25, place.y - lift * 1.1),
                        Point(place.x + size * 0.75, place.y - lift * 0.8),
                    ]),
                width: size * 0.11, color: color)
        }
    }
}
