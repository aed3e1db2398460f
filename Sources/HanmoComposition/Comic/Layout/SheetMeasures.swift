import HanmoGraphics

/// Margins, gutters and rules of a page of a comic, in whole pixels.
package struct SheetMeasures {
    /// How tiers are told from what stands in them.
    package enum Convention: Sendable {
        /// Equal gutters: the grid itself says that rows are read.
        case western
        /// Gutters between tiers are much wider than those inside, so that the eye stays in a tier.
        case manga
    }

    let convention: Convention
    /// Between the page's edge and the panels.
    let margin: Double
    /// Between neighbours in a tier.
    let gutter: Double
    /// Between tiers.
    let tierGap: Double
    let border: Double
    /// From a panel's edge to where texts may stand.
    let padding: Double
    /// The shortest side of a panel that can hold a few words.
    let least: Double

    /// Between the panels of a strip, of its width.
    static let stripGap = 0.022

    /// - Parameter count: panels; a crowded page has finer gutters.
    init(canvas: Canvas, count: Int, convention: Convention, isStrip: Bool = false) {
        self.convention = convention
        let side = canvas.shortSide
        let crowd = count > 16 ? 0.6 : count > 9 ? 0.8 : 1
        let inner = (side * (convention == .manga ? 0.0095 : 0.0125) * crowd).rounded()
        margin = (side * (count > 16 ? 0.03 : 0.038)).rounded()
        gutter = side < 200 ? inner : max(2, inner)
        // Panels of a strip are read on a phone, one after the other.
        let between = isStrip ? max(gutter, (side * Self.stripGap).rounded()) : gutter
        tierGap = convention == .manga ? max(between, (gutter * 2.5).rounded()) : between
        border = max(1, (side * 0.003 * (count > 16 ? 0.75 : 1)).rounded())
        padding = border + (side * 0.006 * crowd).rounded()
        least = side * 0.075
    }

    /// Of a column to be scrolled, whose canvas has a width only.
    init(webtoon canvas: Canvas) {
        let width = Double(canvas.width)
        convention = .western
        margin = (width * 0.045).rounded()
        gutter = max(2, (width * 0.015).rounded())
        tierGap = (width * 0.05).rounded()
        border = max(1, (width * 0.00375).rounded())
        padding = border + (width * 0.012).rounded()
        least = width * 0.12
    }
}

extension SheetMeasures {
    /// Pixels across the page between its widest margins: texts outside the panels are that wide on any page.
    static func bandWidth(_ canvas: Canvas) -> Double {
        max(1, Double(canvas.width) - 2 * (canvas.shortSide * 0.045).rounded())
    }
}
