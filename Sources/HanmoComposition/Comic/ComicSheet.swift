import HanmoBrief
import HanmoGraphics

/// A page of a comic with its panels placed.
struct ComicSheet {
    /// As asked for, but for a webtoon, which is as high as its panels.
    var canvas: Canvas
    /// In reading order.
    var frames: [PanelFrame]
    /// Where the title stands, if there is one.
    var title: Rect?
    var isRightToLeft: Bool
}

/// A panel on the page.
struct PanelFrame {
    /// ``PanelWish/number``.
    var number: Int
    /// The picture; the border is drawn on its edge.
    var box: Rect
    /// Where texts may stand: the part of the box that a reader is sure to see, on the trimmed page.
    var live: Rect
    /// Pixels; 0 has none.
    var border: Double
    /// Lies on the panel before it.
    var isInset = false
}
