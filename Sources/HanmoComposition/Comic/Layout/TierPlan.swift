import HanmoBrief
import HanmoSource

/// Which panels share a tier, as far as the prompt says so; the rest is the chooser's.
struct TierPlan {
    /// Places among the demands of the panels that stand in tiers.
    let flow: [Int]
    /// How many of them stand in each tier; nil is for the layout to choose.
    let counts: [Int]?
    let isGrid: Bool
    var findings: [Diagnostic] = []

    /// - Parameter insets: places of the panels that stand in no tier.
    init(brief: Brief, demands: [PanelDemand], insets: [Int]) {
        flow = demands.indices.filter { !insets.contains($0) }
        let page = demands.first?.panel.page ?? 1
        let wish = brief.comic.pages.first { $0.number == page && !$0.tiers.isEmpty }
        guard let wish, !flow.isEmpty else {
            (counts, isGrid) = (nil, false)
            return
        }
        let tiers = wish.tiers.map { max(0, $0) }.filter { $0 > 0 }
        let sum = tiers.reduce(0, +)
        isGrid = tiers.count > 1 && tiers.allSatisfy { $0 == tiers[0] } && tiers[0] > 1 && sum == flow.count
        if sum == flow.count {
            counts = tiers
        } else if sum == demands.count {
            // Whoever counts the insets too means the tier of the panel that they lie on.
            counts = Self.without(insets, tiers)
        } else {
            counts = Self.fitted(tiers, to: flow.count)
            findings.append(Self.mismatch(wish, panels: flow.count, tiers: tiers))
        }
    }

    private static func without(_ insets: [Int], _ tiers: [Int]) -> [Int] {
        var start = 0
        return tiers.compactMap { count in
            defer { start += count }
            let own = count - insets.count { (start..<start + count).contains($0) }
            return own > 0 ? own : nil
        }
    }

    /// Tiers that are not needed are left out, panels that are over stand in more of them, like the last.
    private static func fitted(_ tiers: [Int], to count: Int) -> [Int] {
        var result: [Int] = []
        var left = count
        for tier in tiers where left > 0 {
            result.append(min(tier, left))
            left -= min(tier, left)
        }
        let usual = max(1, tiers.max() ?? 1)
        while left > 0 {
            // No panel stays alone in the last tier where it can be shared evenly.
            let tiersLeft = (left + usual - 1) / usual
            let next = (left + tiersLeft - 1) / tiersLeft
            result.append(next)
            left -= next
        }
        return result
    }

    private static func mismatch(_ wish: ComicPageWish, panels: Int, tiers: [Int]) -> Diagnostic {
        let layout = tiers.map { String($0) }.joined(separator: "-")
        return Diagnostic(
            .warning, "panel-tiers",
            "page \(wish.number) has \(panels) \(panels == 1 ? "panel" : "panels"), but its layout \(layout) places "
                + "\(tiers.reduce(0, +))",
            hint: "write tiers that add up to \(panels), or leave the layout out", source: wish.source)
    }
}
