import HanmoBrief
import HanmoGraphics

/// Gives a plan its looks: what bears the texts, and the texts.
struct PlanDresser {
    let plan: LayoutPlan
    let frame: LayoutFrame
    let look: PageLook
    let brief: Brief
    let seed: UInt64

    func cards() -> [Region] {
        plan.cards.enumerated().flatMap { index, card -> [Region] in
            guard let first = card.texts.first else { return [] }
            let bearer = look.bearer(first.item.wording, first.item.sort)
            var dressed = card
            if bearer.hugsText { dressed.box = hugging(first, card, bearer) }
            var regions = shapes(of: bearer, dressed, number: index)
            for (above, below) in zip(card.texts, card.texts.dropFirst()) where !card.isOpen {
                regions.append(rule(between: above.box, and: below.box, on: card, bearer))
            }
            return regions
        }
    }

    private func hugging(_ text: LayoutCard.Text, _ card: LayoutCard, _ bearer: Bearer) -> Rect {
        let size = text.item.size(plan.scale)
        let width = min(card.box.width, text.item.text.naturalLength * size + 2 * card.padding + 1.6 * size)
        let x =
            switch bearer.style.alignment {
            case .center: card.box.midX - width / 2
            case .end: card.box.maxX - width
            default: card.box.minX
            }
        return Rect(x: x, y: card.box.minY, width: width, height: card.box.height)
    }

    private func shapes(of bearer: Bearer, _ card: LayoutCard, number: Int) -> [Region] {
        switch bearer.body {
        case .none: return []
        case .card(let radius, let shadow, let border):
            let path = Path.roundedRectangle(card.box, radius: radius * frame.unit)
            var regions: [Region] = shadow ? softShadow(of: card.box, radius: radius * frame.unit) : []
            regions.append(.shape(path, .solid(bearer.ground)))
            if let border {
                let corners = card.box.inset(by: 0.75 * frame.unit).corners
                regions.append(.shape(.stroke(corners, width: max(1, 1.5 * frame.unit), closed: true), .solid(border)))
            }
            return regions
        case .carrier(let kind):
            let isNight = brief.pictures.contains { $0.scene.time == "night" }
            var carrier = CarrierRegion(
                id: "carrier\(number + 1)", kind: kind, box: card.box.inset(by: bearer.margin * card.padding),
                ground: bearer.ground, accent: bearer.accent, seed: seed &+ UInt64(number), isNight: isNight)
            carrier.stands = card.box.midY > 0.6 * Double(frame.canvas.height)
            return [.carrier(carrier)]
        }
    }

    private func softShadow(of box: Rect, radius: Double) -> [Region] {
        [10.0, 6, 3].map { spread in
            let shadow = box.inset(by: -spread * frame.unit).offset(dx: 0, dy: 5 * frame.unit)
            let mirror = Transform(a: -1, b: 0, c: 0, d: 1, tx: 2 * box.center.x, ty: 0)
            var path = Path.roundedRectangle(shadow, radius: radius + spread * frame.unit)
            // Contour against contour: no shadow where the card covers it.
            path.append(Path.roundedRectangle(box, radius: radius).transformed(by: mirror))
            return .shape(path, .solid(Color(hex: 0x0B1220, alpha: 0.05)))
        }
    }

    private func rule(between above: Rect, and below: Rect, on card: LayoutCard, _ bearer: Bearer) -> Region {
        let y = (above.maxY + below.minY) / 2
        let box = Rect(
            x: card.box.minX + card.padding, y: y, width: card.box.width - 2 * card.padding,
            height: max(1, 1.5 * frame.unit))
        return .shape(.rectangle(box), .solid(bearer.style.ruleColor))
    }

    func texts() -> [Region] {
        plan.cards.flatMap { card in card.texts.flatMap { regions(for: $0, on: card) } }
    }

    private func regions(for text: LayoutCard.Text, on card: LayoutCard) -> [Region] {
        let item = text.item
        let wording = item.wording
        if item.sort == .seal {
            return [
                .seal(
                    SealBlock(
                        id: wording.id, text: wording.text, source: wording.source, box: text.box,
                        color: wording.color.flatMap { Color($0) } ?? Color(hex: 0xB3261E)))
            ]
        }
        let size = item.size(plan.scale)
        if item.isVertical || plan.isForced || item.text.lines.isEmpty { return [whole(text, size: size)] }
        var piece = item.text.set(width: text.box.width, size: size)
        let bearer = look.bearer(wording, item.sort)
        // A card drawn out to its neighbour's end has its text where the bearer wants it, as far as that is in its cell.
        let end = card.texts.count == 1 && !card.isOpen ? card.box.maxY - card.padding : text.box.maxY
        if bearer.loosestInCard > 1 {
            let room = end - text.box.minY
            let airy = stride(from: bearer.loosestInCard, to: 1.15, by: -0.3).lazy
                .map { item.text.loosened($0).set(width: text.box.width, size: size) }
            // Down to where its middle leaves the row that is asked for.
            let row = wording.place.map { frame.middle($0.row).upperBound - text.box.minY } ?? .infinity
            piece = airy.first { $0.height <= min(room, 2 * row) } ?? piece
        }
        let below = max(0, end - text.box.minY - piece.height)
        let ink = min(text.box.width, item.text.naturalLength * size)
        var (dx, dy) = (0.0, below * bearer.placement)
        if item.isBound {
            dy = Self.shift(
                dy, upTo: below, middle: text.box.minY + piece.height / 2, into: frame.middle(item.place.row))
            // Short lines in a wide box stand at its left: their middle counts, not the box's.
            let free = item.text.leavesRightEdge ? text.box.width - ink : 0
            dx = Self.shift(0, upTo: free, middle: text.box.minX + ink / 2, into: frame.middle(item.place.column))
            if dx > 0 { piece = item.text.set(width: text.box.width - dx, size: size) }
        }
        return piece.regions.map { $0.offset(dx: text.box.minX + dx, dy: text.box.minY + dy) }
    }

    /// The wished shift, changed as little as brings a middle into its cell.
    private static func shift(
        _ wished: Double, upTo most: Double, middle: Double, into cell: ClosedRange<Double>
    ) -> Double {
        min(max(0, most), max(0, min(max(wished, cell.lowerBound - middle + 1), cell.upperBound - middle - 1)))
    }

    /// The text in one block, that shrinks to fit its box.
    private func whole(_ text: LayoutCard.Text, size: Double) -> Region {
        let item = text.item
        let look = item.text.style.look(of: .init(range: 0..<0, role: .text), in: .paragraph)
        var block = TextBlock(
            item.wording, box: text.box, vertical: item.isVertical, face: look.face, weight: look.weight,
            color: item.wording.color.flatMap { Color($0) } ?? look.color, size: size,
            minimumSize: 10 * frame.unit, leading: look.leading, tracking: look.tracking,
            alignment: item.text.style.alignment, placement: item.isDisplay ? 0.5 : 0)
        block.takeGrain(of: look)
        return .text(block)
    }
}
