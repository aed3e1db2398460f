import HanmoGraphics
import HanmoSource

/// Bars, lights, tab and gutter of an editor.
struct CodeChrome {
    let palette: CodePalette
    let unit: Double
    let window: Rect
    let editor: Rect
    let sideWidth: Double
    let barHeight: Double
    let isWindow: Bool

    private var radius: Double { isWindow ? 20 * unit : 0 }

    func regions(areas: [Rect]) -> [Region] {
        var regions = [ScreenShapes.box(window, palette.bar, radius: radius)]
        let bottom = window.maxY - editor.maxY
        // The status bar has the corners of the window where there is one.
        if bottom > 0 {
            let status = Rect(minX: window.minX, minY: editor.maxY, maxX: window.maxX, maxY: window.maxY)
            let color = ThemeChoice.readable(palette.accent.mixed(with: .black, 0.2), on: .white, contrast: 4.8)
            regions.append(ScreenShapes.box(status, color, radius: min(radius, bottom / 2)))
            if isWindow {
                regions.append(
                    ScreenShapes.box(
                        Rect(x: status.minX, y: status.minY, width: status.width, height: bottom / 2), color))
            }
        }
        let plain = bottom > 0 || !isWindow
        regions.append(ScreenShapes.box(editor, palette.ground, radius: plain ? 0 : radius))
        if !plain {
            regions.append(
                ScreenShapes.box(
                    Rect(x: editor.minX, y: editor.minY, width: editor.width, height: editor.height / 2),
                    palette.ground))
        }
        if sideWidth > 0 { regions += side() }
        for area in areas.dropFirst() {
            regions.append(
                ScreenShapes.box(
                    Rect(x: area.minX - 1.5 * unit, y: area.minY, width: 3 * unit, height: area.height),
                    palette.muted.opacity(0.25)))
        }
        let middle = window.minY + barHeight / 2
        regions += ScreenShapes.lights(at: Point(window.minX + 40 * unit, middle), radius: 13 * unit)
        // A blank field in the middle of the bar.
        let field = Rect(
            x: window.midX - 0.16 * window.width, y: middle - 22 * unit, width: 0.32 * window.width,
            height: 44 * unit)
        regions.append(ScreenShapes.box(field, palette.muted.opacity(0.13), radius: 10 * unit))
        regions += ScreenShapes.lens(
            at: Point(field.midX, middle), size: 24 * unit, palette.muted.opacity(0.6))
        return regions
    }

    /// The column of tools: files, search, branches.
    private func side() -> [Region] {
        let box = Rect(minX: window.minX, minY: window.minY + barHeight, maxX: editor.minX, maxY: editor.maxY)
        let color = palette.muted.opacity(0.75)
        var regions = [ScreenShapes.box(box, palette.bar)]
        regions.append(
            ScreenShapes.box(
                Rect(x: box.minX, y: box.minY + 20 * unit, width: 4 * unit, height: 64 * unit), palette.accent))
        func center(_ index: Int) -> Point { Point(box.midX, box.minY + (52 + 92 * Double(index)) * unit) }
        let file = center(0)
        for shift in [-5.0, 5] {
            regions.append(
                .shape(
                    .stroke(
                        Rect(
                            x: file.x + (shift - 12) * unit, y: file.y + (shift - 15) * unit, width: 24 * unit,
                            height: 30 * unit
                        ).corners, width: 3 * unit, closed: true), .solid(palette.ink.opacity(0.8))))
        }
        regions += ScreenShapes.lens(at: center(1), size: 40 * unit, color)
        let branch = center(2)
        regions.append(
            ScreenShapes.line(
                [Point(branch.x - 9 * unit, branch.y - 16 * unit), Point(branch.x - 9 * unit, branch.y + 16 * unit)],
                3.5 * unit, color))
        regions.append(
            ScreenShapes.line(
                [
                    Point(branch.x - 9 * unit, branch.y + 8 * unit), Point(branch.x + 11 * unit, branch.y - 2 * unit),
                    Point(branch.x + 11 * unit, branch.y - 12 * unit),
                ], 3.5 * unit, color))
        for (dx, dy) in [(-9.0, -18.0), (-9, 18), (11, -16)] {
            regions.append(ScreenShapes.disc(Point(branch.x + dx * unit, branch.y + dy * unit), 6 * unit, color))
        }
        let grid = center(3)
        for (dx, dy) in [(-11.0, -11.0), (3, -11), (-11, 3), (6, 6)] {
            regions.append(
                ScreenShapes.box(
                    Rect(x: grid.x + dx * unit, y: grid.y + dy * unit, width: 11 * unit, height: 11 * unit), color))
        }
        return regions
    }

    func tab(from left: Double, to right: Double, height: Double) -> [Region] {
        let y = window.minY + barHeight
        let strip = Rect(x: window.minX + sideWidth, y: y, width: window.width - sideWidth, height: height)
        let box = Rect(minX: left, minY: y, maxX: right, maxY: y + height)
        return [
            ScreenShapes.box(strip, palette.side), ScreenShapes.box(box, palette.ground),
            ScreenShapes.box(Rect(x: left, y: y, width: box.width, height: max(2, 4 * unit)), palette.accent),
        ]
    }

    /// Where a terminal begins.
    func terminal(in area: Rect, top: Double) -> [Region] {
        [
            ScreenShapes.box(Rect(minX: area.minX, minY: top, maxX: area.maxX, maxY: area.maxY), palette.side),
            ScreenShapes.box(
                Rect(x: area.minX, y: top, width: area.width, height: 3 * unit), palette.muted.opacity(0.3)),
        ]
    }

    /// The numbers of the lines, and the line that the cursor is on. The numbers stand at the left of `code`.
    func gutter(
        rows: [CodeText.Row?], x: Double, code: Double, y: Double, pitch: Double, size: Double, showsCurrent: Bool,
        right: Double
    ) -> [Region] {
        var regions: [Region] = []
        if showsCurrent, rows.count > 2 {
            regions.append(
                ScreenShapes.box(
                    Rect(
                        x: x, y: y + pitch + size / 2 - pitch / 2, width: right - x, height: pitch),
                    palette.muted.opacity(0.09)))
        }
        var number = 0
        for (index, row) in rows.enumerated() where row?.isContinued != true {
            number += 1
            let own = (0.72 * size * 2).rounded() / 2
            var block = TextBlock(
                id: "line\(number)", text: String(number), source: SourceSpan(start: 0, end: 0),
                box: Rect(
                    minX: x, minY: y + Double(index) * pitch, maxX: code - 0.7 * size,
                    maxY: y + Double(index) * pitch + size),
                face: "mono", color: palette.muted.mixed(with: palette.ground, 0.3), maximumSize: own,
                minimumSize: own, leading: 1, alignment: .end, placement: 0.5)
            block.isFurniture = true
            regions.append(.text(block))
        }
        return regions
    }
}
