import HanmoBrief
import HanmoGraphics

/// Places the balloons of a panel: each below, or beyond and not above, all those before it; clear of faces, hands and
/// one another. A beam search: the cheapest few arrangements of the first balloons are kept and carried on.
struct PanelPlacer {
    let scene: PanelScene
    let texts: [LetteredText]
    /// Pixels an em.
    let size: Double
    let isTight: Bool
    /// The page's grid, for texts whose place on the page is said.
    let page: LayoutFrame

    private struct Arrangement {
        var placed: [PlacedBalloon] = []
        var cost = 0.0
    }

    private struct Choice {
        var balloon: PlacedBalloon
        var cost: Double
    }

    /// A place that is looked at; most are not looked at twice.
    private struct Place {
        var bounds: Rect
        var shape: Int
        var cost: Double
    }

    var live: Rect { scene.live }
    /// Between balloons.
    var gap: Double { (size * (isTight ? 0.3 : 0.5)).rounded() }
    private var width: Int { texts.count > 16 ? 2 : texts.count > 8 ? 4 : isTight ? 14 : 10 }

    /// Nil where the balloons do not fit.
    func placement() -> [PlacedBalloon]? {
        guard mayFit else { return nil }
        var beam = [Arrangement()]
        for index in texts.indices {
            var next: [(parent: Int, choice: Choice, cost: Double)] = []
            for (parent, arrangement) in beam.enumerated() {
                for choice in choices(for: index, after: arrangement.placed) {
                    next.append((parent, choice, arrangement.cost + choice.cost))
                }
            }
            guard !next.isEmpty else { return nil }
            // Equal costs keep their order: the sort must not depend on the library's.
            let order = next.indices.sorted { (next[$0].cost, $0) < (next[$1].cost, $1) }
            beam = varied(order, among: next.map(\.choice)).map { index in
                var longer = beam[next[index].parent]
                longer.placed.append(next[index].choice.balloon)
                longer.cost = next[index].cost
                return longer
            }
        }
        return beam.first?.placed
    }

    /// The cheapest few, but no more than two that put the balloon to the same part of the panel: neighbours are alike,
    /// and what comes after may need the place.
    private func varied(_ order: [Int], among choices: [Choice]) -> [Int] {
        var counts = [Int](repeating: 0, count: 25)
        var kept: [Int] = []
        for index in order where kept.count < width {
            let bounds = choices[index].balloon.bounds
            let column = Int(5 * (bounds.midX - live.minX) / max(1, live.width))
            let row = Int(5 * (bounds.midY - live.minY) / max(1, live.height))
            let cell = min(max(row, 0), 4) * 5 + min(max(column, 0), 4)
            guard counts[cell] < 2 || texts.count > 8 else { continue }
            counts[cell] += 1
            kept.append(index)
        }
        return kept
    }

    /// Quick: whether the bodies could fill the panel at all.
    private var mayFit: Bool {
        let least = texts.reduce(0) { sum, text in
            sum + (text.shapes(tight: isTight).map(\.area).min() ?? .infinity) * size * size
        }
        return least < live.area * 0.95
    }

    /// The height that texts after one take below it: those of the same speaker, and all that find no room beside it.
    private func room(after index: Int) -> Double {
        func least(_ text: LetteredText) -> (width: Double, height: Double) {
            text.shapes(tight: isTight).min { $0.area < $1.area }?.halves(vertical: text.isVertical) ?? (0, 0)
        }
        let own = least(texts[index])
        return texts[(index + 1)...].reduce(0) { sum, text in
            let half = least(text)
            let isBelow =
                !text.style.isBox && text.wording.speaker == texts[index].wording.speaker
                || 2 * (own.width + half.width + 1) * size > live.width
            return isBelow ? sum + 2 * half.height * size + gap : sum
        }
    }

    private func choices(for index: Int, after placed: [PlacedBalloon]) -> [Choice] {
        let text = texts[index]
        let joined = text.style.kind == .joined && index > 0 ? placed.last : nil
        let (target, knows) = scene.target(of: text.wording)
        var open: [Place] = []
        let room = room(after: index)
        let reach = text.style.reach
        for (number, shape) in text.shapes(tight: isTight).enumerated() {
            let (halfWidth, halfHeight) = shape.halves(vertical: text.isVertical)
            let width = (2 * (halfWidth + reach) * size).rounded(.up)
            let height = (2 * (halfHeight + reach) * size).rounded(.up)
            guard width <= live.width, height <= live.height else { continue }
            for origin in origins(
                width, height, target, placed, place: text.wording.place, joins: joined != nil)
            {
                let bounds = Rect(x: origin.x, y: origin.y, width: width, height: height)
                guard isFree(bounds, after: placed, joined: joined) else { continue }
                var cost = cost(of: bounds, shape, text, target, room: room)
                if let joined { cost += joinCost(bounds, joined.bounds) }
                open.append(Place(bounds: bounds, shape: number, cost: cost))
            }
        }
        let style = isTight ? text.style.tight : text.style
        return best(of: open).compactMap { place in
            let balloon = PlacedBalloon(
                text: index, shape: place.shape, style: style, isTight: isTight,
                body: place.bounds.inset(by: reach * size), bounds: place.bounds, tail: nil,
                joinsTo: joined == nil ? nil : index - 1)
            return finished(Choice(balloon: balloon, cost: place.cost), target, knows, after: placed)
        }
    }

    /// The cheapest few, but not all in one shape: what comes after may need the room.
    private func best(of places: [Place]) -> [Place] {
        let order = places.indices.sorted { (places[$0].cost, $0) < (places[$1].cost, $1) }
        guard texts.count <= 8 else { return order.prefix(3).map { places[$0] } }
        var counts: [Int] = []
        var kept: [Place] = []
        for place in order.lazy.map({ places[$0] }) where kept.count < 9 {
            while counts.count <= place.shape { counts.append(0) }
            guard counts[place.shape] < 3 else { continue }
            counts[place.shape] += 1
            kept.append(place)
        }
        return kept
    }

    /// With its tail.
    private func finished(
        _ choice: Choice, _ target: Point, _ knows: Bool, after placed: [PlacedBalloon]
    ) -> Choice? {
        var choice = choice
        let style = texts[choice.balloon.text].style
        if choice.balloon.joinsTo != nil {
            // A neck that runs over another balloon joins nothing.
            let neck = Segment(start: placed[placed.count - 1].bounds.center, end: choice.balloon.bounds.center)
            let isOpen =
                !placed.dropLast().contains { neck.meets($0.bounds) } && !scene.faces.contains(where: neck.meets)
                && !placed.compactMap(\.tail).flatMap(\.segments).contains { $0.crosses(neck) }
            return isOpen ? choice : nil
        }
        guard style.tail != .none else { return choice }
        let router = TailRouter(
            obstacles: placed.map(\.bounds) + scene.blocked, faces: scene.faces, heads: scene.people.map(\.head),
            tails: placed.compactMap(\.tail),
            necks: placed.compactMap { balloon in
                balloon.joinsTo.map { Segment(start: placed[$0].bounds.center, end: balloon.bounds.center) }
            }, size: size)
        if style.tail == .border {
            guard let tail = borderTail(of: choice.balloon, router) else { return nil }
            choice.balloon.tail = tail
        } else {
            guard let (tail, cost) = router.tail(from: choice.balloon.form, to: target, knows: knows) else {
                return nil
            }
            choice.balloon.tail = tail
            choice.cost += cost
        }
        return choice
    }

    /// To the nearer side of the panel, or its foot.
    private func borderTail(of balloon: PlacedBalloon, _ router: TailRouter) -> Tail? {
        let (body, box) = (balloon.body, scene.box)
        let isLeft = body.minX - box.minX < box.maxX - body.maxX
        let sides = [
            Tail(
                root: Point(isLeft ? body.minX : body.maxX, body.midY),
                tip: Point(isLeft ? box.minX : box.maxX, body.midY + min(size * 0.5, body.height * 0.3)),
                target: Point(isLeft ? box.minX : box.maxX, body.midY), out: Point(isLeft ? -1 : 1, 0)),
            Tail(
                root: Point(isLeft ? body.maxX : body.minX, body.midY),
                tip: Point(isLeft ? box.maxX : box.minX, body.midY + min(size * 0.5, body.height * 0.3)),
                target: Point(isLeft ? box.maxX : box.minX, body.midY), out: Point(isLeft ? 1 : -1, 0)),
            Tail(
                root: Point(body.midX, body.maxY), tip: Point(body.midX, box.maxY),
                target: Point(body.midX, box.maxY), out: Point(0, 1)),
            Tail(
                root: Point(body.midX, body.minY), tip: Point(body.midX, box.minY),
                target: Point(body.midX, box.minY), out: Point(0, -1)),
        ]
        return sides.first { router.isFree($0) }
    }
}
