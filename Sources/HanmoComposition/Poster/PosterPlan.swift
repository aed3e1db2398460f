import HanmoBrief
import HanmoGraphics

/// A page whose every text has a box.
struct PosterPlan: Sendable {
    struct Card: Sendable {
        /// Empty padding: text on the ground.
        var box: Rect
        var isOpen: Bool
        var texts: [StackedItem]
    }

    var scale: PosterScale
    var cards: [Card]
    /// Whether some named place could not be kept or some text could not be planned to fit.
    var isForced = false
}

/// Finds the plan with the largest sizes.
struct PosterPlanner {
    let items: [PosterItem]
    let frame: PosterFrame
    /// Whether a picture wants to be seen.
    let hasPicture: Bool

    func plan() -> PosterPlan {
        guard !items.isEmpty else { return PosterPlan(scale: scale(body: 28, factor: 3), cards: []) }
        if let plan = best(items) { return plan }
        // Sizes that are asked for give way before places do: the typesetter comes as near to them as it can.
        let flexible = items.map { changed($0) { $0.keepsSize = false } }
        if let plan = best(flexible) { return plan }
        let unbound = flexible.map { changed($0) { $0.isBound = false } }
        var plan = best(unbound) ?? slices()
        plan.isForced = true
        return plan
    }

    private func changed(_ item: PosterItem, _ change: (inout PosterItem) -> Void) -> PosterItem {
        var copy = item
        change(&copy)
        return copy
    }

    /// Body sizes at 2048 px, largest first.
    private var ladder: [Double] {
        let amount = items.reduce(0) { $0 + $1.estimate.totalLength }
        let steps = [(12.0, 128.0), (30, 96), (60, 72), (120, 58), (200, 48)]
        let top = steps.first { amount < $0.0 }?.1 ?? (hasPicture ? 38 : 42)
        return Array(stride(from: top, to: 16, by: -1)) + Array(stride(from: 16, through: 3, by: -0.5))
    }

    private func scale(body: Double, factor: Double) -> PosterScale {
        let unit = frame.unit
        let limit = items.count == 1 ? (items[0].estimate.totalLength <= 4 ? 640.0 : 420) : 250
        return PosterScale(body: body * unit, title: min(body * factor, limit) * unit, unit: unit)
    }

    private func best(_ items: [PosterItem]) -> PosterPlan? {
        let hasDisplay = items.contains(where: \.isDisplay)
        let factors = hasDisplay ? [8, 6.5, 5.2, 4.2, 3.5, 3, 2.5, 2, 1.6, 1.3] : [2]
        var best: PosterPlan?
        var bestScore = -Double.infinity
        for cap in [40.0, 1000] {
            for factor in factors {
                guard let (plan, body) = largest(items, factor: factor, cap: cap) else { continue }
                let score = score(plan, body: body, factor: factor, hasDisplay: hasDisplay) - (cap > 40 ? 0.04 : 0)
                if score > bestScore { (best, bestScore) = (plan, score) }
            }
        }
        return best
    }

    /// A readable body first, then a title that stands out.
    private func score(_ plan: PosterPlan, body: Double, factor: Double, hasDisplay: Bool) -> Double {
        let reading = min(body, 32) / 32 + max(0, min(body, 46) - 32) / 100
        guard hasDisplay else { return reading }
        let standing = min(plan.scale.title / (0.075 * frame.canvas.shortSide), 1.4) * 0.3
        return reading + standing + (factor >= 2.5 ? 0.25 : (factor - 1) * 0.16)
    }

    /// The largest body size that fits, by bisection: what fits at a size fits below it.
    private func largest(_ items: [PosterItem], factor: Double, cap: Double) -> (PosterPlan, Double)? {
        let ladder = ladder
        var (low, high) = (0, ladder.count - 1)
        var found: (PosterPlan, Double)?
        while low <= high {
            let middle = (low + high) / 2
            let scale = scale(body: ladder[middle], factor: factor)
            if let plan = arrangement(items, scale, factor: factor, cap: cap) {
                found = (plan, ladder[middle])
                high = middle - 1
            } else {
                low = middle + 1
            }
        }
        return found
    }

    private func arrangement(_ items: [PosterItem], _ scale: PosterScale, factor: Double, cap: Double) -> PosterPlan? {
        let bands = Place.Row.allCases.compactMap { row in
            let own = items.filter { $0.place.row == row }
            return own.isEmpty ? nil : PosterBand(row, own, frame: frame, scale: scale, cap: cap)
        }
        guard bands.allSatisfy({ $0.rows.allSatisfy { !$0.stacks.isEmpty } }), titlesAreCompact(bands, scale, factor)
        else { return nil }
        guard let tops = BandSetter(bands: bands, frame: frame, gutter: scale.gutter).tops() else { return nil }
        var cards: [PosterPlan.Card] = []
        for (band, top) in zip(bands, tops) {
            guard let offsets = band.offsets(at: top, in: frame) else { return nil }
            var rowTop = top
            for (row, tops) in zip(band.rows, offsets) {
                cards += zip(row.stacks, tops).map { card($0, top: $1, in: row, rowTop: rowTop) }
                rowTop += row.height + row.tail + band.gutter
            }
        }
        return PosterPlan(scale: scale, cards: cards)
    }

    /// Neighbours of about the same height end at the same line.
    private func card(_ stack: PosterStack, top: Double, in row: PosterRow, rowTop: Double) -> PosterPlan.Card {
        let isStretched = stack.padding > 0 && stack.height > 0.6 * row.height
        let height = isStretched ? rowTop + row.height - top : stack.height
        return PosterPlan.Card(
            box: Rect(x: stack.x, y: top, width: stack.width, height: height), isOpen: stack.padding == 0,
            texts: stack.items.map {
                StackedItem(item: $0.item, box: $0.box.offset(dx: stack.x, dy: top))
            })
    }

    /// A very large title is one of one or two lines; one that comes in lines keeps them.
    private func titlesAreCompact(_ bands: [PosterBand], _ scale: PosterScale, _ factor: Double) -> Bool {
        let limit = factor > 3.5 ? 2 : factor > 2.5 ? 3 : 6
        return bands.flatMap(\.rows).flatMap(\.stacks).flatMap(\.items).allSatisfy { stacked in
            guard stacked.item.isDisplay else { return true }
            let paragraphs = stacked.item.estimate.paragraphs.count
            // A short title is not broken in two.
            if paragraphs == 1, stacked.item.estimate.totalLength <= 11, !stacked.item.isVertical,
                stacked.item.lineCount(width: stacked.box.width, scale) > 1
            {
                return false
            }
            let lines = paragraphs > 1 && factor > 2 ? paragraphs : max(limit, paragraphs)
            return stacked.item.lineCount(width: stacked.box.width, scale) <= lines
                && (stacked.item.estimate.longestWord * stacked.item.size(scale) <= stacked.box.width)
        }
    }

    /// When nothing fits: slices of the page's height by amount of text, which the typesetter fills as it can.
    private func slices() -> PosterPlan {
        let scale = scale(body: 10, factor: 2)
        let total = items.reduce(0) { $0 + max(20, $1.estimate.totalLength) }
        let gap = min(scale.gutter, frame.content.height / Double(items.count) / 4)
        let height = frame.content.height - gap * Double(items.count - 1)
        var y = frame.content.minY
        let cards = items.map { item in
            let share = height * max(20, item.estimate.totalLength) / total
            let box = Rect(x: frame.content.minX, y: y, width: frame.content.width, height: share)
            y += share + gap
            return PosterPlan.Card(box: box, isOpen: true, texts: [StackedItem(item: item, box: box)])
        }
        return PosterPlan(scale: scale, cards: cards)
    }
}

/// Finds where the bands start: the top one at the margin, the bottom one on it, the middle one between them.
struct BandSetter {
    let bands: [PosterBand]
    let frame: PosterFrame
    let gutter: Double

    func tops() -> [Double]? {
        var (start, end) = (frame.content.minY, frame.content.maxY)
        var tops: [Place.Row: Double] = [:]
        for band in bands where band.row != .middle {
            let top = band.row == .top ? start : end - band.height
            guard top >= frame.content.minY - 0.5, top + band.height <= frame.content.maxY + 0.5,
                band.offsets(at: top, in: frame) != nil
            else { return nil }
            tops[band.row] = top
            if band.row == .top { start = top + band.height + gutter } else { end = top - gutter }
        }
        guard start <= end + gutter + 0.5 else { return nil }
        if let middle = bands.first(where: { $0.row == .middle }) {
            guard let top = middleTop(middle, between: start, and: end) else { return nil }
            tops[.middle] = top
        }
        return bands.compactMap { tops[$0.row] }
    }

    /// The place nearest to the middle of the room that keeps all texts in their cells.
    private func middleTop(_ band: PosterBand, between start: Double, and end: Double) -> Double? {
        let slack = end - start - band.height
        guard slack >= 0 else { return nil }
        for step in 0...20 {
            for side in step == 0 ? [1.0] : [-1.0, 1.0] {
                let top = start + slack * (0.5 + side * Double(step) / 40)
                if band.offsets(at: top, in: frame) != nil { return top }
            }
        }
        return nil
    }
}
