package import HanmoBrief

extension Canvas {
    /// The canvas that is wished for: 2048 × 2048 at 300 dpi unless the wish says otherwise; one side alone is a
    /// square. What is given beside the wish (a command's options) wins over it.
    package init(wish: CanvasWish, width: Int? = nil, height: Int? = nil, dpi: Double? = nil) {
        let width = width ?? wish.width
        let height = height ?? wish.height
        self.init(width: width ?? height ?? 2048, height: height ?? width ?? 2048, dpi: dpi ?? wish.dpi ?? 300)
    }
}
