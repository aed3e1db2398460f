import HanmoBrief
import HanmoGraphics

/// Tiers → boxes: heights of tiers, widths of columns and heights in them from the panels' weights.
struct TierSetter {
    let demands: [PanelDemand]
    let area: Rect
    let measures: SheetMeasures
    /// A grid is asked for, or a strip of equal panels: weights bend it little.
    let isRegular: Bool

    /// The boxes in the order of the demands; a demand in no tier has an empty one.
    func boxes(_ tiers: [PanelTier], rows: [PageDivision.Part]? = nil) -> [Rect] {
        var boxes = [Rect](repeating: Rect(x: 0, y: 0, width: 0, height: 0), count: demands.count)
        for (number, (tier, row)) in zip(tiers, rows ?? self.rows(tiers)).enumerated() {
            for (column, width) in zip(tier.columns, columns(tier, number: number)) {
                let shares = PageDivision.shares(column.map { weight($0) }, slack: 1.2)
                // What stands in a column belongs together more than it does with its neighbour.
                let cells = PageDivision.cut(
                    row.start, row.length, shares: shares, gap: tier.isBlockage ? measures.gutter : measures.tierGap)
                for (panel, cell) in zip(column, cells) {
                    boxes[panel] = Rect(x: width.start, y: cell.start, width: width.length, height: cell.length)
                }
            }
        }
        return boxes
    }

    /// Top and height of each tier.
    func rows(_ tiers: [PanelTier]) -> [PageDivision.Part] {
        PageDivision.cut(area.minY, area.height, shares: heightShares(tiers), gap: measures.tierGap)
    }

    func columns(_ tier: PanelTier, number: Int) -> [PageDivision.Part] {
        let gap =
            tier.isBlockage
            ? max(measures.tierGap, 2.5 * measures.gutter).rounded()
            : tier.columns.contains { $0.count > 1 } ? measures.tierGap : measures.gutter
        return PageDivision.cut(area.minX, area.width, shares: widthShares(tier, number: number), gap: gap)
    }

    /// As many 24ths of the page's width as each column gets.
    func widthShares(_ tier: PanelTier, number: Int) -> [Double] {
        let weights = tier.columns.map { column in
            // Panels over each other need width for the widest of them only.
            column.map { weight($0) }.reduce(0, +) / Double(column.count).squareRoot()
        }
        let shares = PageDivision.shares(weights, slack: isRegular ? 1.3 : 1.2)
        if shares.allSatisfy({ $0 == 1 }), staggers, tier.columns.allSatisfy({ $0.count == 1 }) {
            return staggered(shares.count, number: number)
        }
        return centred(PageDivision.rounded(shares), tier)
    }

    /// Two that are asked for in the middle of the page and beside it: the middle one is so wide that it reaches there.
    private func centred(_ shares: [Double], _ tier: PanelTier) -> [Double] {
        guard shares.count == 2 else { return shares }
        let places = tier.columns.map { column in column.first.flatMap { demands[$0].place?.column } }
        let total = shares[0] + shares[1]
        if places == [.left, .center] { return shares[0] / total > 0.42 ? [10, 14] : shares }
        if places == [.center, .right] { return shares[1] / total > 0.42 ? [14, 10] : shares }
        return shares
    }

    /// Gutters of tiers that stand in line would read as columns.
    private var staggers: Bool { measures.convention == .manga && !isRegular }

    private func staggered(_ count: Int, number: Int) -> [Double] {
        let shares: [Double] = count == 2 ? [13, 11] : count == 3 ? [9, 8, 7] : [Double](repeating: 1, count: count)
        return number % 2 == 0 ? shares : shares.reversed()
    }

    /// What a tier's height is measured by beside the other tiers'.
    func mass(_ tier: PanelTier) -> Double {
        let sum = tier.panels.map { weight($0) }.reduce(0, +)
        let columns = Double(tier.columns.count)
        let stack = Double(tier.columns.map(\.count).max() ?? 1)
        // A tier of two is not twice as high as one of one: its pictures would be upright and the other's a ribbon.
        return sum / Double(tier.panels.count) * columns.squareRoot().squareRoot() * (1 + 0.5 * (stack - 1))
    }

    func heightShares(_ tiers: [PanelTier]) -> [Double] {
        let splashes = tiers.indices.filter { index in tiers[index].panels.contains { demands[$0].isSplash } }
        let others = tiers.indices.filter { !splashes.contains($0) }
        var shares = [Double](repeating: 1, count: tiers.count)
        let usual = PageDivision.shares(others.map { mass(tiers[$0]) }, slack: isRegular ? 1.3 : 1.15)
        for (index, share) in zip(others, usual) { shares[index] = share }
        guard !splashes.isEmpty, !others.isEmpty else { return shares }
        // One takes more than half of the page beside a few others.
        let part = Self.splashPart(splashes.count, beside: others.count)
        let own = usual.reduce(0, +) * part / (1 - part) / Double(splashes.count)
        for index in splashes { shares[index] = own }
        return shares
    }

    /// The part of the page's height that tiers with a splash take.
    static func splashPart(_ count: Int, beside others: Int) -> Double {
        let single = others == 1 ? 0.62 : others == 2 ? 0.55 : others == 3 ? 0.48 : 0.4
        return count == 1 ? single : max(single, min(0.8, Double(count) / (Double(count) + 0.6 * Double(others))))
    }

    func weight(_ index: Int) -> Double {
        isRegular ? demands[index].weight.squareRoot() : demands[index].weight
    }
}
