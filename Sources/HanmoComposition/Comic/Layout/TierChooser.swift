import HanmoBrief
import HanmoGraphics

/// Which panels share a tier: of all ways to cut their row into tiers, the one whose panels have the best shapes.
struct TierChooser {
    let setter: TierSetter
    private var demands: [PanelDemand] { setter.demands }
    private var area: Rect { setter.area }

    /// Panels up to which all ways are weighed.
    private static let most = 96

    init(_ setter: TierSetter) { self.setter = setter }

    func tiers() -> [PanelTier] {
        let count = demands.count
        guard count > 1, area.width > 0, area.height > 0 else { return count == 0 ? [] : [PanelTier(0..<count)] }
        guard count <= Self.most else { return evenTiers() }
        var best: (tiers: [PanelTier], cost: Double)?
        for number in numbers(count) {
            guard let tiers = tiers(number) else { continue }
            let cost = cost(of: tiers)
            if cost < best?.cost ?? .infinity { best = (tiers, cost) }
        }
        return best?.tiers ?? evenTiers()
    }

    /// Numbers of tiers with which panels are neither ribbons nor columns.
    private func numbers(_ count: Int) -> ClosedRange<Int> {
        let square = (Double(count) * area.height / area.width).squareRoot()
        let splashes = demands.count { $0.isSplash }
        let low = min(count, max(1, Int((square * 0.55).rounded(.down)), splashes))
        return low...min(count, max(low, Int((square * 1.9).rounded(.up)) + 2 * splashes))
    }

    private func evenTiers() -> [PanelTier] {
        let count = demands.count
        let rows = (Double(count) * 1.2 * area.height / max(1, area.width)).squareRoot()
        let number = min(count, max(1, Int(rows.rounded())))
        return (0..<number).map { PanelTier(count * $0 / number..<count * ($0 + 1) / number) }
    }

    // MARK: Dynamic programming

    /// The best cut into so many tiers, by the heights that tiers of usual weight would have.
    private func tiers(_ number: Int) -> [PanelTier]? {
        let count = demands.count
        let longest = min(count, max(3, 2 * ((count + number - 1) / number) + 1))
        let unit = unitHeight(number)
        // costs[j]: the best of the tiers so far that end before panel j; cuts[t][j]: the last of them.
        var costs = [Double](repeating: .infinity, count: count + 1)
        costs[0] = 0
        var cuts: [[PanelTier?]] = []
        for tier in 0..<number {
            var next = [Double](repeating: .infinity, count: count + 1)
            var cut = [PanelTier?](repeating: nil, count: count + 1)
            for end in (tier + 1)...(count - (number - 1 - tier)) {
                for start in max(tier, end - longest)..<end where costs[start] < .infinity {
                    for shape in shapes(start..<end) {
                        let cost = costs[start] + cost(of: shape, tier, of: number, unit: unit)
                        if cost < next[end] { (next[end], cut[end]) = (cost, shape) }
                    }
                }
            }
            costs = next
            cuts.append(cut)
        }
        var tiers: [PanelTier] = []
        var end = count
        for cut in cuts.reversed() {
            guard let tier = cut[end] else { return nil }
            tiers.insert(tier, at: 0)
            end -= tier.panels.count
        }
        return end == 0 ? tiers : nil
    }

    /// A tier of panels side by side, or a great one before two small ones over each other, which cannot be misread.
    private func shapes(_ range: Range<Int>) -> [PanelTier] {
        guard range.count == 3, let lead = range.first,
            setter.weight(lead) >= 1.7 * range.dropFirst().map({ setter.weight($0) }).reduce(0, +) / 2,
            !setter.isRegular
        else { return [PanelTier(range)] }
        return [PanelTier(range), PanelTier(columns: [[lead], [lead + 1, lead + 2]])]
    }

    /// Pixels of height for a tier of mass 1.
    private func unitHeight(_ number: Int) -> Double {
        let splashes = demands.count { $0.isSplash }
        let usual = demands.filter { !$0.isSplash }.map(\.weight)
        let others = number - splashes
        guard others > 0, !usual.isEmpty else { return area.height }
        let part = splashes == 0 ? 0 : TierSetter.splashPart(splashes, beside: others)
        let mean = usual.reduce(0, +) / Double(usual.count)
        let columns = Double(usual.count) / Double(others)
        return area.height * (1 - part) / Double(others) / (mean * columns.squareRoot().squareRoot())
    }

    private func cost(of tier: PanelTier, _ number: Int, of count: Int, unit: Double) -> Double {
        let isSplash = tier.panels.contains { demands[$0].isSplash }
        if isSplash, tier.panels.count > 1 { return 100 * Double(tier.panels.count) }
        let height = isSplash ? area.height / 2 : unit * setter.mass(tier)
        let row = PageDivision.Part(start: area.height * (Double(number) + 0.5) / Double(count), length: height)
        return cost(of: tier, number, of: count, row: row)
    }

    // MARK: What is bad about a tier

    private func cost(of tiers: [PanelTier]) -> Double {
        let sum = zip(tiers, setter.rows(tiers)).enumerated().reduce(0.0) { sum, item in
            let (tier, row) = item.element
            let middle = PageDivision.Part(start: row.start + row.length / 2 - area.minY, length: row.length)
            let isSplash = tier.panels.contains { demands[$0].isSplash }
            return sum
                + (isSplash && tier.panels.count > 1
                    ? 100 * Double(tier.panels.count) : cost(of: tier, item.offset, of: tiers.count, row: middle))
        }
        return sum
    }

    /// - Parameter row: its middle, from the top of the area, and its height.
    private func cost(of tier: PanelTier, _ number: Int, of count: Int, row: PageDivision.Part) -> Double {
        let widths = setter.columns(tier, number: number)
        var cost = 0.0
        for (column, width) in zip(tier.columns, widths) {
            let height = row.length / Double(column.count)
            for index in column {
                let demand = demands[index]
                if !demand.isSplash {
                    cost += demand.misfit(width: width.length, height: height, least: setter.measures.least)
                }
                if let place = demand.place {
                    cost += strayed(
                        place, x: (width.start + width.length / 2 - area.minX) / area.width, y: row.start / area.height)
                }
            }
        }
        if tier.panels.count > 2, tier.columns.count > 2 {
            cost += 0.4 * Double(tier.panels.count { demands[$0].panel.extent == .large })
        }
        // What bleeds wants an edge of the page.
        if number > 0, number + 1 < count {
            cost += 0.3 * Double(tier.panels.dropFirst().dropLast().count { demands[$0].panel.frame == .bleed })
        }
        // The first of several opens the page.
        if tier.panels == [0], count > 1 { cost -= 0.04 }
        return cost
    }

    /// What a middle outside the part of the page that is asked for costs.
    private func strayed(_ place: Place, x: Double, y: Double) -> Double {
        (PlacedTiers.range(place.row).contains(y) ? 0 : 0.6) + (PlacedTiers.range(place.column).contains(x) ? 0 : 0.4)
    }
}
