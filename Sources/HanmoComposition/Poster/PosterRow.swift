import HanmoBrief
import HanmoGraphics

/// One text in a stack, measured from the stack's corner.
struct StackedItem: Sendable {
    var item: PosterItem
    var box: Rect
}

/// Texts of one column, on one card or (display text) on the ground.
struct PosterStack: Sendable {
    var column: Place.Column
    /// Left edge on the page.
    var x: Double
    var width: Double
    var height: Double
    var padding: Double
    var items: [StackedItem]

    init(
        _ items: [PosterItem], column: Place.Column, in range: ClosedRange<Double>, _ scale: PosterScale, cap: Double,
        hasNeighbours: Bool = false
    ) {
        self.column = column
        let isDisplay = items.allSatisfy(\.isDisplay)
        padding = isDisplay ? 0 : items.map { $0.padding(scale) }.max() ?? scale.padding
        let available = range.upperBound - range.lowerBound - 2 * padding
        let room = isDisplay ? available : min(available, cap * scale.body)
        let natural = items.map { $0.extent(width: room, scale).width }.max() ?? room
        // Cards side by side fill their columns; one a little narrower than its column would look like a mistake.
        let inner = isDisplay || hasNeighbours || natural > 0.8 * room ? room : natural
        width = inner + 2 * padding
        switch column {
        case .left: x = range.lowerBound
        case .center: x = (range.lowerBound + range.upperBound - width) / 2
        case .right: x = range.upperBound - width
        }
        self.items = []
        var y = padding
        for item in items {
            if !self.items.isEmpty { y += scale.gap }
            let extent = item.extent(width: inner, scale)
            let keepsWidth = !item.isVertical && item.sort != .seal
            let boxWidth = keepsWidth ? inner : extent.width
            let lead = column == .left ? 0 : (inner - boxWidth) * (column == .center ? 0.5 : 1)
            self.items.append(
                StackedItem(item: item, box: Rect(x: padding + lead, y: y, width: boxWidth, height: extent.height)))
            y += extent.height
        }
        height = y + padding
    }

    /// Whether the middles of all boxes lie in their cells when the stack stands at a height.
    func isPlaced(at y: Double, in frame: PosterFrame) -> Bool {
        items.allSatisfy { stacked in
            guard stacked.item.isBound else { return true }
            return frame.middle(stacked.item.place.row).contains(y + stacked.box.midY)
                && frame.middle(stacked.item.place.column).contains(x + stacked.box.midX)
        }
    }
}

/// Stacks side by side, with rows above and below it in a band.
struct PosterRow: Sendable {
    var stacks: [PosterStack]
    var height: Double { stacks.map(\.height).max() ?? 0 }
    /// Room for the rule under a title.
    var tail = 0.0
}
