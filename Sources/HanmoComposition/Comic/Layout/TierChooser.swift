import HanmoBrief
import HanmoGraphics

/// Which panels share a tier: of all ways to cut their row into tiers, the one whose panels have the best shapes.
struct TierChooser {
    let setter: TierSetter
    private var demands: [PanelDemand] { setter.demands }
    private var area: Rect { setter.area }

    /// Panels up to which all ways are weighed.
    private static let most = 96

    /// Whether it matters which tier a panel stands in.
    private let dependsOnTier: Bool

    init(_ setter: TierSetter) {
        self.setter = setter
        dependsOnTier = setter.demands.contains { $0.place != nil || $0.panel.frame == .bleed }
    }

    func tiers() -> [PanelTier] {
        let count = demands.count
        guard count > 1, area.width > 0, area.height > 0 else { return count == 0 ? [] : [PanelTier(0..<count)] }
        guard count <= Self.most else { return evenTiers() }
        let numbers = numbers(count)
        let shapes = shapes(upTo: longest(numbers.lowerBound))
        var best: (tiers: [PanelTier], cost: Double)?
        for number in numbers {
            guard let tiers = tiers(number, from: shapes) else { continue }
            let cost = cost(of: tiers) + unevenness(tiers)
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

    /// A way to fill a tier from some panel on.
    private struct Shape {
        var tier: PanelTier
        var end: Int
        var mass: Double
        var columns: [PageDivision.Part]
    }

    private struct Candidate {
        var shape: Shape
        /// But for what depends on which tier it is.
        var cost: Double
    }

    /// Panels that a tier may hold where there are so many tiers.
    private func longest(_ number: Int) -> Int {
        min(demands.count, (demands.count + number - 1) / number + 3)
    }

    /// The best cut into so many tiers, by the heights that tiers of usual weight would have.
    private func tiers(_ number: Int, from shapes: [[Shape]]) -> [PanelTier]? {
        let count = demands.count
        let candidates = candidates(number, from: shapes)
        // costs[j]: the best of the tiers so far that end before panel j; cuts[t][j]: the last of them.
        var costs = [Double](repeating: .infinity, count: count + 1)
        costs[0] = 0
        var cuts: [[PanelTier?]] = []
        for tier in 0..<number {
            var next = [Double](repeating: .infinity, count: count + 1)
            var cut = [PanelTier?](repeating: nil, count: count + 1)
            // Each tier that follows needs a panel.
            let last = count - (number - 1 - tier)
            for start in tier..<count where costs[start] < .infinity {
                for candidate in candidates[start] where candidate.shape.end <= last {
                    var cost = costs[start] + candidate.cost
                    let shape = candidate.shape
                    if dependsOnTier { cost += misplacement(of: shape.tier, tier, of: number) }
                    if cost < next[shape.end] { (next[shape.end], cut[shape.end]) = (cost, shape.tier) }
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

    /// By the first panel.
    private func candidates(_ number: Int, from shapes: [[Shape]]) -> [[Candidate]] {
        let longest = longest(number)
        let unit = unitHeight(number)
        return shapes.enumerated().map { start, shapes in
            shapes.lazy.filter { $0.end <= start + longest }.map { shape in
                let height = isSplash(shape.tier) ? area.height / 2 : unit * shape.mass
                return Candidate(shape: shape, cost: cost(of: shape.tier, columns: shape.columns, height: height))
            }
        }
    }

    /// By the first panel: a tier of panels side by side, or a great one before two small ones over each other, which
    /// cannot be misread.
    private func shapes(upTo longest: Int) -> [[Shape]] {
        demands.indices.map { start in
            (start + 1...min(demands.count, start + longest)).flatMap { end in
                let isLed =
                    end - start == 3 && !setter.isRegular
                    && setter.weight(start) >= 0.85 * (setter.weight(start + 1) + setter.weight(start + 2))
                let tiers =
                    [PanelTier(start..<end)]
                    + (isLed ? [PanelTier(columns: [[start], [start + 1, start + 2]])] : [])
                return tiers.map { tier in
                    Shape(
                        tier: tier, end: end, mass: setter.mass(tier), columns: setter.columns(tier, number: 0))
                }
            }
        }
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

    // MARK: What is bad about a tier

    private func cost(of tiers: [PanelTier]) -> Double {
        zip(tiers, setter.rows(tiers)).enumerated().reduce(0.0) { sum, item in
            let (tier, row) = item.element
            return sum + cost(of: tier, columns: setter.columns(tier, number: item.offset), height: row.length)
                + (dependsOnTier ? misplacement(of: tier, item.offset, of: tiers.count) : 0)
        }
    }

    /// Many panels of one kind are a grid where they can be.
    private func unevenness(_ tiers: [PanelTier]) -> Double {
        let counts = tiers.map(\.columns.count)
        guard demands.count > 9, let least = counts.min(), let most = counts.max() else { return 0 }
        return 0.15 * Double(most - least)
    }

    private func cost(of tier: PanelTier, columns: [PageDivision.Part], height: Double) -> Double {
        if isSplash(tier) { return tier.panels.count > 1 ? 100 * Double(tier.panels.count) : 0 }
        var cost = 0.0
        for (column, width) in zip(tier.columns, columns) {
            for index in column {
                cost += demands[index].misfit(
                    width: width.length, height: height / Double(column.count), least: setter.measures.least)
                if let place = demands[index].place?.column {
                    let x = (width.start + width.length / 2 - area.minX) / area.width
                    cost += PlacedTiers.range(place).contains(x) ? 0 : 0.4
                }
            }
        }
        if tier.columns.count > 2 { cost += 0.4 * Double(tier.panels.count { demands[$0].panel.extent == .large }) }
        // The first of several opens the page.
        if tier.columns == [[0]], demands.count > 1 { cost -= 0.04 }
        return cost
    }

    private func isSplash(_ tier: PanelTier) -> Bool { tier.columns.contains { $0.contains { demands[$0].isSplash } } }

    /// What it costs that a tier is the wrong one for its panels.
    private func misplacement(of tier: PanelTier, _ number: Int, of count: Int) -> Double {
        let panels = tier.panels
        let y = (Double(number) + 0.5) / Double(count)
        let strayed = panels.count { index in
            demands[index].place.map { !PlacedTiers.range($0.row).contains(y) } ?? false
        }
        // What bleeds wants an edge of the page.
        let isInner = number > 0 && number + 1 < count
        let held = isInner ? panels.dropFirst().dropLast().count { demands[$0].panel.frame == .bleed } : 0
        return 0.6 * Double(strayed) + 0.3 * Double(held)
    }
}
