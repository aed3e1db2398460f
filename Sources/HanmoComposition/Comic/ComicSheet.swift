package import HanmoGraphics
package import HanmoSource

/// A page of a comic with its panels placed. Every edge lies on a whole pixel.
package struct ComicSheet: Sendable, Equatable {
    /// As asked for, but for a webtoon, which is as high as its panels.
    package var canvas: Canvas
    /// In reading order, one for each panel of the brief and in its order.
    package var frames: [PanelFrame]
    /// The numbers of the panels in each tier, from the top; insets are in none.
    package var tiers: [[Int]]
    /// Where ``ComicTitle`` stands, above the panels.
    package var title: Rect?
    /// Where ``ComicFooter`` stands, below them.
    package var footer: Rect?
    /// Pixels between neighbours in a tier.
    package var gutter: Double
    package var isRightToLeft: Bool
    package var findings: [Diagnostic]

    package init(
        canvas: Canvas, frames: [PanelFrame] = [], tiers: [[Int]] = [], title: Rect? = nil, footer: Rect? = nil,
        gutter: Double = 0, isRightToLeft: Bool = false, findings: [Diagnostic] = []
    ) {
        self.canvas = canvas
        self.frames = frames
        self.tiers = tiers
        self.title = title
        self.footer = footer
        self.gutter = gutter
        self.isRightToLeft = isRightToLeft
        self.findings = findings
    }

    package func frame(of panel: Int) -> PanelFrame? { frames.first { $0.number == panel } }

    /// The same page read from the other side.
    package var mirrored: ComicSheet {
        var sheet = self
        let width = Double(canvas.width)
        sheet.frames = frames.map { $0.mirrored(in: width) }
        sheet.title = title?.mirrored(in: width)
        sheet.footer = footer?.mirrored(in: width)
        sheet.isRightToLeft.toggle()
        return sheet
    }
}

/// A panel on the page.
package struct PanelFrame: Sendable, Equatable {
    /// ``PanelWish/number``.
    package var number: Int
    /// The picture, inside the page; the border is drawn on its edge.
    package var box: Rect
    /// Where texts may stand: the part of the box that a reader is sure to see, with no inset on it.
    package var live: Rect
    /// Pixels; 0 has none.
    package var border: Double
    /// Lies on the panel before it.
    package var isInset: Bool
    /// The sides of the page that it reaches over.
    package var bleeds: PageEdges
    /// Boxes of the insets that lie on it, with the gap around them.
    package var covered: [Rect]

    package init(
        number: Int, box: Rect, live: Rect, border: Double, isInset: Bool = false, bleeds: PageEdges = [],
        covered: [Rect] = []
    ) {
        self.number = number
        self.box = box
        self.live = live
        self.border = border
        self.isInset = isInset
        self.bleeds = bleeds
        self.covered = covered
    }

    /// The line that the border is drawn on: beyond the page where the panel bleeds, so that no line shows there.
    package var outline: Rect {
        let over = 2 * border
        return Rect(
            minX: box.minX - (bleeds.contains(.left) ? over : 0), minY: box.minY - (bleeds.contains(.top) ? over : 0),
            maxX: box.maxX + (bleeds.contains(.right) ? over : 0),
            maxY: box.maxY + (bleeds.contains(.bottom) ? over : 0))
    }

    func mirrored(in width: Double) -> PanelFrame {
        PanelFrame(
            number: number, box: box.mirrored(in: width), live: live.mirrored(in: width), border: border,
            isInset: isInset, bleeds: bleeds.mirrored, covered: covered.map { $0.mirrored(in: width) })
    }
}

package struct PageEdges: OptionSet, Hashable, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let left = PageEdges(rawValue: 1)
    package static let right = PageEdges(rawValue: 2)
    package static let top = PageEdges(rawValue: 4)
    package static let bottom = PageEdges(rawValue: 8)

    var mirrored: PageEdges {
        var edges = intersection([.top, .bottom])
        if contains(.left) { edges.insert(.right) }
        if contains(.right) { edges.insert(.left) }
        return edges
    }
}

extension Rect {
    func mirrored(in pageWidth: Double) -> Rect { Rect(x: pageWidth - maxX, y: y, width: width, height: height) }
}
