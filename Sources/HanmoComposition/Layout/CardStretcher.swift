import HanmoGraphics

/// Draws rows of cards apart until they tile the page: a screen of cards has no empty bands between them.
struct CardStretcher {
    let frame: LayoutFrame
    let rules: LayoutRules
    let gutter: Double

    /// Rows from top to bottom, as the planner made them: cards whose tops are the same stand in one row.
    func stretched(_ cards: [LayoutCard]) -> [LayoutCard] {
        var rows: [[Int]] = []
        for index in cards.indices.sorted(by: { cards[$0].box.minY < cards[$1].box.minY }) {
            if let first = rows.last?.first, overlaps(cards[first].box, cards[index].box) {
                rows[rows.count - 1].append(index)
            } else {
                rows.append([index])
            }
        }
        var result = cards
        for (number, row) in rows.enumerated() where row.allSatisfy({ stretches(cards[$0]) }) {
            let top = row.map { cards[$0].box.minY }.min() ?? 0
            let bottom = row.map { cards[$0].box.maxY }.max() ?? 0
            // A gap between two rows of cards is shared by both, one beside open text is the cards' alone.
            let above = number == 0 ? nil : rows[number - 1]
            let below = number + 1 == rows.count ? nil : rows[number + 1]
            let start = above.map { row in row.map { cards[$0].box.maxY }.max() ?? 0 } ?? frame.content.minY - gutter
            let end = below.map { row in row.map { cards[$0].box.minY }.min() ?? 0 } ?? frame.content.maxY + gutter
            func share(_ gap: Double, _ neighbour: [Int]?) -> Double {
                let isShared = neighbour.map { row in row.allSatisfy { !cards[$0].isOpen } } ?? false
                // Open text keeps its distance, and the rule that may be under it.
                return isShared ? max(0, gap - gutter) / 2 : max(0, gap - (neighbour == nil ? 1 : 2) * gutter)
            }
            var (up, down) = (share(top - start, above), share(end - bottom, below))
            let limit = (rules.stretch - 1) * (bottom - top)
            if up + down > limit {
                let factor = limit / (up + down)
                (up, down) = (up * factor, down * factor)
            }
            for index in row {
                let box = cards[index].box
                // Only what reaches the row's edges goes on beyond them.
                let own = (
                    up: box.minY - top < 1 ? up : 0,
                    down: bottom - box.maxY < 1 ? down : 0
                )
                result[index].box = Rect(
                    minX: box.minX, minY: box.minY - own.up, maxX: box.maxX, maxY: box.maxY + own.down)
                result[index].texts[0].box.y -= own.up
            }
        }
        return result
    }

    private func stretches(_ card: LayoutCard) -> Bool {
        !card.isOpen && card.texts.count == 1 && !rules.hugsText(card.texts[0].item)
    }

    private func overlaps(_ a: Rect, _ b: Rect) -> Bool { min(a.maxY, b.maxY) - max(a.minY, b.minY) > 1 }
}
