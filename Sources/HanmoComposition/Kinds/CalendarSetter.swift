import HanmoBrief
import HanmoGraphics

/// Sets the texts of a calendar: what stands before the month above it, the rest below.
struct CalendarSetter {
    let brief: Brief
    let months: [CalendarMonth?]
    let canvas: Canvas
    let page: CalendarPage
    let ruler: TextRuler

    func set() -> [Region]? {
        for size in stride(from: 60.0, through: 12, by: -1) {
            if let texts = set(size: size * page.unit) { return texts }
        }
        return nil
    }

    private func set(size: Double) -> [Region]? {
        let content = page.content
        let title = LayoutItems.titleIndex(in: brief.wordings)
        var pieces: [(piece: SetPiece, gap: Double)] = []
        for (index, wording) in brief.wordings.enumerated() {
            guard months[index] == nil else {
                pieces.append((SetPiece(height: 0, regions: []), size * 0.9))
                continue
            }
            let sort: LayoutItem.Sort = index == title ? .title : LayoutItems.sort(of: wording, isTitle: false)
            let text = StructuredText(
                wording, style: style(sort), sort: sort, language: brief.language, ruler: ruler)
            let own = sort == .title ? size * 2.7 : sort == .headline ? size * 1.6 : sort == .small ? size * 0.84 : size
            guard
                sort != .title || text.lines.allSatisfy({ $0.parts.allSatisfy { $0.length(own) <= content.width * 2 } })
            else { return nil }
            pieces.append((text.set(width: content.width, size: own), sort == .title ? size * 0.5 : size * 0.7))
        }
        let used = pieces.reduce(0) { $0 + $1.piece.height + $1.gap }
        let left = content.height - used
        guard left >= 0 else { return nil }
        // Rows of days take what is left, up to what looks like a month.
        let rows = Double(months.compactMap { $0 }.reduce(0) { $0 + $1.rows + $1.titles.count })
        let rowHeight = rows > 0 ? min(left / rows, content.width / 7 * 0.9) : 0
        guard rows == 0 || rowHeight >= 1.55 * size else { return nil }
        let isBound = brief.wordings.contains { $0.place != nil }
        let frame = LayoutFrame(canvas: canvas)
        var y = content.minY + (left - rows * rowHeight) * (isBound ? 0.2 : rows > 0 ? 0.5 : 0.42)
        var regions: [Region] = []
        for (index, item) in pieces.enumerated() {
            if let row = brief.wordings[index].place?.row {
                let height = months[index].map { Double($0.rows + $0.titles.count) * rowHeight } ?? item.piece.height
                y = max(y, frame.middle(row).lowerBound + 0.01 * Double(canvas.height) - height / 2)
            }
            if let month = months[index] {
                regions += grid(month, brief.wordings[index], y: y, rowHeight: rowHeight, size: size)
                y += Double(month.rows + month.titles.count) * rowHeight + item.gap
            } else {
                regions += item.piece.regions.map { $0.offset(dx: content.minX, dy: y) }
                y += item.piece.height + item.gap
            }
        }
        return y <= content.maxY + size && isPlaced(regions) ? regions : nil
    }

    /// Whether the middles of all texts lie where they are asked for.
    private func isPlaced(_ regions: [Region]) -> Bool {
        let frame = LayoutFrame(canvas: canvas)
        return brief.wordings.allSatisfy { wording in
            guard let place = wording.place else { return true }
            let box = regions.reduce(nil as Rect?) { box, region in
                guard case .text(let block) = region, block.id == wording.id else { return box }
                return box?.union(block.box) ?? block.box
            }
            return box.map {
                frame.middle(place.row).contains($0.midY) && frame.middle(place.column).contains($0.midX)
            } ?? true
        }
    }

    private func style(_ sort: LayoutItem.Sort) -> StructureStyle {
        let theme = page.theme
        let face = page.isEnglish ? "sans" : "hei"
        if sort == .title || sort == .headline {
            var style = StructureStyle.title(face: page.isEnglish ? "serif" : "song", weight: "bold", theme: theme)
            style.body.color = theme.accent
            style.body.tracking = 0.08
            style.detail.scale = 0.42
            return style
        }
        var style = StructureStyle(
            face: face, ink: sort == .small ? theme.muted : theme.ink, muted: theme.muted, accent: theme.accent,
            leading: 1.5)
        style.alignment = .center
        return style
    }

    private func grid(
        _ month: CalendarMonth, _ wording: Wording, y top: Double, rowHeight: Double, size: Double
    ) -> [Region] {
        let content = page.content
        let theme = page.theme
        let column = content.width / 7
        let bytes = Array(wording.text.utf8)
        var regions: [Region] = []
        var y = top
        func block(_ range: Range<Int>, _ box: Rect, _ look: PartLook, _ size: Double) -> Region {
            let words = String(decoding: bytes[range], as: UTF8.self)
            var block = TextBlock(
                wording, box: box, face: look.face, weight: look.weight, color: look.color, size: 1, minimumSize: 1,
                leading: look.leading, tracking: look.tracking, alignment: .center, placement: 0.5)
            block.takePart(range, words, of: wording)
            let measure = ruler.measured(block)
            let own = max(1, (min(size, box.width * 0.94 / max(measure.length, 0.1)) * 2).rounded(.down) / 2)
            (block.maximumSize, block.minimumSize) = (own, own)
            return .text(block)
        }
        for title in month.titles {
            let look = PartLook(
                face: page.isEnglish ? "serif" : "song", weight: "bold", color: theme.accent, leading: 1.3)
            regions.append(
                block(
                    title, Rect(x: content.minX, y: y, width: content.width, height: rowHeight), look, rowHeight * 0.66)
            )
            y += rowHeight
        }
        let line = theme.ground.mixed(with: theme.ink, 0.16)
        let furniture = DocumentFurniture(unit: page.unit, seed: 1)
        let hasHead = month.cells.contains(where: \.isHead)
        for row in 0...month.rows where !(hasHead && row == 0) {
            let isStrong = hasHead && row == 1
            regions.append(
                furniture.rule(
                    x: content.minX, y: y + Double(row) * rowHeight, width: content.width, weight: isStrong ? 4 : 1.6,
                    isStrong ? theme.accent : line))
        }
        for cell in month.cells {
            let isRest = month.rest.contains(cell.column)
            let face = page.isEnglish ? "sans" : "hei"
            let look = PartLook(
                face: face, weight: cell.isHead ? "bold" : "regular",
                color: isRest ? theme.accent : cell.isHead ? theme.muted : theme.ink, leading: 1.3)
            let box = Rect(
                x: content.minX + Double(cell.column) * column, y: y + Double(cell.row) * rowHeight, width: column,
                height: rowHeight)
            regions.append(block(cell.range, box, look, min(rowHeight * (cell.isHead ? 0.36 : 0.5), column * 0.42)))
        }
        return regions
    }
}
