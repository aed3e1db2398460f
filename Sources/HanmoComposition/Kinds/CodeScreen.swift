import HanmoBrief
import HanmoGraphics
import HanmoSource

/// An editor around the code: full screen where the prompt names places, else a window as high as the code.
struct CodeScreen {
    let theme: Theme
    private let canvas: Canvas
    private let unit: Double
    private let language: String
    private let ruler: TextRuler
    private let palette: CodePalette
    private let roles: CodeRoles
    private let isBound: Bool
    private let isTinted: Bool

    init(brief: Brief, canvas: Canvas, seed: UInt64, ruler: TextRuler) {
        self.canvas = canvas
        self.ruler = ruler
        language = brief.language
        unit = canvas.shortSide / 2048
        let chosen = ThemeChoice.theme(for: brief, seed: seed)
        let words = brief.pictures.map(\.description).joined(separator: "\n").lowercased()
        let isLight = ["浅色", "白色背景", "亮色", "light theme", "white background"].contains { words.contains($0) }
        let asked = brief.ground.flatMap { Color($0) }
        let accent = brief.palette.compactMap { Color($0) }.first { $0.luminance > 0.06 && $0.luminance < 0.7 }
        var palette = CodePalette(isDark: asked.map { $0.luminance < 0.3 } ?? !isLight, accent: accent)
        if let asked, asked.luminance < 0.05 || asked.luminance > 0.8 { palette.ground = asked }
        self.palette = palette
        theme = Theme(ground: palette.ground, ink: palette.ink, muted: palette.muted, accent: chosen.accent)
        roles = CodeRoles(brief.wordings)
        isBound = brief.wordings.contains { $0.place != nil && $0.role != .title }
        isTinted = !isBound
    }

    // MARK: Measures

    private struct Measures {
        var window: Rect
        var size: Double
        var dividers: [Double]
        /// Em from line to line.
        var pitch = 1.5
    }

    private var titleSize: Double { 96 * unit }
    private var tabSize: Double { ((roles.tab == nil ? 0 : 30) * unit * 2).rounded() / 2 }
    private var barHeight: Double { (84 * unit).rounded() }
    private var sideWidth: Double { isBound ? (72 * unit).rounded() : 0 }
    private func statusSize(_ size: Double) -> Double { (min(size * 0.86, 30 * unit) * 2).rounded(.down) / 2 }

    private func statusHeight(_ size: Double) -> Double {
        let lines = roles.status.map(\.lineCount).max() ?? 0
        return lines == 0 ? (isBound ? (44 * unit).rounded() : 0) : (Double(lines) * 1.5 + 0.9) * statusSize(size)
    }

    func regions() -> (regions: [Region], keepsPlaces: Bool) {
        for keepsPlaces in [true, false] {
            if let best = best(keepsPlaces: keepsPlaces) {
                return (page(best, keepsPlaces: keepsPlaces), keepsPlaces)
            }
        }
        let measures = Measures(window: fullWindow, size: 8 * unit, dividers: evenDividers)
        return (page(measures, keepsPlaces: false), false)
    }

    private var fullWindow: Rect {
        guard !isBound else { return canvas.bounds }
        let inset = (0.075 * canvas.shortSide).rounded()
        let top = roles.title == nil ? 0 : 2.2 * titleSize
        return Rect(
            minX: inset, minY: inset + top, maxX: Double(canvas.width) - inset, maxY: Double(canvas.height) - inset)
    }

    private var columns: [CodeRoles.Column] { roles.columns }
    private var evenDividers: [Double] {
        (1..<max(1, columns.count)).map { Double($0) / Double(columns.count) }
    }

    private var dividerChoices: [[Double]] {
        guard columns.count > 1 else { return [[]] }
        guard columns.count > 2 else { return (9...31).map { [Double($0) / 40] } }
        var choices: [[Double]] = []
        for first in 7...20 {
            for second in (first + 7)...33 { choices.append([Double(first) / 40, Double(second) / 40]) }
        }
        return choices
    }

    /// Large letters and few broken lines.
    private func best(keepsPlaces: Bool) -> Measures? {
        var best: (measures: Measures, score: Double)?
        let most = isBound ? 54.0 : 76
        for step in stride(from: most, through: 9, by: -1) {
            let size = (step * unit * 2).rounded(.down) / 2
            if let best, best.score >= step { break }
            for dividers in dividerChoices {
                let measures = Measures(window: fullWindow, size: size, dividers: dividers)
                guard let panes = panes(measures, keepsPlaces: keepsPlaces) else { continue }
                let broken = panes.reduce(0) { $0 + $1.rows.count { $0?.isContinued == true } }
                let score = step - Double(broken) * step * (isBound ? 0.03 : 0.2)
                if score > (best?.score ?? -.infinity) { best = (measures, score) }
            }
        }
        // Room that is left goes between the lines.
        guard var found = best?.measures else { return nil }
        for pitch in [1.95, 1.85, 1.75, 1.65, 1.58] where isBound {
            var tried = found
            tried.pitch = pitch
            guard panes(tried, keepsPlaces: keepsPlaces) != nil else { continue }
            found = tried
            break
        }
        return found
    }

    // MARK: Panes

    private struct Pane {
        var text: CodeText
        var rows: [CodeText.Row?]
        var x: Double
        var y: Double
        var area: Rect
        var isTerminal: Bool
    }

    private func pitch(_ measures: Measures) -> Double { (measures.size * measures.pitch).rounded() }

    private func editor(_ measures: Measures) -> Rect {
        let window = measures.window
        let tabs = tabSize > 0 ? (2.3 * tabSize).rounded() : 0
        return Rect(
            minX: window.minX + sideWidth, minY: window.minY + barHeight + tabs, maxX: window.maxX,
            maxY: window.maxY - statusHeight(measures.size))
    }

    private func areas(_ measures: Measures) -> [Rect] {
        let editor = editor(measures)
        let edges = [0] + measures.dividers + [1]
        return zip(edges, edges.dropFirst()).map {
            Rect(
                minX: editor.minX + editor.width * $0, minY: editor.minY, maxX: editor.minX + editor.width * $1,
                maxY: editor.maxY)
        }
    }

    private func panes(_ measures: Measures, keepsPlaces: Bool, isForced: Bool = false) -> [Pane]? {
        let frame = LayoutFrame(canvas: canvas)
        let size = measures.size
        guard size > 0 else { return nil }
        let tenth = size / 10
        // Room for the numbers of the lines.
        let digits = String(columns.flatMap(\.texts).map(\.0.lineCount).max() ?? 0).utf8.count
        let gutter = (1.6 + 0.45 * Double(max(1, digits))) * size
        var panes: [Pane] = []
        for (column, area) in zip(columns, areas(measures)) {
            let left = area.minX + gutter
            let cells = Int((area.maxX - 0.9 * size - left) / tenth)
            guard cells >= 100 else { return nil }
            var own: [Pane] = []
            for (text, isTerminal) in column.texts {
                let place = keepsPlaces ? text.wording.place : nil
                let middle = place.map { frame.middle($0.column) }
                // Rows so short that the middle of the text does not leave its cell.
                var width = cells
                if let middle { width = min(width, Int((2 * middle.upperBound - 2 * left) / tenth) - 12) }
                guard width >= 100 else { return nil }
                let rows = text.rows(width: width)
                let inner = rows.compactMap { $0 }
                let (low, high) = (
                    inner.map(\.indent).min() ?? 0, inner.map { $0.indent + $0.width }.max() ?? 1
                )
                var x = left
                if let middle {
                    let center = left + Double(low + high) / 2 * tenth
                    x += max(0, middle.lowerBound + 2 - center)
                    guard x + Double(high) * tenth <= area.maxX - 0.5 * size,
                        center + x - left <= middle.upperBound
                    else { return nil }
                }
                own.append(Pane(text: text, rows: rows, x: x, y: 0, area: area, isTerminal: isTerminal))
            }
            // What stands in one column begins at one line where that keeps everything in its cell.
            let start = own.map(\.x).max() ?? left
            let pitch = pitch(measures)
            let chain = PlacedColumn(
                pieces: own.map { pane in
                    PlacedColumn.Piece(
                        height: Double(pane.rows.count - 1) * pitch + size,
                        middle: keepsPlaces ? pane.text.wording.place.map { frame.middle($0.row) } : nil,
                        gap: pane.isTerminal ? 2 * pitch : pitch)
                })
            guard let tops = chain.tops(from: area.minY + 0.8 * size, to: isForced ? .infinity : area.maxY - 0.8 * size)
            else { return nil }
            for (index, top) in tops.enumerated() {
                own[index].y = top.rounded()
                if start - left < 1 { own[index].x = start }
            }
            panes += own
        }
        return panes
    }

    // MARK: Regions

    private func page(_ found: Measures, keepsPlaces: Bool) -> [Region] {
        var measures = found
        if !isBound { measures.window = shrunken(found) }
        let panes = panes(measures, keepsPlaces: keepsPlaces, isForced: !keepsPlaces) ?? []
        var regions: [Region] = []
        if isTinted { regions += backdrop(measures.window) }
        let chrome = CodeChrome(
            palette: palette, unit: unit, window: measures.window, editor: editor(measures), sideWidth: sideWidth,
            barHeight: barHeight, isWindow: !isBound)
        regions += chrome.regions(areas: areas(measures))
        let pitch = pitch(measures)
        regions += minimap(panes, measures)
        for (index, pane) in panes.enumerated() {
            if pane.isTerminal { regions += chrome.terminal(in: pane.area, top: pane.y - pitch) }
            regions += chrome.gutter(
                rows: pane.rows, x: pane.area.minX, code: pane.x, y: pane.y, pitch: pitch, size: measures.size,
                showsCurrent: index == 0, right: pane.area.maxX)
        }
        regions += title(above: measures.window)
        if let tab = roles.tab { regions += tabRegions(tab, chrome, measures) }
        regions += panes.flatMap { texts($0, measures.size, pitch) }
        return regions + status(measures)
    }

    /// The code in small at the right edge, where there is room.
    private func minimap(_ panes: [Pane], _ measures: Measures) -> [Region] {
        let area = editor(measures)
        let left = area.maxX - 170 * unit
        let end =
            panes.flatMap { pane in
                pane.rows.compactMap { $0 }.map { pane.x + Double($0.indent + $0.width) * measures.size / 10 }
            }.max() ?? area.maxX
        let count = panes.reduce(0) { $0 + $1.rows.count + 1 }
        guard isBound, columns.count == 1, end < left - 50 * unit, Double(count) * 9 * unit < area.height else {
            return []
        }
        var regions = [
            ScreenShapes.box(
                Rect(x: left - 24 * unit, y: area.minY, width: area.maxX - left + 24 * unit, height: area.height),
                palette.side.opacity(0.7)),
            ScreenShapes.box(
                Rect(x: left - 24 * unit, y: area.minY, width: area.maxX - left + 24 * unit, height: 260 * unit),
                palette.muted.opacity(0.1)),
        ]
        var y = area.minY + 18 * unit
        for pane in panes {
            for row in pane.rows {
                if let row {
                    let sort = pane.text.spans.first { $0.range.overlaps(row.range) }?.sort ?? .plain
                    regions.append(
                        ScreenShapes.box(
                            Rect(
                                x: left + Double(row.indent) * 0.22 * unit, y: y,
                                width: min(140, Double(row.width) * 0.22) * unit, height: 4 * unit),
                            palette.color(sort).opacity(0.45)))
                }
                y += 9 * unit
            }
            y += 9 * unit
        }
        return regions
    }

    /// As high and as wide as its code, in the middle of the page.
    private func shrunken(_ found: Measures) -> Rect {
        guard let panes = panes(found, keepsPlaces: false) else { return found.window }
        let size = found.size
        let bottom = panes.map { $0.y + Double($0.rows.count) * pitch(found) }.max() ?? found.window.maxY
        let right =
            panes.flatMap { pane in
                pane.rows.compactMap { $0 }.map { pane.x + Double($0.indent + $0.width) * size / 10 }
            }.max() ?? found.window.maxX
        let least = min(found.window.width, 0.66 * Double(canvas.width))
        let width =
            columns.count > 1
            ? found.window.width : min(found.window.width, max(least, right - found.window.minX + 2 * size))
        let height = min(found.window.height, bottom - found.window.minY + 0.7 * size + statusHeight(size))
        return Rect(
            x: ((Double(canvas.width) - width) / 2).rounded(),
            y: (found.window.minY + (found.window.height - height) / 2).rounded(), width: width, height: height)
    }

    private func backdrop(_ window: Rect) -> [Region] {
        let accent = palette.accent
        return [
            .shape(
                .rectangle(canvas.bounds),
                .linear(
                    from: .zero, to: Point(Double(canvas.width), Double(canvas.height)),
                    [
                        GradientStop(0, accent.mixed(with: Color(hex: 0x7A5CC7), 0.35).mixed(with: .white, 0.18)),
                        GradientStop(1, Color(hex: 0x232A55)),
                    ]))
        ] + ScreenShapes.shadow(of: window, radius: 20 * unit, unit: 2 * unit, strength: 0.07)
    }

    private func title(above window: Rect) -> [Region] {
        guard let title = roles.title else { return [] }
        let inset = (0.075 * canvas.shortSide).rounded()
        let top = isBound ? 0 : inset
        let box = Rect(
            x: inset, y: top, width: Double(canvas.width) - 2 * inset, height: window.minY - top - 0.4 * titleSize)
        return [
            .text(
                TextBlock(
                    title, box: box, face: language.hasPrefix("en") ? "sans" : "hei", weight: "bold",
                    color: title.color.flatMap { Color($0) } ?? .white, size: titleSize, minimumSize: 24 * unit,
                    leading: 1.25, tracking: 0.03, alignment: .center, placement: 0.5))
        ]
    }

    private func tabRegions(_ tab: CodeText, _ chrome: CodeChrome, _ measures: Measures) -> [Region] {
        let size = tabSize
        let row = CodeText.Row(range: tab.words, indent: 0, width: tab.widest, isContinued: false)
        let scanner = LineScanner(tab.wording.text)
        let name = scanner.segments(of: tab.words)[0].words
        let x: Double
        let length = Double(tab.widest) * size / 10
        switch tab.wording.place?.column {
        case .center: x = measures.window.midX - length / 2
        case .right: x = measures.window.maxX - length - 1.5 * size
        default: x = measures.window.minX + sideWidth + 1.6 * size
        }
        let own = min(size, size * (measures.window.maxX - 20 * unit - x) / max(1, length * 1.01))
        let fitted = (own * 2).rounded(.down) / 2
        let y = measures.window.minY + barHeight + 0.66 * size
        var block = tab.block(
            row, palette: palette, size: fitted, x: x, y: y, width: Double(tab.widest) * fitted / 10 + fitted)
        block.color = tab.wording.color.flatMap { Color($0) } ?? palette.muted
        var style = PartStyle()
        style.color = palette.ink
        block.lettering.parts = [
            StyledPart(
                range: name.lowerBound - tab.words.lowerBound..<name.upperBound - tab.words.lowerBound, style: style)
        ]
        let end = x + Double(scanner.string(name).count) * fitted * 0.6
        return chrome.tab(from: x - 1.6 * size, to: end + 1.2 * size, height: 2.3 * size) + [.text(block)]
    }

    private func texts(_ pane: Pane, _ size: Double, _ pitch: Double) -> [Region] {
        pane.rows.enumerated().compactMap { index, row in
            guard let row else { return nil }
            var block = pane.text.block(
                row, palette: palette, size: size, x: pane.x + Double(row.indent) * size / 10,
                y: pane.y + Double(index) * pitch, width: 0)
            block.box.width = max(
                1.02 * size, Double(row.width) * size / 10 + 0.2 * size, ruler.measured(block).length * size * 1.004 + 1
            )
            return .text(block)
        }
    }

    private func status(_ measures: Measures) -> [Region] {
        let size = statusSize(measures.size)
        let bar = Rect(
            minX: measures.window.minX, minY: measures.window.maxY - statusHeight(measures.size),
            maxX: measures.window.maxX, maxY: measures.window.maxY)
        return roles.status.flatMap { text -> [Region] in
            let rows = text.rows(width: 4000).compactMap { $0 }
            let widths = rows.map { row -> Double in
                let block = text.block(row, palette: palette, size: size, x: 0, y: 0, width: 1)
                return ruler.measured(block).length * size * 1.004 + 1
            }
            let widest = widths.max() ?? 0
            return zip(rows, widths).enumerated().map { index, set in
                let (row, width) = set
                let x =
                    switch text.wording.place?.column {
                    case .center: bar.midX - width / 2
                    case .right: bar.maxX - size - widest
                    default: bar.minX + size
                    }
                var block = text.block(
                    row, palette: palette, size: size, x: x,
                    y: bar.minY + (0.7 + 1.5 * Double(index)) * size, width: width)
                block.lettering.parts = []
                block.color = text.wording.color.flatMap { Color($0) } ?? .white
                return .text(block)
            }
        }
    }
}
