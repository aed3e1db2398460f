import HanmoBrief
import HanmoGraphics

/// Texts on one card, measured from the card's corner.
struct LayoutCard: Sendable {
    struct Text: Sendable {
        var item: LayoutItem
        var box: Rect
    }

    var box: Rect
    /// No card is drawn: display text on the ground.
    var isOpen: Bool
    var padding: Double
    var texts: [Text]

    func offset(dx: Double, dy: Double) -> LayoutCard {
        var copy = self
        copy.box = box.offset(dx: dx, dy: dy)
        copy.texts = texts.map { Text(item: $0.item, box: $0.box.offset(dx: dx, dy: dy)) }
        return copy
    }
}

/// Cards of one column of a row, from top to bottom.
struct LayoutStack: Sendable {
    var column: Place.Column
    /// Left edge on the page.
    var x: Double
    var width: Double
    var height: Double
    var cards: [LayoutCard]

    init(
        _ items: [LayoutItem], column: Place.Column, in range: ClosedRange<Double>, _ scale: LayoutScale,
        rules: LayoutRules, hasNeighbours: Bool = false
    ) {
        self.column = column
        let available = range.upperBound - range.lowerBound
        // Neighbours with one bearer share a card.
        var groups: [[LayoutItem]] = []
        for item in items {
            let isOpen = rules.isOpen(item)
            if let last = groups.last?.last, last.bearer == item.bearer, rules.isOpen(last) == isOpen {
                groups[groups.count - 1].append(item)
            } else {
                groups.append([item])
            }
        }
        let sized = groups.map { group -> (items: [LayoutItem], padding: Double, inner: Double, natural: Double) in
            let isOpen = rules.isOpen(group[0])
            let padding =
                isOpen ? 0 : (group.map { $0.padding(scale) }.max() ?? scale.padding) * rules.padding(group[0])
            let room = max(1, available - 2 * padding)
            let line = group[0].isDisplay ? room : min(room, rules.longestLine * scale.body)
            let capped = rules.isLoose ? min(line, group.map { $0.easyWidth(scale) }.max() ?? line) : line
            let natural = group.map { $0.extent(width: capped, scale).width }.max() ?? capped
            // Cards side by side fill their columns; one a little narrower than its column would look like a mistake.
            let fills = group[0].isDisplay || hasNeighbours || rules.fillsWidth || natural > 0.8 * capped
            if rules.isLoose { return (group, padding, natural, natural) }
            return (group, padding, fills ? capped : natural, natural)
        }
        width = sized.map { $0.inner + 2 * $0.padding }.max() ?? available
        switch column {
        case .left: x = range.lowerBound
        case .center: x = (range.lowerBound + range.upperBound - width) / 2
        case .right: x = range.upperBound - width
        }
        cards = []
        var y = 0.0
        for group in sized {
            if !cards.isEmpty { y += rules.isOpen(group.items[0]) ? scale.gap : scale.gutter }
            // Columns of vertical text have a card of their own width.
            let isUpright = group.items.allSatisfy(\.isVertical)
            let own =
                rules.isLoose || isUpright
                ? min(width, (isUpright ? group.natural : group.inner) + 2 * group.padding) : width
            let lead = (width - own) * (column == .left ? 0 : column == .center ? 0.5 : 1)
            let card = Self.card(
                group.items, column: column, width: own, padding: group.padding,
                isOpen: rules.isOpen(group.items[0]), scale
            ).offset(dx: lead, dy: y)
            cards.append(card)
            y += card.box.height
        }
        height = y
    }

    var isSignature: Bool {
        cards.allSatisfy { $0.texts.allSatisfy { [.signature, .seal].contains($0.item.wording.role) } }
    }

    private static func card(
        _ items: [LayoutItem], column: Place.Column, width: Double, padding: Double, isOpen: Bool, _ scale: LayoutScale
    ) -> LayoutCard {
        let inner = width - 2 * padding
        var texts: [LayoutCard.Text] = []
        var y = padding
        for item in items {
            if !texts.isEmpty { y += item.isDisplay ? scale.gap * 1.4 : scale.gap }
            let extent = item.extent(width: inner, scale)
            let keepsWidth = !item.isVertical && item.sort != .seal
            let boxWidth = keepsWidth ? inner : extent.width
            let lead = column == .left ? 0 : (inner - boxWidth) * (column == .center ? 0.5 : 1)
            texts.append(
                LayoutCard.Text(
                    item: item, box: Rect(x: padding + lead, y: y, width: boxWidth, height: extent.height)))
            y += extent.height
        }
        return LayoutCard(
            box: Rect(x: 0, y: 0, width: width, height: y + padding), isOpen: isOpen, padding: padding, texts: texts)
    }

    /// Whether the middles of all boxes lie in their cells when the stack stands at a height.
    func isPlaced(at y: Double, in frame: LayoutFrame) -> Bool {
        cards.allSatisfy { card in
            card.texts.allSatisfy { text in
                guard text.item.isBound else { return true }
                return frame.middle(text.item.place.row).contains(y + text.box.midY)
                    && frame.middle(text.item.place.column).contains(x + text.box.midX)
            }
        }
    }
}

/// Stacks side by side.
struct LayoutRow: Sendable {
    var stacks: [LayoutStack]
    var height: Double { stacks.map(\.height).max() ?? 0 }
    /// Room below for the rule under a title.
    var tail = 0.0
}

/// What a kind of page asks of the layout.
struct LayoutRules: Sendable {
    /// Em of the body.
    var longestLine = 40.0
    /// Cards are as wide as their columns even where a text is short.
    var fillsWidth = false
    /// Cards are things in a scene: each as large as its text asks for, none drawn out to its neighbours' edges.
    var isLoose = false
    /// Which texts stand on the ground without a card.
    var isOpen: @Sendable (LayoutItem) -> Bool = { $0.isDisplay }
    /// Times the usual room between a text and the edge of its card.
    var padding: @Sendable (LayoutItem) -> Double = { _ in 1 }
    /// The largest body on a 2048-px page.
    var largestBody = 60.0
    /// The largest title on a 2048-px page that has other texts.
    var largestTitle = 250.0
    /// Up to which size a larger title is better: times 7.5 % of the page's short side.
    var boldestTitle = 1.5
    /// Room below a title, times its size.
    var titleTail = 0.35
    /// Times the body that a title may be, the most wanted first.
    var titleFactors: [Double] = [8, 6.5, 5.2, 4.2, 3.5, 3, 2.5, 2, 1.6, 1.3]
    /// Which texts of a middle column take a row of their own below the columns of their band.
    var spansRow: @Sendable (LayoutItem) -> Bool = { _ in false }
    /// How much uneven columns are held against a division of the width.
    var evenness = 0.06
    /// How much of the free room stands above the middle band.
    var middle = 0.5
    /// The most lines of a title.
    var titleLines = 6
    /// A stack of at least this share of its row is drawn out to the end of the row.
    var leastStretched = 0.6
    /// What comes before the title in the prompt stands above it where both are at the top.
    var keepsOrder = false
    /// Rows are drawn apart until they fill the page.
    var fillsHeight = true
    /// Times their own height that cards may be drawn out to fill it.
    var stretch = 1.0
    /// Which cards keep to their text, such as buttons.
    var hugsText: @Sendable (LayoutItem) -> Bool = { _ in false }
    /// What follows a title stands close below it, however much air the page has.
    var holdsTitle = false
    /// The body, on a 2048-px page, from which on a larger title counts more than a larger body.
    var easyBody = 34.0
    /// Times the usual room between cards.
    var spread = 1.0
    /// Times the usual gaps between lines that a page with room to spare may have.
    var loosest = 1.0
}
