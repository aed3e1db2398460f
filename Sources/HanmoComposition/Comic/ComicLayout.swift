import HanmoBrief
import HanmoGraphics

/// Panels → places on the page.
struct ComicLayout {
    let brief: Brief
    let canvas: Canvas

    /// - Parameter weights: how much of the page each panel needs, 1 for an ordinary one, in the order of the panels.
    func sheet(weights: [Double]) -> ComicSheet {
        let margin = (canvas.shortSide * 0.04).rounded()
        let area = canvas.bounds.inset(by: margin)
        let gutter = (canvas.shortSide * 0.015).rounded()
        let columns = brief.panels.count > 3 ? 2 : 1
        let rows = max(1, (brief.panels.count + columns - 1) / columns)
        let width = ((area.width - gutter * Double(columns - 1)) / Double(columns)).rounded(.down)
        let height = ((area.height - gutter * Double(rows - 1)) / Double(rows)).rounded(.down)
        let frames = brief.panels.enumerated().map { index, panel in
            let box = Rect(
                x: area.minX + Double(index % columns) * (width + gutter),
                y: area.minY + Double(index / columns) * (height + gutter), width: width, height: height)
            return PanelFrame(number: panel.number, box: box, live: box.inset(by: gutter), border: 4)
        }
        return ComicSheet(canvas: canvas, frames: frames, isRightToLeft: brief.comic.direction == .rightToLeft)
    }
}
