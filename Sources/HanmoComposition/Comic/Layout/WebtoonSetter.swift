import HanmoBrief
import HanmoGraphics
import HanmoSource

/// A column to be scrolled: each panel as high as its shot asks, the gaps as long as the pause.
struct WebtoonSetter {
    let brief: Brief
    let canvas: Canvas
    private let demands: [PanelDemand]
    private let plan: TierPlan

    /// The panels that insets lie on, by the insets.
    private let insets: [Int: Int]
    private let measures: SheetMeasures

    init(brief: Brief, canvas: Canvas, demands: [PanelDemand], plan: TierPlan, insets: [Int: Int]) {
        self.brief = brief
        self.canvas = canvas
        self.demands = demands.map { demand in
            var demand = demand
            // A splash fills the screen from side to side.
            if demand.isSplash, demand.panel.frame == nil { demand.panel.frame = .bleed }
            return demand
        }
        self.plan = plan
        self.insets = insets
        measures = SheetMeasures(webtoon: canvas)
    }

    private var width: Double { Double(canvas.width) }
    /// A pause of usual length.
    private var pause: Double { width * 0.05 }

    /// - Returns: the sheet, and an inset that found no room; then the sheet is of no use.
    func sheet(title: Double, footer: Double) -> (ComicSheet, failed: Int?) {
        var sheet = ComicSheet(canvas: canvas, gutter: measures.gutter, findings: plan.findings)
        let tiers = tiers
        sheet.tiers = tiers.map { $0.panels.map { demands[plan.flow[$0]].panel.number } }
        let inner = width - 2 * measures.margin
        let isFirstOpen = plan.flow.first.map { demands[$0].panel.frame == .bleed } ?? false
        var top = isFirstOpen && title == 0 ? 0 : measures.margin
        if title > 0 {
            sheet.title = Rect(x: measures.margin, y: top + measures.margin, width: inner, height: title)
            top += title + measures.margin + pause.rounded()
        }
        let boxes = boxes(tiers, top: top)
        var bottom = boxes.last?.maxY ?? top
        if footer > 0 {
            bottom += pause.rounded()
            sheet.footer = Rect(x: measures.margin, y: bottom, width: inner, height: footer)
            bottom += footer
        }
        let isLastOpen = footer == 0 && (plan.flow.last.map { demands[$0].panel.frame == .bleed } ?? false)
        sheet.canvas.height = max(canvas.width, Int(bottom + (isLastOpen ? 0 : measures.margin)))
        let area = Rect(
            minX: measures.margin, minY: top, maxX: width - measures.margin, maxY: boxes.last?.maxY ?? top)
        let framer = PanelFramer(canvas: sheet.canvas, area: area, measures: measures)
        let failed = framer.frame(demands, plan.flow, boxes: boxes, insets: insets, on: &sheet)
        return (sheet, failed)
    }

    private var tiers: [PanelTier] {
        var start = 0
        return (plan.counts ?? plan.flow.map { _ in 1 }).map { count in
            defer { start += count }
            return PanelTier(start..<start + count)
        }
    }

    /// Boxes of the panels in tiers, in their order.
    private func boxes(_ tiers: [PanelTier], top: Double) -> [Rect] {
        var boxes: [Rect] = []
        var y = top
        var smalls = 0
        for (number, tier) in tiers.enumerated() {
            let panels = tier.panels
            if number > 0, let first = panels.first {
                y += gap(before: first)
            }
            guard panels.count == 1, let index = panels.first else {
                boxes += row(panels, y: y)
                y = boxes.last?.maxY ?? y
                continue
            }
            let demand = demands[plan.flow[index]]
            var box = Rect(x: measures.margin, y: y, width: width - 2 * measures.margin, height: 0)
            if demand.panel.extent == .small {
                // Small ones step from side to side, as the eye goes down.
                let own = (box.width * 0.72).rounded()
                box.x = smalls % 2 == 0 ? box.minX : box.maxX - own
                box.width = own
                smalls += 1
            } else {
                smalls = 0
            }
            box.height = (box.width / shape(demand)).rounded()
            boxes.append(box)
            y = box.maxY
        }
        return boxes
    }

    /// Panels side by side, as high as the mean of what they ask.
    private func row(_ panels: [Int], y: Double) -> [Rect] {
        let own = panels.map { demands[plan.flow[$0]] }
        let shares = PageDivision.rounded(PageDivision.shares(own.map(\.weight), slack: 1.2))
        let parts = PageDivision.cut(
            measures.margin, width - 2 * measures.margin, shares: shares, gap: measures.gutter)
        let heights = zip(parts, own).map { $0.length / min(1.2, shape($1)) }
        let height = (heights.reduce(0, +) / Double(max(1, heights.count))).rounded()
        return parts.map { Rect(x: $0.start, y: y, width: $0.length, height: height) }
    }

    /// Width to height.
    private func shape(_ demand: PanelDemand) -> Double {
        let shot = demand.panel.shot ?? ""
        let usual = shot.contains("close") ? 1.2 : demand.shapes.lowerBound >= 1.3 ? 1.55 : 1.08
        let own: Double =
            switch demand.panel.extent {
            case .splash: 0.64
            case .large: usual * 0.82
            case .small: 1.3
            case .medium, nil: usual
            }
        // Weights are mostly words: balloons need height.
        let words = demand.panel.extent == .large ? demand.weight / 1.8 : demand.weight
        return own / min(2.6, max(0.8, words.squareRoot()))
    }

    /// Pixels of pause before a panel.
    private func gap(before place: Int) -> Double {
        let (panel, last) = (demands[plan.flow[place]].panel, demands[plan.flow[place - 1]].panel)
        let shot = panel.shot ?? ""
        let opens = shot.contains("establish") || shot.contains("wide")
        let (here, there) = (setting(of: panel), setting(of: last))
        var beats = 1.0
        if let here, let there, here != there { beats = 4 } else if opens { beats = 2 }
        if last.extent == .splash || panel.extent == .splash { beats = max(beats, 2.5) }
        // Close-ups that follow each other are one breath.
        if beats == 1, shot.contains("close"), last.shot?.contains("close") == true { beats = 0.6 }
        if brief.wordings.first(where: { $0.panel == panel.number })?.opensScene == true { beats = max(beats, 2) }
        return (pause * beats).rounded()
    }

    /// Where and when a panel is.
    private func setting(of panel: PanelWish) -> String? {
        let scenes = brief.pictures.filter { $0.panel == panel.number }.map(\.scene)
        let words = scenes.compactMap(\.setting).prefix(1) + scenes.compactMap(\.time).prefix(1)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}

extension Wording {
    /// A place or a time is told: the scene changes.
    fileprivate var opensScene: Bool { balloon == .caption || role == .narration }
}
