import HanmoBrief
import HanmoGraphics

/// The page's grid: where texts may stand, and where the middle of a box may lie for each of the nine cells.
struct LayoutFrame: Sendable {
    let canvas: Canvas
    /// Inside the margins and whatever furniture the page has.
    let content: Rect
    /// Pixels for one pixel of a 2048-px page.
    let unit: Double

    /// Most of the twentieth of a page that is tolerated.
    private static let tolerance = 0.043

    init(canvas: Canvas, content: Rect? = nil) {
        self.canvas = canvas
        unit = canvas.shortSide / 2048
        self.content = content ?? canvas.bounds.inset(by: (canvas.shortSide / 11).rounded())
    }

    func middle(_ column: Place.Column) -> ClosedRange<Double> {
        Self.range(column == .left ? 0 : column == .center ? 1 : 2, of: Double(canvas.width))
    }

    func middle(_ row: Place.Row) -> ClosedRange<Double> {
        Self.range(row == .top ? 0 : row == .middle ? 1 : 2, of: Double(canvas.height))
    }

    private static func range(_ index: Int, of length: Double) -> ClosedRange<Double> {
        let start = index == 0 ? 0 : (Double(index) / 3 - tolerance) * length
        let end = index == 2 ? length : (Double(index + 1) / 3 + tolerance) * length
        return start...end
    }
}
