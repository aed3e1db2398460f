import HanmoBrief
import HanmoGraphics

/// A page whose every text has a box.
struct LayoutPlan: Sendable {
    var scale: LayoutScale
    var cards: [LayoutCard]
    /// Whether some named place could not be kept or some text could not be planned to fit.
    var isForced = false
}

/// Finds the plan with the largest sizes and the best standing of its title; then gives the room that is left to the
/// gaps.
struct LayoutPlanner {
    let items: [LayoutItem]
    let frame: LayoutFrame
    let rules: LayoutRules

    func plan() -> LayoutPlan {
        guard !items.isEmpty else { return LayoutPlan(scale: scale(body: 28, factor: 3), cards: []) }
        // Sizes that are asked for give way before places do: the typesetter comes as near to them as it can.
        let flexible = items.map { changed($0) { $0.keepsSize = false } }
        let kept = best(items) ?? best(flexible)
        if let kept, kept.scale.body >= 16 * frame.unit { return kept }
        if let relieved = CellRelief(flexible).relieved(), let plan = best(relieved),
            plan.scale.body > 1.2 * (kept?.scale.body ?? 0)
        {
            return plan
        }
        if let kept { return kept }
        let unbound = flexible.map { changed($0) { $0.isBound = false } }
        var plan = best(unbound) ?? slices()
        plan.isForced = true
        return plan
    }

    private func changed(_ item: LayoutItem, _ change: (inout LayoutItem) -> Void) -> LayoutItem {
        var copy = item
        change(&copy)
        return copy
    }

    /// Body sizes at 2048 px, largest first.
    private var ladder: [Double] {
        let amount = items.reduce(0) { $0 + $1.amount }
        let steps = [(12.0, 128.0), (30, 96), (60, 88), (120, 72)]
        let top = min(
            steps.first { amount < $0.0 }?.1 ?? rules.largestBody, max(rules.largestBody, amount < 60 ? 128 : 0))
        return Array(stride(from: top, to: 16, by: -1)) + Array(stride(from: 16, through: 3, by: -0.5))
    }

    private func scale(body: Double, factor: Double, air: Double = 1) -> LayoutScale {
        let unit = frame.unit
        let limit = items.count == 1 ? (items[0].amount <= 4 ? 640.0 : 420) : rules.largestTitle
        // On the typesetter's grid of half pixels: a title that just fits one line is not planned for two.
        func settled(_ size: Double) -> Double { max(0.5, (size * unit * 2).rounded(.down) / 2) }
        return LayoutScale(
            body: settled(body), title: settled(min(body * factor, limit)), unit: unit, air: air, spread: rules.spread)
    }

    private func best(_ items: [LayoutItem]) -> LayoutPlan? {
        let hasDisplay = items.contains(where: \.isDisplay)
        let factors = hasDisplay ? rules.titleFactors : [2]
        var best: (plan: LayoutPlan, body: Double, factor: Double)?
        var bestScore = -Double.infinity
        for factor in factors {
            guard let (plan, body) = largest(items, factor: factor) else { continue }
            let score = score(plan, body: body, factor: factor, hasDisplay: hasDisplay)
            if score > bestScore { (best, bestScore) = ((plan, body, factor), score) }
        }
        guard let best else { return nil }
        guard rules.fillsHeight else { return best.plan }
        for air in [1.9, 1.7, 1.55, 1.4, 1.25, 1.1] {
            if let roomy = arrangement(
                items, scale(body: best.body, factor: best.factor, air: air), factor: best.factor)
            {
                return roomy
            }
        }
        return best.plan
    }

    /// A readable body first, then a title that stands out.
    private func score(_ plan: LayoutPlan, body: Double, factor: Double, hasDisplay: Bool) -> Double {
        let easy = rules.easyBody
        let reading = min(body, easy) / easy + max(0, min(body, 64) - easy) * 0.007
        guard hasDisplay else { return reading }
        let standing = min(plan.scale.title / (0.075 * frame.canvas.shortSide), rules.boldestTitle) * 0.3
        return reading + standing + (factor >= 2.5 ? 0.25 : (factor - 1) * 0.16)
    }

    /// The largest body size that fits, by bisection: what fits at a size fits below it.
    private func largest(_ items: [LayoutItem], factor: Double) -> (LayoutPlan, Double)? {
        let ladder = ladder
        var (low, high) = (0, ladder.count - 1)
        var found: (LayoutPlan, Double)?
        while low <= high {
            let middle = (low + high) / 2
            if let plan = arrangement(items, scale(body: ladder[middle], factor: factor), factor: factor) {
                found = (plan, ladder[middle])
                high = middle - 1
            } else {
                low = middle + 1
            }
        }
        return found
    }

    private func arrangement(_ items: [LayoutItem], _ scale: LayoutScale, factor: Double) -> LayoutPlan? {
        let bands = Place.Row.allCases.compactMap { row in
            let own = items.filter { $0.place.row == row }
            return own.isEmpty ? nil : LayoutBand(row, own, frame: frame, scale: scale, rules: rules)
        }
        guard bands.allSatisfy({ $0.rows.allSatisfy { !$0.stacks.isEmpty } }), titlesAreCompact(bands, scale, factor),
            let tops = BandSetter(bands: bands, frame: frame, gutter: scale.gutter, middle: rules.middle).tops()
        else { return nil }
        var cards: [LayoutCard] = []
        for (band, top) in zip(bands, tops) {
            guard let offsets = band.offsets(at: top, in: frame) else { return nil }
            var rowTop = top
            for (row, tops) in zip(band.rows, offsets) {
                for (stack, top) in zip(row.stacks, tops) { cards += placed(stack, top: top, in: row, rowTop: rowTop) }
                rowTop += row.height + row.tail + band.gutter
            }
        }
        if rules.stretch > 1 {
            cards = CardStretcher(frame: frame, rules: rules, gutter: scale.gutter).stretched(cards)
        }
        return LayoutPlan(scale: scale, cards: cards)
    }

    /// Neighbours of about the same height end at the same line.
    private func placed(_ stack: LayoutStack, top: Double, in row: LayoutRow, rowTop: Double) -> [LayoutCard] {
        var cards = stack.cards.map { $0.offset(dx: stack.x, dy: top) }
        if !rules.isLoose, let last = cards.last, !last.isOpen, row.stacks.count > 1,
            stack.height > rules.leastStretched * row.height
        {
            cards[cards.count - 1].box.height = rowTop + row.height - last.box.minY
        }
        return cards
    }

    /// A very large title is one of one or two lines; one that comes in lines keeps them.
    private func titlesAreCompact(_ bands: [LayoutBand], _ scale: LayoutScale, _ factor: Double) -> Bool {
        let limit = min(rules.titleLines, factor > 3.5 ? 2 : factor > 2.5 ? 3 : 6)
        let texts = bands.flatMap(\.rows).flatMap(\.stacks).flatMap(\.cards).flatMap(\.texts)
        if rules.isLoose, !texts.allSatisfy({ $0.item.breaksNoWord(width: $0.box.width, scale) }) { return false }
        for text in texts where text.item.isDisplay {
            let lines = text.item.lineCount(width: text.box.width, scale)
            // A short title is not broken in two.
            if lines > limit || (lines > 1 && text.item.amount <= 11 && text.item.text.lines.count == 1)
                || !text.item.breaksNoWord(width: text.box.width, scale)
            {
                return false
            }
        }
        return true
    }

    /// When nothing fits: slices of the page's height by amount of text, which the typesetter fills as it can.
    private func slices() -> LayoutPlan {
        let scale = scale(body: 10, factor: 2)
        let total = items.reduce(0) { $0 + max(20, $1.amount) }
        let gap = min(scale.gutter, frame.content.height / Double(items.count) / 4)
        let height = frame.content.height - gap * Double(items.count - 1)
        var y = frame.content.minY
        let cards = items.map { item in
            let share = height * max(20, item.amount) / total
            let box = Rect(x: frame.content.minX, y: y, width: frame.content.width, height: share)
            y += share + gap
            return LayoutCard(
                box: box, isOpen: true, padding: 0, texts: [LayoutCard.Text(item: item, box: box)])
        }
        return LayoutPlan(scale: scale, cards: cards, isForced: true)
    }
}
