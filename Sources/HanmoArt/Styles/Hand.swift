import HanmoGraphics
import HanmoPage

/// A style that paints mark by mark: how it does an area, a line and light; the walk through the marks is common.
protocol Hand: Style {
    /// Under the marks: a shadow.
    func begin(_ sheet: inout PaintSheet)
    func paint(_ area: Area, on sheet: inout PaintSheet)
    func paint(_ line: Line, on sheet: inout PaintSheet)
    func paintGlow(_ center: Point, _ radius: Double, _ color: Color, on sheet: inout PaintSheet)
}

extension Hand {
    func items(for motif: Motif, on stage: Stage) -> [PageItem] {
        var sheet = PaintSheet(stage: stage, motif: motif)
        begin(&sheet)
        for mark in motif.marks { paint(mark, on: &sheet) }
        return sheet.finished
    }

    private func paint(_ mark: Mark, on sheet: inout PaintSheet) {
        switch mark {
        case .area(let area):
            // What lies beside the picture costs nothing.
            guard let bounds = area.path.controlBounds, bounds.intersects(sheet.stage.box), area.color.alpha > 0
            else { return }
            paint(area, on: &sheet)
        case .line(let line): paint(line, on: &sheet)
        case .glow(let center, let radius, let color): paintGlow(center, radius, color, on: &sheet)
        case .clipped(let marks, let path):
            sheet.clip(to: path) { inner in for mark in marks { paint(mark, on: &inner) } }
        }
    }

    func begin(_ sheet: inout PaintSheet) {}

    func paintGlow(_ center: Point, _ radius: Double, _ color: Color, on sheet: inout PaintSheet) {
        let strength = sheet.stage.light.glow
        if strength > 0 { sheet.glow(center, radius, color, strength: strength) }
    }

    /// Weather in this style's own strokes.
    func weather(on stage: Stage) -> [PageItem] {
        Weather(stage: stage).motifs.flatMap { items(for: $0, on: stage) }
    }

    func finish(on stage: Stage) -> [PageItem] { weather(on: stage) }
}
