import HanmoBrief
import HanmoGraphics

extension PanelPlacer {
    /// Upper left corners worth trying.
    func origins(
        _ width: Double, _ height: Double, _ target: Point, _ placed: [PlacedBalloon], place: HanmoBrief.Place?,
        joins: Bool
    ) -> [Point] {
        let (left, right) = (live.minX, live.maxX - width)
        let (top, bottom) = (live.minY, live.maxY - height)
        var xs = [
            left, right, (left + right) / 2, target.x - width / 2, target.x - width * 0.3, target.x - width * 0.7,
        ]
        var ys = [top, top + (bottom - top) * 0.18, top + (bottom - top) * 0.4, top + (bottom - top) * 0.7, bottom]
        if placed.count < 4 { xs += [left + (right - left) * 0.25, left + (right - left) * 0.75] }
        for other in placed.suffix(5).map(\.bounds) {
            xs += [scene.isRightToLeft ? other.minX - gap - width : other.maxX + gap, other.minX]
            ys += [other.maxY + gap, other.minY, other.minY + size]
        }
        if joins, let other = placed.last?.bounds {
            xs += [scene.isRightToLeft ? other.minX - width : other.maxX, other.midX, other.midX - width]
            ys += [other.maxY, other.midY]
        }
        if joins == false, placed.count < 4 {
            xs += [scene.box.minX + 1.7 * size, scene.box.maxX - 1.7 * size - width]
        }
        for person in scene.people.prefix(5) {
            ys += [person.face.minY - gap - height, person.head.minY - gap - height]
            xs += [person.head.maxX + gap, person.head.minX - gap - width]
        }
        if let top = headTop(above: target) {
            let most = min(1.1 * height, 3.9 * size)
            ys += [top - 0.6 * most - height, top - most - height]
        }
        if let place {
            let (column, row) = (page.middle(place.column), page.middle(place.row))
            xs += [column.lowerBound + 2, column.upperBound - 2].map { $0 - width / 2 }
            ys += [row.lowerBound + 2, row.upperBound - 2].map { $0 - height / 2 }
        }
        func within(_ values: [Double], _ low: Double, _ high: Double) -> [Double] {
            var kept: [Double] = []
            for value in values {
                let value = min(max(value, low), high).rounded()
                guard value >= low, value <= high, !kept.contains(value) else { continue }
                kept.append(value)
            }
            return kept
        }
        let columns = within(xs, left, right)
        return within(ys, top, bottom).flatMap { y in columns.map { Point($0, y) } }
    }

    func isFree(_ bounds: Rect, after placed: [PlacedBalloon], joined: PlacedBalloon?) -> Bool {
        let near = bounds.inset(by: -0.36 * size)
        guard !scene.shielded.contains(where: near.intersects), !scene.blocked.contains(where: near.intersects) else {
            return false
        }
        for (index, other) in placed.enumerated() {
            let isNeighbour = joined != nil && index == placed.count - 1
            guard follows(bounds, other.bounds, gap: isNeighbour ? 0 : gap - 1) else { return false }
            if let tail = other.tail, tail.segments.contains(where: { $0.meets(bounds.inset(by: -gap * 0.4)) }) {
                return false
            }
            if let first = other.joinsTo {
                let neck = Segment(start: placed[first].bounds.center, end: other.bounds.center)
                if neck.meets(bounds) { return false }
            }
        }
        return true
    }

    /// The order of reading: below, or beyond and not above.
    private func follows(_ bounds: Rect, _ other: Rect, gap: Double) -> Bool {
        if bounds.minY >= other.maxY + gap { return true }
        guard bounds.minY >= other.minY else { return false }
        return scene.isRightToLeft ? bounds.maxX <= other.minX - gap : bounds.minX >= other.maxX + gap
    }

    /// The top of the head that speaks.
    private func headTop(above mouth: Point) -> Double? { scene.people.first { $0.mouth == mouth }?.head.minY }

    /// High up, but not out of reach of the mouth.
    /// - Parameter room: kept free below it for the texts that come after.
    private func heightCost(of bounds: Rect, _ text: LetteredText, _ target: Point, room: Double) -> Double {
        let drop = bounds.minY - live.minY
        guard !text.style.isBox, text.style.tail != .border, let top = headTop(above: target) else { return 1.4 * drop }
        let most = min(1.2 * bounds.height, 4 * size) + room
        return 0.5 * drop + 1.6 * max(0, top - bounds.maxY - most)
    }

    func cost(
        of bounds: Rect, _ shape: BalloonShape, _ text: LetteredText, _ target: Point, room: Double
    ) -> Double {
        let (width, height) = (max(live.width, 1), max(live.height, 1))
        var cost = heightCost(of: bounds, text, target, room: room) / height
        cost += shape.blemish + 1.5 * bounds.area / live.area
        let fromStart = scene.isRightToLeft ? live.maxX - bounds.maxX : bounds.minX - live.minX
        if text.style.isBox {
            cost += 0.8 * fromStart / width
        } else {
            let isOutside = text.style.tail == .border
            let aside =
                isOutside
                ? abs(min(bounds.minX - scene.box.minX, scene.box.maxX - bounds.maxX) - 1.7 * size)
                : max(0, abs(bounds.midX - target.x) - bounds.width * 0.3)
            cost += 1.2 * aside / width
            // What stands lower than who says it leads the eye astray.
            if !isOutside, bounds.midY > target.y { cost += 1 + (bounds.midY - target.y) / height }
            // Room for those who answer.
            cost += 0.1 * fromStart / width
        }
        if let place = text.wording.place {
            // Where the prompt puts it on the page, as far as its panel lets it.
            let aside = Self.distance(of: bounds.midX, from: page.middle(place.column)) / width
            let off = Self.distance(of: bounds.midY, from: page.middle(place.row)) / height
            cost += 5 * (aside + off)
        }
        for person in scene.people {
            cost += 2.0 * bounds.intersection(person.head).area / max(person.head.area, 1)
            cost += 0.8 * bounds.intersection(person.body).area / max(bounds.area, 1)
        }
        return cost
    }

    private static func distance(of value: Double, from range: ClosedRange<Double>) -> Double {
        max(0, range.lowerBound + 1 - value, value - range.upperBound + 1)
    }

    /// Joined balloons stand close, a little aside of each other.
    func joinCost(_ bounds: Rect, _ other: Rect) -> Double {
        let dx = max(0, max(bounds.minX - other.maxX, other.minX - bounds.maxX))
        let dy = max(0, bounds.minY - other.maxY)
        let aside = abs(bounds.midX - other.midX) / max(other.width, 1)
        return 16 * (dx + dy) / max(live.width, live.height) + 0.2 * abs(aside - 0.35)
    }
}
