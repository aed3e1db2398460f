package import HanmoBrief
import HanmoGraphics
import HanmoSource

/// Panels → places on the page. All is laid out from left to right and mirrored for readers from the right.
package struct ComicLayout {
    let brief: Brief
    let canvas: Canvas
    let ruler: TextRuler
    private let convention: SheetMeasures.Convention

    package init(brief: Brief, canvas: Canvas, ruler: TextRuler = .estimate) {
        self.init(
            brief: brief, canvas: canvas, ruler: ruler,
            convention: brief.comic.direction == .rightToLeft ? .manga : .western)
    }

    /// - Parameter convention: how tiers are told apart; manga's for those that read from the right.
    package init(
        brief: Brief, canvas: Canvas, ruler: TextRuler = .estimate, convention: SheetMeasures.Convention
    ) {
        self.brief = brief
        self.canvas = canvas
        self.ruler = ruler
        self.convention = convention
    }

    private var isRightToLeft: Bool { brief.comic.direction == .rightToLeft }

    /// - Parameter weights: how much of the page each panel needs, 1 for an ordinary one, in the order of the panels;
    ///   missing ones are 1. A heavier panel gets more room, within limits.
    package func sheet(weights: [Double] = []) -> ComicSheet {
        let demands = brief.panels.enumerated().map { index, panel in
            PanelDemand(
                panel, weight: index < weights.count ? weights[index] : 1, isRightToLeft: isRightToLeft)
        }
        let sheet = sheet(demands)
        return isRightToLeft ? sheet.mirrored : sheet
    }

    private func sheet(_ demands: [PanelDemand]) -> ComicSheet {
        var insets = InsetPlacer.wished(demands)
        var late: [Diagnostic] = []
        while true {
            var (sheet, failed) = sheet(demands, insets: insets.placed)
            guard let failed else {
                sheet.findings += insets.findings + late
                return sheet
            }
            // An inset whose panel turns out too small for it stands in a tier after all.
            late.append(InsetPlacer.tooSmall(demands[failed].panel, on: demands[insets.placed[failed] ?? 0].panel))
            insets.placed[failed] = nil
        }
    }

    /// - Returns: the sheet, and an inset that found no room on it; then the sheet is of no use.
    private func sheet(_ demands: [PanelDemand], insets: [Int: Int]) -> (ComicSheet, failed: Int?) {
        let plan = TierPlan(brief: brief, demands: demands, insets: insets.keys.sorted())
        let measures = SheetMeasures(
            canvas: canvas, count: plan.flow.count, convention: convention, isStrip: brief.comic.format == .strip)
        let title = ComicTitle(brief: brief, canvas: canvas, ruler: ruler).height
        let footer = ComicFooter(brief: brief, canvas: canvas, ruler: ruler).height
        guard ComicFormats.isOpenEnded(brief, canvas) else {
            let page = PageSetter(
                brief: brief, canvas: canvas, demands: demands, plan: plan, insets: insets, measures: measures)
            return page.sheet(title: title, footer: footer)
        }
        let column = WebtoonSetter(
            brief: brief, canvas: canvas, demands: demands, plan: plan, insets: insets)
        return column.sheet(title: title, footer: footer)
    }
}
