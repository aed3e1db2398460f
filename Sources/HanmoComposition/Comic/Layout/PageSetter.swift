import HanmoBrief
import HanmoGraphics
import HanmoSource

/// A page of a given size: title above, tiers of panels, what else is said below.
struct PageSetter {
    let brief: Brief
    let canvas: Canvas
    let demands: [PanelDemand]
    let plan: TierPlan
    /// The panels that insets lie on, by the insets.
    let insets: [Int: Int]
    let measures: SheetMeasures

    /// - Parameters:
    ///   - title: the height of what stands above the panels, 0 for nothing; likewise below.
    /// - Returns: the page, and an inset that found no room; then the page is of no use.
    func sheet(title: Double, footer: Double) -> (ComicSheet, failed: Int?) {
        var sheet = ComicSheet(canvas: canvas, gutter: measures.gutter, findings: plan.findings)
        let area = area(&sheet, title: title, footer: footer)
        let flow = plan.flow.map { index in
            var demand = demands[index]
            // What holds an inset loses room to it.
            demand.weight *= 1 + 0.35 * Double(insets.values.count { $0 == index })
            return demand
        }
        let setter = TierSetter(
            demands: flow, area: area, measures: measures, isRegular: plan.isGrid || brief.comic.format == .strip)
        let (tiers, boxes) = placed(flow, setter, &sheet.findings)
        sheet.tiers = tiers.map { $0.panels.map { flow[$0].panel.number } }

        let framer = PanelFramer(canvas: canvas, area: area, measures: measures)
        let failed = framer.frame(demands, plan.flow, boxes: boxes, insets: insets, on: &sheet)
        return (sheet, failed)
    }

    /// What title and footer leave of the page.
    private func area(_ sheet: inout ComicSheet, title: Double, footer: Double) -> Rect {
        let inner = canvas.bounds.inset(by: measures.margin)
        let gap = (canvas.shortSide * 0.018).rounded()
        var (top, bottom) = (inner.minY, inner.maxY)
        if title > 0 {
            sheet.title = Rect(x: inner.minX, y: top, width: inner.width, height: title)
            top += title + gap
        }
        if footer > 0 {
            sheet.footer = Rect(x: inner.minX, y: bottom - footer, width: inner.width, height: footer)
            bottom -= footer + gap
        }
        return Rect(minX: inner.minX, minY: top, maxX: inner.maxX, maxY: max(top, bottom))
    }

    private func placed(
        _ flow: [PanelDemand], _ setter: TierSetter, _ findings: inout [Diagnostic]
    ) -> ([PanelTier], [Rect]) {
        if let counts = plan.counts {
            var start = 0
            let tiers = counts.map { count in
                defer { start += count }
                return PanelTier(start..<start + count)
            }
            let boxes = setter.boxes(tiers)
            findings += strayed(flow, boxes)
            return (tiers, boxes)
        }
        if let placed = PlacedTiers(flow) {
            if !placed.isInOrder { findings.append(outOfOrder(flow)) }
            return (placed.tiers, setter.boxes(placed.tiers, rows: placed.rows(by: setter, canvas: canvas)))
        }
        let tiers = brief.comic.format == .strip ? stripTiers(flow.count) : TierChooser(setter).tiers()
        let boxes = setter.boxes(tiers)
        findings += strayed(flow, boxes)
        return (tiers, boxes)
    }

    /// One column, or one row on a page that is much wider than high; more columns where panels would be ribbons.
    private func stripTiers(_ count: Int) -> [PanelTier] {
        guard canvas.width <= canvas.height else { return count == 0 ? [] : [PanelTier(0..<count)] }
        let width = Double(canvas.width)
        var columns = 1
        while width / Double(columns) * Double((count + columns - 1) / columns) > 3 * Double(canvas.height) {
            columns += 1
        }
        return stride(from: 0, to: count, by: columns).map { PanelTier($0..<min(count, $0 + columns)) }
    }

    // MARK: Findings

    /// Panels whose middle is outside the part of the page that they are asked for. A few panels only: in a large grid
    /// nine names say little.
    private func strayed(_ flow: [PanelDemand], _ boxes: [Rect]) -> [Diagnostic] {
        guard flow.count <= 9 else { return [] }
        return zip(flow, boxes).compactMap { demand, box in
            guard let asked = demand.panel.place, let place = demand.place,
                !PlacedTiers.range(place.row).contains(box.midY / Double(canvas.height))
                    || !PlacedTiers.range(place.column).contains(box.midX / Double(canvas.width))
            else { return nil }
            return Diagnostic(
                .note, "panel-place",
                "panel \(demand.panel.number) is asked for at \(asked), but the order of reading puts it elsewhere",
                hint: "give every panel a place of its own, or leave the places out", source: demand.panel.source)
        }
    }

    private func outOfOrder(_ flow: [PanelDemand]) -> Diagnostic {
        Diagnostic(
            .warning, "panel-order", "the places of the panels are not in the order in which they are read",
            hint: "number the panels as they are read, or leave the places out", source: flow.first?.panel.source)
    }
}
